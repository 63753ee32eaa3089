"""What the shop's tests share: visitors with a browser, and a database that several threads may use."""

import sqlite3

import pytest
from django.db import connection, connections
from support.shoppers import Visitor


@pytest.fixture
def visitor() -> Visitor:
    """A visitor who is not logged in."""
    return Visitor()


@pytest.fixture
def other_visitor() -> Visitor:
    """Somebody else."""
    return Visitor()


@pytest.fixture
def site_offer():
    """Ten per cent off everything."""
    from oscar.apps.offer.models import Benefit, Condition, ConditionalOffer, Range

    everything = Range.objects.create(name="Everything", includes_all_products=True)
    return ConditionalOffer.objects.create(
        name="Trial offer",
        condition=Condition.objects.create(range=everything, type=Condition.COUNT, value=1),
        benefit=Benefit.objects.create(range=everything, type=Benefit.PERCENTAGE, value=10),
    )


@pytest.fixture
def shared_database(transactional_db, tmp_path):
    """Let threads race on a database like the running site's: a SQLite in memory gives way to a file, with its data.

    Factories used before the race must run inside the test, after this fixture.
    """
    if connection.vendor != "sqlite" or not connection.is_in_memory_db():
        yield
        return
    in_memory = connections["default"]
    in_memory.ensure_connection()
    path = tmp_path / "race.sqlite3"
    with sqlite3.connect(path) as copy:
        in_memory.connection.backup(copy)
    copy.close()
    old_name = in_memory.settings_dict["NAME"]
    settings_dict = connections.settings["default"]
    settings_dict["NAME"] = str(path)
    connections["default"] = connections.create_connection("default")
    yield
    connections["default"].close()
    settings_dict["NAME"] = old_name
    connections["default"] = in_memory
