"""The step of a lattice network as an ONNX graph laid out by hand, half as long again as fast as a traced one.

It computes what `Lattice.step` does, on boards of any size. What makes it fast, on one thread (`training/SCIENCE.md` has
the figures): candidates and groups are rows of a matrix, so that a bias goes into the product before it
(`Gemm`); what is added to a product is what the product starts from; rows and columns, which share weights, are one
matrix; the thirds and ninths of sums are moved into the weights. ONNX Runtime does what concerns weights alone when it
loads the file, and is left with 139 operations instead of 237.

Legend: as in `solver/lattice.py`; M = B * N * N * N candidates.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

from solver.lattice import IMPOSSIBLE, Lattice

AXES = {"bands": 1, "band_rows": 2, "stacks": 3, "stack_columns": 4, "digits": 5}  # of a board in blocks
EPSILON = 1e-5  # of `rms_norm`
SHARE = (
    9.0  # sums over a line, a box or a cell are divided by this, and those where two of them meet by its root
)


class GraphBuilder:
    """Calls become operations; what they return is the name of the result."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: dict[str, np.ndarray] = {}
        self.ints_known: dict[tuple[int, ...], str] = {}

    def __call__(self, operation: str, *inputs: str, out: str | None = None, **attributes: Any) -> str:
        out = out or f"{operation}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(operation, inputs, [out], **attributes))
        return out

    def halves(self, x: str) -> tuple[str, str]:
        """The first and the last rows of a matrix."""
        outs = (f"{x}_first", f"{x}_last")
        self.nodes.append(helper.make_node("Split", [x], outs, axis=0, num_outputs=2))
        return outs

    def constant(self, values: np.ndarray | float) -> str:
        name = f"constant_{len(self.constants)}"
        self.constants[name] = np.ascontiguousarray(values, dtype=np.float32).reshape(np.shape(values))
        return name

    def ints(self, *values: int) -> str:
        if values not in self.ints_known:
            name = f"ints_{len(self.ints_known)}"
            self.ints_known[values] = name
            self.constants[name] = np.array(values, dtype=np.int64)
        return self.ints_known[values]

    def silu(self, x: str) -> str:
        return self("Mul", x, self("Sigmoid", x))

    def rms_norm(self, x: str, ones: str, epsilon: float) -> str:
        """Written such that ONNX Runtime knows it again and makes one operation of it."""
        square = self("ReduceMean", self("Pow", x, self.constant(2.0)), self.ints(-1), keepdims=1)
        root = self("Sqrt", self("Add", square, self.constant(epsilon)))
        return self("Mul", self("Div", x, root), ones)


