"""Spans of OpenTelemetry, read back from its own SDK."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import anyio
import httpx
import pytest

from daftra_client import NotFoundError, PasswordGrant
from daftra_client.models import ClientInput
from tests.support.fake_daftra import client, created, failed, fake, hang, invoice, run

pytest.importorskip("opentelemetry.sdk.trace")

from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from daftra_client.tracing import Tracing

SECRET = "s3cr3t"


@pytest.fixture(autouse=True)
def no_jitter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)


@pytest.fixture
def exported() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    yield exporter
    exporter.shutdown()


@pytest.fixture
def provider(exported: InMemorySpanExporter) -> TracerProvider:
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exported))
    return provider


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


async def test_a_call_is_a_span_with_its_name(provider: TracerProvider, exported: InMemorySpanExporter) -> None:
    async with client(fake(invoice(26)), observers=[Tracing(provider)]) as daftra:
        await daftra.invoices.get(26, extra_query={"hash": SECRET})
    (span,) = exported.get_finished_spans()
    assert (span.name, span.kind) == ("invoices.get", SpanKind.CLIENT)
    assert attributes(span) == {
        "daftra.operation": "invoices.get",
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": "example.daftra.com",
        "server.port": 443,
        "url.full": "https://example.daftra.com/api2/invoices/26.json",
        "url.template": "/api2/invoices/{id}.json",
    }
    assert span.status.status_code is StatusCode.UNSET
    (event,) = span.events
    assert event.name == "daftra.attempt"
    seen = dict(event.attributes or {})
    assert (seen["daftra.attempt.number"], seen["http.response.status_code"]) == (1, 200)


async def test_a_span_has_attempts_and_error_names(provider: TracerProvider, exported: InMemorySpanExporter) -> None:
    answers = (httpx.ReadError(SECRET), failed(503, message=SECRET), failed(404, message=SECRET))
    async with client(fake(*answers), observers=[Tracing(provider)]) as daftra:
        with pytest.raises(NotFoundError, match=SECRET):
            await daftra.clients.get(7)
    (span,) = exported.get_finished_spans()
    errors = [(dict(event.attributes or {}).get("error.type")) for event in span.events]
    assert errors == ["APIConnectionError", "ServerError", "NotFoundError"]
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, "NotFoundError")
    assert attributes(span)["error.type"] == "NotFoundError"
    assert attributes(span)["http.request.resend_count"] == 2
    assert SECRET not in span.to_json()


async def test_nothing_of_a_body_is_recorded(provider: TracerProvider, exported: InMemorySpanExporter) -> None:
    async with client(fake(created(7)), observers=[Tracing(provider)]) as daftra:
        await daftra.clients.create(ClientInput(business_name=SECRET))
    (span,) = exported.get_finished_spans()
    assert SECRET not in span.to_json()


async def test_spans_within_a_call_are_its_children(provider: TracerProvider, exported: InMemorySpanExporter) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        provider.get_tracer("an HTTP library").start_span("sent").end()
        if request.url.path.endswith("token"):
            return httpx.Response(200, json={"access_token": "t", "expires_in": 3600})
        return invoice(26)

    transport = fake()
    transport.handler = answer
    grant = PasswordGrant("me@example.com", "p", client_secret="s")
    tracer = provider.get_tracer("the service")
    async with client(transport, auth=grant, observers=[Tracing(provider)]) as daftra:
        with tracer.start_as_current_span("order") as order:
            await daftra.invoices.get(26)
            assert trace.get_current_span().get_span_context().span_id == order.get_span_context().span_id
    spans = {span.context.span_id: span for span in exported.get_finished_spans() if span.context}

    def path(span: ReadableSpan) -> str:
        return span.name if span.parent is None else f"{path(spans[span.parent.span_id])} > {span.name}"

    assert sorted(path(span) for span in spans.values()) == [
        "order",
        "order > invoices.get",
        "order > invoices.get > oauth.token",
        "order > invoices.get > oauth.token > sent",
        "order > invoices.get > sent",
    ]


def test_a_cancelled_call_ends_its_span(backend: str, provider: TracerProvider, exported: InMemorySpanExporter) -> None:
    tracing = Tracing(provider)

    async def main() -> None:
        transport = fake()
        transport.handler = hang
        async with client(transport, observers=[tracing]) as daftra:
            with anyio.move_on_after(1):
                await daftra.invoices.get(26)

    run(backend, main)
    (span,) = exported.get_finished_spans()
    assert span.status.status_code is StatusCode.UNSET
    assert attributes(span)["error.type"] in ("CancelledError", "Cancelled")
    assert tracing._spans == {}


async def test_without_an_sdk_nothing_is_recorded_and_nothing_breaks() -> None:
    async with client(fake(invoice(26)), observers=[Tracing(trace.NoOpTracerProvider())]) as daftra:
        assert (await daftra.invoices.get(26)).id == 26


def test_without_the_extra_the_error_says_which_one_is_needed() -> None:
    program = (
        "import sys; sys.modules['opentelemetry'] = None\n"
        "try:\n    import daftra_client.tracing\n"
        "except ImportError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "daftra_client.tracing needs the extra: pip install 'daftra-client[tracing]'"
