"""Who gets through which door of the officers' desk, for every route and role, with ids that exist.

Routes come from the resolver: one that is not in ``ROUTES`` fails. To add one, write one line: its name and
``Route(maker, levels, administrator, post, scope)``. ``maker(world)`` makes what the address names, in the area of
``world.office`` and returns the address' arguments (``"?"``: its query). ``scope``: ``area`` (other areas get 404),
``desk`` (other desks, of whatever level, too), ``none`` (the page names nothing; other areas open it for themselves).
A door that opens may answer anything but 401, 403, 404, 405 and 5xx, and never sends to the log-in.
"""

import datetime
import secrets
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from architecture.test_architecture_routes import SERVED
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone
from factories.accounts import UserFactory
from factories.areas import CommuneFactory, ProvinceFactory
from factories.certificates import CertificateFactory, days, revoke_certificate
from factories.officers import AreaOfficerFactory
from factories.producers import ProducerMemberFactory
from factories.products import ProductFactory

from catalogue.areas.models import AreaOfficer, OfficerInvitation
from catalogue.certificates.models import (
    Certificate,
    DecisionFile,
    OtherCertificate,
    PlanTarget,
    Proposal,
    Reply,
    Verification,
)
from catalogue.certificates.services import open_case
from notices.models import Notice

pytestmark = pytest.mark.django_db
ALL, DECIDE = ("commune", "province", "ministry"), ("province", "ministry")


@dataclass
class World:
    """An office, and goods within its area."""

    office: AreaOfficer

    def product(self):
        """A product in the office's area."""
        area, level = self.office.area, self.office.level
        commune = area if level == "commune" else CommuneFactory(parent=area) if area else CommuneFactory()
        return ProductFactory(commune=commune)

    def certificate(self):
        """A live certificate in the office's area."""
        return CertificateFactory(product=self.product())


def nothing(world: World) -> dict:
    return {}


def certificate(world: World) -> dict:
    return {"code": world.certificate().code}


def check(world: World) -> dict:
    by = world.office.user
    row = Verification.objects.create(
        product=world.product(), ground="b", reason="x", opened_on=timezone.localdate(), opened_by=by
    )
    return {"pk": row.pk}


def reply(world: World) -> dict:
    row = Reply.objects.create(certificate=world.certificate(), text="Đã sửa.", sent_on=timezone.localdate())
    return {"reply_id": row.pk}


def paper(world: World) -> dict:
    product, day = world.product(), timezone.localdate()
    row = OtherCertificate.objects.create(
        producer=product.producer, product=product, kind="haccp", evidence="seen", checked_on=day
    )
    return {"paper_id": row.pk}


def colleague(world: World) -> dict:
    return {"pk": AreaOfficerFactory(level=world.office.level, area=world.office.area).pk}


def invitation(world: World) -> dict:
    now, office = timezone.now(), world.office
    row = OfficerInvitation.objects.create(
        email="moi@example.vn",
        level=office.level,
        area=office.area,
        secret_hash=secrets.token_hex(),
        invited_by=office.user,
        invited_at=now,
        expires_at=now + datetime.timedelta(days=1),
    )
    return {"pk": row.pk}


def revocation(world: World) -> dict:
    office, held = world.office, world.certificate()
    facts = {"kind": "revocation", "number": "1", "signed_on": "2026-11-24", "issuer": held.decision.issuer_id}
    line = {"certificate": held.code, "effective_on": "2026-11-24", "ground": "b"}
    row = Proposal.objects.create(
        kind="revocation",
        state="open",
        level=office.level,
        area=office.area,
        proposed_by=office.user,
        made_at=timezone.now(),
        decision_facts=facts,
        lines=[line],
    )
    return {"pk": row.pk}


def copied(world: World) -> dict:
    given = revocation(world)
    row = DecisionFile.objects.create(
        file=ContentFile(b"%PDF-1.4", name="a.pdf"),
        original_name="a.pdf",
        sha256="0" * 64,
        size=8,
        pages=1,
        uploaded_at=timezone.now(),
    )
    Proposal.objects.filter(**given).update(file=row)
    return given


def revoked(world: World) -> dict:
    held = world.certificate()
    revoke_certificate(held, timezone.localdate())
    return {"code": held.code}


def letters(world: World) -> dict:
    return {"pk": Certificate.objects.get(**revoked(world)).entries.get().decision_id}


def with_case(world: World) -> dict:
    held = world.certificate()
    day = timezone.localdate() - days(10)
    open_case(certificate=held, lodged_on=day, body="UBND", at=timezone.now())
    return {"code": held.code}


def ending(world: World) -> dict:
    today = timezone.localdate()
    held = CertificateFactory(product=world.product(), valid_from=today - days(1000), valid_until=today + days(60))
    return {"code": held.code}


def notice(world: World) -> dict:
    code = ending(world)["code"]
    producer = Certificate.objects.get(code=code).product.producer
    row = Notice.objects.create(
        kind="certificate_ends",
        producer=producer,
        address="a@example.vn",
        subject_ref=f"certificate:{code}:60",
        title="x",
        text="x",
        state="sent",
        made_at=timezone.now(),
        sent_at=timezone.now(),
    )
    return {"pk": row.pk}


def goods(world: World) -> dict:
    return {"?": f"san-pham={world.product().code}"}


def figure(world: World) -> dict:
    return {"figure": "cap"}


@dataclass(frozen=True)
class Route:
    """What is promised of one route."""

    maker: Callable[[World], dict] = nothing
    levels: tuple[str, ...] = ALL
    administrator: bool = False
    post: bool = False
    scope: str = "none"


