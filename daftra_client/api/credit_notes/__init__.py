"""The resource `credit_notes`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .credit_notes_create import credit_notes_create
    from .credit_notes_create_once import credit_notes_create_once
    from .credit_notes_delete import credit_notes_delete
    from .credit_notes_edit import credit_notes_edit
    from .credit_notes_get import credit_notes_get
    from .credit_notes_list import credit_notes_list
    from .credit_notes_update import credit_notes_update
else:
    credit_notes_create = LazyMethod(__name__, "credit_notes_create")
    credit_notes_delete = LazyMethod(__name__, "credit_notes_delete")
    credit_notes_get = LazyMethod(__name__, "credit_notes_get")
    credit_notes_list = LazyMethod(__name__, "credit_notes_list")
    credit_notes_update = LazyMethod(__name__, "credit_notes_update")
    credit_notes_create_once = LazyMethod(__name__, "credit_notes_create_once")
    credit_notes_edit = LazyMethod(__name__, "credit_notes_edit")


class CreditNotes(Resource):
    """Credit notes. `subscription_id` is the id of the credited invoice. They are written under `CreditNote` but were
    read back under `Invoice`."""

    __slots__ = ()

    create = credit_notes_create
    delete = credit_notes_delete
    get = credit_notes_get
    list = credit_notes_list
    update = credit_notes_update
    create_once = credit_notes_create_once
    edit = credit_notes_edit
