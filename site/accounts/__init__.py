"""People who log in: one account by e-mail or phone, no username."""
