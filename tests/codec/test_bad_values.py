"""Values that no rule reads, where records are wanted all the same: they stay as they were sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from daftra_client._codec.dates import date_cache
from daftra_client._codec.drift import Drift
from daftra_client.errors import AmbiguousDateError, DecodeError
from daftra_client.models import Client, Invoice, InvoiceItem
from tests.support.fake_daftra import client, fake, invoice


@pytest.fixture
def keeping() -> Drift:
    drift = Drift()
    drift.keeps_bad_values = True
    return drift


def read(drift: Drift, data: dict[str, Any], date_format: str | None = None) -> Invoice:
    return Invoice._read(data, date_cache(date_format), drift)


def test_they_stay_under_the_keys_of_their_fields_at_any_depth(keeping: Drift) -> None:
    sent = {
        "id": "1",
        "summary_total": "abc",
        "created": 5,
        "client_id": "7",
        "Client": {"id": "7", "created": "never"},
        "InvoiceItem": [{"id": "3", "quantity": "2", "unit_price": {}}],
        "mood": 1,
    }
    found = read(keeping, sent)
    assert found == Invoice(
        id=1,
        client_id=7,
        client=Client(id=7, additional_properties={"created": "never"}),
        invoice_item=[InvoiceItem(id=3, quantity=Decimal(2), additional_properties={"unit_price": {}})],
        additional_properties={"summary_total": "abc", "created": 5, "mood": 1},
    )
    assert [(each.model, each.key) for each in keeping.report().unknown] == [("Invoice", "mood")]


def test_they_are_there_in_plain_data_and_can_be_read_from_it(keeping: Drift) -> None:
    found = read(keeping, {"id": 1, "summary_total": "abc"})
    data = found.to_dict()
    assert (data["id"], data["summary_total"]) == (1, "abc")
    assert read(keeping, data) == found
    with pytest.raises(DecodeError, match="summary_total"):
        Invoice.from_dict(data)


def test_a_date_in_a_format_that_is_not_known_yet_is_not_given_up(keeping: Drift) -> None:
    with pytest.raises(AmbiguousDateError):
        read(keeping, {"id": 1, "date": "03/04/2026"})
    assert read(keeping, {"id": 1, "date": "33/44/2026"}, "%d/%m/%Y").additional_properties == {"date": "33/44/2026"}


@pytest.mark.parametrize("id", ["abc", None, {}])
def test_a_record_without_a_readable_id_is_none(keeping: Drift, id: Any) -> None:
    with pytest.raises(DecodeError, match="a value is required"):
        read(keeping, {"id": id, "no": "5"})


async def test_a_client_reads_so_only_if_it_was_told_to() -> None:
    async with client(fake(invoice(1, summary_total="x"), invoice(1, summary_total="x"))) as daftra:
        with pytest.raises(DecodeError, match="summary_total"):
            await daftra.invoices.get(1)
        daftra._engine.drift.keeps_bad_values = True
        found = await daftra.invoices.get(1)
        assert (found.id, found.summary_total, found.additional_properties["summary_total"]) == (1, None, "x")
