"""Recognisers: engines that find names in running text without being told them."""
