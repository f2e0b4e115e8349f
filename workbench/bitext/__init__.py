"""What looks at both languages at once: linked sentences, aligned articles, what was left out."""
