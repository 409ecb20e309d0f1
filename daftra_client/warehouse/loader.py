"""Loads packages of Arrow tables with dlt, which knows the destinations.

A package is merged by the primary keys of its tables. Its state belongs to it: dlt stores both at the destination, so
any machine can go on. A package whose run died on the way is loaded again before anything else.

dlt sends telemetry by default, and warns a lot. Only its environment changes that, before the first pipeline.
"""

from __future__ import annotations

import datetime
import os
import shutil
import threading
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Final

os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
os.environ.setdefault("RUNTIME__LOG_LEVEL", "CRITICAL")  # it warns of each table that has hints

import attrs
import dlt as typed_dlt
import pyarrow as pa
from dlt.common.configuration.container import Container
from dlt.common.destination.exceptions import DestinationException, DestinationUndefinedEntity
from dlt.common.exceptions import MissingDependencyException
from dlt.common.schema.utils import new_table, normalize_schema_name
from dlt.common.storages.load_package import create_load_id
from dlt.dataset.utils import get_destination_clients
from dlt.pipeline.exceptions import PipelineStepFailed
from dlt.pipeline.state_sync import load_pipeline_state_from_destination, state_doc

from .._common.redaction import without_password
from ..errors import ConfigurationError
from .errors import WarehouseError

dlt: Any = typed_dlt  # its annotations admit less than it takes, such as a destination by its address
destinations: Final = dlt.destinations
"""The destinations of dlt, for modules that must not import it before telemetry is off."""
SOURCE: Final = "daftra"
"""The name under which dlt keeps schema and state."""
_LONGEST_REASON: Final = 400
STATE: Final = "sync"
"""The key of our state within that of dlt."""
_NAMING: Final = "direct"
"""The naming convention of dlt: names stay as they are."""
_CONFIGURING: Final = threading.Lock()
"""Held while options are set. Otherwise, two threads add the same section, and one of them fails."""
_ADDS: Final = "adds"
"""The key of the tables to which a package adds rows without a merge."""
LOAD: Final = "_dlt_load_id"
"""The column of the load that brought a row."""
_RECORDS: Final = frozenset(("duckdb", "postgres"))
"""Kinds of destinations that can be written to without a package."""


@attrs.frozen
class Part:
    """The rows of one table in a package.

    Attributes:
        table: The name of the table.
        keys: Its primary key.
        rows: The rows, with all columns of the table.
        is_new: Whether the warehouse has none of these rows, in no version, so that nothing has to be merged.
    """

    table: str
    keys: tuple[str, ...]
    rows: pa.Table
    is_new: bool = False


def configure(dataset: str) -> None:
    """Set the options that dlt reads for a dataset. All accounts of a process share its configuration."""
    with _CONFIGURING:
        dlt.config["normalize.parquet_normalizer.add_dlt_load_id"] = True
        # dlt would hold each table of less than 5,000 rows until all of them are written.
        dlt.config[f"sources.{SOURCE}.data_writer.buffer_max_items"] = 1
        for schema in (SOURCE, normalize_schema_name(dataset)):
            # Else a new machine would look for state and schema of `a__b` in the dataset of `a_b`, another account.
            dlt.config[f"sources.{schema}.schema.naming"] = _NAMING


