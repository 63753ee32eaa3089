"""Somebody of the staff logs in and out, with and without scripts."""

import re

from playwright.sync_api import expect
from support.second_step import log_in


class TestLogIn:
    def test_the_page_has_no_barrier(self, page, axe):
        page.goto("/tai-khoan/dang-nhap/")
        axe(page)
        page.goto("/tai-khoan/mat-khau/quen/")
        axe(page)

    def test_a_wrong_password_is_said_beside_what_was_typed(self, plain_page):
        plain_page.goto("/tai-khoan/dang-nhap/")
        plain_page.locator("input[name=login]").fill("ai-do@example.vn")
        plain_page.locator("input[type=password]").fill("không phải")
        plain_page.locator("main button[type=submit]").click()
        assert plain_page.get_by_role("alert").is_visible()
        assert plain_page.locator("input[name=login]").input_value() == "ai-do@example.vn"

    def test_staff_comes_in_by_password_and_code(self, page):
        log_in(page, "bientap@example.vn")
        expect(page).to_have_url(re.compile(r"/quan-tri/$"))
