"""Measuring: predict, score, gate with pinned floors, speed. README.md has the tables."""
