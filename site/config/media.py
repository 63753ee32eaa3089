"""Uploaded files, where the site itself answers for them (SERVE_MEDIA)."""

import errno
import re
from collections.abc import Iterator
from typing import BinaryIO

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.views.static import serve as serve_static

_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})$", re.ASCII)
_CHUNK = 64 * 1024


def serve(request: HttpRequest, path: str, document_root: str) -> HttpResponseBase:
    """Answer with a file under ``document_root``, or the part of it that ``Range`` asks for (some players must).

    404 where there is none, also for a name no disk can hold.
    """
    try:
        response = serve_static(request, path, document_root=document_root)
    except OSError as error:
        if error.errno != errno.ENAMETOOLONG:
            raise
        raise Http404(path[:80]) from error
    if response.status_code == 200 and hasattr(response, "file_to_stream"):
        response["Accept-Ranges"] = "bytes"
        asked = _RANGE.match(request.headers.get("Range", "")) if request.method == "GET" else None
        # A download that is resumed must not be made of two versions of the file.
        if asked and request.headers.get("If-Range", response["Last-Modified"]) == response["Last-Modified"]:
            return _part(response, asked)
    return response


def _part(whole: HttpResponseBase, asked: re.Match) -> HttpResponseBase:
    """One range of a file (RFC 9110 § 14): from–to, from–end or the last so many bytes."""
    size = int(whole["Content-Length"])
    first, last = asked[1], asked[2]
    if first:
        start, end = int(first), min(int(last), size - 1) if last else size - 1
    elif last:
        start, end = max(size - int(last), 0), size - 1
    else:
        return whole
    if first and last and int(last) < start:
        return whole  # no range at all: to be ignored
    if start > end:
        whole.file_to_stream.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}"})
    response = StreamingHttpResponse(_read(whole.file_to_stream, start, end - start + 1), status=206)
    response._resource_closers.append(whole.file_to_stream.close)
    for name in ("Content-Type", "Last-Modified", "Accept-Ranges"):
        if name in whole:
            response[name] = whole[name]
    response["Content-Length"] = str(end - start + 1)
    response["Content-Range"] = f"bytes {start}-{end}/{size}"
    return response


def _read(file: BinaryIO, start: int, length: int) -> Iterator[bytes]:
    file.seek(start)
    while length and (chunk := file.read(min(_CHUNK, length))):
        length -= len(chunk)
        yield chunk
