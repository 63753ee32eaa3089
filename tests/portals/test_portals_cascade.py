"""What the register says is what every page says, on the next request: each public page × each status.

One product lives through everything that can happen to its certificate; after each step, a day that turned or a row
that was added, every type of page is asked again by the same visitor and must draw exactly the stars of that day, or
none, and say the status of that day wherever it states one.
"""

import datetime
from dataclasses import dataclass, field
from decimal import Decimal

import pytest
from django.utils import timezone
from factories.areas import CommuneFactory
from factories.certificates import CertificateFactory, annul, days, keep_while_reassessed, revoke_certificate
from factories.officers import AreaOfficerFactory
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from factories.shop import StockRecordFactory
from factories.stories import article, collection
from support.stars import badges_in, stars_in

from catalogue.certificates.models import Certificate
from catalogue.certificates.rules import EXPIRING_DAYS, EXTENSION_DAYS, LIVE, Status
from catalogue.certificates.services import products_that_may_be_labelled, verifying
from catalogue.certificates.words import STATUS_PHRASES
from catalogue.products.models import Product
from catalogue.products.services import Pack
from cms.services import feature
from search.services import reindex

pytestmark = pytest.mark.django_db

GTIN = "08934600000011"
FIRST = datetime.date(2027, 1, 4)


@pytest.fixture
def day(monkeypatch):
    """Let it be noon of a day in Vietnam."""

    def turn(on: datetime.date) -> None:
        noon = datetime.datetime.combine(on, datetime.time(5), tzinfo=datetime.UTC)
        monkeypatch.setattr(timezone, "now", lambda: noon)

    turn(FIRST)
    return turn


@dataclass
class World:
    """A product with all that shows it."""

    product: Product
    certificate: Certificate
    pages: dict[str, str] = field(default_factory=dict)


@pytest.fixture
def world(day) -> World:
    """Goods with a page, a pack with GTIN, stock at a place, a story, a gift; a certificate that begins on FIRST."""
    commune = CommuneFactory()
    product = ProductFactory(
        public=True,
        commune=commune,
        producer=ProducerFactory(commune=commune),
        title="Mật ong thác đổ",
        packs=[Pack(Decimal(500), "ml", "Hũ 500 ml", "500 ml jar", GTIN)],
    )
    record = StockRecordFactory(product=product)
    certificate = CertificateFactory(product=product, valid_from=FIRST)
    text = article(about=[product])
    gift = collection(product)
    feature(products=[product])
    reindex()
    code = product.code
    pages = {
        "home": "/",
        "list": "/san-pham/",
        "cards": f"/san-pham/the/?sp={code}",
        "product": product.get_absolute_url(),
        "producer": product.producer.get_absolute_url(),
        "producers": "/chu-the/",
        "commune": f"/xa/{commune.code}/",
        "province": f"/tinh/{commune.parent.code}/",
        "communes": "/xa/",
        "search": "/tim-kiem/?q=thác+đổ",
        "register": "/chung-nhan/",
        "register found": f"/chung-nhan/?q={certificate.shown_code}",
        "certificate": certificate.get_absolute_url(),
        "scan": f"/t/{code}",
        "scan of the certificate": f"/t/{certificate.code}",
        "scan of the GTIN": f"/01/{GTIN}",
        "compare": f"/so-sanh/?sp={code}",
        "place": f"/diem-ban/{record.partner.facility.slug}/",
        "places": "/diem-ban/",
        "gift": gift.url,
        "gifts": "/qua-tang/",
        "article": text.url,
        "articles": "/cau-chuyen/",
        "feed": "/cau-chuyen/rss.xml",
        "product in English": f"/en{product.get_absolute_url()}",
        "scan in English": f"/en/t/{code}",
        "certificate in English": f"/en{certificate.get_absolute_url()}",
    }
    return World(product, certificate, pages)


#: Pages that draw the product's stars while it has any; the others draw none, ever.
DRAW = {
    "home", "list", "cards", "product", "producer", "commune", "search", "register", "scan", "scan of the GTIN",
    "compare", "place", "gift", "article", "product in English", "scan in English",
}  # fmt: skip
#: Pages of the first certificate alone: they draw what it gives, whatever the product has now.
OF_THE_CERTIFICATE = {"register found", "certificate", "scan of the certificate", "certificate in English"}
#: Pages that say rank and status in words where no stars may be drawn.
SAY = {"home", "list", "cards", "product", "producer", "commune", "search", "compare", "place", "gift", "article"}
#: Data for machines: where the status stands in it.
STATED = {
    "product": lambda data: data["status"],
    "scan": lambda data: data["status"],
    "scan of the GTIN": lambda data: data["status"],
    "certificate": lambda data: data["status"],
    "scan of the certificate": lambda data: data["status"],
    "register found": lambda data: data["results"][0]["status"],
}


@dataclass
class Expected:
    """What everybody must say: of the first certificate, and of the certificate that speaks for the product."""

    first: Status
    speaking: Status
    stars: int = 4


