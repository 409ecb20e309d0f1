"""Resources of v2 only: leave, attendance, assets, and the structure of the organization."""

from __future__ import annotations

from daftra_client.sandbox.messages import EMPTY
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.resources.common import BRANCH, ID, STAMPS
from daftra_client.sandbox.tables import (
    Child,
    Draft,
    Resource,
    amounts,
    days,
    documents,
    flags,
    integers,
    read_only,
    texts,
    timestamps,
)

_NONE = frozenset[str]()
"""Operations of a resource without v1 paths."""

LEAVE_APPLICATIONS = Resource(
    name="leave_applications",
    key="LeaveApplication",
    operations=_NONE,
    first_id=401,
    fields=(
        *ID,
        *integers("staff_id"),
        *amounts("days"),
        *days("date_from", "date_to", display=False),
        *texts("type", default="leave"),
        *integers("leave_type_id"),
        *texts("late_time", "early_time", "description"),
        *documents("attachments"),
        *STAMPS,
    ),
    required=(("staff_id",), ("date_from",), ("date_to",)),
    references={"staff_id": "staff"},
)

ATTENDANCE_LOGS = Resource(
    name="attendance_logs",
    key="AttendanceLog",
    operations=_NONE,
    first_id=411,
    fields=(
        *ID,
        *integers("session_id", "source_id", "staff_id"),
        *texts("source_method", "source_name", "source_type"),
        *texts("status", default="draft"),
        *timestamps("time"),
        *STAMPS,
    ),
    required=(("staff_id",), ("time",)),
    references={"staff_id": "staff"},
)


def _named(name: str, key: str, first_id: int) -> Resource:
    return Resource(
        name=name,
        key=key,
        operations=_NONE,
        first_id=first_id,
        fields=(
            *ID,
            *texts("name", "description"),
            *flags("is_active"),
            *integers("staff_id", default="1"),
            *BRANCH,
            *STAMPS,
        ),
        required=(("name",),),
        unique=frozenset({"name"}),
        references={"staff_id": "staff", "branch_id": "branches"},
    )


ASSET_TYPES = _named("asset_types", "AssetType", 421)
ASSET_LOCATIONS = _named("asset_locations", "AssetLocation", 431)
ASSET_STORAGES = _named("asset_storages", "AssetStorage", 441)

_HOLDERS = {"employee": "employee_id", "storage": "storage_id"}


def _complete_asset(_records: Records, draft: Draft) -> None:
    """Require the holder of the asset, and clear the other holder."""
    used_by = draft.row["used_by"] or ""
    for holder, column in _HOLDERS.items():
        if holder != used_by:
            draft.row[column] = None
        elif not draft.row[column]:
            draft.errors[column] = EMPTY


ASSETS = Resource(
    name="employee_assets",
    key="EmployeeAsset",
    operations=_NONE,
    first_id=451,
    fields=(
        *ID,
        *texts("code", "name", "barcode", "serial_number", "used_by"),
        *integers("employee_id", "storage_id", "asset_type_id", "location_id"),
        *days("assigned_date", "warranty_expiry_date", "expected_return_date", display=False),
        *texts("description", "technical_specifications"),
        *documents("attachments", "photo"),
        *BRANCH,
        *STAMPS,
    ),
    required=(("name",), ("used_by",), ("location_id",)),
    references={
        "employee_id": "staff",
        "storage_id": "asset_storages",
        "asset_type_id": "asset_types",
        "location_id": "asset_locations",
    },
    complete=_complete_asset,
)

DESIGNATIONS = Resource(
    name="designations",
    key="Designation",
    operations=_NONE,
    first_id=461,
    fields=(
        *ID,
        *texts("name", "description"),
        *flags("active", default="1"),
        *integers("role_id", default="0"),
        *integers("department_id", "employment_type_id", "employment_level_id", "salary_structure_id"),
        *texts("payroll_frequency", "currency_code"),
        *BRANCH,
        *STAMPS,
    ),
    required=(("name",),),
    references={"department_id": "departments"},
)

DEPARTMENT_MANAGERS = Child(
    key="department_managers",
    parent="department_id",
    sequence="department_managers",
    fields=(*ID, *read_only(integers("department_id")), *integers("manager_id")),
    references={"manager_id": "staff"},
)

DEPARTMENTS = Resource(
    name="departments",
    key="Department",
    operations=_NONE,
    first_id=471,
    fields=(*ID, *texts("name", "abbr", "description"), *flags("active", default="1"), *BRANCH, *STAMPS),
    children=(DEPARTMENT_MANAGERS,),
    required=(("name",),),
)

EMPLOYMENT_TYPES = Resource(
    name="employment_types",
    key="EmploymentType",
    operations=_NONE,
    first_id=481,
    fields=(*ID, *texts("name", "description"), *flags("active", default="1"), *BRANCH, *STAMPS),
    required=(("name",),),
)
