"""The language packs: one folder per language, each exporting PACK; typed data, no functions."""

from geo.languages import ar, de, en, es, fr, ru, uk
from geo.languages.pack import Pack

PACKS: tuple[Pack, ...] = (de.PACK, en.PACK, fr.PACK, es.PACK, ru.PACK, uk.PACK, ar.PACK)

# For text in another language: names of the gazetteer as they stand and numeric dates, no events.
UNDETERMINED = Pack(code="und", name="Undetermined", script="Zyyy")


def pack_for(language: str) -> Pack:
    """The pack of an ISO 639-1 code; UNDETERMINED for a language without one."""
    return next((pack for pack in PACKS if pack.code == language), UNDETERMINED)
