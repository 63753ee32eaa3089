"""Chance that always falls the same way: numbers drawn from a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from traceability.labels.weave import hash32

T = TypeVar("T")
_MASK = 0xFFFFFFFF


class Dice:
    """A row of numbers that its seed decides (mulberry32): the same on every machine and in every version."""

    def __init__(self, seed: str) -> None:
        self._state = hash32(seed)

    def roll(self) -> float:
        """The next number, at least 0 and below 1."""
        self._state = (self._state + 0x6D2B79F5) & _MASK
        t = self._state
        t = ((t ^ (t >> 15)) * (1 | t)) & _MASK
        t = (((t + (((t ^ (t >> 7)) * (61 | t)) & _MASK)) & _MASK) ^ t) & _MASK
        return (t ^ (t >> 14)) / 4294967296

    def between(self, low: float, high: float) -> float:
        """A number of one decimal from ``low`` to ``high``."""
        return round(low + (high - low) * self.roll(), 1)

    def below(self, count: int) -> int:
        """A whole number from 0 to ``count`` − 1."""
        return int(self.roll() * count)

    def pick(self, choices: Sequence[T]) -> T:
        """One of ``choices``; raises IndexError when there is none."""
        return choices[self.below(len(choices))]
