"""Notices: made, sent, failed, tried again, sent again, forgotten; reminders once each."""

import datetime
import logging

import pytest
from django.core import mail
from django.test import override_settings
from factories.accounts import UserFactory
from factories.certificates import TODAY, CertificateFactory, days, keep_while_reassessed, revoke_certificate
from factories.producers import ProducerFactory, ProducerMemberFactory
from factories.products import ProductFactory

from accounts.models import AuditEntry
from notices import rules, services
from notices.channels import ChannelError
from notices.ending import ending, window_state, working_days
from notices.models import Notice
from notices.reminders import ref, remind, remind_by_mark

pytestmark = pytest.mark.django_db
AT = datetime.datetime(2026, 11, 24, 9, tzinfo=datetime.UTC)


class Refusing:
    """A channel that takes nothing."""

    def send(self, notice):
        raise ChannelError("ConnectionRefusedError")


REFUSING = override_settings(NOTICE_CHANNELS={"email": "test_notices.Refusing"})


def ends_in(count: int, **kwargs):
    """A certificate whose term ends so many days after TODAY, of a producer with an address."""
    kwargs.setdefault("product", ProductFactory(producer=ProducerFactory(email="htx@example.vn")))
    last = TODAY + days(count)
    return CertificateFactory(valid_from=last - days(1000), valid_until=last, **kwargs)


def rows(on=TODAY):
    return list(ending(on=on, first=on, last=on + days(180)).select_related("product"))


@pytest.fixture
def letter(django_capture_on_commit_callbacks):
    def make(**kwargs):
        with django_capture_on_commit_callbacks(execute=True):
            user = kwargs.pop("user", None) or UserFactory()
            context = {
                "product": "Mật ong <thử>",
                "code": "C12",
                "last_day": "01/12/2026",
                "days_left": 7,
                "working_days": 5,
            }
            return services.notify(
                kind="certificate_ends", user=user, context=context, subject_ref="t", by=None, at=AT, **kwargs
            )

    return make


class TestNotify:
    def test_sends_text_and_html_in_the_recipients_language(self, letter):
        notice = letter(user=UserFactory(language="en"))
        notice.refresh_from_db()
        assert (notice.state, notice.tries, notice.language) == ("sent", 1, "en")
        assert notice.sent_at is not None
        (sent,) = mail.outbox
        assert sent.subject == "Mật ong <thử>: 7 days left of the OCOP certificate"
        assert "Mật ong <thử>" in sent.body
        assert "Mật ong &lt;thử&gt;" in sent.alternatives[0][0]

    def test_without_an_address_is_refused(self):
        with pytest.raises(services.NoAddress):
            services.notify(kind="certificate_ends", context={}, subject_ref="", by=None, at=AT)

    @REFUSING
    def test_keeps_a_failure_with_its_problem_and_names_nobody_in_the_log(self, letter, caplog):
        with caplog.at_level(logging.DEBUG):
            notice = letter(user=UserFactory(email="bi.mat@example.vn"))
        notice.refresh_from_db()
        assert (notice.state, notice.problem, notice.tries) == ("failed", "ConnectionRefusedError", 1)
        assert "bi.mat" not in caplog.text
        assert notice.shown_address == "b•••@example.vn"

    def test_tries_again_later_and_later_and_then_leaves_it(self, letter):
        with REFUSING:
            notice = letter()
            assert services.try_again(AT + rules.RETRY_AFTER[0] - datetime.timedelta(seconds=1)) == 0
            for tries, after in enumerate(rules.RETRY_AFTER, start=2):
                assert services.try_again(AT + after) == 1
                notice.refresh_from_db()
                assert notice.tries == tries
            assert services.try_again(AT + datetime.timedelta(days=30)) == 0
        assert mail.outbox == []

    def test_a_second_try_that_leaves_is_sent_once(self, letter):
        with REFUSING:
            notice = letter()
        services.try_again(AT + rules.RETRY_AFTER[0])
        services.try_again(AT + rules.RETRY_AFTER[1])
        notice.refresh_from_db()
        assert (notice.state, notice.problem, len(mail.outbox)) == ("sent", "", 1)

    def test_resend_makes_a_row_of_its_own(self, letter, django_capture_on_commit_callbacks):
        first = letter()
        first.refresh_from_db()
        with django_capture_on_commit_callbacks(execute=True):
            second = services.resend(first, None, AT)
        assert second.resends == first
        assert second.pk != first.pk
        assert [sent.to for sent in mail.outbox] == [[first.address]] * 2

    def test_address_and_text_are_forgotten_after_a_year(self, letter):
        notice = letter()
        assert services.forget_texts(AT + rules.KEEP) == 0
        assert services.forget_texts(AT + rules.KEEP + datetime.timedelta(seconds=1)) == 1
        notice.refresh_from_db()
        assert (notice.address, notice.text, notice.html, notice.user) == ("", "", "", None)
        with pytest.raises(services.NoticeForgotten):
            services.resend(notice, None, AT)


