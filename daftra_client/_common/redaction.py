"""Which keys hold secrets and personal data, and masking of them in headers, queries and bodies.

A secret opens an account or a document. Personal data identify or describe a person, or may do so; the most private of
them are sensitive like secrets and are masked, while the name of a client is shown. The keys are those of fields that
the document marks `x-sensitive` or `x-personal`, and a few that it does not describe. The masking functions make copies
for logs and messages; the values themselves, on errors for instance, stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, Final
from urllib.parse import unquote_plus

HIDDEN: Final = "***"
MIN_SECRET_LENGTH: Final = 8
"""Characters of a known secret that is hidden in texts. Shorter secrets, as in a test, occur in many words."""
_NOT_LETTERS: Final = re.compile(r"[-_\s]")


def _plain(key: str) -> str:
    """A key without case, `-`, `_` and spaces, so that `Site-Hash`, `site_hash` and the label `Site hash` are one.

    Of `data[Client][password][0]` it is `password`.
    """
    named = [part for part in re.split(r"[\[\].]", key) if part.strip() and not part.isdecimal()]
    return _NOT_LETTERS.sub("", named[-1]).lower() if named else ""


_SECRETS: Final = frozenset(
    map(
        _plain,
        (
            # headers and queries
            "apikey", "authorization", "cookie", "hash", "key", "proxy_authorization", "secret", "set_cookie",
            "signature", "token", "x_amz_signature", "x_api_key",
            # credentials in bodies
            "access_token", "client_secret", "option1", "option2", "option3", "password", "refresh_token", "settings",
            "site_hash", "username",
            # links that open a document without a login
            "invoice_html_url", "invoice_pdf_url", "qr_code_url",
        ),
    )
)  # fmt: skip
_PRIVATE: Final = frozenset(
    map(
        _plain,
        (
            "address1", "address2", "birth_date", "business_phone", "client_data", "email", "email_address",
            "exit_reason", "fax", "home_phone", "ip", "last_ip", "leave_application_approver",
            "leave_application_creator", "mobile", "national_id", "official_id", "official_id_unique_check",
            "permanent_address1", "permanent_address2", "permanent_city", "permanent_postal_code", "permanent_state",
            "personal_email", "phone", "phone1", "phone2", "staff", "staff_leave_application",
        ),
    )
)  # fmt: skip
"""Personal data that are masked."""
_PERSONAL: Final = frozenset(
    map(
        _plain,
        (
            # names of people, or of a business that may be one person
            "name", "source_name", "staff_name", "vendor",
            # where someone lives or is
            "city", "client_city", "client_secondary_city", "client_secondary_state", "client_state", "map_location",
            "secondary_city", "secondary_state", "state", "supplier_city", "supplier_secondary_city",
            "supplier_secondary_state", "supplier_state",
            # what else describes a person
            "bn1", "bn2", "citizenship_status", "last_login", "link", "photo", "residence_expiry_date",
            # values that hold more than one fact about people
            "assigned_users", "client_custom_data", "custom_model", "employee", "insurance_agents",
            "invoice_pos_html", "le_custom_data_client", "managers", "staff_custom_data",
        ),
    )
)  # fmt: skip
"""Personal data that are shown."""
_SECRET_PARTS: Final = ("apikey", "credential", "passphrase", "passwd", "password", "privatekey", "secret", "token")
"""Words that make every key secret that contains one."""
_PERSONAL_PARTS: Final = (
    "address", "birth", "businessname", "email", "fax", "firstname", "fullname", "gender", "lastname", "middlename",
    "mobile", "nationality", "passport", "phone", "postalcode", "secondaryname",
)  # fmt: skip
"""Words that make every key personal that contains one and does not end as an id does."""
_ADDRESSES: Final = ("content-location", "link", "location", "refresh")
"""Headers that hold an address, which may open a document without a login."""
_MAX_DEPTH: Final = 50
_PASSWORD: Final = re.compile(
    r"://.*:.*@"
    r"|[?&][^=&]*(password|passwd|secret|token|key|credential|signature|sig(?==))(?![^=&]*(_path|_file)=)[^=&]*=.",
    re.IGNORECASE,
)
# Names exclude question marks, so the expression looks at each character once.
_QUERY: Final = re.compile(r"(?<=[?&])([^?=&#\s]+)=([^&#\s'\")>]*)")


def shortened(text: str, most: int = 4000) -> str:
    """A text in a form that messages may hold: the middle of a long one is left out."""
    if len(text) <= most:
        return text
    end = most // 4
    return f"{text[: most - end - 5]} ... {text[-end:]}"


def is_sensitive(key: str) -> bool:
    """Whether the values of a key must not be shown; `data[Client][password]` is judged by `password`."""
    plain = _plain(key)
    return _is_secret(plain) or plain in _PRIVATE


def is_secret(key: str) -> bool:
    """Whether the values of a key open an account or a document. Nothing but the data themselves may hold them."""
    return _is_secret(_plain(key))


def _is_secret(plain: str) -> bool:
    return plain in _SECRETS or any(part in plain for part in _SECRET_PARTS)


def is_personal(key: str) -> bool:
    """Whether the values of a key may identify or describe a person, in a record that the document does not know.

    In doubt they may: `name` is one, since only the document knows whether it names a person or a product. Ids that
    refer to a person are not. A key that is secret need not be personal too.
    """
    plain = _plain(key)
    return (
        plain in _PRIVATE
        or plain in _PERSONAL
        or (not plain.endswith(("id", "ids")) and any(part in plain for part in _PERSONAL_PARTS))
    )


def redacted(
    value: Any,
    is_hidden: Callable[[str], bool] = is_sensitive,
    *,
    secrets: Collection[str] = (),
    max_depth: int = _MAX_DEPTH,
) -> Any:
    """A copy of plain data (decoded JSON, headers, ...) without the values of sensitive keys.

    Args:
        value: The data.
        is_hidden: Which keys are sensitive.
        secrets: Known secrets, which are hidden in all texts.
        max_depth: Levels of nesting. Deeper values are left out.
    """

    def copy(value: Any, depth: int) -> Any:
        if isinstance(value, Mapping):
            if depth == max_depth:
                return "..."
            return {
                key: HIDDEN if item and is_hidden(str(key)) else copy(item, depth + 1) for key, item in value.items()
            }
        if isinstance(value, list | tuple):
            return "..." if depth == max_depth else [copy(item, depth + 1) for item in value]
        return without_secrets(value, secrets) if isinstance(value, str) else value

    return copy(value, 0)


def without_secrets(text: str, secrets: Collection[str]) -> str:
    """A text without known secrets, since an answer may repeat them."""
    for secret in secrets:
        if len(secret) >= MIN_SECRET_LENGTH:
            text = text.replace(secret, HIDDEN)
    return text


def shown_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers of an answer by names in lower case. Secrets are hidden, and addresses lose query and fragment."""
    return {
        name.lower(): HIDDEN if is_sensitive(name) else _bare(value) if name.lower() in _ADDRESSES else value
        for name, value in headers.items()
    }


