"""Reads the outcome of a write from its successful answer: done, not done, or not known."""

from __future__ import annotations

from typing import Any

from ..errors import WriteNotConfirmedError
from .confirmation import bulk_problem, confirm, stored_nothing
from .exchange import Success
from .results import Created, Done


def created(success: Success[Any]) -> Created:
    """The id of a new record.

    Raises:
        WriteNotConfirmedError: Daftra sent null as the id, so nothing was stored.
        OutcomeUnknownError: The answer is not one that is known to confirm this write.
    """
    confirmations, body = success.request.operation.confirmed_by, success.body
    confirmed = confirm(body, confirmations)
    if confirmed is not None and confirmed.id is not None:
        return Created(
            id=confirmed.id, message=_message(body), body=body, created=confirmed.created, warning=confirmed.warning
        )
    if stored_nothing(body, confirmations):
        raise WriteNotConfirmedError(
            "Daftra reported success, but with null as the id: nothing was stored", **success.where,
            advice="Check that all required fields were sent, and look up the record before you send it again",
        )  # fmt: skip
    raise success.other_shape("the id of the new record")


def done(success: Success[Any]) -> Done:
    """The confirmation of an update, a delete or another change.

    Raises:
        WriteNotConfirmedError: The answer names another record.
        OutcomeUnknownError: The answer is not one that is known to confirm this write.
    """
    request, body = success.request, success.body
    if not request.operation.changes_state:
        return Done(message=_message(body), body=body)
    confirmed = confirm(body, request.operation.confirmed_by)
    if confirmed is None:
        raise success.other_shape("a confirmation")
    if None not in (request.record_id, confirmed.id) and request.record_id != confirmed.id:
        raise WriteNotConfirmedError(
            f"the call was for record {request.record_id}, but Daftra reported success for record {confirmed.id}",
            **success.where, sent_id=request.record_id, found_id=confirmed.id,
            advice=f"It may have created record {confirmed.id}: check both records",
        )  # fmt: skip
    return Done(message=_message(body), body=body, id=confirmed.id, warning=confirmed.warning)


def check_bulk(success: Success[Any]) -> None:
    """Check that the results of a bulk call report the outcome of each record.

    Raises:
        OutcomeUnknownError: The outcome of a record is not reported.
    """
    problem = bulk_problem(success.body, len(success.request.body), success.request.operation.confirmed_by)
    if problem is not None:
        raise success.unknown(problem)


def _message(body: Any) -> str | None:
    message = body.get("message") if isinstance(body, dict) else None
    return message if isinstance(message, str) else None
