"""Numbers, amounts and rates of both languages, read as values."""
