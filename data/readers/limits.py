"""How much of a file Dateline reads. Chosen from measured hostile files; nobody's real article comes near."""

MEGABYTE = 1_000_000

# Streamlit's own upload limit is 200 MB too.
MAX_FILE_BYTES = 200 * MEGABYTE
# UTF-8 bytes of one article's text; a long newspaper feature has 0.05 MB.
MAX_TEXT_BYTES = 5 * MEGABYTE
MIN_TEXT_LETTERS = 25
MAX_ROWS = 1_000_000
MAX_COLUMNS = 1_000
MAX_CELL_CHARS = 10_000_000
MAX_PAGES = 2_000
# One web page with the pictures that browsers save into it, and its mark-up without them.
MAX_PAGE_BYTES = 80 * MEGABYTE
MAX_MARKUP_CHARS = 20_000_000
MAX_TITLE_CHARS = 300

MAX_MEMBERS = 10_000
MAX_DEPTH = 3
MAX_EXPANDED_BYTES = 1_000 * MEGABYTE
# Plain text rarely packs better than 20:1; the ratio counts only once a member has unfolded to MIN_RATIO_BYTES.
MAX_RATIO = 200
MIN_RATIO_BYTES = 10 * MEGABYTE

# The child process in which HTML, PDF and DOCX are taken apart. pdfium used 401 MB on a 200 MB bomb.
CHILD_TIMEOUT_S = 30.0
CHILD_START_TIMEOUT_S = 30.0
CHILD_MEMORY_BYTES = 1_000 * MEGABYTE
CHILD_MAX_FILES = 500

# Warnings of one kind kept one by one per file; further ones are counted in a last line.
MAX_WARNINGS_PER_CODE = 20
