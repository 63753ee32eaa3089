"""Pepper, spices and fish sauce (sets 8–10)."""

from demo.samples.shapes import Goods, Grant, Learn, Revoke, pack

_DRY = {
    "storage_vi": "Nơi khô ráo, thoáng mát, đậy kín sau khi mở.",
    "storage_en": "Dry and airy; close well after opening.",
}

GOODS = (
    Goods(
        "M16",
        "Tiêu chín đỏ Vườn Già",
        "N05",
        10,
        (
            pack("100", "g", "Hũ 100 g", "100 g jar", 72_000),
            pack("250", "g", "Hũ 250 g", "250 g jar", 159_000),
        ),
        {
            "ingredients_vi": "100 % hạt tiêu chín đỏ phơi khô.",
            "ingredients_en": "100 % sun-dried ripe red peppercorns.",
            "usage_vi": "Xay hoặc giã ngay trước khi rắc lên món.",
            "usage_en": "Grind or pound just before serving.",
            "shelf_life_days": 730,
            "standard": "TCCS 16:2026/MẪU",
            "declaration_number": "MẪU-TCB 16/2026",
            **_DRY,
        },
        "Vườn Già ripe red pepper",
        "Lựa từng hạt đỏ trong chùm, phơi ba nắng vẫn còn vỏ hồng. Cay chậm, thơm mùi vỏ cam.",
        "Picked berry by berry, still pink after three days of sun. A slow heat with the scent of orange peel.",
        """
        Vườn này leo trụ sống, trụ là cây lồng mức ông ngoại trồng. Có năm tiêu rớt giá còn bốn chục, cả xóm chặt trụ
        đổi sang cây khác, riêng mấy nhà dưới hồ tiếc bóng mát nên giữ lại.

        ## Lựa bằng mắt, hái bằng ngón cái
        Mỗi chùm tiêu chín không đều. Chị em ngồi trên ghế gỗ thấp, một tay giữ chùm, tay kia tuốt đúng những hạt
        đỏ, xanh thì để lại mười hôm nữa quay lại hái.

        Ba nắng là vừa, bốn nắng vỏ sẫm thành tiêu thường. Trưa nào mây kéo, cả nhà chạy ra gom bạt, kể cả khách đang
        uống nước.
        """,
        """
        The vines climb living posts, trees that somebody's grandfather planted. When the price once fell to forty
        thousand a kilo the whole hamlet felled its posts for another crop; a few houses by the lake could not part
        with the shade.

        ## Chosen by eye, taken by thumb
        No spike ripens evenly. The women sit on low stools, hold it with one hand and strip only the red berries with
        the other, coming back ten days later for what was green.

        Three days of sun are right; a fourth darkens the skin into ordinary black pepper. If clouds gather at noon
        everybody runs for the tarpaulins, guests with half-finished tea included.
        """,
        (Grant(4, "80.0", ends=12, number="MẪU-GCN 0063"),),
        priority=75,
        stock=(52, 2),
    ),
    Goods(
        "M17",
        "Muối tiêu xanh Vườn Già",
        "N05",
        10,
        (pack("120", "g", "Hũ 120 g", "120 g jar", 48_000),),
        {
            "ingredients_vi": "Muối biển, tiêu xanh tươi (30 %), lá chanh, ớt xiêm.",
            "ingredients_en": "Sea salt, fresh green pepper (30 %), lime leaf, bird's-eye chilli.",
            "shelf_life_days": 180,
            "standard": "TCCS 17:2026/MẪU",
            "declaration_number": "MẪU-TCB 17/2026",
            **_DRY,
        },
        "Vườn Già green-pepper salt",
        "Giã cối đá, sên nhỏ lửa. Chấm trái cóc, trái ổi, chấm cả gà luộc.",
        "Pounded in stone and dried over a low flame; for green fruit as well as boiled chicken.",
        history=(
            Grant(3, "60.5", starts=-450, number="MẪU-GCN 0139"),
            Revoke(
                -120,
                "c",
                "Nhãn phụ ghi thiếu hạn dùng ở một lô (mẫu).",
                annulled=-63,
                annulled_reason="Xác minh lại: lô ấy không phải do hợp tác xã đóng gói (mẫu).",
            ),
        ),
        stock=(40,),
    ),
    Goods(
        "M18",
        "Nước mắm nhĩ Ghềnh Nắng",
        "N09",
        9,
        (
            pack("250", "ml", "Chai 250 ml", "250 ml bottle", 65_000),
            pack("500", "ml", "Chai 500 ml", "500 ml bottle", 118_000),
        ),
        {
            "ingredients_vi": "Cá cơm than (75 %), muối biển (25 %).",
            "ingredients_en": "Anchovies (75 %), sea salt (25 %).",
            "warnings_vi": "Có cá. Độ mặn cao, người ăn kiêng muối cần lưu ý.",
            "warnings_en": "Contains fish. High in salt.",
            "shelf_life_days": 720,
            "standard": "TCCS 18:2026/MẪU",
            "declaration_number": "MẪU-TCB 18/2026",
            **_DRY,
        },
        "Ghềnh Nắng first-drip fish sauce",
        "Mười bốn tháng trong thùng lều, rút từng giọt đầu. Màu cánh gián, mặn trước ngọt sau.",
        "Fourteen months in the vat, drawn off drop by drop. Mahogany in colour, salt first and sweetness after.",
        """
        Cá cơm than về bến lúc ba giờ sáng, còn tươi tới mức bụng cá chưa kịp vỡ. Ướp ngay tại chỗ, ba cá một muối,
        đợi trời sáng thì đã trễ.

        ## Chuyện của thùng số bốn
        Bảy thùng gỗ nằm cạnh nhau mà thùng số bốn lúc nào cũng thơm hơn. Ông Bảy bảo tại nó đứng ngay cửa gió nồm,
        con dâu ông thì bảo tại nó được quét dọn nhiều nhất.

        Mắm nhĩ chảy qua một cái lù bằng tre, mỗi ngày chỉ được vài ba lít. Nhà giữ lại chai đầu của từng thùng để
        cúng xóm lưới đầu năm.
        """,
        """
        The boats land the anchovies at three in the morning, so fresh that their bellies have not begun to burst.
        They are salted on the quay, three parts of fish to one of salt; waiting for daylight would be too late.

        ## The matter of vat number four
        Seven wooden vats stand side by side and number four always smells better. Old Bảy says it catches the sea
        breeze, his daughter-in-law says it gets swept more often.

        First-drip sauce runs through a bamboo spigot, two or three litres a day. The household sets aside the first
        bottle of every vat for the new-year offering of the net-menders.
        """,
        (
            Grant(4, "74.0", starts=-1060, number="MẪU-GCN 0021"),
            Grant(4, "78.5", starts=-15, number="MẪU-GCN 0402", renews=True),
        ),
        priority=65,
        stock=(70, 44),
    ),
    Goods(
        "M19",
        "Cá cơm sấy giòn Ghềnh Nắng",
        "N09",
        8,
        (pack("150", "g", "Túi 150 g", "150 g bag", 68_000),),
        {
            "ingredients_vi": "Cá cơm (88 %), mè, đường, ớt, tỏi.",
            "ingredients_en": "Anchovies (88 %), sesame, sugar, chilli, garlic.",
            "warnings_vi": "Có cá và mè.",
            "warnings_en": "Contains fish and sesame.",
            "shelf_life_days": 150,
            "standard": "TCCS 19:2026/MẪU",
            "declaration_number": "MẪU-TCB 19/2026",
            **_DRY,
        },
        "Ghềnh Nắng crisp anchovies",
        "Cá nhỏ bằng cọng tăm, sấy giòn rồi áo mè, nhai cả xương.",
        "Fish no thicker than a toothpick, dried crisp and tossed in sesame, bones and all.",
        stock=(25,),
    ),
    Goods(
        "M20",
        "Tỏi phơi nắng Cát Trắng",
        "N15",
        10,
        (
            pack("500", "g", "Túi lưới 500 g", "500 g net", 85_000),
            pack("1", "kg", "Túi lưới 1 kg", "1 kg net", 160_000),
        ),
        {
            "ingredients_vi": "100 % tỏi khô nguyên củ.",
            "ingredients_en": "100 % dried whole garlic.",
            "usage_vi": "Treo nơi thoáng gió, không bỏ bao kín.",
            "usage_en": "Hang in moving air, never in a closed bag.",
            "shelf_life_days": 240,
            "standard": "TCCS 20:2026/MẪU",
            **_DRY,
        },
        "Cát Trắng sun-dried garlic",
        "Củ nhỏ, tép chắc, trồng trên cát bón rong biển. Phơi cả cây cho nhựa dồn xuống củ.",
        "Small tight bulbs from sand fed with seaweed, dried with their stalks on so that the sap goes down.",
        """
        Ngoài này đất là cát, đào hai gang đã thấy nước lợ, chỉ hành tỏi mới chịu nổi. Cứ ba năm bà con thay lớp cát
        mặt một lần, gánh từng đôi thúng từ động xuống.

        Rong biển dạt bờ mùa gió bấc được vớt về ủ với vỏ đậu, bốn tháng thành phân. Nhờ vậy củ tỏi nhỏ mà cay, lột
        ra thấy tím nhạt ở chân tép.

        Tỏi nhổ xong không cắt ngọn, treo ngược dưới mái hiên mười lăm ngày. Ai qua xóm mùa đó khỏi hỏi đường, cứ
        lần theo mùi mà tới.
        """,
        """
        The soil out here is sand, brackish water two hand-spans down, and little but garlic and shallots will put up
        with it. Every third year the growers carry in a new top layer from the dunes, two baskets at a time.

        Seaweed washed ashore by the north wind is composted with bean husks for four months. It makes a bulb that is
        small and hot, with a blush of violet at the foot of each clove.

        Pulled garlic keeps its stalk and hangs upside down under the eaves for a fortnight. In that season nobody
        needs directions to the hamlet; one follows one's nose.
        """,
        (
            Grant(3, "62.5", starts=-540, number=""),
            Learn({"number": "MẪU-GCN 0151", "score": "62.50"}),
        ),
        stock=(38, 16),
    ),
    Goods(
        "M21",
        "Hành tím Cát Trắng",
        "N15",
        10,
        (pack("1", "kg", "Túi lưới 1 kg", "1 kg net", 72_000),),
        {
            "ingredients_vi": "100 % hành tím khô.",
            "ingredients_en": "100 % dried shallots.",
            "shelf_life_days": 180,
            "standard": "TCCS 21:2026/MẪU",
            **_DRY,
        },
        "Cát Trắng shallots",
        "Hành tép đôi, vỏ mỏng, phi lên vàng đều không cháy cạnh.",
        "Twin-bulbed and thin-skinned; fries to an even gold.",
        history=(
            Grant(3, "60.0", ends=24, number="MẪU-GCN 0048"),
            Grant(3, "64.0", signed=-6, starts=25, number="MẪU-GCN 0410", renews=True),
        ),
        stock=(29,),
    ),
    Goods(
        "M22",
        "Quế thanh Nhà Rẫy",
        "N14",
        10,
        (pack("100", "g", "Hộp 100 g", "100 g box", 79_000),),
        {
            "ingredients_vi": "100 % vỏ quế cạo biểu bì, sấy mát.",
            "ingredients_en": "100 % scraped cinnamon bark, cool-dried.",
            "usage_vi": "Bẻ 2–3 cm cho một nồi nước dùng.",
            "usage_en": "Break off 2–3 cm for a pot of broth.",
            "shelf_life_days": 730,
            "standard": "TCCS 22:2026/MẪU",
            "declaration_number": "MẪU-TCB 22/2026",
            **_DRY,
        },
        "Nhà Rẫy cinnamon quills",
        "Vỏ quế mười hai năm tuổi, cạo lớp ngoài, cuốn ống tay.",
        "Bark of twelve-year-old trees, scraped and rolled by hand.",
        history=(Grant(3, "68.5", starts=-250, number="MẪU-GCN 0233"),),
        stock=(33,),
    ),
)
