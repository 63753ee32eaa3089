"""Runs every migration from empty, takes the house's own back to nothing, and forward again.

``python scripts/check_migrations.py [DATABASE_URL]``: without an address on a new SQLite file, with that of a
PostgreSQL server in a database of its own there. One process, because rendering model states is what costs time.
"""

import gc
import os
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

ROOT = Path(__file__).resolve().parents[1]


def new_database(given: str, folder: str) -> str:
    """The address of an empty database."""
    if not given:
        return f"sqlite:///{folder}/migrations.sqlite3"
    import psycopg

    with psycopg.connect(given, autocommit=True) as server:
        server.execute("DROP DATABASE IF EXISTS migrations_check WITH (FORCE)")
        server.execute("CREATE DATABASE migrations_check")
    return urlunsplit(urlsplit(given)._replace(path="/migrations_check"))


def there_and_back() -> int:
    """Return how many own migrations were taken back and applied again."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    from setup.snapshot import own_migrations

    ours = sorted({name.split(".")[0] for name in own_migrations()} - {"accounts"})
    executor = MigrationExecutor(connection)
    leaves = executor.loader.graph.leaf_nodes()
    executor.migrate(leaves)
    executor = MigrationExecutor(connection)
    nothing = [(label, None) for label in ours]
    taken_back = executor.migration_plan(nothing)
    executor.migrate(nothing, plan=taken_back)
    left = {name.split("_")[0] for name in connection.introspection.table_names()} & set(ours)
    if left:
        raise SystemExit(f"Tables are left behind: {', '.join(sorted(left))}")
    executor = MigrationExecutor(connection)
    executor.migrate(leaves)
    return len(taken_back)


def main() -> None:
    """Check one database system; any error of a migration ends the script."""
    given = sys.argv[1] if len(sys.argv) > 1 else ""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DATABASE_URL"] = new_database(given, folder)
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")
        sys.path[:0] = [str(ROOT), str(ROOT / "site")]
        import django

        django.setup()
        gc.set_threshold(200_000, 20, 100)
        count = there_and_back()
    sys.stdout.write(f"{urlsplit(os.environ['DATABASE_URL']).scheme}: {count} migrations there and back\n")


if __name__ == "__main__":
    main()
