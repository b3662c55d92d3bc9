"""Puzzles, their rules and the small networks that solve them. Importing this loads none of the networks."""