def agree(client, world: World, on: datetime.date, expected: Expected) -> None:
    """Ask every page; fail with all that do not follow."""
    wrong: list[str] = []
    is_live = expected.speaking in LIVE
    words = STATUS_PHRASES[expected.speaking] % {"stars": expected.stars}
    for name, path in world.pages.items():
        answer = client.get(path, follow=True)
        page = answer.content.decode()
        if answer.status_code != 200:
            wrong.append(f"{name}: {answer.status_code}")
        drawn = set(badges_in(page))
        if name in OF_THE_CERTIFICATE:
            may = {4} if expected.first in LIVE else set()
        else:
            may = {expected.stars} if name in DRAW and is_live else set()
        if drawn != may or stars_in(page):
            wrong.append(f"{name}: draws {drawn or 'no'} stars instead of {may or 'none'} {stars_in(page)[:1]}")
        if name in SAY and not is_live and words.lower() not in page.lower():
            wrong.append(f"{name}: does not say “{words}”")
    for name, status_in in STATED.items():
        data = client.get(world.pages[name], headers={"accept": "application/json"}, follow=True).json()
        wanted = expected.first if name in OF_THE_CERTIFICATE else expected.speaking
        if status_in(data) != wanted:
            wrong.append(f"{name}, data: {status_in(data)} instead of {wanted}")
    for stars in (3, 4, 5):
        listed = bool(client.get(f"/san-pham/?sao={stars}").context["catalogue"].cards)
        if listed != (is_live and stars == expected.stars):
            wrong.append(f"filter by {stars} stars: {'lists' if listed else 'leaves out'} it")
    for status in Status:
        found = client.get(f"/chung-nhan/?trang_thai={status.value}", headers={"accept": "application/json"}).json()
        listed = world.certificate.code in [one["code"] for one in found["results"]]
        if listed != (status is expected.first):
            wrong.append(f"register, {status.value}: {'lists' if listed else 'leaves out'} it")
    may_be_labelled = products_that_may_be_labelled(on=on).filter(pk=world.product.pk).exists()
    if may_be_labelled != is_live:
        wrong.append("labels")
    assert not wrong, "\n".join(wrong)


def test_a_certificate_that_runs_out(world, client, day):
    """Not yet in force, in force, about to end, ended: only days turn."""
    last = world.certificate.valid_until
    for on, status in [
        (FIRST - days(1), Status.UPCOMING),
        (FIRST, Status.VALID),
        (last - days(EXPIRING_DAYS), Status.EXPIRING),
        (last, Status.EXPIRING),
        (last + days(1), Status.EXPIRED),
    ]:
        day(on)
        agree(client, world, on, Expected(status, status))


def test_a_certificate_kept_while_it_is_reassessed(world, client, day):
    """An entry keeps it after its last day; the 180th day past the end is the last."""
    last = world.certificate.valid_until
    day(last + days(1))
    agree(client, world, last + days(1), Expected(Status.EXPIRED, Status.EXPIRED))
    keep_while_reassessed(world.certificate, last - days(130))
    for on, status in [
        (last + days(1), Status.UNDER_REASSESSMENT),
        (last + days(EXTENSION_DAYS), Status.UNDER_REASSESSMENT),
        (last + days(EXTENSION_DAYS + 1), Status.EXPIRED),
    ]:
        day(on)
        agree(client, world, on, Expected(status, status))


def test_a_revocation_and_its_annulment(world, client, day):
    """One that is recorded for tomorrow waits until tomorrow; annulled, everything is as it was."""
    on = FIRST + days(100)
    day(on)
    agree(client, world, on, Expected(Status.VALID, Status.VALID))
    revocation = revoke_certificate(world.certificate, on + days(1))
    agree(client, world, on, Expected(Status.VALID, Status.VALID))
    day(on + days(1))
    agree(client, world, on + days(1), Expected(Status.REVOKED, Status.REVOKED))
    annul(revocation, on + days(1))
    agree(client, world, on + days(1), Expected(Status.VALID, Status.VALID))


def test_an_upgrade(world, client, day):
    """The successor's stars from its first day; the old certificate stays superseded after both have ended."""
    on = FIRST + days(200)
    day(on)
    agree(client, world, on, Expected(Status.VALID, Status.VALID))
    successor = CertificateFactory(product=world.product, valid_from=on, stars=5, supersedes=world.certificate)
    agree(client, world, on, Expected(Status.SUPERSEDED, Status.VALID, 5))
    ended = successor.valid_until + days(1)
    day(ended)
    agree(client, world, ended, Expected(Status.SUPERSEDED, Status.EXPIRED, 5))


def test_a_check_that_stops_the_sale_touches_no_star(world, client, day):
    """Everything but the buying stays; labels wait."""
    office = AreaOfficerFactory(level="ministry")
    agree(client, world, FIRST, Expected(Status.VALID, Status.VALID))
    verifying.open_verification(
        product=world.product, ground="c", reason="–", stops_sale=True, office=office, by=office.user,
        at=timezone.now(),
    )  # fmt: skip
    world.pages.pop("place")  # What cannot be taken there is not listed there.
    with pytest.raises(AssertionError, match=r"^labels\n"):
        agree(client, world, FIRST, Expected(Status.VALID, Status.VALID))
