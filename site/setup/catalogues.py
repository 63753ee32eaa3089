"""Compiles the project's message catalogues with Babel, so that no gettext tools are needed to run the site."""

import os
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation.reloader import translation_file_changed


def compile_catalogues(folders: list[Path] | None = None) -> list[Path]:
    """Compile every ``.po`` under ``folders`` (default: LOCALE_PATHS) whose ``.mo`` is missing or older.

    Returns the files written and makes this process forget what it had loaded. Fuzzy messages are left out.
    Safe while another process reads or compiles: each file is replaced in one step.
    """
    written = []
    for folder in folders or settings.LOCALE_PATHS:
        for source in sorted(Path(folder).glob("*/LC_MESSAGES/*.po")):
            target = source.with_suffix(".mo")
            if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
                continue
            with source.open("rb") as file:
                catalogue = read_po(file, locale=source.parts[-3], ignore_obsolete=True)
            partial = target.with_name(f"{target.name}.{os.getpid()}")
            with partial.open("wb") as file:
                write_mo(file, catalogue)
            partial.replace(target)
            translation_file_changed(sender=None, file_path=target)
            written.append(target)
    return written
