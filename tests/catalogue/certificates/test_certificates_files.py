"""Copies of decisions: what is taken, what is refused and why, and who may read them."""

import io

import pytest
from django.conf import settings
from django.core.files.storage import storages
from django.core.files.uploadedfile import SimpleUploadedFile
from factories.accounts import UserFactory
from factories.certificates import RECORDED_AT, DecisionFactory
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from accounts.models import AuditEntry
from catalogue.certificates import errors
from catalogue.certificates.models import DecisionFile
from catalogue.certificates.services import files

pytestmark = pytest.mark.django_db


def pdf(pages: int = 2, change=None) -> bytes:
    """A small PDF; ``change`` is given its writer."""
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    if change:
        change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def take(data: bytes, name: str = "quyết định 12.pdf", by=None) -> DecisionFile:
    return files.take_file(upload=SimpleUploadedFile(name, data), by=by or UserFactory(), at=RECORDED_AT)


def script(writer: PdfWriter) -> None:
    action = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert(1)")}
    writer._root_object[NameObject("/OpenAction")] = writer._add_object(DictionaryObject(action))


def launch(writer: PdfWriter) -> None:
    action = {NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("cmd.exe")}
    writer._root_object[NameObject("/OpenAction")] = writer._add_object(DictionaryObject(action))


def test_a_copy_is_kept_privately_with_its_hash_and_pages():
    copy = take(pdf(pages=3))
    assert (copy.pages, copy.original_name, copy.published_at) == (3, "quyết định 12.pdf", None)
    assert copy.size == len(copy.file.read())
    assert len(copy.sha256) == 64
    assert copy.file.storage == storages["private"]
    assert not copy.file.path.startswith(str(settings.MEDIA_ROOT))
    assert AuditEntry.objects.get().act == "file.taken"


def test_the_same_copy_of_the_same_person_is_kept_once_and_others_are_found():
    person, data = UserFactory(), pdf()
    first = take(data, by=person)
    assert take(data, by=person) == first
    other = take(data)
    assert files.same_copies(other) == [first]
    assert DecisionFile.objects.count() == 2


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", errors.NotAPdf),
        (b"<html>%PDF-1.7</html>", errors.NotAPdf),
        (b"%PDF-1.7\nnothing more", errors.NotAPdf),
        (pdf()[:200], errors.NotAPdf),
        (pdf(pages=0), errors.FileWithoutPages),
        (pdf(change=lambda writer: writer.encrypt("mật khẩu")), errors.FileLocked),
        (pdf(change=lambda writer: writer.encrypt("")), errors.FileLocked),
        (pdf(change=script), errors.FileActive),
        (pdf(change=lambda writer: writer.add_attachment("a.exe", b"MZ")), errors.FileActive),
        (pdf(change=launch), errors.FileActive),
    ],
    ids=["empty", "page", "beginning", "half", "no pages", "password", "empty password", "script", "file", "program"],
)
def test_what_is_no_plain_pdf_is_refused_and_not_kept(data, refusal):
    with pytest.raises(refusal) as problem:
        take(data)
    assert "quyết định 12.pdf" in str(problem.value)
    assert not DecisionFile.objects.exists()


def test_a_large_file_is_refused_by_what_it_holds():
    with pytest.raises(errors.FileTooLarge, match="20 MB"):
        take(b"%PDF-1.7" + b"0" * files.LIMIT)


def test_a_copy_is_published_with_its_decision_only_and_once():
    person, copy = UserFactory(), take(pdf())
    with pytest.raises(errors.FileWithoutDecision):
        files.publish_file(copy, by=person, at=RECORDED_AT)
    copy.decision = DecisionFactory()
    copy.save()
    published = files.publish_file(copy, by=person, at=RECORDED_AT)
    assert (published.published_by, published.published_at) == (person, RECORDED_AT)
    assert files.publish_file(copy, by=UserFactory(), at=RECORDED_AT).published_by == person
    assert AuditEntry.objects.filter(act="file.published").count() == 1
