"""Delivery: one flat fee until carriers come."""
