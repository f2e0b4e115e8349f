"""How the project is made; a package, so that its trees are let go of behind its last test."""
