"""Imports point one way, and the light packages load no heavy library."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
from conftest import ROOT

MAY_IMPORT = {
    "solver": set(),
    "parsers": {"solver"},
    "training": {"solver", "parsers"},
    "orchestrator": {"solver", "parsers"},
    "evals": {"solver", "parsers", "orchestrator", "training"},
}
HEAVY = (
    "torch",
    "transformers",
    "tokenizers",
    "llguidance",
    "langchain_core",
    "onnxruntime",
    "pysat",
    "cv2",
    "PIL",
)
LIGHT = (
    "solver",
    "solver.kinds",
    "solver.puzzle",
    "solver.edge",
    "parsers",
    "parsers.reader",
    "parsers.llm.embedded",
    "parsers.llm.local",
    "orchestrator",
)


def imported_packages(source: str) -> set[str]:
    """The top-level names of everything a module imports, also inside its functions."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add((node.module or "").split(".")[0])
    return names


@pytest.mark.parametrize("package", MAY_IMPORT)
def test_imports_point_one_way(package):
    forbidden = set(MAY_IMPORT) - MAY_IMPORT[package] - {package} | {"tests"}
    for path in sorted((ROOT / package).rglob("*.py")):
        wrong = imported_packages(path.read_text(encoding="utf-8")) & forbidden
        assert not wrong, f"{path.relative_to(ROOT)} imports {', '.join(sorted(wrong))}"


def test_light_packages_load_no_heavy_library():
    there = [name for name in LIGHT if list(ROOT.glob(name.replace(".", "/") + "*"))]
    code = f"import sys, {', '.join(there)}; print([m for m in {HEAVY!r} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "[]", run.stdout + run.stderr


def test_training_loads_no_more_than_torch_and_numpy():
    code = (
        "import sys; from importlib.metadata import packages_distributions; known = packages_distributions()\n"
        "def loaded(): return {d for m in list(sys.modules) for d in known.get(m.split('.')[0], [])}\n"
        "import numpy, torch; before = loaded()\n"
        "import training.train; print(sorted(loaded() - before - {'gridloop'}))"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "[]", run.stdout + run.stderr
