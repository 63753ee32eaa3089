"""Two stories from the coast and the plain of Quảng Ngãi: shallots sold by eye, a child who minds the sky."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        "story",
        "ban-mao-dam-hanh-sau-rung-duong",
        "Bán mão đám hành sau rừng dương",
        "Selling the field by eye",
        "Nhổ ba bụi, kêu một giá cho nguyên đám. Chuyện buôn hành hồi chưa nhà nào có cân.",
        "Three clumps pulled up, one price named for the lot: the shallot trade before anybody here owned a scale.",
        """
        Nhà tôi có ba đám hành: đám Giếng, đám Gò Mả, đám Sau Dương. Tên ông nội đặt, con cháu kêu theo. Đám Sau Dương
        rộng đúng một sào, nằm sát rừng dương nên mới bốn giờ chiều đã rợp, lá lên mướt mà củ chậm hơn hai đám kia cả
        tuần.

        Hồi trước xứ này bán mão. Lái trên chợ huyện xuống, chẳng ai mang cân theo. Họ đi một vòng bờ, nhổ ba bụi,
        phủi cát, bóp bóp mấy củ rồi kêu giá nguyên đám. Mình chịu thì cầm tiền cọc, bữa sau họ dắt người tới nhổ.
        Không chịu thì uống cạn chén nước rồi họ qua nhà khác. Lâu lắm cũng mười phút là xong một cuộc.

        ## Nhổ ba bụi nào

        Ăn thua ở chỗ đó. Lái cứ nhè bụi ngoài bìa mà nhổ, bụi bị chân người giẫm nên củ lép. Chủ thì đon đả chỉ mấy
        bụi gần miệng giếng. Ba tôi không biết chữ nhưng nhẩm giỏi: một thước vuông hai mươi lăm bụi, bụi trung bình
        nửa lạng, một sào vị chi hơn sáu tạ.

        Năm 1999 lái kêu đám Sau Dương một triệu hai. Ba tôi gật. Bữa họ nhổ, tôi mười lăm tuổi, đi theo gánh mướn,
        lén đếm được mười bốn bao, bao nửa tạ. Chợ tỉnh lúc ấy ba ngàn một ký. Tối tôi nói lại, ông già làm thinh,
        bưng tô cơm ra hè ngồi ăn với con vện.

        Năm sau ổng tính gỡ. Hai ngày trước khi lái tới, ổng gánh nước tưới suốt buổi chiều cho lá dựng đứng dậy. Lái
        nhổ bụi đầu tiên, nước từ bẹ chảy ròng xuống cổ tay, anh ta cười: “Chú Tư mới tắm cho hành hả?” Trả còn chín
        trăm ngàn.

        ## Cái cân dưới hiên

        Bây giờ mười lăm nhà chung một cái cân bàn, đặt dưới hiên nhà kho cho ai đi ngang cũng ngó thấy kim. Hành phơi
        đủ mười hai nắng, giũ cát, lặt rễ rồi mới được bước lên cân, thành ra mỗi tạ tươi hao hết ba mươi hai ký. Vụ
        rồi đám Sau Dương nhổ lên sáu trăm mười, tới lúc ghi sổ chỉ còn bốn trăm mười lăm. Mấy ông già ban đầu tiếc
        đứt ruột, biểu cân luôn lúc mới nhổ cho nó nặng.

        > Bán mão thì lỗ lời gì cũng đổ cho trời được. Có con số rồi, đám nào làm dở là chủ đám đó hết đường cãi. — Võ
        Thị Sương

        Chị Sương giữ sổ cân, nói câu đó ngay giữa bữa họp, mắt ngó trúng tôi. Vụ ấy đám Gò Mả tôi bỏ phân trễ mười
        ngày, củ bằng ngón tay út, phải chở ra bán rẻ cho mấy quán phi hành.

        [shelf M21 M20]

        Lái cũ lâu lâu vẫn ghé. Giờ ảnh bỏ mối cho siêu thị, hết mua mão, mà tay còn ngứa, hễ ra tới bờ là nhổ ba bụi
        rồi đoán. Vụ rồi ảnh đoán đám Sau Dương sáu tạ mốt rưỡi hành tươi, lệch có năm ký. Tôi rót nước mời, trong
        bụng nghĩ ba tôi mà còn thì ba xách cuốc đuổi liền.
        """,
        """
        We have three shallot plots: the Well, the Grave Mound and Behind the Casuarinas. The last is five hundred
        square metres, so close to the trees that it lies in shade by four. The leaves love it there. The bulbs come a
        week late.

        In the old days everything was sold by eye. A trader came down without a scale, walked once round the edge,
        pulled three clumps, pinched a bulb or two and named a price for the whole field. If you shook your head he
        finished his tea and went next door. Ten minutes was a long negotiation.

        ## Which three clumps

        That was where the money lay. The trader went for the outer row, where everyone treads and the bulbs stay
        thin. The owner would be steering him towards the well. My father could not read but he could reckon:
        twenty-five clumps to the square metre, fifty grams apiece, a little over six hundred kilos.

        In 1999 he was offered 1.2 million đồng for the plot behind the trees, and he nodded. I was fifteen, hired to
        carry, and I counted fourteen sacks of fifty kilos, with the town paying three thousand a kilo. When I told
        him he took his bowl outside without a word and ate on the step with the dog.

        The year after, he meant to get even. Two days before the trader was due he carried water all afternoon, so
        that every leaf stood to attention. The man pulled one clump and the water ran down to his wrist. “Given them
        a bath, have you?” He paid nine hundred thousand.

        ## The scale under the eaves

        Fifteen households now share one platform scale, out where anybody passing can see the needle. Shallots dry
        for twelve days before they are let up on it, and of a hundred kilos thirty-two are gone by then. Last season
        my six hundred and ten went into the book as four hundred and fifteen. The old men wanted it done sooner,
        while there was still some weight in it.

        > Sold by eye, you could blame heaven for everything. With a figure in the book, whoever farmed badly has run
        out of arguments. — Võ Thị Sương

        Sương keeps the book. She said that at a meeting, looking straight at me. My manure had gone on ten days late
        that season, and the Grave Mound went cheap to the frying stalls.

        [shelf M21 M20]

        The old trader still drops by. He supplies supermarkets now, but his hands itch, and he cannot reach a field
        without pulling three clumps and guessing. He said six hundred and fifteen the other year, fresh, and was five
        kilos out. I poured him tea. My father would have gone for his hoe.
        """,
        "M21:landscape",
        187,
        ("M21", "N15", "21409"),
    ),
    Article(
        "story",
        "viec-cua-con-la-coi-troi",
        "Việc của con là coi trời",
        "My job is the sky",
        "Na mười một tuổi, ngồi ghế đẩu giữa sân phơi bánh tráng, la một tiếng là cả nhà chạy.",
        "Na is eleven and sits on a stool among the rice paper. When she shouts, the whole house runs.",
        """
        Con tên Na, mười một tuổi, ở xóm bánh. Ngày thường con đi học, thứ Bảy với Chủ nhật thì con có việc. Má tráng,
        ba đội phên, bà ngoại coi lửa. Còn con coi trời.

        Coi trời là ngồi cái ghế đẩu ngoài sân, lưng dựa bồ trấu, ngó lên núi. Mây ngoài biển thì kệ nó, mây đó hay đi
        ngang thôi. Mây trên núi mà đen dưới bụng thì con phải la. La một tiếng “mưa” là ai cũng bỏ hết chạy ra. Sân
        có bốn chục phên, mỗi phên tám cái bánh, người lớn bưng một lần được có một phên. Con la bậy hai lần thì lần
        thứ ba không ai thèm chạy, nên con phải coi cho kỹ.

        ## Ba lần con làm sai

        Lần thứ nhất hồi con chín tuổi, con ngủ gục. Gà vô mổ mè, sáu phên lủng lỗ chỗ. Má không đánh. Má biểu con
        ngồi đếm coi mấy lỗ. Con đếm tới ba trăm mấy thì khóc.

        Lần thứ nhì con bò nhà ông Năm sút dây vô sân. Nó không ăn, nó liếm. Trong bột có muối nên nó liếm hết cái này
        qua cái khác. Con lấy cành dâm bụt đuổi mà nó ngó con tỉnh bơ. Ông Năm đền một rổ bắp.

        Lần thứ ba con la mưa mà không mưa. Có một cục mây núi y chang mấy cục trước, ai dè nó quẹo. Bánh phơi nửa
        chừng đem vô nhà bị chai, nướng lên trơ trơ. Bữa đó má lấy cục than viết lên vách bếp: “Na, 11 tháng Tư, mây
        quẹo.” Giờ vẫn còn.

        > Nó la sai thì mất một buổi bánh. Nó sợ sai mà nín luôn thì mất nguyên ngày. Tôi thà nó la. — Huỳnh Thị Lài

        ## Tiền lương

        Bánh lành ràng hai chục cái, má bán. Bánh bể là của con. Con nướng than rồi đem vô lớp, ba ngàn một miếng bằng
        cuốn vở, bạn nào chấm mắm thì tự đem theo mắm. Tháng nắng dữ bánh nứt nhiều, con có tiền. Tháng trời đẹp thì
        con nghèo.

        Tháng rồi con được bảy mươi hai ngàn. Con mua cái đồng hồ đeo tay, để ghi mấy giờ mây tới. Con có cuốn vở kẻ
        ba cột.

        | Ngày | Mây đâu tới | Bánh sao |
        | 3 tháng Tám | núi, 10 giờ 20 | chạy kịp, ướt một phên |
        | 4 tháng Tám | biển, đi ngang | khô hết lúc 9 giờ rưỡi |
        | 10 tháng Tám | núi, 9 giờ 50 | chạy kịp, ba té xuống mương với một phên |

        [gallery M25:crop|Bột mới xay, mè đen để trong rổ bên tay trái má; M25:pack|Một ràng hai chục cái, bánh lành]

        Bà ngoại nói hồi nhỏ bà cũng coi trời, mà bà coi bằng chuồn chuồn. Bà bảy mươi mốt tuổi rồi. Con có dò thử ba
        tuần: chuồn chuồn đúng mười bốn bữa, cuốn vở của con đúng mười một.

        Anh Hai con gắn cho má cái báo mưa trong điện thoại. Nó kêu tít tít suốt. Nó báo mưa cho cả một vùng rộng lắm,
        chớ nó đâu biết cái sân nhà con nằm chỗ nào.
        """,
        """
        My name is Na, I am eleven, and I live in the lane of the rice-paper ovens. On Saturdays and Sundays I work.
        Mum spreads the batter, Dad carries the screens, Gran minds the fire, and I mind the sky.

        You sit on a stool in the yard and look at the mountains. Clouds out at sea don't count, those are only
        passing. A cloud over the mountains with a black belly, that's when I shout “Rain!” and everybody drops
        everything. A grown-up can only carry one screen at a time and there are forty. If I'm wrong twice, nobody
        runs the third time, so I have to look properly.

        ## Three times I got it wrong

        The first time I was nine and I fell asleep. The hens got in after the sesame and six screens were full of
        holes. Mum didn't smack me. She told me to count them. I got past three hundred and then I cried.

        The second time Mr Năm's cow slipped her rope. She didn't eat any. She licked. There's salt in the batter, so
        she went along the row. I chased her with a hibiscus branch and she looked at me as if I was weather. Mr Năm
        paid with a basket of corn.

        The third time I shouted and it didn't rain. That cloud was exactly like the others but it turned a corner.
        The sheets came in half dry and went hard. Mum wrote on the kitchen wall in charcoal: “Na, 11 April, cloud
        turned.” It's still there.

        > If she shouts for nothing we lose a morning. If she's too scared to shout we lose the day. I'd sooner have
        the shouting. — Huỳnh Thị Lài

        ## Wages

        Whole sheets go in bundles of twenty and Mum sells those. Broken ones are mine. I toast them and take them to
        school, three thousand a piece, bring your own dip. When the sun is fierce a lot of them crack and I'm rich.
        When the weather's lovely I'm poor.

        Last month I made seventy-two thousand and bought a wristwatch. My notebook has three columns.

        | Day | Cloud from where | What happened |
        | 3 August | mountains, 10.20 | ran in time, one screen wet |
        | 4 August | sea, went past | all dry by half past nine |
        | 10 August | mountains, 9.50 | ran in time, Dad fell in the ditch with a screen |

        [gallery M25:crop|Fresh batter, the sesame at Mum's left hand; M25:pack|A bundle of twenty, whole ones]

        Gran minded the sky too when she was small, only she did it by dragonflies. I checked for three weeks. The
        dragonflies were right on fourteen days and my notebook on eleven.

        My big brother put a rain alarm on Mum's phone. It knows about rain for miles, but it has no idea where our
        yard is.
        """,
        "M25:landscape",
        64,
        ("M25", "N16", "21364"),
    ),
)
