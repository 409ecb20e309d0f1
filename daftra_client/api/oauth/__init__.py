"""The resource `oauth`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .oauth_token import oauth_token


class Oauth(Resource):
    """Access tokens. Ask for one with user name and password, later renew it with the refresh token, and send it as
    `Authorization: Bearer`. An API key is not a token and is refused there."""

    __slots__ = ()

    token = oauth_token
