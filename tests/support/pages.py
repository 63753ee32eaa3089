"""Reads what a page says to machines."""

import re


def axes(response) -> tuple[str, ...]:
    """data-code, data-verdict and data-status of the page's <main>; empty where one is not said."""
    main = re.search(r"<main[^>]*>", response.content.decode()).group()
    return tuple(
        found.group(1) if (found := re.search(f'data-{name}="([^"]*)"', main)) else ""
        for name in ("code", "verdict", "status")
    )


def names(html: str) -> list[str]:
    """Names on the product cards of a page, in order."""
    return re.findall(r'<article class="pcard">.*?<h3><a href="[^"]+"[^>]*>([^<]+)</a>', html, re.S)
