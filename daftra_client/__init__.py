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
    from .editing import Edited
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
        EncodeError,
        FilterIgnoredError,
        LimiterError,
        ListingChangedError,
        NotFoundError,
        NotThatFileError,
        OutcomeUnknownError,
        PermissionDeniedError,
        RateLimitError,
        ResponseError,
        ServerError,
        UnexpectedResponseError,
        ValidationError,
        WriteNotConfirmedError,
    )
    from .filters import Condition, field
    from .limiter import CallLimiter, Limiter, Slot
    from .multi_entity import ListOf, Show
    from .operation import CallOptions, Created, Done
    from .page import Page
    from .pagination import Pager
    from .unset import UNSET, Unset
else:
    from importlib import import_module

    _MODULES = {
        **dict.fromkeys(("AccessToken", "ApiKey", "Credentials", "PasswordGrant", "Token"), ".auth"),
        "DaftraClient": ".client",
        "Edited": ".editing",
        **dict.fromkeys(("Condition", "field"), ".filters"),
        **dict.fromkeys(("CallLimiter", "Limiter", "Slot"), ".limiter"),
        **dict.fromkeys(("UNSET", "Unset"), ".unset"),
        **dict.fromkeys(("ListOf", "Show"), ".multi_entity"),
        **dict.fromkeys(("CallOptions", "Created", "Done"), ".operation"),
        "Page": ".page",
        "Pager": ".pagination",
    }

    def __getattr__(name):
        module = _MODULES.get(name) or (".errors" if name in __all__ else None)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(module, __name__), name)
        globals()[name] = value
        return value

    def __dir__():
        return sorted(__all__)


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
    "Edited",
    "EncodeError",
    "FilterIgnoredError",
    "Limiter",
    "LimiterError",
    "ListOf",
    "ListingChangedError",
    "NotFoundError",
    "NotThatFileError",
    "OutcomeUnknownError",
    "Page",
    "Pager",
    "PasswordGrant",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseError",
    "ServerError",
    "Show",
    "Slot",
    "Token",
    "UnexpectedResponseError",
    "Unset",
    "ValidationError",
    "WriteNotConfirmedError",
    "__version__",
    "field",
)
