"""Why there is no code, beside what is wrong with the document."""


class GenerationError(Exception):
    """The tools that generate the code are of another version or failed."""
