import ast
from pathlib import Path

from odoo.tests.common import BaseCase, tagged

CORE = Path(__file__).parent.parent / "core"
ALLOWED = {
    "array",
    "base64",
    "calendar",
    "collections",
    "dataclasses",
    "datetime",
    "dateutil",
    "decimal",
    "functools",
    "itertools",
    "math",
    "operator",
    "re",
    "snowballstemmer",
    "textwrap",
    "typing",
    "unicodedata",
}
CLOCKS = {"now", "today", "utcnow"}


@tagged("post_install", "-at_install", "smala_core")
class TestCorePurity(BaseCase):
    """``core/`` knows neither Odoo nor the clock nor binary floats."""

    def each_node(self):
        files = sorted(CORE.glob("*.py"))
        self.assertGreater(len(files), 3)
        for path in files:
            for node in ast.walk(ast.parse(path.read_text())):
                yield path.name, node

    def test_imports(self):
        for name, node in self.each_node():
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                modules = [node.module]
            else:
                continue
            for module in modules:
                with self.subTest(file=name, module=module):
                    self.assertIn(module.split(".")[0], ALLOWED)

    def test_no_clock(self):
        for name, node in self.each_node():
            if isinstance(node, ast.Attribute):
                with self.subTest(file=name, line=node.lineno):
                    self.assertNotIn(node.attr, CLOCKS)

    def test_no_float(self):
        for name, node in self.each_node():
            is_float = isinstance(node, ast.Constant) and isinstance(node.value, float)
            is_cast = isinstance(node, ast.Name) and node.id == "float"
            with self.subTest(file=name, line=getattr(node, "lineno", 0)):
                self.assertFalse(is_float or is_cast)
