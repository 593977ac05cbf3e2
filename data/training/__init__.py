"""Labelled text of our own writing, to train and test the recogniser; never read by the application."""
