"""Putting goods into a basket, changing and reading it."""

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.db import IntegrityError, transaction
from django.db.models import Sum
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject, empty
from django.utils.translation import gettext as _

from accounts.models import User
from catalogue.products.models import Product
from shop.basket.models import Basket, Line, NotForSale, Put
from shop.partner.models import StockRecord
from shop.partner.rules import preference


class UnknownGoods(NotForSale):
    """No such pack, or not at that place."""


class UnknownLine(LookupError):
    """The basket has no such line: it was removed, ordered or is somebody else's."""


class BasketClosed(NotForSale):
    """The basket has been ordered meanwhile."""


def put_in_basket(
    *, basket: Basket, pack_id: int, quantity: int, stockrecord_id: int | None = None, partner_id: int | None = None
) -> Put:
    """Add ``quantity`` (1 or more) of a pack: from the given record or place, else from the one that sells it.

    Stock and the limit of an order may cut the number: ``Put.is_capped``. Raises NotForSale or one of its kinds
    (UnknownGoods, SoldOut, BasketFull, BasketClosed) with a sentence for the reader; nothing is changed then.
    """
    with transaction.atomic():
        _open_for_change(basket)
        return basket.put(_record(pack_id, stockrecord_id, partner_id), quantity)


def _record(pack_id: int, stockrecord_id: int | None, partner_id: int | None) -> StockRecord:
    records = (
        StockRecord.objects.with_stopped()
        .filter(product_id=pack_id, price__isnull=False)
        .select_related(
            "partner__facility",
            "product__criteria_set",
            "product__listing",
            "product__parent__criteria_set",
            "product__parent__listing",
        )
    )
    if stockrecord_id is not None:
        records = records.filter(pk=stockrecord_id)
    if partner_id is not None:
        records = records.filter(partner_id=partner_id)
    chosen = min(records, key=_preference, default=None)
    if chosen is not None:
        return chosen
    if Product.objects.filter(pk=pack_id).exists():
        raise UnknownGoods(_("This product is not on sale now."))
    raise UnknownGoods(_("We do not have this product."))


def _preference(record: StockRecord) -> tuple:
    return preference(available=record.net_stock_level, place_kind=record.partner.kind, record_id=record.pk)


def _open_for_change(basket: Basket) -> None:
    """Save a new basket, or lock an old one so that nothing else changes or orders it meanwhile."""
    if basket.pk is None:
        try:
            with transaction.atomic():
                basket.save()
        except IntegrityError:
            # The customer's other tab was first: go on with the basket it made.
            basket.pk = Basket.open.get(owner=basket.owner).pk
            basket._state.adding = False
    if not Basket.open.select_for_update().filter(pk=basket.pk).exists():
        raise BasketClosed(_("This basket has been ordered. Start a new one."))
    basket._lines = None


def set_quantity(*, basket: Basket, line_id: int, quantity: int) -> Put | None:
    """Let a line of this basket hold ``quantity`` packs; 0 takes it out and returns None.

    Stock may cut the number: ``Put.is_capped``. Raises UnknownLine for a line that is not in this basket, NotForSale
    or one of its kinds when the goods cannot be had any more; the line is then as it was.
    """
    if basket.pk is None:
        raise UnknownLine(line_id)
    with transaction.atomic():
        _open_for_change(basket)
        line = next((line for line in basket.all_lines() if line.pk == line_id), None)
        if line is None:
            raise UnknownLine(line_id)
        if quantity == 0:
            line.delete()
            basket.reset_offer_applications()
            return None
        return basket.set_quantity(line, quantity)


def merge_into_own(*, user: User, guest_basket: Basket) -> tuple[Basket, int]:
    """Move what a visitor put in to the basket of the customer they turned out to be; return it and the lines moved.

    No line is lost; of goods in both baskets the larger number is kept. Safe when two requests do it at once.
    """
    with transaction.atomic():
        own, _created = Basket.open.get_or_create(owner=user)
        pks = [own.pk, guest_basket.pk]
        locked = {basket.pk: basket for basket in Basket.open.select_for_update().filter(pk__in=pks).order_by("pk")}
        guest = locked.get(guest_basket.pk)
        if guest is None or guest.owner_id is not None:
            return own, 0
        moved = guest.lines.count()
        own.merge(guest, add_quantities=False)
    return own, moved


def basket_count(request: HttpRequest) -> int:
    """Return how many items the basket of this request holds. At most one query; none for a visitor without one.

    The session is looked at only where its cookie was sent, so a page for the general public stays cacheable.
    """
    basket = getattr(request, "basket", None)
    if isinstance(basket, SimpleLazyObject) and basket._wrapped is not empty:
        return sum(line.quantity for line in basket.all_lines())
    if settings.SESSION_COOKIE_NAME in request.COOKIES and request.user.is_authenticated:
        return _items(owner=request.user)
    signed = request.COOKIES.get(settings.OSCAR_BASKET_COOKIE_OPEN)
    if not signed:
        return 0
    try:
        return _items(pk=Signer().unsign(signed), owner=None)
    except BadSignature:
        return 0


def _items(**basket: object) -> int:
    chosen = {f"basket__{name}": value for name, value in basket.items()}
    lines = Line.objects.filter(basket__status=Basket.OPEN, **chosen)
    return lines.aggregate(total=Sum("quantity"))["total"] or 0
