"""daftra-client: a typed async client for the Daftra API.

    from daftra_client import DaftraClient

Models and enumerations are in `daftra_client.models`, errors in `daftra_client.errors`. Each name is loaded when it is
first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from .auth import AccessToken, ApiKey, Credentials, PasswordGrant, Token
    from .client import DaftraClient
    from .drift import DriftReport
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
        NotThatFileError,
        OutcomeUnknownError,
        PermissionDeniedError,
        PlanLimitError,
        RateLimitError,
        ResponseError,
        ServerError,
        UnexpectedResponseError,
        UnknownArgumentError,
        ValidationError,
        WriteNotConfirmedError,
    )
    from .filters import Condition, field
    from .limiter import CallLimiter, Limiter, Slot
    from .locks import Lease, Locks
    from .multi_entity import ListOf, Show
    from .operation import CallOptions, Created, Done, Edited
    from .page import Page
    from .pagination import Pager
    from .unset import UNSET, Unset

__all__ = (
    "UNSET",
    "APIConnectionError",
    "APITimeoutError",
    "AccessToken",
    "AmbiguousDateError",
    "AmbiguousReferenceError",
    "AnswerTooLargeError",
    "ApiKey",
    "AuthenticationError",
    "CallLimiter",
    "CallOptions",
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
    "NotThatFileError",
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
    "UnexpectedResponseError",
    "UnknownArgumentError",
    "Unset",
    "ValidationError",
    "WriteNotConfirmedError",
    "__version__",
    "field",
)

if not TYPE_CHECKING:
    from .lazy import on_first_use

    __getattr__, __dir__ = on_first_use(
        __name__,
        {
            **dict.fromkeys(__all__, ".errors"),
            **dict.fromkeys(("AccessToken", "ApiKey", "Credentials", "PasswordGrant", "Token"), ".auth"),
            "DaftraClient": ".client",
            "DriftReport": ".drift",
            **dict.fromkeys(("Condition", "field"), ".filters"),
            **dict.fromkeys(("CallLimiter", "Limiter", "Slot"), ".limiter"),
            **dict.fromkeys(("Lease", "Locks"), ".locks"),
            **dict.fromkeys(("ListOf", "Show"), ".multi_entity"),
            **dict.fromkeys(("CallOptions", "Created", "Done", "Edited"), ".operation"),
            "Page": ".page",
            "Pager": ".pagination",
            **dict.fromkeys(("UNSET", "Unset"), ".unset"),
        },
    )
