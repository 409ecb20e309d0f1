"""What the benchmarks are made of: the pages of their server, and the comparison of what contestants have brought."""

from __future__ import annotations

import re
from random import Random
from typing import Any

import orjson
import pytest

from benchmarks import payloads
from benchmarks.server import FIRST_ID, Pages
from benchmarks.sync_section import require_same
from daftra_client.models import Invoice

pytestmark = pytest.mark.slow

BROUGHT = [(2, "30.000000000"), (10, "25.500000000"), (2, "30.000000000")]


@pytest.fixture(scope="module")
def pages() -> Pages:
    """Three different whole invoices."""
    return Pages("live", payloads.whole_invoices(Random(1), 3))


def rows_of(body: bytes) -> list[dict[str, Any]]:
    return [row["Invoice"] for row in orjson.loads(body)["data"]]


def test_a_page_goes_on_where_the_one_before_ended(pages: Pages) -> None:
    first, last = pages.page(1, 4, 7), pages.page(2, 4, 7)

    assert [int(row["id"]) for row in rows_of(first) + rows_of(last)] == list(range(FIRST_ID, FIRST_ID + 7))
    assert orjson.loads(last)["pagination"] | {"prev": ""} == {
        "prev": "", "next": None, "page": 2, "page_count": 2, "total_results": 7,
    }  # fmt: skip


def test_a_page_behind_the_end_has_no_rows(pages: Pages) -> None:
    assert rows_of(pages.page(3, 4, 7)) == []
    assert orjson.loads(pages.page(1, 4, 0))["pagination"]["page_count"] == 1


def test_lines_and_payments_belong_to_their_invoice_and_have_ids_of_their_own(pages: Pages) -> None:
    invoices = [Invoice.from_dict(row) for row in rows_of(pages.page(1, 7, 7))]

    lines = [line for invoice in invoices for line in invoice.invoice_item or ()]
    assert len({line.id for line in lines}) == 7 * payloads.ITEMS
    for invoice in invoices:
        assert {line.invoice_id for line in invoice.invoice_item or ()} == {invoice.id}
        assert [paid.invoice_id for paid in invoice.invoice_payment or ()] == [invoice.id]


def test_contestants_that_brought_the_same_may_be_compared() -> None:
    require_same({"one": BROUGHT, "other": list(BROUGHT)}, 2)


@pytest.mark.parametrize(
    "other",
    [
        [(2, "30.000000000"), (9, "25.500000000"), (2, "30.000000000")],
        [(2, "30.000000000"), (10, "25.500000001"), (2, "30.000000000")],
    ],
)
def test_contestants_that_brought_something_else_fail_the_run(other: list[tuple[int, str]]) -> None:
    with pytest.raises(RuntimeError, match=re.escape(f"('other', {other})")):
        require_same({"one": BROUGHT, "other": other}, 2)


def test_contestants_that_all_lack_rows_fail_the_run() -> None:
    with pytest.raises(RuntimeError, match="the same 3 invoices"):
        require_same({"one": BROUGHT, "other": BROUGHT}, 3)
