"""What helps while one types: steps of undo, corrections, completion, values in house style."""
