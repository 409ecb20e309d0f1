"""Loads packages of Arrow tables with dlt, which supports many destinations.

A package is merged by the primary keys of its tables. dlt stores the state of the sync with the package at the
destination, so that any machine can continue. If a run is killed while it loads a package, the next run loads the
package first.

By default dlt sends telemetry and logs many warnings. Only environment variables that are set before the first pipeline
change that.
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
os.environ.setdefault("RUNTIME__LOG_LEVEL", "CRITICAL")  # it warns about each table with hints

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

dlt: Any = typed_dlt  # its annotations are stricter than its code, for example for a destination given by its address
destinations: Final = dlt.destinations
"""The destinations of dlt, for modules that must not import dlt before telemetry is off."""
SOURCE: Final = "daftra"
"""The name under which dlt stores the schema and the state."""
_MAX_REASON: Final = 400
STATE: Final = "sync"
"""The key of our state within the state of dlt."""
_NAMING: Final = "direct"
"""The naming convention of dlt: names stay as they are."""
_CONFIGURING: Final = threading.Lock()
"""Held while options are set. Otherwise, two threads add the same section, and one of them fails."""
_ADDS: Final = "adds"
"""The key of the tables to which a package adds rows without a merge."""
LOAD: Final = "_dlt_load_id"
"""The column with the package of a row."""
_RECORDS: Final = frozenset(("duckdb", "postgres"))
"""Kinds of destinations to which rows can be written without a package."""


@attrs.frozen
class Part:
    """The rows of one table in a package.

    Attributes:
        table: The name of the table.
        keys: Its primary key.
        rows: The rows, with all columns of the table.
        is_new: Whether the warehouse has no version of these rows, so that they need no merge.
    """

    table: str
    keys: tuple[str, ...]
    rows: pa.Table
    is_new: bool = False


def configure(dataset: str) -> None:
    """Set the options that dlt reads for a dataset. All accounts of a process share its configuration."""
    with _CONFIGURING:
        dlt.config["normalize.parquet_normalizer.add_dlt_load_id"] = True
        # By default dlt has each table of less than 5,000 rows in memory until all of them are written.
        dlt.config[f"sources.{SOURCE}.data_writer.buffer_max_items"] = 1
        for schema in (SOURCE, normalize_schema_name(dataset)):
            # Otherwise a new machine would look for the state of `a__b` in the dataset of `a_b`, another account.
            dlt.config[f"sources.{schema}.schema.naming"] = _NAMING


class Loader:
    """A pipeline of dlt that loads the packages of one account.

    Args:
        destination: The destination of dlt.
        dataset: The dataset, or schema, of the account.
        folder: The local folder for packages before they are loaded.
        table_format: The format of tables on a file system: `delta`.
    """

    def __init__(self, destination: Any, dataset: str, folder: Path, table_format: str | None) -> None:
        configure(dataset)
        self._table_format = table_format
        folder.mkdir(0o700, parents=True, exist_ok=True)  # only the owner may read the rows
        # A killed process leaves partly written files, which dlt would read as schemas.
        self._end_mark = folder / f"{dataset}.ended"
        if not self._end_mark.exists():
            shutil.rmtree(folder / dataset, ignore_errors=True)
        self._end_mark.unlink(missing_ok=True)
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
        except Exception:  # after a power failure files may be empty, even if they were written long before
            shutil.rmtree(folder / dataset)
            self.pipeline = opened()
        self.destination = destination
        self._dataset = dataset
        self._types: dict[str, dict[str, str]] = {}
        self._notes: dict[str, None] = {}
        self._made: set[str] = set()

    def close(self) -> None:
        """Mark the local files as consistent, after success or failure, so that the next run can use them."""
        self._end_mark.parent.mkdir(parents=True, exist_ok=True)
        self._end_mark.touch()
        if self.pipeline.is_active:
            self.pipeline.deactivate()
        _forget_ended_threads()

    @cached_property
    def client(self) -> Any:
        """A client of dlt for the warehouse, without tables. The clients of the pipeline check all of their tables.

        Raises:
            ConfigurationError: See `client_of`.
        """
        return client_of(self.destination, self._dataset)

    @cached_property
    def _strategy(self) -> str:
        return _strategy(self.destination)

    @property
    def notes(self) -> tuple[str, ...]:
        """Messages about unusual events."""
        return tuple(self._notes)

    def note(self, what: str) -> None:
        """Add a message about an unusual event."""
        self._notes[what] = None

    def resume(self) -> bool:
        """Read the state from the destination, and load a pending package of an earlier run. Return if there was one.

        Raises:
            WarehouseError: The destination cannot be reached, or rejects the package.
        """
        with _dlt_errors():
            is_pending = bool(self.pipeline.has_pending_data)
            here, last = _our_state(self.pipeline.state), self._last_package()
            if here.get("after" if is_pending else "package") != last or (
                is_pending and (self._has_begun() or self._has_incomplete_rows(here.get(_ADDS, ())))
            ):
                # The local files do not continue the last package at the destination: another machine loaded more, or
                # the destination was restored from a backup. Or a part of the pending package was copied before its run
                # was killed, here or on another machine, and dlt would copy it again. So the local files are dropped,
                # and the rows are read again.
                self.pipeline = self.pipeline.drop()
                is_pending = False
            if is_pending or last is None or _our_state(self.pipeline.state).get("package") != last:
                self.pipeline.sync_destination()
            if is_pending:
                self.pipeline.run()
                self.note("a pending package of an earlier run was loaded first")
            if self.pipeline.default_schema_name:
                self._types = {
                    table: {name: column.get("data_type", "") for name, column in found["columns"].items()}
                    for table, found in self.pipeline.default_schema.tables.items()
                }
        return is_pending

    def _has_begun(self) -> bool:
        """Whether some rows of a pending package may be at the destination already."""
        waiting = self.pipeline.list_normalized_load_packages()
        return any(
            jobs
            for load in waiting
            for stage, jobs in self.pipeline.get_load_package_info(load).jobs.items()
            if stage != "new_jobs"
        )

    def _has_incomplete_rows(self, tables: Sequence[str]) -> bool:
        """Whether any of these tables has rows of a package that was not loaded completely."""
        with self.client as client:
            loads, named = client.schema.loads_table_name, client.sql_client.make_qualified_table_name
            found = {name for name, columns in client.get_storage_tables([loads, *tables]) if columns}
            complete = f"select load_id from {named(loads)} where status = 0" if loads in found else "null"
            return any(
                client.sql_client.execute_sql(
                    f"select 1 from {named(table)} where ({LOAD} in ({complete})) is not true limit 1"
                )
                for table in found.intersection(tables)
            )

    def _last_package(self) -> str | None:
        """Return the last package at the destination."""
        try:
            with self.client as client:
                return _our_state(load_pipeline_state_from_destination(self.pipeline.pipeline_name, client)).get(
                    "package"
                )
        except DestinationUndefinedEntity:
            return None

    @property
    def columns(self) -> dict[str, set[str]]:
        """The columns of the tables of the warehouse according to dlt."""
        return {table: {name for name, kind in found.items() if kind} for table, found in self._types.items()}

    @property
    def state(self) -> dict[str, Any]:
        """The state that was stored with the last package."""
        found: dict[str, Any] = _our_state(self.pipeline.state).get(STATE, {})
        return found

    def load(self, parts: list[Part], state: Mapping[str, Any]) -> None:
        """Load a package with its state.

        The parts are removed from their list, so that no row stays in memory after it is written to a file.

        Raises:
            WarehouseError: The destination cannot be reached, or rejects the package.
        """
        # A table without rows costs as much as one with rows. It is loaded once, so that the warehouse has the table.
        kept = [self._renamed(part) for part in parts if part.rows.num_rows or part.table not in self._made]
        tables = [part.table for part in kept]
        parts.clear()
        package = dlt.source(lambda: self._rows(kept, state), schema=_schema(SOURCE), section=SOURCE)
        with _dlt_errors():
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
        # dlt finds its state by the package, and the package by its row in the table of loads.
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
                return False  # columns are missing, for example those of another version of dlt; a package adds them
            with self.pipeline.managed_state() as kept:
                _update_state(kept.setdefault("sources", {}).setdefault(SOURCE, {}), state)
            with client.sql_client.begin_transaction():
                for name, those in added().items():
                    _insert(client.sql_client, name, those)
        return True

    def _forget_loaded(self) -> None:
        """Remove the files of loaded packages. dlt would store the rows of all runs, each with a copy of the schema."""
        for package in Path(self.pipeline.working_dir, "load", "loaded").glob("*"):
            shutil.rmtree(package, ignore_errors=True)

    def has_new_types(self, table: str, schema: pa.Schema) -> bool:
        """Whether the next package renames a column, so that all rows have to be loaded again."""
        stored = self._types.get(table, {})
        return any(new not in stored for new in self._new_names(table, schema).values())

    def _renamed(self, part: Part) -> Part:
        """Rename the columns of a part that have another type in the warehouse.

        Otherwise this package and all later ones would be rejected.
        """
        new = self._new_names(part.table, part.rows.schema)
        for name, other in new.items():
            kind = self._types[part.table][name]
            self.note(f"{part.table}.{name} has the type {kind} in the warehouse; new values are in {other}")
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
        """Make one resource of dlt from all rows of a package, because dlt checks its full schema for each resource."""

        def rows() -> Iterator[Any]:
            _update_state(dlt.current.source_state(), state, adds=[part.table for part in parts if part.is_new])
            while parts:
                part = parts.pop(0)
                yield dlt.mark.with_hints(part.rows, self._hints(part), create_table_variant=True)
                del part
            pa.default_memory_pool().release_unused()  # before the destination allocates memory

        return dlt.resource(rows, name=SOURCE)

    def _hints(self, part: Part) -> Any:
        moments = [field.name for field in part.rows.schema if pa.types.is_timestamp(field.type)]
        columns = {name: {"name": name, "data_type": "timestamp", "timezone": False} for name in moments}
        if self._strategy == "delete-insert":
            # Only one of several rows with the same key is loaded. SQLAlchemy needs an order for that.
            columns[part.keys[0]] = {"name": part.keys[0], "dedup_sort": "desc"}
        merge = {"disposition": "merge", "strategy": self._strategy}
        # dlt stores hints, so each package sets all of them.
        return dlt.mark.make_hints(
            table_name=part.table,
            primary_key=part.keys,
            columns=columns,
            write_disposition="append" if part.is_new else merge,
            table_format=self._table_format,
        )


def _update_state(ours: dict[str, Any], state: Mapping[str, Any], adds: Sequence[str] = ()) -> None:
    """Update our part of a state of dlt.

    The name of the package before this one shows later whether another machine loaded packages in between.
    """
    ours.update({STATE: dict(state), "after": ours.get("package"), "package": uuid.uuid4().hex, _ADDS: [*adds]})


def _insert(client: Any, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows with the same columns in one statement."""
    columns = ", ".join(client.escape_column_name(name) for name in rows[0])
    places = ", ".join(f"({', '.join(['%s'] * len(row))})" for row in rows)
    values = [value for row in rows for value in row.values()]
    # PostgreSQL cannot store the character NUL.
    plain = [value.replace("\0", "\ufffd") if isinstance(value, str) else value for value in values]
    client.execute_sql(f"insert into {client.make_qualified_table_name(table)} ({columns}) values {places}", *plain)


