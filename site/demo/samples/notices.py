"""Warnings that several samples' labels must carry, in Vietnamese and English."""

#: Of every health food (set 18).
SUPPLEMENT = (
    "Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh.",
    "This food is not a medicine and does not replace medicine.",
)
#: Of every alcoholic drink (sets 14 and 15).
ALCOHOL = (
    "Không bán cho người dưới 18 tuổi. Đã uống rượu, bia thì không lái xe. Phụ nữ mang thai không nên uống.",
    "Not for sale to anyone under 18. Do not drink and drive. Not for pregnant women.",
)
