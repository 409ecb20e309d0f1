"""The resource `requisitions`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .requisitions_create import requisitions_create
from .requisitions_delete import requisitions_delete
from .requisitions_edit import requisitions_edit
from .requisitions_get import requisitions_get
from .requisitions_list import requisitions_list
from .requisitions_update import requisitions_update


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
