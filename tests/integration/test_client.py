"""What a call sends, the options of a call, calls without a method of their own, and dates in the account's format."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import anyio
import httpx
import pytest
import respx

from daftra_client import (
    UNSET,
    AmbiguousDateError,
    ConfigurationError,
    DaftraClient,
    EncodeError,
    NotFoundError,
    UnexpectedResponseError,
    UnknownArgumentError,
    ValidationError,
    __version__,
    models,
)
from tests.support.fake_daftra import BASE, Answer, FakeDaftra, client, created, failed, fake, invoice, ok, rows, run

Call = Callable[[DaftraClient], Awaitable[Any]]


# --- what is sent -------------------------------------------------------------------------------------------------


async def test_a_read_sends_no_body() -> None:
    transport = fake(invoice(26))
    async with client(transport) as daftra:
        await daftra.invoices.get(26)
    request = transport.requests[0]
    assert (request.method, str(request.url), request.content) == ("GET", f"{BASE}/api2/invoices/26.json", b"")
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"] == f"daftra-client/{__version__}"
    assert "content-type" not in request.headers


async def test_a_write_sends_its_parts_side_by_side_and_amounts_digit_by_digit() -> None:
    transport = fake(created())
    async with client(transport) as daftra:
        await daftra.invoices.create(
            models.InvoiceInput(client_id=15, date=datetime.date(2026, 4, 3), notes=None, po_number="ش-1"),
            invoice_item=[models.InvoiceItemInput(item="Consulting", unit_price=Decimal("334.10"), quantity=1)],
        )
    request = transport.requests[0]
    assert (request.method, str(request.url)) == ("POST", f"{BASE}/api2/invoices.json")
    assert request.headers["content-type"] == "application/json"
    assert "ش-1".encode() in request.content
    assert transport.bodies() == [
        {
            "Invoice": {"client_id": 15, "date": "2026-04-03", "notes": None, "po_number": "ش-1"},
            "InvoiceItem": [{"item": "Consulting", "unit_price": "334.10", "quantity": 1}],
        }
    ]


async def test_an_update_and_a_delete_name_the_record_in_the_path() -> None:
    transport = fake(ok(None), ok(None))
    async with client(transport) as daftra:
        await daftra.clients.update(4, models.ClientInput(business_name="Nile"))
        await daftra.clients.delete(4)
    assert [(r.method, r.url.path) for r in transport.requests] == [
        ("PUT", "/api2/clients/4.json"),
        ("DELETE", "/api2/clients/4.json"),
    ]


def deletes(id: Any) -> Call:
    return lambda daftra: daftra.clients.delete(id)


def gets(**options: Any) -> Call:
    return lambda daftra: daftra.invoices.get(26, **options)


def creates(**options: Any) -> Call:
    return lambda daftra: daftra.clients.create(models.ClientInput(business_name="Nile"), **options)


def requests(method: str = "GET", path: str = "/api2/x.json", **options: Any) -> Call:
    return lambda daftra: daftra.request(method, path, **options)


ODD_OPTIONS: list[dict[str, Any]] = [
    {"headers": {"X": 5}}, {"headers": {5: "x"}}, {"headers": [("X", "5")]}, {"headers": "X: 5"},
    {"headers": {"X"}},
    {"extra_query": {1: 2}}, {"extra_query": {"\ud800": "x"}}, {"extra_query": "a=b"}, {"extra_query": 5},
    {"extra_query": [("a", "b", "c")]}, {"extra_query": [("a", object())]}, {"extra_query": [5]},
    {"timeout": "5"}, {"retries": "3"}, {"retries": 1.5}, {"retries": None}, {"timeout": True},
]  # fmt: skip
ODD_IDS = ["..", ".", "", "abc", "4", True, 1.5, 0, -1, 2**63, None, b"1", ["1"]]
ODD_QUERY_VALUES = [1.5, b"x", {"a": 1}, float("nan"), Decimal("NaN"), object()]
ODD_BODIES = [
    {"a": object()},
    {"a": {1, 2}},
    {"a": b"x"},
    {1: "a"},
    {"a": 2**70},
    {"a": Decimal("NaN")},
    {"a": "\ud800"},
]
ODD_PATHS = [
    "", "api2/x.json", "//evil.example.com/x", "https://evil.example.com/", "/api2//x", "/api2/../v2", "/..", "/.",
    "/a/./b", "/api2/x?a=b", "/api2/x#a", "/api2\\x", "/api2/%2e%2e/x", "/api2/x\r\nHost: evil", "/api2/x\n",
    "/\t/evil", "/api2/\u2028x", "@evil.example.com/",
]  # fmt: skip
HEADERS_OF_THE_CLIENT = [
    "apikey", "APIKEY", "Authorization", "HOST", "Content-Length", "Site-Id", "Transfer-Encoding", "connection",
]  # fmt: skip
UNSENDABLE_HEADERS = [
    ("X", "a\r\napikey: other"), ("X", "ü"), ("X\r\napikey", "a"), ("apikey ", "a"), (" authorization", "a"),
    ("", "a"), ("X:", "a"), ("X", "a\x00"),
]  # fmt: skip
EITHER = (ConfigurationError, EncodeError)
REFUSED: list[tuple[Call, type[Exception] | tuple[type[Exception], ...], str | None]] = [
    *((deletes(id), EncodeError, r"clients.delete\(id\)") for id in ODD_IDS),
    *((call(**options), EITHER, None) for options in ODD_OPTIONS for call in (gets, creates)),
    (requests(query={"\ud800": 1}), EncodeError, "it is not valid Unicode text"),
    (lambda daftra: daftra.invoices.list(keywords="a\ud800"), EITHER, None),
    (requests(path="/api2/\ud800.json"), EITHER, None),
    (deletes("\ud800"), EITHER, None),
    *((gets(headers={name: "s3cret"}), ConfigurationError, f"{name} is set by the") for name in HEADERS_OF_THE_CLIENT),
    *((creates(headers={name: value}), ConfigurationError, "cannot be sent") for name, value in UNSENDABLE_HEADERS),
    *((gets(extra_query={"a": value}), EncodeError, None) for value in ODD_QUERY_VALUES),
    *((requests("POST", body=body), EncodeError, r"POST /api2/x\.json") for body in ODD_BODIES),
    *((requests(path=path), ConfigurationError, "path must") for path in ODD_PATHS),
    *(
        (requests(method), ConfigurationError, "not an HTTP method")
        for method in ("", "GET /", "GET\r\n", "G T", "ＧＥＴ", "é")
    ),
]


@pytest.mark.parametrize(("call", "error", "message"), REFUSED)
async def test_an_invalid_call_sends_nothing(call: Call, error: type[Exception], message: str | None) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(error, match=message) as caught:
            await call(daftra)
    assert transport.requests == []
    assert not any(value in str(caught.value) for value in ("apikey: other", "ü", "\x00"))


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("1/../../v2/api/entity/staff/1", b"1%2F..%2F..%2Fv2%2Fapi%2Fentity%2Fstaff%2F1"),
        ("1?request_branch_id=2", b"1%3Frequest_branch_id%3D2"),
        ("1#", b"1%23"),
        ("%2e%2e", b"%252e%252e"),
        ("1\r\nX: y", b"1%0D%0AX%3A%20y"),
        ("{id}", b"%7Bid%7D"),
    ],
)
async def test_what_stands_in_a_path_cannot_change_the_address(value: Any, segment: bytes) -> None:
    transport = fake(rows([]))
    async with client(transport) as daftra:
        await daftra.entities.list(value)  # a word that may be any
        with pytest.raises(EncodeError, match=r"clients.delete\(id\)"):
            await daftra.clients.delete(value)
    (request,) = transport.requests
    path = b"/v2/api/entity/" + segment + b"/list/1?page=1"
    assert (request.url.raw_path, request.url.host) == (path, "example.daftra.com")


async def test_query_values_are_quoted_and_cannot_add_parameters() -> None:
    transport = fake(rows([]))
    async with client(transport) as daftra:
        await daftra.invoices.list(keywords="a&client_id=1#x=ش +", summary_total_from=Decimal("1E+3"))
    assert transport.queries == [{"keywords": "a&client_id=1#x=ش +", "summary_total_from": "1000", "page": "1"}]


@pytest.mark.parametrize("extra", [True, False], ids=["with aiohttp", "without aiohttp"])
async def test_it_works_under_respx(extra: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not extra:
        monkeypatch.setattr("daftra_client._http.transport.find_spec", lambda name: None)
    with respx.mock(base_url=BASE) as mock:
        route = mock.get("/api2/invoices/26.json").mock(return_value=invoice(26))
        async with DaftraClient("example", api_key="k") as daftra:
            assert (await daftra.invoices.get(26)).id == 26
        assert route.call_count == 1
        assert route.calls.last.request.headers["apikey"] == "k"


async def test_it_works_under_the_other_kind_of_respx_with_a_client_of_httpx() -> None:
    with respx.mock(base_url=BASE, using="httpx") as mock:
        mock.get("/api2/invoices/26.json").mock(return_value=invoice(26))
        async with (
            httpx.AsyncClient() as http_client,
            DaftraClient("example", api_key="k", http_client=http_client) as daftra,
        ):
            assert (await daftra.invoices.get(26)).id == 26


# --- options of a call --------------------------------------------------------------------------------------------


async def test_headers_of_a_call_go_along_and_before_others_of_their_name() -> None:
    transport = fake(created())
    async with client(transport) as daftra:
        await daftra.clients.create(
            models.ClientInput(business_name="Nile"),
            headers={"X-Trace": "7", "content-type": "application/x-json", "ACCEPT": "*/*"},
        )
    headers = transport.requests[0].headers
    assert headers["x-trace"] == "7"
    assert headers.get_list("content-type") == ["application/x-json"]
    assert headers.get_list("accept") == ["*/*"]


@pytest.mark.parametrize(
    "extra", [{"a": [1, True], "b": None}, [("a", 1), ("a", True), ("b", None)]], ids=["map", "pairs"]
)
async def test_more_query_parameters_may_be_given(extra: Any) -> None:
    transport = fake(invoice(26))
    async with client(transport) as daftra:
        await daftra.invoices.get(26, extra_query=extra)
    assert transport.requests[0].url.params.multi_items() == [("a", "1"), ("a", "1")]


async def test_an_iterator_of_query_parameters_is_refused_since_only_the_first_page_would_have_them() -> None:
    transport = FakeDaftra(lambda request: rows([1], page=1, page_count=2, total_results=2))
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match="a mapping or a sequence of pairs is needed"):
            await daftra.invoices.list(extra_query=iter([("client_id", 15)]))  # type: ignore[arg-type]
        with pytest.raises(EncodeError, match="a mapping or a sequence of pairs is needed"):
            daftra.brands.list(extra_query=iter([("filter[name]", "x")]))  # type: ignore[arg-type]
    assert transport.requests == []


async def test_an_unknown_option_is_refused() -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(UnknownArgumentError) as caught:
            await daftra.clients.delete(4, tiemout=3)  # type: ignore[call-arg]
    assert str(caught.value) == (
        "clients.delete() got an unexpected keyword argument 'tiemout'; did you mean 'timeout'?"
    )
    assert isinstance(caught.value, TypeError)
    assert (caught.value.method, caught.value.argument) == ("clients.delete", "tiemout")
    assert transport.requests == []


async def test_options_hold_for_one_call_alone() -> None:
    transport = fake(invoice(26), invoice(26))
    async with client(transport, timeout=9) as daftra:
        await daftra.invoices.get(26, timeout=1, headers={"X": "1"}, extra_query={"a": "b"}, branch_id=4)
        await daftra.invoices.get(26)
    second = transport.requests[1]
    assert (second.url.query, second.extensions["timeout"]["read"], "x" in second.headers) == (b"", 9, False)


# --- calls without a method of their own --------------------------------------------------------------------------


async def test_anything_can_be_called() -> None:
    transport = fake(httpx.Response(200, json=[{"id": 1}]))
    async with client(transport, branch_id=2) as daftra:
        answer = await daftra.request(
            "get",
            "/v2/api/entity/cost_center/list/1",
            query={"filter[id][in][]": [1, 2], "x": None},
            headers={"X": "1"},
        )
    assert answer == [{"id": 1}]
    request = transport.requests[0]
    assert (request.method, request.url.path) == ("GET", "/v2/api/entity/cost_center/list/1")
    assert request.url.params.multi_items() == [
        ("filter[id][in][]", "1"), ("filter[id][in][]", "2"), ("request_branch_id", "2"),
    ]  # fmt: skip


async def test_plain_data_is_sent_as_it_is() -> None:
    transport = fake(created(), created(), created())
    async with client(transport) as daftra:
        await daftra.request(
            "POST",
            "/api2/x.json",
            body={"name": None, "amount": Decimal("0.10"), "in": {"a": None, "b": [None, 1]}, "gone": UNSET,
                  "Client": models.ClientInput(business_name="Nile", email=None, city=UNSET)},
        )  # fmt: skip
        await daftra.request("POST", "/api2/x.json", body=[])
        await daftra.request("POST", "/api2/x.json", body={})
    assert transport.bodies() == [
        {"name": None, "amount": "0.10", "in": {"a": None, "b": [None, 1]},
         "Client": {"business_name": "Nile", "email": None}},
        [],
        {},
    ]  # fmt: skip


async def test_failures_of_such_calls_are_told_like_all_others() -> None:
    async with client(
        fake(failed(400, message="No"), httpx.Response(200, text="<html>"), failed(404)), retries=0
    ) as daftra:
        with pytest.raises(ValidationError, match="No"):
            await daftra.request("POST", "/api2/x.json", body={})
        with pytest.raises(UnexpectedResponseError):
            await daftra.request("GET", "/api2/x.json")
        with pytest.raises(NotFoundError) as caught:
            await daftra.request("GET", "/api2/x.json", query={"secret": "v4lue"})
    assert caught.value.url == f"{BASE}/api2/x.json"


async def test_an_empty_success_is_nothing() -> None:
    async with client(fake(httpx.Response(204))) as daftra:
        assert await daftra.request("DELETE", "/api2/x/1.json") is None


@pytest.mark.parametrize(
    "path", ["/", "/@evil.example.com/x", "/:80/x", "/api2/clients/", "/.well-known", "/a..b", "/．．/x"]
)
async def test_an_odd_path_stays_at_the_host(path: str) -> None:
    transport = fake(ok(1))
    async with client(transport) as daftra:
        await daftra.request("GET", path)
    url = transport.requests[0].url
    assert (url.scheme, url.host, url.userinfo, url.path) == ("https", "example.daftra.com", b"", path)


# --- dates --------------------------------------------------------------------------------------------------------


def site(date_format: Any = "DD/MM/YYYY", **more: Any) -> httpx.Response:
    return ok({"Site": {"id": "1", "date_format": date_format, **more}})


class Account(FakeDaftra):
    """Invoices with a date whose format only the account knows."""

    def __init__(self, *sites: Answer) -> None:
        super().__init__(self.answer)
        self.sites = list(sites)

    async def answer(self, request: httpx.Request) -> Answer:
        if request.url.path == "/api2/site_info.json":
            await anyio.sleep(1)
            return self.sites.pop(0)
        if request.method == "POST":
            return created()
        return invoice(26, date="03/04/2026")


SITE = "/api2/site_info.json"
APRIL_3 = datetime.date(2026, 4, 3)
MARCH_4 = datetime.date(2026, 3, 4)


@pytest.mark.parametrize(("date_format", "date"), [("DD/MM/YYYY", APRIL_3), ("MM/DD/YYYY", MARCH_4)])
def test_the_account_is_asked_once_how_it_writes_dates(backend: str, date_format: str, date: datetime.date) -> None:
    async def main() -> None:
        transport = Account(site(date_format))
        async with client(transport, date_format=None) as daftra:
            assert (await daftra.invoices.get(26)).date == date
            assert (await daftra.invoices.get(26)).date == date
        assert transport.paths == ["/api2/invoices/26.json", SITE, "/api2/invoices/26.json"]

    run(backend, main)


def test_many_calls_at_once_ask_once(backend: str) -> None:
    async def main() -> None:
        transport = Account(site())
        dates = []
        async with client(transport, date_format=None) as daftra:

            async def get() -> None:
                dates.append((await daftra.invoices.get(26)).date)

            async with anyio.create_task_group() as group:
                for _ in range(20):
                    group.start_soon(get)
        assert dates == [APRIL_3] * 20
        assert transport.paths.count(SITE) == 1

    run(backend, main)


def test_many_calls_at_once_share_a_failure_to_ask(backend: str) -> None:
    async def main() -> None:
        transport = Account(failed(403, message="Not for you"))
        errors: list[str] = []
        async with client(transport, date_format=None) as daftra:

            async def get() -> None:
                try:
                    await daftra.invoices.get(26)
                except Exception as error:
                    errors.append(type(error).__name__)

            async with anyio.create_task_group() as group:
                for _ in range(20):
                    group.start_soon(get)
            transport.sites.append(site())
            assert (await daftra.invoices.get(26)).date == APRIL_3
        assert errors == ["PermissionDeniedError"] * 20
        assert transport.paths.count(SITE) == 2

    run(backend, main)


@pytest.mark.parametrize(("date_format", "date"), [("DD/MM/YYYY", APRIL_3), ("%m/%d/%Y", MARCH_4), ("d/m/Y", APRIL_3)])
async def test_the_account_is_not_asked_when_the_format_is_given(date_format: str, date: datetime.date) -> None:
    transport = fake(invoice(26, date="03/04/2026"))
    async with client(transport, date_format=date_format) as daftra:
        assert (await daftra.invoices.get(26)).date == date


@pytest.mark.parametrize("fields", [{"date": "2026-04-03"}, {"date": "13/04/2026"}, {"date": ""},
                                    {"date": "03/04/2026", "str_date_format": "%d/%m/%Y"}])  # fmt: skip
async def test_the_account_is_not_asked_when_the_date_is_clear(fields: Any) -> None:
    async with client(fake(invoice(26, **fields)), date_format=None) as daftra:
        await daftra.invoices.get(26)


@pytest.mark.parametrize(
    "answer",
    [site(None), site(""), site("ISO"), site("dd/mm/yyyy"), site("DD/MM"), ok({"Site": []}), ok([]),
     httpx.Response(200, content=b"")],
)  # fmt: skip
def test_an_account_without_a_date_format_leads_to_an_error_and_not_to_a_guess(answer: httpx.Response) -> None:
    async def main() -> None:
        async with client(Account(answer), date_format=None) as daftra:
            with pytest.raises(UnexpectedResponseError, match=r"names no date format\. A date needs"):
                await daftra.invoices.get(26)

    run("asyncio", main)


def test_the_second_name_of_the_format_is_taken_too() -> None:
    async def main() -> None:
        async with client(Account(site("", moment_format="MM/DD/YYYY")), date_format=None) as daftra:
            assert (await daftra.invoices.get(26)).date == MARCH_4

    run("asyncio", main)


async def test_a_date_at_odds_with_the_format_is_not_guessed() -> None:
    async with client(fake(invoice(26, date="03-04-2026")), date_format="DD/MM/YYYY") as daftra:
        with pytest.raises(Exception, match="it does not fit the date format DD/MM/YYYY") as caught:
            await daftra.invoices.get(26)
    assert not isinstance(caught.value, AmbiguousDateError)


@pytest.mark.parametrize(
    ("date_format", "day", "moment"),
    [("DD/MM/YYYY", "03/04/2026", "03/04/2026 14:05"), ("MM-DD-YYYY", "04-03-2026", "04-03-2026 14:05"),
     ("%Y.%m.%d", "2026.04.03", "2026.04.03 14:05")],
)  # fmt: skip
@pytest.mark.parametrize("given", [True, False])
def test_some_bodies_use_the_date_format_of_the_account(date_format: str, day: str, moment: str, given: bool) -> None:
    async def main() -> None:
        transport = Account(site(date_format))
        async with client(transport, date_format=date_format if given else None) as daftra:
            await daftra.bookings.create(
                models.BookingInput(client_id=1, date=APRIL_3), invoice_item=[models.BookingItemInput(product_id=1)]
            )
            await daftra.requisitions.create(
                models.RequisitionInput(store_id=1, date=datetime.datetime(2026, 4, 3, 14, 5))
            )
        booking, requisition = transport.bodies()
        assert booking["Invoice"]["date"] == day
        assert requisition["Requisition"]["date"] == moment
        assert transport.paths.count(SITE) == (0 if given else 1)

    run("asyncio", main)


def test_a_booking_is_not_sent_when_the_format_cannot_be_learnt() -> None:
    async def main() -> None:
        transport = Account(failed(403))
        async with client(transport, date_format=None) as daftra:
            with pytest.raises(Exception, match="403"):
                await daftra.bookings.create(models.BookingInput(client_id=1, date=APRIL_3))
        assert transport.paths == [SITE]

    run("asyncio", main)


def test_asking_for_the_format_is_as_patient_as_the_call_that_needs_it(backend: str) -> None:
    async def main() -> None:
        transport = Account(failed(503), site())
        async with client(transport, date_format=None) as daftra:
            with pytest.raises(Exception, match="503"):
                await daftra.invoices.get(26, retries=0, timeout=7)
        assert [request.extensions["timeout"]["read"] for request in transport.requests] == [7, 7]

    run(backend, main)
