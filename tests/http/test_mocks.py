"""respx and pytest-httpx stand in for Daftra in tests of others, each in a test run of its own."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from daftra_client import APIConnectionError, AuthenticationError, DaftraError, NotFoundError
from tests.support.fake_daftra import Answer, client, failed, fake, invoice

CONFTEST = """
import logging
import pytest
from daftra_client import DaftraClient

logging.getLogger("daftra_client").setLevel(logging.INFO)

@pytest.fixture
async def daftra():
    # Nobody is there: a call that is not intercepted fails.
    async with DaftraClient(base_url="http://localhost:9", api_key="k", retries=0) as daftra:
        yield daftra

@pytest.fixture
def answer():
    return {"result": "successful", "code": 200, "data": {"Invoice": {"id": "26", "no": "000026"}}}
"""
HTTPX_MOCK = """
import pytest
URL = "http://localhost:9/api2/invoices/26.json"

async def check(daftra, httpx_mock, answer):
    httpx_mock.add_response(url=URL, json=answer)
    assert (await daftra.invoices.get(26)).no == "000026"
    (request,) = httpx_mock.get_requests()
    assert request.headers["apikey"] == "k"

async def test_the_client_is_made_first(daftra, httpx_mock, answer):
    await check(daftra, httpx_mock, answer)

async def test_the_mock_is_made_first(httpx_mock, daftra, answer):
    await check(daftra, httpx_mock, answer)

async def test_a_client_that_was_used_before(daftra, request, answer):
    from daftra_client import APIConnectionError
    with pytest.raises(APIConnectionError):
        await daftra.invoices.get(26)
    await check(daftra, request.getfixturevalue("httpx_mock"), answer)

async def test_what_is_sent_can_be_matched(daftra, httpx_mock):
    from daftra_client.models import ClientInput
    httpx_mock.add_response(
        method="POST", url="http://localhost:9/api2/clients.json",
        match_json={"Client": {"business_name": "Nile"}}, json={"result": "successful", "code": 202, "id": 7},
    )
    assert (await daftra.clients.create(ClientInput(business_name="Nile"))).id == 7

@pytest.mark.httpx_mock(assert_all_requests_were_expected=False)
async def test_a_date_says_what_it_needs(daftra, httpx_mock, answer):
    answer["data"]["Invoice"]["date"] = "03/04/2026"
    httpx_mock.add_response(url=URL, json=answer)
    with pytest.raises(Exception, match="give the client date_format="):
        await daftra.invoices.get(26)
"""
RESPX_MOCK = """
URL = "http://localhost:9/api2/invoices/26.json"

async def check(daftra, respx_mock, answer):
    route = respx_mock.get(URL).respond(json=answer)
    assert (await daftra.invoices.get(26)).no == "000026"
    assert route.calls.last.request.headers["apikey"] == "k"

async def test_the_client_is_made_first(daftra, respx_mock, answer):
    await check(daftra, respx_mock, answer)

async def test_the_mock_is_made_first(respx_mock, daftra, answer):
    await check(daftra, respx_mock, answer)

async def test_what_is_sent_can_be_matched(daftra, respx_mock):
    from daftra_client.models import ClientInput
    respx_mock.post("http://localhost:9/api2/clients.json", json={"Client": {"business_name": "Nile"}}).respond(
        json={"result": "successful", "code": 202, "id": 7}
    )
    assert (await daftra.clients.create(ClientInput(business_name="Nile"))).id == 7

async def test_a_date_says_what_it_needs(daftra, respx_mock, answer):
    import pytest
    answer["data"]["Invoice"]["date"] = "03/04/2026"
    respx_mock.get(URL).respond(json=answer)
    with pytest.raises(AssertionError) as raised:
        await daftra.invoices.get(26)
    assert "give the client date_format=" in raised.value.__notes__[0]
"""
CHOICE = """
async def test_the_choice_is_said(caplog):
    import logging
    from daftra_client import DaftraClient
    caplog.set_level(logging.INFO)
    async with DaftraClient("acme", api_key="k"):
        pass
    said = [r.getMessage() for r in caplog.records if r.levelno == logging.INFO and r.name == "daftra_client"]
    assert len(said) == 1
    assert said[0].startswith("calls go over httpx, since")
"""


@pytest.mark.parametrize(
    ("tests", "without"),
    [(HTTPX_MOCK, "respx"), (RESPX_MOCK, "pytest_httpx"), (HTTPX_MOCK, ""), (RESPX_MOCK, "")],
    ids=["pytest-httpx", "respx", "pytest-httpx beside respx", "respx beside pytest-httpx"],
)
def test_calls_are_intercepted_in_whatever_order_things_are_made(tests: str, without: str, tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_shop.py").write_text(tests)
    (tmp_path / "test_choice.py").write_text(CHOICE)
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\n"
    )
    unused = ("anyio", "cacheprovider", "schemathesis", "xdist", *([without] if without else []))
    command = [sys.executable, "-W", "error", "-m", "pytest", "-q", *(f"-pno:{name}" for name in unused)]
    ended = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"{tests.count('async def test_') + 1} passed" in ended.stdout


@pytest.mark.parametrize(
    ("answer", "kind", "advice"),
    [
        (failed(404), NotFoundError, "the record may have been deleted. A date needs"),
        (failed(401), AuthenticationError, "Check the credentials of this account. A date needs"),
        (httpx.ReadError("gone"), APIConnectionError, "and can be repeated. A date needs"),
    ],
)
async def test_a_failed_request_for_the_date_format_says_how_to_avoid_it(
    answer: Answer, kind: type[DaftraError], advice: str
) -> None:
    async with client(fake(invoice(26, date="03/04/2026"), answer), date_format=None, retries=0) as daftra:
        with pytest.raises(kind, match=advice) as raised:
            await daftra.invoices.get(26)
    end = "give the client date_format= to avoid this [GET https://example.daftra.com/api2/site_info.json]"
    assert str(raised.value).endswith(end)
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)
