import sys

from scripts.breaking.command import main

if __name__ == "__main__":
    sys.exit(main())
