"""Panels of our own on editing pages."""

from collections.abc import Mapping

from wagtail.admin.panels import Panel


class MentionsPanel(Panel):
    """Where the name of a person whose consent is taken back still stands, with links to mend it."""

    class BoundPanel(Panel.BoundPanel):
        """The panel of one person."""

        template_name = "cms/person_mentions.html"

        def is_shown(self) -> bool:
            """While the consent stands nothing has to be mended, and nothing is looked for."""
            return super().is_shown() and bool(self.instance.pk) and self.instance.withdrawn_on is not None

        def get_context_data(self, parent_context: Mapping[str, object] | None = None) -> dict[str, object]:
            """The texts that carry the name."""
            # The models name this panel, and what it lists reads the models.
            from cms.mentions import mentions_of

            return super().get_context_data(parent_context) | {"mentions": mentions_of(self.instance)}
