"""daftra-client: a typed async client for the Daftra API.

    from daftra_client import DaftraClient

Models and enumerations are in `daftra_client.models`, errors in `daftra_client.errors`. Names are loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from ._call.credentials import AccessToken, ApiKey, Credentials, PasswordGrant, Token
    from ._call.limiter import CallLimiter, Limiter, Slot
    from ._call.locks import Lease, Locks
    from ._call.observing import AttemptInfo, CallInfo, CallOutcome, Observer
    from ._call.options import CallOptions
    from ._call.results import Created, Done, Edited
    from ._codec.drift import DriftReport
    from ._codec.page import Page
    from ._codec.unset import UNSET, Unset
    from ._methods.filters import Condition, all_of, any_of, field
    from ._methods.multi_entity import ListOf, Show
    from ._methods.pager import Pager
    from .client import DaftraClient
    from .errors import (
        AmbiguousDateError,
        AmbiguousReferenceError,
        AnswerTooLargeError,
        APIConnectionError,
        APITimeoutError,
        AuthenticationError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        DaftraError,
        DecodeError,
        EditLossError,
        EncodeError,
        FilterIgnoredError,
        LimiterError,
        ListingChangedError,
        LockError,
        NotFoundError,
        OutcomeUnknownError,
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
    )

__all__ = (
    "UNSET",
    "APIConnectionError",
    "APITimeoutError",
    "AccessToken",
    "AmbiguousDateError",
    "AmbiguousReferenceError",
    "AnswerTooLargeError",
    "ApiKey",
    "AttemptInfo",
    "AuthenticationError",
    "CallInfo",
    "CallLimiter",
    "CallOptions",
    "CallOutcome",
    "ClientClosedError",
    "Condition",
    "ConfigurationError",
    "ConflictError",
    "Created",
    "Credentials",
    "DaftraClient",
    "DaftraError",
    "DecodeError",
    "Done",
    "DriftReport",
    "EditLossError",
    "Edited",
    "EncodeError",
    "FilterIgnoredError",
    "Lease",
    "Limiter",
    "LimiterError",
    "ListOf",
    "ListingChangedError",
    "LockError",
    "Locks",
    "NotFoundError",
    "Observer",
    "OutcomeUnknownError",
    "Page",
    "Pager",
    "PasswordGrant",
    "PermissionDeniedError",
    "PlanLimitError",
    "RateLimitError",
    "ResponseError",
    "ServerError",
    "Show",
    "Slot",
    "Token",
    "UnexpectedFileError",
    "UnexpectedResponseError",
    "UnknownArgumentError",
    "Unset",
    "ValidationError",
    "WriteNotConfirmedError",
    "__version__",
    "all_of",
    "any_of",
    "field",
)

if not TYPE_CHECKING:
    from ._common.lazy import on_first_use

    __getattr__, __dir__ = on_first_use(
        __name__,
        {
            **dict.fromkeys(__all__, ".errors"),
            **dict.fromkeys(("AccessToken", "ApiKey", "Credentials", "PasswordGrant", "Token"), "._call.credentials"),
            "DaftraClient": ".client",
            "DriftReport": "._codec.drift",
            **dict.fromkeys(("Condition", "all_of", "any_of", "field"), "._methods.filters"),
            **dict.fromkeys(("CallLimiter", "Limiter", "Slot"), "._call.limiter"),
            **dict.fromkeys(("Lease", "Locks"), "._call.locks"),
            **dict.fromkeys(("AttemptInfo", "CallInfo", "CallOutcome", "Observer"), "._call.observing"),
            **dict.fromkeys(("ListOf", "Show"), "._methods.multi_entity"),
            **dict.fromkeys(("Created", "Done", "Edited"), "._call.results"),
            "CallOptions": "._call.options",
            "Page": "._codec.page",
            "Pager": "._methods.pager",
            **dict.fromkeys(("UNSET", "Unset"), "._codec.unset"),
        },
    )