def lattice_graph(model: Lattice) -> ModelProto:
    """`state` and `board` in; `next_state`, `logits` and `clash` out, as `Lattice.step` has them."""
    g, config = GraphBuilder(), model.config
    arrays = {name: tensor.detach().float().numpy() for name, tensor in model.state_dict().items()}

    def weight(name: str, scale: float = 1.0) -> str:
        """The weights of a product, as they are in the checkpoint; a scale is applied by the runtime, once."""
        name = g.constant(arrays[f"{name}.weight"].T)
        return name if scale == 1 else g("Mul", name, g.constant(scale))

    def bias(name: str, scale: float = 1.0) -> str:
        name = g.constant(arrays[f"{name}.bias"])
        return name if scale == 1 else g("Mul", name, g.constant(scale))

    def flat(x: str) -> str:
        return g("Reshape", x, g.ints(-1, config.dim))

    def total(x: str, axis: str) -> str:
        return g("ReduceSum", x, g.ints(AXES[axis]), keepdims=1)

    board_shape = g("Shape", "board")
    state_shape = g("Shape", "state")
    n_boards = g("Shape", "board", start=0, end=1)
    ones = g.constant(np.ones(config.dim))
    groups = {
        name: (
            *(weight(f"{name}.up", 1 / SHARE), bias(f"{name}.up")),
            *(weight(f"{name}.down", SHARE), bias(f"{name}.down", SHARE)),
            weight(f"{name}.out"),
        )
        for name in ("line", "box", "cell")
    }
    message, message_bias = weight("message"), bias("message")
    crossing = weight("crossing", SHARE**-0.5)
    up, up_bias, down = weight("up"), bias("up"), weight("down")

    def think(group: str, x: str) -> tuple[str, str]:
        """`GroupUpdate` for sums `x` that were not divided: all of it is larger by the same factor up to the norm."""
        w_up, b_up, w_down, b_down, w_out = groups[group]
        longer = g("Gemm", g.silu(g("Gemm", x, w_up, b_up)), w_down, b_down)
        state = g.rms_norm(g("Add", longer, x), ones, EPSILON * SHARE**2)
        return state, g("MatMul", state, w_out)

    n_left = total("board", "digits")
    single = g("Mul", "board", g("Cast", g("Equal", n_left, g.constant(1.0)), to=TensorProto.FLOAT))
    pair = g("Concat", *(g("Unsqueeze", x, g.ints(-1)) for x in ("board", single)), axis=-1)
    given = g("Gemm", g("Reshape", pair, g.ints(-1, 2)), weight("embed"), bias("embed"))

    state = flat("state")
    shapes: dict[str, str] = {}  # of the groups, with `hidden` numbers each; the same in every round
    for _ in range(config.rounds):
        said = g("Reshape", g.silu(g("Gemm", state, message, message_bias)), state_shape)
        in_row, in_column = total(said, "stack_columns"), total(said, "band_rows")
        sums = {
            "row": total(in_row, "stacks"),
            "column": total(in_column, "bands"),
            "box": total(in_row, "band_rows"),
            "cell": total(said, "digits"),
        }
        if not shapes:
            for name, x in (*sums.items(), ("in_row", in_row)):
                shapes[name] = g("Concat", g("Shape", x, start=0, end=6), g.ints(config.hidden), axis=0)
        lines, lines_out = think("line", g("Concat", flat(sums["row"]), flat(sums["column"]), axis=0))
        boxes, box_out = think("box", flat(sums["box"]))
        cells, cell_out = think("cell", flat(sums["cell"]))
        row_out, column_out = g.halves(lines_out)
        outs = {"row": row_out, "column": column_out, "box": box_out, "cell": cell_out}
        outs = {name: g("Reshape", x, shapes[name]) for name, x in outs.items()}
        crossed = g("Reshape", g("Gemm", flat(in_row), crossing, up_bias), shapes["in_row"])
        by_row = g("Add", crossed, outs["row"])
        by_column = g("Add", g("Add", g("MatMul", in_column, crossing), outs["column"]), outs["box"])
        around = g("Add", g("Add", by_row, by_column), outs["cell"])
        update = g.silu(g("Gemm", state, up, g("Reshape", around, g.ints(-1, config.hidden))))
        state = g.rms_norm(g("Gemm", update, down, g("Add", state, given)), ones, EPSILON)

    g("Reshape", state, state_shape, out="next_state")
    head = g("Gemm", state, weight("digit_head"), bias("digit_head"))
    above = g("Sub", g("Reshape", head, board_shape), g.constant(IMPOSSIBLE))
    g("Add", g("Mul", above, "board"), g.constant(IMPOSSIBLE), out="logits")
    clashes = g("MatMul", g("Concat", lines, boxes, cells, axis=0), weight("clash_head"))
    by_board = g("Reshape", clashes, g("Concat", g.ints(4), n_boards, g.ints(-1), axis=0))
    clash = g("ReduceLogSumExp", by_board, g.ints(0, 2), keepdims=0)
    g("Add", clash, bias("clash_head"), out="clash")

    sizes: list[str | int | None] = ["B", *AXES]
    shapes_of: dict[str, list[str | int | None]] = {
        "state": [*sizes, config.dim],
        "board": sizes,
        "next_state": [*sizes, config.dim],
        "logits": sizes,
        "clash": ["B"],
    }
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, of) for name, of in shapes_of.items()]
    constants = [numpy_helper.from_array(array, name) for name, array in g.constants.items()]
    graph = helper.make_graph(g.nodes, "lattice_step", values[:2], values[2:], constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
