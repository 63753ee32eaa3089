"""The invented producers. Their communes are real, they are not; addresses name no real house."""

from catalogue.producers.models import ProducerKind as Kind
from demo.samples.makers_more import MORE_MAKERS
from demo.samples.shapes import Maker

_DAK_LAK, _LAM_DONG, _QUANG_NGAI = "UBND tỉnh Đắk Lắk", "UBND tỉnh Lâm Đồng", "UBND tỉnh Quảng Ngãi"

MAKERS = (
    Maker(
        "N01",
        "HTX Cà phê Rẫy Sương Mai",
        Kind.COOPERATIVE,
        "24301",
        "Cuối đường liên buôn, bên lò rang",
        "Mười bảy hộ góp rẫy, góp sân phơi và một cái lò rang củi cũ. Hái chọn trái chín, phơi trên giàn cao, rang "
        "mẻ nhỏ mỗi thứ Ba và thứ Sáu.",
        "Seventeen households share their plots, a drying yard and one old wood-fired roaster. They pick only ripe "
        "cherries, dry them on raised beds and roast small batches every Tuesday and Friday.",
        _DAK_LAK,
        "UBND huyện Cư M'gar",
        _DAK_LAK,
    ),
    Maker(
        "N02",
        "Tổ hợp tác Nuôi ong Hoa Rẫy",
        Kind.COOPERATIVE_GROUP,
        "24277",
        "Xóm trên, cạnh giếng buôn",
        "Chín nhà nuôi ong, dời thùng theo hoa: tháng Hai cà phê, tháng Tư cao su, tháng Chín hoa rừng. Mật chỉ lọc "
        "thô, không hạ thuỷ phần bằng nhiệt.",
        "Nine bee-keeping families move their hives with the bloom: coffee in February, rubber in April, forest "
        "flowers in September. The honey is strained, never heated.",
        _DAK_LAK,
        "UBND huyện Cư M'gar",
        _DAK_LAK,
    ),
    Maker(
        "N03",
        "Công ty TNHH Ca cao Bếp Nâu",
        Kind.SME,
        "24373",
        "Lô xưởng số 2, ngã ba chợ cũ",
        "Một xưởng nhỏ mười một người, tự lên men trái mua tại vườn trong bán kính hai mươi cây số rồi làm tới thanh "
        "sô-cô-la thành phẩm.",
        "A workshop of eleven people who ferment pods bought within twenty kilometres and take them all the way to "
        "the finished bar.",
        _DAK_LAK,
        "UBND huyện Ea Kar",
        _DAK_LAK,
    ),
    Maker(
        "N04",
        "HTX Mắc ca Hạt Ấm",
        Kind.COOPERATIVE,
        "24739",
        "Dốc Ba Tầng, sau trường tiểu học",
        "Hai mươi tư hộ trồng mắc ca xen cà phê, gom hạt về một lò sấy chung, phân cỡ bằng sàng tay.",
        "Twenty-four households grow macadamia between their coffee rows, bring the nuts to one shared dryer and "
        "grade them by hand sieve.",
        _LAM_DONG,
        "UBND huyện Tuy Đức",
        "UBND tỉnh Đắk Nông",
    ),
    Maker(
        "N05",
        "HTX Hồ tiêu Vườn Già",
        Kind.COOPERATIVE,
        "24722",
        "Đường vào hồ, nhà kho mái đỏ",
        "Vườn tiêu trụ sống trồng từ năm 1998, còn giữ được giống cũ. Tiêu hái khi chùm đã đỏ quá nửa, phơi ba nắng.",
        "Pepper on living posts, planted in 1998, still the old variety. Spikes are picked when more than half have "
        "turned red, and dried for three sunny days.",
        _LAM_DONG,
        "UBND huyện Đắk Song",
        "UBND tỉnh Đắk Nông",
    ),
    Maker(
        "N06",
        "HTX Dệt Sợi Chàm",
        Kind.COOPERATIVE,
        "24169",
        "Nhà dài giữa buôn, bên bến nước",
        "Ba mươi hai chị em dệt khung cài lưng. Người lớn tuổi nhất bảy mươi sáu, người nhỏ nhất mới mười chín.",
        "Thirty-two women weave on back-strap looms. The eldest is seventy-six, the youngest nineteen.",
        _DAK_LAK,
        "UBND TP. Buôn Ma Thuột",
        _DAK_LAK,
    ),
    Maker(
        "N07",
        "HTX Dược liệu Suối Sương",
        Kind.COOPERATIVE,
        "23446",
        "Làng dưới chân thác, cạnh nhà rông",
        "Người Xơ Đăng trong làng trồng sâm dây xen ngô ở độ cao 1.200 m, tự rửa, tự sấy, không mua củ ngoài.",
        "Xơ Đăng families grow codonopsis between maize at 1,200 m, wash and dry it themselves and buy no roots from "
        "outside.",
        _QUANG_NGAI,
        "UBND huyện Tu Mơ Rông",
        "UBND tỉnh Kon Tum",
    ),
    Maker(
        "N08",
        "Hộ kinh doanh Men Lá Bến Nước",
        Kind.HOUSEHOLD_BUSINESS,
        "24235",
        "Đầu buôn, gần bến đò",
        "Một nhà ba thế hệ ủ rượu bằng men lá tự hái, mỗi đợt không quá bốn mươi ché.",
        "Three generations under one roof ferment with leaf yeast they gather themselves, never more than forty jars "
        "at a time.",
        _DAK_LAK,
        "UBND huyện Buôn Đôn",
        _DAK_LAK,
    ),
    Maker(
        "N09",
        "Hộ kinh doanh Nước mắm Ghềnh Nắng",
        Kind.HOUSEHOLD_BUSINESS,
        "22147",
        "Xóm lưới, cách đầm hai trăm thước",
        "Bảy thùng lều gỗ bời lời, cá cơm mua ngay tại bến, muối hạt để qua một mùa cho bớt chát.",
        "Seven wooden vats, anchovies bought straight off the boats, and sea salt rested for a season to lose its "
        "bitterness.",
        _DAK_LAK,
        "UBND huyện Tuy An",
        "UBND tỉnh Phú Yên",
    ),
    Maker(
        "N10",
        "HTX Trái cây Đồi Gió",
        Kind.COOPERATIVE,
        "24664",
        "Cây số 9, dưới trạm bơm",
        "Bốn mươi mốt vườn bơ, sầu riêng, chanh dây; trái đẹp bán tươi, trái lỡ cỡ sấy và ép, không bỏ thứ gì.",
        "Forty-one orchards of avocado, durian and passion fruit. Handsome fruit is sold fresh, the rest is dried or "
        "pressed; nothing is thrown away.",
        _LAM_DONG,
        "UBND huyện Đắk Mil",
        "UBND tỉnh Đắk Nông",
    ),
    Maker(
        "N11",
        "HTX Lúa gạo Bờ Sậy",
        Kind.COOPERATIVE,
        "24595",
        "Nhà máy xay cuối cánh đồng",
        "Sáu mươi hộ làm lúa nước quanh hồ, một năm hai vụ, xay theo đơn để gạo còn mùi rơm.",
        "Sixty households grow paddy around the lake, two crops a year, and mill to order so that the rice still "
        "smells of straw.",
        _DAK_LAK,
        "UBND huyện Lắk",
        _DAK_LAK,
    ),
    Maker(
        "N12",
        "Trang trại Hoa kiểng Tán Thông",
        Kind.FARM,
        "24848",
        "Đồi thông thứ hai sau trạm kiểm lâm",
        "Hai sào nhà lưới dưới tán thông: lan nuôi từ hạt trong ống nghiệm, sen đá nhân từ lá, cá cảnh thả bể xi "
        "măng.",
        "Two small net houses under the pines: orchids raised from seed in flasks, succulents from leaves, and "
        "ornamental fish in concrete tanks.",
        _LAM_DONG,
        "UBND huyện Lạc Dương",
        _LAM_DONG,
    ),
    Maker(
        "N13",
        "Tổ Du lịch cộng đồng Bến Thuyền",
        Kind.COOPERATIVE_GROUP,
        "24580",
        "Bến thuyền độc mộc, nhà dài số 4",
        "Mười hai gia đình người M'nông thay phiên đón khách: chèo thuyền, nấu cơm, mở nhà dài cho ngủ lại.",
        "Twelve M'nông families take turns receiving guests: they paddle, cook, and open the longhouse for the "
        "night.",
        _DAK_LAK,
        "UBND huyện Lắk",
        _DAK_LAK,
    ),
    Maker(
        "N14",
        "Công ty TNHH Quế Nhà Rẫy",
        Kind.SME,
        "21340",
        "Xưởng chưng cất đầu cầu treo",
        "Xưởng chưng cất nhỏ mua quế của đồng bào Ca Dong quanh vùng, trả tiền ngay tại rẫy.",
        "A small distillery that buys cinnamon from Ca Dong growers nearby and pays on the spot, in the field.",
        _QUANG_NGAI,
        "UBND huyện Sơn Tây",
        _QUANG_NGAI,
    ),
    Maker(
        "N15",
        "HTX Hành tỏi Cát Trắng",
        Kind.COOPERATIVE,
        "21409",
        "Thôn ven biển, sau rừng dương",
        "Mười lăm hộ trồng hành tỏi trên đất cát, bón rong biển mục, tưới nước giếng khơi.",
        "Fifteen households grow shallots and garlic on sand, feed them with rotted seaweed and water them from hand-"
        "dug wells.",
        _QUANG_NGAI,
        "UBND huyện Mộ Đức",
        _QUANG_NGAI,
    ),
    Maker(
        "N16",
        "Hộ kinh doanh Bánh tráng Lò Đất",
        Kind.HOUSEHOLD_BUSINESS,
        "21364",
        "Xóm bánh, lò thứ ba từ đình vào",
        "Lò tráng đốt trấu, bột gạo xay cối đá, bánh phơi phên tre. Nhà làm từ bốn giờ sáng cho kịp nắng.",
        "A steaming oven fired with rice husk, batter ground on a stone mill, sheets dried on bamboo. Work starts at "
        "four to catch the sun.",
        _QUANG_NGAI,
        "UBND huyện Nghĩa Hành",
        _QUANG_NGAI,
    ),
    Maker(
        "N17",
        "HTX Chè Đồi Ba Thông",
        Kind.COOPERATIVE,
        "24871",
        "Ngã tư đồi chè, xưởng vò số 1",
        "Vườn chè cành cao hơn chín trăm mét, hái một tôm hai lá, vò và sao trong đêm để giữ hương.",
        "Tea above nine hundred metres, picked as a bud and two leaves, rolled and fired the same night to keep the "
        "scent.",
        _LAM_DONG,
        "UBND huyện Lâm Hà",
        _LAM_DONG,
    ),
    *MORE_MAKERS,
)
