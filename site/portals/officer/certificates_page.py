"""What the desk shows of certificates: the list of the area, one certificate with what can be done, both in words."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.core.paginator import Page
from django.db.models import Count
from django.http import Http404, QueryDict
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from catalogue.areas.models import Area, AreaOfficer
from catalogue.areas.models.officers import OfficeLevel
from catalogue.areas.services import place_lines
from catalogue.certificates import rules
from catalogue.certificates.models import Certificate, Entry, LivePeriod, Proposal, ReassessmentCase, Verification
from catalogue.certificates.rules import Status
from catalogue.certificates.services import verifying
from catalogue.certificates.words import date_words, rank_words
from catalogue.products.models import Product
from portals.officer.access import DECIDERS, desk_rows, within
from portals.public.register_asked import RANKS, WITHIN, Asked
from portals.public.register_search import PER_PAGE, TABS, Counted, chosen

_OPEN_STATES = (Proposal.State.DRAFT, Proposal.State.OPEN, Proposal.State.WORKING, Proposal.State.FAILED)


@dataclass(frozen=True)
class Row:
    """A certificate in the list; ``check``: the check that runs of its product."""

    certificate: Certificate
    status: Status
    live: LivePeriod | None
    rank_words: str
    number: str
    place: str
    last_day: str
    check: Verification | None
    clock: "Clock | None"


@dataclass(frozen=True)
class Clock:
    """The 15 days of Art. 8 in words."""

    last_day: str
    words: str
    is_over: bool


@dataclass(frozen=True)
class Listing:
    """A page of the list with its tabs: label, count, address, whether it is the current one."""

    rows: list[Row]
    page: Page
    tabs: list[tuple[str, int, str, bool]]
    communes: list[Area]


def clock_of(check: Verification | None, *, on: datetime.date) -> Clock | None:
    """The days that are left to decide, or by how many they are over; None where no clock runs."""
    left = verifying.days_left(check, on=on) if check else None
    last = verifying.decide_by(check) if check else None
    if left is None or last is None:
        return None
    if left < 0:
        words = ngettext("%(days)d day over", "%(days)d days over", -left) % {"days": -left}
    elif left == 0:
        words = _("last day to decide")
    else:
        words = ngettext("%(days)d day left to decide", "%(days)d days left to decide", left) % {"days": left}
    return Clock(date_words(last), words, left < 0)


def asked_of(params: QueryDict, *, today: datetime.date) -> Asked:
    """The question of the address, always for today."""
    known = params.copy()
    known.pop("ngay", None)
    return Asked.read(known, today=today)


def listing_of(asked: Asked, office: AreaOfficer, *, page: str) -> Listing:
    """The certificates of the area that were asked for. A fixed number of queries."""
    # By a list of keys: with a join SQLite begins at the wrong end when stars are asked for, too (47 s at 25,000).
    own = within(Product.objects.order_by(), office, product="").values("pk")
    everything = chosen(replace(asked, status=None)).filter(product__in=own)
    counts = dict(everything.order_by().values_list("day_status").annotate(n=Count("pk")))
    found = everything.filter(day_status=asked.status.value) if asked.status else everything
    shown = Counted(found, counts, asked.status).get_page(page)
    return Listing(
        rows=_rows(shown, on=asked.day), page=shown, tabs=_tabs(asked, counts), communes=communes_of(office)
    )


def communes_of(office: AreaOfficer) -> list[Area]:
    """The communes an office may choose among; none for a commune's own, and none for the whole country."""
    if office.level != OfficeLevel.PROVINCE:
        return []
    return list(Area.objects.filter(parent=office.area_id, valid_to__isnull=True).order_by("name"))


def _tabs(asked: Asked, counts: dict[str, int]) -> list[tuple[str, int, str, bool]]:
    tabs = [(_("All"), sum(counts.values()), asked.querystring(trang_thai=""), asked.status is None)]
    for status in TABS:
        if counts.get(status.value) or asked.status is status:
            address = asked.querystring(trang_thai=status.value)
            tabs.append((str(status.label), counts.get(status.value, 0), address, asked.status is status))
    return tabs


def _rows(page: Page, *, on: datetime.date) -> list[Row]:
    statuses = dict(page.object_list.values_list("pk", "day_status"))
    found = {one.pk: one for one in Certificate.objects.filter(pk__in=statuses).with_history()}
    live = {period.certificate_id: period for period in LivePeriod.objects.live(on=on).filter(certificate__in=found)}
    places = place_lines([one.product.commune for one in found.values()], with_former=False)
    checks = running_checks([one.product_id for one in found.values()])
    rows = []
    for pk, value in statuses.items():
        one = found[pk]
        check = checks.get(one.product_id)
        rows.append(
            Row(
                certificate=one,
                status=Status(value),
                live=live.get(pk),
                rank_words=rank_words(one, on=on),
                number=one.effective("number") or "",
                place=places.get(one.product.commune_id, ""),
                last_day=date_words(one.facts().valid_until),
                check=check,
                clock=clock_of(check, on=on),
            )
        )
    return rows


def running_checks(product_ids: Iterable[int]) -> dict[int, Verification]:
    """Product id → the check that runs; one query."""
    running = Verification.objects.filter(product__in=list(product_ids), closed_on__isnull=True)
    return {check.product_id: check for check in running}


# --- One certificate --------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Act:
    """Something that can be proposed or done now."""

    label: str
    url: str
    is_grave: bool = False


@dataclass(frozen=True)
class Event:
    """A line of the history; ``letters``: address of the letters of a revocation."""

    day: str
    label: str
    detail: str
    decision: str
    letters: str = ""


