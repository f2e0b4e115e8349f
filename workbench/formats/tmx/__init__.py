"""TMX, the exchange format of translation memories: read, written, checked and repaired."""
