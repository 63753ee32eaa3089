"""Pure rules of searching: how text becomes words that can be compared."""

import re
from collections.abc import Iterable

from anyascii import anyascii

from catalogue.areas.rules import fold

_WORDS = re.compile(r"[0-9a-z]+")
#: A search of more words than this looks at the first ones only: nobody types so many, and each costs.
MAX_WORDS = 8
#: Longest query that is read, in characters.
MAX_QUERY = 120


def words(text: str) -> list[str]:
    """Return the words of ``text`` without accents and punctuation: "QĐ 3981/QĐ-UBND" → qd, 3981, qd, ubnd."""
    folded = fold(text)
    return _WORDS.findall(folded if folded.isascii() else anyascii(folded).lower())


def key(*texts: str) -> str:
    """Return texts as one line of words, in order; empty texts leave no trace."""
    return " ".join(word for text in texts if text for word in words(text))


def text_key(texts: Iterable[str]) -> str:
    """Return texts as the index keeps them: each with a space before and after.

    The spaces let ``" ca"`` find the beginning of a word and ``" ca "`` a whole one. A phrase stays together
    where it first stands: a text adds its words whole unless all of them are there already in that order.
    """
    line = " "
    for text in texts:
        addition = key(text) if text else ""
        if addition and f" {addition} " not in line:
            line += addition + " "
    return line


def query_words(query: str) -> list[str]:
    """Return the different words of a query in order, at most MAX_WORDS of its first MAX_QUERY characters."""
    return list(dict.fromkeys(words(query[:MAX_QUERY])))[:MAX_WORDS]
