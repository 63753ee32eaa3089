"""For the cupboard and the washstand: roasted teas, roselle syrup, turmeric, soap-pod shampoo (sets 11, 17–19)."""

from demo.samples.notices import SUPPLEMENT
from demo.samples.shapes import Goods, Grant, pack

GOODS = (
    Goods(
        "M51",
        "Hộp quà ba mức lửa Đồi Ba Thông",
        "N17",
        11,
        (
            pack("180", "g", "Hộp 3 × 60 g, một vợt lọc", "Three 60 g packets and a strainer", 395_000),
            pack("300", "g", "Hộp 3 × 100 g, một vợt lọc", "Three 100 g packets and a strainer", 598_000),
        ),
        {
            "ingredients_vi": "100 % chè ô long: sấy nhẹ, sấy vừa, rang than.",
            "ingredients_en": "100 % oolong: lightly fired, medium, charcoal-roasted.",
            "storage_vi": "Khô, tối, xa đồ có mùi; gói nào mở uống gói đó.",
            "storage_en": "Dry, dark, away from smells; finish one packet before the next.",
            "usage_vi": "Nhẹ 85 °C, vừa 92 °C, than nước sôi.",
            "usage_en": "Light at 85 °C, medium at 92 °C, charcoal with boiling water.",
            "shelf_life_days": 540,
            "standard": "TCCS 51:2026/MẪU",
            "declaration_number": "MẪU-TCB 51/2026",
        },
        "Ba Thông three fires gift box",
        "Cùng một lứa ô long, ba mức lửa: trắng, vàng, nâu. Mỗi buổi uống một thứ thôi.",
        "One picking of oolong, three degrees of fire: white, yellow, brown. One of them per sitting, please.",
        """
        Tôi coi lửa xưởng này mười bốn năm. Người ta biếu bạn hộp chè thì tôi xin mách một câu: đừng đem cả ba ra pha
        cùng buổi, lưỡi nào phân cho nổi.

        Giấy trắng là lửa nhẹ, tám mươi độ, nước chớ để sôi. Giấy vàng lửa vừa, mùi như bắp nổ, hợp lúc xế. Giấy nâu
        thì sau rằm tháng Tám tôi rang thêm lượt nữa bằng than bạch đàn, cất hai tháng cho nguội tính rồi mới gói; thứ
        ấy cứ nước sôi già mà châm.

        Từ nâu sang khét cách nhau nửa phút. Mùa mưa 2018 tôi mê nghe bóng đá trên ra-đi-ô, đi tong ba mươi ký. Từ bữa
        đó trong lò cấm mở tiếng, chỉ nghe chè chạm chảo: lách cách là còn ẩm, rào rào là xúc ra.
        """,
        """
        I have minded the fire here for fourteen years. Should somebody give you this box, one piece of advice: don't
        brew all three on the same afternoon. No tongue can keep them apart.

        White paper is the light one, eighty degrees in the oven; keep the kettle off the boil. Yellow is medium and
        smells of popped maize, right for when the day sags. The brown I roast over on eucalyptus charcoal once the
        eighth moon has been full, then put away two months until its temper cools. That one takes all the heat you
        have.

        From brown to burnt is half a minute. In the rains of 2018 there was football on the radio, and thirty kilos
        went up. No sound has been allowed in the firing room since, except tea on iron: clicking means damp, hissing
        means shovel.
        """,
        (Grant(4, "86.5", starts=-88, number="MẪU-GCN 0511"),),
        is_gift=True,
        priority=64,
        stock=(15, 7),
    ),
    Goods(
        "M55",
        "Siro atiso đỏ Sườn Nắng, hộp ba chai",
        "N31",
        17,
        (
            pack("990", "ml", "Hộp 3 chai 330 ml", "Three 330 ml bottles", 198_000),
            pack("1980", "ml", "Hộp 6 chai 330 ml", "Six 330 ml bottles", 385_000),
        ),
        {
            "ingredients_vi": "Đài hoa bụp giấm (atiso đỏ), đường mía, nước; ba mức đường.",
            "ingredients_en": "Roselle calyces, cane sugar, water; three degrees of sweetness.",
            "storage_vi": "Chỗ mát; mở nắp thì để tủ lạnh, dùng trong 40 ngày.",
            "storage_en": "Cool; once open in the fridge, up to 40 days.",
            "usage_vi": "Một phần siro, năm phần nước hay soda, nhiều đá.",
            "usage_en": "One part to five of water or soda, plenty of ice.",
            "shelf_life_days": 365,
            "standard": "TCCS 55:2026/MẪU",
            "declaration_number": "MẪU-TCB 55/2026",
        },
        "Sườn Nắng roselle syrup, a box of three",
        "Chai của chị ngọt, chai của em chua, chai thứ ba do má nêm. Ba người chưa ai chịu ai.",
        "The elder sister's is sweet, the younger's sour, the third was seasoned by their mother. The matter is "
        "open.",
        """
        Ma Lim với Ma Wên, hai chị em, cãi nhau chuyện đường. Chị đòi một ký đài hoa thì một ký đường; em bảo ngọt cỡ
        đó thì trồng hoa làm gì, bán nước đường cho xong. Trong hộp có chai của chị, chai của em, và một chai má đứng
        giữa mà nêm.

        Bụp giấm trổ lúc mưa sắp dứt, đài đỏ ôm cái nang đầy lông. Phải có ống thép vót bén một đầu, ấn vô cuống, xoay
        nửa vòng cho nang rớt ra, đài còn nguyên. Cái ống đầu tiên cưa từ cần ăng-ten ti vi hư.

        Nấu thì để hở nồi. Chuyện này học được nhờ đổ bỏ hai nồi mười lăm lít, đậy nắp nên ngả màu nước điếu, đúng bữa
        cán bộ xã dẫn khách tới coi.

        > Thích chai nào thì giữ trong bụng giùm, kẻo nhà này lại ồn. — Má của hai chị em
        """,
        """
        Ma Lim and Ma Wên, sisters, quarrel about sugar. The elder wants a kilo of it to a kilo of calyx. In that
        case, says the younger, why grow flowers, let us sell sugar water. The box holds a bottle of hers, a bottle of
        the other's, and one that their mother seasoned.

        Roselle is ready as the rains give out, a red calyx hugging a hairy pod. You need a steel tube sharpened at
        one end: press, half a turn, and the pod drops out of a calyx that stays whole. The first such tube was sawn
        from a dead television aerial.

        It boils with the lid off. We know because two fifteen-litre pots, covered, went the brown of pipe water and
        had to be poured away, on the day the commune brought guests to look.

        > If you come to like one bottle better, keep it to yourself. There is noise enough in this house. — Their
        mother
        """,
        (Grant(4, "78.75", starts=-130, number="MẪU-GCN 0515"),),
        is_gift=True,
        priority=38,
        stock=(22, 8),
    ),
    Goods(
        "M56",
        "Viên nghệ mật ong Đất Xám",
        "N32",
        18,
        (pack("100", "g", "Lọ 100 g", "100 g bottle", 128_000),),
        {
            "ingredients_vi": "Bột nghệ (80 %), mật ong (20 %).",
            "ingredients_en": "Turmeric (80 %), honey (20 %).",
            "storage_vi": "Dưới 30 °C, nắp vặn chặt, xa tầm tay trẻ em.",
            "storage_en": "Below 30 °C, lid tight, out of reach of children.",
            "warnings_vi": f"{SUPPLEMENT[0]} Không dùng cho trẻ dưới 12 tháng tuổi.",
            "warnings_en": f"{SUPPLEMENT[1]} Not for children under 12 months.",
            "shelf_life_days": 540,
            "standard": "TCCS 56:2026/MẪU",
            "declaration_number": "MẪU-ĐKSP 56/2026",
        },
        "Đất Xám turmeric and honey pellets",
        "Bột nghệ, mật ong, vo bằng tay. Ngoài hai thứ ấy trên nhãn không hứa thêm gì.",
        "Turmeric and honey, rolled by hand. The label promises nothing beyond those two.",
        """
        Nhãn lọ này bạn đọc xuôi đọc ngược cũng không thấy câu nào bảo uống vào sẽ ra sao. Chị Thương giữ sổ gạch
        sạch, gạch luôn dòng nhà in tặng cho đẹp. Chị nói: mình bán nghệ, mấy chuyện kia hỏi thầy thuốc.

        Đất xám pha cát, tháng Ba xuống giống, tháng Giêng moi củ. Rửa bằng lồng máy giặt cũ gắn mô-tơ, quay bảy phút
        sạch bằng ba người chà nguyên buổi. Kêu điếc tai, phải khiêng ra mé ruộng.

        Thái, sấy, nghiền, rây, trộn, vo, sấy lại, cả thảy mười hai bước. Thuộc hết chỉ có chị Thương với cậu Phú, nên
        hai người không bao giờ được nghỉ cùng ngày. Có bận cả hai cùng nằm bẹp, xưởng khoá cửa hai hôm.
        """,
        """
        Read this label forwards or backwards and no line will tell you what happens if you take the pellets. Thương,
        who keeps the books, struck all that out, including a sentence the printer had thrown in as a present. We sell
        turmeric, she says. For the other thing there are physicians.

        Grey soil with sand in it: roots are set in March and lifted in January. They're cleaned in the drum of a dead
        washing machine fitted with a motor, seven minutes for what used to take three people half a day. The din got
        it banished to the paddies.

        Slicing, drying, milling, sifting, binding, rolling, drying once more: twelve steps in all. Only Thương and
        young Phú have the full order by heart, so they may never take the same day off. One time both lay flat, and
        the doors stayed locked until Thursday.
        """,
        (Grant(3, "57.5", starts=-225, number="MẪU-GCN 0516"),),
        stock=(26,),
    ),
    Goods(
        "M57",
        "Dầu gội bồ kết Sân Gạch, hộp bốn món",
        "N33",
        19,
        (pack("1", "pack", "Hộp bốn món", "Box of four", 259_000),),
        {
            "ingredients_vi": "Dầu gội 300 ml: nước nấu bồ kết, vỏ bưởi, hương nhu, sả; hai bánh xà bông 90 g; lược "
            "gỗ.",
            "ingredients_en": "300 ml shampoo: decoction of soap-pod, pomelo rind, holy basil, lemongrass; two 90 g "
            "soaps; wooden comb.",
            "storage_vi": "Đậy nắp, tránh nắng chiếu thẳng.",
            "storage_en": "Cap on, out of direct sun.",
            "usage_vi": "Lắc chai, xoa lên tóc ướt, để hai phút, xả kỹ.",
            "usage_en": "Shake, work into wet hair, leave two minutes, rinse well.",
            "warnings_vi": "Tránh mắt. Thử một ít sau tai trước lần dùng đầu.",
            "warnings_en": "Keep out of the eyes. Try a little behind the ear before first use.",
            "shelf_life_days": 365,
            "standard": "TCCS 57:2026/MẪU",
            "declaration_number": "MẪU-PCB 57/2026",
        },
        "Sân Gạch soap-pod shampoo, a box of four",
        "Một chai bồ kết ít bọt, hai bánh xà bông cùng nồi, một cái lược chú Chín cưa ở hiên.",
        "A bottle of soap-pod shampoo with little lather, two soaps from the same pot, and a comb sawn on the porch.",
        """
        Tôi làm tóc mười sáu năm, hai bàn tay nứt quanh năm. Dẹp tiệm về ở với má, thấy giàn bếp còn xâu bồ kết bám bồ
        hóng đen bóng. Nướng vài trái, nấu một nồi, gội cho má. Má ngủ gục trên ghế xếp.

        ## Bọt ít
        Nước nâu, bọt lưa thưa. Người khách đầu gội xong cứ ngỡ chưa gội, xả thêm hai bận, hết nửa chai. Giờ cổ chai
        có miếng giấy: bọt ít là đúng rồi.

        Giữ cho lâu mới khó. Mẻ thứ năm nó lên men, trưa đang ăn cơm thì nắp bật, bồ kết văng tới cánh quạt trần, má
        tưởng bể bình ga. Tôi đi học hai tháng ở xưởng người quen trên thành phố, về mới dám đóng chai lại.

        Hai bánh xà bông cũng từ nồi ấy mà ra, cô đặc với dầu dừa, để một tháng cho cứng.
        """,
        """
        I cut hair for sixteen years and had split hands for all of them. When I shut the salon and moved in with my
        mother, a string of soap-pods still hung above her stove, shiny with soot. I toasted a few, boiled them,
        washed her hair. She fell asleep in the deckchair.

        ## Little lather
        It comes out brown and barely foams. My first customer could not believe it had happened and went over her
        head twice more. There is a slip round the neck now: little lather is correct.

        Making it last was the hard part. Batch five fermented; we were at lunch when the cap flew and soap-pod hit
        the ceiling fan. Mother thought it was the gas. I spent two months learning in a friend's workshop in the city
        before I dared to bottle any more.

        The two soaps come from the same pot, boiled down with coconut oil and left a month to harden.
        """,
        is_gift=True,
        stock=(17,),
    ),
)
