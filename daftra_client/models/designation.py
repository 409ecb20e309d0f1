"""Designation: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Designation(Record):
    """A job title that staff can hold."""

    id: int | None = None
    """Id of the designation."""
    name: str | None = None
    """Name shown to users."""
    description: str | None = None
    """Free text about the record."""
    active: bool | None = None
    """Whether the record is in use."""
    role_id: int | None = None
    """Role in the system that belongs to the designation; 0, in the examples, presumably means none."""
    department_id: int | None = None
    """Department that the designation belongs to, an id from `departments`."""
    employment_type_id: int | None = None
    """Kind of employment, an id from `employment_types`."""
    employment_level_id: int | None = None
    """Id of the level of employment."""
    salary_structure_id: int | None = None
    """Id of the salary structure that belongs to the designation."""
    payroll_frequency: str | None = None
    """Interval of the pay. Its values are not documented."""
    currency_code: str | None = None
    """Currency of the pay, presumably as a three-letter ISO code."""
    created: datetime.datetime | None = None
    """When the designation was added."""
    modified: datetime.datetime | None = None
    """When the designation was last changed."""
    branch_id: int | None = None
    """Branch that the designation belongs to, an id from `branches`. Only the answer to an update has it."""
