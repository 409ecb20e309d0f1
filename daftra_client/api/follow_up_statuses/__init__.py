"""The resource `follow_up_statuses`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .follow_up_statuses_create import follow_up_statuses_create
    from .follow_up_statuses_delete import follow_up_statuses_delete
    from .follow_up_statuses_get import follow_up_statuses_get
    from .follow_up_statuses_list import follow_up_statuses_list
else:
    follow_up_statuses_create = LazyMethod(__name__, "follow_up_statuses_create")
    follow_up_statuses_delete = LazyMethod(__name__, "follow_up_statuses_delete")
    follow_up_statuses_get = LazyMethod(__name__, "follow_up_statuses_get")
    follow_up_statuses_list = LazyMethod(__name__, "follow_up_statuses_list")


class FollowUpStatuses(Resource):
    """Statuses that clients, invoices, estimates, work orders and workflow records can be put in. Listing and creating
    use the v2 API with flat records, reading one and deleting use v1; there is no documented way to change one."""

    __slots__ = ()

    create = follow_up_statuses_create
    delete = follow_up_statuses_delete
    get = follow_up_statuses_get
    list = follow_up_statuses_list
