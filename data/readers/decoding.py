"""Bytes to text: byte-order mark, then the pattern of NULs, then UTF-8, then a guess among the usual code pages."""

import codecs
import re
from dataclasses import dataclass

import ftfy
from charset_normalizer import from_bytes
from ftfy.badness import is_bad

from data.readers.code_pages import page_by_letters
from data.readers.result import ReadWarning
from geo.wording import counted

# utf-32 before utf-16: the little-endian marks begin alike.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Without this isolation charset-normalizer offers EBCDIC and Mac pages for short Russian and Arabic texts.
CODE_PAGES = (
    "cp1252", "cp1251", "cp1256", "cp1250", "cp1254", "koi8_r", "koi8_u", "iso8859_5", "iso8859_6", "iso8859_2",
    "iso8859_15", "cp866", "cp850", "cp437", "gb18030", "big5", "shift_jis", "euc_kr", "cp1253", "cp1255", "cp1257",
)  # fmt: skip
_SAMPLE_BYTES = 64_000
_GUESS_BYTES = 1_000_000
# The code page of files that are nearly ASCII and that nothing else explains, when this share of their bytes is.
_ASCII_COUSIN = "cp1252"
_MIN_ASCII_SHARE = 0.8
# Valid letters of several bytes per stray byte from which a file counts as UTF-8 with damage. In a text of an old code
# page hardly any bytes form such letters by chance.
_WIDE_PER_BAD = 2
# Share of NULs at one byte position from which two or four bytes make one character. Cyrillic in UTF-16 has NULs only
# for spaces and full stops (about one byte in ten), hence also the look at the high bytes.
_NUL_SHARE = 0.06
# Tab, line feed, form feed and carriage return are white space in text files.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")
_HTML_CHARSET = re.compile(
    rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]{2,40})|<\?xml[^>]{0,100}encoding=[\"']([\w-]+)", re.IGNORECASE
)


