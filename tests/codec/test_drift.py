"""`daftra.drift_report()`: what an account sent that the document does not know, without any of the content."""

from __future__ import annotations

import json
from typing import Any

import pytest

from daftra_client import DriftReport, __version__
from daftra_client._codec.drift import MAX_KEYS, OTHERS, Drift, Unknown, pattern
from daftra_client.errors import DecodeError
from daftra_client.models import Invoice, Tax
from tests.support.fake_daftra import client, fake, invoice, ok

SECRET = "Layla Haddad"


def found(report: DriftReport) -> list[tuple[str, str, tuple[str, ...], int]]:
    return [(u.model, u.key, u.kinds, u.count) for u in report.unknown]


async def test_a_client_reports_the_unknown_keys_that_its_account_has_sent() -> None:
    row = {"loyalty_tier": SECRET, "Client": {"id": "5", "mood": 7}, "InvoiceItem": [{"id": "1", "colour": None}]}
    page = ok([{"Invoice": {"id": "2", **row}}, {"Invoice": {"id": "3", "loyalty_tier": None}}])
    async with client(fake(invoice(1, **row), page, page)) as daftra, client(fake()) as other:
        await daftra.invoices.get(1)
        await daftra.invoices.list()  # the fast path knows the keys by now
        await daftra.invoices.list()
        report = daftra.drift_report()
        assert found(report) == [
            ("Client", "mood", ("integer",), 3),
            ("Invoice", "loyalty_tier", ("text", "null"), 5),
            ("InvoiceItem", "colour", ("null",), 3),
        ]
        assert report.version == __version__
        assert str(report).splitlines() == [
            f"daftra-client {__version__} has received keys that its document does not know (values are not shown):",
            "",
            "Client.mood: integer; 3 times",
            "Invoice.loyalty_tier: text, null; 5 times",
            "InvoiceItem.colour: null; 3 times",
        ]
        assert SECRET not in repr(report)
        assert found(other.drift_report()) == []
        assert "has received no keys" in str(other.drift_report())


async def test_an_answer_that_is_read_twice_counts_once() -> None:
    site = ok({"Site": {"date_format": "d/m/Y"}})
    page = ok([{"Invoice": {"id": "1", "shape": 1}}, {"Invoice": {"id": "2", "shape": 1, "date": "03/04/2026"}}])
    async with client(fake(page, site, page), date_format=None) as daftra:
        await daftra.invoices.list()
        await daftra.invoices.list()
        assert found(daftra.drift_report()) == [("Invoice", "shape", ("integer",), 4)]


async def test_what_could_not_be_read_does_not_count() -> None:
    async with client(fake(invoice(1, shape=1, summary_total="x"))) as daftra:
        with pytest.raises(DecodeError):
            await daftra.invoices.get(1)
        assert found(daftra.drift_report()) == []


async def test_keys_inside_of_unknown_values_are_not_told() -> None:
    async with client(fake(invoice(1, extra={SECRET: {"a": 1}}, names=[SECRET]))) as daftra:
        await daftra.invoices.get(1)
        assert found(daftra.drift_report()) == [
            ("Invoice", "extra", ("object",), 1),
            ("Invoice", "names", ("list",), 1),
        ]


async def test_both_spellings_of_a_known_key_are_known() -> None:
    row = {"id": "1", "order_type": "1", "Order_type": "2"}
    transport = fake(*[ok({"Requisition": row}), ok({"Requisition": row | {"mood": "x"}})] * 2)
    async with client(transport) as daftra:
        for extras in ({"Order_type": "2"}, {"Order_type": "2", "mood": "x"}) * 2:
            assert (await daftra.requisitions.get(1)).additional_properties == extras
        assert found(daftra.drift_report()) == [("Requisition", "mood", ("text",), 2)]


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("loyalty_tier", "loyalty_tier"),
        ("tax3", "tax3"),
        ("CustomModel", "CustomModel"),
        ("51", "<number>"),
        ("2026-04-03", "<date>"),
        ("03/04/2026", "<date>"),
        ("2026-04-03 20:27:36", "<date>"),
        ("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "<uuid>"),
        ("d41d8cd98f00b204", "<hex>"),
        ("row_2026041", "row_<number>"),
        ("secondary_address1", "secondary_address1"),
        ("tax1_rate2", "tax1_rate2"),
        ("eyJhbGciOiJIUzI1NiJ9", "<code>"),
        ("ABCDEFGHIJK7EXAMPLE", "<code>"),
        ("ip_10_0_0_1", "<code>"),
        ("layla@example.com", "<text>"),
        ("Layla Haddad", "<text>"),
        ("ليلى", "<text>"),
        ("", "<text>"),
        ("x" * 65, "<text>"),
        ("+966 55 555 5555", "<text>"),
        (7, "<number>"),
    ],
)
def test_a_key_that_looks_like_data_is_shown_as_a_pattern(key: Any, shown: str) -> None:
    assert pattern(key) == shown


def test_memory_is_bounded_whatever_the_keys_are() -> None:
    drift = Drift()
    for number in range(5000):
        drift.unknown(Invoice, {f"a{number // 10 % 100}_{'x' * (number % 40)}": number, "b": None})
        drift.unknown(Tax, {str(number): "x"})
    report = drift.report()
    invoices = [u for u in report.unknown if u.model == "Invoice"]
    assert len(invoices) == MAX_KEYS + 1
    assert sum(u.count for u in invoices) == 10_000
    assert max(u.count for u in invoices if u.key == OTHERS) > 4000
    assert [u for u in report.unknown if u.model == "Tax"] == [Unknown("Tax", "<number>", ("text",), 5000)]
    assert len(drift._shapes) < 256
    assert drift.report() == report


def test_a_report_may_be_made_while_another_thread_reads() -> None:
    drift = Drift()
    drift.unknown(Tax, {"a": 1})
    shapes = drift._shapes
    shown = drift._shown

    def interrupted(model: str, key: Any) -> str:
        shapes[(model, "b", int)] += 1  # by a thread that got hold of it just before the report was made
        return shown(model, key)

    drift._shown = interrupted  # type: ignore[method-assign]
    assert found(drift.report()) == [("Tax", "a", ("integer",), 1)]


def test_a_report_holds_what_json_tells_apart() -> None:
    drift = Drift()
    for text in ("null", "true", "1", "1.5", '"x"', "[]", "{}"):
        drift.unknown(Tax, {"a": json.loads(text)})
    (unknown,) = drift.report().unknown
    assert sorted(unknown.kinds) == ["boolean", "integer", "list", "null", "number", "object", "text"]
    assert str(unknown).endswith("; 7 times")
