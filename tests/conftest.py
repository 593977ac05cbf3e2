"""For every test: laws are about results, never about how long a loaded machine takes to reach them."""

import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import settings

settings.register_profile("dateline", deadline=None)
settings.load_profile("dateline")


@pytest.fixture
def packed() -> Callable[..., bytes]:
    """Makes an archive of members written on 24 November 2015: `packed(a_txt=b"...")` holds a.txt."""

    def pack(**members: bytes) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            for name, content in members.items():
                archive.writestr(zipfile.ZipInfo(name.replace("_", "."), (2015, 11, 24, 8, 0, 0)), content)
        return stream.getvalue()

    return pack
