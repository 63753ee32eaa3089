"""What accounts ask of rooms above: who a person is there, everything known of them, what stands against forgetting,
and to forget.

Rooms above connect to these; accounts import nobody (DESIGN §2).
"""

from django.dispatch import Signal

#: ``user``: receivers return ``(key, data)``, data being what JSON can hold.
data_requested = Signal()
#: ``user``: receivers return a list of sentences, each a reason why the account cannot be erased now.
erasure_considered = Signal()
#: ``user``: receivers return a list of ``accounts.overview.RoleLine``.
roles_asked = Signal()
#: ``user``, ``at``: sent inside the transaction, before the account's row goes.
erasing = Signal()
