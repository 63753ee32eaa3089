"""The tree of goods in QĐ 26/2026/QĐ-TTg, Annex I: 6 groups → 17 classes → 26 criteria sets."""

import json
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction
from oscar.core.loading import get_model

from catalogue.areas.rules import slug
from catalogue.products.models import Category

#: Oscar's own model in our label; it is not forked.
ProductClass = get_model("catalogue", "ProductClass")

TABLE = Path(__file__).resolve().parent / "data" / "sets26.json"

#: Key → name, English name and printed number of the six groups.
GROUPS = {
    "food": ("Thực phẩm", "Food", "I"),
    "beverage": ("Đồ uống", "Beverages", "II"),
    "herbal": ("Dược liệu và sản phẩm từ dược liệu", "Herbs and herbal products", "III"),
    "handicraft": ("Thủ công mỹ nghệ", "Handicrafts", "IV"),
    "ornamental": ("Sinh vật cảnh", "Ornamental plants and animals", "V"),
    "tourism": (
        "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
        "Community tourism, ecotourism and visitor sites",
        "VI",
    ),
}
#: Names of the classes that split into several sets; the others bear their set's name (DESIGN §9 "Classes").
SPLIT_CLASSES = {
    "I.1": ("Thực phẩm tươi sống", "Fresh food"),
    "I.2": ("Thực phẩm thô, sơ chế", "Raw and semi-processed food"),
    "I.3": ("Thực phẩm chế biến", "Processed food"),
    "I.4": ("Gia vị", "Condiments"),
    "I.5": ("Chè", "Tea"),
    "II.1": ("Đồ uống có cồn", "Alcoholic drinks"),
    "II.2": ("Đồ uống không cồn", "Non-alcoholic drinks"),
}

#: Name → (needs shipping, stock is counted).
PRODUCT_CLASSES = {"Hàng hoá": (True, True), "Dịch vụ": (False, False)}
#: The one group whose goods are services.
SERVICE_GROUP = "tourism"


@dataclass(frozen=True)
class Node:
    """One group, class or set as it should stand in the tree."""

    key: str
    parent: str | None
    tier: str
    group: str
    name: str
    name_en: str
    set_no: int | None = None

    @property
    def slug(self) -> str:
        """Address part: the key in front, because a class and its only set share a name."""
        return slug(self.key if self.parent is None else f"{self.key} {self.name}"[:60])


def nodes() -> list[Node]:
    """Return all 49 nodes in the order of Annex I, parents first. The set of an undivided class is its "a"."""
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    found = [Node(key, None, "group", key, name, name_en) for key, (name, name_en, _number) in GROUPS.items()]
    seen = set()
    for row in table:
        printed = row["annex_code"].split(".")
        class_key = ".".join(printed[:2])
        if class_key not in seen:
            seen.add(class_key)
            name, name_en = SPLIT_CLASSES.get(class_key, (row["name_vi"], row["name_en"]))
            found.append(Node(class_key, row["group"], "class", row["group"], name, name_en))
        letter = printed[2] if len(printed) == 3 else "a"
        found.append(
            Node(
                f"{class_key}.{letter}",
                class_key,
                "set",
                row["group"],
                row["name_vi"],
                row["name_en"],
                row["set_no"],
            )
        )
    return found


@transaction.atomic
def load_classification() -> int:
    """Bring the category tree and the two product classes to what the Annex says; return how many nodes changed.

    Adds and renames, never removes; a second run returns 0.
    """
    known = {category.key: category for category in Category.objects.all()}
    changed = 0
    for node in nodes():
        wanted = {
            "name": node.name,
            "name_en": node.name_en,
            "tier": node.tier,
            "group": node.group,
            "set_no": node.set_no,
            "slug": node.slug,
        }
        category = known.get(node.key)
        if category is None:
            fields = {"key": node.key, "code": node.key, **wanted}
            parent = known.get(node.parent) if node.parent else None
            # treebeard reads depth and child count from the parent in memory: it is kept in step by add_child.
            known[node.key] = parent.add_child(**fields) if parent else Category.add_root(**fields)
            changed += 1
        elif any(getattr(category, name) != value for name, value in wanted.items()):
            for name, value in wanted.items():
                setattr(category, name, value)
            category.save()
            changed += 1
    for name, (requires_shipping, track_stock) in PRODUCT_CLASSES.items():
        ProductClass.objects.get_or_create(
            name=name, defaults={"requires_shipping": requires_shipping, "track_stock": track_stock}
        )
    return changed


def group_of_set(set_no: int) -> str:
    """Return the key of the group a criteria set belongs to; raises KeyError for a number that is no set's."""
    return {node.set_no: node.group for node in nodes() if node.set_no}[set_no]
