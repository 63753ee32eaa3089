"""Exactly the addresses of the house are served; nothing of Oscar's or allauth's comes along by accident."""

from collections.abc import Iterator

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

SECTION = "(?P<section>cau-chuyen|tin-tuc|su-kien|guong-dien-hinh|chinh-sach)"
#: Everything outside the editors' desk (`/quan-tri/`, Wagtail's own subtree), by pattern.
PUBLIC = {
    "": "home",
    "san-pham/": "products",
    "san-pham/the/": "product_cards",
    "so-sanh/": "compare",
    "san-pham/<slug:slug>/": "product",
    "chu-the/": "producers",
    "chu-the/<slug:slug>/": "producer",
    "xa/": "communes",
    "xa/<str:code>/": "commune",
    "tinh/<str:code>/": "province",
    "huyen/<str:code>/": "district",
    "diem-ban/": "places",
    "diem-ban/ban-do.svg": "places_map",
    "diem-ban/<slug:slug>/": "place",
    "vung-nguyen-lieu/": "material_areas",
    "vung-nguyen-lieu/ban-do.svg": "material_areas_map",
    "vung-nguyen-lieu/<slug:slug>.svg": "material_area_map",
    "vung-nguyen-lieu/<slug:slug>/": "material_area",
    "chung-nhan/": "register",
    "chung-nhan/<str:code>/": "certificate",
    "chung-nhan/<str:code>/trich-luc.pdf": "certificate_extract",
    "chung-nhan/<str:code>/quyet-dinh/<int:file_id>.pdf": "decision_copy",
    "chung-nhan/<str:code>/phan-hoi/": "certificate_reply",
    "kiem-tra/": "check_code",
    "can-bo/": "desk",
    "can-bo/tai-khoan/": "desk_people",
    "can-bo/tai-khoan/moi/": "desk_invite",
    "can-bo/tai-khoan/moi/<int:pk>/huy/": "desk_invitation_cancel",
    "can-bo/tai-khoan/<int:pk>/": "desk_person",
    "can-bo/tai-khoan/<int:pk>/vai-tro/": "desk_person_role",
    "can-bo/tai-khoan/<int:pk>/ban-giao/": "desk_person_hand_over",
    "can-bo/tai-khoan/<int:pk>/thoi-viec/": "desk_person_leave",
    "can-bo/moi/<str:secret>/": "office_accept",
    "can-bo/nhat-ky/": "desk_audit",
    "can-bo/phan-hoi/": "desk_replies",
    "can-bo/phan-hoi/<int:reply_id>/dang/": "desk_reply_publish",
    "can-bo/phan-hoi/<int:reply_id>/tu-choi/": "desk_reply_refuse",
    "can-bo/giay-khac/": "desk_papers",
    "can-bo/giay-khac/them/": "desk_paper_add",
    "can-bo/giay-khac/<int:paper_id>/": "desk_paper",
    "can-bo/giay-khac/<int:paper_id>/go/": "desk_paper_withdraw",
    "can-bo/het-han/": "desk_expiry",
    "can-bo/het-han/nhac/": "desk_remind_many",
    "can-bo/het-han/thu/": "desk_reminders",
    "can-bo/het-han/thu/<int:pk>/gui-lai/": "desk_reminder_again",
    "can-bo/het-han/<str:code>/nhac/": "desk_remind",
    "can-bo/lich/moi/": "desk_calendar_renew",
    "can-bo/lich/<str:token>.ics": "desk_calendar",
    "can-bo/de-nghi/": "desk_proposals",
    "can-bo/de-nghi/<int:pk>/": "desk_proposal",
    "can-bo/de-nghi/<int:pk>/ban-chup.pdf": "desk_proposal_copy",
    "can-bo/chung-nhan/": "desk_certificates",
    "can-bo/chung-nhan/<str:code>/": "desk_certificate",
    "can-bo/chung-nhan/<str:code>/dinh-chinh/": "desk_correct",
    "can-bo/chung-nhan/<str:code>/bo-sung/": "desk_learn",
    "can-bo/chung-nhan/<str:code>/danh-gia-lai/": "desk_case",
    "can-bo/chung-nhan/<str:code>/gia-han/": "desk_extend",
    "can-bo/chung-nhan/<str:code>/dong-ho-so/": "desk_close_case",
    "can-bo/chung-nhan/<str:code>/huy-thu-hoi/": "desk_annul",
    "can-bo/chung-nhan/<str:code>/kiem-tra/": "desk_verify",
    "can-bo/thu-hoi/": "desk_revocation",
    "can-bo/thu-hoi/<int:pk>/thu.pdf": "desk_letters",
    "can-bo/xem-truoc/<int:pk>/": "desk_preview",
    "can-bo/kiem-tra/": "desk_verifications",
    "can-bo/kiem-tra/<int:pk>/": "desk_verification",
    "can-bo/so-lieu/": "desk_figures",
    "can-bo/so-lieu/bang.xlsx": "desk_figures_sheet",
    "can-bo/so-lieu/ke-hoach/": "desk_plan",
    "can-bo/so-lieu/ke-hoach/<int:pk>/": "desk_plan_target",
    "can-bo/so-lieu/<slug:figure>/": "desk_figure_rows",
    "can-bo/so-lieu/<slug:figure>/hang.xlsx": "desk_figure_rows_sheet",
    "quet/": "scanner",
    "thong-tin/xep-hang/": "ranking",
    r"^[tT]/$": "scan_nothing",
    r"^[tT]/(?P<code>.+)$": "scan",
    r"^01/(?P<rest>.+)$": "digital_link",
    r"^qr/(?P<code>[0-9A-Z]{9})\.(?P<kind>svg|png)$": "qr",
    "tim-kiem/": "search",
    "gio-hang/": "basket",
    "gio-hang/them/": "basket_add",
    "gio-hang/dong/<int:line_id>/": "basket_line",
    "thanh-toan/": "checkout",
    "don-hang/<str:number>/": "order",
    "don-hang/<str:number>/tai-khoan/": "order_adopt",
    "don-hang/<str:number>/dat-lai/": "order_again",
    "tai-khoan/don-hang/": "orders",
    "tai-khoan/don-hang/nhan/": "orders_adopt",
    "tai-khoan/dia-chi/": "addresses",
    "tai-khoan/dia-chi/them/": "address_add",
    "tai-khoan/dia-chi/<int:pk>/": "address",
    "tai-khoan/dia-chi/<int:pk>/xoa/": "address_delete",
    "tai-khoan/dia-chi/<int:pk>/mac-dinh/": "address_default",
    "tai-khoan/hien-thi/": "display",
    "tai-khoan/": "account",
    "tai-khoan/dang-ky/": "account_signup",
    "tai-khoan/dang-ky/ma-thu/": "account_email_verification_sent",
    "tai-khoan/dang-ky/ma-dien-thoai/": "account_verify_phone",
    "tai-khoan/dang-ky/bo/": "account_signup_cancel",
    "tai-khoan/ho-ten/": "account_name",
    "tai-khoan/thu-dien-tu/": "account_email",
    "tai-khoan/dien-thoai/": "account_change_phone",
    "tai-khoan/du-lieu/": "account_data",
    "tai-khoan/du-lieu/tai-ve/": "account_data_file",
    "tai-khoan/du-lieu/xoa/": "account_erase",
    "tai-khoan/du-lieu/da-xoa/": "account_erased",
    "tai-khoan/dang-nhap/": "account_login",
    "tai-khoan/dang-xuat/": "account_logout",
    "tai-khoan/tam-khoa/": "account_inactive",
    "tai-khoan/xac-nhan/": "account_reauthenticate",
    "tai-khoan/mat-khau/": "account_change_password",
    "tai-khoan/mat-khau/dat/": "account_set_password",
    "tai-khoan/mat-khau/quen/": "account_reset_password",
    "tai-khoan/mat-khau/quen/da-gui/": "account_reset_password_done",
    r"tai-khoan/^mat-khau/quen/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[^/]+)/$": "account_reset_password_from_key",
    "tai-khoan/mat-khau/quen/xong/": "account_reset_password_from_key_done",
    "tai-khoan/hai-buoc/": "mfa_index",
    "tai-khoan/hai-buoc/ma/": "mfa_authenticate",
    "tai-khoan/hai-buoc/xac-nhan/": "mfa_reauthenticate",
    "tai-khoan/hai-buoc/bat/": "mfa_activate_totp",
    "tai-khoan/hai-buoc/tat/": "mfa_deactivate_totp",
    "tai-khoan/hai-buoc/du-phong/": "mfa_view_recovery_codes",
    "tai-khoan/hai-buoc/du-phong/moi/": "mfa_generate_recovery_codes",
    rf"^{SECTION}/$": "section",
    rf"^{SECTION}/rss\.xml$": "section_feed",
    rf"^{SECTION}/(?P<slug>[-\w]+)/$": "article",
    "su-kien/<slug:slug>/lich.ics": "event_calendar",
    "qua-tang/": "gifts",
    "qua-tang/<slug:slug>/": "gift_collection",
    r"hinh/^(?P<code>[0-9A-Z]{1,9})-(?P<variant>pack|crop|landscape)\.(?P<digest>[0-9a-f]{8})\.svg$": "picture",
    r"hinh/^(?P<code>[0-9A-Z]{1,9})-(?P<variant>pack|crop|landscape)\.svg$": "picture_now",
    r"hinh/^kho/(?P<key>[a-z0-9-]{1,40})\.(?P<digest>[0-9a-f]{8})\.svg$": "picture_of_library",
    r"hinh/^xa/(?P<code>[0-9]{1,5})\.svg$": "cloth",
    r"hinh/^xa/(?P<code>[0-9]{1,5})-vien\.svg$": "edge",
    r"hinh/^ban-do/(?P<codes>[0-9]{5}(?:-[0-9]{5}){0,39})\.svg$": "woven_map",
    "media/<path:path>": None,
    "robots.txt": "robots",
    "sitemap.xml": "sitemap",
    "sitemap-<slug:name>.xml": "sitemap_section",
    "_util/login/": "wagtailcore_login",
    r"^((?:[\w\-]+/)*)$": "wagtail_serve",
}
DESK = ("quan-tri/", "^quan-tri/")
#: Modules whose views may be routed; Oscar's and haystack's are not among them.
OURS = (
    "accounts.", "cms.", "portals.", "search.", "shop.", "config.",
    "allauth.account.views", "allauth.mfa.", "django.views.", "wagtail.",
)  # fmt: skip


