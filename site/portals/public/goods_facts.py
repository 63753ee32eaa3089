"""The facts of a goods label as a list of label and text (Decree 37/2026 ch. IV)."""

from dataclasses import dataclass

from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from catalogue.products.models import LabelFacts, Product


@dataclass(frozen=True)
class Fact:
    """A line of the table. ``lang`` is "vi" where an English reader is shown the Vietnamese text."""

    label: str
    text: str
    lang: str = ""


def facts_of(product: Product, content: str, gtin: str, *, name: str) -> list[Fact]:
    """Return what is known for the label of ``product``; no empty lines.

    ``content`` and ``gtin`` are those of the chosen pack. The registered name is among the facts where the page goes
    by another ``name``.
    """
    english = get_language() == "en"
    found = []
    if product.title != name:
        found.append(Fact(_("Registered name"), product.title, "vi" if english else ""))
    found.append(Fact(_("Kind of goods"), product.criteria_set.local_name))
    if content:
        found.append(Fact(_("Net content"), content))
    facts = getattr(product, "label_facts", None)
    if facts is not None:
        found += _label(facts, english)
    if gtin:
        found.append(Fact("GTIN", gtin))
    return found


def _label(facts: LabelFacts, english: bool) -> list[Fact]:
    texts = [
        (_("Ingredients"), "ingredients"),
        (_("Materials"), "materials"),
        (_("Storage"), "storage"),
        (_("Use"), "usage"),
        (_("Warnings"), "warnings"),
    ]
    found = [
        Fact(label, text, "vi" if english and not getattr(facts, f"{field}_en") else "")
        for label, field in texts
        if (text := facts.local(field))
    ]
    if facts.shelf_life_days:
        found.append(Fact(_("Shelf life"), _shelf_life(facts.shelf_life_days)))
    if facts.abv_percent is not None:
        found.append(Fact(_("Alcohol"), f"{facts.abv_percent.normalize():f} % vol"))
    if facts.standard:
        found.append(Fact(_("Standard"), facts.standard))
    if facts.declaration_number:
        found.append(Fact(_("Quality declaration"), facts.declaration_number))
    return found


def _shelf_life(days: int) -> str:
    """Months where labels print months (whole years, multiples of 30 days), else days."""
    months = days // 365 * 12 if days % 365 == 0 else days // 30 if days % 30 == 0 else 0
    if months:
        return ngettext("%(n)d month", "%(n)d months", months) % {"n": months}
    return ngettext("%(n)d day", "%(n)d days", days) % {"n": days}
