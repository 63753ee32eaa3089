"""A browser for shop tests."""

from django.test import Client


class Visitor(Client):
    """A browser: its forms come from a page of this site, unless a test says otherwise."""

    def post(self, path, data=None, *, headers=None, **extra):
        return super().post(path, data, headers={"sec-fetch-site": "same-origin", **(headers or {})}, **extra)
