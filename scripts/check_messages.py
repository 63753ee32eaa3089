"""Checks the Vietnamese catalogues: every text collected, every one translated, placeholders kept.

Run from the checkout: ``python scripts/check_messages.py``. Prints what is wrong and ends 1, else ends 0.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[1]
OURS = ROOT / "site" / "locale" / "vi" / "LC_MESSAGES" / "django.po"
ALL = sorted((ROOT / "site").glob("locale*/vi/LC_MESSAGES/*.po"))
_PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")


def read(path: Path) -> Catalog:
    """Parse one catalogue, without what is marked obsolete."""
    with path.open("rb") as file:
        return read_po(file, locale="vi", ignore_obsolete=True)


def texts(message: Message) -> tuple[list[str], list[str]]:
    """English and Vietnamese of one message, singular and plural."""
    pair = (message.id, message.string)
    english, vietnamese = ([text] if isinstance(text, str) else list(text) for text in pair)
    return english, vietnamese


def faults(catalogue: Catalog) -> list[str]:
    """What is wrong with the messages of one catalogue."""
    found = []
    for message in catalogue:
        if not message.id:
            continue
        english, vietnamese = texts(message)
        name = f"{english[0][:70]!r}"
        if message.fuzzy:
            found.append(f"fuzzy: {name}")
        elif not all(vietnamese):
            found.append(f"untranslated: {name}")
        elif set(_PLACEHOLDER.findall(english[-1])) != set(_PLACEHOLDER.findall(vietnamese[-1])):
            found.append(f"placeholders differ: {name}")
    return found


def uncollected() -> list[str]:
    """Texts that makemessages would add to or drop from our catalogue; the file is put back as it was."""
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / OURS.name
        shutil.copy2(OURS, kept)
        try:
            subprocess.run(["scripts/messages.sh"], cwd=ROOT, check=True)  # noqa: S603, S607 - our own script
            after = read(OURS)
        finally:
            shutil.copy2(kept, OURS)
        before = read(kept)
    old, new = ({(m.context, str(m.id)) for m in catalogue if m.id} for catalogue in (before, after))
    return [f"not collected: {text[:70]!r}" for _, text in sorted(new - old, key=str)] + [
        f"no longer used: {text[:70]!r}" for _, text in sorted(old - new, key=str)
    ]


def main() -> int:
    """Print every fault; 1 if there is one."""
    if not OURS.exists():
        found = ["There is no Vietnamese catalogue: run make messages."]
    else:
        found = uncollected() + [f"{path.relative_to(ROOT)}: {fault}" for path in ALL for fault in faults(read(path))]
    for fault in found:
        sys.stderr.write(f"{fault}\n")
    if not found:
        sys.stdout.write(f"{sum(len(read(path)) for path in ALL)} messages, all Vietnamese\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
