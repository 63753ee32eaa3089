"""``make bench``: what the server spends on four pages, as multiples of a view that does nothing.

Every page goes through the whole application in this process (WSGI handler, all middleware), as a new visitor without
cookies, into a warm process (code, templates and connection are there) whose data caches are emptied before each
request: ``ratio``. ``warm_ratio`` is the same request once more, caches filled. The bare view is served by the same
application: no database, 1 KB. Rounds are interleaved, so that a slow moment of the machine falls on all alike; what
counts is the median. ``floor`` is the bare view over itself without middleware. Writes build/bench.json.
ROUNDS=… for more or fewer; PRODUCTS=2400 adds copies of the sample products first.
"""

import gc
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "bench.json"
ROUNDS = int(os.environ.get("ROUNDS", "200"))
PRODUCTS = int(os.environ.get("PRODUCTS", "0"))
WARM_UP = 10


def main() -> None:
    """Prepare a database of its own, measure, write and print."""
    with tempfile.TemporaryDirectory(prefix="xaminh-bench-") as folder:
        os.environ.update(
            DATABASE_URL=f"sqlite:///{folder}/bench.sqlite3",
            MEDIA_ROOT=f"{folder}/media",
            DJANGO_SETTINGS_MODULE="config.settings.dev",
        )
        sys.path[:0] = [str(ROOT), str(ROOT / "site"), str(ROOT / "tests"), str(Path(__file__).parent)]
        import django

        django.setup()
        from django.core.management import call_command

        call_command("setup", demo=True, verbosity=0)
        if PRODUCTS:
            from support.goods import multiply

            multiply(PRODUCTS)
        result = measure()
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(OUT.read_text(encoding="utf-8"))


def measure() -> dict[str, object]:
    """Median milliseconds and ratios of every page, and its queries."""
    from django.core.wsgi import get_wsgi_application
    from django.test.utils import override_settings

    paths = pages()
    with override_settings(ROOT_URLCONF="bare_urls"):
        app = get_wsgi_application()
        with override_settings(MIDDLEWARE=[]):
            naked = get_wsgi_application()
        calls = {name: lambda path=path: request(app, path) for name, path in paths.items()}
        calls["bare"] = lambda: request(app, "/bare/")
        calls["naked"] = lambda: request(naked, "/bare/")
        queries = {name: count_queries(calls[name]) for name in paths}
        cold, warm = interleaved(calls)
    result: dict[str, object] = {
        name: {
            "ratio": round(cold[name] / cold["bare"], 1),
            "warm_ratio": round(warm[name] / warm["bare"], 1),
            "queries": queries[name],
            "ms": round(cold[name] * 1000, 2),
            "warm_ms": round(warm[name] * 1000, 2),
            "path": path,
        }
        for name, path in paths.items()
    }
    result["floor"] = round(cold["bare"] / cold["naked"], 2)
    result["bare_ms"] = round(cold["bare"] * 1000, 3)
    result["products"] = product_count()
    result["rounds"] = ROUNDS
    return result


def pages() -> dict[str, str]:
    """The four pages: a scanned product code, the catalogue, a product with packs that is sold, home."""
    from django.utils import timezone

    from catalogue.products.models import Product

    product = (
        Product.objects.filter(is_sample=True, listing__live=True, parent=None, children__stockrecords__isnull=False)
        .filter(certificates__in=certified(timezone.localdate()))
        .order_by("pk")
        .first()
    )
    return {
        "scan": f"/t/{product.code}",
        "list": "/san-pham/",
        "product": f"/san-pham/{product.slug}/",
        "home": "/",
    }


def certified(day):
    """Certificates live on a day."""
    from catalogue.certificates.models import Certificate

    return Certificate.objects.valid(on=day)


def product_count() -> int:
    """Registered products that are public."""
    from catalogue.products.models import Product

    return Product.objects.filter(parent=None, listing__live=True).count()


def request(app: Callable, path: str) -> int:
    """Send one GET through the application and return the size of the answer; anything but 200 ends the run."""
    status: list[str] = []
    environ = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "QUERY_STRING": "",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "8000",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "HTTP_HOST": "localhost:8000",
        "HTTP_ACCEPT": "text/html",
        "HTTP_ACCEPT_LANGUAGE": "vi",
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(),
        "wsgi.errors": sys.stderr,
        "wsgi.version": (1, 0),
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    answer = app(environ, lambda line, headers, error=None: status.append(line))
    size = sum(len(part) for part in answer)
    answer.close()
    if not status[0].startswith("200"):
        raise SystemExit(f"{path} answered {status[0]}")
    return size


def forget() -> None:
    """Empty every data cache."""
    from django.core.cache import caches

    for cache in caches.all(initialized_only=True):
        cache.clear()


def count_queries(call: Callable[[], int]) -> int:
    """Queries of one request after a warm-up, data caches empty."""
    from django.db import connection

    for _ in range(WARM_UP):
        call()
    forget()
    count = 0

    def counting(execute, sql, params, many, context):
        nonlocal count
        count += 1
        return execute(sql, params, many, context)

    with connection.execute_wrapper(counting):
        call()
    return count


def interleaved(calls: dict[str, Callable[[], int]]) -> tuple[dict[str, float], dict[str, float]]:
    """Median seconds of every call with empty data caches, and right after that; garbage is collected in between."""
    cold: dict[str, list[float]] = {name: [] for name in calls}
    warm: dict[str, list[float]] = {name: [] for name in calls}
    for call in calls.values():
        for _ in range(WARM_UP):
            call()
    for number in range(ROUNDS):
        if number % 20 == 0:
            gc.collect()
        for name, call in calls.items():
            forget()
            calls["naked"]()  # what emptying caches did to the processor's own falls on no page
            cold[name].append(seconds(call))
            warm[name].append(seconds(call))
    return tuple({name: statistics.median(values) for name, values in taken.items()} for taken in (cold, warm))


def seconds(call: Callable[[], int]) -> float:
    """How long one call takes."""
    begin = time.perf_counter()
    call()
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
