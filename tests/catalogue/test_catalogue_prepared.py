"""Prepared queries give what the queryset gives, whatever the values, and refuse what cannot be prepared."""

import datetime

import pytest
from django.db.models import Case, Count, F, Q, Value, When
from factories.areas import CommuneFactory, ProvinceFactory

from catalogue.areas.models import Area
from catalogue.prepared import NotPreparable, Prepared

pytestmark = pytest.mark.django_db
DAY = datetime.date(2025, 7, 1)


@pytest.fixture
def communes():
    return [CommuneFactory(name=f"Ea Thử {number}", code=f"{number:05d}") for number in range(30)]


class TestRows:
    def test_gives_what_the_queryset_gives(self, communes):
        prepared = Prepared(
            lambda ids, day: Area.objects.valid(on=day).filter(pk__in=ids).values_list("name", "valid_from")
        )
        for count in (1, 3, 24, 30):
            ids = [area.pk for area in communes[:count]]
            expected = Area.objects.valid(on=DAY).filter(pk__in=ids).values_list("name", "valid_from")
            assert prepared.rows(ids=ids, day=DAY) == list(expected)
        assert prepared.rows(ids=ids, day=DAY - datetime.timedelta(days=1)) == []

    def test_one_query_each_time(self, communes, django_assert_num_queries):
        prepared = Prepared(lambda code: Area.objects.filter(code=code).values_list("name"))
        for area in communes[:3]:
            with django_assert_num_queries(1):
                assert prepared.rows(code=area.code) == [(area.name,)]

    def test_no_values_in_a_list_means_no_rows_and_no_query(self, django_assert_num_queries):
        prepared = Prepared(lambda ids: Area.objects.filter(pk__in=ids).values_list("pk"))
        with django_assert_num_queries(0):
            assert prepared.rows(ids=[]) == []

    def test_which_values_are_given_makes_another_query(self, communes):
        def build(**values):
            return Area.objects.filter(**{f"{name}__in": given for name, given in values.items()}).values_list("code")

        prepared = Prepared(build)
        area, other = communes[0], communes[1]
        assert prepared.rows(code=[area.code]) == [(area.code,)]
        assert prepared.rows(name=[other.name]) == [(other.code,)]
        assert prepared.rows(name=[area.code]) == []

    def test_the_shape_changes_the_query(self, communes):
        prepared = Prepared(lambda shape, level: Area.objects.filter(level=level).order_by(shape).values_list("code"))
        ascending = prepared.rows("code", level="commune")
        assert ascending == list(reversed(prepared.rows("-code", level="commune")))

    def test_annotations_and_groups(self, communes):
        def build(codes):
            chosen = Case(When(code__in=codes, then=Value(True)), default=Value(False))
            return (
                Area.objects.order_by().annotate(chosen=chosen).values_list("level", "chosen").annotate(n=Count("pk"))
            )

        codes = [area.code for area in communes[:5]]
        expected = {("commune", True, 5), ("commune", False, 25), ("province", False, 30)}
        assert set(Prepared(build).rows(codes=codes)) == expected
        assert set(build(codes)) == expected

    def test_quotes_and_percent_signs_are_only_text(self):
        province = ProvinceFactory(name="Cư M'gar 100 % \x02marker 0\x03")
        prepared = Prepared(lambda name: Area.objects.filter(name=name).values_list("pk"))
        assert prepared.rows(name="x") == []
        assert prepared.rows(name=province.name) == [(province.pk,)]


class TestRefuses:
    def test_a_value_that_the_sql_holds_in_another_form(self):
        prepared = Prepared(lambda name: Area.objects.filter(name__contains=name).values_list("pk"))
        with pytest.raises(NotPreparable, match="name"):
            prepared.rows(name="Ea")

    def test_a_value_that_is_not_used(self):
        prepared = Prepared(lambda name, day: Area.objects.filter(name=name).values_list("pk"))
        with pytest.raises(NotPreparable, match="day"):
            prepared.rows(name="Ea", day=DAY)

    def test_unless_it_is_optional(self):
        prepared = Prepared(lambda name, day: Area.objects.filter(name=name).values_list("pk"), optional=["day"])
        assert prepared.rows(name="Ea", day=DAY) == []

    def test_even_an_optional_value_in_another_form(self):
        prepared = Prepared(
            lambda name: Area.objects.filter(name__contains=name).values_list("pk"), optional=["name"]
        )
        with pytest.raises(NotPreparable, match="name"):
            prepared.rows(name="Ea")

    def test_annotations_before_fields(self):
        prepared = Prepared(lambda code: Area.objects.filter(code=code).annotate(n=F("lat")).values_list("n", "pk"))
        with pytest.raises(NotPreparable, match="annotations last"):
            prepared.rows(code="1")

    @pytest.mark.parametrize("value", [1.5, True, None, Q()])
    def test_values_it_cannot_tell_apart(self, value):
        prepared = Prepared(lambda value: Area.objects.filter(lat=value).values_list("pk"))
        with pytest.raises(NotPreparable):
            prepared.rows(value=value)
