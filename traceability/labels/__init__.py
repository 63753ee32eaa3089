"""Label codes, GS1 keys, QR pictures and print sheets."""
