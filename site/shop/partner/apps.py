"""Stock locations, prices and stock; nobody gets the same last unit twice."""

from oscar.apps.partner.apps import PartnerConfig as OscarPartnerConfig


class PartnerConfig(OscarPartnerConfig):
    """Fork of Oscar's partner app; keeps its label."""

    name = "shop.partner"
    label = "partner"
