"""Goods: registered name, kind, label facts, packs, prices' owner (Oscar fork, label "catalogue")."""
