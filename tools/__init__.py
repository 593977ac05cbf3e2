"""Makers of data/bundled/; never run by the application."""
