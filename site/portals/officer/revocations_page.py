"""Many certificates named by one text, and all that will follow once they are revoked."""

import datetime
import re
from dataclasses import dataclass

from django.db.models import Q, Sum
from django.db.models.functions import Greatest
from django.utils.translation import gettext as _

from catalogue.areas.models import AreaOfficer
from catalogue.certificates import rules
from catalogue.certificates.models import Certificate, Proposal
from catalogue.certificates.rules import Status
from catalogue.certificates.services import histories_of, products_that_may_be_labelled, proposals
from catalogue.certificates.standing_queries import fact
from catalogue.codes import normalise
from catalogue.products.models import Product
from portals.officer.access import within
from shop.partner.models import StockRecord

#: So many certificates at most in one revocation.
MOST = 500
_BREAKS = re.compile(r"[\r\n,;]+")


def certificates_named(text: str, office: AreaOfficer, *, on: datetime.date) -> tuple[list[Certificate], list[str]]:
    """The certificates of the area that a text names, each once in its order, and a sentence for what names none.

    A line holds the code or the number of a certificate, or the code of a product: then the one that is in force, or
    else the one to come. Four queries for any number of lines; what lies outside the area is not told from what
    does not exist.
    """
    said = list(dict.fromkeys(" ".join(part.split()) for part in _BREAKS.split(text) if part.strip()))
    if len(said) > MOST:
        return [], [_("At most %(most)d certificates can be revoked at once.") % {"most": MOST}]
    own = within(Certificate.objects.select_related("product"), office)
    codes = {normalise(one): one for one in said}
    by_code = {one.code: one for one in own.filter(code__in=codes)}
    by_number: dict[str, list[Certificate]] = {}
    for one in own.annotate(shown_number=fact("number")).filter(shown_number__in=said):
        by_number.setdefault(one.shown_number, []).append(one)
    products = {one.product.code: one.product_id for one in own.filter(product__code__in=codes).order_by("pk")}
    histories = histories_of(set(products.values()))
    found: dict[int, Certificate] = {}
    problems = []
    for one in said:
        code = normalise(one)
        named = [by_code[code]] if code in by_code else by_number.get(one, [])
        if not named and code in products:
            named = _in_force(histories[products[code]], on=on)
        if len(named) == 1:
            found.setdefault(named[0].pk, named[0])
        elif named:
            problems.append(_("“%(said)s” is the number of several certificates: name their codes.") % {"said": one})
        else:
            problems.append(_("“%(said)s” names no certificate of your area.") % {"said": one})
    return list(found.values()), problems


def _in_force(history: list[Certificate], *, on: datetime.date) -> list[Certificate]:
    statuses = [(one, rules.status_on(one.facts(), on)) for one in history]
    live = [one for one, status in statuses if status in rules.LIVE]
    return live or [one for one, status in statuses if status is Status.UPCOMING][:1]


@dataclass(frozen=True)
class Following:
    """What follows for a product: its line, ``units`` in stock, whether its labels may be printed, now and then."""

    line: proposals.PreviewLine
    units: int
    may_be_labelled: bool
    may_then: bool

    @property
    def changes_star(self) -> bool:
        """Whether pages will show another rank, or none."""
        return not self.line.problem and self.line.stars_before != self.line.stars_after


def following(
    proposal: Proposal, *, at: datetime.datetime, on: datetime.date
) -> tuple[proposals.Preview, list[Following]]:
    """What will follow from a proposal, for pages, stock and labels. A fixed number of queries beyond the preview."""
    preview = proposals.preview(proposal, at=at)
    ids = {line.product.pk for line in preview.lines if line.product}
    stock = units_of(ids)
    labelled = set(products_that_may_be_labelled(on=on).filter(pk__in=ids).values_list("pk", flat=True))
    rows = []
    for line in preview.lines:
        key = line.product.pk if line.product else 0
        may = key in labelled
        stays = bool(line.problem) or line.stars_after is not None
        rows.append(Following(line, stock.get(key, 0), may, may and stays))
    return preview, rows


def units_of(product_ids: set[int]) -> dict[int, int]:
    """Registered product id → units of all its packs that are in stock anywhere and not reserved; one query."""
    packs = Product.objects.filter(Q(pk__in=product_ids) | Q(parent__in=product_ids)).order_by().values("pk")
    records = StockRecord.objects.with_root().with_available().filter(product__in=packs)
    rows = records.order_by().values("root_id").annotate(units=Sum(Greatest("available", 0)))
    return {row["root_id"]: row["units"] for row in rows}