PERSON = {"administrator": True, "scope": "desk"}
ROUTES = {
    "desk": Route(),
    "desk_audit": Route(),
    "desk_people": Route(administrator=True),
    "desk_invite": Route(administrator=True),
    "desk_invitation_cancel": Route(invitation, post=True, **PERSON),
    "desk_person": Route(colleague, **PERSON),
    "desk_person_role": Route(colleague, post=True, **PERSON),
    "desk_person_hand_over": Route(colleague, post=True, **PERSON),
    "desk_person_leave": Route(colleague, post=True, **PERSON),
}


def target(world: World) -> dict:
    return {"pk": PlanTarget.objects.create(area=world.office.area, year=2026, count=3).pk}


AREA = {"scope": "area"}
OF_STARS = {"levels": DECIDE, "scope": "area"}
ROUTES |= {
    "desk_certificates": Route(),
    "desk_certificate": Route(certificate, **AREA),
    "desk_correct": Route(certificate, **OF_STARS),
    "desk_learn": Route(certificate, **OF_STARS),
    "desk_case": Route(certificate, **AREA),
    "desk_verify": Route(certificate, **AREA),
    "desk_revocation": Route(levels=DECIDE),
    "desk_preview": Route(revocation, levels=DECIDE, scope="desk"),
    "desk_letters": Route(letters, **OF_STARS),
    "desk_extend": Route(with_case, **OF_STARS),
    "desk_close_case": Route(with_case, **OF_STARS),
    "desk_annul": Route(revoked, **OF_STARS),
    "desk_proposals": Route(levels=DECIDE),
    "desk_proposal": Route(revocation, levels=DECIDE, scope="desk"),
    "desk_proposal_copy": Route(copied, levels=DECIDE, scope="desk"),
    "desk_expiry": Route(),
    "desk_remind": Route(ending, post=True, **AREA),
    "desk_remind_many": Route(),
    "desk_reminders": Route(),
    "desk_reminder_again": Route(notice, post=True, **AREA),
    "desk_calendar_renew": Route(post=True),
    "desk_verifications": Route(),
    "desk_verification": Route(check, **AREA),
    "desk_replies": Route(),
    "desk_reply_publish": Route(reply, post=True, **AREA),
    "desk_reply_refuse": Route(reply, post=True, **AREA),
    "desk_papers": Route(),
    "desk_paper_add": Route(goods, **AREA),
    "desk_paper": Route(paper, **AREA),
    "desk_paper_withdraw": Route(paper, post=True, **AREA),
    "desk_figures": Route(),
    "desk_figures_sheet": Route(),
    "desk_figure_rows": Route(figure),
    "desk_figure_rows_sheet": Route(figure),
    "desk_plan": Route(levels=DECIDE),
    "desk_plan_target": Route(target, levels=DECIDE, scope="desk"),
}
#: Doors without a log-in: a secret in the address opens them, and tests of their own hold them.
BY_SECRET = {"desk_calendar"}
FOUND = {
    entry.name: entry.callback
    for address, entry in SERVED
    if address.startswith("can-bo/") and (entry.name or "").startswith("desk")
}


def made(level: str, *, administrator: bool = False) -> AreaOfficer:
    """An office of a level in an area of its own."""
    area = {"commune": CommuneFactory, "province": ProvinceFactory}[level]() if level != "ministry" else None
    return AreaOfficerFactory(level=level, area=area, administrator=administrator)


def through(client, user, route: Route, address: str) -> int:
    """How the door answers: a status; 401 stands for being sent to the log-in."""
    if user:
        client.force_login(user)
    else:
        client.logout()
    answer = client.post(address) if route.post else client.get(address)
    return 401 if answer.status_code == 302 and "/dang-nhap/" in answer.url else answer.status_code


def test_every_route_of_the_desk_is_listed():
    assert set(FOUND) == set(ROUTES) | BY_SECRET


@pytest.mark.parametrize("name", sorted(ROUTES))
def test_the_view_is_guarded_as_promised(name):
    route, view = ROUTES[name], FOUND[name]
    assert set(view.desk_levels) == set(route.levels)
    assert view.desk_administrator is route.administrator


@pytest.mark.parametrize("name", sorted(ROUTES))
def test_opens_for_its_own_and_for_nobody_else(client, name):
    route, wrong = ROUTES[name], []
    owner = ProducerMemberFactory(user=UserFactory()).user
    for level in ALL:
        own = made(level, administrator=route.administrator)
        arguments = route.maker(World(own))
        query = arguments.pop("?", "")
        address = reverse(name, kwargs=arguments) + (f"?{query}" if query else "")
        other_level = "province" if level != "province" else "ministry"
        others = [] if level == "ministry" else [made(level, administrator=True)]
        if route.scope == "desk" and not route.administrator:
            others.append(made(other_level))
        expected = [("anonymous", None, 401), ("customer", UserFactory(), 403), ("producer", owner, 403)]
        if route.scope != "none":
            expected += [(f"other {other.level}", other.user, 404) for other in others]
        if route.administrator:
            expected.append(("no administrator", AreaOfficerFactory(level=level, area=own.area).user, 404))
        if level not in route.levels:
            expected.append((f"own {level}", own.user, 404))
        for who, user, status in expected:
            if (got := through(client, user, route, address)) != status:
                wrong.append((level, who, got, status))
        if level in route.levels:
            got = through(client, own.user, route, address)
            if got in {401, 403, 404, 405} or got >= 500:
                wrong.append((level, "own", got, "open"))
    assert wrong == []
