"""States of runs on disk: complete, small, whole or not at all, and cut into parts for narrow ways."""

import json

import pytest
import torch

from solver.puzzle import CheckpointError
from solver.trm import TRM, TRMConfig
from training import state
from training.optim import Average, OptimConfig, make_optimizers


def small_run(config: OptimConfig, seed: int = 0, **fields):
    torch.manual_seed(seed)
    model = TRM(
        TRMConfig(**{"vocab_size": 5, "seq_len": 16, "dim": 16, "n_heads": 2, "identifier_dim": 16} | fields)
    )
    average, optimizers = Average(model, 0.9), make_optimizers(model, config)
    for p in model.parameters():
        p.grad = torch.randn_like(p)
    for optimizer in optimizers:
        optimizer.step()
    average.update(100)
    return model, average, optimizers


@pytest.mark.parametrize(
    "config", [OptimConfig(), OptimConfig(muon=False), OptimConfig(muon=False, adam="atan2")]
)
def test_state_read_back_is_the_state_written(tmp_path, config):
    run = small_run(config)
    written = state.pack(*run)
    state.write_state(tmp_path, written, {"step": 7})
    other = small_run(config, seed=1)
    tensors, about = state.read_state(tmp_path)
    state.unpack(tensors, *other)
    again = state.pack(*other)
    assert about == {"step": 7} and again.keys() == written.keys()
    for name, tensor in written.items():
        torch.testing.assert_close(
            again[name], tensor, rtol=0, atol=1e-2 if "average" in name else 0, msg=name
        )
    for name, p in other[0].named_parameters():
        torch.testing.assert_close(p, dict(run[0].named_parameters())[name], rtol=0, atol=0)


def test_average_survives_to_a_thousandth_of_its_distance(tmp_path):
    model, average, optimizers = small_run(OptimConfig())
    tensors = state.pack(model, average, optimizers)
    before = {name: mean.clone() for name, mean in average.weights.items()}
    state.unpack(tensors, model, average, optimizers)
    for name, mean in average.weights.items():
        distance = (before[name] - average.live[name]).abs().max()
        assert (mean - before[name]).abs().max() <= 2**-8 * distance + 1e-7


def test_complete_state_is_small():
    """Limits: 55 MB for 5 million parameters, 14 MB for one million."""
    for config, limit, fields in (
        (OptimConfig(muon=False, adam="atan2"), 55e6, {"dim": 512, "seq_len": 81, "identifier_dim": 512}),
        (OptimConfig(), 55e6, {"dim": 512, "seq_len": 81, "identifier_dim": 512}),
        (OptimConfig(muon=False), 14e6, {"dim": 256, "seq_len": 81, "identifier_dim": 256, "n_layers": 1}),
    ):
        run = small_run(config, mixer="mlp", positions="none", **fields)
        size = sum(t.numel() * t.element_size() for t in state.pack(*run).values())
        assert run[0].n_parameters > (4.9e6 if limit > 20e6 else 0.7e6)
        assert size < limit, f"{size:,} bytes for {run[0].n_parameters:,} parameters"


def test_last_state_but_one_is_used_when_the_last_was_not_finished(tmp_path):
    run = small_run(OptimConfig())
    for step in (1, 2):
        state.write_state(tmp_path, state.pack(*run), {"step": step})
    (tmp_path / state.STATE_FILE).unlink()  # killed between the two renames
    assert state.read_state(tmp_path)[1] == {"step": 1}


def test_damaged_state_is_told(tmp_path):
    state.write_state(tmp_path, state.pack(*small_run(OptimConfig())), {"step": 1})
    path = tmp_path / state.STATE_FILE
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(CheckpointError, match="is damaged"):
        state.read_state(tmp_path)


def test_state_travels_in_parts(tmp_path, monkeypatch):
    monkeypatch.setattr(state, "PART_BYTES", 5000)
    run, parts = tmp_path / "run", tmp_path / "parts"
    run.mkdir()
    state.write_state(run, state.pack(*small_run(OptimConfig())), {"step": 3})
    content = (run / state.STATE_FILE).read_bytes()
    state.main(["pack", str(run), str(parts)])
    sizes = [path.stat().st_size for path in parts.glob("state.*")]
    assert len(sizes) > 2 and max(sizes) <= 5000
    state.main(["unpack", str(parts), str(tmp_path / "there")])
    assert (tmp_path / "there" / state.STATE_FILE).read_bytes() == content


def test_altered_part_is_refused(tmp_path):
    run, parts = tmp_path / "run", tmp_path / "parts"
    run.mkdir()
    state.write_state(run, state.pack(*small_run(OptimConfig())), {"step": 3})
    state.split_state(run, parts)
    first = parts / json.loads((parts / state.PARTS_FILE).read_text())["parts"][0]
    first.write_bytes(first.read_bytes()[:-1] + b"?")
    with pytest.raises(CheckpointError, match="do not add up"):
        state.join_state(parts, tmp_path / "there")
    assert not (tmp_path / "there").exists()
    with pytest.raises(SystemExit, match="holds no state"):
        state.main(["pack", str(tmp_path), str(parts)])
