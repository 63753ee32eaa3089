"""What a shopper is about to buy: one line per pack and place."""
