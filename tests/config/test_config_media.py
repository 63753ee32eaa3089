"""Uploaded files, served by the site itself."""

import pytest
from django.test import RequestFactory

from config.media import serve


class TestMedia:
    def test_a_name_longer_than_a_disk_holds_is_not_found(self, client, db):
        assert client.get(f"/media/{'x' * 5000}").status_code == 404

    def test_a_file_is_served_and_a_way_out_of_the_folder_is_not(self, client, db, rf, tmp_path):
        (tmp_path / "a.txt").write_text("x")
        assert serve(rf.get("/media/a.txt"), "a.txt", str(tmp_path)).status_code == 200
        assert client.get("/media/../manage.py").status_code == 400


class TestRanges:
    """A player asks for a part of a video."""

    @pytest.fixture
    def film(self, tmp_path):
        (tmp_path / "film.mp4").write_bytes(bytes(range(100)))
        return lambda asked: serve(
            RequestFactory().get("/media/film.mp4", HTTP_RANGE=asked), "film.mp4", document_root=str(tmp_path)
        )

    @pytest.mark.parametrize(
        ("asked", "said", "bytes_sent"),
        [
            ("bytes=0-9", "bytes 0-9/100", bytes(range(10))),
            ("bytes=90-", "bytes 90-99/100", bytes(range(90, 100))),
            ("bytes=95-400", "bytes 95-99/100", bytes(range(95, 100))),
            ("bytes=-3", "bytes 97-99/100", bytes(range(97, 100))),
        ],
    )
    def test_a_part_is_sent(self, film, asked, said, bytes_sent):
        response = film(asked)
        assert (response.status_code, response["Content-Range"]) == (206, said)
        assert response["Content-Type"] == "video/mp4"
        assert b"".join(response.streaming_content) == bytes_sent
        assert response["Content-Length"] == str(len(bytes_sent))

    def test_past_the_end_is_refused(self, film):
        response = film("bytes=100-")
        assert (response.status_code, response["Content-Range"]) == (416, "bytes */100")

    @pytest.mark.parametrize(
        "asked",
        ["", "bytes=-", "bytes=1-2,5-6", "lines=1-2", "bytes=5-2", f"bytes=0-{'9' * 4400}", f"bytes=-{'9' * 4400}"],
    )
    def test_anything_else_gets_the_whole(self, film, asked):
        response = film(asked)
        assert (response.status_code, response["Accept-Ranges"]) == (200, "bytes")
        assert len(b"".join(response.streaming_content)) == 100

    def test_a_resumed_download_is_of_one_version(self, tmp_path):
        (tmp_path / "film.mp4").write_bytes(bytes(100))
        asked = RequestFactory().get(
            "/media/film.mp4", HTTP_RANGE="bytes=0-9", HTTP_IF_RANGE="Mon, 01 Jan 2024 00:00:00 GMT"
        )
        assert serve(asked, "film.mp4", document_root=str(tmp_path)).status_code == 200
