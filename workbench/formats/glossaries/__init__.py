"""Names and terms in files."""
