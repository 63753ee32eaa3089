"""Delivery addresses: commune and province, no postcode."""

from oscar.apps.address.apps import AddressConfig as OscarAddressConfig


class AddressConfig(OscarAddressConfig):
    """Fork of Oscar's address app; keeps its label."""

    name = "shop.address"
    label = "address"
