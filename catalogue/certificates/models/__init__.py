"""The register: insert-only decisions, certificates and entries, and what they come to (DESIGN §9 "Register").

``Decision``, ``Certificate``, ``ReassessmentCase`` and ``Entry`` rows are written once: the model, the queryset
and a database trigger refuse a change. ``LivePeriod`` is no register row: it is what a certificate's history
comes to, as stretches of days, rebuilt by the services in the transaction that adds to the history and compared
with it by ``manage.py check_register``. Proposals, copies of decisions, verifications, other certificates, replies
and planned numbers lie outside the register.
"""

from .certificates import Certificate, Entry, ReassessmentCase
from .decisions import Decision, InsertOnly, Instrument, Issuer
from .files import DecisionFile
from .followup import OtherCertificate, PlanTarget, Reply, Verification
from .proposals import Proposal
from .standing import LivePeriod, RankReport

__all__ = [
    "Certificate",
    "Decision",
    "DecisionFile",
    "Entry",
    "InsertOnly",
    "Instrument",
    "Issuer",
    "LivePeriod",
    "OtherCertificate",
    "PlanTarget",
    "Proposal",
    "RankReport",
    "ReassessmentCase",
    "Reply",
    "Verification",
]
