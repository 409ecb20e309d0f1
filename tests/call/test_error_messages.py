"""What each error says: what happened, to which call, and what to do about it, in the words that a user gets to see.

Every error here comes out of a use of the client and not out of its class. Of each, the whole message is compared, it
must come back whole from a copy and a pickle, and it must show neither the credentials nor the query of the call.
"""

from __future__ import annotations

import copy
import importlib
import inspect
import itertools
import pickle
import pkgutil
import re
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

import anyio
import attrs
import httpx
import pytest

import daftra_client
from daftra_client import (
    AmbiguousDateError,
    AmbiguousReferenceError,
    AnswerTooLargeError,
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    ClientClosedError,
    ConfigurationError,
    ConflictError,
    DaftraClient,
    DaftraError,
    DecodeError,
    EditLossError,
    EncodeError,
    FilterIgnoredError,
    Lease,
    LimiterError,
    ListingChangedError,
    LockError,
    NotFoundError,
    OutcomeUnknownError,
    PasswordGrant,
    PermissionDeniedError,
    PlanLimitError,
    RateLimitError,
    ResponseError,
    ServerError,
    UnexpectedFileError,
    UnexpectedResponseError,
    UnknownArgumentError,
    ValidationError,
    WriteNotConfirmedError,
    webhooks,
)
from daftra_client.models import ClientInput, InvoiceInput, InvoiceItemInput
from daftra_client.webhooks import WebhookError
from tests.support.clock import too_late
from tests.support.fake_daftra import BASE, Answer, FakeDaftra, client, created, fake, invoice, ok, rows
from tests.support.server import Reply, serving

# None of these must be shown.
KEY, TOKEN, HASH, PASSWORD = "sek-key", "sek-token", "sek-hash", "sek-password"
QUERY = {"hash": HASH}
GRANT = PasswordGrant("sek-user@example.com", PASSWORD, client_secret="sek-secret")
CREDENTIALS: tuple[dict[str, Any], ...] = ({"api_key": KEY}, {"access_token": TOKEN})
REDIS = f"redis://:{PASSWORD}@127.0.0.1:1/0"
HTML = httpx.Response(200, headers={"Content-Type": "text/html"}, text="<title>Sign in</title>")

Use: TypeAlias = Callable[..., Awaitable[object]]


@attrs.frozen
class Case:
    kind: type[DaftraError]
    message: str
    use: Use


CASES: list[Case] = []


def says(kind: type[DaftraError], message: str) -> Callable[[Use], Use]:
    """A use of the client that ends in an error of this very class with this very message."""

    def keep(use: Use) -> Use:
        CASES.append(Case(kind, message, use))
        return use

    return keep


def connected(*answers: Answer, transport: FakeDaftra | None = None, **arguments: Any) -> DaftraClient:
    """A client with credentials that must not be shown; what fails is not tried again."""
    if "auth" not in arguments:
        arguments |= CREDENTIALS[len(answers) % 2]
    return client(transport or fake(*answers), retries=0, **arguments)


async def get(*answers: Answer, **arguments: Any) -> object:
    async with connected(*answers, **arguments) as daftra:
        return await daftra.invoices.get(26, extra_query=QUERY)


async def create(*answers: Answer, **arguments: Any) -> object:
    async with connected(*answers, **arguments) as daftra:
        return await daftra.clients.create(ClientInput(business_name="Nile"), extra_query=QUERY)


def refusal(status: int, message: str, **more: Any) -> httpx.Response:
    return httpx.Response(status, json={"result": "failed", "code": status, "message": message, **more})


def a_client(**fields: Any) -> httpx.Response:
    return ok({"Client": {"id": "5", "business_name": "Nile", "notes": "old", **fields}})


# --- nothing was sent ---------------------------------------------------------------------------------------------


@says(
    ConfigurationError,
    "subdomain must be one label of letters, digits and hyphens, not 'acme.daftra.com'; did you mean 'acme'?",
)
async def an_address_in_place_of_the_subdomain() -> object:
    return DaftraClient("acme.daftra.com", api_key=KEY)


@says(ConfigurationError, "give exactly one of api_key=, access_token= and auth=")
async def two_kinds_of_credentials() -> object:
    return DaftraClient("acme", api_key=KEY, access_token=TOKEN)


