"""Where a client may lead, and how it is set up from the environment."""

from __future__ import annotations

import math
import traceback
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daftra_client import ConfigurationError, DaftraClient
from tests.support.fake_daftra import fake, ok

NAMES = ("SUBDOMAIN", "BASE_URL", "API_KEY", "API_KEY_FILE", "ACCESS_TOKEN")


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(f"DAFTRA_{name}", raising=False)


async def called(daftra: DaftraClient, transport: Any) -> httpx.Request:
    async with daftra:
        await daftra.request("GET", "/api2/x.json")
    request: httpx.Request = transport.requests[0]
    return request


@pytest.mark.parametrize(
    ("arguments", "url"),
    [
        ({"subdomain": "acme"}, "https://acme.daftra.com/api2/x.json"),
        ({"subdomain": "ACME-2"}, "https://acme-2.daftra.com/api2/x.json"),
        ({"subdomain": "7"}, "https://7.daftra.com/api2/x.json"),
        ({"subdomain": "acme", "domain": "daftara.com"}, "https://acme.daftara.com/api2/x.json"),
        ({"base_url": "https://erp.example.com"}, "https://erp.example.com/api2/x.json"),
        ({"base_url": "https://erp.example.com/"}, "https://erp.example.com/api2/x.json"),
        ({"base_url": " https://ERP.example.com \n"}, "https://erp.example.com/api2/x.json"),
        ({"base_url": "HTTPS://erp.example.com:8443/App/v1.2/"}, "https://erp.example.com:8443/App/v1.2/api2/x.json"),
        ({"base_url": "https://192.0.2.7"}, "https://192.0.2.7/api2/x.json"),
        ({"base_url": "https://[2001:db8::1]:8443"}, "https://[2001:db8::1]:8443/api2/x.json"),
        ({"base_url": "http://localhost:8000"}, "http://localhost:8000/api2/x.json"),
        ({"base_url": "http://127.0.0.1:8000"}, "http://127.0.0.1:8000/api2/x.json"),
        ({"base_url": "http://127.8.9.1"}, "http://127.8.9.1/api2/x.json"),
        ({"base_url": "http://[::1]:8000/x"}, "http://[::1]:8000/x/api2/x.json"),
    ],
)
async def test_an_account_has_one_address(arguments: dict[str, str], url: str) -> None:
    transport = fake(ok(1))
    request = await called(DaftraClient(**arguments, api_key="k", transport=transport), transport)  # type: ignore[arg-type]
    assert str(request.url) == url


HOSTILE = [
    "", " ", ".", "..", "acme.evil.com", "acme.evil.com/", "evil.com/", "evil.com#", "evil.com?",
    "evil.com\\", "acme@evil", "acme@evil.com/", "acme:x@evil.com", "acme:443", "acme/", "acme/../",
    "../acme", "acme%2f", "acme%2eevil", "acme\n", "\nacme", "acme\x00", "acme\t", " acme", "acme ",
    "-acme", "acme-", "acme..", ".acme", "acme。evil", "acme．evil", "acme｡evil", "acme／evil", "ａｃｍｅ",
    "аcme", "shop\u017f", "\u017fhop", "\u212aelvin", "a\u0130", "a\u0131", "é", "١٢", "acme_1",
    "a" * 64, "[::1]", "*", "{subdomain}", "xn--/", "acme,evil", "acme;evil",
]  # fmt: skip


@pytest.mark.parametrize("subdomain", HOSTILE)
def test_a_subdomain_cannot_lead_elsewhere(subdomain: str) -> None:
    with pytest.raises(ConfigurationError, match="subdomain must be one label"):
        DaftraClient(subdomain, api_key="k")


@pytest.mark.parametrize(
    "domain", [*(d for d in HOSTILE if d != "acme.evil.com"), "com", "daftra.com:80", "daftra.com."]
)
def test_a_domain_cannot_lead_elsewhere(domain: str) -> None:
    with pytest.raises(ConfigurationError, match="domain must be a host name"):
        DaftraClient("acme", domain=domain, api_key="k")


