"""The resource `invoices`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .invoices_create import invoices_create
    from .invoices_create_bulk import invoices_create_bulk
    from .invoices_create_once import invoices_create_once
    from .invoices_delete import invoices_delete
    from .invoices_edit import invoices_edit
    from .invoices_get import invoices_get
    from .invoices_list import invoices_list
    from .invoices_update import invoices_update
else:
    invoices_create = LazyMethod(__name__, "invoices_create")
    invoices_create_bulk = LazyMethod(__name__, "invoices_create_bulk")
    invoices_delete = LazyMethod(__name__, "invoices_delete")
    invoices_get = LazyMethod(__name__, "invoices_get")
    invoices_list = LazyMethod(__name__, "invoices_list")
    invoices_update = LazyMethod(__name__, "invoices_update")
    invoices_create_once = LazyMethod(__name__, "invoices_create_once")
    invoices_edit = LazyMethod(__name__, "invoices_edit")


class Invoices(Resource):
    """Sales invoices. Line items stand beside the header when written and inside it when read, and lists leave them
    out. An update replaces the whole invoice; dates are written in ISO but read in the display format of the
    account."""

    __slots__ = ()

    create = invoices_create
    create_bulk = invoices_create_bulk
    delete = invoices_delete
    get = invoices_get
    list = invoices_list
    update = invoices_update
    create_once = invoices_create_once
    edit = invoices_edit
