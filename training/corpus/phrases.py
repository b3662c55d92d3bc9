"""What the phrases of one language are: the tables that `around.py` draws from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Phrases:
    """What is said in one language. `around.py` tells how a phrase is written."""

    numbers: Sequence[str]  # from zero on
    ordinals: Sequence[str]  # from first on
    nouns: Mapping[str, Sequence[str]]  # subject ("sudoku", "maze", "puzzle") -> its names
    fillers: Mapping[str, Sequence[str]]  # "paper" -> what `{paper}` may be
    greetings: Sequence[str]
    reasons: Sequence[str]
    thanks: Sequence[str]
    closings: Sequence[str]
    emojis: Sequence[str]
    cells: Sequence[str]
    wishes: Mapping[str, Sequence[str]]  # intent, also "generate easier" and "generate harder" -> wordings
    unseen_wishes: Mapping[str, Sequence[str]]  # the same, kept for families that are held out
    maze_wishes: Mapping[str, Sequence[str]] = field(default_factory=dict)  # more, where the puzzle is a maze
    unseen_maze_wishes: Mapping[str, Sequence[str]] = field(default_factory=dict)
    lead_ins: Sequence[str] = ("",)  # "here it is:", before a drawn piece
    unseen_reasons: Sequence[str] = field(default=())
    unseen_greetings: Sequence[str] = field(default=())
