"""Decoding has one entry point. Only the log and the time tell which path an answer took."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest

from daftra_client import DecodeError, Page
from daftra_client._codec import replies
from daftra_client._codec.codec import codecs
from daftra_client._codec.record import Record
from daftra_client._codec.replies import BODY, NotJson, OtherShapeError, Shape
from daftra_client.errors import AmbiguousDateError
from daftra_client.models import CreditUsage, Invoice, ProductCategory, Tax
from tests.support.fake_daftra import client, fake, ok

SECRET = "s3cret-in-the-answer"


@pytest.fixture(autouse=True)
def _nothing_learned_nor_logged() -> Iterator[None]:
    codecs.forget()
    replies._logged.clear()
    yield
    codecs.forget()
    replies._logged.clear()


@pytest.fixture
def bodies(monkeypatch: pytest.MonkeyPatch) -> list[bytes | str]:
    """What was decoded to dictionaries."""
    seen: list[bytes | str] = []
    decode = replies.decoded

    def counted(content: bytes | str) -> Any:
        seen.append(content)
        return decode(content)

    monkeypatch.setattr(replies, "decoded", counted)
    return seen


def v1(data: Any, **others: Any) -> bytes:
    return json.dumps({"result": "successful", "code": 200, "data": data, **others}).encode()


TAXES: Shape[Page[Tax]] = replies.page_of(Tax, ("Tax",), 3)
TAX: Shape[Tax] = replies.record_of(Tax, ("Tax",))
INVOICE: Shape[Invoice] = replies.record_of(Invoice, ("Invoice",))


# --- what is decoded, and how often -----------------------------------------------------------------------------------


def test_an_ordinary_success_is_no_dictionary_at_any_time(bodies: list[bytes]) -> None:
    reply = TAXES.read(v1([{"Tax": {"id": 1}}], pagination={"page_count": 7, "total_results": "130"}))
    assert reply.is_ordinary
    assert reply.result(None) == Page(items=[Tax(id=1)], page=3, page_count=7, total=130)
    assert bodies == []


def test_an_answer_is_decoded_on_demand(monkeypatch: pytest.MonkeyPatch, bodies: list[bytes]) -> None:
    asked: list[bytes] = []
    monkeypatch.setattr("daftra_client._codec.answers.FastDecoder.decode", lambda self, content: asked.append(content))
    content = v1([])
    reply = TAXES.read(content)
    assert (asked, bodies) == ([], [])
    assert reply.body == json.loads(content)
    assert (asked, bodies) == ([], [content])


@pytest.mark.parametrize("row", [{"id": 1, "unknown": 2}, {"id": "9007199254740993.0"}, {"id": 1, "name": 5}])
def test_a_body_is_decoded_once_however_often_it_is_asked_for(row: dict[str, Any], bodies: list[bytes]) -> None:
    content = v1({"Tax": row})
    reply = TAX.read(content)
    assert reply.body is reply.body
    assert reply.result(None) == reply.result("DD/MM/YYYY") == Tax.from_dict(row)
    assert reply.body == json.loads(content)
    assert bodies == [content]


@pytest.mark.parametrize("row", [{"id": 1}, {"id": 1, "value": "15.00"}, {"id": 1, "unknown": "x"}])
def test_a_reply_can_be_read_again(row: dict[str, Any]) -> None:
    content = v1([{"Tax": row}, {"Tax": row}])
    for _ in range(2):  # the second time on the fast path
        reply = TAXES.read(content)
        first, second = reply.result(None), reply.result(None)
        assert first == second == Page(items=[Tax.from_dict(row)] * 2, page=3)
        assert first.items[0] is not second.items[0]


def test_an_answer_whose_body_was_read_can_still_take_the_fast_path(bodies: list[bytes]) -> None:
    content = v1([{"Tax": {"id": 1}}])
    reply = TAXES.read(content)
    assert reply.body == json.loads(content)
    assert reply.result(None).items == [Tax(id=1)]
    assert reply.is_ordinary


def test_rows_that_join_what_stands_beside_their_wrapper_are_the_same_when_they_are_read_again() -> None:
    reply = TAXES.read(v1([{"Tax": {"id": 1, "name": ""}, "name": "VAT", "zone": 5}]))
    expected = Tax(id=1, name="VAT", additional_properties={"zone": 5})
    assert reply.result(None).items == reply.result(None).items == [expected]


def test_half_a_character_keeps_no_other_row_away() -> None:
    rows = (
        b'[{"Tax":{"id":"1","name":"cut \\ud83d","value":32999.9961}},{"Tax":{"id":"2","value":0.30000000000000004}}]'
    )
    page = TAXES.read(b'{"result":"successful","code":200,"data":' + rows + b"}").result(None)
    assert page.items == [
        Tax(id=1, name="cut \ud83d", value=Decimal("32999.9961")),
        Tax(id=2, value=Decimal("0.30000000000000004")),
    ]


@pytest.mark.parametrize(
    ("content", "body"),
    [
        (b"", None),
        (b"null", None),
        (b"\xef\xbb\xbf[1]", [1]),
        (b"<html>", NotJson(6, "<html>")),
        (b"error happened", NotJson(14, "error happened")),
        (b"x" * 64, NotJson(64, "x" * 64)),
        (b"x" * 65, NotJson(65)),
        (b"\xef\xbb\xbf", NotJson(3, "\ufeff")),
        (b'"\xff"', NotJson(3, '"\ufffd"')),
        (b"[" * 100_000, NotJson(100_000)),
        (b"1e99999", NotJson(7, "1e99999")),
        (b'"\\ud83d" 1', NotJson(10, '"\\ud83d" 1')),
        (b'["\\ud83d", NaN]', NotJson(15, '["\\ud83d", NaN]')),
    ],
)
def test_a_body_may_be_none_or_no_json(content: bytes, body: Any) -> None:
    for shape in (BODY, TAX, TAXES, replies.list_of(Tax)):
        assert shape.read(content).body == body
    assert BODY.read(content).result(None) == body
    assert not TAX.read(content).is_ordinary
    with pytest.raises(OtherShapeError, match="an object with a Tax was expected"):
        TAX.read(content).result(None)


# --- dates that need the format of the account ------------------------------------------------------------------------

AMBIGUOUS = {"id": 1, "usage_date": "03/04/2026"}


@pytest.mark.parametrize("more", [{}, {"unknown": 1}], ids=["fast path", "slow path"])
def test_a_reply_is_read_again_when_the_date_format_is_known(more: dict[str, Any], bodies: list[bytes]) -> None:
    shape = replies.page_of(CreditUsage, (), 1)
    content = json.dumps({"current_page": 1, "data": [AMBIGUOUS | more]}).encode()
    reply = shape.read(content)
    assert reply.is_ordinary is (not more)
    with pytest.raises(AmbiguousDateError) as caught:
        reply.result(None)
    assert (caught.value.field, caught.value.id) == ("usage_date", 1)
    expected = CreditUsage(id=1, usage_date=date(2026, 4, 3), additional_properties=more)
    assert reply.result("DD/MM/YYYY").items == [expected]
    assert reply.result("MM/DD/YYYY").items[0].usage_date == date(2026, 3, 4)
    assert bodies == [content]


async def test_a_call_asks_for_the_date_format_once_and_not_for_the_records_again() -> None:
    page = httpx.Response(200, json={"current_page": 1, "data": [AMBIGUOUS, AMBIGUOUS | {"id": 2}]})
    transport = fake(page, ok({"Site": {"date_format": "MM/DD/YYYY"}}), page)
    async with client(transport, date_format=None) as daftra:
        pages = [await daftra.entity("credit_usage").list() for _ in range(2)]
    for found in pages:
        assert [getattr(usage, "usage_date", None) for usage in found] == [date(2026, 3, 4)] * 2
    assert transport.paths == [
        "/v2/api/entity/credit_usage/list/1",
        "/api2/site_info.json",
        "/v2/api/entity/credit_usage/list/1",
    ]


# --- other shapes -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shape", "content", "expected"),
    [
        (TAXES, v1({}), "a list under `data`"),
        (TAXES, v1([{"Other": {"id": 1}}]), "rows with a Tax each"),
        (TAXES, v1([], pagination={"page_count": "many"}), "numbers in the pagination"),
        (TAX, v1([]), "an object with a Tax"),
        (INVOICE, b"{}", "an object with an Invoice"),
        (replies.list_of(Tax), b"{}", "a list"),
        (replies.value_of(("A", "B"), str), v1({"C": 1}), "`A` or `B` under `data`"),
        (replies.value_of(("A",), str), v1({"A": None}), "a value"),
        (replies.value_of(("A",), int), v1({"A": "x"}), "a number was expected"),
        (replies.partial_page_of(Tax), b'{"id": 1}', "a list"),
        (replies.optional_record_of(Tax), b'{"other": 1}', "an object with a Tax"),
    ],
)
def test_the_error_says_what_was_expected(shape: Shape[Any], content: bytes, expected: str) -> None:
    with pytest.raises(OtherShapeError, match=f"^{expected}"):
        shape.read(content).result(None)


def test_a_part_of_an_answer_is_read_like_a_whole() -> None:
    data = [{"Tax": {"id": 1}}]
    assert TAXES.part({"data": data}).result(None) == Page(items=[Tax(id=1)], page=3)
    assert not TAXES.part({"data": data}).is_ordinary
    assert replies.optional_record_of(Tax).part({"id": None}).result(None) is None
    assert replies.partial_page_of(Tax).part([{"id": 1}]).result(None) == Page(items=[Tax(id=1)], page=1)


# --- what the log says ------------------------------------------------------------------------------------------------


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "daftra_client"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (v1({"Tax": {"id": 1, SECRET: 2}}), "an unknown key"),
        (v1({"Tax": {"id": 1, "name": 5}}), "a value of another type"),
        (v1({"Tax": {"id": 9007199254740993}}), "an id that may have been read as a float"),
        (b'{"result": true, "data": {"Tax": {"id": 1}}}', "a value of another type"),
        (b'{"data": {"Tax": {"id": 1}}}', "a missing key"),
        (b"\xef\xbb\xbf" + v1({"Tax": {"id": 1, "name": SECRET}}), "not plain JSON"),
        (v1({"Tax": {"id": 1, "value": 1.5, "name": SECRET}}), "a value of another type"),
    ],
)
def test_the_log_says_why_an_answer_takes_the_slow_path_and_shows_nothing_of_it(
    content: bytes, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="daftra_client")
    reply = TAX.read(content)
    assert reply.body is not None
    assert lines(caplog) == []  # nothing was read yet
    assert str(reply.result(None).id).startswith(("1", "9"))
    assert lines(caplog) == [f"Tax: the slow path is taken: {reason}"]


def test_the_log_knows_the_reasons_of_dates_counts_wrappers_and_invalid_json(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="daftra_client")
    usages = replies.page_of(CreditUsage, (), 1)
    with pytest.raises(AmbiguousDateError):
        usages.read(json.dumps({"current_page": 1, "data": [AMBIGUOUS]}).encode()).result(None)
    with pytest.raises(DecodeError, match=r"Tax\.value"):
        TAX.read(v1({"Tax": {"id": 1, "value": SECRET}})).result(None)
    with pytest.raises(OtherShapeError):
        TAXES.read(v1([], pagination={"page_count": SECRET})).result(None)
    with pytest.raises(OtherShapeError):
        TAX.read(v1({"Tax": {"id": 1}})[:-1] + b',"pagination":{"x":' + b"[" * 100_000).result(None)
    both = v1([{"ProductCategory": {"id": 1}, "Category": {"id": 2}}])
    replies.page_of(ProductCategory, ("ProductCategory", "Category"), 1).read(both).result(None)
    assert lines(caplog) == [
        "CreditUsage: the slow path is taken: a date in an unknown format",
        "Tax: the slow path is taken: a value that fits no rule of the fast path",
        "Tax: the slow path is taken: counts that are not numbers",
        "Tax: the slow path is taken: values that are nested too deeply",
        "ProductCategory: the slow path is taken: a row without a wrapper or with several",
    ]


def test_each_reason_is_logged_once_for_a_model(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="daftra_client")
    for number in range(200):  # keys that are data share one reason
        assert TAX.read(v1({"Tax": {"id": 1, f"key{number}": 1}})).result(None).id == 1
        assert INVOICE.read(v1({"Invoice": {"id": 1, f"key{number}": 1}})).result(None).id == 1
    told = [line for line in lines(caplog) if "the slow path is taken" in line]
    assert told == [f"{name}: the slow path is taken: an unknown key" for name in ("Tax", "Invoice")]
    assert len(replies._logged) == 2


def test_a_log_that_is_turned_on_later_has_the_reasons_too(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="daftra_client")
    TAX.read(v1({"Tax": {"id": 1, "one": 1}})).result(None)
    caplog.set_level(logging.DEBUG, logger="daftra_client")
    TAX.read(v1({"Tax": {"id": 1, "other": 1}})).result(None)
    assert lines(caplog) == ["Tax: the slow path is taken: an unknown key"]


async def test_calls_that_take_the_fast_path_or_fail_log_nothing_of_the_slow_one(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, logger="daftra_client")
    failure = httpx.Response(404, json={"result": "failed", "code": 404, "message": "No"})
    transport = fake(ok({"Tax": {"id": "1"}}), failure, httpx.Response(200, json={"result": "failed"}), ok([]))
    async with client(transport) as daftra:
        assert (await daftra.taxes.get(1)).id == 1
        for _ in range(2):
            with pytest.raises(Exception, match=r"No|refused"):
                await daftra.taxes.get(1)
        assert (await daftra.taxes.list()).items == []
    assert not [line for line in lines(caplog) if "slow path" in line]


# --- mistakes of our own ----------------------------------------------------------------------------------------------


def test_a_decoder_that_cannot_be_made_is_a_bug_and_no_bad_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(model: object, answer: object) -> Any:
        raise TypeError("a mistake of ours")

    codecs.learn_key(Tax, "new")  # so that a decoder is needed
    monkeypatch.setattr(codecs, "decoder", fail)
    with pytest.raises(TypeError, match="a mistake of ours"):
        TAX.read(v1({"Tax": {"id": 1}})).result(None)


@pytest.mark.parametrize("error", [KeyError, TypeError, AttributeError, RuntimeError, ValueError])
@pytest.mark.parametrize("step", ["FastDecoder.decode", "Decoded.records", "Decoded.envelope"])
def test_an_error_that_no_value_causes_is_not_hidden_by_the_slow_path(
    step: str, error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Any:
        raise error("a mistake of ours")

    monkeypatch.setattr(f"daftra_client._codec.answers.{step}", fail)
    with pytest.raises(error, match="a mistake of ours"):
        TAXES.read(v1([{"Tax": {"id": 1}}])).result(None)


def test_every_read_model_has_both_paths(bodies: list[bytes]) -> None:
    from daftra_client import models

    every = [getattr(models, name) for name in models.__all__]
    read = [model for model in every if isinstance(model, type) and issubclass(model, Record) and "id" in model._KEYS]
    assert len(read) > 70
    for model in read:
        content = v1([{"Wrapper": {"id": "1"}}])
        reply = replies.page_of(model, ("Wrapper",), 1).read(content)
        assert reply.is_ordinary
        assert reply.result(None).items == replies.page_of(model, ("Wrapper",), 1).part(reply.body).result(None).items
