"""Copies of signed decisions: checked when they arrive, private until an officer publishes them."""

import datetime
import hashlib
import io
from pathlib import PurePath
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from accounts.audit import note
from accounts.models import User
from catalogue.certificates import errors
from catalogue.certificates.models import DecisionFile

#: Largest copy, in bytes.
LIMIT = 20 * 1024 * 1024
#: Names in a PDF that start something or carry other files (ISO 32000-1, 7.11.4 and 12.6.4).
_ACTIVE_KEYS = frozenset({"/JavaScript", "/JS", "/EmbeddedFiles", "/EF", "/XFA"})
_ACTIVE_ACTIONS = frozenset({"/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/GoToE", "/Rendition"})
_ACTIVE_ANNOTATIONS = frozenset({"/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/3D"})
#: How pypdf fails on a damaged file.
_STUMBLES = (PyPdfError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OSError)
#: No scan of a decision has more objects; a file made to keep us busy has.
_MOST_OBJECTS = 200_000


def take_file(*, upload: UploadedFile, by: User, at: datetime.datetime) -> DecisionFile:
    """Keep a copy of a decision in private storage, if it is a PDF that opens and starts nothing by itself.

    The same bytes sent twice by the same person and not yet given to a decision are one row; other copies of the
    same bytes are found by :func:`same_copies`. The contents are judged, not the name. Raises FileTooLarge (over
    20 MB), NotAPdf (also: damaged), FileLocked, FileWithoutPages or FileActive; then nothing is kept.
    """
    name = PurePath(upload.name or "").name[-160:] or "decision.pdf"
    if (upload.size or 0) > LIMIT:
        raise errors.FileTooLarge(name=name, limit=LIMIT // 1024 // 1024)
    upload.seek(0)
    data = upload.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise errors.FileTooLarge(name=name, limit=LIMIT // 1024 // 1024)
    pages = _pages_of(data, name)
    digest = hashlib.sha256(data).hexdigest()
    with transaction.atomic():
        again = DecisionFile.objects.filter(sha256=digest, uploaded_by=by, decision__isnull=True).first()
        if again is not None:
            return again
        copy = DecisionFile(
            original_name=name, sha256=digest, size=len(data), pages=pages, uploaded_by=by, uploaded_at=at
        )
        # Its name on the disk says nothing and cannot be guessed from the decision.
        copy.file.save(f"{digest}.pdf", ContentFile(data), save=False)
        copy.save()
        note(act="file.taken", subject=f"PDF #{copy.pk}", by=by, at=at, details={"sha256": digest, "pages": pages})
    return copy


def same_copies(file: DecisionFile) -> list[DecisionFile]:
    """Other rows with the very same bytes, the newest first: perhaps the decision was recorded already."""
    rows = DecisionFile.objects.filter(sha256=file.sha256).exclude(pk=file.pk)
    return list(rows.select_related("decision__issuer"))


def publish_file(file: DecisionFile, *, by: User, at: datetime.datetime) -> DecisionFile:
    """Let everybody read a copy of a recorded decision; a second time changes nothing.

    Raises FileWithoutDecision.
    """
    with transaction.atomic():
        locked = DecisionFile.objects.select_for_update(of=("self",)).select_related("decision").get(pk=file.pk)
        if locked.decision is None:
            raise errors.FileWithoutDecision
        if locked.published_at is None:
            locked.published_by, locked.published_at = by, at
            locked.save(update_fields=["published_by", "published_at"])
            note(act="file.published", subject=f"PDF #{locked.pk}", by=by, at=at, decision=locked.decision.number)
    return locked


def _pages_of(data: bytes, name: str) -> int:
    """The number of pages; raises what :func:`take_file` raises."""
    if not data.startswith(b"%PDF-"):
        raise errors.NotAPdf(name=name)
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            raise errors.FileLocked(name=name)
        pages = len(reader.pages)
        for page in reader.pages:
            page.get("/Contents")
        active = _is_active(reader)
    except errors.FileRefused:
        raise
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        RecursionError,
        OSError,
    ) as problem:
        # A damaged file makes the reader stumble in many ways; to the sender all of them are one.
        raise errors.NotAPdf(name=name) from problem
    if active:
        raise errors.FileActive(name=name)
    if not pages:
        raise errors.FileWithoutPages(name=name)
    return pages


def _is_active(reader: PdfReader) -> bool:
    """Whether anything reachable from the trailer starts a program or carries a file; also when there is no end."""
    waiting: list[Any] = [reader.trailer.get(key) for key in ("/Root", "/Info")]
    seen: set[tuple[int, int]] = set()
    looked_at = 0
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, IndirectObject):
            key = (thing.idnum, thing.generation)
            if key in seen:
                continue
            seen.add(key)
            thing = thing.get_object()
        looked_at += 1
        if looked_at > _MOST_OBJECTS:
            return True
        if isinstance(thing, DictionaryObject):
            if _ACTIVE_KEYS & thing.keys():
                return True
            if _said(thing, "/S") in _ACTIVE_ACTIONS or _said(thing, "/Subtype") in _ACTIVE_ANNOTATIONS:
                return True
            waiting += [thing.raw_get(key) for key in thing]
        elif isinstance(thing, ArrayObject):
            waiting += list.__iter__(thing)
    return False


def _said(thing: DictionaryObject, key: str) -> str:
    return str(thing.get(key, ""))
