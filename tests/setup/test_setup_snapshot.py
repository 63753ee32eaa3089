"""The schema snapshot: what is dumped comes back, and a text that no longer fits is left alone."""

import re
import sqlite3
from pathlib import Path

import pytest
from django.db import Error, connections
from django.db.backends.sqlite3.base import DatabaseWrapper

from setup import snapshot

SCHEMA = """
CREATE TABLE "b" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" char(32) NOT NULL, "at" datetime NULL,
  "text" text NOT NULL, "a_id" integer NULL REFERENCES "a" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "a" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "n" integer NOT NULL);
CREATE VIRTUAL TABLE "words" USING fts5(text);
CREATE INDEX "b_a" ON "b" ("a_id");
CREATE TRIGGER "a_fixed" BEFORE UPDATE ON "a" BEGIN SELECT RAISE(ABORT, 'a; never'); END;
INSERT INTO "a" VALUES (1, 5), (12, 6), (3, 7);
DELETE FROM "a" WHERE id = 12;
INSERT INTO "b" VALUES (1, 'aaaabbbbccccddddeeeeffff00001111', '2020-01-01 00:00:00', 'it''s
two lines; really', 3);
"""


@pytest.fixture
def dumped(tmp_path: Path) -> str:
    """The text of a small database."""
    path = tmp_path / "small.sqlite3"
    with sqlite3.connect(path) as database:
        database.executescript(SCHEMA)
    return snapshot.dump(path)


def put_back(text: str, path: Path) -> sqlite3.Connection:
    """Run a text into a new database."""
    database = sqlite3.connect(path)
    for statement in snapshot.statements(text):
        database.execute(statement)
    return database


class TestDump:
    def test_brings_back_schema_and_rows(self, dumped, tmp_path):
        again = put_back(dumped, tmp_path / "again.sqlite3")
        assert again.execute("SELECT id, n FROM a ORDER BY id").fetchall() == [(1, 5), (3, 7)]
        assert again.execute("SELECT text, a_id FROM b").fetchall() == [("it's\ntwo lines; really", 3)]
        with pytest.raises(sqlite3.IntegrityError, match="a; never"):
            again.execute("UPDATE a SET n = 1")

    def test_gives_no_id_out_again(self, dumped, tmp_path):
        again = put_back(dumped, tmp_path / "again.sqlite3")
        assert again.execute("INSERT INTO a (n) VALUES (1) RETURNING id").fetchone() == (13,)

    def test_makes_moments_and_uuids_anew(self, dumped, tmp_path):
        first = put_back(dumped, tmp_path / "1.sqlite3").execute("SELECT key, at FROM b").fetchone()
        second = put_back(dumped, tmp_path / "2.sqlite3").execute("SELECT key, at FROM b").fetchone()
        assert first[0] != second[0] != "aaaabbbbccccddddeeeeffff00001111"
        assert len(first[0]) == 32
        assert first[1] > "2026"

    def test_leaves_shadow_tables_to_the_virtual_one(self, dumped, tmp_path):
        assert "words_data" not in dumped
        again = put_back(dumped, tmp_path / "again.sqlite3")
        again.execute("INSERT INTO words VALUES ('cà phê')")
        assert again.execute("SELECT text FROM words WHERE words MATCH 'cà'").fetchall() == [("cà phê",)]

    @pytest.mark.parametrize(
        ("extra", "says"),
        [
            ("INSERT INTO words VALUES ('x')", "not empty"),
            ("INSERT INTO b VALUES (2, 'aaaabbbbccccddddeeeeffff00001111', NULL, '', NULL)", "used elsewhere"),
        ],
    )
    def test_refuses_what_it_could_not_bring_back(self, tmp_path, extra, says):
        path = tmp_path / "odd.sqlite3"
        with sqlite3.connect(path) as database:
            database.executescript(SCHEMA + extra)
        with pytest.raises(snapshot.SnapshotError, match=says):
            snapshot.dump(path)


class TestLikeness:
    def test_sees_every_difference_but_moments_and_uuids(self, dumped, tmp_path):
        first, second = tmp_path / "1.sqlite3", tmp_path / "2.sqlite3"
        put_back(dumped, first).commit()
        other = put_back(dumped, second)
        other.commit()
        assert snapshot.likeness(first) == snapshot.likeness(second)
        other.execute("UPDATE b SET text = 'other'")
        other.commit()
        assert snapshot.likeness(first) != snapshot.likeness(second)


class TestStatements:
    def test_a_cut_text_is_not_half_used(self, dumped):
        with pytest.raises(snapshot.SnapshotError):
            list(snapshot.statements(dumped[: dumped.index("RAISE")]))


class TestLoad:
    @pytest.fixture
    def text(self, tmp_path, monkeypatch, dumped):
        """A snapshot file of this code."""
        file = tmp_path / "schema.sql"
        file.write_text(dumped, encoding="utf-8")
        monkeypatch.setattr(snapshot, "SNAPSHOT", file)
        return file

    @pytest.fixture
    def other(self, tmp_path, monkeypatch, django_db_blocker):
        """A connection of Django's to a new SQLite file."""
        config = {**connections["default"].settings_dict, "NAME": str(tmp_path / "new.sqlite3"), "OPTIONS": {}}
        made = DatabaseWrapper(config, alias="other")
        monkeypatch.setitem(connections.databases, "other", made.settings_dict)
        monkeypatch.setattr(connections._connections, "other", made, raising=False)
        with django_db_blocker.unblock():
            yield made
            made.close()

    def test_fills_an_empty_database_once(self, text, other):
        assert snapshot.load(other)
        assert not snapshot.load(other)
        assert set(other.introspection.table_names()) >= {"a", "b"}

    def test_a_broken_text_leaves_the_database_empty(self, text, other):
        text.write_text(text.read_text("utf-8") + "CREATE TABLE a (id integer);\n", encoding="utf-8")
        with pytest.raises(Error):
            snapshot.load(other)
        assert other.introspection.table_names() == []

    @pytest.mark.parametrize("mark", ["language", "user", "accounts.0001_initial"])
    def test_a_text_of_other_code_is_not_loaded(self, text, other, mark):
        text.write_text(re.sub(f"^-- {mark} .*$", f"-- {mark} other", text.read_text("utf-8"), flags=re.MULTILINE))
        assert not snapshot.load(other)

    def test_a_text_without_the_newest_migration_is_loaded(self, text, other):
        text.write_text(re.sub("^-- accounts.0001_initial .*\n", "", text.read_text("utf-8"), flags=re.MULTILINE))
        assert snapshot.load(other)

    def test_other_databases_run_their_migrations(self, text):
        class Elsewhere:
            vendor = "postgresql"

        assert not snapshot.load(Elsewhere())
