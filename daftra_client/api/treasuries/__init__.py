"""The resource `treasuries`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .treasuries_create import treasuries_create
    from .treasuries_delete import treasuries_delete
    from .treasuries_edit import treasuries_edit
    from .treasuries_get import treasuries_get
    from .treasuries_list import treasuries_list
    from .treasuries_update import treasuries_update
else:
    treasuries_create = LazyMethod(__name__, "treasuries_create")
    treasuries_delete = LazyMethod(__name__, "treasuries_delete")
    treasuries_get = LazyMethod(__name__, "treasuries_get")
    treasuries_list = LazyMethod(__name__, "treasuries_list")
    treasuries_update = LazyMethod(__name__, "treasuries_update")
    treasuries_edit = LazyMethod(__name__, "treasuries_edit")


class Treasuries(Resource):
    """The cash boxes and bank accounts that payments go into and come out of."""

    __slots__ = ()

    create = treasuries_create
    delete = treasuries_delete
    get = treasuries_get
    list = treasuries_list
    update = treasuries_update
    edit = treasuries_edit
