"""One served sandbox per test module, emptied before each test; starting one for each would only cost time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Sandbox

Create = Callable[..., str]


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(served: Sandbox) -> Sandbox:
    served.reset()
    return served


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """An HTTP client that holds the sandbox's API key."""
    with httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key}) as client:
        yield client


@pytest.fixture
def create(api: httpx.Client) -> Create:
    """Create a record from a whole body and return its id."""

    def create(resource: str, **body: Any) -> str:
        answer = api.post(f"/api2/{resource}.json", json=body)
        assert answer.status_code == 202, answer.text
        identifier = answer.json()["id"]
        assert isinstance(identifier, str)
        return identifier

    return create


@pytest.fixture
def client_id(create: Create) -> str:
    return create("clients", Client={"business_name": "Nile Trading", "email": "nile@example.com"})


@pytest.fixture(scope="session")
def site_sample(samples: Path) -> dict[str, Any]:
    site: dict[str, Any] = json.loads((samples / "site_info__single_response__1.json").read_text("utf-8"))["data"][
        "Site"
    ]
    return site


@pytest.fixture(scope="session")
def invoice_sample(samples: Path) -> dict[str, Any]:
    body = json.loads((samples / "invoices__single_response__1.json").read_text("utf-8"))
    invoice: dict[str, Any] = body["data"]["Invoice"]
    return invoice
