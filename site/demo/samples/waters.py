"""From sea, spring and gorge: fish in maize, krill paste, drinking water, a waterfall (sets 8, 9, 16, 26)."""

from demo.samples.shapes import Goods, Grant, pack

GOODS = (
    Goods(
        "M49",
        "Cá chuồn thính Gió Nồm",
        "N26",
        8,
        (
            pack("300", "g", "Hũ 300 g", "300 g jar", 92_000),
            pack("500", "g", "Hũ 500 g", "500 g jar", 146_000),
        ),
        {
            "ingredients_vi": "Cá chuồn (80 %), thính bắp (12 %), muối.",
            "ingredients_en": "Flying fish (80 %), parched maize (12 %), salt.",
            "storage_vi": "Ngăn mát, ém cá dưới lớp thính.",
            "storage_en": "In the fridge, the fish pressed under the maize.",
            "usage_vi": "Chưng với trứng, chiên sơ hoặc cuốn bánh tráng với rau luộc.",
            "usage_en": "Steam with egg, fry lightly, or roll in rice paper with boiled greens.",
            "warnings_vi": "Có cá. Mặn.",
            "warnings_en": "Contains fish. Salty.",
            "shelf_life_days": 180,
            "standard": "TCCS 49:2026/MẪU",
            "declaration_number": "MẪU-TCB 49/2026",
        },
        "Gió Nồm flying fish in parched maize",
        "Cá chuồn mùa gió nồm, ém thính bắp trong lu ba tháng. Mùi nặng, nói trước.",
        "Flying fish of the south-easterly season, three months in a crock with parched maize. It smells; be warned.",
        """
        Tháng Hai gió nồm lên, cá chuồn đi đàn. Nó phóng khỏi mặt nước một thẻo dài, rớt xuống nghe rào rào. Ghe đầy,
        chợ ăn không xuể, có bữa rẻ hơn mớ rau. Thời chưa tủ đông, không làm thính thì đổ.

        ## Chuyện cái lu
        Cá xẻ lưng, muối bốn ngày cho ra nước, ép khô. Bắp hột rang vàng, xay còn sạn tay. Lớp này chồng lớp kia, gài
        nan tre, dằn lên một hòn đá. Đá của nhà hình cái yên ngựa, ông cố vác từ ngoài ghềnh vô.

        Năm 2021 cô Út hấp tấp, rang bắp khét cạnh, hư hết một lu, đắng nghét. Cô xé tờ lịch ngày hôm đó dán lên nắp.
        Giấy mục gần hết, còn trơ con số 14.

        Mở lu là cả xóm hay. Ai mới làm dâu thường bịt mũi tuần đầu, tuần thứ nhì xin thêm cơm.
        """,
        """
        In February the south-easterly sets in and the flying fish travel. They shoot out of the water, glide, and
        come down like a handful of gravel. The market could not eat them all, and some days they cost less than
        greens. Before freezers it was the crock or the tip.

        ## The crock
        Slit along the back, four days in salt to draw the water, pressed dry. Whole maize is parched yellow and
        ground to a grit. Layer upon layer, bamboo slats across, a rock on top. The family's is shaped like a saddle;
        great-grandfather carried it in from the reef.

        In 2021 the youngest aunt was in a hurry, scorched the maize and lost a whole crock to bitterness. She pasted
        that day's calendar leaf on the lid. Most of the paper has rotted. The 14 is still there.

        Once opened, everybody knows. New brides hold their noses for a week; in the second they ask for more rice.
        """,
        (Grant(3, "58.0", ends=5, number="MẪU-GCN 0509"),),
        art="dried-fish-pouch",
        stock=(18, 9),
    ),
    Goods(
        "M50",
        "Mắm ruốc Bãi Sò",
        "N27",
        9,
        (
            pack("200", "g", "Hũ 200 g", "200 g jar", 42_000),
            pack("450", "g", "Hũ 450 g", "450 g jar", 86_000),
            pack("900", "g", "Hũ 900 g", "900 g jar", 162_000),
        ),
        {
            "ingredients_vi": "Ruốc biển (82 %), muối biển (18 %).",
            "ingredients_en": "Sea krill (82 %), sea salt (18 %).",
            "storage_vi": "Nơi mát; luôn múc bằng muỗng khô.",
            "storage_en": "Cool; always use a dry spoon.",
            "warnings_vi": "Có giáp xác. Rất mặn.",
            "warnings_en": "Contains crustaceans. Very salty.",
            "shelf_life_days": 365,
            "standard": "TCCS 50:2026/MẪU",
            "declaration_number": "MẪU-TCB 50/2026",
        },
        "Bãi Sò krill paste",
        "Ruốc đẩy te sát bờ, đãi năm nước biển, quết ba bận cối đá. Tím sậm, không nhuộm.",
        "Krill pushed in by hand, rinsed in five tubs of sea water, pounded three times. Deep purple of its own "
        "accord.",
        """
        Ruốc vô bờ, chỗ nước cạn hồng như nước rửa thịt. Khỏi cần ghe. Chị em quấn xà cạp, lội tới ngực, hai tay đẩy
        cái te tre rộng hai sải, đi dọc bãi từ tờ mờ tới khi nước lớn. Ai đang yếu thì đứng trên chia sọt.

        Khổ nhứt là cát. Đãi năm thau, chị Hường vẫn chưa chịu, lấy cái vợt may từ áo dài lụa cũ vớt thêm lượt nữa.
        Lọt một hột thôi là ghê răng, người ta nhớ mặt mình hoài.

        Trộn muối, bóp nhừ, trải nia cho se mặt rồi mới quết. Ba bận quết xen ba bận phơi. Mẻ nào xui gặp bữa âm u thì
        xám ngoét, bán quanh xóm cho hết.

        Đầu vại treo mấy cái muỗng gỗ, mỗi bà một cái, có khắc dấu. Mượn thì mượn, ướt là bị rầy tới chiều.
        """,
        """
        When the krill come in, the shallows go pink as rinsing water from meat. No boat is called for. The women bind
        their shins, wade in to the chest and push a two-fathom scoop along the beach from grey light until the tide
        turns. Whoever feels poorly shares out the baskets.

        Sand is the enemy. Five tubs of rinsing do not satisfy Hường, who goes over it again with a net sewn from an
        old silk áo dài. A single grain sets teeth on edge, and people do not forget your face.

        Salted, kneaded to a mash, spread on flat baskets till a skin forms, and only then pounded: three times, with
        three dryings in between. A batch unlucky with its weather comes out ashen and is sold around the hamlet.

        Over the vat hang wooden spoons, a marked one for every woman. Borrow by all means. Put it in wet and you will
        hear of it till evening.
        """,
        (Grant(4, "72.25", starts=-205, number="MẪU-GCN 0510"),),
        stock=(41, 23, 8),
    ),
    Goods(
        "M54",
        "Nước uống đóng bình Khe Đá Bàn",
        "N30",
        16,
        (
            pack("19", "l", "Bình 19 lít, đổi vỏ", "19 litre jug, returnable", 45_000),
            pack("12", "l", "Thùng 24 chai 500 ml", "24 bottles of 500 ml", 96_000),
        ),
        {
            "ingredients_vi": "Nước khe lọc cát, lọc lõi, chiếu tia cực tím.",
            "ingredients_en": "Stream water, sand- and core-filtered, ultraviolet-treated.",
            "storage_vi": "Tránh nắng; bình mở rồi dùng trong hai tuần.",
            "storage_en": "Out of the sun; an open jug lasts two weeks.",
            "shelf_life_days": 365,
            "standard": "TCCS 54:2026/MẪU",
            "declaration_number": "MẪU-TCB 54/2026",
        },
        "Khe Đá Bàn drinking water",
        "Nước khe dẫn bốn cây số ống xuống xưởng. Phiếu kiểm từng tháng dán ngoài cổng.",
        "Gully water piped four kilometres down to the plant. Each month's test slip hangs on the gate.",
        """
        Bảng trực, tháng Ba: bể đầu nguồn còn một mét mốt, hạn. Ngưng chai nhỏ, bình ưu tiên trường với trạm xá. Ai
        gọi hỏi cứ nói thật.

        Phía trên miệng khe không được thả bò. Muốn vậy công ty phải rào nguyên sườn, trả tiền cỏ cho hai mươi nhà, và
        sau mỗi trận gió lại vác kìm đi nối kẽm.

        ## Sáng thứ Hai
        Anh Thuận tháo lõi, rửa, ghi giờ. Chị Nga lấy mẫu, mỗi tháng gởi kiểm một lần, giấy về là dán, tốt xấu gì cũng
        dán. Hồi tháng Chín lũ về, có tờ ghi nước đục. Bảy ngày không bán. Tài xế tranh thủ đi hái cà phê cho nhà vợ,
        da đen thui.

        Bảng trực, hôm nay: hai mét ba. Thay gioăng bơm số 2. Chị Nga nhắc lần thứ tư: ai hút thuốc ra ngoài hàng rào.
        """,
        """
        Duty board, March. Upper tank one metre ten: drought. Small bottles stopped, jugs to the school and the clinic
        first. If anyone rings, say how things are.

        Cattle may not graze above the intake. To have it so the company fenced the slope, pays twenty families for
        the lost grass, and after each gale somebody goes out with pliers to join the wire.

        ## Monday mornings
        Thuận takes the cores out, washes them, writes down the hour. Nga draws a sample for the laboratory once a
        month, and when the slip comes it goes up, good or bad. After the September flood there was one that said
        cloudy. Seven days without a sale. The driver used them to pick coffee for his wife's people and came back
        burnt black.

        Duty board, today. Two metres thirty. New seal on pump 2. Nga asks for the fourth time: smokers outside the
        fence.
        """,
        (Grant(3, "63.25", starts=-300, number="MẪU-GCN 0514"),),
        stock=(60, 34),
    ),
    Goods(
        "M66",
        "Một ngày lội suối lên thác cùng Bon Đá Trải",
        "N41",
        26,
        (
            pack("1", "person", "1 trẻ 8–14 tuổi", "1 child aged 8–14", 240_000),
            pack("1", "person", "1 người lớn", "1 adult", 450_000),
        ),
        {
            "usage_vi": "Tập trung 7 giờ 30; mang đồ mau khô, nước uống, thuốc riêng nếu có.",
            "usage_en": "Meet at 7.30; quick-drying clothes, drinking water, your own medicine if you take any.",
            "warnings_vi": "Đường trơn, có bốn khúc lội ngang bụng. Không nhận trẻ dưới 8 tuổi. Mưa trên nguồn thì "
            "quay về.",
            "warnings_en": "Slippery, with four waist-deep crossings. No children under 8. We turn back if it rains "
            "upstream.",
        },
        "A day's wading to the waterfall with Bon Đá Trải",
        "Bốn khúc suối, một đoạn vịn dây mây, cơm gói lá trên phiến đá. Trời trở thì quay lui.",
        "Four crossings, one stretch on a rattan line, lunch in leaves on a slab. If the weather turns, so do we.",
        """
        ## Hẹn ở nhà K'Brêm
        Bảy rưỡi, mời chén nước nóng đã. Giày đi núi xịn xin gửi lại đây; đá dưới suối trơn, bọn mình phát dép nhựa
        dán đế lốp xe. Ai thấy cũng chê. Qua vũng thứ hai hết chê.

        Không có bậc thang. Lội bốn lần, vịn dây mây một quãng, còn lại luồn dưới tre, tháng Tư ve kêu điếc cả tai. Ka
        Nhòi đi sau chót, gùi cơm trên lưng. Chị đi chót là để đếm người.

        ## Khi nào quay lui
        Nước đổi màu, lá khô trôi thành mảng, gió dưới hẻm thổi ngược: trên nguồn mưa rồi đó. Cả đoàn về, tiền trả lại
        một nửa. Mùa mưa năm ngoái về ngang bảy lần. Có anh giận đỏ mặt, hôm sau xem đoạn phim lũ ống, gọi lên xin
        lỗi.

        Cơm ăn trên phiến đá to, cá suối nướng, muối sả. Rác gùi xuống hết, kể cả xương cá.
        """,
        """
        ## Meet at K'Brêm's
        Half past seven, and something hot to drink before anything else. Leave the costly boots with us. The bed is
        slick, and we hand out plastic sandals soled with tyre. Everyone sneers. After the second pool nobody does.

        There are no steps. Four wadings, a stretch along a rattan line, and for the rest you duck under bamboo,
        deafened by cicadas if it is April. Ka Nhòi comes last with lunch on her back. She is there to count heads.

        ## When we turn back
        Water changes colour, dead leaves float down in rafts, wind blows up the gorge: it is raining at the source.
        All of us go home and half the money too. It happened seven times last wet season. One man was scarlet with
        rage, saw the flood on film next day, and rang to apologise.

        We eat on the big slab, grilled stream fish with lemongrass salt. All rubbish is carried down, bones included.
        """,
        (Grant(3, "61.75", starts=-155, number="MẪU-GCN 0526"),),
        priority=42,
        stock=(10, 14),
    ),
)
