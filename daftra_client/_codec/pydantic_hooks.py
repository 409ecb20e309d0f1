"""The methods that pydantic calls on a model. Pydantic is not a dependency, and is not loaded before it calls them."""

from __future__ import annotations

from typing import Any


class PydanticHooks:
    """Lets pydantic, and with it FastAPI, take and return records; see `pydantic_schema.py`."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls: Any, source: Any, handler: Any) -> Any:
        """How pydantic reads and writes the record."""
        from .pydantic_schema import core_schema_of

        return core_schema_of(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls: Any, schema: Any, handler: Any) -> dict[str, Any]:
        """The JSON schema of what the model accepts or gives, in the mode that pydantic asks for."""
        from .pydantic_schema import json_schema_of

        return json_schema_of(cls, handler)
