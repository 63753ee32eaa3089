"""Draw the pictures: the committed ones of the house, and those of every product into the media store."""

import time
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.drawing.scenes import static_pictures
from cms.keeping import every_spec, keep_all


class Command(BaseCommand):
    """``drawart`` draws all, ``--scenes`` or ``--products`` one of both; ``--check`` only compares the scenes."""

    help = "Draw the static scenes and the pictures of every product"

    def add_arguments(self, parser: CommandParser) -> None:
        """Take what is to be drawn."""
        parser.add_argument("--scenes", action="store_true", help="only the committed pictures of the house")
        parser.add_argument("--products", action="store_true", help="only the pictures of products")
        parser.add_argument("--check", action="store_true", help="draw nothing: fail if a committed picture differs")

    def handle(self, *, scenes: bool, products: bool, check: bool, verbosity: int, **options) -> None:
        """Draw; with ``--check`` raise CommandError naming the committed pictures that differ."""
        if check:
            self._check()
            return
        said = []
        if scenes or not products:
            written = [path for path, content in _scenes().items() if _write(path, content)]
            said.append(f"{len(written)} committed pictures written")
        if products or not scenes:
            start = time.perf_counter()
            drawn = keep_all(every_spec())
            said.append(f"{drawn} pictures of products drawn in {time.perf_counter() - start:.1f} s")
        if verbosity:
            self.stdout.write("\n".join(said))

    def _check(self) -> None:
        differing = [
            str(path.relative_to(settings.SITE))
            for path, content in _scenes().items()
            if not path.is_file() or path.read_bytes() != content
        ]
        if differing:
            raise CommandError(f"not as drawn: {', '.join(differing)}; run manage.py drawart --scenes")
        self.stdout.write("Committed pictures are as drawn")


def _scenes() -> dict[Path, bytes]:
    """The committed pictures by their place."""
    return {Path(settings.SITE) / name: content for name, content in static_pictures().items()}


def _write(path: Path, content: bytes) -> bool:
    """Write a file if it differs; return whether it did."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return True
