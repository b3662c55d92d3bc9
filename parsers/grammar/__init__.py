"""Told puzzles read by rules of grammar, in ten languages and without a model: silent rather than wrong.

`tokens` types the words of a text, so that patterns over their codes hold in every language. `sudoku`, `maze` and `legend`
make calls of them in the output language of models (`parsers.llm.call`), each only where all of the puzzle is
understood; `wish` hears what the person wants. `read` holds the calls against the rules.
"""
