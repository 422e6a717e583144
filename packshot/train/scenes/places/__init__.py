"""Places as dioramas: what fills the frame where a text names nothing but a place.

They stand on z = 0, mostly within x, y of ±2.2 and below z = 1.2, in layers that go back to y = 6:
for a low camera that looks along +y and sees x of ±0.7 at y = 0, so that far things get small.
"""
