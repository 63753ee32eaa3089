"""Uploaded files, where the site itself answers for them (SERVE_MEDIA)."""

import errno

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.static import serve as serve_static


def serve(request: HttpRequest, path: str, document_root: str) -> HttpResponseBase:
    """Answer with a file under ``document_root``; 404 where there is none, also for a name no disk can hold."""
    try:
        return serve_static(request, path, document_root=document_root)
    except OSError as error:
        if error.errno != errno.ENAMETOOLONG:
            raise
        raise Http404(path[:80]) from error
