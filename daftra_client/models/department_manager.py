"""DepartmentManager: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record
from .staff import Staff


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class DepartmentManager(Record):
    """The link between a department and one of its managers."""

    id: int | None = None
    """Id of the link."""
    manager_id: int | None = None
    """The manager, an id from `staff`."""
    department_id: int | None = None
    """The department, an id from `departments`."""
    manager_department: Staff | None = None
    """The manager as a complete staff record, despite the name. It holds personal data."""
