"""What tables of pairs have in common, whichever program wrote them."""
