"""What the register refuses, each with a sentence for people (translated when shown)."""

from django.utils.translation import gettext_lazy as _

from catalogue.certificates.errors_base import RegisterError as RegisterError

# Asked for as errors.…, too.
from catalogue.certificates.errors_beside import AlreadyBeingChecked as AlreadyBeingChecked
from catalogue.certificates.errors_beside import AlreadyConcluded as AlreadyConcluded
from catalogue.certificates.errors_beside import CheckClosed as CheckClosed
from catalogue.certificates.errors_beside import CheckInDisorder as CheckInDisorder
from catalogue.certificates.errors_beside import NotRevokedYet as NotRevokedYet
from catalogue.certificates.errors_beside import ReplyEmpty as ReplyEmpty
from catalogue.certificates.errors_beside import ReplyRead as ReplyRead
from catalogue.certificates.errors_beside import ReplyTooLong as ReplyTooLong
from catalogue.certificates.errors_beside import ReplyWaiting as ReplyWaiting
from catalogue.certificates.errors_beside import WhyMissing as WhyMissing


# --- Who and when -----------------------------------------------------------------------------------------
class SamePerson(RegisterError):
    """Proposal and confirmation need two people (DESIGN §9 "Register")."""

    message = _("Whoever proposes a change of the register cannot confirm it too.")


class DayNotYetCome(RegisterError):
    """A day that must have come lies ahead of the day of recording."""

    message = _("%(what)s on %(day)s lies ahead of the day of recording.")


# --- Decisions --------------------------------------------------------------------------------------------
class DecisionIncomplete(RegisterError):
    """Number and date of a decision are required."""

    message = _("A decision needs its number and its date.")


class DuplicateDecision(RegisterError):
    """The same body, number and date are already recorded."""

    message = _("Decision %(number)s of %(day)s by %(issuer)s is already recorded.")


class IssuerNotInOffice(RegisterError):
    """The body did not exist on the day of signing."""

    message = _("%(issuer)s did not exist on %(day)s.")


class InstrumentNotInForce(RegisterError):
    """The instrument came later than the decision that is said to apply it."""

    message = _("%(instrument)s was not yet in force on %(day)s.")


class WrongDecisionKind(RegisterError):
    """A decision of another kind than the act needs."""

    message = _("Decision %(number)s is of the kind “%(kind)s”; this needs one of the kind “%(needed)s”.")


class DecisionAfterEffect(RegisterError):
    """Something would take effect before the day its decision was signed."""

    message = _("Decision %(number)s was signed on %(signed)s, after the day of effect %(effect)s.")


class BeyondAuthority(RegisterError):
    """The body may not decide on this rank (Q26 Art. 4; before 7/2025 the district on three stars)."""

    message = _("%(issuer)s may not decide on a rank of %(stars)s stars.")


# --- Granting ---------------------------------------------------------------------------------------------
class NotARegisteredProduct(RegisterError):
    """A pack was named; certificates belong to the registered product (DESIGN §9 "Pack")."""

    message = _("“%(product)s” is a pack: a certificate names the registered product.")


class ProducerUnknown(RegisterError):
    """Whatever has a certificate must have a producer (DESIGN §9 "Real names")."""

    message = _("“%(product)s” has no producer: a certificate cannot name it.")


class NotRecognisedRank(RegisterError):
    """Only three, four and five stars are recognised (Q26 Art. 4)."""

    message = _("Only 3, 4 and 5 stars are recognised, not %(stars)s.")


class ScoreBelowRank(RegisterError):
    """The score is outside 0–100 or too low for the rank (Q26 Art. 3.3)."""

    message = _("A score of %(score)s does not carry %(stars)s stars.")


class TermInDisorder(RegisterError):
    """The last day does not come after the first."""

    message = _("The term %(first)s – %(last)s ends before it begins.")


