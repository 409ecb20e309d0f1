"""`make breaking`: each rule on a small package, bases and verdicts in small repositories, edits of the real one."""

import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path

import pytest
from packaging.version import Version
from rich.console import Console

import daftra_client.api
from daftra_client import DaftraClient, __all__, models
from daftra_client.api import Resources
from scripts.breaking import command
from scripts.breaking.annotations import ANY, NONE, Type, fits, union
from scripts.breaking.findings import Change, Finding, Impact, lines_of
from scripts.breaking.public import MODULES, PACKAGE
from scripts.breaking.python_api import compare, python_findings
from scripts.breaking.reading import surface_of
from scripts.breaking.report import Report
from scripts.breaking.surface import Shape, Surface
from scripts.breaking.trees import CannotCompareError, NoReleaseError, Tree, base_commit, working_tree
from scripts.breaking.verdict import verdict_on
from tests.scripts.small_package import HEADER, ONE_MODULE, PACKAGE_FILES

pytestmark = pytest.mark.slow

Files = dict[str, str]
Edit = tuple[str, str, str]

ROOT = Path(__file__).resolve().parents[2]


LINES_WIDER = "addition Added bills.create: the argument `lines` takes `int` as well"
LINES_REMOVED = "breaking Removed bills.create: the argument `lines` was removed"


def write(root: Path, files: Files) -> Path:
    for name, text in files.items():
        path = root / PACKAGE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text if name == "_version.py" else HEADER + text, "utf-8")
    return root


def edited(*edits: Edit) -> Files:
    files = dict(PACKAGE_FILES)
    for name, old, new in edits:
        assert old in files[name], (name, old)
        files[name] = files[name].replace(old, new)
    return files


def merged() -> Files:
    """The package in the layout of one module for a resource."""
    files = {name: text for name, text in PACKAGE_FILES.items() if not name.startswith("api/bills/")}
    return {**files, "api/bills.py": ONE_MODULE}


@pytest.fixture
def found(tmp_path: Path) -> Callable[..., list[str]]:
    """What is found between two packages, as `impact change subject: text`."""

    def differences(new: Files, old: Files = PACKAGE_FILES) -> list[str]:
        trees = [Tree(write(tmp_path / name, files), name, Version("1")) for name, files in (("a", old), ("b", new))]
        return [f"{one.impact} {one.change} {one.subject}: {one.text}" for one in python_findings(*trees)]

    return differences


def test_a_package_does_not_differ_from_itself(found: Callable[..., list[str]]) -> None:
    assert found(PACKAGE_FILES) == []


