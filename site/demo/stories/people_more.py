"""Eight more invented persons, each working with a sample producer."""

from demo.stories.shapes import Person

PEOPLE = (
    Person(
        "P09",
        "Amí Thuên",
        "Thợ dệt, dạy nghề trong tổ",
        "Weaver and teacher of the younger ones",
        "Bảy mươi sáu tuổi, ngồi khung gần cửa sổ vì mắt phải đã mờ. Nhận dạy hai người một lúc, không nhận ba, "
        "sợ không đủ hơi mà ho.",
        "Seventy-six, at the loom by the window because her right eye has clouded over. She teaches two at a time"
        " and never three, having, she says, not breath enough to cough at them all.",
        "24169",
        "N06",
    ),
    Person(
        "P10",
        "Huỳnh Thị Lài",
        "Thợ tráng bánh",
        "Rice-paper maker",
        "Về làm dâu xóm bánh năm hai mươi mốt tuổi, cái bánh đầu tiên rách làm ba. Tráng tay phải, ký giấy tờ "
        "cũng tay phải, còn cầm đũa tay trái.",
        "Married into the lane of ovens at twenty-one; her first sheet tore in three. She spreads and signs with "
        "her right hand and eats with her left.",
        "21364",
        "N16",
    ),
    Person(
        "P11",
        "Trần Thị Nhị",
        "Người giữ sổ cân",
        "Keeper of the weighing book",
        "Bảy mươi ba tuổi, bốn mươi năm đứng cân ở nhà kho cuối đồng. Trong túi áo bà ba có cục phấn, viên mực "
        "tím và cây kẹp tóc để chặn trang.",
        "Seventy-three, with forty years at the scale behind her. Her blouse pocket holds chalk, an ink tablet "
        "and the hair clip she uses to keep the page.",
        "24595",
        "N11",
    ),
    Person(
        "P12",
        "Y Vân",
        "Trồng sâm dây, tổ trưởng tổ giống",
        "Grower, head of the seed group",
        "Có ba rẫy ở ba độ cao, đi hết một vòng mất ngày rưỡi. Hạt giống chị cất trong ống nứa treo gác bếp, ống "
        "nào cũng buộc chỉ màu theo năm.",
        "She has three fields at three heights and needs a day and a half to walk round them. Her seed hangs "
        "above the hearth in bamboo tubes, each tied with the colour of its year.",
        "23446",
        "N07",
    ),
    Person(
        "P13",
        "Đinh Văn Rin",
        "Trồng quế, bán vỏ cho xưởng",
        "Cinnamon grower",
        "Giữ hơn sáu trăm gốc quế trên hai triền dốc, nhớ năm trồng của từng hàng theo tuổi mấy đứa con. Có một "
        "cái cân riêng ở nhà, không bao giờ đem ra nhưng cũng không bao giờ giấu.",
        "Looks after some six hundred trees on two slopes and knows the year of every row by the ages of his "
        "children. He owns a scale himself, which he never brings along and never hides.",
        "21340",
        "N14",
    ),
    Person(
        "P14",
        "Nguyễn Trọng Tín",
        "Kỹ thuật viên phòng cấy mô",
        "Laboratory technician",
        "Ba mươi tuổi, học cấy mô ở viện rồi về phụ trách phòng kính của trang trại. Rửa tay tới khuỷu trước khi "
        "vào, kể cả khi chỉ vào tắt đèn.",
        "Thirty, trained in tissue culture at an institute, in charge of the farm's glass room. He scrubs to the "
        "elbow before going in, even when it is only to turn off the light.",
        "24848",
        "N12",
    ),
    Person(
        "P15",
        "Võ Thị Sương",
        "Kế toán hợp tác xã",
        "Bookkeeper of the cooperative",
        "Làm sổ cho mười lăm nhà, gồm sổ cân, sổ tiền và một cuốn sổ nước chỉ dùng mùa hạn. Trồng ba đám tỏi, "
        "chưa vụ nào chịu bán trước khi cân.",
        "She keeps three books for fifteen households: weights, money, and one for water that is only used in a "
        "drought. She grows garlic on three plots and has never sold any unweighed.",
        "21409",
        "N15",
    ),
    Person(
        "P16",
        "Y Tuân",
        "Chèo thuyền, trưởng nhóm an toàn",
        "Paddler, in charge of safety",
        "Chèo thuyền độc mộc từ năm mười ba tuổi, biết bơi từ năm hai mươi lăm, thứ tự đó anh thấy ngược. Mang "
        "theo một bịch gạo khô cho mấy cái điện thoại.",
        "Has paddled a dug-out since he was thirteen and been able to swim since he was twenty-five, which he "
        "considers the wrong order. Carries a bag of dry rice for telephones.",
        "24580",
        "N13",
    ),
)
