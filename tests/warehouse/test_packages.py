"""What a package brings, and what it spares the warehouse."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pytest
from tomlkit.container import Container

from daftra_client import tables
from daftra_client.models import Invoice, InvoiceItem
from daftra_client.tables._flatten import flatten_all
from daftra_client.warehouse.destinations.address import target_of
from daftra_client.warehouse.loader import Loader, configure, dlt
from daftra_client.warehouse.rows import TableBuilder

pytestmark = pytest.mark.slow


def invoice(id: int, *texts: str) -> Invoice:
    return Invoice(
        id=id, no=f"{id:06}", invoice_item=[InvoiceItem(id=id * 10 + k, item=t) for k, t in enumerate(texts)]
    )


@pytest.fixture
def builder() -> TableBuilder:
    return TableBuilder("invoices", Invoice, personal=True)


@pytest.fixture
def loader(tmp_path: Path) -> Iterator[Loader]:
    made = Loader(target_of(f"duckdb:///{tmp_path}/w.duckdb").destination, "daftra_acme", tmp_path / "packages", None)
    yield made
    made.close()


def load(loader: Loader, builder: TableBuilder, *invoices: Invoice) -> set[str]:
    """The tables that a package of these invoices had rows or columns for."""
    shaped = builder.rows(invoices)
    loader.load(shaped.parts(shaped.hashes()), {})
    (package,) = loader.pipeline.last_trace.last_load_info.load_packages
    loaded = {job.job_file_info.table_name for job in package.jobs["completed_jobs"]}
    return {name for name in loaded if not name.startswith("_")}


def asked(folder: Path, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(folder / "w.duckdb"), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def test_tables_without_rows_are_made_once(loader: Loader, builder: TableBuilder, tmp_path: Path) -> None:
    below = {f"invoices__{name}" for name in tables.children(Invoice)}
    assert load(loader, builder, invoice(1)) == {"invoices", *below}
    assert load(loader, builder, invoice(2, "Chair"), invoice(3)) == {"invoices", "invoices__invoice_item"}
    assert load(loader, builder, invoice(4)) == {"invoices"}
    assert asked(tmp_path, "select id from daftra_acme.invoices order by id") == [(1,), (2,), (3,), (4,)]
    assert asked(tmp_path, "select _parent_id, item from daftra_acme.invoices__invoice_item") == [(2, "Chair")]
    assert asked(tmp_path, "select count(*) from daftra_acme.invoices__invoice_payment") == [(0,)]


def test_no_row_stays_in_memory_during_load(
    loader: Loader, builder: TableBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    load(loader, builder, invoice(1))  # dlt keeps a frame of its first package
    shaped = builder.rows([invoice(id, "Chair", "Desk") for id in range(2, 501)])
    before = pa.total_allocated_bytes()
    parts = shaped.parts(shaped.hashes())
    size = pa.total_allocated_bytes() - before
    held: list[int] = []
    run_load = loader.pipeline.load

    def loading(*arguments: Any, **options: Any) -> Any:
        gc.collect()  # of dlt's cycles
        held.append(pa.total_allocated_bytes() - before)
        return run_load(*arguments, **options)

    monkeypatch.setattr(loader.pipeline, "load", loading)
    loader.load(parts, {})
    assert held[0] < size / 10
    assert parts == []


def test_a_package_leaves_the_rows_of_earlier_ones_as_they_are(
    loader: Loader, builder: TableBuilder, tmp_path: Path
) -> None:
    for id in range(1, 4):
        load(loader, builder, invoice(id))
    parts = "select count(distinct row_group_id), (select count(*) from daftra_acme.invoices)"
    assert asked(tmp_path, f"{parts} from pragma_storage_info('daftra_acme.invoices')") == [(3, 3)]


def test_columns_are_known_without_an_array_of_values(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arrow imports pandas, where it is installed, to make one of a list: a quarter of a second for each process."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("no array is needed")

    monkeypatch.setattr(pa, "array", refuse)
    builder = TableBuilder("invoices", Invoice, personal=True)
    assert builder.schemas["invoices"].field("_hash").type == pa.int64()
    assert builder.schemas["invoices__invoice_item"].field("quantity").type == pa.decimal128(38, 9)


def test_a_batch_that_is_new_is_laid_out_once(builder: TableBuilder, monkeypatch: pytest.MonkeyPatch) -> None:
    batches: list[int] = []

    def counting(model: type[Invoice], records: list[Invoice], **more: Any) -> Any:
        batches.append(len(records))
        return flatten_all(model, records, **more)

    monkeypatch.setattr("daftra_client.warehouse.rows.flatten_all", counting)
    records = [invoice(id, "Chair", "Desk") for id in range(1, 6)]
    shaped = builder.rows(records)
    hashes = shaped.hashes()
    everything = shaped.only(records).parts(hashes)
    assert batches == [5]
    some = shaped.only(records[1:3]).parts(hashes[1:3])
    assert batches == [5, 2]
    assert builder.rows(records[1:3]).hashes() == hashes[1:3]
    by_table = {part.table: part.rows for part in everything}
    for part in some:
        start, stop = {"invoices": (1, 3), "invoices__invoice_item": (2, 6)}.get(part.table, (0, 0))
        assert part.rows.equals(by_table[part.table].slice(start, stop - start))


def test_duckdb_merges_the_parts_of_a_table_once_a_day(loader: Loader, builder: TableBuilder, tmp_path: Path) -> None:
    def parts() -> int:
        sql = "select count(distinct row_group_id) from pragma_storage_info('daftra_acme.invoices')"
        ((count,),) = asked(tmp_path, sql)
        assert isinstance(count, int)
        return count

    store = target_of(f"duckdb:///{tmp_path}/w.duckdb").store(loader.client)
    before = [load(loader, builder, invoice(id)) and parts() for id in range(1, 11)]
    assert before == list(range(1, 11))
    with store.opened(["invoices", "clients"]):
        store.reclaim_space()
    assert parts() < 3
    assert asked(tmp_path, "select id from daftra_acme.invoices order by id") == [(id,) for id in range(1, 11)]
    load(loader, builder, invoice(11))
    count = parts()
    with store.opened(["invoices"]):
        store.reclaim_space()  # there is little to merge
    assert parts() == count


def test_accounts_of_one_process_set_the_options_of_dlt_at_the_same_time(monkeypatch: pytest.MonkeyPatch) -> None:
    append = Container.append

    def slow_append(self: Container, *args: Any, **options: Any) -> Container:
        time.sleep(0.01)  # so that another thread adds the same section meanwhile
        return append(self, *args, **options)

    monkeypatch.setattr(Container, "append", slow_append)
    together = threading.Barrier(4)

    def set_options(dataset: str) -> None:
        together.wait()
        configure(dataset)

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(set_options, ["shared_options"] * 4))
    assert dlt.config["sources.shared_options.schema.naming"] == "direct"