RULES: dict[str, tuple[list[Edit], list[str]]] = {
    # --- names ---
    "a name of __all__ is removed": (
        [("__init__.py", '"Page", ', "")],
        ["breaking Removed Page: it can no longer be imported"],
    ),
    "a name of __all__ is added": (
        [("__init__.py", '"Page",', '"Page", "Resource",'), ("__init__.py", "Created\n", "Created, Resource\n")],
        ["addition Added Resource: new class"],
    ),
    "a model is renamed": (
        [
            ("models/__init__.py", '"Shop"', '"Shops"'),
            ("models/__init__.py", "import Shop", "import Shops"),
            ("models/shop.py", "class Shop(", "class Shops("),
            ("models/bill.py", "Shop", "Shops"),
            ("models/bill.py", ".shop", ".shop"),
            ("api/__init__.py", "Shop", "Shops"),
        ],
        [
            "addition Added models.Shops: new read model",
            (
                "breaking Changed DaftraClient.entity: what it returns for 'shop' is `Entity[Shops]` now and was "
                "`Entity[Shop]`"
            ),
            (
                "breaking Changed DaftraClient.entity: what it returns for 'store' is `Entity[Shops]` now and was "
                "`Entity[Shop]`"
            ),
            "breaking Changed models.Bill: `shop` is `Shops | None` now and was `Shop | None`",
            "breaking Removed models.Shop: the read model was removed; `models.Shops` looks like its new name",
        ],
    ),
    "what a public module defines without __all__": (
        [("errors.py", "class LostError(MissingError): ...", "class GoneError(MissingError): ...")],
        [
            "addition Added errors.GoneError: new error",
            "breaking Removed errors.LostError: the error was removed; `errors.GoneError` looks like its new name",
        ],
    ),
    "a name at its former place": (
        [("redis_limiter.py", '("RedisLimiter",)', "()")],
        [
            (
                "breaking Removed redis_limiter.RedisLimiter: it can no longer be imported from here, but as "
                "`redis.RedisLimiter`"
            )
        ],
    ),
    "a class that becomes a function": (
        [("search.py", "field = Field", "def field(name: str) -> Field: ...")],
        ["breaking Changed field: it is a function now and was a class"],
    ),
    "nothing that is private": (
        [
            ("client.py", "object()", "dict()"),
            ("redis.py", "_HIDDEN = 1", ""),
            ("redis.py", "logger = ", "log = _log = "),
            ("operation.py", "def __init__(self, package: str, name: str)", "def __init__(self)"),
            ("errors.py", "reason: Any = None", "reason: Any"),
        ],
        ["addition Added redis.log: new name"],
    ),
    # --- enumerations ---
    "a member is removed": (
        [("models/bill_status.py", "VOID = 2", "")],
        ["breaking Removed models.BillStatus: the member `VOID` (2) was removed"],
    ),
    "a member is renamed": (
        [("models/bill_status.py", "VOID = 2", "CANCELLED = 2")],
        [
            (
                "breaking Changed models.BillStatus: the member `VOID` is named `CANCELLED` now (value 2); to keep it, "
                "leave `title: VOID` in the document and name the new reading in `x-also-read-as`"
            )
        ],
    ),
    "a member has another value": (
        [("models/bill_status.py", "VOID = 2", "VOID = 3")],
        ["breaking Changed models.BillStatus: the member `VOID` is 3 now and was 2"],
    ),
    "members are added": (
        [("models/bill_status.py", "VOID = 2", "VOID = 2\n    LATE = 3\n    LOST = 4")],
        ["addition Added models.BillStatus: new members `LATE`, `LOST`"],
    ),
    "a second name for a member": (
        [("models/bill_status.py", "VOID = 2", "VOID = 2\n    LATE = VOID")],
        ["addition Added models.BillStatus: new member `LATE`"],
    ),
    "a member takes the second name of another one": (
        [("models/bill_status.py", "VOID = 2", "LATE = 2\n    VOID = LATE")],
        ["addition Added models.BillStatus: new member `LATE`"],
    ),
    "an enumeration of other values": (
        [("models/bill_status.py", "IntEnum", "StrEnum")],
        ["breaking Changed models.BillStatus: it is no longer derived from `enum.IntEnum`"],
    ),
    # --- read models ---
    "a read field is removed": (
        [("models/bill.py", "    rank: int = 0\n", "")],
        ["breaking Removed models.Bill: the field `rank` was removed"],
    ),
    "a read field is renamed": (
        [("models/bill.py", "total: Amount", "amount_due: Amount")],
        [
            "addition Added models.Bill: new field `amount_due`",
            "breaking Removed models.Bill: the field `total` was removed; `amount_due` looks like its new name",
        ],
    ),
    "a read field is never None any more": (
        [("models/bill.py", "id: int | None = None", "id: int")],
        [
            (
                "breaking Changed models.Bill: `id` is never None any more when it is read, but code that makes "
                "`Bill(...)` itself, such as a test, must give `id=` now"
            )
        ],
    ),
    "a read field has to be given, with the same type": (
        [("models/bill.py", "rank: int = 0", "rank: int")],
        [
            (
                "breaking Changed models.Bill: code that makes `Bill(...)` itself, such as a test, must give `rank=` "
                "now; reading is as before"
            )
        ],
    ),
    "a read field is narrower but has its default": (
        [("models/bill.py", "rows: Raw[list[str]] | None = None", "rows: list[str] = attrs.field(factory=list)")],
        [
            "breaking Changed models.Bill(): the argument `rows` is `list()` unless it is given, and was `None`",
            "other Changed models.Bill: `rows` is always `list[str]` now and was `list[str] | None`",
        ],
    ),
    "a read field may be None": (
        [("models/bill.py", "rank: int = 0", "rank: int | None = 0")],
        ["breaking Changed models.Bill: `rank` is `int | None` now and was `int`"],
    ),
    "a read field has another type": (
        [("models/bill.py", "date: Day", "date: Moment"), ("models/bill.py", "rank: int = 0", "rank: str = 0")],
        [
            "breaking Changed models.Bill: `date` is `datetime | None` now and was `date | None`",
            "breaking Changed models.Bill: `rank` is `str` now and was `int`",
        ],
    ),
    "a number becomes a member of an enumeration of numbers": (
        [("models/bill.py", "rank: int = 0", "rank: BillStatus = 0")],
        ["other Changed models.Bill: `rank` is always `BillStatus` now and was `int`"],
    ),
    "a read field is added, and one that must be given": (
        [("models/bill.py", "rank: int = 0", "rank: int = 0\n    a: int = 1\n    b: int")],
        [
            "addition Added models.Bill: new fields `a`, `b`",
            "breaking Changed models.Bill(): the argument `b` is new and must be given",
        ],
    ),
    "aliases give way to what they mean": (
        [
            ("models/bill.py", "Amount |", "decimal.Decimal |"),
            ("models/bill.py", "Day |", "datetime.date |"),
            ("models/bill.py", "Moment |", "datetime.datetime |"),
            ("models/bill.py", "Coded[BillStatus]", "BillStatus"),
            ("models/bill.py", "Related[Shop]", "'Shop'"),
            ("models/bill.py", "Raw[list[str]]", "Optional[list[str]]"),
            ("models/bill.py", "from .shop", "import datetime, decimal\nfrom typing import Optional\nfrom .shop"),
            ("record.py", ": Extras", ": dict[str, typing.Any]"),
            ("record.py", "from .wire_types import Extras", "import typing"),
        ],
        [],
    ),
    "types are spelled as typing has them": (
        [
            ("page.py", "items: list[T]", "items: List[T]"),
            ("page.py", "Generic, TypeVar", "Generic, List, TypeVar"),
            ("models/bill_input.py", "dict[str, object]", "typing.Dict[typing.Text, object]"),
            ("models/bill_input.py", "import attrs", "import attrs\nimport typing"),
        ],
        [],
    ),
    "a class is frozen": (
        [("models/bill_input.py", "@attrs.define(kw_only=True)", "@attrs.define(kw_only=True, frozen=True)")],
        ["breaking Changed models.BillInput: its attributes can no longer be set"],
    ),
    "a class is frozen no more": (
        [("operation.py", "@attrs.frozen(kw_only=True)", "@attrs.define(kw_only=True)")],
        ["breaking Changed Created: it can no longer be hashed, and so not be in a set or a key of a dict"],
    ),
    "a class is frozen no more, and hashed by its identity": (
        [("operation.py", "@attrs.frozen(kw_only=True)", "@attrs.define(kw_only=True, eq=False)")],
        [],
    ),
    "structs become attrs classes": (
        [
            ("record.py", "class Record(msgspec.Struct, kw_only=True):", "@attrs.define(kw_only=True)\nclass Record:"),
            (
                "record.py",
                'msgspec.field(default_factory=dict, name="(additional properties)")',
                "attrs.field(factory=dict)",
            ),
            ("record.py", "import msgspec", "import attrs"),
            ("models/bill.py", "class Bill(Record, kw_only=True)", "@attrs.define(kw_only=True)\nclass Bill(Record)"),
            ("models/bill.py", "= None", "= attrs.field(default=None)"),
            ("models/bill.py", "from .shop", "import attrs\nfrom .shop"),
        ],
        [
            "breaking Changed models.Bill: it is no longer derived from `msgspec.Struct`",
            "breaking Changed models.Shop: it is no longer derived from `msgspec.Struct`",
        ],
    ),
    # --- write models ---
    "a write field is removed": (
        [("models/bill_input.py", "total: Decimal | int | Unset = UNSET", "")],
        ["breaking Removed models.BillInput: the field `total` was removed"],
    ),
    "a write field has to be given": (
        [("models/bill_input.py", "name: str | None | Unset = UNSET", "name: str | None | Unset")],
        ["breaking Changed models.BillInput(): the argument `name` must be given now"],
    ),
    "a write field is added, and one that must be given": (
        [("models/bill_input.py", "total:", "code: str\n    note: str | Unset = UNSET\n    total:")],
        [
            "addition Added models.BillInput: new field `note`",
            "breaking Changed models.BillInput(): the argument `code` is new and must be given",
        ],
    ),
    "a write field takes more": (
        [("models/bill_input.py", "total: Decimal | int", "total: Decimal | int | str")],
        ["addition Added models.BillInput: the field `total` takes `str` as well"],
    ),
    "a write field takes less": (
        [("models/bill_input.py", "name: str | None |", "name: str |")],
        ["breaking Changed models.BillInput: the field `name` no longer takes `None`; it takes `Unset | str`"],
    ),
    # --- calls ---
    "an argument is removed though others are taken as keywords": (
        [("api/bills/bills_list.py", "    per_page: int | None = None,\n", "")],
        ["breaking Removed bills.list: the argument `per_page` was removed"],
    ),
    "an argument is renamed": (
        [("api/bills/bills_list.py", "per_page", "page_size")],
        [
            "addition Added bills.list: new argument `page_size`",
            "breaking Removed bills.list: the argument `per_page` was removed; `page_size` looks like its new name",
        ],
    ),
    "one of two arguments is renamed, and the other is removed": (
        [
            ("api/bills/bills_list.py", "per_page: int | None", "per_pages: int | None"),
            ("api/bills/bills_list.py", "    since: datetime.date | None = None,\n", ""),
        ],
        [
            "addition Added bills.list: new argument `per_pages`",
            "breaking Removed bills.list: the argument `per_page` was removed; `per_pages` looks like its new name",
            "breaking Removed bills.list: the argument `since` was removed",
        ],
    ),
    "an argument is added, and one that must be given": (
        [("api/bills/bills_list.py", "since:", "a: int = 1,\n    b: int,\n    since:")],
        [
            "addition Added bills.list: new argument `a`",
            "breaking Changed bills.list: the argument `b` is new and must be given",
        ],
    ),
    "an argument must be given": (
        [("api/bills/bills_create.py", "number: int = 1", "number: int")],
        ["breaking Changed bills.create: the argument `number` must be given now"],
    ),
    "arguments change places": (
        [
            (
                "api/bills/bills_create.py",
                "bill: BillInput,\n    number: int = 1",
                "number: int = 1,\n    bill: BillInput = 1",
            )
        ],
        [
            "breaking Changed bills.create: the argument `bill` is number 2 now and was number 1",
            "breaking Changed bills.create: the argument `number` is number 1 now and was number 2",
        ],
    ),
    "an argument is given by its name alone": (
        [("api/bills/bills_create.py", "number: int = 1,\n    *,", "*,\n    number: int = 1,")],
        ["breaking Changed bills.create: the argument `number` can only be given by its name now"],
    ),
    "an argument has another default": (
        [("client.py", "timeout: float = 60.0", "timeout: float = 30.0")],
        ["breaking Changed DaftraClient(): the argument `timeout` is `30.0` unless it is given, and was `60.0`"],
    ),
    "an argument has the same default in other words": (
        [
            ("client.py", "timeout: float = 60.0", "timeout: float = _TIMEOUT"),
            ("client.py", "class DaftraClient", "_TIMEOUT = 2 * 30.0\n\nclass DaftraClient"),
        ],
        [],
    ),
    "an argument has the other value of a constant": (
        [
            ("client.py", "timeout: float = 60.0", "timeout: float = TIMEOUT"),
            ("client.py", "class DaftraClient", "TIMEOUT = 30.0\n\nclass DaftraClient"),
        ],
        ["breaking Changed DaftraClient(): the argument `timeout` is `30.0` unless it is given, and was `60.0`"],
    ),
    "an argument has a constant that is no literal": (
        [
            ("client.py", "timeout: float = 60.0", "timeout: float = TIMEOUT"),
            ("client.py", "class DaftraClient", "TIMEOUT = max(60.0, 1)\n\nclass DaftraClient"),
        ],
        ["breaking Changed DaftraClient(): the argument `timeout` is `TIMEOUT` unless it is given, and was `60.0`"],
    ),
    "an argument takes less": (
        [("client.py", "subdomain: str | None = None", "subdomain: str = None")],
        ["breaking Changed DaftraClient(): the argument `subdomain` no longer takes `None`; it takes `str`"],
    ),
    "an argument takes more": (
        [("api/bills/bills_create.py", "Sequence", "Iterable"), ("client.py", "path: str", "path: str | int")],
        [
            "addition Added DaftraClient.request: the argument `path` takes `int` as well",
            "addition Added bills.create: the argument `lines` takes `Iterable[str]` as well",
        ],
    ),
    "a call returns something else": (
        [("api/bills/bills_create.py", "-> Created", "-> int")],
        ["breaking Changed bills.create: what it returns is `int` now and was `Created`"],
    ),
    "a call promises less": (
        [("search.py", "-> str", "-> Any"), ("search.py", "class Field", "from typing import Any\nclass Field")],
        ["other Changed field.like: what it returns is `Any` now, which promises less than `str`"],
    ),
    "a call has to be awaited, or not": (
        [("client.py", "async def request", "def request"), ("search.py", "def like", "async def like")],
        [
            "breaking Changed DaftraClient.request: it can no longer be awaited",
            "breaking Changed field.like: it has to be awaited",
        ],
    ),
    "an awaitable by another way": (
        [
            ("client.py", "async def request", "def request"),
            ("client.py", "-> object: ...", "-> Awaitable[object]: ..."),
            ("client.py", "from .api", "from collections.abc import Awaitable\nfrom .api"),
        ],
        [],
    ),
    "a class method becomes a method": (
        [("client.py", "@classmethod\n    def from_env(cls", "def from_env(self")],
        ["breaking Changed DaftraClient.from_env: it is a method now and was a classmethod"],
    ),
    "a method becomes an attribute, and the other way around": (
        [
            ("client.py", "async def request(self, method: str, path: str)", "@property\n    def request(self)"),
            ("limiter.py", "@property\n    def max", "def max"),
        ],
        [
            "breaking Changed CallLimiter: `max_concurrency` is a method now and was an attribute",
            "breaking Changed DaftraClient.request: it is an attribute now and was a method",
        ],
    ),
    "a method of a resource is renamed": (
        [("api/bills/__init__.py", "    list = bills_list", "    search = bills_list")],
        [
            "addition Added bills.search: new method",
            "breaking Removed bills.list: the method was removed; `search` looks like its new name",
        ],
    ),
    "a method is removed and another one added": (
        [
            ("api/bills/__init__.py", "    list = bills_list", "    search = bills_list"),
            ("api/bills/bills_list.py", "-> Page[Bill]", "-> Bill"),
        ],
        ["addition Added bills.search: new method", "breaking Removed bills.list: the method was removed"],
    ),
    "a method of a resource is removed": (
        [("api/bills/__init__.py", "    list = bills_list\n", "")],
        ["breaking Removed bills.list: the method was removed"],
    ),
    "a resource is added and one is removed": (
        [("api/__init__.py", "def bills(self)", "def invoices(self)")],
        ["addition Added invoices: new resource", "breaking Removed bills: the resource was removed"],
    ),
    "an overload is another": (
        [("api/__init__.py", '"shop", "store"', '"shop", "firm"')],
        [
            "addition Added DaftraClient.entity: it knows 'firm' and returns `Entity[Shop]` for it",
            (
                "other Changed DaftraClient.entity: what it returns for 'store' is `Entity[Any]` now, which promises "
                "less than `Entity[Shop]`"
            ),
        ],
    ),
    "an operator is removed": (
        [("page.py", "def __len__(self) -> int: ...", "")],
        ["breaking Removed Page.__len__: the method was removed"],
    ),
    "what a public method returns is public": (
        [("entity.py", "id: int", "id: int, level: int")],
        ["breaking Changed Entity.get: the argument `level` is new and must be given"],
    ),
    # --- options, protocols, attributes, errors ---
    "options that all methods take": (
        [
            ("operation.py", "branch_id: int", "headers: str"),
            ("operation.py", "timeout: float | None", "timeout: float"),
        ],
        [
            "addition Added CallOptions: new keyword `headers`",
            "breaking Changed CallOptions: the keyword `timeout` no longer takes `None`; it takes `float`",
            "breaking Removed CallOptions: the keyword `branch_id` was removed",
        ],
    ),
    "a method takes no options any more": (
        [("api/bills/bills_list.py", "    **options: Unpack[CallOptions],\n", "")],
        [
            "breaking Removed bills.list: the argument `branch_id` was removed",
            "breaking Removed bills.list: the argument `timeout` was removed",
        ],
    ),
    "an argument becomes one of the options": (
        [
            ("api/bills/bills_list.py", "    per_page: int | None = None,\n", ""),
            ("operation.py", "branch_id: int", "branch_id: int\n    per_page: int | None"),
        ],
        ["addition Added CallOptions: new keyword `per_page`"],
    ),
    "all options have to be given but one": (
        [
            ("operation.py", "TypedDict, total=False", "TypedDict"),
            ("operation.py", "branch_id: int", "branch_id: NotRequired[int]"),
            ("operation.py", "import TypedDict", "import NotRequired, TypedDict"),
        ],
        ["breaking Changed CallOptions: the keyword `timeout` must be given now"],
    ),
    "one option has to be given, and a new one": (
        [
            ("operation.py", "branch_id: int", "branch_id: Required[int]\n    site: Required[str]"),
            ("operation.py", "import TypedDict", "import Required, TypedDict"),
        ],
        [
            "breaking Changed CallOptions: the keyword `branch_id` must be given now",
            "breaking Changed CallOptions: the keyword `site` is new and must be given",
        ],
    ),
    "users implement a protocol": (
        [
            (
                "limiter.py",
                "seconds: float) -> None: ...",
                "seconds: float, why: str = '') -> None: ...\n    def go(self): ...",
            )
        ],
        [
            "breaking Added CallLimiter.go: new method; what is given in its place has to follow",
            "breaking Added CallLimiter.pause: new argument `why`; what is given in its place has to follow",
        ],
    ),
    "a property can no longer be set": (
        [("redis.py", "@ttl.setter\n    def ttl(self, seconds: float) -> None: ...", "")],
        ["breaking Changed redis.RedisLimiter: `ttl` can no longer be set"],
    ),
    "an attribute that the constructor sets": (
        [("errors.py", "name: str,", "name: int,")],
        [
            "breaking Changed MissingError: `name` is `int` now and was `str`",
            "breaking Changed errors.LostError: `name` is `int` now and was `str`",
        ],
    ),
    "an error has another base, and with it those derived from it": (
        [("errors.py", "DaftraError, ValueError", "DaftraError, KeyError")],
        [
            (
                "breaking Changed MissingError: it is no longer derived from `ValueError`, so `except ValueError` "
                "does not catch it"
            ),
            (
                "breaking Changed errors.LostError: it is no longer derived from `ValueError`, so `except ValueError` "
                "does not catch it"
            ),
            "other Changed MissingError: it is derived from `KeyError` as well now, so `except KeyError` catches it",
            (
                "other Changed errors.LostError: it is derived from `KeyError` as well now, so `except KeyError` "
                "catches it"
            ),
        ],
    ),
    "an error gets a private base in between": (
        [
            (
                "errors.py",
                "class MissingError(DaftraError,",
                "class _Call(DaftraError): ...\n\nclass MissingError(_Call,",
            )
        ],
        [],
    ),
}


