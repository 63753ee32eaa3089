"""Stories from the coffee villages: the roaster, a letter about drip bags, a walk to the hives."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        kind="story",
        slug="dem-mat-dien-o-lo-rang",
        title_vi="Đêm mất điện ở lò rang",
        title_en="The night the power went at the roaster",
        summary_vi="Hai mẻ rang bằng mô-tơ, bốn mẻ quay tay, và một đám cưới sáng hôm sau. H'Wiên Mlô kể.",
        summary_en="Two batches by motor, four by hand and a wedding in the morning, told by H'Wiên Mlô.",
        body_vi="""
        Mẻ thứ hai vừa kêu lách tách thì đèn tắt. Không phải đèn nhà lò, cả buôn tắt. Bảy giờ kém mười, thứ Sáu,
        giữa tháng Một năm ngoái: tôi nhớ vì cái đài bên nhà aduôn đang đọc thời tiết, tới chỗ “gió đông bắc cấp” là
        câm luôn. Đến giờ tôi cũng không biết cấp mấy.

        Thùng rang mà đứng thì hạt cháy. Nằm yên nửa phút là có vệt đen, một phút thì đem nhóm bếp được rồi. Anh
        đứng lò không la ai. Anh giật sợi dây cu-roa ra, với lên vách lấy cái tay quay sắt, cái mà từ hồi gắn mô-tơ
        ai cũng biểu đem cân ve chai.

        ## Bốn mẻ quay tay

        Tối đó phải rang cho đủ sáu mẻ. Để mai không được: mai cả buôn đi đám cưới bên kia suối, không còn ai ở nhà
        đốt lò, mà Chủ nhật xe lên lấy hàng. Vậy là quay. Hai người thay nhau, mọi khi mười tám phút một mẻ, bữa đó
        hai mươi lăm. Ai nghỉ tay thì soi đèn pin vô miệng thùng coi màu. Thằng em tôi dựng xe Wave rọi đèn pha qua
        cửa, nổ máy nửa tiếng thì hết xăng. Sau cùng xài cây đèn bão của ama tôi, sáng vừa đủ để khỏi đổ nhầm hạt vô
        đống củi.

        Quạt làm nguội cũng chết, hạt ra lò phải trải nong, bốn đứa cầm bìa thùng mì tôm mà quạt. Cân điện tử cũng
        chết nốt. Tôi lấy cân đòn, ghi sau lưng tờ lịch:

        | Mẻ | Vô lò | Ra lò | Quay bằng |
        | 1 | 15 ký | 12,5 ký | mô-tơ |
        | 2 | 15 ký | 12,1 ký | mô-tơ rồi tay |
        | 3 | 15 ký | 12,6 ký | tay |
        | 4 | 15 ký | 12,4 ký | tay |
        | 5 | 15 ký | 12,6 ký | tay |
        | 6 | 15 ký | 12,5 ký | tay |

        > Có mô-tơ nó rè rè, phải kê tai sát thùng. Bữa đó im, ngồi tận cửa cũng nghe hạt nổ. — người đứng lò đêm ấy

        Mẻ hai hụt gần nửa ký so với mấy mẻ kia, tại nằm yên hai chục giây lúc tháo dây. Nói thật là mẻ đó không vô
        túi nào để bán. Mười bảy nhà chia nhau, đắng như nói chuyện với người đang giận.

        [person P01]

        ## Đám cưới

        Hơn chín rưỡi mới xong mẻ chót. Mẹ tôi bưng ra nồi cháo gà, ai cũng ăn đứng, tro bay vô chén khỏi cần nêm
        tiêu. Không ai về ngủ liền. Sợ than còn đỏ, mà cũng sợ ngủ rồi sáng dậy không nổi. Anh đứng lò ngồi kể hồi
        mới chở cái thùng này về, rang thử mười một mẻ, đổ ra gốc chuối, bò nhà anh đi vòng đường khác.

        Sáng thứ Bảy, mười bốn người của lò ngồi chung một dãy, áo mới mà móng tay đen thui. Bà dì cô dâu đi ngang,
        hít hít mấy cái, hỏi nhà ai rang cà phê mà thơm tới đây. Không ai dám nói cái mùi đó từ tóc tụi tôi mà ra.

        Ba giờ chiều có điện. Cái mô-tơ không ai nhớ tắt, nó quay không một mình trong nhà lò tới tối. Sợi dây
        cu-roa sau đó thay mới. Tay quay treo lại chỗ cũ, đứa nào nhắc ve chai tôi chỉ lên vách.

        Quà cưới tụi tôi mừng phong bì như mọi nhà, kèm năm ký mẻ hai. Cô dâu kể nhà chồng uống tới tháng Năm mới
        hết. Không ai khen, mà cũng không ai bỏ.

        [shelf M01 M02 M03]
        """,
        body_en="""
        The second batch had just begun to crackle when the light went, in the whole village. It was ten to seven on
        a Friday in the middle of January last year; I know because my grandmother's radio was reading the weather
        and stopped dead at “north-easterly, force”. I have never found out what force.

        A drum that stands still burns its coffee. After half a minute there is a black streak, after a minute you
        have kindling. Our roaster tore off the drive belt and took from the wall the iron crank that everyone had
        wanted to sell for scrap.

        ## Four batches by hand

        We needed six. Tomorrow was no good: tomorrow the whole village was going to a wedding across the stream,
        and the lorry came on Sunday. So we cranked by turns, twenty-five minutes a batch instead of eighteen, and
        whoever was resting held a torch to the mouth of the drum. My brother pointed his motorbike's headlamp
        through the door until the petrol ran out. In the end we had my father's storm lantern, just enough light
        not to tip the beans onto the woodpile.

        Fan and scale were dead too, so four of us flapped noodle cartons over bamboo trays, and I took the beam
        scale and wrote on the back of a calendar leaf:

        | Batch | In | Out | Turned by |
        | 1 | 15 kg | 12.5 kg | motor |
        | 2 | 15 kg | 12.1 kg | motor, then hand |
        | 3 | 15 kg | 12.6 kg | hand |
        | 4 | 15 kg | 12.4 kg | hand |
        | 5 | 15 kg | 12.6 kg | hand |
        | 6 | 15 kg | 12.5 kg | hand |

        > The motor hums, so I have to put my ear to the drum. That night I heard the cracks from the doorway. — the
        roaster on duty

        Batch two came out nearly half a kilo short from the twenty seconds it lay still. It was not sold. The
        seventeen families shared it; it tasted like talking to someone who is cross with you.

        [person P01]

        ## The wedding

        We finished after half past nine. My mother brought chicken porridge and we ate standing, with ash for
        pepper. Nobody went to bed at once: the embers were red, and we might not have got up again. So we heard
        once more how the first eleven trial batches had ended under the banana trees, and how the cows took another
        path home.

        On Saturday fourteen of us sat in a row in new clothes and black fingernails. The bride's aunt came past,
        sniffed, and asked which house was roasting. None of us liked to say that it was our hair.

        At three the current came back. No one had switched off the motor, and it ran on alone in the empty shed
        until dark. The crank hangs where it hung, and when scrap is mentioned I point at the wall.

        We gave an envelope like everyone else, with five kilos of batch two. The bride says it lasted her in-laws
        until May. There were no compliments, and none was thrown out.

        [shelf M01 M02 M03]
        """,
        picture="M01:landscape",
        published=23,
        about=("M01", "N01", "24301"),
    ),
    Article(
        kind="story",
        slug="thu-gui-chi-thuy-o-hai-phong",
        title_vi="Thư gửi chị Thuỷ ở Hải Phòng",
        title_en="A letter to Thuỷ in Hải Phòng",
        summary_vi="Chị đặt tám hộp phin giấy và viết rằng nó nhạt như nước rửa ly. Người đứng máy hàn mép trả lời.",
        summary_en=(
            "She ordered eight boxes of drip bags and found them as weak as dishwater. The girl at the sealer "
            "answers."
        ),
        body_vi="""
        Chị Thuỷ ơi,

        Em là người đứng máy hàn mép. Chị viết trong phiếu góp ý là “nước chảy tuột một cái, nhạt như nước rửa ly”.
        Em đọc to cho cả tổ nghe. Mọi người cười xong thì im, vì nhớ ra chị đặt tới tám hộp.

        Em có lật sổ đóng gói. Bốn hộp của chị đóng hôm mười một tháng Sáu, đúng bữa mới thay đĩa xay, bột thô hơn
        mọi khi một nấc mà trưa mới biết. Vậy là lỗi bên em. Bốn hộp đó em gửi bù, chị khỏi trả lại, pha chậm thì
        vẫn uống được.

        Bốn hộp kia thì em xin cãi một câu. Chị kể chị rót một lần cho đầy ly. Túi này phải rót ba lần. Lần đầu
        chừng ba muỗng canh, đủ ướt bột, rồi chị đếm tới hai mươi. Lần hai rót tới mép giấy. Lần ba đợi rút cạn mới
        rót, vừa tới một trăm hai chục phân khối thì thôi. Cả thảy chưa tới ba phút, đừng lấy muỗng dầm, giấy nó
        rách.

        ## Cái máy ép tóc

        Chị hỏi xưởng em có lớn không. Em kể chị nghe cái này rồi chị tự hiểu. Hồi đầu tụi em hàn mép bằng máy ép
        tóc. Thiệt. Máy của chị H'Wiên, mua ngoài chợ một trăm tám mươi lăm ngàn, hàn được ba trăm mười gói thì chảy
        nhựa. Mùi nhựa với mùi cà phê quyện nhau bay khắp nhà kho, tới con mèo cũng bỏ đi.

        Mười hai gam một gói thì cân đồng hồ không ăn thua, tụi em mượn cân tiểu ly của một tiệm vàng. Chủ tiệm cho
        mượn từ bảy giờ tối tới sáu giờ sáng, vì ban ngày người ta cần cân vàng. Hai tháng cuối năm lớp mười hai,
        tối nào em cũng đong cà phê bằng cái cân biết run khi mình thở mạnh.

        > Người ta có bếp có phin đàng hoàng, ai khùng đâu uống cái thứ móc lên miệng ly. — một bác trong tổ, hồi
        tháng Ba năm 2022

        Bác nói câu đó xong, tháng Năm bác gái nằm viện tỉnh chín ngày. Bác xin hai hộp. Ở viện có bình nước sôi, có
        ly nhựa, không có chỗ nào đặt cái phin. Về nhà bác không nhắc lại chuyện cũ, chỉ hỏi còn hộp nào móp góc bán
        rẻ không.

        [gallery M03:pack|Hộp mười gói, góc này hay móp; M03:landscape|Nhà kho buổi sáng]

        ## Chuyện chị hỏi thêm

        Bên em không có biển. Có cái hồ thuỷ lợi, mùa khô cạn lòi gốc cây ra. Trời trong, đứng trên bờ đập thấy được
        dãy núi phía nam, còn tháng này mưa dầm, đứng đâu cũng chỉ thấy mưa.

        Giờ tụi em có máy hàn đạp chân, hai người làm một ngày được chín chục hộp, với điều kiện không ai gọi điện.
        Đĩa xay thì từ bữa đó cứ thay xong là pha thử ba gói trước khi chạy tiếp. Nhờ chị đó.

        Trong thùng em có bỏ thêm một bịch đậu phộng nhà trồng, mẹ em rang cát. Cái đó không ghi hoá đơn, chị đừng
        tìm. Khi nào uống mà thấy còn nhạt thì chị chụp cái ly gửi em, chụp cả cái ấm nữa, để em biết đường cãi
        tiếp.

        Em, H'Bliă, máy hàn số một. Thật ra có một máy à.

        [shelf M03 M04]
        """,
        body_en="""
        Dear Thuỷ,

        I am the one who works the sealer. On your feedback slip you wrote: “The water runs straight through, weak
        as dishwater.” I read it out to the team. They laughed until somebody remembered that you had ordered eight
        boxes.

        I have looked in the packing book. Four of yours were made on the eleventh of June, when we had fitted new
        grinding plates and the powder was one notch too coarse until we noticed at noon. That is our fault, and
        four new boxes are on their way.

        About the other four I should like to argue. You say you filled the cup in one go. This bag wants three.
        First about three tablespoons, enough to wet it, and count to twenty. Then up to the edge of the paper. Then
        let it drain before the last pour, and stop at a hundred and twenty millilitres. Please do not poke it with
        a spoon, because it tears.

        ## The hair straightener

        You asked how big we are. At first we sealed the sachets with a hair straightener. Really. It was H'Wiên's,
        cost a hundred and eighty-five thousand đồng at the market, and managed three hundred and ten sachets before
        it melted. The smell of plastic and coffee together drove the cat away.

        A kitchen scale cannot weigh twelve grams, so we borrowed a goldsmith's, from seven in the evening until
        six, since by day he needed it for gold. For two months, in my last year at school, I measured coffee on a
        scale that trembled if I breathed.

        > They've got stoves and proper filters. Who'd be daft enough to hang one of these on a cup? — an older
        member, March 2022

        In May of that year his wife spent nine days in the provincial hospital, and he asked for two boxes. A ward
        has boiling water and plastic cups and nowhere to set down a filter. He never came back to what he had said.
        He only asked whether there were any dented boxes going cheap.

        [gallery M03:pack|Ten to a box; this corner gets dented; M03:landscape|The store in the morning]

        ## What else you asked

        No, there is no sea here. There is a reservoir, and in the dry season the old tree stumps come up. This
        month there is rain.

        Today two of us fill ninety boxes a day if the telephone leaves us alone. And whenever the plates are
        changed, three sachets are brewed before we go on. That is your doing.

        I have put in a bag of peanuts from our own field, which my mother roasted in sand. Do not look for them on
        the invoice. If the coffee is still weak, send me a photograph of the cup, and of the kettle too, so that I
        know how to go on arguing.

        Yours, H'Bliă, sealer number one. There is only the one.

        [shelf M03 M04]
        """,
        picture="M03:pack",
        published=61,
        about=("M03", "N01", "24301"),
    ),
    Article(
        kind="story",
        slug="di-mo-cua-thung-ong-voi-y-nue",
        title_vi="Đi mở cửa thùng ong với Y Nuê",
        title_en="Opening the hives with Y Nuê",
        summary_vi=(
            "Ba giờ bốn mươi sáng bên giếng buôn, năm mươi bốn thùng ong đóng cửa và một người khách xức dầu gió."
        ),
        summary_en="Twenty to four at the village well, fifty-four closed hives and a visitor who smelled of balm.",
        body_vi="""
        Y Nuê dặn qua điện thoại ba điều: mặc áo trắng, đừng xức dầu, đừng tới trễ. Tôi mặc áo trắng. Tới giếng buôn
        lúc ba giờ bốn mươi, anh đã ngồi trên thành giếng, hít một cái rồi lắc đầu. Dầu gió, tôi bôi từ tối hôm
        trước, quên. Anh bắt tôi rửa cổ bằng nước giếng, tháng Hai, nước lạnh tới chân răng.

        Thùng đã chở ra rẫy từ chiều, bằng xe càng, đi số một cho khỏi xóc. Năm mươi bốn thùng, cửa nhét xốp. Sáng
        nay chỉ việc đi mở. Từ giếng ra đó hai cây rưỡi, đi bộ, vì nổ máy sớm quá chó cả buôn sủa.

        ## Đi trong mùi hoa

        Qua khỏi nghĩa địa thì nghe mùi. Chưa thấy gì hết mà ngọt trong cổ, đặc như đứng gần nồi chè. Y Nuê nói đêm
        nào hoa bung thì chó ngủ không yên, anh không biết tại sao, ba anh cũng không biết.

        Hoa bung ngày nào là do máy bơm chứ không do trăng. Nhà nào tưới bữa mùng bốn thì mười hai nở. Cho nên cuối
        tháng Giêng anh không coi lịch, anh đi nghe máy nổ: đám phía đông chạy trước, đám sát suối chạy sau, vị chi
        có hai đợt để dời thùng. Chủ rẫy không lấy tiền, cứ mười thùng gửi một chai. Đổi lại là một lời hứa: trong
        tám bữa đó không ai kéo vòi xịt thuốc. Lời hứa đó có năm giữ được, có năm không.

        ## Nghe thùng

        Bìa rẫy còn tối. Anh không bật đèn, khom lưng kê tai vô từng thùng, mỗi thùng chừng ba hơi thở.

        > Thùng khoẻ nghe như nồi cơm sắp cạn. Thùng mất chúa thì nghe như người ta xầm xì sau lưng mình. — Y Nuê
        Ayŭn

        Thùng ba mươi mốt xầm xì. Anh lấy phấn gạch một gạch, chiều quay lại coi. Rồi anh rút xốp, từ đầu gió xuống
        cuối gió, tay không đeo găng. Con đầu tiên bò ra đứng ngay bục, chùi râu, không bay. Phải đợi tới lúc nhìn
        rõ được lông tay mình, nó mới bay. Chừng năm phút sau thì không đếm được nữa.

        Tôi hỏi mỗi thùng được bao nhiêu. Anh lấy cây bút bi viết lên nắp thùng bảy, giờ chắc vẫn còn:

        | Tháng | Hoa | Để thùng ở đâu | Mật mỗi thùng |
        | Hai | cà phê | bìa rẫy, hai đợt | 8–9 ký |
        | Tư | cao su | lô bên kia quốc lộ | 13–14 ký |
        | Chín | hoa rừng | chân núi, ven suối | 5 ký |

        Năm 2016 thì khác. Hạn từ Tết tới tháng Năm, giếng buôn thả gàu nghe đụng đá. Hoa có nở mà cánh khô quắt,
        ong bay về chân không dính gì. Anh nuôi bằng đường cát, bốn tạ, mua chịu. Hai mươi mốt thùng trên bốn mươi
        bỏ tổ. Nước đường thì ong nó cũng đóng cầu như thường, có người tới tận nhà hỏi mua. Anh đem số đó cho ong
        ăn lại hết, vụ sau mới quay.

        [person P02]

        Bảy giờ nắng lên, rẫy trắng loá, phải nheo mắt. Chị chủ rẫy xách ra ấm trà với rổ khoai, hỏi tôi bị mấy mũi.
        Bốn: hai ở cổ, chỗ rửa chưa sạch dầu. Y Nuê hai, mà anh nhất định hai con đó không phải ong của anh. Nhìn
        cái kiểu đốt là biết, ong nhà ông Thành.

        [map 24277]

        [shelf M08 M09 M10]
        """,
        body_en="""
        On the telephone Y Nuê gave me three instructions: wear white, put on no balm, do not be late. I wore white.
        At twenty to four he was sitting on the rim of the village well, drew one breath and shook his head. Balm; I
        had rubbed it on the evening before. He made me wash my neck, in February.

        The hives had gone out in the afternoon on a hand tractor, in first gear, fifty-four of them with foam in
        their doors. All that remained was to open up. We went on foot, since an engine at that hour sets off every
        dog.

        ## Walking into the scent

        Beyond the graveyard it begins. You see nothing yet, and your throat is sweet, as though you stood over a
        pan of syrup. When the coffee opens, Y Nuê said, dogs sleep badly. He does not know why, and his father did
        not know either.

        The day is fixed by pumps rather than by the moon. Who waters on the fourth will have flowers on the
        twelfth. So at the end of January he goes about listening for engines: the eastern plots start, those by the
        stream follow. The owners take a bottle for every ten hives and promise not to spray for eight days. Some
        years the promise holds.

        ## Listening at the boxes

        At the field edge he lit nothing, bent down and laid his ear to one box after another, three breaths to
        each.

        > A strong hive sounds like rice when the water's nearly gone. One without a queen sounds like people
        talking behind your back. — Y Nuê Ayŭn

        Number thirty-one was talking. He gave it a chalk mark. Then he drew the foam, from the windward end down,
        without gloves. The first bee came out onto her step, wiped her feelers and stayed. Not until I could see
        the hairs on my own arm did she fly, and five minutes afterwards there was no counting them.

        How much does one give? He wrote it on the lid of number seven in ballpoint, where it probably still is:

        | Month | Flower | Where they stand | Honey from each |
        | February | coffee | field edges, two flushes | 8–9 kg |
        | April | rubber | plantation across the highway | 13–14 kg |
        | September | forest | foot of the mountain, by streams | 5 kg |

        2016 was another matter. From Tết to May it did not rain. The coffee flowered with petals like paper, and
        the bees came home with clean legs. He fed them sugar, four hundred kilos on credit. Twenty-one colonies out
        of forty left. Bees store syrup in the comb like anything else, and people came to buy it. He gave it all
        back to the bees.

        [person P02]

        By seven the hillside was too white to look at. The woman whose field it was brought tea and sweet potatoes
        and asked how often I had been stung. Four times, twice where I had not got the balm off. Y Nuê had two, but
        those, he insisted, were no bees of his. One could tell from the style. They were Thành's.

        [map 24277]

        [shelf M08 M09 M10]
        """,
        picture="M08:landscape",
        published=282,
        about=("M08", "N02", "24277"),
    ),
)
