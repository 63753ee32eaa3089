"""Addresses of this room: only what is served of allauth, under Vietnamese names."""

from allauth.account import views as allauth
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as totp
from django.urls import URLPattern, path, re_path
from django.views.decorators.cache import never_cache

from accounts import views


def _private(pattern: URLPattern) -> URLPattern:
    """Let no cache keep the page: recovery codes, keys and addresses stand on some."""
    pattern.callback = never_cache(pattern.callback)
    return pattern


_PAGES = [
    path("", views.account, name="account"),
    path("dang-ky/", allauth.signup, name="account_signup"),
    path("dang-ky/ma-thu/", allauth.email_verification_sent, name="account_email_verification_sent"),
    path("dang-ky/ma-dien-thoai/", allauth.verify_phone, name="account_verify_phone"),
    path("dang-ky/bo/", views.signup_cancel, name="account_signup_cancel"),
    path("dang-nhap/", allauth.login, name="account_login"),
    path("dang-xuat/", allauth.logout, name="account_logout"),
    path("tam-khoa/", allauth.account_inactive, name="account_inactive"),
    path("xac-nhan/", allauth.reauthenticate, name="account_reauthenticate"),
    path("mat-khau/", allauth.password_change, name="account_change_password"),
    path("mat-khau/dat/", allauth.password_set, name="account_set_password"),
    path("mat-khau/quen/", allauth.password_reset, name="account_reset_password"),
    path("mat-khau/quen/da-gui/", allauth.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^mat-khau/quen/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[^/]+)/$",
        allauth.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("mat-khau/quen/xong/", allauth.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    path("ho-ten/", views.name, name="account_name"),
    path("thu-dien-tu/", allauth.email, name="account_email"),
    path("dien-thoai/", allauth.change_phone, name="account_change_phone"),
    path("du-lieu/", views.data, name="account_data"),
    path("du-lieu/tai-ve/", views.data_file, name="account_data_file"),
    path("du-lieu/xoa/", views.erase, name="account_erase"),
    path("du-lieu/da-xoa/", views.erased, name="account_erased"),
    path("hai-buoc/", mfa.index, name="mfa_index"),
    path("hai-buoc/ma/", mfa.authenticate, name="mfa_authenticate"),
    path("hai-buoc/xac-nhan/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path("hai-buoc/bat/", totp.activate_totp, name="mfa_activate_totp"),
    path("hai-buoc/tat/", totp.deactivate_totp, name="mfa_deactivate_totp"),
    path("hai-buoc/du-phong/", recovery.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("hai-buoc/du-phong/moi/", recovery.generate_recovery_codes, name="mfa_generate_recovery_codes"),
]

urlpatterns = [_private(pattern) for pattern in _PAGES]
