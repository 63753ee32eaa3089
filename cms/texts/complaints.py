"""Complaints and disputes (Decree 248/2026 Art. 7), limits of supply (Art. 9)."""

from cms.texts.shapes import Text, Words

COMPLAINTS = Text(
    path="thong-tin/khieu-nai",
    vi=Words(
        title="Khiếu nại và giải quyết tranh chấp",
        intro="Báo ở đâu, qua những bước nào, bao lâu thì xong (Nghị định 248/2026/NĐ-CP, Điều 7).",
        body="""
## Báo ở đâu

- **Điện thoại, e-mail**: ghi ở cuối mỗi trang, kèm giờ trực.
- **Trực tiếp hoặc gửi thư**: đến địa chỉ ghi ở cuối trang.
- **Tại điểm bán** nếu bạn mua ở đó, xem [danh sách điểm bán](/diem-ban/).

Không cần tài khoản, không mất phí. Người bán không được từ chối nhận khiếu nại vì thiếu giấy tờ; thiếu thì hỏi
thêm.

## Nên kèm theo

Số đơn (XM…) hoặc mã trên bao bì, chuyện gì xảy ra, vài tấm ảnh, bạn muốn giải quyết thế nào, và cách liên hệ
lại. Trang đơn hàng và thư xác nhận là bằng chứng mua hàng. Kết quả tra trong [sổ chứng nhận](/chung-nhan/) có
thể xem lại theo đúng ngày bạn mua.

## Các bước

1. **Nhận**: chúng tôi ghi lại và báo đã nhận.
2. **Xem xét**: hỏi bạn, chủ thể, đơn vị giao hàng; đối chiếu đơn và sổ.
3. **Trả lời**: bằng thư hoặc điện thoại, có lý do và cách giải quyết.
4. **Chưa đồng ý**: bạn yêu cầu người phụ trách cao hơn xem lại, thêm 5 ngày làm việc.
5. **Vẫn chưa xong**: hai bên thương lượng, hoặc hòa giải qua hội bảo vệ người tiêu dùng, Sở Công Thương; sau
   cùng là trọng tài hoặc toà án. Bạn có thể chọn cách nào cũng được, lúc nào cũng được.

## Bao lâu

Các mức dưới đây tính bằng ngày làm việc (chờ đơn vị vận hành xác nhận), trừ những mức luật đã định.

| Việc | Báo đã nhận | Trả lời |
| Hàng có thể gây hại sức khoẻ | Ngay trong ngày | 1 ngày: ngừng bán trong khi xem xét |
| Nghi nhãn giả, hàng giả, hạng OCOP sai | 1 ngày | 3 ngày |
| Giao chậm, thất lạc | 1 ngày | 3 ngày |
| Hàng hỏng, thiếu, khác mô tả | 1 ngày | 3 ngày |
| Hoàn tiền | 1 ngày | 7 ngày sau khi nhận lại hàng |
| Thông tin sai về chủ thể, sản phẩm, con người | 2 ngày | 5 ngày |
| Dữ liệu cá nhân | 2 ngày (luật định) | 10 đến 20 ngày, tuỳ việc |
| Yêu cầu gỡ bỏ của cơ quan nhà nước | Ngay | 24 giờ (luật định) |

Thời hạn từng việc về dữ liệu có ở trang [dữ liệu cá nhân](/thong-tin/du-lieu-ca-nhan/).

## Công cụ

Trang đơn hàng (theo dõi, xem lại, chứng từ), [quét mã](/quet/) và [sổ chứng nhận](/chung-nhan/) theo ngày,
trang [dữ liệu của tôi](/tai-khoan/du-lieu/) để xem, tải và xoá. Việc tiếp nhận hiện do người làm, qua điện
thoại và thư; chưa có mẫu khiếu nại điền trên trang.

## Nơi khác bạn có thể báo

UBND xã và cơ quan quản lý thị trường nơi bán, về hàng giả và nhãn sai; Tổng đài tư vấn, hỗ trợ người tiêu dùng
1800.6838 của Bộ Công Thương.
""",
    ),
    en=Words(
        title="Complaints and disputes",
        intro="Where to turn, which steps follow, how long they take (Decree 248/2026/NĐ-CP, Article 7).",
        body="""
## Where to turn

- **Phone, e-mail**: at the foot of every page, with the hours.
- **In person or by letter**: at the address there.
- **At the selling place** if you bought at one, see [where to buy](/diem-ban/).

No account is needed and nothing is charged. The seller may not turn a complaint away for want of papers, only
ask for more.

## What helps

The order number (XM…) or the code on the pack, what happened, a few photos, what you would like, how to reach
you. The page of the order and the confirmation prove the purchase. The [register](/chung-nhan/) can be read as
of the day you bought.

## The steps

1. **Received**: we note it and say so.
2. **Looked into**: we ask you, the producer and the carrier, and compare order and register.
3. **Answered**: by letter or phone, with reasons and what we do.
4. **Not content**: ask for somebody above to look again, 5 working days more.
5. **Still open**: we negotiate, or a consumer association or the provincial Department of Industry and Trade
   mediates; in the end an arbitrator or a court. You are free to choose any of these at any time.

## How long

In working days (to be confirmed by the operator), but for what the law itself sets.

| Matter | We say we have it | Answer |
| Goods that may do harm | The same day | 1 day: off sale while we look |
| Suspected false label, counterfeit goods, wrong OCOP rank | 1 day | 3 days |
| Late or lost | 1 day | 3 days |
| Damaged, missing, not as described | 1 day | 3 days |
| Refund | 1 day | 7 days after the goods are back |
| Wrong facts about a producer, product or person | 2 days | 5 days |
| Personal data | 2 days (by law) | 10 to 20 days, by matter |
| Removal demanded by an authority | At once | 24 hours (by law) |

The times for each matter of data are under [personal data](/thong-tin/du-lieu-ca-nhan/).

## Tools

The page of your order (where it is, what was bought, proof of purchase), [scanning](/quet/) and the
[register](/chung-nhan/) as of any day, and [my data](/tai-khoan/du-lieu/) to see, download and erase.
Complaints are taken by people, by phone and letter; there is no form on the site yet.

## Elsewhere

The commune's People's Committee and market surveillance where goods are sold, about counterfeits and false
labels; the consumer line 1800.6838 of the Ministry of Industry and Trade.
""",
    ),
)

