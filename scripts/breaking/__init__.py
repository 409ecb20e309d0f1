"""Report what a new version breaks for users, and which version number it needs.

    python -m scripts.breaking [--base COMMIT] [--json | --markdown]

`trees` finds the two states to compare. A source of findings compares one aspect of them. `python_api` compares the
Python API: `public` defines what is public, `reading` reads it into a `surface`, and `annotations` decides which types
are the same. `document` compares the OpenAPI documents. `joining` removes findings that several sources report,
`verdict` says how much the version must grow, `report` prints the result, and `command` has the list of sources.
"""
