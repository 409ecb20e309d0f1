from __future__ import annotations

from . import main

if __name__ == "__main__":  # worker processes of Dask import it again
    main()
