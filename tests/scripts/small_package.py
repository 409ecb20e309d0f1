"""A small package with one of everything that users of the real one meet, laid out like it."""

HEADER = "from __future__ import annotations\n"

PACKAGE_FILES: dict[str, str] = {
    "_version.py": '"""The version."""\n\n__version__ = "0.2.0"\n',
    "__init__.py": """
from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from .client import DaftraClient
    from .errors import DaftraError, MissingError
    from .limiter import CallLimiter
    from .operation import CallOptions, Created
    from .page import Page
    from .search import field
    from .unset import UNSET, Unset
else:
    def __getattr__(name): ...

__all__ = (
    "UNSET", "CallLimiter", "CallOptions", "Created", "DaftraClient", "DaftraError", "MissingError", "Page", "Unset",
    "__version__", "field",
)
""",
    "client.py": """
from .api import Resources

class DaftraClient(Resources):
    def __init__(self, subdomain: str | None = None, *, api_key: str | None = None, timeout: float = 60.0) -> None:
        self._engine = object()

    @classmethod
    def from_env(cls, **arguments: object) -> DaftraClient: ...

    async def request(self, method: str, path: str) -> object: ...

    def internal_name_of(self) -> str: ...
""",
    "api/__init__.py": """
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, overload

if TYPE_CHECKING:
    from ..entity import Entity
    from ..models import Bill, Shop
    from .bills import Bills

class Resources:
    @overload
    def entity(self, name: Literal["bill"]) -> Entity[Bill]: ...
    @overload
    def entity(self, name: Literal["shop", "store"]) -> Entity[Shop]: ...
    @overload
    def entity(self, name: str) -> Entity[Any]: ...
    def entity(self, name: str) -> Entity[Any]: ...

    @cached_property
    def bills(self) -> Bills: ...
""",
    "api/bills/__init__.py": """
from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .bills_create import bills_create
    from .bills_list import bills_list
else:
    bills_create = LazyMethod(__name__, "bills_create")
    bills_list = LazyMethod(__name__, "bills_list")

class Bills(Resource):
    __slots__ = ()

    create = bills_create
    list = bills_list
""",
    "api/bills/bills_list.py": """
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime
    from typing import Unpack

    from ...models.bill import Bill
    from ...operation import CallOptions, Resource
    from ...page import Page

OPERATION = object()

def bills_list(
    self: Resource,
    *,
    per_page: int | None = None,
    since: datetime.date | None = None,
    **options: Unpack[CallOptions],
) -> Page[Bill]: ...
""",
    "api/bills/bills_create.py": """
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ...models.bill_input import BillInput
    from ...operation import CallOptions, Created, Resource

async def bills_create(
    self: Resource,
    bill: BillInput,
    number: int = 1,
    *,
    lines: Sequence[str] | None = None,
    **options: Unpack[CallOptions],
) -> Created: ...
""",
    "entity.py": """
from typing import Generic, TypeVar

M = TypeVar("M")

class Entity(Generic[M]):
    def get(self, id: int) -> M: ...
""",
    "operation.py": """
from typing import TypedDict

import attrs

class CallOptions(TypedDict, total=False):
    timeout: float | None
    branch_id: int

@attrs.frozen(kw_only=True)
class Created:
    id: int
    message: str | None = None

class Resource: ...

class LazyMethod:
    def __init__(self, package: str, name: str) -> None: ...
""",
    "page.py": """
from typing import Generic, TypeVar

import attrs

T = TypeVar("T")

@attrs.frozen(kw_only=True)
class Page(Generic[T]):
    items: list[T]
    total: int | None = None

    def __len__(self) -> int: ...
""",
    "limiter.py": """
from typing import Protocol

class CallLimiter(Protocol):
    @property
    def max_concurrency(self) -> int: ...
    def pause(self, seconds: float) -> None: ...
""",
    "search.py": """
class Field:
    def __init__(self, name: str) -> None:
        self.name = name

    def like(self, text: str) -> str: ...

field = Field
""",
    "unset.py": """
from enum import Enum
from typing import Final, Literal, TypeAlias

class _Unset(Enum):
    UNSET = "UNSET"

UNSET: Final = _Unset.UNSET
Unset: TypeAlias = Literal[_Unset.UNSET]
""",
    "errors.py": """
from typing import Any

class DaftraError(Exception):
    \"\"\"Base of all.\"\"\"

class MissingError(DaftraError, ValueError):
    def __init__(self, name: str, reason: Any = None) -> None:
        self.name = name

class LostError(MissingError): ...
""",
    "redis.py": """
import logging

logger = logging.getLogger("daftra_client")
_HIDDEN = 1

class RedisLimiter:
    def __init__(self, url: str, *, ttl: float = 30.0) -> None: ...

    @property
    def ttl(self) -> float: ...
    @ttl.setter
    def ttl(self, seconds: float) -> None: ...
""",
    "redis_limiter.py": 'from .redis import RedisLimiter\n\n__all__ = ("RedisLimiter",)\n',
    "wire_types.py": """
import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    T = TypeVar("T")
    Amount: TypeAlias = Decimal
    Day: TypeAlias = datetime.date
    Moment: TypeAlias = datetime.datetime
    Coded: TypeAlias = Annotated[T, "member"]
    Related: TypeAlias = Annotated[T, "record"]
    Raw: TypeAlias = Annotated[T, "raw"]
    Extras: TypeAlias = dict[str, Any]
else:
    class Extras: ...
    Amount = Annotated[str | int, "amount"]
    Coded = Raw = Related = object()
""",
    "record.py": """
import msgspec

from .wire_types import Extras

class Record(msgspec.Struct, kw_only=True):
    additional_properties: Extras = msgspec.field(default_factory=dict, name="(additional properties)")
    def to_dict(self) -> dict[str, object]: ...
""",
    "models/__init__.py": """
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bill import Bill
    from .bill_input import BillInput
    from .bill_status import BillStatus
    from .shop import Shop

__all__ = ("Bill", "BillInput", "BillStatus", "Shop")
""",
    "models/bill.py": """
from ..record import Record
from ..wire_types import Amount, Coded, Day, Moment, Raw, Related
from .bill_status import BillStatus
from .shop import Shop

class Bill(Record, kw_only=True):
    id: int | None = None
    \"\"\"Id of the bill.\"\"\"
    total: Amount | None = None
    \"\"\"What is to be paid.\"\"\"
    date: Day | None = None
    created: Moment | None = None
    status: Coded[BillStatus] | None = None
    shop: Related[Shop] | None = None
    rows: Raw[list[str]] | None = None
    rank: int = 0
""",
    "models/bill_input.py": """
from decimal import Decimal

import attrs

from ..unset import UNSET, Unset
from .bill_status import BillStatus

@attrs.define(kw_only=True)
class BillInput:
    name: str | None | Unset = UNSET
    \"\"\"Name of the bill.\"\"\"
    total: Decimal | int | Unset = UNSET
    status: BillStatus | int | Unset = UNSET
    extras: dict[str, object] = attrs.field(factory=dict)
""",
    "models/bill_status.py": """
from enum import IntEnum

class BillStatus(IntEnum):
    OPEN = 0
    \"\"\"Open.\"\"\"
    PAID = 1
    VOID = 2
""",
    "models/shop.py": """
from ..record import Record

class Shop(Record, kw_only=True):
    name: str | None = None
""",
}

ONE_MODULE = """
import datetime
from collections.abc import Sequence
from typing import Unpack

from .. import models
from ..operation import CallOptions, Created, Resource
from ..page import Page

class Bills(Resource):
    __slots__ = ()

    async def create(
        self,
        bill: models.BillInput,
        number: int = 1,
        *,
        lines: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Created: ...

    def list(
        self,
        *,
        per_page: int | None = None,
        since: datetime.date | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[models.Bill]: ...
"""
"""The resource `bills` as one module with a class that has its methods."""
