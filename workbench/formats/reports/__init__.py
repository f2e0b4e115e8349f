"""What the checks found and what the desk did, for readers."""
