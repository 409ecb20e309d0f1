"""Files that Daftra links to: from where, what is taken for one, and that a file is there whole or not at all."""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
import time
import traceback
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from daftra_client import (
    AnswerTooLargeError,
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    DaftraClient,
    DaftraError,
    Limiter,
    NotFoundError,
    RateLimitError,
    UnexpectedFileError,
    UnexpectedResponseError,
)
from daftra_client._call.download import own_address
from daftra_client._call.settings import Settings
from tests.support.clock import run_on_real_clock, too_late, turn_clock
from tests.support.fake_daftra import BASE, Answer, FakeDaftra, client, failed, fake
from tests.support.server import Reply, serving

HASH = "sek-hash"
URL = f"{BASE}/invoices/view/26.pdf?hash={HASH}"
PDF = b"%PDF-1.4\n" + bytes(range(256)) * 400 + b"%%EOF\n"
LOGIN = b"<!DOCTYPE html><html><title>Login</title>"

stacks = pytest.mark.parametrize(
    ("loop", "transport"), [("asyncio", "httpx"), ("trio", "httpx"), ("asyncio", "aiohttp")]
)


class Pieces(httpx.AsyncByteStream):
    """A body that comes in pieces, and perhaps breaks off; an exception is raised, and a number of seconds passes."""

    def __init__(self, *pieces: bytes | Exception | float) -> None:
        self.pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, bytes):
                yield piece
            elif isinstance(piece, Exception):
                raise piece
            else:
                turn_clock(piece)
                await anyio.sleep_forever()


def file(*pieces: bytes | Exception | float, status: int = 200, kind: str = "application/pdf") -> httpx.Response:
    return httpx.Response(status, headers={"Content-Type": kind}, stream=Pieces(*pieces))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- what is stored -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 3, 7, 1000, len(PDF)])
def test_a_pdf_is_stored_as_it_is(backend: str, folder: Path, size: int) -> None:
    async def main() -> Path:
        answer = file(*(PDF[n : n + size] for n in range(0, 20 if size < 1000 else len(PDF), size)), PDF[0:0])
        async with client(fake(answer)) as daftra:
            return await daftra.download(URL, folder / "26.pdf")

    path = anyio.run(main, backend=backend)
    assert path == folder / "26.pdf"
    assert PDF.startswith(path.read_bytes())
    assert (path.read_bytes() == PDF) == (size >= 1000)
    assert names(folder) == ["26.pdf"]


@stacks
def test_it_comes_over_a_connection_packed_or_not(loop: str, transport: Any, folder: Path) -> None:
    import gzip

    def answer(path: str) -> Reply:
        if "packed" in path:
            return Reply(gzip.compress(PDF), headers=(("Content-Encoding", "gzip"),))
        return Reply([PDF[:10], PDF[10:5000], PDF[5000:]])

    async def main(base_url: str) -> None:
        async with DaftraClient(base_url=base_url, api_key="k", transport=transport) as daftra:
            await daftra.download(f"{base_url}/invoices/view/1.pdf?hash=x", folder / "whole.pdf")
            await daftra.download("/packed.pdf", str(folder / "packed.pdf"))

    with serving(answer) as seen:
        anyio.run(main, seen.base_url, backend=loop)
    assert [path for path, _ in seen.requests] == ["/invoices/view/1.pdf?hash=x", "/packed.pdf"]
    assert {name: (folder / name).read_bytes() == PDF for name in names(folder)} == {
        "packed.pdf": True, "whole.pdf": True,
    }  # fmt: skip


async def test_a_mark_in_front_of_the_pdf_is_left_out(folder: Path) -> None:
    async with client(fake(file(b"\xef\xbb", b"\xbf%P", b"DF-1.4"))) as daftra:
        path = await daftra.download(URL, folder / "26.pdf")
    assert path.read_bytes() == b"%PDF-1.4"


async def test_anything_else_is_stored_where_it_is_asked_for(folder: Path) -> None:
    async with client(fake(file(LOGIN), file())) as daftra:
        path = await daftra.download(f"{BASE}/invoices/preview/26?hash=x", folder / "26.html", expect=None)
        empty = await daftra.download("/x", folder / "empty", expect=None)
    assert (path.read_bytes(), empty.read_bytes()) == (LOGIN, b"")


