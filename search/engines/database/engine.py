"""The engine that needs nothing but the database."""

import datetime

from django.db.models import Count, F, Q, QuerySet, Window
from django.db.models.functions import RowNumber

from search.engines.base import Hit, Matching, Query, Relaxed, Result
from search.engines.database import ranking
from search.models import Document


class DatabaseEngine:
    """Answers from ``search.Document``; two queries when something matches, at most four."""

    name = "database"

    def search(self, query: Query) -> Result:
        """Find documents; what matches nothing strictly is tried loosened (see Relaxed)."""
        strict: dict[str, int] = {}
        for relaxed in (None, *Relaxed):
            condition = ranking.matching(query.text, relaxed)
            if condition is None:
                return Result()
            found = Document.objects.filter(condition)
            counts = dict(found.order_by().values_list("kind").annotate(n=Count("pk")))
            total = sum(n for kind, n in counts.items() if kind in query.kinds or not query.kinds)
            if total:
                # Kinds that were not asked for keep their strict numbers: their own page will show those.
                return Result(self._hits(found, query, relaxed), total, {**counts, **strict}, relaxed)
            strict = strict or counts
        return Result(counts=strict)

    def matching(self, *, kind: str, text: str, relaxed: Relaxed | None = None) -> Matching:
        """Conditions by subquery: nothing is read here."""
        condition = ranking.matching(text, relaxed)
        if condition is None:
            return Matching(Q(pk__in=[]), Q(pk__in=[]))
        found = Document.objects.filter(condition, kind=kind)
        return Matching(
            Q(pk__in=found.values("object_id")),
            Q(pk__in=found.filter(ranking.named(text)).values("object_id")),
        )

    def ranked(self, *, kind: str, text: str, on: datetime.date) -> tuple[list[int], Relaxed | None]:
        """Everything of one kind in the order of :meth:`search`. One query, up to three where words are loosened."""
        for relaxed in (None, *Relaxed):
            condition = ranking.matching(text, relaxed)
            if condition is None:
                break
            found = self._in_order(Document.objects.filter(condition, kind=kind), text, on, relaxed)
            if ids := list(found.values_list("object_id", flat=True)):
                return ids, relaxed
        return [], None

    def _hits(self, found: QuerySet, query: Query, relaxed: Relaxed | None) -> list[Hit]:
        if query.kinds:
            found = found.filter(kind__in=query.kinds)
        found = self._in_order(found, query.text, query.on, relaxed)
        if query.per_kind is None:
            start = (query.page - 1) * query.per_page
            rows = found[start : start + query.per_page]
        else:
            place = Window(RowNumber(), partition_by=F("kind"), order_by=found.query.order_by)
            rows = found.annotate(place=place).filter(place__lte=query.per_kind)
        return [Hit(kind, pk) for kind, pk in rows.values_list("kind", "object_id")]

    def _in_order(self, found: QuerySet, text: str, on: datetime.date, relaxed: Relaxed | None) -> QuerySet:
        order = ["-score", "-weight", "name_key", "pk"]
        found = found.annotate(score=ranking.score(text, on=on))
        if relaxed is Relaxed.ANY_WORD:
            found = found.annotate(met=ranking.words_met(text))
            order.insert(0, "-met")
        return found.order_by(*order)
