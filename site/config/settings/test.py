"""The suite: the embedded default, or the servers named by the same three variables as everywhere."""

from .base import *  # noqa: F403
from .base import DATABASES, STORAGES, VAR, env

SECRET_KEY = "test-only"  # noqa: S105
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_USE_FINDERS = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
MEDIA_ROOT = VAR / "test-media"
DEMO_ALLOWED = True

#: A file name makes the SQLite test database reusable between runs (pytest --reuse-db).
if env("TEST_DB", default=""):
    DATABASES["default"]["TEST"] = {"NAME": env("TEST_DB")}
