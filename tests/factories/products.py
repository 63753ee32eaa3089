"""Goods for tests: `ProductFactory(set_no=14)`; traits `public`, `two_packs`, `without_producer`."""

from decimal import Decimal

import factory

from catalogue.products.classification import PRODUCT_CLASSES, ProductClass, nodes
from catalogue.products.models import Category, Product
from catalogue.products.services import Pack, register_product
from factories.areas import CommuneFactory
from factories.producers import ProducerFactory


def criteria_set(set_no: int = 13) -> Category:
    """Return criteria set ``set_no`` with its class and group, made where they are missing."""
    by_key = {node.key: node for node in nodes()}
    wanted = next(node for node in by_key.values() if node.set_no == set_no)
    return _category(wanted, by_key)


def _category(node, by_key) -> Category:
    found = Category.objects.filter(key=node.key).first()
    if found:
        return found
    fields = {"key": node.key, "code": node.key, "tier": node.tier, "group": node.group, "set_no": node.set_no}
    fields |= {"name": node.name, "name_en": node.name_en, "slug": node.slug}
    if node.parent is None:
        return Category.add_root(**fields)
    return _category(by_key[node.parent], by_key).add_child(**fields)


class ProductFactory(factory.Factory):
    """A registered product made by the service itself: stand-alone, of a producer, in a commune, not yet public.

    ``set_no`` chooses the criteria set, ``packs`` the packs; ``public=True`` gives it a live listing.
    """

    class Meta:
        model = Product

    class Params:
        two_packs = factory.Trait(packs=[Pack(Decimal(250), "g", "Túi 250 g"), Pack(Decimal(500), "g", "Túi 500 g")])
        without_producer = factory.Trait(producer=None)

    title = factory.Sequence(lambda n: f"Mật ong thử {n}")
    set_no = 4
    producer = factory.SubFactory(ProducerFactory)
    commune = factory.SubFactory(CommuneFactory)
    packs = factory.LazyFunction(lambda: [Pack(Decimal(500), "ml", "Hũ 500 ml", "500 ml jar")])
    public = False

    @classmethod
    def _build(cls, model_class, *args, **kwargs):
        raise TypeError("A product cannot be built without a database: its code and address are drawn there.")

    @classmethod
    def _create(cls, model_class, *args, set_no, public, **kwargs) -> Product:
        for name, (shipping, stock) in PRODUCT_CLASSES.items():
            ProductClass.objects.get_or_create(
                name=name, defaults={"requires_shipping": shipping, "track_stock": stock}
            )
        product = register_product(criteria_set=criteria_set(set_no), **kwargs)
        if public:
            # Imported late: listings stand above products.
            from cms.models import ProductListing

            ProductListing.objects.create(product=product, display_name_vi=product.title, live=True)
        return product
