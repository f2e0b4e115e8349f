"""English spelling: words, suggestions, inflections, British and American forms."""
