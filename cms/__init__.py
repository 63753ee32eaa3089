"""What editors publish: pages, listings, pictures, site identity."""
