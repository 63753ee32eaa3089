"""Which drawing stands for which goods until there is a photo: the one place where that is decided."""

from catalogue.areas.rules import fold

#: Sets → words of a name, folded → key of a drawing in static/art/goods. The first that fits wins; goods that
#: none fits show the tile of their group.
_DRAWINGS: tuple[tuple[frozenset[int], tuple[str, ...], str], ...] = (
    (frozenset({13, 7, 8, 4}), ("qua tang", "hop qua"), "gift-box"),
    (frozenset({13, 7}), ("socola", "so-co-la", "ca cao"), "cocoa-bar"),
    (frozenset({13}), ("",), "coffee-pouch"),
    (frozenset({1, 7}), ("sau rieng",), "durian-pouch"),
    (frozenset({7}), ("mac ca", "macca", "maca"), "macadamia-tin"),
    (frozenset({4, 8, 20}), ("mat ong", "phan hoa"), "honey-jar"),
    (frozenset({7, 10}), ("tieu",), "pepper-jar"),
    (frozenset({7, 10}), ("toi",), "garlic-sack"),
    (frozenset({10, 20, 21}), ("que",), "cinnamon-box"),
    (frozenset({3}), ("",), "rice-sack"),
    (frozenset({1}), ("bo",), "avocado-crate"),
    (frozenset({22}), ("",), "brocade"),
    (frozenset({15}), ("ruou can",), "jar-wine"),
    (frozenset({12, 18, 20}), ("cordyceps", "dong trung", "linh chi", "sam day"), "ginseng-box"),
    (frozenset({23}), ("lan",), "orchid"),
    (frozenset({26}), ("ho", "thuyen"), "lake-tour"),
)


def art_for(name: str, set_no: int) -> str:
    """Return the drawing of goods called ``name`` in criteria set ``set_no``; empty where only the tile fits."""
    words = f" {fold(name)} "
    for sets, any_of, art in _DRAWINGS:
        if set_no in sets and any(not word or f" {word} " in words for word in any_of):
            return art
    return ""
