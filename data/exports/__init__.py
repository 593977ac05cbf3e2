"""Reports as files of many kinds; `formats` is the way in, one module per kind."""
