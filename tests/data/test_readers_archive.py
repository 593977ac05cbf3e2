"""ZIP archives: members one by one, never out of the archive, never more than the limits."""

import io
import stat
import struct
import zipfile
from collections.abc import Callable

import pytest

from data.readers import archive
from data.readers.reading import read_file
from data.readers.result import ReadResult
from geo.errors import ReadError

TEXT = "Bei einem Luftangriff auf einen Markt in Idlib wurden 34 Menschen getötet."


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as target:
        for name, content in members.items():
            target.writestr(name, content)
    return stream.getvalue()


def codes(result: ReadResult) -> list[str]:
    return [warning.code for warning in result.warnings]


GOOD = {"gut.txt": TEXT.encode()}


def test_members_are_read_in_order_and_named_with_the_archive() -> None:
    result = read_file("a.zip", packed({"b.txt": TEXT.encode(), "c/d.md": f"# Titel\n\n{TEXT} Ende.".encode()}))
    assert [article.file_name for article in result.articles] == ["a.zip/b.txt", "a.zip/c/d.md"]


def test_archives_in_archives_are_read_to_the_third_level() -> None:
    inner = packed(GOOD)
    for _ in range(2):
        inner = packed({"innen.zip": inner})
    assert read_file("a.zip", inner).articles[0].file_name == "a.zip/innen.zip/innen.zip/gut.txt"


def test_the_fourth_level_is_refused_and_the_rest_is_read() -> None:
    inner = packed(GOOD)
    for _ in range(3):
        inner = packed({"innen.zip": inner})
    with pytest.raises(ReadError) as caught:
        read_file("a.zip", inner)
    assert caught.value.code == "E_ARCHIVE_DEPTH"
    deep = packed({"innen.zip": inner, **GOOD})
    assert codes(read_file("a.zip", deep)).count("E_ARCHIVE_DEPTH") == 1


@pytest.mark.parametrize(
    "path",
    ["../boese.txt", "/etc/boese.txt", "a/../../boese.txt", "..\\boese.txt", "C:\\boese.txt", "\\\\host\\boese.txt"],
)
def test_paths_out_of_the_archive_are_refused_and_the_rest_is_read(path: str) -> None:
    result = read_file("a.zip", packed({path: TEXT.encode(), **GOOD}))
    assert [article.file_name for article in result.articles] == ["a.zip/gut.txt"]
    assert "E_UNSAFE_PATH" in codes(result)


def test_links_are_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        target.writestr(link, "/etc/passwd")
        target.writestr("gut.txt", TEXT)
    result = read_file("a.zip", stream.getvalue())
    assert len(result.articles) == 1
    assert "E_UNSAFE_PATH" in codes(result)


def encrypted(content: bytes, name: bytes) -> bytes:
    # zipfile cannot encrypt; the flag alone makes the member one that asks for a password.
    changed = bytearray(content)
    for signature, flag_at, name_at in ((b"PK\x03\x04", 6, 30), (b"PK\x01\x02", 8, 46)):
        start = changed.find(signature)
        while start >= 0:
            if changed[start + name_at : start + name_at + len(name)] == name:
                changed[start + flag_at] |= 1
            start = changed.find(signature, start + 4)
    return bytes(changed)


def test_encrypted_members_are_named_and_the_rest_is_read() -> None:
    result = read_file("a.zip", encrypted(packed({"geheim.txt": TEXT.encode(), **GOOD}), b"geheim.txt"))
    assert len(result.articles) == 1
    (told,) = [warning.message for warning in result.warnings if warning.code == "E_ENCRYPTED"]
    assert "a.zip/geheim.txt" in told


def test_an_archive_of_encrypted_members_only_is_encrypted() -> None:
    with pytest.raises(ReadError) as caught:
        read_file("a.zip", encrypted(packed(GOOD), b"gut.txt"))
    assert caught.value.code == "E_ENCRYPTED"


def test_a_member_that_unfolds_too_far_is_refused_and_the_rest_is_read() -> None:
    result = read_file("a.zip", packed({"bombe.txt": b"a" * 30_000_000, **GOOD}))
    assert len(result.articles) == 1
    assert "E_ARCHIVE_BOMB" in codes(result)


