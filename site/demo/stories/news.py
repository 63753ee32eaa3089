"""Six news of the site and the program."""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        "news",
        "thang-nay-nha-nao-hai-gi",
        "Tháng này nhà nào hái gì",
        "Who is picking what this month",
        "Cà phê vào lượt đầu, hành vừa xuống giống, mật thì còn lâu.",
        "Coffee is in its first pass, shallots have just gone in, and honey is a long way off.",
        """
        Mỗi đầu mùa chúng tôi gọi một vòng hỏi các nhà làm mẫu trên trang: đang hái gì, sắp hết gì, món nào khoan hẵng
        đặt. Đợt này gọi mười một cuộc, hai cuộc không ai nghe máy vì đang ngoài rẫy.

        | Món | Đang ra sao |
        | Cà phê | hái lượt đầu, trái ngọn; lò rang vẫn chạy hạt vụ cũ |
        | Gạo quanh hồ | gặt xong vụ hai, lúa đã vào kho, đặt thì xay |
        | Hành tím | mới xuống giống, hàng khô còn của vụ trước |
        | Chè ô long | trời lạnh búp ra thưa, mẻ cách mẻ chín mười ngày |
        | Mật hoa cà phê | đợi đợt hoa ra Giêng; hũ đang bán là mật năm nay |

        Bánh tráng mùa này phụ thuộc trời. Xóm bánh nhắn: hễ mưa quá ba bữa thì đơn đi trễ, ai cần gấp cho đám giỗ nên
        gọi trước. Trái bơ đã qua mùa chính, thùng nào còn bán là trái muộn, cỡ nhỏ hơn hình.

        Hàng nào tạm hết vẫn nằm nguyên chỗ trên trang, khỏi phải tìm lại. [Xem hàng đang bán](/san-pham/).
        """,
        """
        At the turn of each season we ring round the sample producers of this site and ask what they are picking, what
        is running out and what had better not be ordered yet. It took eleven calls. Two went unanswered because
        everyone was in the field.

        | Goods | How it stands |
        | Coffee | first pass, the tops; the roaster is still on last season's beans |
        | Rice from the lake | second crop in store as paddy, milled when ordered |
        | Shallots | just planted; dried ones are from the crop before |
        | Oolong | shoots are few in the cold, nine or ten days between batches |
        | Coffee-blossom honey | next flowering after the New Year; jars on sale are this year's |

        Rice paper now depends on the sky. The lane of ovens sends word that after three days of rain orders leave
        late, and that anyone who needs it for a family feast should telephone. The main avocado season is over; any
        crate still on offer holds late fruit, smaller than in the picture.

        What has run out keeps its place in the catalogue, so that nobody has to look for it again. [See what is on
        sale](/en/san-pham/).
        """,
        "M23:landscape",
        12,
        ("M01", "M08", "M21", "M23", "M25", "M26"),
    ),
    Article(
        "news",
        "nha-trung-bay-song-xanh-mo-cua",
        "Nhà trưng bày Sông Xanh mở cửa ở Cẩm Thành",
        "Sông Xanh showroom opens in Cẩm Thành",
        "Bảy món của năm nhà, bờ nam, sau bến xe cũ. Mở suốt tuần, 7 giờ 30 tới 20 giờ 30.",
        "Seven goods by five makers on the south bank, behind the old bus station. Daily, 7.30 to 20.30.",
        """
        Nhà trưng bày Sông Xanh vừa mở ở phường Cẩm Thành, bờ nam, lưng quay vào bến xe cũ. Đi từ cầu xuống thì thấy
        cái bảng vải chàm trước, thấy cửa sau.

        Trong nhà hiện có bảy món: tỏi với hành của vùng cát, quế thanh, tinh dầu quế, xà bông quế nghệ, bánh tráng mè
        và trà sâm dây. Mỗi kệ treo một cái mã, đưa điện thoại lên là đọc được nhà làm, ngày đóng gói và giấy chứng
        nhận đang còn hay đã hết hạn.

        Muốn biết còn hàng không thì vào trang của món đó, phần nơi bán. Số trên trang là số trên kệ lúc kiểm cuối
        ngày, nên buổi chiều có thể lệch một hai gói. Đặt trước rồi ghé lấy cũng được, nhà giữ hàng tới hết giờ mở
        cửa.

        Bữa khai trương hết bánh tráng lúc chín giờ mười lăm. Chị giữ quầy xin lỗi ba mươi mấy lượt, giờ trong kho có
        ba mươi ràng và một tờ giấy nhắc gọi xóm bánh.

        [shelf M20 M21 M22 M25 M30 M34 M35]
        """,
        """
        The Sông Xanh showroom has opened in Cẩm Thành ward, on the south bank, with its back to the old bus station.
        Coming off the bridge you see the indigo banner first and the door afterwards.

        Seven goods are on the shelves: garlic and shallots from the sands, cinnamon quills, cinnamon oil, cinnamon
        and turmeric soap, sesame rice paper and codonopsis tea. Every shelf has a code. Hold a telephone to it and
        you read who made the thing, when it was packed, and whether its certificate is running or has run out.

        To know what is left, look for the places of sale on the page of the product. The figure is the count at
        closing time, so that by afternoon it may be a packet or two out. You can also reserve and collect; goods are
        kept until the doors close.

        On the first day the rice paper was gone by a quarter past nine. The lady at the counter apologised some
        thirty times. There are now thirty bundles in the back and a note to ring the ovens.

        [shelf M20 M21 M22 M25 M30 M34 M35]
        """,
        "M22:pack",
        29,
        ("M20", "M21", "M22", "M25", "M30", "M34", "M35", "21025"),
    ),
    Article(
        "news",
        "dat-hang-tet-dat-truoc-ngay-nao",
        "Hàng Tết: đặt trước ngày nào thì kịp",
        "Ordering for Tết: by when",
        "Ba mốc trong tháng Chạp, chia theo quãng đường và theo món.",
        "Three dates in the last lunar month, by distance and by kind of goods.",
        """
        Năm ngoái có mười bảy đơn tới nơi vào mùng Ba, trong đó một đơn là lan, nở giữa bưu cục. Năm nay các nhà làm
        mẫu thống nhất chốt sớm hơn và ghi thẳng ra đây, ngày âm lịch.

        | Gửi đi đâu | Hàng khô, đồ đan dệt | Hũ, chai, hàng dễ vỡ |
        | trong ba tỉnh | hết 22 tháng Chạp | hết 20 |
        | miền Trung, miền Nam | hết 19 | hết 17 |
        | miền Bắc, hải đảo | hết 16 | hết 14 |

        Lan ghép gỗ chỉ nhận tới mùng 10 tháng Chạp. Cây đi đường ba ngày phải nghỉ thêm một tuần mới chịu ra vòi, gửi
        sát quá thì Tết khách ngắm lá.

        Từ 25 tháng Chạp tới mùng 6, phần lớn các nhà nghỉ. Trang vẫn nhận đơn, hàng thì sau mùng 6 mới đi. Hai nhà
        trưng bày ở Buôn Ma Thuột và Cẩm Thành mở tới trưa 29, ai lỡ chuyến thì đặt rồi tự tới lấy.

        Xin cho số điện thoại của người sẽ ở nhà nhận hàng. Số của người đang ngồi xe về quê thường không nghe máy.
        """,
        """
        Last year seventeen orders arrived on the third day of Tết. One of them was an orchid, which had flowered at
        the post office. This year the sample producers have agreed on earlier dates and put them down here, by the
        lunar calendar.

        | Sent to | Dry goods, cloth, baskets | Jars, bottles, fragile |
        | the three provinces | to the 22nd of the twelfth month | to the 20th |
        | the centre and the south | to the 19th | to the 17th |
        | the north, the islands | to the 16th | to the 14th |

        Mounted orchids are accepted only until the 10th. After three days on the road a plant rests for a week before
        it will open, and if it leaves too late the visitors admire leaves.

        From the 25th until the sixth day of the new year most houses rest. The shop still takes orders, and they
        leave after the 6th. The showrooms in Buôn Ma Thuột and Cẩm Thành stay open until noon on the 29th for those
        who would rather collect.

        Please give the telephone number of whoever will be at home. People on the coach to their village seldom pick
        up.
        """,
        "M04:pack",
        5,
        ("M04", "M07", "M36"),
    ),
    Article(
        "news",
        "doc-mot-cai-nhan-trong-mot-phut",
        "Đọc một cái nhãn trong một phút",
        "Reading a label in one minute",
        "Lật mặt sau, dò từ trên xuống: ai làm, bao nhiêu, làm hôm nào, dùng tới bao giờ.",
        "Turn it over and go from the top: who, how much, made when, good until when.",
        """
        Cầm gói hàng lên, đừng nhìn hình vội. Lật lại.

        Trên cùng là tên hàng, rồi tên và địa chỉ người chịu trách nhiệm. Địa chỉ phải dò ra được: thôn, xã, tỉnh. Chỗ
        nào ghi “sản xuất tại Việt Nam” mà hết, ta có quyền hỏi thêm.

        Kế là khối lượng và hai cái ngày. Ngày sản xuất hay in mờ, thường nằm dưới đáy hoặc mép hàn; đừng nhầm hạn
        dùng với số lô, số lô có chữ.

        Thành phần thì món nhiều đứng trước. Gói trà ghi cỏ ngọt đứng đầu tức là cỏ ngọt nhiều hơn. Người dị ứng xem
        dòng cảnh báo: cá, mè, các loại hạt đều có ghi.

        Dòng TCCS với một con số là tiêu chuẩn cơ sở do chính nhà làm công bố. Nó nói nhà ấy tự buộc mình theo cái gì,
        nó không phải giấy khen.

        Cuối cùng là ô mã vuông. Quét ra trang của lô hàng: hái ở đâu, đóng gói ngày nào, giấy chứng nhận còn hạn
        không. Quét mà ra trang quảng cáo, hoặc tên trên màn hình khác tên trên gói, xin [báo cho chúng
        tôi](/tro-giup/) kèm một tấm hình.
        """,
        """
        Pick up the packet. Never mind the picture, turn it over.

        At the top stand the name of the goods and the name and address of whoever answers for them. It ought to be an
        address that can be found: hamlet, commune, province. Where it says “made in Vietnam” and no more, you may
        ask.

        Then come the quantity and two dates. The date of making is often faint and sits on the base or the seal.
        Don't take the lot number for the best-before; a lot number has letters in it.

        Ingredients go from most to least. If a tea begins with stevia, it is mostly stevia. People with allergies
        should look for the warning, where fish, sesame and nuts are named.

        TCCS and a figure is the maker's own published standard. It tells you what the house has bound itself to. It
        is no prize.

        Last, the square code. It opens the page of that lot: where it was picked, when it was packed, whether the
        certificate still runs. If you land on an advertisement, or on a name other than the one in your hand, please
        [tell us](/en/tro-giup/) and send a picture.
        """,
        "M30:pack",
        131,
        ("M30", "M19"),
    ),
    Article(
        "news",
        "sau-muoi-mot-cai-nhan-o-phien-cho",
        "Sáu mươi mốt cái nhãn ở phiên chợ hành tỏi",
        "Sixty-one labels at the garlic fair",
        "Ban tổ chức đi dọc hai mươi ba sạp, lật từng gói. Chín nhãn phải dán lại.",
        "The organisers went along twenty-three stalls and turned over every packet. Nine labels had to be redone.",
        """
        Sáu giờ sáng, trước khi mở dây, bốn người của ban tổ chức phiên chợ ở Long Phụng đi dọc hai mươi ba sạp. Họ
        mang theo kính lúp, cuộn băng keo giấy và một tờ danh mục. Gói nào cũng lật.

        Kết quả: sáu mươi mốt nhãn xem qua, chín cái có chuyện.

        | Chuyện gì | Mấy nhãn |
        | không có ngày sản xuất | 4 |
        | hạn dùng in dưới mép gấp, không đọc được | 2 |
        | địa chỉ còn ghi tên huyện cũ | 2 |
        | ghi “đặc sản” to gấp ba tên hàng, thiếu khối lượng | 1 |

        Không sạp nào bị mời về. Bốn nhà đóng ngày tại chỗ, mượn con dấu của nhau. Hai gói che hạn dùng thì bóc ra ép
        lại, chủ sạp ngồi ép suốt buổi. Hai cái ghi huyện dán đè một mẩu giấy có xã và tỉnh. Riêng cái cuối cùng cất
        xuống gầm bàn, mai cân lại rồi mới bày.

        Một bác bán tỏi hỏi gói của bác buộc dây lác, đâu có nhãn mà xem. Người kiểm ghi vào sổ: bán xá, khách tự bóp
        thử.

        Danh mục dùng hôm ấy đăng trong bài [đọc một cái nhãn](/tin-tuc/doc-mot-cai-nhan-trong-mot-phut/).
        """,
        """
        At six in the morning, before the rope came down, four people from the committee of the fair at Long Phụng
        walked along twenty-three stalls with a magnifying glass, a roll of paper tape and a checklist. Every packet
        was turned over.

        They read sixty-one labels. Nine had something the matter.

        | What | Labels |
        | no date of making | 4 |
        | best-before printed under the fold, unreadable | 2 |
        | address with the name of a former district | 2 |
        | “speciality” three times as large as the name, no quantity | 1 |

        Nobody was sent home. Four makers stamped their dates on the spot and lent each other the stamp. The two
        folded packets were opened and sealed again, which kept one stallholder busy all morning. Commune and province
        went over the old districts on slips of paper. The last one spent the day under the table, to be weighed
        before it was shown again.

        An old man with garlic tied in sedge asked what label they proposed to read on his. The inspector wrote: sold
        loose, customers squeeze.

        The checklist can be found in [how to read a label](/en/tin-tuc/doc-mot-cai-nhan-trong-mot-phut/).
        """,
        "M20:crop",
        57,
        ("M20", "M21", "N15", "21409"),
    ),
    Article(
        "news",
        "so-chung-nhan-sua-hai-dong",
        "Sổ chứng nhận sửa hai dòng",
        "Two lines corrected in the register",
        "Một số giấy chép lộn, một điểm chép thiếu. Dòng cũ vẫn để đó, gạch ngang.",
        "One certificate number copied wrongly, one score copied short. The old lines stay, struck through.",
        """
        Trong đợt đối chiếu sổ chứng nhận mẫu với bản giấy, chúng tôi tìm ra hai chỗ sai, đều do phía nhập liệu.

        | Sản phẩm | Đã ghi | Đúng là |
        | Bún gạo lứt Bờ Sậy | số giấy MẪU-GCN 0177 | MẪU-GCN 0171 |
        | Cà phê hạt chế biến mật Sương Mai | điểm 78,00 | 78,50 |

        Chuyện bún thì do hợp tác xã phát hiện. Người giữ sổ bên đó đem tờ giấy thật ra so với màn hình, gọi lên nói
        gọn: “Số một với số bảy, bên cô viết giống nhau quá.” Bản giao cho hợp tác xã in 0171, số kia là đọc nhầm nét.

        Điểm của cà phê thì chép từ biên bản hội đồng sang sổ, rớt mất nửa điểm sau dấu phẩy. Kết quả phân hạng không
        đổi.

        Sổ này không tẩy xoá được. Trang tra cứu giờ hiện dòng đúng, bên dưới còn dòng cũ kèm lý do và ngày sửa, ai
        quét tem cũ vẫn ra tới trang mới. Nhà nào thấy giấy của mình khác trên trang, xin chụp gửi qua trang [trợ
        giúp](/tro-giup/), chúng tôi dò trong ngày.
        """,
        """
        While comparing the sample register with the papers we found two mistakes. Both were made at our end.

        | Product | Entered | Should be |
        | Bờ Sậy brown-rice vermicelli | certificate MẪU-GCN 0177 | MẪU-GCN 0171 |
        | Sương Mai honey-process beans | score 78.00 | 78.50 |

        The vermicelli was noticed by the cooperative. Its bookkeeper held the paper against the screen and rang up:
        “Your ones and your sevens, young lady, are too much alike.” The copy handed to the cooperative says 0171. The
        other was a misreading.

        As for the beans, the score was carried over from the minutes of the council and lost half a point on the way.
        The result is the same.

        Nothing can be rubbed out of this register. The look-up page now shows the right line, and under it the old
        one with the reason and the day of the correction. Whoever scans an older label still arrives there. If a
        paper of yours differs from what the site says, send us a photograph through [help](/en/tro-giup/) and we will
        check it the same day.
        """,
        "M24:pack",
        84,
        ("M24", "M02", "N11", "N01"),
    ),
)
