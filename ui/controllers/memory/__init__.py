"""The memory in the window: matches, fragments, the concordance, and the memories themselves."""
