"""Who may do what to listings in Wagtail."""

from wagtail.permission_policies import ModelPermissionPolicy


class ListingPolicy(ModelPermissionPolicy):
    """Editors change and publish listings; nobody adds or deletes one here.

    A listing comes with its product (``cms.services``), and withdrawing it is unpublishing, so that its history
    stays. Wagtail checks permission by model, never by producer: that is why producers and officers have no
    permission here at all and work in their portals (DESIGN §4 "Wagtail ⟷ Oscar").
    """

    NEVER = frozenset({"add", "delete"})

    def user_has_permission(self, user, action: str) -> bool:
        """Whether ``user`` may do ``action`` to listings."""
        return action not in self.NEVER and super().user_has_permission(user, action)

    def users_with_any_permission(self, actions):
        """Users who may do one of ``actions``."""
        return super().users_with_any_permission([action for action in actions if action not in self.NEVER])
