"""Traces of OpenTelemetry: a span for each call (extra `tracing`).

    from daftra_client.tracing import Tracing

    daftra = DaftraClient("acme", api_key="...", observers=[Tracing()])

A span is named by its operation, such as `invoices.list`, and has the attributes that the semantic conventions of
OpenTelemetry give to HTTP clients. It is the current span during the call, so spans of an instrumented HTTP library
become its children. Each attempt is an event `daftra.attempt`. No query, header, message or part of a body is recorded.

Only the API of OpenTelemetry is used. Without an SDK, nothing is recorded.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import Token
from typing import Final
from urllib.parse import urlsplit

from ._call.observing import AttemptInfo, CallInfo, CallOutcome, Observer
from ._version import __version__

try:
    from opentelemetry import context, trace
    from opentelemetry.context import Context
    from opentelemetry.trace import Span, SpanKind, StatusCode, TracerProvider
except ImportError:
    raise ImportError("daftra_client.tracing needs the extra: pip install 'daftra-client[tracing]'") from None

__all__ = ("Tracing",)

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


class Tracing(Observer):
    """Creates a span for each call. One object can be used by any number of clients.

    Args:
        tracer_provider: Receives the spans; the global provider if it is None.
    """

    def __init__(self, tracer_provider: TracerProvider | None = None) -> None:
        self._tracer: Final = trace.get_tracer("daftra_client", __version__, tracer_provider)
        self._spans: Final[dict[CallInfo, tuple[Span, Token[Context]]]] = {}

    def call_started(self, call: CallInfo) -> None:
        span = self._tracer.start_span(call.operation, kind=SpanKind.CLIENT, attributes=_attributes(call))
        self._spans[call] = span, context.attach(trace.set_span_in_context(span))

    def attempt_ended(self, call: CallInfo, attempt: AttemptInfo) -> None:
        span, _ = self._spans[call]
        if span.is_recording():
            seen: dict[str, str | int | float] = {
                "daftra.attempt.number": attempt.number,
                "daftra.attempt.seconds": attempt.seconds,
                **_answer(attempt.status, attempt.error),
            }
            span.add_event("daftra.attempt", seen)

    def call_ended(self, call: CallInfo, outcome: CallOutcome) -> None:
        span, token = self._spans.pop(call)
        context.detach(token)
        if span.is_recording():
            span.set_attributes(_answer(outcome.status, outcome.error))
            if outcome.attempts > 1:
                span.set_attribute("http.request.resend_count", outcome.attempts - 1)
            if isinstance(outcome.error, Exception):  # a cancellation is not an Exception
                span.set_status(StatusCode.ERROR, type(outcome.error).__name__)
        span.end()


def _attributes(call: CallInfo) -> Mapping[str, str | int]:
    root = urlsplit(call.base_url)
    return {
        "daftra.operation": call.operation,
        "http.request.method": call.method,
        "server.address": root.hostname or "",
        "server.port": root.port or _DEFAULT_PORTS[root.scheme],
        "url.full": f"{call.base_url}{call.path}",
        "url.template": call.route,
    }


def _answer(status: int | None, error: BaseException | None) -> dict[str, str | int]:
    attributes: dict[str, str | int] = {}
    if status is not None:
        attributes["http.response.status_code"] = status
    if error is not None:
        attributes["error.type"] = type(error).__name__
    return attributes