def _bare(address: str) -> str:
    bare = re.split("[?#]", address, maxsplit=1)[0]
    # It may contain a login, whose password may contain any of these characters.
    return HIDDEN if "@" in bare or re.search("//[^/]*@", address) else bare


def redacted_text(text: str, is_hidden: Callable[[str], bool] = is_sensitive) -> str:
    """A text in which the values of sensitive keys in the queries of URLs are replaced.

    Args:
        text: The text.
        is_hidden: Which keys are sensitive.
    """
    return _QUERY.sub(lambda m: f"{m[1]}={HIDDEN}" if is_hidden(unquote_plus(m[1])) else m[0], text)


def without_password(text: str) -> str:
    """A text whose addresses contain no user names, passwords or secret arguments."""
    return redacted_text(re.sub(r"://\S*@", "://", text), is_secret)


def has_password(address: str) -> bool:
    """Whether an address contains a password or another secret."""
    return _PASSWORD.search(address) is not None


def displayed(where: str, value: Any) -> str:
    """A value in a form that may be shown. `where` ends with its key: `ClientInput.password`, `clients.list(email)`."""
    if is_sensitive(where.rpartition("(")[2].rstrip(")")):
        return HIDDEN
    try:
        shown = repr(redacted(value))
    except ValueError:  # an integer with more digits than str() accepts
        shown = f"a {type(value).__name__}"
    return shown if len(shown) <= 80 else f"{shown[:77]}..."
