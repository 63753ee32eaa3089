"""What the register announces to the rooms above."""

from django.dispatch import Signal

#: Sent after commit with ``product_id`` whenever something about a product's certificates was recorded.
register_changed = Signal()
