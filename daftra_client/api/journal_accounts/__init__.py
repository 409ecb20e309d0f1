"""The resource `journal_accounts`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .journal_accounts_create import journal_accounts_create
    from .journal_accounts_delete import journal_accounts_delete
    from .journal_accounts_edit import journal_accounts_edit
    from .journal_accounts_get import journal_accounts_get
    from .journal_accounts_list import journal_accounts_list
    from .journal_accounts_update import journal_accounts_update
else:
    journal_accounts_create = LazyMethod(__name__, "journal_accounts_create")
    journal_accounts_delete = LazyMethod(__name__, "journal_accounts_delete")
    journal_accounts_get = LazyMethod(__name__, "journal_accounts_get")
    journal_accounts_list = LazyMethod(__name__, "journal_accounts_list")
    journal_accounts_update = LazyMethod(__name__, "journal_accounts_update")
    journal_accounts_edit = LazyMethod(__name__, "journal_accounts_edit")


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
