"""What a scan tells people, verdict first (DESIGN-UI §4, §9, §10). Every sentence is in the reader's language."""

import datetime
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from catalogue.certificates import rules as register
from catalogue.certificates.models import Certificate, Entry, RankReport
from catalogue.certificates.rules import Status
from catalogue.certificates.words import date_words
from catalogue.codes import Kind
from catalogue.codes.errors import UnknownKind, WrongCharacter, WrongCheckCharacter, WrongLength
from catalogue.codes.gtin import NotDigits, WrongCheckDigit, WrongNumberLength
from traceability.labels.gs1 import WrongGtin
from traceability.scans.reading import NoCodeInAddress, Problem
from traceability.scans.rules import Answer, Scanned
from traceability.scans.services import Scan, Verdict

#: The one word for each answer.
WORDS = {
    Answer.VALID: pgettext_lazy("verdict", "Valid"),
    Answer.EXPIRING: pgettext_lazy("verdict", "Expiring soon"),
    Answer.LAPSED: pgettext_lazy("verdict", "Expired"),
    Answer.REVOKED: pgettext_lazy("verdict", "Revoked"),
    Answer.RECALLED: pgettext_lazy("verdict", "Lot recalled"),
    Answer.SUSPECT: pgettext_lazy("verdict", "Suspected counterfeit label"),
    Answer.VOID: pgettext_lazy("verdict", "Label cancelled"),
    Answer.UNVERIFIED: pgettext_lazy("verdict", "Not verified"),
    Answer.UNCERTIFIED: pgettext_lazy("verdict", "No certificate"),
    Answer.UNKNOWN: pgettext_lazy("verdict", "Code not in the register"),
}

#: The heading over the answer: what expired or was revoked is the certificate, not the goods.
HEADINGS = {
    **WORDS,
    Answer.EXPIRING: gettext_lazy("Valid, expiring soon"),
    Answer.LAPSED: gettext_lazy("Certificate expired"),
    Answer.REVOKED: gettext_lazy("Certificate revoked"),
}

#: The heading over a certificate past its end that stays until its re-assessment has a result (Art. 12.3): its word
#: is "Expiring soon" like that of others whose end is near, but its end is not what a reader should hear first.
KEPT = gettext_lazy("Valid, under re-assessment")

#: Ground under the answer (scan.css); never the only sign: seal and words say the same.
TONES = {
    Answer.VALID: "ok",
    Answer.EXPIRING: "warn",
    Answer.LAPSED: "bad",
    Answer.REVOKED: "bad",
    Answer.RECALLED: "bad",
    Answer.VOID: "bad",
    Answer.SUSPECT: "sus",
    Answer.UNVERIFIED: "info",
    Answer.UNCERTIFIED: "info",
    Answer.UNKNOWN: "info",
}

#: What was reported of a rank; %(stars)d is the reported one.
REPORTED = {
    RankReport.Basis.REPORTED: gettext_lazy("It was reported as recognised with rank %(stars)d stars."),
    RankReport.Basis.COUNCIL: gettext_lazy("A council result of rank %(stars)d stars was reported."),
    RankReport.Basis.DISTRICT: gettext_lazy("A district score for rank %(stars)d stars was reported."),
    RankReport.Basis.PROPOSED: gettext_lazy("It was reported as proposed for rank %(stars)d stars."),
    RankReport.Basis.REGISTERED: gettext_lazy("It was registered for assessment; the result is not known."),
}


@dataclass(frozen=True)
class Saying:
    """What a page says of a scan: heading on its ground, sentences, and what the reader had better do.

    ``caution``: what the code does not prove. Only a label's code could say that a label is genuine.
    """

    word: str
    heading: str
    tone: str
    sentences: list[str]
    advice: list[str]
    caution: str = ""

    @property
    def text(self) -> str:
        """The sentences in one line."""
        return " ".join(self.sentences)


def saying_of(scan: Scan) -> Saying:
    """Put a scan into words."""
    answer = scan.verdict.answer
    if scan.typed.problem is not None:
        sentences, advice = [problem_sentence(scan.typed.problem)], _advice_on_typing(scan.typed.problem)
    elif answer is Answer.UNKNOWN:
        sentences, advice = _unknown(scan), _advice_on_unknown(scan)
    else:
        sentences = [_("This product code is in the register."), *verdict_sentences(scan.verdict)]
        advice = advice_on(answer)
    caution = _("This code does not prove that the goods in your hand are genuine.") if scan.goods else ""
    is_kept = answer is Answer.EXPIRING and scan.verdict.status is Status.UNDER_REASSESSMENT
    heading = KEPT if is_kept else HEADINGS[answer]
    return Saying(str(WORDS[answer]), str(heading), TONES[answer], sentences, advice, caution)


