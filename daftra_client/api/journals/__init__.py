"""The resource `journals`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .journals_create import journals_create
from .journals_delete import journals_delete
from .journals_edit import journals_edit
from .journals_get import journals_get
from .journals_list import journals_list
from .journals_update import journals_update


class Journals(Resource):
    """Journal entries of the general ledger, each with its debit and credit lines, which have to balance. Daftra makes
    entries for other records too (`entity_type` and `entity_id` name those), so that an account can hold tens of
    thousands."""

    __slots__ = ()

    create = journals_create
    delete = journals_delete
    get = journals_get
    list = journals_list
    update = journals_update
    edit = journals_edit
