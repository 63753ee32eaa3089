"""One way to write down who did what (append-only)."""

import datetime

from accounts.models import AuditEntry, User


def note(
    *,
    act: str,
    subject: str,
    by: User | None,
    at: datetime.datetime,
    address: str = "",
    decision: str = "",
    province: str = "",
    commune: str = "",
    details: dict[str, object] | None = None,
) -> AuditEntry:
    """Add an entry in the running transaction: it is there exactly when the act is. ``details``: no personal data."""
    return AuditEntry.objects.create(
        at=at,
        by=by,
        act=act,
        subject=subject[:200],
        address=address,
        decision=decision[:120],
        province=province,
        commune=commune,
        details=details or {},
    )
