"""Files to articles: `read_file` is the one way in, READERS says what it reads.

Codes of ReadError: E_EMPTY E_UNSUPPORTED E_CORRUPT E_ENCRYPTED E_NO_TEXT E_NO_ARTICLES E_NO_TEXT_COLUMN E_TOO_LARGE
E_TOO_MANY_FILES E_ARCHIVE_BOMB E_ARCHIVE_DEPTH E_UNSAFE_PATH E_XML_ENTITY E_DEPTH E_TIMEOUT E_MEMORY.
Codes of ReadWarning: these for single rows and archive members, and W_DUPLICATE W_ENCODING W_MOJIBAKE W_CONTROL_CHARS
W_NO_DATE W_DATE_INVALID W_ROW W_TRUNCATED W_SHORT_TEXT.
"""

from data.readers.formats import READERS, Reader
from data.readers.reading import read_file
from data.readers.result import ReadResult, ReadWarning

__all__ = ["READERS", "ReadResult", "ReadWarning", "Reader", "read_file"]
