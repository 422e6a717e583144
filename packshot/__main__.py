"""`python -m packshot` is the command line."""

from packshot.cli import main

if __name__ == "__main__":
    main()
