"""The one way text gets into a script: as JSON that no layer of templates can mistake for code."""

import json
import re
from typing import Any

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&{}`$'\u2028\u2029"}

# json.dumps makes an encoder for every call, which takes longer than a short list
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def js_json(value: Any) -> str:
    """`value` as JSON whose strings are safe in a <script>, in a template literal and in a Jinja template.

    branca compiles what a layer renders a second time as a Jinja template, so a brace inside a string would be code
    on the server, not text in the browser. Raises ValueError for NaN and infinities.
    """
    text = _encode(value)
    return _STRING.sub(lambda found: found.group().translate(_ESCAPES), text)
