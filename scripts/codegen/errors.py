"""Errors of the generator other than those of the document."""


class GenerationError(Exception):
    """A tool that generates the code has the wrong version or failed."""
