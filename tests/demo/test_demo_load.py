"""The loaded demonstration: complete, dated from its first load, repeatable, careful with real names."""

import csv
import datetime
import re
from collections import Counter

import pytest
from django.apps import apps
from django.contrib.auth import authenticate
from django.core.management import CommandError, call_command
from django.db import transaction
from django.db.models import Q
from django.test import override_settings

from catalogue.certificates.models import Certificate, Decision, Entry, Issuer, RankReport
from catalogue.certificates.rules import EXPIRING_DAYS, Status
from catalogue.producers.models import Producer, ProducerMember, ProducerPrivate
from catalogue.products.models import LabelFacts, Product
from cms.drawing.products import VARIANTS, draw_product
from cms.keeping import every_spec
from cms.models import FeaturedProduct, HomePage, ProductListing, SiteIdentity
from demo.loading import load_demo
from demo.people import LOGINS, PASSWORD
from demo.real import WITHHELD
from demo.real.reading import TABLE
from shop.partner.models import Partner, StockRecord
from traceability.origins.models import SELLING_KINDS, Facility
from traceability.scans.services import verdict_for_product

#: Day of the first load; not today's, because nothing may depend on the clock.
DAY = datetime.date(2026, 12, 15)


@pytest.fixture(scope="module", autouse=True)
def demo(django_db_setup, django_db_blocker):
    """The demonstration, loaded once for this module and rolled back after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load_demo(today=DAY)
        transaction.set_rollback(True)


pytestmark = pytest.mark.django_db

REAL = Q(is_sample=False)


def statuses(**filters):
    return Counter(certificate.status(on=DAY) for certificate in Certificate.objects.filter(**filters).with_history())


@pytest.fixture(scope="module")
def rows():
    with TABLE.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class TestPictures:
    @pytest.mark.parametrize("variant", VARIANTS)
    def test_every_product_has_its_own(self, variant):
        specs = list(every_spec())
        assert len(specs) == Product.objects.registered().count() > 200
        pictures = {draw_product(spec, variant) for spec in specs}
        assert len(pictures) == len(specs)
        assert max(map(len, pictures)) <= 12 * 1024


class TestRealRows:
    def test_all_177_are_registered_under_their_names_and_public(self, rows):
        products = Product.objects.registered().filter(REAL).public()
        assert dict(products.values_list("source_ref", "title")) == {row["id"]: row["product_name"] for row in rows}

    def test_24_have_a_decision_and_a_certificate(self, rows):
        granted = Certificate.objects.filter(product__is_sample=False).with_history()
        known = {
            c.product.source_ref: (
                c.decision.number,
                str(c.decision.signed_on),
                str(c.valid_from),
                str(c.valid_until),
                str(c.stars),
                c.decision.issuer.name,
            )
            for c in granted
        }
        columns = ("decision_no", "decision_date", "decision_date", "valid_until", "star_rank", "issuer")
        assert known == {
            row["id"]: tuple(row[column] for column in columns) for row in rows if row["verification"] == "A"
        }
        assert len(known) == 24

    def test_what_they_were_judged_under_is_known_for_15(self):
        seen = Counter(
            Certificate.objects.filter(product__is_sample=False).values_list("decision__instrument", flat=True)
        )
        assert seen == {"148/2023": 15, "": 9}

    def test_the_other_153_say_what_was_reported(self):
        reports = RankReport.objects.all()
        assert reports.count() == 153
        assert Counter(reports.values_list("basis", flat=True)) == {
            "reported": 104,
            "council": 16,
            "district": 10,
            "proposed": 10,
            "registered": 13,
        }
        assert not reports.filter(product__certificates__isnull=False).exists()
        assert not reports.filter(product__is_sample=True).exists()

    def test_remarks_about_the_body_are_in_vietnamese(self):
        said = " ".join(RankReport.objects.values_list("issuer_text", flat=True))
        assert not re.search(r"\b(round|council|news|late|June|national)\b", said)

    def test_16_name_no_producer(self):
        assert Product.objects.registered().filter(REAL, producer__isnull=True).count() == 16

    def test_communes_and_provinces_are_those_of_the_table(self, rows):
        products = Product.objects.registered().filter(REAL).select_related("commune", "province")
        for product, row in zip(products.order_by("source_ref"), rows, strict=True):
            assert (product.commune.code if product.commune else "") == row["current_commune_code"]
            assert product.province.code == row["current_province_code"]

    def test_nothing_of_them_is_for_sale_or_told(self):
        real = Product.objects.filter(REAL)
        assert not StockRecord.objects.filter(product__in=real).exists()
        assert not real.filter(structure="child").exists()
        assert not LabelFacts.objects.filter(product__in=real).exists()
        assert not Facility.objects.filter(producer__is_sample=False).exists()
        for listing in ProductListing.objects.filter(product__in=real):
            assert (len(listing.story_vi), len(listing.story_en)) == (0, 0)
            assert (listing.summary_vi, listing.summary_en, listing.pictures.count()) == ("", "", 0)

    def test_committees_that_ended_have_their_recorded_successor(self):
        ended = {i.name: i.succeeded_by.name for i in Issuer.objects.filter(valid_to__isnull=False)}
        assert ended["UBND huyện Đắk Song"] == ended["UBND tỉnh Đắk Nông"] == "UBND tỉnh Lâm Đồng"
        assert ended["Bộ Nông nghiệp và Phát triển nông thôn"] == "Bộ Nông nghiệp và Môi trường"
        assert Issuer.objects.get(name="UBND huyện Đắk Song").area.full_name == "huyện Đắk Song"


class TestWithheldNames:
    def test_seven_rows_show_the_neutral_name_in_name_and_address(self):
        kept = Product.objects.filter(producer__is_name_withheld=True)
        assert kept.count() == 7
        assert {product.producer.name for product in kept} == {WITHHELD}
        assert all(product.producer.slug.startswith("ho-san-xuat-ten-giu-kin") for product in kept)

    def test_real_names_lie_in_one_table_and_in_no_other(self, rows):
        names = {row["subject_name"].split(" (")[0] for row in rows if row["subject_type"] == "individual_named"}
        assert len(names) == 6
        assert {p.withheld_name.split(" (")[0] for p in ProducerPrivate.objects.exclude(withheld_name="")} == names
        searched = 0
        for model in apps.get_models():
            if model is ProducerPrivate or model._meta.proxy or not model._meta.managed:
                continue
            for values in model._base_manager.values_list():
                searched += 1
                text = " ".join(str(value) for value in values)
                found = [name for name in names if name in text]
                assert not found, f"{model.__name__} holds {found}"
        assert searched > 15_000


class TestSamples:
    def test_every_status_exists(self):
        assert set(statuses(product__is_sample=True)) == set(Status)

    def test_every_kind_of_entry_exists(self):
        kinds = set(Entry.objects.values_list("kind", flat=True))
        assert kinds == {"revocation", "annulment", "extension", "correction", "learned"}

    def test_an_annulled_revocation_leaves_a_live_certificate(self):
        entries = Entry.objects.filter(kind="annulment")
        assert {entry.certificate.product.source_ref for entry in entries} == {"M17", "M43"}
        assert all(entry.certificate.is_live(on=DAY) for entry in entries)

    def test_ranks_from_three_to_five_stars_are_live(self):
        live = Certificate.objects.valid(on=DAY).filter(product__is_sample=True)
        assert set(live.values_list("stars", flat=True)) == {3, 4, 5}

    def test_expiring_ones_count_from_the_first_load(self):
        left = sorted(
            (certificate.valid_until - DAY).days
            for certificate in Certificate.objects.filter(product__is_sample=True).with_history()
            if certificate.status(on=DAY) == Status.EXPIRING
        )
        assert left == [5, 12, 24, 33, 38, 60, 71]
        assert left[-1] <= EXPIRING_DAYS

    def test_some_hold_no_certificate_and_one_only_a_coming_one(self):
        samples = Product.objects.registered().filter(is_sample=True)
        assert samples.filter(certificates__isnull=True).count() == 6
        coming = [
            product
            for product in samples.filter(certificates__isnull=False)
            if all(c.status(on=DAY) == Status.UPCOMING for c in product.certificates.with_history())
        ]
        assert len(coming) == 1

    def test_decisions_say_that_they_are_samples(self):
        assert all(d.number.startswith("MẪU-") for d in Decision.objects.filter(is_sample=True))
        assert not Decision.objects.filter(is_sample=False, number__startswith="MẪU").exists()
        assert all(d.proposed_by_id and d.confirmed_by_id for d in Decision.objects.filter(is_sample=True))

    def test_every_producer_and_product_is_marked(self):
        assert not Product.objects.filter(producer__is_sample=True, is_sample=False).exists()
        assert not Product.objects.filter(producer__is_sample=False, is_sample=True).exists()
        assert Producer.objects.filter(is_sample=True).count() >= 10

    def test_no_gtin_is_invented(self):
        assert not Product.objects.filter(upc__isnull=False).exists()

    def test_the_register_holds_together(self, capsys):
        call_command("check_register")


class TestVerdicts:
    def test_every_answer_that_a_product_can_give_exists_in_number(self):
        products = Product.objects.registered().public().select_related("rank_report")
        answers = Counter(verdict_for_product(product, on=DAY).answer.value for product in products)
        assert answers == {
            "valid": 24 + 45,
            "expiring": 9,
            "lapsed": 3,
            "revoked": 2,
            "unverified": 153,
            "uncertified": 6 + 1,
        }


class TestPlaces:
    def test_ten_showrooms_and_a_store_per_producer(self):
        places = Facility.objects.filter(is_sample=True)
        assert places.filter(kind="producer_store").count() == Producer.objects.filter(is_sample=True).count()
        assert places.exclude(kind="producer_store").count() >= 8
        assert all(place.kind in SELLING_KINDS and place.partner and place.hours for place in places)
        assert Partner.objects.count() == places.count()

    def test_goods_lie_in_several_places_at_one_price_plenty_few_and_none(self):
        records = StockRecord.objects.all()
        per_pack = Counter(records.values_list("product", flat=True))
        assert max(per_pack.values()) >= 4
        assert all(len(set(records.filter(product=pack).values_list("price", flat=True))) == 1 for pack in per_pack)
        left = list(records.values_list("num_in_stock", flat=True))
        assert 0 in left
        assert {1, 2, 3} <= set(left)
        assert max(left) > 50

    def test_only_packs_of_samples_with_a_producer_have_a_price(self):
        assert not StockRecord.objects.filter(Q(product__structure="parent") | Q(product__is_sample=False)).exists()
        assert not StockRecord.objects.filter(product__producer__isnull=True).exists()

    def test_each_group_has_something_on_sale_or_on_show(self):
        groups = Product.objects.registered().filter(is_sample=True).values_list("criteria_set__group", flat=True)
        assert set(groups) == {"food", "beverage", "herbal", "handicraft", "ornamental", "tourism"}


class TestPeopleAndPages:
    def test_every_account_opens_with_the_printed_password(self):
        for login in LOGINS:
            assert authenticate(username=login.email, password=PASSWORD).get_full_name().startswith(login.last_name)

    def test_members_work_for_their_producer(self):
        roles = ProducerMember.objects.filter(producer__source_ref="N01").values_list("role", flat=True)
        assert set(roles) == {"owner", "editor", "packer"}

    def test_the_editors_account_may_edit_pages_and_listings(self):
        from accounts.models import User

        editor = User.objects.get(email="bientap@example.vn")
        assert editor.has_perms(["wagtailadmin.access_admin", "cms.change_productlisting"])
        assert not editor.is_superuser
        assert not User.objects.get(email="khach@example.vn").has_perm("wagtailadmin.access_admin")

    def test_home_in_two_languages_features_goods_on_sale(self):
        homes = HomePage.objects.live()
        assert {page.locale.language_code for page in homes} == {"vi", "en"}
        featured = Product.objects.filter(pk__in=FeaturedProduct.objects.values("product"))
        assert featured.count() == 7
        assert set(featured) <= set(Product.objects.public().filter(is_sample=True))

    def test_the_operator_is_a_sample(self):
        identity = SiteIdentity.objects.get()
        assert identity.is_demonstration
        assert "mẫu" in identity.operator_name_vi


class TestAgain:
    def test_changes_nothing_and_keeps_the_first_day(self, demo):
        before = snapshot()
        again = load_demo(today=DAY.replace(year=2027))
        assert again.is_empty
        assert again.day == demo.day == DAY
        assert snapshot() == before

    def test_leaves_alone_what_an_editor_changed(self):
        ProductListing.objects.filter(product__source_ref="M01").update(display_name_vi="Tên mới", live=False)
        load_demo(today=DAY)
        listing = ProductListing.objects.get(product__source_ref="M01")
        assert (listing.display_name_vi, listing.live) == ("Tên mới", False)


#: What a repeated load may write again: the index is built anew, with the same content.
REBUILT = {"Document"}


def snapshot():
    rows = {}
    for model in apps.get_models():
        if model._meta.managed and not model._meta.proxy and model.__name__ not in REBUILT:
            values = model._base_manager.values_list()
            rows[model._meta.label] = sorted(repr([plain(value) for value in row]) for row in values)
    return rows


def plain(value):
    """A stream of blocks prints its address in memory, not its content."""
    return list(value.raw_data) if hasattr(value, "raw_data") else value


class TestRefusals:
    def test_where_settings_do_not_allow_it(self):
        with override_settings(DEMO_ALLOWED=False), pytest.raises(CommandError, match="do not allow"):
            call_command("loaddemo", verbosity=0)

    def test_production_settings_do_not_allow_it(self):
        from django.conf import settings

        source = (settings.ROOT / "site/config/settings/production.py").read_text(encoding="utf-8")
        assert "DEMO_ALLOWED = False" in source


def test_printing_the_accounts_loads_nothing(capsys):
    call_command("loaddemo", logins=True)
    assert PASSWORD in capsys.readouterr().out
