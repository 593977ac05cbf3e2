"""Renew the table of files in data/bundled/README.md: python -m tools.write_bundled_readme.

What stands above the table is written by hand; the table lists every file of the bundled folders with its sha256.
"""

import hashlib
from pathlib import Path

BUNDLED = Path(__file__).parent.parent / "data" / "bundled"
MARK = "<!-- table of files: python -m tools.write_bundled_readme -->"
# Folder: script that makes it, licence of its content.
FOLDERS = {
    "basemap": ("tools/build_basemap.py", "public domain"),
    "encoder": ("tools/train_encoder.py", "MIT and CC BY-SA 3.0, see its MODEL_CARD.md"),
    "gazetteer": ("tools/build_gazetteer.py", "CC BY 4.0 and others, see above"),
    "student": ("tools/train_student.py", "CC BY-SA 3.0, see its MODEL_CARD.md"),
    "words": ("tools/build_words.py", "CC BY-SA 4.0, MIT"),
}
# Files made otherwise than the rest of their folder.
FILES = {"basemap/towns.json": ("tools/build_towns.py", "CC BY 4.0")}


def table() -> str:
    """The rows: file, bytes, sha256, script, licence."""
    rows = ["| file | bytes | sha256 | made by | licence |", "|---|---:|---|---|---|"]
    for folder, (script, licence) in FOLDERS.items():
        for path in sorted(path for path in (BUNDLED / folder).iterdir() if path.suffix != ".md"):
            content = path.read_bytes()
            digest = hashlib.sha256(content).hexdigest()
            made_by, licensed = FILES.get(f"{folder}/{path.name}", (script, licence))
            rows.append(f"| {folder}/{path.name} | {len(content)} | `{digest}` | {made_by} | {licensed} |")
    return "\n".join(rows)


def main() -> None:
    """Rewrite everything behind the mark."""
    readme = BUNDLED / "README.md"
    above = readme.read_text("utf-8").partition(MARK)[0]
    readme.write_text(f"{above}{MARK}\n\n{table()}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
