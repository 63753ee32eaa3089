"""How a purchase comes about and is carried out: terms of sale, delivery, returns, recalls."""

from cms.texts.shapes import Text, Words

TERMS = Text(
    path="thong-tin/dieu-kien-giao-dich",
    vi=Words(
        title="Điều kiện giao dịch",
        intro="Giá, thanh toán, các bước đặt hàng, xác nhận và huỷ đơn.",
        body="""
## Giá

Giá tính bằng đồng Việt Nam, đã gồm thuế, là số tiền bạn thật sự trả cho một quy cách. Danh sách ghi “từ …” là
giá của quy cách rẻ nhất đang bán được. Phí giao hàng tính riêng, hiện trong giỏ hàng và ở trang đặt hàng. Giá
đổi sau khi bạn bỏ hàng vào giỏ thì giỏ hàng nói rõ giá cũ và giá mới; không món nào tự đổi giá sau khi bạn đã
đặt.

## Thanh toán

Bạn trả tiền khi có hàng trong tay: trả cho người giao hàng (COD), hoặc trả tại điểm bán nếu đến lấy. Trang
không nhận chuyển khoản, không hỏi số thẻ. Ai nhân danh trang này xin bạn chuyển tiền trước là không đúng; xin
báo cho chúng tôi. Cần hoá đơn thì cho biết tên, mã số thuế và e-mail ngay khi đặt, ở ô lời nhắn, hoặc gọi cho
chúng tôi trước khi nhận hàng (chờ đơn vị vận hành xác nhận).

## Hợp đồng hình thành thế nào

1. Bạn bỏ hàng vào [giỏ](/gio-hang/), điền nơi nhận và đồng ý cho dùng thông tin để giao.
2. Trang hiện lại toàn bộ: hàng, giá, phí, tổng tiền, nơi nhận, người bán. Bạn sửa được. Chưa có gì ràng buộc.
3. Bạn bấm nút đặt hàng. Hàng được giữ cho bạn, đơn có số, trạng thái “Đã đặt”. Trong lúc ấy có gì thay đổi thì
   trang không đặt mà mời bạn xem lại.
4. Có e-mail thì bạn nhận ngay thư ghi đủ nội dung đơn. Không có thì trang đơn hàng ghi đủ như thế.
5. Người bán xác nhận, trạng thái thành “Đã xác nhận”. Hợp đồng có hiệu lực từ lúc này (chờ đơn vị vận hành xác
   nhận).

Ngôn ngữ của hợp đồng là tiếng Việt. Đơn được giữ ba năm; bạn xem lại ở trang đơn hàng, trong [tài
khoản](/tai-khoan/don-hang/) hay qua thư xác nhận.

## Huỷ đơn

- **Bạn huỷ**: gọi hoặc viết cho chúng tôi trước khi đơn chuyển sang “Đang giao” hay “Sẵn sàng để lấy”, không
  mất gì.
- **Thiếu thông tin**: nếu trước khi đặt bạn không được cho biết đủ những điều luật đòi hỏi khi giao dịch từ xa,
  bạn có quyền chấm dứt hợp đồng trong 30 ngày (Luật Bảo vệ quyền lợi người tiêu dùng 19/2023/QH15, Điều 37 và
  38).
- **Người bán huỷ**: khi hàng hỏng, hết hay không giao tới được. Chúng tôi ghi lý do vào đơn, báo cho bạn; bạn
  không phải trả gì.

## Hàng không bán trực tuyến

Rượu và đồ uống có cồn, thực phẩm bảo vệ sức khoẻ và dược liệu, sinh vật cảnh, dịch vụ du lịch chỉ được giới
thiệu, không bỏ vào giỏ được. Xem [giới hạn cung cấp](/thong-tin/gioi-han-cung-cap/).

## Sản phẩm mẫu

Món nào ghi “sản phẩm mẫu” là món bịa ra để chạy thử. Đơn có món ấy không phải hợp đồng, không ai giao hàng hay
thu tiền.

## Luật áp dụng

Pháp luật Việt Nam. Tranh chấp giải quyết theo các bước ở trang [khiếu nại](/thong-tin/khieu-nai/).
""",
    ),
    en=Words(
        title="Terms of sale",
        intro="Prices, payment, the steps of ordering, confirmation and cancelling.",
        body="""
## Prices

Prices are in Vietnamese đồng, tax included: what you really pay for a pack. “From …” in a list is the price of
the cheapest pack on sale. Delivery comes on top and shows in the basket and on the order page. When a price
changes after you put something in your basket, the basket names old and new; nothing changes once you have
ordered.

## Payment

You pay when you have the goods: to the carrier (cash on delivery), or at the place if you pick them up. The
site takes no transfers and asks for no card. Whoever asks you in our name to pay ahead is not us; please tell
us. If you need an invoice, give name, tax number and e-mail address in the note when you order, or call before
the parcel arrives (to be confirmed by the operator).

## How the contract comes about

1. You put goods into the [basket](/gio-hang/), say where they go and agree that these data are used to deliver.
2. The page shows everything once more: goods, prices, fee, total, place, seller. You can correct it. Nothing
   binds yet.
3. You press the order button. The goods are reserved, the order has a number and stands at “Placed”. If
   something changed meanwhile, nothing is ordered and you are asked to look again.
4. With an e-mail address you get the whole order by letter at once; without one the page of the order says the
   same.
5. The seller confirms and the order stands at “Confirmed”. From then on the contract holds (to be confirmed by
   the operator).

The language of the contract is Vietnamese. Orders are kept for three years; you see yours on its page, in your
[account](/tai-khoan/don-hang/) or through the confirmation.

## Cancelling

- **You cancel**: call or write before the order stands at “On its way” or “Ready to be picked up”; it costs
  nothing.
- **Missing information**: if you were not told before ordering what the law demands for distance contracts, you
  may end the contract within 30 days (Consumer Protection Law 19/2023/QH15, Articles 37 and 38).
- **The seller cancels**: when goods are damaged or gone, or the place cannot be reached. The reason is written
  into the order, you are told, and you pay nothing.

## Goods not sold online

Alcohol, health-protection food and medicinal herbs, ornamental plants and animals, and tourism are shown only
and cannot be put into a basket. See [limits of supply](/thong-tin/gioi-han-cung-cap/).

## Sample goods

What is called a sample product is invented, for trying the site. An order with such goods is no contract:
nobody delivers and nobody collects money.

## Law

The law of Vietnam. Disputes take the steps under [complaints](/thong-tin/khieu-nai/).
""",
    ),
)

