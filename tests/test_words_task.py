"""The embedded language model's training: its tokens, its task, and what is shipped of it."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest
import torch

from parsers.llm.call import call_schema, example
from parsers.llm.document import document_of
from parsers.words import MOST_WORDS
from solver.checkpoint import load_checkpoint, save_checkpoint
from solver.puzzle import ParseError
from training import words_prune
from training.corpus.telling import Family, Sample, Telling
from training.draws import Place
from training.recipes import change, find_recipe
from training.train import TrainConfig, train
from training.words_export import empty_past, export, export_step
from training.words_measure import measure, open_session
from training.words_model import Words, WordsConfig
from training.words_prune import prune, pruned, saliencies
from training.words_quantise import WAYS, quantise
from training.words_task import ROUND, WordsTask, WordsTaskConfig, answer, encode, shown
from training.words_tokenizer import ANSWER, STOP, build, pointers

SHAPE = WordsConfig(dim=32, n_layers=2, n_heads=2, head_dim=16, hidden=48)
NUMBERS = ["zero", "one", "two", "three", "four"]


def tell_rows(rng: np.random.Generator) -> Sample:
    """A few rows of a small board."""
    t = Telling()
    t("My small board. ")
    say = []
    for ordinal in ("first", "second", "third")[: int(rng.integers(1, 4))]:
        t("The ")
        at = t.point(ordinal)
        t(" row is ")
        cells = t.point(", ".join(NUMBERS[i] for i in rng.integers(1, 5, size=4)))
        t(". ")
        say.append({"do": "row", "at": at, "from": "1", "cells": [cells]})
    t("Thanks.")
    return t.sample(None, example(kind="sudoku-4x4", grid="words", say=say))


def wish(rng: np.random.Generator) -> Sample:
    t = Telling()
    harder = rng.random() < 0.5
    t("Make me a harder sudoku" if harder else "An easier sudoku please")
    return t.sample(None, example(intent="generate", level="harder" if harder else "easier"))


ROWS = Family("rows", "en", tell_rows, False, 1.0, "sudoku")
WISHES = Family("wishes", "en", wish, False, 1.0, "wish")


@pytest.fixture(scope="module")
def tokens(tmp_path_factory):
    """A small tokenizer as a file."""
    path = tmp_path_factory.mktemp("tokens") / "tokenizer.json"
    samples = [family.write(np.random.default_rng(i)).text for i in range(20) for family in (ROWS, WISHES)]
    build(samples, n_merged=250).save(str(path))
    return path


def make_task(tokens, *, batch_size=4, seed=0, place=None, **settings) -> WordsTask:
    config = WordsTaskConfig(tokenizer=str(tokens), **settings)
    return WordsTask(config, [ROWS, WISHES], [ROWS], batch_size=batch_size, seed=seed, place=place)


def make_model(task: WordsTask) -> Words:
    torch.manual_seed(0)
    model = Words(task.fit(SHAPE))
    with torch.no_grad():
        for block in model.blocks:  # which else begin by doing nothing
            block.out.weight.normal_(std=0.1)
            block.down.weight.normal_(std=0.1)
    return model


# ---------------------------------------------------------------------------- tokens


def test_a_mark_and_the_answer_share_the_pointer(tokens):
    tokenizer = make_task(tokens).tokenizer
    assert tokenizer.encode("⟦w12 5⟧").tokens == ["w12", " 5⟧"]
    assert tokenizer.encode("⟦w599 3rd⟧").tokens == ["w599", " 3rd⟧"]
    said = tokenizer.encode(
        answer(example(say=[{"do": "row", "at": "-w12", "from": "1", "cells": ["w3-w599"]}]))
    )
    assert [token for token in said.tokens if token in pointers()] == ["w12", "w3", "w599"]


def test_pointers_are_numbered_one_after_the_other(tokens):
    tokenizer = make_task(tokens).tokenizer
    first = tokenizer.token_to_id("w0")
    assert [tokenizer.token_to_id(f"w{i}") - first for i in range(MOST_WORDS)] == list(range(MOST_WORDS))


CALLS = (
    example(),
    example(grid="g11", work="g0", intent="check", legend=dict.fromkeys(("blank", "wall", "open", "start", "goal"), "█")),
    example(legend={"blank": '"', "wall": "\\", "open": "·", "start": None, "goal": "🫨"}, kind="maze"),
    example(size={"rows": "w1", "columns": "10"}, about={"row": "-1", "column": "middle"}, intent="why"),
    example(
        say=[
            {"do": "row", "at": "-1", "from": "12", "cells": ["w1", "3.", "*_", "5", "S"]},
            {"do": "replace", "was": "4", "now": "w7"},
            {"do": "wall", "row": "1", "column": "3", "to_row": "1", "to_column": "-w5"},
            {"do": "border", "value": "#"},
        ],
        level="harder",
    ),
)  # fmt: skip


@pytest.mark.parametrize("call", CALLS, ids=range(len(CALLS)))
def test_an_answer_comes_back_from_its_tokens(call, tokens):
    tokenizer = make_task(tokens).tokenizer
    text = answer(call)
    assert tokenizer.decode(tokenizer.encode(text).ids) == text
    assert json.loads(text) == call


def test_an_answer_has_its_keys_in_the_order_of_the_schema():
    schema = call_schema(document_of("nothing"))
    call = example(
        say=[{"cells": ["5"], "from": "1", "at": "2", "do": "row"}], legend={"goal": None, "wall": "#"}
    )
    text = answer(dict(sorted(call.items())))
    assert list(json.loads(text)) == list(schema["properties"])
    for way in schema["properties"]["say"]["items"]["anyOf"]:
        keys = list(way["properties"])
        statement = dict.fromkeys(sorted(keys), "1")
        assert list(json.loads(answer(example(say=[statement])))["say"][0]) == keys
    assert list(json.loads(text)["legend"]) == ["wall", "goal"]


def test_signs_and_digits_stand_alone(tokens):
    tokenizer = make_task(tokens).tokenizer
    for sign in "S#.█·⬛5x٣":
        assert sign in tokenizer.encode(f"; {sign} 12 times").tokens
        assert sign in tokenizer.encode(f'"wall":"{sign}"').tokens


def test_the_same_texts_make_the_same_tokenizer():
    texts = ["the first row", "the second row is empty", "otra fila", "第三行"] * 3
    assert build(texts, 200).to_str() == build(texts, 200).to_str()


# ---------------------------------------------------------------------------- task


def test_every_step_can_be_drawn_again(tokens):
    one, two = make_task(tokens), make_task(tokens)
    model = make_model(one)
    wanted = [float(one.loss(model, step)[0].detach()) for step in range(ROUND + 2)]
    assert len(set(wanted)) > 10
    for step in (ROUND + 1, 3, 0):
        assert float(two.loss(model, step)[0].detach()) == wanted[step]
    assert float(make_task(tokens, seed=1).loss(model, 0)[0].detach()) != wanted[0]


def test_a_round_has_all_its_samples_and_no_empty_batch(tokens):
    for batch_size in (1, 2, 8):
        batches = make_task(tokens, batch_size=batch_size).draw_round(0)
        assert len(batches) == ROUND and min(map(len, batches)) >= 1
        assert sum(map(len, batches)) == ROUND * batch_size


def test_padding_and_companions_change_no_loss(tokens):
    task = make_task(tokens)
    model = make_model(task)
    batch = sorted((task._draw(np.random.default_rng(i), i) for i in range(6)), key=lambda e: len(e.ids))
    assert len(batch[0].ids) < len(batch[-1].ids)
    counts = [int((task._weights(example) > 0).sum()) for example in batch]
    together = task.losses(model, batch)[0].split(counts)
    for losses, example_ in zip(together, batch, strict=True):
        torch.testing.assert_close(losses, task.losses(model, [example_])[0])


def test_processes_share_a_batch(tokens):
    whole = make_task(tokens)
    model = make_model(whole)
    parts = [make_task(tokens, place=Place(rank=rank, world_size=2)) for rank in range(2)]
    losses = [part.loss(model, 0)[0] for part in parts]
    torch.testing.assert_close(sum(losses) / 2, whole.loss(model, 0)[0])


def test_only_the_answer_counts_where_the_text_has_no_weight(tokens):
    task = make_task(tokens, pointer_weight=0.0)
    known = task._draw(np.random.default_rng(0), 0)
    losses, weights, _ = task.losses(make_model(task), [known])
    n_said = len(known.ids) - known.n_prompt
    assert len(losses) == n_said + len(known.roles)
    assert weights.tolist()[-n_said:] == [5, 5, 5] + [1] * (n_said - 3)
    assert known.ids[known.n_prompt - 1] == ANSWER and known.ids[-1] == STOP


def test_what_a_word_is_for_is_learned_where_its_mark_ends(tokens):
    task = make_task(tokens)
    t = Telling()
    t("The ")
    at = t.point("second")
    t(" row is ")
    cells = t.point("one, two, 3, blank")
    t(", thanks for the last 7.")
    say = [{"do": "row", "at": at, "from": "1", "cells": [cells]}]
    sample = t.sample(None, example(kind="sudoku-4x4", grid="words", say=say))
    known = task._tokens(sample, np.random.default_rng(1), "")
    pieces = {place: (known.ids[place - 1], role) for place, role in known.roles.items()}
    first = task.first_pointer + (min(word for word, _ in pieces.values()) - task.first_pointer)
    roles = {word - first: task.tokenizer.id_to_token(role) for word, role in pieces.values()}
    assert roles == {
        0: '{"do":"row","at":"',
        1: '","from":"1","cells":["',
        2: "+",
        3: "+",
        4: "+",
        5: "<pad>",
        6: "<pad>",
    }
    _, weights, _ = task.losses(make_model(task), [known])
    assert np.isclose(weights.tolist(), task.config.role_weight).sum() == len(roles)


def test_numbering_from_elsewhere_moves_marks_and_answer_alike(tokens):
    task = make_task(tokens)
    sample = tell_rows(np.random.default_rng(0))
    prompt, said = encode(task.tokenizer, sample)
    plain = np.array([*prompt, *said])
    pointing = np.isin(plain, [task.tokenizer.token_to_id(name) for name in pointers()[:MOST_WORDS]])
    shifts = set()
    for seed in range(300):
        moved = np.array(task._tokens(sample, np.random.default_rng(seed), "").ids)
        if len(moved) != len(plain):
            continue  # the kind was told
        differences = set((moved - plain)[pointing].tolist())
        assert len(differences) == 1 and (moved == plain)[~pointing].all()
        shifts |= differences
    assert 0 in shifts and max(shifts) > 200


def test_a_text_that_is_too_long_is_drawn_again(tokens):
    task = make_task(tokens, longest=130)
    assert max(len(task._draw(np.random.default_rng(i), i).ids) for i in range(30)) <= 130
    with pytest.raises(ParseError, match="next to nothing of at most 20 tokens"):
        task._draw(np.random.default_rng(0), 0, 20)


def test_a_run_begins_with_short_texts(tokens):
    task = make_task(tokens, batch_size=2, short_steps=ROUND, short=130)
    longest = [max(len(e.ids) for batch in task.draw_round(i) for e in batch) for i in range(3)]
    assert longest[0] <= 130 < max(longest[1:])


def test_the_kind_that_the_person_says_is_shown():
    sample = tell_rows(np.random.default_rng(0))
    assert shown(sample, told=True) == shown(sample) + "\nThe person says that the kind is 'sudoku-4x4'."


def test_the_loop_learns_what_is_wished_for(tokens, tmp_path):
    config = WordsTaskConfig(tokenizer=str(tokens), n_held_out=10)
    task = WordsTask(config, [WISHES], [WISHES], batch_size=4)
    model = make_model(task)
    recipe = replace(find_recipe("words"), model=model.config, precision="float32")
    recipe = change(recipe, ["optim.warmup_steps=1", "optim.ema=0.5", "optim.lr=0.02"])
    before = task.evaluate(model)
    train(TrainConfig(out=str(tmp_path), steps=100, evaluate_every=0), recipe, model, task, Place())
    after = task.evaluate(load_checkpoint(tmp_path / "checkpoint").model)
    assert before["held out"] == 0 and after == {"held out": 1, "held out wish": 1}


# ---------------------------------------------------------------------------- what is shipped


def test_transformers_computes_what_was_trained(tokens, tmp_path):
    from transformers import AutoModelForCausalLM, AutoTokenizer

    task = make_task(tokens)
    model = make_model(task)
    export(model, task.tokenizer, tmp_path)
    theirs = AutoModelForCausalLM.from_pretrained(tmp_path, dtype=torch.float32)
    text = AutoTokenizer.from_pretrained(tmp_path)
    sample = tell_rows(np.random.default_rng(0))
    messages = [{"role": "system", "content": "x"}, {"role": "user", "content": shown(sample)}]
    ids = text.apply_chat_template(messages, add_generation_prompt=True, return_dict=False)
    assert ids == encode(task.tokenizer, sample)[0]
    with torch.no_grad():
        ids = torch.tensor([ids])
        torch.testing.assert_close(theirs(ids).logits, model.logits(model(ids)), atol=2e-2, rtol=0)
    assert text.eos_token_id == STOP


def test_onnx_reads_a_text_and_writes_in_pieces_like_torch_at_once(tokens, tmp_path):
    import onnxruntime

    model = make_model(make_task(tokens))
    export_step(model, tmp_path / "model.onnx")  # checks itself; here with another text and other pieces
    session = onnxruntime.InferenceSession(str(tmp_path / "model.onnx"))
    ids = torch.randint(300, (1, 23))
    past, came = empty_past(model).numpy(), []
    for low, high in ((0, 2), (2, 3), (3, 23)):
        logits, past = session.run(None, {"ids": ids[:, low:high].numpy(), "past": past})
        came.append(logits)
    assert past.shape == (2, 2, 2, 23, 16)
    with torch.no_grad():
        wanted = model.logits(model(ids, torch.tensor([2])))[0]
    torch.testing.assert_close(torch.from_numpy(np.concatenate(came)), wanted, atol=1e-4, rtol=1e-3)
    assert not math.isnan(float(wanted.sum()))


def test_open_tokens_see_one_another_and_all_others_only_what_came_before(tokens):
    model = make_model(make_task(tokens))
    ids = torch.randint(300, (2, 12))
    n_open = torch.tensor([5, 0])
    with torch.no_grad():
        for block in model.blocks:  # which add nothing at first
            torch.nn.init.normal_(block.out.weight)
        before = model(ids, n_open)
        for changed, first_felt in ((4, [0, 4]), (7, [7, 7])):
            other = ids.clone()
            other[:, changed] = (other[:, changed] + 1) % 300
            moved = (model(other, n_open) - before).abs().amax(-1) > 1e-6
            assert [int(row.nonzero()[0]) for row in moved] == first_felt


# ---------------------------------------------------------------------------- smaller


def test_units_that_do_nothing_are_the_first_to_go(tokens):
    task = make_task(tokens)
    model = make_model(task)
    idle = [3, 7, 40]
    with torch.no_grad():
        for block in model.blocks:
            block.down.weight[:, idle] = 0  # what these neurons say, nobody hears
            block.out.weight[:, 16:] = 0  # nor the second head
    samples = [task._draw(np.random.default_rng(i), i) for i in range(4)]
    neurons, heads = saliencies(model, task, samples)
    assert (neurons[:, idle] == 0).all() and (neurons.sum(1) > 0).all()
    assert (heads[:, 1] == 0).all() and (heads[:, 0] > 0).all()
    small = pruned(model, neurons, heads, SHAPE.hidden - len(idle), 1)
    ids = torch.tensor([samples[0].ids])
    torch.testing.assert_close(small.logits(small(ids)), model.logits(model(ids)))
    with pytest.raises(ParseError, match="of which 49 and 1 cannot be kept"):
        pruned(model, neurons, heads, 49, 1)


def test_estimates_tell_how_much_the_loss_rises(tokens):
    """By hand, for one unit: half of the squared slope of the loss along its gate."""
    task = make_task(tokens)
    model = make_model(task)
    sample = task._draw(np.random.default_rng(0), 0)
    neurons, _ = saliencies(model, task, [sample])

    def loss(gate: float) -> float:
        changed = make_model(task)
        with torch.no_grad():
            changed.blocks[1].down.weight[:, 5] *= gate
            losses, weights, _ = task.losses(changed, [sample])
        return float((losses.double() * weights).sum())

    slope = (loss(1.05) - loss(0.95)) / 0.1
    assert float(neurons[1, 5]) == pytest.approx(slope**2 / 2, rel=0.05, abs=1e-9)


def test_pruning_and_quantising_from_a_checkpoint_to_a_table(tokens, tmp_path, monkeypatch):
    task = make_task(tokens, n_held_out=3)
    model = make_model(task)
    save_checkpoint(tmp_path / "big", model, model.config, {"seed": 0})
    recipe = replace(find_recipe("words"), precision="float32")
    # To export every stage would take its time.
    monkeypatch.setattr(words_prune, "judge", lambda model, exam: (model.config.hidden, model.config.n_heads))
    stages = prune(tmp_path / "big", recipe, task, hidden=32, heads=1, n=2, steps=2, out=tmp_path / "small")
    assert stages == {"as it was": (48, 2), "pruned": (32, 1), "trained on, 2 steps": (32, 1)}
    small = load_checkpoint(tmp_path / "small" / "checkpoint").model
    export(small, task.tokenizer, tmp_path / "exported")
    before = measure(tmp_path / "exported", task.exam(), task.roles)
    assert before.exact == task.evaluate(small)["held out"] and before.read_per_second > 0 < before.write_ms
    for way in WAYS:
        quantise(tmp_path / "exported", way, tmp_path / way)
        after = measure(tmp_path / way, task.exam(), task.roles)
        assert after.megabytes < before.megabytes
        assert (tmp_path / way / "tokenizer.json").is_file()
        ids, past = np.array([task.exam()[0].ids]), empty_past(small).numpy()
        one, two = (
            open_session(folder / "model.onnx").run(None, {"ids": ids, "past": past})[0]
            for folder in (tmp_path / "exported", tmp_path / way)
        )
        assert 0 < np.abs(one - two).mean() < 0.3 * np.abs(one).mean()
