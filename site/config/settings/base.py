"""Settings shared by every environment. What differs by machine comes from variables (see .env.example)."""

from pathlib import Path

import environ
from csp.constants import NONE, SELF
from oscar.defaults import *  # noqa: F403

from config.forks import OSCAR_APPS, forked

ROOT = Path(__file__).resolve().parents[3]
SITE = ROOT / "site"
VAR = ROOT / "var"

env = environ.Env()
environ.Env.read_env(ROOT / ".env")

DEBUG = False
ALLOWED_HOSTS: list[str] = []
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.User"

#: What is printed on labels: scheme and host of every QR. Never changes once labels are out.
PUBLIC_BASE_URL = env("PUBLIC_BASE_URL", default="http://localhost:8000")

# --- Apps -----------------------------------------------------------------------------------------------
OURS = [
    "accounts",
    "catalogue.areas",
    "catalogue.producers",
    "catalogue.certificates",
    "traceability.origins",
    "notices",
    "cms",
    "reports",
    "portals.public",
    "portals.officer",
    "demo",
    "setup",
]
WAGTAIL_APPS = [
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail.locales",
    "wagtail",
    "modelcluster",
    "taggit",
]
INSTALLED_APPS = [
    *OURS,
    *forked(OSCAR_APPS),
    *WAGTAIL_APPS,
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "widget_tweaks",
    "treebeard",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sites",
    "django.contrib.flatpages",
    "django.contrib.humanize",
    "django.forms",
]
#: While this file exists every page says that the site is being worked on (docs/operations.md).
MAINTENANCE_FILE = VAR / "maintenance"
SITE_ID = 1

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "config.maintenance.closed_while_maintained",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "shop.basket.middleware.BasketMiddleware",
    # What editors redirect; asks the database only where a page was not found.
    "config.redirects.EditorsRedirects",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [SITE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "portals.public.context.site_frame",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

#: Forks whose models are stock keep the stock migrations.
MIGRATION_MODULES = {
    "customer": "oscar.apps.customer.migrations",
    "shipping": "oscar.apps.shipping.migrations",
}

# --- Data -----------------------------------------------------------------------------------------------
DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{VAR / 'xaminh.sqlite3'}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # IMMEDIATE: a transaction takes the write lock at its start, so two checkouts queue instead of failing.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": (
            "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA cache_size=-32000;PRAGMA temp_store=MEMORY;"
            "PRAGMA mmap_size=268435456;"
        ),
    }
DATABASES["default"]["CONN_MAX_AGE"] = 60

REDIS_URL = env("REDIS_URL", default="")
if REDIS_URL:
    _shared_cache = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
else:
    _shared_cache = {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "shared_cache"}
CACHES = {
    # Where processes must agree: rate limits, sessions, locks.
    "default": _shared_cache,
    # What one process may keep for itself: rendered fragments without a verdict, star, price or name of a person.
    "local": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 5000}},
}
SESSION_ENGINE = "django.contrib.sessions.backends.cached_db" if REDIS_URL else "django.contrib.sessions.backends.db"

#: Elasticsearch address; empty means the database engine answers searches.
ELASTICSEARCH_URL = env("ELASTICSEARCH_URL", default="")

#: Who runs tasks: "database" queues them for `manage.py work`, "immediate" runs them where they arise.
TASK_BACKENDS = {
    "database": "django_tasks_db.DatabaseBackend",
    "immediate": "django_tasks.backends.immediate.ImmediateBackend",
}
TASKS = {"default": {"BACKEND": TASK_BACKENDS[env("TASK_QUEUE", default="database")]}}

# --- Language, money, days ------------------------------------------------------------------------------
LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
# Ours, and what Oscar, Wagtail and allauth leave untranslated.
LOCALE_PATHS = [SITE / "locale", SITE / "locale_libraries"]
USE_I18N = True
USE_TZ = True
#: A day is a date here (Q26 counts months and days of Vietnam).
TIME_ZONE = "Asia/Ho_Chi_Minh"
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES

# --- Files ----------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [SITE / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = Path(env("MEDIA_ROOT", default=str(VAR / "media")))
#: Whether the site itself answers for uploaded files; with a web server in front that is its work.
SERVE_MEDIA = env.bool("SERVE_MEDIA", default=True)
#: Files that no address leads to: copies of decisions before they are published, papers shown to officers.
PRIVATE_ROOT = Path(env("PRIVATE_ROOT", default=str(MEDIA_ROOT.parent / "private")))
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(PRIVATE_ROOT), "base_url": None, "file_permissions_mode": 0o600},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# --- People ---------------------------------------------------------------------------------------------
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "account"
LOGOUT_REDIRECT_URL = "home"
ACCOUNT_ADAPTER = "accounts.adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email", "phone"}
# Signing up takes an e-mail address or a phone number in one field (accounts.forms.SignupForm). allauth wants one
# field that is also a way to log in; a phone named as required here would be demanded of everybody at log-in.
ACCOUNT_SIGNUP_FIELDS = ["email*", "phone", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
ACCOUNT_PHONE_VERIFICATION_SUPPORTS_RESEND = True
# Six digits, three tries, 15 minutes: read out easily, guessed once in 300,000 times.
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_FORMAT = {"numeric": True, "dashed": False, "length": 6}
ACCOUNT_PHONE_VERIFICATION_CODE_FORMAT = {"numeric": True, "dashed": False, "length": 6}
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
# Asking for the password once more posts the form twice; codes to phones cost money. Nobody's inbox is filled by
# others: five letters or messages in ten minutes, twenty a day. A code has three tries, a contact fifteen a day.
ACCOUNT_RATE_LIMITS = {
    "change_phone": "6/10m/user",
    "verify_phone": "1/30s/key,5/10m/key,20/d/key,10/10m/ip",
    "confirm_email": "1/10s/key,5/10m/key,20/d/key",
    "reset_password": "20/m/ip,5/10m/key,20/d/key",
    "code_tries": "15/d/key",
}
#: Class that takes codes to phones (accounts.channels); empty: phones get no codes, so nobody signs up by phone.
PHONE_CODE_CHANNEL = env("PHONE_CODE_CHANNEL", default="")
#: Whether editors, officers and administrators need log-in in two steps before they enter the editors' desk.
STAFF_TWO_STEPS = True
ACCOUNT_PREVENT_ENUMERATION = True
# A reset asked for an unknown address sends nothing: the form cannot be used to write to strangers.
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_FORMS = {
    "signup": "accounts.forms.SignupForm",
    "login": "accounts.forms.LoginForm",
    "confirm_email_verification_code": "accounts.forms.EmailCodeForm",
    "verify_phone": "accounts.forms.PhoneCodeForm",
    "change_phone": "accounts.forms.ChangePhoneForm",
    "add_email": "accounts.forms.ChangeEmailForm",
    "reset_password": "accounts.forms.ResetPasswordForm",
    "reset_password_from_key": "accounts.forms.ResetPasswordKeyForm",
    "set_password": "accounts.forms.SetPasswordForm",
    "change_password": "accounts.forms.ChangePasswordForm",
    "reauthenticate": "accounts.forms.ReauthenticateForm",
}
#: Reverse proxies in front of the site whose X-Forwarded-For is believed (rate limits count per address).
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXY_COUNT", default=0)
MFA_ADAPTER = "accounts.adapter.MFAAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Xã Mình"
# No tolerance: allauth remembers a used code for one step only, a wider window could be replayed.
MFA_TOTP_TOLERANCE = 0
MFA_FORMS = {
    "authenticate": "accounts.forms.CodeForm",
    "reauthenticate": "accounts.forms.ReauthenticateCodeForm",
    "activate_totp": "accounts.forms.ActivateCodeForm",
}
# Wagtail's own log-in and password pages are not used.
WAGTAILADMIN_LOGIN_URL = LOGIN_URL
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_PRIVATE_PAGE_OPTIONS = {"SHARED_PASSWORD": False}
WAGTAILDOCS_PRIVATE_COLLECTION_OPTIONS = {"SHARED_PASSWORD": False}

SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "media-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [SELF],
    },
}

