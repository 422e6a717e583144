"""The program's entry: `packshot` and `python -m packshot`."""

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Run the command line; even an interruption while it is still being loaded is no traceback."""
    try:
        from packshot import cli

        cli.main()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
