"""Both languages side by side, for readers."""
