"""What a call is, before anything is sent: operation, request, options and the plain results of writes.

The generated resources describe calls with the classes here and hand them to the engine. Nothing here knows of
HTTP libraries.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence, Set
from decimal import Decimal
from enum import Enum
from inspect import signature
from typing import TYPE_CHECKING, Any, Final, Generic, TypedDict, TypeVar
from urllib.parse import quote

import attrs

from .. import models
from .._codec.fields import displays_dates
from .._codec.model import Model
from .._codec.record import Record
from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from ..errors import EncodeError, UnknownArgumentError
from .confirmation import Confirmation, record_id
from .parameters import Parameter, displayed_day

if TYPE_CHECKING:
    from .verification import Check

M = TypeVar("M", bound=Record)


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


@attrs.frozen
class BodyPart:
    """One part of the body of a call, such as the record or its lines.

    Attributes:
        key: Key of the body; empty where the part is the whole body.
        argument: Argument of the method.
        model: Name of its write model.
        is_list: It is a list of them.
        is_required: The call cannot do without it.
    """

    key: str
    argument: str
    model: str
    is_list: bool = attrs.field(default=False, kw_only=True)
    is_required: bool = attrs.field(default=False, kw_only=True)

    def check(self, value: Any, operation: Operation, method: str) -> None:
        """Refuse what is not made of the write model.

        Raises:
            EncodeError: It is something else, such as a record that was read; the error says what to use.
        """
        where = f"{method}({self.argument})"
        if value is None:
            if self.is_required:
                raise EncodeError(where, value, f"needs {self._wanted}, not None", is_missing=True)
        elif not self.is_list:
            self._check_model(value, where, operation)
        elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
            for index, item in enumerate(value):
                self._check_model(item, f"{where}[{index}]", operation)
        else:
            reason = f"{self._wanted} is needed, not {_kind(value)} by itself"
            raise EncodeError(where, type(value), reason, is_missing=True)

    @property
    def _wanted(self) -> str:
        return f"a list of {self.model}" if self.is_list else self.model

    def _check_model(self, value: Any, where: str, operation: Operation) -> None:
        if isinstance(value, Input) and type(value).__name__ == self.model:
            _check_extras(value, where)
            return
        model = getattr(models, self.model)
        if isinstance(value, model):
            _check_extras(value, where)
            return
        if isinstance(value, Mapping):
            advice = f"; use {self.model}.from_dict(...)"
        elif isinstance(value, Model) and not isinstance(value, Input):
            resource = operation.name.partition(".")[0]
            advice = (
                f"; to change single fields use {resource}.edit(id, field=...)"
                if operation.has_edit and self.is_required
                else f"; give {self.model}(...) with the fields to write"
            )
        else:
            advice = ""
        raise EncodeError(where, type(value), f"needs {self.model}, not {_kind(value)}{advice}", is_missing=True)


def _check_extras(record: Input, where: str) -> None:
    """Refuse additional properties that the model has fields for, and what no body takes."""
    extras = record.additional_properties
    if not isinstance(extras, Mapping):
        raise EncodeError(f"{where}.additional_properties", type(extras), "a dict is needed")
    for key, value in extras.items():
        place = f"{where}.additional_properties[{key}]"
        if key in record._KEYS and key != "id":
            raise EncodeError(place, value, f"{type(record).__name__} has a field for it; set that")
        if isinstance(value, Model) and not isinstance(value, Input):
            raise EncodeError(place, type(value), f"it is a record that was read, a {type(value).__name__}")
        refuse_floats(value, place)


def _kind(value: Any) -> str:
    return "None" if value is None else type(value).__name__


@attrs.frozen
class HiddenRows:
    """Rows that a list leaves out by default.

    Attributes:
        rows: Which rows, in words.
        show: The arguments of the method that bring them, beside the other rows or alone; None if none are known.
    """

    rows: str
    show: Mapping[str, Any] | None


@attrs.frozen(kw_only=True)
class Operation:
    """One operation of the API.

    Attributes:
        name: Resource and method, such as `invoices.list`.
        method: HTTP method.
        path: Path from the root with `{names}` in it.
        parameters: What path and query take, by name on the wire; others are sent as they are.
        wrappers: Keys that may wrap a record in the answer, the usual one first; empty if it stands bare.
        changes_state: The call may change something, so it is repeated only if it cannot have happened.
        form: The body is sent as a form instead of JSON.
        anonymous: The call is made without credentials.
        confirmed_by: The answers that confirm the write; empty if nothing is known of them, and for reads.
        creates: A new record is made, so no id is sent.
        refusals: By status what a failure may also mean, as the document tells it.
        body: The parts of the body; empty where it is not checked, as in a call that has no method.
        has_edit: The resource has a method `edit` that changes single fields with this update.
        hides: What a list leaves out by default.
    """

    name: str
    method: str
    path: str
    parameters: Mapping[str, Parameter] = attrs.field(factory=dict[str, Parameter], eq=False, repr=False)
    wrappers: tuple[str, ...] = ()
    changes_state: bool = False
    form: bool = False
    anonymous: bool = False
    confirmed_by: tuple[Confirmation, ...] = ()
    creates: bool = False
    refusals: Mapping[int, str] = {}
    body: tuple[BodyPart, ...] = ()
    has_edit: bool = False
    hides: tuple[HiddenRows, ...] = ()

    def request(
        self,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        body_id: int | Unset = UNSET,
    ) -> Request:
        """Fill in the parameters. None in `query` and among the parts of `body` means not sent; deeper it is null.

        Raises:
            EncodeError: A parameter cannot be sent, or a part of the body is something else than its write model.
        """
        if body is UNSET:
            body = None
        else:
            self.check_body(body)
            if self.method == "PUT":
                _refuse_create_only(body)
            if self.creates:
                _refuse_ids(body)
            if isinstance(body, Mapping):
                body = {key: part for key, part in body.items() if part is not None}
        if body_id is not UNSET and (type(body_id) is not int or record_id(body_id) is None):
            raise EncodeError(
                f"{self.name}(id)", body_id, "an int above 0 is needed; without it Daftra makes a new record"
            )
        named: Any = None if body_id is UNSET else body_id
        filled = self.path
        if path:
            for name, value in path.items():
                where = f"{self.name}({name})"
                if (parameter := self.parameters.get(name)) is not None:
                    parameter.kind(value, where)
                filled = filled.replace(f"{{{name}}}", _path_segment(value, where))
                if self.method == "DELETE":  # it names the record last, whatever the name is
                    named = value
            named = path.get("id", named)
        pairs, days, checks = self._query(query) if query else ((), (), ())
        return Request(
            operation=self,
            path=filled,
            query=pairs,
            days=days,
            checks=checks,
            body=body,
            body_id=None if body_id is UNSET else body_id,
            record_id=None if named is None else record_id(named),
        )

    def _query(
        self, query: Mapping[str, Any]
    ) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, datetime.date], ...], tuple[Check, ...]]:
        """The query: texts, dates that are written in the account's format, and what the rows must obey."""
        pairs: list[tuple[str, str]] = []
        days: list[tuple[str, datetime.date]] = []
        checks: list[Check] = []
        for name, value in query.items():
            if value is None:
                continue
            parameter = self.parameters.get(name)
            if parameter is not None:
                parameter.kind(value, f"{self.name}({name.removesuffix('[]')})")
                if parameter.field is not None:
                    checks.append(_check(name, parameter, value))
            if parameter is not None and parameter.kind is displayed_day:
                days.append((name, value))
            else:
                pairs += query_pairs(((name, value),), self.name)
        return tuple(pairs), tuple(days), tuple(checks)

    def check_body(self, body: Any, method: str | None = None) -> None:
        """Refuse a body that is not made of the write models. `method` is named in errors where it is another one.

        Raises:
            EncodeError: A part is something else, or one that is required is missing; the error says what to use.
        """
        for part in self.body:
            part.check(body.get(part.key) if part.key else body, self, method or self.name)


