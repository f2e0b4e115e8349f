"""Translation memories: files of past pairs, and everything that is looked up in them."""
