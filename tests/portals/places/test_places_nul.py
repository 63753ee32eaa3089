"""NUL in what was typed: SQLite takes it, PostgreSQL refuses the whole query, so none is asked with it."""

import pytest
from django.db import connection

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/xa/?q=ea%00tul", 200),
        ("/xa/%00/", 404),
        ("/tinh/%00/", 404),
        ("/huyen/%00/", 404),
        ("/san-pham/?xa=ea%00tul", 200),
        ("/chung-nhan/?q=abc%00", 200),
    ],
)
def test_no_query_carries_nul(client, address, status):
    asked = []

    def watch(execute, sql, params, many, context):
        asked.extend(value for value in params or () if isinstance(value, str))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        assert client.get(address).status_code == status
    assert not [value for value in asked if "\0" in value]
