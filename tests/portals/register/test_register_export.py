"""Any answer of the register as a file: bounded, in words, harmless to spreadsheets, without personal data."""

import csv
import io
import json

import pytest
from factories.certificates import RECORDED_AT, TODAY, CertificateFactory, certificate_with
from factories.producers import ProducerFactory
from factories.products import ProductFactory

from catalogue.certificates.rules import Status
from catalogue.certificates.services import correct
from portals.public import register_export
from portals.public.register_export import harmless

pytestmark = pytest.mark.django_db


def file_of(response) -> bytes:
    return b"".join(response.streaming_content)


def table(response) -> list[list[str]]:
    text = file_of(response).decode()
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))


def test_csv_holds_the_answer_as_last_corrected(get):
    certificate = CertificateFactory(number="4-66-0118/2024", stars=4)
    nobody = {"by": None, "confirmed_by": None, "at": RECORDED_AT}
    correct(certificate=certificate, values={"stars": 3, "number": "3-66-0118/2024"}, reason="Nhầm", **nobody)
    CertificateFactory(stars=4)
    response = get(dinh_dang="csv", sao="3")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"] == f'attachment; filename="ocop-register-{TODAY.isoformat()}.csv"'
    heads, row = table(response)
    said = dict(zip(heads, row, strict=True))
    assert said["Certificate number"] == "3-66-0118/2024"
    assert said["Rank (stars)"] == "3"
    assert said["Status on 24/11/2026"] == "In force"
    assert said["Address"].endswith(f"/chung-nhan/{certificate.code}/")


@pytest.mark.parametrize("status", Status)
def test_json_speaks_for_the_day_asked(get, status):
    certificate = certificate_with(status)
    answer = json.loads(file_of(get(dinh_dang="json", trang_thai=status.value)))
    assert certificate.code in {row["code"] for row in answer["results"]}
    assert {row["status"] for row in answer["results"]} == {status.value}
    assert (answer["day"], answer["note"]) == (TODAY.isoformat(), None)


def test_vietnamese_is_the_language_of_the_plain_address(get):
    CertificateFactory()
    response = get(language="vi", dinh_dang="csv")
    assert response["Content-Disposition"].startswith('attachment; filename="so-chung-nhan-ocop-')
    assert table(response)[0][0] == "Mã trong sổ"


def test_a_long_answer_is_cut_and_says_so(get, monkeypatch):
    monkeypatch.setattr(register_export, "MAX_ROWS", 2)
    for _ in range(3):
        CertificateFactory()
    rows = table(get(dinh_dang="csv"))
    assert len(rows) == 4
    assert "Only the first 2 certificates" in rows[-1][0]
    answer = json.loads(file_of(get(dinh_dang="json")))
    assert len(answer["results"]) == 2
    assert "Only the first 2 certificates" in answer["note"]


@pytest.mark.parametrize("text", ["=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(text):
    assert harmless(text) == f"'{text}"
    assert harmless("4-66-0118") == "4-66-0118"


def test_a_name_that_is_a_formula_is_disarmed(get):
    CertificateFactory(product=ProductFactory(title='=HYPERLINK("x")'))
    assert table(get(dinh_dang="csv"))[1][2] == '\'=HYPERLINK("x")'


def test_withheld_names_stay_out_and_two_queries_are_enough(get, django_assert_num_queries):
    producer = ProducerFactory(withheld=True)
    for _ in range(5):
        CertificateFactory(product=ProductFactory(producer=producer))
    for form in ("csv", "json"):
        response = get(dinh_dang=form)
        with django_assert_num_queries(2):
            text = file_of(response).decode()
        assert producer.name in text
        assert producer.private.withheld_name not in text


def test_an_unknown_form_is_the_page(get):
    CertificateFactory()
    assert get(dinh_dang="xls")["Content-Type"].startswith("text/html")