@pytest.mark.parametrize(
    "base_url",
    [
        "", "acme.daftra.com", "//acme.daftra.com", "ftp://acme.daftra.com", "https:/acme.daftra.com", "https://",
        "https:///x", "https://user@acme.daftra.com", "https://user:pw@acme.daftra.com", "https://acme.daftra.com?x=1",
        "https://acme.daftra.com/?x", "https://acme.daftra.com#x", "https://acme.daftra.com\\@evil.com",
        "https://acme.daftra.com/../x", "https://acme.daftra.com/./x", "https://acme.daftra.com/...", "https://a.com//x",
        "https://acme.daftra.com/%2e%2e", "https://acme.daftra.com:0", "https://acme.daftra.com:65536", "https://a.com:x",
        "https://acme.daftra.com:", "https://acme.daftra.com:80:80", "https://a.com:٨٠", "https://acme daftra.com",
        "https://acme.daftra.com\nx", "https://acme\tx.com", "https://acme", "https://acme..com", "https://-a.com",
        "https://acme．daftra.com", "https://acme。com", "https://\u017fhop.com", "http\u017f://acme.daftra.com",
        "https://[::1", "https://::1", "https://[::1]x", "https://[::1]8443", "https://[127.0.0.1]", "https://[::g]",
        "https://[fe80::1%25eth0]", "https://[acme.com]", "javascript:alert(1)", "file:///etc/passwd",
        "http://acme.daftra.com", "http://localhost.evil.com", "http://127.0.0.1.evil.com", "http://192.0.2.7",
        "http://10.0.0.1", "http://0.0.0.0", "http://[2001:db8::1]", "http://127.1", "http://2130706433",
        "https://acme.daftra.com/api2", "https://acme.daftra.com/api2/", "https://acme.daftra.com/v2/api",
        "https://443127.0.0.1", "https://1.2.3.4.5", "https://127.0.0.0x1",
    ],
)  # fmt: skip
def test_a_base_url_is_one_host_over_https_and_perhaps_a_path(base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        DaftraClient(base_url=base_url, api_key="k")
    assert "pw" not in str(caught.value)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.text(st.sampled_from("acme.-/@:?#\\%[] \n\t。．／Kſ0")))
def test_whatever_is_taken_for_a_subdomain_stays_below_the_domain(subdomain: str) -> None:
    try:
        daftra = DaftraClient(subdomain, api_key="k")
    except ConfigurationError:
        return
    url = httpx.URL(repr(daftra).removeprefix("<DaftraClient of ").removesuffix(">"))
    assert (url.scheme, url.host, url.port, url.userinfo) == ("https", f"{subdomain.lower()}.daftra.com", None, b"")
    assert url.host.count(".") == 2


@settings(derandomize=True, max_examples=300, deadline=None)
@given(st.text(st.sampled_from("ab.-/@:?#\\%[]12 \n。Kſ")))
def test_whatever_is_taken_for_a_base_url_is_read_alike_by_the_http_library(rest: str) -> None:
    try:
        daftra = DaftraClient(base_url=f"https://{rest}", api_key="k")
    except ConfigurationError:
        return
    text = repr(daftra).removeprefix("<DaftraClient of ").removesuffix(">")
    url = httpx.URL(text)
    assert (url.scheme, url.userinfo, url.query, url.fragment) == ("https", b"", b"", "")
    assert rest.strip().lower().startswith(url.host)


@pytest.mark.parametrize(
    "date_format",
    [
        "DD/MM/YYYY",
        "MM/DD/YYYY",
        "YYYY-MM-DD",
        "D.M.YY",
        "DD MMM YYYY",
        "d/m/Y",
        "Y-m-d",
        "j F Y",
        "%d/%m/%Y",
        "%Y%m%d",
    ],
)
def test_a_date_format_in_any_of_three_notations_is_taken(date_format: str) -> None:
    assert (
        repr(DaftraClient("acme", api_key="k", date_format=date_format)) == "<DaftraClient of https://acme.daftra.com>"
    )