@pytest.mark.parametrize("case", RULES)
def test_a_rule(case: str, found: Callable[..., list[str]]) -> None:
    edits, expected = RULES[case]
    assert found(edited(*edits)) == sorted(expected, key=lambda line: (line.split()[0], line.split()[1], line))


# --- layouts ------------------------------------------------------------------------------------------------------


def test_another_layout_of_the_resources_is_no_difference(found: Callable[..., list[str]]) -> None:
    assert found(merged()) == []


@pytest.mark.parametrize("is_new", [False, True])
def test_a_method_is_followed_from_one_layout_to_the_other(found: Callable[..., list[str]], is_new: bool) -> None:
    old = PACKAGE_FILES
    new = merged()
    new["api/bills.py"] = new["api/bills.py"].replace("number: int = 1", "number: int").replace("per_page", "size")
    changes = found(new, old) if is_new else found(old, new)
    assert changes == (
        [
            "addition Added bills.list: new argument `size`",
            "breaking Changed bills.create: the argument `number` must be given now",
            "breaking Removed bills.list: the argument `per_page` was removed; `size` looks like its new name",
        ]
        if is_new
        else [
            "addition Added bills.list: new argument `per_page`",
            "breaking Removed bills.list: the argument `size` was removed; `per_page` looks like its new name",
        ]
    )


