"""Two officers grant a certificate to one product at the same moment: one of them wins."""

import threading

import pytest
from django.db import connection, connections
from factories.certificates import RECORDED_AT, TODAY, DecisionFactory
from factories.products import ProductFactory

from catalogue.certificates.errors import OverlappingCertificate
from catalogue.certificates.models import Certificate, LivePeriod
from catalogue.certificates.services import issue_certificate


@pytest.fixture
def racing_connections(transactional_db, tmp_path):
    """A function that gives the calling thread a connection of its own to the data committed so far.

    SQLite in memory cannot be shared by writers that wait for each other: the threads get a copy in a file.
    """
    if connection.vendor != "sqlite" or not connection.is_in_memory_db():
        yield lambda: connections["default"]
        return
    copy = tmp_path / "race.sqlite3"
    taken = False

    def connect():
        nonlocal taken
        with lock:
            if not taken:
                source = connection_of_test.connection
                source.execute("VACUUM INTO ?", [str(copy)])
                taken = True
        own = connection_of_test.copy()
        own.settings_dict = {**own.settings_dict, "NAME": str(copy)}
        connections["default"] = own
        return own

    lock, connection_of_test = threading.Lock(), connections["default"]
    connection_of_test.inc_thread_sharing()
    yield connect
    connection_of_test.dec_thread_sharing()


def test_one_of_two_concurrent_grants_wins(racing_connections):
    product = ProductFactory()
    decisions = [DecisionFactory(), DecisionFactory()]
    outcomes: list[object] = []
    counts: list[tuple[int, int]] = []
    barrier = threading.Barrier(len(decisions))

    def grant(decision) -> None:
        own = racing_connections()
        try:
            barrier.wait(timeout=10)
            issue_certificate(
                decision=decision,
                product=product,
                stars=4,
                valid_from=TODAY,
                by=None,
                confirmed_by=None,
                at=RECORDED_AT,
            )
            outcomes.append("granted")
        except Exception as problem:  # noqa: BLE001 - the test judges what it was
            outcomes.append(problem)
        finally:
            barrier.wait(timeout=30)
            counts.append((Certificate.objects.count(), LivePeriod.objects.count()))
            own.close()

    threads = [threading.Thread(target=grant, args=[decision]) for decision in decisions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert outcomes.count("granted") == 1, outcomes
    assert [type(one) for one in outcomes if one != "granted"] == [OverlappingCertificate]
    assert counts == [(1, 1)] * 2
