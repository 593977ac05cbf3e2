"""The commands of `python -m data`: one module per subject; each has `add_to`, which adds them to the parser."""