def test_a_method_may_come_from_a_base_of_the_resource(found: Callable[..., list[str]]) -> None:
    new = merged()
    create, _, listing = ONE_MODULE.partition("    def list(")
    new["api/bills.py"] = create.replace("class Bills(Resource)", "class _Creates(Resource)")
    new["api/bills.py"] += f"\nclass Bills(_Creates):\n    def list({listing}"
    assert found(new) == []


@pytest.mark.parametrize(
    ("keys", "findings"),
    [
        ("lines: Sequence[str] | None", []),
        (
            "lines: Sequence[str] | int | None",
            [LINES_WIDER],
        ),
        (
            "lines: Sequence[str]\n    pages: int",
            [
                "addition Added bills.create: new argument `pages`",
                "breaking Changed bills.create: the argument `lines` no longer takes `None`; it takes `Sequence[str]`",
            ],
        ),
        ("pages: int", ["addition Added bills.create: new argument `pages`", LINES_REMOVED]),
    ],
)
def test_arguments_may_become_the_keys_of_a_class(
    found: Callable[..., list[str]], keys: str, findings: list[str]
) -> None:
    lines = "        *,\n        lines: Sequence[str] | None = None,\n"
    before = f"{lines}        **options: Unpack[CallOptions],\n    ) -> Created"
    after = "        **changes: Unpack[BillChanges],\n    ) -> Created"
    changes = f"class Keys(CallOptions, total=False):\n    {keys}\n\nclass BillChanges(Keys, total=False): ..."
    assert before in ONE_MODULE
    new = merged()
    new["api/bills.py"] = ONE_MODULE.replace(before, after).replace("class Bills", f"{changes}\n\nclass Bills")
    new["api/__init__.py"] = (
        new["api/__init__.py"].replace("import Bills", "import BillChanges, Bills") + '\n__all__ = ("BillChanges",)\n'
    )
    module = "addition Added daftra_client.api: new module: the changes that `edit` of each resource takes"
    assert sorted(found(new, merged())) == sorted([module, *findings])