@says(
    ConfigurationError,
    "https://evil.example.com does not belong to this account (https://example.daftra.com); only files of the "
    "account can be downloaded",
)
async def a_download_from_somebody_else(folder: Path) -> object:
    async with connected() as daftra:
        return await daftra.download(f"https://evil.example.com/26.pdf?hash={HASH}", folder / "26.pdf")


@says(EncodeError, 'InvoiceItemInput.unit_price: cannot send 334.1: a float is not exact; write Decimal("334.1")')
async def a_price_that_is_a_float() -> object:
    line = InvoiceItemInput(item="Paper", unit_price=334.1, quantity=1)  # type: ignore[arg-type]
    async with connected() as daftra:
        return await daftra.invoices.create(InvoiceInput(client_id=5), invoice_item=[line], extra_query=QUERY)


@says(EncodeError, "invoices.list(staff_id): cannot send []: an empty list filters nothing; leave the argument out")
async def a_filter_by_nothing() -> object:
    async with connected() as daftra:
        return await daftra.invoices.list(staff_id=[], extra_query=QUERY)


@says(
    EditLossError,
    "invoices.edit: an update of record 26 would lose the values stored under colour, InvoiceItem[0].tracking_data and "
    '1 more. Accept the loss with allow_loss={"colour", "InvoiceItem.tracking_data"}, or send them back unchanged '
    'with keep={"colour", "InvoiceItem.tracking_data"}; or replace the rows with invoice_item=',
)
async def an_edit_that_would_lose_something() -> object:
    lines = [{"id": n, "tracking_data": PASSWORD} for n in (1, 2)]
    async with connected(invoice(client_id=5, colour=KEY, InvoiceItem=lines)) as daftra:
        return await daftra.invoices.edit(26, notes="new", extra_query=QUERY)


@says(ConfigurationError, "invoices.edit(keep): a collection of keys is needed, such as {\"key\"}, not 'colour'")
async def an_edit_that_keeps_a_bare_text() -> object:
    async with connected() as daftra:
        return await daftra.invoices.edit(26, notes="new", keep="colour", extra_query=QUERY)


@says(
    EncodeError,
    "InvoiceInput.po_number: create_once needs a reference here, by which the record is found again",
)
async def a_creation_by_reference_without_one() -> object:
    async with connected() as daftra:
        return await daftra.invoices.create_once(InvoiceInput(client_id=5))


@says(ClientClosedError, "the client is closed")
async def a_call_after_the_client_was_closed() -> object:
    daftra = connected()
    await daftra.aclose()
    return await daftra.invoices.get(26)


@says(
    LimiterError,
    "the rate limiter in Redis could not be reached (StoreUnavailableError). Nothing was sent; check that Redis is "
    "reachable",
)
async def a_redis_that_is_not_there() -> object:
    pytest.importorskip("throttled", reason="the extra `redis` is not installed")
    from daftra_client.redis import RedisLimiter

    limiter = RedisLimiter(REDIS, account="acme", per_second=5)
    return await get(limiter=limiter)


@says(
    LockError,
    "the locks in Redis could not be reached (ConnectionError). Nothing was sent; check that the store of the locks is "
    "reachable",
)
async def a_redis_with_locks_that_is_not_there() -> object:
    pytest.importorskip("redis", reason="the extra `redis` is not installed")
    from daftra_client.redis import RedisLocks

    async with connected(locks=RedisLocks(REDIS)) as daftra:
        return await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number="ORDER-1"), extra_query=QUERY)


@says(
    LockError,
    "invoices.create_once: the lock was not obtained within 0.01 s: another process holds it, or the store of the "
    "locks does not answer. Nothing was sent; call again later, or allow more time (timeout=)",
)
async def a_lock_that_somebody_else_holds() -> object:
    class Locks:
        @asynccontextmanager
        async def hold(self, key: str) -> AsyncIterator[Lease]:
            await anyio.sleep_forever()
            yield  # type: ignore[misc]

    async with connected(locks=Locks()) as daftra:
        return await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number="ORDER-1"), timeout=0.01)


# --- no answer ----------------------------------------------------------------------------------------------------


@says(
    APIConnectionError,
    "no connection to Daftra: All connection attempts failed. The call changed nothing and can be repeated "
    "[POST https://example.daftra.com/api2/clients.json]",
)
async def no_connection() -> object:
    return await create(httpx.ConnectError("All connection attempts failed"))


