"""Certificates at the desk: what is found, what can be proposed, what follows; two people for every star."""

import io

import pypdf
import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone
from factories.certificates import CertificateFactory, days, revoke_certificate
from factories.products import ProductFactory
from factories.shop import StockRecordFactory
from support.stars import badges_in, stars_in

from accounts.models import AuditEntry
from catalogue.certificates.models import Certificate, Entry, Proposal, ReassessmentCase, Verification
from catalogue.certificates.rules import Status
from catalogue.certificates.services import open_case, proposals, verifying

pytestmark = pytest.mark.django_db


def status_of(certificate) -> Status:
    """Today, as the register stands."""
    return Certificate.objects.with_entries().get(pk=certificate.pk).status(on=timezone.localdate())


def decision(desk, number="55/QĐ-UBND") -> dict[str, object]:
    """The decision part of a form."""
    return {"d-number": number, "d-signed_on": desk.today.isoformat(), "d-issuer": desk.issuer.pk}


def sent_and_confirmed(client, desk, answer) -> Proposal:
    """Follow an act's answer: the draft's preview, sending, and the second person."""
    proposal = Proposal.objects.get(state="draft")
    page = reverse("desk_preview", args=[proposal.pk])
    assert answer.status_code == 302
    assert answer.url == page
    assert "Gửi" in client.get(page).content.decode() or "Send" in client.get(page).content.decode()
    client.post(page, {"act": "send"})
    proposal.refresh_from_db()
    assert proposal.state == "open"
    proposals.confirm(proposal, office=desk.second, by=desk.second.user, at=timezone.now())
    proposal.refresh_from_db()
    assert (proposal.state, proposal.problems) == ("confirmed", [])
    return proposal


class TestList:
    def test_holds_the_area_and_nothing_else(self, client, province_desk):
        own, other = province_desk.certified(), CertificateFactory()
        page = client.get(reverse("desk_certificates")).content.decode()
        assert own.shown_code in page
        assert other.shown_code not in page
        client.force_login(province_desk.of_commune.user)
        page = client.get(reverse("desk_certificates")).content.decode()
        assert own.shown_code in page
        assert other.shown_code not in page
        assert 'name="c"' not in page

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("trang_thai=valid", ["valid"]),
            ("trang_thai=expiring", ["expiring"]),
            ("trang_thai=expired", ["expired"]),
            ("sao=3", ["expired"]),
            ("het_han=60", ["expiring"]),
            ("q=SỐ-7", ["valid"]),
            ("xa={commune}", ["valid", "expiring", "expired"]),
            ("xa=00000", []),
        ],
    )
    def test_filters(self, client, province_desk, query, found):
        made = {
            "valid": province_desk.certified(number="SỐ-7"),
            "expiring": province_desk.certified(began_days_ago=3 * 365 - 40),
            "expired": province_desk.certified(began_days_ago=4 * 365, stars=3),
        }
        address = f"{reverse('desk_certificates')}?{query.format(commune=province_desk.commune.code)}"
        page = client.get(address).content.decode()
        assert [name for name, one in made.items() if one.shown_code in page] == found

    def test_draws_stars_only_by_badge_of_the_living(self, client, province_desk):
        province_desk.certified()
        province_desk.certified(began_days_ago=4 * 365)
        page = client.get(reverse("desk_certificates")).content.decode()
        assert badges_in(page) == [4]
        assert stars_in(page) == []

    def test_asks_the_same_number_of_queries_for_one_and_for_a_page(
        self, client, province_desk, django_assert_num_queries
    ):
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        address = reverse("desk_certificates")
        revoke_certificate(province_desk.certified(), province_desk.today)
        client.get(address)
        with CaptureQueriesContext(
            connection,
        ) as one:
            client.get(address)
        for _ in range(12):
            made = province_desk.certified()
            revoke_certificate(province_desk.certified(), province_desk.today)
            Verification.objects.create(
                product=made.product, ground="b", reason="–", opened_on=province_desk.today,
                opened_by=province_desk.office.user,
            )  # fmt: skip
        with django_assert_num_queries(len(one)):
            client.get(address)

    def test_and_page_show_the_fifteen_days(self, client, province_desk):
        made, today, now = province_desk.certified(), province_desk.today, timezone.now()
        acts = {"office": province_desk.office, "by": province_desk.office.user, "at": now}
        check = verifying.open_verification(
            product=made.product, ground="b", reason="–", opened_on=today - days(30), **acts
        )
        verifying.conclude(check, concluded_on=today - days(18), **acts)
        names = ("desk_certificates", []), ("desk_certificate", [made.code]), ("desk_verifications", [])
        for name, args in [*names, ("desk_verification", [check.pk])]:
            page = client.get(reverse(name, args=args)).content.decode()
            assert "3 days over" in page or "quá hạn 3 ngày" in page.lower(), name
            assert f"{today - days(3):%d/%m/%Y}" in page or name == "desk_certificates"


