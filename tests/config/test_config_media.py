"""Uploaded files, served by the site itself."""


class TestMedia:
    def test_a_name_longer_than_a_disk_holds_is_not_found(self, client, db):
        assert client.get(f"/media/{'x' * 5000}").status_code == 404

    def test_a_file_is_served_and_a_way_out_of_the_folder_is_not(self, client, db, rf, tmp_path):
        from config.media import serve

        (tmp_path / "a.txt").write_text("x")
        assert serve(rf.get("/media/a.txt"), "a.txt", str(tmp_path)).status_code == 200
        assert client.get("/media/../manage.py").status_code == 400
