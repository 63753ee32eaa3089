"""Periodic jobs of this room."""

from datetime import timedelta

from shop.order.services import forget_buyers

JOBS = [("forget_buyers", timedelta(hours=1), forget_buyers)]