def verdict_sentences(verdict: Verdict) -> list[str]:
    """What a reader may conclude about the product on the day, without a word about the code."""
    sentences = _about_certificate(verdict)
    if verdict.upcoming is not None and verdict.upcoming is not verdict.certificate:
        facts = verdict.upcoming.facts()
        sentences.append(
            _("A new certificate of rank %(stars)d stars takes effect on %(day)s.")
            % {"stars": facts.stars, "day": date_words(facts.valid_from)}
        )
    return sentences


def _about_certificate(verdict: Verdict) -> list[str]:
    if verdict.certificate is None or verdict.facts is None:
        if verdict.report is None:
            return [_("This product holds no OCOP certificate.")]
        reported = REPORTED[RankReport.Basis(verdict.report.basis)] % {"stars": verdict.report.stars or 0}
        return [reported, _("No decision has been seen, so this does not count as a certificate.")]
    facts = verdict.facts
    words = {"stars": facts.stars, "day": date_words(facts.valid_until)}
    match verdict.status:
        case Status.VALID:
            return [_("OCOP certificate of %(stars)d stars, in force until %(day)s.") % words]
        case Status.EXPIRING:
            days = (facts.valid_until - verdict.on).days
            left = ngettext(
                "OCOP certificate of %(stars)d stars, %(days)d day left, until %(day)s.",
                "OCOP certificate of %(stars)d stars, %(days)d days left, until %(day)s.",
                days,
            )
            return [left % {**words, "days": days}, _("You can still buy and use it as usual.")]
        case Status.UNDER_REASSESSMENT:
            last = {**words, "day": date_words(register.extension_end(facts.valid_until))}
            return [
                _("OCOP certificate of %(stars)d stars.") % words,
                _("Under re-assessment: kept until there is a result, %(day)s at the latest.") % last,
                _("You can still buy and use it as usual."),
            ]
        case Status.UPCOMING:
            first = {**words, "day": date_words(facts.valid_from)}
            return [
                _("This product holds no OCOP certificate yet."),
                _("A certificate of rank %(stars)d stars takes effect on %(day)s.") % first,
            ]
        case _:
            ended = {"day": date_words(register.ended_on(facts, verdict.on))}
            return [_("Since %(day)s this product may no longer bear an OCOP rank.") % ended]


def certificate_sentences(
    certificate: Certificate, facts: register.Facts, status: Status, *, on: datetime.date
) -> list[str]:
    """What a reader may conclude from this one certificate on a day, whatever others its product holds."""
    words: dict[str, object] = {"stars": facts.stars, "day": date_words(facts.valid_until)}
    match status:
        case Status.VALID | Status.EXPIRING | Status.UNDER_REASSESSMENT:
            verdict = Verdict(Answer.VALID, on, status, certificate, facts)
            return [*_about_certificate(verdict), _("The goods may be sold as OCOP goods of this rank.")]
        case Status.UPCOMING:
            words["day"] = date_words(facts.valid_from)
            return [
                _("This certificate of rank %(stars)d stars takes effect on %(day)s.") % words,
                _("Before that day the goods may not bear this rank."),
            ]
        case Status.SUPERSEDED:
            words |= {"day": date_words(facts.superseded_on or on), "code": ""}
            if certificate.successor is not None:
                words["code"] = certificate.successor.shown_code
            return [_("This certificate was replaced on %(day)s by certificate %(code)s.") % words]
        case Status.REVOKED:
            words["day"] = date_words(register.ended_on(facts, on))
            return [
                _("This certificate is revoked from %(day)s.") % words,
                _("From that day the goods may not bear its rank."),
            ]
        case _:
            words["day"] = date_words(register.ended_on(facts, on) - register.ONE_DAY)
            return [
                _("This certificate was in force until %(day)s.") % words,
                _("Since then the goods may not bear its rank."),
            ]


def revocation_in_force(certificate: Certificate, *, on: datetime.date) -> Entry | None:
    """The revocation that stands on a day: neither still to come nor annulled by then."""
    entries = certificate.entries_in_order()
    annulled = {e.annuls_id for e in entries if e.annuls_id and e.effective_on <= on}
    standing = [
        e for e in entries if e.kind == Entry.Kind.REVOCATION and e.effective_on <= on and e.pk not in annulled
    ]
    return standing[-1] if standing else None