@says(
    APIConnectionError,
    "the answer was lost: connection reset. The call changed nothing and can be repeated "
    "[GET https://example.daftra.com/api2/invoices/26.json]",
)
async def an_answer_to_a_read_that_is_lost() -> object:
    return await get(httpx.ReadError("connection reset"))


@says(
    APITimeoutError,
    "no answer within 60 s. The call changed nothing and can be repeated "
    "[GET https://example.daftra.com/api2/invoices/26.json]",
)
async def a_read_without_an_answer() -> object:
    return await get(transport=FakeDaftra(too_late), timeout=60)


@says(
    OutcomeUnknownError,
    "no answer within 60 s. The write may have been done: check before you send it again "
    "[POST https://example.daftra.com/api2/clients.json]",
)
async def a_write_without_an_answer() -> object:
    return await create(transport=FakeDaftra(too_late), timeout=60)


@says(
    OutcomeUnknownError,
    "the answer was lost: connection reset. The write may have been done: check before you send it again "
    "[POST https://example.daftra.com/api2/clients.json]",
)
async def an_answer_to_a_write_that_is_lost() -> object:
    return await create(httpx.ReadError("connection reset"))


@says(
    OutcomeUnknownError,
    "500: Internal Error. The write may have been done: check before you send it again "
    "[POST https://example.daftra.com/api2/clients.json]",
)
async def a_write_that_the_server_fails_on() -> object:
    return await create(refusal(500, "Internal Error"))


@says(
    OutcomeUnknownError,
    "200: the answer is not JSON (text/html, 22 bytes). The write may have been done: check before you "
    "send it again "
    "[POST https://example.daftra.com/api2/clients.json]",
)
async def a_login_page_in_answer_to_a_write() -> object:
    return await create(HTML)


# --- Daftra refuses -----------------------------------------------------------------------------------------------


@says(
    AuthenticationError,
    "401: Invalid API key. Check the credentials of this account "
    "[GET https://example.daftra.com/api2/invoices/26.json]",
)
async def a_key_that_is_wrong() -> object:
    return await get(refusal(401, "Invalid API key"))


@says(
    AuthenticationError,
    "401: Wrong user. Check the credentials of this account [POST https://example.daftra.com/v2/oauth/token]",
)
async def a_login_that_is_wrong() -> object:
    return await get(httpx.Response(401, json={"error": "invalid_credentials", "message": "Wrong user"}), auth=GRANT)


@says(
    PermissionDeniedError,
    "403: You are not allowed to view this invoice. The user or key lacks the right for this call "
    "[GET https://example.daftra.com/api2/invoices/26.json]",
)
async def a_record_of_somebody_else() -> object:
    return await get(refusal(403, "You are not allowed to view this invoice"))


@says(
    PlanLimitError,
    "402: You have reached the number of clients. Raise the limit in the account's subscription "
    "[POST https://example.daftra.com/api2/clients.json]",
)
async def a_client_beyond_the_plan() -> object:
    body = {"status": False, "code": 402, "message": "You have reached the number of clients", "upgrade_url": "/x"}
    return await create(httpx.Response(402, json=body))


@says(
    NotFoundError,
    "404: no such record or address; the record may have been deleted "
    "[GET https://example.daftra.com/api2/invoices/26.json]",
)
async def a_record_that_is_not_there() -> object:
    return await get(httpx.Response(404))


@says(
    NotFoundError,
    "400: Entity Not exists (the plugin of this entity is off in the account) "
    "[GET https://example.daftra.com/v2/api/entity/booking/26/1]",
)
async def an_entity_whose_plugin_is_off() -> object:
    async with connected(httpx.Response(400, json={"error": "Entity Not exists"})) as daftra:
        return await daftra.entity("booking").get(26, extra_query=QUERY)


@says(
    ValidationError,
    "400: Validation Errors; email: Not an address, Too long; phone1: Needed "
    "[POST https://example.daftra.com/api2/clients.json]",
)
async def a_record_that_is_refused() -> object:
    errors = {"email": ["Not an address", "Too long"], "phone1": "Needed"}
    return await create(refusal(400, "Validation Errors", validation_errors=errors))


@says(ValidationError, "200: Client is suspended [POST https://example.daftra.com/api2/clients.json]")
async def a_refusal_in_the_guise_of_a_success() -> object:
    return await create(httpx.Response(200, json={"result": "failed", "message": "Client is suspended"}))


