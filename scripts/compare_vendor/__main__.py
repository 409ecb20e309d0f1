import sys

from scripts.compare_vendor.command import main

if __name__ == "__main__":
    sys.exit(main())
