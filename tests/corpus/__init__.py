"""Texts to read, made by small functions from drawn puzzles: many forms, unlike each other."""
