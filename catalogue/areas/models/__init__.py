"""Administrative units, and the officers who answer for them."""

from .officers import AreaOfficer, OfficerInvitation
from .units import Area, Level, Succession

__all__ = ["Area", "AreaOfficer", "Level", "OfficerInvitation", "Succession"]
