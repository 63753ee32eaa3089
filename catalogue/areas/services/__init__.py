"""What other rooms ask of the administrative units."""

from catalogue.areas.services.finding import Standing, UnknownArea, find_areas, successors_of
from catalogue.areas.services.lines import place_line, place_lines
from catalogue.areas.services.loading import AreaFileError, Loaded, Problem, load_areas, read_areas

__all__ = [
    "AreaFileError",
    "Loaded",
    "Problem",
    "Standing",
    "UnknownArea",
    "find_areas",
    "load_areas",
    "place_line",
    "place_lines",
    "read_areas",
    "successors_of",
]
