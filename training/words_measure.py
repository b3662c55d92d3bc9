"""How good, how large and how fast an exported language model is: what pruning and quantisation are judged by."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from parsers.llm.roles import Roles
from training.words_export import ONNX
from training.words_task import Example

N_WRITTEN = 40  # tokens, one at a time, to see how long one takes


@dataclass(frozen=True)
class Measured:
    """One model on one thread of ONNX Runtime."""

    exact: float  # share of answers of which every token is the likeliest after those before it
    megabytes: float  # of model.onnx
    read_per_second: float  # tokens of a text
    write_ms: float  # for a token of an answer, after a long text

    HEADER = f"{'':28}{'exact':>8}{'MB':>8}{'read tokens/s':>15}{'ms a written token':>20}"

    def line(self, name: str) -> str:
        return f"{name:28}{self.exact:8.1%}{self.megabytes:8.2f}{self.read_per_second:15,.0f}{self.write_ms:20.2f}"


def open_session(path: Path) -> Any:
    """An ONNX file on one thread."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def measure(folder: Path, exam: Sequence[Example], roles: Roles) -> Measured:
    """Judge `folder/model.onnx` by samples, the longest of which is also timed."""
    session = open_session(folder / ONNX)
    layers, two, heads, _, head_dim = session.get_inputs()[1].shape
    empty = np.zeros((layers, two, heads, 0, head_dim), np.float32)
    right = []
    for example in exam:
        ids, ends, begun = np.array([example.ids]), list(example.roles), example.n_prompt
        read, past = session.run(None, {"ids": ids[:, : begun - 1], "past": empty})
        written, _ = session.run(None, {"ids": ids[:, begun - 1 : -1], "past": past})
        logits = np.concatenate((read, written))
        table = roles.table([example.ids[end - 1] for end in ends], logits[ends])
        right.append(
            all(
                table.weigh(logits[i - 1], example.ids[begun:i]).argmax() == example.ids[i]
                for i in range(begun, len(example.ids))
            )
        )
    ids = np.array([max(exam, key=lambda example: len(example.ids)).ids])
    reading, writing = [], []
    for _ in range(3):  # the best of three: the machine may be busy
        started = time.process_time()
        _, past = session.run(None, {"ids": ids, "past": empty})
        reading.append(time.process_time() - started)
        started = time.process_time()
        for token in range(N_WRITTEN):
            _, past = session.run(None, {"ids": ids[:, token % ids.shape[1]][None], "past": past})
        writing.append((time.process_time() - started) / N_WRITTEN)
    return Measured(
        exact=float(np.mean(right)),
        megabytes=(folder / ONNX).stat().st_size / 1e6,
        read_per_second=ids.shape[1] / min(reading),
        write_ms=1000 * min(writing),
    )
