"""Filters of the register, alone and together; its size changes neither queries nor answers."""

import datetime
import json
import re

import pytest
from factories.areas import CommuneFactory
from factories.certificates import RECORDED_AT, TODAY, CertificateFactory, DecisionFactory, certificate_with, days
from factories.products import ProductFactory, criteria_set
from factories.register import grow_register

from catalogue.certificates.rules import Status
from catalogue.certificates.services import correct, learn

pytestmark = pytest.mark.django_db

NOBODY = {"by": None, "confirmed_by": None, "at": RECORDED_AT}


def found(get, **asked) -> set[str]:
    """Public ids of the certificates that machines are told of."""
    return {row["code"] for row in json.loads(get(json=True, **asked).content)["results"]}


class TestFilters:
    def test_by_rank_as_last_corrected(self, get):
        three, four = CertificateFactory(stars=3), CertificateFactory(stars=4)
        moved = CertificateFactory(stars=4)
        correct(certificate=moved, values={"stars": 3}, reason="Chép nhầm", **NOBODY)
        assert found(get, sao="3") == {three.code, moved.code}
        assert found(get, sao="4") == {four.code}
        assert found(get, sao="7") == {three.code, four.code, moved.code}

    def test_by_group_province_and_commune(self, get):
        commune, other = CommuneFactory(), CommuneFactory()
        here = CertificateFactory(product=ProductFactory(commune=commune, set_no=4))
        drink = CertificateFactory(product=ProductFactory(commune=commune, set_no=16))
        there = CertificateFactory(product=ProductFactory(commune=other, set_no=4))
        assert found(get, nhom="beverage") == {drink.code}
        assert found(get, tinh=commune.parent.code) == {here.code, drink.code}
        assert found(get, xa=other.code) == {there.code}
        assert found(get, tinh=commune.parent.code, nhom="food") == {here.code}
        page = get(tinh=commune.parent.code).content.decode()
        assert f'<option value="{commune.code}">' in page
        assert f'<option value="{other.code}">' not in page

    def test_by_end_within_days_of_the_day_asked(self, get):
        soon = certificate_with(Status.EXPIRING)
        certificate_with(Status.VALID)
        certificate_with(Status.EXPIRED)
        assert found(get, het_han="90") == {soon.code}
        assert found(get, het_han="30") == set()
        before = soon.valid_until - days(10)
        assert found(get, het_han="30", ngay=before.isoformat()) == {soon.code}

    def test_by_last_day_from_and_to_in_either_order(self, get):
        one = CertificateFactory(valid_from=datetime.date(2024, 5, 1))
        CertificateFactory(valid_from=datetime.date(2025, 5, 1))
        assert found(get, tu="2027-05-01", den="2027-05-01") == {one.code}
        assert found(get, tu="01/06/2027", den="2027-04-01") == {one.code}
        assert "is no last day" in get(tu="mai").content.decode()

    def test_by_instrument_as_last_learned(self, get):
        day = TODAY - days(20)
        granted = CertificateFactory(valid_from=day, decision=DecisionFactory(instrument="26/2026", signed_on=day))
        told, unknown = CertificateFactory(), CertificateFactory()
        learn(certificate=told, values={"instrument": "148/2023"}, **NOBODY)
        assert found(get, van_ban="26/2026") == {granted.code}
        assert found(get, van_ban="148/2023") == {told.code}
        assert found(get, van_ban="chua-ro") == {unknown.code}

    def test_stand_together_with_text_status_and_tabs(self, get):
        product = ProductFactory(title="Mật ong rừng sâu")
        live = CertificateFactory(product=product, stars=3)
        CertificateFactory(product=ProductFactory(title="Mật ong rừng thưa"), stars=4)
        page = get(q="mật ong rừng", sao="3", trang_thai="valid").content.decode()
        assert live.code in page
        links = re.findall(r'<nav class="tabs".*?</nav>', page, re.DOTALL)[0]
        assert "sao=3" in links
        assert 'name="trang_thai" value="valid"' in page
        assert '<option value="3" selected>' in page

    def test_that_leave_nothing_say_so(self, get):
        CertificateFactory(stars=3)
        assert "No certificate fits all of this" in get(sao="5").content.decode()

    @pytest.mark.parametrize(
        "asked", [{"nhom": "'; drop"}, {"tinh": "ab"}, {"xa": "999999999"}, {"het_han": "-1"}, {"van_ban": "x"}]
    )
    def test_what_is_no_choice_is_left_aside(self, get, asked):
        certificate = CertificateFactory()
        assert found(get, **asked) == {certificate.code}


class TestSize:
    """Ten times the certificates: the same queries."""

    @pytest.mark.parametrize(
        "asked",
        [
            {},
            {"trang_thai": "valid"},
            {"sao": "3", "nhom": "food"},
            {"het_han": "90"},
            {"van_ban": "26/2026"},
            {"q": "1/QĐ"},
            {"q": "Mật ong"},
            {"page": "2"},
        ],
    )
    def test_costs_no_query(self, get, asked, django_assert_max_num_queries):
        # What stands on the page decides one query more or less: entries and successors are fetched where there are.
        where = {"criteria_sets": [criteria_set(4), criteria_set(16)], "communes": [CommuneFactory()]}
        grow_register(50, on=TODAY, **where)
        with django_assert_max_num_queries(14) as first:
            get(**asked)
        grow_register(450, on=TODAY, seed=6, **where)
        with django_assert_max_num_queries(min(14, len(first) + 1)):
            get(**asked)

    def test_page_links_are_those_near(self, get):
        grow_register(400, on=TODAY, criteria_sets=[criteria_set(4)], communes=[CommuneFactory()])
        pages = re.findall(r'[?;]page=(\d+)"', get(page="10").content.decode())
        assert {int(number) for number in pages} == {1, 9, 10, 11, 20}
