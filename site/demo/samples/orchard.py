"""From orchards, runs and woodland: pomelo, eggs, hill chicken, bamboo shoots (sets 1, 2, 7)."""

from demo.samples.shapes import Goods, Grant, Reassess, Revoke, pack

GOODS = (
    Goods(
        "M41",
        "Bưởi da xanh Bãi Bồi",
        "N18",
        1,
        (
            pack("2", "piece", "Cặp hai trái có cuống", "Two fruits on the stalk", 118_000),
            pack("5", "kg", "Thùng 5 kg", "5 kg crate", 289_000),
            pack("10", "kg", "Thùng 10 kg", "10 kg crate", 548_000),
        ),
        {
            "ingredients_vi": "Bưởi da xanh tươi, trái 1,3–1,7 kg.",
            "ingredients_en": "Fresh green-skinned pomelos, 1.3–1.7 kg each.",
            "storage_vi": "Nơi râm mát, không xếp chồng quá hai lớp.",
            "storage_en": "In the shade, stacked no more than two high.",
            "usage_vi": "Đợi lá trên cuống ngả vàng rồi khui.",
            "usage_en": "Wait until the leaves on the stalk turn yellow.",
            "shelf_life_days": 30,
            "standard": "TCCS 41:2026/MẪU",
        },
        "Bãi Bồi green pomelo",
        "Trái nào cũng còn hai cái lá trên cuống, nhìn lá mà biết ngày ăn.",
        "Sold with two leaves on the stalk; they will tell you when it is ready.",
        """
        Con nước năm đó lên lúc hai giờ khuya, đứng ngang cổ cây bưởi con. Hửng đông nhìn ra cả vườn một màu bùn, con
        chó ngồi trên nóc chuồng heo. Ai cũng biểu thôi, bỏ bưởi, trồng bắp cho chắc ăn.

        Ông Tư Thiềng lắc đầu. Ông đi từng gốc, lấy ngón tay móc bùn ra khỏi kẽ lá, xong đắp ụ cao tới đầu gối cho rễ
        thở. Mười tám tháng sau cây trổ bông, đứng bên kia bến phà còn nghe thơm.

        ## Để dành bảy tám bữa
        Mới cắt xuống đừng khui liền. Cứ để chỗ mát cho vỏ hơi héo, ấn ngón cái thấy êm thì múi mới ráo; nôn quá thì
        nước còn the. Lá xanh là vừa hái, lá vàng là tới ngày cầm dao.

        Cột điện đầu vườn có vạch sơn ghi mực lụt từng năm. Vạch đỏ cao nhất vẫn là cái đêm đó.
        """,
        """
        That year the river came at two in the morning and stood at the necks of the young trees. Daybreak showed an
        orchard the colour of mud, with the dog on the roof of the pigsty. Forget pomelos, people said, plant maize.

        Tư Thiềng would not. Tree after tree he picked the silt out of the leaf joints with a finger, then threw up a
        knee-high mound round each so that the roots could breathe. Eighteen months later they flowered, and you could
        tell from across the ferry.

        ## Keep it a week
        Please do not open one straight from the crate. Let it sit in the shade until the rind slackens and gives
        under your thumb. Cut in haste, the juice still bites. Green leaves mean just picked, yellow ones mean fetch
        the knife.

        Flood levels are painted on the power pole at the gate. The topmost, in red, is still that night's.
        """,
        (Grant(4, "74.5", ends=38, number="MẪU-GCN 0501"),),
        priority=52,
        stock=(30, 14, 6),
    ),
    Goods(
        "M42",
        "Trứng gà so Ổ Rơm",
        "N19",
        2,
        (
            pack("10", "piece", "Vỉ 10 quả", "Tray of 10", 46_000),
            pack("30", "piece", "Khay 30 quả", "Tray of 30", 132_000),
        ),
        {
            "ingredients_vi": "Trứng lứa đầu của gà mái tơ thả vườn, 42–50 g mỗi quả.",
            "ingredients_en": "First-lay eggs of free-ranging pullets, 42–50 g each.",
            "storage_vi": "Đầu nhọn quay xuống, chỗ mát; không rửa trước khi cất.",
            "storage_en": "Pointed end down, somewhere cool; do not wash before storing.",
            "warnings_vi": "Trứng là thực phẩm dễ gây dị ứng.",
            "warnings_en": "Eggs are an allergen.",
            "shelf_life_days": 21,
            "standard": "TCCS 42:2026/MẪU",
        },
        "Ổ Rơm pullet eggs",
        "Quả nhỏ, vỏ cứng, lòng đỏ chiếm quá nửa. Lượm ngày nào thì đóng dấu ngày đó.",
        "Small and hard-shelled, more yolk than white, stamped with the day they were gathered.",
        """
        Năm rưỡi mở cửa chuồng. Sáu trăm con ùa ra dưới hàng muồng như học trò tan trường, con nào về đúng chỗ bươi
        của con đó. Đất đỏ còn ướt, chân gà nhuộm nâu tới gối.

        Chín giờ, lượt trứng đầu. Gà tơ đẻ quả nhỏ, lâu lâu vương chấm máu khô. Nhà em lau giẻ ráo chứ không rửa, dính
        nước là vỏ hở lỗ.

        ## Lúc trời trở
        Tháng Chạp gió lớn, gà dồn một góc, trứng tụt còn một phần ba, ai đặt cũng phải chờ. Có chị khách quen ngoài
        phố nghe vậy nói thôi, cho tụi nó ăn Tết sớm.

        Hai giờ chiều thằng Khang đi học về, cộng sổ. Nó cộng ra dư bốn quả thì má nó phải đi tìm xem bốn quả ấy ở
        đâu.

        Sáu giờ đếm gà. Thiếu con nào thì cầm đèn pin dọc bờ rào, thường là nó ngủ quên trên nhánh bơ.
        """,
        """
        Half past five, the hatch goes up. Six hundred birds rush out beneath the cassias like a school at the bell,
        each to the patch she scratched yesterday. The wet earth stains them red to the knee.

        Nine: first round of eggs. Pullets lay small, now and then with a speck of blood. We wipe with a dry rag and
        never rinse, since water opens the shell.

        ## When the weather turns
        In the month before Tết it blows. The flock bunches in a corner, we gather a third of the usual, everybody has
        to wait. A regular in town says to let the girls have their holiday.

        Two in the afternoon, Khang is home from class and adds up the book. If there are four eggs too many on paper,
        his mother must go and look for them.

        Six, heads are counted. For a missing one it's torches along the fence. Mostly she has dropped off in the
        avocado tree.
        """,
        (Grant(3, "64.0", starts=-330, number="MẪU-GCN 0502"),),
        stock=(40, 22),
    ),
    Goods(
        "M43",
        "Gà re thả đồi Nóc Mây",
        "N20",
        2,
        (
            pack("1", "kg", "Một con làm sẵn, chừng 1 kg", "One dressed bird, about 1 kg", 238_000),
            pack("2", "kg", "Hai con làm sẵn, chừng 2 kg", "Two dressed birds, about 2 kg", 465_000),
        ),
        {
            "ingredients_vi": "Gà re nguyên con làm sạch, lòng để riêng.",
            "ingredients_en": "Whole dressed hill chicken, giblets apart.",
            "storage_vi": "0–4 °C, nấu trong bốn ngày; cấp đông được ba tháng.",
            "storage_en": "At 0–4 °C, to be cooked within four days; keeps three months frozen.",
            "warnings_vi": "Nấu chín hoàn toàn trước khi ăn.",
            "warnings_en": "Cook right through before eating.",
            "shelf_life_days": 4,
            "standard": "TCCS 43:2026/MẪU",
        },
        "Nóc Mây hill chicken",
        "Giống gà nhỏ của người Hrê, bảy tháng mới bắt, đặt trước hai ngày giùm tụi tui.",
        "The little chicken of the Hrê, caught at seven months. Two days' notice, please.",
        """
        Con gà re lớn hết cỡ mới hơn ký, chân chì, vỗ cánh cái là qua nóc nhà sàn. Người dưới xuôi lên hay trả giá: gà
        chi bằng nắm tay! Bà Đrang để họ nói, bả vô bếp múc chén cháo đem ra.

        ## Lần lai hỏng
        Năm kia có người cho gà trống to về phối. Lứa con mau lớn thiệt, ngặt nỗi đêm không chịu lên cây, chồn vô bắt
        mười bảy con một tuần. Họp tổ, bán hết đám lai, rồi xin trứng mấy nhà trên dốc ấp lại từ đầu.

        > Con gà biết sợ tối là con gà dở. — Bà Đrang, giữ đàn giống

        Sáng tụi tui vãi nắm bắp rẫy, còn bao nhiêu nó tự kiếm, mối với cào cào. Ban ngày thì hổng ai bắt nổi. Chờ
        chập choạng nó đậu yên, mò theo cành mà chụp. Cho nên gọi bữa nay, mốt mới có.
        """,
        """
        Full-grown, a re weighs a little over a kilo: slate legs, lean, one flap and it is over the roof of a stilt
        house. Visitors from the plain like to haggle. A fist with feathers! Old Đrang lets them talk and fetches a
        bowl of porridge.

        ## The cross that failed
        Two years ago somebody gave us big cockerels to breed from. The young grew fast but would not roost in trees,
        and a civet had seventeen inside a week. The group sold the lot and begged eggs from families up the steep
        end.

        > A chicken that is afraid of the dark is no good. — Old Đrang, keeper of the breeding flock

        At dawn we throw them some field maize. Termites and grasshoppers they see to themselves. By day no one has
        ever laid hands on one; you wait until they settle at dusk and feel your way along the branch. So ring today
        for the day after tomorrow.
        """,
        (
            Grant(3, "62.5", starts=-380, number="MẪU-GCN 0503"),
            Revoke(
                -150,
                "b",
                "Biên bản kiểm tra (mẫu): trong đàn có gà lai không đúng hồ sơ.",
                annulled=-101,
                annulled_reason="Kết luận lại: đàn được kiểm tra là của hộ khác cùng xóm (mẫu).",
            ),
        ),
        stock=(9, 4),
    ),
    Goods(
        "M47",
        "Măng le khô Lá Dầu",
        "N24",
        7,
        (
            pack("200", "g", "Túi 200 g", "200 g bag", 79_000),
            pack("500", "g", "Túi 500 g", "500 g bag", 188_000),
        ),
        {
            "ingredients_vi": "100 % măng le luộc, tước sợi, hong giàn bếp.",
            "ingredients_en": "100 % bamboo shoots, boiled, shredded and dried over the hearth.",
            "storage_vi": "Chỗ khô, treo càng tốt; mưa dầm thì đem hong lại.",
            "storage_en": "Dry, hung up if you can; air it again in long wet weather.",
            "usage_vi": "Ngâm nước vo gạo qua đêm, luộc bỏ nước đầu.",
            "usage_en": "Soak overnight in rice-rinsing water, boil and discard the first water.",
            "shelf_life_days": 365,
            "standard": "TCCS 47:2026/MẪU",
            "declaration_number": "MẪU-TCB 47/2026",
        },
        "Lá Dầu dried bamboo shoots",
        "Măng rừng khộp, bẻ đầu mưa, hong hai ngày hai đêm trên bếp củi. Sợi nâu vàng, ám mùi khói.",
        "Shoots of the open forest, broken in the first rains and hung two days and nights above a wood fire: tan "
        "threads with smoke in them.",
        """
        Rừng khộp mùa khô trơ cành, bước chân nghe lạo xạo. Mưa xuống được ba trận thì khác hẳn: đất mềm, cây le đội
        lá mục lên, mỗi bụi mươi mầm nhọn màu tím.

        Bẻ sao cho năm tới còn, chuyện đó Ma Khăm nói mãi không chán. Mỗi bụi chừa lại phân nửa. Mầm nào cao quá đầu
        gối thì tha. Hồi trước có đám trai tham, bẻ trụi một vạt gần suối, hai mùa liền ở đấy toàn cỏ tranh; ông bắt
        tụi nó chặt cây rào lại rồi chia phiên gác.

        Măng ra lúc mưa thì lấy đâu ra nắng. Luộc hai nước, tước sợi, treo lên giàn bếp, củi để cháy riu riu từ tối
        thứ Năm tới sáng thứ Bảy. Ai quen măng trắng ngoài chợ mở túi này ra sẽ thấy lạ mũi. Ngâm qua đêm, thay nước
        ba bận là êm.
        """,
        """
        When it is dry this forest has no leaves and every step crackles. Three good rains change it: the ground
        gives, and the thin bamboo called le heaves up the litter with a dozen purple points to a clump.

        How to break them so that there are some next year is a subject Ma Khăm never tires of. Half of each clump
        stays. What stands above the knee is let off. Some lads once stripped a patch by the stream, and for two
        seasons it grew nothing but thatch grass. He had them cut posts, fence it and mount guard by turns.

        Shoots come with the wet, and the wet brings no sun. So they are boiled twice, pulled into threads and hung
        above the hearth, over a fire kept low from Thursday evening to Saturday morning. If you know only the white
        kind from the market, the smell may surprise you. Soak overnight, change the water three times.
        """,
        (Grant(3, "60.5", ends=-26, number="MẪU-GCN 0507"), Reassess(before_end=135)),
        stock=(27, 11),
    ),
)
