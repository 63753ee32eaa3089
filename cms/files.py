"""What an uploaded file is, by its content: a name proves nothing."""

from typing import BinaryIO

MB = 1024 * 1024
#: Largest video and largest paper that can be uploaded, in bytes.
VIDEO_LIMIT, PAPER_LIMIT = 80 * MB, 20 * MB
VIDEO_KINDS = frozenset({"mp4", "webm"})
_HEAD = 64


def kind_of(file: BinaryIO) -> str:
    """Return "mp4", "webm" or "pdf" by the first bytes of ``file``, empty for anything else; the place is kept."""
    place = file.tell()
    file.seek(0)
    head = file.read(_HEAD)
    file.seek(place)
    if head[4:8] == b"ftyp":
        return "mp4"
    if head.startswith(b"\x1a\x45\xdf\xa3") and b"webm" in head:
        return "webm"
    return "pdf" if head.startswith(b"%PDF-") else ""


def limit_of(kind: str) -> int:
    """Most bytes that a file of this kind may have."""
    return VIDEO_LIMIT if kind in VIDEO_KINDS else PAPER_LIMIT
