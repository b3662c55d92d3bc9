"""Texts about puzzles, written by seeded programs, with the call that each of them means.

`telling.py` is the pen, the other files hold families of phrasing; `corpus.py` draws from all of them.
"""
