"""While the maintenance file is there every page answers 503, without the database."""

import pytest


@pytest.fixture
def closed(settings, tmp_path):
    settings.MAINTENANCE_FILE = tmp_path / "maintenance"
    settings.MAINTENANCE_FILE.touch()
    return settings.MAINTENANCE_FILE


class TestMaintenance:
    @pytest.mark.parametrize("path", ["/", "/san-pham/", "/t/P00000018", "/quan-tri/", "/nothing"])
    def test_every_page_says_so_without_a_query(self, client, closed, path):
        response = client.get(path)
        assert response.status_code == 503
        assert response["Retry-After"] == "600"
        assert response["Cache-Control"] == "no-store"
        assert "Content-Security-Policy" in response
        assert "<h1>" in response.content.decode()

    def test_in_english_too(self, client, closed):
        assert 'lang="en"' in client.get("/en/san-pham/").content.decode()

    def test_machines_get_json(self, client, closed):
        assert "detail" in client.get("/t/P00000018", HTTP_ACCEPT="application/json").json()

    def test_style_sheets_go_on(self, client, closed):
        assert client.get("/static/css/tokens.css").status_code == 200

    def test_it_opens_again_at_once(self, client, closed, db):
        closed.unlink()
        assert client.get("/san-pham/").status_code == 200