async def test_it_takes_the_place_of_an_older_file(folder: Path) -> None:
    path = folder / "26.pdf"
    path.write_bytes(b"old")
    async with client(fake(file(PDF))) as daftra:
        await daftra.download(URL, path)
    assert path.read_bytes() == PDF


async def test_the_file_has_the_permissions_of_other_new_files(folder: Path) -> None:
    (folder / "other").touch()
    async with client(fake(file(PDF))) as daftra:
        path = await daftra.download(URL, folder / "26.pdf")
    assert path.stat().st_mode == (folder / "other").stat().st_mode


# --- what is not taken for the file -------------------------------------------------------------------------------

NO_PDF: dict[str, tuple[httpx.Response, str]] = {
    "login page": (file(LOGIN, kind="text/html"), r"not a PDF \(text/html\), often a login page"),
    "nothing": (file(), "not a PDF"),
    "too little": (file(b"%PD"), "not a PDF"),
    "further in": (file(b"\n%PDF-1.4"), "not a PDF"),
    "no type": (httpx.Response(200, stream=Pieces(b"%pdf-1.4")), r"not a PDF \(no content type\)"),
    "redirect": (
        httpx.Response(302, headers={"Location": f"{BASE}/login"}),
        "a redirect, often to a login page, instead",
    ),
    "no content": (httpx.Response(204), "status 204 instead of the file"),
    "a part": (file(PDF, status=206), "status 206 instead of the file"),
}


@pytest.mark.parametrize(("answer", "message"), NO_PDF.values(), ids=NO_PDF.keys())
async def test_anything_but_a_pdf_is_refused_with_its_description(
    answer: httpx.Response, message: str, folder: Path
) -> None:
    (folder / "26.pdf").write_bytes(b"old")
    transport = fake(answer)
    async with client(transport) as daftra:
        with pytest.raises(UnexpectedFileError, match=message) as caught:
            await daftra.download(URL, folder / "26.pdf")
    assert isinstance(caught.value, UnexpectedResponseError)
    assert (caught.value.status, caught.value.url) == (answer.status_code, f"{BASE}/invoices/view/26.pdf")
    assert HASH not in f"{caught.value} {caught.value!r}"
    assert len(transport.requests) == 1  # the same would come again
    assert (names(folder), (folder / "26.pdf").read_bytes()) == (["26.pdf"], b"old")


@pytest.mark.parametrize("name", ["26.pdf", "26.PDF"])
async def test_a_file_that_is_called_pdf_is_one(folder: Path, name: str) -> None:
    async with client(fake(file(LOGIN))) as daftra:
        with pytest.raises(UnexpectedFileError):
            await daftra.download(URL, folder / name, expect=None)
    assert names(folder) == []


# --- from where ---------------------------------------------------------------------------------------------------


def address(url: str, base_url: str = BASE, **more: Any) -> str:
    return own_address(url, Settings(base_url=base_url, **more))


@pytest.mark.parametrize(
    ("url", "found"),
    [
        (URL, URL),
        ("/invoices/view/26.pdf?hash=x", f"{BASE}/invoices/view/26.pdf?hash=x"),
        ("HTTPS://EXAMPLE.daftra.com/A?b=C", f"{BASE}/A?b=C"),
        (f"{BASE}:443/a", f"{BASE}:443/a"),
        (f"{BASE}/a#page=2", f"{BASE}/a"),
        (BASE, f"{BASE}/"),
    ],
)
def test_addresses_of_the_account_are_followed(url: str, found: str) -> None:
    assert address(url) == found


