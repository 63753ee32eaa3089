"""From market stalls and small kitchens: corn rolls, red noodles, dried beef, glass candy (sets 5, 7, 8)."""

from demo.samples.shapes import Goods, Grant, pack

GOODS = (
    Goods(
        "M45",
        "Ram bắp Chợ Chiều",
        "N22",
        5,
        (
            pack("20", "piece", "Khay 20 cuốn", "Tray of 20", 62_000),
            pack("50", "piece", "Khay 50 cuốn", "Tray of 50", 149_000),
        ),
        {
            "ingredients_vi": "Bắp nếp nạo (78 %), bánh tráng gạo, hành lá, tiêu, muối.",
            "ingredients_en": "Grated waxy corn (78 %), rice paper, spring onion, pepper, salt.",
            "storage_vi": "−18 °C; lỡ rã đông thì chiên hết, đừng cấp lại.",
            "storage_en": "At −18 °C; once thawed, fry it all, never freeze again.",
            "usage_vi": "Chiên ngập dầu ngay khi còn cứng đá, chừng tám phút.",
            "usage_en": "Deep-fry from frozen, about eight minutes.",
            "shelf_life_days": 120,
            "standard": "TCCS 45:2026/MẪU",
            "declaration_number": "MẪU-TCB 45/2026",
        },
        "Chợ Chiều corn rolls",
        "Bắp nếp còn sữa, nạo tay, cuốn bằng ngón út. Cứng đá cứ thả thẳng vô dầu.",
        "Milky corn grated by hand and rolled as thin as a little finger. Into the oil straight from the freezer.",
        """
        Nghe má dặn nè. Bắp phải mua hồi gà mới gáy, thứ nếp còn sữa, bấm móng vô thấy ứa nước. Lỡ mua trúng bắp già
        thì thôi đem luộc ăn, đừng tiếc.

        Không xay máy. Má nạo trái bắp trên cái bàn thiếc đục lỗ đinh, bàn đó ông ngoại mày đóng cái tuần nhà mình dọn
        ra chợ. Nạo xong vắt bớt nước, bỏ hành lá, tiêu, nhúm muối. Người ta hay thêm tôm thịt, nhà mình thì không.

        Dầu nhiều, lửa vừa. Thả một cuốn coi, nó lách tách nhỏ nhẹ thì thả tiếp; nó gào lên là nóng dữ quá rồi. Ngày
        đầu ra sạp má cháy nguyên chảo, đem về heo cũng chê.

        Giờ người ta đông đá gởi đi xa, má lạ lắm, mà thôi cũng ừ. Dặn họ đừng rã ra. Rã ra là bèo nhèo, lúc đó đừng
        có kêu má.
        """,
        """
        Now listen. Buy the corn when the cocks have only just crowed, the waxy sort still in milk, so that a
        thumbnail brings out juice. If you come home with old cobs, boil them for supper and don't fret.

        No machine. I rub the cobs over the tin your grandfather punched full of nail holes the week we moved to the
        market. Squeeze out some water, then spring onion, pepper, a pinch of salt. Other people put in shrimp and
        pork. We don't.

        Lots of oil, a middling flame. Send in one roll: if it mutters, send the others; if it yells it is too hot. My
        first day at the stall I burnt a whole pan, and not even the pig would have it.

        Now they freeze them and post them off. Strange to me, but all right. Tell folk not to thaw anything. Thawed
        they go to mush, and then don't come calling for me.
        """,
        (Grant(3, "67.5", starts=-110, number="MẪU-GCN 0505"),),
        stock=(28, 13),
    ),
    Goods(
        "M46",
        "Bún đỏ nấu liền Nồi Riêu",
        "N23",
        5,
        (
            pack("1", "pack", "Hộp một phần", "Box for one", 46_000),
            pack("4", "pack", "Thùng bốn phần", "Box for four", 176_000),
        ),
        {
            "ingredients_vi": "Bún gạo khô, viên riêu cua đồng sấy, dầu hạt điều màu, hành phi, gia vị.",
            "ingredients_en": "Dried rice noodles, freeze-dried field-crab cake, annatto oil, fried shallot, "
            "seasoning.",
            "storage_vi": "Nhiệt độ phòng, tránh nắng.",
            "storage_en": "Room temperature, out of the sun.",
            "usage_vi": "Bún luộc bốn phút, bỏ riêu và dầu màu, thêm ba phút.",
            "usage_en": "Noodles four minutes, then crab cake and red oil for three more.",
            "warnings_vi": "Có cua, trứng.",
            "warnings_en": "Contains crab and egg.",
            "shelf_life_days": 180,
            "standard": "TCCS 46:2026/MẪU",
            "declaration_number": "MẪU-TCB 46/2026",
        },
        "Nồi Riêu red noodles to cook at home",
        "Bún cọng to, dầu điều, một viên riêu đồng; bảy phút là xong tô. Rau với trứng cút bạn tự lo.",
        "Thick noodles, annatto oil and a cake of field crab, seven minutes to the bowl. Greens and quail eggs are "
        "up to you.",
        """
        Khách hỏi hoài, sao bún đỏ. Tại hột điều phi với mỡ, trút vô nồi, cọng bún nằm trong đó từ trưa tới tối thì
        trắng sao nổi. Nồi nhà tôi bốn mươi lít, hông móp một vết, hồi nhỏ thằng con tôi lấy làm trống.

        Đóng gói là con gái tôi bày. Lần một, bún khô nấu ra gãy vụn. Lần hai, viên riêu nở bằng trái cam, đội bung
        nắp. Tới lần mười một tôi mới dám bưng một tô cho bà bán vé số đầu hẻm. Bả húp cạn, chùi miệng, nói: thiếu ớt.

        Bữa nào thèm ăn tại chỗ, sạp tôi dọn từ ba giờ chiều. Dông thì nghỉ. Mưa trên mái tôn ồn quá, người ta kêu tô
        lớn tôi nghe ra tô nhỏ.
        """,
        """
        They always ask what makes it red. Annatto seed sizzled in lard and tipped into the pot; how is a noodle to
        stay white in that from noon till night? My pot takes forty litres and has a dent from the years when my son
        used it as a drum.

        Packing it was my daughter's notion. At the first go the noodles cooked to crumbs. At the second the crab cake
        swelled to an orange and lifted the lid. After the eleventh I carried a bowl to the lottery-ticket lady on the
        corner. She drank it to the bottom, wiped her mouth and said: not enough chilli.

        If you ever want it where it belongs, I set up at three. In a storm I stay at home: with rain on a tin roof I
        hear "small" when somebody says "large".
        """,
        (Grant(3, "69.0", ends=71, number="MẪU-GCN 0506"),),
        priority=44,
        stock=(45, 12),
    ),
    Goods(
        "M48",
        "Thịt bò một nắng Bãi Suối",
        "N25",
        8,
        (
            pack("250", "g", "Túi 250 g", "250 g bag", 212_000),
            pack("500", "g", "Túi 500 g", "500 g bag", 409_000),
            pack("1", "kg", "Túi 1 kg", "1 kg bag", 795_000),
        ),
        {
            "ingredients_vi": "Thịt bò (93 %), sả, ớt, đường, muối; kèm gói muối kiến vàng.",
            "ingredients_en": "Beef (93 %), lemongrass, chilli, sugar, salt; with a sachet of weaver-ant salt.",
            "storage_vi": "Ngăn đông; để ngăn mát thì dùng trong năm ngày.",
            "storage_en": "Freezer; five days in the fridge.",
            "usage_vi": "Nướng than vừa lửa, đập dập, xé theo thớ.",
            "usage_en": "Grill over moderate coals, beat flat, tear along the grain.",
            "warnings_vi": "Gói muối có côn trùng (kiến vàng). Nướng chín mới ăn.",
            "warnings_en": "The salt contains insects (weaver ants). Grill before eating.",
            "shelf_life_days": 90,
            "standard": "TCCS 48:2026/MẪU",
            "declaration_number": "MẪU-TCB 48/2026",
        },
        "Bãi Suối one-sun beef",
        "Bò cỏ lạng mỏng, phơi từ bảy giờ tới hai giờ chiều giữa mùa gió Lào. Trong gói có nhúm muối kiến vàng.",
        "Lean hill beef, hung from seven till two while the hot westerly blows, with a pinch of weaver-ant salt.",
        """
        Nắng ở đây phải lựa. Nắng sớm để phơi đồ, nắng đứng bóng thì ai cũng vô nhà, còn nắng phơi bò là nắng có gió:
        bảy giờ treo lên, hai giờ gỡ xuống, mặt ngoài se mà thớ bên trong đỏ au.

        Bò cỏ ăn dọc bãi, đi miết, mình không có mấy mỡ. Thợ lấy bắp với thăn, lạng dày cỡ lóng tay út, bóp sả ớt,
        chút đường, chờ nửa tiếng. Rồi.

        > Nẫu hỏi công thức, tui chỉ ra sân biểu coi trời. Bữa mây thì đóng cửa đi ngủ, lò sấy có đó mà không bật. —
        Ông Tám Ngợi, coi giàn phơi

        Kiến vàng rung trên cây xuống hồi mặt trời chưa ló, rang khô, giã chung ớt hiểm với lá é, chua khỏi cần chanh.
        Thùng đầu gởi vô thành phố bị trả về, khách tưởng gia vị lộn côn trùng. Giờ ngoài gói in con kiến bự bằng ngón
        cái.
        """,
        """
        Sunlight gets sorted here. Early light is for laundry, noon is for staying indoors, and beef wants light with
        wind in it: up at seven, down at two, tight on the surface and scarlet in the grain.

        The cattle are small and graze along the gravel, always walking, with next to no fat. The cutters take shank
        and loin in slices a finger-joint thick, rub in lemongrass, chilli and some sugar, wait half an hour. There.

        > Folk want the recipe and I point at the sky. If it's cloudy we shut the door and go to bed. There is a
        dryer. It stays off. — Tám Ngợi, who minds the racks

        The ants are shaken out of the trees before sunrise, parched and pounded with bird chillies and lemon basil;
        no lime is needed. Our first carton to the city came back, insects in the seasoning. The sachet now bears an
        ant the size of a thumb.
        """,
        (
            Grant(4, "76.25", starts=-1080, number="MẪU-GCN 0498"),
            Grant(5, "90.25", starts=-70, number="MẪU-GCN 0508", renews=True),
        ),
        priority=72,
        stock=(36, 20, 5),
    ),
    Goods(
        "M65",
        "Kẹo gương đậu phụng Lửa Riu, hộp thiếc",
        "N40",
        7,
        (
            pack("300", "g", "Hộp thiếc 300 g", "300 g tin", 89_000),
            pack("600", "g", "Hộp thiếc 600 g", "600 g tin", 168_000),
        ),
        {
            "ingredients_vi": "Đường mía, mạch nha, đậu phụng (30 %), mè.",
            "ingredients_en": "Cane sugar, malt syrup, peanuts (30 %), sesame.",
            "storage_vi": "Hộp đóng kín, xa hơi nước; đừng lấy gói vôi ra.",
            "storage_en": "Tin shut, away from steam; leave the lime sachet in.",
            "warnings_vi": "Có đậu phụng, mè. Gói vôi hút ẩm không ăn được.",
            "warnings_en": "Contains peanuts and sesame. The lime sachet is not food.",
            "shelf_life_days": 150,
            "standard": "TCCS 65:2026/MẪU",
            "declaration_number": "MẪU-TCB 65/2026",
        },
        "Lửa Riu glass candy in a tin",
        "Tấm kẹo mỏng tới mức đặt lên báo còn đọc được chữ nhỏ. Trời ẩm không nấu.",
        "Drawn so thin that newsprint can be read through it. Never made in damp weather.",
        """
        Kẹo gương kỵ ẩm hơn kỵ lửa. Trời mưa là dọn mâm: có kéo trong cách mấy, hở gió mười phút nó cũng toát mồ hôi,
        dính tay. Thành ra nhà này sắm Tết theo đài khí tượng.

        Đường với mạch nha nấu tới chừng nhỏ một giọt vô nước lạnh nghe cái tách. Trút lên mâm thoa dầu, rải mè, rải
        đậu rang cà vỏ, hai người cầm hai đầu mà kéo. Nói chuyện được. Cười thì không, cười rung tay, mặt kẹo nổi
        sóng.

        ## Đọc qua kẹo
        Bà nội thử bằng tờ báo, miếng nào áp lên còn đọc được chữ nhỏ thì cho vô hộp. Ngặt mắt bà mỗi năm mỗi yếu, kẹo
        bị loại cứ nhiều lên. Chị Diễm con dâu đành lén đổi tờ báo thành lịch bloc chữ lớn, có vậy mới còn hàng mà
        bán.
        """,
        """
        Glass candy fears damp more than fire. At the first drops the trays are cleared away, for however clear the
        sheet, ten minutes in the open and it sweats and clings. So this house shops for Tết by the weather bulletin.

        Sugar and malt boil until a drop let fall in cold water goes click. Out it pours on an oiled tray, sesame over
        it, skinned roast peanuts over that, and two people pull from either end. Talking is allowed. Laughing isn't:
        hands shake and the surface gets waves.

        ## Read through it
        Grandmother lays each piece on a newspaper, and if she can make out the small print it goes in the tin.
        Unfortunately her sight gets worse and the rejects pile up. Diễm, her son's wife, has quietly put a large-type
        calendar in place of the paper, or there'd be nothing left to sell.
        """,
        (Grant(4, "79.5", starts=-235, number="MẪU-GCN 0525"),),
        is_gift=True,
        priority=56,
        stock=(24, 10),
    ),
)
