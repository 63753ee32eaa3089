"""Demonstration data: the real rows that are known and invented samples."""
