"""Letters to producers after a revocation: one PDF, one page a product. Private: only the desk hands them out."""

import datetime
import io
from collections.abc import Sequence

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from catalogue.areas.services import place_lines
from catalogue.certificates.models import Entry
from catalogue.certificates.words import date_words
from catalogue.producers.models import Producer
from reports.paper import fonts

_MARGIN = 22 * mm


def letters_pdf(entries: Sequence[Entry], *, on: datetime.date) -> bytes:
    """A letter for each revocation, dated ``on``, in Vietnamese: the language of the office and of who gets it.

    The entries need decision and issuer, certificate, product, producer and their communes. Nothing is in it but the
    producer's public name and address.
    """
    faces = fonts.register()
    plain = ParagraphStyle("plain", fontName=faces.regular, fontSize=11, leading=16, spaceAfter=2.5 * mm)
    styles = {
        "plain": plain,
        "title": ParagraphStyle(
            "title",
            parent=plain,
            fontName=faces.bold,
            fontSize=15,
            leading=20,
            alignment=TA_CENTER,
            spaceAfter=5 * mm,
        ),
        "head": ParagraphStyle("head", parent=plain, fontName=faces.bold, fontSize=12, spaceBefore=2 * mm),
        "bold": ParagraphStyle("bold", parent=plain, fontName=faces.bold, spaceAfter=0),
        "cell": ParagraphStyle("cell", parent=plain, fontSize=10, leading=14, spaceAfter=0),
        "small": ParagraphStyle("small", parent=plain, fontSize=9, leading=13, textColor=colors.HexColor("#444444")),
    }
    communes = [entry.certificate.product.producer.commune for entry in entries if entry.certificate.product.producer]
    places = place_lines(communes, with_former=False)
    story: list[Flowable] = []
    with translation.override("vi"):
        for entry in entries:
            story += [*_letter(entry, places, styles, on=on), PageBreak()]
        title = _("Letters on a revocation")
    paper = io.BytesIO()
    SimpleDocTemplate(
        paper, pagesize=A4, title=title, author="Xã Mình", lang="vi",
        leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=_MARGIN,
    ).build(story)  # fmt: skip
    return paper.getvalue()


def _letter(
    entry: Entry, places: dict[int, str], styles: dict[str, ParagraphStyle], *, on: datetime.date
) -> list[Flowable]:
    certificate, decision = entry.certificate, entry.decision
    product, producer = certificate.product, certificate.product.producer
    if decision is None:
        raise ValueError("A revocation stands on a decision.")
    effect, signed = date_words(entry.effective_on), date_words(decision.signed_on)
    address = f"{settings.PUBLIC_BASE_URL}{reverse('certificate', args=[certificate.code])}"

    def text(words: str, style: str = "plain") -> Paragraph:
        return Paragraph(fonts.markup(words, styles[style].fontName), styles[style])

    rows = [
        (_("Product"), f"{product.title} ({product.code})"),
        (_("Certificate"), ", ".join(filter(None, [certificate.shown_code, certificate.effective("number")]))),
        (
            _("Decision"),
            _("%(number)s of %(day)s") % {"number": decision.number, "day": signed},
        ),
        (_("Decided by"), decision.issuer.name),
        (_("Ground (Article 8)"), f"{entry.ground}) {entry.get_ground_display()}"),
        (_("In effect from"), effect),
        *([(_("What was found"), entry.reason)] if entry.reason else []),
    ]
    table = Table([[text(name, "cell"), text(value, "cell")] for name, value in rows], colWidths=[42 * mm, None])
    table.setStyle(
        TableStyle(
            [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.HexColor("#bbbbbb"))]
        )
    )
    return [
        text(date_words(on), "small"),
        *([text(_("Invented sample: this product does not exist."), "small")] if product.is_sample else []),
        text(_("To: %(name)s") % {"name": producer.name if producer else _("Producer not known")}, "bold"),
        *[text(line) for line in _address(producer, places)],
        Spacer(1, 4 * mm),
        text(_("Notice: OCOP certificate revoked"), "title"),
        table,
        Spacer(1, 4 * mm),
        text(_("What this means"), "head"),
        text(
            _(
                "From %(day)s this product may no longer carry OCOP stars: not on its label, not in advertising, not "
                "in a shop. Labels that show stars are not to be printed or used from that day on."
            )
            % {"day": effect}
        ),
        text(
            _(
                "The product itself may still be sold as far as other law allows. It can be assessed again once the "
                "reason is gone."
            )
        ),
        text(_("Your right to reply"), "head"),
        text(
            _(
                "You may answer in writing. After an officer has read it, your answer stands beside the revocation "
                "in the public register: %(address)s. You may also complain or go to court as the law provides."
            )
            % {"address": address}
        ),
    ]


def _address(producer: Producer | None, places: dict[int, str]) -> list[str]:
    """The public address: house and street only of those who are named with their own name."""
    if producer is None:
        return []
    street = "" if producer.is_name_withheld else producer.address
    return [line for line in (street, places.get(producer.commune_id or 0, "")) if line]
