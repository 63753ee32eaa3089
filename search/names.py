"""What the catalogue's filters can name: provinces, communes, producers, places of sale, sets. One query for all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from django.db.models import Case, CharField, F, Q, Value, When
from django.db.models.functions import Cast, Coalesce
from django.utils.translation import get_language

from catalogue.areas.models import Area, Level
from catalogue.prepared import Prepared
from catalogue.producers.models import Producer
from catalogue.products.models import Category
from search.filters import Filters
from shop.partner.models import Partner
from traceability.origins.models import SELLING_KINDS

_COLUMNS = ("pk", "part", "token", "sort_of", "label", "label_en", "above")


class Unit(NamedTuple):
    """A current commune or province, as far as this page needs it."""

    pk: int
    code: str
    kind: str
    name: str
    parent_id: str


class Maker(NamedTuple):
    """A producer by name."""

    slug: str
    kind: str
    name: str


class Place(NamedTuple):
    """A stock location. ``slug`` is empty where consumers cannot buy (a warehouse); ``kind`` is the location's."""

    pk: int
    slug: str
    kind: str
    name: str


def _named(queryset, part: str, **columns):
    """Rows of one kind of thing in the columns that all kinds share; what is not given is an empty text."""
    text = CharField()
    given = {name: Value("", text) for name in _COLUMNS[2:]} | columns
    return queryset.order_by().annotate(part=Value(part, text), **given).values_list(*_COLUMNS)


def _rows(province: str = "", communes: Sequence[str] = ()):
    wanted = Q(level=Level.PROVINCE)
    if communes:
        around = Area.objects.current().filter(level=Level.COMMUNE, code__in=communes).values("parent")
        wanted |= Q(level=Level.COMMUNE, parent__in=around)
    if province:
        wanted |= Q(level=Level.COMMUNE, parent__code=province)
    areas = _named(
        Area.objects.current().filter(wanted),
        "area",
        token=F("code"),
        sort_of=F("kind"),
        label=F("name"),
        above=Coalesce(Cast("parent_id", CharField()), Value("")),
    )
    makers = _named(Producer.objects.all(), "maker", token=F("slug"), sort_of=F("kind"), label=F("name"))
    # Where consumers cannot buy (a warehouse), a location has no address part.
    is_selling = Q(facility__kind__in=SELLING_KINDS)
    places = _named(
        Partner.objects.all(),
        "place",
        token=Case(When(is_selling, then=F("facility__slug")), default=Value("")),
        sort_of=F("kind"),
        label=Coalesce(F("facility__name_vi"), Value("")),
        label_en=Coalesce(F("facility__name_en"), Value("")),
    )
    sets = _named(Category.objects.filter(tier=Category.Tier.SET), "set", token=F("key"))
    return areas.union(makers, places, sets, all=True)


_ROWS = Prepared(_rows)


@dataclass
class Names:
    """The names that a choice of filters needs: all provinces, producers, places and sets, and communes.

    Communes are those of the province that is chosen and of the provinces the chosen communes lie in.
    """

    provinces: dict[str, Unit] = field(default_factory=dict)
    communes: dict[str, Unit] = field(default_factory=dict)
    #: By primary key, as a text: so they stand in the columns of the shelf.
    makers: dict[str, Maker] = field(default_factory=dict)
    places: list[Place] = field(default_factory=list)
    #: Primary key of a set, as a text → its class ("i.4").
    classes: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, filters: Filters) -> "Names":
        """Read what ``filters`` needs. One query."""
        values: dict[str, object] = {}
        if filters.communes:
            values["communes"] = list(filters.communes)
        if filters.province:
            values["province"] = filters.province
        names = cls()
        english = get_language() == "en"
        for pk, part, token, sort_of, label, label_en, above in _ROWS.rows(**values):
            if part == "maker":
                names.makers[str(pk)] = Maker(token, sort_of, label)
            elif part == "place":
                names.places.append(Place(pk, token, sort_of, (label_en if english else "") or label))
            elif part == "set":
                names.classes[str(pk)] = token.rsplit(".", 1)[0].lower()
            else:
                units = names.communes if above else names.provinces
                units[token] = Unit(pk, token, sort_of, label, above)
        return names

    def province_of(self, unit: Unit) -> Unit | None:
        """The province a commune lies in."""
        return next((one for one in self.provinces.values() if str(one.pk) == unit.parent_id), None)

    def known(self, filters: Filters) -> Filters:
        """``filters`` without what does not exist, or lies outside the province; communes of one bring it along."""
        province = self.provinces.get(filters.province)
        inside = str(province.pk) if province else None
        communes = tuple(
            code
            for code in filters.communes
            if (unit := self.communes.get(code)) and inside in (None, unit.parent_id)
        )
        if communes and province is None:
            homes = {self.communes[code].parent_id for code in communes}
            province = self.province_of(self.communes[communes[0]]) if len(homes) == 1 else None
        makers = {maker.slug for maker in self.makers.values()} if filters.producers else ()
        places = {place.slug for place in self.places} if filters.places else ()
        return replace(
            filters,
            province=province.code if province else "",
            communes=communes,
            producers=tuple(slug for slug in filters.producers if slug in makers),
            places=tuple(slug for slug in filters.places if slug in places),
        )

    def by_pk(self, units: Mapping[str, Unit]) -> dict[str, Unit]:
        """Units by primary key as a text."""
        return {str(unit.pk): unit for unit in units.values()}
