import sys

try:
    from scripts.breaking.command import main
except (ImportError, SyntaxError) as error:  # the package defines the scalars of the document
    sys.exit(f"error: the working tree cannot be imported: {error}")

if __name__ == "__main__":
    sys.exit(main())
