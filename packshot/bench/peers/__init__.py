"""What the service is measured beside: the same runtime behind other servers, the same weights in
another library. Each server is a process of its own, started by `host`.
"""