class TermTooLong(RegisterError):
    """Longer than 36 months (Q26 Art. 4.3)."""

    message = _("The term %(first)s – %(last)s is longer than 36 months.")


class AlreadyGranted(RegisterError):
    """One decision grants one certificate to a product."""

    message = _("Decision %(number)s already granted certificate %(code)s to this product.")


class OverlappingCertificate(RegisterError):
    """Two certificates of a product would be live on the same day."""

    message = _(
        "Certificates %(one)s and %(other)s of this product would both be live from %(first)s to %(last)s: "
        "at most one may be. A renewal or upgrade names the one it supersedes."
    )


# --- Succession -------------------------------------------------------------------------------------------
class SupersedesOtherProduct(RegisterError):
    """A renewal or upgrade is of the same product."""

    message = _("Certificate %(code)s belongs to another product and cannot be superseded by this one.")


class AlreadySuperseded(RegisterError):
    """A certificate has one successor."""

    message = _("Certificate %(code)s is already superseded by %(by)s.")


class SuccessorTooEarly(RegisterError):
    """A renewal or upgrade begins after what it supersedes began."""

    message = _("A successor of %(code)s must begin after %(first)s.")


class SupersedesRevoked(RegisterError):
    """After a revocation the next certificate is a first recognition, not a renewal."""

    message = _("Certificate %(code)s is revoked from %(day)s: a new one is granted on its own, it renews nothing.")


# --- What comes after -------------------------------------------------------------------------------------
class AlreadyRevoked(RegisterError):
    """A revocation that is not annulled stands."""

    message = _("Certificate %(code)s is already revoked from %(day)s.")


class NothingToRevoke(RegisterError):
    """The certificate is not in force on the day: expired or superseded."""

    message = _("Certificate %(code)s is “%(status)s” on %(day)s: there is nothing to revoke.")


class NotARevocation(RegisterError):
    """An annulment names a revocation."""

    message = _("This entry is not a revocation: it cannot be annulled.")


class AlreadyAnnulled(RegisterError):
    """A revocation is annulled once."""

    message = _("This revocation is already annulled.")


class AnnulledBeforeRevoked(RegisterError):
    """An annulment cannot take effect before the revocation did."""

    message = _("An annulment from %(day)s cannot precede the revocation of %(revoked)s.")


class LodgedOutsideTerm(RegisterError):
    """A re-assessment dossier is lodged while the certificate is in force, on its last day at the latest."""

    message = _("A dossier lodged on %(day)s is outside the term of %(code)s (%(first)s – %(last)s).")


class CaseAlreadyOpen(RegisterError):
    """One re-assessment case at a time."""

    message = _("Certificate %(code)s already has an open re-assessment case, lodged on %(day)s.")


class CaseClosed(RegisterError):
    """The case is closed."""

    message = _("The re-assessment case lodged on %(day)s is closed since %(closed)s.")


class CaseClosedBeforeLodged(RegisterError):
    """A case is closed after it was lodged."""

    message = _("A case lodged on %(lodged)s cannot be closed on %(day)s.")


class AlreadyExtended(RegisterError):
    """One extension per certificate: 180 days past its end, whatever comes (Q26 Art. 12.3)."""

    message = _("Certificate %(code)s is already kept while it is re-assessed.")


class NothingToExtend(RegisterError):
    """On its last day the certificate is not in force."""

    message = _("Certificate %(code)s is “%(status)s” on its last day %(day)s: there is nothing to extend.")


class FieldNotOpen(RegisterError):
    """A field that a correction or a later entry cannot carry."""

    message = _("“%(name)s” cannot be recorded this way.")


class NothingToRecord(RegisterError):
    """An entry without a value, or one that changes nothing."""

    message = _("There is nothing to record.")


class ReasonMissing(RegisterError):
    """A correction states its ground."""

    message = _("A correction must state its ground.")


class ValueNotUnderstood(RegisterError):
    """A value of the wrong kind."""

    message = _("“%(value)s” is no possible value of “%(name)s”.")


