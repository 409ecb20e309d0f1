"""What an account sends beyond the document is learned on the slow path, and takes the fast path afterwards."""

import copy
import inspect
import itertools
import json
import os
import pickle
import signal
import threading
import warnings
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, ClassVar

import attrs
import httpx
import pytest

from daftra_client._codec import answers, replies
from daftra_client._codec.answers import NeedsSlowPath
from daftra_client._codec.codec import BOUND, codecs
from daftra_client._codec.record import Record
from daftra_client.errors import AmbiguousDateError, DecodeError, UnexpectedResponseError
from daftra_client.models import (
    Client,
    EntityInvoice,
    EntityRecord,
    Invoice,
    InvoiceItem,
    OrderSource,
    PaymentStatus,
    PurchaseInvoice,
    Requisition,
    Tax,
)
from tests.support.fake_daftra import FakeDaftra, client, fake


@pytest.fixture(autouse=True)
def _nothing_learned() -> Iterator[None]:
    codecs.forget()
    yield
    codecs.forget()


def at_once(model: type[Record], *rows: Any) -> list[Any] | None:
    """The records of an ordinary page; None if it needs the slow path."""
    body = {"result": "successful", "code": 200, "data": [{model.__name__: row} for row in rows]}
    try:
        found = answers.page_of(model, (model.__name__,)).decode(json.dumps(body).encode())
    except NeedsSlowPath:
        return None
    return found.records(None)


INVOICE = {
    "id": "7",
    "draft": "0",
    "Client": {"id": "8", "business_name": "Nile", "loyalty": {"level": 3}, "credit_limit": "10.50"},
    "InvoiceItem": [{"id": "1", "batch": None}, {"id": "2", "unit_price": "2.50"}],
    "OrderSource": {"id": None, "name": None, "colour": None},
    "approved_by": "12",
}


def test_unknown_keys_are_kept_in_records_that_take_the_fast_path() -> None:
    assert at_once(Invoice, INVOICE) is None
    expected = Invoice.from_dict(INVOICE)
    for _ in range(2):
        (invoice,) = at_once(Invoice, INVOICE) or pytest.fail("it took the slow path")
        assert invoice == expected == Invoice.from_dict(INVOICE)
        assert invoice.additional_properties == {"approved_by": "12"}
        assert invoice.client.additional_properties == {"loyalty": {"level": 3}}
        assert [item.additional_properties for item in invoice.invoice_item] == [{"batch": None}, {}]
        assert invoice.order_source is None


def test_such_records_are_of_the_model_itself() -> None:
    Invoice.from_dict(INVOICE)
    (invoice,) = at_once(Invoice, INVOICE) or pytest.fail("it took the slow path")
    assert type(invoice) is Invoice
    assert type(invoice.client) is Client
    assert set(map(type, invoice.invoice_item or ())) == {InvoiceItem}
    assert repr(invoice).endswith("additional_properties={'approved_by': '12'})")
    assert pickle.loads(pickle.dumps(invoice)) == copy.deepcopy(invoice) == copy.copy(invoice) == invoice
    invoice.client.business_name = "Delta"
    assert invoice.to_dict()["Client"]["business_name"] == "Delta"
    assert invoice.to_dict()["approved_by"] == "12"


def test_rows_without_the_key_do_not_get_it() -> None:
    Tax.from_dict({"id": 1, "zone": "x"})
    one, other = at_once(Tax, {"id": 1, "zone": None}, {"id": 2}) or pytest.fail("it took the slow path")
    assert (one.additional_properties, other.additional_properties) == ({"zone": None}, {})


def test_keys_may_turn_up_one_after_the_other() -> None:
    for n in range(10):
        row = {"id": n, **{f"key{k}": k for k in range(n)}}
        Tax.from_dict(row)
        (record,) = at_once(Tax, row) or pytest.fail("it took the slow path")
        assert record == Tax(id=n, additional_properties={f"key{k}": k for k in range(n)})


REGULAR = {"draft": "1", "payment_status": "2", "created": "2026-04-03 20:27:36"}


