"""Sample selling places and what lies in them: a store per maker, ten showrooms and counters."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from catalogue.areas.models import Area
from catalogue.areas.rules import slug
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from demo.place_extras import dress, special_days
from demo.samples.makers import MAKERS
from demo.samples.writing import GOODS
from shop.partner.models import Partner, StockRecord
from traceability.origins.models import Facility, FacilityKind, SpecialDay

_SHOP_HOURS = {str(day): [["07:30", "20:30"]] for day in range(7)}
_STORE_HOURS = {str(day): [["07:00", "11:30"], ["13:30", "17:00"]] for day in range(6)}


@dataclass(frozen=True)
class Place:
    """A showroom or counter: ``stock`` maps a sample's reference to the units of each of its packs."""

    kind: FacilityKind
    name_vi: str
    name_en: str
    commune: str
    address: str
    stock: Mapping[str, tuple[int, ...]]


PLACES = (
    Place(
        FacilityKind.SHOWROOM,
        "Nhà trưng bày Đất Đỏ",
        "Đất Đỏ showroom",
        "24133",
        "Tầng trệt nhà văn hoá cũ, cạnh quảng trường",
        {
            "M01": (24, 18, 6),
            "M02": (10, 4),
            "M05": (30, 22),
            "M07": (8,),
            "M08": (16, 12, 3),
            "M27": (4,),
            "M23": (9, 6),
            "M46": (14, 5),
            "M48": (10, 6, 2),
            "M59": (4, 2),
            "M61": (5, 3),
        },
    ),
    Place(
        FacilityKind.OCOP_CENTRE,
        "Trung tâm OCOP Ngã Sáu Nhỏ",
        "Ngã Sáu Nhỏ OCOP centre",
        "24121",
        "Gian 1 đến 4, dãy nhà triển lãm",
        {
            "M01": (30, 25, 9),
            "M03": (28,),
            "M04": (6,),
            "M11": (20, 14),
            "M16": (0, 5),
            "M13": (8, 0),
            "M26": (7, 3),
            "M42": (15, 6),
            "M47": (12, 4),
            "M54": (20, 11),
            "M56": (9,),
        },
    ),
    Place(
        FacilityKind.TRAVEL_SHOP,
        "Trạm dừng Đèo Mây Trắng",
        "Đèo Mây Trắng rest stop",
        "24412",
        "Chân đèo phía tây, cạnh cây xăng",
        {"M03": (40,), "M05": (18, 0), "M14": (12, 2), "M17": (20,), "M25": (35,), "M48": (12, 7, 0), "M65": (9, 3)},
    ),
    Place(
        FacilityKind.MARKET,
        "Quầy quê chợ Bờ Đông",
        "Bờ Đông market counter",
        "22015",
        "Nhà lồng số 2, dãy hàng khô",
        {
            "M18": (36, 20),
            "M19": (15,),
            "M20": (12, 7),
            "M24": (18,),
            "M25": (22,),
            "M48": (8, 3, 1),
            "M50": (13, 6, 0),
            "M63": (2, 1),
        },
    ),
    Place(
        FacilityKind.SHOWROOM,
        "Nhà trưng bày Sương Phố",
        "Sương Phố showroom",
        "24781",
        "Căn nhà gỗ đầu dốc, tầng hai",
        {
            "M26": (14, 9),
            "M11": (11, 0),
            "M36": (3,),
            "M37": (12,),
            "M15": (20,),
            "M08": (9, 0, 0),
            "M41": (10, 6, 0),
            "M51": (9, 4),
            "M55": (11, 3),
            "M61": (6, 2),
        },
    ),
    Place(
        FacilityKind.TOURIST_SHOP,
        "Quầy Hồ Trên Đồi",
        "Hồ Trên Đồi counter",
        "24617",
        "Bến du thuyền, quầy số 5",
        {
            "M11": (16, 8),
            "M12": (2,),
            "M13": (5, 2),
            "M14": (9, 1),
            "M16": (13, 4),
            "M17": (11,),
            "M51": (6, 0),
            "M57": (8,),
        },
    ),
    Place(
        FacilityKind.MARKET,
        "Quầy quê siêu thị Gió Biển",
        "Gió Biển supermarket counter",
        "22945",
        "Lối vào khu thực phẩm, kệ góc",
        {
            "M01": (0, 0, 0),
            "M05": (25, 10),
            "M18": (14, 0),
            "M21": (9,),
            "M22": (10,),
            "M41": (7, 3, 1),
            "M50": (18, 9, 4),
            "M57": (6,),
        },
    ),
    Place(
        FacilityKind.SHOWROOM,
        "Nhà trưng bày Sông Xanh",
        "Sông Xanh showroom",
        "21025",
        "Bờ nam, sau bến xe cũ",
        {
            "M20": (18, 10),
            "M21": (14,),
            "M22": (16,),
            "M25": (30,),
            "M30": (12, 6),
            "M34": (15, 3),
            "M35": (20,),
            "M43": (3, 0),
            "M45": (16, 7),
            "M49": (8, 2),
            "M60": (10, 4),
            "M65": (18, 8),
        },
    ),
    Place(
        FacilityKind.TOURIST_SHOP,
        "Quầy Rừng Thông Lạnh",
        "Rừng Thông Lạnh counter",
        "23473",
        "Cổng khu du lịch, nhà chồ số 3",
        {
            "M30": (18, 9),
            "M01": (12, 8, 2),
            "M09": (6,),
            "M28": (5,),
            "M34": (8, 0),
            "M44": (7,),
            "M52": (12, 5),
            "M53": (6,),
            "M58": (14, 6, 2),
        },
    ),
    Place(
        FacilityKind.OCOP_CENTRE,
        "Trung tâm OCOP Ngã Ba Dốc",
        "Ngã Ba Dốc OCOP centre",
        "23293",
        "Khu hội chợ cũ, nhà B",
        {
            "M30": (10, 0),
            "M28": (7,),
            "M29": (3,),
            "M06": (6, 2),
            "M24": (10,),
            "M44": (9,),
            "M52": (10, 0),
            "M58": (8, 3, 0),
            "M60": (5, 2),
        },
    ),
)


