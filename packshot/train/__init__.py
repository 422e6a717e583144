"""How the embedded model is made: the procedural photo set, the networks, training and export."""
