"""Sets of puzzles, and how many of them an engine solves."""
