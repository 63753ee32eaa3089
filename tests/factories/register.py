"""A big register, written in bulk: `grow_register(count, on=TODAY)`; every status and every kind of entry is in it.

Rows are those the services would write (``problems()`` finds nothing), only faster: 25,000 in some seconds.
"""

import datetime
import random

from catalogue.areas.models import Area
from catalogue.certificates.models import (
    Certificate,
    Decision,
    Entry,
    Issuer,
    LivePeriod,
    ReassessmentCase,
)
from catalogue.certificates.rules import end_of_term
from catalogue.certificates.services.reading import link_successors
from catalogue.certificates.services.settling import live_periods_from
from catalogue.codes import new_code
from catalogue.producers.models import Producer
from catalogue.products.models import Category, Product, ProductClass
from factories.certificates import RECORDED_AT, days

#: Of a hundred products, how many have lived through what; the rest hold one plain certificate.
STORIES = {"renewed": 10, "revoked": 3, "annulled": 1, "kept": 2, "corrected": 3, "learned": 5}
INSTRUMENTS = ("", "148/2023", "148/2023+1489/2025", "26/2026")
_NAMES = ("Mật ong rừng", "Chè xanh", "Cà phê rang mộc", "Bánh tráng", "Nước mắm", "Thổ cẩm", "Gạo nếp nương")


def grow_register(
    count: int,
    *,
    on: datetime.date,
    criteria_sets: list[Category],
    communes: list[Area],
    shares: dict[str, int] = STORIES,
    seed: int = 5,
) -> None:
    """Add so many certificates of invented products, spread over communes, sets, ranks and years around ``on``."""
    rng = random.Random(seed)
    issuers = {
        4: Issuer.objects.get_or_create(name="UBND tỉnh Sổ Lớn", level=Issuer.Level.PROVINCE)[0],
        5: Issuer.objects.get_or_create(name="Bộ Sổ Lớn", level=Issuer.Level.MINISTRY)[0],
    }
    first = Certificate.objects.count()
    stories = [name for name, share in shares.items() for _ in range(share)]
    stories += ["plain"] * (100 - len(stories))
    wanted, told = count, []
    while wanted > 0:
        story = rng.choice(stories) if wanted > 1 else "plain"
        told.append(story)
        wanted -= 2 if story == "renewed" else 1
    products = _products(told, rng, criteria_sets, communes, first)
    made = list(_histories(told, products, issuers, rng, on, first))
    _save(made)


