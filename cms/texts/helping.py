"""Help for buyers, producers and whoever doubts a label."""

from cms.texts.shapes import Text, Words

HELP = Text(
    path="tro-giup",
    vi=Words(
        title="Trợ giúp",
        intro="Mua hàng, quét mã, đọc kết quả, đổi trả: mỗi việc vài dòng.",
        body="""
## Mua không cần tài khoản

1. Mở sản phẩm, chọn quy cách rồi bấm “Thêm vào giỏ”.
2. Trong [giỏ hàng](/gio-hang/), xem lại giá, số lượng và phí giao hàng, rồi bấm “Đặt hàng”.
3. Chọn giao tận nhà hay đến lấy, điền tên người nhận, số điện thoại và địa chỉ. E-mail có cũng được, không có
   cũng được.
4. Bấm “Xem lại đơn hàng”. Chỗ nào sai thì sửa; lúc này chưa đặt gì cả.
5. Bấm nút đặt hàng. Bạn trả tiền khi cầm hàng trong tay.

Đặt xong, trang đơn hàng hiện số đơn, bắt đầu bằng XM. Xin ghi lại số đơn hoặc lưu trang. Mở lại trang ấy trên
máy khác thì cần bốn số cuối của điện thoại đã đặt. Có để e-mail thì bạn nhận thư xác nhận kèm đường dẫn, dùng
được 90 ngày.

Muốn giữ địa chỉ và xem lại các đơn cũ thì [mở tài khoản](/tai-khoan/dang-ky/). Không bắt buộc.

## Quét mã

Trên bao bì có ô vuông QR và dòng mã bên dưới. Vào [Quét mã](/quet/): dùng máy ảnh, gửi một tấm ảnh, hoặc gõ mã.
Chữ hoa chữ thường, dấu cách, gạch nối đều không sao. Gõ số dưới mã vạch cũng được. Hình từ máy ảnh không rời
khỏi máy bạn; ảnh gửi lên được đọc rồi bỏ ngay; tra mã không lưu gì về bạn.

## Kết quả nói gì

| Chữ hiện ra | Nghĩa là | Nên làm gì |
| Hợp lệ | Giấy chứng nhận đang còn hiệu lực. | Mua và dùng như thường. |
| Sắp hết hạn | Còn hiệu lực, nhưng không quá 90 ngày nữa, hoặc đang được đánh giá lại. | Mua và dùng như \
thường. |
| Đã hết hạn | Giấy đã hết hạn, sản phẩm không còn được mang hạng OCOP. | Đừng trả giá hàng có hạng. Hàng có thể \
vẫn tốt: xem hạn dùng và nhãn. |
| Thu hồi | Cơ quan có thẩm quyền đã thu hồi giấy. | Đừng trả giá hàng có hạng. Mua rồi thì giữ hàng, giữ biên \
lai, hỏi người bán. |
| Chưa xác minh | Có nơi nói sản phẩm đã được công nhận, nhưng chưa thấy quyết định. | Hỏi người bán số giấy và \
số quyết định rồi tra lại. |
| Chưa có chứng nhận | Sản phẩm không có giấy OCOP trong sổ. | Bao bì có in hạng sao thì hỏi người bán. |
| Mã không có trong sổ | Không sản phẩm nào mang mã này. | Gõ lại từng nhóm. Vẫn vậy thì đừng tin lời in về \
OCOP. |
| Lô bị thu hồi, Nghi ngờ tem giả, Tem đã huỷ | Dành cho mã của lô hàng và của tem. | Trang chưa ghi lô và tem \
nào, nên nay bạn chưa gặp các chữ này. |

Mã sản phẩm chỉ dẫn tới thông tin trong sổ, ai cũng chép được. Nó không chứng minh món hàng trong tay bạn là
thật. Hãy so tên, chủ thể và quy cách với bao bì.

## Hạng sao nghĩa là gì

Hạng do hội đồng chấm theo thang 100 điểm. Đủ điểm chưa chắc đủ hạng: mỗi hạng còn có điều kiện tối thiểu riêng.

| Hạng | Điểm trung bình từ | Ai công nhận theo quy định hiện nay |
| Ba sao | 50 | Cấp tỉnh |
| Bốn sao | 70 | Cấp tỉnh |
| Năm sao | 90 | Bộ Nông nghiệp và Môi trường |

Giấy có hiệu lực 36 tháng. Hạng nói về sản phẩm lúc được đánh giá, không thay cho hạn dùng và thông tin nhãn.

## Tên xã cũ và tên xã mới

Từ ngày 1/7/2025 không còn cấp huyện, nhiều xã đã sáp nhập. Giấy cấp trước ngày ấy ghi tên cũ và vẫn có giá trị.
Ô tìm kiếm hiểu cả tên cũ lẫn tên mới, có dấu hay không dấu. Khi đặt hàng, bạn cứ gõ tên xã quen dùng; nếu tên
ấy ứng với nhiều xã, trang sẽ hỏi lại kèm tên huyện cũ.

## Giao hàng và đến lấy

Trang giao tận nhà. Phí giao hàng hiện trong giỏ trước khi bạn đặt. Hàng giữ ở nhiều nơi thì có thể đi thành
nhiều kiện. Muốn đến lấy thì khi đặt hàng chọn một [điểm bán](/diem-ban/) có đủ món trong giỏ: không mất phí,
xem hàng rồi mới trả tiền, không cần cho địa chỉ. Hàng gói xong trang đơn hàng ghi “Sẵn sàng để lấy”; đến quầy,
đọc số đơn và số điện thoại. Chi tiết ở [giao hàng và đổi trả](/thong-tin/giao-hang-doi-tra/).

## Đổi ý, hàng hỏng, hàng sai

Đơn chưa gửi đi thì gọi cho chúng tôi để huỷ. Hàng hỏng, thiếu hay khác mô tả thì giữ hàng, chụp vài tấm ảnh rồi
gọi hoặc viết thư theo liên hệ ở cuối trang, kèm số đơn. Cách xử lý và thời hạn ở trang [khiếu
nại](/thong-tin/khieu-nai/).

## Nếu bạn là chủ thể

Muốn bán hàng, sửa thông tin sản phẩm, gửi ảnh hay kể chuyện: liên hệ với chúng tôi theo địa chỉ cuối trang.
Thông tin trong sổ chỉ đổi khi có văn bản, xem [nguồn dữ liệu và quyền phản hồi](/thong-tin/nguon-du-lieu/). Bài
về sản phẩm của bạn luôn được ban biên tập đọc trước khi đăng.

## Nếu bạn nghi một cái nhãn

1. Quét hoặc gõ lại mã, so tên hàng, chủ thể và quy cách với bao bì.
2. Tra trong [sổ chứng nhận](/chung-nhan/) bằng số giấy, số quyết định hoặc tên sản phẩm.
3. Giữ bao bì và biên lai, chụp lại.
4. Báo UBND xã hoặc cơ quan quản lý thị trường nơi bạn thấy hàng. Hàng mua ở đây thì báo thêm cho chúng tôi.

## Đổi ngôn ngữ, màu sáng hay tối

Ở trang [hiển thị](/tai-khoan/hien-thi/), không cần tài khoản. Trang đọc được bằng bàn phím và trình đọc màn
hình, xem [khả năng tiếp cận](/thong-tin/tiep-can/).
""",
    ),
    en=Words(
        title="Help",
        intro="Buying, scanning, reading the answer, sending back: a few lines each.",
        body="""
## Buying without an account

1. Open a product, choose a pack and press “Add to basket”.
2. In the [basket](/gio-hang/) look at prices, numbers and delivery, then press “Order”.
3. Choose delivery or pick-up, fill in who receives it, a phone number and the address. An e-mail address is
   welcome, not needed.
4. Press “Look over the order”. Correct what is wrong; nothing is ordered yet.
5. Press the order button. You pay when the goods are in your hands.

The page of your order shows its number, which begins with XM. Write it down or keep the page. On another device
the page asks for the last four digits of the phone number you ordered with. With an e-mail address you get a
confirmation whose link works for 90 days.

To keep addresses and see earlier orders, [make an account](/tai-khoan/dang-ky/). Nobody has to.

## Scanning

On the pack there is a square QR code with a code below it. Under [Scan a code](/quet/) use the camera, send a
photo or type the code. Capitals, spaces and dashes do not matter; the number under a barcode works too. The
camera's picture stays on your device, a photo you send is read and thrown away, and looking up a code stores
nothing about you.

## What the answer means

| Words | Meaning | What to do |
| Valid | The certificate is in force. | Buy and use as usual. |
| Expiring soon | In force, for 90 days more at most, or under re-assessment. | Buy and use as usual. |
| Expired | The certificate has ended; the goods may no longer bear an OCOP rank. | Do not pay the price of \
ranked goods. They may be sound: look at date and label. |
| Revoked | The authority took the certificate back. | Do not pay the price of ranked goods. Bought already? \
Keep goods and receipt, ask the seller. |
| Not verified | Somebody reported a recognition, but no decision has been seen. | Ask the seller for \
certificate and decision number and look them up. |
| No certificate | The register holds no OCOP certificate for these goods. | If the pack shows stars, ask the \
seller. |
| Code not in the register | No product bears this code. | Type it again, group by group. If it stays so, do not \
rely on what the pack says about OCOP. |
| Lot recalled, Suspected counterfeit label, Label cancelled | For codes of lots and of labels. | No lots and \
labels are recorded here yet, so you do not meet these words now. |

A product code leads to what the register knows, and anybody can copy it. It does not prove that the goods in
your hand are genuine. Compare name, producer and pack with what you hold.

## What the rank means

A council scores the product on a scale of 100. Points alone are not enough: each rank has minimum conditions
too.

| Rank | Average score from | Who recognises it today |
| Three stars | 50 | The province |
| Four stars | 70 | The province |
| Five stars | 90 | Ministry of Agriculture and Environment |

A certificate is in force for 36 months. The rank speaks of the product as it was assessed; it does not replace
its expiry date and label.

## Old and new names of communes

On 1 July 2025 districts ended and many communes were merged. Certificates of before name the old units and stay
valid. The search understands old and new names, with or without accents. When you order, type the name you are
used to; where several communes are meant, the page asks which, naming the former district.

## Delivery and pick-up

We deliver to your door. The fee shows in the basket before you order. Goods kept at several places may come in
several parcels. To fetch it yourself, choose a [selling place](/diem-ban/) that has everything in your basket
when you order: it costs nothing, you see the goods before you pay, and no address is needed. Once packed, the
order stands at “Ready to be picked up”; at the counter give its number and your phone number. More under
[delivery and returns](/thong-tin/giao-hang-doi-tra/).

## Changed your mind, damaged, wrong

Before the parcel has left, call us to cancel. Damaged, missing or not as described: keep the goods, take a few
photos, and call or write to the contact at the foot of the page with your order number. How long things take is
said under [complaints](/thong-tin/khieu-nai/).

## If you are a producer

To sell, correct facts, send photos or tell your story: reach us at the contact at the foot of the page. The
register changes only on the strength of a document, see [sources and your right to
reply](/thong-tin/nguon-du-lieu/). What is written about your goods is read by the editors before it is
published.

## If you doubt a label

1. Scan or type the code again; compare name, producer and pack.
2. Look in the [register](/chung-nhan/) for certificate number, decision number or product.
3. Keep pack and receipt, take photos.
4. Tell the commune's People's Committee or market surveillance where you saw it. If you bought it here, tell us
   too.

## Language, light and dark

On the [display page](/tai-khoan/hien-thi/), without an account. Pages work with a keyboard and a screen reader,
see [accessibility](/thong-tin/tiep-can/).
""",
    ),
)
