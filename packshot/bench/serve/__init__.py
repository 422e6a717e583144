"""Measures serving: the same arrivals to the service and to its peers, one server after another."""
