"""Storeys that imports do not show: foreign keys point down, routes and files are the house's own."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db.models import ForeignKey, ManyToManyField

ROOT = Path(settings.ROOT)

#: App labels from the ground up; apps on one line may point at each other (Oscar's shop is one weave).
STOREYS = [
    {"accounts"},
    {"areas"},
    {"producers"},
    {"catalogue"},
    {"certificates"},
    {"assessment"},
    {"origins"},
    {"lots"},
    {"labels"},
    {"scans"},
    {
        "address", "analytics", "basket", "checkout", "communication", "customer", "dashboard", "offer", "order",
        "partner", "payment", "reviews", "shipping", "voucher", "wishlists",
    },
    {"oversight", "notices"},
    {"cms"},
    {"search"},
    {"reports"},
    {"public", "officer", "producer", "showroom"},
    {"demo", "setup"},
]  # fmt: skip
LEVEL = {label: level for level, labels in enumerate(STOREYS) for label in labels}
#: Libraries know nothing of us, so everybody may point at them.
LIBRARIES = ("django", "wagtail", "allauth", "taggit", "modelcluster", "treebeard", "csp", "widget_tweaks")


def our_models():
    """Every model of the house, forked and stock Oscar apps included."""
    return [model for model in apps.get_models(include_auto_created=True) if model._meta.app_label in LEVEL]


def upward(model) -> list[str]:
    """Relations of a model that point at a higher storey."""
    found = []
    for field in model._meta.get_fields():
        if not isinstance(field, ForeignKey | ManyToManyField) or not field.concrete:
            continue
        target = field.related_model._meta
        if LEVEL.get(target.app_label, -1) > LEVEL[model._meta.app_label]:
            found.append(f"{model._meta.label}.{field.name} → {target.label}")
    return found


class TestRelations:
    def test_every_app_has_a_storey_or_is_a_library(self):
        unknown = [
            config.name
            for config in apps.get_app_configs()
            if config.label not in LEVEL and not config.name.startswith((*LIBRARIES, "oscar"))
        ]
        assert unknown == []

    def test_foreign_keys_point_down(self):
        assert [line for model in our_models() for line in upward(model)] == []

    def test_an_upward_key_would_be_found(self, monkeypatch):
        order = apps.get_model("order", "Order")
        monkeypatch.setitem(LEVEL, "accounts", 99)
        assert any("order.Order.user" in line for line in upward(order))


OURS = ["catalogue", "traceability", "cms", "search", "site"]


def python_files() -> list[Path]:
    """The house's modules, without migrations."""
    return [path for top in OURS for path in (ROOT / top).rglob("*.py") if "migrations" not in path.parts]


class TestFiles:
    def test_site_is_not_a_package(self):
        assert not (ROOT / "site" / "__init__.py").exists()

    def test_no_module_is_longer_than_a_concept(self):
        long = {str(path.relative_to(ROOT)): count for path in python_files() if (count := lines(path)) > 400}
        assert long == {}

    def test_no_module_is_a_drawer(self):
        drawers = {"utils", "helpers", "common", "misc"}
        found = [path for path in python_files() if {path.stem, *path.parts} & drawers]
        # Oscar looks some classes up by its own module names.
        assert [path for path in found if find_spec(f"oscar.apps.{path.parent.name}.{path.stem}") is None] == []

    @pytest.mark.parametrize("top", OURS)
    def test_every_room_says_what_it_is(self, top):
        rooms = [path.parent for path in (ROOT / top).rglob("apps.py")]
        silent = [room.name for room in rooms if not re.match(r'\s*"""\S', (room / "__init__.py").read_text("utf-8"))]
        assert silent == []


def lines(path: Path) -> int:
    """Number of lines of a file."""
    return len(path.read_text(encoding="utf-8").splitlines())
