"""Stories from the lagoon and the sand: fish sauce, anchovies, garlic."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        kind="story",
        slug="dem-nuoc-vo-xom-luoi",
        title_vi="Đêm nước vô xóm lưới",
        title_en="The night the water came in",
        summary_vi="Bão năm 2009, năm thùng mắm, hai cuộn dây giềng và chuyện thùng nào nổi trước. Chị Sen kể.",
        summary_en="The storm of 2009, five vats, two coils of net rope, and which of them floated. Told by Sen.",
        body_vi="""
        Tui về làm dâu xóm lưới năm 2006, ba năm sau thì gặp trận đó. Mùng hai tháng Mười một năm 2009. Ai ở quanh
        đầm nói “năm lụt” là nói năm đó, khỏi cần thêm số.

        Trưa gió còn hiu hiu, trời vàng như nghệ. Ba chồng tui, ông Bảy, đứng ngoài sân ngửi, nói gió hôi bùn. Má
        biểu ngửi chi, có đài đó. Đài nói chiều tối bão vô. Ba giờ, nẫu kéo ghe lên buộc vô gốc dừa, còn nhà tui
        buộc mắm.

        ## Buộc mắm

        Hồi đó mới có năm thùng lều. Ba thùng đầy, muối từ tháng Tư. Một thùng đang rút dở, còn chừng một phần ba.
        Một thùng không, mới súc, phơi ngửa.

        Mắm sợ nhứt là nước ngọt. Nước mưa lọt vô một gáo thì nổi váng, lọt vô một đôi thì kể như nuôi dòi. Tụi tui
        đổ thêm mỗi thùng một lớp muối hột dày hai lóng tay, đè đá, đậy nắp, phủ ba lớp nilông, rồi lấy dây giềng
        lưới quấn ngang miệng, hai cuộn, mỗi cuộn bốn chục sải. Chồng tui quấn, tui siết. Tay tui hồi đó quen cầm
        kéo may, siết ba thùng là phồng hết.

        > Dây giềng nó giữ được cả dàn lưới dưới biển thì giữ cái thùng có chi mà lo. Lo là lo cái nắp. — ông Bảy,
        ba chồng chị Sen

        ## Từ bảy giờ tối

        Bảy giờ mất điện. Tám giờ nước đầm qua khỏi đường. Chín giờ vô sân, không có tiếng chi hết, chỉ thấy mấy
        chiếc dép quay vòng vòng. Tui bồng thằng nhỏ lên gác, má ôm con heo đất với bịch hình cưới. Chồng với ba ở
        dưới, đứng trên bộ ngựa rọi đèn pin.

        Tới đây tui mới biết một chuyện mà ở xóm ai cũng biết: thùng đầy thì nằm im, thùng vơi mới dậy. Mười giờ
        rưỡi, nước ngang lù, cái thùng rút dở đứng lên, xoay một vòng, đi ra cửa như người xỉn. Nặng cả nửa tấn mà
        nó đi nhẹ re. Nó đụng cửa cái rầm, lùi lại, đụng nữa. Ba tui la: “Mở cho nó ra!” Chồng tui la: “Ra là mất
        luôn!” Hai cha con cãi nhau, nước tới ngực.

        Sau cùng ba thảy sợi dây qua xà nhà, thòng xuống cột vô quai, để nó bơi trong nhà mà không đi xa. Cái thùng
        không thì hồi nào tới giờ đã ở ngoài ngõ rồi, mãi hai bữa sau người ta gặp nó ở thôn bên, có con vịt nằm
        trong.

        Cái bảng này chồng tui viết bằng mực lông lên vách, lụt sau nhìn đó mà tính:

        | Thùng | Lúc nước vô | Sáng ra |
        | Một, hai, năm | đầy | nằm nguyên chỗ, nắp khô |
        | Ba | còn một phần ba | nghiêng, hư, đổ bỏ sáu trăm lít |
        | Bốn | không | trôi, lượm về, nứt một thanh |

        Nước rút lúc gà gáy. Cá cơm khô dính đầy mành cửa. Tụi tui mở từng nắp, ba nếm từng thùng bằng đũa, nhìn mặt
        không biết được là vui hay buồn. Nếm xong thùng năm ổng ngồi xuống thành giếng, biểu tui đi nấu cơm. Không
        có củi khô. Tui lấy cái vỉ tre hư của thùng ba ra chẻ, bữa cơm đó ám mùi mắm tới hột cuối.

        [person P07]

        Thùng bốn trám lại bằng xơ dừa với dầu rái, tới nay còn muối. Ba nói nó thơm hơn mấy thùng kia. Tui thôi cãi
        vụ gió với ổng rồi, tui chỉ nói trong nhà có mình nó là từng đi chơi.

        [gallery M18:landscape|Đầm nhìn từ xóm; M18:crop|Cá cơm than vừa lên bến]
        """,
        body_en="""
        I married into the net-menders' quarter in 2006, and three years later came that one: the second of November
        2009. Around the lagoon, when people say “the flood year”, they need add no number.

        At noon the sky was as yellow as turmeric. My father-in-law, Old Bảy, sniffed. Smells of mud, he said.
        What's the sniffing for, said my mother-in-law, we have a radio. The radio said evening. By three people
        were tying their boats to the coconut palms. We tied fish sauce.

        ## Tying it down

        There were five vats then. Three were full, salted in April. One was being drawn and had about a third left.
        One was empty, scrubbed and lying on its back to air.

        What ruins it is fresh water: with two buckets of rain you are keeping maggots. So we put two fingers of
        coarse salt on top, then the stones, the lids, three sheets of plastic, and wound net rope around the rims.
        My husband wound and I pulled. Until then I had only ever held dressmaker's scissors.

        > That rope holds a whole net in the sea, so it'll hold a vat. It's the lid I'm thinking of. — Old Bảy,
        Sen's father-in-law

        ## From seven o'clock

        At seven the lights went. At eight the lagoon was over the road. At nine it came into the yard without a
        sound; one only saw the sandals going round and round. I took the baby up to the loft. The men stayed below,
        standing on the plank bed with a torch.

        That is when I learnt what everyone else in the quarter knew. Full ones stay down; it is the low ones that
        get up. At half past ten, with the water at the spigots, the one we had been drawing rose, turned once and
        made for the door like a drunk. It hit the door, backed off, hit it again. “Let it out!” shouted my
        father-in-law. “Let it out and it's gone!” shouted my husband. They argued up to their chests in water.

        In the end a rope went over the roof beam and down to the handles, so that it could swim about but not
        leave. The empty one had left long since. It was found two days later in the next village with a duck
        sitting in it.

        My husband wrote this on the wall in felt pen, for the next flood:

        | Vat | When the water came | In the morning |
        | One, two, five | full | in place, lids dry |
        | Three | a third left | tilted, spoiled, six hundred litres poured away |
        | Four | empty | adrift, brought home, one stave split |

        The water left at cock-crow. My father-in-law tasted each vat with a chopstick, and from his face you could
        not tell. After number five he sat down on the rim of the well and told me to cook. There was no dry wood. I
        split the screen from number three, and we tasted fish sauce to the last grain.

        [person P07]

        Number four was caulked with coconut fibre and resin and is salted to this day. He says it smells better
        than the rest. I only say that it is the one vat in this house that has ever been out.

        [gallery M18:landscape|The lagoon from the quarter; M18:crop|Anchovies, just landed]
        """,
        picture="M18:landscape",
        published=41,
        about=("M18", "N09", "22147"),
    ),
    Article(
        kind="story",
        slug="nghe-gion-qua-dien-thoai",
        title_vi="Nghe giòn qua điện thoại",
        title_en="Crispness by telephone",
        summary_vi="Mùa ghe nằm bờ 2021, cá nhỏ không ai mua, cái máy ấp trứng hư và người thử ở tận Bình Dương.",
        summary_en="The boats lay idle in 2021, the fish were too small to sell, and the taster sat in Bình Dương.",
        body_vi="""
        — A lô, má hả? Con bỏ loa ngoài rồi đó. Nhai đi.

        Rộp.

        — Chưa được. Nghe còn bụp bụp.

        Cuộc gọi này là tháng Tám năm 2021, tám giờ tối. Thằng Toàn, con bác Tám trong xóm, kẹt ở phòng trọ Bình
        Dương từ tháng Sáu, bốn người một phòng, xưởng đóng cửa. Ngoài này ghe cũng nằm bờ, vựa không cân, mấy mẻ cá
        cơm cuối vô bờ nhỏ bằng cọng tăm, muối mắm thì ra toàn bùn. Hồi trước cỡ đó đổ cho vịt.

        Ông Bảy nói con gì cũng có công dụng, con này thì ổng chưa biết. Con dâu ổng rửa sạch, phơi nong, đêm mưa
        phải dọn vô, ba bữa thì nửa khô nửa hôi. Rồi có người nhớ trong chuồng bỏ không còn cái máy ấp trứng ba trăm
        quả, hư bộ đảo, quạt với dây nóng còn chạy.

        ## Cái máy ấp trứng

        Đêm đầu ra cá kho lạt. Đêm thứ hai khoét thêm bốn lỗ hông, lấy hai cái quạt máy tính cũ úp vô. Đêm thứ ba,
        gần sáng, má thằng Toàn bốc một con bỏ miệng thì nghe tiếng. Bả kêu cả xóm dậy nghe. Không ai dậy, trừ ông
        Bảy, mà ông Bảy còn có bốn cái răng, nhai bên nào cũng không ra tiếng.

        Người thử giỏi nhứt là thằng Toàn. Hồi nhỏ nó ăn bánh tráng, hàng xóm nằm bên kia vách cũng biết nó ăn loại
        nào. Vậy là tối nào cũng gọi. Bên này nhai sát ống nghe, bên kia bốn đứa nín thở, nghe xong chấm điểm, đứa
        thấp nhứt đi rửa chén.

        > Con số sáu là được nè má. Mà đừng có nhai hai con một lượt, con nghe không ra con nào. — Toàn, gọi từ Bình
        Dương

        Bác Tám ghi lên nắp thùng xốp:

        | Đêm | Sấy mấy tiếng | Một ký cá tươi còn | Bên kia nói |
        | 3 | 9 | 340 gam | “bụp” |
        | 5 | 11 | 290 gam | “rộp, mà chậm” |
        | 6 | 12 | 265 gam | “rộp!” |
        | 7 | 14 | 250 gam | “nghe như bể chén” |

        Mười hai tiếng là chốt. Mười bốn tiếng thì giòn hơn, có điều đổ vô bịch là gãy đầu hết, nhìn thảm.

        ## Áo mè

        Áo đường với mè là ý của chị Sen, tại nhà còn nửa ký mè để làm giỗ mà giỗ năm đó không mời ai được. Đường
        thắng tới khi kéo chỉ, thả tỏi ớt, đổ cá vô xóc mạnh rồi trải liền. Trải chậm nó dính thành tảng, phải lấy
        chày gõ. Tảng đó đem cho con nít, con nít lại thích hơn, từ đó xóc xong có người cố ý trải chậm một góc.

        Tới tháng Mười đường thông, xe chở rau nhận gửi kèm mười bịch vô Bình Dương, cột chung với bầu bí. Xóm ngồi
        chờ điện thoại. Tám giờ, nó gọi.

        Không chào hỏi chi hết. Chỉ nghe bốn người nhai. Nhai chừng hai phút, có ai đó xé bịch thứ nhì, rồi thằng
        Toàn nói: má, con hết gì để nói rồi, để con nhai tiếp.

        Nó về quê từ năm 2022, giờ đứng máy sấy, máy thiệt, ba chục khay. Mỗi mẻ ra nó vẫn lấy điện thoại cũ, bật
        ghi âm, để sát má, cắn một con rồi mới chịu cho vô bịch. Hỏi sao không nghe thẳng cho lẹ, nó nói nghe thẳng
        ồn lắm.

        [gallery M19:crop|Cỡ cọng tăm, hồi trước cho vịt; M19:pack|Bịch lạng rưỡi bây giờ]

        [shelf M18 M19]
        """,
        body_en="""
        “Hello, Mum? You're on loudspeaker. Chew.”

        Crunch.

        “Not yet. Still sounds like cardboard.”

        That was in August 2021, at eight in the evening. Toàn, Tám's boy from our quarter, had been stuck in a
        rented room in Bình Dương since June, four to the room, the factory shut. Here the boats were idle as well,
        and the last anchovies landed were the size of toothpicks. Salted, they turn to sludge. They used to go to
        the ducks.

        Old Bảy's daughter-in-law put them out on trays, and with the rain at night they were after three days half
        dry and half high. Then somebody remembered an incubator for three hundred eggs in an empty sty. It no
        longer turned, but the fan and the element worked.

        ## The incubator

        The first night the fish stewed. The second night it was given four more holes and two fans out of old
        computers. Towards morning on the third, Toàn's mother put one in her mouth and heard it. She called the
        whole quarter. Nobody got up but Old Bảy, who has four teeth, none of them opposite another.

        The best judge was Toàn. When he ate rice crackers as a child, the neighbours in bed could tell which kind.
        And so she rang every evening. At this end one chewed into the mouthpiece, at that end four lads held their
        breath and gave marks, and the one furthest out did the dishes.

        > Number six is the one, Mum. But don't chew two at a time, I can't tell which is which. — Toàn, calling
        from Bình Dương

        Tám kept the score on a foam box:

        | Night | Hours | One kilo of fresh fish becomes | From the other end |
        | 3 | 9 | 340 g | “cardboard” |
        | 5 | 11 | 290 g | “crunch, but slow” |
        | 6 | 12 | 265 g | “crunch!” |
        | 7 | 14 | 250 g | “like breaking crockery” |

        Twelve it is. Fourteen are crisper, but poured into a bag they lose their heads.

        ## The coat of sesame

        Sugar and sesame were Sen's idea, because she had half a kilo put by for a death anniversary and that year
        nobody could be asked. The syrup boils until it draws a thread, in go garlic and chilli, then the fish,
        tossed hard and spread at once. If you are slow they set in a slab and have to be broken with a pestle. The
        slab went to the children, who liked it better, and ever since somebody has been slow in one corner on
        purpose.

        In October a vegetable lorry took ten bags to Bình Dương tied in with the gourds. We sat by the telephone.
        At eight it rang.

        There was no greeting. There were four people chewing. After two minutes or so we heard a second bag being
        torn, and then Toàn: Mum, I've nothing to say, let me get on with it.

        He came home in 2022 and stands at the dryer, a proper one with thirty trays. Before a batch is bagged he
        still sets his old phone to record, holds it to his cheek and bites. Straight in the ear, he says, it's too
        noisy.

        [gallery M19:crop|Toothpick size; once for the ducks; M19:pack|Today's bag, a hundred and fifty grams]

        [shelf M18 M19]
        """,
        picture="M19:pack",
        published=305,
        about=("M19", "N09", "22147"),
    ),
    Article(
        kind="story",
        slug="bon-chuc-ky-toi-len-nguon",
        title_vi="Bốn chục ký tỏi lên nguồn",
        title_en="Forty kilos of garlic go upriver",
        summary_vi="Từ xóm cát ra ngã ba, lên Ba Tơ, rồi chở rau với chuối về. Một ngày đi theo xe bà Vây.",
        summary_en=(
            "From the sand to the crossroads, up to Ba Tơ and home again with greens and bananas: a day behind "
            "Mrs Vây."
        ),
        body_vi="""
        Bốn giờ kém mười, xóm cát còn tối mịt mà bà Vây đã chống xe giữa sân nhà chị Lộc. Bà người Hrê, nhà trên Ba
        Tơ, đêm qua ngủ nhờ dưới này cho kịp. Xe đời 1998, yên độn bao bố, giá sắt phía sau hàn ngoài chợ hết một
        trăm hai.

        Tỏi treo ngoài hiên. Chị Lộc gỡ từng túm, bà Vây đội đèn soi chân củ.

        — Túm này mới mười hai bữa. Chừa lại.

        — Mười ba rồi bà ơi.

        — Mười ba thì cũng chừa.

        Bà mua tỏi ở đây từ hồi còn gánh bộ ra quốc lộ. Bà lựa bằng cách bẻ cọng: cọng dẻo là trên nguồn đem về ba
        bữa mọc mầm, cọng gãy nghe rắc thì để tới mùa mưa. Bốn chục ký, cân bằng cân móc, chị Lộc cho thêm hai củ
        “để bà thử”, bà nói thử hoài hơn hai chục năm rồi chưa biết ngon hay dở.

        ## Lên

        Năm giờ ra tới ngã ba Thạch Trụ, ăn ly bắp hầm năm ngàn, đứng mà ăn vì ngồi xuống xe ngã. Từ đó rẽ lên, hai
        bên ruộng rồi keo, keo rồi sương. Tôi chạy theo sau, kính trắng xoá. Bà quay lại la: “Theo cái mùi mà chạy!”
        Mà theo được thiệt. Lên dốc xe bà rù rù số hai, mùi tỏi phả ra ấm như hơi bếp.

        Bảy giờ kém tới chợ. Chỗ của bà là tấm bạt xanh cạnh hàng rựa, không có bảng hiệu. Người mua không hỏi giá,
        hỏi: “Bữa nay cát nào?” Bà nói tên xóm. Họ ngửi, họ bóp, họ mua hai lạng, ba lạng.

        > Tỏi củ lớn người ta chở xe tải lên đầy. Nhưng giã muối ớt thì phải cái củ bằng ngón chân này, nó mới chịu
        cay. — Phạm Thị Vây

        Ngày trước, bà kể, má bà đi bộ xuống, gùi chè với mật, đổi muối, đổi cá chuồn. Một lon mật ăn hai lon muối.
        Không ai cân, có cái lon sữa bò làm chứng. Cái lon đó bà còn giữ, giờ đựng tiền lẻ.

        ## Xuống

        Mười giờ tan. Tiền thì đây, bà đếm trước mặt tôi, vừa đếm vừa bỏ vô lon:

        | Khoản | Tiền |
        | Lấy của chị Lộc, 40 ký giá sỉ | 4.400.000 đ |
        | Bán 36 ký | 5.040.000 đ |
        | Hao, cho, con nít xin | 1 ký |
        | Còn đem về nhà ăn | 3 ký |
        | Xăng, bắp hầm hai ly | 75.000 đ |
        | Lời | 565.000 đ |

        Bắp hầm hai ly là có ly của tôi. Tôi xin trả, bà nói ghi vô rồi.

        Bà xuống lại để trả tiền chị Lộc, mà không bao giờ chạy xe không. Bà lấy mười một bó rau ranh, hai buồng
        chuối mốc, một bịch ớt xiêm rừng gói lá. Chuối thì chị Lộc dặn, để cúng rằm. Ớt thì bà nói không bán cho xóm
        cát, đem cho thôi, “tại dưới đó tỏi cay mà ớt lạt”.

        [person P08]

        Một giờ trưa, cát nóng phải đi trên dép mà nhón. Chị Lộc đang tưới, nước giếng khơi múc bằng thùng thiếc đục
        lỗ, hai thùng một lượt, đi giật lùi. Chị hỏi trên đó mưa chưa. Bà nói mưa rồi, mưa hôm thứ Hai, ốc đá bò ra
        đầy suối. Vậy sao không đem ốc, chị hỏi.

        Bà Vây ngó cái giá sau xe, đếm lại từng bó. Rồi bà mở cốp. Bịch ốc nằm trong đó từ sáng, bà quên, mùi thì bị
        bao tỏi át nên đi chung ba tiếng đồng hồ không ai hay.

        [map 21409]

        [shelf M20 M21]
        """,
        body_en="""
        At ten to four the hamlet in the sand is pitch dark, and Mrs Vây has already propped her motorbike in Lộc's
        yard. She is Hrê, from up in Ba Tơ, and slept down here for the early start. The bike dates from 1998. Its
        seat is padded with sacking.

        The garlic hangs under the eaves. Lộc takes down one bunch after another, and Mrs Vây shines her head-torch
        at the roots.

        “Twelve days, these. Leave them.”

        “Thirteen.”

        “Then leave them at thirteen.”

        She has bought here since she carried it to the highway on her shoulder. She tests it by the stalk: if it
        bends, the garlic sprouts within three days in the hills, and if it snaps you can keep it until the rains.
        Forty kilos on the hook scale. Lộc adds two bulbs “to try”. After more than twenty years, says Mrs Vây, she
        still cannot make up her mind.

        ## Up

        Five o'clock, the crossroads at Thạch Trụ, a cup of stewed maize for five thousand, eaten standing because
        the bike falls over if she sits. There we turn inland. My glasses go white in the mist. “Follow the smell!”
        she shouts back. It works. Garlic comes back at me as warm as a kitchen.

        Before seven we are at the market. Her place is a blue sheet next to the knives. Customers do not ask the
        price. They ask, “Whose sand today?”, and she names the hamlet. They sniff, squeeze, buy two hundred grams.

        > The big ones come up by the lorry-load. But for pounding with chilli and salt it has to be this kind, no
        bigger than a toe. That one answers back. — Phạm Thị Vây

        Her mother, she says, went down on foot with tea and honey on her back and exchanged them for salt and
        flying fish. One tin of honey was two of salt. She has the tin still, for the small change.

        ## Down

        By ten it is over. She counts in front of me, into the tin:

        | Item | Money |
        | Taken from Lộc, 40 kg wholesale | 4,400,000 đ |
        | Sold, 36 kg | 5,040,000 đ |
        | Lost, given, begged by children | 1 kg |
        | Kept for the house | 3 kg |
        | Petrol, two cups of maize | 75,000 đ |
        | Left over | 565,000 đ |

        One of the two cups was mine. I want to pay; it is written down, she says.

        She rides down again to pay Lộc, and never empty. She buys eleven bundles of wild greens, two bunches of
        bananas and some forest chillies in a leaf. The bananas are for Lộc's full-moon offering. The chillies she
        gives away on the coast, “because down there the garlic is hot and the chillies aren't”.

        [person P08]

        At one o'clock the sand burns through our sandals. Lộc is watering out of two pierced tins at once, walking
        backwards. Has it rained up there? On Monday, and the stream is full of snails. Then why, asks Lộc, did you
        bring none?

        Mrs Vây looks at the rack and counts the bundles again. She opens the seat. There they have been since
        morning, forgotten, and what with the garlic sacks neither of us had noticed in three hours on the road.

        [map 21409]

        [shelf M20 M21]
        """,
        picture="M20:crop",
        published=246,
        about=("M20", "N15", "21409", "21484"),
    ),
)
