"""Letters in plain text, whose templates leave blanks where a condition stood."""

from django import template
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def tidy_lines(text: str) -> str:
    """Lines without blanks at their ends, at most one empty line between two."""
    lines = [line.strip() for line in text.strip().splitlines()]
    kept = [line for line, before in zip(lines, ["", *lines], strict=False) if line or before]
    return mark_safe("\n".join(kept))  # noqa: S308 - text of the letter as it came, less blanks
