"""What methods that write take: their write model, and nothing that only looks like it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from daftra_client import EncodeError
from daftra_client.models import (
    BulkInvoiceInput,
    Client,
    ClientInput,
    Estimate,
    Invoice,
    InvoiceInput,
    InvoiceItem,
    InvoiceItemInput,
    PaymentInput,
    UnitTemplateFactor,
    UnitTemplateInput,
)
from tests.support.fake_daftra import client, created, fake

ORDER = InvoiceInput(client_id=15, po_number="A-1")
LINE = InvoiceItemInput(item="Consulting", unit_price=Decimal(334), quantity=1)
PAYMENT = PaymentInput(payment_method="cash", amount=1)
READ: Any = Estimate(client_id=1)
FACTORS: Any = [UnitTemplateFactor(factor_name="Box")]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda d: d.clients.update(1, Client(id=1, password="hunter2")),
            ("clients.update(client): needs ClientInput, not Client; "
            "to change single fields use clients.edit(id, field=...)"),
        ),
        (
            lambda d: d.estimates.create(Invoice(id=1)),
            ("estimates.create(estimate): needs EstimateInput, not Invoice; "
            "give EstimateInput(...) with the fields to write"),
        ),
        (
            lambda d: d.invoices.create({"client_id": 11, "curency_code": "USD", "discount": 1.5}),
            "invoices.create(invoice): needs InvoiceInput, not dict; use InvoiceInput.from_dict(...)",
        ),
        (
            lambda d: d.invoices.create(ORDER, invoice_item=LINE),
            "invoices.create(invoice_item): needs a list of InvoiceItemInput, not InvoiceItemInput",
        ),
        (
            lambda d: d.invoices.create(ORDER, invoice_item=[LINE, {"item": "x"}]),
            "invoices.create(invoice_item)[1]: needs InvoiceItemInput, not dict; use InvoiceItemInput.from_dict(...)",
        ),
        (
            lambda d: d.invoices.create(ORDER, invoice_item=[LINE, None]),
            "invoices.create(invoice_item)[1]: needs InvoiceItemInput, not None",
        ),
        (
            lambda d: d.invoices.create(ORDER, payment=iter([PAYMENT])),
            "invoices.create(payment): needs a list of PaymentInput, not list_iterator",
        ),
        (lambda d: d.invoices.create(None), "invoices.create(invoice): needs InvoiceInput, not None"),
        (lambda d: d.clients.create([ClientInput()]), "clients.create(client): needs ClientInput, not list"),
        (lambda d: d.clients.create(LINE), "clients.create(client): needs ClientInput, not InvoiceItemInput"),
        (
            lambda d: d.clients.create_once(Client(client_number="7")),
            ("clients.create_once(client): needs ClientInput, not Client; "
            "give ClientInput(...) with the fields to write"),
        ),
        (
            lambda d: d.invoices.create_once(ORDER, invoice_item=[{"item": "x"}]),
            ("invoices.create_once(invoice_item)[0]: needs InvoiceItemInput, not dict; "
            "use InvoiceItemInput.from_dict(...)"),
        ),
        (
            lambda d: d.invoices.edit(1, invoice_item=[InvoiceItem(id=1)]),
            ("invoices.edit(invoice_item)[0]: needs InvoiceItemInput, not InvoiceItem; "
            "give InvoiceItemInput(...) with the fields to write"),
        ),
        (
            lambda d: d.invoices.edit(1, payment=PAYMENT),
            "invoices.edit(payment): needs a list of PaymentInput, not PaymentInput",
        ),
        (
            lambda d: d.invoices.create_bulk(BulkInvoiceInput(invoice=ORDER)),
            "invoices.create_bulk(bulk_invoices): needs a list of BulkInvoiceInput, not BulkInvoiceInput",
        ),
        (
            lambda d: d.invoices.create_bulk(None),
            "invoices.create_bulk(bulk_invoices): needs a list of BulkInvoiceInput, not None",
        ),
        (
            lambda d: d.invoices.create_bulk([BulkInvoiceInput(invoice=READ)]),
            "BulkInvoiceInput.invoice: InvoiceInput is needed, not Estimate",
        ),
        (
            lambda d: d.unit_templates.create(UnitTemplateInput(unit_templates_unit_factors=FACTORS)),
            "UnitTemplateInput.unit_templates_unit_factors: UnitTemplateFactorInput is needed, not UnitTemplateFactor",
        ),
        (
            lambda d: d.brands.update(1, {"name": "Nile"}),
            "brands.update(brand): needs BrandInput, not dict; use BrandInput.from_dict(...)",
        ),
        (
            lambda d: d.request("POST", "/api2/x.json", body={"X": [{"price": 1.5}]}),
            'POST /api2/x.json.X.0.price: cannot send 1.5: a float is not exact; write Decimal("1.5")',
        ),
    ],
)  # fmt: skip
async def test_anything_else_is_refused_unsent_with_what_to_use(call: Any, message: str) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError) as refused:
            await call(daftra)
    assert str(refused.value) == message
    assert transport.requests == []


class MyClientInput(ClientInput):
    """Whoever derives a write model of his own may send it."""


@pytest.mark.parametrize("written", [ClientInput(business_name="Nile"), MyClientInput(business_name="Nile")])
async def test_a_write_model_is_sent(written: ClientInput) -> None:
    transport = fake(created(7))
    async with client(transport) as daftra:
        await daftra.clients.create(written)
    assert transport.bodies() == [{"Client": {"business_name": "Nile"}}]


async def test_lists_may_be_any_sequence() -> None:
    transport = fake(created(7), created(8))
    async with client(transport) as daftra:
        await daftra.invoices.create(ORDER, invoice_item=(LINE,))
        await daftra.invoices.create(ORDER, invoice_item=[])
    assert [body["InvoiceItem"] for body in transport.bodies()] == [[LINE.to_dict()], []]


async def test_a_call_without_a_method_takes_models_and_plain_data() -> None:
    loop: list[Any] = ["x"]
    loop.append(loop)
    transport = fake(created(7), created(8))
    async with client(transport) as daftra:
        await daftra.request("POST", "/api2/x.json", body={"X": LINE, "n": [Decimal("1.5"), None]})
        await daftra.request("POST", "/api2/x.json", body=[{"a": 1}])
        with pytest.raises(EncodeError, match=r"x\.json\.1: cannot send 0\.5"):
            await daftra.request("POST", "/api2/x.json", body=[loop, 0.5])
    assert transport.bodies() == [{"X": LINE.to_dict(), "n": ["1.5", None]}, [{"a": 1}]]


# --- additional properties -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("extra", "reason"),
    [
        ({"notes": "x"}, "ClientInput has a field for it; set the field"),
        ({"weight": 1.5}, "a float is not exact"),
        ({"parts": [{"weight": 1.5}]}, "a float is not exact"),
        ({"twin": Client(business_name="Nile")}, "a record that was read"),
    ],
)
async def test_additional_properties_take_what_the_model_has_no_field_for(extra: dict[str, Any], reason: str) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match=reason):
            await daftra.clients.create(ClientInput(business_name="Nile", additional_properties=extra))
    assert transport.requests == []
