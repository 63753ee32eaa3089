"""Many products for measurements: the demo's public samples copied, with packs, stock, listing and certificate."""

import copy
from itertools import count as numbers

from django.db import models, transaction

from catalogue.certificates.models import Certificate, LivePeriod
from catalogue.codes.issuing import new_code
from catalogue.products.models import LabelFacts, Product, ProductCategory
from cms.models import ProductListing
from search.services import reindex
from shop.partner.models import StockRecord

_serial = numbers(1)


@transaction.atomic
def multiply(total: int) -> int:
    """Copy the public sample products until ``total`` registered products are public; return how many were added.

    Copies carry everything that a list or a product page reads. The search index is made anew.
    """
    public = Product.objects.filter(parent=None, listing__live=True)
    sources = list(public.filter(is_sample=True).order_by("pk"))
    missing = total - public.count()
    if missing <= 0 or not sources:
        return 0
    pairs = [(sources[number % len(sources)], number) for number in range(missing)]
    made = _add(Product, [(source, {"slug": f"{source.slug}-{n}", **_fresh("P")}) for source, n in pairs])
    copies: dict[int, list[Product]] = {}
    for (source, _), product in zip(pairs, made, strict=True):
        copies.setdefault(source.pk, []).append(product)
    for model in (LabelFacts, ProductCategory, ProductListing):
        _follow(model, copies)
    packs = _follow(Product, copies, by="parent", each=lambda row, owner: {"slug": f"{row.slug}-{next(_serial)}"})
    for owners in (copies, packs):
        _follow(StockRecord, owners, each=lambda row, owner: {"partner_sku": f"{row.partner_sku}-{next(_serial)}"})
    certificates = _follow(Certificate, copies, each=lambda row, owner: {"code": new_code("C"), "supersedes": None})
    _follow(
        LivePeriod,
        copies,
        each=lambda row, owner: {
            "certificate": next(one for one in certificates[row.certificate_id] if one.product_id == owner.pk)
        },
    )
    reindex()
    return missing


def _fresh(kind: str) -> dict[str, object]:
    """What no two products share."""
    return {"code": new_code(kind), "upc": None, "source_ref": None}


def _follow(model, owners: dict[int, list], *, by: str = "product", each=None) -> dict[int, list]:
    """Copy the rows of ``model`` that belong to each source to all its copies; answer the copies by source row."""
    rows = list(model._base_manager.filter(**{f"{by}__in": list(owners)}))
    wanted = []
    for row in rows:
        for owner in owners[getattr(row, f"{by}_id")]:
            changes = {by: owner, **(each(row, owner) if each else {})}
            if model is Product:
                changes |= {"upc": None}
            wanted.append((row, changes))
    made: dict[int, list] = {}
    for (row, _), new in zip(wanted, _add(model, wanted), strict=True):
        made.setdefault(row.pk, []).append(new)
    return made


def _add(model: type[models.Model], wanted: list[tuple[models.Model, dict[str, object]]]) -> list:
    """Insert changed copies of rows."""
    new = []
    for row, changes in wanted:
        one = copy.copy(row)
        one._state = copy.copy(row._state)
        one._state.fields_cache = {}
        one._state.adding = True
        one.pk = None
        for name, value in changes.items():
            setattr(one, name, value)
        new.append(one)
    return model._base_manager.bulk_create(new, batch_size=500)