# The first two bytes of a UTF-8 letter read as Windows-1252 or Windows-1251. ftfy itself takes a second for a megabyte
# on a busy machine; only lines with such a pair are shown to it.
_SUSPICIOUS = re.compile(
    "[Â-ô][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]|[РС][ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЄЇІіґєјѕї‚„…†‡€‰‹‘’“”•–—™›¤¦§Ё©«¬®°±µ¶·ё№»]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text, the encoding it was read with, and what to know about it; `text` is None when the bytes are no text."""

    text: str | None
    encoding: str
    warnings: tuple[ReadWarning, ...] = ()


def decode(content: bytes, name: str, *, declared: str | None = None) -> Decoded:
    """The text of the bytes without byte-order mark; a guessed encoding is told in a warning."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decode_marked(content, name, encoding)
    if wide := _wide_encoding(content):
        return _decode_marked(content, name, wide)
    if (text := _strict(content, "utf-8")) is not None:
        return Decoded(text=text, encoding="utf-8")
    if declared and (text := _strict(content, declared)) is not None:
        return Decoded(text=text, encoding=declared)
    return _guess(content, name)


def declared_charset(content: bytes) -> str | None:
    """The character set an HTML or XML head names and Python knows."""
    match = _HTML_CHARSET.search(content[:4096])
    if match is None:
        return None
    try:
        return codecs.lookup((match[1] or match[2]).decode("ascii", "ignore")).name
    except LookupError:
        return None


def clean_controls(text: str, name: str, where: str = "") -> tuple[str, tuple[ReadWarning, ...]]:
    """The text with control characters and lone surrogates replaced one for one by U+FFFD, so that offsets stay."""
    cleaned, count = _CONTROLS.subn("\ufffd", text)
    if not count:
        return text, ()
    message = f"{name}{where}: {counted(count, 'control character')} {'was' if count == 1 else 'were'} replaced by �."
    return cleaned, (ReadWarning(code="W_CONTROL_CHARS", message=message),)


def repair_mojibake(text: str, name: str) -> tuple[str, tuple[ReadWarning, ...]]:
    """The text with wrongly decoded lines ("MÃ¼nchen", "РЎРёСЂРёСЏ") put right, and a warning when there were any.

    Source: ftfy; of its fixes only that of encodings, which restored both measured cases exactly.
    """
    if not _SUSPICIOUS.search(text):
        return text, ()
    lines = text.split("\n")
    repaired = [ftfy.fix_encoding(line) if _SUSPICIOUS.search(line) and is_bad(line) else line for line in lines]
    if repaired == lines:
        return text, ()
    message = f"{name}: text saved in the wrong encoding was repaired; compare it with the original."
    return "\n".join(repaired), (ReadWarning(code="W_MOJIBAKE", message=message),)


def is_texty(text: str) -> bool:
    """Whether decoded bytes read as text: few control characters."""
    sample = text[:_SAMPLE_BYTES]
    return len(_CONTROLS.findall(sample)) <= max(2, len(sample) // 50)


def _decode_marked(content: bytes, name: str, encoding: str) -> Decoded:
    text = _strict(content, encoding)
    if text is not None:
        return Decoded(text=text.removeprefix("\ufeff"), encoding=encoding)
    text = content.decode(encoding, "replace").removeprefix("\ufeff")
    message = f"{name}: some bytes are not valid {encoding.removesuffix('-sig')}; they were replaced by �."
    return Decoded(text=text, encoding=encoding, warnings=(ReadWarning(code="W_ENCODING", message=message),))


def _wide_encoding(content: bytes) -> str | None:
    # Must come before UTF-8: Cyrillic UTF-16 without a mark IS valid UTF-8 (bytes 04 xx).
    sample = content[: _SAMPLE_BYTES - _SAMPLE_BYTES % 4]
    if len(sample) < 4 or b"\0" not in sample:
        return None
    quarter = max(1, len(sample) // 4)
    nuls = [sample[start::4].count(0) / quarter for start in range(4)]
    if len(sample) % 4 == 0 and len(content) % 4 == 0:
        if min(nuls[0], nuls[1]) > 0.9 and nuls[3] < 0.5:
            return "utf-32-be"
        if min(nuls[2], nuls[3]) > 0.9 and nuls[0] < 0.5:
            return "utf-32-le"
    if len(content) % 2:
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        if _looks_utf16(sample, encoding):
            return encoding
    return None


def _looks_utf16(sample: bytes, encoding: str) -> bool:
    high = sample[1::2] if encoding == "utf-16-le" else sample[0::2]
    low = sample[0::2] if encoding == "utf-16-le" else sample[1::2]
    if high.count(0) < _NUL_SHARE * len(high) or low.count(0) > len(low) // 50:
        return False
    text = sample[: len(sample) - len(sample) % 2].decode(encoding, "replace")
    odd = sum(1 for letter in text if not (letter.isprintable() or letter in "\r\n\t"))
    return odd <= len(text) // 100


def _strict(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def _guess(content: bytes, name: str) -> Decoded:
    if (mended := _mostly_utf8(content)) is not None:
        message = f"{name}: most of the file is UTF-8, but some bytes are not; compare those places with the original."
        return Decoded(text=mended, encoding="utf-8", warnings=(ReadWarning(code="W_ENCODING", message=message),))
    best = from_bytes(content[:_GUESS_BYTES], cp_isolation=list(CODE_PAGES)).best()
    encoding = page_by_letters(content, best.encoding if best is not None else _ASCII_COUSIN)
    if best is None and _ascii_share(content) < _MIN_ASCII_SHARE:
        return Decoded(text=None, encoding="binary")
    message = f"{name}: read as {encoding}, a guess; if letters look wrong, save the file as UTF-8."
    warning = ReadWarning(code="W_ENCODING", message=message)
    return Decoded(text=content.decode(encoding, "replace"), encoding=encoding, warnings=(warning,))


def _mostly_utf8(content: bytes) -> str | None:
    """The text where valid letters of several bytes far outnumber what is not UTF-8: a damaged or a joined file.

    Lines with only such bytes are read as Windows-1252, single bytes in other lines become U+FFFD. charset-normalizer
    reads a file of lines of both kinds as iso8859_10.
    """
    lenient = content.decode("utf-8", "replace")
    n_bad = lenient.count("\ufffd")
    if sum(not letter.isascii() for letter in lenient) - n_bad < _WIDE_PER_BAD * n_bad:
        return None
    return "\n".join(_line_of_either(line) for line in content.split(b"\n"))


def _line_of_either(line: bytes) -> str:
    text = line.decode("utf-8", "replace")
    if "\ufffd" in text and all(letter.isascii() or letter == "\ufffd" for letter in text):
        return line.decode(_ASCII_COUSIN, "replace")
    return text


def _ascii_share(content: bytes) -> float:
    sample = content[:_SAMPLE_BYTES]
    return sum(32 <= byte < 127 or byte in b"\t\r\n\f" for byte in sample) / len(sample)
