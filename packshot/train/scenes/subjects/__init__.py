"""The subjects, one module per kind. A new design is about 30 lines of shared pieces."""
