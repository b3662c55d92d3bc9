"""A checkpoint folder comes back exactly, and anything wrong with it is said in words one can act on."""

import hashlib
import importlib
import json
import pickle
import subprocess
import sys
from dataclasses import dataclass, is_dataclass, replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from solver.checkpoint import (
    ARCHITECTURES,
    CONFIG,
    RUN,
    WEIGHTS,
    describe_run,
    load_checkpoint,
    read_config,
    read_run,
    save_checkpoint,
    weights_hash,
)
from solver.puzzle import CheckpointError
from solver.trm import TRM, TRMConfig

TINY = TRMConfig(
    vocab_size=5, seq_len=4, dim=16, n_heads=2, cycles=1, latent_steps=1, identifier_dim=16, prefix_len=1,
    board_shape=(2, 2),
)  # fmt: skip


@pytest.fixture
def model():
    torch.manual_seed(0)
    return TRM(TINY)


@pytest.fixture
def folder(tmp_path, model):
    save_checkpoint(tmp_path / "net", model, TINY, {"command": "python -m training.train", "seed": 7})
    return tmp_path / "net"


def edit_config(folder: Path, **changes) -> None:
    header = json.loads((folder / CONFIG).read_text())
    (folder / CONFIG).write_text(json.dumps(header | changes))


def replace_weights(folder: Path, weights: dict[str, torch.Tensor]) -> None:
    """Write other weights, with a hash that fits them."""
    save_file(weights, folder / WEIGHTS)
    edit_config(folder, weights_sha256=weights_hash(folder))


def test_what_was_saved_comes_back(folder, model):
    loaded = load_checkpoint(folder)
    assert (loaded.architecture, loaded.config) == ("trm", TINY)
    assert loaded.run == {"command": "python -m training.train", "seed": 7} == read_run(folder)
    assert loaded.weights_hash == weights_hash(folder) == read_config(folder)["weights_sha256"]
    assert not loaded.model.training
    assert loaded.model.state_dict().keys() == model.state_dict().keys()
    for name, weight in model.state_dict().items():
        assert torch.equal(loaded.model.state_dict()[name], weight)
    inputs = torch.tensor([[1, 2, 3, 4]])
    carry = model.initial_carry(1)
    assert torch.equal(loaded.model(carry, inputs)[1], model(carry, inputs)[1])


def test_a_folder_holds_three_files_and_leaves_nothing_beside(folder):
    assert sorted(entry.name for entry in folder.iterdir()) == sorted([WEIGHTS, CONFIG, RUN])
    assert [entry.name for entry in folder.parent.iterdir()] == ["net"]


def test_the_hash_is_the_sha256_of_the_file(folder):
    assert weights_hash(folder) == hashlib.sha256((folder / WEIGHTS).read_bytes()).hexdigest()


def test_the_same_weights_have_the_same_hash(folder, model, tmp_path):
    assert save_checkpoint(tmp_path / "again", model, TINY, {"other": "run"}) == weights_hash(folder)


def test_half_precision_halves_the_file_and_loads_as_float32(folder, model, tmp_path):
    save_checkpoint(tmp_path / "half", model, TINY, {}, dtype="float16")
    loaded = load_checkpoint(tmp_path / "half")
    assert read_config(tmp_path / "half")["dtype"] == "float16"
    assert (tmp_path / "half" / WEIGHTS).stat().st_size < 0.6 * (folder / WEIGHTS).stat().st_size
    for name, weight in model.state_dict().items():
        assert torch.equal(loaded.model.state_dict()[name], weight.half().float())


def test_saving_again_replaces_the_weights_and_keeps_other_files(folder, tmp_path):
    (folder / "model.onnx").write_bytes(b"exported")
    torch.manual_seed(1)
    other = replace(TINY, n_layers=1)
    save_checkpoint(folder, TRM(other), other, {})
    assert load_checkpoint(folder).config == other
    assert (folder / "model.onnx").read_bytes() == b"exported"
    assert [entry.name for entry in tmp_path.iterdir()] == ["net"]