@pytest.mark.parametrize(
    "url",
    [
        "", " ", "invoices/view/26.pdf", "//evil.example.com/a", "/\\evil.example.com", "///a", "https:/a", "https://",
        "http://example.daftra.com/a", "ftp://example.daftra.com/a", "file:///etc/passwd", "javascript:alert(1)",
        "https://daftra.com/a", "https://evil.example.com/a", "https://127.0.0.1/a",
        "https://example.daftra.com.evil.com/a", "https://example.daftra.com@evil.com/a", "https://evil.com\\@example.daftra.com",
        "https://evil.com#@example.daftra.com/", "https://evil.com?@example.daftra.com/", "https://u:p@example.daftra.com/a",
        "https://example.daftra.com:8443/a", "https://example.daftra.com./a", "https://example.daftra.com:443:443/a",
        "https://example.daftra.com/a b", "https://example.daftra.com/a\r\nHost: evil", "https://example.daftra.com\n",
        "https://example.daftra.com\\a", "https://exämple.daftra.com/a", "https://example。daftra.com/a", "\thttps://x",
        "https://[::1]/a", "https://example.daftra.com%2eevil.com/a",
    ],
)  # fmt: skip
@pytest.mark.parametrize("site_id", [None, 3], ids=["own address", "central address"])
def test_addresses_of_others_are_not(url: str, site_id: int | None) -> None:
    with pytest.raises(ConfigurationError, match=r"address|account") as caught:
        address(url, site_id=site_id)
    assert "u:p" not in str(caught.value)


def test_an_app_at_the_central_address_gets_files_of_any_account() -> None:
    central: dict[str, Any] = {"base_url": "https://app.example.com/daftra", "site_id": 3}
    assert address("https://acme.daftra.com/a?hash=x", **central) == "https://acme.daftra.com/a?hash=x"
    assert address("https://app.example.com/a", **central) == "https://app.example.com/a"
    assert address("/a", **central) == "https://app.example.com/a"
    assert address("https://acme.daftara.com/a", **central, domain="daftara.com") == "https://acme.daftara.com/a"


@pytest.mark.parametrize(
    "url",
    ["https://daftra.com/a", "https://a.b.daftra.com/a", "https://acme.daftra.com:8443/a", "http://acme.daftra.com/a",
     "https://acmedaftra.com/a", "https://acme.daftraxcom/a", "https://-a.daftra.com/", "https://example.com/a"],
)  # fmt: skip
def test_an_app_at_the_central_address_gets_no_files_of_other_hosts(url: str) -> None:
    with pytest.raises(ConfigurationError, match="does not belong to this account"):
        address(url, "https://app.example.com", site_id=3)


def test_a_local_daftra_is_reached_without_tls() -> None:
    assert address("http://127.0.0.1:8000/a", "http://127.0.0.1:8000") == "http://127.0.0.1:8000/a"
    with pytest.raises(ConfigurationError):
        address("http://127.0.0.1:8001/a", "http://127.0.0.1:8000")


async def test_an_address_of_somebody_else_is_refused_before_anything_is_sent(folder: Path) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(ConfigurationError, match=r"https://evil\.example\.com does not belong to this") as caught:
            await daftra.download(f"https://evil.example.com/a?hash={HASH}", folder / "a.pdf")
    assert HASH not in str(caught.value)
    assert (transport.requests, names(folder)) == ([], [])


@pytest.mark.parametrize("credentials", [{"api_key": "sek-key"}, {"access_token": "sek-token", "site_id": 3}])
async def test_a_download_sends_no_credentials(folder: Path, credentials: dict[str, Any]) -> None:
    transport = fake(file(PDF))
    async with client(transport, branch_id=7, **credentials) as daftra:
        await daftra.download(URL, folder / "26.pdf")
    request = transport.requests[0]
    assert str(request.url) == URL
    assert set(request.headers) == {"host", "accept", "accept-encoding", "user-agent"}


# --- nothing by halves --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("known", [True, False], ids=["says so", "does not say so"])
async def test_a_file_may_be_as_large_as_the_limit_and_not_a_byte_larger(folder: Path, known: bool) -> None:
    def answer() -> httpx.Response:
        told = {"Content-Length": str(len(PDF))} if known else {}
        return httpx.Response(200, headers=told, stream=Pieces(PDF[:1000], PDF[1000:]))

    async with client(fake(answer(), answer(), answer()), max_answer_bytes=len(PDF)) as daftra:
        await daftra.download(URL, folder / "26.pdf")
        for limit in (len(PDF) - 1, 1000):
            with pytest.raises(AnswerTooLargeError, match=f"larger than {limit} bytes"):
                await daftra.download(URL, folder / "other.pdf", max_bytes=limit)
    assert names(folder) == ["26.pdf"]


