"""Message catalogues are compiled without gettext's tools."""

import gettext
import os
from pathlib import Path

import pytest

from setup.catalogues import compile_catalogues

PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

msgid "Basket"
msgstr "Giỏ hàng"

#, fuzzy
msgid "Honey"
msgstr "Mật"

msgctxt "state"
msgid "Placed"
msgstr "Đã đặt"

msgid "%(n)s item"
msgid_plural "%(n)s items"
msgstr[0] "%(n)s món"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A locale folder with one catalogue."""
    place = tmp_path / "vi" / "LC_MESSAGES"
    place.mkdir(parents=True)
    (place / "django.po").write_text(PO, encoding="utf-8")
    return tmp_path


class TestCompile:
    def test_texts_contexts_and_plurals_come_through(self, folder):
        (written,) = compile_catalogues([folder])
        with written.open("rb") as file:
            said = gettext.GNUTranslations(file)
        assert said.gettext("Basket") == "Giỏ hàng"
        assert said.pgettext("state", "Placed") == "Đã đặt"
        assert said.ngettext("%(n)s item", "%(n)s items", 3) == "%(n)s món"

    def test_a_fuzzy_text_is_not_used(self, folder):
        (written,) = compile_catalogues([folder])
        with written.open("rb") as file:
            assert gettext.GNUTranslations(file).gettext("Honey") == "Honey"

    def test_only_what_changed_is_compiled_again(self, folder):
        (written,) = compile_catalogues([folder])
        assert compile_catalogues([folder]) == []
        source = written.with_suffix(".po")
        later = written.stat().st_mtime + 5
        os.utime(source, (later, later))
        assert compile_catalogues([folder]) == [written]