class TestEnding:
    def test_leaves_out_what_was_revoked_or_has_a_successor(self):
        plain, revoked, renewed = ends_in(50), ends_in(50), ends_in(50)
        revoke_certificate(revoked, TODAY - days(3))
        CertificateFactory(product=renewed.product, valid_from=renewed.valid_until + days(1))
        superseded = ends_in(50)
        CertificateFactory(product=superseded.product, valid_from=TODAY - days(5), supersedes=superseded)
        assert rows() == [plain]

    def test_a_corrected_end_counts_and_the_printed_one_does_not(self):
        from factories.certificates import RECORDED_AT

        from catalogue.certificates.services import correct

        into, out = ends_in(400), ends_in(50)
        for one, last in ((into, TODAY + days(20)), (out, TODAY + days(90))):
            correct(
                certificate=one, values={"valid_until": last}, reason="Ghi nhầm", by=None, confirmed_by=None,
                at=RECORDED_AT,
            )  # fmt: skip
        assert [(row.pk, row.last_day) for row in rows()] == [
            (into.pk, TODAY + days(20)),
            (out.pk, TODAY + days(90)),
        ]

    @pytest.mark.parametrize(
        ("left", "state"),
        [(181, "not_yet"), (180, "open"), (134, "open"), (133, "closing"), (120, "closing"), (119, "closed")],
    )
    def test_window(self, left, state):
        assert window_state(TODAY + days(left), on=TODAY) == state

    def test_working_days_leave_out_weekends_and_tet(self):
        assert working_days(datetime.date(2026, 11, 23), datetime.date(2026, 11, 29)) == 5
        assert working_days(datetime.date(2026, 2, 16), datetime.date(2026, 2, 20)) == 0
        assert working_days(TODAY, TODAY - days(1)) == 0


class TestRemind:
    def test_writes_to_owners_and_the_producers_address_once_each(self):
        one = ends_in(150)
        owner = UserFactory(email="htx@example.vn")
        ProducerMemberFactory(producer=one.product.producer, user=owner)
        ProducerMemberFactory(producer=one.product.producer, user=UserFactory(email="chu2@example.vn"))
        ProducerMemberFactory(producer=one.product.producer, user=UserFactory(email="goi@example.vn"), role="packer")
        assert remind(rows(), by=UserFactory(), at=AT).told == [one.code]
        assert set(Notice.objects.values_list("address", flat=True)) == {"htx@example.vn", "chu2@example.vn"}
        assert Notice.objects.get(address="htx@example.vn").user == owner
        assert AuditEntry.objects.filter(act="certificates.reminded").count() == 1

    def test_is_refused_within_seven_days_unless_again(self):
        one, by = ends_in(150), UserFactory()
        remind(rows(), by=by, at=AT)
        assert remind(rows(), by=by, at=AT + days(6)).lately == [one.code]
        assert remind(rows(), by=by, at=AT + days(6), again=True).told == [one.code]
        assert remind(rows(), by=by, at=AT + days(14)).told == [one.code]

    def test_nobody_to_write_to_is_said(self):
        one = ends_in(150, product=ProductFactory())
        assert remind(rows(), by=UserFactory(), at=AT).unreachable == [one.code]
        assert not Notice.objects.exists()


class TestClock:
    def test_tells_of_the_nearest_mark_only_and_once(self):
        far, near, today = ends_in(100), ends_in(30), ends_in(0)
        ends_in(181)
        assert remind_by_mark(AT) == 3
        assert remind_by_mark(AT) == 0
        assert set(Notice.objects.values_list("subject_ref", flat=True)) == {
            ref(far.code, 120), ref(near.code, 30), ref(today.code, 0),
        }  # fmt: skip

    def test_goes_on_to_the_next_mark_when_its_day_comes(self):
        one = ends_in(61)
        remind_by_mark(AT - days(10))
        assert remind_by_mark(AT) == 0
        assert remind_by_mark(AT + days(1)) == 1
        assert Notice.objects.first().subject_ref == ref(one.code, 60)

    def test_says_that_a_dossier_is_lodged(self):
        one = ends_in(100)
        keep_while_reassessed(one, TODAY - days(30))
        remind_by_mark(AT)
        assert (
            "Your dossier for re-assessment" in Notice.objects.get().text
            or "Hồ sơ đánh giá lại" in Notice.objects.get().text
        )
