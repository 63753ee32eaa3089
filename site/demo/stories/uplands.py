"""Three stories from the uplands: cinnamon on the scales, a night with withering tea, roots carried downhill."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        "story",
        "duoi-cay-bua-co-cai-can",
        "Dưới cây bứa có cái cân",
        "A scale under the mangosteen tree",
        "Một người bán, một người mua, bốn mươi ba ký vỏ quế và một cành cây dẻo. Chép lại gần đủ.",
        "One seller, one buyer, forty-three kilos of bark and a branch that bends. Written down nearly complete.",
        """
        Cái cân đồng hồ treo trên cành bứa, cách xưởng hai giờ đi bộ. Hôm ấy mồng chín tháng Hai âm, trời u ám, nhựa
        đang lên nên vỏ bóc nghe cái rột là rời. Người bán là anh Rin. Người mua là cô Thắm ở xưởng, vai đeo túi vải.
        Vợ anh Rin ngồi nhai trầu trên hòn đá. Ai đứng gần thì nghe được vầy.

        – Bốn mươi ba.

        – Bốn mươi hai rưỡi. Anh đứng bên trái ngó lên, kim nó xéo.

        – Vậy cô qua bên trái đi.

        – Em qua bên đó thì thấy bốn mươi ba. Cho nên em mới đứng bên này.

        – Hạ cành xuống ngang mắt là hết cãi, vợ anh Rin nói.

        Hạ xuống thì cành oằn, bó quế chạm cỏ, kim tuột còn ba mươi chín. Cả ba cùng la.

        ## Trừ bì

        – Bốn mươi ba thì bốn mươi ba. Sợi mây cột nặng sáu lạng, em trừ.

        – Sợi mây đó tôi chặt hồi sáng, bán luôn cho cô, khỏi trừ.

        – Xưởng em cất quế chứ đâu có cất mây.

        – Còn nước mưa, cô tính trừ luôn hả?

        – Dạ, vỏ ngậm nước. Một ký.

        – Mưa hồi chiều qua, sáng nay tôi mới bóc. Cô thò tay vô lòng vỏ coi.

        Cô Thắm thò tay. Rồi bẻ một miếng bỏ vô miệng. Rồi làm thinh. Sau này anh Rin kể lại, cái làm thinh đó đáng
        giá một ký.

        > Cân của xưởng tôi tin. Con mắt người cân tôi cũng tin. Tôi chỉ không tin cái cành bứa. — Đinh Văn Rin

        – Về xưởng còn cạo biểu bì, cuốn, sấy mát bốn ngày. Ba ký này teo lại còn một, anh biết không?

        – Biết. Cô nói năm nào cũng teo mà năm nào cô cũng lên.

        ## Hồi chưa có cân

        Cái này vợ anh Rin kể, trong lúc hai người kia ngồi nhân. Thời má chồng bà, quế gùi xuống chợ đổi muối, đi hai
        ngày, về hai ngày, một gùi vỏ lấy chưa đầy nửa gùi muối. Sau có lái lên tận rẫy. Lái ôm bó vỏ vô ngực, nhắm
        mắt lại nói “ba mươi”, rồi trả tiền theo cái nhắm mắt. Năm 2006 được ba ngàn một ký tươi. Bữa nào lái leo dốc
        mệt thì bó quế lại càng nhẹ.

        – Mệt thì phải thấy nặng hơn chứ, cô Thắm ngẩng lên.

        – Tôi cũng nói vậy đó, chị đáp.

        [person P13]

        – Mà mười hai tuổi thiệt không anh?

        – Cô đếm vòng đi. Tôi trồng năm con gái lớn vô lớp một, giờ nó học nghề may dưới phố.

        – Năm cây, bốn mươi hai ký tư, nhân hai mươi ba ngàn. Chín trăm bảy mươi lăm ngàn hai.

        Cô đếm chín tờ một trăm, một tờ năm chục, một tờ hai chục, rồi lục đáy túi kiếm năm ngàn hai. Tiền hai trăm
        đồng thì lâu rồi chẳng ai thấy mặt. Cô đưa sáu ngàn.

        – Dư tám trăm, anh Rin nói.

        – Tiền sợi mây đó anh.
        """,
        """
        The dial scale hung from a wild mangosteen, two hours on foot above the workshop. It was the ninth of the
        second lunar month and overcast, and the sap was up, so the bark came away with a rip. Rin was selling. Thắm
        from the workshop was buying, with a cloth bag over her shoulder. Rin's wife sat on a rock with her betel.
        This is what anybody standing near could have heard.

        “Forty-three.”

        “Forty-two and a half. You're looking up at it from the left.”

        “Come round to the left, then.”

        “From there it says forty-three. That is why I'm standing here.”

        “Pull the branch down to your eyes and have done,” said his wife.

        They pulled it down. It bent, the bundle touched the grass, and the needle dropped to thirty-nine. All three
        shouted.

        ## Less packing

        “Forty-three it is. The rattan round it weighs six hundred grams. That comes off.”

        “I cut that rattan this morning. I'm selling you that too.”

        “We don't distil rattan.”

        “And rain, I suppose you'll take off rain.”

        “The bark's been drinking. One kilo.”

        “It rained yesterday and I peeled today. Put your hand inside.”

        Thắm put her hand inside. She broke off a piece and chewed it, and then said nothing. Rin maintains to this
        day that the silence was worth a kilo.

        > I trust the workshop's scale. I trust the eye of whoever reads it. What I don't trust is that branch. — Đinh
        Văn Rin

        “It still has to be scraped and rolled and four days in the cool dryer. Three kilos shrink to one, you know.”

        “I know. It shrinks every year, and every year you come back up.”

        ## Before there was a scale

        His wife told this part while the other two multiplied. In her mother-in-law's time they carried bark to
        market and swapped it for salt, two days down and two days back, less than half a basket for a full one. Later
        the traders came up. A trader hugged the bundle to his chest, shut his eyes, said “thirty” and paid by that.
        In 2006 it was three thousand đồng a kilo. The more the climb had tired him, the lighter the bundle.

        “Tired, he'd feel it heavier,” said Thắm.

        “That's what I used to say.”

        [person P13]

        “And they're really twelve years old?”

        “Count the rings. I planted them when my eldest started school. She's in town now, learning to sew.”

        “Five trees, forty-two point four, at twenty-three thousand. Nine hundred and seventy-five thousand two
        hundred.”

        She counted out nine hundreds, a fifty and a twenty, and searched the bottom of the bag for five thousand two.
        Nobody has laid eyes on a two-hundred note in years. She gave him six thousand.

        “Eight hundred too much,” said Rin.

        “That's for the rattan.”
        """,
        "M22:landscape",
        251,
        ("M22", "N14", "21340"),
    ),
    Article(
        "story",
        "so-truc-dem-me-212",
        "Sổ trực đêm, mẻ 212",
        "Night log, batch 212",
        "Tám mươi sáu cân búp, bốn mươi ba cái nong, hai người thức và ba con chó.",
        "Eighty-six kilos of shoots, forty-three trays, two people awake and three dogs.",
        """
        Ca đêm 14 rạng 15 tháng Chín. Người trực: tôi với thằng cháu. Chè vào: 86 cân búp. Trời: mưa bay, độ ẩm 88,
        gió lặng. Chó: ba con.

        ## Chập tối

        17.40. Rải chè. Bốn mươi ba nong, mỗi nong hai cân. Dày thì bí, mỏng thì quăn mép. Cháu đong bằng cân, tôi
        đong bằng hai tay, đối chiếu lại lệch nhau ba nong. Cân đúng.

        19.00. Xóc lượt thứ ba. Vẫn mùi cỏ cắt. Ăn cơm tại chỗ: cá khô, rau muống, canh là nước chè mẻ trước.

        20.10. Mất điện. Quạt đứng. Máy phát giật mười bốn phát mới nổ. Trong mười một phút ấy hai bác cháu bê nong ra
        hiên, mưa hắt vào ướt mất nong số 4, để riêng cho nhà uống.

        21.30. Mép lá đỏ như viền phong bì. Cúi ngửi từng nong. Bố tôi lên đây năm bảy bảy theo đoàn kinh tế mới, hồi
        mới học làm chè cụ úp cả mặt vào nong, ngẩng dậy lông mày dính toàn lông tuyết, mẹ tôi không nhận ra.

        ## Quá mười giờ

        22.05. Nong 17 có mùi trước. Rồi 18, rồi 20. Giống như nhà hàng xóm trồng hoa sữa vừa mở cửa sổ. Vợ tôi gọi
        đúng lúc ấy, hỏi chìa khoá chuồng lợn. Không nghe máy. Nhắn cả nhà: mười giờ tối đừng hỏi gì, hỏi câu nào cháy
        câu ấy.

        22.10. Diệt men. Lò quay 260 độ, mỗi lượt sáu cân, bảy phút. Tay áo tôi khét một miếng bằng đồng xu.

        22.50. Vò lượt một. Gói vải, siết, lăn, mở, tơi ra, gói lại. Thằng cháu mở nhạc trong điện thoại, bảo lăn cho
        đều nhịp. Bài nhanh quá thì đứt búp. Đổi sang bài của bố nó.

        1.35. Lượt mười bốn. Chỉ bao đứt. Khâu lại mất tám phút, viên chè đang tròn nở ra như bắp rang.

        2.20. Ghi chuyện cũ kẻo quên: mẻ 187 tôi chợp mắt mười hai phút, thằng cháu tính cả tiếng ngáy thì thành hai
        mươi. Chè hôm ấy ra mùi khoai luộc. Cả nhà uống tới rằm tháng Giêng mới hết.

        3.15. Lượt hai mươi ba. Viên chè thả xuống mặt bàn nghe tiếng như hạt đỗ. Được.

        ## Gần sáng

        3.30. Sấy. Từ đây cứ hai mươi phút đảo một bận. Hai bác cháu chia nhau một gói mì. Lúc héo xong, không kể nong
        số 4, cân được 61.

        4.45. Thằng cháu pha năm gam, rót ra sáu chén con cho sáu nước, xếp hàng trên thành lò. Nước ba hơn nước hai.
        Nước sáu tôi bảo còn, nó bảo hết. Ghi cả hai.

        5.20. Ra lò 17,4 cân, nhặt cọng bỏ mảnh còn 16,1. Vào bao, dán số. Trời vẫn mưa bay. Chó: hai con. Đi tìm.

        5.50. Con thứ ba ngủ trong nong số 4.
        """,
        """
        Night shift, 14 to 15 September. On duty: my nephew and I. Tea in: 86 kg of shoots. Weather: drizzle, humidity
        88, no wind. Dogs: three.

        ## Nightfall

        17.40. Spread the leaf, forty-three trays of two kilos. Thick, it stews; thin, the edges curl. The boy
        measures by scale and I by the handful. We compare: three trays apart. The scale was right.

        19.00. Third tossing. Still cut grass. Supper where we stand: dried fish, water spinach, last batch's tea for
        soup.

        20.10. Power cut. Fans stop. Fourteen pulls before the generator catches. For eleven minutes we carry trays to
        the veranda. Rain gets into number 4. Set aside for the house.

        21.30. Leaf edges red, like the border of an airmail envelope. Bend down to every tray. My father came from
        the north in seventy-seven with the new settlements, and while he was learning he put his whole face into the
        leaf. He came up with down in his eyebrows and my mother did not know him.

        ## Past ten

        22.05. Tray 17 has it first, then 18, then 20, as if a neighbour with a flowering tree had opened the window.
        My wife rings at that moment about the key to the pigsty. Not answered. Notice to the family: no questions at
        ten at night, every question burns something.

        22.10. Firing. Drum at 260 degrees, six kilos at a time, seven minutes. Singed a hole in my sleeve.

        22.50. First rolling. Wrap, twist, roll, open, shake out, wrap again. The boy puts on music to keep time. Fast
        songs break the shoots. Changed to something of his father's.

        1.35. Fourteenth rolling. The seam of the cloth goes. Eight minutes with a needle, while beads that were
        nearly round open up like popcorn.

        2.20. For the record: in batch 187 I dozed off for twelve minutes, twenty if you count the snoring, as the boy
        does. That tea smelt of boiled sweet potato. We were drinking it until the first full moon of the year.

        3.15. Twenty-third rolling. Dropped on the table, a bead sounds like a bean. Good.

        ## Towards morning

        3.30. Dryer. Turn every twenty minutes. One packet of noodles between two. Withered weight, less tray 4: 61
        kg.

        4.45. The boy brews five grams and lines up six infusions along the rim of the oven. The third beats the
        second. About the sixth I say there is something left and he says there isn't. Both entered.

        5.20. Out of the dryer 17.4 kg; stalks and broken leaf picked out, 16.1. Bagged and numbered. Still drizzling.
        Dogs: two. Gone to look.

        5.50. The third is asleep in tray 4.
        """,
        "M26:landscape",
        66,
        ("M26", "N17", "24871"),
    ),
    Article(
        "story",
        "hai-muoi-tam-ky-xuong-doc",
        "Hai mươi tám ký xuống dốc",
        "Twenty-eight kilos downhill",
        "Người trông lò sấy theo chị Y Vân lên rẫy một bữa cho biết củ sâm dây từ đâu về.",
        "The man who minds the dryer follows Y Vân up to the field for once, to see where his roots come from.",
        """
        Tôi trông lò sấy, sáu năm nay chỉ biết củ tới bằng gùi rồi đi bằng hộp. Bữa đó máy hỏng, thợ hẹn chiều mới
        lên, chị Y Vân đi ngang nói: rảnh thì theo. Tôi tưởng đi chơi.

        ## Đi lên

        Bốn giờ bốn lăm khởi hành từ cửa nhà rông, mỗi người một gùi không, một nắm cơm, chị thêm cái cuốc cán ngắn.
        Qua cầu treo phải đi từng người, ván thứ mười một mất từ mùa lũ trước. Rồi tới dốc Con Nhím. Dốc này không có
        bậc, chỉ có rễ cây cho mình bám. Mưa ba bữa liền, đất như xà bông, vắt dựng đầu trên lá chờ sẵn. Tôi dừng chín
        lần. Chị dừng hai lần, cả hai lần đều để chờ tôi.

        > Đừng hỏi còn xa không. Hỏi lần đầu tôi nói gần. Hỏi lần nữa là xa thiệt đó. — Y Vân

        Sáu giờ rưỡi tới rẫy, tên là rẫy Đá Chồng. Bắp đã bẻ trái, thân còn đứng, dây sâm quấn vô khô queo, tôi nhìn
        tưởng cỏ. Chị lần theo dây bằng hai ngón tay xuống tới gốc rồi cuốc cách gốc một gang, cuốc xéo. Tôi cuốc
        thẳng, bụp một nhát đứt đôi củ to nhất buổi. Chị nhặt hai nửa lên ráp lại coi, không nói gì, bỏ vô gùi tôi.

        ## Đi xuống

        Mười một giờ, hai gùi, mỗi gùi hai mươi tám ký cả đất. Xuống thì khác lên: lên mỏi chân, xuống mỏi đầu gối, mà
        gùi nó đẩy mình từ đằng sau như có ai giục. Nửa đường tôi sực nhớ chưa lấp hạt chỗ ba cái hố cuối. Tôi hỏi hay
        là thôi. Chị đặt gùi xuống, móc trong túi áo ra một nhúm hạt đưa tôi, ngồi nhai nắm cơm đợi. Đi ngược lên hai
        mươi phút, lấp, đi xuống hai mươi phút. Nắm cơm của tôi kiến bu đen.

        Tới suối thì rửa. Đổ củ ra rổ, nhúng, lắc, nhúng, nước đỏ kéo một vệt dài xuống khúc dưới. Mấy đứa nhỏ tan học
        về xúm vô rửa phụ, vừa rửa vừa lựa củ hình người, hình con vịt. Chỗ này hao nhiều nhất mà không ai tiếc.

        | Ở đâu | Gùi tôi còn |
        | Trên rẫy, dính đất | 28 ký |
        | Rửa suối xong | 23 ký |
        | Cắt rễ con, để ráo | 21,5 ký |
        | Sấy xong | 4,8 ký |

        ## Vô lò

        Hai giờ chiều thợ sửa xong quạt. Tôi trải khay của mình riêng một góc, khay có hai nửa củ gãy để cạnh nhau. Ba
        ngày rưỡi mới xong. Trà này hồi đầu xưởng làm toàn củ, pha ra nước như nước luộc bắp, mang xuống phiên chợ ai
        nhấp một ngụm cũng hỏi bắp nếp hay bắp tẻ. Mấy chị trồng thêm hai luống cỏ ngọt sau lưng nhà máy, thử một phần
        năm thì ngọt khé cổ, con nít khoái, người lớn đổ đi. Rốt cuộc một phần mười.

        [gallery M30:crop|Dây sâm quấn thân bắp, chưa đào; M30:pack|Hai mươi túi lọc, từ mấy cái khay góc lò]

        Sáng hôm sau tôi xuống cầu thang phải đi lùi. Chị Y Vân ngang qua lò, gùi trên lưng, hỏi máy hôm nay có hỏng
        nữa không.
        """,
        """
        I mind the dryer. For six years roots had reached me in baskets and left in boxes, and I knew no more. Then
        the fan broke, the mechanic was coming in the afternoon, and Y Vân passing by said: if you've nothing to do,
        come along. I thought it would be an outing.

        ## Up

        A quarter to five from the communal house, an empty basket each and a ball of rice. Beyond the hanging bridge
        comes Porcupine Slope: no steps, only roots to hold. It had rained for three days and the leeches stood up on
        the leaves waiting. I stopped nine times. She stopped twice, both times for me.

        > Don't ask if it's far. The first time I'll tell you it's near. Ask again and it really is far. — Y Vân

        Half past six at the field they call Piled Stones. The cobs were in, the stalks still standing, and what I
        took for dead grass was the vine. She followed it down with two fingers and set her hoe a hand-span off, at a
        slant. I swung straight and cut the biggest root of the morning in two. She fitted the halves together,
        looked, and put them in my basket without a word.

        ## Down

        Eleven o'clock, twenty-eight kilos apiece, mud included. Going up it is the thighs, going down the knees, and
        the basket shoves from behind like somebody in a hurry. Halfway I remembered that I had put no seed in my last
        three holes. I asked whether it mattered. She set down her load, took a pinch of seed from her pocket, handed
        it to me and sat down to eat. Forty minutes. The ants had found my rice.

        At the stream we tipped everything into sieves, and the water ran red a long way down. Children out of school
        came to help and picked out roots shaped like ducks.

        | Where | My basket |
        | In the field, with its mud | 28 kg |
        | Washed in the stream | 23 kg |
        | Trimmed and drained | 21.5 kg |
        | Out of the dryer | 4.8 kg |

        ## Into the dryer

        By two the fan was running. I gave my own roots a corner tray, the two halves side by side. The first tea we
        ever made was root and nothing else, and everyone who tasted it at market asked what sort of corn we had
        boiled. The women planted stevia behind the mill. One part in five was so sweet that grown-ups tipped it out.
        They settled on one in ten.

        [gallery M30:crop|The vine on its maize stalk, not yet dug; M30:pack|Twenty bags, out of those corner trays]

        Next morning I had to take the stairs backwards. Y Vân came past with her basket on and asked if the fan was
        likely to break again today.
        """,
        "M30:landscape",
        118,
        ("M30", "N07", "23446"),
    ),
)
