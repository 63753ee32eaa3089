"""The 177 real products: what a decision or a report says of them, and nothing else (DESIGN §9 "Real names").

No price, stock, lot or story is made for them.
"""

from demo.real.reading import RealRowsError, Row, check_rows, read_rows
from demo.real.writing import WITHHELD, load_real

__all__ = ["WITHHELD", "RealRowsError", "Row", "check_rows", "load_real", "read_rows"]