class KnownAlready(RegisterError):
    """Known facts are corrected, not learned."""

    message = _("“%(name)s” is known already: a correction changes it.")


class CorrectionContradicts(RegisterError):
    """A corrected term would leave out something that happened within it."""

    message = _("The corrected term %(first)s – %(last)s leaves out what is recorded on %(day)s.")


# --- Proposals --------------------------------------------------------------------------------------------
class NotInOffice(RegisterError):
    """Whoever acts holds no office of this desk on the day."""

    message = _("You hold no office of this desk today.")


class DeskCannotDecide(RegisterError):
    """A commune reads, checks and reports: it adds nothing to the register (Q26 Art. 4)."""

    message = _("Only the desks of provinces and of the ministry add to the register.")


class OtherDesk(RegisterError):
    """A proposal is confirmed or sent back at the desk that made it."""

    message = _("This proposal belongs to another desk.")


class OutsideArea(RegisterError):
    """What a line names lies outside the area of the office."""

    message = _("“%(what)s” does not lie in the area of your office.")


class ProposalNotYours(RegisterError):
    """Only its maker changes, sends or withdraws a proposal."""

    message = _("Only the person who made this proposal can do that.")


class ProposalNotOpen(RegisterError):
    """Somebody was quicker, or the proposal is in a state from which this does not lead."""

    message = _("This proposal is now “%(state)s”: nothing was changed.")


class ProposalChanged(RegisterError):
    """It was sent again, perhaps with other lines, after the page was read."""

    message = _("This proposal was changed after you opened it: please read it again.")


class NothingProposed(RegisterError):
    """A proposal without lines."""

    message = _("The proposal names nothing to be recorded.")


class DecisionMissing(RegisterError):
    """Granting, revoking and annulling need a decision."""

    message = _("This needs a decision: its number, day and body.")


class NoteMissing(RegisterError):
    """Sending back says why."""

    message = _("Say why you send it back: its maker reads it.")


class LineIncomplete(RegisterError):
    """A line without something it needs."""

    message = _("“%(name)s” is missing.")


class NotInRegister(RegisterError):
    """A line names something that does not exist."""

    message = _("“%(what)s” is not in the register.")


class NamedTwice(RegisterError):
    """Two lines about the same thing."""

    message = _("“%(what)s” is already named in line %(line)s.")


class LinesRefused(RegisterError):
    """Some lines were refused, so none was recorded. ``problems``: index of the line, from 0 → the refusal."""

    message = _("%(count)s lines cannot be recorded, so none was.")

    def __init__(self, problems: dict[int, RegisterError]) -> None:
        self.problems = problems
        super().__init__(count=len(problems))


# --- Copies of decisions ----------------------------------------------------------------------------------
class FileRefused(RegisterError):
    """A file that is not kept; the sentence says why and what helps."""

    message = _("This file cannot be taken.")


class NotAPdf(FileRefused):
    """Neither its beginning nor its contents are a PDF's, or it is damaged."""

    message = _("“%(name)s” is not a PDF that can be opened. Save the scan as PDF and send it again.")


class FileTooLarge(FileRefused):
    """More than 20 MB."""

    message = _("“%(name)s” is larger than %(limit)s MB. Scan it again in fewer dots per inch.")


class FileLocked(FileRefused):
    """Encrypted, with a password or without."""

    message = _("“%(name)s” is encrypted. Save it without a password and send it again.")


class FileWithoutPages(FileRefused):
    """A PDF with nothing to read."""

    message = _("“%(name)s” has no pages.")


class FileActive(FileRefused):
    """Scripts, launched programs or files inside the file."""

    message = _("“%(name)s” holds scripts or other files. Print it to a plain PDF and send that.")


class FileWithoutDecision(FileRefused):
    """A copy is published with the decision it is a copy of."""

    message = _("This copy belongs to no recorded decision yet: it cannot be published.")
