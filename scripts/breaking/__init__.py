"""Tell what a new version breaks for users, and which version it must be.

    python -m scripts.breaking [--base COMMIT] [--json | --markdown]

`trees` finds the two states that are compared. A source of findings compares them under one aspect: `python_api` does
it for the Python API: `public` says what is public, `reading` reads it into a `surface`, and `annotations` tells which
types are the same. `document` does it for the OpenAPI document. `joining` tells once what several sources show,
`verdict` says how much the version must grow, `report` shows it all, and `command` holds the list of sources.
"""
