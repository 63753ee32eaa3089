"""Sample raw-material areas: real communes, invented fields, people and outlines. Texts are in ``area_texts``."""

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from catalogue.areas.models import Area
from catalogue.producers.models import Producer
from catalogue.products.models import Product
from demo.area_texts import TEXTS
from traceability.origins.models import RawMaterialArea
from traceability.origins.services import register_material_area

_METRES = 111_320.0
#: An area lies so many metres from the middle of its commune at most.
_FARTHEST = 1800


@dataclass(frozen=True)
class SampleArea:
    """One area. ``stretch``: how much longer than wide; ``parts``: separate patches of land."""

    ref: str
    maker: str
    commune: str
    products: tuple[str, ...]
    name_vi: str
    name_en: str
    crop_vi: str
    crop_en: str
    hectares: str
    months: tuple[int, ...]
    season_vi: str
    season_en: str
    households: int | None = None
    altitude: int | None = None
    code: str = ""
    stretch: float = 1.0
    parts: int = 1


AREAS = (
    SampleArea(
        "V01",
        "N01",
        "24301",
        ("M01", "M02", "M03", "M04"),
        "Rẫy cà phê Sương Mai",
        "Sương Mai coffee plots",
        "Cà phê vối",
        "Robusta coffee",
        "46.5",
        (11, 12, 1),
        "Hái ba lượt, từ giữa tháng Mười một tới cận Tết.",
        "Picked in three passes, from mid-November until shortly before Tết.",
        households=17,
        altitude=480,
        code="MẪU-VT 0101",
        parts=2,
    ),
    SampleArea(
        "V02",
        "N02",
        "24277",
        ("M08", "M09", "M10"),
        "Vùng hoa Hoa Rẫy",
        "Hoa Rẫy bee pastures",
        "Hoa cà phê, hoa cao su (nuôi ong)",
        "Coffee and rubber blossom (bees)",
        "210",
        (2, 3, 4, 9),
        "Hoa cà phê tháng Hai, hoa cao su tháng Tư, hoa rừng tháng Chín.",
        "Coffee blossom in February, rubber in April, forest flowers in September.",
        households=9,
        altitude=520,
        stretch=1.5,
    ),
    SampleArea(
        "V03",
        "N03",
        "24373",
        ("M05", "M06", "M07"),
        "Vườn ca cao Bếp Nâu",
        "Bếp Nâu cocoa gardens",
        "Ca cao",
        "Cocoa",
        "38",
        (4, 5, 6, 10, 11, 12),
        "Vụ chính cuối năm, vụ phụ đầu mưa.",
        "The main crop comes at the end of the year, a small one with the first rains.",
        households=41,
        altitude=430,
        parts=3,
    ),
    SampleArea(
        "V04",
        "N04",
        "24739",
        ("M11", "M12"),
        "Đồi mắc ca Hạt Ấm",
        "Hạt Ấm macadamia slopes",
        "Mắc ca xen cà phê",
        "Macadamia between coffee",
        "62",
        (8, 9, 10),
        "Hạt tự rụng thì lượm, không rung cây.",
        "Nuts are gathered where they fall; nobody shakes the trees.",
        households=24,
        altitude=780,
        code="MẪU-VT 0404",
    ),
    SampleArea(
        "V05",
        "N05",
        "24722",
        ("M16", "M17"),
        "Vườn tiêu trụ sống Vườn Già",
        "Vườn Già pepper on living posts",
        "Hồ tiêu",
        "Pepper",
        "19.5",
        (2, 3, 4),
        "Chùm đỏ quá nửa mới bẻ.",
        "Spikes are taken when more than half has turned red.",
        households=22,
        altitude=720,
        stretch=1.8,
    ),
    SampleArea(
        "V06",
        "N10",
        "24664",
        ("M13", "M14", "M15"),
        "Vườn trái Đồi Gió",
        "Đồi Gió orchards",
        "Bơ, sầu riêng, chanh dây",
        "Avocado, durian, passion fruit",
        "74",
        (5, 6, 7, 8, 9),
        "Bơ trước, sầu riêng sau; chanh dây rải suốt mùa mưa.",
        "Avocado first, durian after it; passion fruit all through the rains.",
        households=41,
        altitude=760,
        code="MẪU-VT 0606",
        parts=2,
    ),
    SampleArea(
        "V07",
        "N11",
        "24595",
        ("M23", "M24"),
        "Cánh đồng Bờ Sậy",
        "Bờ Sậy rice fields",
        "Lúa thơm",
        "Fragrant rice",
        "118",
        (4, 5, 9, 10),
        "Gặt vụ đông xuân tháng Tư, vụ hè thu tháng Chín.",
        "The dry-season crop is cut in April, the wet-season one in September.",
        households=60,
        altitude=420,
        code="MẪU-VT 0707",
        stretch=1.4,
    ),
    SampleArea(
        "V08",
        "N07",
        "23446",
        ("M30", "M31"),
        "Rẫy sâm dây Suối Sương",
        "Suối Sương codonopsis plots",
        "Sâm dây (đảng sâm)",
        "Codonopsis root",
        "11.2",
        (10, 11, 12),
        "Đào khi dây lụi, đất còn ẩm.",
        "Dug when the vines have died back and the soil is still moist.",
        households=28,
        altitude=1200,
        parts=3,
    ),
    SampleArea(
        "V09",
        "N14",
        "21340",
        ("M22", "M34", "M35", "M60"),
        "Rẫy quế Nhà Rẫy",
        "Nhà Rẫy cinnamon slopes",
        "Quế",
        "Cinnamon",
        "85",
        (2, 3, 8, 9),
        "Bóc vỏ vào hai con nước nhựa: tháng Hai và tháng Tám.",
        "Bark is peeled when the sap rises, in February and in August.",
        households=52,
        altitude=640,
        stretch=1.3,
    ),
    SampleArea(
        "V10",
        "N15",
        "21409",
        ("M20", "M21"),
        "Ruộng cát Cát Trắng",
        "Cát Trắng sand beds",
        "Tỏi, hành tím",
        "Garlic and shallots",
        "9.4",
        (2, 3, 4),
        "Tỏi nhổ sau rằm tháng Giêng, hành tím kéo tới tháng Tư.",
        "Garlic comes up after the first full moon of the year, shallots until April.",
        households=15,
        altitude=4,
        stretch=2.4,
    ),
    SampleArea(
        "V11",
        "N17",
        "24871",
        ("M26", "M51"),
        "Đồi chè Ba Thông",
        "Ba Thông tea hill",
        "Chè ô long",
        "Oolong tea",
        "33",
        (3, 4, 5, 6, 7, 8, 9, 10, 11),
        "Bốn mươi lăm ngày một lứa, nghỉ ba tháng lạnh.",
        "A flush every forty-five days, with three cold months of rest.",
        households=19,
        altitude=950,
        code="MẪU-VT 1111",
    ),
    SampleArea(
        "V12",
        "N18",
        "25159",
        ("M41",),
        "Vườn bưởi Bãi Bồi",
        "Bãi Bồi pomelo gardens",
        "Bưởi da xanh",
        "Green-skinned pomelo",
        "41",
        (8, 9, 12, 1),
        "Một lứa rằm tháng Tám, một lứa Tết.",
        "One crop for the mid-autumn moon, one for Tết.",
        households=33,
        altitude=95,
        stretch=2.2,
    ),
    SampleArea(
        "V13",
        "N21",
        "23356",
        ("M44",),
        "Nương nếp Kho Lúa",
        "Kho Lúa sticky-rice slopes",
        "Nếp rẫy",
        "Upland sticky rice",
        "27",
        (10, 11),
        "Suốt lúa bằng tay, không dùng liềm.",
        "Grain is stripped by hand; no sickle is used.",
        households=36,
        altitude=870,
        parts=3,
    ),
    SampleArea(
        "V14",
        "N32",
        "24376",
        ("M56",),
        "Rẫy nghệ Đất Xám",
        "Đất Xám turmeric fields",
        "Nghệ",
        "Turmeric",
        "14.8",
        (12, 1, 2),
        "Đợi lá úa hết mới đào.",
        "Dug only when every leaf has yellowed.",
        altitude=460,
    ),
)