async def test_the_limit_of_answers_is_the_default_limit_of_files(folder: Path) -> None:
    async with client(fake(file(PDF), file(PDF)), max_answer_bytes=1000) as daftra:
        with pytest.raises(AnswerTooLargeError, match="larger than 1000 bytes"):
            await daftra.download(URL, folder / "26.pdf")
        await daftra.download(URL, folder / "26.pdf", max_bytes=10**6)
    assert names(folder) == ["26.pdf"]


@stacks
def test_a_file_without_an_end_is_left(loop: str, transport: Any, folder: Path) -> None:
    async def main(base_url: str) -> None:
        async with DaftraClient(base_url=base_url, api_key="k", transport=transport) as daftra:
            with pytest.raises(AnswerTooLargeError):
                await daftra.download("/26.pdf", folder / "26.pdf", max_bytes=200_000)
            with pytest.raises(UnexpectedFileError):
                await daftra.download("/login", folder / "26.pdf")

    def answer(path: str) -> Reply:
        return Reply(itertools.repeat(LOGIN * 100 if path == "/login" else PDF))

    with serving(answer) as seen:
        anyio.run(main, seen.base_url, backend=loop)
    assert names(folder) == []


BREAKS: dict[str, Exception] = {
    "lost": httpx.ReadError(f"reset {URL}"),
    "cut short": httpx.RemoteProtocolError("incomplete"),
}


@pytest.mark.parametrize("failure", BREAKS.values(), ids=BREAKS.keys())
@pytest.mark.parametrize("at", [0, 3, 5000])
def test_a_file_that_breaks_off_leaves_nothing_and_is_fetched_again(
    backend: str, folder: Path, failure: Exception, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)

    async def main() -> None:
        broken = [file(PDF[:at], failure) for _ in range(3)]
        async with client(fake(*broken, file(PDF))) as daftra:
            with pytest.raises(APIConnectionError, match="the answer was lost") as caught:
                await daftra.download(URL, folder / "26.pdf", retries=0)
            assert HASH not in str(caught.value)
            assert HASH not in "".join(traceback.format_exception(caught.value))
            assert names(folder) == []
            await daftra.download(URL, folder / "26.pdf")

    anyio.run(main, backend=backend)  # on a real clock: the jumping one does not know that a thread is busy
    assert (names(folder), (folder / "26.pdf").read_bytes()) == (["26.pdf"], PDF)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(failed(404), NotFoundError), (failed(429), RateLimitError), (httpx.ConnectError("x"), APIConnectionError)],
)
async def test_failures_are_those_of_other_calls(answer: Answer, kind: type[DaftraError], folder: Path) -> None:
    limiter = Limiter()
    async with client(fake(answer), limiter=limiter, retries=0) as daftra:
        with pytest.raises(kind):
            await daftra.download(URL, folder / "26.pdf")
    assert (limiter.concurrency, limiter.in_flight) == (4 if kind is RateLimitError else 8, 0)
    assert names(folder) == []


@pytest.mark.parametrize("pieces", [(), (PDF[:3],), (PDF,)], ids=["before", "at the beginning", "later"])
def test_a_deadline_leaves_nothing(backend: str, folder: Path, pieces: tuple[bytes, ...]) -> None:
    async def main() -> None:
        async with client(fake(file(*pieces, 3600.0))) as daftra:
            with pytest.raises(APITimeoutError, match=r"no answer within 60 s"):
                await daftra.download(URL, folder / "26.pdf", timeout=60)

    run_on_real_clock(backend, main)
    assert names(folder) == []