@says(
    RateLimitError,
    "429: too many calls. Daftra asks to wait 30 s. Make fewer calls at once (max_concurrency=) or per second "
    "(Limiter(per_second=...)) [GET https://example.daftra.com/api2/invoices/26.json]",
)
async def too_many_calls() -> object:
    return await get(httpx.Response(429, headers={"Retry-After": "30"}))


@says(
    RateLimitError,
    "429: Slow down! Make fewer calls at once (max_concurrency=) or per second (Limiter(per_second=...)) "
    "[GET https://example.daftra.com/api2/invoices/26.json]",
)
async def too_many_calls_and_no_word_of_how_long_to_wait() -> object:
    return await get(refusal(429, "Slow down!"))


@says(
    ServerError,
    "502: Daftra failed (the answer is not JSON). Try again later "
    "[GET https://example.daftra.com/api2/invoices/26.json]",
)
async def a_server_that_fails_on_a_read() -> object:
    return await get(httpx.Response(502, text="<html>Bad Gateway"))


@says(ResponseError, "405: Daftra refused the call [GET https://example.daftra.com/api2/invoices/26.json]")
async def any_other_refusal() -> object:
    return await get(httpx.Response(405))


# --- Daftra answers something else --------------------------------------------------------------------------------


@says(
    UnexpectedResponseError,
    "302: a redirect to /login instead of JSON. It is often a login page: check the address and the "
    "credentials [GET https://example.daftra.com/api2/invoices/26.json]",
)
async def a_redirect() -> object:
    return await get(httpx.Response(302, headers={"Location": f"/login?next={HASH}"}))


@says(
    UnexpectedResponseError,
    "200: the answer is not JSON (text/html, 22 bytes). It is often a login page: check the address and the "
    "credentials [GET https://example.daftra.com/api2/invoices/26.json]",
)
async def a_login_page_in_answer_to_a_read() -> object:
    return await get(HTML)


@says(
    UnexpectedResponseError,
    "200: the answer is JSON of another shape: an object with an Invoice was expected. The body is in .body "
    "[GET https://example.daftra.com/api2/invoices/26.json]",
)
async def json_of_another_shape() -> object:
    return await get(ok([]))


@says(
    UnexpectedResponseError,
    "200: the answer is empty: an object with an Invoice was expected. Try again later "
    "[GET https://example.daftra.com/api2/invoices/26.json]",
)
async def an_answer_that_is_empty() -> object:
    return await get(httpx.Response(200))


@says(
    UnexpectedResponseError,
    "200: the token endpoint answered without a usable access token. Check client_id= and client_secret= "
    "[POST https://example.daftra.com/v2/oauth/token]",
)
async def a_login_that_gives_no_token() -> object:
    return await get(httpx.Response(200, json={"token_type": "Bearer"}), auth=GRANT)


@says(
    UnexpectedResponseError,
    "200: site_info names no date format. A date needs the account's format, so the client requested it; give the "
    "client date_format= to avoid this "
    "[GET https://example.daftra.com/api2/site_info.json]",
)
async def an_account_that_does_not_say_how_it_writes_dates() -> object:
    return await get(invoice(26, date="03/04/2026"), ok({"Site": {}}), date_format=None)


@says(
    AnswerTooLargeError,
    "200: the answer is larger than max_answer_bytes=500. Request less (limit=) or raise max_answer_bytes= "
    "[GET https://example.daftra.com/api2/invoices/26.json]",
)
async def an_answer_that_is_too_large() -> object:
    return await get(invoice(26, notes="x" * 1000), max_answer_bytes=500)


@says(
    AnswerTooLargeError,
    "200: the file is larger than 500 bytes. Raise max_bytes= [GET http://127.0.0.1:PORT/invoices/26.pdf]",
)
async def a_file_that_is_too_large(folder: Path) -> object:
    with serving(lambda path: Reply(b"%PDF-1.4" + bytes(1000))) as seen:
        async with DaftraClient(base_url=seen.base_url, api_key=KEY, retries=0) as daftra:
            return await daftra.download(f"/invoices/26.pdf?hash={HASH}", folder / "26.pdf", max_bytes=500)