def _schema(name: str) -> Any:
    # Column names stay unchanged; other naming conventions would rename `from_` to `fromx`.
    return dlt.Schema(
        name, normalizers={"names": _NAMING, "json": {"module": "dlt.common.normalizers.json.relational"}}
    )


def _strategy(destination: Any) -> str:
    """Return how packages are merged: with `MERGE` if dlt supports it for the destination, or by delete and insert."""
    known: Sequence[str] = destination.capabilities().supported_merge_strategies or ()
    return "upsert" if "upsert" in known else "delete-insert"


def kind_of(destination: Any) -> str:
    """Return the kind of a destination, such as `snowflake`."""
    kind: str = destination.spec().destination_type
    return kind


def client_of(destination: Any, dataset: str, tables: Mapping[str, Mapping[str, str]] | None = None) -> Any:
    """Return the client of dlt for a dataset, without a pipeline. It is not connected yet.

    Args:
        destination: The destination of dlt.
        dataset: The dataset.
        tables: The tables that its `update_stored_schema` creates, with the dlt types of their columns.

    Raises:
        ConfigurationError: A driver is not installed, or the settings of the destination are not complete.
    """
    schema = _schema(f"{SOURCE}_{'_'.join(tables or ())}".rstrip("_"))
    for name, columns in (tables or {}).items():
        typed: Any = [{"name": column, "data_type": kind} for column, kind in columns.items()]
        schema.update_table(new_table(name, columns=typed))
    if tables:
        schema = dlt.Schema.from_dict(
            schema.to_dict()
        )  # a client does not store a schema that was changed after its creation
    kind = kind_of(destination)
    try:
        destination.client_class  # noqa: B018  # imports the driver, which is not part of the settings
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
    except Exception as error:  # each kind has its own error classes for settings
        raise ConfigurationError(f"{kind} cannot be used: {reason_of(error)}") from None