def test_private_modules_may_move(found: Callable[..., list[str]]) -> None:
    moves = {"page.py": "_call/results.py", "limiter.py": "_call/limiter.py", "entity.py": "_methods/entity.py"}
    new: Files = {"_call/__init__.py": "", "_methods/__init__.py": ""}
    for name, text in PACKAGE_FILES.items():
        for old_place, new_place in moves.items():
            module = new_place.removesuffix(".py").replace("/", ".")
            text = text.replace(f".{old_place.removesuffix('.py')} import", f".{module} import")
        new[moves.get(name, name)] = text
    assert found(new) == []


def test_a_module_comes_and_another_goes(found: Callable[..., list[str]]) -> None:
    new = {name: text for name, text in PACKAGE_FILES.items() if name not in ("redis.py", "redis_limiter.py")}
    new["webhooks.py"] = "def parse(body: bytes) -> str: ...\n"
    assert found(new) == [
        f"addition Added daftra_client.webhooks: new module: {MODULES['daftra_client.webhooks']}",
        "breaking Removed daftra_client.redis: the module was removed",
        "breaking Removed daftra_client.redis_limiter: the module was removed",
    ]


def test_a_file_that_cannot_be_parsed_is_no_removal(tmp_path: Path) -> None:
    write(tmp_path, edited(("models/shop.py", "class Shop", "class class Shop")))
    with pytest.raises(CannotCompareError, match=r"models/shop\.py of the tree cannot be parsed"):
        surface_of(Tree(tmp_path, "the tree", Version("1")))


def test_what_is_left_of_a_removed_folder_does_not_hide_its_module(tmp_path: Path) -> None:
    write(tmp_path, merged())
    stale = tmp_path / PACKAGE / "api" / "bills" / "__pycache__"
    stale.mkdir(parents=True)
    (stale / "bills_list.cpython-313.pyc").write_bytes(b"")
    bills = surface_of(Tree(tmp_path, "the tree", Version("1"))).entries["bills"]
    assert isinstance(bills, Shape)
    assert set(bills.methods) == {"create", "list"}


# --- types --------------------------------------------------------------------------------------------------------


def sequence(name: str, item: str) -> Type:
    return Type(name, (Type(item),))


@pytest.mark.parametrize(
    ("given", "wanted", "expected"),
    [
        (Type("int"), union([Type("int"), NONE]), True),
        (union([Type("int"), NONE]), Type("int"), False),
        (Type("bool"), Type("int"), True),
        (Type("datetime"), Type("date"), True),
        (Type("date"), Type("datetime"), False),
        (sequence("list", "bool"), sequence("Sequence", "int"), True),
        (sequence("Sequence", "int"), sequence("list", "int"), False),
        (sequence("list", "str"), sequence("list", "int"), False),
        (Type("tuple", (Type("int"), Type("..."))), sequence("Sequence", "int"), True),
        (Type("'pdf'"), Type("str"), True),
        (Type("'pdf'"), union([Type("'pdf'"), NONE]), True),
        (Type("'pdf'"), Type("'csv'"), False),
        (Type("3"), Type("str"), False),
        (Type("Colour"), Type("int"), True),
        (Type("int"), Type("Colour"), False),
        (Type("Decimal"), Type("object"), True),
        (ANY, Type("int"), True),
    ],
)
def test_which_type_fits_another(given: Type, wanted: Type, expected: bool) -> None:
    assert fits(given, wanted, lambda name: ["IntEnum", "int"] if name == "Colour" else []) is expected


# --- findings and verdict -----------------------------------------------------------------------------------------


def finding(impact: Impact, subject: str = "x", text: str = "it differs", change: Change = Change.CHANGED) -> Finding:
    return Finding(impact, change, subject, text)


def test_what_many_share_is_one_line() -> None:
    few = [finding(Impact.BREAKING, f"a{number}") for number in range(4)]
    assert [str(line) for line in lines_of(few)] == [f"`a{number}`: it differs" for number in range(4)]
    some = [finding(Impact.BREAKING, f"a{number}") for number in range(5)]
    assert [str(line) for line in lines_of(some)] == ["`a0`, `a1`, `a2`, `a3`, `a4`: it differs"]
    many = [finding(Impact.BREAKING, f"a{number:02}") for number in range(20)]
    assert [str(line) for line in lines_of(many)] == ["`a00`, `a01`, `a02` and 17 more: it differs"]


