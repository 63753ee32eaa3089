"""Other certificates of the samples: each level of evidence, ended ones too; a second load adds nothing."""

import pytest
from factories.certificates import TODAY
from factories.producers import ProducerFactory
from factories.products import ProductFactory

from catalogue.certificates.models import OtherCertificate
from catalogue.products.models import Product
from demo.papers import PAPERS, load_papers

pytestmark = pytest.mark.django_db


@pytest.fixture
def makers():
    made = {ref: ProducerFactory(sample=True) for ref in {paper.maker for paper in PAPERS}}
    for goods, maker in {paper.goods: paper.maker for paper in PAPERS if paper.goods}.items():
        product = ProductFactory(producer=made[maker])
        Product.objects.filter(pk=product.pk).update(is_sample=True, source_ref=goods)
    return made


def test_are_samples_of_every_evidence(makers):
    assert load_papers(makers, day=TODAY) == len(PAPERS)
    rows = OtherCertificate.objects.all()
    assert {row.evidence for row in rows} == set(OtherCertificate.Evidence.values)
    assert all(row.is_sample and row.number.startswith("MẪU-") for row in rows)
    assert {row.valid_until < TODAY for row in rows if row.valid_until} == {True, False}
    assert all(row.checked_on <= TODAY for row in rows)


def test_a_second_load_adds_nothing(makers):
    load_papers(makers, day=TODAY)
    assert load_papers(makers, day=TODAY) == 0
    assert OtherCertificate.objects.count() == len(PAPERS)
