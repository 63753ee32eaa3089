"""How a sample person and a sample article are written down.

Text of a body: paragraphs parted by empty lines; ``## `` a heading; ``> words — who`` a quote; ``[shelf M01 M02]``
goods; ``[gallery M01:crop|caption; M01:landscape|caption]`` drawn pictures; ``[person P01]`` a person;
``[map 24301]`` a commune on the map; lines ``| a | b |`` a table whose first line is its head.
``[words](/xa/24301/)`` is a link.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """An invented person who, in the demonstration, agreed to be named."""

    ref: str
    name: str
    role_vi: str
    role_en: str
    about_vi: str
    about_en: str
    commune: str = ""
    maker: str = ""


@dataclass(frozen=True)
class Article:
    """A story, news item, event, exemplar or policy in both languages.

    ``kind``: "story", "news", "event", "exemplar" or "policy". ``about`` names what it links to and is linked from:
    samples ("M01"), makers ("N01"), communes ("24301") and raw-material areas ("V01"). ``picture``: drawn picture
    that heads it ("M01:landscape"). ``published``: days before the first load. An event has ``starts`` and ``ends``
    (days from the first load, may lie ahead), ``hours`` ("08:00–17:00"), ``place_vi`` and ``place_en``. An exemplar
    names its ``person``. A policy has ``issued_by``, ``number`` and ``in_force`` (ISO dates).
    """

    kind: str
    slug: str
    title_vi: str
    title_en: str
    summary_vi: str
    summary_en: str
    body_vi: str
    body_en: str
    picture: str
    published: int
    about: tuple[str, ...] = ()
    person: str = ""
    starts: int | None = None
    ends: int | None = None
    hours: str = ""
    place_vi: str = ""
    place_en: str = ""
    issued_by: str = ""
    number: str = ""
    in_force: str = ""
