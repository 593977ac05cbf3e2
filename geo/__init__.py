"""The pure core: what a text says, and where and when. No files, network, clock or randomness."""
