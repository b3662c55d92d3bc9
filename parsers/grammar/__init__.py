"""Told puzzles read by rules of grammar, without a model."""