@attrs.define(kw_only=True)  # not frozen, since that would double the cost of making one
class Request:
    """A call that is ready to be made: an operation with its parameters. It is never changed, only evolved."""

    operation: Operation
    path: str
    query: tuple[tuple[str, str], ...] = ()
    days: tuple[tuple[str, datetime.date], ...] = ()
    """Query parameters that are written in the account's date format, once that is known."""
    checks: tuple[Check, ...] = ()
    """What the rows must obey, of the filters that were asked for."""
    body: Any = None
    body_id: int | None = None
    """Id of the record that is changed, where it stands in the body beside the fields."""
    record_id: int | None = None
    """Id of the record that is read, changed or removed."""

    def with_query(self, pairs: Iterable[tuple[str, Any]]) -> Request:
        """The same request with more query parameters."""
        return Request(
            operation=self.operation,
            path=self.path,
            query=self.query + query_pairs(pairs, self.operation.name),
            days=self.days,
            checks=self.checks,
            body=self.body,
            body_id=self.body_id,
            record_id=self.record_id,
        )


@attrs.frozen(kw_only=True)
class Created:
    """A record was stored.

    Attributes:
        id: Id of the new record. Little else comes back; read the record for its number and totals.
        message: A remark of Daftra, mostly None.
        body: The whole answer as decoded JSON.
        created: False where the record was there already: `create_once` found it, or Daftra says so itself.
        warning: What Daftra could not do after it had stored the record, such as to convert a booking; or that the
            record which Daftra named to `create_once` could not be read. Mostly None.
    """

    id: int
    message: str | None = None
    body: Any = attrs.field(default=None, repr=False)
    created: bool = True
    warning: str | None = None


@attrs.frozen(kw_only=True)
class Done:
    """A change was made.

    Attributes:
        message: A remark of Daftra, mostly None.
        body: The whole answer as decoded JSON; None where a redirect was the answer.
        id: Id that the answer names, None if it names none, as v1 does.
        warning: What Daftra could not do after it had made the change, mostly None.
    """

    message: str | None = None
    body: Any = attrs.field(default=None, repr=False)
    id: int | None = None
    warning: str | None = None