class Loader:
    """A pipeline of dlt that loads the packages of one account.

    Args:
        destination: The destination of dlt.
        dataset: The dataset, or schema, of the account.
        folder: Where packages stand before they are loaded.
        table_format: The format of tables on a file system: `delta`.
    """

    def __init__(self, destination: Any, dataset: str, folder: Path, table_format: str | None) -> None:
        configure(dataset)
        self._table_format = table_format
        folder.mkdir(0o700, parents=True, exist_ok=True)  # what stands there is for the owner of the rows alone
        # A process that is killed leaves files half written, which dlt would take for schemas and store as such.
        self._ended = folder / f"{dataset}.ended"
        if not self._ended.exists():
            shutil.rmtree(folder / dataset, ignore_errors=True)
        self._ended.unlink(missing_ok=True)
        opened = partial(
            dlt.pipeline,
            dataset,
            pipelines_dir=str(folder),
            destination=destination,
            dataset_name=dataset,
            progress=None,
        )
        try:
            self.pipeline: Any = opened()
        except OSError:
            raise
        except Exception:  # a machine that lost its power leaves files empty, also those that were written long ago
            shutil.rmtree(folder / dataset)
            self.pipeline = opened()
        self.destination = destination
        self._dataset = dataset
        self._types: dict[str, dict[str, str]] = {}
        self._notes: dict[str, None] = {}
        self._made: set[str] = set()

    def close(self) -> None:
        """Say that the run came to its end, well or not, so that the next one can trust what it left on the disk."""
        self._ended.parent.mkdir(parents=True, exist_ok=True)
        self._ended.touch()
        if self.pipeline.is_active:
            self.pipeline.deactivate()
        _forget_ended_threads()

    @cached_property
    def client(self) -> Any:
        """A client of dlt for the warehouse. It knows no table, whereas those of the pipeline look through all of them.

        Raises:
            ConfigurationError: See `client_of`.
        """
        return client_of(self.destination, self._dataset)

    @cached_property
    def _strategy(self) -> str:
        return _strategy(self.destination)

    @property
    def notes(self) -> tuple[str, ...]:
        """What was done otherwise than usual."""
        return tuple(self._notes)

    def note(self, what: str) -> None:
        """Note what was done otherwise than usual."""
        self._notes[what] = None

    def resume(self) -> bool:
        """Take the state from the destination, and load a package that an earlier run left. True if there was one.

        Raises:
            WarehouseError: The destination cannot be reached, or refuses the package.
        """
        with _said():
            is_pending = bool(self.pipeline.has_pending_data)
            here, last = _ours(self.pipeline.state), self._last_package()
            if here.get("after" if is_pending else "package") != last or (
                is_pending and (self._has_begun() or self._has_torn(here.get(_ADDS, ())))
            ):
                # What stands here does not go on from the last package at the destination, which alone knows what it
                # has: another machine loaded more, or a backup was put in its place. Or dlt would copy rows of the
                # package that waits again, beside those that were copied before it died, here or on another machine;
                # they are read again instead.
                self.pipeline = self.pipeline.drop()
                is_pending = False
            if is_pending or last is None or _ours(self.pipeline.state).get("package") != last:
                self.pipeline.sync_destination()
            if is_pending:
                self.pipeline.run()
                self.note("a package that an earlier run had left was loaded first")
            if self.pipeline.default_schema_name:
                self._types = {
                    table: {name: column.get("data_type", "") for name, column in found["columns"].items()}
                    for table, found in self.pipeline.default_schema.tables.items()
                }
        return is_pending

    def _has_begun(self) -> bool:
        """Whether some rows of a package that waits may be at the destination already."""
        waiting = self.pipeline.list_normalized_load_packages()
        return any(
            jobs
            for load in waiting
            for stage, jobs in self.pipeline.get_load_package_info(load).jobs.items()
            if stage != "new_jobs"
        )

    def _has_torn(self, tables: Sequence[str]) -> bool:
        """Whether some of these tables have rows of a package that did not come to its end."""
        with self.client as client:
            loads, named = client.schema.loads_table_name, client.sql_client.make_qualified_table_name
            found = {name for name, columns in client.get_storage_tables([loads, *tables]) if columns}
            whole = f"select load_id from {named(loads)} where status = 0" if loads in found else "null"
            return any(
                client.sql_client.execute_sql(
                    f"select 1 from {named(table)} where ({LOAD} in ({whole})) is not true limit 1"
                )
                for table in found.intersection(tables)
            )

    def _last_package(self) -> str | None:
        """The last package at the destination."""
        try:
            with self.client as client:
                return _ours(load_pipeline_state_from_destination(self.pipeline.pipeline_name, client)).get("package")
        except DestinationUndefinedEntity:
            return None

    @property
    def columns(self) -> dict[str, set[str]]:
        """The columns that the tables of the warehouse have, as far as dlt knows."""
        return {table: {name for name, kind in found.items() if kind} for table, found in self._types.items()}

    @property
    def state(self) -> dict[str, Any]:
        """The state that the last package brought."""
        found: dict[str, Any] = _ours(self.pipeline.state).get(STATE, {})
        return found

    def load(self, parts: list[Part], state: Mapping[str, Any]) -> None:
        """Load a package with the state that belongs to it.

        The parts are taken out of their list, and no row is held any more once all of them stand in files.

        Raises:
            WarehouseError: The destination cannot be reached, or refuses the package.
        """
        # A table without rows costs as much as one with rows. It is needed once, so that the warehouse has the table.
        kept = [self._renamed(part) for part in parts if part.rows.num_rows or part.table not in self._made]
        tables = [part.table for part in kept]
        parts.clear()
        package = dlt.source(lambda: self._rows(kept, state), schema=_schema(SOURCE), section=SOURCE)
        with _said():
            self.pipeline.run(package())
        self._forget_loaded()
        self._made.update(tables)

    def record(self, table: str, rows: Sequence[Mapping[str, Any]], state: Mapping[str, Any]) -> bool:
        """Add new rows to one table, with the state that belongs to them, in one transaction and without a package.

        A package costs a second in a warehouse of all tables, which is most of a night where nothing changed.

        Returns:
            Whether it was done. Where the tables are not there as they must be, or the destination is none of those
            with which this was seen, nothing was.

        Raises:
            WarehouseError: The destination cannot be reached, or refuses the rows.
        """
        if kind_of(self.destination) not in _RECORDS or table not in self._types:
            return False
        load, schema = create_load_id(), self.pipeline.default_schema
        # dlt finds its state by the load that it belongs to, and that by its end.
        end = {
            "load_id": load,
            "schema_name": schema.name,
            "status": 0,
            "inserted_at": datetime.datetime.now(datetime.UTC),
            "schema_version_hash": schema.stored_version_hash,
        }

        def added() -> dict[str, list[dict[str, Any]]]:
            document = {**state_doc(self.pipeline.state, load), "_dlt_id": uuid.uuid4().hex}
            return {
                table: [{**row, LOAD: load} for row in rows],
                schema.state_table_name: [document],
                schema.loads_table_name: [end],
            }

        with usable(), self.client as client:
            tables = added()
            found = dict(client.get_storage_tables(tables))
            if any(not found.get(name, {}).keys() >= those[0].keys() for name, those in tables.items()):
                return False  # a package adds columns, such as those of another version of dlt
            with self.pipeline.managed_state() as kept:
                _keep(kept.setdefault("sources", {}).setdefault(SOURCE, {}), state)
            with client.sql_client.begin_transaction():
                for name, those in added().items():
                    _insert(client.sql_client, name, those)
        return True

    def _forget_loaded(self) -> None:
        """Remove the packages that were loaded: dlt would keep all rows of all runs, and its whole schema each time."""
        for package in Path(self.pipeline.working_dir, "load", "loaded").glob("*"):
            shutil.rmtree(package, ignore_errors=True)

    def has_new_types(self, table: str, schema: pa.Schema) -> bool:
        """Whether a column gets a new name with the next package, so that all rows have to be loaded again."""
        stored = self._types.get(table, {})
        return any(new not in stored for new in self._new_names(table, schema).values())

    def _renamed(self, part: Part) -> Part:
        """A part whose columns have new names where the warehouse has others of another type under theirs.

        A package with a column of another type would be refused, and every one after it.
        """
        new = self._new_names(part.table, part.rows.schema)
        for name, other in new.items():
            kind = self._types[part.table][name]
            self.note(f"{part.table}.{name} is {kind} in the warehouse; its values are in {other} from now on")
        if not new:
            return part
        return attrs.evolve(
            part, rows=part.rows.rename_columns([new.get(name, name) for name in part.rows.schema.names])
        )

    def _new_names(self, table: str, schema: pa.Schema) -> dict[str, str]:
        stored = self._types.get(table, {})
        return {
            field.name: f"{field.name}__{kind}"
            for field in schema
            if (kind := _kind(field.type)) != (stored.get(field.name) or kind)
        }

    def _rows(self, parts: list[Part], state: Mapping[str, Any]) -> Any:
        """The rows of a package as one resource of dlt, which goes through its whole schema for each resource."""

        def rows() -> Iterator[Any]:
            _keep(dlt.current.source_state(), state, adds=[part.table for part in parts if part.is_new])
            while parts:
                part = parts.pop(0)
                yield dlt.mark.with_hints(part.rows, self._hints(part), create_table_variant=True)
                del part
            pa.default_memory_pool().release_unused()  # before the destination takes memory of its own

        return dlt.resource(rows, name=SOURCE)

    def _hints(self, part: Part) -> Any:
        moments = [field.name for field in part.rows.schema if pa.types.is_timestamp(field.type)]
        columns = {name: {"name": name, "data_type": "timestamp", "timezone": False} for name in moments}
        if self._strategy == "delete-insert":
            # Of rows with the same key one remains. SQLAlchemy wants to know by which order.
            columns[part.keys[0]] = {"name": part.keys[0], "dedup_sort": "desc"}
        merge = {"disposition": "merge", "strategy": self._strategy}
        # dlt remembers hints, so each package says all of them.
        return dlt.mark.make_hints(
            table_name=part.table,
            primary_key=part.keys,
            columns=columns,
            write_disposition="append" if part.is_new else merge,
            table_format=self._table_format,
        )


