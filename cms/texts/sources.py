"""Where the register's facts come from; how far everybody can use the site."""

from cms.texts.shapes import Text, Words

SOURCES = Text(
    path="thong-tin/nguon-du-lieu",
    vi=Words(
        title="Nguồn dữ liệu và quyền phản hồi",
        intro="Thông tin trong sổ lấy từ đâu, “chưa xác minh” nghĩa là gì, thấy sai thì sửa thế nào.",
        body="""
## Lấy từ đâu

- **Giấy chứng nhận**: từ quyết định công nhận. Mỗi giấy trong [sổ](/chung-nhan/) ghi số quyết định, ngày, cơ
  quan ban hành. Chỉ ghi khi đã thấy quyết định.
- **Thu hồi, đính chính, gia hạn khi đang đánh giá lại**: từ văn bản tương ứng, ghi thêm vào sau, không xoá dòng
  cũ.
- **Tin đã công nhận mà chưa thấy quyết định**: từ báo chí, trang của cơ quan nhà nước. Nguồn ghi ngay ở trang
  sản phẩm.
- **Tên xã, phường, tỉnh**: theo Quyết định 19/2025/QĐ-TTg và các nghị quyết sắp xếp đơn vị hành chính; tên cũ
  được giữ lại để tra cứu.
- **Thông tin nhãn, câu chuyện, ảnh**: chủ thể cung cấp, ban biên tập đọc trước khi đăng.

Trang này không phải sổ của Nhà nước và không thay cho bản gốc của quyết định. Khi hai bên khác nhau, bản gốc
đúng.

## Tính theo ngày

Còn hiệu lực hay không được tính cho đúng ngày bạn xem, không phải do ai bấm nút. Bạn có thể xem lại một ngày đã
qua. Số liệu trong sổ chỉ thêm vào, không ai sửa hay xoá được dòng cũ, kể cả quản trị viên.

## “Chưa xác minh” nghĩa là gì

Có nơi đưa tin sản phẩm được công nhận, hoặc được hội đồng chấm, được đề nghị, được đăng ký, nhưng chúng tôi
chưa thấy quyết định. Điều đó **không** có nghĩa là sản phẩm không có giấy hay chủ thể nói sai. Chúng tôi ghi
lại lời đưa tin bằng chữ, kèm nguồn, không vẽ ngôi sao. Khi có quyết định thì sản phẩm có giấy trong sổ và dòng
chữ ấy hết tác dụng.

## Sản phẩm có thật mà không bán ở đây

Sản phẩm có thật được liệt kê để tra cứu. Chủ thể chưa nhờ bán thì ở đây không có giá, không có nút mua, không
có lời kể thay họ. Hộ cá nhân chưa đồng ý cho hiện tên thì ghi “tên giữ kín”.

## Sản phẩm mẫu

Sản phẩm, chủ thể, người, điểm bán và quyết định bịa ra để chạy thử luôn có chữ “mẫu”; số quyết định mẫu bắt đầu
bằng “MẪU-”. Chúng không nói về ai có thật.

## Quyền phản hồi

Bạn là chủ thể, cơ quan đã ra quyết định, hay người được nhắc tên: bạn có quyền yêu cầu sửa, bổ sung, hoặc đăng
lời phản hồi của mình. Cách làm:

1. Viết cho chúng tôi theo liên hệ ở cuối trang: mã sản phẩm hoặc mã giấy, chỗ nào sai, sửa thành gì.
2. Gửi kèm quyết định hoặc văn bản. Chỉ sửa giấy chứng nhận khi có văn bản; lỗi chính tả, địa chỉ, ảnh thì không
   cần.
3. Chúng tôi báo đã nhận trong 2 ngày làm việc và trả lời trong 5 ngày làm việc (chờ đơn vị vận hành xác nhận).
4. Sửa trong sổ là một dòng đính chính có lý do, ai cũng xem được. Từ chối thì nói rõ vì sao.

Yêu cầu về tên và dữ liệu của một người theo trang [dữ liệu cá nhân](/thong-tin/du-lieu-ca-nhan/).
""",
    ),
    en=Words(
        title="Sources, and your right to reply",
        intro="Where the register's facts come from, what “not verified” means, how mistakes are put right.",
        body="""
## Where facts come from

- **Certificates**: from the recognition decision. Each one in the [register](/chung-nhan/) names the decision's
  number, its day and the body. It is entered only when the decision has been seen.
- **Revocations, corrections, extensions during re-assessment**: from their own documents, added to what stands
  there, which is never removed.
- **Reported as recognised, no decision seen**: from newspapers and pages of authorities. The source stands on
  the product page.
- **Names of communes and provinces**: from Decision 19/2025/QĐ-TTg and the resolutions that merged units; old
  names are kept so that they can be found.
- **Label facts, stories, photos**: from the producer, read by the editors before they are published.

This is no register of the State and does not replace the original of a decision. Where they differ, the
original is right.

## As of a day

Whether a certificate holds is worked out for the very day you look; nobody presses a button. You can look at a
past day too. The register is only ever added to: nobody can change or remove a line, not even an administrator.

## What “not verified” means

Somebody reported that a product was recognised, scored, proposed or registered, but we have not seen a
decision. That does **not** mean that there is no certificate or that the producer says something wrong. We give
the report in words with its source, and draw no stars. Once the decision is there, the product has its
certificate and the report no longer counts.

## Real goods that are not sold here

Real goods are listed so that they can be looked up. As long as their producer has not asked us to sell them
there is no price, no button and no story told in their place. A private household that has not agreed to be
named is called “name withheld”.

## Samples

Goods, producers, people, places and decisions invented for trying the site always say “sample”; numbers of
sample decisions begin with “MẪU-”. They speak of nobody real.

## Right to reply

If you are the producer, the body that decided, or a person named, you may ask for a correction or an addition,
or have your reply published:

1. Write to the contact at the foot of the page: code of product or certificate, what is wrong, what is right.
2. Add the decision or document. Certificates change only on the strength of a document; spelling, addresses and
   pictures need none.
3. We say within 2 working days that we have it and answer within 5 (to be confirmed by the operator).
4. A correction in the register is a line with its reason that everybody can read. If we refuse we say why.

For names and data of persons see [personal data](/thong-tin/du-lieu-ca-nhan/).
""",
    ),
)

