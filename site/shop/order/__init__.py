"""Placed orders, their lines and status."""
