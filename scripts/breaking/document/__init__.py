"""The source of findings about the document: what two OpenAPI documents promise to clients in any language.

`views` reads schemas of one document, `direction` says whom a wider or a narrower one breaks, `schemas` compares two,
with `enumerations` and `constraints`; `operations` compares calls, `servers` addresses and security, and `source` all.

An older document may have other extensions, so what these modules rely on are the standard parts of OpenAPI.
"""
