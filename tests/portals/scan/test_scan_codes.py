"""What is typed, scanned and pasted, GS1 addresses, machines and QR pictures."""

import json
from decimal import Decimal

import pytest
from factories.certificates import (
    CertificateFactory,
    certificate_with,
)
from factories.producers import ProducerFactory
from factories.products import ProductFactory
from support.pages import axes

from catalogue.certificates.rules import Status
from catalogue.codes import make_label_code, new_code, shown
from catalogue.products.services import Pack

pytestmark = pytest.mark.django_db

GTIN = "08934600000011"


class TestForgivingInput:
    @pytest.mark.parametrize("write", [str.lower, shown, lambda code: f" {' '.join(code)}", lambda code: code + "/"])
    @pytest.mark.parametrize("prefix", ["/t/", "/T/"])
    def test_a_product_code_in_any_writing(self, get, write, prefix):
        product = ProductFactory()
        assert axes(get(prefix + write(product.code))) == ("product", "uncertified", "")

    def test_a_whole_pasted_address(self, get):
        product = ProductFactory()
        assert axes(get(f"/t/HTTPS://XAMINH.VN/T/{product.code}"))[0] == "product"

    def test_a_certificate_code_leads_to_its_page(self, client):
        certificate = CertificateFactory()
        response = client.get(f"/t/{shown(certificate.code).lower()}")
        assert (response.status_code, response["Location"]) == (302, f"/chung-nhan/{certificate.code}/")

    def test_nothing_leads_to_the_box(self, client):
        for path in ("/t/", "/T/"):
            assert client.get(path)["Location"] == "/chung-nhan/"


class TestUnknown:
    def test_a_sound_code_that_nothing_bears(self, get):
        for kind, axis in (("P", "product"), ("B", "lot"), ("R", "none")):
            response = get(f"/t/{new_code(kind)}", status=404)
            assert axes(response) == (axis, "unknown", "")
            html = response.content.decode()
            assert "Code not in the register" in html
            assert 'name="ma"' in html

    def test_a_label_code_is_honestly_unknown(self, get):
        code = make_label_code(7, key=b"k" * 40, key_version=1)
        response = get(f"/t/{code}", status=404)
        assert axes(response) == ("label", "unknown", "")
        assert "no labels have been issued here yet" in response.content.decode()

    @pytest.mark.parametrize(
        ("typed", "sentence"),
        [
            ("P12", "3 characters, 6 fewer"),
            ("PĐ2-345-678", "Character 2 is “Đ”"),
            ("X12345678", "begins with “X”"),
            ("8934600000012", "last digit"),
            ("<script>alert(1)</script>", "no code of ours"),
        ],
    )
    def test_a_mistyped_code_explains_itself(self, get, typed, sentence):
        response = get(f"/t/{typed}", status=404)
        html = response.content.decode()
        assert axes(response) == ("none", "unknown", "")
        assert sentence in html
        assert "<script" not in html

    def test_a_vietnamese_keyboard_is_named(self, get):
        assert "Telex" in get("/t/PĐ2-345-678", status=404).content.decode()

    def test_a_swapped_character_is_named_without_help_for_guessing(self, get):
        code = ProductFactory().code
        place = next(i for i in range(1, 8) if code[i] != code[i + 1])
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        html = get(f"/t/{swapped}", status=404).content.decode()
        assert "mistyped" in html
        assert code not in html


