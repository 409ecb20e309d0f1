"""The resource `journal_cats`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .journal_cats_create import journal_cats_create
    from .journal_cats_delete import journal_cats_delete
    from .journal_cats_edit import journal_cats_edit
    from .journal_cats_get import journal_cats_get
    from .journal_cats_list import journal_cats_list
    from .journal_cats_update import journal_cats_update
else:
    journal_cats_create = LazyMethod(__name__, "journal_cats_create")
    journal_cats_delete = LazyMethod(__name__, "journal_cats_delete")
    journal_cats_get = LazyMethod(__name__, "journal_cats_get")
    journal_cats_list = LazyMethod(__name__, "journal_cats_list")
    journal_cats_update = LazyMethod(__name__, "journal_cats_update")
    journal_cats_edit = LazyMethod(__name__, "journal_cats_edit")


class JournalCats(Resource):
    """Categories of the chart of accounts. They nest through `journal_cat_id` and hold the `journal_accounts`."""

    __slots__ = ()

    create = journal_cats_create
    delete = journal_cats_delete
    get = journal_cats_get
    list = journal_cats_list
    update = journal_cats_update
    edit = journal_cats_edit
