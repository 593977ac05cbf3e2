"""The catalogue: whatever the pages show in words, in English and German, one module per part of a page."""