@pytest.mark.parametrize(
    ("model", "row", "field", "value"),
    [
        (Client, {"phone1": 966500000000}, "phone1", "966500000000"),
        (Client, {"phone1": 5.5}, "phone1", "5.5"),
        (Invoice, {"client_id": ""}, "client_id", None),
        (Invoice, {"client_id": "007"}, "client_id", 7),
        (Invoice, {"client_id": " 7 "}, "client_id", 7),
        (Invoice, {"draft": ""}, "draft", None),
        (Invoice, {"draft": "on"}, "draft", True),
        (Invoice, {"draft": 0.0}, "draft", False),
        (Invoice, {"payment_status": ""}, "payment_status", None),
        (Invoice, {"payment_status": "02"}, "payment_status", PaymentStatus.PAID),
        (Invoice, {"payment_status": 77.0}, "payment_status", PaymentStatus(77)),
        (Invoice, {"created": ""}, "created", None),
        (Invoice, {"created": "0000-00-00 00:00:00"}, "created", None),
        (Invoice, {"created": "2026-04-03"}, "created", datetime(2026, 4, 3)),
        (Invoice, {"created": "2026-04-03T20:27:36Z"}, "created", datetime(2026, 4, 3, 20, 27, 36, tzinfo=UTC)),
        (Invoice, {"created": "25/04/2026 20:27"}, "created", datetime(2026, 4, 25, 20, 27)),
    ],
)
def test_a_field_may_hold_an_irregular_value(model: Any, row: dict[str, Any], field: str, value: Any) -> None:
    row = {"id": 1} | row
    assert at_once(model, row) is None
    model.from_dict(row)
    regular = {"id": 1, field: REGULAR.get(field, "5")}
    irregular, plain = at_once(model, row, regular) or pytest.fail("it took the slow path")
    assert getattr(irregular, field) == value
    assert plain == model.from_dict(regular)
    assert type(irregular) is model


def test_an_irregular_moment_is_read_in_the_format_that_the_record_carries() -> None:
    moment = {"id": 1, "created": "03/04/2026 20:27"}
    rows = [moment | {"str_date_format": date_format} for date_format in ("%d/%m/%Y", "%m/%d/%Y")]
    expected = [datetime(2026, 4, 3, 20, 27), datetime(2026, 3, 4, 20, 27)]
    assert [Invoice.from_dict(row).created for row in rows] == expected
    assert [invoice.created for invoice in at_once(Invoice, *rows) or ()] == expected
    with pytest.raises(AmbiguousDateError, match="created"):
        Invoice.from_dict(moment)


@pytest.mark.parametrize("row", [{"draft": 2}, {"created": 1775247456}, {"created": "1775247456"}])
def test_numbers_are_not_taken_for_what_they_are_not(row: dict[str, Any]) -> None:
    assert at_once(Invoice, {"id": 1}) == [Invoice(id=1)]
    assert at_once(Invoice, {"id": 1} | row) is None
    with pytest.raises(DecodeError, match=next(iter(row))):
        Invoice.from_dict({"id": 1} | row)


@pytest.mark.parametrize("row", [{"phone1": []}, {"phone1": True}, {"business_name": {"a": 1}}, {"id": "x"}])
def test_a_value_that_fits_no_rule_is_still_refused(row: dict[str, Any]) -> None:
    Client.from_dict({"phone1": 5, "business_name": 5, "id": ""})
    with pytest.raises((NeedsSlowPath, AssertionError)):
        assert at_once(Client, row) is not None
    with pytest.raises(DecodeError, match=next(iter(row))):
        Client.from_dict(row)


def test_an_association_of_nulls_is_absent() -> None:
    row = {"id": 1, "OrderSource": {"id": "", "name": None, "colour": None}}
    OrderSource.from_dict({"id": "", "colour": 1})
    first = Invoice.from_dict(row)
    assert first == Invoice(id=1) == Invoice.from_dict(row)
    assert at_once(Invoice, row) == [Invoice(id=1)]
    there = {"id": 1, "OrderSource": {"id": None, "colour": "red"}}
    (invoice,) = at_once(Invoice, there) or pytest.fail("it took the slow path")
    assert invoice.order_source == OrderSource(additional_properties={"colour": "red"})