def _products(told, rng, criteria_sets, communes, first) -> list[Product]:
    product_class = ProductClass.objects.get_or_create(name="OCOP")[0]
    producers = Producer.objects.bulk_create(
        Producer(name=f"HTX Sổ Lớn {first + n}", slug=f"so-lon-{first + n}", is_sample=True)
        for n in range(len(told) // 5 + 1)
    )
    rows = []
    for n in range(len(told)):
        commune = rng.choice(communes)
        rows.append(
            Product(
                structure="standalone",
                title=f"{rng.choice(_NAMES)} {first + n}",
                slug=f"hang-so-lon-{first + n}",
                code=new_code("P", rng=rng),
                product_class=product_class,
                criteria_set=rng.choice(criteria_sets),
                producer=producers[n // 5],
                commune=commune,
                province_id=commune.parent_id,
                is_sample=True,
            )
        )
    return Product.objects.bulk_create(rows, batch_size=500)


def _decision(kind, n, issuer, signed_on, instrument="") -> Decision:
    return Decision(
        kind=kind,
        number=f"MẪU-{n}/QĐ",
        signed_on=signed_on,
        issuer=issuer,
        instrument=instrument,
        is_sample=True,
        recorded_at=RECORDED_AT,
    )


def _histories(told, products, issuers, rng, on, first):
    """Yield (certificates in order, entries, cases, decisions) of each product, not saved."""
    kinds = Decision.Kind
    for n, (story, product) in enumerate(zip(told, products, strict=True), start=first):
        stars = rng.choice((3, 3, 3, 4, 4, 5))
        issuer = issuers[5 if stars == 5 else 4]
        begins = on - days(rng.randrange(-40, 1300))
        decision = _decision(kinds.RECOGNITION, n, issuer, begins, rng.choice(INSTRUMENTS))
        one = _certificate(product, decision, stars, begins, rng, n)
        decisions, certificates, entries, cases = [decision], [one], [], []
        recorded = {"certificate": one, "recorded_at": RECORDED_AT}
        if story == "renewed":
            again = begins + days(rng.randrange(700, 1000))
            decisions.append(_decision(kinds.RECOGNITION, f"{n}-2", issuer, again))
            certificates.append(_certificate(product, decisions[-1], stars, again, rng, n, supersedes=one))
        elif story in {"revoked", "annulled"}:
            ends = begins + days(rng.randrange(30, 900))
            decisions.append(_decision(kinds.REVOCATION, f"{n}-TH", issuer, ends))
            gone = Entry(kind="revocation", effective_on=ends, decision=decisions[-1], ground="b", **recorded)
            entries.append(gone)
            if story == "annulled":
                back = ends + days(90)
                decisions.append(_decision(kinds.ANNULMENT, f"{n}-HB", issuer, back))
                entries.append(
                    Entry(kind="annulment", effective_on=back, decision=decisions[-1], annuls=gone, **recorded)
                )
        elif story == "kept":
            cases.append(
                ReassessmentCase(
                    certificate=one,
                    lodged_on=one.valid_until - days(130),
                    body="Sở NN&MT",
                    recorded_at=RECORDED_AT,
                )
            )
            ends = one.valid_until + days(1)
            entries.append(Entry(kind="extension", effective_on=ends, case=cases[0], **recorded))
            if rng.random() < 0.5:
                entries.append(Entry(kind="case_closed", effective_on=ends + days(60), case=cases[0], **recorded))
        elif story == "corrected":
            later = begins + days(rng.randrange(1, 40))
            values = rng.choice(
                [
                    {"valid_from": later.isoformat()},
                    {"valid_until": (one.valid_until - days(365)).isoformat()},
                    {"stars": 4 if stars == 3 else stars},
                ]
            )
            recorded["reason"] = "Chép nhầm"
            entries.append(Entry(kind="correction", effective_on=later, values=values, **recorded))
        elif story == "learned":
            entries.append(Entry(kind="learned", effective_on=begins, values={"number": f"9-{n}"}, **recorded))
        yield certificates, entries, cases, decisions


def _certificate(product, decision, stars, begins, rng, n, supersedes=None) -> Certificate:
    return Certificate(
        code=new_code("C", rng=rng),
        product=product,
        decision=decision,
        stars=stars,
        valid_from=begins,
        valid_until=end_of_term(begins),
        number=f"{stars}-66-{n:05d}/{begins.year}",
        supersedes=supersedes,
        recorded_at=RECORDED_AT,
    )


def _save(made) -> None:
    size = {"batch_size": 500}
    Decision.objects.bulk_create([one for _, _, _, decisions in made for one in decisions], **size)
    # What others point to comes first: a bulk insert reads the ids of what is saved already.
    Certificate.objects.bulk_create([history[0] for history, *_ in made], **size)
    Certificate.objects.bulk_create([one for history, *_ in made for one in history[1:]], **size)
    ReassessmentCase.objects.bulk_create([one for _, _, cases, _ in made for one in cases], **size)
    entries = [one for _, entries, _, _ in made for one in entries]
    Entry.objects.bulk_create([one for one in entries if one.annuls is None], **size)
    Entry.objects.bulk_create([one for one in entries if one.annuls is not None], **size)
    periods = []
    for history, of_it, _, _ in made:
        for certificate in history:
            certificate.known_entries = [one for one in of_it if one.certificate is certificate]
        link_successors(history)
        periods += live_periods_from(history)
    LivePeriod.objects.bulk_create(periods, **size)
