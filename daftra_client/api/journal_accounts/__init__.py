"""The resource `journal_accounts`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .journal_accounts_create import journal_accounts_create
from .journal_accounts_delete import journal_accounts_delete
from .journal_accounts_edit import journal_accounts_edit
from .journal_accounts_get import journal_accounts_get
from .journal_accounts_list import journal_accounts_list
from .journal_accounts_update import journal_accounts_update


class JournalAccounts(Resource):
    """Accounts of the chart of accounts, each below a category from `journal_cats`. Daftra keeps some of them for
    other records, such as a client or a treasury; `entity_type` and `entity_id` name those."""

    __slots__ = ()

    create = journal_accounts_create
    delete = journal_accounts_delete
    get = journal_accounts_get
    list = journal_accounts_list
    update = journal_accounts_update
    edit = journal_accounts_edit
