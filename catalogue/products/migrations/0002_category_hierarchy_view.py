"""Oscar's unmanaged ProductCategoryHierarchy reads a materialized view on PostgreSQL: make it there."""

from django.db import migrations

CREATE = """
CREATE MATERIALIZED VIEW IF NOT EXISTS catalogue_product_category_hierarchy AS
SELECT DISTINCT CONCAT(p.id, '-', above.id) AS id, p.id AS product_id, above.id AS category_id
FROM catalogue_productcategory pc
JOIN catalogue_category below ON pc.category_id = below.id
JOIN catalogue_category above ON below.path LIKE above.path || '%'
JOIN catalogue_product p ON p.id = pc.product_id
"""
INDEX = (
    "CREATE UNIQUE INDEX IF NOT EXISTS catalogue_product_category_hierarchy_idx "
    "ON catalogue_product_category_hierarchy (product_id, category_id)"
)


def create(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(CREATE.replace("%", "%%"), ())
        schema_editor.execute(INDEX)


def drop(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP MATERIALIZED VIEW IF EXISTS catalogue_product_category_hierarchy")


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0001_initial")]
    operations = [migrations.RunPython(create, drop)]