def _keep(ours: dict[str, Any], state: Mapping[str, Any], adds: Sequence[str] = ()) -> None:
    """Change what we keep in a state of dlt.

    The name of the package before it tells later whether another machine overtook this one.
    """
    ours.update({STATE: dict(state), "after": ours.get("package"), "package": uuid.uuid4().hex, _ADDS: [*adds]})


def _insert(client: Any, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows with the same columns by one statement."""
    columns = ", ".join(client.escape_column_name(name) for name in rows[0])
    places = ", ".join(f"({', '.join(['%s'] * len(row))})" for row in rows)
    values = [value for row in rows for value in row.values()]
    # PostgreSQL stores no NUL.
    plain = [value.replace("\0", "\ufffd") if isinstance(value, str) else value for value in values]
    client.execute_sql(f"insert into {client.make_qualified_table_name(table)} ({columns}) values {places}", *plain)


def _schema(name: str) -> Any:
    # The columns keep their names; others would make `fromx` of `from_`.
    return dlt.Schema(
        name, normalizers={"names": _NAMING, "json": {"module": "dlt.common.normalizers.json.relational"}}
    )


def _strategy(destination: Any) -> str:
    """How packages are merged: by `MERGE` where dlt knows it for the destination, else by deletions and insertions."""
    known: Sequence[str] = destination.capabilities().supported_merge_strategies or ()
    return "upsert" if "upsert" in known else "delete-insert"


def kind_of(destination: Any) -> str:
    """The name of the kind of a destination, such as `snowflake`."""
    kind: str = destination.spec().destination_type
    return kind


def client_of(destination: Any, dataset: str, tables: Mapping[str, Mapping[str, str]] | None = None) -> Any:
    """The client of dlt for a dataset, beside any pipeline. Nothing is connected yet.

    Args:
        destination: The destination of dlt.
        dataset: The dataset.
        tables: Tables that its `update_stored_schema` makes: the types of dlt of their columns.

    Raises:
        ConfigurationError: A driver is not installed, or the settings of the destination are not complete.
    """
    schema = _schema(f"{SOURCE}_{'_'.join(tables or ())}".rstrip("_"))
    for name, columns in (tables or {}).items():
        typed: Any = [{"name": column, "data_type": kind} for column, kind in columns.items()]
        schema.update_table(new_table(name, columns=typed))
    if tables:
        schema = dlt.Schema.from_dict(schema.to_dict())  # a client stores no schema that was changed since it was made
    kind = kind_of(destination)
    try:
        destination.client_class  # noqa: B018  # imports the driver, of which its settings say nothing
        return get_destination_clients(schema, destination, dataset)[0]
    except ImportError as error:
        missing = error if isinstance(error, ModuleNotFoundError) else error.__context__
        module = (missing.name or "").partition(".")[0] if isinstance(missing, ModuleNotFoundError) else ""
        install = (
            error._to_pip_install() if isinstance(error, MissingDependencyException) else f'pip install "dlt[{kind}]"'
        )
        if kind == "sqlalchemy":
            install += ", and the driver that the address names"
        raise ConfigurationError(
            f"{kind} needs a driver{f', and the module {module} is missing' if module else ''}: {install}"
        ) from None
    except Exception as error:  # of settings, each kind has its own
        raise ConfigurationError(f"{kind} cannot be used: {reason_of(error)}") from None


def _ours(state: Mapping[str, Any] | None) -> dict[str, Any]:
    """What we keep in a state of dlt."""
    found: dict[str, Any] = (state or {}).get("sources", {}).get(SOURCE, {})
    return found


def _kind(type: pa.DataType) -> str:
    """The type of dlt for a type of Arrow."""
    for found, kind in (
        (pa.types.is_int64, "bigint"),
        (pa.types.is_decimal, "decimal"),
        (pa.types.is_boolean, "bool"),
        (pa.types.is_date, "date"),
        (pa.types.is_timestamp, "timestamp"),
    ):
        if found(type):
            return kind
    return "text"


def _forget_ended_threads() -> None:
    """Free what dlt keeps for each thread, also for those that have ended, for as long as the process lives."""
    known = list(contexts := Container().thread_contexts)
    living = {Container._MAIN_THREAD_ID, *(thread.ident for thread in threading.enumerate())}
    for thread in known:
        if thread not in living:
            contexts.pop(thread, None)


def is_pending(destination: Any, dataset: str, folder: Path) -> bool:
    """Whether a run left a package in its folder."""
    if not (folder / dataset).is_dir():
        return False
    with _said():
        found = dlt.attach(dataset, pipelines_dir=str(folder), destination=destination, dataset_name=dataset)
        return bool(found.has_pending_data)


def _said() -> AbstractContextManager[None]:
    """Errors of dlt as one of ours that names the reason."""
    return _as_ours(PipelineStepFailed, DestinationException)


def usable() -> AbstractContextManager[None]:
    """Errors of drivers as one of ours, where dlt leaves them as they are. Each driver has its own.

    Raises:
        WarehouseError: The destination cannot be used.
    """
    return _as_ours(Exception)


@contextmanager
def _as_ours(*kinds: type[Exception]) -> Iterator[None]:
    own = None
    try:
        yield
    except kinds as error:
        own = _own_error(error)
        if own is None:
            step = error.step if isinstance(error, PipelineStepFailed) else "sync"
            what = "cannot be used" if step == "sync" else f"refused a package ({step})"
            raise WarehouseError(f"the warehouse {what}: {reason_of(error)}") from error
    if own is not None:
        raise own


def _own_error(error: BaseException | None) -> WarehouseError | None:
    """The error of ours that others were made of, such as that of a lease which was lost while dlt connected."""
    while error is not None and not isinstance(error, WarehouseError):
        error = error.__cause__ or error.__context__
    return error


def reason_of(error: BaseException) -> str:
    """The innermost reason of an error, on one line."""
    while (inner := error.__cause__ or error.__context__) is not None:
        error = inner
    # dlt goes on with all places in which it looked for a setting.
    # PostgreSQL shows the row that it refuses, which has personal data.
    said = " ".join(str(error).split()).partition(" for field `")[0].partition(" DETAIL: Failing row contains")[0]
    said = without_password(said) or type(error).__name__
    return said if len(said) <= _LONGEST_REASON else f"{said[:_LONGEST_REASON]}..."
