"""Contracts of the platform, generated from proto/."""
