"""Make an exported language model smaller: its matrices in 8 bits, or 4.

    python -m training.words_quantise runs/words/exported                        # compare all ways
    python -m training.words_quantise runs/words/exported --way int8 --out parsers/llm/weights/words

    int8      weights and activations in 8 bits, each activation's scale found as it comes (dynamic)
    weights8  weights in 8 bits, a scale for every 32; products in float32
    weights4  weights in 4 bits, likewise

The tables of tokens are quantised with them. With --out, the folder is copied with its model.onnx quantised; the weights
for `transformers` stay as they are.
"""

from __future__ import annotations

import argparse
import logging
import shutil
import tempfile
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

from training.draws import Place
from training.recipes import find_recipe
from training.words_export import ONNX, TOKENS
from training.words_measure import Measured, measure
from training.words_task import WordsTaskConfig

BLOCK = 32  # weights that share a scale


def int8(source: Path, target: Path) -> None:
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        str(source),
        str(target),
        op_types_to_quantize=["MatMul", "Gather"],
        per_channel=True,
        weight_type=QuantType.QInt8,
    )


def _weights(bits: int) -> Callable[[Path, Path], None]:
    def quantise(source: Path, target: Path) -> None:
        import onnx
        from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

        quantizer = MatMulNBitsQuantizer(
            onnx.load(source),
            bits=bits,
            block_size=BLOCK,
            is_symmetric=False,
            op_types_to_quantize=("MatMul",),
        )
        quantizer.process()
        onnx.save(quantizer.model.model, target)

    return quantise


WAYS = {"int8": int8, "weights8": _weights(8), "weights4": _weights(4)}


def quantise(folder: Path, way: str, out: Path) -> None:
    """Copy the folder, with its model.onnx quantised in this way."""
    out.mkdir(parents=True, exist_ok=True)
    if out.resolve() != folder.resolve():
        for path in folder.iterdir():
            if path.is_file() and path.name != ONNX:
                shutil.copyfile(path, out / path.name)
    part = out / f"{ONNX}.part"
    root = logging.getLogger()
    level = root.level
    root.setLevel(
        logging.ERROR
    )  # the libraries tell of every matrix, and advise a step that is of no use here
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            WAYS[way](folder / ONNX, part)
    finally:
        root.setLevel(level)
    part.replace(out / ONNX)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="what training.words_export wrote, in float32")
    parser.add_argument("--way", choices=WAYS, action="append", default=[], help="default: all")
    parser.add_argument("--out", type=Path, help="folder for the quantised model; needs one --way")
    parser.add_argument("--n", type=int, default=200, help="held-out samples to judge by (default: 200)")
    args = parser.parse_args(argv)
    ways = args.way or list(WAYS)
    if args.out and len(ways) != 1:
        parser.error("--out takes one --way")
    config = WordsTaskConfig(tokenizer=str(args.folder / TOKENS), n_held_out=args.n)
    task = config.make(find_recipe("words"), (), Place(), 0)
    exam = task.exam()
    print(Measured.HEADER)
    print(measure(args.folder, exam, task.roles).line("as it is"), flush=True)
    for way in ways:
        with tempfile.TemporaryDirectory() as temporary:
            out = args.out or Path(temporary)
            quantise(args.folder, way, out)
            print(measure(out, exam, task.roles).line(way), flush=True)


if __name__ == "__main__":
    main()