# --- Oscar ----------------------------------------------------------------------------------------------
OSCAR_SHOP_NAME = "Xã Mình"
OSCAR_DEFAULT_CURRENCY = "VND"
OSCAR_DYNAMIC_CLASS_LOADER = "config.loading.load_classes"
OSCAR_SLUG_FUNCTION = "catalogue.areas.rules.slug"
OSCAR_SLUG_MAP = {"đ": "d", "Đ": "D"}
OSCAR_OFFER_ROUNDING_FUNCTION = "shop.partner.rules.whole_dong"
OSCAR_REQUIRED_ADDRESS_FIELDS = ("first_name", "line1", "phone_number")
OSCAR_ALLOW_ANON_CHECKOUT = True
OSCAR_ALLOW_GUEST_CHECKOUT_WITH_ACCOUNT = True
OSCAR_HOMEPAGE = "/"
OSCAR_EAGER_ALERTS = False
OSCAR_SAVE_SENT_EMAILS_TO_DB = False
OSCAR_SEND_REGISTRATION_EMAIL = False
OSCAR_MAX_BASKET_QUANTITY_THRESHOLD = 200
OSCAR_BASKET_COOKIE_OPEN = "basket"
OSCAR_HIDDEN_FEATURES = ["reviews", "wishlists"]
OSCAR_INITIAL_ORDER_STATUS = "placed"
OSCAR_INITIAL_LINE_STATUS = "placed"
OSCAR_ORDER_STATUS_PIPELINE = {
    "placed": ("confirmed", "cancelled"),
    "confirmed": ("shipped", "cancelled"),
    "shipped": ("delivered", "returned"),
    "delivered": ("returned",),
    "cancelled": (),
    "returned": (),
}
OSCAR_ORDER_STATUS_CASCADE = {
    status: status for status in ("confirmed", "shipped", "delivered", "cancelled", "returned")
}
OSCAR_LINE_STATUS_PIPELINE = OSCAR_ORDER_STATUS_PIPELINE
PHONENUMBER_DEFAULT_REGION = "VN"

# --- Wagtail --------------------------------------------------------------------------------------------
WAGTAIL_SITE_NAME = "Xã Mình"
WAGTAIL_USER_TIME_ZONES = ["Asia/Ho_Chi_Minh"]
WAGTAILADMIN_BASE_URL = PUBLIC_BASE_URL
WAGTAILIMAGES_IMAGE_MODEL = "cms.Picture"
# Files of policies, videos of stories; the form looks at their content.
WAGTAILDOCS_EXTENSIONS = ["pdf", "mp4", "webm"]
WAGTAILDOCS_DOCUMENT_FORM_BASE = "cms.forms.DocumentForm"
WAGTAIL_DATE_FORMAT = "%d/%m/%Y"
WAGTAIL_DATETIME_FORMAT = "%d/%m/%Y %H:%M"
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILADMIN_COMMENTS_ENABLED = True

#: Mail server, for example smtp+tls://user:password@host:587; mail is printed where there is none.
EMAIL_URL = env.email_url("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_URL)
DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="Xã Mình <khong-tra-loi@example.vn>")
OSCAR_FROM_EMAIL = DEFAULT_FROM_EMAIL
#: Channel → class that takes notices to people (notices.channels); e-mail is built in.
NOTICE_CHANNELS = {"email": "notices.channels.EmailChannel", **env.dict("NOTICE_CHANNELS", default={})}

#: Delivery fee of one order in đồng (flat until carriers come); free from this order value in đồng.
DELIVERY_FEE = 30_000
DELIVERY_FREE_FROM = 500_000

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}

FORMAT_MODULE_PATH = ["config.formats"]