class TestActs:
    def test_what_is_elsewhere_is_not_found(self, client, province_desk):
        """Every address of a certificate, for officers of another area; nothing is done."""
        made = province_desk.certified()
        open_case(certificate=made, lodged_on=province_desk.today, body="Sở", at=timezone.now())
        client.force_login(province_desk.elsewhere.user)
        for name in ("certificate", "correct", "learn", "case", "extend", "close_case", "annul", "verify"):
            address = reverse(f"desk_{name}", args=[made.code])
            assert client.get(address).status_code == 404, name
            assert client.post(address, {}).status_code in (404, 405), name

    def test_a_commune_decides_nothing(self, client, province_desk):
        made = province_desk.certified()
        client.force_login(province_desk.of_commune.user)
        page = client.get(reverse("desk_certificate", args=[made.code])).content.decode()
        for name, args in [("desk_correct", [made.code]), ("desk_revocation", [])]:
            address = reverse(name, args=args)
            assert client.get(address).status_code == 404
            assert address not in page
        assert reverse("desk_case", args=[made.code]) in page
        assert reverse("desk_verify", args=[made.code]) in page

    def test_correct_changes_only_what_was_changed(self, client, province_desk):
        made = province_desk.certified()
        address = reverse("desk_correct", args=[made.code])
        assert str(made.valid_until) in client.get(address).content.decode()
        typed = {
            "valid_from": made.valid_from.isoformat(),
            "valid_until": (made.valid_until - days(1)).isoformat(),
            "stars": "4",
            "number": "",
            "score": "",
            "instrument": "",
        }
        kept = client.post(address, typed | {"valid_until": made.valid_until.isoformat(), "reason": "Gõ nhầm"})
        assert kept.status_code == 200
        assert "Gõ nhầm" in kept.content.decode()
        assert not Proposal.objects.exists()
        proposal = sent_and_confirmed(client, province_desk, client.post(address, typed | {"reason": "Gõ nhầm"}))
        assert proposal.lines[0]["values"] == {"valid_until": typed["valid_until"]}
        entry = Entry.objects.get()
        assert (entry.kind, entry.proposed_by, entry.confirmed_by) == (
            "correction", province_desk.office.user, province_desk.second.user,
        )  # fmt: skip

    def test_learn_offers_what_is_missing(self, client, province_desk):
        made = province_desk.certified(number="12/OCOP")
        address = reverse("desk_learn", args=[made.code])
        page = client.get(address).content.decode()
        assert 'name="score"' in page
        assert 'name="number"' not in page
        sent_and_confirmed(client, province_desk, client.post(address, {"score": "81.5"}))
        assert Entry.objects.get().values == {"score": "81.50"}

    def test_case_extension_and_end(self, client, province_desk):
        """A commune may open the case; the star's keeping and the end need two people of the province."""
        made = province_desk.certified(began_days_ago=3 * 365 - 40)
        client.force_login(province_desk.of_commune.user)
        case = reverse("desk_case", args=[made.code])
        client.post(case, {"lodged_on": province_desk.today.isoformat(), "body": "UBND xã"})
        assert ReassessmentCase.objects.get().certificate == made
        assert AuditEntry.objects.get(act="case.opened").by == province_desk.of_commune.user
        client.force_login(province_desk.office.user)
        sent_and_confirmed(client, province_desk, client.post(reverse("desk_extend", args=[made.code]), {}))
        end = reverse("desk_close_case", args=[made.code])
        sent_and_confirmed(client, province_desk, client.post(end, {"closed_on": province_desk.today.isoformat()}))
        kinds = Entry.objects.order_by("pk").values_list("kind", flat=True)
        assert list(kinds) == ["extension", "case_closed"]
        assert client.get(end).status_code == 404

    def test_annul(self, client, province_desk):
        made = province_desk.certified()
        address = reverse("desk_annul", args=[made.code])
        assert client.get(address).status_code == 404
        revoke_certificate(made, province_desk.today - days(5))
        assert status_of(made) is Status.REVOKED
        missing = client.post(address, {"effective_on": province_desk.today.isoformat()})
        assert missing.status_code == 200
        assert 'aria-invalid="true"' in missing.content.decode()
        typed = {"effective_on": province_desk.today.isoformat(), "reason": "Kết luận sai"}
        sent_and_confirmed(client, province_desk, client.post(address, typed | decision(province_desk)))
        assert status_of(made) is Status.VALID


