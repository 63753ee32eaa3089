"""How the text of a page is written down.

Text of a body: paragraphs parted by empty lines; ``## `` a heading; lines ``- `` a list, ``1. `` a numbered one, an
item may go on in indented lines; lines ``| a | b |`` a table whose first line is its head. ``**words**`` are bold,
``[words](/san-pham/)`` is a link to an address of the site as Vietnamese readers have it (no link in tables).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A page in one language."""

    title: str
    intro: str
    body: str


@dataclass(frozen=True, slots=True)
class Text:
    """A page in both languages. ``path``: its address below the home page, ``thong-tin/khieu-nai``."""

    path: str
    vi: Words
    en: Words

    def words(self, language: str) -> Words:
        """The page in a language, "vi" or "en"."""
        return self.en if language == "en" else self.vi