GARBLING = ["", "ISO", "dd/mm/yyyy", "DD/MM", "MM/YYYY", "%d/%m", "%d", "d/m", "%d/%d/%Y", "DD/DD/YYYY", "%", "%Q"]
NO_NUMBERS = ["5", True, -1, 2**63, "5\r\nEvil: 1", "\ud800", [5]]
REFUSED: list[tuple[str, list[dict[str, Any]]]] = [
    ("not both", [{"base_url": "https://erp.example.com"}]),
    ("subdomain", [{"subdomain": None}]),
    ("date_format must have day, month and year", [{"date_format": each} for each in GARBLING]),
    ("transport must be", [{"transport": each} for each in ("requests", "", "AIOHTTP")]),
    ("not both", [{"transport": "httpx", "http_client": httpx.AsyncClient()}]),
    ("site_id must be an int", [{"site_id": each} for each in NO_NUMBERS]),
    ("branch_id must be an int", [{"branch_id": each} for each in NO_NUMBERS]),
    ("timeout must be a number of seconds above 0", [{"timeout": each} for each in (10**400, -1, 0, math.nan)]),
]


@pytest.mark.parametrize(("message", "settings"), [(message, each) for message, many in REFUSED for each in many])
def test_settings_that_do_not_fit_are_refused(message: str, settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=message):
        DaftraClient(**{"subdomain": "acme", "api_key": "k", **settings})


# --- from the environment -----------------------------------------------------------------------------------------

ACME, OTHER, ROOT = "https://acme.daftra.com", "https://other.daftra.com", "https://erp.example.com"
KEY, TOKEN = {"apikey": "env-key"}, {"authorization": "Bearer env-token"}


async def from_env(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], **arguments: Any
) -> tuple[str, dict[str, str]]:
    for name, value in environment.items():
        monkeypatch.setenv(f"DAFTRA_{name}", value)
    transport = fake(ok(1))
    request = await called(DaftraClient.from_env(transport=transport, **arguments), transport)
    credentials = {k: v for k, v in request.headers.items() if k in ("apikey", "authorization")}
    return str(request.url).removesuffix("/api2/x.json"), credentials


