"""Four stories of things made by hand: a scarf, forty baskets, a soap and a pot."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        "story",
        "nam-tram-nam-muoi-tam-soi",
        "Năm trăm năm mươi tám sợi",
        "Five hundred and fifty-eight threads",
        "Người nhỏ tuổi nhất tổ dệt giăng dư hai sợi, và phải sống với hai sợi đó mười một ngày.",
        "The youngest weaver warps two threads too many and has to live with them for eleven days.",
        """
        Bốn trăm hai mươi mốt, bốn trăm hai mươi hai. Ai kêu lúc này em cũng không thưa, thưa là quên. Hôm qua thằng
        em đứng ngoài cầu thang hỏi chìa khoá xe, em đáp đúng hai tiếng “trong rổ”, vậy là đếm lại từ một.

        Em mười chín tuổi, nhỏ nhất tổ dệt. Dạy em là Amí Thuên. Hai người ngồi cách nhau cây cột, bà không bao giờ
        nói em sai. Bà ho.

        ## Hai sợi dư

        Khăn rộng ba mươi lăm phân, mỗi phân mười sáu sợi, nhân ra năm trăm sáu mươi. Em giăng đúng năm trăm sáu mươi,
        mất nguyên ngày, bầm hai đầu gối. Amí Thuên đi ngang, hỏi mỗi tua mấy sợi. Chín, em nói. Bà biểu: chia đi.

        Năm trăm sáu mươi chia chín được sáu mươi hai, dư hai. Bài này ở trường em có làm rồi mà hồi đó không biết để
        làm chi. Hai sợi nằm ngoài bìa, vô tua nào cũng thành mười, để không thì xổ. Em xin rút ra. Bà không cho. Bà
        nói dệt luôn đi cho biết.

        | Ngày | Làm được | Nghe ho mấy tiếng |
        | 1 | giăng sợi dọc | một |
        | 2 đến 4 | nền chàm, mỗi ngày hai mươi phân | năm, vì bìa trái lượn như đường suối |
        | 5 đến 7 | đường hoa, sáu mươi phân | mười hai, có bữa tháo ra bốn phân |
        | 8 đến 10 | nền chàm phần cuối | không |
        | 11 | cắt khỏi khung, tết tua | một, dài |

        Ngày thứ sáu là ngày tệ nhất. Cái hình ở giữa đường hoa em đếm lộn một cặp, dệt thêm ba hàng mới thấy nó chúc
        đầu xuống đất. Tháo sợi ngang ra lâu gấp đôi lúc dệt vô. Trưa đó mưa, mấy chị về hết, còn hai người với tiếng
        nước dột vô chậu. Em đếm tiếng dột cho khỏi khóc, được một trăm linh bốn.

        > Sợi dư thì giữ lấy. Bỏ vô ống nứa, mai mốt già đem ra coi mới nhớ hồi nhỏ mình tính giỏi cỡ nào. — Amí Thuên

        ## Cái ống nứa

        Chiều ngày mười một, tết xong sáu mươi hai tua mỗi đầu, hai sợi rời ra thiệt. Em bỏ vô ống nứa treo đầu khung.
        Amí Thuên mở ống của bà cho em ngó: một nắm sợi xỉn màu, có sợi đỏ bà nói của năm 1971, lúc bà dệt tấm chăn
        đầu tiên, đem đổi được con heo bảy ký. Em hỏi nắm này chừng bao nhiêu. Bà nói chưa đếm, sợ.

        Tấm khăn đó không bán. Em quàng đi đám cưới chị họ, có bà khách trên phố cầm lên hỏi giá, lật qua lật lại rồi
        khen cái bìa lượn coi hay. Em nói dạ. Đằng sau lưng có tiếng ho.

        [gallery M27:crop|Nền chàm, mỗi phân mười sáu sợi; M27:landscape|Khung cột vô cây cột nhà, chỗ hai người ngồi]

        Tấm này là tấm thứ hai. Em giăng năm trăm năm mươi tám, chia chín vừa khít, và vì vậy phải đếm lại lần nữa cho
        chắc. Bốn trăm hai mươi ba. Bốn trăm hai mươi bốn.
        """,
        """
        Four hundred and twenty-one, four hundred and twenty-two. I answer nobody now. Yesterday my brother stood on
        the ladder asking for the motorbike key. I said “basket”, one word, and had to start again from one.

        I am nineteen and the youngest here. Amí Thuên is teaching me. We sit with a house post between us, and she
        never says that I am wrong. She coughs.

        ## Two too many

        The scarf is thirty-five centimetres wide and there are sixteen threads to the centimetre, which makes five
        hundred and sixty. I warped exactly that. It took all day and bruised both my knees. Amí Thuên came by and
        asked how many threads go into a tassel. Nine, I said. Then divide, she said.

        It goes sixty-two times with two left over. We did that sum at school, and I never knew what it was for. Put
        the two in a tassel and it has ten, leave them out and they fray. I asked if I might pull them out. She said
        no, weave it, and find out.

        | Day | Done | Coughs |
        | 1 | warping | one |
        | 2 to 4 | indigo ground, twenty centimetres a day | five, the left edge wandering like a stream |
        | 5 to 7 | the patterned band, sixty centimetres | twelve, and four centimetres undone |
        | 8 to 10 | the last of the ground | none |
        | 11 | off the loom, tassels tied | one, a long one |

        Day six was the worst. I had miscounted one pair, and three rows later there was the figure, standing on its
        head. Unpicking takes twice as long as weaving. It was raining, everyone else had gone home, and the roof
        dripped into a basin. I counted drips so as not to cry. A hundred and four.

        > Keep the spare ones. Put them in a bamboo tube, and when you are old take them out and see how clever you
        used to be. — Amí Thuên

        ## The bamboo tube

        On the eleventh afternoon, with sixty-two tassels at either end, the two threads really did come away. I hung
        the tube on my loom. Amí Thuên let me look into hers: a fistful of threads gone dull, one of them red, from
        her first blanket in 1971, which she traded for a piglet of seven kilos. I asked how many there were. She has
        been afraid to count.

        I wore that scarf to my cousin's wedding, and a lady from town turned it over and admired the wavy edge. I
        thanked her. Behind me somebody coughed.

        [gallery M27:crop|Indigo ground, sixteen threads to the centimetre; M27:landscape|The loom and our post]

        This is the second. Five hundred and fifty-eight divides by nine with nothing over, so I am counting it once
        more to be certain. Four hundred and twenty-three. Four hundred and twenty-four.
        """,
        "M27:crop",
        143,
        ("M27", "N06", "24169"),
    ),
    Article(
        "story",
        "bon-muoi-cai-giong-het-nhau",
        "Bốn mươi cái giống hệt nhau",
        "Forty, all exactly alike",
        "Một đơn hàng qua tin nhắn, do vợ trả lời và chồng đọc lén.",
        "An order by text message, answered by the wife and read over her shoulder by the husband.",
        """
        Hợp tác xã toàn đàn bà, tên tôi nằm trang cuối cuốn sổ, dưới chữ “khác”. Vợ tôi dệt, tôi với ông già vợ chẻ
        mây. Điện thoại bả giữ. Chuyện dưới đây bả nhắn, tôi ngồi sau lưng đọc.

        ## Tháng Sáu

        Ngày 3, tám giờ mười, chị khách Sài Gòn: “Chị cần 40 giỏ, cao đúng 28 phân, giống hệt nhau, mùng 5 tháng sau
        giao nha em.”

        Tám giờ mười hai, vợ tôi: “Dạ được chị.”

        Tôi ngồi sau lưng, rớt cây rựa. Một cái giỏ hai ngày công. Hai người, ba mươi hai ngày, tính sát ván được ba
        mươi hai cái nếu không ai đau bụng. Còn “giống hệt” thì xin chịu, mây nó mọc chứ đâu có đúc.

        Ngày 9, vợ tôi: “Dạ tụi em đang chẻ nan.” Sự thật là mưa. Mây tươi về dựng đầy gầm sàn, gác bếp hun không kịp
        khô, bốn bó lên mốc xanh phải bỏ. Tôi chẻ tới nan thứ sáu trăm thì đứt ngón cái, quấn lá rồi chẻ tiếp bằng tay
        trái, mớ nan tay trái ra mỏng hơn một chút.

        Ngày 20, chị khách: “Em gửi chị coi hình.”

        Vợ tôi bắt xếp mười bốn cái lên chiếu, dựng cây thước kẻ của thằng con bên cạnh. Cái thấp nhất hai mươi bảy
        phân rưỡi, cái cao nhất hai mươi tám phân tám. Con mèo nhảy vô cái thứ chín, bả chụp luôn.

        “Dễ thương quá. Mà cái thứ sáu nghiêng hả em?”

        “Dạ, cái đó ba em đan. Ba em ngồi hướng đó.”

        ## Tháng Bảy

        Mùng 5 có hai mươi chín cái, tại mưa với tại ngón tay. Vợ tôi hẹn 12. Tới 12 được ba mươi sáu, hết da trâu,
        còn thiếu tám quai, bả hẹn 19. Ngày 19 thì đủ thiệt.

        Nói lại bữa mùng 5, chị khách gọi thẳng, khỏi nhắn. Bả mở loa ngoài. Chị nói quà này để phát ở hội nghị, hội
        nghị không dời theo ông già vợ tôi được. Vợ tôi thưa thiệt từng chuyện, kể cả vụ mốc, chuyện nào ra chuyện
        nấy, rồi xin bớt mỗi cái mười lăm ngàn. Bên kia im, rồi hỏi ngón tay anh sao rồi. Tôi giơ lên, quên là đang
        gọi tiếng.

        > Đan bốn mươi cái thì cái thứ nhất với cái bốn mươi phải khác chứ. Khác là tại mình khá lên. — ông già vợ,
        người đan cái thứ sáu

        Cuối cùng hai mươi chín cái đi chuyến đầu, mười một cái đi sau, chị chịu thêm một lần cước. Ngày 23 chị nhắn:
        “Cái nghiêng chị giữ lại. Để trên bàn nó cứ như đang dòm ai.” Rồi thêm: “Năm sau 60 cái được không em?”

        [shelf M29 M28]

        Vợ tôi gõ chữ “Dạ”, tôi giựt điện thoại không kịp. Có điều lần này bả gõ tiếp: “Dạ để em hỏi ảnh cái đã.” Cái
        giỏ thứ bốn mươi mốt, cao hai mươi lăm phân, đan bằng mớ nan tay trái, giờ bả đựng cục sạc.
        """,
        """
        The cooperative is all women. I am on the last page of its book, under “other”. My wife weaves; her father and
        I split rattan. The phone is hers. What follows she typed and I read over her shoulder.

        ## June

        The 3rd, ten past eight, a customer in Saigon: “I need 40 baskets, 28 cm tall, all exactly alike, by the 5th
        of next month please.”

        Twelve past eight, my wife: “Certainly.”

        Behind her I dropped the knife. One basket is two days' work. Two men and thirty-two days come to thirty-two
        baskets, provided nobody has a stomach ache. As for alike, rattan is grown, not cast.

        The 9th, my wife: “We are splitting the canes now.” In truth it was raining. There was green cane all over the
        space under the house, the smoke above the hearth could not keep up, and four bundles went mouldy. At about
        the six hundredth strip I cut my thumb, wrapped it in a leaf and carried on left-handed. The left-handed ones
        came out thinner.

        The 20th: “Can I see a picture?”

        She had me line up fourteen on a mat beside our son's school ruler. The shortest was twenty-seven and a half,
        the tallest twenty-eight point eight. The cat jumped into number nine and she took the picture with it in.

        “How sweet. Is the sixth one leaning?”

        “My father made that one. He sits facing that way.”

        ## July

        On the 5th there were twenty-nine, because of rain and thumb. My wife promised the 12th. On the 12th there
        were thirty-six and no more buffalo hide, eight straps short, and she promised the 19th. On the 19th it was
        true.

        To go back to the 5th: the customer rang. My wife put her on the speaker. The baskets were for a conference,
        she said, and a conference does not move for anybody's father. My wife told her everything in order, mould
        included, and offered fifteen thousand off each. Silence. Then she asked how my thumb was. I held it up,
        forgetting that it was only a call.

        > If you make forty, the first and the last ought to differ. It means you've improved. — her father, maker of
        the sixth

        Twenty-nine went ahead and eleven followed, and she bore the second freight herself. On the 23rd she wrote:
        “I've kept the leaning one. It looks as if it's peering at somebody.” And then: “Could you do 60 next year?”

        [shelf M29 M28]

        My wife had typed “Certainly” before I could get hold of the phone. But this time she went on: “Let me ask him
        first.” She keeps the charger in the forty-first, twenty-five centimetres tall and made of left-handed strips.
        """,
        "M29:pack",
        222,
        ("M29", "N06", "24169"),
    ),
    Article(
        "story",
        "me-thu-nam-moi-ra-banh",
        "Mẻ thứ năm mới ra bánh",
        "The fifth batch came out as soap",
        "Sổ pha xà bông của một cô học sư phạm hoá, bốn mẻ đầu không mẻ nào cắt được.",
        "The soap notebook of a chemistry graduate, whose first four batches could not be cut.",
        """
        Tôi học sư phạm hoá, ra trường không có chỗ dạy, về xưởng cất quế xin một chân ghi sổ. Thấy tinh dầu có mà xà
        bông không có, tôi xin chủ hai ký dầu dừa làm thử. Nói trước luôn là tôi được mười điểm môn hữu cơ.

        ## Hoá đá

        Mẻ một. Dầu ấm, kiềm pha xong để nguội, đánh chừng mười lăm phút thì sánh như sữa đặc, y sách. Tôi trút nguyên
        muỗng tinh dầu quế vô. Bốn mươi giây sau cây đánh trứng đứng thẳng giữa nồi, tôi buông tay nó vẫn đứng. Sách
        không có trang nào dặn quế làm đông lẹ như vậy. Đục ra được mười một cục, cục nào cũng có hình cái nồi.

        > Cô đục cái nồi đó, tôi ở ngoài lò tưởng thợ đụng xe. — người trông lò chưng

        Từ đó tinh dầu để sau chót, nhỏ từng giọt, đổ khuôn trước khi nó kịp nghĩ lại.

        ## Vàng

        Mẻ hai tôi ham màu, cho nghệ gấp ba. Bánh cắt ra vàng rực, ai tới cũng xuýt xoa. Rửa thử một cái thì vàng tay,
        vàng luôn khăn lau, vàng cái vòi nước. Mẹ tôi giặt chung với áo dài của cô Ba hàng xóm. Áo dài đó tôi đền bốn
        trăm tám chục ngàn, trả góp.

        Mẻ ba tôi thương dầu cám gạo vì rẻ, bỏ tám phần cám hai phần dừa. Sáu tuần ủ xong bóp vô còn in dấu ngón tay.
        Tôi gọi nó là đất sét, thằng Cu con ông trông lò lấy nặn được một con trâu, giờ còn ở cửa sổ. Mẻ bốn làm ngược
        lại, tám dừa hai cám: cứng, trắng, gõ kêu cộp cộp, bọt nhiều quá trời mà rửa xong tay rít như rửa bằng phấn.

        | Mẻ | Dừa : cám | Đổi chuyện gì | Kết quả |
        | 1 | 5 : 5 | quế đổ một lần | nồi phải đục |
        | 2 | 5 : 5 | nghệ ba muỗng | một cái áo dài |
        | 3 | 2 : 8 | cho rẻ | con trâu |
        | 4 | 8 : 2 | cho cứng | rít tay |
        | 5 | 4 : 6 | quế nhỏ giọt, nghệ nửa muỗng | cắt được |

        Lượng kiềm tôi không chép ở đây. Cái đó cân bằng cân tiểu ly, sai một chút là bỏng, đừng ai coi sổ tôi mà làm
        theo trong bếp.

        ## Chờ

        Mẻ năm đổ khuôn ngày 2 tháng Tư, cắt ngày mùng 4, xếp lên kệ tre sau lò. Khổ nhất là chờ. Sáu tuần, sáng nào
        tôi cũng cân một bánh: trăm mười chín gam, trăm mười sáu, trăm mười hai. Tới gần trăm nó đứng lại. Màu nghệ
        bên phía cửa sổ lợt trước, bên trong còn đậm, nên bánh nào đặt xoay một góc thì có hai màu. Chủ xưởng hỏi sao
        không làm vậy luôn cho đẹp. Tôi nói làm vậy thì phải cần tới cái cửa sổ.

        [gallery M35:crop|Kệ tre sau lò, tuần thứ ba; M35:pack|Bánh một trăm gam, cân lại cho chắc]

        Nồi của mẻ một giờ trồng hành. Cục to nhất đục ra hôm đó, chủ xưởng lấy chèn cửa kho.
        """,
        """
        I trained to teach chemistry, found no school, and took a job keeping the books at a cinnamon still. There was
        oil but no soap, so I asked the owner for two kilos of coconut oil to try. I had top marks in organic, I
        should add.

        ## Stone

        Batch one. Oils warm, lye cool, a quarter of an hour's beating and it thickened like condensed milk, just as
        in the book. Then I tipped in the cinnamon oil, all of it. Forty seconds later the whisk was standing upright
        in the pot with nobody holding it. No page had warned me that cinnamon sets like that. I chiselled out eleven
        lumps.

        > When you went at that pot I was out by the still and took it for a collision. — the man who minds the still

        Since then it goes in last and by the drop, and everything is in the mould before it can change its mind.

        ## Yellow

        For batch two I was greedy for colour and trebled the turmeric. The bars were splendid. One wash, and so were
        my hands, the towel and the tap. My mother had put that towel in with a neighbour's good tunic, which cost me
        four hundred and eighty thousand.

        In batch three I favoured rice-bran oil, it being cheap: eight parts to two. After six weeks it still took
        fingerprints. The stillman's boy modelled a buffalo out of it. Batch four was the other way about, hard and
        white, and it left your hands squeaking like chalk.

        | Batch | Coconut : bran | Changed | Result |
        | 1 | 5 : 5 | cinnamon all at once | a pot to be chiselled |
        | 2 | 5 : 5 | three spoons of turmeric | one tunic |
        | 3 | 2 : 8 | to save money | a buffalo |
        | 4 | 8 : 2 | to make it hard | squeaky hands |
        | 5 | 4 : 6 | cinnamon by the drop, half a spoon of turmeric | it could be cut |

        The lye is not given here. It burns if you are out by a gram, so please don't cook from my notebook.

        ## Waiting

        Batch five was poured on 2 April, cut on the 4th, and put on bamboo shelves behind the still. Waiting is the
        hard part. I weighed one bar every morning for six weeks: a hundred and nineteen grams, a hundred and sixteen,
        a hundred and twelve. Close to a hundred it stood still. The yellow went first on the window side, and a bar
        that had been turned came out in two shades. The owner asked why I didn't do that on purpose. I said I would
        need the window.

        [gallery M35:crop|Bamboo shelves, week three; M35:pack|A hundred-gram bar, weighed again to be sure]

        Spring onions grow in the pot from batch one. The owner holds the storeroom door open with the largest lump.
        """,
        "M35:crop",
        39,
        ("M35", "N14", "21340"),
    ),
)
