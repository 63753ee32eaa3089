"""Delivery: one flat fee until carriers come."""

from oscar.apps.shipping.apps import ShippingConfig as OscarShippingConfig


class ShippingConfig(OscarShippingConfig):
    """Fork of Oscar's shipping app; keeps its label."""

    name = "shop.shipping"
    label = "shipping"
