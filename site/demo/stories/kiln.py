"""A potter's firing book, for the pots in which the pine-hill farm sells its succulents."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        "story",
        "so-lo-lan-dot-thu-ba-muoi-mot",
        "Sổ lò, lần đốt thứ ba mươi mốt",
        "Kiln book, thirty-first firing",
        "Trang trái chép số, trang phải chép chuyện. 118 chậu vô lò, 97 chậu ra.",
        "Figures on the left-hand page, the rest on the right. 118 pots went in and 97 came out.",
        """
        Sổ lò tôi chép hai trang. Trang trái để người sau coi mà đốt. Trang phải để tôi coi lại mà tức.

        ## Trang trái

        Lò đất một khối rưỡi, bên kia đồi so với nhà lưới. Chậu mười phân, đất sét ao Bà Tư pha một phần tư cát suối.
        Phơi bảy nắng, men tro với đất trắng, nhúng úp miệng xuống nửa chậu. Củi: cành cà phê tỉa hai khối, bìa thông
        bốn khối. Sáng nhóm có sương muối, miệng lò đọng nước.

        | Giờ thứ | Lửa màu gì | Củi | Làm gì |
        | 1–4 | chưa có màu | cà phê, ít một | cửa hé một gang cho hơi nước ra |
        | 5–8 | đỏ mận | bìa thông | bịt nửa cửa |
        | 9–11 | cam | bìa thông, liền tay | ngó lỗ thăm, thấy men bóng |
        | 12 | vàng rơm | ngưng | trám kín, khoá cửa, đi ngủ |

        Nguội hai ngày ba đêm. Vô 118. Nứt 12, dính nhau 6, rớt lúc dỡ 3. Ra 97.

        ## Trang phải

        Dính sáu là tại tôi ham. Còn chỗ trống gần lỗ thông khói tôi nhét thêm hai chồng, chồng này nghiêng dựa chồng
        kia, men chảy, ôm nhau tới giờ gỡ không ra. Thằng con để lên bàn thờ ông địa, nói ổng đỡ buồn.

        Rớt ba là tại bà nội thằng nhỏ. Bà đứng sau lưng la “coi chừng”.

        Nứt mười hai thì đổ cho sương muối. Đêm dỡ lò tôi nóng ruột mở cửa sớm hai tiếng, gió ngoài đồi lùa vô nghe
        tách, tách, tách như người ta bẻ khớp tay. Đếm đủ mười hai tiếng mới chịu đóng lại.

        Chuyện nửa men, ghi cho rõ kẻo mỗi người nói một kiểu. Lần đốt thứ mười, tôi pha men thiếu. Còn bốn chục chậu
        chưa nhúng mà trong thùng chỉ lại một lóng tay. Hết tiền mua đất trắng, hồi đó một bao chín chục ngàn, tôi
        nghiêng thùng nhúng được nửa nào hay nửa nấy, tính bán rẻ. Cậu bên nhà lưới qua lấy hàng, bỏ qua mấy chậu
        tráng kín, ôm hết bốn chục chậu nửa.

        > Chậu tráng kín thì đẹp. Nhưng lỡ tay tưới dư một bận là sen ngồi trong vũng. Chậu nửa thì vách mộc nó uống
        bớt giùm mình. — Nguyễn Trọng Tín

        Từ đó nhúng nửa. Tôi có hỏi vậy tính tiền nửa được không, để tôi khỏi phải nhúng luôn. Cậu ấy cười mà không
        trả lời.

        Lần đốt mười hai tôi quên đục lỗ đáy ba mươi chậu. Cái này không đổ cho ai được. Bà nội thằng nhỏ lấy đựng
        muối, mắm, tăm, chia cho cả xóm, nên giờ đi ăn giỗ nhà nào tôi cũng gặp lại lần đốt mười hai.

        [gallery M37:pack|Chậu thứ chín mươi bảy, đã có chủ; M37:crop|Nửa men nửa mộc, sỏi rải mặt]

        Củi lần này hết sáu trăm rưỡi, năm 2019 chừng đó củi bốn trăm. Lần tới đừng nhét lỗ khói. Câu này lần đốt hai
        mươi bốn tôi cũng có viết, tuồng chữ y chang.
        """,
        """
        I keep the kiln book on two pages. The left is for whoever fires after me. The right is for me to be annoyed
        by.

        ## Left-hand page

        Earth kiln, a cubic metre and a half, over the hill from the net houses. Ten-centimetre pots, clay from Bà
        Tư's pond with a quarter of stream sand. Seven days in the sun. Ash glaze, dipped rim first to the middle.
        Wood: two cubic metres of coffee prunings, four of pine slabs. White frost at lighting, water standing in the
        mouth.

        | Hours | Colour | Wood | What to do |
        | 1–4 | none yet | coffee, a little at a time | door open a hand to let the steam out |
        | 5–8 | plum red | pine slabs | brick up half the door |
        | 9–11 | orange | pine, without a pause | look in at the spy hole, glaze shining |
        | 12 | straw | stop | seal with mud, lock up, go to bed |

        Cooling: two days, three nights. In, 118. Cracked 12, stuck together 6, dropped in unloading 3. Out, 97.

        ## Right-hand page

        The six that stuck are my greed. I squeezed in two more stacks by the flue. One leant on the other, the glaze
        ran, and they are still embracing. My son stood them on the shelf of the earth god for company.

        The three dropped are my mother's. She was behind me and shouted “Careful!”

        The twelve I put down to frost. I opened two hours early, and the wind off the hill came in and they went
        tick, tick, tick, like somebody cracking his knuckles. I waited for the twelfth before I thought of closing
        it.

        About the half glaze, so that there is one version of it. At the tenth firing I mixed too little. Forty pots
        were still to be dipped and there was a finger's breadth in the bucket. White clay was ninety thousand a bag
        and I hadn't got it, so I tilted the bucket and dipped what I could. The young man from the net houses walked
        past the glazed ones and took all forty.

        > Glazed right down they're handsome. Overwater once and the plant sits in a puddle. With these, the bare wall
        drinks up my mistake. — Nguyễn Trọng Tín

        It has been half ever since. I asked if he'd like to pay half for not dipping them at all. He laughed, and
        that was no answer.

        At the twelfth firing I forgot the drain hole in thirty. My mother gave them round the hamlet for salt and
        toothpicks, and there is no house I can eat at without meeting the twelfth firing.

        [gallery M37:pack|Number ninety-seven, spoken for; M37:crop|Half glaze, half bare, gravel on top]

        Wood came to six hundred and fifty thousand; in 2019 the same load was four hundred. Next time keep clear of
        the flue. It says that under the twenty-fourth firing as well, in the same handwriting.
        """,
        "M37:pack",
        305,
        ("M37", "N12", "24848"),
    ),
)
