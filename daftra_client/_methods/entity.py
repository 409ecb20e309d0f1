"""Any v2 entity by its name, with filters, sorting and the level of embedding."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import attrs

from .. import models
from .._call.body import BodyPart, refuse_floats
from .._call.confirmation import V2_SAVED
from .._call.known_fields import write_model
from .._call.operation import Operation
from .._call.options import METHODS
from .._call.results import Created, Done
from .._codec.model import Model
from .._codec.record import Record
from .._codec.write_model import Input
from .._listing.filter_checks import checks_of
from .._listing.filters import Where, check_fields, conditions_of, filter_pairs, sort_pairs
from .._listing.pager import Pager
from ..errors import EncodeError

if TYPE_CHECKING:
    from typing import Unpack

    from .._call.engine import Engine
    from .._call.options import CallOptions

M = TypeVar("M", bound=Record)

_NAME: Final = re.compile(r"[A-Za-z0-9_-]+")


def check_entity_name(name: str) -> None:
    """Refuse a text that cannot be the name of an entity, since it could lead elsewhere in a path.

    Raises:
        EncodeError: The text is not such a name.
    """
    if not _NAME.fullmatch(name):
        raise EncodeError("entity()", name, "a name of letters, digits, hyphens and underscores is needed")


def _chooses_fields(options: CallOptions) -> bool:
    """Whether the query of a call selects fields, so that rows lack others (documentation: `fields[]`)."""
    extra: Any = options.get("extra_query")
    if isinstance(extra, Sequence):
        extra = [pair[0] for pair in extra if isinstance(pair, Sequence) and pair]
    return isinstance(extra, Collection) and any(str(name).startswith("fields") for name in extra)


class Entity(Generic[M]):
    """A v2 entity.

    Rows are flat records in snake case. They are typed if the entity has a model; keys that the model does not know are
    in `additional_properties`. An entity whose plugin is off in the account raises `NotFoundError`.

    `level` is the depth of embedded related records: 1 to 4, or -1 for none and for rows of all branches (source:
    documentation; live report).
    """

    def __init__(self, engine: Engine, name: str, model: type[M]) -> None:
        check_entity_name(name)
        self._engine = engine
        self.model = model
        self._path = f"/v2/api/entity/{name}"
        self._name = name

    def list(
        self,
        *,
        level: int = 1,
        where: Where = (),
        sort: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pager[M]:
        """Records of the entity. Await the result for one page, or iterate it for all records from `page` on.

        Args:
            level: Depth of embedded related records.
            where: A condition, or several that must all hold, see `field`. Fields that the document does not know for
                the entity are refused, and so are values of another type than that of the field.
            sort: Field to sort by. A hyphen before it means descending order.
            page: Number of the page, counted from 1.
            per_page: Records per page, 20 if absent.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter or the sort cannot be sent, or Daftra would ignore it.
            FilterIgnoredError: A row contradicts `==`, `in_()` or a range of numbers or times, or has no value for
                `==` or `in_()`.
            DaftraError: See `daftra_client.errors`.
        """
        conditions = conditions_of(where)
        check_fields(conditions, self._name)
        request = self._operation("list", "GET", "/list/{level}").request(path={"level": level})
        return Pager(
            self._engine,
            request.with_query((*filter_pairs(conditions), *sort_pairs(sort, self._name))),
            self.model,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
            checks=checks_of(self._name, self.model, conditions, is_complete=not _chooses_fields(options)),
        )

    async def get(self, id: int, *, level: int = 1, **options: Unpack[CallOptions]) -> M:
        """One record.

        Args:
            id: Id of the record.
            level: Depth of embedded related records.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.
        """
        request = self._operation("get", "GET", "/{id}/{level}").request(path={"id": id, "level": level})
        return await self._engine.record(request, self.model, options)

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

    def _check_record(self, record: object, operation: Operation, id: int | None = None) -> None:
        model = write_model(self._name)
        where = f"{operation.name}(record)"
        if isinstance(record, Mapping):
            refuse_floats(record, operation.name)
            if model is not None:
                # An update may have the id among its fields. `create` refuses an id on its own.
                keys = [key for key in record if key != "id" or (id is not None and record[key] != id)]
                found: type[Input] = getattr(models, model)
                found.refuse_unknown(keys, where)
        elif model is not None:
            BodyPart("", "record", model, is_required=True).check(record, operation.name, edit=None)
        elif not isinstance(record, Input):
            reason = f"needs a dict with the fields to write, not {type(record).__name__}"
            raise EncodeError(where, type(record), reason, is_missing=True)

    def _operation(self, method: str, http_method: str, path: str) -> Operation:
        return Operation(
            name=f"{self._name}.{method}",
            method=http_method,
            path=self._path + path,
            changes_state=http_method != "GET",
            confirmed_by=() if http_method == "GET" else (V2_SAVED,),
            creates=method == "create",
        )

    def __repr__(self) -> str:
        return f"<Entity {self._name} of {self._engine!r}>"


METHODS["*"] = Entity