class TestRevocation:
    def test_of_many_shows_what_follows_and_follows(self, client, province_desk):
        """Chosen in the list, pasted by number and by product code; stock, labels, pages; then letters."""
        first, second, third = (province_desk.certified(number=f"0{n}/OCOP") for n in (1, 2, 3))
        StockRecordFactory(product=first.product, num_in_stock=7)
        address = reverse("desk_revocation")
        assert first.code in client.get(f"{address}?c={first.code}").content.decode()
        typed = {
            "certificates": f"{first.shown_code}\n02/OCOP; {third.product.code.lower()}, {first.code}",
            "ground": "d",
            "effective_on": province_desk.today.isoformat(),
            "reason": "Dán sao lên hàng khác",
        } | decision(province_desk)
        answer = client.post(address, typed)
        proposal = Proposal.objects.get()
        assert [line["certificate"] for line in proposal.lines] == [first.code, second.code, third.code]
        context = client.get(reverse("desk_preview", args=[proposal.pk])).context
        assert (context["stars_lost"], context["labels_lost"], context["units"]) == (3, 3, 7)
        assert status_of(first) is Status.VALID
        sent_and_confirmed(client, province_desk, answer)
        assert {status_of(one) for one in (first, second, third)} == {Status.REVOKED}
        entry = Entry.objects.first()
        pdf = client.get(reverse("desk_letters", args=[entry.decision_id]))
        assert pdf["Content-Type"] == "application/pdf"
        pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf.content)).pages]
        assert len(pages) == 3
        for one in (first, second, third):
            (text,) = [text for text in pages if one.shown_code in text]
            assert one.product.producer.name in text
            assert one.product.title in text
            assert "55/QĐ-UBND" in text
            assert "Dán sao lên hàng khác" in text
            assert f"{province_desk.today:%d/%m/%Y}" in text
            assert reverse("certificate", args=[one.code]) in text.replace("\n", "")
        client.force_login(province_desk.elsewhere.user)
        assert client.get(reverse("desk_letters", args=[entry.decision_id])).status_code == 404
        client.force_login(province_desk.of_commune.user)
        assert client.get(reverse("desk_letters", args=[entry.decision_id])).status_code == 404

    def test_names_what_it_cannot_find_and_keeps_what_was_typed(self, client, province_desk):
        other = CertificateFactory(number="09/OCOP")
        typed = {"certificates": f"{other.code}\n09/OCOP\nKHÔNG-CÓ", "ground": "d", "effective_on": "2026-01-05"}
        answer = client.post(reverse("desk_revocation"), typed | decision(province_desk)).content.decode()
        for said in (other.code, "09/OCOP", "KHÔNG-CÓ"):
            assert f"“{said}”" in answer
        assert 'value="55/QĐ-UBND"' in answer
        assert not Proposal.objects.exists()

    def test_a_number_borne_twice_is_no_choice(self, client, province_desk):
        for _ in range(2):
            province_desk.certified(number="07/OCOP")
        typed = {"certificates": "07/OCOP", "ground": "d", "effective_on": province_desk.today.isoformat()}
        answer = client.post(reverse("desk_revocation"), typed | decision(province_desk))
        assert answer.status_code == 200
        assert not Proposal.objects.exists()

    def test_what_would_be_refused_is_not_offered_for_sending(self, client, province_desk):
        """Already revoked: the preview says so, the draft can be dropped."""
        made = province_desk.certified()
        revoke_certificate(made, province_desk.today - days(3))
        typed = {"certificates": made.code, "ground": "d", "effective_on": province_desk.today.isoformat()}
        client.post(reverse("desk_revocation"), typed | decision(province_desk))
        page = reverse("desk_preview", args=[Proposal.objects.get().pk])
        shown = client.get(page).content.decode()
        assert 'value="send"' not in shown
        assert 'role="alert"' in shown
        client.post(page, {"act": "drop"})
        assert Proposal.objects.get().state == "withdrawn"

    def test_a_draft_is_its_makers(self, client, province_desk):
        made = province_desk.certified()
        typed = {"certificates": made.code, "ground": "d", "effective_on": province_desk.today.isoformat()}
        client.post(reverse("desk_revocation"), typed | decision(province_desk))
        page = reverse("desk_preview", args=[Proposal.objects.get().pk])
        client.force_login(province_desk.second.user)
        assert client.get(page).status_code == 404
        assert client.post(page, {"act": "send"}).status_code == 404

    def test_only_bodies_of_the_province_decide(self, client, province_desk):
        made, ministry = province_desk.certified(), CertificateFactory(stars=5).decision.issuer
        typed = {"certificates": made.code, "ground": "d", "effective_on": province_desk.today.isoformat()}
        answer = client.post(reverse("desk_revocation"), typed | decision(province_desk) | {"d-issuer": ministry.pk})
        assert answer.status_code == 200
        assert not Proposal.objects.exists()


