"""Five events: three ahead of the first load, two behind it."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        "event",
        "phien-cho-cuoi-nam-nga-sau-nho",
        "Phiên chợ cuối năm Ngã Sáu Nhỏ",
        "Year-end market at Ngã Sáu Nhỏ",
        "Ba ngày, hai mươi tám gian, cà phê rang tại chỗ và một cái cân để ai cũng cân lại được.",
        "Three days, twenty-eight stalls, coffee roasted on the spot and a scale for anybody to check.",
        """
        Hai mươi tám gian kê dọc dãy nhà triển lãm. Gian 1 đến 4 là của trung tâm, còn lại các nhà làm tự đứng bán,
        hỏi gì hỏi thẳng người làm ra.

        Cà phê được rang ngoài sân lúc chín giờ và mười lăm giờ, mẻ mười lăm ký, đứng xem miễn phí, gió thổi hướng nào
        áo thơm hướng đó. Bàn nếm chè mở từ chín rưỡi. Thợ mắc ca đem theo cái sàng phân cỡ, trẻ con được sàng thử,
        hạt rơi xuống chiếu thì được ăn.

        Ngay cổng có một cái cân bàn đã kiểm định. Mua xong đem ra cân lại. Thiếu thì quay vô gian, khỏi gặp ban tổ
        chức.

        Xe máy gửi ở sân trường bên cạnh, ba ngàn một chiếc. Ngày cuối dọn từ tám giờ tối, ai muốn mua thùng bơ lẻ
        thì canh giờ đó.
        """,
        """
        Twenty-eight stalls stand along the exhibition hall. The first four belong to the centre. At all the others
        the makers sell for themselves, and questions go straight to whoever did the work.

        Coffee is roasted in the yard at nine and at three, fifteen kilos at a time. Watching is free, and so is the
        smell in your shirt. The tea table opens at half past nine. The macadamia people are bringing their grading
        sieve; children may shake it, and what falls on the mat they may eat.

        By the gate there is a tested platform scale. Weigh what you have bought. If it is short, go back to the
        stall; there is no need to find the committee.

        Motorbikes park in the schoolyard next door for three thousand đồng. Clearing up begins at eight on the last
        evening, the moment for odd crates of avocado.
        """,
        "M01:landscape",
        9,
        ("M01", "M11", "M13", "M26", "N01", "N04", "24121"),
        starts=17,
        ends=19,
        hours="08:00–20:00",
        place_vi="Trung tâm OCOP Ngã Sáu Nhỏ, gian 1 đến 28, phường Tân Lập, tỉnh Đắk Lắk",
        place_en="Ngã Sáu Nhỏ OCOP centre, stalls 1 to 28, Tân Lập ward, Đắk Lắk",
    ),
    Article(
        "event",
        "mot-ngay-o-xuong-chung-dau-cau-treo",
        "Một ngày ở xưởng chưng đầu cầu treo",
        "Open day at the still by the hanging bridge",
        "Nhóm lò lúc tám giờ, ra giọt đầu chừng mười giờ rưỡi. Mang theo giày đi ướt.",
        "The fire is lit at eight and the first drop is due about half past ten. Bring shoes that may get wet.",
        """
        Xưởng quế mở cửa cho ai muốn coi một mẻ từ đầu tới cuối. Tám giờ chất lá, một tạ hai, nén bằng chân. Mười giờ
        rưỡi nước ngưng bắt đầu đục, đó là lúc có dầu. Từ đó tới trưa ngồi chờ, ai sốt ruột thì qua bàn cạo vỏ, có dao
        cùn cho người mới.

        Cơm trưa nấu chung, năm chục ngàn một phần, báo trước một ngày để bếp còn liệu. Buổi chiều cô giữ sổ xà bông
        cho xem kệ ủ và mở cửa sổ.

        Dầu mới ra không bán trong ngày, phải lắng. Muốn mua thì lấy chai của mẻ trước.

        Cầu treo mỗi lượt ba người, xe ô tô để bên này sông. Trời mưa vẫn mở, nước lớn ngập chân cầu thì hoãn và báo
        trên trang này.
        """,
        """
        The cinnamon workshop opens for anyone who would like to see one batch from end to end. At eight the leaves go
        in, a hundred and twenty kilos, trodden down with the feet. About half past ten the water from the condenser
        clouds, and that is oil. After that one waits. The impatient can scrape bark at the table, where beginners get
        a blunt knife.

        Lunch is cooked together, fifty thousand đồng a head; please say so the day before. In the afternoon the
        keeper of the soap notebook shows her curing shelves and opens the window.

        Fresh oil has to settle and is not sold on the day. There are bottles from the batch before.

        The bridge takes three people at a time and cars stay on this side. We open in rain as well. If the river
        reaches the foot of the bridge, the day is put off and this page will say so.
        """,
        "M34:landscape",
        15,
        ("M34", "M22", "M35", "N14", "21340"),
        starts=8,
        ends=8,
        hours="08:00–15:30",
        place_vi="Xưởng Quế Nhà Rẫy, đầu cầu treo, xã Sơn Tây, tỉnh Quảng Ngãi",
        place_en="Nhà Rẫy distillery, by the hanging bridge, Sơn Tây commune, Quảng Ngãi",
    ),
    Article(
        "event",
        "nem-sau-nuoc-che",
        "Nếm sáu nước chè",
        "Six infusions",
        "Hai giờ, một gói năm gam, mười hai chỗ ngồi. Tới nước thứ sáu thì thường cãi nhau.",
        "Two hours, five grams of tea, twelve chairs. Disagreement about the sixth infusion is welcome.",
        """
        Hai bác cháu trực đêm của xưởng vò chè xuống nhà trưng bày pha một buổi. Mười hai chỗ quanh cái bàn gỗ tầng
        hai, mỗi người một chén con. Cả bàn dùng chung năm gam chè, pha sáu lần, từ nước tráng cho tới lúc có người
        bảo hết.

        Ai cũng nhận một tờ giấy kẻ sáu ô, viết gì vào đó tuỳ ý. Kỳ trước có người viết cả sáu ô chữ “nóng”.

        Sau đó so hai mẻ cách nhau một đêm mưa, che tên, đoán mẻ nào vò lúc mấy giờ. Đoán trúng được mang bã về bón
        lan.

        Không thu tiền. Gọi giữ chỗ trước ba ngày, qua trang trợ giúp. Đừng xức dầu gió hay nước hoa, cả bàn sẽ chỉ
        ngửi thấy mỗi mình anh chị.
        """,
        """
        Uncle and nephew from the night shift of the rolling shed are coming down to make tea. Twelve chairs stand
        round the wooden table upstairs, with a thimble cup each. The whole table shares five grams, infused six
        times, from the rinse until somebody says there is nothing left.

        Everyone is given a sheet with six boxes to write in as they like. Last time one guest wrote “hot” in all of
        them.

        Afterwards two batches are compared, names covered, with one rainy night between them, and you guess at what
        hour each was rolled. Whoever is right takes home the leaves for the orchids.

        There is no charge. Keep a chair three days ahead through the help page. And please, no scent and no medicated
        oil, or the table will smell nothing but you.
        """,
        "M26:pack",
        22,
        ("M26", "N17", "24781"),
        starts=26,
        ends=26,
        hours="09:00–11:00",
        place_vi="Nhà trưng bày Sương Phố, tầng hai, phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng",
        place_en="Sương Phố showroom, upstairs, Xuân Hương - Đà Lạt ward, Lâm Đồng",
    ),
    Article(
        "event",
        "mot-buoi-sang-o-xom-banh",
        "Một buổi sáng ở xóm bánh",
        "A morning in the lane of ovens",
        "Khách tới từ bốn giờ, người về cuối cùng mang theo sáu cái bánh rách.",
        "Guests came from four o'clock on, and the last one left with six torn sheets.",
        """
        Lò thứ ba mở cửa cho khách vào coi và làm thử, từ lúc trời chưa sáng. Dự tính hai chục người, tới bốn mươi
        sáu. Người sớm nhất ba giờ bốn mươi đã đứng đầu ngõ, chó sủa nên cả xóm dậy theo.

        Mỗi khách được tráng ba cái. Cái đầu ai cũng rách. Cái thứ ba được giữ lại phơi riêng, ghi tên bằng que than ở
        góc phên; chín giờ khô, ai nấy đi tìm tên mình.

        Sau lò bày thêm cối đá cho xay thử: một gáo gạo ngâm, năm phút, tay nào cũng mỏi. Na, mười một tuổi, trực ghế
        đẩu giữa sân và la một lần, mây thật, chạy kịp.

        Bán hết tám mươi ràng. Cảm ơn bác hàng xóm cho mượn giếng.
        """,
        """
        The third oven let visitors in to look and to try their hands, from before daylight. Twenty were expected and
        forty-six came. The first stood at the mouth of the lane at twenty to four, the dogs barked, and so the whole
        lane was up.

        Everybody spread three sheets. The first tore, always. The third was put out to dry apart, with the name in
        charcoal on the corner of the screen, and at nine people went about looking for their own.

        A stone mill stood behind the oven: one dipper of soaked rice, five minutes, and no arm that did not ache. Na,
        aged eleven, had the stool in the yard and shouted once. It was a real cloud, and everyone made it.

        Eighty bundles were sold. Thanks to the neighbour who lent his well.
        """,
        "M25:crop",
        30,
        ("M25", "N16", "21364"),
        starts=-33,
        ends=-33,
        hours="04:00–09:00",
        place_vi="Lò thứ ba từ đình vào, xóm bánh, xã Nghĩa Hành, tỉnh Quảng Ngãi",
        place_en="Third oven from the communal hall, Nghĩa Hành commune, Quảng Ngãi",
    ),
    Article(
        "event",
        "phien-cho-hanh-toi-sau-rung-duong",
        "Phiên chợ hành tỏi sau rừng dương",
        "Garlic and shallot fair behind the casuarinas",
        "Hai buổi sáng, hai mươi ba sạp, bán từ lúc mở dây tới khi hết bóng mát.",
        "Two mornings, twenty-three stalls, selling from the dropping of the rope until the shade ran out.",
        """
        Hai buổi sáng liền, các nhà trồng hành tỏi quanh Long Phụng bày sạp dưới hàng dương. Hai mươi ba sạp, một cái
        cân chung đặt giữa, kim quay ra phía người mua.

        Mười lăm sạp của hợp tác xã bán theo túi lưới dán nhãn. Tám sạp kia buộc lác bán xá, khách ngồi xuống lựa. Sạp
        đông nhất lại là nồi hành phi: mười bốn ký hành sống phi cạn trong buổi đầu, buổi sau bắc thêm nồi nữa.

        Thi đoán cân cũng đông. Một bó treo trên cành, mỗi người đoán một số, gần nhất thì đem về. Bó ấy nặng 7,35 ký.
        Người thắng là một lái hành, đoán 7,3, bị cả chợ phản đối vì đó là nghề của ổng.

        Tới mười một giờ nắng vô hết chân sạp thì nghỉ. Còn dư bốn tạ, xe của nhà trưng bày sắp mở ở Cẩm Thành chở
        hết.
        """,
        """
        On two mornings running, the growers around Long Phụng set up under the casuarinas: twenty-three stalls and
        one common scale in the middle, its dial towards the buyer.

        Fifteen stalls, those of the cooperative, sold labelled nets. The other eight had bunches tied with sedge, and
        customers squatted down to choose. The busiest of all was the frying pan. Fourteen kilos went through it on
        the first morning, and on the second there were two pans.

        Guessing the weight drew a crowd as well. A bunch hung from a branch, one guess each, nearest takes it. It
        weighed 7.35 kilos. The winner was a shallot trader who said 7.3, and the whole market objected on the ground
        that this was his trade.

        At eleven the sun had reached the feet of the stalls and everybody stopped. Four hundred kilos were left, and
        the van of a showroom about to open in Cẩm Thành took the lot.
        """,
        "M21:pack",
        59,
        ("M21", "M20", "N15", "21409"),
        starts=-61,
        ends=-60,
        hours="06:00–11:00",
        place_vi="Bãi đất sau rừng dương, thôn ven biển, xã Long Phụng, tỉnh Quảng Ngãi",
        place_en="The ground behind the casuarinas, Long Phụng commune, Quảng Ngãi",
    ),
)
