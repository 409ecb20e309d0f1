"""What a call is, before anything is sent: operation, request, options and the plain results of writes.

The generated endpoint modules describe calls with the classes here and hand them to the engine. Nothing here knows of
HTTP libraries.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypedDict
from urllib.parse import quote

import attrs

from .errors import EncodeError
from .model import Model
from .unset import UNSET

if TYPE_CHECKING:
    from .engine import Engine


class CallOptions(TypedDict, total=False):
    """Options that every method takes as keywords; they apply to that call alone."""

    timeout: float | None
    """Seconds for the whole call with all its attempts; None waits for ever."""
    retries: int
    """How often the call may be made again when it failed in a way that is safe to repeat."""
    branch_id: int
    """Branch to work in, an id from `branches`; sent as `request_branch_id` (source: live report)."""
    headers: Mapping[str, str]
    """Headers to add. Credentials cannot be given here."""
    extra_query: Mapping[str, Any] | Sequence[tuple[str, Any]]
    """Query parameters that the method does not name, sent as they are. Daftra ignores those it does not know."""


@attrs.frozen(kw_only=True)
class Operation:
    """One operation of the API.

    Attributes:
        name: Resource and method, such as `invoices.list`.
        method: HTTP method.
        path: Path from the root with `{names}` in it.
        wrappers: Keys that may wrap a record in the answer, the usual one first; empty if it stands bare.
        changes_state: The call may change something, so it is repeated only if it cannot have happened.
        form: The body is sent as a form instead of JSON.
        anonymous: The call is made without credentials.
    """

    name: str
    method: str
    path: str
    wrappers: tuple[str, ...] = ()
    changes_state: bool = False
    form: bool = False
    anonymous: bool = False

    def request(
        self,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        body_id: int | None = None,
    ) -> Request:
        """Fill in the parameters. None in `query` and among the parts of `body` means not sent; deeper it is null.

        Raises:
            EncodeError: A parameter cannot be sent.
        """
        if self.method == "PUT":
            _refuse_create_only(body)
        filled = self.path
        for name, value in (path or {}).items():
            filled = filled.replace(f"{{{name}}}", _path_segment(value, f"{self.name}({name})"))
        if isinstance(body, Mapping):
            body = {key: part for key, part in body.items() if part is not None}
        return Request(
            operation=self, path=filled, query=query_pairs((query or {}).items(), self.name), body=body, body_id=body_id
        )


@attrs.frozen(kw_only=True)
class Request:
    """A call that is ready to be made: an operation with its parameters."""

    operation: Operation
    path: str
    query: tuple[tuple[str, str], ...] = ()
    body: Any = None
    body_id: int | None = None
    """Id of the record that is changed, where it stands in the body beside the fields."""

    def with_query(self, pairs: Iterable[tuple[str, Any]]) -> Request:
        """The same request with more query parameters."""
        query = self.query + query_pairs(pairs, self.operation.name)
        return Request(operation=self.operation, path=self.path, query=query, body=self.body, body_id=self.body_id)


@attrs.frozen(kw_only=True)
class Created:
    """A record was stored.

    Attributes:
        id: Id of the new record. Nothing else comes back; read the record for its number and totals.
        message: A remark of Daftra, mostly None.
        body: The whole answer as decoded JSON.
        created: False where `create_once` found the record instead of creating it.
    """

    id: int
    message: str | None = None
    body: Any = attrs.field(default=None, repr=False)
    created: bool = True


@attrs.frozen(kw_only=True)
class Done:
    """A write was accepted.

    Attributes:
        message: A remark of Daftra, mostly None.
        body: The whole answer as decoded JSON; None if there was none.
    """

    message: str | None = None
    body: Any = attrs.field(default=None, repr=False)


class Resource:
    """Base of the generated resource classes: a group of operations bound to an account."""

    __slots__ = ("_engine",)

    def __init__(self, engine: Engine) -> None:
        self._engine: Final = engine

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._engine!r}>"


def refuse_unknown_options(name: str, options: CallOptions) -> None:
    """Keywords that no method knows land among the options; a misspelled filter would be ignored by Daftra."""
    if unknown := options.keys() - CallOptions.__optional_keys__:
        raise TypeError(f"{name}() got an unexpected keyword argument {min(unknown)!r}")


def _refuse_create_only(body: Any) -> None:
    """Daftra refuses an update that carries what only a create may set; say so before anything is sent."""
    for part in body.values() if isinstance(body, Mapping) else (body,):
        if isinstance(part, Model):
            for name in part._CREATE_ONLY:
                if getattr(part, name) is not UNSET:
                    where = f"{type(part).__name__}.{name}"
                    raise EncodeError(where, getattr(part, name), "only create takes it; leave it out of an update")


class LazyMethod:
    """A method of a resource class whose module is loaded when it is first used."""

    def __init__(self, package: str, name: str) -> None:
        self._package = package
        self._name = name

    def __get__(self, instance: Any, owner: type[Any]) -> Any:
        function = getattr(import_module(f".{self._name}", self._package), self._name)
        setattr(owner, self._attribute, function)  # takes the place of this descriptor
        return function if instance is None else getattr(instance, self._attribute)

    def __set_name__(self, owner: type[Any], attribute: str) -> None:
        self._attribute = attribute


def query_pairs(items: Iterable[tuple[str, Any]], where: str) -> tuple[tuple[str, str], ...]:
    """Query parameters as text: None is left out, sequences repeat their name, flags are 1 and 0, dates are ISO."""
    pairs: list[tuple[str, str]] = []
    for name, value in items:
        if value is None:
            continue
        if not isinstance(name, str):
            raise EncodeError(where, name, "the name of a query parameter must be a str")
        if not name.isascii():
            _check_text(name, where)
        argument = f"{where}({name.removesuffix('[]')})"
        if isinstance(value, Sequence) and not isinstance(value, str | bytes):
            if not value:
                # It would send nothing, and no filter at all means everything.
                raise EncodeError(argument, value, "an empty list cannot be asked for; leave it out")
            pairs += [(name, _query_text(item, argument)) for item in value]
        else:
            pairs.append((name, _query_text(value, argument)))
    return tuple(pairs)


def _query_text(value: Any, where: str) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, str):
        if not value.isascii():
            _check_text(value, where)
        return value
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal) and value.is_finite():
        return format(value, "f")
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ")
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise EncodeError(where, value, "a str, int, bool, Decimal, date or datetime is needed")


def _path_segment(value: Any, where: str) -> str:
    """A value as one segment of a path. It cannot change the path: what could is quoted or refused."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise EncodeError(where, value, "an int or a str is needed")
    segment = str(value)
    if segment.strip(".") == "":
        raise EncodeError(where, value, "it must not be empty or dots alone")
    return quoted(segment, where, safe="")


def quoted(text: str, where: str, *, safe: str = "/:@!$&'()*+,;=") -> str:
    """Text as part of a path.

    Raises:
        EncodeError: It is no text.
    """
    _check_text(text, where)
    return quote(text, safe=safe)


def _check_text(text: str, where: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise EncodeError(where, text, f"it holds what no text holds: {error.reason}") from None


def needs_date_format(body: Any) -> bool:
    """Whether a body holds dates that are written in the account's display format."""
    if isinstance(body, Model):
        return body._WRITES_DISPLAY_DATES
    if isinstance(body, Mapping):
        return any(needs_date_format(part) for part in body.values())
    if isinstance(body, Sequence) and not isinstance(body, str | bytes):
        return any(needs_date_format(item) for item in body)
    return False
