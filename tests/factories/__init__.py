"""One factory per aggregate."""
