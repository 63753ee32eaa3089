"""The suite: the embedded default, or the servers named by the same three variables as everywhere."""

import os
import re

from .base import *  # noqa: F403
from .base import CACHES, DATABASES, REDIS_URL, STORAGES, TASK_BACKENDS, VAR, env

SECRET_KEY = "test-only"  # noqa: S105
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_USE_FINDERS = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
TASKS = {"default": {"BACKEND": TASK_BACKENDS["immediate"]}}
DEMO_ALLOWED = True
PHONE_CODE_CHANNEL = "accounts.channels.MemoryChannel"
# Tests of other rooms log editors in without a second step; tests/accounts turn it on.
STAFF_TWO_STEPS = False

# Workers of one run (gw0, gw1 …) share nothing: each has its files and its number of Redis database.
_worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
MEDIA_ROOT = VAR / f"test-media-{_worker}"
PRIVATE_ROOT = VAR / f"test-private-{_worker}"
STORAGES["private"] = {
    **STORAGES["private"],
    "OPTIONS": {**STORAGES["private"]["OPTIONS"], "location": str(PRIVATE_ROOT)},
}
if REDIS_URL:
    CACHES["default"]["LOCATION"] = re.sub(r"(?:/\d*)?$", f"/{int(_worker[2:]) + 1}", REDIS_URL, count=1)

#: A file name makes the SQLite test database reusable between runs (pytest --reuse-db).
if env("TEST_DB", default=""):
    DATABASES["default"]["TEST"] = {"NAME": env("TEST_DB")}
