"""Any v2 entity by its name, with filters, sorting and the level of embedding."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import attrs

from .confirmation import V2_SAVED
from .errors import EncodeError
from .filters import Where, conditions_of, filter_pairs, sort_pairs
from .model import Model
from .operation import Created, Done, Operation
from .pagination import Pager
from .record import Record
from .verification import Check

if TYPE_CHECKING:
    from typing import Unpack

    from .engine import Engine
    from .operation import CallOptions

M = TypeVar("M", bound=Record)

_NAME: Final = re.compile(r"[A-Za-z0-9_-]+")


def check_entity_name(name: str) -> None:
    """Refuse what cannot be the name of an entity, and might lead elsewhere in a path.

    Raises:
        EncodeError: It is no such name.
    """
    if not _NAME.fullmatch(name):
        raise EncodeError("entity()", name, "a name of letters, digits, hyphens and underscores is needed")


class Entity(Generic[M]):
    """A v2 entity.

    Rows are flat records in snake case, typed where the entity has a model; what the model does not know is in
    `additional_properties`. An entity whose plugin is off in the account raises `NotFoundError`.

    `level` says how deep related records are embedded: 1 to 4, or -1 for none and for rows of all branches (source:
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
        """Records of the entity: await the result for one page, or iterate it over all from `page` on.

        Args:
            level: How deep related records are embedded.
            where: One condition or several that must all hold, see `field`.
            sort: Field to sort by, with a hyphen before it for descending order.
            page: Page to answer, counted from 1.
            per_page: Records a page; 20 when absent.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter cannot be sent.
            FilterIgnoredError: A row has another value than `field(...) == value` asks for.
            DaftraError: See `daftra_client.errors`.
        """
        conditions = conditions_of(where)
        request = self._operation("list", "GET", "/list/{level}").request(path={"level": level})
        return Pager(
            self._engine,
            request.with_query((*filter_pairs(conditions), *sort_pairs(sort))),
            self.model,
            page=page,
            size=per_page,
            size_name="per_page",
            options=options,
            checks=tuple(
                Check(condition.equality[0], *condition.equality)
                for condition in conditions
                if condition.equality is not None and condition.equality[0] in self.model._KEYS
            ),
        )

    async def get(self, id: int, *, level: int = 1, **options: Unpack[CallOptions]) -> M:
        """One record.

        Args:
            id: Id of the record.
            level: How deep related records are embedded.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.
        """
        request = self._operation("get", "GET", "/{id}/{level}").request(path={"id": id, "level": level})
        return await self._engine.record(request, self.model, options)

    async def create(self, record: Model | Mapping[str, Any], **options: Unpack[CallOptions]) -> Created:
        """Store a new record, from a write model or from plain data that is sent as it is.

        Raises:
            DaftraError: See `daftra_client.errors`.
        """
        request = self._operation("create", "POST", "").request(body=record)
        # Its None would be left out there, as in the parts that methods have; here it is null.
        return await self._engine.created(attrs.evolve(request, body=record), options)

    async def update(self, id: int, record: Model | Mapping[str, Any], **options: Unpack[CallOptions]) -> Done:
        """Change a record. The id is sent in the body as well, as Daftra documents it.

        Raises:
            DaftraError: See `daftra_client.errors`.
        """
        request = self._operation("update", "PUT", "/{id}").request(path={"id": id}, body=record, body_id=id)
        return await self._engine.done(attrs.evolve(request, body=record), options)

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
