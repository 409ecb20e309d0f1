"""OauthGrantType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class OauthGrantType(OpenStrEnum):
    """How a token is asked for.

    Source: live report (both in use; client_credentials was tried without evidence of success); documentation
    (password only).
    """

    PASSWORD = "password"
    """With the user name and password of an account."""
    REFRESH_TOKEN = "refresh_token"
    """With the refresh token of an earlier answer."""