class TestGtin:
    def product(self):
        packs = [Pack(Decimal(250), "g", "Túi 250 g", gtin=GTIN), Pack(Decimal(500), "g", "Túi 500 g")]
        return CertificateFactory(product=ProductFactory(public=True, packs=packs)).product

    @pytest.mark.parametrize("path", [f"/01/{GTIN}", f"/t/{GTIN}", "/t/8934600000011", "/t/(01)08934600000011"])
    def test_opens_the_parent_with_that_pack_chosen(self, get, path):
        product = self.product()
        pack = product.children.get(upc=GTIN)
        response = get(path)
        html = response.content.decode()
        assert axes(response) == ("product", "valid", "valid")
        assert product.title in html
        assert "Túi 250 g" in html
        assert f"/en/san-pham/{product.slug}/?goi={pack.pk}" in html

    def test_a_stand_alone_product_is_its_own_pack(self, get):
        product = ProductFactory(packs=[Pack(Decimal(500), "ml", gtin=GTIN)])
        assert product.title in get(f"/01/{GTIN}").content.decode()

    @pytest.mark.parametrize(
        ("path", "axis", "words"),
        [
            (f"/01/{GTIN}/10/L2411", "lot", "but this lot is not"),
            (f"/01/{GTIN}/10/L2411/21/0001", "label", "no label with this serial"),
            (f"/01/{GTIN}/21/0001", "label", "no label with this serial"),
        ],
    )
    def test_a_lot_or_serial_nobody_recorded_is_unknown_beside_the_known_product(self, get, path, axis, words):
        product = self.product()
        response = get(path)
        html = response.content.decode()
        assert axes(response) == (axis, "unknown", "valid")
        assert words in html
        assert product.title in html

    def test_a_revoked_certificate_is_worse_than_an_unknown_lot(self, get):
        product = ProductFactory(packs=[Pack(Decimal(500), "ml", gtin=GTIN)])
        certificate_with(Status.REVOKED, product=product)
        assert axes(get(f"/01/{GTIN}/10/L2411")) == ("lot", "revoked", "revoked")

    @pytest.mark.parametrize(
        ("path", "words"),
        [
            (f"/01/{GTIN}", "no product in the register bears it"),
            (f"/01/{GTIN[:-1]}2", "last digit"),
            ("/01/123", "not 3"),
            (f"/01/{GTIN}/99/x", "no code of ours"),
        ],
    )
    def test_an_unknown_or_broken_gtin_explains_itself(self, get, path, words):
        response = get(path, status=404)
        assert axes(response)[1] == "unknown"
        assert words in response.content.decode()


class TestMachines:
    def ask(self, get, path, **kwargs):
        response = get(path, accept="application/json", **kwargs)
        assert response["Content-Type"] == "application/json"
        assert "Accept" in response["Vary"]
        return json.loads(response.content)

    def test_the_same_address_answers_json(self, get):
        certificate = certificate_with(Status.EXPIRING)
        product = certificate.product
        answer = self.ask(get, f"/t/{product.code}", language="vi")
        assert answer["code"] == {"kind": "product", "text": shown(product.code), "value": product.code}
        assert (answer["verdict"], answer["status"], answer["day"]) == ("expiring", "expiring", "2026-11-24")
        assert answer["certificate"]["code"] == certificate.code
        assert answer["certificate"]["stars"] == 4
        assert answer["certificate"]["valid_until"] == certificate.valid_until.isoformat()
        assert answer["producer"]["url"] == f"/chu-the/{product.producer.slug}/"
        assert answer["commune"]["code"] == product.commune.code

    def test_no_personal_data(self, get):
        producer = ProducerFactory(contactable=True)
        text = json.dumps(self.ask(get, f"/t/{ProductFactory(producer=producer).code}"))
        assert producer.phone not in text
        assert producer.email not in text

    def test_unknown_and_mistyped(self, get):
        answer = self.ask(get, f"/t/{new_code('P')}", status=404)
        assert (answer["verdict"], answer["product"]) == ("unknown", None)
        answer = self.ask(get, "/t/zzz", status=404)
        assert (answer["verdict"], answer["code"]["kind"]) == ("unknown", "none")

    def test_gtin_with_lot(self, get):
        ProductFactory(packs=[Pack(Decimal(500), "ml", gtin=GTIN)])
        answer = self.ask(get, f"/01/{GTIN}/10/L2411")
        assert answer["code"] == {"kind": "lot", "text": GTIN, "value": GTIN, "lot": "L2411"}


class TestQr:
    @pytest.mark.parametrize("kind", ["svg", "png"])
    def test_leads_back_to_the_code(self, client, kind):
        import io

        import zxingcpp
        from PIL import Image

        code = ProductFactory().code
        response = client.get(f"/qr/{code}.{kind}")
        assert response["Cache-Control"] == "public, max-age=31536000, immutable"
        if kind == "svg":
            assert response["Content-Type"] == "image/svg+xml"
            assert b"<svg" in response.content
            return
        [found] = zxingcpp.read_barcodes(Image.open(io.BytesIO(response.content)).convert("L"))
        assert found.text == f"HTTP://LOCALHOST:8000/T/{code}"

    @pytest.mark.parametrize("code", ["P12345678", "p7k2m9qxd", "R7K2M9QXD", "P7K2M9QX7"])
    def test_draws_no_other_text(self, client, code):
        assert client.get(f"/qr/{code}.svg").status_code == 404
