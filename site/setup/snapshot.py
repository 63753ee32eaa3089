"""The schema snapshot: SQL text of a really migrated, empty SQLite database.

Rendering model states is what makes ``migrate`` slow from empty; the text loads in a fraction of a second and
leaves exactly what the migrations would have left. Ordinary ``migrate`` then applies what is newer and makes
content types and permissions. Where the text cannot be used, ``migrate`` does all the work itself.
"""

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.loader import MigrationLoader

#: Committed text; written by ``manage.py schemasnapshot``.
SNAPSHOT = Path(__file__).resolve().parent / "data" / "schema.sql"

NOW = "strftime('%Y-%m-%d %H:%M:%f','now')"
NEW_UUID = "lower(hex(randomblob(16)))"
_UUID = re.compile(r"'[0-9a-f]{32}'")
#: What differs between two runs of the same migrations, wherever it stands in a value.
_RANDOM = re.compile(
    r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}"
    r"|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+\d\d:?\d\d)?"
)
_VIRTUAL = re.compile(r"CREATE VIRTUAL TABLE", re.IGNORECASE)
_SHADOWS = ("data", "idx", "content", "docsize", "config")


class SnapshotError(Exception):
    """The database holds something that the text could not bring back."""


def fits(connection: BaseDatabaseWrapper) -> bool:
    """Whether the snapshot may be loaded: SQLite with FTS5, no table yet, and a text made from this code."""
    if connection.vendor != "sqlite" or not SNAPSHOT.exists():
        return False
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pragma_compile_options WHERE compile_options = 'ENABLE_FTS5'")
        has_fts5 = cursor.fetchone() is not None
    return has_fts5 and not connection.introspection.table_names() and _is_of_this_code()


def load(connection: BaseDatabaseWrapper) -> bool:
    """Fill an empty database from the snapshot, all or nothing; return whether it was done.

    Raises django.db.Error, leaving the database empty, when a statement fails.
    """
    if not fits(connection):
        return False
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        if connection.introspection.table_names(cursor):  # another process was faster
            return False
        for statement in statements(SNAPSHOT.read_text(encoding="utf-8")):
            cursor.execute(statement)
    return True


def statements(sql: str) -> Iterator[str]:
    """Split SQL text into whole statements (a trigger's body holds semicolons of its own)."""
    pending: list[str] = []
    for line in sql.splitlines():
        if not pending and (not line or line.startswith("--")):
            continue
        pending.append(line)
        if line.endswith(";") and sqlite3.complete_statement(statement := "\n".join(pending)):
            yield statement
            pending = []
    if pending:
        raise SnapshotError("The text ends inside a statement.")


def dump(path: Path) -> str:
    """Return the SQL text of the SQLite database at ``path``: tables sorted by name, then rows, then the rest.

    Raises SnapshotError when a virtual table holds rows or one UUID is used twice.
    """
    with sqlite3.connect(path) as database:
        parts = [*_header(), "", *_tables(database), "", *_rows(database), "", *_other_objects(database)]
    return "\n".join(parts) + "\n"


def likeness(path: Path) -> list[str]:
    """Everything in the database at ``path`` with moments and UUIDs masked, to compare two databases line by line."""
    with sqlite3.connect(path) as database:
        found = [*_tables(database), *_other_objects(database)]
        for name, sql in _objects(database, "table"):
            if not _VIRTUAL.match(sql):
                rows = database.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - a name from the schema
                found += sorted(f"{name}: {_RANDOM.sub('~', repr(row))}" for row in rows)
        return [*found, *(f"ids: {row}" for row in database.execute("SELECT * FROM sqlite_sequence ORDER BY name"))]


def _header() -> list[str]:
    marks = [
        "-- Made by `manage.py schemasnapshot`: do not edit, do not merge by hand, make it again.",
        f"-- language {settings.LANGUAGE_CODE}",
        f"-- user {settings.AUTH_USER_MODEL}",
    ]
    return [*marks, *(f"-- {name} {digest}" for name, digest in sorted(own_migrations().items()))]


