"""Coffee and cocoa (set 13)."""

from demo.samples.shapes import Correct, Goods, Grant, Reassess, pack

_COFFEE_STORAGE = {
    "storage_vi": "Nơi khô, mát, tránh nắng; mở túi rồi thì kẹp kín miệng và dùng trong 30 ngày.",
    "storage_en": "Keep cool, dry and out of the sun; once open, seal and use within 30 days.",
}
_COCOA_STORAGE = {
    "storage_vi": "Dưới 24 °C, tránh nắng và mùi lạ. Trời nóng thì để ngăn mát, gói thêm một lớp giấy.",
    "storage_en": "Below 24 °C, away from sun and strong smells; in hot weather in the fridge, wrapped twice.",
}

GOODS = (
    Goods(
        "M01",
        "Cà phê bột rang mộc Sương Mai",
        "N01",
        13,
        (
            pack("250", "g", "Túi 250 g", "250 g bag", 118_000),
            pack("500", "g", "Túi 500 g", "500 g bag", 219_000),
            pack("1", "kg", "Túi 1 kg", "1 kg bag", 415_000),
        ),
        {
            "ingredients_vi": "100 % cà phê Robusta chín đỏ, rang mộc.",
            "ingredients_en": "100 % ripe-picked Robusta, roasted without additives.",
            "usage_vi": "Pha phin: 20 g bột, 80 ml nước 95 °C, chờ nhỏ giọt 4–5 phút.",
            "usage_en": "Vietnamese filter: 20 g of coffee, 80 ml of water at 95 °C, 4–5 minutes of dripping.",
            "warnings_vi": "Có caffeine. Không dùng khi túi phồng hoặc có mùi mốc.",
            "warnings_en": "Contains caffeine. Do not use if the bag is swollen or smells musty.",
            "shelf_life_days": 365,
            "standard": "TCCS 01:2026/MẪU",
            "declaration_number": "MẪU-TCB 01/2026",
            **_COFFEE_STORAGE,
        },
        "Sương Mai plain-roast ground coffee",
        "Robusta hái chín, phơi giàn, rang củi mẻ 15 ký. Đậm, hậu ngọt như vỏ mía nướng, không bơ, không bắp.",
        "Ripe-picked Robusta, dried on raised beds and wood-roasted in 15 kg batches. Dark, with the sweetness of "
        "charred sugar cane; no butter, no maize.",
        """
        Ở cuối đường liên buôn có một cái lò rang cũ, thùng gang dày, đốt củi cà phê tỉa cành. Bà con hùn tiền mua lại
        của một quán đóng cửa năm 2019, rồi mất gần một năm mới biết nghe tiếng hạt nổ mà canh lửa.

        ## Hái ba lượt
        Rẫy nào cũng hái ba lượt, cách nhau chừng mười hai ngày. Lượt đầu chỉ lấy trái đỏ ở ngọn, lượt cuối vét trái
        đen thì bán riêng, không lẫn vào túi này.

        > Hái xô thì xong trong bốn ngày, hái chọn mất gần tháng rưỡi. Nhưng uống một lần là biết vì sao phải đợi. —
        Anh Y Wăn, người đứng lò

        Hạt phơi trên giàn lưới cao ngang ngực, trưa nắng gắt thì kéo bạt che, tối gom vào bồ. Túi in ngày rang chứ
        không chỉ in hạn dùng, để người mua tự tính được độ mới.
        """,
        """
        At the end of the lane between two villages stands an old roaster: a thick iron drum over a fire of pruned
        coffee wood. The families bought it from a café that closed in 2019, and it took them most of a year to learn
        to judge the fire by the crackle of the beans.

        ## Three passes
        Every plot is picked three times, about twelve days apart. The first pass takes only the red cherries at the
        top; the blackened last ones are sold elsewhere and never reach this bag.

        > Strip-picking takes four days, choosing takes six weeks. One cup tells you why we wait. — Y Wăn, who runs
        the roaster

        The beans dry on nets at chest height, under a tarpaulin in the hottest hours and in baskets at night. Each
        bag carries its roasting day as well as its best-before, so that buyers can judge how fresh it is.
        """,
        (
            Grant(4, "81.5", starts=-800, number="MẪU-GCN 0114"),
            Grant(5, "92.25", starts=-95, number="MẪU-GCN 0001", renews=True),
        ),
        priority=90,
        stock=(64, 41, 18),
    ),
    Goods(
        "M02",
        "Cà phê hạt chế biến mật Sương Mai",
        "N01",
        13,
        (
            pack("250", "g", "Túi 250 g", "250 g bag", 142_000),
            pack("500", "g", "Túi 500 g", "500 g bag", 268_000),
        ),
        {
            "ingredients_vi": "100 % cà phê Robusta, chế biến mật (honey), rang vừa.",
            "ingredients_en": "100 % Robusta, honey process, medium roast.",
            "usage_vi": "Xay ngay trước khi pha: máy, phin hay rót tay đều hợp.",
            "usage_en": "Grind just before brewing: espresso, phin or pour-over.",
            "shelf_life_days": 365,
            "standard": "TCCS 02:2026/MẪU",
            "declaration_number": "MẪU-TCB 02/2026",
            **_COFFEE_STORAGE,
        },
        "Sương Mai honey-process beans",
        "Xát vỏ, giữ lại lớp nhớt rồi phơi chậm mười tám ngày. Thơm mùi mận chín, chua nhẹ ở đầu lưỡi.",
        "Pulped but dried for eighteen days with the sticky mucilage left on: ripe plum on the nose, a light acidity "
        "at the tip of the tongue.",
        history=(
            Grant(4, "78.0", starts=-420, number="MẪU-GCN 0207"),
            Correct({"score": "78.50"}, "Chép nhầm điểm của hội đồng từ biên bản sang sổ (mẫu)."),
        ),
        stock=(30, 12),
    ),
    Goods(
        "M03",
        "Cà phê phin giấy Sương Mai",
        "N01",
        13,
        (pack("10", "pack", "Hộp 10 gói", "Box of 10 sachets", 96_000),),
        {
            "ingredients_vi": "100 % cà phê Robusta rang xay, 12 g mỗi gói.",
            "ingredients_en": "100 % ground Robusta, 12 g per sachet.",
            "usage_vi": "Gài phin giấy lên miệng ly, rót 120 ml nước sôi làm ba lần.",
            "usage_en": "Hook the drip bag onto the cup and pour 120 ml of boiling water in three goes.",
            "shelf_life_days": 270,
            "standard": "TCCS 03:2026/MẪU",
            "declaration_number": "MẪU-TCB 03/2026",
            **_COFFEE_STORAGE,
        },
        "Sương Mai drip-bag coffee",
        "Mười gói phin giấy bỏ ba lô, tới đâu có nước sôi là có cà phê rẫy.",
        "Ten drip bags for the rucksack: wherever there is boiling water there is coffee from the hills.",
        history=(Grant(3, "66.0", ends=60, number="MẪU-GCN 0058"),),
        stock=(85,),
    ),
    Goods(
        "M04",
        "Hộp quà tặng Sớm Trên Rẫy",
        "N01",
        13,
        (pack("1", "pack", "Hộp 4 món", "Box of 4", 489_000),),
        {
            "ingredients_vi": "Cà phê bột 250 g, cà phê hạt 250 g, 10 gói phin giấy; kèm một phin nhôm.",
            "ingredients_en": "250 g ground coffee, 250 g beans, 10 drip bags; with one aluminium phin.",
            "shelf_life_days": 270,
            "standard": "TCCS 01, 02, 03:2026/MẪU",
            **_COFFEE_STORAGE,
        },
        "Morning on the Hill gift box",
        "Ba loại cà phê của lò và một cái phin nhôm, xếp trong hộp đan bằng lá buông.",
        "The roaster's three coffees and an aluminium phin, packed in a box woven from palm leaf.",
        is_gift=True,
        priority=40,
        stock=(14,),
    ),
    Goods(
        "M05",
        "Sô-cô-la đen 72 % Bếp Nâu",
        "N03",
        13,
        (
            pack("50", "g", "Thanh 50 g", "50 g bar", 52_000),
            pack("100", "g", "Thanh 100 g", "100 g bar", 92_000),
        ),
        {
            "ingredients_vi": "Hạt ca cao lên men (72 %), đường mía thô, bơ ca cao.",
            "ingredients_en": "Fermented cocoa beans (72 %), raw cane sugar, cocoa butter.",
            "warnings_vi": "Làm chung xưởng với hạt điều và mắc ca: người dị ứng hạt cần lưu ý.",
            "warnings_en": "Made in a workshop that handles cashew and macadamia nuts.",
            "usage_vi": "Lấy khỏi ngăn mát 15 phút trước khi ăn.",
            "usage_en": "Take out of the fridge 15 minutes before eating.",
            "shelf_life_days": 365,
            "standard": "TCCS 05:2026/MẪU",
            "declaration_number": "MẪU-TCB 05/2026",
            **_COCOA_STORAGE,
        },
        "Bếp Nâu 72 % dark chocolate",
        "Ca cao lên men sáu ngày trong thùng gỗ, nghiền đá bốn mươi tám giờ. Vị nho khô, hậu chát mỏng.",
        "Cocoa fermented for six days in wooden boxes and stone-ground for forty-eight hours: raisins, then a thin "
        "tannic finish.",
        """
        Xưởng nằm sau một cái bếp thật, nên ai tới cũng nghe mùi trước khi thấy người. Mỗi sáng chủ nhật, xe ba gác
        chở trái ca cao về, mười một người ngồi bổ vòng quanh, vừa bổ vừa nếm cơm trắng để loại trái chua.

        ## Sáu ngày trong thùng gỗ
        Hạt còn cơm đổ vào thùng gỗ sao, phủ lá chuối. Ngày thứ hai mùi như rượu, ngày thứ tư như giấm, tới ngày thứ
        sáu thì mùi bánh mì mới ra lò; trễ nửa buổi là hỏng cả mẻ.

        Thanh 72 % chỉ có ba thứ: hạt, đường mía và một ít bơ ép từ chính hạt đó. Cô Hạnh phụ trách khuôn hay dặn
        khách bẻ một miếng bằng móng tay rồi để tan trên lưỡi, đừng nhai vội.
        """,
        """
        The workshop sits behind a real kitchen, so visitors smell it before they see anyone. On Sunday mornings a
        cargo tricycle brings the pods; eleven people sit in a ring to split them, tasting the white pulp as they go
        and throwing out what is sour.

        ## Six days in wooden boxes
        Beans and pulp go into boxes of local hardwood under banana leaves. The second day smells of wine, the fourth
        of vinegar, the sixth of bread out of the oven; half a day too long spoils the lot.

        The 72 % bar has three things in it: beans, cane sugar and a little butter pressed from the same beans. Hạnh,
        who looks after the moulds, asks guests to let a fingernail-sized piece melt rather than chew it.
        """,
        (Grant(4, "84.0", ends=150, number="MẪU-GCN 0092"),),
        priority=80,
        stock=(120, 75),
    ),
    Goods(
        "M06",
        "Bột ca cao nguyên chất Bếp Nâu",
        "N03",
        13,
        (
            pack("200", "g", "Hũ 200 g", "200 g jar", 89_000),
            pack("500", "g", "Túi 500 g", "500 g bag", 198_000),
        ),
        {
            "ingredients_vi": "100 % bột ca cao ép một lần, không kiềm hoá.",
            "ingredients_en": "100 % cocoa powder, single-pressed, not alkalised.",
            "usage_vi": "10 g bột với 150 ml sữa nóng, thêm đường tuỳ ý.",
            "usage_en": "10 g with 150 ml of hot milk, sugar to taste.",
            "shelf_life_days": 540,
            "standard": "TCCS 06:2026/MẪU",
            "declaration_number": "MẪU-TCB 06/2026",
            **_COCOA_STORAGE,
        },
        "Bếp Nâu pure cocoa powder",
        "Bột còn 20 % bơ ca cao nên pha lên sánh, đắng tròn chứ không gắt.",
        "Keeps 20 % of its cocoa butter, so it mixes thick and tastes roundly bitter.",
        history=(Grant(3, "67.5", ends=-32, number="MẪU-GCN 0031"), Reassess(before_end=150)),
        stock=(22, 9),
    ),
    Goods(
        "M07",
        "Hộp quà tặng Sô-cô-la Bốn Mùa Rẫy",
        "N03",
        13,
        (pack("1", "pack", "Hộp 16 viên", "Box of 16", 325_000),),
        {
            "ingredients_vi": "Sô-cô-la đen 65 %, nhân mắc ca, mứt chanh dây, cà phê, tiêu chín.",
            "ingredients_en": "65 % dark chocolate with macadamia, passion-fruit, coffee and ripe pepper fillings.",
            "warnings_vi": "Có hạt mắc ca. Chứa 0,5 % rượu rum trong nhân cà phê.",
            "warnings_en": "Contains macadamia. The coffee filling contains 0.5 % rum.",
            "shelf_life_days": 120,
            "standard": "TCCS 07:2026/MẪU",
            "declaration_number": "MẪU-TCB 07/2026",
            **_COCOA_STORAGE,
        },
        "Four Seasons chocolate gift box",
        "Mười sáu viên, bốn nhân theo bốn mùa hái: chanh dây, mắc ca, tiêu, cà phê.",
        "Sixteen pieces with four fillings, one for each harvest: passion fruit, macadamia, pepper, coffee.",
        """
        Hộp này bắt đầu từ một mẻ hỏng. Mùa mưa năm ấy mứt chanh dây của nhà bên nấu quá lửa, đặc quánh, cô thợ đem
        trộn thử với sô-cô-la vụn, ai ngờ cả xưởng ăn hết trước bữa cơm chiều.

        Từ đó xưởng đi tìm thêm ba mùa nữa. Nhân mắc ca rang lấy của bà con trên dốc, tiêu chín giã thô, còn cà phê
        pha thật đậm rồi cô với một muỗng rượu rum.

        Mỗi hộp ghi tên người gói ở đáy. Nếu mở ra thấy thiếu viên nào, cứ gọi đúng tên ấy mà bắt đền.
        """,
        """
        It began with a spoiled batch. One rainy season a neighbour's passion-fruit jam boiled too long; somebody
        folded it into chocolate scraps and the whole workshop had eaten it before supper.

        Three more seasons had to be found after that. The macadamia comes from growers up the slope, the ripe pepper
        is pounded coarse, and the coffee is brewed black and reduced with a spoonful of rum.

        The packer signs the bottom of each box. Should a piece be missing, you know whom to blame.
        """,
        (Grant(4, "77.75", starts=-210, number="MẪU-GCN 0311"),),
        is_gift=True,
        priority=70,
        stock=(26,),
    ),
)
