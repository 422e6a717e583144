"""Measures `packshot serve` over HTTP, with a load generator and a process of its own."""
