"""OauthGrantType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class OauthGrantType(OpenStrEnum):
    """Grant by which a token is requested.

    Source: live report (both in use; client_credentials was tried without evidence of success); documentation
    (password only).
    """

    PASSWORD = "password"
    """By the user name and password of an account."""
    REFRESH_TOKEN = "refresh_token"
    """By the refresh token of an earlier answer."""
