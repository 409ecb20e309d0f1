"""Which bodies need the date format of the account."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from daftra_client._call.body import needs_date_format
from daftra_client.models import BookingInput, ClientInput

DISPLAYED = BookingInput(date=date(2026, 4, 3))


@pytest.mark.parametrize("body", [DISPLAYED, [ClientInput(), DISPLAYED], {"a": {"b": (DISPLAYED,)}}])
def test_a_body_with_a_displayed_date_at_any_depth_needs_it(body: Any) -> None:
    assert needs_date_format(body)


@pytest.mark.parametrize("body", [None, 7, "text", b"bytes", [], ClientInput(), {"a": [1, "x", ClientInput()]}])
def test_other_bodies_do_not(body: Any) -> None:
    assert not needs_date_format(body)
