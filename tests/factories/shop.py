"""What the shop's tests need: `PartnerFactory()`, `StockRecordFactory()`, `OrderFactory()`, baskets with goods."""

import datetime
from decimal import Decimal

import factory

from factories.areas import CommuneFactory
from factories.origins import FacilityFactory
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from shop.basket.contents import contents_of
from shop.basket.models import Basket
from shop.basket.offers import apply_offers
from shop.checkout.services import Recipient, place_order
from shop.order.models import Order
from shop.partner.models import Partner, StockRecord
from shop.partner.strategy import ShopStrategy

#: An afternoon in the shop: 24/11/2026 15:00 in Vietnam.
AFTERNOON = datetime.datetime(2026, 11, 24, 8, 0, tzinfo=datetime.UTC)


class PartnerFactory(factory.django.DjangoModelFactory):
    """A showroom that keeps stock; ``store=True``: a producer's own store."""

    class Meta:
        model = Partner

    class Params:
        store = factory.Trait(
            kind=Partner.Kind.PRODUCER_STORE, facility=factory.SubFactory(FacilityFactory, store=True)
        )

    kind = Partner.Kind.SHOWROOM
    facility = factory.SubFactory(FacilityFactory)
    name = factory.SelfAttribute("facility.name_vi")


class StockRecordFactory(factory.django.DjangoModelFactory):
    """Ten units of a public stand-alone product at a showroom for 145.000 ₫.

    Traits: ``last_one``, ``sold_out``, ``without_price``, ``restricted`` (white spirit), ``unpublished``,
    ``at_store`` (the place is a producer's store).
    """

    class Meta:
        model = StockRecord

    class Params:
        last_one = factory.Trait(num_in_stock=1)
        sold_out = factory.Trait(num_in_stock=2, num_allocated=2)
        without_price = factory.Trait(price=None)
        restricted = factory.Trait(product=factory.SubFactory(ProductFactory, public=True, set_no=14))
        unpublished = factory.Trait(product=factory.SubFactory(ProductFactory, public=False))
        at_store = factory.Trait(partner=factory.SubFactory(PartnerFactory, store=True))

    product = factory.SubFactory(ProductFactory, public=True)
    partner = factory.SubFactory(PartnerFactory)
    partner_sku = factory.Sequence(lambda n: f"SKU-{n}")
    price = Decimal(145_000)
    num_in_stock = 10


def stock_records(count: int, **values) -> list[StockRecord]:
    """Return ``count`` records of as many products of one producer, at two places by turns."""
    producer, commune = ProducerFactory(), CommuneFactory()
    places = [PartnerFactory(facility__commune=commune), PartnerFactory(facility__commune=commune)]
    goods = [ProductFactory(public=True, producer=producer, commune=commune) for _ in range(count)]
    return [
        StockRecordFactory(product=product, partner=places[number % 2], **values)
        for number, product in enumerate(goods)
    ]


def basket_with(*records: StockRecord, quantity: int = 1, owner=None) -> Basket:
    """Return an open basket that holds ``quantity`` of each record, read afresh from the database."""
    basket = Basket.objects.create(owner=owner)
    for record in records:
        basket.put(StockRecord.objects.get(pk=record.pk), quantity)
    return fresh(basket)


def fresh(basket: Basket) -> Basket:
    """The same basket read anew, with its strategy."""
    again = Basket.objects.get(pk=basket.pk)
    again.strategy = ShopStrategy()
    return again


class OrderFactory(factory.Factory):
    """An order placed by the service itself: a guest's, two packs of one record, sent to a commune.

    ``record`` and ``quantity`` choose the goods, ``user`` the customer, ``phone``, ``email`` … the recipient. Traits:
    ``confirmed``, ``shipped``, ``delivered``.
    """

    class Meta:
        model = Order

    class Params:
        confirmed = factory.Trait(steps=["confirm"])
        shipped = factory.Trait(steps=["confirm", "ship"])
        delivered = factory.Trait(steps=["confirm", "ship", "deliver"])

    record = factory.SubFactory(StockRecordFactory)
    quantity = 2
    user = None
    language = "vi"
    name = "Nguyễn Thu Hà"
    phone = "+84905123456"
    email = ""
    street = "24 Quang Trung"
    note = ""
    commune = factory.SubFactory(CommuneFactory)
    steps = factory.LazyFunction(list)

    @classmethod
    def _build(cls, model_class, *args, **kwargs):
        raise TypeError("An order cannot be built without a database: it reserves stock.")

    @classmethod
    def _create(cls, model_class, *args, record, quantity, user, language, steps, **recipient) -> Order:
        basket = basket_with(record, quantity=quantity, owner=user)
        order = order_basket(basket, user=user, language=language, **recipient)
        for verb in steps:
            getattr(order, verb)(by=None, at=AFTERNOON)
        return order


def order_basket(basket: Basket, *, user=None, language="vi", seen=None, at=AFTERNOON, **recipient) -> Order:
    """Order a basket through the service, with a recipient made up where ``recipient`` says nothing."""
    if seen is None:
        apply_offers(basket)
        seen = contents_of(basket).fingerprint
    details = {"name": "Nguyễn Thu Hà", "phone": "+84905123456", "street": "24 Quang Trung", **recipient}
    details.setdefault("commune", None)
    details["commune"] = details["commune"] or CommuneFactory()
    return place_order(
        basket_id=basket.pk,
        seen=seen,
        recipient=Recipient(**details),
        seller_name="Trung tâm OCOP Thử",
        user=user,
        language=language,
        at=at,
        consented_at=at,
    )
