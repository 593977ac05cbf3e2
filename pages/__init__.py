"""The dashboard's pages: read widgets, call one workspace method, draw."""
