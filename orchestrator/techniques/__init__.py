"""The named Sudoku techniques, each in its own small piece, from the easiest to the hardest.

A technique is a function from a `Board` to the steps it finds there. To add one, write the function and
list it below; `replay` judges its steps by their stated facts, so nothing else has to know it.
"""

from __future__ import annotations

from .board import Finder
from .chains import contradiction_chain, forcing_chain
from .coloring import simple_coloring
from .fish import swordfish, x_wing
from .intersections import claiming, pointing
from .rectangles import unique_rectangle
from .singles import full_house, hidden_single, naked_single
from .subsets import hidden_pair, hidden_quad, hidden_triple, naked_pair, naked_quad, naked_triple
from .wings import xy_wing, xyz_wing

TECHNIQUES: tuple[Finder, ...] = (
    full_house,
    hidden_single,
    naked_single,
    pointing,
    claiming,
    naked_pair,
    x_wing,
    hidden_pair,
    naked_triple,
    swordfish,
    hidden_triple,
    xy_wing,
    xyz_wing,
    unique_rectangle,
    simple_coloring,
    naked_quad,
    hidden_quad,
    contradiction_chain,
    forcing_chain,
)
"""In the order in which they are tried."""
