"""The index of what the law asks for, the owner (Decree 248/2026 Art. 4), rights and duties (Art. 6)."""

from cms.texts.shapes import Text, Words

INDEX = Text(
    path="thong-tin",
    vi=Words(
        title="Thông tin pháp lý",
        intro="Những điều luật yêu cầu một trang bán hàng phải nói rõ, viết bằng lời thường.",
        body="""
Các trang dưới đây viết theo Luật Thương mại điện tử 122/2025/QH15 và Nghị định 248/2026/NĐ-CP, có hiệu lực từ
ngày 1/7/2026. Ngoài ra, [cách xếp thứ tự sản phẩm](/thong-tin/xep-hang/) (Điều 11) được viết ra từ chính những
con số mà ô tìm kiếm đang dùng. Hỏi cách mua hàng và quét mã thì xem [trợ giúp](/tro-giup/).

Chỗ nào ghi “(chờ đơn vị vận hành xác nhận)” là mức dự kiến, đơn vị vận hành sẽ chốt.
""",
    ),
    en=Words(
        title="Legal information",
        intro="What the law wants a shop to say, in plain words.",
        body="""
The pages below follow the E-commerce Law 122/2025/QH15 and Decree 248/2026/NĐ-CP, in force since 1 July 2026.
Besides, [how goods are ranked](/thong-tin/xep-hang/) (Article 11) is written from the very numbers that the
search counts with. For buying and scanning see [help](/tro-giup/).

Where it says “(to be confirmed by the operator)” the figure is a proposal that the operator has still to
settle. The Vietnamese text decides.
""",
    ),
)

OWNER = Text(
    path="thong-tin/chu-so-huu",
    vi=Words(
        title="Chủ sở hữu trang",
        intro="Ai vận hành trang này, ai bán hàng, liên hệ ở đâu (Nghị định 248/2026/NĐ-CP, Điều 4).",
        body="""
## Tên, địa chỉ, mã số, liên hệ

Tên đơn vị vận hành, địa chỉ, mã số thuế hoặc mã số doanh nghiệp, điện thoại, e-mail và giờ trực được ghi ở
**cuối mỗi trang**, kể cả trang này. Quản trị viên khai một lần ở một chỗ, nên mọi trang luôn giống nhau. Thông
tin ấy cũng hiện ở trang đặt hàng, trước khi bạn bấm đặt, và tên người bán được ghi vào từng đơn.

Nếu cuối trang chưa có tên đơn vị thì trang đang chạy thử: xin đừng gửi tiền cho ai.

## Loại hình

Đơn vị vận hành là người bán của mọi đơn hàng. Chủ thể giao hàng cho đơn vị bán; tên chủ thể hiện ở từng sản
phẩm. Đây là trang bán hàng trực tiếp có đặt hàng trực tuyến, không phải sàn cho nhiều người bán (chờ đơn vị vận
hành xác nhận).

## Thông báo với cơ quan quản lý

Trang bán hàng trực tiếp thông báo với UBND cấp tỉnh qua cổng của Bộ Công Thương trước khi hoạt động. Biểu tượng
“đã thông báo” chỉ hiện ở đây khi Bộ đã xác nhận và cho đường dẫn. Chưa thấy biểu tượng là chưa có xác nhận.

## Ai chịu trách nhiệm điều gì

- Hàng bán ở đây, đơn hàng, tiền: đơn vị vận hành.
- Chất lượng, nhãn, công bố sản phẩm: chủ thể ghi trên nhãn, và đơn vị vận hành với tư cách người bán.
- Công nhận, xếp hạng, thu hồi OCOP: cơ quan đã ra quyết định. Trang này chỉ ghi lại.
""",
    ),
    en=Words(
        title="Owner of the site",
        intro="Who runs this site, who sells, how to reach them (Decree 248/2026/NĐ-CP, Article 4).",
        body="""
## Name, address, number, contact

The operator's name, address, tax or business number, phone, e-mail and support hours stand at the **foot of
every page**, this one too. The administrator enters them once, so all pages agree. They also show when you
order, before you press the button, and the seller's name is written into each order.

If the foot of the page names no operator yet, the site is on trial: please send nobody money.

## What kind of site

The operator is the seller of every order. Producers hand their goods over for sale; each product names its
producer. This is a direct-sales site with online ordering, not a marketplace of many sellers (to be confirmed
by the operator).

## Notice to the authorities

A direct-sales site notifies the provincial People's Committee through the portal of the Ministry of Industry
and Trade before it opens. The ministry's badge shows here only once the ministry has confirmed and given its
link. No badge, no confirmation.

## Who answers for what

- Goods sold here, orders, money: the operator.
- Quality, label, declarations: the producer on the label, and the operator as seller.
- Recognising, ranking, revoking OCOP: the body that decided. This site only records it.
""",
    ),
)