@attrs.frozen(kw_only=True)
class Edited(Generic[M]):
    """What an edit did.

    Attributes:
        before: The record as it was, on which the edit was built.
        after: The record as it was read back; None unless `confirm` was asked for and something was sent.
        changed: Names of the arguments that differed from what was stored. If there are none, nothing was sent.
        lost: Where values stood that were let go (`allow_loss`), such as `InvoiceItem[0].tracking_data`.
        message: A remark of Daftra, mostly None.
    """

    before: M
    after: M | None = None
    changed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    message: str | None = None


def refuse_unknown_options(
    name: str, options: Mapping[str, Any], known: Set[str] = CallOptions.__optional_keys__
) -> None:
    """Keywords that no method knows land among the options; a misspelled filter would be ignored by Daftra.

    Raises:
        UnknownArgumentError: There is one.
    """
    if unknown := options.keys() - known:
        from .._suggestions import did_you_mean

        advice = did_you_mean(min(unknown), known | _arguments(name))
        if not advice and "extra_query" in known:
            advice = "; `extra_query=` sends a query parameter that the method does not name"
        raise UnknownArgumentError(name, min(unknown), advice)


METHODS: Final[dict[str, type[Any]]] = {}
"""Classes whose methods make calls, by the tag of their operations; `*` for those of any other tag, "" for those of
none. A class enters itself here, since none of them is known this far down."""


def _arguments(name: str) -> Set[str]:
    """Names of the arguments of a method that makes calls."""
    tag, _, method = name.rpartition(".")
    owner = METHODS.get(tag, METHODS.get("*" if tag else ""))
    function = getattr(owner, method, None)
    return set() if function is None else signature(function).parameters.keys() - {"self", "options"}


def _check(name: str, parameter: Parameter, value: Any) -> Check:
    from .verification import Check  # few calls ask for what is verified

    return Check(name, parameter.field or "", value, parameter.bound)


def _refuse_create_only(body: Any) -> None:
    """Daftra refuses an update that carries what only a create may set; say so before anything is sent."""
    for part in body.values() if isinstance(body, Mapping) else (body,):
        if isinstance(part, Model):
            for name in part._CREATE_ONLY:
                if getattr(part, name) is not UNSET:
                    where = f"{type(part).__name__}.{name}"
                    raise EncodeError(where, getattr(part, name), "only create takes it; leave it out of an update")


def _refuse_ids(value: Any) -> None:
    """An id in what is created would change the record of that id (source: vendor reference 2026-08)."""
    if isinstance(value, list | tuple):
        inside: Iterable[Any] = value
    elif isinstance(value, Model):
        fields = {name: getattr(value, name) for name in value._NAMES}
        _refuse_id(type(value).__name__, fields.get("id"))
        _refuse_id(type(value).__name__, value.additional_properties.get("id"))
        inside = fields.values()
    elif isinstance(value, Mapping):
        _refuse_id("the body", value.get("id"))
        inside = value.values()
    else:
        return
    for part in inside:
        if isinstance(part, Model | list | tuple):  # plain data further inside may hold ids of other things
            _refuse_ids(part)


def _refuse_id(where: str, id: Any) -> None:
    if id is not None and id is not UNSET:
        raise EncodeError(f"{where}.id", id, "a create makes a new record; leave the id out")


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
        if isinstance(value, int):
            pairs.append((name, _query_text(value, argument)))
        elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
            if not value:
                # It would send nothing, and no filter at all means everything.
                raise EncodeError(argument, value, "an empty list cannot be asked for; leave it out")
            pairs += [(name, _query_text(item, argument)) for item in value]
        else:
            pairs.append((name, _query_text(value, argument)))
    return tuple(pairs)


def _query_text(value: Any, where: str) -> str:
    if type(value) is int:
        return str(value)
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
    if type(value) is int:
        return str(value)
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
        raise EncodeError(where, text, f"it is no valid Unicode text: {error.reason}") from None


def refuse_floats(body: Any, where: str) -> None:
    """Refuse floats in plain data that is sent as it is: an amount in one would not be exact.

    Raises:
        EncodeError: There is one.
    """
    found = [(where, body)]
    seen: set[int] = set()
    while found:
        place, value = found.pop()
        if isinstance(value, float):
            raise EncodeError(place, value, f'a float is not exact; write Decimal("{value}")')
        if id(value) in seen or isinstance(value, str | bytes) or not isinstance(value, Mapping | Sequence):
            continue
        seen.add(id(value))
        items = value.items() if isinstance(value, Mapping) else enumerate(value)
        found += [(f"{place}.{key}", item) for key, item in items]


def needs_date_format(body: Any) -> bool:
    """Whether a body holds dates that are written in the account's display format."""
    if body is None:
        return False
    if isinstance(body, Model):
        return displays_dates(type(body))
    if isinstance(body, Mapping):
        return any(needs_date_format(part) for part in body.values())
    if isinstance(body, Sequence) and not isinstance(body, str | bytes):
        return any(needs_date_format(item) for item in body)
    return False
