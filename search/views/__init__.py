"""Pages of this room: the catalogue and the search."""

from search.views.catalogue import product_cards, products
from search.views.results import search

__all__ = ["product_cards", "products", "search"]
