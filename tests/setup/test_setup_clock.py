"""The clock and the queue: jobs run once per period, a failing one harms no other, queued tasks get done."""

import datetime

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone
from django_tasks import task, task_backends
from django_tasks_db.models import DBTaskResult

from accounts.clock import clear_sessions
from setup.clock import KEEP_RESULTS, Job, forget_finished_tasks, jobs, tick
from setup.queue import immediate_tasks

pytestmark = pytest.mark.django_db

NOON = datetime.datetime(2026, 11, 24, 5, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)

done: list[object] = []


@task()
def remember(what: str) -> None:
    """A task for these tests."""
    done.append(what)


@pytest.fixture(autouse=True)
def _nothing_done():
    done.clear()


class TestTick:
    def test_runs_a_job_once_per_period(self):
        job = Job("test.count", DAY, done.append)
        assert tick(NOON, [job]) == ["test.count"]
        assert tick(NOON, [job]) == []
        assert done == [NOON]

    def test_a_failing_job_harms_no_other_and_is_tried_again_soon(self, caplog):
        def fail(at):
            raise RuntimeError("no network")

        bad, good = Job("test.a", DAY, fail), Job("test.b", DAY, done.append)
        assert tick(NOON, [bad, good]) == ["test.b"]
        assert "test.a" in caplog.text
        cache.delete("clock:test.a")  # what its short time-out does
        assert tick(NOON, [Job("test.a", DAY, done.append), good]) == ["test.a"]

    def test_finds_the_jobs_of_the_rooms(self):
        found = {job.name: job for job in jobs()}
        assert found["accounts.clear_sessions"].every == DAY
        assert all(job.every >= datetime.timedelta(minutes=1) for job in found.values())


class TestClearSessions:
    def test_removes_what_has_expired_and_nothing_else(self, settings):
        settings.SESSION_ENGINE = "django.contrib.sessions.backends.db"
        now = timezone.now()
        Session.objects.create(session_key="old", session_data="", expire_date=now - DAY)
        Session.objects.create(session_key="new", session_data="", expire_date=now + DAY)
        clear_sessions(now)
        assert list(Session.objects.values_list("session_key", flat=True)) == ["new"]


class TestQueue:
    @pytest.fixture(autouse=True)
    def _one_job(self, monkeypatch):
        """The rooms' real jobs have their own tests."""
        monkeypatch.setattr("setup.clock.jobs", lambda: [Job("test.tick", DAY, lambda at: done.append("tick"))])

    @pytest.fixture
    def _queued(self, settings):
        """As `make run`: tasks wait for the work process."""
        before = task_backends["default"]
        settings.TASKS = {"default": {"BACKEND": settings.TASK_BACKENDS["database"]}}
        from django_tasks_db.backend import DatabaseBackend

        task_backends["default"] = DatabaseBackend("default", {})
        yield
        task_backends["default"] = before

    @pytest.mark.django_db(transaction=True)  # the work process closes connections that are not its own to keep
    @pytest.mark.usefixtures("_queued")
    def test_a_task_waits_for_the_work_process(self):
        remember.enqueue("cà phê")
        assert done == []
        call_command("work", once=True)
        assert done == ["tick", "cà phê"]
        assert DBTaskResult.objects.get().status == "SUCCESSFUL"

    @pytest.mark.django_db(transaction=True)  # the work process closes connections that are not its own to keep
    @pytest.mark.usefixtures("_queued")
    def test_results_are_forgotten_after_a_while(self):
        remember.enqueue("trà")
        call_command("work", once=True)
        forget_finished_tasks(timezone.now())
        assert DBTaskResult.objects.exists()
        DBTaskResult.objects.update(finished_at=timezone.now() - KEEP_RESULTS - DAY)
        forget_finished_tasks(timezone.now())
        assert not DBTaskResult.objects.exists()

    @pytest.mark.usefixtures("_queued")
    def test_a_load_may_do_its_tasks_at_once(self):
        with immediate_tasks():
            remember.enqueue("mật ong")
        assert done == ["mật ong"]
        assert not DBTaskResult.objects.exists()

    def test_without_a_queue_the_clock_alone_runs(self):
        call_command("work", once=True)
        assert done == ["tick"]
