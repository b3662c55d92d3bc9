"""Every kind of puzzle: one module a family, found by looking into this folder.

A module offers its kinds as `KINDS`, a tuple of `PuzzleKind` values; adding the file adds the kinds.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from solver.puzzle import ParseError, PuzzleKind


@cache
def all_kinds() -> tuple[PuzzleKind, ...]:
    """Every kind, family by family."""
    modules = sorted(module.name for module in pkgutil.iter_modules(__path__))
    kinds = [kind for name in modules for kind in importlib.import_module(f"{__name__}.{name}").KINDS]
    names = [kind.name for kind in kinds]
    assert len(set(names)) == len(names), f"two kinds have the same name: {names}"
    return tuple(kinds)


def find_kind(name: str) -> PuzzleKind:
    """The kind of this name.

    Raises:
        ParseError: there is none; the message lists the known ones.
    """
    for kind in all_kinds():
        if kind.name == name:
            return kind
    known = ", ".join(kind.name for kind in all_kinds())
    raise ParseError(f"no puzzle kind {name!r}; known kinds: {known}")