@pytest.mark.parametrize(
    ("environment", "arguments", "address", "credentials"),
    [
        ({"SUBDOMAIN": "acme", "API_KEY": "env-key"}, {}, ACME, KEY),
        ({"SUBDOMAIN": "acme", "ACCESS_TOKEN": "env-token"}, {}, ACME, TOKEN),
        ({"BASE_URL": ROOT, "API_KEY": "env-key"}, {}, ROOT, KEY),
        ({"BASE_URL": ROOT, "SUBDOMAIN": "acme", "ACCESS_TOKEN": "env-token"}, {}, ROOT, TOKEN),
        ({"SUBDOMAIN": "acme", "BASE_URL": "", "API_KEY": "env-key", "ACCESS_TOKEN": ""}, {}, ACME, KEY),
        ({"SUBDOMAIN": "acme", "API_KEY": "env-key"}, {"subdomain": "other"}, OTHER, KEY),
        ({"BASE_URL": ROOT, "API_KEY": "env-key"}, {"subdomain": "other"}, OTHER, KEY),
        ({"SUBDOMAIN": "acme", "API_KEY": "env-key"}, {"base_url": ROOT}, ROOT, KEY),
        ({"SUBDOMAIN": "acme", "API_KEY": "env-key"}, {"domain": "daftara.com"}, "https://acme.daftara.com", KEY),
        ({"SUBDOMAIN": "acme", "API_KEY": "env-key"}, {"api_key": "given"}, ACME, {"apikey": "given"}),
        ({"SUBDOMAIN": "acme", "API_KEY": "env-key"}, {"access_token": "t"}, ACME, {"authorization": "Bearer t"}),
        ({"SUBDOMAIN": "acme", "API_KEY": "a", "ACCESS_TOKEN": "b"}, {"api_key": "given"}, ACME, {"apikey": "given"}),
        ({"API_KEY": "env-key"}, {"subdomain": "other"}, OTHER, KEY),
        ({"SUBDOMAIN": "acme"}, {"api_key": "given"}, ACME, {"apikey": "given"}),
        ({"SUBDOMAIN": "acme", "API_KEY": "env-key"}, {"subdomain": None, "api_key": None}, ACME, KEY),
        ({"SUBDOMAIN": "acme", "API_KEY": "env-key", "API_KEY_FILE": ""}, {}, ACME, KEY),
        ({"SUBDOMAIN": "acme", "API_KEY_FILE": "/no/file"}, {"access_token": "t"}, ACME, {"authorization": "Bearer t"}),
    ],
)
async def test_arguments_go_before_the_environment(
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    arguments: dict[str, Any],
    address: str,
    credentials: dict[str, str],
) -> None:
    assert await from_env(monkeypatch, environment, **arguments) == (address, credentials)


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({}, r"^set DAFTRA_SUBDOMAIN \(acme for acme.daftra.com\) or DAFTRA_BASE_URL, or give subdomain= or base_url"),
        ({"API_KEY": "env-key"}, "^set DAFTRA_SUBDOMAIN"),
        (
            {"SUBDOMAIN": "acme"},
            "^set exactly one of DAFTRA_API_KEY, DAFTRA_API_KEY_FILE, DAFTRA_ACCESS_TOKEN, or give credentials$",
        ),
        (
            {"SUBDOMAIN": "acme", "API_KEY": "env-key", "ACCESS_TOKEN": "env-token"},
            "DAFTRA_API_KEY and DAFTRA_ACCESS_TOKEN are set$",
        ),
        (
            {"SUBDOMAIN": "acme", "API_KEY": "env-key", "API_KEY_FILE": "env-file"},
            "DAFTRA_API_KEY and DAFTRA_API_KEY_FILE are set$",
        ),
        ({"SUBDOMAIN": "acme/evil", "API_KEY": "env-key"}, "one label"),
        ({"SUBDOMAIN": "acme", "API_KEY": "env-key\n"}, "not allowed in an HTTP header"),
        ({"BASE_URL": "http://erp.example.com", "API_KEY": "env-key"}, "must be https"),
    ],
)
async def test_an_unusable_environment_is_refused_without_showing_secrets(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        await from_env(monkeypatch, environment)
    assert "env-" not in str(caught.value)


@pytest.mark.parametrize("content", [b"file-key", b"file-key\n", b" \t\r\n file-key\r\n\n", b"\xef\xbb\xbffile-key\n"])
async def test_the_key_is_read_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "key").write_bytes(content)
    environment = {"SUBDOMAIN": "acme", "API_KEY_FILE": str(tmp_path / "key")}
    assert await from_env(monkeypatch, environment) == (ACME, {"apikey": "file-key"})


UNUSABLE = "must hold one API key and nothing else$"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "cannot be read: No such file or directory$"),
        (b"", "is empty$"),
        (b" \r\n\t", "is empty$"),
        (b"secret-1\nsecret-2", UNUSABLE),
        (b"secret 1", UNUSABLE),
        (b"secret\x00", UNUSABLE),
        ("sécret".encode(), UNUSABLE),
        (b"secret\xff", UNUSABLE),
        (b"secret" + b"\n" * 5000, UNUSABLE),
        (b"secret" * 5000, UNUSABLE),
    ],
)
async def test_a_file_that_holds_no_key_is_refused_without_being_shown(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None, message: str
) -> None:
    file = tmp_path / "secret-path"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ConfigurationError, match=f"^the file that DAFTRA_API_KEY_FILE names {message}") as caught:
        await from_env(monkeypatch, {"SUBDOMAIN": "acme", "API_KEY_FILE": str(file)})
    assert "s\u00e9cret" not in str(caught.value)
    assert "secret" not in "".join(traceback.format_exception(caught.value))


async def test_a_folder_and_a_key_in_place_of_a_path_are_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for path in (str(tmp_path), "5ecret" * 100):
        with pytest.raises(ConfigurationError, match="DAFTRA_API_KEY_FILE names cannot be read: ") as caught:
            await from_env(monkeypatch, {"SUBDOMAIN": "acme", "API_KEY_FILE": path})
        assert path not in str(caught.value)


async def test_the_branch_of_a_call_is_a_number() -> None:
    async with DaftraClient("acme", api_key="k") as daftra:
        with pytest.raises(ConfigurationError, match="branch_id must be an int"):
            await daftra.clients.get(1, branch_id="abc")  # type: ignore[arg-type]
