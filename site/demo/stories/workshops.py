"""Stories from cocoa boxes, a nut dryer and a freeze-dryer."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        kind="story",
        slug="bien-ban-khong-ai-ky",
        title_vi="Biên bản không ai ký",
        title_en="Minutes that nobody signed",
        summary_vi="Giá ca cao ngoài ngõ gần gấp đôi giá giao kèo. Kế toán của xưởng ghi lại một buổi sáng Chủ nhật.",
        summary_en=(
            "At the gate cocoa fetched nearly twice the agreed price. The workshop's book-keeper took notes one "
            "Sunday."
        ),
        body_vi="""
        Xưởng, sáng Chủ nhật 14 tháng Tư 2024. Mưa lúc năm giờ, sáu giờ tạnh. Có mặt: mười trên mười một người của
        xưởng, năm chủ vườn, một con chó tên Lu. Tôi giữ sổ sách nên tôi ghi.

        Bà Mến nói trước, nói đứng. Giao kèo ghi sáu ngàn rưỡi một ký trái. Hôm thứ Năm có xe tải đậu đầu ngõ nhà
        bà, trả mười một ngàn, tiền mặt, lấy luôn trái sượng. Bà hỏi xưởng tính sao.

        Cô Hạnh bên khuôn nói giao kèo ký hồi tháng Mười một, lúc ngoài kia có năm ngàn hai mà xưởng vẫn trả sáu
        rưỡi. Bà Mến nói đúng rồi. Bà nói thêm: “Lúc đó tôi cám ơn. Bữa nay là bữa nay.”

        Ghi chú: trong lúc cãi vẫn bổ. Bốn trăm hai chục ký trái nằm đó, cơm trắng không chờ ai. Con Lu ăn vụng ba
        miếng.

        ## Phần tính toán

        Tám giờ hai mươi, tôi bị kêu đem máy tính ra. Mười hai ký trái mới được một ký hạt khô. Thanh một lạng ăn
        chừng tám mươi lăm gam hạt, kể cả vỏ bay và phần hao. Tôi viết lên lưng tấm bìa, ai cũng xúm lại coi:

        | Khoản | Giao kèo | Xe tải |
        | Một ký trái | 6.500 đ | 11.000 đ |
        | Mười hai ký trái, tức một ký hạt | 78.000 đ | 132.000 đ |
        | Hạt trong một thanh một lạng | 6.600 đ | 11.200 đ |
        | Trả tiền | thứ Năm hằng tuần | tại ngõ |
        | Trái hư | trừ ra | lấy hết |

        Chú Tư bên suối coi xong nói: “Vậy mỗi thanh mắc thêm bốn ngàn sáu. Tưởng đâu sập tiệm.” Cô Hạnh nói bốn
        ngàn sáu nhân với ba ngàn thanh thì chú thử nhân đi. Chú nhân. Chú ngồi xuống.

        Có người bàn cứ để bà con bán cho xe tải vụ này, vụ sau tính. Ông coi thùng ủ không chịu: thùng ba ngày
        không có hạt mới thì mốc góc, mùi đó bào cả tháng không hết. Có người bàn xưởng vay mà trả mười một. Tới
        phiên tôi không chịu.

        > Tôi đâu có đòi bằng cái xe. Xe nó đi rồi nó đâu có về. Tôi chỉ không muốn ngồi nhà mà thấy mình dại. —
        Nông Thị Mến

        [person P03]

        ## Chốt miệng

        Chín giờ bốn mươi lăm. Giá mỗi tháng lấy trung bình ba cái bảng của ba vựa ở ngã ba chợ cũ, ai đi chợ thì
        chép, hai nhà chép cho chắc. Xuống mấy cũng không dưới sáu rưỡi. Lên quá mười hai ngàn thì ngồi lại, có trà.
        Trái hư vẫn trừ, nhưng chủ vườn đứng đó mà coi lúc lựa.

        Bà Mến đòi một điều nữa: cân bằng cân của bà. Xưởng hỏi cân xưởng gian hồi nào. Bà nói không gian, mà bà
        nhìn số nó không quen. Đồng ý. Từ nay hai cân để cạnh nhau.

        Tôi đọc lại từ đầu, sửa hai chỗ, đưa viết. Không ai cầm. Bà Mến nói chữ ký tháng Mười một còn đó mà có giúp
        được gì đâu, thôi nhớ miệng. Bốn người kia gật. Con Lu nằm lên tờ nháp.

        Chủ nhật tuần sau xe ba gác chở về ba trăm mười ký của bà, bà ngồi trên đống trái, hai tay ôm cái cân. Hai
        cân lệch nhau hai lạng. Lấy số ở giữa.

        Ghi thêm, tháng Ba năm nay: giá ngoài xuống lại, cái sàn sáu rưỡi đã xài hai lần. Tấm bìa vẫn đóng trên
        vách, chỗ chú Tư nhân còn nguyên vết viết chì.

        [gallery M05:crop|Trái chín trên thân; M05:pack|Thanh một lạng đem ra tính hôm đó]
        """,
        body_en="""
        Workshop, Sunday 14 April 2024. Rain at five, dry by six. Present: ten of our eleven, five growers, a dog
        called Lu. I keep the books, so I am taking this down.

        Mrs Mến spoke first, on her feet. The agreement says six thousand five hundred đồng for a kilo of pods. On
        Thursday a lorry had stopped at her lane and offered eleven thousand in cash, unripe ones included. What did
        we mean to do about it?

        Hạnh, from the moulds, said that in November, when others paid five thousand two hundred, we had paid
        six-five. Quite right, said Mrs Mến. “I thanked you at the time. Today is today.”

        Note: pods were split throughout. Four hundred and twenty kilos lay there, and the pulp waits for no one. Lu
        stole three pieces.

        ## Arithmetic

        At eight twenty I was told to fetch the calculator. Twelve kilos of pods give one of dry beans. A
        hundred-gram bar takes about eighty-five grams of them, counting shell and losses. I wrote it on the back of
        a carton:

        | Item | Agreement | Lorry |
        | One kilo of pods | 6,500 đ | 11,000 đ |
        | Twelve kilos, that is one of beans | 78,000 đ | 132,000 đ |
        | Beans in a 100 g bar | 6,600 đ | 11,200 đ |
        | Paid | every Thursday | at the gate |
        | Bad pods | deducted | all taken |

        Tư, whose garden is by the stream, studied it. “Four thousand six hundred more a bar, then. I thought you
        were going under.” Hạnh invited him to multiply that by three thousand bars. He multiplied. He sat down.

        Somebody proposed letting the lorry have this harvest. The man who minds the boxes would not hear of it:
        three days empty and the corners go mouldy. Somebody proposed paying eleven. It was my turn not to hear of
        it.

        > I'm not asking for what the lorry pays. A lorry drives off and doesn't come back. I just don't want to sit
        at home feeling a fool. — Nông Thị Mến

        [person P03]

        ## By word of mouth

        Nine forty-five. Each month's price is to be the average of the three dealers' boards at the old market
        crossroads, copied down by two families. However low it goes, we pay six-five. Above twelve thousand we meet
        again, with tea.

        Mrs Mến had one more condition, her own scale. When had ours ever cheated? Never, she said, but she was not
        used to its face. Agreed. From now on the two stand side by side.

        I held out a pen. It stayed in my hand. Her signature from November was still there, Mrs Mến said, and what
        good had it done? The other four nodded. Lu lay down on the draft.

        The Sunday after, the tricycle came in with three hundred and ten kilos of hers and Mrs Mến on top, both
        arms around the scale. The two differed by two hundred grams. We took the middle.

        Added in March this year: outside prices have fallen again, and the floor has been used twice. The carton is
        still nailed to the wall, with Tư's multiplication in pencil.

        [gallery M05:crop|Ripe pods on the trunk; M05:pack|The hundred-gram bar that was reckoned up]
        """,
        picture="M05:crop",
        published=118,
        about=("M05", "N03", "24373"),
    ),
    Article(
        kind="story",
        slug="bai-tap-lam-van-lop-5a",
        title_vi="Bài tập làm văn lớp 5A: Ông em canh lò",
        title_en="Class 5A composition: My grandfather minds the dryer",
        summary_vi="Đề bài: tả một việc làm của người thân. Một em nhỏ ở Tuy Đức tả ông ngủ cạnh lò sấy mắc ca.",
        summary_en=(
            "“Describe the work of someone in your family.” A pupil in Tuy Đức has a grandfather who sleeps by "
            "the dryer."
        ),
        body_vi="""
        Đề bài: Em hãy tả một việc làm của người thân trong gia đình. Bài này cô giáo cho chép lại, tên em thì cô
        giữ.

        Ông em tên là Điểu Nhâm. Ông canh lò sấy mắc ca của hợp tác xã. Lò ở ngay sau trường em, cách một cái hàng
        rào. Giờ ra chơi em đứng ở hàng rào thì thấy ông. Nếu ông đang ngồi là lò bình thường. Nếu ông đang đứng là
        lò có chuyện.

        Ông ngủ ở lò tám đêm liền. Mẹ em nói ông ngủ ở đó ngon hơn ở nhà. Ông ngáy to, nhưng quạt mà đổi tiếng là
        ông dậy ngay, còn mẹ gọi thì ông không dậy.

        ## Cái bảng

        Trong lò có một cái bảng đen. Cô Thị Rôn viết phấn lên đó. Em được chép lại vì chữ em đẹp:

        | Ngày | Độ nóng | Cân một khay |
        | 1 | 38 độ | 20,0 ký |
        | 2 và 3 | 38 độ | 19,1 ký |
        | 4 và 5 | 43 độ | 17,9 ký |
        | 6 và 7 | 48 độ | 16,6 ký |
        | 8 | 53 độ | 16,0 ký |

        Em hỏi ông bốn ký kia đi đâu. Ông chỉ lên ống khói. Em nhìn thì thấy hơi trắng trắng bay về phía
        Cam-pu-chia.

        Vỏ mắc ca đốt lên mùi giống bánh quy. Mỗi giờ ông xúc hai xẻng. Ông không cho em xúc, ông chỉ cho em đếm. Có
        lần em đếm nhầm, ông xúc ba xẻng, kim nhảy lên bốn mốt độ, ông phải mở cửa gió với lấy mũ quạt. Ông không
        mắng em. Ông nói từ nay đếm to lên.

        ## Con heo

        Bà em kể hồi em chưa sinh, mưa dầm, trời lạnh, ông sốt ruột vặn lên năm chục độ ngay ngày thứ hai. Hạt nứt
        rất đẹp. Đập ra thì ruột vàng như sáp ong, giữa còn ướt. Ba trăm ký như vậy. Bà đem về cho heo ăn. Năm đó
        nhà em có con heo béo nhất thôn, người ta tới hỏi cho ăn gì, ông em bỏ đi ra suối.

        > Từ hồi đó ai vặn nút lò là phải nói to cho người khác nghe. Nói một mình cũng được, nhưng phải nói. — Điểu
        Nhâm

        Cho nên ở ngoài hàng rào em hay nghe ông nói “tao vặn đây nghe” mà trong đó không có ai.

        [person P04]

        Sáng ngày thứ chín thì dỡ lò. Cả nhà em đi. Hạt đổ ra sàng nghe như mưa trên mái tôn lớp em. Ông bốc một
        hạt, kê chìa, vặn nghe cái tách rồi đưa em phần nhân, nhân to bằng viên bi ve. Phần vỏ ông bỏ túi áo. Bà
        giặt áo ông ngày nào cũng ra một nắm vỏ.

        Mẹ em thì xếp chìa vào hộp, mỗi hộp một cái. Có hôm chiều xếp xong dư một chìa, phải mở lại bốn mươi hộp mới
        thấy hộp thiếu. Hộp đó nằm dưới cùng.

        Lớn lên em muốn làm nghề đếm xẻng. Nhưng bố nói sắp có máy, nó tự đếm. Em hỏi máy có biết nói “tao vặn đây
        nghe” không, bố chưa trả lời.

        > Đoạn con heo em tả lạc đề. Cô đọc cho cả phòng giáo viên nghe. 8 điểm. — cô chủ nhiệm lớp 5A

        [gallery M11:crop|Hạt rụng còn vỏ xanh; M11:pack|Hộp có sẵn chìa, thường là một cái]
        """,
        body_en="""
        Subject: Describe the work of someone in your family. The teacher let us copy this one out and has kept the
        name to herself.

        My grandfather is called Điểu Nhâm. He minds the cooperative's macadamia dryer behind my school. At break I
        stand at the fence and look. If he is sitting, all is well. If he is standing, something has happened.

        He sleeps there for eight nights. He snores, but when the fan changes its voice he is up at once. When my
        mother calls him he is not.

        ## The board

        In the dryer there is a blackboard on which Aunt Thị Rôn writes with chalk. I was allowed to copy it because
        my writing is neat:

        | Day | Heat | One tray weighs |
        | 1 | 38 degrees | 20.0 kg |
        | 2 and 3 | 38 degrees | 19.1 kg |
        | 4 and 5 | 43 degrees | 17.9 kg |
        | 6 and 7 | 48 degrees | 16.6 kg |
        | 8 | 53 degrees | 16.0 kg |

        I asked where the four kilos go. He pointed at the chimney. Something white was flying towards Cambodia.

        Burning shells smell of biscuits. He puts in two shovels an hour. I may not shovel, only count. Once I
        counted wrong and he put in three. The needle jumped to forty-one, and he had to open the flap and fan it
        with his hat. He said that from now on I should count louder.

        ## The pig

        Before I was born, my grandmother says, it was cold and wet and he turned it up to fifty on the second day.
        The nuts cracked beautifully. Inside they were yellow, and wet in the middle, three hundred kilos of them.
        She gave them to the pig. It was the fattest in the hamlet. People came to ask what it was fed on, and my
        grandfather went down to the stream.

        > Since then, whoever turns the knob has to say so out loud. You can say it to nobody, but you have to say
        it. — Điểu Nhâm

        That is why I often hear him through the fence saying “I'm turning it now” when there is no one there.

        [person P04]

        On the ninth morning all of us go to empty it. When the nuts are poured onto the sieve it sounds like rain
        on our classroom roof. He opens one with the key, tock, and I get the kernel. The shell goes into his
        pocket. Each time my grandmother washes his shirt she finds a handful.

        My mother puts the keys into the tins, one in each. One evening there was a key left over, and they had to
        open forty tins to find out whose it was. It was in the bottom one.

        When I grow up I want to be a counter of shovels. My father says there will soon be a machine for that. I
        asked whether the machine can say “I'm turning it now”. He has not answered yet.

        > The part about the pig is off the subject. I read it to the whole staff room. 8 out of 10. — the class
        teacher

        [gallery M11:crop|Fallen nuts in green husks; M11:pack|The key is in the tin, as a rule just one]
        """,
        picture="M11:crop",
        published=76,
        about=("M11", "N04", "24739"),
    ),
    Article(
        kind="story",
        slug="me-sau-rieng-dai-nhu-keo-cao-su",
        title_vi="Mẻ đầu dai như kẹo cao su",
        title_en="The first batch chewed like gum",
        summary_vi="Một cái máy cũ bốn trăm hai chục triệu, mười tám khay múi sầu riêng và cái bơm giếng nhà bên.",
        summary_en="A second-hand machine, eighteen trays of durian and the neighbours' well pump.",
        body_vi="""
        Người bán máy nói nó dễ như nồi cơm điện. Ông nói câu đó rồi lên xe về, quên để lại trang cuối của tờ hướng
        dẫn. Máy cũ, bốn trăm hai chục triệu, bốn mươi mốt vườn hùn, mua tháng Năm năm 2022. Dựng trong nhà kho dưới
        trạm bơm, to bằng cái tủ áo của hai vợ chồng mới cưới, chạy lên thì rung cả mấy thùng bơ bên cạnh.

        Chị Bưởi nhận đứng máy vì trước đó chị coi máy ấp vịt. Chị nói máy nào cũng vậy, có cái kim thì mình coi cái
        kim.

        ## Ba phân

        Mẻ đầu, ngày rằm tháng Bảy. Trái rụng đêm trước, bốn chục trái, mùi lên tới đường cái. Tách hột xong trải
        khay, ai cũng hăng, trải cho đầy, dày ba phân, thấy khay còn vơi thì tiếc. Cấp đông mười hai tiếng, rồi cho
        hút. Tới giờ thứ hai mươi mốt, nhà bên mở bơm giếng châm hồ cá, cúp cầu dao cái bụp. Đóng lại sau tám phút.
        Chị Bưởi ghi vô sổ: “Cúp 8 phút, chắc không sao.”

        Mở cửa ra thì bên ngoài đẹp lắm, vàng ươm, gõ nghe bốc bốc. Bẻ đôi thì ở giữa kéo sợi. Bỏ vô miệng, giòn
        được một giây, rồi nhai, nhai hoài. Thằng con chị nhai từ kho về tới nhà mà chưa nuốt.

        > Má ơi, cái này bán theo giờ được đó. — con trai chị Bưởi, chín tuổi

        Nhớt của bơm chân không thì trắng như sữa. Hơi nước nó không chịu nằm lại trên giàn lạnh mà chạy tuốt vô
        bơm. Gọi ông bán máy, ông nói: “Ủa, trang cuối có ghi mà.”

        ## Bảy mẻ

        Trang cuối ông chụp gởi qua điện thoại, mờ một góc. Đoạn đọc được ghi là trải không quá mười hai li, thay
        nhớt sau mỗi mẻ ướt, đừng dùng chung đường điện. Ba chuyện đó tụi tôi đã học hết rồi, theo cách mắc tiền.

        Mẻ hai mỏng quá, thành bụi. Mẻ ba quên cấp đông đủ giờ, sôi bọt như cháo trào. Mẻ bốn được, mà lúc dỡ trời
        đang mưa, để hở mười phút là ỉu hết. Mẻ năm đóng được tám túi đem đi khoe, dọc đường xì một túi trên xe
        khách, tài xế mời xuống ở cây số 22. Mẻ sáu không ai nói tới. Mẻ bảy mới ra thứ đem bán, tính ra đúng hai
        tháng rưỡi.

        Ai hỏi sao cái túi nhỏ mà mắc thì chị Bưởi lật trang này cho coi:

        | Bước | Còn lại |
        | Trái nguyên, rụng tự nhiên | 100 ký |
        | Cơm, bỏ vỏ, bỏ hột | 28 ký |
        | Lựa bỏ múi sượng, múi úng | 26 ký |
        | Sau ba mươi giờ hút | 9,1 ký |
        | Bỏ vụn, đem đóng túi | 8,6 ký |

        Bây giờ cái máy có đường điện riêng. Nhà bên vẫn châm hồ giờ đó, mỗi lần bơm nổ là cả kho ngừng tay ngó cái
        cầu dao, dù biết nó hết mắc mớ tới nhau.

        Phòng dỡ khay có máy hút ẩm, có tờ giấy dán cửa: trời mưa cấm mở. Ở đây mùa sầu riêng trời mưa gần như bữa
        nào cũng mưa, nên dỡ máy thường lúc ba bốn giờ khuya, khi trời nó mệt.

        Mẻ đầu không bỏ. Sầu riêng ai nỡ bỏ. Cắt nhỏ cho mấy chú phụ hồ đang xây cái cống, mấy chú ăn trừ kẹo suốt
        tuần. Có chú tháng trước còn ghé hỏi, cái loại nhai lâu hồi đó nay còn làm không.

        [gallery M14:crop|Trái rụng thì mới lượm; M14:pack|Túi một lạng, hồi tươi gần một ký hai]
        """,
        body_en="""
        As easy as a rice cooker, said the man who sold us the machine. Then he drove home and forgot to leave the
        last page of the manual. It was second-hand and cost forty-one orchards four hundred and twenty million đồng
        in May 2022. It is the size of a newly-weds' wardrobe and makes the avocado crates tremble.

        Bưởi took it on because she had run a duck incubator. Machines are all alike, she said; if there's a needle,
        you watch the needle.

        ## Three centimetres

        The first batch was on the full moon of the seventh month. Forty fruit had dropped in the night, and one
        could smell them from the highway. A tray half empty looks a waste, so we spread the flesh three centimetres
        thick. Twelve hours of freezing, then the vacuum. In hour twenty-one the neighbours started their well pump
        to fill the fish pond, and the breaker went. Bưởi wrote in the book: “Off 8 min., probably all right.”

        When we opened the door it was golden and sounded hollow when knocked. Broken in two it pulled threads. It
        was crisp for a second, and after that you chewed. Her son chewed from the store to his front door and had
        still not swallowed.

        > Mum, you could sell this by the hour. — Bưởi's son, nine

        The oil in the vacuum pump had turned to milk. We rang the man. “Oh,” he said, “but that's on the last
        page.”

        ## Seven batches

        He sent a photograph of it: no thicker than twelve millimetres; change the oil after every wet batch; do not
        share the line. We had learnt all three by then, the dear way.

        Number two was too thin and became dust. Number three had not frozen long enough and boiled over. Number
        four was good, but we took it out in the rain, and ten minutes finished it. Of number five we filled eight
        bags to show around, one of which leaked on the coach; the driver put us off at kilometre 22. Number six is
        not discussed. Number seven could be sold, after two and a half months.

        To those who ask why so small a bag costs so much, Bưởi shows this page:

        | Step | What is left |
        | Whole fruit, dropped by itself | 100 kg |
        | Flesh without rind and stones | 28 kg |
        | Hard and waterlogged pieces taken out | 26 kg |
        | After thirty hours of vacuum | 9.1 kg |
        | Crumbs sieved off, ready for bags | 8.6 kg |

        The machine has a line of its own now. Whenever the neighbours' pump starts, all of us still stop and look
        at the breaker.

        There is a notice on the door: not to be opened in rain. In the durian season it rains nearly every day
        here, so we mostly unload at three or four in the morning, when the sky is tired.

        Who could throw away durian? We cut batch one small for the men who were building the culvert, and they had
        it in place of sweets for a week. One of them stopped by last month to ask whether we still made that
        long-lasting kind.

        [gallery M14:crop|Only what drops is gathered; M14:pack|A hundred grams, once nearly 1.2 kg of fruit]
        """,
        picture="M14:pack",
        published=204,
        about=("M14", "N10", "24664"),
    ),
)
