"""For courtyard and veranda: flowers for Tết, bonsai, bantams (sets 23–25)."""

from demo.samples.shapes import Goods, Grant, pack

GOODS = (
    Goods(
        "M62",
        "Hoa cúc đại đoá chậu Tết Bờ Bắp",
        "N37",
        23,
        (
            pack("1", "piece", "1 chậu, miệng 40 cm", "1 pot, 40 cm across", 320_000),
            pack("2", "piece", "Cặp hai chậu", "A pair of pots", 615_000),
        ),
        {
            "usage_vi": "Để ngoài hiên, tưới gốc mỗi sáng, không tưới lên bông.",
            "usage_en": "Out on the porch; water the soil each morning, never the blooms.",
            "materials_vi": "Cúc giâm ngọn, chậu xi măng, nan tre.",
            "materials_en": "Chrysanthemum from tip cuttings, cement pot, bamboo splints.",
            "warnings_vi": "Chậu nặng 25 kg, giao từ hai mươi tháng Chạp.",
            "warnings_en": "A pot weighs 25 kg; deliveries from the 20th of the twelfth lunar month.",
            "standard": "TCCS 62:2026/MẪU",
        },
        "Bờ Bắp chrysanthemums for Tết",
        "Mỗi chậu trăm rưỡi nhánh, mỗi nhánh một bông vàng, canh cho nở đúng ba mươi.",
        "A hundred and fifty stems to the pot, one yellow bloom to each, timed for New Year's Eve.",
        """
        Cúc đâu coi lịch, nó coi bóng đèn. Từ tháng Chín ta, ngoài soi thắp điện sáng đêm cho cây tưởng ngày hãy còn
        dài, khoan ra nụ. Tắt sớm năm bữa là nở trước Tết; trễ năm bữa thì giao thừa còn búp. Xe khách chạy ngang quốc
        lộ, ai cũng hỏi dưới đó hội chi mà sáng rứa.

        Năm rét, hai mươi tám rồi nụ cứng ngắc như hột bắp. Anh Hiến nấu nước ấm tưới gốc, căng ni-lông, đốt đèn hột
        vịt, tối ngồi nói chuyện với từng chậu. Được phân nửa. Phân nửa kia nở mùng sáu, ảnh chở cho trường mẫu giáo.

        ## Lặt nụ
        Một nhánh để một nụ, bao nhiêu còn lại lặt hết. Việc này giao đàn bà con nít, ngồi đòn, vừa lặt vừa hô bài
        chòi. Nhánh nào cũng cặp một nan tre cho đứng. Có năm hết nan, nhà anh Hiến mất luôn cái hàng rào.
        """,
        """
        A chrysanthemum cannot read the calendar. It goes by light bulbs. From the ninth lunar month lamps burn all
        night out on the flats, so that the plants believe in long days and hold back. Turn them off five days early
        and it's over before Tết, five days late and midnight finds them shut. Coach passengers on the highway ask
        what fair that is.

        One bitter year the buds were hard as maize on the twenty-eighth. Hiến watered them warm, rigged up plastic,
        lit oil lamps, and sat of an evening talking to pot after pot. Half came round. The others opened on the sixth
        of the new year, and he drove them to the kindergarten.

        ## Disbudding
        One stem keeps one bud. That is for women and children, on little benches, calling out the verses of bài chòi
        as they go. Every stem has its splint. One winter the splints ran out, and so did Hiến's fence.
        """,
        (Grant(4, "77.5", starts=-315, number="MẪU-GCN 0522"),),
        priority=36,
        stock=(18, 9),
    ),
    Goods(
        "M63",
        "Bonsai linh sam Gốc Sỏi",
        "N38",
        24,
        (
            pack("1", "piece", "1 chậu, cao 20 cm", "1 pot, 20 cm tall", 385_000),
            pack("1", "piece", "1 chậu, cao 35 cm", "1 pot, 35 cm tall", 860_000),
        ),
        {
            "usage_vi": "Nắng cả ngày, tưới sáng chiều; gỡ dây kẽm sau sáu tháng.",
            "usage_en": "Full sun, water morning and evening; take the wire off after six months.",
            "materials_vi": "Linh sam giâm cành tại vườn, chậu đất, sỏi.",
            "materials_en": "Linh sam from cuttings struck in the garden, clay pot, gravel.",
            "standard": "TCCS 63:2026/MẪU",
        },
        "Gốc Sỏi linh sam bonsai",
        "Giâm từ cành gãy, không bứng ngoài ghềnh. Mua cây thì được xé trang sổ của nó đem về.",
        "Raised from broken twigs, never dug from the rocks. The page of the notebook goes home with the tree.",
        """
        Ông Sáu Thỉnh đạp xe đưa thư ba mươi mốt năm, dọc theo suối. Thấy nẫu bứng linh sam chở đi từng xe, ông xin
        mấy nhánh gãy đem về giâm. Mười nhánh, sống hai. Hai gốc đó không bán. Trả bao nhiêu ông cũng cười rồi hỏi
        thăm chuyện khác.

        ## Kẽm, kéo, một cuốn sổ
        Dây nhôm sáu tháng phải gỡ, để lâu nó thắt. Năm 2019 ông đi mổ mắt, quên mất một luống, lằn hằn tới giờ. Mấy
        cây ấy bán rẻ, sổ ghi: lỗi tại ông.

        Mỗi chậu một trang. Giâm hôm nào, sang chậu hôm nào, cắt nhánh nào, cắt về hướng nào. Thằng cháu muốn chép vô
        máy tính. Ông bảo chép thì cứ chép, giấy ông giữ.

        Muốn có bông thì bỏ đói nó: vặt trụi lá, ba tuần sau coi. Lần đầu ai cầm tới cũng run, có cô vặt được nửa cây
        thì gọi điện xin thôi.
        """,
        """
        Sáu Thỉnh carried letters for thirty-one years, by bicycle, along the stream. Linh sam was being dug up there
        by the cartload; he asked for the snapped twigs and put them in sand. Of ten, two rooted. Those are not for
        sale. Name any sum, he smiles and enquires after your family.

        ## Wire, scissors, a notebook
        Aluminium wire must be off within six months or it bites. In 2019 he was away having his eyes done and one bed
        was forgotten. Those trees go cheap, and in the book it says: my fault.

        A page for each pot. Day struck, day repotted, which branch was cut and facing where. His grandson would like
        it in the computer. Copy away, says the old man, the paper stays with me.

        For flowers you starve it: strip every leaf and look again in three weeks. One customer got halfway and rang
        up to be let off the rest.
        """,
        (Grant(4, "70.5", ends=-48, number="MẪU-GCN 0523"),),
        stock=(6, 2),
    ),
    Goods(
        "M64",
        "Gà tre kiểng Sân Trấu",
        "N39",
        25,
        (
            pack("1", "piece", "1 trống", "1 cock", 450_000),
            pack("2", "piece", "Cặp trống mái", "A pair", 780_000),
        ),
        {
            "usage_vi": "Chuồng khô lót trấu, thóc với rau xắt nhỏ, tắm nắng mỗi sáng.",
            "usage_en": "A dry pen on husk, paddy and chopped greens, a sunbath every morning.",
            "warnings_vi": "Gà gáy sớm: hỏi hàng xóm trước khi mua.",
            "warnings_en": "Crows early: ask the neighbours before you buy.",
        },
        "Sân Trấu ornamental bantams",
        "Gà nuôi để ngắm, dưới tám lạng, đuôi quét đất. Trại không bán cho ai mua về đá.",
        "Bred to be looked at: under eight hundred grams, tails on the ground. None are sold for fighting.",
        """
        Xóm giếng vuông có mười một con trống tre, mười con biết im giữa khuya. Con thứ mười một là Thầy Đội: lông cú,
        đuôi dài lết đất, thích lúc nào gáy lúc nấy. Nhà bên đem qua cái mền cũ biểu trùm lồng lại. Trùm rồi, nó gáy
        trong mền.

        Ai tới hỏi mua về đá, anh Thạnh rót cho ly trà đá, nói chuyện mưa gió, rồi đưa ra cổng.

        Muốn coi tướng thì coi nhẹ ký trước, ngực ưỡn, cánh xệ chạm trấu, mồng dâu nho nhỏ. Ba tháng lông mới rõ màu.
        Bởi vậy trại không bán trứng, cũng không bán gà con còn lông tơ, bán cỡ đó khác nào bán vé số.

        Trấu lót dày một tấc, mỗi tháng thay. Trấu cũ nhà bên xin bón thanh long, năm rồi trái bự hẳn. Cũng nhờ vậy mà
        cái mền được đem về giặt, còn Thầy Đội thì huề.
        """,
        """
        Of eleven bantam cocks by the square well, ten can hold their tongues in the dead of night. Number eleven is
        the Sergeant: owl plumage, a tail that drags, and he crows as the mood takes him. Next door brought over an
        old blanket for the cage. He crowed under the blanket.

        Anybody who wants a bird to fight with is given iced tea and the weather forecast by Thạnh, and then shown the
        gate.

        As to points: first that it weighs nothing; then chest out, wings trailing in the husk, a small strawberry
        comb. Colour declares itself at three months. So the farm sells no eggs and no chicks in down, which would be
        like selling lottery tickets.

        The husk lies four inches deep and is changed monthly. The neighbour digs the old stuff in under his
        dragon-fruit and last year picked bigger ones. The blanket has since gone home to be washed.
        """,
        priority=20,
        stock=(5, 3),
    ),
)