# --- Advice -----------------------------------------------------------------------------------------------
def advice_on(answer: Answer) -> list[str]:
    """What a buyer had better do; nothing where all is well."""
    match answer:
        case Answer.LAPSED:
            return [
                _("Do not pay the price of ranked OCOP goods for it."),
                _("Still sold with stars? Tell the commune’s People’s Committee or market surveillance."),
                _("The goods themselves may be sound: look at their expiry date and label."),
            ]
        case Answer.REVOKED:
            return [
                _("Do not pay the price of ranked OCOP goods for it."),
                _("Already bought? Keep the goods and the receipt, and ask the seller."),
                _("Still sold with stars? Tell the commune’s People’s Committee or market surveillance."),
            ]
        case Answer.UNVERIFIED:
            return [
                _("Ask the seller for the certificate: its number and decision can be looked up in the register."),
                _("Stars on the pack prove nothing while no decision is in the register."),
            ]
        case Answer.UNCERTIFIED:
            return [_("If the pack shows OCOP stars, ask the seller for the certificate.")]
        case _:
            return []


def _unknown(scan: Scan) -> list[str]:
    """The code is sound, or the product known, and still the register holds nothing under it."""
    if scan.goods is not None:
        if scan.scanned is Scanned.LABEL:
            first = _("The product is in the register, but no label with this serial number is.")
        else:
            first = _("The product is in the register, but this lot is not.")
        return [first, *verdict_sentences(scan.verdict)]
    match scan.typed.kind:
        case Kind.LABEL:
            return [_("This label code is in no register: no labels have been issued here yet.")]
        case Kind.LOT:
            return [_("This lot code is in no register: no lots have been recorded here yet.")]
        case Kind.RECEIPT:
            return [_("This is the code of a receipt. Receipts cannot be looked up here yet.")]
        case Kind.CERTIFICATE:
            return [_("The code is written correctly, but no certificate bears it.")]
        case Kind.PRODUCT:
            return [_("The code is written correctly, but no product bears it.")]
        case _:
            return [_("This barcode number is sound, but no product in the register bears it.")]


def _advice_on_unknown(scan: Scan) -> list[str]:
    if scan.goods is not None:
        return [_("Ask the seller where the goods come from."), *advice_on_reading()]
    return [
        *advice_on_reading(),
        _("If the code on the pack is really this one, do not rely on what the pack says about OCOP."),
        _("Tell the commune’s People’s Committee or market surveillance where you saw it."),
    ]


def advice_on_reading() -> list[str]:
    """How to read a code again."""
    return [_("Read the code again, group by group. Capitals, spaces and dashes do not matter.")]


def _advice_on_typing(problem: Problem) -> list[str]:
    advice = []
    if isinstance(problem, WrongCharacter) and problem.is_accented:
        advice.append(_("Switch off Vietnamese typing (Telex, VNI): it turns letters and digits into marks."))
    if isinstance(problem, (WrongCharacter, WrongCheckCharacter)):
        advice.append(_("Easily mixed up: 8 and B, 5 and S, 2 and Z, U and V. O counts as 0, I and L count as 1."))
    return [
        *advice_on_reading(),
        *advice,
        _("Product codes begin with P, certificates with C: P12-345-678. Barcodes have 8, 12, 13 or 14 digits."),
    ]


def problem_sentence(problem: Problem) -> str:
    """Why a text is no code, naming the place where that can be said."""
    match problem:
        case WrongCharacter():
            return _("Character %(position)d is “%(typed)s”, which no code contains.") % {
                "position": problem.position,
                "typed": problem.typed,
            }
        case UnknownKind():
            return _("No code of ours begins with “%(typed)s”: they begin with P, C, B, R or T.") % {
                "typed": problem.typed
            }
        case WrongLength():
            return _counted(problem.length, problem.expected)
        case WrongCheckCharacter():
            return _("One or more characters are mistyped: together they make no code.")
        case NotDigits():
            return _("Digit %(position)d is “%(typed)s”: a barcode number has digits only.") % {
                "position": problem.position,
                "typed": problem.typed,
            }
        case WrongNumberLength():
            return _("A barcode number has 8, 12, 13 or 14 digits, not %(length)d.") % {"length": problem.length}
        case WrongCheckDigit():
            return _("The last digit of this barcode number does not fit the others: one of them is mistyped.")
        case WrongGtin():
            return problem_sentence(problem.problem)
        case NoCodeInAddress():
            return _("There is no code of ours in this address.")
        case _:
            return _("This text holds no code of ours.")


def _counted(length: int, expected: int) -> str:
    numbers = {"length": length, "expected": expected, "difference": abs(expected - length)}
    if length < expected:
        return (
            _("This code has %(length)d characters, %(difference)d fewer than the %(expected)d it needs.") % numbers
        )
    return _("This code is too long: it needs %(expected)d characters.") % numbers