def test_a_save_that_fails_leaves_the_old_checkpoint(folder, model):
    before = {entry.name: entry.read_bytes() for entry in folder.iterdir()}
    with torch.no_grad():
        model.output_head.weight[0, 0] = 1e6
    with pytest.raises(
        CheckpointError, match=r"'output_head.weight' has numbers that are not finite in float16"
    ):
        save_checkpoint(folder, model, TINY, {}, dtype="float16")
    with pytest.raises(TypeError):
        save_checkpoint(folder, model, TINY, {("no", "json"): 1})
    assert {entry.name: entry.read_bytes() for entry in folder.iterdir()} == before
    assert [entry.name for entry in folder.parent.iterdir()] == ["net"]


def test_a_folder_with_other_things_is_not_overwritten(tmp_path, model):
    (tmp_path / "thesis.txt").write_text("three years")
    with pytest.raises(CheckpointError, match="holds other things than a checkpoint"):
        save_checkpoint(tmp_path, model, TINY, {})
    with pytest.raises(CheckpointError, match="is a file"):
        save_checkpoint(tmp_path / "thesis.txt", model, TINY, {})
    assert (tmp_path / "thesis.txt").read_text() == "three years"


def test_a_compiled_network_is_saved_under_its_own_names(tmp_path, model):
    compiled = torch.nn.Module()
    compiled._orig_mod = model  # what torch.compile returns, without its seconds of start-up
    save_checkpoint(tmp_path / "net", compiled, TINY, {})
    assert load_checkpoint(tmp_path / "net").model.state_dict().keys() == model.state_dict().keys()


def test_unknown_config_and_dtype_are_refused_when_saving(tmp_path, model):
    @dataclass
    class Other:
        size: int = 1

    with pytest.raises(
        CheckpointError, match=r"Other is the config of no known architecture; known: TRMConfig, "
    ):
        save_checkpoint(tmp_path / "net", model, Other(), {})
    with pytest.raises(CheckpointError, match="cannot store weights as 'int4'; known: float32, float16"):
        save_checkpoint(tmp_path / "net", model, TINY, {}, dtype="int4")
    assert not any(tmp_path.iterdir())


