"""Reads for the at-risk table, its years, its history, and the scenarios that were kept."""
