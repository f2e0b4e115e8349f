"""Tables that a reviewer edits without this program, given out and taken back."""