class DeskCertificate:
    """One certificate of the area as its desk sees it today."""

    def __init__(self, certificate: Certificate, office: AreaOfficer, *, on: datetime.date) -> None:
        self.certificate, self.office, self.on = certificate, office, on
        self.product = certificate.product
        self.facts = certificate.facts()
        self.status = rules.status_on(self.facts, on)
        self.rank_words = rank_words(certificate, on=on)

    @cached_property
    def live(self) -> LivePeriod | None:
        """There while the stars may be drawn."""
        return LivePeriod.objects.live(on=self.on).filter(certificate=self.certificate).first()

    @cached_property
    def check(self) -> Verification | None:
        """The check that runs of the product."""
        return running_checks([self.product.pk]).get(self.product.pk)

    @property
    def clock(self) -> Clock | None:
        """The 15 days of Art. 8."""
        return clock_of(self.check, on=self.on)

    @cached_property
    def open_case(self) -> ReassessmentCase | None:
        """The re-assessment that runs."""
        closed = {e.case_id for e in self.certificate.entries_in_order() if e.kind == Entry.Kind.CASE_CLOSED}
        cases = ReassessmentCase.objects.filter(certificate=self.certificate).order_by("pk")
        return next((case for case in cases if case.pk not in closed), None)

    @cached_property
    def standing_revocation(self) -> Entry | None:
        """The revocation that is recorded and not annulled, in force or not yet."""
        entries = self.certificate.entries_in_order()
        annulled = {entry.annuls_id for entry in entries if entry.kind == Entry.Kind.ANNULMENT}
        standing = [e for e in entries if e.kind == Entry.Kind.REVOCATION and e.pk not in annulled]
        return standing[-1] if standing else None

    @cached_property
    def waiting(self) -> list[Proposal]:
        """Proposals of this desk that name the certificate and are not settled: at most the newest fifty are read."""
        rows = desk_rows(Proposal.objects.filter(state__in=_OPEN_STATES), self.office).order_by("-pk")[:50]
        named = {("certificate", self.certificate.code)}
        named |= {("entry", entry.pk) for entry in self.certificate.entries_in_order()}
        named |= {("case", self.open_case.pk)} if self.open_case else set()
        return [one for one in rows if any((key, line.get(key)) in named for line in one.lines for key in line)]

    @property
    def acts(self) -> list[Act]:
        """What this office may do now: a commune opens cases and checks, the others propose the rest as well."""
        code, acts = self.certificate.code, []
        decides = self.office.level in DECIDERS
        is_revocable = self.status in {*rules.LIVE, Status.UPCOMING} and self.standing_revocation is None
        if decides:
            acts.append(Act(_("Correct a clerical error"), reverse("desk_correct", args=[code])))
            if {"number", "score", "instrument"} & set(self.certificate.missing()):
                acts.append(Act(_("Add what was missing"), reverse("desk_learn", args=[code])))
        if self.open_case is None and self.status in rules.LIVE and self.facts.extension is None:
            acts.append(Act(_("Open a re-assessment case"), reverse("desk_case", args=[code])))
        if self.open_case is not None and decides:
            if self.facts.extension is None:
                acts.append(Act(_("Keep while under re-assessment"), reverse("desk_extend", args=[code])))
            acts.append(Act(_("Close the re-assessment case"), reverse("desk_close_case", args=[code])))
        if self.check is None and self.status in {*rules.LIVE, Status.UPCOMING}:
            acts.append(Act(_("Open a check"), reverse("desk_verify", args=[code])))
        if decides and is_revocable:
            address = f"{reverse('desk_revocation')}?{urlencode({'c': code})}"
            acts.append(Act(_("Propose a revocation"), address, is_grave=True))
        if decides and self.standing_revocation is not None:
            acts.append(Act(_("Propose to annul the revocation"), reverse("desk_annul", args=[code]), is_grave=True))
        return acts

    @property
    def rows(self) -> list[tuple[str, str]]:
        """Name and value of what is recorded; empty where it is not."""
        one, decision = self.certificate, self.certificate.decision
        return [
            (_("Decision"), f"{decision.number}, {date_words(decision.signed_on)}"),
            (_("Decided by"), decision.issuer.local_name),
            (_("Certificate number"), one.effective("number") or ""),
            (_("Council score"), str(one.effective("score") or "")),
            (_("Legal instrument"), str(one.effective("instrument") or "")),
            (_("Term"), f"{date_words(self.facts.valid_from)} – {date_words(self.facts.valid_until)}"),
        ]

    @property
    def history(self) -> list[Event]:
        """What happened, the newest first."""
        events = []
        for entry in reversed(self.certificate.entries_in_order()):
            changed = ", ".join(f"{name}: {value}" for name, value in entry.values.items())
            ground = entry.get_ground_display() if entry.ground else ""
            events.append(
                Event(
                    day=date_words(entry.effective_on),
                    label=entry.get_kind_display(),
                    detail=". ".join(filter(None, [ground, changed, entry.reason])),
                    decision=str(entry.decision) if entry.decision else "",
                    letters=reverse("desk_letters", args=[entry.decision_id])
                    if entry.kind == Entry.Kind.REVOCATION and entry.decision_id and self.office.level in DECIDERS
                    else "",
                )
            )
        return events


def desk_certificate(code: str, office: AreaOfficer, *, on: datetime.date) -> DeskCertificate:
    """The certificate of this public id in the office's area; raises Http404 for any other."""
    found = within(Certificate.objects.filter(code=code), office).with_history().first()
    if found is None:
        raise Http404
    return DeskCertificate(found, office, on=on)


__all__ = ["PER_PAGE", "RANKS", "WITHIN", "DeskCertificate", "Listing", "asked_of", "desk_certificate", "listing_of"]
