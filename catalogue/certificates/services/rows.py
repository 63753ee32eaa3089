"""Model instances from the rows of a prepared query (``catalogue.prepared``), as select_related would make them."""

from collections.abc import Collection, Sequence
from typing import Any

from django.db import connection
from django.db.models import Model


class Rows:
    """Reads rows of ``values_list(*rows.names())`` into a model with what it points to.

    ``leave`` names columns that are left in the database, as ``defer`` would: shorter SQL is run faster.
    """

    def __init__(self, model: type[Model], leave: Collection[str] = (), **related: "Rows") -> None:
        self.model = model
        self.own = [field.attname for field in model._meta.concrete_fields if field.name not in leave]
        self.key = self.own.index(model._meta.pk.attname)
        self.related: list[tuple[Any, str, Rows]] = [
            (model._meta.get_field(name), name, rows) for name, rows in related.items()
        ]
        self.width: int = len(self.own) + sum(rows.width for rows in related.values())

    def names(self, prefix: str = "") -> list[str]:
        """The columns to ask for, in the order in which they are read; ``prefix`` leads to the model."""
        names = [prefix + name for name in self.own]
        return names + [column for _field, name, rows in self.related for column in rows.names(f"{prefix}{name}__")]

    def read(self, row: Sequence[Any]) -> Any:
        """The instance of one row; None where it was joined to nothing."""
        if row[self.key] is None:
            return None
        at = len(self.own)
        instance = self.model.from_db(connection.alias, self.own, row[:at])
        for field, _name, rows in self.related:
            field.set_cached_value(instance, rows.read(row[at : at + rows.width]))
            at += rows.width
        return instance
