"""What sells: forks of Oscar's partner, basket, checkout, order, shipping, customer and address apps."""
