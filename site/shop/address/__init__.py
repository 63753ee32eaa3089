"""Delivery addresses: commune and province, no postcode."""
