"""Registers makers and goods, publishes their listings and plays their certificates' histories."""

import datetime
import json
import re
from collections.abc import Callable, Mapping
from textwrap import dedent

from django.contrib.auth.models import AbstractBaseUser
from django.utils.html import escape

from catalogue.areas.models import Area
from catalogue.areas.rules import slug
from catalogue.certificates.models import Issuer
from catalogue.producers.models import Producer
from catalogue.products.models import Category, Product
from catalogue.products.services import missing_facts, register_product
from cms.models import ProductListing
from cms.services import publish
from demo.art import art_for
from demo.samples import (
    coffee,
    courtyard,
    cupboard,
    grain_tea,
    hands,
    herbs_drinks,
    hives_nuts,
    kitchen,
    orchard,
    stalls,
    upland,
    waters,
    workshop,
)
from demo.samples.histories import Register
from demo.samples.makers import MAKERS
from demo.samples.shapes import Goods

GOODS: tuple[Goods, ...] = tuple(
    sorted(
        (
            *coffee.GOODS,
            *hives_nuts.GOODS,
            *kitchen.GOODS,
            *grain_tea.GOODS,
            *herbs_drinks.GOODS,
            *hands.GOODS,
            *orchard.GOODS,
            *upland.GOODS,
            *stalls.GOODS,
            *waters.GOODS,
            *cupboard.GOODS,
            *workshop.GOODS,
            *courtyard.GOODS,
        ),
        key=lambda goods: goods.ref,
    )
)


class SampleError(ValueError):
    """A sample is written down wrongly; the message says which and what."""


def load_makers() -> dict[str, Producer]:
    """Register the invented producers that are missing and return all of them by reference."""
    known = {producer.source_ref: producer for producer in Producer.objects.filter(is_sample=True)}
    codes = {maker.commune for maker in MAKERS}
    communes = {area.code: area for area in Area.objects.current().communes().filter(code__in=codes)}
    for maker in MAKERS:
        if maker.ref not in known:
            name = slug(maker.name)
            known[maker.ref] = Producer.objects.create(
                name=maker.name,
                slug=name,
                kind=maker.kind,
                commune=communes[maker.commune],
                address=maker.address,
                registration_number=f"MẪU-{maker.ref}",
                email=f"{name[:40].strip('-')}@example.vn",
                about_vi=maker.about_vi,
                about_en=maker.about_en,
                is_sample=True,
                source_ref=maker.ref,
            )
    return known


def load_goods(
    *,
    makers: Mapping[str, Producer],
    issuers: Mapping[str, Issuer],
    day: datetime.date,
    at: datetime.datetime,
    by: AbstractBaseUser,
    confirmed_by: AbstractBaseUser,
    step: Callable[[], None] = lambda: None,
) -> int:
    """Register the samples that are missing and return how many were added; ``step`` runs after each.

    Histories count their days from ``day``. Raises SampleError for a sample without the label facts of its group.
    """
    known = set(Product.objects.filter(is_sample=True).values_list("source_ref", flat=True))
    sets = {category.set_no: category for category in Category.objects.filter(tier="set")}
    written = {maker.ref: maker for maker in MAKERS}
    added = 0
    for goods in GOODS:
        if goods.ref not in known:
            product = _register(goods, makers[goods.maker], sets[goods.set_no])
            _publish(goods, product, day)
            register = Register(product, written[goods.maker], issuers, day, at, by, confirmed_by)
            register.play(goods.ref, goods.history)
            added += 1
        step()
    return added


def _register(goods: Goods, maker: Producer, criteria_set: Category) -> Product:
    product = register_product(
        title=goods.title,
        producer=maker,
        criteria_set=criteria_set,
        commune=maker.commune,
        packs=goods.packs,
        facts=goods.facts,
        art=art_for(goods.title, goods.set_no) if goods.art is None else goods.art,
        is_gift=goods.is_gift,
        is_sample=True,
        source_ref=goods.ref,
        priority=goods.priority,
    )
    if missing := missing_facts(product):
        raise SampleError(f"{goods.ref} {goods.title!r} lacks {', '.join(missing)}")
    return product


def _publish(goods: Goods, product: Product, day: datetime.date) -> None:
    publish(
        listing=ProductListing(
            product=product,
            display_name_vi=goods.title,
            display_name_en=goods.name_en,
            summary_vi=goods.summary_vi,
            summary_en=goods.summary_en,
            story_vi=story_blocks(goods.story_vi),
            story_en=story_blocks(goods.story_en),
            checked_on=day,
            live=False,
        )
    )


def story_blocks(text: str) -> str:
    """Return a written story as the JSON of a StreamField: headings, quotes, paragraphs."""
    blocks = []
    # A heading is one line, whatever follows it; everything else runs to the next empty line.
    parts = re.sub(r"(?m)^(## .*)$", r"\1\n", dedent(text)).split("\n\n")
    for line in filter(None, (" ".join(part.split()) for part in parts)):
        if line.startswith("## "):
            blocks.append({"type": "heading", "value": line[3:]})
        elif line.startswith("> "):
            words, _dash, who = line[2:].rpartition(" — ")
            blocks.append({"type": "quote", "value": {"text": words, "who": who}})
        else:
            blocks.append({"type": "paragraph", "value": f"<p>{escape(line)}</p>"})
    return json.dumps(blocks, ensure_ascii=False)
