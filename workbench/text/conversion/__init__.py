"""A newsroom's conversion between variants: word borders, registers, names, punctuation, doubts."""
