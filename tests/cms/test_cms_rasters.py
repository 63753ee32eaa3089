"""WebP versions of the drawn pictures: made by the worker, never waited for, never outdated."""

import io

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone
from factories.products import ProductFactory
from PIL import Image

from catalogue.products.models import Product
from cms import rasters
from cms.art import product_spec
from cms.clock import draw_rasters

pytestmark = pytest.mark.django_db
REAL_WIDTHS = rasters.WIDTHS


@pytest.fixture(autouse=True)
def _media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def small(monkeypatch):
    """Small widths: what is measured here is which pictures are made, not how long WebP takes."""
    monkeypatch.setattr(rasters, "WIDTHS", {"landscape": (60, 120), "pack": (24, 48)})


def make(**kwargs):
    return ProductFactory(public=True, **{"art": "honey-jar", **kwargs})


def rendering_takes(seconds: float, monkeypatch) -> None:
    """Every picture takes so much processor time, and no other work any."""
    spent = [0.0]

    def render(svg, widths):
        spent[0] += seconds
        return dict.fromkeys(widths, b"webp")

    monkeypatch.setattr(rasters, "render", render)
    monkeypatch.setattr(rasters.time, "thread_time", lambda: spent[0])


class TestRenderMissing:
    def test_makes_three_widths_of_pack_and_landscape_once(self):
        spec = product_spec(make())
        assert rasters.raster_of(spec, "pack", 480) == ""
        assert rasters.render_missing() == 2
        assert rasters.render_missing() == 0
        for variant, widths in rasters.WIDTHS.items():
            assert len(widths) == 3
            for width in widths:
                url = rasters.raster_of(spec, variant, width)
                picture = Image.open(io.BytesIO(default_storage.open(url.removeprefix("/media/")).read()))
                assert (picture.format, picture.width) == ("WEBP", width)
        assert rasters.SHARED_WIDTH in rasters.WIDTHS["landscape"]

    def test_new_products_come_first_and_it_goes_on_where_it_stopped(self, small):
        old, new = product_spec(make()), product_spec(make(art="coffee-pouch"))
        assert rasters.render_missing(limit=2) == 2
        assert rasters.raster_of(new, "landscape", 120)
        assert rasters.raster_of(old, "pack", 24) == ""
        assert rasters.render_missing(limit=1) == 1
        assert rasters.render_missing(limit=5) == 1
        assert rasters.raster_of(old, "landscape", 120)

    def test_walks_through_all_products_in_pieces(self, small, monkeypatch):
        monkeypatch.setattr(rasters, "NEWEST", 1)
        monkeypatch.setattr(rasters, "OLDER", 2)
        specs = [product_spec(make()) for _ in range(6)]
        for _ in range(4):
            rasters.render_missing(limit=20)
        assert all(rasters.raster_of(spec, "pack", 48) for spec in specs)
        # At the end the walk begins anew: a picture that changed is found.
        first = Product.objects.order_by("pk").select_related("commune", "criteria_set").first()
        first.art = "tea-tin"
        first.save()
        for _ in range(4):
            rasters.render_missing(limit=20)
        assert rasters.raster_of(product_spec(first), "pack", 48)

    def test_stops_when_its_time_is_spent_and_always_gets_on(self, small, monkeypatch):
        for _ in range(3):
            make()
        assert rasters.render_missing(seconds=0) == 1
        rendering_takes(0.5, monkeypatch)
        assert rasters.render_missing(seconds=1) == 2
        assert rasters.render_missing(seconds=60) == 3
        assert rasters.render_missing(seconds=60) == 0

    def test_a_busy_machine_ends_it_by_the_clock(self, small, monkeypatch):
        for _ in range(3):
            make()
        now = iter(range(0, 1_000, 7))
        monkeypatch.setattr(rasters.time, "monotonic", lambda: next(now))
        monkeypatch.setattr(rasters.time, "thread_time", lambda: 0.0)
        assert 1 <= rasters.render_missing(seconds=10) < 6

    def test_what_a_shared_link_shows_comes_before_the_pack(self, small):
        spec = product_spec(make())
        assert rasters.render_missing(limit=1) == 1
        assert rasters.raster_of(spec, "landscape", 120)
        assert rasters.raster_of(spec, "pack", 24) == ""
        assert next(iter(REAL_WIDTHS)) == "landscape"

    def test_the_clock_s_job_makes_a_whole_shop_in_a_few_minutes(self, small):
        """66 samples have 132 pictures: at 0.7 seconds each a go a minute makes 28."""
        assert rasters.SECONDS * 5 >= 132 * 0.7
        for _ in range(6):
            make()
        draw_rasters(timezone.now())
        assert rasters.render_missing() == 0

    def test_asks_twice_at_most(self, small, django_assert_max_num_queries):
        for _ in range(4):
            make()
        with django_assert_max_num_queries(2):
            rasters.render_missing(limit=20)

    def test_leaves_out_what_nobody_sees(self, small):
        spec = product_spec(ProductFactory(art="honey-jar"))
        assert rasters.render_missing() == 0
        assert rasters.raster_of(spec, "pack", 24) == ""

    def test_a_changed_product_is_never_served_from_its_old_rasters(self, small):
        product = make()
        rasters.render_missing()
        before = rasters.raster_of(product_spec(product), "pack", 24)
        product.art = "coffee-pouch"
        assert rasters.raster_of(product_spec(product), "pack", 24) == ""
        product.save()
        assert rasters.render_missing() == 2
        assert rasters.raster_of(product_spec(product), "pack", 24) not in ("", before)

    @pytest.mark.parametrize(("variant", "width"), [("pack", 123), ("crop", 480)])
    def test_refuses_a_size_that_is_never_made(self, variant, width):
        with pytest.raises(ValueError, match=variant):
            rasters.raster_of(product_spec(make()), variant, width)
