"""The database itself refuses to change a row of the register."""

from django.db import migrations

TABLES = ("decision", "certificate", "reassessmentcase", "entry")


def create(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    if vendor == "postgresql":
        schema_editor.execute(
            "CREATE OR REPLACE FUNCTION register_is_insert_only() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'register rows are never updated'; END $$"
        )
    for table in TABLES:
        name = f"certificates_{table}"
        if vendor == "postgresql":
            schema_editor.execute(
                f"CREATE TRIGGER {name}_insert_only BEFORE UPDATE ON {name} "
                "FOR EACH ROW EXECUTE FUNCTION register_is_insert_only()"
            )
        elif vendor == "sqlite":
            schema_editor.execute(
                f"CREATE TRIGGER {name}_insert_only BEFORE UPDATE ON {name} "
                "BEGIN SELECT RAISE(ABORT, 'register rows are never updated'); END"
            )


def drop(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    for table in TABLES:
        name = f"certificates_{table}"
        if vendor == "postgresql":
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}_insert_only ON {name}")
        elif vendor == "sqlite":
            schema_editor.execute(f"DROP TRIGGER IF EXISTS {name}_insert_only")
    if vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION IF EXISTS register_is_insert_only()")


class Migration(migrations.Migration):
    dependencies = [("certificates", "0001_initial")]
    operations = [migrations.RunPython(create, drop)]