@pytest.mark.parametrize("slow", ["open", "unlink"])
@pytest.mark.parametrize("limit", ["deadline", "asyncio", "anyio"])
def test_a_disk_that_is_slower_than_the_deadline_leaves_nothing(
    slow: str, limit: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def delayed(function: Any) -> Any:
        def call(path: Any, *arguments: Any) -> Any:
            if str(path).endswith(".part"):
                time.sleep(0.3)
            return function(path, *arguments)

        return call

    if slow == "open":
        monkeypatch.setattr("anyio._core._fileio.open", delayed(open), raising=False)
    else:
        monkeypatch.setattr("os.unlink", delayed(os.unlink))
    answer = file(PDF) if slow == "open" else file(PDF, httpx.ReadError("reset"))

    async def fetch(daftra: DaftraClient) -> None:
        if limit == "asyncio":
            async with asyncio.timeout(0.1):
                await daftra.download(URL, folder / "26.pdf")
        else:
            with anyio.fail_after(0.1 if limit == "anyio" else 60):
                await daftra.download(URL, folder / "26.pdf")

    async def main() -> None:
        async with client(fake(answer), retries=0, timeout=0.1 if limit == "deadline" else None) as daftra:
            with pytest.raises((DaftraError, TimeoutError)):
                await fetch(daftra)
            assert names(folder) == []
            await anyio.sleep(0.4)  # what a thread does later would be seen

    anyio.run(main)
    assert names(folder) == []


def test_a_cancelled_download_leaves_nothing_and_gives_its_place_back(backend: str, folder: Path) -> None:
    async def main() -> int:
        limiter = Limiter(1)
        async with client(FakeDaftra(too_late), limiter=limiter) as daftra:
            with anyio.move_on_after(60) as scope:
                await daftra.download(URL, folder / "26.pdf", timeout=None)
            assert scope.cancelled_caught
        return limiter.in_flight

    assert run_on_real_clock(backend, main) == 0
    assert names(folder) == []


@pytest.mark.parametrize("where", ["missing/26.pdf", "."])
async def test_a_path_that_cannot_be_written_raises_the_error_of_the_system(folder: Path, where: str) -> None:
    limiter = Limiter()
    async with client(fake(file(PDF)), limiter=limiter) as daftra:
        with pytest.raises(OSError, match=r"directory|folder"):
            await daftra.download(URL, folder / where)
    assert (limiter.in_flight, names(folder)) == (0, [])


async def test_a_disk_that_is_full_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def write(self: Any, content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(anyio.AsyncFile, "write", write)
    async with client(fake(file(PDF))) as daftra:
        with pytest.raises(OSError, match="No space left"):
            await daftra.download(URL, folder / "26.pdf")
    assert names(folder) == []


def test_many_files_at_once_are_as_many_calls_in_flight_as_the_account_may_have(backend: str, folder: Path) -> None:
    async def main() -> int:
        transport = FakeDaftra(lambda request: file(PDF))
        limiter = Limiter(2)
        most = 0

        async def fetch(number: int) -> None:
            nonlocal most
            await daftra.download(URL, folder / f"{number}.pdf")
            most = max(most, limiter.in_flight)

        async with client(transport, limiter=limiter) as daftra, anyio.create_task_group() as group:
            for number in range(6):
                group.start_soon(fetch, number)
        return most

    assert anyio.run(main, backend=backend) <= 2
    assert [(folder / f"{n}.pdf").read_bytes() == PDF for n in range(6)] == [True] * 6


# --- options, logs, closing ---------------------------------------------------------------------------------------


async def test_options_that_a_download_does_not_know_are_refused(folder: Path) -> None:
    async with client(fake()) as daftra:
        with pytest.raises(TypeError, match=r"download\(\) got an unexpected keyword argument 'branch_id'"):
            await daftra.download(URL, folder / "26.pdf", branch_id=3)  # type: ignore[call-arg]
        with pytest.raises(ConfigurationError):
            await daftra.download(URL, folder / "26.pdf", timeout=-1)


async def test_no_log_shows_the_query_of_the_link(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with (
        httpx.AsyncClient(transport=fake(file(PDF), failed(404))) as http_client,
        DaftraClient("example", api_key="k", http_client=http_client) as daftra,
    ):
        await daftra.download(URL, folder / "26.pdf")
        with pytest.raises(NotFoundError):
            await daftra.download(URL, folder / "27.pdf")
    ours = [record.getMessage() for record in caplog.records if record.name == "daftra_client"]
    assert [line.partition(" in ")[0] for line in ours] == [
        "GET /invoices/view/26.pdf: 200", "GET /invoices/view/26.pdf: 404, NotFoundError",
    ]  # fmt: skip
    assert HASH not in caplog.text
    assert f"{BASE}/invoices/view/26.pdf?hash=***" in caplog.text  # the line of the HTTP library


async def test_a_closed_client_downloads_nothing(folder: Path) -> None:
    daftra = client(fake())
    await daftra.aclose()
    with pytest.raises(RuntimeError, match="the client is closed"):
        await daftra.download(URL, folder / "26.pdf")
