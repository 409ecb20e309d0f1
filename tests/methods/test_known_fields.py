"""Fields that an entity is known to have: what is refused before it is sent, and which rows contradict a filter."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest

from daftra_client import (
    Condition,
    EncodeError,
    FilterIgnoredError,
    ListOf,
    NotFoundError,
    all_of,
    any_of,
    field,
)
from daftra_client._codec.fields import SCALARS
from daftra_client._methods import known_fields
from daftra_client._methods.filter_checks import checks_of
from daftra_client._methods.filters import Where
from daftra_client.api import ENTITY_MODELS
from daftra_client.models import (
    BrandInput,
    ClientInput,
    EntityInvoice,
    EntityRecord,
    InvoiceType,
    PaymentMethod,
    PaymentStatus,
)
from daftra_client.models._entity_fields import FIELDS, INPUTS, NAMES
from daftra_client.sandbox.resources.entities import ENTITIES
from scripts.document.model import first_of_type
from tests.support.fake_daftra import FakeDaftra, client, fake


def page(*rows: dict[str, Any]) -> httpx.Response:
    return httpx.Response(200, json={"data": list(rows), "last_page": 1, "total": len(rows)})


async def ask(entity: str, where: Where = (), *rows: dict[str, Any], **arguments: Any) -> tuple[list[Any], str]:
    """The rows that a listing gives, and the query that was sent."""
    transport = fake(page(*rows))
    async with client(transport) as daftra:
        found = await daftra.entity(entity).list(where=where, **arguments)
    (request,) = transport.requests
    return found.items, request.url.query.decode()


async def refusal(entity: str, where: Where = (), **arguments: Any) -> str:
    """The message with which a listing is refused before anything is sent."""
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError) as refused:
            daftra.entity(entity).list(where=where, **arguments)
    assert transport.requests == []
    return str(refused.value)


# --- names --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entity", "condition", "message"),
    [
        ("invoice", field("clint_id") == 15, ("field(clint_id): invoice has no such field; did you mean 'client_id'? "
         '`field("clint_id", unchecked=True)` sends it anyway')),
        ("invoice", field("modifed") >= datetime(2030, 1, 1), "did you mean 'modified'?"),
        ("brand", field("zzzzzz").is_null(), ("field(zzzzzz): brand has no such field. "
         '`field("zzzzzz", unchecked=True)` sends it anyway')),
        ("invoice", field("invoice_client.bussiness_name").like("Nile"), ("client has no such field; did you mean "
         "'invoice_client.business_name'?")),
        ("invoice_payment", field("invoice.typ") == 0, "invoice has no such field; did you mean 'invoice.type'?"),
        ("invoice_item", field("invoice.invoice_client.busines_name") == "x", ("client has no such field; did "
         "you mean 'invoice.invoice_client.business_name'?")),
        ("invoice", field("client_id.name") == "x", "client_id of invoice is not a related record."),
        ("invoice", field("surely_nothing.name") == "x", "invoice has no such field."),
        ("invoice", field("invoice_client") == 15, "name a field of the related record after a dot."),
        ("invoice", field("invoice_client").is_null(), "name a field of the related record after a dot."),
        ("invoice", field("invoice_client").like("x"), "name a field of the related record after a dot."),
    ],
)  # fmt: skip
async def test_a_field_that_an_entity_has_not_is_refused(entity: str, condition: Condition, message: str) -> None:
    assert message in await refusal(entity, [field("id") > 0, condition])


@pytest.mark.parametrize(
    ("entity", "name"),
    [
        ("invoice", "client_id"),
        ("invoice", "due_date"),  # only v1 has it, in the same table
        ("invoice", "notes"),
        ("invoice", "deposit"),
        ("estimate", "expiry_date"),
        ("invoice_payment", "modified"),
        ("journal", "date"),
        ("staff", "business_phone"),
        ("expense", "treasury_id"),  # known from what can be written
        ("leave_application", "approved_by"),
        *((name, common) for name in ENTITY_MODELS for common in ("id", "created", "modified", "branch_id")),
        ("journal_transaction", "journal.date"),
        ("invoice_item", "invoice.type"),
        ("invoice", "invoice_item.product_id"),
        ("invoice", "cost_center_transaction.amount"),  # an entity of which no field is known
        ("work_order", "work_order_client.business_name"),
        ("asset_location", "asset_location_branch.name"),
        ("requisition", "requisition_item.product_id"),
        ("client", "custom_data.size"),
        ("client", "le_7.colour"),
        ("cost_center_transaction", "cost_center_transaction_journal.date"),
        ("le_workflow-type-entity-36", "anything"),
        ("surely_unknown", "a.b.c"),
    ],
)
async def test_a_field_that_may_be_there_is_sent(entity: str, name: str) -> None:
    _, query = await ask(entity, field(name).is_null())
    assert query.removeprefix("status=all&") == f"filter%5B{name}%5D%5Bis_null%5D=1&page=1"


async def test_what_the_document_does_not_know_is_sent_if_that_is_asked_for() -> None:
    rows, query = await ask("invoice", field("clint_id", unchecked=True) == "abc", {"id": 1, "clint_id": "ABC"})
    assert (len(rows), query) == (1, "filter%5Bclint_id%5D=abc&page=1")
    _, query = await ask("invoice", field("client_id", unchecked=True) >= "abc")
    assert query == "filter%5Bclient_id%5D%5Bgte%5D=abc&page=1"


async def test_a_sort_by_a_field_that_an_entity_has_not_is_refused() -> None:
    assert await refusal("invoice", sort="-datee") == (
        "sort(datee): invoice has no such field; did you mean 'date'? "
        '`extra_query={"sort[datee]": "desc"}` sends it anyway'
    )
    assert "did you mean 'invoice_client.id'?" in await refusal("invoice", sort="invoice_client.idd")
    for entity, sort, sent in (
        ("invoice", "date", "sort%5Bdate%5D=asc"),
        ("journal_transaction", "-journal.date", "sort%5Bjournal.date%5D=desc"),
        ("surely_unknown", "datee", "sort%5Bdatee%5D=asc"),
    ):
        assert (await ask(entity, sort=sort))[1] == f"{sent}&page=1"


def test_every_entity_with_a_model_has_fields() -> None:
    assert ENTITY_MODELS.keys() <= FIELDS.keys()
    assert set(NAMES) >= ENTITY_MODELS.keys() | INPUTS.keys()
    for name, kinds in FIELDS.items():
        fields = [field for names in kinds.values() for field in names.split()]
        assert len(fields) == len(set(fields)), name
        assert {kind.split()[1] for kind in kinds if kind.startswith(">")} <= FIELDS.keys()


@pytest.mark.parametrize("name", sorted(ENTITIES.keys() & ENTITY_MODELS.keys()))
async def test_every_column_of_the_sandbox_can_be_filtered_by(name: str) -> None:
    entity = ENTITIES[name]
    names = [*entity.columns, *(f"{each.key}.id" for each in entity.lookups.values())]
    async with client(FakeDaftra(lambda request: page())) as daftra:
        for each in names:
            await daftra.entity(name).list(where=field(each).is_null())


# --- values -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "needed"),
    [
        (field("client_id") == "abc", ("field(client_id): cannot send 'abc': an int is needed. "
         '`field("client_id", unchecked=True)` sends it anyway')),
        (field("client_id") != "", "an int is needed"),
        (field("client_id").in_([15, "x"]), "cannot send 'x': an int is needed"),
        (field("client_id") == True, "an int is needed"),  # noqa: E712
        (field("client_id") > Decimal("1.5"), "an int is needed"),
        (field("date") >= "13/01/2027", "cannot send '13/01/2027': a datetime.date is needed"),
        (field("date") == "2027-13-01", "a datetime.date is needed"),
        (field("date") == 2027, "a datetime.date is needed"),
        (field("modified") >= "yesterday", "a datetime.datetime or date is needed"),
        (field("summary_total") > "much", "a Decimal or an int is needed"),
        (field("summary_total") > "1_000", "a Decimal or an int is needed"),
        (field("summary_total") == False, "a Decimal or an int is needed"),  # noqa: E712
        (field("draft") == "no", "True or False is needed"),
        (field("draft") == 2, "True or False is needed"),
        (field("payment_status") == "unpaid", "PaymentStatus or an int is needed"),
        (field("no") == date(2026, 1, 1), "a str is needed"),
        (field("no") == True, "a str is needed"),  # noqa: E712
    ],
)  # fmt: skip
async def test_a_value_of_another_type_than_the_field_has_is_refused(condition: Condition, needed: str) -> None:
    assert needed in await refusal("invoice", condition)


def test_a_float_is_refused_with_what_to_write() -> None:
    with pytest.raises(EncodeError, match=r'field\(summary_total\): .*a float is not exact; write Decimal\("1.5"\)'):
        _ = field("summary_total") == 1.5


@pytest.mark.parametrize(
    ("condition", "sent"),
    [
        (field("client_id") == 15, "filter[client_id]=15"),
        (field("client_id") == "15", "filter[client_id]=15"),
        (field("date") >= date(2027, 1, 13), "filter[date][gte]=2027-01-13"),
        (field("date") >= "2027-01-13", "filter[date][gte]=2027-01-13"),
        (field("date") < datetime(2027, 1, 13, 9), "filter[date][lt]=2027-01-13+09:00:00"),
        (field("modified") >= date(2027, 1, 13), "filter[modified][gte]=2027-01-13"),
        (field("summary_total") <= 5, "filter[summary_total][lte]=5"),
        (field("summary_total") == "0.50", "filter[summary_total]=0.50"),
        (field("draft") == False, "filter[draft]=0"),  # noqa: E712
        (field("draft") == "1", "filter[draft]=1"),
        (field("payment_status") == PaymentStatus.PAID, "filter[payment_status]=2"),
        (field("payment_status") == 77, "filter[payment_status]=77"),
        (field("type").in_([InvoiceType.INVOICE, 6]), "filter[type][in][]=0&filter[type][in][]=6"),
        (field("no") == "000095", "filter[no]=000095"),
        (field("no") == 95, "filter[no]=95"),
        (field("date").like("2027-"), "filter[date][like]=2027-"),
        (field("invoice_client.business_name") == "Nile", "filter[invoice_client.business_name]=Nile"),
    ],
)  # fmt: skip
async def test_a_value_of_the_type_of_the_field_is_sent(condition: Condition, sent: str) -> None:
    _, query = await ask("invoice", condition)
    assert httpx.QueryParams(query) == httpx.QueryParams(f"{sent}&page=1")


async def test_an_enumeration_of_words_takes_members_and_words() -> None:
    for value in (PaymentMethod.CASH, "cash", "some_gateway"):
        await ask("invoice_payment", field("payment_method") == value)
    assert "PaymentMethod or a str is needed" in await refusal("invoice_payment", field("payment_method") == date.max)


# --- rows ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "row"),
    [
        (field("client_id") == 15, {"client_id": "16"}),
        (field("client_id") == 15, {}),
        (field("client_id") == 15, {"client_id": None}),
        (field("client_id").in_([15, 16]), {"client_id": 17}),
        (field("client_id").in_([15, 16]), {}),
        (field("client_id") > 15, {"client_id": "15"}),
        (field("client_id") <= "15", {"client_id": "16"}),
        (field("summary_total") >= 100, {"summary_total": "99.99"}),
        (field("summary_total") < Decimal("0.5"), {"summary_total": "0.51"}),
        (field("date") >= date(2026, 1, 1), {"date": "2025-12-31"}),
        (field("date") < "2026-01-01", {"date": "2026-01-01"}),
        (field("date") == date(2026, 1, 1), {"date": "2026-01-02"}),
        (field("date").in_([date(2026, 1, 1)]), {"date": "2026-01-02"}),
        (field("modified") >= datetime(2030, 1, 1), {"modified": "2026-04-03 20:27:00"}),
        (field("modified") <= date(2020, 1, 1), {"modified": "2026-04-03 20:27:00"}),
        (field("due_date") >= date(2026, 1, 1), {"due_date": "2025-12-31"}),  # no field of the model
        (field("notes") == "x", {"notes": "y"}),
        (field("notes") == "x", {}),
        (field("deposit") > 5, {"deposit": "4.5"}),
        (field("deposit") > 5, {"deposit": 4.5}),
        (field("payment_status") == PaymentStatus.PAID, {"payment_status": "0"}),
        (field("clint_id", unchecked=True) == 15, {"client_id": "15"}),
    ],
)
@pytest.mark.parametrize("level", [-1, 1])
async def test_a_row_that_contradicts_a_condition_is_noticed(
    condition: Condition, row: dict[str, Any], level: int
) -> None:
    transport = FakeDaftra(lambda request: page({"id": 7, **row}))
    async with client(transport) as daftra:
        listing = daftra.entity("invoice").list(where=condition, level=level)
        with pytest.raises(FilterIgnoredError) as ignored:
            await listing
        with pytest.raises(FilterIgnoredError):
            _ = [each async for each in listing]
        assert [each.id for each in await listing.unverified()] == [7]
    assert (ignored.value.filter, ignored.value.operator, ignored.value.id) == (condition.field, condition.operator, 7)


@pytest.mark.parametrize(
    ("condition", "row"),
    [
        (field("client_id") == 15, {"client_id": "15"}),
        (field("client_id") == 0, {"client_id": None}),  # empty here, null there
        (field("no") == "", {}),
        (field("client_id").in_([15, 16]), {"client_id": "16"}),
        (field("client_id") != 15, {"client_id": "15"}),
        (field("client_id").not_in([15]), {}),
        (field("client_id") >= 15, {"client_id": "15"}),
        (field("client_id") > 15, {}),
        (field("summary_total") > Decimal("0.5"), {"summary_total": "0.50"}),  # perhaps rounded
        (field("no") > "5", {"no": "10"}),  # how texts are ordered is the database's affair
        (field("no") > 5, {"no": "10"}),
        (field("no") == "X", {"no": "x"}),
        (field("no").like("zzz"), {"no": "x"}),
        (field("date") >= date(2026, 1, 1), {"date": "2026-01-01"}),
        (field("date") <= date.max, {"date": "2026-01-01"}),
        (field("modified") <= date.max, {"modified": "2026-01-01 10:00:00"}),
        (field("modified") >= datetime(2026, 1, 1, 12), {"modified": "2026-01-01 03:00:00"}),  # perhaps of another zone
        (field("modified") <= date(2026, 1, 1), {"modified": "2026-01-01 23:00:00"}),
        (field("modified") == date(2026, 1, 1), {"modified": "2026-01-01 23:00:00"}),
        (field("due_date") >= date(2026, 1, 1), {"due_date": "01/01/2020"}),  # of an unknown format
        (field("due_date") == date(2026, 1, 1), {"due_date": "2026-01-01"}),
        (field("notes") == "x", {"notes": "X "}),
        (field("deposit") > 5, {"deposit": "x"}),
        (field("invoice_client.business_name") == "Nile", {}),
        (field("journal.date") == date(2026, 1, 1), {}),
    ],
)
async def test_a_row_that_may_obey_is_given(condition: Condition, row: dict[str, Any]) -> None:
    rows, _ = await ask("invoice", condition, {"id": 7, **row})
    assert [each.id for each in rows] == [7]


async def test_rows_of_an_entity_without_a_model_are_verified_too() -> None:
    await ask("anything", [field("a") == 1, field("n") > 5], {"id": 1, "a": "1", "n": "4"}, {"id": 2, "a": 1.0, "n": 6})
    for row in ({"a": 2}, {}, {"a": None}):
        with pytest.raises(FilterIgnoredError):
            await ask("anything", field("a") == 1, {"id": 1, **row})
    with pytest.raises(FilterIgnoredError):
        await ask("anything", field("n") > 5, {"id": 1, "n": 4})


async def test_rows_without_fields_that_were_left_out_on_purpose_are_no_contradiction() -> None:
    for extra in ({"fields[]": ["id"]}, [("fields[]", "id")]):
        rows, _ = await ask("invoice", field("client_id") == 15, {"id": 7}, extra_query=extra)
        assert len(rows) == 1
    with pytest.raises(FilterIgnoredError):
        await ask("invoice", field("client_id") == 15, {"id": 7}, extra_query={"debug": 2})


async def test_what_a_row_lacks_is_said() -> None:
    with pytest.raises(FilterIgnoredError) as ignored:
        await ask("invoice", field("client_id") == 15, {"id": 7})
    assert str(ignored.value) == (
        "invoice.list: Daftra has ignored the filter client_id=15: row 7 has no such value. "
        "Compare the rows yourself, with `unverified()` of the pager"
    )
    with pytest.raises(FilterIgnoredError, match=r"the filter client_id > 15: row 7 has 3\. "):
        await ask("invoice", field("client_id") > 15, {"id": 7, "client_id": 3})


EITHER = any_of(field("client_id") == 15, field("no").in_(["A-1", "A-2"]), field("deposit") > 5)


@pytest.mark.parametrize(
    "row",
    [
        {"client_id": 15, "no": "B", "deposit": 0},
        {"client_id": 3, "no": "a-2", "deposit": 0},
        {"client_id": 3, "no": "B", "deposit": 6},
        {"client_id": 3, "no": "B"},  # the row may have a deposit that it does not show
    ],
)
async def test_a_row_that_may_obey_one_of_the_alternatives_is_given(row: dict[str, Any]) -> None:
    rows, _ = await ask("invoice", EITHER, {"id": 7, **row})
    assert [each.id for each in rows] == [7]


async def test_a_row_that_contradicts_all_alternatives_is_noticed() -> None:
    with pytest.raises(FilterIgnoredError) as ignored:
        await ask("invoice", EITHER, {"id": 7, "client_id": 3, "no": "B", "deposit": 1})
    error = ignored.value
    assert (error.filter, error.id) == ("any_of", 7)
    assert error.expected == {"client_id": 15, "no": ["A-1", "A-2"], "deposit": 5}
    assert error.found == {"client_id": 3, "no": "B", "deposit": 1}


async def test_what_alternatives_say_of_people_is_not_shown() -> None:
    where = any_of(field("email") == "a@example.com", field("business_name") == "Nile")
    with pytest.raises(FilterIgnoredError, match="'business_name': 'Nile'") as ignored:
        await ask("client", where, {"id": 7, "email": "b@example.com", "business_name": "Oasis"})
    assert "example.com" not in str(ignored.value)


async def test_all_of_a_group_is_checked_one_by_one() -> None:
    where = all_of(field("client_id") == 15, field("no").like("x"))
    with pytest.raises(FilterIgnoredError, match="the filter client_id=15: row 7 has 3"):
        await ask("invoice", where, {"id": 7, "client_id": 3, "no": "x"})


@pytest.mark.parametrize("group", [any_of, all_of])
async def test_the_fields_in_a_group_are_known_ones(group: Callable[..., Condition]) -> None:
    assert "client_id" in await refusal("invoice", group(field("no") == "1", field("clientid") == 15))
    assert "an int is needed" in await refusal("invoice", group(field("no") == "1", field("client_id") == "x"))
    await ask("invoice", group(field("no") == "1", field("clientid", unchecked=True) == 15))


def test_alternatives_of_which_one_cannot_be_judged_make_no_check() -> None:
    for other in (field("no").like("x"), field("journal.date") == date(2026, 1, 1), field("no").is_not_null()):
        assert checks_of("invoice", EntityInvoice, [any_of(field("id") == 1, other)], is_complete=True) == ()


def test_conditions_that_cannot_be_judged_make_no_checks() -> None:
    conditions = [field("no").like("x"), field("no") != "x", field("id").not_in([1]), field("no").is_null()]
    dotted = field("journal.date") == date(2026, 1, 1)
    assert checks_of("invoice", EntityInvoice, [*conditions, dotted], is_complete=True) == ()


# --- several reads in one call ------------------------------------------------------------------------------------


async def test_filters_of_a_list_among_several_reads_are_checked() -> None:
    transport = fake()
    async with client(transport) as daftra:
        for filters, message in (
            ({"clint_id": 15}, ("ListOf(invoice).clint_id: invoice has no such field; did you mean 'client_id'? "
             "`ListOf(..., unchecked=True)` sends it anyway")),
            ({"client_id": "abc"}, ("ListOf(invoice).client_id: cannot send 'abc': an int is needed. "
             "`ListOf(..., unchecked=True)` sends it anyway")),
        ):  # fmt: skip
            with pytest.raises(EncodeError) as refused:
                await daftra.multi_entity([ListOf("invoice", filters)])
            assert str(refused.value) == message
    assert transport.requests == []


async def test_records_of_a_list_among_several_reads_obey_its_filters() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"invoice": {"data": [{"id": 1, "client_id": "16"}]}, "brand": {"data": [{}]}})

    async with client(FakeDaftra(answer)) as daftra:
        with pytest.raises(FilterIgnoredError, match="multi_entity: Daftra has ignored the filter client_id=15: row 1"):
            await daftra.multi_entity([ListOf("invoice", {"client_id": 15})])
        for element in (
            ListOf("invoice", {"client_id": 16}),
            ListOf("invoice", {"client_id": 15}, unchecked=True),
            ListOf("brand", {"name": "Nile"}),
        ):
            assert (await daftra.multi_entity([element])).keys() == {element.entity}


# --- names of entities --------------------------------------------------------------------------------------------


async def test_a_misspelled_entity_is_distinguished_from_one_whose_plugin_is_off() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        missing = {"error": "Entity Not exists"}
        return httpx.Response(200, json={"invoise": missing} if request.method == "POST" else missing)

    async with client(FakeDaftra(answer)) as daftra:
        for call in (
            daftra.entity("invoise").list(),
            daftra.entity("invoise").get(1),
            daftra.entity("invoise").delete(1),
            daftra.entities.list("invoise"),
            daftra.request("GET", "/v2/api/entity/invoise/list/1"),
            daftra.multi_entity([ListOf("invoise")]),
        ):
            with pytest.raises(NotFoundError, match=re.escape("Did you mean the entity 'invoice'?")):
                await call
        with pytest.raises(NotFoundError, match="the account has no such entity, or its plugin is off") as unknown:
            await daftra.entity("le_workflow-type-entity-36").list()
        assert "Did you mean" not in str(unknown.value)
        for call in (daftra.entity("brand").list(), daftra.entity("brand").delete(1), daftra.brands.list()):
            with pytest.raises(NotFoundError, match="the plugin of this entity is off in the account") as known:
                await call
            assert "Did you mean" not in str(known.value)


# --- what is written ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entity", "record", "message"),
    [
        ("brand", EntityRecord(id=1), ("brand.create(record): needs BrandInput, not EntityRecord; give BrandInput(...) "
         "with the fields to write")),
        ("brand", ClientInput(), "brand.create(record): needs BrandInput, not ClientInput"),
        ("brand", {"nmae": "Nile"}, ("brand.create(record).nmae: BrandInput has no such key; did you mean 'name'? "
         "`BrandInput(additional_properties=...)` sends others")),
        ("brand", {"id": 12, "name": "Nile"}, "the body.id: cannot send 12: a create makes a new record"),
        ("brand", None, "brand.create(record): needs BrandInput, not None"),
        ("brand", [BrandInput()], "brand.create(record): needs BrandInput, not list"),
        ("anything", EntityRecord(id=1), ("anything.create(record): needs a dict with the fields to write, not "
         "EntityRecord")),
        ("anything", [{}], "anything.create(record): needs a dict with the fields to write, not list"),
        ("anything", {"lines": [{"price": 0.5}]}, ("anything.create.lines.0.price: cannot send 0.5: a float is not "
         'exact; write Decimal("0.5")')),
    ],
)  # fmt: skip
async def test_what_is_no_content_of_an_entity_is_refused(entity: str, record: Any, message: str) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError) as refused:
            await daftra.entity(entity).create(record)
        with pytest.raises(EncodeError):
            await daftra.entity(entity).update(7, record)
    assert str(refused.value).startswith(message)
    assert transport.requests == []


async def test_the_id_may_stand_beside_the_fields_of_an_update() -> None:
    transport = fake(httpx.Response(200, json={"id": 12}))
    async with client(transport) as daftra:
        await daftra.entity("brand").update(12, {"id": 12, "name": "Nile"})
    assert transport.bodies() == [{"id": 12, "name": "Nile"}]


async def test_the_branch_of_all_branches_is_no_value_of_rows() -> None:
    async with client(fake(page({"id": 1, "branch_id": 3}), page({"id": 1, "branch_id": 3}))) as daftra:
        package = daftra.entity("package")
        assert len(await package.list(where=field("branch_id") == -1)) == 1
        assert len(await package.list(where=field("branch_id").in_([-1]))) == 1


@pytest.mark.parametrize(
    ("asked", "stored"), [("000083", "000083\u200b"), ("محمـد", "محمد"), (0, "-1.4e-14"), (33000, "32999.9999999999")]
)
async def test_a_row_is_compared_as_the_database_compares(asked: Any, stored: str) -> None:
    async with client(fake(page({"id": 1, "x": stored}))) as daftra:
        assert len(await daftra.entity("anything").list(where=field("x") == asked)) == 1


@pytest.mark.parametrize("filters", [{5: 1}, "client_id", ["client_id"]])
async def test_filters_of_a_list_of_several_are_named(filters: Any) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match="filters are a dict"):
            await daftra.multi_entity([ListOf("invoice", filters)])
    assert transport.requests == []


def test_filters_know_what_to_ask_for_of_each_type_of_scalar() -> None:
    types = {first_of_type(name) for name in SCALARS}
    assert types == {"integer", "decimal", "flag", "date", "timestamp", "text", "json"}
    assert types <= known_fields._READERS.keys()
    assert types - {"json"} <= known_fields._NEEDED.keys()  # nothing is refused for what may be anything
