"""Three stories from around the lake: a weighing book, boats coming in, a guest who stayed."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        "story",
        "muc-tim-cuon-thu-hai-muoi",
        "Mực tím, cuốn thứ hai mươi",
        "Violet ink, book twenty",
        "Cháu gõ sổ cân vào máy, bà nằm võng nghe. Sai một số là cây quạt dừng.",
        "A granddaughter types the weighing books while the old lady listens. At a wrong figure her fan stops.",
        """
        Tối nào rảnh tôi cũng nhập sổ cho bà. Xong một trang tôi đọc to, bà nằm võng phe phẩy cây quạt mo cau. Quạt
        còn đưa là đúng. Quạt dừng là tôi gõ sai.

        Bà cân lúa cho cánh đồng này từ năm 1986 tới giờ, mười chín cuốn vở bọc giấy xi măng. Tôi hỏi sao viết toàn
        mực tím, bà nói hồi đó cửa hàng mua bán có mỗi thứ mực viên màu đó, viết quen rồi thì thôi. Cuốn số hai dính
        lụt, mực loang ra như bông súng, cả cuốn còn đọc được bốn dòng.

        ## Mấy dòng tôi thích

        | Ngày | Bà ghi |
        | 14/10/1988 | Nước tới bờ vùng. Cắt chạy bốn sào, lúa xanh, cân ướt 210 ký. |
        | 15/10/1988 | Nước vô kho. Chở cái cân bằng thuyền lên gác bếp bà Sáu. |
        | 2/3/1991 | Ông Phận 388 ký. Có con gà đứng trên bao. Đuổi. 386. |
        | 31/1/1995 | Mùng Một. Không cân. |
        | 6/7/2009 | Cháu trèo lên bàn cân. 21 ký. |

        Dòng cuối là tôi. Bà cân tôi mỗi năm một lần, xen giữa mấy bao lúa, tới năm lớp chín tôi biết mắc cỡ mới thôi.

        Tuần rồi tôi gõ chú Phận năm 2003 thành 11.200 ký. Quạt dừng. Bà ngồi dậy: “Chú Phận có hai sào ruộng, mười
        một tấn thì nó chứa ở đâu?” Một ngàn một trăm hai. Té ra bà nhớ luôn nhà nào mấy sào, sào nào trũng, năm nào
        vỡ bờ. Máy của tôi chỉ có cột số ký.

        > Máy nhớ giỏi, mà nó không biết mắc cỡ. Tôi ghi lộn của người ta nửa ký, giở tới trang đó ba chục năm sau tôi
        còn đỏ mặt. — Trần Thị Nhị

        ## Vụ khách sạn

        Trong cuốn mười sáu có một trang bà gạch chéo. Năm ấy có khách sạn đặt hai tấn gạo giao trước Tết, hợp tác xã
        mừng, xay một lượt cho xong. Mười hôm sau họ gọi bỏ. Hai tấn gạo nằm đó, qua tháng Giêng hết mùi rơm, qua
        tháng Hai có mọt. Sáu chục nhà chia nhau mà ăn, nhà tôi ăn tới mùa mưa, ngày nào ba cũng hỏi bữa nay khách sạn
        nấu món gì.

        Từ đó trong kho chỉ trữ lúa. Ai đặt bao nhiêu chạy máy bấy nhiêu, một tạ lúa ra sáu mươi lăm ký gạo, bà ghi cả
        hai đầu để so. Tuần này ba mươi túi năm ký với bốn túi hai ký, tức là hai trăm bốn mươi ba ký lúa, cộng một
        lon cho con gà. Con gà khác.

        [map 24595]

        Cuốn hai mươi bà mới bọc bìa xong. Trang đầu để trống một dòng, dòng thứ nhì bà viết: “Từ vụ này cháu đứng
        cân, bà ngồi coi.” Tôi đọc trước bằng mắt, chưa dám đọc to. Quạt vẫn đưa.
        """,
        """
        On free evenings I type up Gran's books. At the end of each page I read it aloud, and she lies in the hammock
        with a fan of areca sheath. While the fan moves, I am right. When it stops, I have mistyped.

        She has weighed the rice of these fields since 1986: nineteen exercise books covered in cement paper. Why
        violet, I asked. In those days the shop had ink tablets in one colour, and you get used to it. Book two was in
        the flood. The ink has opened like water lilies and four lines can still be read.

        ## Lines I like

        | Date | She wrote |
        | 14/10/1988 | Water at the dyke. Cut four plots in a hurry, green, 210 kg wet. |
        | 15/10/1988 | Water in the store. Took the scale by boat to Mrs Sáu's kitchen loft. |
        | 2/3/1991 | Mr Phận 388 kg. Hen standing on the sack. Chased it. 386. |
        | 31/1/1995 | New Year's Day. No weighing. |
        | 6/7/2009 | Granddaughter climbed on the scale. 21 kg. |

        The last one is me. I was weighed once a year among the sacks, until at fourteen I had learnt to mind.

        Last week I made Mr Phận's 2003 into 11,200 kilos. The fan stopped and Gran sat up. “He has two thousand
        square metres. Where would he put eleven tonnes?” One thousand one hundred and twenty. It turns out that she
        knows who has how many plots, which of them lie low and when each dyke broke. My computer has a column for
        kilos.

        > It has a good memory, but it can't blush. I once wrote a man half a kilo short, and thirty years on, when I
        come to that page, I still go red. — Trần Thị Nhị

        ## The hotel

        One page of book sixteen is crossed out. A hotel had ordered two tonnes for the New Year, and the cooperative
        in its joy milled the lot. Ten days later the hotel cancelled. By the end of the first month the smell of
        straw had gone, and in the second there were weevils. Sixty households divided it up. We ate ours until the
        rains, and every day my father asked what the hotel was serving.

        Only paddy is kept in the store now. The mill runs for what has been ordered; a hundred kilos go in,
        sixty-five come out, and Gran writes down both ends. This week it was thirty five-kilo bags and four two-kilo
        ones, so two hundred and forty-three kilos of paddy, plus a tin for the hen. A different hen.

        [map 24595]

        Book twenty has just been covered. She has left the first line empty, and on the second it says: “From this
        crop on the girl weighs and I sit by.” I have read it to myself and not yet aloud. The fan goes on moving.
        """,
        "M23:landscape",
        268,
        ("M23", "N11", "24595"),
    ),
    Article(
        "story",
        "muoi-mot-gio-dem-ao-phao",
        "Mười một giờ, đếm áo phao",
        "Eleven o'clock, counting life jackets",
        "Người nấu cơm đứng trên bến nghe tiếng mái chèo, đoán trưa nay ăn gì.",
        "The cook stands at the landing, listens for paddles and guesses what there will be for lunch.",
        """
        Thuyền về tôi nghe trước rồi mới thấy. Y Tuân gõ mái chèo vô mạn: ba cái là đủ người, hai cái là có ai ướt.
        Một cái thì chưa gõ lần nào, cái đó để dành.

        Hôm nay gõ hai.

        Sáng đi ba thuyền, bảy khách, ba người chèo, mười áo phao. Tôi đứng bến đếm màu cam: ba, ba, bốn. Đủ mười. Cái
        ướt là chú khách thuyền giữa, đứng lên chụp hình con cò, giờ ngồi ôm điện thoại trong bịch gạo. Gạo đó gạo của
        tôi, Y Tuân lúc nào cũng xin theo một bịch.

        > Khách hay hỏi hồ sâu mấy mét. Tôi nói sâu hơn anh, mặc áo vô. — Y Tuân

        ## Trưa ăn gì

        Không ai biết cho tới lúc này. Lưới thả chiều qua, được gì ăn nấy, nói vậy nghe hay mà người đứng bếp thì chín
        giờ sáng đã lo. Tôi luôn có ba đường lui: mười hai cái trứng, một rổ cà đắng, nửa ký cá khô gác bếp. Hồi tháng
        Tám nước đục, ba tuần liền lưới lên toàn lục bình, khách ăn trứng tới độ có cô hỏi gà ở đây tên gì.

        Bữa nay khá. Hai con thát lát bằng bàn tay xoè, chừng ba lạng tép, một con cua đang kẹp quai dép của ai. Thát
        lát nạo lấy thịt, bỏ cối quết với hành tới khi chày kéo lên mà cối đi theo. Mỏi tay thì đưa khách quết, khách
        thành phố quết hăng lắm được bốn phút.

        Cơm lam tôi đốt từ chín rưỡi. Nếp ngâm qua đêm, ống nứa tươi chặt chiều thứ Sáu, nút lá chuối. Ống phải xoay
        đều mới chín một lượt. Con bé nhà khách sáu tuổi rưỡi xin xoay, tôi cho nó một ống riêng. Ống đó cháy một bên,
        sống một bên, nó đòi ăn ống đó.

        ## Chia

        Năm 2014 nhóm đầu tiên tới, bốn anh sinh viên, trả năm chục ngàn một người cho cả thuyền cả cơm. Chia mười hai
        nhà hết đêm chưa xong vì lẻ. Giờ trên cột nhà dài treo tờ giấy, ai biết đọc thì đọc, không biết thì hỏi con.
        Sáu trăm rưỡi một khách: hai trăm người chèo, hai trăm rưỡi cho bếp kể luôn tiền chợ, một trăm nhà dài, một
        trăm vô quỹ để trét thuyền. Phần bếp bữa nào lưới trúng thì lời, bữa nào ăn trứng thì huề.

        [gallery M39:landscape|Bến lúc thuyền chưa về; M39:crop|Thuyền giữa, trước khi có người đứng lên]

        Cơm xong khách ngả lưng, đợi mấy ông già đem đàn tre tới. Tôi ra bến phơi áo phao dọc lan can, cái nào cái nấy
        nhỏ nước. Đếm được chín. Đếm nữa, vẫn chín. Tôi chạy vô nhà.

        Cái thứ mười đang ngủ cạnh bếp, gài đủ ba khoá, tay còn cầm nửa ống cơm cháy.
        """,
        """
        I hear the boats before I see them. Y Tuân knocks his paddle on the side, three times for all well, twice for
        somebody wet. He has never knocked once. Once is being kept.

        Today it was twice.

        Three boats went out this morning, seven guests and three at the paddles, ten life jackets. From the landing I
        count orange: three, three, four. That makes ten. The wet one, in the middle boat, stood up to photograph an
        egret and is nursing his telephone in a bag of rice. It is my rice. Y Tuân always asks for a bag to take
        along.

        > Guests want to know how deep the lake is. Deeper than you, I tell them, put the jacket on. — Y Tuân

        ## What's for lunch

        Until this minute nobody knows. We cook what the net holds. It sounds well, but the cook has been worrying
        since nine. I keep three ways out: a dozen eggs, a basket of bitter aubergines, dried fish from above the
        hearth. In August the water was thick and for three weeks the nets brought up hyacinth. Guests ate so many
        eggs that one lady asked the names of our hens.

        This is a good day. Two featherbacks the size of a spread hand, some small shrimps, and a crab with somebody's
        sandal strap. The fish is scraped and pounded with shallot until the mortar comes up with the pestle. When my
        arms give out I pass it to a guest. People from the city pound with great energy for four minutes.

        The bamboo rice has been over the fire since half past nine, and every tube has to be turned. A guest's little
        girl, six and a half, wanted to, so I gave her one of her own. It was black on one side and raw on the other.
        She would eat no other.

        ## Sharing out

        The first party came in 2014, four students, fifty thousand each for boat and dinner. Dividing that by twelve
        took us past midnight. Now a sheet hangs on the post. Those who read can read it, and the rest ask their
        children. Of six hundred and fifty thousand a guest, two hundred go to the paddler and two hundred and fifty
        to the kitchen, market included; a hundred is for the longhouse and a hundred for caulking. With a good net
        the kitchen comes out ahead. With eggs it comes out even.

        [gallery M39:landscape|The landing, boats still out; M39:crop|The middle boat, before anyone stood up]

        After lunch the guests lay down to wait for the old men and their chimes. I hung the jackets along the rail.
        Nine. I counted again, and nine it was. I ran back to the house.

        The tenth was asleep by the hearth, all three buckles done up, with half a burnt tube in its hand.
        """,
        "M39:landscape",
        97,
        ("M39", "N13", "24580"),
    ),
    Article(
        "story",
        "dat-mot-dem-ngu-chin-dem",
        "Đặt một đêm, ngủ chín đêm",
        "Booked for one night",
        "Ông khách Nam Định xin ở thêm cho lại sức. Chủ nhà kể lại từng đêm.",
        "A guest from the north asks to stay on and get his strength back. The host tells it night by night.",
        """
        Ổng tới một chiều thứ Tư, bốn giờ hai chục, cái ba lô to hơn người, đặt một đêm. Tôi chỉ chỗ nằm, màn, chăn,
        nhà vệ sinh. Ổng hỏi mật khẩu mạng. Tôi nói chưa có mạng. Ổng ngồi xuống sàn, coi bộ mừng.

        Đêm đó ổng không ngủ. Ba giờ năm chục gà gáy, bốn giờ nhà bên nổ máy cày. Sáng ra mắt đỏ hoe, xin ở thêm đêm
        nữa cho lại sức. Tôi nghĩ cũng phải.

        ## Từ đêm thứ ba

        Đêm thứ ba ổng sửa cái đèn hiên chập chờn hai năm nay. Đêm thứ tư ổng quét sàn trước khi vợ tôi kịp quét, gà
        theo chân ổng hàng dài. Đêm thứ năm mưa, ổng kèm thằng Út làm phép chia. Hôm sau cô giáo hỏi nhà ai dạy cháu
        kiểu chia hồi xưa vậy, mà đúng hết.

        Tới đêm thứ sáu thì có chuyện. Ổng dời chiếu vô sát bếp cho ấm. Chỗ đó của mẹ vợ tôi, bà ngồi từ hồi cất nhà,
        cả buôn biết. Không ai nói với ổng. Bà cũng không nói. Bà ôm cái gối ra đặt ngay giữa chiếu của ổng rồi nằm
        xuống, quay mặt vô lửa. Ổng xin lỗi tới ba lần, dời qua góc có gió.

        > Hỏi nó chừng nào về thì mất lịch sự. Hỏi con nó mấy tuổi, nó sẽ tự nhớ nhà. — mẹ vợ chủ nhà

        Bà hỏi thiệt. Ổng nói con gái hai mươi sáu, ở riêng rồi, bác đừng lo. Vợ tôi tính kế khác: giặt hết đồ ổng, ủi
        bằng bàn ủi than, xếp vô ba lô, dựng ngay đầu cầu thang. Ổng cảm động, nói cả đời đi khách sạn chưa ai chu đáo
        vậy.

        ## Đêm thứ tám có đoàn

        Mười một người đặt nguyên sàn. Tôi ngỡ ổng biết ý. Ổng xuống tận chân cầu thang đón, chỉ chỗ để dép, dặn coi
        chừng bếp lửa, kể chuyện cái ché ở góc nhà ba trăm năm tuổi, đời này truyền đời kia. Cái ché đó mẹ vợ tôi mua
        năm 1997, đổi hai bao bắp. Bà ngồi nghe, gật gù, tới đoạn hay bà còn thêm một trận voi.

        Đoàn về khen ông chủ lớn tuổi vui tính.

        [shelf M40 M39]

        Sáng thứ Sáu tuần kế, đúng chín đêm, ổng theo xe chở chuối ra lộ lúc sáu giờ. Tính tiền cãi nhau một hồi.

        | Khoản | Đồng |
        | 9 đêm × 380.000 | 3.420.000 |
        | trừ sửa đèn | −150.000 |
        | trừ dạy phép chia, hai buổi | −120.000 |
        | trừ tiếp đoàn | −150.000 |
        | tôi đòi | 3.000.000 |
        | ổng trả | 3.420.000, và mua cái chổi mới |

        Tối đó nhà rộng quá. Vợ tôi quét sàn, gà không con nào theo. Mẹ vợ nằm chỗ của bà bên bếp, một lát hỏi trống
        không: “Hai mươi sáu, mà có chồng chưa?”
        """,
        """
        He came on a Wednesday at twenty past four with a rucksack bigger than himself, booked for one night. I showed
        him his mat, the net, the blanket and the washroom. He asked for the password. I said there was no network
        yet, and he sat down on the floor and looked relieved.

        That night he didn't sleep. The cock crows at ten to four here, and at four next door they start the tractor.
        In the morning his eyes were red and he asked for one more, to get his strength back. That seemed only fair.

        ## From the third night

        On the third he mended the porch lamp, which had been blinking for two years. On the fourth he swept the floor
        before my wife could, with a file of hens behind him. On the fifth it rained and he taught our youngest long
        division. The teacher wanted to know next day who still did it that way, and why it was all correct.

        The sixth was the difficulty. To be warm he moved his mat beside the hearth. That is my mother-in-law's place;
        she has sat there since the house was built, and the whole village knows. Nobody told him. She didn't either.
        She put her pillow in the middle of his mat, lay down and turned her face to the fire. He apologised three
        times and went to the draughty corner.

        > Ask when he's leaving and you're rude. Ask how old his children are and he'll remember home by himself. —
        the host's mother-in-law

        She did ask. One daughter, twenty-six, in a place of her own, no need to worry. So my wife washed his clothes,
        pressed them with the charcoal iron, packed his rucksack and stood it at the head of the ladder. He was
        touched. No hotel had ever looked after him so well.

        ## A party on the eighth

        Eleven people had the whole floor. I hoped he would take the hint. He met them at the foot of the ladder,
        showed them where sandals go, warned them of the fire and told them about the jar in the corner, three hundred
        years old and handed down. My mother-in-law got that jar in 1997 for two sacks of corn. She nodded along, and
        at the best part she put in an elephant.

        The party praised the old landlord's good humour.

        [shelf M40 M39]

        After nine nights he rode out on the six o'clock banana truck. We had quarrelled over the bill.

        | Item | đồng |
        | 9 nights × 380,000 | 3,420,000 |
        | less one lamp | −150,000 |
        | less division, two lessons | −120,000 |
        | less receiving a party | −150,000 |
        | I asked for | 3,000,000 |
        | he paid | 3,420,000, and bought a new broom |

        The house felt large that evening. My wife swept, and not one hen followed. From her place by the fire my
        mother-in-law said to nobody: “Twenty-six. Is she married?”
        """,
        "M40:landscape",
        166,
        ("M40", "N13", "24580"),
    ),
)
