"""What observers raise changes nothing about a call, and what they are told of files that were not taken."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client import AnswerTooLargeError, Observer, UnexpectedFileError
from daftra_client.models import ClientInput
from tests.support.fake_daftra import client, created, fake


class Failing(Observer):
    """Raises an error in one of its methods, and counts the calls of all."""

    def __init__(self, method: str, error: BaseException) -> None:
        self.method = method
        self.error = error
        self.calls: list[str] = []

    def _enter(self, method: str) -> None:
        self.calls.append(method)
        if method == self.method:
            raise self.error

    def call_started(self, call: Any) -> None:
        self._enter("call_started")

    def attempt_ended(self, call: Any, attempt: Any) -> None:
        self._enter("attempt_ended")

    def call_ended(self, call: Any, outcome: Any) -> None:
        self._enter("call_ended")


class Foreign(BaseException):
    """Such as the panic of an extension in another language."""


METHODS = ["call_started", "attempt_ended", "call_ended"]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "error", [ValueError("x"), asyncio.CancelledError(), Foreign()], ids=lambda e: type(e).__name__
)
async def test_what_an_observer_raises_does_not_lose_a_write(
    method: str, error: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    failing, sound = Failing(method, error), Failing("", error)
    async with client(fake(created(7), created(8)), observers=[failing, sound]) as daftra:
        for id in (7, 8):
            assert (await daftra.clients.create(ClientInput(business_name="Nile"))).id == id
    assert failing.calls == sound.calls == METHODS * 2
    errors = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(errors) == 1
    assert f"{method} of the observer Failing failed" in errors[0].getMessage()


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit()], ids=lambda e: type(e).__name__)
async def test_an_observer_may_end_the_program(error: BaseException) -> None:
    async with client(fake(created()), observers=[Failing("call_started", error)]) as daftra:
        with pytest.raises(type(error)):
            await daftra.clients.create(ClientInput(business_name="Nile"))


class Attempts(Observer):
    """Keeps what it is told of attempts."""

    def __init__(self) -> None:
        self.seen: list[tuple[int | None, str | None, type | None]] = []

    def attempt_ended(self, call: Any, attempt: Any) -> None:
        self.seen.append((attempt.status, attempt.response_headers.get("x-request-id"), type(attempt.error)))


async def test_the_answer_in_place_of_a_file_is_told_with_its_headers(tmp_path: Path) -> None:
    attempts = Attempts()
    login = httpx.Response(200, text="<html>", headers={"X-Request-Id": "7"})
    async with client(fake(login), observers=[attempts], retries=0) as daftra:
        with pytest.raises(UnexpectedFileError):
            await daftra.download("/invoices/view/26.pdf?hash=sek", tmp_path / "26.pdf")
    assert attempts.seen == [(200, "7", UnexpectedFileError)]


async def test_the_status_of_an_answer_that_is_too_large_is_told() -> None:
    attempts = Attempts()
    async with client(fake(httpx.Response(200, text="x" * 99)), observers=[attempts], max_answer_bytes=9) as daftra:
        with pytest.raises(AnswerTooLargeError):
            await daftra.invoices.get(26)
    assert attempts.seen == [(200, None, AnswerTooLargeError)]
