"""Ordinary answers take the fast path, which gives the same result as the slow path."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daftra_client import models
from daftra_client._call.response_errors import check_success
from daftra_client._codec import answers, envelope, replies
from daftra_client._codec.answers import Decoded, FastDecoder, NeedsSlowPath
from daftra_client._codec.codec import codecs
from daftra_client._codec.record import Record
from daftra_client.errors import DaftraError
from daftra_client.models import Branch, Brand, Client, CreditNote, Invoice, ProductCategory, Tax
from tests.codec.test_codec import spelled
from tests.support import payloads

CALL: dict[str, Any] = {"method": "GET", "url": "https://example.daftra.com/x", "status": 200, "headers": {}}
R = TypeVar("R", bound=Record)
quick = settings(max_examples=200, derandomize=True, deadline=None, database=None)


def v1(data: Any, **others: Any) -> bytes:
    return json.dumps({"result": "successful", "code": 200, "data": data, **others}).encode()


def slowly(content: bytes) -> Any:
    body = replies.BODY.read(content).body
    check_success(None, **CALL, body=body)
    return body


def at_once(expected: FastDecoder[R], content: bytes) -> Decoded[R] | None:
    """An answer as the fast path decodes it, None if it needs the slow path."""
    try:
        return expected.decode(content)
    except NeedsSlowPath:
        return None


# --- the fast path ----------------------------------------------------------------------------------------------------


def test_a_page_of_v1_takes_the_fast_path() -> None:
    rows = [{"Invoice": row} for row in payloads.INVOICE_ROWS]
    pagination = {"prev": False, "next": "/x", "page": 1, "page_count": 7, "total_results": "130"}
    # The zero moment in one of them is learned, and takes the fast path from then on.
    slowly = [Invoice.from_dict(row["Invoice"], date_format="%d/%m/%Y") for row in rows]
    found = at_once(answers.page_of(Invoice, ("Invoice",)), v1(rows, pagination=pagination))
    assert found is not None
    records = found.records("%d/%m/%Y")
    assert spelled(records) == spelled(slowly)
    assert [str(record.id) for record in records] == [str(row["id"]) for row in payloads.INVOICE_ROWS]


def test_a_single_record_of_v1_takes_the_fast_path() -> None:
    (record,) = (
        at_once(answers.record_of(Invoice, ("Invoice",)), v1({"Invoice": payloads.INVOICE_ROWS[0]}))
        or pytest.fail("it took the slow path")
    ).records(None)
    assert spelled(record) == spelled(Invoice.from_dict(payloads.INVOICE_ROWS[0]))


def test_a_captured_invoice_takes_the_fast_path(samples: Path) -> None:
    content = (samples / "invoices__single_response__1.json").read_bytes()
    expected = answers.record_of(Invoice, ("Invoice",))
    (record,) = (at_once(expected, content) or pytest.fail("it took the slow path")).records(None)
    assert spelled(record) == spelled(Invoice.from_dict(json.loads(content)["data"]["Invoice"]))


def test_a_captured_page_of_v2_takes_the_fast_path(samples: Path) -> None:
    from daftra_client.models import EntityBranch

    content = (samples / "branch_v2__list_response__1.json").read_bytes()
    found = at_once(answers.page_of(EntityBranch, ()), content)
    assert found is not None
    assert spelled(found.records(None)) == spelled([EntityBranch.from_dict(r) for r in json.loads(content)["data"]])


@pytest.mark.parametrize("wrapper", ["CreditNote", "Invoice"])
def test_either_wrapper_takes_the_fast_path(wrapper: str) -> None:
    expected = answers.page_of(CreditNote, ("CreditNote", "Invoice"))
    found = at_once(expected, v1([{wrapper: {"id": "4"}}, {wrapper: {"id": "5"}}]))
    assert found is not None
    assert [record.id for record in found.records(None)] == [4, 5]


# --- the slow path ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b'{"data":[]}',
        v1([{"Tax": {"id": 1}}], error="x"),
        v1([{"Tax": {"id": 1}}], result="failed"),
        v1([{"Tax": {"id": 1}}], result=True),
        v1([{"Tax": {"id": 1, "unknown": 1}}]),
        v1([{"Tax": {"id": 1}, "beside": 1}]),
        v1([{"Other": {"id": 1}}]),
        v1([{"Tax": None}]),
        v1([{"Tax": {"id": "one"}}]),
        v1([{"Tax": {"name": 5}}]),
        v1({"0": {"Tax": {"id": 1}}}),
        v1([{"Tax": {"id": 1}}])[:-1],
        v1([{"Tax": {"name": "\ud800"}}]),
        b"[" * 500_000,
    ],
)
def test_unusual_answers_take_the_slow_path(content: bytes) -> None:
    assert at_once(answers.page_of(Tax, ("Tax",)), content) is None


@pytest.mark.parametrize("row", [{}, {"ProductCategory": {"id": 1}, "Category": {"id": 2}}])
def test_rows_without_a_wrapper_or_with_several_take_the_slow_path(row: Any) -> None:
    assert at_once(answers.page_of(ProductCategory, ("ProductCategory", "Category")), v1([row])) is None


@pytest.mark.parametrize("content", [b"{}", b'{"id":null}', b'{"message":"no"}', b'{"data":{"id":1}}'])
def test_a_bare_object_without_a_value_takes_the_slow_path(content: bytes) -> None:
    expected = answers.record_of(Brand, ())
    assert at_once(expected, content) is None


def test_a_model_whose_keys_may_report_a_failure_always_takes_the_slow_path() -> None:
    every = [getattr(models, name) for name in models.__all__]
    read = [model for model in every if isinstance(model, type) and issubclass(model, Record) and "id" in model._KEYS]
    assert len(read) > 70
    for model in read:
        found = at_once(answers.record_of(model, ()), b'{"id":"1"}')
        assert (found is None) == (not model._KEYS.isdisjoint(("result", "error")))


# --- both give the same -----------------------------------------------------------------------------------------------

anything = st.sampled_from([None, True, False, "", "x", 0, 1, 7.5, "3", [], {}, ["x"], {"message": "no"}])
results = st.sampled_from(["successful", "success", "failed", "Successful", True, False, None, 1])
counts = st.sampled_from([None, 1, "2", "", 3.0, "x", True])
paginations = anything | st.dictionaries(
    st.sampled_from(["page", "page_count", "total_results", "next", "last_page", "total", "per_page"]), counts
)
taxes = st.sampled_from([{"id": "1", "name": "VAT", "value": "15.00"}, {"id": 2}, {}, {"name": 5}, {"odd": 1}, None])
rows = st.lists(st.builds(lambda tax, key: {key: tax}, taxes, st.sampled_from(["Tax", "Tax", "Tax", "Other"])))
envelopes = st.fixed_dictionaries(
    {"data": rows | anything},
    optional={
        "result": results,
        "code": st.sampled_from([200, "200", 404, "x", None]),
        "message": anything,
        "error": anything,
        "errors": anything,
        "pagination": paginations,
        "payload": anything,
    },
)


@quick
@given(envelopes)
def test_an_answer_of_v1_means_the_same_on_both_paths(body: dict[str, Any]) -> None:
    content = json.dumps(body).encode()
    found = at_once(answers.page_of(Tax, ("Tax",)), content)
    if found is None:
        return
    looked = slowly(content)
    raw = envelope.rows(looked, ("Tax",))
    assert raw is not None
    assert spelled(found.records(None)) == spelled([Tax.from_dict(row) for row in raw])
    assert paging(found.envelope()) == paging(looked)


pages_of_v2 = st.fixed_dictionaries(
    {"data": st.lists(taxes) | anything, "current_page": counts},
    optional=dict.fromkeys(("last_page", "per_page", "total", "from", "to", "links"), counts)
    | {"error": anything, "result": results, "payload": anything, "pagination": paginations},
)


@quick
@given(pages_of_v2)
def test_an_answer_of_v2_means_the_same_on_both_paths(body: dict[str, Any]) -> None:
    content = json.dumps(body).encode()
    found = at_once(answers.page_of(Tax, ()), content)
    if found is None:
        return
    looked = slowly(content)
    raw = envelope.rows(looked, ())
    assert raw is not None
    try:
        records = found.records(None)
    except NeedsSlowPath:
        return  # it asks for the slow path itself, depending on what was learned before
    assert spelled(records) == spelled([Tax.from_dict(row) for row in raw])
    assert paging(found.envelope()) == paging(looked)


@quick
@given(envelopes | taxes.filter(bool))
def test_a_single_record_means_the_same_on_both_paths(body: dict[str, Any]) -> None:
    data = body.get("data")
    if isinstance(data, list) and data:
        body = body | {"data": data[0]}
    content = json.dumps(body).encode()
    for wrappers in ((), ("Tax",), ("Other", "Tax")):
        expected = answers.record_of(Tax, wrappers)
        found = at_once(expected, content)
        if found is not None:
            raw = envelope.record(slowly(content), wrappers)
            assert spelled(found.records(None)) == spelled([Tax.from_dict(raw)])


def paging(body: Any) -> Any:
    try:
        return envelope.paging(body)
    except ValueError:
        return "no numbers"


@pytest.mark.parametrize("model", [Client, Branch])
def test_decoders_are_made_once(model: type[Record]) -> None:
    assert answers.page_of(model, (model.__name__,)) is answers.page_of(model, (model.__name__,))


# --- numbers of many digits -------------------------------------------------------------------------------------------

LONG = [
    "12345678901234567.89", "99999999999999999999.01", "0.1234567890123456789", "1.00000000000000000001",
    "-12345678901234567.89", "0.10000000000000000555", "1234567890123456789e-3", "33.10", "334.15", "15.0", "1e3",
    "0.30000000000000004", "32999.9961", "123456789012345678901234567890",
]  # fmt: skip


@pytest.mark.parametrize("quoted", [False, True], ids=["number", "text"])
@pytest.mark.parametrize("written", LONG)
def test_an_amount_keeps_all_of_its_digits_on_either_path(written: str, quoted: bool) -> None:
    codecs.forget()
    sent = f'"{written}"' if quoted else written
    content = f'{{"result": "successful", "data": [{{"Invoice": {{"id": 1, "summary_total": {sent}}}}}]}}'.encode()
    careful = [Invoice.from_dict(row) for row in envelope.rows(slowly(content), ("Invoice",)) or ()]
    found = at_once(answers.page_of(Invoice, ("Invoice",)), content)  # what the slow path has learned
    assert found is not None
    for (invoice,) in (careful, found.records(None)):
        assert invoice.summary_total == Decimal(written)


@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize("written", LONG)
def test_an_unknown_number_keeps_all_of_its_digits_too(written: str, known: bool) -> None:
    content = f'{{"result": "successful", "data": [{{"Invoice": {{"id": 1, "weight": {written}}}}}]}}'.encode()
    codecs.forget()
    (row,) = envelope.rows(slowly(content), ("Invoice",)) or pytest.fail("there are none")
    invoice = Invoice.from_dict(row)
    if known:
        found = at_once(answers.page_of(Invoice, ("Invoice",)), content)
        assert found is not None
        (invoice,) = found.records(None)
    value = invoice.additional_properties["weight"]
    assert Decimal(repr(value) if isinstance(value, float) else value) == Decimal(written)
    is_whole = written.isdigit()
    fits = not is_whole and Decimal(repr(float(written))) == Decimal(written)
    assert type(value) is (int if is_whole else float if fits else Decimal)


@pytest.mark.parametrize("written", ["9007199254740993.0", '"9007199254740993.0"', '"9007199254740993e0"'])
@pytest.mark.parametrize("sign", ["", "-"])
def test_an_id_is_exact_on_either_path(written: str, sign: str) -> None:
    written = written.replace("9", f"{sign}9", 1)
    content = f'{{"result": "successful", "data": [{{"Invoice": {{"id": {written}}}}}]}}'.encode()
    exact = int(f"{sign}9007199254740993")
    codecs.forget()
    found = at_once(answers.page_of(Invoice, ("Invoice",)), content)
    if found is not None:  # None where it was not learned yet
        with pytest.raises(NeedsSlowPath, match="float"):
            found.records(None)
    (row,) = envelope.rows(slowly(content), ("Invoice",)) or pytest.fail("there are none")
    assert Invoice.from_dict(row).id == exact
    found = at_once(answers.page_of(Invoice, ("Invoice",)), content)
    assert found is not None
    assert found.records(None)[0].id == exact


@pytest.mark.parametrize("written", ["1e5000", "1e999999999999999999999", "-1e99999"])
def test_a_number_of_absurd_size_is_no_json(written: str) -> None:
    with pytest.raises(DaftraError, match="not JSON"):
        slowly(f'{{"data": {{"id": {written}}}}}'.encode())
