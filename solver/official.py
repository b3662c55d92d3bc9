"""Weights trained with the authors' own code, under the names that it gives them.

    state_dict = torch.load("step_65000", weights_only=True)   # a pickle: only from someone you trust
    model = load_official(state_dict, SUDOKU_MLP)
    save_checkpoint("runs/official", model, model.config, {"data": "..."})

Names: https://github.com/SamsungSAILMontreal/TinyRecursiveModels, models/recursive_reasoning/trm.py, and
https://github.com/sapientinc/HRM, models/hrm/hrm_act_v1.py
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from torch import Tensor

from solver.checkpoint import fill, listed
from solver.hrm import HRM, HRMConfig
from solver.puzzle import CheckpointError
from solver.trm import TRM, TRMConfig

WRAPPERS = re.compile(r"^((_orig_mod|module|model|inner)\.)+")
"""What torch.compile, data parallelism, the loss head and the halting wrapper put before a name."""


def official_names(config: TRMConfig) -> dict[str, str]:
    """The official name of every weight -> its name in `TRM` or `HRM`."""
    names = {
        "embed_tokens.embedding_weight": "embedding.tokens.weight",
        "lm_head.weight": "output_head.weight",
        "q_head.weight": "halt_head.weight",
        "q_head.bias": "halt_head.bias",
        "H_init": "y_start",
        "L_init": "z_start",
    }
    if config.prefix_len:
        names["puzzle_emb.weights"] = "embedding.identifiers.weight"
    if config.positions == "learned":
        names["embed_pos.embedding_weight"] = "embedding.positions.weight"
    layers = {f"L_level.layers.{i}": f"blocks.{i}" for i in range(config.n_layers)}
    if isinstance(config, HRMConfig):
        layers |= {f"H_level.layers.{i}": f"slow_blocks.{i}" for i in range(config.n_slow_layers)}
    for theirs, ours in layers.items():
        if config.mixer == "mlp":
            names[f"{theirs}.mlp_t.gate_up_proj.weight"] = f"{ours}.token_mlp.gate_up.weight"
            names[f"{theirs}.mlp_t.down_proj.weight"] = f"{ours}.token_mlp.down.weight"
        else:
            names[f"{theirs}.self_attn.qkv_proj.weight"] = f"{ours}.attention.qkv.weight"
            names[f"{theirs}.self_attn.o_proj.weight"] = f"{ours}.attention.out.weight"
        names[f"{theirs}.mlp.gate_up_proj.weight"] = f"{ours}.channel_mlp.gate_up.weight"
        names[f"{theirs}.mlp.down_proj.weight"] = f"{ours}.channel_mlp.down.weight"
    return names


def load_official(state_dict: Mapping[str, Tensor], config: TRMConfig) -> TRM:
    """A network with these weights, which gives the logits that the official code gives.

    It is an `HRM` if the config is an `HRMConfig`.

    Raises:
        CheckpointError: a name is missing or unknown, a shape differs from `config`, or `config`
            switches on something that the official network does not have.
    """
    options = ("bounded_glu", "qk_norm", "answer_feedback", "board_shape", "box_shape")
    extras = [name for name in options if getattr(config, name)]
    if extras:
        raise CheckpointError(f"the official network has no {', '.join(extras)}; leave it at its default")
    names = official_names(config)
    plain: dict[str, Tensor] = {}
    for name, tensor in state_dict.items():
        short = WRAPPERS.sub("", name)
        if short in plain:
            raise CheckpointError(f"the official weight {short!r} came twice, the second time as {name!r}")
        plain[short] = tensor
    differences = [
        *listed("missing", sorted(map(repr, names.keys() - plain.keys()))),
        *listed("unknown", sorted(map(repr, plain.keys() - names.keys()))),
    ]
    if differences:
        raise CheckpointError(
            f"these are not the official weights of a {type(config).__name__} with mixer={config.mixer!r}, "
            f"n_layers={config.n_layers}, positions={config.positions!r}: {'; '.join(differences)}"
        )
    model = HRM(config) if isinstance(config, HRMConfig) else TRM(config)
    fill(model, {names[name]: tensor for name, tensor in plain.items()}, "the official state dict")
    return model.eval()
