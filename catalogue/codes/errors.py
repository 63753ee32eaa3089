"""What can be wrong with a typed code, machine-readable: the page explains it in the reader's language."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a text is not one of our codes."""

    EMPTY = "empty"
    CHARACTER = "character"
    KIND = "kind"
    LENGTH = "length"
    CHECK = "check"
    NOT_A_LABEL = "not_a_label"
    KEY_VERSION = "key_version"
    TAG = "tag"


class CodeError(ValueError):
    """A text is not one of our codes. `reason` says why; the sentence is for logs, not for readers."""

    reason: Reason


class EmptyCode(CodeError):
    """Nothing but spaces and dashes was typed."""

    reason = Reason.EMPTY

    def __init__(self) -> None:
        super().__init__("no code was typed")


class WrongCharacter(CodeError):
    """A character that no code contains.

    `typed` is that character, `position` counts from 1 over the characters that matter (spaces and
    dashes left out). `is_accented` tells a letter with a Vietnamese mark: a Telex or VNI keyboard turns
    "DD" into "Đ" and "A1" into "Á", so the remedy is to switch it off, not to look at the label again.
    """

    reason = Reason.CHARACTER

    def __init__(self, typed: str, position: int, *, is_accented: bool = False) -> None:
        super().__init__(f"character {position} is {typed!r}, which no code contains")
        self.typed = typed
        self.position = position
        self.is_accented = is_accented


class UnknownKind(CodeError):
    """The first character names no kind. `typed` is what was typed for it (an "o" was read as 0)."""

    reason = Reason.KIND

    def __init__(self, typed: str) -> None:
        super().__init__(f"no kind of code begins with {typed!r}")
        self.typed = typed


class WrongLength(CodeError):
    """Too few or too many characters for the kind: `length` were typed, `expected` are needed.

    `length` stops counting at `reading.MAX_KEPT`: beyond it the text is only "too long".
    """

    reason = Reason.LENGTH

    def __init__(self, length: int, expected: int) -> None:
        super().__init__(f"{length} characters where {expected} were expected")
        self.length = length
        self.expected = expected


class WrongCheckCharacter(CodeError):
    """Every character is possible and together they are not: something was mistyped.

    Which one, or what the code may have been, is deliberately not said: it would help guessing.
    """

    reason = Reason.CHECK

    def __init__(self) -> None:
        super().__init__("the check character does not fit the others")


class NotALabel(CodeError):
    """A sound code of another kind where a label code (T) was needed."""

    reason = Reason.NOT_A_LABEL

    def __init__(self, kind: str) -> None:
        super().__init__(f"a code of kind {kind} is not a label code")
        self.kind = kind


class UnknownKeyVersion(CodeError):
    """A label code that names a key we do not hold: mistyped, invented, or its key was withdrawn."""

    reason = Reason.KEY_VERSION

    def __init__(self, key_version: int) -> None:
        super().__init__(f"no label key of version {key_version}")
        self.key_version = key_version


class WrongTag(CodeError):
    """A label code that our key did not make: mistyped or invented; the two cannot be told apart."""

    reason = Reason.TAG

    def __init__(self) -> None:
        super().__init__("the tag was not made by our key")
