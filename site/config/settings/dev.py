"""Development: what `make run` starts. Works without any variable set."""

from .base import *  # noqa: F403
from .base import STORAGES, env

DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env("SECRET_KEY", default="development-only-never-in-production")  # noqa: S105
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]", "testserver", *env.list("ALLOWED_HOSTS", default=[])]
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
#: Demo data may be loaded here (`manage.py loaddemo` refuses where this is false).
DEMO_ALLOWED = True
#: Codes to phones are printed in the log and sent to nobody.
PHONE_CODE_CHANNEL = env("PHONE_CODE_CHANNEL", default="accounts.channels.ConsoleChannel")
