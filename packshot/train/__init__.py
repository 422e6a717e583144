"""How the embedded model is made: the procedural photo set, the networks, training and export."""

import os

# Threads that spin while they wait stop each other wherever cores are shared; torch reads this
# when it is imported.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
