"""Options that every method takes in addition to its own arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from inspect import Parameter, signature
from typing import Any, Final, TypedDict, cast

from ..errors import UnknownArgumentError


class CallOptions(TypedDict, total=False):
    """Keyword arguments that every method takes. They apply only to this call."""

    timeout: float | None
    """Seconds for the call with all its attempts. None means no limit."""
    retries: int
    """Maximum number of further attempts after a failure, if a repetition is safe."""
    branch_id: int
    """Branch to work in, an id from `branches`; sent as `request_branch_id` (source: live report)."""
    headers: Mapping[str, str]
    """Headers to add. Credentials cannot be given here."""
    extra_query: Mapping[str, Any] | Sequence[tuple[str, Any]]
    """Query parameters that are not arguments of the method, sent unchanged. Daftra ignores parameters that it does not
    know."""


def options_of(keywords: CallOptions) -> CallOptions:
    """The options among the keywords of a method that takes further ones."""
    options = {name: value for name, value in keywords.items() if name in CallOptions.__optional_keys__}
    return cast(CallOptions, options)


def refuse_unknown_options(
    name: str, options: Mapping[str, Any], known: Set[str] = CallOptions.__optional_keys__
) -> None:
    """Refuse unknown keywords in the options, since Daftra would ignore a misspelled filter.

    Raises:
        UnknownArgumentError: There is an unknown keyword.
    """
    if unknown := options.keys() - known:
        from .._common.suggestions import did_you_mean

        advice = did_you_mean(min(unknown), known | _arguments(name))
        if not advice and "extra_query" in known:
            advice = "; `extra_query=` sends a query parameter that the method does not name"
        raise UnknownArgumentError(name, min(unknown), advice)


METHODS: Final[dict[str, type[Any]]] = {}
"""Classes whose methods make calls, by the tag of their operations: `*` for any other tag, "" for operations without
a tag. Each class adds itself, since this package must not import the classes."""


def _arguments(name: str) -> Set[str]:
    """Names of the arguments of a method that makes calls."""
    tag, _, method = name.rpartition(".")
    owner = METHODS.get(tag, METHODS.get("*" if tag else ""))
    function = getattr(owner, method, None)
    parameters = {} if function is None else signature(function).parameters
    return {name for name, one in parameters.items() if one.kind is not Parameter.VAR_KEYWORD} - {"self"}
