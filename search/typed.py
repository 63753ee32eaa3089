"""What was typed into the filter form: a place, a producer or prices become the address that is meant."""

from dataclasses import dataclass, replace

from django.http import QueryDict
from django.utils.timezone import localdate
from django.utils.translation import gettext

from catalogue.producers.models import Producer
from search.engines import get_engine
from search.filters import MAX_NAMED, MAX_PRICE, Filters, Span, is_code, read_price
from search.models import DocumentKind
from search.places import FEW, places_named

_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Typed:
    """What came of the words: a choice to lead to, or ``remark`` says why not and the words stay in the form."""

    leads_to: Filters | None = None
    remark: str = ""
    place: str = ""
    producer: str = ""
    prices: tuple[str, str] = ("", "")


def read_typed(params: QueryDict, filters: Filters) -> Typed:
    """Understand ``xa`` with a name, ``ten_chu_the``, ``gia_tu`` and ``gia_den``. Nothing typed costs nothing."""
    found = filters
    remarks: list[str] = []
    place = next((text for text in params.getlist("xa") if text.strip() and not is_code(text, 5)), "").strip()
    if place:
        found, remark = _with_place(found, place)
        remarks.append(remark)
    producer = " ".join(params.get("ten_chu_the", "").replace("\0", "").split())[:_LONGEST]
    if producer:
        found, remark = _with_producer(found, producer)
        remarks.append(remark)
    prices = (params.get("gia_tu", "").strip()[:_LONGEST], params.get("gia_den", "").strip()[:_LONGEST])
    if any(prices):
        found, remark = _with_prices(found, prices)
        remarks.append(remark)
    if not remarks:
        return Typed()
    if not any(remarks):
        return Typed(leads_to=found)
    return Typed(remark=" ".join(filter(None, remarks)), place=place, producer=producer, prices=prices)


def _with_place(filters: Filters, typed: str) -> tuple[Filters, str]:
    places = places_named(typed, province=filters.province)
    if places.province:
        return replace(filters, province=places.province.code, communes=()), ""
    if places.communes:
        codes = [unit.code for unit in places.communes]
        return replace(filters, communes=tuple(dict.fromkeys((*filters.communes, *codes)))), ""
    if places.is_vague:
        remark = gettext("Many places are called “%(name)s”: type the whole name, or choose the province first.")
    else:
        remark = gettext("No commune or former unit is called “%(name)s”.")
    return filters, remark % {"name": typed}


def _with_producer(filters: Filters, typed: str) -> tuple[Filters, str]:
    """Producers by some of their name, the best matches while they are few. Two queries."""
    ids, relaxed = get_engine().ranked(kind=DocumentKind.PRODUCER, text=typed, on=localdate())
    slugs = Producer.objects.in_bulk(ids[: FEW + 1]) if ids and not relaxed else {}
    named = [slugs[pk] for pk in ids if pk in slugs]
    exact = [maker for maker in named if maker.name.casefold() == typed.casefold()]
    chosen = exact or named
    if not chosen:
        return filters, gettext("No producer is called “%(name)s”.") % {"name": typed}
    if len(chosen) > FEW:
        return filters, gettext("Many producers are called “%(name)s”: type more of the name.") % {"name": typed}
    producers = tuple(dict.fromkeys((*filters.producers, *(maker.slug for maker in chosen))))
    return replace(filters, producers=producers[:MAX_NAMED]), ""


def _with_prices(filters: Filters, typed: tuple[str, str]) -> tuple[Filters, str]:
    low, high = (read_price(text) if text else None for text in typed)
    if any(text and amount is None for text, amount in zip(typed, (low, high), strict=True)):
        return filters, gettext("Write prices as amounts in đồng, for example 150.000 or 150k.")
    return replace(filters, price=Span.between(low or 0, MAX_PRICE if high is None else high)), ""
