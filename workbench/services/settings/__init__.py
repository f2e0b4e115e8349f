"""What a user prefers, and the keys."""
