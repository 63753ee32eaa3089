"""A form whose token is missing or has run out is answered by a page of the site."""

from django.test import Client


class TestCsrfFailure:
    def test_a_readable_page_says_so(self, db):
        answer = Client(enforce_csrf_checks=True).post("/tai-khoan/dang-nhap/", {"login": "a@example.vn"})
        assert answer.status_code == 403
        assert "403_csrf.html" in [template.name for template in answer.templates]
        assert b'href="/tai-khoan/dang-nhap/"' in answer.content
