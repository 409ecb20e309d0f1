"""The resource `site`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .site_get import site_get


class Site(Resource):
    """The account itself and its settings, such as the display format of dates. Also a cheap test of credentials."""

    __slots__ = ()

    get = site_get
