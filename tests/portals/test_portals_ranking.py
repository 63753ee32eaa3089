"""The page on ranking says the numbers that the search counts with."""

import pytest

from search.engines.database import ranking as points


@pytest.mark.django_db
class TestRanking:
    def test_says_the_numbers_in_use(self, client, monkeypatch):
        monkeypatch.setattr(points, "NAME_IS", 4711)
        monkeypatch.setattr(points, "CERTIFIED", 1000)
        html = client.get("/thong-tin/xep-hang/").content.decode()
        assert ">4711</td>" in html
        assert f">+{1000 + 5 * points.PER_STAR}</td>" in html

    def test_says_that_no_place_can_be_bought(self, client):
        assert "no paid places" in client.get("/en/thong-tin/xep-hang/").content.decode()
