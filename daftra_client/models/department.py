"""Department: generated from openapi/daftra.yaml, do not edit."""

import datetime
from typing import Any

import attrs

from .._codec.record import Record
from .department_manager import DepartmentManager


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Department(Record):
    """A department that staff can belong to."""

    id: int | None = None
    """Id of the department."""
    name: str | None = None
    """Name shown to users."""
    description: str | None = None
    """Free text about the record."""
    active: bool | None = None
    """Whether the record is in use."""
    created: datetime.datetime | None = None
    """When the department was added."""
    modified: datetime.datetime | None = None
    """When the department was last changed."""
    abbr: str | None = None
    """Short form of the name."""
    managers: list[Any] | None = None
    """The managers again, in the single record only. The form of the items is not documented; in requests they are
    staff ids."""
    department_managers: list[DepartmentManager] | None = None
    """Managers of the department."""