@says(
    UnexpectedFileError,
    "200: not a PDF (text/html), often a login page. The link may have expired: read the record again to "
    "get a new link "
    "[GET http://127.0.0.1:PORT/invoices/26.pdf]",
)
async def a_login_page_in_place_of_a_file(folder: Path) -> object:
    page = Reply(b"<title>Sign in</title>", headers=(("Content-Type", "text/html"),))
    with serving(lambda path: page) as seen:
        async with DaftraClient(base_url=seen.base_url, api_key=KEY, retries=0) as daftra:
            return await daftra.download(f"/invoices/26.pdf?hash={HASH}", folder / "26.pdf")


@says(
    PermissionDeniedError,
    "403: Daftra refused the call. The link may have expired: read the record again to get a new link "
    "[GET https://example.daftra.com/invoices/26.pdf]",
)
async def a_link_that_has_expired(folder: Path) -> object:
    async with connected(httpx.Response(403, text="<title>Expired</title>")) as daftra:
        return await daftra.download(f"{BASE}/invoices/26.pdf?hash={HASH}", folder / "26.pdf")


@says(
    UnexpectedFileError,
    "302: a redirect, often to a login page, instead of the file. The link may have expired: read the record again "
    "to get a new link [GET https://example.daftra.com/invoices/26.pdf]",
)
async def a_redirect_in_place_of_a_file(folder: Path) -> object:
    async with connected(httpx.Response(302, headers={"Location": f"/login?next={HASH}"})) as daftra:
        return await daftra.download(f"{BASE}/invoices/26.pdf?hash={HASH}", folder / "26.pdf")


@says(
    WriteNotConfirmedError,
    "202: Daftra reported success, but with null as the id: nothing was stored. Check that all required fields "
    "were sent, and look up the record before you send it again "
    "[POST https://example.daftra.com/api2/clients.json]",
)
async def a_creation_without_an_id() -> object:
    return await create(created(None))


@says(
    WriteNotConfirmedError,
    "200: Daftra answered with success, but what was read back differs from what was sent; category: sent text, "
    "found nothing; notes: sent text, found text. Read the record before you edit it again "
    "[PUT https://example.daftra.com/api2/clients/5.json]",
)
async def an_edit_that_was_not_stored() -> object:
    answers = (a_client(), a_client(), ok({}), a_client())
    async with connected(*answers) as daftra:
        return await daftra.clients.edit(5, notes="new", category="gold", confirm=True, extra_query=QUERY)


@says(
    DecodeError,
    "Invoice.client_id of record 26: cannot read 'x y': a number was expected. The value is in .value; please report "
    "it",
)
async def a_number_that_is_none() -> object:
    return await get(invoice(26, client_id="x y"))


@says(
    DecodeError,
    "InvoiceItem.quantity of record 8: cannot read 'x y': a number was expected. The value is in .value; please report "
    "it",
)
async def a_number_that_is_none_in_a_line_of_one_of_several_records() -> object:
    data = [{"Invoice": {"id": id, "InvoiceItem": [{"id": 3, "quantity": quantity}]}} for id, quantity in
            ((7, "1"), (8, "x y"), (9, "2"))]  # fmt: skip
    async with connected(ok(data)) as daftra:
        return await daftra.invoices.list(extra_query=QUERY)


@says(
    DecodeError,
    "EntityInvoice.client_id: cannot read 'x y': a number was expected. The value is in .value; please report it",
)
async def a_number_that_is_none_in_a_webhook_without_an_id() -> object:
    return webhooks.parse({}, '{"client_id": "x y", "summary_total": "10"}')


# --- what several calls find out ----------------------------------------------------------------------------------


@says(
    ConflictError,
    "nothing was written to the record: it was changed meanwhile (modified 2026-04-03 10:00:00, now 2026-04-03 "
    "10:05:00). Read it again and repeat the edit "
    "[PUT https://example.daftra.com/api2/clients/5.json]",
)
async def a_record_that_somebody_else_has_changed() -> object:
    answers = (a_client(modified="2026-04-03 10:00:00"), a_client(notes="theirs", modified="2026-04-03 10:05:00"))
    async with connected(*answers) as daftra:
        return await daftra.clients.edit(5, notes="mine", extra_query=QUERY)