def _our_state(state: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return our part of a state of dlt."""
    found: dict[str, Any] = (state or {}).get("sources", {}).get(SOURCE, {})
    return found


def _kind(type: pa.DataType) -> str:
    """Return the dlt type for an Arrow type."""
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
    """Free the data of ended threads, which dlt would store as long as the process runs."""
    known = list(contexts := Container().thread_contexts)
    living = {Container._MAIN_THREAD_ID, *(thread.ident for thread in threading.enumerate())}
    for thread in known:
        if thread not in living:
            contexts.pop(thread, None)


def is_pending(destination: Any, dataset: str, folder: Path) -> bool:
    """Whether a run left a pending package in its local folder."""
    if not (folder / dataset).is_dir():
        return False
    with _dlt_errors():
        found = dlt.attach(dataset, pipelines_dir=str(folder), destination=destination, dataset_name=dataset)
        return bool(found.has_pending_data)


def _dlt_errors() -> AbstractContextManager[None]:
    """Translate errors of dlt into a `WarehouseError` with the reason."""
    return _translated(PipelineStepFailed, DestinationException)


def usable() -> AbstractContextManager[None]:
    """Translate all errors into a `WarehouseError`, also errors of drivers that dlt does not translate.

    Raises:
        WarehouseError: The destination cannot be used.
    """
    return _translated(Exception)


@contextmanager
def _translated(*kinds: type[Exception]) -> Iterator[None]:
    own = None
    try:
        yield
    except kinds as error:
        own = _own_error(error)
        if own is None:
            step = error.step if isinstance(error, PipelineStepFailed) else "sync"
            what = "cannot be used" if step == "sync" else f"rejected a package ({step})"
            raise WarehouseError(f"the warehouse {what}: {reason_of(error)}") from error
    if own is not None:
        raise own


def _own_error(error: BaseException | None) -> WarehouseError | None:
    """Return the `WarehouseError` that caused an error, such as a lease that was lost while dlt connected."""
    while error is not None and not isinstance(error, WarehouseError):
        error = error.__cause__ or error.__context__
    return error


def reason_of(error: BaseException) -> str:
    """Return the innermost cause of an error on one line."""
    while (inner := error.__cause__ or error.__context__) is not None:
        error = inner
    # dlt adds a list of all places where it looked for a setting.
    # PostgreSQL adds the rejected row, which contains personal data.
    said = " ".join(str(error).split()).partition(" for field `")[0].partition(" DETAIL: Failing row contains")[0]
    said = without_password(said) or type(error).__name__
    return said if len(said) <= _MAX_REASON else f"{said[:_MAX_REASON]}..."
