"""Which old code page the letters of a text speak for, when it is in one of the languages Dateline reads."""

import re

# Those of the seven languages, the commonest first: of pages that explain a text equally well the first counts.
PAGES = ("cp1252", "cp1251", "cp1256", "koi8_u", "iso8859_5", "iso8859_6", "cp866", "cp850")
# So many of the words with letters beyond ASCII must make sense.
LEAST_SHARE = 0.95
_SAMPLE_BYTES = 64_000

_LATIN = frozenset("àâæçéèêëîïôœùûüÿäößñáíóúýÀÂÆÇÉÈÊËÎÏÔŒÙÛÜÄÖÑÁÍÓÚÝªº")
_CYRILLIC = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюяґєії")
_SIGNS = frozenset("“”„‚‘’«»‹›–—…•·°§€£©®№¿¡¼½¾²³×±،؛؟٪\u00a0\u00ad\u200c\u200d\u200e\u200f")
# Runs of letters, and what else stands beyond ASCII; signs inside a word belong to it, but for those that may.
_PIECES = re.compile(r"[^\W\d_]+(?:[^\w\x00-\x7f’–—·،\u00ad\u200c-\u200f][^\W\d_]+)*|[^\x00-\x7f]")
_ARABIC = re.compile(
    "[ولفبكأا]{0,3}إ?[\u0621-\u0624\u0626-\u0628\u062a-\u0648\u064a-\u0670پچژگکی]*[ىة]?[\u064b-\u0652]*"
)


def page_by_letters(content: bytes, guess: str) -> str:
    """The code page whose words make the most sense; `guess` where it is as good, or where none makes sense."""
    sample = content[:_SAMPLE_BYTES]
    shares = {page: _sense(sample, page) for page in (guess, *PAGES)}
    best = max(shares, key=lambda page: shares[page])
    return best if shares[best] >= LEAST_SHARE else guess


def _sense(sample: bytes, page: str) -> float:
    """The share of the words and signs beyond ASCII that a language of ours would write, 0..1."""
    text = sample.decode(page, "replace")
    pieces = [piece for piece in _PIECES.findall(text) if not piece.isascii()]
    return sum(map(_makes_sense, pieces)) / len(pieces) if pieces else 0.0


def _makes_sense(piece: str) -> bool:
    if not piece.isalpha():
        return piece in _SIGNS
    if "\u0600" <= piece[0] <= "\u06ff":
        # ة and ى end words; إ begins them, behind clitics at most
        return _ARABIC.fullmatch(piece) is not None
    if not (piece[1:].islower() or piece.isupper() or len(piece) == 1):
        return False
    if piece[0].lower() in _CYRILLIC:
        return all(letter in _CYRILLIC for letter in piece.lower())
    foreign = [letter for letter in piece if not letter.isascii()]
    # "été" has most of its letters beyond ASCII, hardly any longer word has
    return all(letter in _LATIN for letter in foreign) and len(foreign) <= max(2, len(piece) // 2)
