"""From workshops: open-fired bowls, bark boxes, silk (sets 21, 22)."""

from demo.samples.shapes import Goods, Grant, pack

GOODS = (
    Goods(
        "M59",
        "Chén gốm Lửa Rơm, hộp sáu chiếc",
        "N35",
        21,
        (
            pack("6", "piece", "Hộp sáu chén", "Box of six bowls", 355_000),
            pack("7", "piece", "Hộp sáu chén, một ấm", "Box of six bowls and a pot", 645_000),
        ),
        {
            "materials_vi": "Đất sét chân ruộng, nặn tay không bàn xoay, nung lộ thiên.",
            "materials_en": "Paddy clay, built by hand without a wheel, fired in the open.",
            "usage_vi": "Lần đầu ngâm nước một đêm. Không cho vào lò vi sóng, không rửa máy.",
            "usage_en": "Soak overnight before first use. Not for microwaves or dishwashers.",
            "standard": "TCCS 59:2026/MẪU",
        },
        "Lửa Rơm bowls, a box of six",
        "Chén đất nung rơm, chiếc đỏ chiếc đen, mép còn dấu răng lược. Không có hai chiếc cao bằng nhau.",
        "Straw-fired bowls, some red and some black, the mark of a comb along the rim. No two are of a height.",
        """
        Ở đây cái chén đứng yên còn người đi vòng quanh. H'Mlong đặt cục đất lên gốc cây ngang bụng rồi bước, tay trái
        đỡ trong, tay phải vuốt ngoài, một chiếc chừng ba mươi vòng. Hết buổi, chị than mỏi giò chứ không than mỏi
        tay.

        Miệng cắt bằng cước câu, lòng miết bằng hột cườm, vành kẻ một đường lượn bằng lược gãy. Tôi xin làm thử một
        chiếc. Nó đẹp cho tới lúc nhấc lên.

        ## Nung giữa sân
        Củi xếp nằm, gốm úp lên, rơm phủ kín, mồi lửa đầu gió. Nửa tiếng thì đỏ rực. Muốn đen thì gắp ngay ra vùi
        trấu, khói ăn vô đất. Thế nào cũng có chiếc nứt, nghe cái tách trong lửa; các chị vừa ăn khoai vừa đếm mấy
        tiếng tách, khỏi dỡ ra cũng biết hao bao nhiêu.
        """,
        """
        Here the bowl stands still and the potter goes round it. H'Mlong sets a lump on a stump at belly height and
        walks, left hand within, right hand without, some thirty turns to a piece. In the evening she complains of her
        legs.

        Rims are cut with fishing line, insides rubbed with a glass bead, and a broken comb draws a wave along the
        edge. I asked to try one. It was lovely until I picked it up.

        ## Fired in the yard
        Logs flat, pots upside down, straw over everything, a light on the windward side. In half an hour they glow.
        What is to be black gets pulled at that moment and buried in husk, where smoke goes into the clay. Some always
        crack, and it makes a tick. The women eat sweet potatoes, count ticks, and know their losses without lifting a
        thing.
        """,
        (Grant(4, "80.75", starts=-175, number="MẪU-GCN 0519"),),
        is_gift=True,
        priority=54,
        stock=(11, 4),
    ),
    Goods(
        "M60",
        "Hộp vỏ quế Nhà Rẫy",
        "N14",
        21,
        (
            pack("1", "piece", "1 hộp, cao 12 cm", "1 box, 12 cm tall", 148_000),
            pack("2", "piece", "Cặp hai hộp, 12 và 16 cm", "Two boxes, 12 and 16 cm", 315_000),
        ),
        {
            "materials_vi": "Vỏ quế nguyên tấm ghép mộng, đáy và nắp gỗ quế tiện.",
            "materials_en": "Whole cinnamon bark, dovetailed; base and lid of turned cinnamon wood.",
            "usage_vi": "Lau khô. Nắp kẹt thì vùi thùng gạo một đêm.",
            "usage_en": "Wipe dry. If the lid sticks, bury it in the rice bin overnight.",
            "standard": "TCCS 60:2026/MẪU",
        },
        "Nhà Rẫy bark box",
        "Một tấm vỏ cuốn tròn, mí khoá bằng mộng én, không keo. Bỏ gì vô cũng lây mùi.",
        "A single sheet of bark locked by a dovetail, no glue. Whatever you keep in it will take the scent.",
        """
        Vỏ để cuốn hộp chỉ bóc được trong tháng Ba, lúc cây đang lên nhựa. Trễ là nó bám gỗ, lột rách tươm. Ông Ngoa
        nêm bằng tre từ gốc ngược lên. Xài dao thì xước mặt trong, mà người ta cầm hộp hay thò ngón tay vô rờ mặt
        trong.

        Khít quá cũng mệt. Trời ẩm, gỗ nở, nắp không chịu ra, khách gọi điện hỏi mở ngả mô. Ông bày: vùi thùng gạo một
        đêm. Có người vùi rồi quên, tới bữa đong gạo mới gặp lại.

        ## Lỗi tại chỗ ngồi
        Ông làm ngoài hiên bắc. Xế xế, bóng bàn tay đổ lên đường cắt, mí lệch. Hộp lệch ông khoét thêm một lỗ, treo
        dưới mái, cho chim sẻ. Tính tới bữa nay có chín cặp tới ở.
        """,
        """
        Bark for boxes comes away only in March, with the sap on the move. Any later it grips the wood and tears. Ngoa
        works upward from the root with a bamboo wedge. A knife would score the inner side, and that is the one a
        finger goes to when somebody holds the box.

        Too good a fit has its price. In damp weather the wood swells, the lid will not budge, and buyers telephone.
        His answer is a night in the rice bin. One lady forgot, and met her box again when she measured out supper.

        ## The wrong seat
        He sits on the north porch. As the sun goes over, the shadow of his hand falls on the cutting line and the
        joint runs crooked. Those boxes get a hole drilled and hang from the gutter, for sparrows. At the last count
        nine pairs had moved in.
        """,
        (
            Grant(3, "66.25", ends=33, number="MẪU-GCN 0499"),
            Grant(4, "75.0", signed=-10, starts=34, number="MẪU-GCN 0520", renews=True),
        ),
        is_gift=True,
        stock=(23, 9),
    ),
    Goods(
        "M61",
        "Khăn lụa tơ tằm Nong Kén",
        "N36",
        22,
        (
            pack("1", "piece", "Hộp một chiếc, 30 × 150 cm", "Boxed, 30 × 150 cm", 465_000),
            pack("1", "piece", "Hộp một chiếc, 50 × 170 cm", "Boxed, 50 × 170 cm", 695_000),
        ),
        {
            "materials_vi": "100 % tơ tằm kéo tay, để mộc hoặc nhuộm lá bàng.",
            "materials_en": "100 % hand-reeled silk, raw or dyed with sea-almond leaf.",
            "usage_vi": "Giặt nước nguội, không vắt; cuộn vào khăn bông cho thấm.",
            "usage_en": "Wash cold, do not wring; roll in a towel to take up the water.",
            "standard": "TCCS 61:2026/MẪU",
        },
        "Nong Kén silk scarf",
        "Tơ kéo tay, chập tám kén một sợi, chỗ gộc để nguyên. Gói giấy dó, hộp bìa cứng.",
        "Hand-reeled, eight cocoons to the thread, the thick places left in. Wrapped in bark paper and boxed.",
        """
        Tằm ăn rỗi nghe như mưa rơi trên mái lá. Ba đêm liền nhà em chẳng ai ngủ trọn giấc, mười giờ một lượt dâu, một
        giờ một lượt, bốn giờ lại dậy. Lá phải ráo, dính sương là tằm hỏng bụng. Mùa mưa hái về trải kín nền nhà, đi
        lại phải kiễng chân.

        Cụ em vào đây theo xe kinh tế mới năm bảy sáu, trong tay nải có tờ giấy bản bám trứng ngài. Giống ấy gặp lạnh,
        vụ đầu chết sạch. Cụ lên viện xin giống khác, ngủ nhờ ngoài hành lang hai tối.

        Kén thả nồi nước sủi tăm, đũa khuấy cho bắt mối, tám kén chập một. Tay chị dâu cả đều nhất nhà. Chỗ nào sợi
        gộc lên, bọn em để nguyên, nhặt đi thì phẳng lì như hàng máy.

        Nhộng còn lại rang lá chanh. Ai đến lấy khăn đúng bữa thì ngồi xuống ăn.
        """,
        """
        Silkworms in their last age feed with a noise like rain on thatch. Three nights running no one here sleeps
        through: leaves at ten, leaves at one, up again at four. They must be dry, since dew ruins a silkworm's
        stomach. In the wet season branches cover every floor and we go about on tiptoe.

        Great-grandmother came on a settlers' lorry in seventy-six, with a sheet of moth eggs in her bundle. That
        strain met the cold and died to the last. She went to the institute for another and slept two nights in its
        corridor.

        Cocoons in barely simmering water, a chopstick to catch the ends, eight to a thread. The eldest sister-in-law
        has the evenest hand. Where it thickens we let it be; pick that out and you have something from a factory.

        The pupae are fried with lime leaves. Come for your scarf at the right hour and you will be told to sit down.
        """,
        (
            Grant(4, "84.25", starts=-760, number="MẪU-GCN 0497"),
            Grant(5, "90.75", starts=-55, number="MẪU-GCN 0521", renews=True),
        ),
        is_gift=True,
        priority=76,
        stock=(12, 6),
    ),
)
