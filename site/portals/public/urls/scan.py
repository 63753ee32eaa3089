"""Addresses that are printed: scanned codes, GS1 Digital Links, QR pictures. No trailing slash (DESIGN §8)."""

from django.urls import path, re_path

from portals.public import scan, scanner

urlpatterns = [
    path("quet/", scanner.scanner, name="scanner"),
    # QR payloads are in capitals, people type small letters.
    re_path(r"^[tT]/$", scan.nothing_scanned, name="scan_nothing"),
    re_path(r"^[tT]/(?P<code>.+)$", scan.scan, name="scan"),
    re_path(r"^01/(?P<rest>.+)$", scan.digital_link, name="digital_link"),
    re_path(r"^qr/(?P<code>[0-9A-Z]{9})\.(?P<kind>svg|png)$", scan.qr, name="qr"),
]