def load_material_areas(makers: Mapping[str, Producer]) -> int:
    """Record the sample areas that are missing and join them to their goods; return how many were added."""
    known = set(RawMaterialArea.objects.filter(is_sample=True).values_list("source_ref", flat=True))
    missing = [area for area in AREAS if area.ref not in known]
    wanted = {area.commune for area in missing}
    communes = {area.code: area for area in Area.objects.current().communes().filter(code__in=wanted)}
    goods = {
        product.source_ref: product
        for product in Product.objects.filter(is_sample=True, parent=None, source_ref__isnull=False)
    }
    for area in missing:
        commune = communes[area.commune]
        about_vi, about_en = TEXTS[area.ref]
        register_material_area(
            name_vi=area.name_vi,
            name_en=area.name_en,
            crop_vi=area.crop_vi,
            crop_en=area.crop_en,
            producer=makers[area.maker],
            commune=commune,
            products=[goods[ref] for ref in area.products],
            hectares=Decimal(area.hectares),
            households=area.households,
            harvest_months=area.months,
            outline=outline_of(area, lat=commune.lat, lon=commune.lon),
            season_vi=area.season_vi,
            season_en=area.season_en,
            about_vi=" ".join(about_vi.split()),
            about_en=" ".join(about_en.split()),
            growing_area_code=area.code,
            altitude_m=area.altitude,
            is_sample=True,
            source_ref=area.ref,
        )
    return len(missing)


