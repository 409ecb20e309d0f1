"""OauthToken: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class OauthToken(Model):
    """A token and what is needed to renew it.

    Source: request sample (answer attested by running code); live report; documentation.
    """

    access_token: str | None = None
    """Token for the Authorization header."""
    expires_in: int | None = None
    """Seconds until the access token expires."""
    refresh_token: str | None = None
    """Token for renewing. A renewal may bring a new one; if not, keep the old one."""
    site_id: int | None = None
    """Id of the account. Only in tokens of marketplace apps."""
    subdomain: str | None = None
    """Host name of the account, such as `example.daftra.com`. Only in tokens of marketplace apps."""
    token_type: str | None = None
    """How the token is sent: `Bearer`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "access_token",
            "expires_in",
            "refresh_token",
            "site_id",
            "subdomain",
            "token_type",
        )
    )
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "access_token",
            "refresh_token",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("access_token")
            self.access_token = v if type(v) in TEXT else wire.text(v)
            v = get("expires_in")
            self.expires_in = v if type(v) in INTEGER else wire.integer(v)
            v = get("refresh_token")
            self.refresh_token = v if type(v) in TEXT else wire.text(v)
            v = get("site_id")
            self.site_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("subdomain")
            self.subdomain = v if type(v) in TEXT else wire.text(v)
            v = get("token_type")
            self.token_type = v if type(v) in TEXT else wire.text(v)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "access_token": wire.encode_text(self.access_token, "OauthToken.access_token"),
            "expires_in": wire.encode_integer(self.expires_in, "OauthToken.expires_in"),
            "refresh_token": wire.encode_text(self.refresh_token, "OauthToken.refresh_token"),
            "site_id": wire.encode_integer(self.site_id, "OauthToken.site_id"),
            "subdomain": wire.encode_text(self.subdomain, "OauthToken.subdomain"),
            "token_type": wire.encode_text(self.token_type, "OauthToken.token_type"),
        }
        return data
