"""The site as `make run` starts it, with its own database, for browsers and measurements."""

import contextlib
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60


class SiteError(Exception):
    """The site could not be prepared or did not start; holds what it printed."""


@dataclass
class Site:
    """A running site: its address, and a way to run its management commands."""

    url: str
    variables: dict[str, str] = field(repr=False)

    def manage(self, *arguments: str) -> str:
        """Run a management command against the site's database and return what it printed."""
        return manage(self.variables, *arguments)


def manage(variables: dict[str, str], *arguments: str) -> str:
    """Run ``manage.py`` with these variables; SiteError holds its output when it fails."""
    result = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=environment(variables),
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        raise SiteError(f"manage.py {' '.join(arguments)}\n{result.stdout}\n{result.stderr}")
    return result.stdout


def environment(variables: dict[str, str]) -> dict[str, str]:
    """This process's environment with ``variables`` on top and without what belongs to pytest."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    path = os.pathsep.join([str(ROOT), str(ROOT / "site")])
    return {**kept, "DJANGO_SETTINGS_MODULE": "config.settings.dev", "PYTHONPATH": path, **variables}


@contextlib.contextmanager
def running_site(*, demo: bool = True) -> Iterator[Site]:
    """Prepare a database (on the server that DATABASE_URL names, else SQLite), serve it, take both away again.

    Tasks are done where they arise, so that no work process is needed.
    """
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="xaminh-site-")))
        port = free_port()
        variables = {
            "DATABASE_URL": stack.enter_context(own_database(folder)),
            "MEDIA_ROOT": str(folder / "media"),
            "TASK_QUEUE": "immediate",
            "PUBLIC_BASE_URL": f"http://localhost:{port}",
        }
        if redis := os.environ.get("REDIS_URL"):
            # Workers must not meet: a one-time code used up on one site would be used up on the other.
            worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:])
            variables["REDIS_URL"] = re.sub(r"(?:/\d*)?$", f"/{15 - worker}", redis, count=1)
        manage(variables, "setup", *(["--demo"] if demo else []))
        stack.enter_context(served(port, variables, folder / "server.log"))
        yield Site(f"http://localhost:{port}", variables)


@contextlib.contextmanager
def own_database(folder: Path) -> Iterator[str]:
    """The address of a new database for one run."""
    given = os.environ.get("DATABASE_URL", "")
    if not given.startswith("postgres"):
        yield f"sqlite:///{folder / 'site.sqlite3'}"
        return
    import psycopg

    name = f"journeys_{os.getpid()}"
    with psycopg.connect(given, autocommit=True) as server:
        server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        server.execute(f"CREATE DATABASE {name}")
        try:
            yield urlunsplit(urlsplit(given)._replace(path=f"/{name}"))
        finally:
            server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@contextlib.contextmanager
def served(port: int, variables: dict[str, str], log: Path) -> Iterator[None]:
    """Serve on ``port`` until the block ends; SiteError with the log if it does not answer in time."""
    command = [
        *(sys.executable, "-m", "granian", "--interface", "wsgi", "--port", str(port), "--workers", "1"),
        *(
            "--blocking-threads",
            "4",
            "--no-ws",
            "--workers-kill-timeout",
            "3",
            "--log-level",
            "warning",
            "config.wsgi:application",
        ),
    ]
    with log.open("w") as out:
        process = subprocess.Popen(  # noqa: S603 - our own command
            command, cwd=ROOT, env=environment(variables), stdout=out, stderr=subprocess.STDOUT
        )
    try:
        for _ in range(START_SECONDS * 5):
            if process.poll() is not None or answers(f"http://localhost:{port}/"):
                break
            time.sleep(0.2)
        if process.poll() is not None or not answers(f"http://localhost:{port}/"):
            raise SiteError(f"The site did not start:\n{log.read_text()}")
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


def answers(url: str) -> bool:
    """Whether somebody answers there, whatever the status."""
    try:
        urllib.request.urlopen(url, timeout=20).close()  # noqa: S310 - our own server
    except urllib.error.HTTPError:
        return True
    except (OSError, urllib.error.URLError):
        return False
    return True


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
