"""Cloth, baskets, plants and tours (sets 21–26)."""

from demo.samples.shapes import Goods, Grant, pack

GOODS = (
    Goods(
        "M27",
        "Khăn choàng thổ cẩm Sợi Chàm",
        "N06",
        22,
        (pack("1", "piece", "1 chiếc, 35 × 180 cm", "1 piece, 35 × 180 cm", 430_000),),
        {
            "materials_vi": "100 % sợi bông, nhuộm chàm và củ nâu, dệt khung cài lưng.",
            "materials_en": "100 % cotton, dyed with indigo and brown yam, woven on a back-strap loom.",
            "usage_vi": "Giặt tay nước lạnh, phơi trong bóng râm; vài lần đầu nước giặt có màu.",
            "usage_en": "Hand-wash cold, dry in the shade; the first washes release some dye.",
            "standard": "TCCS 27:2026/MẪU",
        },
        "Sợi Chàm woven scarf",
        "Mười một ngày trên khung cho một tấm. Hai đầu khăn tết tua, mỗi tua đủ chín sợi.",
        "Eleven days on the loom for one piece, fringed at both ends in tassels of nine threads.",
        """
        Khung dệt không có chân, một đầu cột vào cột nhà, đầu kia đai sau lưng người ngồi. Muốn sợi căng thì ngả
        người, muốn chùng thì cúi xuống, nên thân mình chính là cái máy.

        ## Màu từ vườn
        Chàm hái lúc sáng sớm còn sương, ngâm chum ba ngày, đánh với vôi cho sủi bọt xanh. Màu đỏ nâu thì lấy từ củ
        nâu mọc hoang, màu vàng từ nghệ già.

        > Người trẻ dệt nhanh hơn tôi. Nhưng chừa chỗ nào cho mắt nghỉ thì phải ngồi lâu mới biết. — Amí Thuên, bảy
        mươi sáu tuổi

        Chị em không làm hai tấm giống hệt nhau. Đường viền mỗi người một kiểu, quen tay nhìn là biết của ai.
        """,
        """
        The loom has no legs: one end is tied to a house post, the other to a strap behind the weaver's back. Leaning
        away tightens the threads, bending forward slackens them, so that the body itself is the machine.

        ## Colours out of the garden
        Indigo is cut in the dew, soaked for three days and beaten with lime until it foams blue. The rust comes from
        a wild yam, the yellow from old turmeric.

        > The young ones are faster than I am. Where to leave a place for the eye to rest, that takes years of
        sitting. — Amí Thuên, seventy-six

        No two pieces are quite alike. Every weaver borders hers in her own way, and those who know can name the hand.
        """,
        (Grant(4, "83.5", starts=-280, number="MẪU-GCN 0226"),),
        priority=78,
        stock=(9,),
    ),
    Goods(
        "M28",
        "Túi thổ cẩm đeo chéo Sợi Chàm",
        "N06",
        22,
        (pack("1", "piece", "1 chiếc, 22 × 18 cm", "1 piece, 22 × 18 cm", 260_000),),
        {
            "materials_vi": "Vải thổ cẩm bông, lót vải mộc, khoá đồng.",
            "materials_en": "Woven cotton, plain cotton lining, brass clasp.",
            "usage_vi": "Lau bằng khăn ẩm; không giặt máy.",
            "usage_en": "Wipe with a damp cloth; not machine-washable.",
            "standard": "TCCS 28:2026/MẪU",
        },
        "Sợi Chàm shoulder bag",
        "May từ những khổ vải dệt lỗi một đường, vừa điện thoại và cuốn sổ.",
        "Sewn from cloth with a single fault in the weave; takes a phone and a notebook.",
        history=(Grant(3, "67.0", starts=-360, number="MẪU-GCN 0198"),),
        stock=(17,),
    ),
    Goods(
        "M29",
        "Giỏ mây đan tay Sợi Chàm",
        "N06",
        21,
        (pack("1", "piece", "1 chiếc, cao 28 cm", "1 piece, 28 cm tall", 185_000),),
        {
            "materials_vi": "Mây rừng chẻ tay, hun khói chống mọt.",
            "materials_en": "Hand-split rattan, smoked against beetles.",
            "usage_vi": "Tránh ngâm nước; mốc thì lau giấm rồi phơi gió.",
            "usage_en": "Keep dry; wipe off mould with vinegar and air.",
            "standard": "TCCS 29:2026/MẪU",
        },
        "Sợi Chàm rattan basket",
        "Đan kiểu gùi nhỏ, quai da trâu, để bàn hay đi chợ đều gọn.",
        "Woven like a small back-basket, with buffalo-hide straps.",
        history=(Grant(3, "55.0", ends=-210, number="MẪU-GCN 0012"),),
        stock=(5,),
    ),
    Goods(
        "M36",
        "Lan ngọc điểm ghép gỗ Tán Thông",
        "N12",
        23,
        (pack("1", "piece", "1 giò, cao 40 cm", "1 plant, 40 cm", 290_000),),
        {
            "usage_vi": "Treo nơi sáng, tưới phun sáng sớm; mùa khô cách ngày.",
            "usage_en": "Hang in bright shade, mist at dawn, every other day in the dry season.",
            "materials_vi": "Cây nhân từ hạt gieo ống nghiệm, ghép trên gỗ vú sữa khô.",
            "materials_en": "Raised from seed in flasks, mounted on dead star-apple wood.",
            "standard": "TCCS 36:2026/MẪU",
        },
        "Tán Thông mounted foxtail orchid",
        "Lan nuôi từ hạt, không hái rừng. Ghép gỗ hai năm, rễ đã bám, Tết ra một tới hai vòi hoa.",
        "Raised from seed, never taken from the forest. Two years on its mount, rooted, with one or two spikes at "
        "Tết.",
        """
        Ngày trước muốn có lan người ta vào rừng gỡ, năm sau quay lại thì gốc cây đã trơ. Trang trại bắt đầu từ đúng
        một trái lan đậu trong vườn chùa, xin về gieo được hơn bốn trăm cây con.

        Hạt lan nhỏ như bụi, phải gieo trong ống thạch vô trùng mười bốn tháng mới đem ra chậu. Cậu Tín học nghề ở
        viện ra, giữ phòng cấy sạch tới mức khách muốn xem chỉ được đứng ngoài kính.

        Cây ghép gỗ rồi thì để dưới tán thông cho quen gió. Bán giò nào cũng kèm một tờ ghi ngày gieo, để người mua
        biết nó không phải của rừng.
        """,
        """
        Orchids used to be pulled off trees in the forest, and a year later the trunks stood bare. The farm began with
        a single seed pod set in a pagoda garden, which gave more than four hundred seedlings.

        Orchid seed is as fine as dust and spends fourteen months on sterile jelly before it sees a pot. Tín learnt
        the craft at an institute and keeps his clean room so strictly that visitors watch through the glass.

        Once mounted, the plants harden under the pines. Each is sold with a slip that gives the day it was sown, as
        proof that no forest lost it.
        """,
        (Grant(3, "63.5", starts=-240, number="MẪU-GCN 0247"),),
        priority=35,
        stock=(7,),
    ),
    Goods(
        "M37",
        "Sen đá chậu đất nung Tán Thông",
        "N12",
        24,
        (pack("1", "piece", "1 chậu, 10 cm", "1 pot, 10 cm", 65_000),),
        {
            "usage_vi": "Nắng sáng, tưới khi đất khô hẳn, không tưới lên lá.",
            "usage_en": "Morning sun; water when dry, never on the leaves.",
            "materials_vi": "Sen đá nhân từ lá, chậu đất nung tráng men một nửa.",
            "materials_en": "Succulent raised from a leaf, half-glazed clay pot.",
            "standard": "TCCS 37:2026/MẪU",
        },
        "Tán Thông potted succulent",
        "Chậu nhỏ để bàn, giao kèm lớp sỏi chặn đất cho khỏi đổ.",
        "A desk-sized pot, sent with gravel over the soil so that nothing spills.",
        history=(Grant(3, "56.5", starts=-150, number="MẪU-GCN 0327"),),
        stock=(24,),
    ),
    Goods(
        "M38",
        "Cá bảy màu Tán Thông",
        "N12",
        25,
        (pack("5", "piece", "5 con", "5 fish", None),),
        {
            "usage_vi": "Bể từ 10 lít, nước để qua đêm, cho ăn ngày hai lần.",
            "usage_en": "A tank of 10 litres or more, rested water, two feeds a day.",
        },
        "Tán Thông guppies",
        "Cá sinh tại trại, đuôi quạt đủ màu, không con nào bắt ngoài tự nhiên.",
        "Bred on the farm, fan-tailed in every colour, none caught in the wild.",
    ),
    Goods(
        "M39",
        "Một ngày trên hồ cùng Bến Thuyền",
        "N13",
        26,
        (pack("1", "person", "1 khách, trọn ngày", "1 guest, full day", 650_000),),
        {
            "usage_vi": "Khởi hành 7 giờ sáng thứ Bảy, Chủ nhật; mặc đồ dài tay, mang dép có quai.",
            "usage_en": "Leaves at 7 on Saturdays and Sundays; long sleeves and strapped sandals, please.",
            "warnings_vi": "Mặc áo phao suốt thời gian trên thuyền. Trẻ dưới 6 tuổi đi cùng cha mẹ.",
            "warnings_en": "Life jackets are worn on the water. Children under 6 come with a parent.",
        },
        "A day on the lake with Bến Thuyền",
        "Chèo thuyền độc mộc, kéo lưới, nấu cơm lam rồi ăn trưa trong nhà dài.",
        "Dug-out canoe, fishing nets, bamboo rice and lunch in a longhouse.",
        """
        Bảy giờ sáng mặt hồ còn khói, thuyền độc mộc ra khỏi đám sen không một tiếng máy. Người chèo đứng đằng lái,
        khách ngồi giữa, muốn cầm chèo thử thì cứ xin.

        ## Cơm trưa có phần của cá mình bắt
        Lưới thả từ tối hôm trước, khách kéo lên được gì thì bếp nấu nấy: cá thát lát, tôm càng nhỏ, có bữa chỉ được
        mấy con cua. Cơm lam đốt bằng ống nứa tươi, bóc ra còn dính một lớp lụa trắng.

        Chiều nghe gõ ching kram của mấy ông già trong buôn, ai muốn học thì ngồi xuống tập. Tiền khách trả chia theo
        sổ treo ngay cột nhà dài, nhà nào cũng đọc được.
        """,
        """
        At seven the lake still smokes when the dug-out slides through the lotus without the sound of an engine. The
        paddler stands at the stern, guests sit amidships, and anyone may ask for a turn.

        ## Lunch includes your own catch
        The nets were set the evening before, and the kitchen cooks whatever they hold: featherback, small prawns, on
        some days only a few crabs. Rice is baked in green bamboo and peels out wrapped in a white silk of pith.

        In the afternoon the old men of the village play bamboo chimes, and whoever wants to learn sits down with
        them. The takings are shared by a list nailed to the longhouse post, where every family can read it.
        """,
        (Grant(4, "79.0", starts=-220, number="MẪU-GCN 0262"),),
        priority=50,
        stock=(16,),
    ),
    Goods(
        "M40",
        "Một đêm nhà dài Bến Thuyền",
        "N13",
        26,
        (pack("1", "person", "1 khách, một đêm", "1 guest, one night", 380_000),),
        {
            "usage_vi": "Nhận phòng từ 15 giờ; có màn, chăn, nhà vệ sinh chung.",
            "usage_en": "From 3 p.m.; nets, blankets and shared bathrooms provided.",
            "warnings_vi": "Lửa bếp để giữa nhà: trông trẻ nhỏ.",
            "warnings_en": "There is an open hearth in the room: mind small children.",
        },
        "A night in the Bến Thuyền longhouse",
        "Ngủ sàn nhà dài bên bếp lửa, sáng dậy nghe gà và tiếng chèo.",
        "Sleep on the longhouse floor by the hearth, wake to roosters and paddles.",
        history=(
            Grant(3, "64.0", starts=-900, number="MẪU-GCN 0066"),
            Grant(3, "68.0", starts=-45, number="MẪU-GCN 0377", renews=True),
        ),
        stock=(8,),
    ),
)