def test_keys_that_are_data_are_not_learned_for_ever() -> None:
    for n in range(3 * BOUND):
        record = Tax.from_dict({f"{n:04}": n})
        assert record.additional_properties == {f"{n:04}": n}
    assert at_once(Tax, {"id": 1, "0000": 1}) == [Tax(id=1, additional_properties={"0000": 1})]
    assert at_once(Tax, {"id": 1, f"{BOUND:04}": 1}) is None


def test_the_log_says_once_for_a_model_that_no_more_keys_are_learned(caplog: pytest.LogCaptureFixture) -> None:
    for n in range(BOUND):
        Tax.from_dict({f"{n:04}": n})
    assert [record for record in caplog.records if record.levelname == "WARNING"] == []
    for n in range(2 * BOUND):
        Tax.from_dict({f"{n:04}": n})
    (warning,) = [record for record in caplog.records if record.levelname == "WARNING"]
    assert warning.name == "daftra_client"
    assert warning.getMessage() == (
        "Tax: an account sends more than 64 keys that the document does not know; "
        "records with others are read on the slow path"
    )


@pytest.mark.parametrize(
    "key", ['a"b', "a\\b", "a\nb", "\x00", "_extra0", "additional_properties", "id ", "", "é", "ضريبة"]
)
def test_any_key_is_kept(key: str) -> None:
    row = {"id": 1, key: 5}
    for _ in range(2):
        assert Tax.from_dict(row) == Tax(id=1, additional_properties={key: 5})
    assert (at_once(Tax, row) or [Tax.from_dict(row)]) == [Tax(id=1, additional_properties={key: 5})]


async def test_rows_with_only_unknown_keys_are_never_taken_for_records() -> None:
    Tax.from_dict({"odd": 1})
    body = {"result": "successful", "code": 200, "data": [{"Tax": {"odd": 2}}], "pagination": None}
    for answer in (body, body, {**body, "data": {"Tax": {"odd": 1}}}):
        async with client(fake(httpx.Response(200, json=answer))) as daftra:
            with pytest.raises(UnexpectedResponseError, match="with a Tax"):
                await (daftra.taxes.list() if isinstance(answer["data"], list) else daftra.taxes.get(1))


def test_a_model_without_fields_learns_nothing() -> None:
    before = codecs.generation
    assert EntityRecord.from_dict({"a": 1}).additional_properties == {"a": 1}
    assert EntityRecord._KEYS or codecs.generation == before


