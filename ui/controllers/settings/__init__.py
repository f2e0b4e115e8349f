"""Keys, languages, house style, views."""