def test_an_archive_beyond_the_total_keeps_what_was_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_EXPANDED_BYTES", 1_000_000)
    many = {f"{number}.txt": f"{TEXT} {number} ".encode() + b"wort " * 40_000 for number in range(20)}
    result = read_file("a.zip", packed(many))
    assert len(result.articles) == 4
    assert codes(result).count("E_ARCHIVE_BOMB") == 1


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_MEMBERS", 5)
    with pytest.raises(ReadError) as caught:
        read_file("a.zip", packed({f"{number}.txt": TEXT.encode() for number in range(6)}))
    assert caught.value.code == "E_TOO_MANY_FILES"


def test_members_in_inner_archives_count_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_MEMBERS", 5)
    inner = packed({f"{number}.txt": f"{TEXT} {number}".encode() for number in range(5)})
    result = read_file("a.zip", packed({"gut.txt": TEXT.encode(), "innen.zip": inner}))
    assert [article.file_name for article in result.articles] == ["a.zip/gut.txt"]
    assert "E_TOO_MANY_FILES" in codes(result)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA], ids=["bzip2", "lzma"])
def test_methods_that_unfold_without_limit_are_refused(method: int) -> None:
    with pytest.raises(ReadError, match="packed in a way") as caught:
        read_file("a.zip", packed({"a.txt": b"a" * 5_000_000}, method))
    assert caught.value.code == "E_CORRUPT"


def spoil_data(content: bytes) -> bytes:
    changed = bytearray(content)
    name_length, extra_length = struct.unpack("<HH", content[26:30])
    changed[30 + name_length + extra_length + 5] ^= 0xFF
    return bytes(changed)


@pytest.mark.parametrize(
    "damage",
    [lambda content: content[: len(content) // 2], lambda content: content[:-10], spoil_data],
    ids=["half", "end", "data"],
)
def test_a_damaged_archive_is_told(damage: Callable[[bytes], bytes]) -> None:
    with pytest.raises(ReadError) as caught:
        read_file("a.zip", damage(packed(GOOD)))
    assert caught.value.code == "E_CORRUPT"


def test_one_damaged_member_costs_only_itself() -> None:
    result = read_file("a.zip", spoil_data(packed({"kaputt.txt": TEXT.encode() * 3, **GOOD})))
    assert [article.file_name for article in result.articles] == ["a.zip/gut.txt"]
    assert "E_CORRUPT" in codes(result)


def test_one_bad_member_of_each_kind_costs_only_itself() -> None:
    bad = {
        "leer.txt": b"",
        "kaputt.pdf": b"%PDF-1.7\n",
        "kaputt.docx": b"PK\x03\x04rest",
        "ohne.csv": b"a,b\n1,2\n",
        "x.json": b"{",
    }
    result = read_file("a.zip", packed({**bad, **GOOD}))
    assert len(result.articles) == 1
    told = " ".join(warning.message for warning in result.warnings)
    assert all(f"a.zip/{name}" in told for name in bad)


def test_files_of_other_kinds_are_told_in_one_line_and_clutter_not_at_all() -> None:
    others = {f"{number}.png": b"\x89PNG\r\n" for number in range(9)}
    result = read_file("a.zip", packed({**others, "__MACOSX/._gut.txt": b"x", ".DS_Store": b"x", **GOOD}))
    (told,) = [warning.message for warning in result.warnings if warning.code == "E_UNSUPPORTED"]
    assert "and 4 more" in told
    assert "MACOSX" not in told


@pytest.mark.parametrize(("members", "code"), [({}, "E_NO_ARTICLES"), ({"a.png": b"\x89PNG\r\n"}, "E_NO_ARTICLES")])
def test_an_archive_without_articles_is_told(members: dict[str, bytes], code: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_file("a.zip", packed(members))
    assert caught.value.code == code


def test_member_names_in_utf8_without_the_flag_are_shown_right() -> None:
    stand_in = packed({"Z" * len("Ünï.txt".encode()): TEXT.encode()})
    content = stand_in.replace(b"Z" * len("Ünï.txt".encode()), "Ünï.txt".encode())
    assert read_file("a.zip", content).articles[0].file_name == "a.zip/Ünï.txt"


def test_the_same_article_twice_is_told() -> None:
    assert "W_DUPLICATE" in codes(read_file("a.zip", packed({"a.txt": TEXT.encode(), "b.txt": TEXT.encode()})))


def test_an_archive_by_any_other_name_is_read() -> None:
    assert read_file("a.txt", packed(GOOD)).articles[0].text == TEXT