def test_whatever_was_removed_is_named() -> None:
    many = [finding(Impact.BREAKING, f"a{number:02}", "it went", Change.REMOVED) for number in range(20)]
    (line,) = lines_of(many)
    assert "`a19`" in str(line)


@pytest.mark.parametrize(
    ("impacts", "base", "current", "is_met", "says"),
    [
        (
            [Impact.OTHER, Impact.BREAKING],
            "0.2.1",
            "0.2.2",
            False,
            (
                "breaking: after 0.2.1 the next version must be at least 0.3.0 (a minor step, since it is below 1.0); "
                "it is 0.2.2, which is too low"
            ),
        ),
        (
            [Impact.ADDITION, Impact.OTHER],
            "0.2.0",
            "0.2.1",
            True,
            (
                "additions only: after 0.2.0 the next version must be at least 0.2.1 (a patch, since it is below 1.0); "
                "it is 0.2.1"
            ),
        ),
        (
            [Impact.BREAKING],
            "1.4.2",
            "2.0.0rc1",
            True,
            "breaking: after 1.4.2 the next version must be at least 2.0.0 (a major step); it is 2.0.0rc1",
        ),
        (
            [Impact.ADDITION],
            "1.4.2",
            "1.4.3",
            False,
            (
                "additions only: after 1.4.2 the next version must be at least 1.5.0 (a minor step); "
                "it is 1.4.3, which is too low"
            ),
        ),
        (
            [Impact.OTHER],
            "1.4.2",
            "1.4.2",
            False,
            (
                "no additions, nothing breaks: after 1.4.2 the next version must be at least 1.4.3 (a patch); "
                "it is 1.4.2, which is too low"
            ),
        ),
        ([], "0.2.0", "0.2.0", True, "nothing changed for users"),
        ([], "0.2.0", "0.1.9", False, "nothing changed for users, but the version fell from 0.2.0 to 0.1.9"),
    ],
)
def test_the_verdict(impacts: list[Impact], base: str, current: str, is_met: bool, says: str) -> None:
    verdict = verdict_on([finding(impact) for impact in impacts], Version(base), Version(current))
    assert (verdict.is_met, str(verdict)) == (is_met, says)


def test_the_changelog_has_headings_and_marks_what_breaks() -> None:
    findings = [
        finding(Impact.ADDITION, "bills.list", "new argument `page_size`", Change.ADDED),
        finding(Impact.OTHER, "models.Bill", "`id` is always `int` now and was `int | None`"),
        finding(Impact.BREAKING, "bills.list", "the argument `per_page` was removed", Change.REMOVED),
        finding(Impact.BREAKING, "models.Bill", f"new {'long ' * 40}text"),
    ]
    tree = Tree(Path(), "v0.2.0", Version("0.2.0"))
    report = Report(tree, "0" * 40, verdict_on(findings, Version("0.2.0"), Version("0.2.0")), findings)
    assert report.changelog() == (
        "### Added\n\n- `bills.list`: new argument `page_size`.\n\n"
        f"### Changed\n\n- Breaking: `models.Bill`: new {'long ' * 17}long\n  {'long ' * 22}text.\n"
        "- `models.Bill`: `id` is always `int` now and was `int | None`.\n\n"
        "### Removed\n\n- Breaking: `bills.list`: the argument `per_page` was removed."
    )


# --- repositories -------------------------------------------------------------------------------------------------

