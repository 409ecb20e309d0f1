"""Filters: what is sent, what PHP makes of it, and what is refused because it would be no filter at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import Any
from urllib.parse import parse_qsl

import anyio
import httpx
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from daftra_client import UNSET, Condition, EncodeError, all_of, any_of, field
from daftra_client._methods.filters import Where
from daftra_client.models import InvoiceType, PaymentMethod
from tests.support.fake_daftra import FakeDaftra, client, fake

EMPTY = httpx.Response(200, json={"data": [], "last_page": 1, "total": 0})
Triple = tuple[str, str, Any]


async def query_of(where: Where, **arguments: Any) -> str:
    """The query, as bytes on the wire, of a listing of an entity without a model."""
    transport = fake(EMPTY)
    async with client(transport) as daftra:
        await daftra.entity("anything").list(where=where, **arguments)
    (request,) = transport.requests
    return request.url.query.decode()


async def pairs_of(where: Where, **arguments: Any) -> list[tuple[str, str]]:
    pairs = parse_qsl(await query_of(where, **arguments), keep_blank_values=True, strict_parsing=True)
    assert pairs.pop() == ("page", "1")
    return pairs


def php(query: str) -> dict[str | int, Any]:
    """What PHP makes of a query: the last of two equal names wins, `[]` appends, an array replaces a text."""
    variables: dict[str | int, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        match = re.fullmatch(r"([^\[\]]+)((?:\[[^\[\]]*\])*)", name)
        assert match, name
        steps: list[str] = [re.sub(r"[ .]", "_", match[1]), *re.findall(r"\[([^\[\]]*)\]", match[2])]
        here = variables
        for position, step in enumerate(steps):
            key: str | int = step or sum(isinstance(k, int) for k in here)
            if position == len(steps) - 1:
                here[key] = value
            else:
                if not isinstance(here.get(key), dict):
                    here[key] = {}
                here = here[key]
    return variables


def triples(filters: Mapping[str | int, Any]) -> list[Triple]:
    """Field, operator and value of each filter as the documentation has them."""
    found: list[Triple] = []
    for name, operators in filters.items():
        if isinstance(operators, str):
            found.append((str(name), "eq", operators))
            continue
        for operator, value in operators.items():
            found.append((str(name), str(operator), list(value.values()) if isinstance(value, dict) else value))
    return found


# --- what is sent -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (field("type") == 19, [("filter[type]", "19")]),
        (field("no") == "000095", [("filter[no]", "000095")]),
        (field("no") != "000095", [("filter[no][not_equal]", "000095")]),
        (field("summary_total") > 100, [("filter[summary_total][gt]", "100")]),
        (field("summary_total") >= Decimal("100.50"), [("filter[summary_total][gte]", "100.50")]),
        (field("summary_total") < Decimal("1E+3"), [("filter[summary_total][lt]", "1000")]),
        (field("summary_total") <= -5, [("filter[summary_total][lte]", "-5")]),
        (100 < field("summary_total"), [("filter[summary_total][gt]", "100")]),  # noqa: SIM300
        (100 >= field("summary_total"), [("filter[summary_total][lte]", "100")]),  # noqa: SIM300
        (field("business_name").like("نيل & co"), [("filter[business_name][like]", "نيل & co")]),
        (field("id").in_([15, 16]), [("filter[id][in][]", "15"), ("filter[id][in][]", "16")]),
        (field("id").in_(n for n in (15, 16)), [("filter[id][in][]", "15"), ("filter[id][in][]", "16")]),
        (field("no").not_in(("a", "b")), [("filter[no][not_in][]", "a"), ("filter[no][not_in][]", "b")]),
        (field("deleted_at").is_null(), [("filter[deleted_at][is_null]", "1")]),
        (field("deleted_at").is_not_null(), [("filter[deleted_at][is_not_null]", "1")]),
        (
            any_of(field("no").like("x"), field("client.name").like("x"), field("id").in_([1, 2])),
            [
                ("filter[or][no][like]", "x"),
                ("filter[or][client.name][like]", "x"),
                ("filter[or][id][in][]", "1"),
                ("filter[or][id][in][]", "2"),
            ],
        ),
        (any_of(field("a") == 1), [("filter[or][a]", "1")]),
        (
            all_of(field("no").like("x"), field("draft") == 0, field("a") > 1, field("a") < 5),
            [
                ("filter[and][no][like]", "x"),
                ("filter[and][draft]", "0"),
                ("filter[and][a][gt]", "1"),
                ("filter[and][a][lt]", "5"),
            ],
        ),
        (field("date") >= date(2026, 1, 31), [("filter[date][gte]", "2026-01-31")]),
        (field("created") <= datetime(2026, 1, 31, 9, 5), [("filter[created][lte]", "2026-01-31 09:05:00")]),
        (field("journal.date") >= date(2026, 1, 31), [("filter[journal.date][gte]", "2026-01-31")]),
        (field("a.b_2.C") == 1, [("filter[a.b_2.C]", "1")]),
        (field("draft") == False, [("filter[draft]", "0")]),  # noqa: E712
        (field("draft") == True, [("filter[draft]", "1")]),  # noqa: E712
        (field("type") == InvoiceType.INVOICE, [("filter[type]", "0")]),
        (field("type").in_([InvoiceType(99)]), [("filter[type][in][]", "99")]),
        (field("payment_method") == PaymentMethod.CASH, [("filter[payment_method]", "cash")]),
        (field("email") == "", [("filter[email]", "")]),
        (field("email") != "", [("filter[email][not_equal]", "")]),
    ],
)
async def test_a_condition_is_sent_as_documented(condition: Condition, expected: list[tuple[str, str]]) -> None:
    assert await pairs_of(condition) == expected


async def test_brackets_and_values_are_escaped_on_the_wire() -> None:
    assert await query_of(field("no").in_(["a&b=c[]", "100%"])) == (
        "filter%5Bno%5D%5Bin%5D%5B%5D=a%26b%3Dc%5B%5D&filter%5Bno%5D%5Bin%5D%5B%5D=100%25&page=1"
    )


async def test_several_conditions_are_sent_in_their_order_before_the_order_and_the_page() -> None:
    where = [
        field("date") >= date(2026, 1, 1),
        field("date") < date(2026, 2, 1),
        field("client_id").in_([15, 16]),
        field("draft") == 0,
    ]
    query = await query_of(where, sort="-created", per_page=50, extra_query={"filter[or][no]": "1"})
    assert parse_qsl(query) == [
        ("filter[date][gte]", "2026-01-01"),
        ("filter[date][lt]", "2026-02-01"),
        ("filter[client_id][in][]", "15"),
        ("filter[client_id][in][]", "16"),
        ("filter[draft]", "0"),
        ("sort[created]", "desc"),
        ("page", "1"),
        ("per_page", "50"),
        ("filter[or][no]", "1"),
    ]
    assert triples(php(query)["filter"])[:4] == [
        ("date", "gte", "2026-01-01"),
        ("date", "lt", "2026-02-01"),
        ("client_id", "in", ["15", "16"]),
        ("draft", "eq", "0"),
    ]


async def test_no_condition_is_no_filter() -> None:
    assert await pairs_of(()) == []
    assert await pairs_of([]) == []


async def test_conditions_travel_with_every_page() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["page"])
        return httpx.Response(200, json={"data": [{"id": number, "a": "1"}], "last_page": 3, "total": 3, "per_page": 1})

    transport = FakeDaftra(answer)
    async with client(transport) as daftra:
        listing = daftra.entity("anything").list(where=(field("a") == 1,), per_page=1)
        assert [row.id async for row in listing] == [1, 2, 3]
        await listing
    assert [query["filter[a]"] for query in transport.queries] == ["1"] * 4


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (None, []),
        ("created", [("sort[created]", "asc")]),
        ("-created", [("sort[created]", "desc")]),
        ("journal.date", [("sort[journal.date]", "asc")]),
    ],
)
async def test_a_hyphen_makes_an_order_descending(sort: str | None, expected: list[tuple[str, str]]) -> None:
    assert await pairs_of((), sort=sort) == expected


# --- for all values -----------------------------------------------------------------------------------------------

NAME = r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*){0,2}"
names = st.from_regex(NAME, fullmatch=True).filter(lambda name: name.lower() not in ("or", "and"))
numbers = st.decimals(-(10**12), 10**12, allow_nan=False, allow_infinity=False)
moments = st.datetimes() | st.dates()
values = st.text() | st.integers() | st.booleans() | numbers | moments
comparable = values.filter(lambda value: not isinstance(value, str) or bool(value.strip()))
searched = st.text().filter(lambda text: bool(text.strip().strip("%_")))

Make = Callable[[Any, Any], Condition]
MAKERS: dict[str, tuple[Make, st.SearchStrategy[Any]]] = {
    "eq": (lambda f, value: f == value, values),
    "not_equal": (lambda f, value: f != value, values),
    "gt": (lambda f, value: f > value, comparable),
    "gte": (lambda f, value: f >= value, comparable),
    "lt": (lambda f, value: f < value, comparable),
    "lte": (lambda f, value: f <= value, comparable),
    "like": (lambda f, value: f.like(value), searched),
    "in": (lambda f, value: f.in_(value), st.lists(values, min_size=1, max_size=5)),
    "not_in": (lambda f, value: f.not_in(value), st.lists(values, min_size=1, max_size=5)),
    "is_null": (lambda f, value: f.is_null(), st.just(1)),
    "is_not_null": (lambda f, value: f.is_not_null(), st.just(1)),
}


@st.composite
def asked(draw: st.DrawFn) -> list[Triple]:
    """Triples that can be asked for at once: equality alone on its field, else each operator once."""
    wanted: list[Triple] = []
    for name in draw(st.lists(names, unique=True, max_size=4)):
        others = st.lists(st.sampled_from([o for o in MAKERS if o != "eq"]), unique=True, min_size=1, max_size=4)
        for operator in draw(st.just(["eq"]) | others):
            wanted.append((name, operator, draw(MAKERS[operator][1])))
    return wanted


def read_as(text: Any, value: Any) -> Any:
    """A text of the query in the type of what was asked for; texts that are not in the documented form stay texts."""
    if isinstance(value, list):
        return [read_as(*both) for both in zip(text, value, strict=True)]
    if isinstance(value, bool):
        return {"0": False, "1": True}[text]
    if isinstance(value, Decimal):
        return Decimal(text) if "E" not in text.upper() else text
    if isinstance(value, datetime):
        return datetime.strptime(text, "%Y-%m-%d %H:%M:%S.%f" if "." in text else "%Y-%m-%d %H:%M:%S")
    if isinstance(value, date):
        return date.fromisoformat(text)
    return int(text) if isinstance(value, int) else text


@given(asked())
@settings(max_examples=80, derandomize=True, deadline=None)
def test_php_reads_the_conditions_with_nothing_lost_merged_or_reordered(wanted: list[Triple]) -> None:
    where = [MAKERS[operator][0](field(name), value) for name, operator, value in wanted]
    query = anyio.run(query_of, where)
    found = triples(php(query).get("filter", {}))
    assert len(found) == len(wanted)
    read = [(name, op, read_as(text, value)) for (name, op, text), (_, _, value) in zip(found, wanted, strict=True)]
    assert read == wanted
    assert php(query).keys() <= {"filter", "page"}


@given(st.text())
@settings(max_examples=300, derandomize=True, deadline=None)
def test_only_names_that_stay_in_their_brackets_are_names(name: str) -> None:
    assume(not re.fullmatch(NAME.replace("{0,2}", "*"), name) or name.lower() in ("or", "and"))
    with pytest.raises(EncodeError, match=r"field\(\): cannot send"):
        field(name)


# --- what is refused ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "", " ", "a b", "a]", "a][or", "a[gte]", "[a]", "a&b", "a=1", "a%5D", "a\n", "a.", ".a", "a..b", "1a", "a.1",
        "a-b", "اسم", "a\x00", "or", "OR", "and",
    ],
)  # fmt: skip
def test_a_name_that_could_mean_something_else_is_refused(name: str) -> None:
    with pytest.raises(EncodeError) as refused:
        field(name)
    assert refused.value.value == name


class Odd(Enum):
    NOTHING = None
    MANY = (1, 2)


@pytest.mark.parametrize(
    "value",
    [
        None, UNSET, 1.5, float("nan"), Decimal("NaN"), Decimal("Infinity"), [], [1], (), (1, 2), range(0), range(3),
        b"a", bytearray(b"a"), {}, {1}, set(), object(), field("other"), Odd.NOTHING, Odd.MANY,
        datetime(2026, 1, 1, tzinfo=UTC),
    ],
)  # fmt: skip
@pytest.mark.parametrize("operator", ["eq", "not_equal", "gt", "gte", "lt", "lte", "like", "in"])
def test_a_condition_refuses_anything_but_a_single_value(operator: str, value: Any) -> None:
    with pytest.raises(EncodeError, match=r"^field\(a\): cannot send"):
        MAKERS[operator][0](field("a"), [1, value] if operator == "in" else value)


A, B = field("a") == 1, field("b") == 1
NOTHING = ["", " ", "\t\n", "%", "%%", "_", " %_ ", 0, 5, False]
NO_VALUES: list[Any] = [None, 5, "", "abc", b"ab", [], (), set(), {}, {1: 2}]
REFUSED: list[tuple[str, list[Callable[[], object]]]] = [
    ("a list", [partial(field("a").in_, values) for values in NO_VALUES]),
    ("a list", [partial(field("a").not_in, values) for values in NO_VALUES]),
    ("a list", [lambda: field("a").in_(iter(()))]),
    ("field", [partial(MAKERS["like"][0], field("a"), each) for each in NOTHING]),
    (
        "empty text has no order",
        [partial(MAKERS[name][0], field("a"), text) for name in ("gt", "gte", "lt", "lte") for text in ("", "  ")],
    ),
    (
        r"two alternatives on one field; in_\(\) gives several values",
        [lambda: any_of(field("a") == 1, field("b") == 1, field("a") > 5)],
    ),
    ("no group within another one", [lambda: any_of(A, all_of(B)), lambda: all_of(A, any_of(B))]),
    ("no group within another one", [lambda: any_of(A, any_of(B))]),
    (r"^any_of\(\): cannot send", [partial(any_of, *given) for given in ((), (None,), ("a",), (field("a"),), ([A],))]),
    (r"^all_of\(\): cannot send", [partial(all_of, *given) for given in ((), (None,), ("a",), (field("a"),), ([A],))]),
]


@pytest.mark.parametrize(("message", "make"), [(message, each) for message, many in REFUSED for each in many])
def test_what_is_no_condition_is_refused(message: str, make: Callable[[], object]) -> None:
    with pytest.raises(EncodeError, match=message):
        make()


def test_a_refused_value_of_a_personal_field_is_not_shown() -> None:
    with pytest.raises(EncodeError) as refused:
        field("email").in_([b"someone@example.com"])
    assert "someone" not in str(refused.value)


ONE, TWO = [all_of(A, B), any_of(A, B)], [all_of(field("c") == 1), any_of(field("c") == 1, field("d") == 1)]


@pytest.mark.parametrize(
    ("where", "message"),
    [
        *(
            (where, "only one of the conditions")
            for where in (
                [field("a") == 1, field("a") == 2],
                [field("a") >= 1, field("b") == 1, field("a") >= 2],
                [field("a").like("x"), field("a").like("y")],
                [field("a") == 1, field("a") >= 1],  # PHP: the array takes the place of the text
                [field("a") >= 1, field("a") == 1],  # PHP: the text takes the place of the array
                [field("a") == 1, field("a").is_null()],
                [field("a").in_([1, 2]), field("a").in_([2, 3])],  # PHP: 1, 2 and 3
                [all_of(field("a").like("x"), field("a").like("y"))],
                [all_of(field("a") == 1, field("a") >= 1)],
            )
        ),
        # PHP would make one of them: "a or b" and "c or d" would become "a or b or c or d".
        *(([*groups], "two of these groups for a single one") for groups in zip(ONE, TWO, strict=True)),
    ],
)
async def test_conditions_that_php_would_merge_are_refused(where: list[Condition], message: str) -> None:
    with pytest.raises(EncodeError, match=message):
        await query_of(where)


@pytest.mark.parametrize("sort", ["", "-", "--created", "created desc", "created]", "or", "+created"])
async def test_an_order_by_no_name_is_refused(sort: str) -> None:
    with pytest.raises(EncodeError):
        await query_of((), sort=sort)


async def test_groups_and_conditions_on_one_field_do_not_touch_each_other() -> None:
    like = [field("a").like(text) for text in "xyz"]
    where = [like[0], all_of(like[1], field("b") == 1), any_of(like[2], field("b") == 2)]
    assert php(await query_of(where))["filter"] == {
        "a": {"like": "x"},
        "and": {"a": {"like": "y"}, "b": "1"},
        "or": {"a": {"like": "z"}, "b": "2"},
    }


@pytest.mark.parametrize("operator", ["gte", "greater_than_equal", "=", "", "eq", "or", "not null"])
@pytest.mark.parametrize("group", [any_of, all_of, lambda condition: condition])
def test_an_operator_that_daftra_could_take_for_equality_is_refused_also_in_groups(
    operator: str, group: Callable[[Condition], Condition]
) -> None:
    with pytest.raises(EncodeError, match=r"field\(price\): .* it does not know for equality"):
        group(Condition((("filter[price][gte]", "5"),), "price", operator, (5,)))


@pytest.mark.parametrize(
    "sent", ["filter[price][greater_than_equal]", "filter[price]", "filter[other][gte]", "filter[or][price][gte]", "x"]
)
def test_a_condition_is_sent_with_its_own_operator_and_no_other(sent: str) -> None:
    with pytest.raises(EncodeError, match=r"field\(price\): .* it does not know for equality") as refused:
        Condition(((sent, "5"),), "price", ">=", (5,))
    assert refused.value.value == sent


@pytest.mark.parametrize("count", [900, 901])
async def test_more_values_than_php_reads_are_refused(count: int) -> None:
    where = field("id").in_(range(count))
    if count == 900:
        assert len(php(await query_of(where))["filter"]["id"]["in"]) == 900
    else:
        for refused in (where, [field("id").in_(range(count - 1)), field("draft") == 0]):
            with pytest.raises(EncodeError, match="901 values"):
                await query_of(refused)


@pytest.mark.parametrize(
    "where",
    [
        None, "", "a", "filter[a]=1", b"", {}, {"a": 1}, False, 5, [None], [False], ["a"], [("a", 1)], field("a"),
        [field("a")], [[field("a") == 1]], iter([field("a") == 1]), (c for c in [field("a") == 1]),
    ],
)  # fmt: skip
async def test_only_conditions_are_accepted_and_else_nothing_is_sent(where: Any) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match="made with field"):
            daftra.entity("anything").list(where=where)
    assert transport.requests == []


def test_a_condition_has_no_truth_value() -> None:
    condition: Any = field("a") == 1
    uses: list[Callable[[], object]] = [
        lambda: bool(condition),
        lambda: not condition,
        lambda: condition and condition,
        lambda: condition or condition,
        lambda: 1 < field("a") < 5,
        lambda: "x" in [field("b")],
    ]
    for use in uses:
        with pytest.raises(TypeError, match="no truth value"):
            use()


def test_a_field_is_not_hashable_and_shows_its_name() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(field("a"))
    assert repr(field("journal.date")) == "field('journal.date')"


def test_conditions_do_not_follow_the_list_that_they_were_made_from() -> None:
    ids = [1, 2]
    condition = field("id").in_(ids)
    ids.clear()
    assert condition.pairs == (("filter[id][in][]", "1"), ("filter[id][in][]", "2"))
