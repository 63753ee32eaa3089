"""Invented goods of invented producers in real communes: what the demonstration sells.

None of these producers exists, no registered geographical indication is claimed for their goods.
"""
