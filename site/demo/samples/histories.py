"""Plays the certificates' history of a sample through the register's own verbs."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import singledispatchmethod

from django.contrib.auth.models import AbstractBaseUser

from catalogue.areas.rules import REFORM_ON
from catalogue.certificates import services
from catalogue.certificates.models import Certificate, Decision, Issuer
from catalogue.certificates.rules import IN_FORCE_FROM, VALIDITY_MONTHS, end_of_term
from catalogue.products.models import Product
from demo.samples.shapes import Act, Correct, Grant, Learn, Maker, Reassess, Revoke

_MINISTRY_BEFORE, _MINISTRY = "Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Nông nghiệp và Môi trường"


def first_day_of_term_ending(last: datetime.date) -> datetime.date:
    """Return the first day of a certificate whose 36 months end on ``last``, or the day nearest to it."""
    back = end_of_term(last, -VALIDITY_MONTHS)
    nearby = (back + datetime.timedelta(days=shift) for shift in (0, 1, -1, 2, -2, 3))
    return next((day for day in nearby if end_of_term(day) == last), back)


@dataclass
class Register:
    """The register as seen by one sample product: days count from ``day``, rows are recorded ``at`` one moment."""

    product: Product
    maker: Maker
    issuers: Mapping[str, Issuer]
    day: datetime.date
    at: datetime.datetime
    by: AbstractBaseUser
    confirmed_by: AbstractBaseUser
    ref: str = ""
    decisions: int = 0
    certificates: list[Certificate] = field(default_factory=list)

    def play(self, ref: str, history: Iterable[Act]) -> None:
        """Carry out every act, in order; raises what the register's verbs raise."""
        self.ref = ref
        for act in history:
            self.do(act)

    @property
    def newest(self) -> Certificate:
        """The certificate that the next act is about."""
        return self.certificates[-1]

    @singledispatchmethod
    def do(self, act: Act) -> None:
        """Carry out one act."""
        raise TypeError(f"{act!r} is no act of a history")

    @do.register
    def _grant(self, act: Grant) -> None:
        first = self._on(act.starts) if act.ends is None else first_day_of_term_ending(self._on(act.ends))
        signed = self._on(act.signed) if act.signed else first
        issuer = self._issuer(act.stars, signed)
        self.certificates.append(
            services.issue_certificate(
                decision=self._decision(Decision.Kind.RECOGNITION, signed, issuer),
                product=self.product,
                stars=act.stars,
                valid_from=first,
                supersedes=self.newest if act.renews else None,
                number=act.number,
                score=Decimal(act.score) if act.score and act.number else None,
                **self._signed(),
            )
        )

    @do.register
    def _revoke(self, act: Revoke) -> None:
        first = self._on(act.starts)
        entry = services.revoke(
            certificate=self.newest,
            decision=self._decision(Decision.Kind.REVOCATION, first, self._in_office(first)),
            effective_on=first,
            ground=act.ground,
            reason=act.reason,
            **self._signed(),
        )
        if act.annulled is not None:
            annulled = self._on(act.annulled)
            services.annul_revocation(
                revocation=entry,
                decision=self._decision(Decision.Kind.ANNULMENT, annulled, self._in_office(annulled)),
                effective_on=annulled,
                reason=act.annulled_reason,
                **self._signed(),
            )

    @do.register
    def _reassess(self, act: Reassess) -> None:
        lodged = self.newest.valid_until - datetime.timedelta(days=act.before_end)
        case = services.open_case(
            certificate=self.newest, lodged_on=lodged, body=self._in_office(lodged).name, at=self.at
        )
        services.extend(case=case, **self._signed())

    @do.register
    def _correct(self, act: Correct) -> None:
        services.correct(certificate=self.newest, values=act.values, reason=act.reason, **self._signed())

    @do.register
    def _learn(self, act: Learn) -> None:
        services.learn(certificate=self.newest, values=act.values, **self._signed())

    def _on(self, days: int) -> datetime.date:
        return self.day + datetime.timedelta(days=days)

    def _signed(self) -> dict[str, object]:
        return {"by": self.by, "confirmed_by": self.confirmed_by, "at": self.at}

    def _issuer(self, stars: int, signed: datetime.date) -> Issuer:
        """Who recognised such a rank on such a day: five stars the ministry, three the district until 6/2025."""
        if stars == 5:
            before = self.issuers[_MINISTRY_BEFORE]
            return before if signed <= before.valid_to else self.issuers[_MINISTRY]
        if signed >= REFORM_ON:
            return self.issuers[self.maker.province]
        return self.issuers[self.maker.district if stars == 3 else self.maker.former_province]

    def _in_office(self, day: datetime.date) -> Issuer:
        """The body that answers for the newest certificate on a day: its issuer or what succeeded it by then."""
        issuer = self.newest.decision.issuer
        while issuer.valid_to is not None and day > issuer.valid_to and issuer.succeeded_by is not None:
            issuer = issuer.succeeded_by
        return issuer

    def _decision(self, kind: str, signed: datetime.date, issuer: Issuer) -> Decision:
        self.decisions += 1
        office = "QĐ-UBND"
        if issuer.level == Issuer.Level.MINISTRY:
            office = "QĐ-BNN" if issuer.name == _MINISTRY_BEFORE else "QĐ-BNNMT"
        return services.record_decision(
            kind=kind,
            number=f"MẪU-{self.ref[1:]}{self.decisions}/{office}",
            signed_on=signed,
            issuer=issuer,
            instrument=instrument_of(signed) if kind == Decision.Kind.RECOGNITION else "",
            source="Quyết định mẫu, không có thật",
            is_sample=True,
            **self._signed(),
        )


def instrument_of(day: datetime.date) -> str:
    """Return the newest instrument in force on a day; empty before the first."""
    in_force = [(first, name) for name, first in IN_FORCE_FROM.items() if first <= day]
    return max(in_force)[1] if in_force else ""
