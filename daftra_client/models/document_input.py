"""DocumentInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class DocumentInput(Input):
    """Attachments of a document. No way to upload a file is documented. Its fields are not documented; the vendor
    only shows it empty.
    """