def test_several_threads_may_learn_at_once() -> None:
    wrong: list[Any] = []

    def read(thread: int) -> None:
        for n in range(40):
            key = f"key{thread}_{n % 12}"
            row = {"id": n, key: n, "Client": {"id": 1, key: n}}
            record = Invoice.from_dict(row)
            again = at_once(Invoice, row) or [record]
            if not (record == again[0] and record.additional_properties == {key: n}):
                wrong.append((record, again))

    threads = [threading.Thread(target=read, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_process_may_fork_while_another_thread_learns() -> None:
    done = threading.Event()

    def learn() -> None:
        for n in itertools.count():
            if done.is_set():
                return
            Tax.from_dict({f"key{n % 50}": n})
            codecs.forget()
            at_once(Tax, {"id": 1})

    thread = threading.Thread(target=learn)
    thread.start()
    try:
        for _ in range(20):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # Python warns of all forks beside threads
                child = os.fork()
            if child == 0:
                signal.alarm(60)  # kills a child that hangs
                os._exit(0 if at_once(Tax, {"id": 1}) == [Tax(id=1)] else 1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        done.set()
        thread.join()


@pytest.mark.parametrize("key", ["(additional properties)", type("Key", (str,), {})("zz")])
def test_no_key_spoils_a_model(key: str) -> None:
    for _ in range(2):
        assert Tax.from_dict({"id": 1, key: 5}).additional_properties == {key: 5}
        assert at_once(Tax, {"id": 1}) == [Tax(id=1)]


@pytest.mark.parametrize(
    "inner", [{"id": None}, {"zz": None}, {"staff_info": []}, {"staff_info": {}}, {"id": ""}, "null"]
)
def test_an_association_whose_associations_are_absent_is_absent_itself(inner: Any) -> None:
    row = {"id": 1, "staff": inner}
    for _ in range(3):
        assert EntityInvoice.from_dict(row) == EntityInvoice(id=1)
        found = at_once(EntityInvoice, row)
        assert found in (None, [EntityInvoice(id=1)])


@pytest.mark.parametrize("value", [{"credit_limit": ""}, {"birth_date": "0000-00-00"}, {"suspend": ""}])
def test_an_association_with_only_blank_values_is_absent(value: dict[str, Any]) -> None:
    for _ in range(2):
        assert Invoice.from_dict({"id": 1, "Client": value}) == Invoice(id=1)
        assert (at_once(Invoice, {"id": 1, "Client": value}) or [Invoice(id=1)]) == [Invoice(id=1)]


def test_models_may_be_inspected_and_derived_from_in_any_order() -> None:
    inspect.getmembers(Record)

    @attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
    class Mine(Invoice):
        mine: int | None = None

    assert "id" in Invoice._KEYS
    assert Invoice._KEYS | {"mine"} == Mine._KEYS
    assert Invoice.from_dict({"id": 1, "Client": {"id": None}}).client is None
    assert Mine.from_dict({"mine": "5", "id": "1"}) == Mine(mine=5, id=1)
    assert Client.from_dict({})._is_blank()


@pytest.mark.parametrize("date_format", [5, "null", " ", "5", "%d/%m"])
def test_an_unusable_display_format_of_a_record_is_ignored(date_format: Any) -> None:
    row = {"id": 1, "str_date_format": date_format, "date": "05/04/2026", "created": "05/04/2026 10:00"}
    for _ in range(2):
        read = Invoice.from_dict(row, date_format="%d/%m/%Y")
        assert (read.date, read.created) == (date(2026, 4, 5), datetime(2026, 4, 5, 10))
    with pytest.raises(DecodeError, match="summary_total"):
        Invoice.from_dict({**row, "summary_total": "x"}, date_format="%d/%m/%Y")


async def test_a_date_deep_in_a_map_is_read_in_the_format_of_the_account() -> None:
    row = {"id": 1, "PurchaseOrderTax": {"1": {"id": 5, "created": "03/04/2026 10:00"}}}
    page = httpx.Response(200, json={"result": "successful", "code": 200, "data": [{"PurchaseOrder": row}]})
    site = httpx.Response(200, json={"result": "successful", "data": {"Site": {"date_format": "DD/MM/YYYY"}}})

    async def answer(request: httpx.Request) -> httpx.Response:
        return site if "site_info" in request.url.path else page

    async with client(FakeDaftra(answer), date_format=None) as daftra:
        (invoice,) = await daftra.purchase_invoices.list()
    assert (invoice.purchase_order_tax or {})["1"].created == datetime(2026, 4, 3, 10)


# --- keys with two spellings --------------------------------------------------------------------------------------

LIVE = {
    "id": "5",
    "supplier_secondary_city": "Jeddah",
    "supplier_active_secondary_address": "1",
    "date": "17/04/2026",
    "str_date_format": "%d/%m/%Y",
}
DOCUMENTED = {key.replace("supplier", "Supplier"): value for key, value in LIVE.items()}


def purchase_at_once(row: dict[str, Any]) -> Any:
    (record,) = at_once(PurchaseInvoice, row) or [None]
    return record


def test_either_spelling_fills_the_same_field_and_takes_the_fast_path() -> None:
    expected = PurchaseInvoice.from_dict(LIVE)
    assert PurchaseInvoice.from_dict(DOCUMENTED) == expected
    for row in (DOCUMENTED, LIVE):
        record = purchase_at_once(row)
        assert record == expected
        assert type(record) is PurchaseInvoice
        assert (record.supplier_secondary_city, record.supplier_active_secondary_address) == ("Jeddah", True)
        assert record.additional_properties == {}
        assert record.to_dict()["supplier_secondary_city"] == "Jeddah"
        assert "Supplier_secondary_city" not in record.to_dict()


@pytest.mark.parametrize(
    ("row", "value", "left"),
    [
        ({"Order_type": "2", "order_type": "1"}, 1, {"Order_type": "2"}),
        ({"order_type": "0", "Order_type": "2"}, 0, {"Order_type": "2"}),
        ({"order_type": None, "Order_type": "2"}, 2, {}),
        ({"order_type": "2", "Order_type": None}, 2, {}),
        ({"Order_type": ""}, None, {}),
        ({"Order_type": "007"}, 7, {}),
        ({"order_type": "", "Order_type": "2"}, None, {"Order_type": "2"}),
        ({"Order_type": None}, None, {}),
    ],
)
def test_where_both_spellings_have_a_value_nothing_is_lost(
    row: dict[str, Any], value: int | None, left: dict[str, Any]
) -> None:
    Requisition.from_dict({"Order_type": "", "order_type": ""})  # so that both accept irregular values
    row = {"id": "1", **row}
    careful = Requisition.from_dict(row)
    (quick,) = at_once(Requisition, row) or pytest.fail("it took the slow path")
    assert quick == careful
    assert (careful.order_type, careful.additional_properties) == (value, left)


def test_an_error_names_the_spelling_that_the_bad_value_came_with() -> None:
    with pytest.raises(DecodeError) as caught:
        Requisition.from_dict({"Order_type": "x"})
    assert caught.value.field == "Order_type"
    with pytest.raises(NeedsSlowPath, match="fits no rule"):
        at_once(Requisition, {"id": "1", "Order_type": "x"})


def test_a_moment_and_a_record_may_have_two_spellings_too() -> None:
    @attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
    class Parcel(Record):
        id: int | None = None
        sent: datetime | None = None
        day: date | None = None
        tax: Tax | None = None
        _ALIASES: ClassVar[Mapping[str, str]] = {"Sent": "sent", "Day": "day", "Tax": "tax", "TAX": "tax"}

    row = {
        "id": 1,
        "Sent": "2026-04-03 20:27:36",
        "Day": "25/04/2026",
        "Tax": {"id": "5", "value": "15", "zone": "x"},
        "TAX": [],
    }
    expected = Parcel.from_dict(row)
    assert (expected.sent, expected.day) == (datetime(2026, 4, 3, 20, 27, 36), date(2026, 4, 25))
    assert expected.tax == Tax(id=5, value=Decimal(15), additional_properties={"zone": "x"})
    assert expected.additional_properties == {"TAX": []}
    assert at_once(Parcel, row) == [expected]


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Lease(Record):
    id: int
    day: date
    tax: Tax


LEASE = {"id": 1, "day": "2026-04-03", "tax": {"id": 2}}


@pytest.mark.parametrize(
    ("key", "nothing"),
    [("id", ""), ("id", " "), ("day", ""), ("day", "0000-00-00"), ("tax", []), ("tax", {"id": None})],
)
def test_a_required_field_without_a_value_is_an_error_however_often_it_came(key: str, nothing: Any) -> None:
    row = LEASE | {key: nothing}
    for _ in range(3):
        reply = replies.page_of(Lease, ("Lease",), 1).read(
            json.dumps({"result": "successful", "data": [{"Lease": row}]}).encode()
        )
        with pytest.raises(DecodeError, match="a value is required") as caught:
            reply.result(None)
        assert caught.value.field == key
    assert at_once(Lease, LEASE) == [Lease(id=1, day=date(2026, 4, 3), tax=Tax(id=2))]
