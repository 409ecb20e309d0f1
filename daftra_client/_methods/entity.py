"""Any v2 entity by its name, with filters, sorting and the level of embedding."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import attrs

from .._call.body import BodyPart, refuse_floats
from .._call.confirmation import MESSAGE, V2_SAVED
from .._call.operation import Operation
from .._call.options import METHODS
from .._call.parameters import Parameter, level, text
from .._call.results import Created, Done
from .._codec.model import Model
from .._codec.record import Record
from .._codec.write_model import Input
from ..errors import EncodeError
from .entity_list import entity_list
from .entity_reads import entity_count, entity_record
from .filters import Sort, Where
from .known_fields import missing_entity, write_model
from .pager import Pager

if TYPE_CHECKING:
    from typing import Unpack

    from .._call.engine import Engine
    from .._call.options import CallOptions

M = TypeVar("M", bound=Record)

_PATH: Final = "/v2/api/entity/"
_NOT_DELETED: Final[Mapping[int, str]] = {
    400: "Other records refer to the record, or a rule forbids the delete",
    500: "No record has this id, or Daftra failed",
}
_PARAMETERS: Final = {"level": Parameter(level), "search": Parameter(text)}
_NAME: Final = re.compile(r"[A-Za-z0-9_-]+")


def check_entity_name(name: str) -> None:
    """Refuse a text that cannot be the name of an entity, since it could lead elsewhere in a path.

    Raises:
        EncodeError: The text cannot be the name of an entity.
    """
    if not _NAME.fullmatch(name):
        raise EncodeError("entity()", name, "a name of letters, digits, hyphens and underscores is needed")


class Entity(Generic[M]):
    """A v2 entity.

    Rows are flat records in snake case. They are typed if the entity has a model; keys that the model does not know are
    in `additional_properties`. An entity whose plugin is off in the account raises `NotFoundError`.

    `level` is the depth of embedded related records: -1 for none, 0 for records in a one-to-one relation, 1 to 3 for
    more. Live callers also use 4, and -1 also gives rows of all branches (source: vendor reference 2026-08; live
    report). The client always sends a level, 1 by default. Daftra's own default, for callers that send none, is 2 for
    lists and 1 for single records.

    Lists of leave applications are sent `status=all`, as by `leave_applications.list`: Daftra redirects a list without
    a status (source: vendor reference 2026-08). `extra_query={"status": "pending"}` gives another one.
    """

    def __init__(self, engine: Engine, name: str, model: type[M]) -> None:
        check_entity_name(name)
        self._engine = engine
        self.model = model
        self._name = name

    def list(
        self,
        *,
        level: int = 1,
        search: str | None = None,
        where: Where = (),
        sort: Sort | None = None,
        fields: Sequence[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[M]:
        """Records of the entity. Await the result for one page, or iterate it for all records from `page` on.

        Args:
            level: Depth of embedded related records.
            search: Text to look for; Daftra decides in which fields (source: vendor reference 2026-08).
            where: A condition, or several that must all hold, see `field`; `any_of` and `all_of` make groups of them.
                Fields that the document does not know for the entity are refused, and so are values of another type
                than that of the field.
            sort: Field to sort by, or a list of them of which the first counts most. A hyphen before a name means
                descending order. Daftra stores the sort as a preference of the caller, and later lists of the entity
                without a sort follow it. So a single page without a sort has any order, and iterating sends one: by id
                with the newest first, or by `sort` and then by id.
            fields: Fields that the rows shall have. The id and the fields of `where` are added; other fields are None.
            page: Number of the page, counted from 1.
            per_page: Records per page, 20 if absent.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter, the sort or a field cannot be sent, or Daftra would ignore it.
            FilterIgnoredError: A row contradicts `==`, `in_()` or a range of numbers or times, or has no value for
                `==` or `in_()`.
            DaftraError: See `daftra_client.errors`.
        """
        operation = self._operation("list", "GET", "/list/{level}")
        request = operation.request(path={"level": level}, query={"search": search})
        return entity_list(
            self._engine,
            request,
            self.model,
            self._name,
            where=where,
            sort=sort,
            fields=fields,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def count(
        self, *, level: int = 1, search: str | None = None, where: Where = (), **options: Unpack[CallOptions]
    ) -> int:
        """The number of records that a list gives with the same arguments, without reading them.

        The answer has no rows, so the client cannot check whether Daftra applies the conditions (source: vendor
        reference 2026-08).

        Args:
            level: As for a list, since -1 counts the records of all branches.
            search: As for a list.
            where: As for a list.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter cannot be sent, or Daftra would ignore it.
            UnexpectedResponseError: The answer is not a count.
            DaftraError: See `daftra_client.errors`.
        """
        operation = self._operation("count", "GET", "/list/{level}")
        request = operation.request(path={"level": level}, query={"search": search, "mode": "count"})
        counted = await entity_count(self._engine, request, self._name, where=where, options=options)
        return counted.total or 0

    async def get(self, id: int, *, level: int = 1, **options: Unpack[CallOptions]) -> M:
        """One record.

        Args:
            id: Id of the record.
            level: Depth of embedded related records.
            **options: See `CallOptions`.

        Raises:
            NotFoundError: No record has this id. Where Daftra only answers 500 and `error happened`, the list of the
                entity is asked once whether it has the record, if it is not known to leave out any.
            DaftraError: See `daftra_client.errors`.
        """
        request = self._operation("get", "GET", "/{id}/{level}").request(path={"id": id, "level": level})
        return await entity_record(self._engine, request, self.model, self._name, options)

    async def create(self, record: Model | Mapping[str, Any], **options: Unpack[CallOptions]) -> Created:
        """Create a record, from a write model or from plain data that is sent as it is.

        Raises:
            EncodeError: `record` is a read model or the write model of another entity, it has a key that the write
                model of the entity does not know, or a value cannot be sent.
            DaftraError: See `daftra_client.errors`.
        """
        operation = self._operation("create", "POST", "")
        self._check_record(record, operation)
        request = operation.request(body=record)
        # `request` leaves out None, as for the arguments of methods. Here, None is sent as null.
        return await self._engine.created(attrs.evolve(request, body=record), options)

    async def update(self, id: int, record: Model | Mapping[str, Any], **options: Unpack[CallOptions]) -> Done:
        """Change a record. The id is also sent in the body, as Daftra documents it.

        Raises:
            EncodeError: As with `create`.
            DaftraError: See `daftra_client.errors`.
        """
        operation = self._operation("update", "PUT", "/{id}")
        self._check_record(record, operation, id)
        request = operation.request(path={"id": id}, body=record, body_id=id)
        return await self._engine.done(attrs.evolve(request, body=record), options)

    async def delete(self, id: int, **options: Unpack[CallOptions]) -> Done:
        """Delete a record.

        Raises:
            ValidationError: Other records refer to it, or a rule forbids the delete.
            OutcomeUnknownError: Daftra answered 500, as it does for an id that it does not know, too (source: vendor
                reference 2026-08). Read the record to find out.
            DaftraError: See `daftra_client.errors`.
        """
        return await self._engine.done(self._operation("delete", "DELETE", "/{id}").request(path={"id": id}), options)

    def _check_record(self, record: object, operation: Operation, id: int | None = None) -> None:
        model = write_model(self._name)
        where = f"{operation.name}(record)"
        if isinstance(record, Mapping):
            refuse_floats(record, operation.name)
            if model is not None:
                # An update may have the id among its fields. `create` refuses an id on its own.
                keys = [key for key in record if key != "id" or (id is not None and record[key] != id)]
                model.refuse_unknown(keys, where)
        elif model is not None:
            BodyPart("", "record", lambda: model, is_required=True).check(record, operation.name, edit=None)
        elif not isinstance(record, Input):
            reason = f"needs a dict with the fields to write, not {type(record).__name__}"
            raise EncodeError(where, type(record), reason, is_missing=True)

    def _operation(self, method: str, http_method: str, path: str) -> Operation:
        deletes = method == "delete"
        return Operation(
            name=f"{self._name}.{method}",
            method=http_method,
            path=f"{_PATH}{'delete/' if deletes else ''}{self._name}{path}",
            parameters=_PARAMETERS,
            changes_state=http_method != "GET",
            confirmed_by=() if http_method == "GET" else (MESSAGE,) if deletes else (V2_SAVED,),
            creates=method == "create",
            refusals=_NOT_DELETED if deletes else {},
            missing_entity=missing_entity,
        )

    def __repr__(self) -> str:
        return f"<Entity {self._name} of {self._engine!r}>"


METHODS["*"] = Entity
