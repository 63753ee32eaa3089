"""Honey, nuts and fruit (sets 1, 4, 7, 8, 17)."""

from demo.samples.shapes import Goods, Grant, Revoke, pack

_HONEY_STORAGE = {
    "storage_vi": "Nhiệt độ phòng, đậy kín, không cần tủ lạnh. Mật đóng đường thì ngâm hũ trong nước ấm 40 °C.",
    "storage_en": "Room temperature, lid on, no fridge needed. If it sets, stand the jar in water at 40 °C.",
}
_NUT_STORAGE = {
    "storage_vi": "Nơi khô mát; mở rồi thì kéo khoá kín, ăn trong 20 ngày.",
    "storage_en": "Cool and dry; reseal after opening and eat within 20 days.",
}

GOODS = (
    Goods(
        "M08",
        "Mật ong hoa cà phê Hoa Rẫy",
        "N02",
        4,
        (
            pack("250", "ml", "Hũ 250 ml", "250 ml jar", 82_000),
            pack("500", "ml", "Hũ 500 ml", "500 ml jar", 149_000),
            pack("1", "l", "Chai 1 lít", "1 litre bottle", 279_000),
        ),
        {
            "ingredients_vi": "100 % mật ong (ong ngoại), hoa cà phê.",
            "ingredients_en": "100 % honey of Apis mellifera from coffee blossom.",
            "usage_vi": "Ăn trực tiếp, pha nước không quá 50 °C.",
            "usage_en": "Eat as it is, or stir into water no hotter than 50 °C.",
            "warnings_vi": "Không dùng cho trẻ dưới 12 tháng tuổi.",
            "warnings_en": "Not for children under 12 months.",
            "shelf_life_days": 730,
            "standard": "TCCS 08:2026/MẪU",
            "declaration_number": "MẪU-TCB 08/2026",
            **_HONEY_STORAGE,
        },
        "Hoa Rẫy coffee-blossom honey",
        "Quay một lần trong năm, sau đợt hoa cà phê tháng Hai. Màu hổ phách nhạt, thơm như hoa lài, mau đóng đường.",
        "Spun once a year, after the coffee blooms in February. Pale amber, jasmine-scented, quick to set.",
        """
        Đêm cà phê nở, cả vùng trắng như có sương, ong dậy từ lúc chưa rõ mặt người. Hoa chỉ nở rộ bảy tám ngày một
        đợt, nên chín nhà trong tổ phải chở thùng tới bìa rẫy từ chiều hôm trước.

        ## Đợi mật vít nắp
        Tổ giao kèo với nhau: cầu nào chưa vít nắp tám phần thì không được quay. Quay non được nhiều mật hơn nhưng
        loãng, để vài tháng là chua.

        > Ong nó không biết nói dối, chỉ có người đem mật đi pha mới nói dối thôi. — Bà Hơ Nguyên, nuôi ong từ năm
        1994

        Mật hoa cà phê đóng đường rất nhanh, trời lạnh là đục như mỡ. Ai mua lần đầu hay gọi hỏi có phải mật giả
        không, nên trên nắp hũ có in cách làm tan.
        """,
        """
        On the night the coffee opens the whole hillside turns white, and the bees are up before one can make out a
        face. A flush lasts seven or eight days, so the nine families cart their hives to the field edge the evening
        before.

        ## Wait for the caps
        They have a rule among themselves: no comb is spun until eight tenths of it is sealed. Unsealed honey gives
        more, but it is thin and turns sour within months.

        > Bees do not lie. Only people who stretch honey do. — Hơ Nguyên, beekeeper since 1994

        Coffee-blossom honey sets fast and goes as cloudy as lard in cold weather. First-time buyers used to ring up
        to ask whether it was fake, which is why the lid now says how to melt it.
        """,
        (
            Grant(3, "68.0", starts=-1300, number="MẪU-GCN 0009"),
            Grant(4, "79.25", starts=-260, number="MẪU-GCN 0188", renews=True),
        ),
        priority=85,
        stock=(48, 36, 7),
    ),
    Goods(
        "M09",
        "Phấn hoa sấy lạnh Hoa Rẫy",
        "N02",
        4,
        (pack("150", "g", "Hũ 150 g", "150 g jar", 135_000),),
        {
            "ingredients_vi": "100 % phấn hoa cà phê và hoa rừng, sấy lạnh dưới 38 °C.",
            "ingredients_en": "100 % bee pollen from coffee and forest flowers, dried below 38 °C.",
            "warnings_vi": "Người dị ứng phấn hoa không nên dùng.",
            "warnings_en": "Not for people allergic to pollen.",
            "shelf_life_days": 365,
            "standard": "TCCS 09:2026/MẪU",
            **_HONEY_STORAGE,
        },
        "Hoa Rẫy cold-dried pollen",
        "Hạt phấn vàng sẫm, bùi như đậu nành rang, rắc lên sữa chua là vừa.",
        "Deep yellow grains with the nuttiness of roasted soya; good on yoghurt.",
        history=(Grant(3, "61.0", signed=-9, starts=22, number=""),),
        stock=(18,),
    ),
    Goods(
        "M10",
        "Gừng ngâm mật ong Hoa Rẫy",
        "N02",
        8,
        (pack("300", "ml", "Hũ 300 ml", "300 ml jar", 98_000),),
        {
            "ingredients_vi": "Mật ong (70 %), gừng sẻ thái lát (30 %).",
            "ingredients_en": "Honey (70 %), sliced ginger (30 %).",
            "shelf_life_days": 365,
            "standard": "TCCS 10:2026/MẪU",
            "declaration_number": "MẪU-TCB 10/2026",
            **_HONEY_STORAGE,
        },
        "Hoa Rẫy ginger in honey",
        "Gừng sẻ củ nhỏ thái mỏng, ngâm đủ bốn mươi ngày mới dán nhãn.",
        "Small-rooted ginger in thin slices, labelled only after forty days in the jar.",
        history=(Grant(3, "58.5", ends=-75, number="MẪU-GCN 0017"),),
        stock=(11,),
    ),
    Goods(
        "M11",
        "Mắc ca sấy nứt vỏ Hạt Ấm",
        "N04",
        7,
        (
            pack("250", "g", "Hộp 250 g", "250 g tin", 99_000),
            pack("500", "g", "Hộp 500 g", "500 g tin", 182_000),
        ),
        {
            "ingredients_vi": "100 % hạt mắc ca nguyên vỏ, sấy nứt.",
            "ingredients_en": "100 % macadamia nuts in shell, dried and cracked.",
            "usage_vi": "Cài chìa vào khe nứt, xoay nhẹ là bật vỏ.",
            "usage_en": "Put the key into the crack and twist.",
            "warnings_vi": "Hạt cứng, trẻ dưới 3 tuổi dễ hóc. Sản phẩm là hạt gây dị ứng.",
            "warnings_en": "Choking hazard under 3 years. Tree nut.",
            "shelf_life_days": 365,
            "standard": "TCCS 11:2026/MẪU",
            "declaration_number": "MẪU-TCB 11/2026",
            **_NUT_STORAGE,
        },
        "Hạt Ấm cracked macadamia",
        "Sấy chậm tám ngày cho nhân rời vỏ, cắn nghe giòn mà vẫn béo. Trong hộp có sẵn chìa mở.",
        "Dried slowly for eight days until the kernel lets go of the shell: crisp, then buttery. The key is in the "
        "tin.",
        """
        Mắc ca ở đây rụng thì mới nhặt, không ai trèo rung. Sáng sớm mấy đứa nhỏ trải bạt dưới gốc, trưa về nhặt
        đầy gùi, hạt nào còn dính vỏ xanh thì đem chà ngay trong ngày kẻo mốc.

        ## Tám ngày trong lò
        Lò sấy chung của hợp tác xã chạy bằng vỏ mắc ca bỏ đi. Ba ngày đầu chỉ ba mươi tám độ, rồi cứ hai ngày tăng
        một nấc; nóng quá thì nhân vàng mà ruột còn ướt.

        Năm đầu bà con bán xô cho thương lái được bốn mươi ngàn một ký. Giờ mỗi hộp ghi tên thôn và tên người đứng
        lò, giá gấp ba, lại giữ được vỏ để đốt.
        """,
        """
        Nobody climbs or shakes the trees here: macadamia is gathered when it falls. Children spread tarpaulins at
        dawn and come home at noon with full baskets, and whatever still wears its green husk is rubbed clean the same
        day, before mould can start.

        ## Eight days of slow heat
        The cooperative's dryer burns discarded shells. It stays at thirty-eight degrees for three days and goes up a
        notch every second day after that; rush it, and the kernel browns while its heart is wet.

        In the first year everything was sold loose to traders at forty thousand đồng a kilo. Each tin now names the
        hamlet and the person at the dryer, earns three times as much and leaves the shells for the fire.
        """,
        (
            Grant(4, "85.5", starts=-1000, number="MẪU-GCN 0044"),
            Grant(5, "91.0", starts=-30, number="MẪU-GCN 0003", renews=True),
        ),
        priority=88,
        stock=(55, 33),
    ),
    Goods(
        "M12",
        "Nhân mắc ca rang muối Hạt Ấm",
        "N04",
        7,
        (pack("200", "g", "Túi 200 g", "200 g bag", 148_000),),
        {
            "ingredients_vi": "Nhân mắc ca (98 %), muối (2 %).",
            "ingredients_en": "Macadamia kernels (98 %), salt (2 %).",
            "warnings_vi": "Hạt gây dị ứng.",
            "warnings_en": "Tree nut.",
            "shelf_life_days": 240,
            "standard": "TCCS 12:2026/MẪU",
            "declaration_number": "MẪU-TCB 12/2026",
            **_NUT_STORAGE,
        },
        "Hạt Ấm salted macadamia kernels",
        "Nhân nguyên, áo một lớp muối mỏng khi còn nóng lò.",
        "Whole kernels, dusted with salt while still hot from the oven.",
        history=(
            Grant(3, "63.0", starts=-500, number="MẪU-GCN 0126"),
            Revoke(
                -41,
                "b",
                "Kết luận kiểm tra (mẫu): độ ẩm của ba lô vượt mức đã công bố.",
            ),
        ),
        stock=(8,),
    ),
    Goods(
        "M13",
        "Bơ sáp Đồi Gió",
        "N10",
        1,
        (
            pack("3", "kg", "Thùng 3 kg", "3 kg crate", 168_000),
            pack("5", "kg", "Thùng 5 kg", "5 kg crate", 265_000),
        ),
        {
            "ingredients_vi": "Bơ sáp tươi, trái 350–450 g.",
            "ingredients_en": "Fresh avocados, 350–450 g each.",
            "storage_vi": "Để nơi thoáng 2–4 ngày cho chín, chín rồi cất ngăn mát.",
            "storage_en": "Leave in the open for 2–4 days to ripen, then keep in the fridge.",
            "usage_vi": "Ấn nhẹ gần cuống thấy mềm là ăn được.",
            "usage_en": "Ready when it gives near the stem.",
            "shelf_life_days": 10,
            "standard": "TCCS 13:2026/MẪU",
        },
        "Đồi Gió butter avocado",
        "Trái già mới cắt, còn cuống, thùng lót rơm. Giao sống để về nhà chín dần.",
        "Cut mature with the stalk on and bedded in straw; delivered firm, to ripen at home.",
        """
        Gió ở đồi này thổi từ tháng Mười tới tháng Ba, cây bơ phải có hàng muồng đứng chắn thì bông mới đậu. Vườn
        nào cũng chừa vài cây già không đốn, cho ong với chim có chỗ về.

        Trái bơ không chín trên cây. Chú Sáu hái bằng vợt, lắc thử nghe hột kêu mới cắt, trái nào im thì để thêm một
        tuần.

        Mỗi thùng có một mảnh giấy ghi ngày cắt và ba trái chín trước, ba trái chín sau. Cứ theo đó mà ăn thì không
        phải bỏ trái nào.
        """,
        """
        The wind blows over this hill from October to March, and without a row of cassia trees to break it no avocado
        flower would set. Every orchard keeps a few old trees standing for the bees and the birds.

        An avocado does not ripen on the tree. Old Sáu picks with a net on a pole and shakes each fruit: if the stone
        rattles he cuts it, if not it hangs for another week.

        A slip in the crate gives the day of cutting and tells which fruit will ripen first and which last. Follow
        it and none goes to waste.
        """,
        (Grant(3, "64.5", starts=-330, number="MẪU-GCN 0240"),),
        stock=(20, 12),
    ),
    Goods(
        "M14",
        "Sầu riêng sấy thăng hoa Đồi Gió",
        "N10",
        7,
        (
            pack("100", "g", "Túi 100 g", "100 g bag", 189_000),
            pack("250", "g", "Túi 250 g", "250 g bag", 439_000),
        ),
        {
            "ingredients_vi": "100 % cơm sầu riêng chín, sấy thăng hoa.",
            "ingredients_en": "100 % ripe durian, freeze-dried.",
            "warnings_vi": "Túi có gói hút ẩm, không ăn được.",
            "warnings_en": "The desiccant sachet is not edible.",
            "shelf_life_days": 365,
            "standard": "TCCS 14:2026/MẪU",
            "declaration_number": "MẪU-TCB 14/2026",
            **_NUT_STORAGE,
        },
        "Đồi Gió freeze-dried durian",
        "Múi rụng chín tự nhiên, tách hột, làm lạnh sâu rồi rút nước. Giòn xốp, tan ngay trên lưỡi.",
        "Naturally dropped fruit, stoned, deep-frozen and dried. Airy and crisp, gone as soon as it touches the "
        "tongue.",
        history=(
            Grant(3, "69.0", starts=-640, number="MẪU-GCN 0101"),
            Grant(4, "76.0", starts=-140, number="MẪU-GCN 0290", renews=True),
        ),
        priority=60,
        stock=(34, 3),
    ),
    Goods(
        "M15",
        "Nước cốt chanh dây Đồi Gió",
        "N10",
        17,
        (pack("500", "ml", "Chai 500 ml", "500 ml bottle", 76_000),),
        {
            "ingredients_vi": "Nước cốt chanh dây tím (85 %), đường mía (15 %).",
            "ingredients_en": "Purple passion-fruit juice (85 %), cane sugar (15 %).",
            "storage_vi": "Ngăn mát 2–6 °C; mở nắp dùng trong 15 ngày.",
            "storage_en": "In the fridge at 2–6 °C; use within 15 days of opening.",
            "usage_vi": "Lắc đều, pha một phần cốt ba phần nước lạnh.",
            "usage_en": "Shake; one part to three parts of cold water.",
            "shelf_life_days": 180,
            "standard": "TCCS 15:2026/MẪU",
            "declaration_number": "MẪU-TCB 15/2026",
        },
        "Đồi Gió passion-fruit cordial",
        "Ép lạnh, giữ lại một ít hột cho có tiếng lạo xạo trong ly.",
        "Cold-pressed, with a few seeds left in for the crunch.",
        history=(Grant(3, "65.0", starts=-200, number="MẪU-GCN 0302"),),
        stock=(46,),
    ),
)
