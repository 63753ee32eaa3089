"""Blocks of a story that editors compose. Their templates set ``lang`` nowhere: the story's container does."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock


class QuoteBlock(blocks.StructBlock):
    """Words of somebody who agreed to be quoted."""

    text = blocks.TextBlock(label=_("quote"))
    who = blocks.CharBlock(label=_("who"), required=False, max_length=120)

    class Meta:
        icon = "openquote"
        label = _("Quote")
        template = "cms/blocks/quote.html"


class PictureBlock(blocks.StructBlock):
    """A picture with a caption."""

    picture = ImageChooserBlock(label=_("picture"))
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=160)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "cms/blocks/picture.html"

    def bulk_to_python(self, values):
        """All pictures of a story with the size that pages show, in one query (Wagtail needs two for each)."""
        from cms.pictures import story_pictures

        values = list(values)
        found = story_pictures({value.get("picture") for value in values} - {None})
        caption = self.child_blocks["caption"]
        return [
            self._to_struct_value(
                [
                    ("picture", found.get(value.get("picture"))),
                    ("caption", caption.to_python(value.get("caption", ""))),
                ]
            )
            for value in values
        ]


class StoryBlocks(blocks.StreamBlock):
    """What a story is made of."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120, icon="title", template="cms/blocks/heading.html")
    paragraph = blocks.RichTextBlock(label=_("Text"), features=["bold", "italic", "link", "ul", "ol"], icon="pilcrow")
    quote = QuoteBlock()
    picture = PictureBlock()

    class Meta:
        block_counts = {"picture": {"max_num": 12}}
