"""Measures latency and quality of a model on this machine, and writes what it found."""
