"""Logging demo staff in with a browser: password, then the code that an authenticator app would show."""

import time

from allauth.mfa.totp.internal import auth
from playwright.sync_api import Page

from demo.people import LOGINS, PASSWORD

#: A code is typed only while so many seconds of its 30 are left.
_ROOM = 12
#: Cookies of who has logged in: (site, e-mail) → cookies. A code is taken once in 30 s, a session lasts.
_SESSIONS: dict[tuple[str, str], list] = {}


def code_for(email: str) -> str:
    """What the app of this demo account shows; waits for the next code when this one is about to end."""
    secret = next(login.secret for login in LOGINS if login.email == email)
    left = 30 - time.time() % 30
    if left < _ROOM:
        time.sleep(left + 0.2)
    return auth.format_hotp_value(auth.hotp_value(secret, next(auth.yield_hotp_counters_from_time())))


def log_in(page: Page, email: str, *, to: str = "/quan-tri/") -> None:
    """Open ``to`` as this member of the staff; the first time in a run through the pages of log-in."""
    page.goto("/tai-khoan/dang-nhap/")
    key = (page.evaluate("location.origin"), email)
    if key in _SESSIONS:
        page.context.add_cookies(_SESSIONS[key])
        page.goto(to)
        return
    page.goto(f"/tai-khoan/dang-nhap/?next={to}")
    page.locator("input[name=login]").fill(email)
    page.locator("input[type=password]").fill(PASSWORD)
    page.locator("main button[type=submit]").click()
    page.wait_for_url("**/hai-buoc/ma/**")
    page.locator("input[name=code]").fill(code_for(email))
    page.locator("main button[type=submit]").first.click()
    # The first page of the desk reads all of Wagtail: slow on a busy machine.
    page.wait_for_url(f"**{to}", timeout=60_000)
    _SESSIONS[key] = [cookie for cookie in page.context.cookies() if cookie["name"] == "sessionid"]