def routes(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every pattern below a resolver with its whole address."""
    for entry in resolver.url_patterns:
        if isinstance(entry, URLResolver):
            yield from routes(entry, before + str(entry.pattern))
        else:
            yield before + str(entry.pattern), entry


STOCK = [
    "/accounts/login/",
    "/accounts/register/",
    "/basket/",
    "/catalogue/",
    "/catalogue/reviews/",
    "/checkout/",
    "/dashboard/",
    "/offers/",
    "/search/",
    "/wishlists/",
    "/admin/",
    "/django-admin/",
    "/_util/authenticate_with_password/1/1/",
]
SERVED = list(routes(get_resolver()))


class TestRoutes:
    def test_are_exactly_those_of_the_house(self):
        public = {address: entry.name for address, entry in SERVED if not address.startswith(DESK)}
        assert public == PUBLIC

    def test_lead_to_no_stock_view_of_the_shop(self):
        views = {address: getattr(entry.callback, "view_class", entry.callback) for address, entry in SERVED}
        stock = {address: view.__module__ for address, view in views.items() if not view.__module__.startswith(OURS)}
        assert {address: module for address, module in stock.items() if not address.startswith(DESK)} == {}
        assert [module for module in stock.values() if module.startswith(("oscar", "haystack"))] == []

    @pytest.mark.parametrize("stock", STOCK)
    @pytest.mark.django_db
    def test_stock_addresses_are_not_found(self, client, stock):
        assert client.get(stock).status_code == 404
        assert client.get(f"/en{stock}").status_code == 404

    def test_wagtails_own_log_in_is_ours(self, client):
        assert client.get("/_util/login/?next=/x/").url == "/tai-khoan/dang-nhap/?next=/x/"
