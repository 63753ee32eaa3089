"""Which ways of delivery a basket has."""

from oscar.apps.shipping.repository import Repository as OscarRepository

from shop.shipping.methods import HomeDelivery


class Repository(OscarRepository):
    """Home delivery for everything; Oscar applies offers on delivery to it."""

    methods = (HomeDelivery(),)