def own_migrations() -> dict[str, str]:
    """Digest of every migration file of this project, by app label and name."""
    found = {}
    for config in apps.get_app_configs():
        if not Path(config.path).is_relative_to(settings.ROOT) or "site-packages" in config.path:
            continue
        if MigrationLoader.migrations_module(config.label)[0] != f"{config.name}.migrations":
            continue
        for file in (Path(config.path) / "migrations").glob("[0-9]*.py"):
            found[f"{config.label}.{file.stem}"] = hashlib.sha256(file.read_bytes()).hexdigest()[:16]
    return found


def _is_of_this_code() -> bool:
    """Whether the migrations inside the text are those of this checkout; newer ones may be missing from it."""
    marks = [line[3:] for line in SNAPSHOT.read_text(encoding="utf-8").splitlines() if line.startswith("-- ")][1:]
    if marks[:2] != [f"language {settings.LANGUAGE_CODE}", f"user {settings.AUTH_USER_MODEL}"]:
        return False
    here = own_migrations()
    return all(here.get(name) == digest for name, digest in (mark.split(" ") for mark in marks[2:]))


def _objects(database: sqlite3.Connection, kind: str) -> list[tuple[str, str]]:
    """Name and SQL of what a person declared, sorted by name; shadow tables of virtual ones left out."""
    found = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' "
        "ESCAPE '\\' ORDER BY name",
        [kind],
    ).fetchall()
    shadows = {f"{name}_{part}" for name, sql in found if _VIRTUAL.match(sql) for part in _SHADOWS}
    return [(name, sql) for name, sql in found if name not in shadows]


def _tables(database: sqlite3.Connection) -> list[str]:
    return [f"{sql};" for _, sql in _objects(database, "table")]


def _other_objects(database: sqlite3.Connection) -> list[str]:
    """Indexes, views and triggers last, so that no trigger fires while rows are put back."""
    return [f"{sql};" for kind in ("index", "view", "trigger") for _, sql in _objects(database, kind)]


def _rows(database: sqlite3.Connection) -> Iterator[str]:
    uuids: set[str] = set()
    for name, sql in _objects(database, "table"):
        if _VIRTUAL.match(sql):
            if database.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchone():  # noqa: S608 - a name from the schema
                raise SnapshotError(f"The virtual table {name} is not empty.")
            continue
        yield from _insert(database, name, uuids)
    # Counters say which ids were ever given out; a deleted row's id does not come back.
    counters = database.execute("SELECT name, seq FROM sqlite_sequence ORDER BY name").fetchall()
    yield "DELETE FROM sqlite_sequence;"
    yield "INSERT INTO sqlite_sequence (name, seq) VALUES"
    yield ",\n".join(f"('{name}',{seq})" for name, seq in counters) + ";"


def _insert(database: sqlite3.Connection, table: str, uuids: set[str]) -> Iterator[str]:
    columns = [(row[1], row[2].lower()) for row in database.execute(f'PRAGMA table_info("{table}")')]
    chosen = ", ".join(f'quote("{name}")' for name, _ in columns)
    found = database.execute(f'SELECT {chosen} FROM "{table}" ORDER BY 1').fetchall()  # noqa: S608
    found.sort(key=lambda row: (len(row[0]), row[0]))
    if not found:
        return
    lines = []
    for row in found:
        values = [_literal(value, kind) for value, (_, kind) in zip(row, columns, strict=True)]
        fresh = [value for value, shown in zip(row, values, strict=True) if shown == NEW_UUID]
        if uuids.intersection(fresh):
            raise SnapshotError(f"A UUID of {table} is used elsewhere too: a fresh one would break the link.")
        uuids.update(fresh)
        lines.append(f"({','.join(values)})")
    names = ", ".join(f'"{name}"' for name, _ in columns)
    yield f'INSERT INTO "{table}" ({names}) VALUES'  # noqa: S608
    yield ",\n".join(lines) + ";"


def _literal(value: str, kind: str) -> str:
    """SQL of one value: moments and UUIDs are made anew wherever the text is loaded."""
    if kind == "datetime" and value != "NULL":
        return NOW
    if kind == "char(32)" and _UUID.fullmatch(value):
        return NEW_UUID
    return value
