"""Rice, what is made of it, and tea (sets 3, 6, 11)."""

from demo.samples.shapes import Correct, Goods, Grant, pack

_DRY = {
    "storage_vi": "Nơi khô ráo, thoáng mát, đậy kín sau khi mở.",
    "storage_en": "Dry and airy; close well after opening.",
}

GOODS = (
    Goods(
        "M23",
        "Gạo thơm Bờ Sậy",
        "N11",
        3,
        (
            pack("2", "kg", "Túi 2 kg", "2 kg bag", 62_000),
            pack("5", "kg", "Túi 5 kg", "5 kg bag", 149_000),
        ),
        {
            "ingredients_vi": "100 % gạo trắng hạt dài, xay sau khi đặt hàng.",
            "ingredients_en": "100 % long-grain white rice, milled to order.",
            "usage_vi": "Một gạo, một phẩy một nước; không cần vo kỹ.",
            "usage_en": "One part of rice to 1.1 of water; rinse lightly.",
            "shelf_life_days": 180,
            "standard": "TCCS 23:2026/MẪU",
            **_DRY,
        },
        "Bờ Sậy fragrant rice",
        "Lúa hai vụ quanh hồ, xay trong tuần giao hàng. Cơm dẻo vừa, nguội vẫn mềm.",
        "Two crops a year around the lake, milled in the week of delivery: tender, and soft even when cold.",
        """
        Ruộng nằm thấp hơn mặt hồ, tháng Mười nước lên tới đọt sậy, ai cũng tưởng mất. Nước rút để lại một lớp phù sa
        nâu, vụ sau khỏi bón lót.

        ## Xay muộn nhất có thể
        Hợp tác xã trữ lúa chứ không trữ gạo. Đơn tới thứ Hai thì thứ Tư mới chạy máy, nên mở bao ra còn nghe mùi
        rơm.

        Bà Nhị giữ sổ cân từ hồi còn tập đoàn, cuốn nào cũng ghi bằng bút mực tím. Con cháu nhập máy tính cho, bà vẫn
        bắt đọc lại từng dòng để dò.
        """,
        """
        The fields lie lower than the lake; in October the water stands in the reed tops and everyone takes them for
        lost. When it falls it leaves a brown silt, and the next crop needs no base dressing.

        ## Milled as late as possible
        The cooperative stores paddy, not rice. What is ordered on Monday goes through the mill on Wednesday, and the
        opened bag still smells of straw.

        Nhị has kept the weighing book since the collective days, always in violet ink. Her grandchildren type it into
        a computer now, and she has them read every line back to her.
        """,
        (Grant(4, "75.5", starts=-310, number="MẪU-GCN 0219"),),
        priority=55,
        stock=(60, 45),
    ),
    Goods(
        "M24",
        "Bún gạo lứt Bờ Sậy",
        "N11",
        6,
        (pack("400", "g", "Gói 400 g", "400 g pack", 45_000),),
        {
            "ingredients_vi": "Gạo lứt (95 %), tinh bột năng (5 %).",
            "ingredients_en": "Brown rice (95 %), tapioca starch (5 %).",
            "usage_vi": "Luộc 7 phút, xả nước lạnh.",
            "usage_en": "Boil for 7 minutes, rinse in cold water.",
            "shelf_life_days": 300,
            "standard": "TCCS 24:2026/MẪU",
            "declaration_number": "MẪU-TCB 24/2026",
            **_DRY,
        },
        "Bờ Sậy brown-rice vermicelli",
        "Sợi nâu, dai nhẹ, nấu canh chua hay trộn đều được.",
        "Brown strands with a little bite, for soups or salads.",
        history=(
            Grant(3, "59.5", starts=-390, number="MẪU-GCN 0177"),
            Correct({"number": "MẪU-GCN 0171"}, "Số giấy in trên bản giao cho hợp tác xã là 0171 (mẫu)."),
        ),
        stock=(57,),
    ),
    Goods(
        "M25",
        "Bánh tráng mè Lò Đất",
        "N16",
        6,
        (pack("20", "piece", "Ràng 20 cái", "Bundle of 20", 55_000),),
        {
            "ingredients_vi": "Bột gạo (85 %), mè đen (12 %), muối.",
            "ingredients_en": "Rice flour (85 %), black sesame (12 %), salt.",
            "warnings_vi": "Có mè.",
            "warnings_en": "Contains sesame.",
            "usage_vi": "Nướng than hoa, trở tay đều; hoặc lò vi sóng 70 giây.",
            "usage_en": "Toast over charcoal, turning all the time, or 70 seconds in a microwave.",
            "shelf_life_days": 120,
            "standard": "TCCS 25:2026/MẪU",
            "declaration_number": "MẪU-TCB 25/2026",
            **_DRY,
        },
        "Lò Đất sesame rice paper",
        "Tráng dày tay, rắc mè đen hai lượt. Bẻ chấm mắm cái đúng kiểu quán đầu ngõ.",
        "Spread thick and sprinkled twice with black sesame; snap it and dip it in fish paste.",
        """
        Bốn giờ sáng lò đã đỏ trấu, hơi nước bốc mờ cả gian bếp. Chị Lài tráng tay phải, rắc mè tay trái, một hơi được
        hai trăm cái rồi mới nghỉ uống miếng trà.

        Bánh đem phơi trên phên tre dựng nghiêng về phía biển. Nắng non thì bánh dẻo, nắng gắt thì nứt, canh sao cho
        vừa ráo mặt là gỡ.

        Cối đá xay bột của nhà mòn hết một gang, thợ đục lại răng hai lần mỗi năm. Máy nghiền nhanh gấp mười, nhưng
        bột nóng lên, bánh nướng không phồng.
        """,
        """
        By four in the morning the husk fire is red and steam fills the kitchen. Lài spreads batter with her right
        hand and throws sesame with her left, two hundred sheets before she stops for tea.

        The sheets dry on bamboo screens tilted towards the sea. Weak sun leaves them limp, fierce sun cracks them;
        they come off the moment the surface is dry.

        The family's grindstone has worn down by a hand's breadth and is re-cut twice a year. A machine would be ten
        times quicker, but it warms the flour, and warm flour does not puff over the coals.
        """,
        (Grant(3, "66.5", starts=-180, number="MẪU-GCN 0306"),),
        stock=(80,),
    ),
    Goods(
        "M26",
        "Chè ô long Đồi Ba Thông",
        "N17",
        11,
        (
            pack("100", "g", "Hộp 100 g", "100 g box", 145_000),
            pack("250", "g", "Hộp 250 g", "250 g box", 329_000),
        ),
        {
            "ingredients_vi": "100 % búp chè một tôm hai lá.",
            "ingredients_en": "100 % tea, one bud and two leaves.",
            "usage_vi": "5 g chè, nước 90 °C, tráng nhanh rồi hãm 40 giây.",
            "usage_en": "5 g at 90 °C: rinse, then steep for 40 seconds.",
            "shelf_life_days": 540,
            "standard": "TCCS 26:2026/MẪU",
            "declaration_number": "MẪU-TCB 26/2026",
            **_DRY,
        },
        "Ba Thông oolong tea",
        "Hái sáng, héo chiều, vò đêm. Nước vàng xanh, mùi hoa sữa, pha tới nước thứ sáu.",
        "Picked in the morning, withered in the afternoon, rolled at night. Green-gold, good for six infusions.",
        """
        Đồi có đúng ba cây thông, trồng làm mốc chia đất hồi mở vườn. Người hái chè ngồi dưới gốc thông thứ nhì ăn cơm
        trưa, nên lá quanh đó lúc nào cũng trụi.

        ## Một đêm không ngủ
        Búp hái xong trải nong cho héo, cứ nửa tiếng xóc một lần. Đến mười giờ đêm mùi cỏ chuyển thành mùi hoa, lúc đó
        phải vò ngay, người trực lò không ai dám chợp mắt.

        Mỗi mẻ vò trong bao vải hai mươi mấy bận, viên chè mới tròn. Mẻ nào lỡ tay đứt búp thì để nhà uống, không đóng
        hộp.
        """,
        """
        There are exactly three pines on the hill, planted as boundary marks when the garden was opened. The pickers
        eat lunch under the second one, and the bushes around it are always bare.

        ## A night without sleep
        Picked shoots wither on wide trays and are tossed every half-hour. Around ten at night the smell of grass
        turns into the smell of flowers; then they must be rolled at once, and nobody on shift dares to nod off.

        Each batch goes through its cloth more than twenty times before the leaves curl into beads. If too many shoots
        break, the growers drink that one themselves.
        """,
        (Grant(4, "82.0", starts=-120, number="MẪU-GCN 0333"),),
        priority=62,
        stock=(21, 1),
    ),
)
