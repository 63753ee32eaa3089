"""People who tell or appear in the stories of the highlands and the coast; all invented, like their producers."""

from demo.stories.shapes import Person

PEOPLE = (
    Person(
        "P01",
        "H'Wiên Mlô",
        "Cân hàng và khâu túi ở lò rang",
        "Weighs and sews up bags at the roaster",
        "Người Êđê ở Cuôr Đăng, ba mươi bốn tuổi, hai sào rưỡi cà phê với một cái cân đòn của mẹ để lại. Chị ghi "
        "sổ bằng lịch xé, vì “lịch nào cũng có ngày sẵn”.",
        "Êđê, from Cuôr Đăng, thirty-four, with a quarter of a hectare of coffee and a beam scale from her "
        "mother. She keeps her accounts on torn-off calendar leaves, which “come with the date on”.",
        "24301",
        "N01",
    ),
    Person(
        "P02",
        "Y Nuê Ayŭn",
        "Nuôi ong dời",
        "Beekeeper on the move",
        "Bắt đầu với ba thùng xin của cậu năm mười chín tuổi, nay năm mươi bốn thùng. Người Êđê ở Ea Tul; đi đâu "
        "cũng đội nón vải, trừ lúc mở thùng.",
        "Êđê, from Ea Tul. He began at nineteen with three hives begged from his uncle and has fifty-four now. He "
        "wears a cloth hat everywhere except at the hives.",
        "24277",
        "N02",
    ),
    Person(
        "P03",
        "Nông Thị Mến",
        "Chủ vườn ca cao",
        "Cocoa grower",
        "Người Tày, theo gia đình từ Cao Bằng vào Ea Kar năm 1991. Sáu sào ca cao dưới bóng điều, một cái cân "
        "đồng hồ đã thay lò xo hai lần.",
        "Tày. Her family came from Cao Bằng to Ea Kar in 1991. She has six-tenths of a hectare of cocoa under "
        "cashew trees and a dial scale on its third spring.",
        "24373",
        "N03",
    ),
    Person(
        "P04",
        "Điểu Nhâm",
        "Canh lò sấy mắc ca",
        "Minds the macadamia dryer",
        "Người M'nông ở Tuy Đức, sáu mươi bảy tuổi. Trước khi có lò ông đi thợ mộc, bảy cái cửa trong thôn là tay "
        "ông làm, cái nào đóng cũng kêu.",
        "M'nông, from Tuy Đức, sixty-seven. Before there was a dryer he was a joiner; seven doors in the hamlet "
        "are his, and every one of them squeaks.",
        "24739",
        "N04",
    ),
    Person(
        "P05",
        "Đỗ Thị Nhàn",
        "Giữ vườn tiêu từ năm 1998",
        "Has kept her pepper garden since 1998",
        "Quê Quảng Ngãi, lên Thuận Hạnh năm 1987 với một đứa con và một cái cuốc. Bảy mươi tám tuổi, vẫn ngồi ghế "
        "thấp lựa hạt, mắt không đeo kính.",
        "Came up from Quảng Ngãi to Thuận Hạnh in 1987 with a child and a hoe. At seventy-eight she still picks "
        "over berries from a low stool, without glasses.",
        "24722",
        "N05",
    ),
    Person(
        "P06",
        "Trần Văn Sáu",
        "Cắt bơ và dạy cắt bơ",
        "Cuts avocados and teaches it",
        "Có hai héc-ta dưới trạm bơm ở Đức Lập. Mấy mùa gần đây hợp tác xã gửi người mới qua cho chú chỉ, chú nói "
        "chỉ thì được, miễn đừng bắt viết giáo án.",
        "Has two hectares below the pumping station in Đức Lập. For some seasons the cooperative has been sending "
        "him beginners; he will teach anyone, provided he need not write a lesson plan.",
        "24664",
        "N10",
    ),
    Person(
        "P07",
        "Huỳnh Thị Sen",
        "Con dâu nhà thùng",
        "Daughter-in-law among the vats",
        "Thợ may ở chợ huyện, về làm dâu nhà mắm bên đầm Ô Loan năm 2006. Ba năm đầu chị không ngửi được mùi gì, "
        "năm thứ tư thì phân biệt được bảy thùng.",
        "A dressmaker from the market town who married into a fish-sauce household on the lagoon in 2006. For "
        "three years she could smell nothing; in the fourth she could tell the vats apart.",
        "22147",
        "N09",
    ),
    Person(
        "P08",
        "Phạm Thị Vây",
        "Chở tỏi lên nguồn",
        "Takes garlic to the hills",
        "Người Hrê ở Ba Tơ, bạn hàng của xóm cát hơn hai mươi năm. Tuần hai chuyến, mùa mưa một chuyến, mùa nào "
        "cũng nghỉ ngày giỗ má.",
        "Hrê, from Ba Tơ, and a customer of the sand hamlet for more than twenty years. Two trips a week, one in "
        "the rains, and none on the anniversary of her mother's death.",
        "21484",
        "N15",
    ),
)
