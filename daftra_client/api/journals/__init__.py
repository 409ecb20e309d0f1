"""The resource `journals`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .journals_create import journals_create
    from .journals_delete import journals_delete
    from .journals_edit import journals_edit
    from .journals_get import journals_get
    from .journals_list import journals_list
    from .journals_update import journals_update
else:
    journals_create = LazyMethod(__name__, "journals_create")
    journals_delete = LazyMethod(__name__, "journals_delete")
    journals_get = LazyMethod(__name__, "journals_get")
    journals_list = LazyMethod(__name__, "journals_list")
    journals_update = LazyMethod(__name__, "journals_update")
    journals_edit = LazyMethod(__name__, "journals_edit")


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