DUTIES = Text(
    path="thong-tin/quyen-nghia-vu",
    vi=Words(
        title="Quyền và nghĩa vụ các bên",
        intro="Người mua, người bán và chủ thể được gì và phải làm gì (Nghị định 248/2026/NĐ-CP, Điều 6).",
        body="""
## Người mua được

- Biết rõ ai bán, ai làm, giá cuối cùng và phí giao hàng trước khi đặt.
- Xem lại và sửa đơn trước khi đặt, xem lại đơn sau khi đặt.
- Kiểm tra kiện hàng khi nhận và không nhận nếu sai hay hỏng.
- Huỷ, đổi, trả, được hoàn tiền theo trang [giao hàng và đổi trả](/thong-tin/giao-hang-doi-tra/).
- Khiếu nại và được trả lời đúng hạn theo trang [khiếu nại](/thong-tin/khieu-nai/).
- Được giữ kín dữ liệu theo trang [dữ liệu cá nhân](/thong-tin/du-lieu-ca-nhan/).

## Người mua phải

- Cho đúng tên, số điện thoại và địa chỉ để giao được hàng.
- Nhận và trả tiền đơn đã đặt, hoặc huỷ trước khi đơn gửi đi.
- Không đặt đơn giả, không dò đơn của người khác, không phá hoạt động của trang.

## Người bán (đơn vị vận hành) được

- Từ chối hoặc huỷ đơn khi hàng không còn, không giao tới được, giá bị ghi sai rõ ràng, hoặc có dấu hiệu đặt
  giả; phải nói lý do.
- Tạm ẩn sản phẩm khi giấy chứng nhận, nhãn hay hồ sơ có vấn đề.

## Người bán phải

- Chỉ bán hàng có nhãn, có hồ sơ theo luật; giá đã gồm thuế; giao đúng hàng đã mô tả.
- Giữ hợp đồng và đơn hàng ba năm; giữ kín thông tin người mua.
- Gỡ thông tin vi phạm trong 24 giờ khi cơ quan có thẩm quyền yêu cầu, và cung cấp thông tin trong thời hạn ấy.
- Báo cho người mua, thu hồi và bồi thường khi hàng có khuyết tật.
- Không để ai trả tiền mà được xếp lên trước khi không ghi rõ; hiện không nhận khoản nào như vậy.

## Chủ thể được

- Đọc và yêu cầu sửa thông tin về mình, [phản hồi](/thong-tin/nguon-du-lieu/) về kết quả trong sổ.
- Rút lời đồng ý cho hiện tên, liên hệ, hình ảnh.
- Nhận bảng kê hàng đã bán theo hợp đồng ký gửi. Muốn ngừng bán chủ thể nào, người bán báo trước ít nhất 5 ngày,
  trừ khi hàng gây hại hay cơ quan yêu cầu.

## Chủ thể phải

- Cung cấp thông tin, ảnh và giấy tờ đúng; báo ngay khi giấy hết hạn, bị thu hồi hay hàng có lỗi.
- Chịu trách nhiệm về chất lượng và nhãn hàng.

Trang không giữ tiền hộ người khác: người mua trả cho người bán khi nhận hàng.
""",
    ),
    en=Words(
        title="Rights and duties",
        intro="What buyers, seller and producers may expect and must do (Decree 248/2026/NĐ-CP, Article 6).",
        body="""
## Buyers may

- Know who sells, who makes, the final price and the delivery fee before ordering.
- Look over and correct an order before placing it, and see it afterwards.
- Check the parcel on arrival and refuse it when it is wrong or damaged.
- Cancel, exchange, return and be refunded as said under [delivery and returns](/thong-tin/giao-hang-doi-tra/).
- Complain and be answered in time as said under [complaints](/thong-tin/khieu-nai/).
- Have their data kept safe as said under [personal data](/thong-tin/du-lieu-ca-nhan/).

## Buyers must

- Give the right name, phone number and address, so that the goods arrive.
- Take and pay what they ordered, or cancel before it leaves.
- Place no sham orders, try no other people's orders, do the site no harm.

## The seller (the operator) may

- Refuse or cancel an order when goods are gone, a place cannot be reached, a price is plainly mistaken, or an
  order looks like a sham; and must say why.
- Hide goods for a while when something is wrong with certificate, label or papers.

## The seller must

- Sell only goods with label and papers as the law demands; prices with tax; deliver what was described.
- Keep contracts and orders for three years; keep buyers' data to itself.
- Take down unlawful content within 24 hours of an authority's request, and give information within the same
  time.
- Tell buyers, recall and compensate when goods are defective.
- Let nobody pay for a better place without saying so; at present no such payment is taken.

## Producers may

- Read what is said of them, have it corrected, and [reply](/thong-tin/nguon-du-lieu/) to what the register
  says.
- Take back their consent to be named, reached or pictured.
- Receive a statement of what was sold, by their consignment contract. Before a producer's goods are taken off
  sale the seller gives at least 5 days' notice, unless they do harm or an authority demands it.

## Producers must

- Give true facts, photos and papers; say at once when a certificate ended, was revoked, or goods have a fault.
- Answer for quality and label.

The site holds no money for others: buyers pay the seller on delivery.
""",
    ),
)
