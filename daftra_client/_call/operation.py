"""Describes calls before anything is sent: an operation, and a request with its parameters filled in.

The generated resources describe calls with the classes here and hand them to the engine. Nothing here knows of
HTTP libraries.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from .._codec.unset import UNSET, Unset
from ..errors import EncodeError
from .body import BodyPart, refuse_create_only, refuse_ids
from .confirmation import Confirmation, record_id
from .parameters import Parameter, display_date
from .query import path_segment, query_pairs

if TYPE_CHECKING:
    from .verification import Check

MissingEntity: TypeAlias = Callable[[str], tuple[str, str | None] | None]
"""Takes the address of a call, and returns a reason and an advice; None if the document knows the entity."""


@attrs.frozen
class HiddenRows:
    """Rows that a list leaves out by default.

    Attributes:
        rows: A description of the rows.
        show: The arguments of the method that include them, with or without the other rows; None if none are known.
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
        parameters: Parameters of path and query by their name on the wire; other parameters are not checked.
        wrappers: Keys that may wrap a record in the answer, the usual one first; empty if it is not wrapped.
        changes_state: The call may change data, so it is repeated only if it cannot have been done.
        form: The body is sent as a form instead of JSON.
        anonymous: The call is made without credentials.
        confirmed_by: The answers that confirm the write; empty for reads, and if no such answer is known.
        creates: The call creates a record, so no id is sent.
        refusals: Advice by status: what else a failure may mean, from the document.
        missing_entity: Explains why Daftra does not find the entity in the address of the call. Only for calls that can
            name any entity.
        body: The parts of the body; empty if it is not checked, as in `DaftraClient.request`.
        has_edit: The resource has a method `edit` that changes single fields with this update.
        hides: Rows that a list leaves out by default.
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
    missing_entity: MissingEntity | None = attrs.field(default=None, eq=False, repr=False)
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
        """Fill in the parameters. None in `query` or for a part of `body` is not sent; within a part it is null.

        Raises:
            EncodeError: A parameter cannot be sent, or a part of the body is not an instance of its write model.
        """
        if body is UNSET:
            body = None
        else:
            self.check_body(body)
            if self.method == "PUT":
                refuse_create_only(body)
            if self.creates:
                refuse_ids(body)
            if isinstance(body, Mapping):
                body = {key: part for key, part in body.items() if part is not None}
        if body_id is not UNSET and (type(body_id) is not int or record_id(body_id) is None):
            raise EncodeError(
                f"{self.name}(id)", body_id, "an int above 0 is needed; without it Daftra creates a new record"
            )
        named: Any = None if body_id is UNSET else body_id
        filled = self.path
        if path:
            for name, value in path.items():
                where = f"{self.name}({name})"
                if (parameter := self.parameters.get(name)) is not None:
                    parameter.kind(value, where)
                filled = filled.replace(f"{{{name}}}", path_segment(value, where))
                if self.method == "DELETE":  # the last parameter is the id of the record, under any name
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
        """The query as texts, the dates that are sent in the format of the account, and the checks of the rows."""
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
            if parameter is not None and parameter.kind is display_date:
                days.append((name, value))
            else:
                pairs += query_pairs(((name, value),), self.name)
        return tuple(pairs), tuple(days), tuple(checks)

    def check_body(self, body: Any, method: str | None = None) -> None:
        """Refuse a body whose parts are not instances of the write models. `method` is the called method, for errors.

        Raises:
            EncodeError: A part has another type, or a required part is missing. The error says what to use.
        """
        resource = self.name.partition(".")[0]
        for part in self.body:
            part.check(
                body.get(part.key) if part.key else body,
                method or self.name,
                edit=f"{resource}.edit" if self.has_edit and part.is_required else None,
            )


@attrs.define(kw_only=True)  # not frozen, since that would double the cost of creating one
class Request:
    """An operation with its parameters, ready to be called. It is never changed: `attrs.evolve` makes a new one."""

    operation: Operation
    path: str
    query: tuple[tuple[str, str], ...] = ()
    days: tuple[tuple[str, datetime.date], ...] = ()
    """Query parameters that are sent in the date format of the account when it is known."""
    checks: tuple[Check, ...] = ()
    """Filters that the rows of the answer must match."""
    body: Any = None
    body_id: int | None = None
    """Id of the record to change, if it is sent in the body next to the fields."""
    record_id: int | None = None
    """Id of the record that is read, changed or deleted."""

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


def _check(name: str, parameter: Parameter, value: Any) -> Check:
    from .verification import Check  # only few calls have a verified filter

    return Check(name, parameter.field or "", value, parameter.bound)
