"""Web pages: the tree, the outlets' selectors, the article inside, and what the page says of it."""
