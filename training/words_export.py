"""Turn a trained language model into the folder that is shipped.

    python -m training.words_export runs/words/checkpoint --out parsers/llm/weights/words

    config.json, model.safetensors             for `transformers`, and whatever else reads a Llama
    tokenizer.json, tokenizer_config.json      its tokens, and a chat template: the last message of the user, `<answer>`
    model.onnx                                 one step, for `parsers.llm.embedded`, which needs neither torch nor transformers
    run.json                                   how the weights came about

A step takes `ids` (1, T) and `past` (layers, 2, heads, P, head_dim), the keys and values of the P tokens before,
and gives `logits` (T, V) and `present`, the same as `past` with P + T tokens. Tokens without any before them see one
another: a text is read as a whole, so its last word tells what its first is for. Other programs that read a Llama let
no word see those after it; a share of the training was in that manner.
"""

from __future__ import annotations

import argparse
import itertools
import json
import logging
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from solver.checkpoint import load_checkpoint
from solver.export import strip_remarks
from training.words_model import Words, transformers_config, transformers_weights
from training.words_task import TOKENIZER
from training.words_tokenizer import SPECIAL

ONNX, TOKENS = "model.onnx", "tokenizer.json"
TOLERANCE = 1e-3  # largest difference between the logits of torch and of ONNX Runtime
TEMPLATE = "{{ (messages | selectattr('role', 'equalto', 'user') | list | last)['content'] }}<answer>"


class _Step(nn.Module):
    def __init__(self, model: Words) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, past: Tensor) -> tuple[Tensor, Tensor]:
        return self.model.step(ids, past)


def export(model: Words, tokenizer: Any, folder: Path, run: dict[str, Any] | None = None) -> None:
    """Write the folder. `tokenizer` is a `tokenizers.Tokenizer`.

    Raises:
        RuntimeError: ONNX Runtime computes something else than torch.
    """
    from safetensors.torch import save_file

    model = model.eval().float().cpu()
    folder.mkdir(parents=True, exist_ok=True)
    weights = {name: tensor.half() for name, tensor in transformers_weights(model).items()}
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    write_json(folder / "config.json", transformers_config(model.config) | {"dtype": "float16"})
    tokenizer.save(str(folder / TOKENS))
    pad, _, stop = SPECIAL
    write_json(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "pad_token": pad,
            "eos_token": stop,
            "clean_up_tokenization_spaces": False,
            "model_max_length": model.config.most_positions,
            "chat_template": TEMPLATE,
        },
    )
    if run is not None:
        write_json(folder / "run.json", run)
    export_step(model, folder / ONNX)


def write_json(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def empty_past(model: Words) -> Tensor:
    config = model.config
    return torch.zeros(config.n_layers, 2, config.n_heads, 0, config.head_dim)


def export_step(model: Words, path: Path) -> None:
    """Write one step as ONNX."""
    part = path.with_suffix(".part")
    step = _Step(model).eval()
    n_tokens, n_before = torch.export.Dim("T", min=2, max=8192), torch.export.Dim("P", min=2, max=8192)
    past = torch.zeros(*empty_past(model).shape[:3], 7, model.config.head_dim)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)
        torch.onnx.export(
            step,
            (torch.arange(5)[None], past),
            str(part),
            dynamo=True,
            external_data=False,
            input_names=["ids", "past"],
            output_names=["logits", "present"],
            dynamic_shapes={"ids": {1: n_tokens}, "past": {3: n_before}},
            verbose=False,
        )
    strip_remarks(part)
    check_step(model, part)
    part.replace(path)


def check_step(model: Words, path: Path, tolerance: float = TOLERANCE) -> None:
    """Read a text, then an answer in pieces, one of them a single token.

    Raises:
        RuntimeError: ONNX Runtime computes something else than torch.
    """
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    ids = torch.randint(model.config.vocab_size, (1, 40), generator=torch.Generator().manual_seed(0))
    for cuts in ((0, 17, 18, 40), (0, 1, 40), (0, 40)):
        with torch.no_grad():
            wanted = model.logits(model(ids, torch.tensor([cuts[1]])))[0].numpy()
        present, came = empty_past(model).numpy(), []
        for low, high in itertools.pairwise(cuts):
            logits, present = session.run(None, {"ids": ids[:, low:high].numpy(), "past": present})
            came.append(logits)
        if not np.allclose(np.concatenate(came), wanted, atol=tolerance):
            raise RuntimeError(f"{path} computes something else than torch")


def main(argv: Sequence[str] | None = None) -> None:
    from tokenizers import Tokenizer

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, default=TOKENIZER)
    args = parser.parse_args(argv)
    loaded = load_checkpoint(args.checkpoint)
    assert isinstance(loaded.model, Words)
    export(loaded.model, Tokenizer.from_file(str(args.tokenizer)), args.out, loaded.run)
    for path in sorted(args.out.iterdir()):
        print(f"{path}: {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
