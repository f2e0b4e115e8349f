"""One module a document format."""
