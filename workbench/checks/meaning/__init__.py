"""Checks of what is said: negation kept, directions not turned round."""
