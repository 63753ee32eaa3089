"""Stories from an avocado orchard and an old pepper garden."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        kind="story",
        slug="chu-sau-day-cat-bo",
        title_vi="Đứng đó, đừng ngước: chú Sáu dạy cắt bơ",
        title_en="Stand there and don't look up: cutting avocados with Sáu",
        summary_vi=(
            "Ba đứa mới vô vườn, một cái vợt năm mét hai và gần một tiếng đồng hồ chú nói không nghỉ. Chép nguyên."
        ),
        summary_en=(
            "Three beginners, a net on a pole and most of an hour in which he hardly drew breath. Taken down as "
            "spoken."
        ),
        body_vi="""
        Đứng đó. Đừng có ngước mặt ngay dưới trái, nó rớt trúng mũi thì khỏi học. Lui ra. Lui nữa. Rồi.

        Sáu rưỡi là vừa, sương mới ráo. Tụi bây khoái dậy sớm thì dậy nhổ cỏ, chớ vỏ còn ướt mà cắt thì mai nó nổi
        đốm, người ta tưởng bơ bệnh. Đưa tao cái vợt. Cây tầm vông, năm mét hai. Vành là sắt sáu li, còn cái túi là
        lưới khung thành của trường cấp hai, hồi nó thay lưới tao xin. Lưỡi thì lưỡi liềm cũ mài lại. Tiệm có bán
        vợt nhôm hai trăm tám, nhẹ, mà trái đụng vô kêu cái cong, nghe xót.

        ## Lắc

        Bây giờ vợt dưới trái, nâng lên một chút cho nhẹ cuống, rồi lắc. Đừng lắc cây, lắc trái. Nghe hông? Lộp cộp
        là cái hột nó rời cơm rồi, già. Trái im ru là còn non. Trái kêu mà vỏ còn láng o thì chờ thêm bốn năm bữa,
        đợi nó xuống màu, mờ mờ như ai hà hơi vô.

        Đừng có nghe theo mối. Mối họ kêu bằng lịch, lịch họ có mắc mớ gì tới cái cây. Tháng Tám năm 2017 giá lên ba
        mươi hai ngàn, nghe đồn tuần sau tụt, tao cắt trụi bốn gốc phía trên, trái nào cũng cắt. Một tạ tám. Gởi đi
        rồi họ chụp hình gởi lại: trái bơ bổ đôi, cắm chiếc đũa đứng thẳng băng. Để cả tuần nó cũng không chín, nó
        héo, nhai như dép. Tao trả lại tiền. Bán con nái mà trả.

        > Ổng nói chuyện với mấy gốc bơ còn nhiều hơn nói với tôi. Cây nó khôn, nó làm thinh. — vợ chú Sáu

        Bả nói gì đó kệ bả. Tiếp.

        ## Cuống

        Chừa cuống một phân. Một phân là bằng móng tay út, con Diễm móng dài thì trừ ra. Trái rụng cuống là có cái
        lỗ, lỗ đó nước vô, ba bữa thâm đầu. Trái nào lỡ tay trụi cuống thì bỏ riêng rổ xanh, chiều hợp tác xã lấy
        làm chuyện khác, không có vô thùng.

        Trái ba lạng rưỡi tới bốn lạng rưỡi, một thùng ba ký được bảy tám trái. Lót rơm, úp đầu cuống xuống, đừng
        chèn cứng. Trước khi đóng, bấm nhẹ coi trái nào đi trước, ghi vô giấy. Chữ tụi bây xấu thì ghi chậm.

        Còn bữa nào có cái gì mà cắt, tao nói luôn khỏi hỏi:

        | Tháng | Gốc nào | Một gốc chừng |
        | Năm | hai hàng sát trạm bơm, trái sớm | 60 ký |
        | Sáu, Bảy | bơ sáp, trong hàng muồng | 150 ký |
        | Tám | bơ sáp, phía trên dốc, trễ | 90 ký |
        | Chín | cây bà Hai | thích thì có |

        Cây bà Hai là cái cây bự đó, từ hồi chưa có đường nhựa. Ruột nó xơ, vỏ dày, không ai mua, mà đốn thì không
        ai dám. Đốn thử coi, bà Hai chín mươi mốt tuổi bả còn chống gậy ra tới đây.

        [person P06]

        Rồi, thằng Khoa lên. Nâng, lắc, nghe, kéo. Kéo xéo xuống, đừng giật. Ờ. Ờ, được. Trái đầu tiên trong đời đó,
        cầm về cho má. Trái kế. Lắc coi. Kêu hông? Mày lắc cái vợt chớ mày lắc trái hồi nào.

        Thôi, tám giờ rưỡi nắng rồi, nghỉ. Trái trên ngọn chót đó chừa cho chim. Không phải, trái kia. Trái đó nó ăn
        hết phân nửa rồi.

        [shelf M13 M15]
        """,
        body_en="""
        Stand there. Don't put your face right under the fruit, or it'll land on your nose and that's school over.
        Back. Further. Good.

        Half past six is about right, the dew's just gone. Cut them wet and tomorrow they come up in spots and
        people think they're diseased. Hand me the net. Bamboo pole, five metres twenty. The hoop is six-millimetre
        iron, and the bag's from the goal at the secondary school; I asked for it. There's an aluminium thing in the
        shop, only it goes clang when it hits the fruit, and that hurts me.

        ## Shake

        Now, net under the fruit, lift a little, and shake. The fruit, not the tree. Hear that? When it knocks, the
        stone has come away from the flesh and it's old enough. If it keeps quiet, it's young. If it knocks and the
        skin's still shiny, give it four or five days, till it looks as though somebody had breathed on it.

        And never mind the dealers. In August 2017 the price was thirty-two thousand and they said next week it
        would drop, so I stripped the four trees up top. A hundred and eighty kilos. Back came a photograph: half an
        avocado with a chopstick standing upright in it. Keep those a week and they don't ripen, they wilt; it's
        like chewing a sandal. I paid it all back. Sold the sow to do it.

        > He talks to those trees more than he talks to me. The trees have the sense to say nothing. — Sáu's wife

        Take no notice. Where was I?

        ## Stalk

        Leave one centimetre. That's the nail of your little finger; not yours, Diễm. With no stalk there's a hole,
        water gets in, and in three days it's black at the top. If you pull one off by mistake it goes into the
        green basket.

        Three hundred and fifty grams to four fifty, so seven or eight make three kilos. Straw underneath, stalk end
        down, no cramming. Before you close it, press each one gently to see which goes first, and write that on the
        slip. Your writing's bad, so write slowly.

        What's ready when, so you needn't ask:

        | Month | Which trees | One gives about |
        | May | two rows by the pump, early | 60 kg |
        | June, July | butter avocados inside the cassia row | 150 kg |
        | August | the same, top of the slope, late | 90 kg |
        | September | Mrs Hai's tree | as it pleases |

        That's the big one. It was here before the tarred road. Stringy, can't be sold, and nobody would dare fell
        it. Try, and Mrs Hai will be out here on her stick, ninety-one or not.

        [person P06]

        Right, Khoa, up you come. Lift, shake, listen, pull. Slantwise, don't jerk. Yes, that'll do. Your first
        ever; take it home to your mother. Next one. Does it knock? You're shaking the net, boy, not the fruit.

        That's enough, half past eight, too hot. Leave the one at the very top for the birds. No, the other one.
        They've eaten half of that already.

        [shelf M13 M15]
        """,
        picture="M13:crop",
        published=159,
        about=("M13", "N10", "24664"),
    ),
    Article(
        kind="story",
        slug="cuon-so-bia-xanh-cua-ba-nhan",
        title_vi="Cuốn sổ bìa xanh của bà Nhàn",
        title_en="Mrs Nhàn's blue book",
        summary_vi="Giá tiêu hai mươi mấy năm, ghi chung với tiền gạo, tiền cưới và một con bò đi lạc.",
        summary_en="More than twenty years of pepper prices among the rice, the weddings and a cow that strayed.",
        body_vi="""
        Bà ngoại tôi không cho ai mượn cuốn sổ, chỉ cho đọc tại chỗ, ngay bàn nước, tay phải rửa trước. Sổ học trò
        hai trăm trang, bìa xanh nước biển nay thành xanh rêu, gáy khâu lại bằng chỉ lưới. Trang đầu ghi: “Từ hôm
        trồng tiêu. Ai đọc thì đọc cho hết câu.” Tôi chép ra đây những chỗ bà cho chép.

        ## Hồi mới trồng

        Tháng Năm 1998. “Đặt 320 gốc, ông nhà đóng trụ sống, không chịu đóng trụ gỗ chết, nói mất công bốn năm mà
        được bóng mát. Cãi nhau tới tối. Gạo 4 ngàn.”

        Tháng Ba 2001. “Hái được 40 ký đầu tiên. Lúc trồng nghe 60 ngàn, giờ 18. Bán hết mua cái máy may. Ông nhà
        nói máy may không leo trụ được.”

        Tháng Mười 2006. “Bò nhà ông Lợi lạc vô vườn, đứt 6 dây. Ông Lợi thường con gà mái. Gà mái đẻ 11 trứng, coi
        như huề.”

        Trang 2011 có vết nước chè. “Bán 1 tấn 2, giá 120. Đếm tiền ba lần, lần nào cũng khác. Lợp lại mái kho, tôn
        đỏ.” Ai đi đường vô hồ bây giờ hỏi nhà kho mái đỏ, là từ dòng đó.

        ## Hồi người ta chặt

        Trang nào sau 2015 cũng có một cột giá, bà gạch bằng thước. Tôi xếp lại cho dễ coi:

        | Năm | Giá một ký tiêu đen | Bà ghi bên cạnh |
        | 2015 | 190 ngàn | “Cưới con Út. Mổ heo.” |
        | 2016 | 165 ngàn | “Chú Năm vay thêm trồng 2 ngàn gốc. Tui cản.” |
        | 2018 | 56 ngàn | “Dây chết nhanh ở xóm trên.” |
        | 2020 | 39 ngàn | “Nghe cưa máy cả ngày.” |
        | 2021 | 78 ngàn | “Cưa xong rồi giá lên.” |
        | 2024 | 150 ngàn | “Chú Năm qua ngồi uống nước, không nói gì.” |

        Trang 2020 chỉ có chừng đó chữ mà bà để trống hết phần còn lại. Tôi hỏi sao không ghi thêm. Bà nói bữa đó
        ông ngoại cũng xách cưa ra vườn, đứng dưới gốc lồng mức từ sáng, tới trưa xách cưa về. Trên lưỡi không có
        mùn.

        > Có phải tui giỏi giang gì. Tại trời nóng quá, đốn rồi ngồi đâu. — Đỗ Thị Nhàn

        [person P05]

        ## Hồi hái lựa

        Từ 2019 sổ có thêm một thứ chữ: chữ con Út. Nó xin bà chừa ra ba chục gốc đừng hái xô, đợi hạt đỏ. Bà ghi:
        “Con Út bày hái từng hột. Ba chục gốc mà năm người hái hết bốn bữa. Tiền công ăn hết tiền tiêu.” Dưới đó con
        Út ghi chèn: “Má cộng sai.” Dưới nữa: “Má cộng lại rồi. Vẫn lỗ 340 ngàn.”

        Năm sau lỗ 90. Năm sau nữa bà không ghi lời lỗ, chỉ ghi: “Phơi ba nắng. Nắng thứ ba mây, cả nhà chạy, đổ ấm
        chè. Hột còn hồng. Bán cái hũ một lạng bằng người ta bán gần nửa ký tiêu đen. Cái ấm 85 ngàn, tính vô.”

        Sổ còn mười một trang trắng. Tôi mua cho bà cuốn mới, bìa cứng, có kẻ cột sẵn. Bà cám ơn, đem cất trong tủ
        chung với bằng khen của ông ngoại. Bữa trước tôi thấy bà viết ra ngoài lề trang 2003, chỗ còn trống, chữ nhỏ
        xíu: “24/11/2025. Mưa trái mùa. Chùm mới vô hột.”

        [shelf M16 M17]
        """,
        body_en="""
        My grandmother lends the book to no one. You may read it at the tea table, with washed hands. It is a school
        exercise book; the sea-blue cover has gone the colour of moss and the spine is sewn with fishing line. On
        the first page stands: “From the day we planted pepper. Whoever reads, read to the end of the sentence.” I
        have copied what she let me copy.

        ## When it was planted

        May 1998. “Set 320 vines. He uses live posts, will not have dead timber, says it costs four years and we get
        shade. Quarrelled till evening. Rice 4 thousand.”

        March 2001. “Picked the first 40 kilos. When we planted it was 60 thousand, now 18. Sold everything, bought
        a sewing machine. He says a sewing machine can't climb posts.”

        October 2006. “Lợi's cow strayed in, 6 vines torn. Lợi paid with a hen. The hen has laid 11 eggs. Quits.”

        The page for 2011 has a tea stain. “Sold 1.2 tonnes at 120. Counted the money three times, a different sum
        each time. New roof for the store, red iron.” That is the red roof by which people find the lake road.

        ## When others cut theirs down

        After 2015 every page has a column of prices, ruled by hand. I have put them together:

        | Year | A kilo of black pepper | What she wrote beside it |
        | 2015 | 190 thousand | “Youngest's wedding. Killed a pig.” |
        | 2016 | 165 thousand | “Năm borrows to plant 2 thousand more. I said don't.” |
        | 2018 | 56 thousand | “Vines dying fast in the upper hamlet.” |
        | 2020 | 39 thousand | “Chainsaws all day.” |
        | 2021 | 78 thousand | “Sawing done, price goes up.” |
        | 2024 | 150 thousand | “Năm came for tea, said nothing.” |

        On the page for 2020 there is nothing else. I asked why. That day, she said, my grandfather took the saw out
        too and stood under the posts from breakfast on. At noon he brought it back. There was no dust on the blade.

        > I was no cleverer than the rest. It was hot. If you fell them, where do you sit? — Đỗ Thị Nhàn

        [person P05]

        ## When they began to choose

        From 2019 there is a second hand in it, my youngest aunt's. She begged for thirty vines to be left until the
        berries were red. My grandmother writes: “Youngest will have them picked one by one. Thirty vines, five
        people, four days. The wages have eaten the pepper.” Squeezed in below: “Mother added wrong.” And below
        that: “Mother added again. Still 340 thousand short.”

        A year later it was ninety. The year after, she mentions no loss. “Three suns. Cloud on the third, everybody
        ran, teapot knocked over. Berries still pink. One small jar brings what others get for nearly half a kilo of
        black. Teapot 85 thousand, included.”

        Eleven pages are left. I bought her a new one with the columns printed. She thanked me and put it in the
        cupboard with my grandfather's certificates. The other day I saw her writing in the margin of 2003, where
        there was room, very small: “24/11/2025. Rain out of season. Spikes filling.”

        [shelf M16 M17]
        """,
        picture="M16:landscape",
        published=337,
        about=("M16", "N05", "24722"),
    ),
    Article(
        kind="story",
        slug="loa-thon-goi-to-gia-muoi",
        title_vi="Loa thôn gọi tổ giã muối",
        title_en="The loudspeaker calls the salt pounders",
        summary_vi="Bốn lần phát loa trong một ngày, ba mươi hai ký tiêu xanh và một cái chày bị mượn không trả.",
        summary_en=(
            "Four announcements in one day, thirty-two kilos of green pepper and a pestle that was never returned."
        ),
        body_vi="""
        A lô, a lô. Năm giờ ba mươi. Mời bà con nghe thông báo của thôn, không phải thông báo điện, chuyện điện nói
        sau.

        Hôm nay tổ giã muối của hợp tác xã làm mẻ tiêu xanh đầu mùa. Tiêu tối qua tuốt được ba mươi hai ký, để nữa
        là thâm. Yêu cầu tổ viên có mặt ở nhà kho trước bảy giờ. Ai mượn cái chày gỗ mít đầu to từ đợt trước thì tự
        giác đem trả, tôi không nêu tên, nhà có hàng rào dâm bụt. Hết.

        ## Bảy giờ mười

        A lô. Cái chày đã về. Cám ơn gia đình. Yêu cầu lần sau đừng dùng nó đóng cọc.

        Tiếp theo là lá chanh. Tổ cần ba ký lá bánh tẻ, lá già nó hăng, lá non nó nát. Nhà nào có cây chanh ta xin
        cho hái, mỗi nhà chừng một rổ. Chanh không hột thì thôi, lá nó như giấy. Riêng nhà tôi đã hái rồi, nên bà
        nhà tôi đừng ra đứng dưới gốc đếm nữa.

        Ớt xiêm thì chị em bon bên kia hồ sáng nay bơi xuồng đem qua, bốn ký hai. Ai nói ớt đó nhỏ là chưa ăn. Hôm
        trước có anh cán bộ về thăm, anh ăn một trái rồi anh ra hồ ngồi tới chiều.

        > Tiêu xanh giã mà không văng nước lên mặt là giã dối. Nhìn cái áo là biết ai làm ai đứng nói. — Đỗ Thị Nhàn

        [person P05]

        ## Chín giờ kém năm

        A lô, a lô. Có ý kiến là tổ giã to quá, cháu nhỏ xóm dưới không ngủ. Tổ xin ghi nhận. Nhưng cối đá thì nó
        phải kêu, còn máy xay tổ có thử một lần hồi tháng Chạp, xay ra nước, sên cả buổi không ráo, màu thì y như xi
        măng. Mẻ đó đem cho ai thì người đó nhớ, khỏi nhắc.

        Nhân đây đọc luôn định lượng, vì có chị hỏi mà hỏi ba người được ba kiểu. Một mẻ vừa cái chảo gang lớn:

        | Thứ | Lúc vô cối | Ghi thêm |
        | Tiêu xanh đã tuốt cuống | 3 ký | rửa hôm trước, để ráo |
        | Muối biển hột to | 6,4 ký | rang sơ cho hết nổ |
        | Ớt xiêm xanh | 4 lạng | bỏ cuống, đeo bao tay |
        | Lá chanh | 3 lạng | xắt chỉ, bỏ sau cùng |
        | Sên xong còn | 8,5 ký | được bảy chục hũ |

        Sên lửa nhỏ bốn mươi phút, đảo không ngừng. Ai bỏ đi nghe điện thoại thì đổi người. Tôi nói trước là có cả
        tôi trong đó.

        ## Ba giờ chiều

        A lô. Báo cáo bà con, xong mẻ chín, còn mẻ mười. Ba mươi hai ký là hụt tính của thôn, đáng lẽ mười mẻ rưỡi,
        mà bọn nhỏ đi học về tạt qua chấm ổi, giờ hết tròn hai ký. Tổ không trách. Rổ ổi cũng của tổ.

        Đề nghị gia đình nào còn giữ hũ thuỷ tinh của đợt phát dùng thử thì rửa đem trả, có nắp càng tốt. Nhà có
        hàng rào dâm bụt giữ sáu hũ.

        Về chuyện điện: chiều mai cúp từ một giờ đến bốn giờ. Chuyện này đáng lẽ thông báo từ sáng, nhưng sáng tôi
        nói chày rồi quên. Hết. À khoan, ai để quên đôi dép trái màu xanh chân phải màu đỏ ở nhà kho thì ra nhận.
        Hết thật.

        [gallery M17:crop|Tiêu xanh trên dây, tối mát mới tuốt; M17:pack|Hũ một lạng hai, nắp siết tay]
        """,
        body_en="""
        Hello, hello. Half past five. This is an announcement of the hamlet, and not the one about electricity;
        electricity comes later.

        Today the cooperative's salt group makes the first green pepper of the season. Members are to be at the
        store before seven. Whoever borrowed the big-headed jackwood pestle will please bring it back unasked. I
        mention no names. The house has a hibiscus hedge. That is all.

        ## Ten past seven

        Hello. The pestle is home. Our thanks to the family. Next time, kindly do not drive fence posts with it.

        Now lime leaves. Three kilos are wanted, neither old nor young. If you have a proper lime tree, let us pick
        a basketful. The seedless sort need not apply, its leaf is paper. At my own house they have been picked
        already, so my wife can stop standing under the tree counting.

        The small chillies came over the lake this morning by canoe, four kilos two hundred, from our sisters
        opposite. If you call them little you have not eaten one. An official on a visit did, and sat by the water
        until evening.

        > If you pound green pepper and none splashes in your face, you're shamming. One look at the blouse tells me
        who worked and who stood talking. — Đỗ Thị Nhàn

        [person P05]

        ## Five to nine

        Hello, hello. It has been remarked that we pound too loudly for the babies in the lower hamlet. This is
        noted. But a stone mortar has to be heard. We did try a blender once, in December. It made water, and the
        colour was cement. Those who were given some will remember.

        I shall also read out the quantities, because one lady asked three people and got three answers. For one
        filling of the large iron pan:

        | What | Into the mortar | Remarks |
        | Green pepper off the stalk | 3 kg | washed the day before, drained |
        | Coarse sea salt | 6.4 kg | roasted until it stops popping |
        | Green chillies | 400 g | stalks off, gloves on |
        | Lime leaf | 300 g | cut into threads, goes in last |
        | Left when dry | 8.5 kg | fills seventy jars |

        Forty minutes on a low fire, stirring all the time. Anyone who walks off to answer the telephone is
        replaced. I say this knowing that it applies to me.

        ## Three in the afternoon

        Hello. Nine pans done and the tenth is on. Thirty-two kilos should have made ten and a half, but the
        children looked in after school with guavas to dip, and now two kilos are gone exactly. No blame is
        attached. The guavas were ours as well.

        Should any household still have jars from the free samples, please wash and return them. The house with the
        hibiscus hedge has six.

        About electricity: it will be off tomorrow from one till four. This was meant for the morning, but I got to
        talking about the pestle. That is all. One moment: somebody has left a pair of sandals at the store, the
        left one blue and the right one red. That really is all.

        [gallery M17:crop|Green spikes, stripped in the cool of the evening; M17:pack|A hundred and twenty grams]
        """,
        picture="M17:crop",
        published=390,
        about=("M17", "N05", "24722"),
    ),
)
