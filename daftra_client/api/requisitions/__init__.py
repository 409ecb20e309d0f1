"""The resource `requisitions`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .requisitions_create import requisitions_create
    from .requisitions_delete import requisitions_delete
    from .requisitions_edit import requisitions_edit
    from .requisitions_get import requisitions_get
    from .requisitions_list import requisitions_list
    from .requisitions_update import requisitions_update
else:
    requisitions_create = LazyMethod(__name__, "requisitions_create")
    requisitions_delete = LazyMethod(__name__, "requisitions_delete")
    requisitions_get = LazyMethod(__name__, "requisitions_get")
    requisitions_list = LazyMethod(__name__, "requisitions_list")
    requisitions_update = LazyMethod(__name__, "requisitions_update")
    requisitions_edit = LazyMethod(__name__, "requisitions_edit")


class Requisitions(Resource):
    """Stock requisitions: goods entering, leaving or moving between stores, by hand or for a document. Ids and
    statuses arrive as strings. Written with some capitalised keys and a date in the display format of the account."""

    __slots__ = ()

    create = requisitions_create
    delete = requisitions_delete
    get = requisitions_get
    list = requisitions_list
    update = requisitions_update
    edit = requisitions_edit
