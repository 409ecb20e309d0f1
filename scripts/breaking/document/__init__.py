"""The source of findings about the document: what two OpenAPI documents promise to clients in any language.

`views` reads schemas of one document. `direction` says whether a wider or a narrower schema breaks the sender or the
receiver. `schemas` compares two schemas, with `enumerations` and `constraints`; `operations` compares calls, `servers`
compares addresses and security, and `source` compares everything.

An older document may have other extensions, so what these modules rely on are the standard parts of OpenAPI.
"""
