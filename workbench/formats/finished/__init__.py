"""The finished English article as a newsroom publishes it: pages, posts, documents."""
