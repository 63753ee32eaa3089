"""What is told of the sample raw-material areas: Vietnamese and English, each in a voice of its own."""

TEXTS: dict[str, tuple[str, str]] = {
    "V01": (
        """Mười bảy nhà, hai vạt rẫy, một con đường đất đỏ chạy giữa. Vạt trên dốc hơn, trái chín trước chừng
        mười ngày, nên lúc nào bà con cũng hái trên rồi mới xuống dưới. Giữa các hàng cà phê còn chừa muồng đen
        che bóng; năm nào cũng có người bàn đốn bớt cho thêm cây, và năm nào cụ Y Blŏ cũng lắc đầu. Lá muồng
        rụng xuống là phân, khỏi mua. Cỏ thì phát bằng máy, chừa gốc cho giữ đất, vì mưa tháng Bảy ở đây xối như
        ai đổ nước.""",
        """Seventeen households, two stretches of land and one red dirt road between them. The upper stretch is
        steeper and ripens about ten days earlier, so everybody picks uphill first and then comes down. Cassia
        trees still stand between the rows for shade. Every year somebody proposes to fell some and plant more
        coffee, and every year old Y Blŏ shakes his head. The leaves they drop are fertiliser nobody has to buy.
        Grass is mown, never dug out: in July the rain comes down here as if poured from a bucket.""",
    ),
    "V02": (
        """Vùng này không ai trồng riêng cho ong. Cà phê là của nhà người ta, cao su là của nông trường, hoa
        rừng là của trời. Chín nhà nuôi ong chỉ đi xin: gặp chủ rẫy hỏi ngày tưới, hỏi ngày phun, rồi hẹn nhau
        bằng một tờ giấy dán trong quán nước. Ai xịt thuốc mà báo trước ba ngày thì cuối vụ được biếu một chai.
        Đường viền trên bản đồ là quãng bay của ong từ chỗ đặt thùng, xa nhất chừng một cây số, xa hơn nữa thì
        mệt, ong về tay không.""",
        """Nobody here grows anything for the bees. The coffee belongs to neighbours, the rubber to the
        plantation, the forest flowers to the sky. Nine bee-keepers simply ask: when will you water, when will
        you spray? The answers go on a sheet of paper in the tea shop. Whoever gives three days’ notice before
        spraying is handed a bottle at the end of the season. The line on the map is how far the bees fly from
        where the hives stand, a kilometre at most. Beyond that they tire and come home with nothing.""",
    ),
    "V03": (
        """Xưởng không có lấy một gốc ca cao. Trái mua của bốn mươi mốt vườn, vườn xa nhất chạy xe máy mất hai
        mươi lăm phút, vì trái tách ra quá nửa ngày là lên men hỏng. Mỗi vườn có một trang trong cuốn sổ bìa
        xanh: bao nhiêu ký, bao nhiêu trái sâu, bữa đó trời gì. Năm 2023 sâu nhiều, cả tổ chuyển sang bọc trái
        bằng bao giấy xi măng giặt sạch. Trông vườn như treo đèn lồng. Trả tiền hằng tuần, thứ Sáu, ngay tại
        cân.""",
        """The workshop owns not one cocoa tree. Pods come from forty-one gardens, the farthest twenty-five
        minutes by motorbike, because an opened pod spoils in half a day. Each garden has its page in a blue
        ledger: how many kilos, how many bored by insects, what the weather was. In 2023 the borers were
        everywhere, so the growers began to wrap pods in washed cement-bag paper, and the gardens looked hung
        with lanterns. Money is counted out every Friday, beside the scales.""",
    ),
    "V04": (
        """Hỏi vì sao trồng xen, chị Thảo nói gọn: “Hạt rớt giá thì còn cà phê, cà phê rớt giá thì còn hạt.” Mắc
        ca đứng hàng cách hàng tám thước, rễ ăn ngang nên gió mùa khô hay quật ngã; cây nào nghiêng thì chống
        bằng hai cọc le, qua hai mùa mưa là đứng vững. Vườn già nhất trồng năm 2012, vườn trẻ nhất mới bói trái.
        Tới mùa, trẻ con trong xóm đi học về ghé lượm, mỗi gùi hạt đổi được tiền tập vở nửa năm.""",
        """Asked why they plant the two together, Ms Thảo is brief: “If nuts are cheap we have coffee, if coffee
        is cheap we have nuts.” The macadamias stand eight metres apart. Their roots run shallow and the dry-
        season wind likes to push them over; a leaning tree gets two bamboo props and stands by itself after two
        rainy seasons. The oldest plot dates from 2012, the youngest has only just borne. In season children
        stop on the way home from school to gather nuts: a basketful pays for half a year of exercise books.""",
    ),
    "V05": (
        """Không có trụ bê tông nào trong vườn. Tiêu leo lên cây lồng mức, cây gòn, cây núc nác, tỉa mỗi năm hai
        lần cho nắng lọt. Đợt bệnh chết nhanh năm 2016, mấy vườn trụ xi măng quanh đây trụi hết, riêng dải đất
        này còn sáu phần. Người ta bảo may, chú Bảy bảo tại chú lười: không xới gốc, không vô phân hoá học, nước
        mưa cho chảy xuôi theo rãnh có sẵn. Giờ ai tới học thì chú chỉ cho cái rãnh trước, tiêu sau.""",
        """There is not one concrete post in this garden. The pepper climbs living trees, pruned twice a year to
        let the sun through. When quick wilt came in 2016 the cement-post gardens nearby were wiped out; this
        strip of land kept six vines out of ten. People called it luck. Uncle Bảy calls it laziness: he did not
        dig around the roots, did not buy chemical fertiliser, and let rainwater run along the ditches that were
        already there. Visitors who come to learn are shown the ditches first, the pepper second.""",
    ),
    "V06": (
        """Gió ở đồi này thổi từ tháng Mười một tới tháng Ba, mạnh tới mức tán bơ ngả hết về một phía, đứng xa
        nhìn như ai chải tóc cho cây. Nhờ vậy mà vườn ít nấm. Sầu riêng thì trồng khuất bên triền tây, có hàng
        muồng chắn. Bốn mươi mốt chủ vườn chung một lịch cắt: thứ Hai, thứ Tư, thứ Bảy, mỗi chuyến xe chở của
        sáu nhà. Trái nào cũng dán số vườn bằng miếng giấy nhỏ, để lỡ có trái sượng thì biết đường gọi lại, xin
        lỗi và đổi.""",
        """From November to March the wind on this hill blows so hard that every avocado crown leans the same
        way; from afar the trees look combed. It keeps the fungus down. Durians stand on the sheltered western
        side behind a row of cassia. Forty-one growers keep one cutting calendar, Monday, Wednesday and
        Saturday, and each truck carries the fruit of six of them. Every fruit wears a paper sticker with the
        number of its orchard. If one turns out hard and tasteless, they know whom to call; then comes an
        apology and another fruit.""",
    ),
    "V07": (
        """Ruộng nằm thấp hơn mặt hồ, nên ở đây người ta không lo thiếu nước mà lo dư. Mỗi năm chừng ba tuần,
        cánh đồng thành cái hồ thứ hai; sậy ngoài bờ giữ cho sóng khỏi đánh vào bờ thửa. Rút nước rồi thì có một
        lớp bùn non mỏng bằng lóng tay, khỏi bón lót. Ông Ma Kim giữ khoá cống, nhà ông giữ việc ấy ba đời. Muốn
        xuống giống sớm một ngày cũng phải tới xin, và ông sẽ nhìn màu nước trước khi trả lời.""",
        """The fields lie lower than the lake, so people here worry about too much water rather than too little.
        For some three weeks a year the plain becomes a second lake, and the reeds along the shore keep the
        waves off the banks. When the water leaves, it leaves silt as deep as a finger joint, and nobody needs
        to manure before sowing. Mr Ma Kim keeps the key of the sluice, as his family has for three generations.
        To sow even one day early you must ask him, and he will look at the colour of the water before he
        answers.""",
    ),
    "V08": (
        """Đi bộ từ nhà rông lên rẫy mất một giờ mười phút, có hai quãng phải bám rễ cây. Sâm trồng theo luống
        ngang sườn, ngô đứng giữa cho dây leo, năm thứ ba mới đào. Rẫy nào đào xong thì nghỉ hai mùa, để cỏ lên,
        để bò vào. Vì vậy trên bản đồ thấy ba mảnh mà năm nay chỉ có một mảnh được thu. Chị Y Lan nhớ hết mảnh
        nào tới lượt mảnh nào, không ghi ra giấy; con gái chị học lớp Mười đang chép lại vào điện thoại.""",
        """It takes an hour and ten minutes on foot from the communal house, and twice you climb holding on to
        roots. The plants grow in beds across the slope, with maize between them for the vines to climb, and are
        dug in their third year. A plot that has been dug rests for two seasons: grass grows, cattle come in. So
        the map shows three patches, and only one of them is harvested this year. Y Lan knows by heart whose
        turn it is and has never written it down. Her daughter, in tenth grade, is copying it all into a phone.""",
    ),
    "V09": (
        """Quế ở đây trồng lúc đứa con đầu lòng biết đi, bóc lúc nó dựng vợ gả chồng. Bà con Ca Dong gọi vậy cho
        dễ nhớ tuổi cây. Vài năm nay có thêm đường thứ hai: tỉa cành lấy lá, cây vẫn đứng, tháng nào cũng có
        đồng ra đồng vào. Xưởng dặn chỉ tỉa phần ba tán, ai chặt quá tay thì lần sau xưởng không cân. Đất dốc
        nên giữa các hàng để nguyên cỏ tranh với bụi sim; mưa lớn, nước xuống suối vẫn trong.""",
        """Here you plant cinnamon when your first child learns to walk and peel it when that child marries: so
        the Ca Dong families remember the age of a tree. For some years there has been a second way. Branches
        are trimmed for their leaves, the tree stays where it is, and a little money comes in every month. The
        distillery asks that no more than a third of the crown be taken; from those who cut too much it does not
        buy the next time. The ground is steep, so grass and rose myrtle stay between the rows, and after heavy
        rain the stream still runs clear.""",
    ),
    "V10": (
        """Dải đất hẹp chưa đầy hai trăm thước, một bên rừng dương, một bên mương nước lợ. Nói là đất chứ toàn
        cát: muốn trồng phải trải một lớp đất thịt, rồi một lớp rong biển mục, rồi mới tới cát sạch bên trên.
        Hai năm thay cát một lần, gánh bằng vai. Nắng tháng Hai hắt lên từ cát còn gắt hơn nắng trên đầu, nên bà
        con ra ruộng từ ba giờ sáng, đội đèn, bảy giờ đã về nấu cơm. Giếng đào tay, sâu bốn thước, nước ngọt lạ.""",
        """A strip of land less than two hundred metres wide, with casuarina on one side and a brackish ditch on
        the other. Land is a big word: it is all sand. A bed takes a layer of loam, a layer of rotted seaweed,
        and clean sand on top, renewed every second year and carried on the shoulder. In February the sun thrown
        back by the sand is fiercer than the one overhead. So people go out at three in the morning with lamps
        on their foreheads and are home cooking by seven. The wells are dug by hand, four metres deep, and oddly
        sweet.""",
    ),
    "V11": (
        """Ba cây thông trên đỉnh là mốc để thợ hái hẹn nhau; sương xuống đặc thì chỉ còn thấy ngọn. Chè giống ô
        long giâm cành, trồng năm 2009, mỗi hàng dài đúng một lượt gùi. Hái từ sáu giờ, khi lá còn đọng nước thì
        đợi, vì lá ướt mang về là hỏng mẻ. Chín giờ tối xưởng bắt đầu vò, nên trên đồi có người thức, dưới xóm
        cũng có người thức. Mùa lạnh không hái: cắt bằng một lượt ngang đầu gối, phủ cành lên gốc, để yên cho
        cây ngủ.""",
        """Three pines on the top are where the pickers agree to meet; in thick fog only their crowns can be
        seen. The bushes are oolong cuttings set in 2009, and each row is just as long as it takes to fill a
        basket. Picking begins at six, or later while dew still hangs on the leaf, because wet leaf ruins the
        batch. At nine in the evening the workshop starts to roll, so people are awake both on the hill and in
        the hamlet. Nothing is picked in the cold months: the bushes are cut level at the knee, covered with
        their own branches and left to sleep.""",
    ),
    "V12": (
        """Sông cho đất rồi sông đòi lại, chỗ nào cũng nghe câu ấy. Năm 2021 nước lên tới chạc ba cây bưởi; rút
        đi để lại phù sa dày cả gang và một chiếc ghe không ai nhận. Gốc bưởi nào cũng đắp mô cao tới đầu gối,
        giữa mô cắm cây que vạch mức nước từng năm. Khách đi vườn thích đọc mấy cái vạch đó hơn nghe giới thiệu.
        Bao trái bằng giấy báo cũ, chừng hai trăm trái một công, trái sát đất thì lót rơm. Hái bằng kéo, chừa
        hai lá.""",
        """“The river gives land and asks for it back”: you hear it in every yard. In 2021 the water stood in
        the forks of the trees. It left a hand’s breadth of silt and a boat that nobody has claimed. Every
        pomelo grows on a knee-high mound, and in every mound stands a stick notched with the water of each
        year; visitors would rather read the notches than listen to a speech. Fruit is wrapped in old newspaper,
        some two hundred in a day’s work, and what hangs near the ground rests on straw. It is cut with
        scissors, two leaves left on the stalk.""",
    ),
    "V13": (
        """Nương ở lưng chừng núi, mỗi năm một mảnh, ba năm quay lại. Đàn ông đi trước chọc lỗ, đàn bà theo sau
        thả giống, con nít đi cuối lấy chân gạt đất. Ba thứ nếp trồng thành ba vệt ngang, chín lệch nhau chừng
        một tuần, nên không phải suốt vội. Người Giẻ Triêng ở đây suốt bằng tay không: nắm cả gié, vuốt một cái
        vào gùi, rơm để đứng lại trên nương cho mục. Năm nào chuột nhiều, bà giữ kho ngủ luôn ngoài chòi.""",
        """The fields hang halfway up the mountain, one patch a year, back to the first after three. Men go
        ahead and punch holes, women follow and drop the seed, children come last and push the soil over with
        their feet. Three kinds of sticky rice make three bands across the slope and ripen about a week apart,
        so nobody has to hurry. The Giẻ Triêng families strip the ears with bare hands, one pull into the
        basket, and leave the straw standing to rot. In years with many mice the woman who keeps the granary
        sleeps in the field hut.""",
    ),
    "V14": (
        """Đất xám, mỏng, dưới ba tấc là đá ong. Lúa không chịu, tiêu cũng không, riêng nghệ thì củ nhỏ mà ruột
        đỏ sậm. Trồng đầu mưa, phủ rơm, từ đó tới lúc lá úa chỉ phải làm cỏ hai bận. Ngày đào, cả thôn vàng tay;
        đám học trò đi học mà thầy cô khỏi hỏi cũng biết bữa qua làm gì. Bao nhiêu nhà góp củ thì chưa ai ngồi
        đếm cho đúng, có nhà năm trồng năm nghỉ, nên ở đây bỏ trống còn hơn ghi đại.""",
        """Grey soil, thin, with laterite under the first thirty centimetres. Rice refuses it and so does
        pepper; turmeric stays small in it and turns dark red inside. It goes in with the first rains, under
        straw, and needs weeding twice before its leaves yellow. On digging days the whole hamlet has yellow
        hands, and teachers need not ask what their pupils did yesterday. How many families bring roots nobody
        has counted properly, for some plant one year and not the next. So that line stays empty here, which is
        better than a guess.""",
    ),
}
