"""Somebody makes an account, keeps an address, chooses colours, takes the data along and erases the account."""

import re
import uuid

import pytest
from playwright.sync_api import Page, expect

PASSWORD = "rừng xanh nắng ấm"
#: The code of the last letter: it waits in the session, whose owner is on the page that asks for it.
CODE = (
    "from django.contrib.sessions.models import Session; "
    "print('CODE=', [s.get_decoded()['account_email_verification_code']['code'] for s in Session.objects.all() "
    "if s.get_decoded().get('account_email_verification_code', {}).get('email') == '%s'][0])"
)


def sign_up(page: Page, site) -> str:
    """Make an account and return its e-mail address."""
    email = f"thu-{uuid.uuid4().hex[:8]}@example.vn"
    page.goto("/tai-khoan/dang-ky/")
    page.locator("[name=name]").fill("Trần Thị Thử")
    page.locator("[name=contact]").fill(email)
    page.locator("[name=password1]").fill(PASSWORD)
    page.locator("[name=consent]").check()
    page.locator("main button[type=submit]").click()
    page.wait_for_url("**/dang-ky/ma-thu/")
    code = site.manage("shell", "-c", CODE % email).split("CODE=")[-1].split()[0]
    page.locator("[name=code]").fill(code)
    page.locator("button[value=verify]").click()
    page.wait_for_url("**/tai-khoan/")
    return email


def overflow(page: Page) -> int:
    """Pixels the page is wider than the window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


class TestAccount:
    def test_from_sign_up_to_erasure(self, visitor, site):
        email = sign_up(visitor, site)
        expect(visitor.locator("main h1")).to_have_text("Trần Thị Thử")
        expect(visitor.locator("main")).to_contain_text(email)

        visitor.goto("/tai-khoan/dia-chi/them/")
        for name, value in {"phone": "0905 123 456", "place": "Ea Tul", "street": "Thôn 2"}.items():
            visitor.locator(f"main [name={name}]").fill(value)
        visitor.locator("main select[name=province]").select_option("66")
        visitor.locator("main form button[type=submit]").first.click()
        expect(visitor.locator("main")).to_contain_text("Thôn 2, xã Ea Tul")

        visitor.goto("/tai-khoan/hien-thi/")
        visitor.locator("[name=theme][value=toi]").check()
        visitor.locator("main form button[type=submit]").click()
        expect(visitor.locator("[name=theme][value=toi]")).to_be_checked()

        visitor.goto("/tai-khoan/du-lieu/")
        visitor.locator("main input[type=password]").fill(PASSWORD)
        visitor.locator("main button[type=submit]").click()
        expect(visitor.locator("main")).to_contain_text("Thôn 2")

        visitor.goto("/tai-khoan/du-lieu/xoa/")
        visitor.locator("main input[type=password]").fill(PASSWORD)
        visitor.locator("main [name=agreed]").check()
        visitor.locator("main form button[type=submit]").click()
        visitor.wait_for_url("**/du-lieu/da-xoa/")
        visitor.goto("/tai-khoan/")
        expect(visitor).to_have_url(re.compile("/dang-nhap/"))


class TestPages:
    PATHS = (
        "/tai-khoan/",
        "/tai-khoan/don-hang/",
        "/tai-khoan/dia-chi/",
        "/tai-khoan/dia-chi/them/",
        "/tai-khoan/hien-thi/",
        "/tai-khoan/ho-ten/",
        "/tai-khoan/thu-dien-tu/",
        "/tai-khoan/dien-thoai/",
        "/tai-khoan/du-lieu/xoa/",
    )

    def test_have_no_barrier_and_stay_in_the_window(self, page, site, axe):
        page.goto("/tai-khoan/dang-ky/")
        axe(page)
        sign_up(page, site)
        for path in self.PATHS:
            for address in (path, f"/en{path}"):
                page.goto(address)
                axe(page)
                assert overflow(page) == 0, address
        page.set_viewport_size({"width": 320, "height": 640})
        for path in ("/tai-khoan/dang-nhap/", *self.PATHS):
            page.goto(path)
            assert overflow(page) == 0, path

    @pytest.mark.parametrize("theme", ["toi"])
    def test_hold_in_the_dark(self, page, site, axe, theme):
        page.goto("/tai-khoan/hien-thi/")
        page.locator(f"[name=theme][value={theme}]").check()
        page.locator("main form button[type=submit]").click()
        sign_up(page, site)
        for path in self.PATHS:
            page.goto(path)
            axe(page)
