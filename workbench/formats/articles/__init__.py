"""What a single article comes in as: pages, Markdown, plain text, files of its own."""
