"""DocumentTitleInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class DocumentTitleInput(Input):
    """Titles of the attachments of a document. Its fields are not documented; the vendor only shows it empty."""