@says(
    ConflictError,
    "nothing was written to the record: it is not the version that `if_modified` names (modified 2026-04-03 "
    "10:00:00, now 2026-04-03 10:05:00). Read it again and repeat the edit "
    "[PUT https://example.daftra.com/api2/clients/5.json]",
)
async def a_record_that_is_not_the_version_that_was_seen() -> object:
    async with connected(a_client(modified="2026-04-03 10:05:00")) as daftra:
        return await daftra.clients.edit(5, notes="mine", if_modified=datetime(2026, 4, 3, 10), extra_query=QUERY)


def orders(*ids: int) -> httpx.Response:
    data = [{"Invoice": {"id": id, "po_number": "ORDER-1"}} for id in ids]
    return ok(data, pagination={"page": 1, "page_count": 1, "total_results": len(ids)})


@says(
    AmbiguousReferenceError,
    "invoices.create_once: InvoiceInput.po_number = 'ORDER-1' is on 2 records: 7, 8. Nothing was created; delete all "
    "but one, or give the others another reference",
)
async def a_reference_that_two_records_carry() -> object:
    async with connected(orders(7, 8)) as daftra:
        return await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number="ORDER-1"), extra_query=QUERY)


@says(
    AmbiguousReferenceError,
    "invoices.create_once: InvoiceInput.po_number = 'ORDER-1' is on 6 records: 3, 4, 5, 6, 7, ... One of them may be "
    "new, since the answer to the create was lost; delete all but one, or give the others another reference",
)
async def a_reference_that_others_carry_too_when_the_answer_is_lost() -> object:
    async with connected(orders(), httpx.ReadError("connection reset"), orders(3, 4, 5, 6, 7, 8)) as daftra:
        return await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number="ORDER-1"), extra_query=QUERY)


@says(
    AmbiguousReferenceError,
    "invoices.create_once: InvoiceInput.po_number = 'order-1' may be stored as 'ORDER-1' on record 7. Nothing "
    "was created; correct the reference there, or pass exact=True if you mean another record",
)
async def a_reference_that_one_record_almost_carries() -> object:
    async with connected(orders(7)) as daftra:
        return await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number="order-1"), extra_query=QUERY)


@says(
    AmbiguousReferenceError,
    "invoices.create_once: InvoiceInput.po_number = '0123456789-0123456789' was created as record 7, but Daftra "
    "stored '0123456789-012345678' instead, so the record would not be found again. Delete or correct it, and use "
    "references that Daftra does not change, such as short ones of letters and digits",
)
async def a_reference_that_was_cut() -> object:
    number = "0123456789-0123456789"
    async with connected(orders(), created(7), invoice(7, po_number=number[:-1])) as daftra:
        return await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number=number), extra_query=QUERY)


