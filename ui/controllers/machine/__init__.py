"""What machines offer beside the text: side by side, the queue of drafts, words ahead, voices."""