ACCESSIBILITY = Text(
    path="thong-tin/tiep-can",
    vi=Words(
        title="Khả năng tiếp cận",
        intro="Ai cũng phải mua được, tra được, đọc được. Chúng tôi làm gì cho việc ấy, và chỗ nào còn yếu.",
        body="""
## Mục tiêu

Theo chuẩn WCAG 2.2, mức AA, cho mọi trang dành cho khách. Đây là lời tự đánh giá; chưa có bên thứ ba kiểm định.

## Đã làm

- Dùng được hoàn toàn bằng bàn phím; chỗ đang đứng luôn thấy rõ; có đường nhảy thẳng tới nội dung.
- Xem, tìm, quét bằng ảnh hoặc gõ mã, mua hàng đều làm được khi tắt JavaScript.
- Kết quả quét không chỉ dùng màu: có chữ, hình dấu và câu giải thích.
- Vừa màn hình hẹp 320 điểm ảnh, phóng to chữ không mất nội dung; nút đủ lớn để chạm.
- Có màu sáng và màu tối, theo máy hoặc [tự chọn](/tai-khoan/hien-thi/); tôn trọng cài đặt giảm chuyển động.
- Lỗi trong biểu mẫu nói bằng lời, ngay tại ô sai. Đặt hàng không giới hạn thời gian gấp gáp.
- Mỗi trang ghi đúng ngôn ngữ để trình đọc màn hình đọc đúng giọng, kể cả đoạn tiếng Việt trong trang tiếng Anh.

## Đã kiểm tra thế nào

Mỗi lần sửa phần mềm, các loại trang được máy kiểm bằng axe-core trong trình duyệt Chromium, bằng tiếng Việt và
tiếng Anh, kèm kiểm tra tràn màn hình ở bề ngang 320, 390 và 1280. Các bước mua hàng và đăng nhập được chạy thử
tự động từ đầu đến cuối. Chưa thử với người dùng trình đọc màn hình thật (chờ đơn vị vận hành xác nhận).

## Còn hạn chế

- Một số bài, tên riêng và thông tin nhãn chỉ có tiếng Việt.
- Quét trực tiếp bằng máy ảnh chỉ chạy ở trình duyệt biết đọc mã; nơi khác xin gửi ảnh hoặc gõ mã.
- Bản đồ là hình; mọi nơi trên bản đồ đều có trong danh sách chữ bên cạnh.
- Nội dung do người khác gửi, như ảnh và tệp, có thể thiếu lời mô tả.
- Khu vực làm việc của ban biên tập dùng phần mềm Wagtail và chưa được kiểm tra đủ.

## Gặp trở ngại?

Gọi hoặc viết theo liên hệ ở cuối trang, cho biết trang nào, thiết bị và công cụ bạn dùng. Chúng tôi trả lời
trong 5 ngày làm việc (chờ đơn vị vận hành xác nhận); trong lúc chờ, bạn có thể đặt hàng và hỏi chứng nhận qua
điện thoại.
""",
    ),
    en=Words(
        title="Accessibility",
        intro="Everybody must be able to buy, to check and to read here. What we do for it, and what is still weak.",
        body="""
## Aim

WCAG 2.2, level AA, for every page visitors see. This is our own judgement; nobody else has audited it yet.

## What is done

- Everything works with a keyboard alone; where you are is always visible; a link leads straight to the content.
- Looking, searching, checking by photo or typing, and buying work without JavaScript.
- The answer to a scan is not told by colour alone: there are words, a shape and an explanation.
- Pages fit a width of 320 pixels, text can be enlarged without loss, buttons are large enough to touch.
- Light and dark, as your device says or [as you choose](/tai-khoan/hien-thi/); the wish for less motion is
  heeded.
- Mistakes in forms are told in words, at the field. Ordering does not hurry you.
- Each page names its language, so that a screen reader speaks it rightly, also where Vietnamese stands in an
  English page.

## How it was tested

With every change of the software each kind of page is checked by axe-core in Chromium, in Vietnamese and
English, and for overflow at widths of 320, 390 and 1280. Buying and logging in are run from beginning to end by
a program. It has not been tried yet with people who use screen readers (to be confirmed by the operator).

## Known limits

- Some articles, names and label facts exist in Vietnamese only.
- The live camera works only in browsers that read codes; elsewhere send a photo or type the code.
- Maps are pictures; every place on them also stands in the list beside.
- What others send, photos and files, may lack a description.
- The editors' desk is Wagtail and has not been fully tested.

## Something in your way?

Call or write to the contact at the foot of the page and tell us which page, device and tools. We answer within
5 working days (to be confirmed by the operator); meanwhile you can order and ask about certificates by phone.
""",
    ),
)
