"""A thousand random days × certificates: the database, the objects, the pages and a rule written here agree.

The rule below reads nothing but rows; it shares no line with ``rules.status_on``, ``live_periods`` or the queries.
"""

import datetime
import json
import random
from collections import Counter

import pytest
from factories.areas import CommuneFactory
from factories.certificates import TODAY
from factories.products import criteria_set
from factories.register import grow_register

from catalogue.certificates.models import Certificate, Entry, LivePeriod
from catalogue.certificates.services import problems, statuses_of
from catalogue.certificates.standing_queries import count_by_status

pytestmark = pytest.mark.django_db

SHARES = {"renewed": 20, "revoked": 12, "annulled": 12, "kept": 20, "corrected": 20, "learned": 4}
CERTIFICATES, PAIRS, ASKED_OF_PAGES = 300, 1000, 40


@pytest.fixture
def register() -> list[Certificate]:
    """A register in which everything has happened, a little of everything being enough."""
    grow_register(
        CERTIFICATES,
        on=TODAY,
        criteria_sets=[criteria_set(4)],
        communes=[CommuneFactory(), CommuneFactory()],
        shares=SHARES,
    )
    assert list(problems()) == []
    kinds = set(Entry.objects.values_list("kind", flat=True))
    assert kinds == set(Entry.Kind.values)
    return list(Certificate.objects.order_by("pk"))


def rows_of(certificate: Certificate) -> list[dict]:
    return list(Entry.objects.filter(certificate=certificate.pk).order_by("pk").values())


def printed(certificate: Certificate, entries: list[dict]) -> tuple[datetime.date, datetime.date]:
    """First and last day after every correction."""
    first, last = certificate.valid_from, certificate.valid_until
    for entry in entries:
        if entry["kind"] == "correction":
            first = datetime.date.fromisoformat(entry["values"].get("valid_from", first.isoformat()))
            last = datetime.date.fromisoformat(entry["values"].get("valid_until", last.isoformat()))
    return first, last


def plain_rule(certificate: Certificate, day: datetime.date) -> str:
    """What a clerk would say, paper by paper."""
    entries = rows_of(certificate)
    heir = Certificate.objects.filter(supersedes=certificate.pk).first()
    if heir is not None and printed(heir, rows_of(heir))[0] <= day:
        return "superseded"
    for entry in entries:
        if entry["kind"] == "revocation" and entry["effective_on"] <= day:
            back = [one["effective_on"] for one in entries if one["annuls_id"] == entry["id"]]
            if not back or back[0] > day:
                return "revoked"
    first, last = printed(certificate, entries)
    left = (last - day).days
    if day < first:
        return "upcoming"
    if left > 90:
        return "valid"
    if left >= 0:
        return "expiring"
    kept = [entry for entry in entries if entry["kind"] == "extension"]
    closed = [entry["effective_on"] for entry in entries if entry["kind"] == "case_closed"]
    if kept and left >= -180 and not (closed and closed[0] <= day):
        return "under_reassessment"
    return "expired"


def pairs(certificates: list[Certificate]) -> list[tuple[datetime.date, Certificate]]:
    """Random days, half of them next to a day on which something changes."""
    rng = random.Random(20261124)
    chosen = []
    while len(chosen) < PAIRS:
        one = rng.choice(certificates)
        day = TODAY + datetime.timedelta(days=rng.randrange(-1500, 1500))
        if rng.random() < 0.5:
            edges = [one.valid_from, one.valid_until, one.valid_until - datetime.timedelta(days=90)]
            edges.append(one.valid_until + datetime.timedelta(days=180))
            edges += Entry.objects.filter(certificate=one).values_list("effective_on", flat=True)
            day = rng.choice(edges) + datetime.timedelta(days=rng.choice((-1, 0, 1)))
        chosen.append((day, one))
    return chosen


def test_database_objects_and_the_plain_rule_agree(register):
    told: Counter[str] = Counter()
    for day, certificate in pairs(register):
        expected = plain_rule(certificate, day)
        one = Certificate.objects.filter(pk=certificate.pk)
        is_live = expected in {"valid", "expiring", "under_reassessment"}
        said = f"{certificate.code} on {day}"
        assert statuses_of(one, on=day) == {certificate.pk: expected}, said
        assert one.with_entries().get().status(on=day) == expected, said
        assert one.valid(on=day).exists() is is_live, said
        assert LivePeriod.objects.live(on=day).filter(certificate=certificate).count() == int(is_live), said
        told[expected] += 1
    assert len(told) == 7, told
    assert sum(told.values()) == PAIRS


def test_counts_of_a_whole_register_are_those_of_the_plain_rule(register):
    for day in (TODAY, TODAY - datetime.timedelta(days=500), TODAY + datetime.timedelta(days=700)):
        expected = Counter(plain_rule(one, day) for one in register)
        assert count_by_status(Certificate.objects.all(), on=day) == expected


def test_pages_say_the_same(register, client):
    headers = {"accept": "application/json"}
    for day, certificate in pairs(register)[:ASKED_OF_PAGES]:
        expected = plain_rule(certificate, day)
        asked = {"ngay": day.isoformat()}
        page = json.loads(client.get(f"/chung-nhan/{certificate.code}/", asked, headers=headers).content)
        [row] = json.loads(client.get("/chung-nhan/", {**asked, "q": certificate.code}, headers=headers).content)[
            "results"
        ]
        assert page["day"] == day.isoformat()
        assert (page["status"], row["status"]) == (expected, expected), f"{certificate.code} on {day}"
        assert page["is_live"] is (expected in {"valid", "expiring", "under_reassessment"})
        kept = client.get("/chung-nhan/", {**asked, "q": certificate.code, "trang_thai": expected}, headers=headers)
        assert json.loads(kept.content)["total"] == 1


def test_the_file_of_a_day_says_the_same(register, client):
    day = TODAY - datetime.timedelta(days=200)
    response = client.get("/chung-nhan/", {"ngay": day.isoformat(), "dinh_dang": "json"})
    rows = json.loads(b"".join(response.streaming_content))["results"]
    by_code = {one.code: one for one in register}
    assert len(rows) == CERTIFICATES
    assert {row["code"]: row["status"] for row in rows} == {
        code: plain_rule(one, day) for code, one in by_code.items()
    }
