"""The resource `workflow_records`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .workflow_records_create import workflow_records_create
    from .workflow_records_get import workflow_records_get
    from .workflow_records_list import workflow_records_list
    from .workflow_records_update import workflow_records_update
else:
    workflow_records_create = LazyMethod(__name__, "workflow_records_create")
    workflow_records_get = LazyMethod(__name__, "workflow_records_get")
    workflow_records_list = LazyMethod(__name__, "workflow_records_list")
    workflow_records_update = LazyMethod(__name__, "workflow_records_update")


class WorkflowRecords(Resource):
    """Records of a workflow that the account has defined, relatives of work orders. Each workflow is an entity of its
    own, so every call names the workflow, and what is written looks different from what is read: number and budget
    are objects, dates are in the display format, tags are names."""

    __slots__ = ()

    create = workflow_records_create
    get = workflow_records_get
    list = workflow_records_list
    update = workflow_records_update
