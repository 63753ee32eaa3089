"""Pages of this room: the catalogue and the search."""

from search.views.catalogue import products
from search.views.results import search

__all__ = ["products", "search"]
