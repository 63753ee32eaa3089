"""Articles and people for tests: `story(title, about=[product])`, `person(withdrawn=True)`, `published(page)`."""

import datetime
import itertools
import json
import uuid

from django.utils import timezone
from django.utils.translation import override

from cms.foundation import lay_foundation, lay_sections
from cms.models import ArticleLink, GiftCollectionPage, GiftIndexPage, GiftItem, Person, SectionPage
from cms.stories import PAGES

DAY = datetime.date(2026, 11, 24)
_numbers = itertools.count(1)


def section_of(kind: str = "story", language: str = "vi") -> SectionPage:
    """The section of a kind, made where it is missing."""
    lay_foundation()
    lay_sections()
    return SectionPage.objects.get(kind=kind, locale__language_code=language)


def block(kind: str, value) -> dict:
    """A block as Wagtail stores it."""
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def listed(values) -> list[dict]:
    """Items of a list block as Wagtail stores them."""
    return [{"type": "item", "value": value, "id": str(uuid.uuid4())} for value in values]


def stored(blocks) -> str:
    """Blocks, (kind, value) each, as the text a StreamField takes."""
    return json.dumps([block(kind, value) for kind, value in blocks])


def article(kind: str = "story", *, language="vi", translates=None, live=True, about=(), blocks=(), **fields):
    """An article below its section: published unless ``live=False``; ``about`` things, ``blocks`` stored values."""
    number = next(_numbers)
    parent = section_of(kind, language)
    fields.setdefault("title", f"Bài {number}")
    fields.setdefault("slug", translates.slug if translates else f"bai-{number}")
    fields.setdefault("summary", f"Tóm tắt {number}.")
    fields.setdefault("published_on", DAY - datetime.timedelta(days=1))
    if kind == "event":
        fields.setdefault("starts_at", timezone.now() + datetime.timedelta(days=3))
        fields.setdefault("ends_at", fields["starts_at"] + datetime.timedelta(hours=8))
        fields.setdefault("place_name", "Chợ phiên")
    if kind == "policy":
        fields.setdefault("issued_by", "Chính phủ")
        fields.setdefault("number", f"{number}/2026/NĐ-CP")
    page = PAGES[kind](locale=parent.locale, live=False, body=stored(blocks), **fields)
    if translates is not None:
        page.translation_key = translates.translation_key
    page.links = [ArticleLink(**{_FIELDS[type(thing).__name__]: thing}) for thing in about]
    parent.add_child(instance=page)
    revision = page.save_revision()
    if live:
        with override("vi"):
            revision.publish(skip_permission_checks=True)
        page = type(page).objects.get(pk=page.pk)
    return page


_FIELDS = {"Product": "product", "Producer": "producer", "Area": "commune", "RawMaterialArea": "material_area"}


def person(*, withdrawn: bool = False, **fields) -> Person:
    """Somebody who agreed to be named; ``withdrawn``: and took it back the day before DAY."""
    fields.setdefault("name", f"Nguyễn Thị Mẫu {next(_numbers)}")
    fields.setdefault("role_vi", "Người trồng")
    fields.setdefault("consent_note", "Giấy ký, tủ hồ sơ số 3")
    fields.setdefault("consented_on", DAY - datetime.timedelta(days=100))
    if withdrawn:
        fields.setdefault("withdrawn_on", DAY - datetime.timedelta(days=1))
    return Person.objects.create(**fields)


def collection(*products, language: str = "vi", live: bool = True, **fields) -> GiftCollectionPage:
    """A gift collection of products, each with the note "Hợp <name>"."""
    lay_foundation()
    lay_sections()
    number = next(_numbers)
    index = GiftIndexPage.objects.get(locale__language_code=language)
    fields.setdefault("title", f"Quà {number}")
    fields.setdefault("slug", f"qua-{number}")
    fields.setdefault("summary", "Gợi ý.")
    page = GiftCollectionPage(locale=index.locale, live=False, **fields)
    page.items = [GiftItem(product=product, note=f"Hợp {product.title}") for product in products]
    index.add_child(instance=page)
    revision = page.save_revision()
    if live:
        revision.publish(skip_permission_checks=True)
    return page
