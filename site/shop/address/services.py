"""Understanding where a parcel goes from what the buyer typed (DOMAIN §4.6)."""

from typing import Any

from django.db import transaction
from oscar.core.loading import get_model

from accounts.models import User
from catalogue.areas.models import Area, Level, Succession
from catalogue.areas.services import find_areas
from shop.address.models import UserAddress

#: More namesakes than this are no help to choose from.
MOST_CHOICES = 12
#: No name is borne by more units than this; the province sorts them out.
_NAMESAKES = 200


def communes_meant(text: str, *, province_code: str = "") -> list[Area]:
    """Return the current communes that a typed name may mean, best first, each with its province.

    A name from before 7/2025, of a commune or a district, stands for the communes its land went into. With a
    province given only communes there are returned, unless there are none: then those of other provinces.
    Communes that bear the very name and kind typed come alone. Queries do not grow with what is found.
    """
    if not text.strip():
        return []
    found = find_areas(text, level=Level.COMMUNE, limit=_NAMESAKES)
    found = found or find_areas(text, level=Level.DISTRICT, limit=_NAMESAKES)
    successors: dict[int, list[Area]] = {}
    former = [area.pk for area in found if not area.is_current]
    if former:
        for step in (
            Succession.objects.filter(former__in=former)
            .select_related("current__parent")
            .order_by("is_partial", "current__name_key", "current__code")
        ):
            successors.setdefault(step.former_id, []).append(step.current)
    meant: dict[int, Area] = {}
    for area in found:
        for current in [area] if area.is_current else successors.get(area.pk, []):
            if current.level == Level.COMMUNE:
                meant.setdefault(current.pk, current)
    inside = [area for area in meant.values() if area.parent and area.parent.code == province_code]
    return (inside or list(meant.values()))[:MOST_CHOICES]


def provinces() -> list[Area]:
    """Return the current provinces by name. One query."""
    return list(Area.objects.current().provinces().order_by("name_key"))


#: A customer keeps so many addresses; one more is refused.
MOST_KEPT = 20


class TooManyAddresses(Exception):
    """The customer keeps as many addresses as one may."""


def vietnam() -> Any:
    """Return the country of every address, made on first use."""
    country, _created = get_model("address", "Country").objects.get_or_create(
        iso_3166_1_a2="VN",
        defaults={
            "iso_3166_1_a3": "VNM",
            "iso_3166_1_numeric": "704",
            "printable_name": "Việt Nam",
            "name": "Việt Nam",
            "is_shipping_country": True,
        },
    )
    return country


def addresses_of(user: User) -> list[UserAddress]:
    """Return the addresses a customer keeps, the default first. One query."""
    kept = UserAddress.objects.filter(user=user).select_related("commune__parent")
    return list(kept.order_by("-is_default_for_shipping", "-date_created", "-pk"))


def keep_address(
    *,
    user: User,
    name: str,
    phone: str,
    commune: Area,
    street: str,
    place_typed: str = "",
    is_default: bool = False,
    address: UserAddress | None = None,
) -> UserAddress:
    """Keep a new address of a customer, or change ``address``; the first one is the default.

    An address with the same name, phone, commune and street is not kept twice. Raises TooManyAddresses.
    """
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)
        kept = addresses_of(user)
        values = {"first_name": name, "phone_number": phone, "commune_id": commune.pk, "line1": street}
        told = UserAddress(**values).generate_hash()
        twin = next((one for one in kept if one.generate_hash() == told and one != address), None)
        if twin is not None and address is not None:
            is_default = is_default or address.is_default_for_shipping
            address.delete()
        address = twin or address
        if address is None:
            if len(kept) >= MOST_KEPT:
                raise TooManyAddresses
            address = UserAddress(user=user, country=vietnam())
            is_default = is_default or not kept
        address.first_name, address.phone_number, address.line1 = name, phone, street
        address.commune, address.place_typed = commune, place_typed
        if is_default:
            UserAddress.objects.filter(user=user).exclude(pk=address.pk).update(is_default_for_shipping=False)
        address.is_default_for_shipping = is_default or address.is_default_for_shipping
        address.save()
    return address


def make_default(address: UserAddress) -> None:
    """Use this address first when its customer orders."""
    with transaction.atomic():
        UserAddress.objects.filter(user=address.user).update(is_default_for_shipping=False)
        UserAddress.objects.filter(pk=address.pk).update(is_default_for_shipping=True)