GIT_SETTINGS = {
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.com",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.com",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


class Repository:
    """A repository with the small package in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir()
        self.git("init", "--quiet", "--initial-branch=main")
        self.commit("0.1.0", edited(("client.py", "timeout: float = 60.0", "timeout: float = 10.0")))
        self.first_of_two = self.commit("0.2.0", PACKAGE_FILES)
        self.commit("0.2.0", edited(("search.py", "name: str", "name: str, exact: bool = False")))

    def git(self, *arguments: str) -> str:
        environment = {**os.environ, **GIT_SETTINGS}
        done = subprocess.run(
            ["git", *arguments], cwd=self.root, env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    def put(self, version: str, files: Files) -> None:
        shutil.rmtree(self.root / PACKAGE, ignore_errors=True)
        write(self.root, {**files, "_version.py": f'__version__ = "{version}"\n'})

    def commit(self, version: str, files: Files) -> str:
        self.put(version, files)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", f"Version {version}")
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)  # such as those under which git runs a hook
    return Repository(tmp_path / "repository")


@pytest.fixture
def run(
    repository: Repository, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[int, str]]:
    """Runs the command on the repository: its exit status and what it prints. It leaves nothing behind."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))

    def main(*arguments: str) -> tuple[int, str]:
        status = command.main(["--root", str(repository.root), *arguments])
        shown = capsys.readouterr()
        assert list(folder.iterdir()) == []
        assert repository.git("worktree", "list").count("\n") == 0
        return status, shown.err if status == 1 else shown.out

    return main


def test_the_base_is_the_commit_that_set_the_version(repository: Repository) -> None:
    assert base_commit(repository.root, None) == repository.first_of_two


def test_a_tag_of_a_version_goes_before(repository: Repository) -> None:
    repository.git("tag", "v0.2.0")
    tagged = repository.git("rev-parse", "HEAD")
    repository.commit("0.2.0", PACKAGE_FILES)
    repository.git("tag", "nightly")
    assert base_commit(repository.root, None) == tagged


def test_an_annotated_tag_stands_for_its_commit(repository: Repository) -> None:
    repository.git("tag", "--annotate", "--message", "The release.", "0.2.0")
    assert base_commit(repository.root, None) == repository.git("rev-parse", "HEAD")


def test_a_base_that_is_wanted(repository: Repository) -> None:
    assert base_commit(repository.root, "HEAD~2") == repository.git("rev-parse", "HEAD~2")


@pytest.mark.parametrize("wanted", ["no-such-thing", "--all"])
def test_a_base_that_is_not_there(run: Callable[..., tuple[int, str]], wanted: str) -> None:
    assert run(f"--base={wanted}") == (1, f"error: there is no commit {wanted!r} here\n")


def test_a_base_without_the_package(repository: Repository, run: Callable[..., tuple[int, str]]) -> None:
    repository.git("checkout", "--quiet", "--orphan", "empty")
    repository.git("rm", "-r", "--quiet", "--force", ".")
    repository.git("commit", "--quiet", "--allow-empty", "--message", "Nothing")
    repository.git("checkout", "--quiet", "main")
    status, said = run("--base", "empty")
    assert status == 1
    assert "has no daftra_client/_version.py" in said


@pytest.fixture
def shallow(repository: Repository, tmp_path: Path) -> Callable[[int], Path]:
    def clone(depth: int) -> Path:
        root = tmp_path / f"shallow{depth}"
        repository.git("clone", "--quiet", f"--depth={depth}", f"file://{repository.root}", str(root))
        return root

    return clone


def test_a_shallow_clone_says_what_to_do(repository: Repository, shallow: Callable[[int], Path]) -> None:
    root = shallow(1)
    with pytest.raises(NoReleaseError, match=r"no release is known .*: the clone is shallow.*--unshallow"):
        base_commit(root, None)
    with pytest.raises(CannotCompareError, match="no commit 'HEAD~1' here: the clone is shallow"):
        base_commit(root, "HEAD~1")
    assert base_commit(root, "HEAD") == repository.git("rev-parse", "HEAD")


def test_a_shallow_clone_that_has_the_release(repository: Repository, shallow: Callable[[int], Path]) -> None:
    repository.commit("0.2.0", PACKAGE_FILES)
    with pytest.raises(NoReleaseError):
        base_commit(shallow(3), None)  # the commit of the release is there, but not that it set the version
    assert base_commit(shallow(4), None) == repository.first_of_two


def test_no_release_is_fine(tmp_path: Path, shallow: Callable[[int], Path], capsys: pytest.CaptureFixture[str]) -> None:
    for root in (shallow(1), tmp_path):
        assert command.main(["--root", str(root)]) == 0
        assert capsys.readouterr().err.startswith("Nothing was compared: no release is known")


def test_a_version_on_the_way_to_a_release_is_none(repository: Repository, run: Callable[..., tuple[int, str]]) -> None:
    repository.commit("0.3.0.dev0", edited(("search.py", "name: str", "title: str")))
    repository.commit("0.3.0.dev1", edited(("search.py", "name: str", "title: str")))
    assert base_commit(repository.root, None) == repository.first_of_two
    status, shown = run()
    assert status == 0
    assert shown.startswith("Breaking: after 0.2.0 the next version must be at least 0.3.0")


def test_a_release_is_compared_with_the_one_before(repository: Repository, run: Callable[..., tuple[int, str]]) -> None:
    released = repository.commit("0.2.1", edited(("search.py", "name: str", "title: str")))
    assert base_commit(repository.root, None) == repository.first_of_two
    status, shown = run()
    assert status == command.TOO_LOW
    assert "it is 0.2.1, which is too low" in shown
    repository.put("0.2.1", PACKAGE_FILES)  # what is changed since is compared with it
    assert base_commit(repository.root, None) == released


def test_a_release_with_a_tag_is_compared_with_the_tag_before(repository: Repository) -> None:
    repository.git("tag", "v0.2.0", repository.first_of_two)
    repository.commit("0.2.1", PACKAGE_FILES)
    repository.git("tag", "v0.2.1")
    assert base_commit(repository.root, None) == repository.first_of_two


def test_a_tag_without_its_version_is_compared_with_the_tag_before(repository: Repository) -> None:
    repository.git("tag", "v0.2.0", repository.first_of_two)
    repository.git("tag", "v0.2.1")  # of a commit that still has 0.2.0
    assert base_commit(repository.root, None) == repository.first_of_two


def test_a_package_that_cannot_be_imported_is_an_error_of_one_line(tmp_path: Path) -> None:
    (tmp_path / PACKAGE).mkdir()
    (tmp_path / PACKAGE / "__init__.py").write_text("from ._version import __version__\n", "utf-8")
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    done = subprocess.run(
        [sys.executable, "-m", "scripts.breaking"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    shown = "error: the working tree cannot be imported: No module named 'daftra_client._version'\n"
    assert (done.returncode, done.stderr) == (1, shown)


def test_additions_need_a_patch(repository: Repository, run: Callable[..., tuple[int, str]]) -> None:
    status, shown = run()
    assert status == command.TOO_LOW
    commit = repository.first_of_two[:10]
    assert shown == (
        "Additions only: after 0.2.0 the next version must be at least 0.2.1 (a patch, since it is below 1.0); it is "
        f"0.2.0, which is too low.\nCompared with 0.2.0 ({commit}).\n\n"
        "Additions (1)\n  `field()`: new argument `exact`\n\n"
        "For CHANGELOG.md\n\n### Added\n\n- `field()`: new argument `exact`.\n"
    )


def test_a_version_that_is_not_committed_counts(repository: Repository, run: Callable[..., tuple[int, str]]) -> None:
    repository.put("0.3.0", edited(("search.py", "name: str", "title: str")))
    status, shown = run()
    assert status == 0
    assert shown.startswith("Breaking: after 0.2.0 the next version must be at least 0.3.0")
    assert "`field()`: the argument `name` was removed" in shown


def test_nothing_changed(repository: Repository, run: Callable[..., tuple[int, str]]) -> None:
    assert run("--base", "HEAD")[0] == 0
    assert run("--base", "HEAD")[1].startswith("Nothing changed for users.\n")


def test_json(repository: Repository, run: Callable[..., tuple[int, str]]) -> None:
    repository.git("tag", "v0.2.0", repository.first_of_two)
    status, shown = run("--json")
    assert status == command.TOO_LOW
    assert json.loads(shown) == {
        "base": {"commit": repository.first_of_two, "name": "v0.2.0", "version": "0.2.0"},
        "version": "0.2.0",
        "verdict": {
            "impact": "addition",
            "required_version": "0.2.1",
            "is_met": False,
            "text": "additions only: after 0.2.0 the next version must be at least 0.2.1 (a patch, since it is below "
            "1.0); it is 0.2.0, which is too low",
        },
        "findings": [
            {
                "aspect": "python",
                "impact": "addition",
                "change": "Added",
                "subject": "field()",
                "text": "new argument `exact`",
            }
        ],
        "changelog": "### Added\n\n- `field()`: new argument `exact`.",
    }


def test_markdown(repository: Repository, run: Callable[..., tuple[int, str]]) -> None:
    repository.git("tag", "v0.2.0", repository.first_of_two)
    status, shown = run("--markdown")
    assert status == command.TOO_LOW
    verdict, *rest = shown.rstrip("\n").split("\n\n", 1)
    assert verdict.startswith("**Additions only: after 0.2.0")
    assert verdict.endswith(f"** Compared with 0.2.0 (v0.2.0, {repository.first_of_two[:10]}).")
    assert rest == [
        (
            "### Additions\n\n- `field()`: new argument `exact`\n\n"
            "### For CHANGELOG.md\n\n```markdown\n### Added\n\n- `field()`: new argument `exact`.\n```"
        )
    ]


def test_a_terminal_gets_colours(repository: Repository) -> None:
    shown = io.StringIO()
    command.compare(repository.root, None).print(Console(file=shown, force_terminal=True, width=60, highlight=False))
    assert "\x1b[1;32m" in shown.getvalue()
    assert "new argument `exact`" in shown.getvalue()


def test_a_narrow_terminal_breaks_lines_between_words() -> None:
    finding = Finding(Impact.ADDITION, Change.ADDED, "shops.list", f"new arguments {', '.join(['`exact`'] * 9)}")
    verdict = verdict_on([finding], Version("1.0"), Version("1.1"))
    report = Report(Tree(Path(), "v1.0", Version("1.0")), "0" * 40, verdict, [finding])
    shown = {}
    for is_terminal in (True, False):
        console = Console(file=io.StringIO(), force_terminal=is_terminal, width=60, color_system=None)
        report.print(console)
        shown[is_terminal] = console.file.getvalue().split("\nFor CHANGELOG.md")[0].splitlines()  # type: ignore[attr-defined]
    assert max(map(len, shown[True])) <= 60
    assert shown[True][-2].startswith("  `shops.list`: new arguments `exact`,")
    assert shown[True][-1].startswith("    `exact`")
    assert shown[False][-1] == f"  `shops.list`: {finding.text}"


def test_another_source_of_findings(
    repository: Repository, run: Callable[..., tuple[int, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def document_findings(old: Tree, new: Tree) -> Iterable[Finding]:
        assert (old.root / PACKAGE / "_version.py").is_file()
        yield finding(Impact.BREAKING, "GET /api2/bills.json", f"gone since {old.version}", Change.REMOVED)

    monkeypatch.setattr(command, "SOURCES", (*command.SOURCES, document_findings))
    status, shown = run("--base", "HEAD")
    assert status == command.TOO_LOW
    assert "  `GET /api2/bills.json`: gone since 0.2.0\n" in shown


# --- the real package ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def real() -> Surface:
    return surface_of(working_tree(ROOT))


@pytest.mark.slow
def test_the_real_package_is_seen_as_a_whole(real: Surface) -> None:
    assert {name for name in __all__ if name != "__version__"} <= real.entries.keys()
    assert {f"models.{name}" for name in models.__all__} <= real.entries.keys()
    client = DaftraClient("acme", api_key="...")
    resources = [name for name, member in vars(Resources).items() if isinstance(member, cached_property)]
    assert len(resources) > 50
    for name in resources:
        shape = real.entries[name]
        assert isinstance(shape, Shape)
        methods = {method for method in vars(type(getattr(client, name))) if not method.startswith("_")}
        assert shape.methods.keys() == methods
        for method, call in shape.methods.items():
            assert call.options in (daftra_client.api.__all__ if method == "edit" else ["CallOptions"])
    assert {"po_number", "invoice_item", "new_branch_id", "timeout"} <= real.options("InvoiceChanges").keys()


@pytest.mark.slow
def test_the_real_package_has_the_types_that_users_see(real: Surface) -> None:
    invoice = real.entries["models.Invoice"]
    assert isinstance(invoice, Shape)
    shown = {name: str(invoice.attributes[name].type) for name in ("summary_total", "date", "type", "invoice_item")}
    assert shown == {
        "summary_total": "Decimal | None",
        "date": "date | None",
        "type": "InvoiceType | None",
        "invoice_item": "list[InvoiceItem] | None",
    }
    assert str(invoice.attributes["additional_properties"].type) == "dict[str, Any]"


@pytest.mark.slow
def test_edits_of_the_real_package_are_found(real: Surface, tmp_path: Path) -> None:
    shutil.copytree(ROOT / PACKAGE, tmp_path / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))

    def edit(name: str, before: str, after: str) -> None:
        path = tmp_path / PACKAGE / name
        text = path.read_text("utf-8")
        assert before in text, name
        path.write_text(text.replace(before, after), "utf-8")

    edit("models/booking_status.py", "CANCELLED = 3", "CALLED_OFF = 3")
    edit("models/branch.py", "    phone2: str | None = None\n", "")
    edit("models/brand_input.py", "    name: str | None | Unset = UNSET", "    code: str\n    name: str | None = None")
    edit("client.py", "        url: str,\n        path:", "        url: str,\n        name: str,\n        path:")
    changed = surface_of(Tree(tmp_path, "the copy", Version("1")))
    assert [f"{one.impact} {one.subject}: {one.text}" for one in sorted(compare(real, changed))] == [
        "breaking DaftraClient.download: the argument `name` is new and must be given",
        "breaking DaftraClient.download: the argument `path` is number 3 now and was number 2",
        (
            "breaking models.BookingStatus: the member `CANCELLED` is named `CALLED_OFF` now (value 3); to keep it, "
            "leave `title: CANCELLED` in the document and name the new reading in `x-also-read-as`"
        ),
        "breaking models.BrandInput: the field `name` no longer takes `Unset`; it takes `str | None`",
        "breaking models.BrandInput(): the argument `code` is new and must be given",
        "breaking models.BrandInput(): the argument `name` is `None` unless it is given, and was `UNSET`",
        "breaking models.Branch: the field `phone2` was removed",
    ]


@pytest.mark.slow
def test_the_real_repository_does_not_differ_from_itself(real: Surface) -> None:
    assert list(compare(real, surface_of(working_tree(ROOT)))) == []
