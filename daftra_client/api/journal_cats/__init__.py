"""The resource `journal_cats`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .journal_cats_create import journal_cats_create
from .journal_cats_delete import journal_cats_delete
from .journal_cats_edit import journal_cats_edit
from .journal_cats_get import journal_cats_get
from .journal_cats_list import journal_cats_list
from .journal_cats_update import journal_cats_update


class JournalCats(Resource):
    """Categories of the chart of accounts. They nest through `journal_cat_id` and hold the `journal_accounts`."""

    __slots__ = ()

    create = journal_cats_create
    delete = journal_cats_delete
    get = journal_cats_get
    list = journal_cats_list
    update = journal_cats_update
    edit = journal_cats_edit
