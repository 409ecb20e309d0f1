"""What others read from the tables: DuckDB, polars, pandas and Parquet files show the same columns and values."""

from __future__ import annotations

import datetime
import io
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from benchmarks import payloads
from benchmarks.codec_section import pages, reader
from daftra_client import tables
from daftra_client._codec.record import Record
from daftra_client.models import Branch, Invoice, Site
from tests.integration.test_samples import load
from tests.tables.records import MODELS, full

EVERY_MODEL = pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)
DUCKDB = {
    "int64": "BIGINT",
    "string": "VARCHAR",
    "json": "VARCHAR",
    "decimal128(38, 9)": "DECIMAL(38,9)",
    "bool": "BOOLEAN",
    "date32": "DATE",
    "timestamp[us]": "TIMESTAMP",
}
POLARS = {
    "int64": pl.Int64(),
    "string": pl.String(),
    "json": pl.String(),
    "decimal128(38, 9)": pl.Decimal(38, 9),
    "bool": pl.Boolean(),
    "date32": pl.Date(),
    "timestamp[us]": pl.Datetime("us", None),
}


def table_of(model: type[Record]) -> pa.Table:
    """A record with all values, and one that has as few as it can."""
    return tables.to_arrow([full(model), model._blank() if not model._REQUIRED else full(model)])


@pytest.fixture(scope="module")
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as connection:
        yield connection


@EVERY_MODEL
def test_duckdb_shows_the_same_columns_and_values(model: type[Record], connection: duckdb.DuckDBPyConnection) -> None:
    connection.register("t", table_of(model))
    found = connection.execute("select * from t")
    assert [(column[0], str(column[1])) for column in found.description or ()] == [
        (column.name, DUCKDB[column.type]) for column in tables.columns(model)
    ]
    assert found.fetchall() == [tuple(row.values()) for row in table_of(model).to_pylist()]


@EVERY_MODEL
def test_polars_shows_the_same_columns_and_values(model: type[Record]) -> None:
    found = pl.from_arrow(table_of(model))
    assert isinstance(found, pl.DataFrame)
    assert dict(found.schema) == {column.name: POLARS[column.type] for column in tables.columns(model)}
    assert found.to_dicts() == table_of(model).to_pylist()


@EVERY_MODEL
def test_a_parquet_file_holds_the_table_and_its_descriptions(model: type[Record]) -> None:
    file = io.BytesIO()
    pq.write_table(table_of(model), file)
    found = pq.read_table(file)
    assert found.to_pylist() == table_of(model).to_pylist()
    described = tables.columns(model)[0].description.encode()
    assert (found.schema.field(0).metadata or {}).get(b"description", b"") == described


def test_pandas_keeps_the_types() -> None:
    frame = table_of(Invoice).to_pandas(types_mapper=pd.ArrowDtype)
    assert {str(frame[name].dtype) for name in ("summary_total", "date", "created", "id")} == {
        *("decimal128(38, 9)[pyarrow]", "date32[day][pyarrow]", "timestamp[us][pyarrow]", "int64[pyarrow]")
    }
    assert frame["summary_total"].sum() == Decimal("32999.9961") * 2


@pytest.mark.parametrize("times", [1, pytest.param(100, marks=pytest.mark.slow)])
def test_the_sum_of_many_totals_is_exact_everywhere(times: int) -> None:
    random = Random(4)
    amounts = [Decimal(random.randrange(10**15)).scaleb(-random.randrange(10)) for _ in range(1000)]
    records = [Invoice(id=n, summary_total=amount) for n, amount in enumerate(amounts)]
    found = tables.to_arrow(record for _ in range(times) for record in records)
    assert found.num_rows == 1000 * times
    expected = sum(amounts) * times
    assert pc.call_function("sum", [found["summary_total"]]).as_py() == expected
    assert duckdb.from_arrow(found).aggregate("sum(summary_total)").fetchall() == [(expected,)]
    frame = pl.from_arrow(found)
    assert isinstance(frame, pl.DataFrame)
    assert frame["summary_total"].sum() == expected


def test_rows_of_a_list_lose_nothing() -> None:
    (page,) = pages(payloads.list_rows, "live", 1)
    invoices = reader("daftra-client")(page)
    names = [column.name for column in tables.columns(Invoice) if column.type != "json"]
    for row, record in zip(tables.to_arrow(invoices).to_pylist(), invoices, strict=True):
        assert {name: row[name] for name in names} == {name: getattr(record, name) for name in names}
        assert json.loads(row["client"])["business_name"] == record.client.business_name
        assert row["_extra"] is None


@pytest.mark.parametrize(
    ("model", "file", "path"),
    [
        (Branch, "branch_v2__list_response__1.json", ("data", 0)),
        (Invoice, "invoices__single_response__1.json", ("data", "Invoice")),
        (Site, "site_info__single_response__1.json", ("data", "Site")),
    ],
)
def test_captured_records_lose_nothing(samples: Path, model: type[Record], file: str, path: tuple[Any, ...]) -> None:
    record = model.from_dict(load(samples, file, path), date_format="%d/%m/%Y")
    found = tables.to_arrow_tables([record], name="t")
    (row,) = found["t"].to_pylist()
    for column in tables.columns(model)[:-1]:
        value = getattr(record, column.name)
        if column.type == "json":
            assert (row[column.name] is None) == (value is None)
        else:
            assert row[column.name] == value
            assert not isinstance(row[column.name], float)
    for name in tables.children(model):
        held = getattr(record, name) or []
        lines = found[f"t__{name}"].to_pylist()
        assert len(lines) == len(held)
        for line, item in zip(lines, held.values() if isinstance(held, dict) else held, strict=True):
            own = [column for column in tables.columns(type(item)) if column.type != "json"]
            assert {column.name: line[column.name] for column in own} == {
                column.name: getattr(item, column.name) for column in own
            }


def test_moments_have_no_zone_and_are_not_shifted() -> None:
    moment = datetime.datetime(2026, 3, 29, 2, 30, 0, 123456)
    table = tables.to_arrow([Invoice(id=1, created=moment)])
    with duckdb.connect() as connection:
        connection.execute("set TimeZone = 'America/New_York'")
        connection.register("t", table)
        assert connection.execute("select created, created::varchar from t").fetchall() == [
            (moment, "2026-03-29 02:30:00.123456")
        ]
