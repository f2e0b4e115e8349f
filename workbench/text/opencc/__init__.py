"""OpenCC's conversion over its own dictionaries, equal to it to the character."""
