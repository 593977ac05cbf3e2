"""The rules of the house that a program can check: layers, purity, where folium and HTML may be."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GEO = sorted((ROOT / "geo").rglob("*.py"))
DATA = sorted((ROOT / "data").rglob("*.py"))
PAGES = sorted((ROOT / "pages").rglob("*.py"))
ALL = [ROOT / "app.py", *GEO, *DATA, *PAGES]

# The core may use the standard library except what reaches outside, and nothing else; maps draw with folium.
OUTSIDE = {
    "asyncio", "builtins", "ctypes", "fileinput", "glob", "http", "importlib", "io", "logging", "multiprocessing", "os",
    "pathlib", "pickle", "platform", "random", "secrets", "shelve", "shutil", "signal", "socket", "sqlite3",
    "subprocess", "sys", "tempfile", "threading", "time", "urllib", "uuid", "warnings",
}  # fmt: skip
CALLS_OUTSIDE = {"open", "print", "input", "exec", "eval", "compile", "__import__", "breakpoint"}
NOW = {("date", "today"), ("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today")}
# Drawing puts together what streamlit-folium serves, so it alone may ask for packages beside the standard library.
DRAWING_PACKAGES = {"folium", "branca", "jinja2", "numpy", "pandas", "streamlit_folium", "PIL", "svg", "anyascii"}


def _name(path):
    return path.relative_to(ROOT).as_posix()


@cache
def _tree(path):
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def _imports(path):
    """Full names of the modules a file imports, at the top or inside a function."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{_name(path)} imports relatively"
            yield node.module


def _roots(path):
    return {name.partition(".")[0] for name in _imports(path)}


def _is_drawing(path):
    return _name(path).startswith("geo/maps/")


@pytest.mark.parametrize("path", GEO, ids=_name)
class TestCore:
    def test_it_imports_only_itself_and_what_is_pure(self, path):
        allowed = sys.stdlib_module_names - OUTSIDE | {"geo"}
        if _is_drawing(path):
            # pieces of HTML and JavaScript lie beside the code that assembles them
            allowed |= DRAWING_PACKAGES | {"importlib", "pathlib"}
        assert _roots(path) - allowed == set()

    def test_it_neither_reads_files_nor_the_clock(self, path):
        calls = [node.func for node in ast.walk(_tree(path)) if isinstance(node, ast.Call)]
        named = {call.id for call in calls if isinstance(call, ast.Name)}
        asked = {
            (call.value.id, call.attr)
            for call in calls
            if isinstance(call, ast.Attribute) and isinstance(call.value, ast.Name)
        }
        assert named & CALLS_OUTSIDE == set()
        assert asked & NOW == set()

    def test_analysis_does_not_depend_on_drawing(self, path):
        if not _is_drawing(path):
            assert [name for name in _imports(path) if name.startswith("geo.maps")] == []


@pytest.mark.parametrize("path", DATA, ids=_name)
def test_the_edge_imports_no_page(path):
    assert _roots(path) & {"pages", "app", "streamlit", "folium", "streamlit_folium"} == set()


@pytest.mark.parametrize("path", ALL, ids=_name)
class TestEverywhere:
    def test_only_maps_import_folium(self, path):
        if not _is_drawing(path):
            assert _roots(path) & {"folium", "branca"} == set()

    def test_no_html_of_ours_goes_around_streamlits_escaping(self, path):
        arguments = {
            keyword.arg for node in ast.walk(_tree(path)) if isinstance(node, ast.Call) for keyword in node.keywords
        }
        assert "unsafe_allow_html" not in arguments

    def test_nothing_is_unpickled(self, path):
        assert _roots(path) & {"pickle", "shelve", "dill", "cloudpickle", "joblib"} == set()

    def test_no_error_is_caught_wholesale(self, path):
        caught = [node.type for node in ast.walk(_tree(path)) if isinstance(node, ast.ExceptHandler)]
        assert None not in caught
        names = {kind.id for kind in caught if isinstance(kind, ast.Name)}
        assert names & {"Exception", "BaseException"} == set()


@pytest.mark.parametrize("path", sorted({path.parent for path in [*GEO, *DATA, *PAGES]}), ids=_name)
def test_every_importable_folder_has_an_init_with_a_docstring_only(path):
    # language packs are what their folder is; the readers' folder hands out its one way in
    init = path / "__init__.py"
    assert init.exists()
    body = _tree(init).body
    assert ast.get_docstring(_tree(init))
    if _name(path) != "data/readers" and not _name(path).startswith("geo/languages"):
        assert len(body) == 1


def test_no_folder_of_tests_is_a_package():
    # tests/geo/__init__.py would make `import geo` import the tests
    assert list((ROOT / "tests").rglob("__init__.py")) == []


def test_the_core_imports_without_third_party_packages():
    code = (
        "import sys; import geo.pipeline, geo.query, geo.codes, geo.circles; "
        "found = {name.partition('.')[0] for name in sys.modules}; "
        "print(sorted(found - sys.stdlib_module_names - {'geo', '__main__'}))"
    )
    # -S: no site packages, so a hidden dependency fails
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stderr == ""
    assert [name for name in ast.literal_eval(done.stdout) if not name.startswith("_")] == []
