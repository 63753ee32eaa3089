"""Production: every secret and address comes from a variable; a missing or empty one stops the start."""

from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403
from .base import PUBLIC_BASE_URL, env

for _name in (
    "SECRET_KEY",
    "ALLOWED_HOSTS",
    "PUBLIC_BASE_URL",
    "DATABASE_URL",
    "EMAIL_URL",
    "DEFAULT_FROM_EMAIL",
):
    if not env(_name, default=""):
        raise ImproperlyConfigured(f"Set {_name}: .env.example says what it is.")

SECRET_KEY = env("SECRET_KEY")
#: Keys that were used before: what they signed and encrypted is still read.
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")

DEMO_ALLOWED = False
CSRF_TRUSTED_ORIGINS = [PUBLIC_BASE_URL]
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
OSCAR_BASKET_COOKIE_SECURE = True
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 31_536_000
# Subdomains and browsers' preload lists are the domain owner's to decide; Wagtail shows previews in a frame.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021", "security.W019"]
