"""For every test: laws are about results, never about how long a loaded machine takes to reach them."""

from hypothesis import settings

settings.register_profile("dateline", deadline=None)
settings.load_profile("dateline")
