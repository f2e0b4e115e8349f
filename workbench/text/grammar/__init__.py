"""English grammar, as far as marks need it: what words are in their sentence."""
