"""What a project gets from its memories: matches for a segment, and what follows its work."""
