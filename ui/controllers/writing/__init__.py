"""Writing and marking: the cell, undo, highlights, drafts, shaping, history."""
