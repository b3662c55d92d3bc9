"""Turn a trained reader of digits into the folder that `parsers.image.digits` loads.

    python -m training.digit_export runs/digits/checkpoint --out parsers/image/weights/digits

The folder gets `digits.onnx`, `config.json` with its hash and the temperature that makes the probabilities
of the network mean what they say, and the checkpoint's `run.json`, which tells how the weights came about.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import shutil
import warnings
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from parsers.image.board import N_CLASSES
from parsers.image.digit_net import DigitNet, OneBoard
from parsers.image.digits import CELL
from solver.checkpoint import RUN, load_checkpoint
from solver.export import strip_remarks

TOLERANCE = 1e-3  # largest difference between the logits of torch and of ONNX Runtime


def export_digits(net: DigitNet, folder: Path, temperature: float = 1.0) -> str:
    """Write the folder; returns the hash of the weights.

    Raises:
        RuntimeError: ONNX Runtime computes something else than torch.
    """
    import onnxruntime

    folder.mkdir(parents=True, exist_ok=True)
    model = OneBoard(net).eval()
    example = torch.rand(16, 3, CELL, CELL)
    part = folder / "digits.onnx.part"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)
        torch.onnx.export(
            model,
            (example,),
            str(part),
            dynamo=True,
            external_data=False,
            input_names=["cells"],
            output_names=["logits"],
            dynamic_shapes={"cells": {0: torch.export.Dim("n_cells", min=2, max=1024)}},
            verbose=False,
        )
    strip_remarks(part)
    session = onnxruntime.InferenceSession(str(part), providers=["CPUExecutionProvider"])
    for n in (16, 81):
        cells = torch.randn(n, 3, CELL, CELL)
        with torch.no_grad():
            wanted = model(cells).numpy()
        came = session.run(None, {"cells": cells.numpy()})[0]
        if came.shape != (n, N_CLASSES) or not np.allclose(came, wanted, atol=TOLERANCE):
            raise RuntimeError("the exported reader computes something else")
    weights = part.read_bytes()
    part.replace(folder / "digits.onnx")
    digest = hashlib.sha256(weights).hexdigest()
    config = {"config": asdict(net.config), "temperature": temperature, "onnx_sha256": digest}
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    return digest


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--temperature", type=float, default=1.0)
    args = parser.parse_args(argv)
    net = load_checkpoint(args.checkpoint).model
    assert isinstance(net, DigitNet)
    print(export_digits(net, args.out, args.temperature))
    shutil.copy(args.checkpoint / RUN, args.out / RUN)


if __name__ == "__main__":
    main()
