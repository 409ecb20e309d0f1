"""MySQL and MariaDB through SQLAlchemy, with texts of any length.

dlt uses `TEXT`, which is limited to 65,535 bytes: too short for some notes, and for the schemas that dlt stores.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dlt.destinations.impl.sqlalchemy.type_mapper import MysqlVariantTypeMapper
from sqlalchemy.dialects.mysql import LONGTEXT

if TYPE_CHECKING:
    from dlt.common.destination.typing import PreparedTableSchema
    from dlt.common.schema.typing import TColumnSchema


class LongTexts(MysqlVariantTypeMapper):  # type: ignore[misc]  # dlt has no types here
    """Maps texts without a maximum length to `LONGTEXT`."""

    def db_type_from_text_type(self, column: TColumnSchema, table: PreparedTableSchema) -> Any:
        if column.get("precision") is None and not column.get("unique"):
            return LONGTEXT()
        return super().db_type_from_text_type(column, table)
