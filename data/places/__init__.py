"""Places the user adds to the bundled gazetteer: read, kept, merged at look-up (docs/gazetteer.md)."""
