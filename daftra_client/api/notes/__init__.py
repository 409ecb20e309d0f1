"""The resource `notes`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .notes_create import notes_create
    from .notes_delete import notes_delete
    from .notes_edit import notes_edit
    from .notes_get import notes_get
    from .notes_list import notes_list
    from .notes_update import notes_update
else:
    notes_create = LazyMethod(__name__, "notes_create")
    notes_delete = LazyMethod(__name__, "notes_delete")
    notes_get = LazyMethod(__name__, "notes_get")
    notes_list = LazyMethod(__name__, "notes_list")
    notes_update = LazyMethod(__name__, "notes_update")
    notes_edit = LazyMethod(__name__, "notes_edit")


class Notes(Resource):
    """Notes (posts) kept on a client or another record, optionally together with a follow-up reminder. A note is
    created at a URL that names the record it belongs to; reading, changing and deleting need only the id of the
    note."""

    __slots__ = ()

    create = notes_create
    delete = notes_delete
    get = notes_get
    list = notes_list
    update = notes_update
    edit = notes_edit