class TestChecks:
    def test_from_opening_to_the_end(self, client, province_desk):
        """Opened by the commune with the sale stopped; the province concludes, lets the sale go on, closes."""
        made = province_desk.certified()
        client.force_login(province_desk.of_commune.user)
        typed = {
            "ground": "c", "reason": "Mẫu vượt mức", "opened_on": province_desk.today.isoformat(), "stops_sale": "on",
        }  # fmt: skip
        answer = client.post(reverse("desk_verify", args=[made.code]), typed)
        check = Verification.objects.get()
        page = reverse("desk_verification", args=[check.pk])
        assert answer.url == page
        assert check.stops_sale
        again = client.post(reverse("desk_verify", args=[made.code]), typed)
        assert again.status_code == 200
        assert "Mẫu vượt mức" in again.content.decode()
        client.force_login(province_desk.office.user)
        client.post(page, {"act": "resume"})
        wrong = client.post(page, {"act": "conclude", "k-concluded_on": ""})
        assert 'aria-invalid="true"' in wrong.content.decode()
        client.post(page, {"act": "conclude", "k-concluded_on": province_desk.today.isoformat()})
        early = client.post(
            page, {"act": "close", "d-outcome": "revoked", "d-closed_on": province_desk.today.isoformat()}
        )
        assert early.status_code == 200
        client.post(page, {"act": "close", "d-outcome": "unfounded", "d-closed_on": province_desk.today.isoformat()})
        check.refresh_from_db()
        assert (check.stops_sale, check.concluded_on, check.outcome) == (False, province_desk.today, "unfounded")
        late = client.post(page, {"act": "stop"})
        assert [message.level_tag for message in get_messages(late.wsgi_request)][-1] == "error"
        assert status_of(made) is Status.VALID

    def test_of_another_area_is_not_found(self, client, province_desk):
        check = Verification.objects.create(
            product=ProductFactory(), ground="b", reason="–", opened_on=province_desk.today,
            opened_by=province_desk.office.user,
        )  # fmt: skip
        page = reverse("desk_verification", args=[check.pk])
        assert client.get(page).status_code == 404
        assert client.post(page, {"act": "stop"}).status_code == 404
        assert page not in client.get(reverse("desk_verifications")).content.decode()
