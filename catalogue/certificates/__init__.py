"""The public register: decisions, certificates, stars, validity."""
