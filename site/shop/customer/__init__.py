"""Customers' own pages; Oscar's stock account addresses are off."""
