"""Which documents a text finds, and how well each fits. Names and texts are folded, words stand between spaces."""

import datetime

from django.db.models import Case, F, IntegerField, OuterRef, Q, Subquery, Value, When
from django.db.models.expressions import CombinedExpression
from django.db.models.functions import Coalesce

from catalogue.certificates.models import LivePeriod
from catalogue.codes import is_valid, normalise
from search.engines.base import Relaxed
from search.models import DocumentKind
from search.rules import query_words

#: How well a document fits. Names beat texts; certified goods gain more than one step, but never the first one.
NAME_IS = 120
NAME_BEGINS = 80
NAME_HAS_PHRASE = 65
NAME_HAS_WORDS = 55
TEXT_BEGINS = 45
TEXT_HAS_PHRASE = 30
TEXT_HAS_WORDS = 20
CERTIFIED, PER_STAR = 12, 2
#: The phrase stands in the name as whole words: "ca" finds cá before cam.
WHOLE_WORDS = 5


def matching(text: str, relaxed: Relaxed | None = None) -> Q | None:
    """Return the condition a document must meet, None when ``text`` has no word.

    Every word must begin a word of the document; loosened, it may stand inside one, or any one word suffices.
    A code, however it is written, finds what bears it.
    """
    words = query_words(text)
    if not words:
        return None
    condition = Q()
    for word in words:
        if relaxed is Relaxed.ANY_WORD:
            condition |= Q(text_key__contains=f" {word}")
        else:
            condition &= Q(text_key__contains=word if relaxed is Relaxed.INSIDE_WORDS else f" {word}")
    if is_valid(text):
        condition |= Q(text_key__contains=f" {normalise(text).lower()} ")
    return condition


def named(text: str) -> Q:
    """The condition that every word begins a word of the name."""
    condition = Q()
    for word in query_words(text):
        condition &= Q(name_key__startswith=word) | Q(name_key__contains=f" {word}")
    return condition


def score(text: str, *, on: datetime.date) -> CombinedExpression:
    """Return how well a document fits, as an expression; certified products get their stars' worth more."""
    phrase = " ".join(query_words(text))
    fit = Case(
        When(name_key=phrase, then=Value(NAME_IS)),
        When(Q(name_key__startswith=phrase), then=Value(NAME_BEGINS)),
        When(Q(name_key__contains=f" {phrase}"), then=Value(NAME_HAS_PHRASE)),
        When(named(text), then=Value(NAME_HAS_WORDS)),
        When(Q(text_key__startswith=f" {phrase}"), then=Value(TEXT_BEGINS)),
        When(Q(text_key__contains=f" {phrase} "), then=Value(TEXT_HAS_PHRASE)),
        default=Value(TEXT_HAS_WORDS),
        output_field=IntegerField(),
    )
    whole = Case(
        When(
            Q(name_key__startswith=f"{phrase} ")
            | Q(name_key__contains=f" {phrase} ")
            | Q(name_key__endswith=f" {phrase}"),
            then=Value(WHOLE_WORDS),
        ),
        default=Value(0),
        output_field=IntegerField(),
    )
    live = LivePeriod.objects.filter(product=OuterRef("object_id"), starts_on__lte=on, ends_on__gte=on)
    stars = Coalesce(Subquery(live.values(worth=CERTIFIED + PER_STAR * F("stars"))[:1]), 0)
    worth = Case(When(kind=DocumentKind.PRODUCT, then=stars), default=Value(0), output_field=IntegerField())
    return fit + whole + worth


def words_met(text: str) -> CombinedExpression:
    """Return how many words of ``text`` a document has, those of its name counted twice: sorts any-word results."""
    met = Value(0)
    for word in query_words(text):
        in_name = Q(name_key__startswith=word) | Q(name_key__contains=f" {word}")
        in_text = Q(text_key__contains=f" {word}")
        met = met + Case(When(in_name, then=Value(2)), When(in_text, then=Value(1)), default=Value(0))
    return met
