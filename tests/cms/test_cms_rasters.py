"""WebP versions of the illustrations: made by the worker, never waited for, never outdated."""

import io

import pytest
from django.core.files.storage import default_storage
from PIL import Image

from cms import rasters


@pytest.fixture
def goods(tmp_path, settings, monkeypatch):
    """Two small drawings in a folder of their own, and an empty media store."""
    settings.MEDIA_ROOT = str(tmp_path / "media")
    folder = tmp_path / "art" / "goods"
    folder.mkdir(parents=True)
    for name, colour in (("mat-ong", "#f2b233"), ("ca-phe", "#7a1f12")):
        (folder / f"{name}.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
            f'<path fill="{colour}" d="M0 0h10v10H0z"/></svg>'
        )
    monkeypatch.setattr(rasters, "GOODS", folder)
    monkeypatch.setattr(rasters.finders, "find", lambda name: str(tmp_path / name))
    return folder


class TestRenderMissing:
    def test_draws_three_widths_once(self, goods):
        assert rasters.raster_of("mat-ong", 480) == ""
        assert rasters.render_missing() == 2
        assert rasters.render_missing() == 0
        for width in rasters.WIDTHS:
            url = rasters.raster_of("mat-ong", width)
            picture = Image.open(io.BytesIO(default_storage.open(url.removeprefix("/media/")).read()))
            assert (picture.format, picture.width) == ("WEBP", width)

    def test_goes_on_where_it_stopped(self, goods):
        assert rasters.render_missing(limit=1) == 1
        assert rasters.raster_of("mat-ong", 960) == ""
        assert rasters.render_missing(limit=1) == 1
        assert rasters.raster_of("mat-ong", 960)

    def test_a_changed_drawing_is_never_served_from_its_old_rasters(self, goods):
        rasters.render_missing()
        before = rasters.raster_of("ca-phe", 480)
        path = goods / "ca-phe.svg"
        path.write_text(path.read_text().replace("#7a1f12", "#14532f"))
        assert rasters.raster_of("ca-phe", 480) == ""
        assert rasters.render_missing() == 1
        assert rasters.raster_of("ca-phe", 480) not in ("", before)

    def test_refuses_a_width_that_is_never_drawn(self):
        with pytest.raises(ValueError, match="123"):
            rasters.raster_of("mat-ong", 123)
