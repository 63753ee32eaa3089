"""From the uplands: hill rice, leaf tea, myrtle wine, litsea oil (sets 3, 12, 15, 20)."""

from demo.samples.notices import ALCOHOL
from demo.samples.shapes import Goods, Grant, pack

GOODS = (
    Goods(
        "M44",
        "Hộp quà Ba Thứ Nếp Kho Lúa",
        "N21",
        3,
        (pack("1500", "g", "Hộp lồ ô, 3 túi 500 g", "Bamboo box, three 500 g bags", 265_000),),
        {
            "ingredients_vi": "Nếp rẫy trắng, đỏ, than; mỗi thứ 500 g.",
            "ingredients_en": "White, red and black hill rice, 500 g each.",
            "storage_vi": "Nơi khô, thoáng; tháng nồm nên ăn sớm.",
            "storage_en": "Dry and airy; eat early in damp months.",
            "usage_vi": "Ngâm riêng từng thứ, nếp than ngâm từ tối hôm trước.",
            "usage_en": "Soak each apart, the black one from the evening before.",
            "shelf_life_days": 240,
            "standard": "TCCS 44:2026/MẪU",
        },
        "Kho Lúa three rices gift box",
        "Trắng, đỏ, than: ba thứ nếp tra bằng gậy trên sườn dốc, đựng trong hộp lồ ô của một anh chạy xe ôm.",
        "White, red and black sticky rice, sown with a stick on the slope; the bamboo box is plaited by a taxi "
        "driver.",
        """
        Đàn ông đi trước chọc lỗ, đàn bà theo sau tra hạt, năm tới bảy hột một lỗ, xong lấy gót chân gạt đất lại. Dốc
        đứng quá trâu không lên nổi. Tới trưa cả nhà xong được khoảng bằng sân bóng.

        Ba thứ không chín một lượt. Nếp trắng về kho đầu tháng Mười, nếp đỏ trễ nửa tháng, nếp than thì nán tới khi
        sương lạnh đọng giọt trên bông. Tuốt bằng tay cả. Dâu từ vùng khác về, quen cầm liềm, phải ngồi học lại.

        ## Cái hộp
        Anh A Plưn ban ngày chạy xe ôm, tối đan lồ ô. Lứa đầu anh tính lộn cỡ, túi nếp nhét không lọt. Mười cái hộp ấy
        giờ tản ra khắp làng, đựng kim chỉ, đựng thuốc rê.
        """,
        """
        The men walk ahead with the sticks, the women follow with the seed: five to seven grains to a hole, and a heel
        to close it. Buffalo cannot stand on such a slope. By noon one family has covered about a football pitch.

        The three do not ripen together. White reaches the granary in early October, red half a month on, and black
        hangs back until cold dew gathers on the ears. All of it is stripped by hand. Brides from elsewhere, used to a
        sickle, have to sit down and learn.

        ## About the box
        By day A Plưn drives a motorbike taxi, at night he plaits. He got the size of his first batch wrong and the
        bags would not go in. Those ten are scattered through the village, holding needles or tobacco.
        """,
        (Grant(4, "81.0", starts=-190, number="MẪU-GCN 0504"),),
        is_gift=True,
        priority=48,
        stock=(19,),
    ),
    Goods(
        "M52",
        "Trà lá dung Khe Mát",
        "N28",
        12,
        (
            pack("100", "g", "Túi 100 g", "100 g bag", 45_000),
            pack("250", "g", "Túi 250 g", "250 g bag", 99_000),
        ),
        {
            "ingredients_vi": "100 % lá dung ủ, vò nhẹ, phơi chiếu.",
            "ingredients_en": "100 % dung leaf, wilted, lightly rolled, dried on mats.",
            "storage_vi": "Túi buộc chặt, xa bếp và mùi mạnh.",
            "storage_en": "Bag tied tight, away from the stove and strong smells.",
            "usage_vi": "Một nhúm cho hai lít nước, nấu sôi mười phút.",
            "usage_en": "A pinch to two litres, boiled for ten minutes.",
            "shelf_life_days": 365,
            "standard": "TCCS 52:2026/MẪU",
            "declaration_number": "MẪU-TCB 52/2026",
        },
        "Khe Mát dung-leaf tea",
        "Nước đỏ nâu, chát nhẹ rồi ngọt, để từ mờ sáng tới xế vẫn không thiu.",
        "Reddish brown, faintly rough and then sweet; sound from first light till mid-afternoon.",
        """
        Hồi nẳm, lớp già đi gặt mướn dưới đồng bằng, công trả bằng muối, còn cái bầu đeo hông thì đựng nước lá dung.
        Chừ con cháu xách chai nhựa, mà thứ bên trong vẫn là thứ đó.

        Bà Lum dạy hái: lựa lá bánh tẻ, mặt dưới đã ngả vàng, chừa cái đọt cho cây. Đem về đậy tàu chuối một đêm. Hôm
        sau lá mềm oặt, thơm kiểu mật mía, bấy giờ hẵng vò, vò vừa tay thôi, rồi trải chiếu.

        ## Thử bằng răng
        Rừng có mấy thứ lá giống nhau như chị em. Dung nhai vô thì chua, nuốt xuống thì ngọt. Thứ kia đắng tới cùng,
        nhổ lẹ. Đứa mô đi hái lần đầu cũng bị bắt nhai đủ, mặt nhăn như khỉ, cả xóm cười.

        Bốc bằng nắm tay con nít là đủ ấm hai lít. Nhớ nấu, hãm như chè thì lạt lắm.
        """,
        """
        Years ago the old people went down to reap for others and were paid in salt; the gourd on their hip held
        dung-leaf water. Their grandchildren carry plastic bottles of exactly the same.

        Lum teaches the picking. Take the full-grown leaf with a yellowing underside and leave the tip, that one
        belongs to the tree. Cover it for a night with banana fronds. Come morning it is limp and smells of cane
        syrup; now roll it, not hard, and spread the mats.

        ## Tested with the teeth
        Several leaves up here look like sisters. Dung starts sour and goes down sweet. The wrong one is bitter to the
        end, so spit. Everybody's first day includes chewing the lot, with a monkey's face, while the hamlet laughs.

        A child's fistful is enough for a two-litre pot. Boil it. Steeped like green tea it tastes of very little.
        """,
        (Grant(3, "65.5", starts=-265, number="MẪU-GCN 0512"),),
        stock=(33, 15),
    ),
    Goods(
        "M53",
        "Rượu sim Đồi Tranh",
        "N29",
        15,
        (pack("500", "ml", "Chai 500 ml", "500 ml bottle", 168_000),),
        {
            "ingredients_vi": "Trái sim chín, đường mía, nước.",
            "ingredients_en": "Ripe rose-myrtle fruit, cane sugar, water.",
            "storage_vi": "Chỗ tối, mát; mở rồi để ngăn lạnh, dùng trong 20 ngày.",
            "storage_en": "Dark and cool; once open in the fridge, for 20 days.",
            "warnings_vi": ALCOHOL[0],
            "warnings_en": ALCOHOL[1],
            "shelf_life_days": 1095,
            "abv_percent": "12.5",
            "standard": "TCCS 53:2026/MẪU",
            "declaration_number": "MẪU-TCB 53/2026",
        },
        "Đồi Tranh rose-myrtle wine",
        "Sim đồi hái tháng Bảy, ủ chum sành rồi nằm hầm mười tháng. Cổ chai ghi vụ.",
        "July berries fermented in stoneware and kept ten months underground; the vintage is on the neck.",
        """
        Sim chín giữa kỳ nghỉ hè, bởi vậy người hái phần đông là giáo viên với học trò cấp hai. Hai mươi lăm ngàn một
        ký. Có cô dành dụm ba mùa, mua được chiếc xe đạp cho con. Đồi thì của chung, sim mọc lẫn trong cỏ tranh, ai
        tới trước hái trước.

        Ngón tay tím cả tuần chưa phai. Hôm tựu trường, thầy hiệu trưởng đứng cổng nhìn tay mà biết đứa nào trốn học
        thêm.

        Trái rửa, để ráo, dằm với đường, đổ vào chum có nắp nước. Mấy đêm đầu men chạy mạnh, nắp nhảy lạch cạch, con
        Vàng sủa hoài mà không biết sủa ai. Chừng nào êm thì gạn sang hũ khác, đem xuống hầm.

        ## Năm không có vụ
        Năm 2023 mưa miết, trái nhạt thếch, hợp tác xã không nấu. Kệ trống, sót vài chai cũ, bảng giá cũng để y vậy.
        """,
        """
        Rose myrtle ripens halfway through the holidays, so the pickers are mostly teachers and their older pupils.
        Twenty-five thousand đồng a kilo: one of them saved for three seasons and bought her boy a bicycle. The hill
        is common land, the bushes stand in thatch grass, and first come is first served.

        Fingers stay purple for a week. On the opening day of term the headmaster waits at the gate, looks at hands
        and knows who skipped extra lessons.

        Rinsed, drained, crushed with sugar, the fruit goes under a water-sealed lid. For some nights it works so hard
        that the lid clatters, and the yellow dog barks without knowing at whom. When all is quiet it is racked off
        and carried down.

        ## A year without
        In 2023 weeks of rain left the berries insipid and none was made. The shelf stood empty but for a few older
        bottles, and nobody touched the price card.
        """,
        (Grant(4, "73.0", starts=-345, number="MẪU-GCN 0513"),),
        stock=(16,),
    ),
    Goods(
        "M58",
        "Tinh dầu màng tang Dốc Gió",
        "N34",
        20,
        (
            pack("10", "ml", "Lọ 10 ml", "10 ml vial", 86_000),
            pack("30", "ml", "Lọ 30 ml", "30 ml vial", 228_000),
            pack("50", "ml", "Lọ 50 ml", "50 ml vial", 349_000),
        ),
        {
            "ingredients_vi": "100 % tinh dầu cất hơi nước từ trái màng tang tươi.",
            "ingredients_en": "100 % oil steam-distilled from fresh litsea berries.",
            "storage_vi": "Lọ nâu, chỗ râm, vặn kín nắp.",
            "storage_en": "In its brown vial, shaded, screwed shut.",
            "usage_vi": "Nhỏ vài giọt lên đĩa sứ hoặc khăn giấy cho thơm phòng.",
            "usage_en": "A few drops on a saucer or a tissue to scent a room.",
            "warnings_vi": "Không uống. Không nhỏ lên da, tránh mắt, để xa trẻ em và lửa.",
            "warnings_en": "Do not swallow or put on the skin; keep from eyes, children and flames.",
            "shelf_life_days": 730,
            "standard": "TCCS 58:2026/MẪU",
        },
        "Dốc Gió litsea oil",
        "Mùi chanh của một loại trái rừng nhỏ bằng hạt tiêu; sáu chục ký cất được chừng hai lít.",
        "The lemon scent of a wild berry no bigger than a peppercorn; sixty kilos give some two litres.",
        """
        Rẫy bỏ hoang thì màng tang mọc lên đầu tiên, trước cả lau. Bò đi ngang quệt lưng một cái, nguyên con bò thơm
        mùi chanh, kẻ theo sau hít hít là biết bò nhà ai mới qua.

        Trái hái lúc còn xanh, khoảng tháng Tám, để đen là bỏ. Cây giòn lắm, cấm trèo. Tổ sắm thang tre ba chân, một
        người giữ, một người tuốt. A Byơn cãi, lén trèo, gãy cành gãy luôn xương đòn. Nay nó giữ thang kỹ nhất tổ.

        Nồi kê sát mép suối cho tiện nước làm nguội. Đun năm tiếng mới thấy dòng đục đục chảy ra, trên mặt có lớp váng
        vàng rơm, đó, hớt lớp đó. Gặp bữa củi ướt thì dầu ít mà khói nhiều.
        """,
        """
        On an abandoned field litsea is up first, sooner than the reeds. A cow brushes against it and the whole cow
        smells of lemon; those behind need only sniff to know whose went by.

        The berries are taken green, around August, for once black they are worthless. The wood snaps and climbing is
        forbidden: there are three-legged bamboo ladders, one person to hold and one to strip. A Byơn argued, went up
        on the sly, and broke the bough and a collarbone. Nobody steadies a ladder better now.

        The still is set right at the water's edge, handy for cooling. Five hours of fire bring a cloudy trickle with
        a straw-coloured film on top, and that film is what we skim. Damp firewood means less oil and more smoke.
        """,
        (Grant(4, "83.25", starts=-75, number="MẪU-GCN 0518"),),
        priority=46,
        stock=(38, 17, 6),
    ),
)
