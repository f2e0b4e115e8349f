"""Word documents: safe opening, articles, bilingual tables, and what other tools write in them."""
