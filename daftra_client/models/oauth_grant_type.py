"""OauthGrantType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class OauthGrantType(OpenStrEnum):
    """Grant by which a token is requested."""

    PASSWORD = "password"
    """By the user name and password of an account."""
    REFRESH_TOKEN = "refresh_token"
    """By the refresh token of an earlier answer."""
    CLIENT_CREDENTIALS = "client_credentials"
    """For the application itself. No one was seen to get a token by it."""
    AUTHORIZATION_CODE = "authorization_code"
    """By the code of a redirect. Neither the address nor the field of the code is documented."""