DELIVERY = Text(
    path="thong-tin/giao-hang-doi-tra",
    vi=Words(
        title="Giao hàng và đổi trả",
        intro="Phí, thời gian, nhận hàng, đổi trả, bảo hành, hàng lỗi và thu hồi.",
        body="""
## Phí giao hàng

Mỗi đơn một mức phí chung, không kể nơi nhận; đơn đạt đến một giá trị nhất định thì được miễn. Cả hai con số do
đơn vị vận hành đặt, vì vậy không chép ra đây: [giỏ hàng](/gio-hang/) luôn ghi phí của đơn bạn và còn thiếu bao
nhiêu tiền hàng thì được miễn, trước khi bạn đặt. Nhiều kiện vẫn chỉ một lần phí.

## Nơi giao và thời gian

Giao tận nhà trên toàn quốc, cả 34 tỉnh, thành phố. Người bán xác nhận đơn trong 1 ngày làm việc. Hàng đến trong
2 đến 5 ngày làm việc sau đó, xã đảo và vùng xa lâu hơn (chờ đơn vị vận hành xác nhận). Hàng tươi chỉ gửi khi
kịp đến trong hạn; không kịp thì chúng tôi gọi trước. Bạn theo dõi đơn ở trang đơn hàng; có e-mail thì mỗi chặng
có một thư.

## Đến lấy

Khi đặt hàng, chọn một [điểm bán](/diem-ban/) có đủ món trong giỏ; trang ghi nơi nào còn thiếu món gì. Không mất
phí, không cần cho địa chỉ. Hàng được giữ cho bạn từ lúc đặt; giá là giá ở điểm bán ấy hôm đó. Khi đơn ghi “Sẵn
sàng để lấy”, đến trong giờ mở cửa, đọc số đơn và số điện thoại, xem hàng rồi trả tiền. Quá 7 ngày không đến lấy
thì đơn có thể bị huỷ (chờ đơn vị vận hành xác nhận).

## Khi nhận hàng

Bạn được mở kiện xem trước khi trả tiền (đồng kiểm). Sai hàng, thiếu, vỡ, ướt, hết hạn: không nhận, không trả
tiền, bạn không mất phí.

## Đổi và trả

Thời hạn tính từ ngày nhận hàng (chờ đơn vị vận hành xác nhận).

| Trường hợp | Báo trong | Được gì | Ai trả phí gửi |
| Hỏng, thiếu, sai hàng, khác mô tả, sắp hết hạn mà không nói trước | 7 ngày; hàng tươi 24 giờ | Đổi, giao bù \
hoặc hoàn tiền, bạn chọn | Người bán |
| Hạng OCOP hiện lúc mua không còn hiệu lực vào ngày mua | 30 ngày | Trả hàng, hoàn tiền | Người bán |
| Đổi ý, hàng còn nguyên, không phải thực phẩm tươi | 7 ngày | Đổi hoặc hoàn tiền hàng | Người mua |
| Hàng bị thu hồi | Bất cứ lúc nào trong hạn dùng | Hoàn tiền, bồi thường nếu có hại | Người bán |

Cách làm: giữ hàng và bao bì, chụp ảnh, rồi gọi hoặc viết kèm số đơn (XM…). Tiền hoàn bằng cách bạn chọn, trong
7 ngày làm việc sau khi nhận lại hàng (chờ đơn vị vận hành xác nhận).

## Bảo hành

Thực phẩm và đồ uống không có bảo hành, mà có hạn dùng: hàng phải tốt đến hết hạn nếu giữ đúng cách ghi trên
nhãn. Hàng thủ công, mỹ nghệ theo cam kết của chủ thể ghi ở sản phẩm; không ghi thì lỗi do làm ra được sửa hoặc
đổi trong 30 ngày (chờ đơn vị vận hành xác nhận).

## Hàng có khuyết tật, thu hồi

Biết hàng có thể gây hại, chúng tôi làm ngay những việc sau:

1. Ngừng bán, báo chủ thể và cơ quan có thẩm quyền.
2. Đăng thông báo dễ thấy trong 10 ngày liên tục, gồm tên hàng, lô, dấu hiệu nhận biết, việc cần làm.
3. Gọi hoặc viết cho từng người đã mua, theo thông tin trong đơn.
4. Thu lại, hoàn tiền, bồi thường thiệt hại theo luật.

Bạn thấy hàng có vấn đề thì ngừng dùng, giữ lại phần còn thừa và báo cho chúng tôi.
""",
    ),
    en=Words(
        title="Delivery and returns",
        intro="Fees, times, receiving, returns, warranty, defective goods and recalls.",
        body="""
## Delivery fee

One fee per order, wherever it goes; from a certain value of goods on it is free. Both figures are set by the
operator, so they are not copied here: the [basket](/gio-hang/) always names the fee of your order, and what is
missing for free delivery, before you order. Several parcels still cost one fee.

## Where and when

To your door in all 34 provinces and cities. The seller confirms within 1 working day. Goods arrive 2 to 5
working days later, on islands and in remote places later still (to be confirmed by the operator). Fresh goods
leave only if they arrive in time; otherwise we call first. You follow the order on its page; with an e-mail
address you get a letter at each step.

## Pick-up

When you order, choose a [selling place](/diem-ban/) that has everything in your basket; the page says what
others lack. It costs nothing and needs no address. The goods are reserved from then on, at that place's price
of the day. When the order stands at “Ready to be picked up”, come in opening hours, give its number and your
phone number, look at the goods, then pay. An order not fetched within 7 days may be cancelled (to be confirmed
by the operator).

## When the parcel comes

You may open it before you pay. Wrong, missing, broken, wet or expired: do not take it, do not pay; it costs you
nothing.

## Exchange and return

Times run from the day you received the goods (to be confirmed by the operator).

| Case | Tell us within | You get | Who pays the way back |
| Damaged, missing, wrong, not as described, close to expiry without a word about it | 7 days; fresh goods 24 \
hours | Exchange, replacement or money back, as you choose | Seller |
| The OCOP rank shown when you bought was not in force on that day | 30 days | Return, money back | Seller |
| Changed your mind, goods untouched, no fresh food | 7 days | Exchange or the price of the goods | Buyer |
| Goods recalled | Any time before expiry | Money back, compensation for harm | Seller |

How: keep goods and pack, take photos, call or write with the order number (XM…). Money comes back the way you
choose, within 7 working days after the goods are back (to be confirmed by the operator).

## Warranty

Food and drink have no warranty but an expiry date: kept as the label says, they must be good until then. For
crafts the producer's promise on the product page counts; without one, faults of making are mended or exchanged
within 30 days (to be confirmed by the operator).

## Defective goods and recalls

When we learn that goods may do harm, we at once:

1. stop selling, tell the producer and the authorities;
2. publish a notice that is easy to see for 10 days running: name, lot, how to recognise the goods, what to do;
3. call or write to everyone who bought, by what stands in the orders;
4. take the goods back, refund, and compensate as the law says.

If you find something wrong, stop using the goods, keep what is left and tell us.
""",
    ),
)
