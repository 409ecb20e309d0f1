"""The resource `treasuries`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .treasuries_create import treasuries_create
from .treasuries_delete import treasuries_delete
from .treasuries_edit import treasuries_edit
from .treasuries_get import treasuries_get
from .treasuries_list import treasuries_list
from .treasuries_update import treasuries_update


class Treasuries(Resource):
    """The cash boxes and bank accounts that payments go into and come out of."""

    __slots__ = ()

    create = treasuries_create
    delete = treasuries_delete
    get = treasuries_get
    list = treasuries_list
    update = treasuries_update
    edit = treasuries_edit
