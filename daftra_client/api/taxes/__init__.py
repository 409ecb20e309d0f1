"""The resource `taxes`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .taxes_create import taxes_create
    from .taxes_delete import taxes_delete
    from .taxes_edit import taxes_edit
    from .taxes_get import taxes_get
    from .taxes_list import taxes_list
    from .taxes_update import taxes_update
else:
    taxes_create = LazyMethod(__name__, "taxes_create")
    taxes_delete = LazyMethod(__name__, "taxes_delete")
    taxes_get = LazyMethod(__name__, "taxes_get")
    taxes_list = LazyMethod(__name__, "taxes_list")
    taxes_update = LazyMethod(__name__, "taxes_update")
    taxes_edit = LazyMethod(__name__, "taxes_edit")


class Taxes(Resource):
    """The taxes defined in the account. Document lines refer to them by id in `tax1` and `tax2`, never by their
    percentage."""

    __slots__ = ()

    create = taxes_create
    delete = taxes_delete
    get = taxes_get
    list = taxes_list
    update = taxes_update
    edit = taxes_edit