LIMITS = Text(
    path="thong-tin/gioi-han-cung-cap",
    vi=Words(
        title="Giới hạn cung cấp",
        intro="Bán ở đâu, khi nào, cho ai, bao nhiêu, và món nào không bán (Nghị định 248/2026/NĐ-CP, Điều 9).",
        body="""
## Nơi giao

Chỉ giao trong Việt Nam, đến xã, phường, đặc khu của 34 tỉnh, thành phố, hoặc để bạn đến lấy ở điểm bán. Không
gửi ra nước ngoài.

## Thời gian

Đặt hàng lúc nào cũng được, trừ khi trang đóng để bảo trì. Người bán xử lý đơn trong giờ trực ghi ở cuối trang.
Hàng theo mùa chỉ bán khi có; mùa nào hàng nấy ghi ở trang [vùng nguyên liệu](/vung-nguyen-lieu/).

## Người mua

Ai có số điện thoại gọi được đều đặt được. Người chưa đủ 18 tuổi nên nhờ cha mẹ hoặc người giám hộ đặt.

## Số lượng

Mỗi đơn nhận tối đa 200 đơn vị hàng cộng lại, và không quá số còn trong kho. Giỏ hàng nói rõ khi vượt. Mua sỉ
thì gọi cho chúng tôi.

## Hàng có hay hết

Số còn lại được đếm thật và giữ cho bạn ngay khi đơn được đặt. Nếu người khác vừa mua hết, trang báo và không
đặt gì. Mỗi món bán từ một nơi giữ hàng; nơi ấy ghi ở giỏ và đơn.

## Món không bán trực tuyến

| Nhóm | Vì sao |
| Rượu trắng và đồ uống có cồn khác | Luật Phòng, chống tác hại của rượu, bia 44/2019/QH14: chỉ bán cho người từ \
18 tuổi, phải kiểm tuổi và không thu tiền mặt khi giao. Trang chưa có những thứ ấy. |
| Thực phẩm bảo vệ sức khoẻ, dược liệu, thuốc cổ truyền | Cần xác nhận nội dung quảng cáo, giấy phép bán lẻ. |
| Sinh vật cảnh | Cần kiểm dịch, giấy tờ nguồn gốc. |
| Dịch vụ du lịch cộng đồng | Là dịch vụ, không gửi theo kiện; xin hỏi chủ thể. |

Những món này vẫn có trang riêng để tra chứng nhận. Sản phẩm chưa có giá, chưa có nơi bán, hay mới chỉ được đưa
tin là đã công nhận cũng không đặt mua được.
""",
    ),
    en=Words(
        title="Limits of supply",
        intro="Where, when, to whom and how much we sell, and what we do not (Decree 248/2026/NĐ-CP, Article 9).",
        body="""
## Where

Only within Vietnam, to the communes, wards and special zones of its 34 provinces and cities, or to be picked up
at a selling place. Nothing is sent abroad.

## When

Orders are taken at any time, unless the site is closed for maintenance. The seller works on them in the hours
named at the foot of the page. Seasonal goods are sold while there are any; seasons stand with the [raw-material
areas](/vung-nguyen-lieu/).

## Buyers

Whoever can be reached by phone may order. Those under 18 should let a parent or guardian order.

## How much

An order holds up to 200 items in all, and no more than is in stock. The basket says so. For wholesale please
call.

## In stock or not

What is left is really counted, and reserved for you the moment you order. If somebody was faster, the page says
so and nothing is ordered. Each line comes from one place, which basket and order name.

## Not sold online

| Goods | Why |
| White spirits and other alcohol | Law 44/2019/QH14 on harm from alcohol: only from 18 on, age must be checked, \
no cash on delivery. The shop has neither yet. |
| Health-protection food, medicinal herbs, traditional medicine | Advertising needs confirmation, retail a \
licence. |
| Ornamental plants and animals | Quarantine and papers of origin are needed. |
| Community tourism | A service, not a parcel; please ask the producer. |

These still have pages where their certificate can be read. Goods without a price or a place that sells them,
and goods only reported as recognised, cannot be ordered either.
""",
    ),
)