@says(
    ListingChangedError,
    "invoices.list: the listing changes faster than it can be read: page 2 was tried 5 times, and the last time "
    "the listing went from 38 records on 4 pages to 39 records on 4 pages. Records may be missing: continue "
    "the iteration, list again when less is written, or request larger pages or fewer records",
)
async def a_listing_that_never_rests() -> object:
    totals = itertools.count(30)

    def answer(request: httpx.Request) -> Answer:
        page, total = int(request.url.params["page"]), next(totals)
        return rows(range(10 * page, 10 * page + 10), page=page, page_count=-(-total // 10), total_results=total)

    async with connected(transport=FakeDaftra(answer), max_concurrency=1) as daftra:
        return [record async for record in daftra.invoices.list(limit=10, extra_query=QUERY)]


@says(
    ListingChangedError,
    "invoices.list: the listing has 4 of 10 records, and no others up to page 2, where it ends. Request pages of "
    "another size. If the total may count records that you may not see, `unverified()` of the pager skips this check",
)
async def a_listing_with_fewer_records_than_its_total() -> object:
    def answer(request: httpx.Request) -> Answer:
        page = int(request.url.params["page"])
        return rows(range(4) if page == 1 else [], page=page, page_count=1, total_results=10)

    async with connected(transport=FakeDaftra(answer)) as daftra:
        return [record async for record in daftra.invoices.list(limit=10, extra_query=QUERY)]


@says(
    ListingChangedError,
    "invoices.list: the listing has 2 records, and nothing new on the 100 pages up to page 101. Request pages of "
    "another size. If the total may count records that you may not see, `unverified()` of the pager skips this check",
)
async def a_listing_without_an_end() -> object:
    async with connected(transport=FakeDaftra(lambda request: rows([1, 2], page_count=10**9))) as daftra:
        return [record async for record in daftra.invoices.list(limit=2, extra_query=QUERY)]


@says(
    FilterIgnoredError,
    "invoices.list: Daftra has ignored the filter client_id=15: row 7 has 16. Compare the rows yourself, with "
    "`unverified()` of the pager",
)
async def a_filter_that_is_ignored() -> object:
    async with connected(ok([{"Invoice": {"id": "7", "client_id": "16"}}])) as daftra:
        return await daftra.invoices.list(client_id=15, extra_query=QUERY)


@says(
    UnknownArgumentError,
    "invoices.list() got an unexpected keyword argument 'clientid'; did you mean 'client_id'?",
)
async def a_filter_with_a_misspelled_name() -> object:
    async with connected() as daftra:
        return await daftra.invoices.list(clientid=15)  # type: ignore[call-arg]


@says(
    EncodeError,
    "clients.list(created_from): cannot send '13/01/2027': a datetime.date is needed, such as "
    "datetime.date(2026, 4, 3)",
)
async def a_filter_of_another_type() -> object:
    async with connected() as daftra:
        return await daftra.clients.list(created_from="13/01/2027")  # type: ignore[arg-type]


# --- webhooks -----------------------------------------------------------------------------------------------------


@says(
    AmbiguousDateError,
    "EntityInvoice.date of record 26: cannot read '03/04/2026': the format of the date is not known; give date_format=",
)
async def a_date_that_can_be_two() -> object:
    body = '{"id": 26, "client_id": 5, "summary_total": "10", "date": "03/04/2026"}'
    return webhooks.parse({"x-site-id": "3000001"}, body)


@says(WebhookError, "the entity cannot be found from the keys of the record (id, name); pass entity=")
async def a_webhook_of_an_unknown_kind() -> object:
    return webhooks.parse({"x-site-id": "3000001"}, '{"id": 26, "name": "x"}')


@says(WebhookError, "the body is empty; pass the raw body of the request")
async def a_webhook_without_content() -> object:
    return webhooks.parse({}, b"")


# --- the tests ----------------------------------------------------------------------------------------------------

cases = pytest.mark.parametrize("case", CASES, ids=[case.use.__name__ for case in CASES])
BASES = {DaftraError}
"""What is never raised itself, but only its subclasses."""


async def caught(case: Case, folder: Path) -> DaftraError:
    with pytest.raises(DaftraError) as raised:
        await (case.use(folder) if inspect.signature(case.use).parameters else case.use())
    return raised.value


def shown(text: str) -> str:
    """Text without the port, which is another one each time."""
    return re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:PORT", text)


@cases
async def test_an_error_says_what_happened_to_which_call_and_what_to_do(case: Case, tmp_path: Path) -> None:
    error = await caught(case, tmp_path)
    assert (type(error), shown(str(error))) == (case.kind, case.message)


@cases
async def test_an_error_shows_neither_credentials_nor_the_query(case: Case, tmp_path: Path) -> None:
    error = await caught(case, tmp_path)
    for text in (str(error), repr(error), "".join(traceback.format_exception(error))):
        assert "sek-" not in text


@cases
async def test_an_error_comes_back_whole_from_a_copy_and_a_pickle(case: Case, tmp_path: Path) -> None:
    error = await caught(case, tmp_path)
    for twin in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert twin is not error
        assert type(twin) is type(error)
        assert (str(twin), repr(twin)) == (str(error), repr(error))
        assert vars(twin) == vars(error)


def public_errors(base: type[DaftraError]) -> set[type[DaftraError]]:
    """An error class of this package and its subclasses, without those of applications and other tests."""
    below = {error for subclass in base.__subclasses__() for error in public_errors(subclass)}
    # Those of the warehouse have tests of their own, and are known only where another test has loaded it.
    is_ours = base.__module__.startswith("daftra_client.") and not base.__module__.startswith(
        "daftra_client.warehouse."
    )
    is_ours = is_ours and not base.__name__.startswith("_")
    return below | {base} if is_ours else below


def test_each_error_has_a_case() -> None:
    for module in pkgutil.iter_modules(daftra_client.__path__, "daftra_client."):
        if not module.ispkg:
            importlib.import_module(module.name)
    assert public_errors(DaftraError) - BASES == {case.kind for case in CASES}
