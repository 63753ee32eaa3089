"""Invented producers N18 to N41, joined to the others in ``makers``. Their communes are real, they are not."""

from catalogue.producers.models import ProducerKind as Kind
from demo.samples.shapes import Maker

_DAK_LAK, _LAM_DONG, _QUANG_NGAI = "UBND tỉnh Đắk Lắk", "UBND tỉnh Lâm Đồng", "UBND tỉnh Quảng Ngãi"
_KON_TUM, _PHU_YEN, _BINH_THUAN = "UBND tỉnh Kon Tum", "UBND tỉnh Phú Yên", "UBND tỉnh Bình Thuận"

MORE_MAKERS = (
    Maker(
        "N18",
        "HTX Bưởi Bãi Bồi",
        Kind.COOPERATIVE,
        "25159",
        "Đường đê, cạnh bến phà cũ",
        "Ba mươi ba vườn nằm dọc một khúc sông hay lụt. Ai xin vào hợp tác xã cũng phải góp một chiếc xuồng.",
        "Thirty-three orchards along a bend of the river that floods. The joining fee is one rowing boat.",
        _LAM_DONG,
        "UBND huyện Đạ Huoai",
        _LAM_DONG,
    ),
    Maker(
        "N19",
        "Trang trại Gà Ổ Rơm",
        Kind.FARM,
        "24352",
        "Lô cao su cũ số 14",
        "Hai vợ chồng với sáu trăm con mái tơ. Cậu con trai học lớp Bảy lo phần sổ sách, sai một con số là cậu bắt "
        "đếm lại.",
        "A couple and six hundred pullets. Their son, in seventh grade, does the accounts and orders a recount when "
        "a figure is off.",
        _DAK_LAK,
        "UBND huyện Krông Năng",
        _DAK_LAK,
    ),
    Maker(
        "N20",
        "Tổ hợp tác Gà re Nóc Mây",
        Kind.COOPERATIVE_GROUP,
        "21307",
        "Xóm trên, qua khỏi cầu tràn",
        "Người Hrê ở xóm trên nuôi chung một giống, nhưng con trống thì nhà nào giữ nhà nấy, đổi cho nhau hai năm "
        "một lần để máu không lẫn.",
        "Hrê families of the upper hamlet raise one breed together, but each keeps its own cock and they swap every "
        "second year so that the lines stay apart.",
        _QUANG_NGAI,
        "UBND huyện Sơn Hà",
        _QUANG_NGAI,
    ),
    Maker(
        "N21",
        "HTX Nếp rẫy Kho Lúa",
        Kind.COOPERATIVE,
        "23356",
        "Dãy kho sàn dưới dốc làng",
        "Các nhà Giẻ Triêng gửi nếp vào một dãy kho sàn, chân cột bịt tôn chống chuột. Hai bà giữ hai chìa, thiếu "
        "một bà thì kho không mở.",
        "Giẻ Triêng households store their rice in a row of stilted granaries with tin collars against the rats. "
        "Two old women hold a key each, and neither key opens alone.",
        _QUANG_NGAI,
        "UBND huyện Đắk Glei",
        _KON_TUM,
    ),
    Maker(
        "N22",
        "Hộ kinh doanh Ram bắp Chợ Chiều",
        Kind.HOUSEHOLD_BUSINESS,
        "21181",
        "Sạp số 11, mé sau chợ",
        "Bà mẹ với ba đứa con, hai cái chảo gang và một tủ đông mua trả góp mới xong tháng trước.",
        "A mother with three children, two iron pans and a freezer whose last instalment was paid a month ago.",
        _QUANG_NGAI,
        "UBND huyện Sơn Tịnh",
        _QUANG_NGAI,
    ),
    Maker(
        "N23",
        "Hộ kinh doanh Bún đỏ Nồi Riêu",
        Kind.HOUSEHOLD_BUSINESS,
        "24154",
        "Trong hẻm cụt, mái tôn xanh",
        "Sạp bún có từ 1997, ngồi chật thì được mười tám người. Phòng khách nay kê bàn đóng gói, khách quen tới "
        "chơi phải đứng ngoài hiên.",
        "A noodle stall since 1997, eighteen guests if they squeeze. The packing table has taken over the parlour, "
        "and friends who call are received on the porch.",
        _DAK_LAK,
        "UBND TP. Buôn Ma Thuột",
        _DAK_LAK,
    ),
    Maker(
        "N24",
        "Tổ hợp tác Măng le Lá Dầu",
        Kind.COOPERATIVE_GROUP,
        "24241",
        "Nhà sàn kế trạm bảo vệ rừng",
        "Nhận khoán một trăm bốn mươi héc-ta rừng thưa: mùa khô đi canh lửa, mùa mưa đi bẻ măng, cũng bấy nhiêu con "
        "đường ấy.",
        "They hold a hundred and forty hectares of open woodland in care: fire watch in the dry months, bamboo "
        "shoots in the wet ones, along the very same paths.",
        _DAK_LAK,
        "UBND huyện Buôn Đôn",
        _DAK_LAK,
    ),
    Maker(
        "N25",
        "HTX Bò một nắng Bãi Suối",
        Kind.COOPERATIVE,
        "22171",
        "Nhà kho bên cầu sắt, sân phơi trên nóc",
        "Nhà có bò góp bò, nhà có dao góp dao. Bốn người xẻ thịt, một ông già coi nắng, và lưới che ruồi khắp nóc "
        "kho.",
        "Those who have cattle bring cattle, those who have knives bring knives. Four cutters, one old man to judge "
        "the sun, and fly-netting over the whole roof.",
        _DAK_LAK,
        "UBND huyện Sơn Hòa",
        _PHU_YEN,
    ),
    Maker(
        "N26",
        "Hộ kinh doanh Cá thính Gió Nồm",
        Kind.HOUSEHOLD_BUSINESS,
        "21433",
        "Xóm chài, sát chân kè",
        "Ba chị em gái, mười chín cái lu. Chồng họ đi biển, ghe nhà chở về bao nhiêu thì ướp bấy nhiêu, không mua "
        "thêm.",
        "Three sisters and nineteen crocks. Their husbands fish; what the family boats bring is what gets salted.",
        _QUANG_NGAI,
        "UBND huyện Mộ Đức",
        _QUANG_NGAI,
    ),
    Maker(
        "N27",
        "Hộ kinh doanh Mắm ruốc Bãi Sò",
        Kind.HOUSEHOLD_BUSINESS,
        "23246",
        "Dãy nhà thứ hai tính từ mép nước",
        "Mấy chị em bạn dâu làm chung. Ruốc vô bờ thì xuống nước, ruốc không vô thì vá lưới mướn cho người ta.",
        "Sisters-in-law who work together: on days with krill they are in the sea, on days without it they mend "
        "nets for hire.",
        _LAM_DONG,
        "UBND thị xã La Gi",
        _BINH_THUAN,
    ),
    Maker(
        "N28",
        "Tổ hợp tác Lá dung Khe Mát",
        Kind.COOPERATIVE_GROUP,
        "21136",
        "Nhà họp thôn, lưng chừng dốc",
        "Người Cor ở hai thôn liền nhau hái lá quanh rẫy mình. Sân trường là chỗ bằng nhất vùng, nên cuối tuần trải "
        "đầy chiếu phơi.",
        "Cor villagers of two neighbouring hamlets pick around their own fields. The schoolyard is the flattest "
        "spot in the district, and at weekends it is covered with drying mats.",
        _QUANG_NGAI,
        "UBND huyện Trà Bồng",
        _QUANG_NGAI,
    ),
    Maker(
        "N29",
        "HTX Rượu sim Đồi Tranh",
        Kind.COOPERATIVE,
        "23479",
        "Hầm đất sau trạm cân cũ",
        "Hơn nửa xã viên đang đứng lớp, vậy nên họp hành chỉ được tối thứ Bảy. Cái hầm ủ dài mười hai mét là do họ "
        "tự đào, hai mùa hè mới xong.",
        "More than half the members are schoolteachers, so meetings are held on Saturday nights. The cellar, twelve "
        "metres long, took them two summer holidays to dig.",
        _QUANG_NGAI,
        "UBND huyện Kon Rẫy",
        _KON_TUM,
    ),
    Maker(
        "N30",
        "Công ty TNHH Nước Khe Đá Bàn",
        Kind.SME,
        "24478",
        "Cuối đường ống, dưới chân núi",
        "Bảy người, một xe tải. Phiếu kiểm nước dán ngoài cổng, hai mươi nhà trên sườn nhận tiền cỏ mỗi quý.",
        "Seven people and a lorry. Test slips hang on the gate, and twenty families upslope are paid for their "
        "grass every quarter.",
        _DAK_LAK,
        "UBND huyện Krông Bông",
        _DAK_LAK,
    ),
    Maker(
        "N31",
        "HTX Atiso đỏ Sườn Nắng",
        Kind.COOPERATIVE,
        "24943",
        "Thôn dưới đập, bếp tường gạch trần",
        "Phụ nữ Chu Ru trồng bụp giấm ở bờ ruộng cà tím, tối ngồi gỡ đài hoa dưới bóng đèn của nhà văn hoá thôn cho "
        "đỡ tốn điện nhà.",
        "Chu Ru women grow roselle along their aubergine beds and core the calyces of an evening under the lamp of "
        "the village hall, which saves electricity at home.",
        _LAM_DONG,
        "UBND huyện Đơn Dương",
        _LAM_DONG,
    ),
    Maker(
        "N32",
        "HTX Nghệ Đất Xám",
        Kind.COOPERATIVE,
        "24376",
        "Kho hai gian bên kênh thuỷ lợi",
        "Đất ở đây chê lúa, chê tiêu, chỉ nghệ với mì là không kén. Hợp tác xã ra đời từ một vụ nghệ ế, chất đầy "
        "hiên nhà văn hoá.",
        "The soil here turns up its nose at rice and pepper; turmeric and cassava do not mind. The cooperative "
        "began with a crop nobody would buy, stacked along the porch of the village hall.",
        _DAK_LAK,
        "UBND huyện Ea Kar",
        _DAK_LAK,
    ),
    Maker(
        "N33",
        "Hộ kinh doanh Bồ kết Sân Gạch",
        Kind.HOUSEHOLD_BUSINESS,
        "23194",
        "Nhà có sân gạch tàu, sau bưu điện",
        "Một chị thợ tóc bỏ nghề, bà mẹ già và ông chú mê cưa gỗ. Nồi nấu đặt ngoài sân, mưa thì căng bạt.",
        "A hairdresser who left the trade, her old mother, and an uncle who cannot leave a saw alone. The pot "
        "stands in the yard; when it rains they stretch a sheet.",
        _LAM_DONG,
        "UBND huyện Đức Linh",
        _BINH_THUAN,
    ),
    Maker(
        "N34",
        "Tổ hợp tác Màng tang Dốc Gió",
        Kind.COOPERATIVE_GROUP,
        "23455",
        "Lán cất dầu bên suối",
        "Một nồi cất mua chung, nấu xoay vòng theo thăm. Nhà nào bốc trúng đêm mưa thì phải chịu.",
        "One still, bought jointly; turns are drawn by lot, and whoever draws a rainy night puts up with it.",
        _QUANG_NGAI,
        "UBND huyện Kon Plông",
        _KON_TUM,
    ),
    Maker(
        "N35",
        "Tổ hợp tác Gốm Lửa Rơm",
        Kind.COOPERATIVE_GROUP,
        "24598",
        "Bãi đất sét cuối buôn",
        "Các bà các chị M'nông còn giữ cách nặn không bàn xoay. Đất lấy ở chân ruộng, giẫm bằng chân trần một buổi "
        "rồi mới nhào.",
        "M'nông women who still build pots without a wheel. The clay comes from the foot of the paddies and is "
        "trodden barefoot half a day before anyone kneads it.",
        _DAK_LAK,
        "UBND huyện Lắk",
        _DAK_LAK,
    ),
    Maker(
        "N36",
        "HTX Tơ tằm Nong Kén",
        Kind.COOPERATIVE,
        "24868",
        "Xóm trại tằm, nhà ươm mái ngói",
        "Gốc gác ngoài Bắc vào khai hoang, nay đã sang đời thứ ba. Dâu trồng kín hai bên suối, tơ kéo tại nhà ươm "
        "của xóm.",
        "Families from the Red River who came to clear land and are now in the third generation. Mulberry lines "
        "both banks of the brook; the silk is reeled in the hamlet's own filature.",
        _LAM_DONG,
        "UBND huyện Lâm Hà",
        _LAM_DONG,
    ),
    Maker(
        "N37",
        "HTX Hoa chậu Bờ Bắp",
        Kind.COOPERATIVE,
        "21238",
        "Soi bắp sau lò gạch",
        "Tháng Năm tới tháng Tám trồng bắp, tháng Chín trở đi bưng chậu ra thay. Đất soi thuê của xã, trả tiền theo "
        "mùa.",
        "Maize from May to August, flower pots from September on, all on river flats rented from the commune by the "
        "season.",
        _QUANG_NGAI,
        "UBND huyện Tư Nghĩa",
        _QUANG_NGAI,
    ),
    Maker(
        "N38",
        "Nhà vườn Bonsai Gốc Sỏi",
        Kind.FARM,
        "22081",
        "Cạnh đường tàu, cổng có cây me",
        "Ông bưu tá về hưu và người cháu ngoại. Vườn nhỏ, tàu qua thì chậu rung, chậu nào cũng chèn sỏi.",
        "A retired postman and his grandson. Trains shake the small garden, so every pot is wedged with gravel.",
        _DAK_LAK,
        "UBND huyện Đồng Xuân",
        _PHU_YEN,
    ),
    Maker(
        "N39",
        "Trang trại Gà kiểng Sân Trấu",
        Kind.FARM,
        "23041",
        "Xóm giếng vuông, sau nhà máy xay",
        "Bác láng giềng dọn đi, để lại một cặp. Mười năm nay chuồng nới ra bốn lần mà bầy vẫn đông hơn chuồng.",
        "A neighbour moving house left them a pair. The pens have been enlarged four times in ten years and the "
        "flock is always ahead of them.",
        _LAM_DONG,
        "UBND huyện Bắc Bình",
        _BINH_THUAN,
    ),
    Maker(
        "N40",
        "Hộ kinh doanh Kẹo gương Lửa Riu",
        Kind.HOUSEHOLD_BUSINESS,
        "21244",
        "Nhà rường cũ, ngõ có hàng cau",
        "Bà nội, con dâu, hai người làm theo mùa. Bếp chỉ đỏ từ tháng Mười âm lịch tới ra Giêng.",
        "A grandmother, her daughter-in-law and two seasonal hands. The stove is lit only from the tenth lunar "
        "month until the new year is well in.",
        _QUANG_NGAI,
        "UBND huyện Tư Nghĩa",
        _QUANG_NGAI,
    ),
    Maker(
        "N41",
        "Tổ Du lịch cộng đồng Bon Đá Trải",
        Kind.COOPERATIVE_GROUP,
        "24877",
        "Nhà anh K'Brêm, đầu đường mòn ra suối",
        "Thanh niên K'Ho thay nhau dẫn khách, mỗi chuyến hai người. Họ giữ một cuốn sổ ghi mực nước, sáng nào cũng "
        "đo.",
        "Young K'Ho guides who go out in pairs. They keep a log of the stream's level and measure it every morning.",
        _LAM_DONG,
        "UBND huyện Đam Rông",
        _LAM_DONG,
    ),
)
