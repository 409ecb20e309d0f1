"""Records as tables, for DuckDB, polars, pandas, Parquet and spreadsheets.

    table = tables.to_arrow(page.items)
    tables.to_arrow_tables(page.items)["invoice__invoice_item"]

A read model has the same columns for every account, independent of its records; `columns` returns them and needs no
extra. Arrow tables need the extra `arrow`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._arrow import schema, to_arrow, to_arrow_tables
    from ._columns import Column, children, columns
    from ._flatten import ValueDidNotFitWarning
else:
    from .._common.lazy import on_first_use

    __getattr__, __dir__ = on_first_use(
        __name__,
        {
            "Column": "._columns",
            "ValueDidNotFitWarning": "._flatten",
            "children": "._columns",
            "columns": "._columns",
            "schema": "._arrow",
            "to_arrow": "._arrow",
            "to_arrow_tables": "._arrow",
        },
    )

__all__ = ("Column", "ValueDidNotFitWarning", "children", "columns", "schema", "to_arrow", "to_arrow_tables")