def outline_of(area: SampleArea, *, lat: float, lon: float) -> dict:
    """An invented outline near a point: irregular, of the right size, the same each time. GeoJSON."""
    draw = random.Random(area.ref)  # noqa: S311 - a drawing, not a secret
    turn = draw.uniform(0, math.pi)
    away, towards = draw.uniform(400, _FARTHEST), draw.uniform(0, 2 * math.pi)
    shares = [draw.uniform(0.7, 1.3) for _ in range(area.parts)]
    rings = []
    for number, share in enumerate(shares):
        square_metres = float(area.hectares) * 10_000 * share / sum(shares)
        ring = _patch(draw, square_metres, area.stretch, turn)
        # Patches lie in a row, far enough apart not to touch.
        gap = number * 2.9 * math.sqrt(float(area.hectares) * 10_000 / area.parts / math.pi) * area.stretch**0.5
        x, y = away * math.cos(towards) + gap * math.cos(turn), away * math.sin(towards) + gap * math.sin(turn)
        rings.append([_on_earth(x + dx, y + dy, lat, lon) for dx, dy in ring])
    if len(rings) == 1:
        return {"type": "Polygon", "coordinates": rings}
    return {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]}


def _patch(draw: random.Random, square_metres: float, stretch: float, turn: float) -> list[tuple[float, float]]:
    """A closed ring around (0, 0) in metres, of exactly this area."""
    corners = draw.randint(15, 22)
    waves = [(draw.randint(2, 5), draw.uniform(0.05, 0.16), draw.uniform(0, 6)) for _ in range(3)]
    points = []
    for number in range(corners):
        angle = 2 * math.pi * (number + draw.uniform(-0.25, 0.25)) / corners
        radius = 1 + sum(height * math.sin(count * angle + phase) for count, height, phase in waves)
        radius *= draw.uniform(0.9, 1.08)
        x, y = radius * math.cos(angle) * math.sqrt(stretch), radius * math.sin(angle) / math.sqrt(stretch)
        points.append((x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)))
    points.append(points[0])
    twice = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:], strict=False))
    scale = math.sqrt(square_metres / (abs(twice) / 2))
    return [(x * scale, y * scale) for x, y in points]


def _on_earth(x: float, y: float, lat: float, lon: float) -> list[float]:
    """Metres east and north of a point → longitude and latitude, to about a metre."""
    return [round(lon + x / (_METRES * math.cos(math.radians(lat))), 5), round(lat + y / _METRES, 5)]
