"""Three exemplars ("gương điển hình"), each about one invented person."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        "exemplar",
        "cuon-so-nuoc-cua-chi-suong",
        "Cuốn sổ nước của chị Sương",
        "Sương's water book",
        "Mùa hạn năm ấy mười lăm nhà còn bốn cái giếng ngọt. Có người chịu đứng ra chia, và chia phần mình sau chót.",
        "In the drought fifteen households were left with four sweet wells. Somebody had to share them out.",
        """
        Ở vùng cát, giếng đào hai thước đã có nước, nhưng hạn lâu thì nước mặn từ dưới đội lên. Vụ hạn ba năm trước,
        mười một trong mười lăm cái giếng của hợp tác xã nếm thấy mặn chỉ trong chín ngày. Bốn cái còn ngọt nằm trên
        đất bốn nhà. Đêm thứ mười có người cắt dây gàu của người khác.

        Võ Thị Sương lúc đó mới làm kế toán được một năm. Chị đi mua cây bút đo độ mặn, ba trăm tám chục ngàn, tiền
        túi. Bốn giờ sáng và bốn giờ chiều chị đi đủ mười lăm giếng, chấm bút, ghi số vô một cuốn vở mới.

        ## Bốn mươi lăm đám, bốn cái giếng

        Chị không xin ai nhường. Chị đem số ra đọc giữa sân kho: giếng nào còn ngọt, mỗi ngày múc được mấy gánh mà độ
        mặn chưa nhích lên. Cộng lại được ba trăm sáu chục gánh. Cả hợp tác xã có bốn mươi lăm đám, vị chi mỗi đám tám
        gánh một ngày. Không đủ, nhưng chia được.

        Lịch dán ở cửa kho, mỗi nhà một khung giờ. Bốn nhà có giếng được lấy trước tám gánh của mình. Ba đám của chị
        Sương đứng cuối bảng, từ mười giờ đêm. Hỏi sao vậy, chị nói người cầm sổ mà tưới trước thì ai tin sổ.

        > Bả soi đèn pin xuống giếng tôi, nói thôi ngưng, hôm nay nhiêu đó. Giếng tôi đào chớ ai. Mà số nó nằm trong
        vở, tôi cãi với ai giờ. — một chủ giếng

        Ba mươi hai ngày thì có mưa. Trong bốn mươi lăm đám, hỏng hai, một trong hai đám đó của chị.

        [person P15]

        Cuốn sổ nước giờ cất trong tủ kho, chung ngăn với bút đo. Từ hồi ấy chưa phải mở lại lần nào, có điều năm nào
        cũng có người hỏi coi nó còn đó không. Năm ngoái hợp tác xã bầu, chị xin thôi chức kế toán để làm tỏi. Phiếu
        kiểm ra mười lăm trên mười lăm bầu chị làm kế toán.
        """,
        """
        In the sands a well needs only two metres, but in a long drought salt water pushes up from below. Three years
        ago eleven of the cooperative's fifteen wells turned salty within nine days. The four that stayed sweet stood
        on the land of four households. On the tenth night somebody cut somebody else's bucket rope.

        Võ Thị Sương had been bookkeeper for a year. She bought a salinity pen with three hundred and eighty thousand
        đồng of her own. At four in the morning and four in the afternoon she went round all fifteen wells, dipped the
        pen and wrote the figures in a new exercise book.

        ## Forty-five plots, four wells

        She asked nobody to give way. She read the figures aloud in the yard: which wells were sweet, and how many
        loads a day each would yield before the number moved. Together it was three hundred and sixty. The cooperative
        had forty-five plots, so that made eight loads a plot. It was too little, but it could be divided.

        The timetable went up on the door of the store. The four owners drew their eight loads first. Her own three
        plots came last on the list, after ten at night. If whoever holds the book waters first, she said, who is to
        believe the book?

        > She shone a torch down my well and said, that's it for today. I dug that well. But the number was in her
        book, so whom was I to argue with? — the owner of a well

        After thirty-two days it rained. Of forty-five plots two were lost, and one of the two was hers.

        [person P15]

        The water book lies in the cupboard with the pen. It has not been needed again, though every year someone asks
        whether it is still there. At last year's election she wanted to give up the accounts and grow garlic. The
        count was fifteen out of fifteen for Sương as bookkeeper.
        """,
        "M20:landscape",
        205,
        ("N15", "M20", "21409"),
        person="P15",
    ),
    Article(
        "exemplar",
        "tam-kinh-dan-so-ong-hong",
        "Tấm kính dán số ống hỏng",
        "The number on the glass",
        "Phòng cấy của Nguyễn Trọng Tín treo con số thất bại quay ra ngoài, cho khách đọc.",
        "In Nguyễn Trọng Tín's clean room the count of failures faces outwards, for visitors to read.",
        """
        Khách tới trang trại phải đứng ngoài kính mà ngó vào phòng cấy. Trên kính dán một tờ giấy, chữ viết tay, thay
        mỗi thứ Hai: “Tuần này hỏng 14 ống. Nấm 9, cạn thạch 3, tôi làm rớt 2.”

        Người viết là Nguyễn Trọng Tín, ba mươi tuổi, lo phòng cấy từ ngày nó còn là gian bếp cũ đục thêm cửa. Lứa đầu
        cậu gieo một trái lan, được hơn bốn trăm cây. Lứa hai gieo ba trái, hỏng sạch bốn trăm mười hai ống vì cái
        quạt thông gió hút bụi phấn thông vào. Cậu không đổ đi lén. Cậu xếp hết ra sân, mời mấy nhà làm lan quanh đồi
        qua xem nấm mọc hình gì, rồi kể từng bước mình đã làm, để người khác khỏi làm y vậy.

        ## Ba người học, bốn chục cây về chùa

        Sau vụ ấy có ba bạn trẻ xin vào học. Không thu tiền, chỉ bắt ký một điều: hỏng bao nhiêu ghi bấy nhiêu. Một
        bạn bỏ sau hai tháng vì chịu không nổi chuyện rửa tay. Hai bạn kia giờ tự gieo được lan ở nhà, mỗi người một
        tủ cấy đóng bằng thùng kính nuôi cá cũ, chi phí chưa tới hai triệu.

        > Nó bắt tôi tháo nhẫn cưới mới cho vô. Tôi nói vợ tôi giận. Nó nói nấm còn giận hơn. — một người học việc

        Mỗi năm vào tháng Ba, Tín chọn bốn mươi cây khoẻ đem ghép lại lên mấy gốc cổ thụ trong vườn chùa, chỗ xin trái
        lan hồi đầu. Cây sống chừng bảy phần. Thầy trụ trì có lần bảo ba phần kia cậu cũng nên dán lên cửa, và cậu dán
        thật.

        [person P14]

        Tờ giấy tuần rồi ghi: “Hỏng 6. Nấm 4, mất điện 1, không rõ 1.” Dòng “không rõ” bị gạch dưới hai gạch. Khách
        hỏi sao có một ống mà gạch đậm vậy, cậu nói mấy cái kia biết rồi.
        """,
        """
        Visitors to the farm see the clean room through a pane. On the pane is a sheet of paper, changed every Monday:
        “Lost this week: 14 flasks. Mould 9, jelly dried out 3, dropped by me 2.”

        It is written by Nguyễn Trọng Tín, who is thirty and has run the room since it was an old kitchen with an
        extra door. His first sowing, a single pod, made over four hundred plants. For the second he used three pods
        and lost every one of four hundred and twelve flasks, because the ventilator had drawn in pine pollen. He did
        not tip them out on the quiet. He lined them up in the yard, asked the orchid growers round the hill to come
        and see what shapes mould takes, and told them step by step what he had done, so that they need not do it too.

        ## Three pupils, forty plants

        After that three young people asked to learn. There is no fee, only one rule to sign: whatever you lose, you
        write down. One left after two months on account of the hand-washing. The other two sow orchids at home now,
        in cabinets built from old fish tanks for less than two million đồng.

        > He wanted my wedding ring off before he let me in. My wife will be cross, I said. Mould is crosser, he said.
        — an apprentice

        Every March he picks forty strong plants and fixes them to the old trees of the pagoda garden where he was
        given that first pod. Some seven in ten take. The abbot remarked that the other three ought to go on the
        window too, and there they went.

        [person P14]

        Last week's sheet read: “Lost 6. Mould 4, power cut 1, unknown 1.” The last item was underlined twice. Asked
        why so much ink for one flask, he said that he knew about the others.
        """,
        "M36:landscape",
        330,
        ("N12", "M36", "24848"),
        person="P14",
    ),
    Article(
        "exemplar",
        "y-tuan-day-boi-bang-can-nhua",
        "Y Tuân dạy bơi bằng can nhựa",
        "Swimming lessons with oil cans",
        "Ba mùa hè, hai mươi sáu đứa nhỏ, và một sáng thứ Bảy anh nhất định không cho thuyền ra.",
        "Three summers, twenty-six children, and one Saturday when he would not let the boats go out.",
        """
        Y Tuân chèo thuyền giỏi trước khi biết bơi mười hai năm. Anh nói chuyện đó ở bến nào cũng vậy: con trai trong
        buôn cầm chèo từ nhỏ, lật thuyền thì bám thuyền, không bám kịp thì thôi. Năm hai mươi lăm tuổi anh không bám
        kịp. Một ông thả lưới kéo lên bằng cây sào.

        Lành lại, anh ra phố ở nhờ nhà bà con sáu tuần, sáng nào cũng xin vô hồ bơi học chung với con nít. Về nhà, anh
        gom can nhựa hai lít đựng dầu ăn, súc sạch, vặn nắp, cột hai cái một bằng dây võng.

        ## Lớp hai giờ chiều

        Lớp mở mỗi hè, ở cái vũng cạn có cọc rào, nước ngang bụng người lớn. Đứa nào cũng bắt đầu bằng hai can, tuần
        sau bớt nước trong can ra hay thêm vô cho nó chìm dần, cuối cùng bỏ can. Ba mùa hè được hai mươi sáu đứa, con
        gái mười lăm. Anh không phát giấy khen. Đứa nào bơi được từ cọc này qua cọc kia thì được đội cái nón của anh
        về tới nhà.

        > Con tôi xin đi học bơi, tôi sợ. Ảnh nói chị ngồi trên bờ đi, sợ giùm luôn mấy đứa kia. Tôi ngồi hết mùa hè.
        — một người mẹ trong buôn

        Tổ du lịch giao anh giữ chuyện an toàn từ đó. Có một sáng thứ Bảy, mười bốn khách chờ sẵn trên bến, trời trong
        veo. Anh đứng ngó mấy bụi lau bờ bên kia một hồi rồi bảo nghỉ. Khách bực, ba người đòi tiền lại, tổ trả ngay
        tại chỗ, một triệu chín trăm năm chục ngàn. Mười một người ở lại nhà dài học đan lờ. Chín giờ gió đổ xuống,
        sóng đánh gãy cọc buộc thuyền.

        [person P16]

        Có người hỏi anh thấy gì ở mấy bụi lau. Anh nói đâu thấy gì, tại con cò mọi bữa đậu đó bữa ấy không đậu. Anh
        vẫn chưa tự tin vào lời giải thích này, nên đã xin tổ mua một cái máy đo gió.
        """,
        """
        Y Tuân paddled well for twelve years before he could swim. It was the same at every landing, he says. Boys had
        a paddle in their hands early on; if the boat went over you held on to it, and if you missed it, that was
        that. At twenty-five he missed it. A man setting nets pulled him out with a pole.

        When he was well again he stayed six weeks with relatives in town and went to the pool every morning with the
        infants. Back home he collected two-litre cooking-oil cans, rinsed them, screwed them shut and tied them in
        pairs with hammock cord.

        ## Two in the afternoon

        The class meets in summer in a shallow place staked off with poles, waist-deep for a grown-up. Everybody
        starts with two empty cans. Week by week a little water goes into them, until there is no use in wearing them.
        In three summers he has taught twenty-six children, fifteen of them girls. There is no diploma. Whoever swims
        from one pole to the other wears his hat home.

        > My daughter wanted to go and I was afraid. Sit on the bank, he said, and be afraid for the rest of them as
        well. I sat there all summer. — a mother in the village

        Since then the group has left safety to him. One Saturday fourteen guests stood ready under a perfectly clear
        sky. He looked at the reeds across the water for a while and called it off. Three wanted their money back and
        were paid on the spot, one million nine hundred and fifty thousand đồng. The other eleven learnt to weave fish
        traps. At nine the wind came down and broke the mooring posts.

        [person P16]

        What had he seen in the reeds? Nothing, he says, only that the egret which always stands there was not
        standing there. He does not altogether trust this explanation himself and has asked the group for a wind
        gauge.
        """,
        "M39:crop",
        76,
        ("N13", "M39", "24580"),
        person="P16",
    ),
)
