"""The one way text gets into a script: as JSON that no layer of templates can mistake for code."""

import json
import re
from typing import Any

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&{}`$'\u2028\u2029"}


def js_json(value: Any) -> str:
    """`value` as JSON whose strings are safe in a <script>, in a template literal and in a Jinja template.

    branca compiles what a layer renders a second time as a Jinja template, so a brace inside a string would be code
    on the server, not text in the browser. Raises ValueError for NaN and infinities.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return _STRING.sub(lambda found: found.group().translate(_ESCAPES), text)
