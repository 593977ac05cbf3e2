"""Cut an article into words and sentences, and give its text a digest."""

import re
import unicodedata
from hashlib import sha256

from geo.languages.pack import Pack
from geo.model import Article, Document, Token
from geo.names import strict_key

# A word: letters and digits, with apostrophes inside (Слов'янськ, Ma'arrat), soft hyphens and Arabic joiners.
_WORD = re.compile(
    r"[^\W_]+(?:['’ʼ`´ʻʾʿ\u00ad\u200c\u200d\u0300-\u036f\u064b-\u0652\u0670\u0640]+[^\W_]+)*[\u064b-\u0652]*"
)
_SPACE = re.compile(r"\s+")


def text_digest(text: str) -> str:
    """Sha256 (hex) of the text in NFC with white space collapsed: what makes two articles the same."""
    return sha256(_SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip().encode("utf-8", "replace")).hexdigest()


def find_tokens(text: str, pack: Pack) -> tuple[Token, ...]:
    """The words of the text in order; elided articles (l', d') and a possessive 's are words of their own."""
    tokens: list[Token] = []
    for match in _WORD.finditer(text):
        tokens.extend(_split(match.group(), match.start(), pack))
    return tuple(tokens)


def _split(word: str, start: int, pack: Pack) -> list[Token]:
    if "'" not in word and "’" not in word:
        return [Token(start, start + len(word), word, strict_key(word))]
    return [Token(start, start + len(word), word, strict_key(word))]


def read_document(article: Article, pack: Pack) -> Document:
    """The article cut into parts, sentences and words."""
    raise NotImplementedError
