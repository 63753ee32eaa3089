"""Herbs, oils, soap and drinks (sets 12, 14, 15, 18–20)."""

from demo.samples.notices import ALCOHOL, SUPPLEMENT
from demo.samples.shapes import Goods, Grant, Revoke, pack

GOODS = (
    Goods(
        "M30",
        "Trà sâm dây Suối Sương",
        "N07",
        12,
        (
            pack("20", "pack", "Hộp 20 túi lọc", "Box of 20 bags", 115_000),
            pack("40", "pack", "Hộp 40 túi lọc", "Box of 40 bags", 215_000),
        ),
        {
            "ingredients_vi": "Củ sâm dây (hồng đẳng sâm) sấy khô (90 %), cỏ ngọt (10 %).",
            "ingredients_en": "Dried codonopsis root (90 %), stevia leaf (10 %).",
            "storage_vi": "Nơi khô ráo, đóng kín hộp.",
            "storage_en": "Dry, box closed.",
            "usage_vi": "Một túi với 200 ml nước sôi, hãm 6 phút.",
            "usage_en": "One bag to 200 ml of boiling water for 6 minutes.",
            "shelf_life_days": 540,
            "standard": "TCCS 30:2026/MẪU",
            "declaration_number": "MẪU-TCB 30/2026",
        },
        "Suối Sương codonopsis tea",
        "Củ ba năm tuổi, rửa suối, sấy tới khi bẻ nghe tiếng. Ngọt tự nhiên, thơm mùi rơm ấm.",
        "Three-year-old roots, washed in the stream and dried until they snap. Sweet by itself, with the warmth of "
        "straw.",
        """
        Sâm dây leo quấn thân ngô, nhìn trên xuống không ai biết dưới đất có củ. Người làng trồng vậy để nắng trưa
        khỏi táp, mà khi bẻ bắp thì cũng vừa lúc xới gốc.

        ## Ba năm mới đào
        Củ một năm bằng chiếc đũa, hai năm bằng ngón út, ba năm mới đáng công. Đào xong phải vùi lại hạt ngay cạnh
        hố, đó là lệ của làng chứ không phải của hợp tác xã.

        Mùa sấy trùng mùa mưa, ngày nào cũng có người ngủ lại nhà máy canh quạt. Đêm rảnh họ kể chuyện cổ, mấy đứa nhỏ
        theo mẹ tới ngủ quên trên bao tải.
        """,
        """
        Codonopsis climbs the maize stalks, and from above nobody would guess at the roots beneath. It is grown that
        way to keep off the noon sun, and when the cobs are broken off it is time to loosen the soil as well.

        ## Three years before digging
        A one-year root is a chopstick, a two-year root a little finger; only the third year pays for the work.
        Whoever digs must bury seed beside the hole, by the custom of the village rather than of the cooperative.

        Drying falls in the rainy season, and every night somebody sleeps at the mill to mind the fans. They tell old
        tales to pass the time while the children they brought along doze off on the sacks.
        """,
        (Grant(4, "77.0", starts=-230, number="MẪU-GCN 0255"),),
        priority=58,
        stock=(35, 14),
    ),
    Goods(
        "M31",
        "Viên sâm dây Suối Sương",
        "N07",
        18,
        (pack("60", "piece", "Lọ 60 viên", "60 tablets", None),),
        {
            "ingredients_vi": "Cao sâm dây 300 mg, tá dược vừa đủ một viên.",
            "ingredients_en": "Codonopsis extract 300 mg and excipients per tablet.",
            "storage_vi": "Dưới 30 °C, tránh ẩm, xa tầm tay trẻ em.",
            "storage_en": "Below 30 °C, dry, out of reach of children.",
            "warnings_vi": SUPPLEMENT[0],
            "warnings_en": SUPPLEMENT[1],
            "shelf_life_days": 730,
            "standard": "TCCS 31:2026/MẪU",
            "declaration_number": "MẪU-ĐKSP 31/2026",
        },
        "Suối Sương codonopsis tablets",
        "Viên nén từ cao sâm dây, mỗi lọ vừa một tháng.",
        "Tablets of codonopsis extract, a month in each bottle.",
        history=(Grant(3, "61.5", starts=-170, number="MẪU-GCN 0315"),),
    ),
    Goods(
        "M32",
        "Rượu cần men lá Bến Nước",
        "N08",
        15,
        (pack("3", "l", "Ché 3 lít", "3 litre jar", 360_000),),
        {
            "ingredients_vi": "Gạo nếp, gạo lứt, trấu, men lá rừng.",
            "ingredients_en": "Sticky rice, brown rice, husk, forest-leaf yeast.",
            "storage_vi": "Nơi mát, dựng đứng ché; mở rồi uống trong ngày.",
            "storage_en": "Cool and upright; drink on the day it is opened.",
            "warnings_vi": ALCOHOL[0],
            "warnings_en": ALCOHOL[1],
            "shelf_life_days": 180,
            "abv_percent": "12.0",
            "standard": "TCCS 32:2026/MẪU",
            "declaration_number": "MẪU-TCB 32/2026",
        },
        "Bến Nước jar wine",
        "Rượu ghè ủ men lá trong ché đất nung, uống bằng cần trúc.",
        "Rice wine fermented in a clay jar and drunk through bamboo straws.",
        history=(Grant(3, "62.0", starts=-290, number="MẪU-GCN 0222"),),
        stock=(12,),
    ),
    Goods(
        "M33",
        "Rượu gạo Bến Nước",
        "N08",
        14,
        (pack("500", "ml", "Chai 500 ml", "500 ml bottle", 120_000),),
        {
            "ingredients_vi": "Gạo, men lá, nước suối.",
            "ingredients_en": "Rice, leaf yeast, spring water.",
            "storage_vi": "Nơi mát, đậy kín, xa lửa.",
            "storage_en": "Cool, closed, away from fire.",
            "warnings_vi": ALCOHOL[0],
            "warnings_en": ALCOHOL[1],
            "shelf_life_days": 1095,
            "abv_percent": "35.0",
            "standard": "TCCS 33:2026/MẪU",
            "declaration_number": "MẪU-TCB 33/2026",
        },
        "Bến Nước rice spirit",
        "Chưng một lần trong nồi đồng, để lắng ba tháng.",
        "Distilled once in copper and rested for three months.",
        history=(
            Grant(3, "57.0", starts=-620, number="MẪU-GCN 0110"),
            Revoke(-200, "đ", "Chủ thể báo ngừng sản xuất từ quý II (mẫu)."),
        ),
        stock=(4,),
    ),
    Goods(
        "M34",
        "Tinh dầu quế Nhà Rẫy",
        "N14",
        20,
        (
            pack("10", "ml", "Lọ 10 ml", "10 ml vial", 68_000),
            pack("30", "ml", "Lọ 30 ml", "30 ml vial", 175_000),
        ),
        {
            "ingredients_vi": "100 % tinh dầu cất từ cành và lá quế.",
            "ingredients_en": "100 % oil distilled from cinnamon twigs and leaves.",
            "storage_vi": "Lọ sẫm màu, dưới 30 °C, xa lửa.",
            "storage_en": "In its dark vial, below 30 °C, away from fire.",
            "usage_vi": "2–3 giọt vào đèn xông hoặc nước lau nhà.",
            "usage_en": "2–3 drops in a diffuser or in mopping water.",
            "warnings_vi": "Không uống, không bôi trực tiếp lên da. Để xa trẻ em.",
            "warnings_en": "Do not swallow or put on bare skin. Keep away from children.",
            "shelf_life_days": 1095,
            "standard": "TCCS 34:2026/MẪU",
        },
        "Nhà Rẫy cinnamon oil",
        "Cất từ lá và cành tỉa, không đốn cây. Một tạ lá được chưa đầy nửa lít.",
        "From trimmed twigs and leaves, no tree felled. A hundred kilos of leaf give less than half a litre.",
        history=(Grant(4, "73.5", starts=-160, number="MẪU-GCN 0321"),),
        stock=(44, 19),
    ),
    Goods(
        "M35",
        "Xà bông quế nghệ Nhà Rẫy",
        "N14",
        19,
        (pack("100", "g", "Bánh 100 g", "100 g bar", 58_000),),
        {
            "ingredients_vi": "Dầu dừa, dầu cám gạo, nước, kiềm, bột nghệ, tinh dầu quế.",
            "ingredients_en": "Coconut oil, rice-bran oil, water, lye, turmeric, cinnamon oil.",
            "storage_vi": "Để ráo nước giữa hai lần dùng.",
            "storage_en": "Let it dry between uses.",
            "usage_vi": "Tạo bọt, xoa, rửa sạch.",
            "usage_en": "Lather, rinse.",
            "warnings_vi": "Thử lên cổ tay trước nếu da nhạy cảm; tránh mắt.",
            "warnings_en": "Test on the wrist first; avoid the eyes.",
            "shelf_life_days": 730,
            "standard": "TCCS 35:2026/MẪU",
            "declaration_number": "MẪU-PCB 35/2026",
        },
        "Nhà Rẫy cinnamon-turmeric soap",
        "Xà bông ủ lạnh sáu tuần, màu nghệ nhạt dần theo ngày.",
        "Cold-process soap cured for six weeks; the turmeric fades as it ages.",
        stock=(62,),
    ),
)
