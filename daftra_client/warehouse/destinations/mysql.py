"""MySQL and MariaDB by way of SQLAlchemy, with texts of any length.

dlt takes `TEXT`, which holds 65,535 bytes: too short for some notes, and for what dlt itself writes down of the tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dlt.destinations.impl.sqlalchemy.type_mapper import MysqlVariantTypeMapper
from sqlalchemy.dialects.mysql import LONGTEXT

if TYPE_CHECKING:
    from dlt.common.destination.typing import PreparedTableSchema
    from dlt.common.schema.typing import TColumnSchema


class LongTexts(MysqlVariantTypeMapper):  # type: ignore[misc]  # dlt has no types here
    """The types of columns."""

    def db_type_from_text_type(self, column: TColumnSchema, table: PreparedTableSchema) -> Any:
        if column.get("precision") is None and not column.get("unique"):
            return LONGTEXT()
        return super().db_type_from_text_type(column, table)
