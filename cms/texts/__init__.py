"""Texts of the pages that every site of this software begins with: about, help, what the law asks for.

``TEXTS`` holds them all, a page before those below it, in the order in which the index lists them.
"""

from cms.texts import about, complaints, helping, information, personal_data, sources, trading

TEXTS = (
    about.ABOUT,
    helping.HELP,
    information.INDEX,
    information.OWNER,
    personal_data.PERSONAL_DATA,
    information.DUTIES,
    complaints.COMPLAINTS,
    complaints.LIMITS,
    trading.TERMS,
    trading.DELIVERY,
    sources.SOURCES,
    sources.ACCESSIBILITY,
    about.PICTURES,
)
