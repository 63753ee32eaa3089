"""What tests of the running site stand on."""
