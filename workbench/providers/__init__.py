"""One module a machine-translation engine."""
