"""The operator's name and hours in English too: the texts become pairs."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cms", "0003_stories_gifts_people")]

    operations = [
        migrations.RenameField("siteidentity", "operator_name", "operator_name_vi"),
        migrations.RenameField("siteidentity", "support_hours", "support_hours_vi"),
        migrations.AddField(
            "siteidentity",
            "operator_name_en",
            models.CharField(blank=True, max_length=160, verbose_name="operator (English)"),
        ),
        migrations.AddField(
            "siteidentity",
            "support_hours_en",
            models.CharField(blank=True, max_length=80, verbose_name="support hours (English)"),
        ),
    ]
