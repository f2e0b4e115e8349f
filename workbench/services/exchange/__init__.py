"""What comes into a project and what leaves it."""