def load_places(makers: Mapping[str, Producer], *, day: datetime.date) -> int:
    """Open the places that are missing and stock them; return how many were opened. Others are left alone.

    Their special days count from ``day``.
    """
    known = set(Facility.objects.filter(is_sample=True).values_list("slug", flat=True))
    wanted = {place.commune for place in PLACES}
    communes = {area.code: area for area in Area.objects.current().communes().filter(code__in=wanted)}
    packs = _packs()
    records: list[StockRecord] = []
    opened = 0
    for maker in MAKERS:
        producer = makers[maker.ref]
        facility = Facility(
            kind=FacilityKind.PRODUCER_STORE,
            name_vi=f"Cửa hàng {maker.name}",
            name_en=f"{maker.name} store",
            slug=slug(f"cua-hang-{producer.slug}")[:120],
            producer=producer,
            commune=producer.commune,
            address=maker.address,
            hours=_STORE_HOURS,
        )
        stock = {goods.ref: goods.stock for goods in GOODS if goods.maker == maker.ref and goods.stock}
        opened += _open(facility, Partner.Kind.PRODUCER_STORE, stock, packs, known, records)
    for place in PLACES:
        facility = Facility(
            kind=place.kind,
            name_vi=place.name_vi,
            name_en=place.name_en,
            slug=slug(place.name_vi),
            commune=communes[place.commune],
            address=place.address,
            hours=_SHOP_HOURS,
        )
        opened += _open(facility, Partner.Kind.SHOWROOM, place.stock, packs, known, records)
    StockRecord.objects.bulk_create(records)
    new = Facility.objects.filter(is_sample=True).exclude(slug__in=known)
    SpecialDay.objects.bulk_create([special for facility in new for special in special_days(facility, day=day)])
    return opened


def _packs() -> dict[str, list[tuple[Product, object]]]:
    """Reference of a sample → its sellable packs as stored, each with the pack as written (which knows the price)."""
    stored: dict[str, list[Product]] = {}
    samples = Product.objects.filter(is_sample=True).exclude(structure=Product.PARENT)
    for product in samples.select_related("parent").order_by("parent_id", "-priority", "pk"):
        stored.setdefault(product.registered.source_ref, []).append(product)
    return {goods.ref: list(zip(stored[goods.ref], goods.packs, strict=True)) for goods in GOODS}


def _open(
    facility: Facility,
    kind: str,
    stock: Mapping[str, tuple[int, ...]],
    packs: Mapping[str, list],
    known: set[str],
    records: list[StockRecord],
) -> bool:
    if facility.slug in known:
        return False
    facility.is_sample = True
    dress(facility)
    # No house is named, so the point is the commune's centre.
    facility.lat, facility.lon = facility.commune.lat, facility.commune.lon
    facility.save()
    partner = Partner.objects.create(name=facility.name_vi, kind=kind, facility=facility)
    for ref, units in stock.items():
        for number, ((product, written), left) in enumerate(zip(packs[ref], units, strict=True), start=1):
            if written.price is None:
                continue
            records.append(
                StockRecord(
                    product=product,
                    partner=partner,
                    partner_sku=f"{ref}-{number}",
                    price_currency="VND",
                    price=written.price,
                    num_in_stock=left,
                )
            )
    return True
