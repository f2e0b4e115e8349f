"""Alignment: an old article and its English become pairs."""
