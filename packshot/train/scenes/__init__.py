"""The procedural photo set: signed-distance geometry with part roles, drawn into G-buffers."""
