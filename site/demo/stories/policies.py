"""Four policies: real instruments, each told in plain words to producers and with its articles named.

Nothing here goes beyond the summaries the project was given; what was read at second hand is said to be so.
"""

from demo.stories.shapes import Article

ARTICLES = (
    Article(
        "policy",
        "quyet-dinh-26-2026-xet-hang-san-pham",
        "Quyết định 26/2026/QĐ-TTg: làm hồ sơ xếp hạng từ đâu",
        "Decision 26/2026/QĐ-TTg: where an assessment begins",
        "Nộp ở xã, tỉnh xét hạng ba và bốn, Bộ xét hạng năm. Giấy có hạn ba mươi sáu tháng.",
        "File at the commune; the province grants the third and fourth rank, the ministry the fifth, for 36 months.",
        """
        Đây là văn bản đang dùng để xếp hạng sản phẩm, ban hành và có hiệu lực ngày 22/5/2026. Bản dưới đây kể bằng
        lời thường; khi làm hồ sơ, nhà mình mở đúng điều được dẫn mà đọc lại.

        ## Ai được nộp

        Hợp tác xã, tổ hợp tác, doanh nghiệp nhỏ và vừa, trang trại, hộ sản xuất có đăng ký kinh doanh (Điều 2). Sản
        phẩm chia sáu nhóm, hai mươi sáu bộ tiêu chí. Bộ về du lịch nhận thêm hội và ban điều hành.

        ## Các mốc cần nhớ

        | Việc | Thời hạn | Điều |
        | Xã xem hồ sơ, làm báo cáo Mẫu 03 | 15 ngày làm việc từ khi nhận | 7 |
        | Tỉnh xong đợt một | trước 30/6, với hồ sơ xã chuyển trước 30/4 | 5 |
        | Tỉnh xong đợt hai | trước 30/12, với hồ sơ xã chuyển trước 30/10 | 5 |
        | Giấy chứng nhận | 36 tháng từ ngày cấp | 4 |
        | Nộp xin phân hạng lại | sớm nhất 180, muộn nhất 120 ngày trước khi hết hạn | 7 |
        | Tỉnh xét phân hạng lại | không quá 45 ngày từ khi đủ hồ sơ | 7 |

        Hồ sơ lần đầu gồm phiếu đăng ký Mẫu 01 và bản tự đánh giá Mẫu 02 (Điều 6). Nộp một bộ giấy, một bộ điện tử.
        Nơi nào chấm bằng phần mềm thì bản tải lên có giá trị như bản giấy (Điều 7). Xã chuyển lên tỉnh kèm năm mẫu
        sản phẩm, riêng du lịch không cần mẫu.

        ## Ai quyết

        Xã kiểm tra bốn nội dung: nguồn gốc, lao động tại chỗ, ý tưởng từ đâu ra, bản sắc. Xã không cấp giấy. Chủ tịch
        UBND tỉnh ký hạng ba và hạng bốn, Bộ trưởng Bộ Nông nghiệp và Môi trường ký hạng năm; hai hạng đầu không có
        quyết định, không có giấy (Điều 4). Điểm trung bình từ 50 vào hạng ba, từ 70 vào hạng bốn, từ 90 vào hạng năm
        (Điều 3), nhưng mỗi hạng còn có mức phải đạt ở từng tiêu chí, thiếu một cái thì điểm cao cũng chưa đủ.

        Sau khi có giấy vẫn có hậu kiểm định kỳ và đột xuất (Điều 9). Hồ sơ không trung thực, vi phạm về chất lượng
        hay ghi nhãn, dùng dấu sai, ngừng sản xuất đều là căn cứ thu hồi, trong mười lăm ngày kể từ khi có kết luận
        hoặc xã xác nhận đã ngừng làm (Điều 8).
        """,
        """
        This is the text by which products are assessed today, issued and in force on 22 May 2026. What follows
        retells it. For a dossier, open the article that is named and read it there.

        ## Who may file

        Cooperatives, cooperative groups, small and medium enterprises, farms and households with a business
        registration (Article 2). Products fall into six groups and twenty-six sets of criteria. The set for tourism
        also admits associations and operating boards.

        ## Dates to keep in mind

        | Step | Time | Article |
        | The commune checks the file and writes Form 03 | 15 working days from receipt | 7 |
        | Province, first round | before 30 June, for files forwarded before 30 April | 5 |
        | Province, second round | before 30 December, for files forwarded before 30 October | 5 |
        | Certificate | 36 months from the day of issue | 4 |
        | Filing for re-assessment | 180 to 120 days before it ends | 7 |
        | Re-assessment by the province | 45 days at most from a complete file | 7 |

        A first dossier is Form 01, the registration, and Form 02, the self-assessment (Article 6). One set goes in on
        paper and one electronically. Where scoring software is used, the upload counts as much as paper (Article 7).
        The commune adds five samples on the way to the province, except for tourism.

        ## Who decides

        The commune looks at four things: origin, local labour, where the idea came from, identity. It grants nothing.
        The chair of the province signs for the third and fourth ranks, the Minister of Agriculture and Environment
        for the fifth; for the first two there is neither decision nor certificate (Article 4). An average of 50
        points leads to the third, 70 to the fourth and 90 to the fifth (Article 3). Each rank also has minimums
        criterion by criterion, and one that was missed outweighs a high total.

        Checks go on afterwards, regular and unannounced (Article 9). An untruthful file, breaches of quality or
        labelling rules, misuse of the mark and the end of production are grounds for revocation, within fifteen days
        of the finding or of the commune's word that production has stopped (Article 8).
        """,
        "M23:pack",
        180,
        issued_by="Thủ tướng Chính phủ",
        number="26/2026/QĐ-TTg",
        in_force="2026-05-22",
    ),
    Article(
        "policy",
        "quyet-dinh-148-va-1489-giay-cu-con-han",
        "Quyết định 148 và 1489: giấy cũ còn dùng tới bao giờ",
        "Decisions 148 and 1489: how long older certificates last",
        "Hai văn bản đã hết hiệu lực, giấy cấp theo đó thì không.",
        "Both instruments have lapsed. The certificates granted under them have not.",
        """
        Nhiều nhà đang treo giấy ký theo Quyết định 148/QĐ-TTg ngày 24/2/2023, có cái do huyện ký. Câu hỏi thường gặp:
        huyện bỏ rồi, giấy còn không? Còn, tới đúng ngày ghi trên giấy.

        ## Chuyện đã qua

        | Văn bản | Ngày | Ai ký giấy |
        | 148/QĐ-TTg | 24/2/2023 | huyện hạng ba, tỉnh hạng bốn, Bộ hạng năm |
        | 1489/QĐ-TTg, sửa 148 | 6/7/2025 | hạng ba về tỉnh, xã đánh giá một phần |
        | 26/2026/QĐ-TTg | 22/5/2026 | tỉnh hạng ba và bốn, Bộ hạng năm |

        Cả 148 lẫn 1489 hết hiệu lực ngày 21/7/2026, sáu mươi ngày sau khi có văn bản mới. Chúng tôi chưa đọc toàn văn
        1489, dòng trên dựa theo nguồn thứ cấp.

        ## Điều 12 của Quyết định 26/2026 nói gì

        Giấy cấp trước 22/5/2026 chạy tới hết hạn của nó. Hồ sơ nộp trước ngày ấy mà chưa chấm thì theo quy định cũ:
        tối đa sáu mươi ngày nếu là lần đầu hoặc nâng hạng, ba mươi ngày nếu phân hạng lại.

        Sản phẩm đang phân hạng lại mà vướng khung nộp 180–120 ngày thì giữ giấy cho tới khi có kết quả, nhiều nhất
        thêm 180 ngày sau ngày hết hạn. Không có hồ sơ đang xét thì không có phần thêm này.

        ## Thử tính một tờ giấy

        Giấy cấp ngày 19/6/2025 hết hạn 19/6/2028. Khung nộp phân hạng lại mở ngày 22/12/2027, đóng ngày 20/2/2028,
        tức là vắt ngang cái Tết. Ai có giấy hạn rơi vào mùa hè nên ghi lên lịch từ bây giờ.

        Trên trang này, giấy nào đang nằm trong thời gian giữ thêm đều ghi rõ là đang phân hạng lại.
        """,
        """
        Many a wall here has a certificate under Decision 148/QĐ-TTg of 24 February 2023, some signed by a district.
        The usual question is whether the paper outlives the district. It does, to the day printed on it.

        ## What went before

        | Instrument | Date | Who signed |
        | 148/QĐ-TTg | 24/2/2023 | district the third rank, province the fourth, ministry the fifth |
        | 1489/QĐ-TTg, amending 148 | 6/7/2025 | third rank to the province, part of the assessment to the commune |
        | 26/2026/QĐ-TTg | 22/5/2026 | province third and fourth, ministry the fifth |

        Numbers 148 and 1489 both lapsed on 21 July 2026, sixty days after the new text. We have not read 1489 itself;
        its line above rests on secondary sources.

        ## What Article 12 of Decision 26/2026 says

        A certificate granted before 22 May 2026 runs to its own end. A file lodged before that day and not yet scored
        follows the old rules, within sixty days for a first assessment or an upgrade and thirty for a re-assessment.

        A product that is being re-assessed and could not meet the window of 180 to 120 days keeps its certificate
        until there is a result, for 180 days past its end at the most. Where no case is open there is no such
        extension.

        ## One paper worked out

        Issued on 19 June 2025, it ends on 19 June 2028. The window opens on 22 December 2027 and closes on 20
        February 2028, right across Tết. If yours ends in summer, put it in the calendar now.

        On this site a certificate that is being kept on in this way is always marked as under re-assessment.
        """,
        "M16:pack",
        112,
        issued_by="Thủ tướng Chính phủ",
        number="148/QĐ-TTg; 1489/QĐ-TTg",
        in_force="2023-02-24",
    ),
    Article(
        "policy",
        "nghi-dinh-37-2026-nhan-hang-hoa",
        "Nghị định 37/2026/NĐ-CP: cái nhãn và cái mã",
        "Decree 37/2026/NĐ-CP: the label and the code",
        "Thay hai nghị định về nhãn trước đây. Nhãn điện tử là quyền chọn, không bắt buộc.",
        "It replaces the two earlier decrees on labels. An electronic label is a choice, not a duty.",
        """
        Nghị định ký và có hiệu lực cùng ngày 23/1/2026. Ai còn giữ tờ hướng dẫn ghi nhãn theo Nghị định 43/2017 và
        111/2021 thì hai số ấy đã được thay. Các nghị định 132/2008, 74/2018 và 13/2022 cũng vậy.

        ## Trên gói hàng

        Phần nhãn nằm ở Chương IV. Nội dung chung gồm tên hàng, tên với địa chỉ người chịu trách nhiệm, xuất xứ. Thực
        phẩm thêm định lượng, ngày sản xuất, hạn dùng, thành phần, thông tin cảnh báo, cách bảo quản và cách dùng,
        dinh dưỡng nếu thuộc diện phải ghi. Danh sách này chúng tôi chép theo nếp của hai nghị định cũ, trước khi in
        ngàn cái nhãn xin đối chiếu Chương IV.

        Địa chỉ từ 1/7/2025 chỉ còn xã và tỉnh. Lần in tới nhớ bỏ tên huyện, đỡ phải dán đè giữa chợ.

        ## Cái mã

        Nghị định khuyến khích mã vạch, mã hai chiều, thẻ vô tuyến. Điều 32 nói về hộ chiếu số của sản phẩm và nhãn
        điện tử. Nhà nào làm hộ chiếu số thì dữ liệu ít nhất có:

        | Nhóm | Có gì |
        | hàng | tên, mã số thương phẩm |
        | người | tên, địa chỉ, mã định danh của bên sản xuất, nhập khẩu hay kinh doanh |
        | đường đi | xuất xứ hoặc nơi làm công đoạn cuối, thông tin truy xuất |
        | giấy | chứng nhận hợp quy, chất lượng |
        | ngày | sản xuất, hạn dùng |
        | dặn | cảnh báo an toàn |

        Dữ liệu phải đúng, cập nhật, ai cũng mở được và nối được với cổng truy xuất quốc gia. Mã số thương phẩm phải
        đăng ký mới có. Chưa đăng ký thì để trống, đừng tự đặt một dãy bắt đầu bằng 893.

        ## Còn chờ

        Danh mục hàng theo mức rủi ro của các bộ áp dụng từ 1/7/2026. Món nào trong nhóm mình bị buộc truy xuất, từ
        ngày nào, chúng tôi chưa đọc được văn bản gốc nên chưa ghi ở đây.
        """,
        """
        The decree was signed and took force on one day, 23 January 2026. If you still work from a leaflet that cites
        Decrees 43/2017 and 111/2021 on labels, both have been replaced, and so have 132/2008, 74/2018 and 13/2022.

        ## On the packet

        Labels are dealt with in Chapter IV. Every label gives the name of the goods, the name and address of whoever
        is responsible, and the origin. Food adds quantity, day of making, best-before, ingredients, warnings, storage
        and use, and nutrition where it is due. We have set this list down as it stood under the two earlier decrees.
        Compare it with Chapter IV before you print a thousand.

        Since 1 July 2025 an address has a commune and a province and nothing between. Drop the district at your next
        printing.

        ## The code

        Barcodes, two-dimensional codes and radio tags are encouraged. Article 32 is about the digital product
        passport and the electronic label. Whoever makes a passport puts in at least:

        | Kind | What |
        | goods | name, trade item number |
        | people | name, address and identifier of producer, importer or trader |
        | way | origin or place of the last step, tracing information |
        | papers | certificates of conformity and quality |
        | dates | making, best-before |
        | cautions | safety warnings |

        The data must be true and current, open to everybody, and able to connect to the national traceability portal.
        A trade item number has to be registered for. Without one, leave the field empty; do not make up a row of
        digits starting with 893.

        ## Still open

        The ministries' lists of goods by risk apply from 1 July 2026. Which of our goods must be traceable by law,
        and from when, is not stated here, because we have not been able to read the original lists.
        """,
        "M18:pack",
        290,
        issued_by="Chính phủ",
        number="37/2026/NĐ-CP",
        in_force="2026-01-23",
    ),
    Article(
        "policy",
        "nghi-dinh-248-2026-ban-hang-tren-mang",
        "Nghị định 248/2026/NĐ-CP: bán hàng trên mạng",
        "Decree 248/2026/NĐ-CP: selling online",
        "Trang một chủ thì thông báo với tỉnh, sàn nhiều người bán thì đăng ký với Bộ Công Thương.",
        "A shop with one owner notifies its province; a platform of many sellers registers with the ministry.",
        """
        Từ 1/7/2026, Luật Thương mại điện tử 122/2025/QH15 và Nghị định 248/2026/NĐ-CP (ký 30/6/2026) thay hai Nghị
        định 52/2013 và 85/2021. Phần này tóm từ nguồn thứ cấp, chưa đối chiếu công báo.

        ## Nhà mình thuộc loại nào

        | Cách bán | Thủ tục | Điều |
        | trang riêng, một chủ, có đặt hàng | thông báo Sở Công Thương trước khi chạy | 14 Luật, 24 Nghị định |
        | sàn trung gian, mạng xã hội có bán hàng | sàn đăng ký với Bộ Công Thương | – |

        Nhà làm đăng hàng lên sàn của người khác thì thủ tục là việc của chủ sàn. Xác nhận cấp theo quy định trước còn
        dùng tới 30/6/2027.

        ## Phải công khai những gì

        Chủ trang là ai, địa chỉ, mã số, liên lạc (Điều 4). Cách giữ dữ liệu cá nhân (Điều 5). Quyền và việc của mỗi
        bên (Điều 6). Khiếu nại ở đâu, bao lâu (Điều 7). Giới hạn cung cấp, chẳng hạn chỉ giao trong tỉnh hay mỗi
        người hai chai (Điều 9). Hàng xếp trước xếp sau theo tiêu chí gì, chỗ nào trả tiền để lên đầu (Điều 11).

        Khách phải được xem lại và sửa đơn trước khi bấm đặt, đặt xong có xác nhận và sau này mở lại được. Đơn hàng
        giữ ít nhất ba năm, hộ kinh doanh và doanh nghiệp siêu nhỏ ít nhất một năm (Điều 16 Luật).

        ## Đứng bán trên sàn

        Sàn phải biết chắc ai đang bán; xác thực danh tính điện tử bắt buộc từ 1/1/2027 (khoản 2 Điều 52). Sàn duyệt
        tin trước khi đăng, gỡ trong hai mươi bốn giờ khi cơ quan chức năng yêu cầu, cho người bán tải dữ liệu của
        mình về, báo trước ít nhất năm ngày nếu định tạm khoá gian hàng (Điều 17 Luật, Điều 17–18 Nghị định). Hàng
        không như mô tả thì phải nhận lại.

        Bán qua phát trực tiếp có quy tắc riêng ở Điều 23–24 Luật: người dẫn phải xác thực, có kênh để người xem khiếu
        nại, nội dung phát phải lưu lại.
        """,
        """
        Since 1 July 2026 the E-commerce Law 122/2025/QH15 and Decree 248/2026/NĐ-CP (signed on 30 June) stand in
        place of Decrees 52/2013 and 85/2021. This summary comes from secondary sources and has not been compared with
        the gazette.

        ## Which kind are you

        | How you sell | Procedure | Article |
        | own site, one owner, orders taken | notify the province before you start | Law 14, Decree 24 |
        | intermediary platform, social network with selling | the platform registers with MoIT | – |

        If you list your goods on somebody else's platform, the procedure is the owner's affair. Confirmations under
        the earlier rules remain good until 30 June 2027.

        ## What has to be public

        Who the owner is, with address, number and contact (Article 4). How personal data are kept (5). Rights and
        duties of each party (6). Where to complain and how long it takes (7). Limits of supply, such as delivery
        within the province or two bottles a head (9). By what criteria goods are ranked, and where somebody has paid
        to come first (11).

        Buyers must be able to look over and correct an order before placing it, receive a confirmation, and open it
        again later. Orders are kept for three years at least, one year for micro firms and households (Law Art. 16).

        ## Selling on a platform

        A platform must know who is selling; electronic proof of identity becomes compulsory on 1 January 2027
        (Article 52, clause 2). It reviews listings beforehand, removes them within twenty-four hours when an
        authority requires it, lets sellers download their own data, and gives five days' notice or more before
        suspending a shop (Law Art. 17, Decree Art. 17–18). Goods that are not as described have to be taken back.

        Live selling has its own rules in Articles 23–24 of the Law: an authenticated host, a channel for viewers'
        complaints, and the recording kept.
        """,
        "M03:pack",
        140,
        issued_by="Chính phủ",
        number="248/2026/NĐ-CP",
        in_force="2026-07-01",
    ),
)