def test_a_pickle_is_refused_and_never_run(tmp_path):
    class Trap:
        def __reduce__(self):
            return Path.touch, (tmp_path / "ran",)

    for path in (tmp_path / "model.pt", tmp_path / "net" / "pytorch_model.bin"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(pickle.dumps(Trap()))
    (tmp_path / "net" / CONFIG).write_text(json.dumps({"architecture": "trm", "config": {}}))
    with pytest.raises(
        CheckpointError, match=r"model\.pt is a pickle.*expected a folder with model\.safetensors"
    ):
        load_checkpoint(tmp_path / "model.pt")
    with pytest.raises(CheckpointError, match=r"no model\.safetensors; 'pytorch_model\.bin' is a pickle"):
        load_checkpoint(tmp_path / "net")
    (tmp_path / "net" / "pytorch_model.bin").rename(tmp_path / "net" / WEIGHTS)
    with pytest.raises(CheckpointError, match="damaged"):
        edit_config(tmp_path / "net", config={"vocab_size": 5, "seq_len": 4})
        load_checkpoint(tmp_path / "net")
    assert not (tmp_path / "ran").exists()


def test_missing_pieces_are_named(folder, tmp_path):
    with pytest.raises(CheckpointError, match=r"no checkpoint at .*nowhere; expected a folder with"):
        load_checkpoint(tmp_path / "nowhere")
    for name in (RUN, WEIGHTS, CONFIG):
        (folder / name).unlink()
        with pytest.raises(CheckpointError, match=f"has no {name}"):
            load_checkpoint(folder)


def test_altered_weights_are_noticed(folder):
    content = bytearray((folder / WEIGHTS).read_bytes())
    content[-1] ^= 1
    (folder / WEIGHTS).write_bytes(content)
    with pytest.raises(
        CheckpointError, match=r"sha256 .* config\.json was written for .* fetch the folder again"
    ):
        load_checkpoint(folder)


def test_truncated_weights_are_noticed_without_a_hash(folder):
    (folder / WEIGHTS).write_bytes((folder / WEIGHTS).read_bytes()[:-100])
    edit_config(folder, weights_sha256=weights_hash(folder))
    with pytest.raises(CheckpointError, match="is damaged"):
        load_checkpoint(folder)


def test_weights_that_are_no_numbers_are_noticed(folder):
    weights = load_file(folder / WEIGHTS)
    weights["halt_head.bias"][0] = float("nan")
    replace_weights(folder, weights)
    with pytest.raises(CheckpointError, match=r"'halt_head\.bias' has numbers that are not finite"):
        load_checkpoint(folder)


def test_missing_unknown_and_misshapen_weights_are_named(folder):
    weights = load_file(folder / WEIGHTS)
    del weights["y_start"]
    weights["extra"] = torch.zeros(1)
    weights["output_head.weight"] = torch.zeros(9, 16)
    replace_weights(folder, weights)
    with pytest.raises(CheckpointError) as caught:
        load_checkpoint(folder)
    message = str(caught.value)
    assert "missing: 'y_start'; unknown: 'extra'" in message
    assert "'output_head.weight' has shape (9, 16), expected (5, 16)" in message


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"architecture": "gpt"}, r"no architecture 'gpt'; known: trm, "),
        ({"architecture": 3}, r"has no 'architecture'"),
        ({"config": None}, r"has no 'config'"),
        ({"config": {"vocab_size": 5}}, r"config\.json does not describe a TRMConfig.*seq_len"),
        ({"config": {"vocab_size": 5, "seq_len": 4, "depth": 9}}, r"does not describe a TRMConfig.*depth"),
        ({"config": {"vocab_size": 5, "seq_len": 4, "n_heads": 3}}, r"does not split into 3 heads"),
        ({"config": {"vocab_size": "many", "seq_len": 4}}, r"makes no network"),
        ({"config": {"vocab_size": -5, "seq_len": 4}}, r"makes no network"),
        (
            {"config": {"vocab_size": 5, "seq_len": 4, "n_heads": 0}},
            r"does not split into 0 heads",
        ),
    ],
)
def test_a_config_that_makes_no_sense_is_refused_with_the_reason(folder, changes, message):
    edit_config(folder, **changes)
    with pytest.raises(CheckpointError, match=message):
        load_checkpoint(folder)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_a_config_that_is_no_json_object_is_refused(folder, content):
    (folder / CONFIG).write_bytes(content)
    with pytest.raises(CheckpointError, match=r"config\.json (cannot be read as JSON|holds a list)"):
        load_checkpoint(folder)


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_every_architecture_is_where_its_name_points(name):
    module_name, config_class, model_class = ARCHITECTURES[name]
    module = importlib.import_module(module_name)
    assert is_dataclass(getattr(module, config_class))
    assert issubclass(getattr(module, model_class), torch.nn.Module)


def test_config_run_and_hash_are_read_without_torch(folder):
    code = f"""
import sys
from solver.checkpoint import read_config, read_run, weights_hash
assert read_config({str(folder)!r})["architecture"] == "trm"
assert read_run({str(folder)!r})["seed"] == 7
assert len(weights_hash({str(folder)!r})) == 64
assert not {{"torch", "safetensors"}} & set(sys.modules)
"""
    root = Path(__file__).parents[1]
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True, timeout=60)


def test_a_run_tells_how_to_make_the_weights_again():
    run = describe_run(seed=3, data="1,000 puzzles", metrics={"exact": 0.5}, minutes=1.239)
    expected = {"command", "seed", "commit", "versions", "data", "metrics", "hardware", "minutes"}
    assert run.keys() == expected
    assert run["command"].startswith("python ") and "pytest" in run["command"]
    assert run["versions"]["torch"] and "cores" in run["hardware"] and run["minutes"] == 1.24
    assert json.loads(json.dumps(run)) == run
