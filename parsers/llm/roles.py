"""What the embedded model says about a word while it reads helps it point at the word later.

Where the mark of a telling word ends, the model foretells the token after which its answer will point at that word: its
role. So "the first word of a row" is settled where the text is read, and when the answer comes to such a token,
the words are weighed by how probable that role was: `log p(role | word)` is added to the logits of their pointers,
in training and in use.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

LEAST = (
    -12.0
)  # the logarithm of the least probability that is told apart, and that of words that are not in the text
_POINTED_TWICE = ('","to_row":"', '","to_column":"')  # at words whose role was another one before


@dataclass(frozen=True)
class Roles:
    """The tokens that it takes, by number."""

    first_pointer: int
    n_pointers: int  # w0, w1, ... are numbered one after the other
    minus: int
    plus: int
    leads: dict[int, int]  # tokens after which the answer points -> their role

    @classmethod
    def of(cls, vocab: Mapping[str, int]) -> Roles:
        n_pointers = 0
        while f"w{n_pointers}" in vocab:
            n_pointers += 1
        leads = {}
        for piece, token in vocab.items():
            if len(piece) > 2 and piece.endswith('"') and piece not in _POINTED_TWICE:
                alone = piece.removeprefix('"]}').removeprefix('"}').removeprefix(",")
                leads[token] = vocab.get(alone, token)
        leads[vocab['","']] = vocab['","cells":["']  # a further item of the same cells
        return cls(vocab["w0"], n_pointers, vocab["-"], vocab["+"], leads)

    def is_pointer(self, token: int) -> bool:
        return self.first_pointer <= token < self.first_pointer + self.n_pointers

    def marks(self, prompt: Sequence[int]) -> list[int]:
        """Where the marks of telling words end: the token after each pointer."""
        return [i + 1 for i, token in enumerate(prompt[:-1]) if self.is_pointer(token)]

    def role(self, said: Sequence[int]) -> int | None:
        """The role of what is pointed at next, after an answer's tokens, of which the last two tell; None where nothing is."""
        if len(said) > 1 and said[-1] == self.minus:
            said = said[:-1]
        return self.leads.get(said[-1]) if said else None

    def table(self, words: Sequence[int], logits: np.ndarray) -> Table:
        """From the logits where the marks of `words` end, (words, V)."""
        roles = sorted(set(self.leads.values()))
        top = logits.max(-1, keepdims=True, initial=0.0)
        sums = top + np.log(np.exp(logits - top).sum(-1, keepdims=True))
        weights = np.full((len(roles), self.n_pointers), LEAST, np.float32)
        weights[:, [word - self.first_pointer for word in words]] = np.maximum(
            (logits - sums)[:, roles].T, LEAST
        )
        return Table(self, dict(zip(roles, weights, strict=True)))


@dataclass(frozen=True)
class Table:
    """For each role, what is added to the logits of all pointers."""

    roles: Roles
    weights: dict[int, np.ndarray]  # (n_pointers,)

    def weigh(self, logits: np.ndarray, said: Sequence[int]) -> np.ndarray:
        """The logits for the token after those of an answer, (V,), with the words weighed if it points."""
        role = self.roles.role(said)
        if role not in self.weights:
            return logits
        weighed = logits.copy()
        first = self.roles.first_pointer
        weighed[first : first + self.roles.n_pointers] += self.weights[role]
        return weighed
