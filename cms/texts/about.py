"""Who we are, and which pictures are drawn."""

from cms.texts.shapes import Text, Words

ABOUT = Text(
    path="gioi-thieu",
    vi=Words(
        title="Giới thiệu",
        intro="Xã Mình là cửa hàng và sổ tra cứu sản phẩm OCOP: hàng ai làm, làm ở xã nào, giấy chứng nhận hôm nay "
        "còn hiệu lực hay không.",
        body="""
## OCOP là gì

OCOP là chương trình “Mỗi xã một sản phẩm”. Người làm ra sản phẩm (hợp tác xã, tổ hợp tác, hộ sản xuất, doanh
nghiệp, gọi chung là chủ thể) đem sản phẩm đi đánh giá. Sản phẩm đạt thì được Nhà nước công nhận, xếp hạng từ ba
đến năm sao, và giấy chứng nhận có hiệu lực 36 tháng.

Từ ngày 22/5/2026 việc đánh giá theo Quyết định 26/2026/QĐ-TTg: cấp tỉnh công nhận hạng ba sao và bốn sao, Bộ
Nông nghiệp và Môi trường công nhận hạng năm sao. Giấy cấp theo quy định cũ vẫn dùng được đến hết hạn ghi trên
giấy.

## Ở đây có gì

- [Cửa hàng](/san-pham/): sản phẩm đang bán, giá đã gồm thuế, mua không cần tài khoản.
- [Sổ chứng nhận OCOP](/chung-nhan/): mọi giấy đã ghi, kể cả giấy hết hạn và giấy bị thu hồi, tra được theo từng
  ngày.
- [Quét mã](/quet/): quét, chụp hoặc gõ mã trên bao bì, câu trả lời hiện lên đầu tiên.
- [Chủ thể](/chu-the/), [xã, phường](/xa/) và [vùng nguyên liệu](/vung-nguyen-lieu/): hàng từ đâu đến.
- [Điểm bán](/diem-ban/): muốn xem tận tay thì ghé chỗ nào.
- [Câu chuyện](/cau-chuyen/): người làm kể, chúng tôi chép lại.

## Điều chúng tôi giữ

- Hạng sao chỉ hiện khi giấy chứng nhận còn hiệu lực đúng vào ngày bạn xem. Hết hạn hay bị thu hồi là mất ngay.
- Chỉ ghi vào sổ khi đã thấy quyết định công nhận. Chỉ mới nghe nói thì ghi rõ “chưa xác minh” và không vẽ ngôi
  sao.
- Không ai trả tiền để được xếp lên trước. Trang [cách xếp thứ tự](/thong-tin/xep-hang/) nói ra từng điểm.
- Tên và liên hệ của một người chỉ hiện khi người ấy đã đồng ý.
- Sản phẩm, người và nơi chốn dùng để minh hoạ thì luôn có chữ “mẫu” đi kèm.

## Ai đứng sau

Đơn vị vận hành trang này cũng là người bán của mọi đơn hàng; tên, địa chỉ và mã số có ở cuối mỗi trang và ở
trang [chủ sở hữu](/thong-tin/chu-so-huu/). Chúng tôi không phải cơ quan công nhận OCOP: việc đánh giá, công
nhận và thu hồi do cơ quan nhà nước làm, chúng tôi ghi lại kết quả. Thông tin trong sổ đến từ đâu, xin đọc
[nguồn dữ liệu](/thong-tin/nguon-du-lieu/).
""",
    ),
    en=Words(
        title="About",
        intro="Xã Mình is a shop and a register of OCOP goods: who makes them, in which commune, and whether the "
        "certificate holds today.",
        body="""
## What OCOP is

OCOP is Vietnam's programme “one commune, one product”. Whoever makes a product (a cooperative, a group, a
household, a company: the producer) has it assessed. A product that passes is recognised by the State with a
rank from three to five stars, and its certificate is in force for 36 months.

Since 22 May 2026 Decision 26/2026/QĐ-TTg sets the rules: the province recognises three and four stars, the
Ministry of Agriculture and Environment five. Certificates granted under earlier rules hold until the last day
they name.

## What you find here

- [The shop](/san-pham/): goods on sale, prices with tax, no account needed.
- [The register of certificates](/chung-nhan/): every certificate on record, expired and revoked ones too, as of
  any day you ask for.
- [Scan a code](/quet/): by camera, photo or typing; the answer comes first.
- [Producers](/chu-the/), [communes](/xa/) and [raw-material areas](/vung-nguyen-lieu/): where goods come from.
- [Where to buy](/diem-ban/): places where you can hold them in your hand.
- [Stories](/cau-chuyen/): told by those who make the goods.

## What we hold to

- A rank shows only while a certificate is in force on the very day you look. Once it expires or is revoked it
  is gone.
- Something enters the register only when its decision has been seen. What was merely reported is called “not
  verified” and carries no stars.
- Nobody can pay for a better place. [How goods are ranked](/thong-tin/xep-hang/) names every point.
- Names and contacts of a person show only with that person's consent.
- Goods, people and places that only illustrate always say “sample”.

## Who stands behind it

Whoever runs this site is also the seller of every order; name, address and number stand at the foot of each
page and on the page about [the owner](/thong-tin/chu-so-huu/). We do not recognise OCOP goods: assessing,
recognising and revoking is the work of State bodies, and we record what they decide. Where our facts come from
is said under [sources](/thong-tin/nguon-du-lieu/).
""",
    ),
)

PICTURES = Text(
    path="thong-tin/hinh-minh-hoa",
    vi=Words(
        title="Hình minh hoạ",
        intro="Phần lớn hình ở đây là hình vẽ, không phải ảnh chụp. Trang này nói cách nhận ra và hình nào nói lên "
        "điều gì.",
        body="""
## Hình vẽ

Sản phẩm chưa có ảnh của chủ thể thì trang tự vẽ một hình: cây, quả hay vật liệu làm ra món hàng, kiểu bao bì và
một dải hoa văn. Hình vẽ giúp bạn nhận ra loại hàng; nó không cho biết màu sắc, kích thước hay nhãn thật. Mua
hàng xin dựa vào quy cách, khối lượng và thông tin nhãn ghi bằng chữ.

Khi hình vẽ nằm trong bài viết, dưới hình có ghi đó là hình minh hoạ.

## Dải hoa văn của mỗi xã

Mỗi xã có một dải hoa văn riêng, do chương trình sinh ra từ mã của xã và lấy cảm hứng từ thổ cẩm. Đây không phải
hoa văn của riêng dân tộc hay làng nghề nào và không thay cho hoa văn thật của họ.

## Ảnh của chủ thể

Khi chủ thể gửi ảnh và ban biên tập đã duyệt, ảnh thay cho hình vẽ, dải hoa văn vẫn giữ. Ai gửi ảnh thì người đó
giữ quyền của mình và chịu trách nhiệm là ảnh đúng với hàng. Người trong ảnh phải đồng ý.

## Bản đồ

Bản đồ là hình vẽ để biết nơi nào ở đâu, không dùng để đo đạc hay xác định ranh giới.

## Thấy hình sai

Hình vẽ không giống loại hàng, ảnh không phải của món hàng, hay bạn không muốn ảnh của mình ở đây: xin báo qua
[trang khiếu nại](/thong-tin/khieu-nai/).
""",
    ),
    en=Words(
        title="Pictures",
        intro="Most pictures here are drawn, not photographed. How to tell, and what they do and do not say.",
        body="""
## Drawings

Goods without a photo of their producer get a picture that the site draws: the plant, fruit or material, a kind
of pack and a woven band. It helps you see what sort of goods it is; it says nothing of the real colour, size or
label. When you buy, go by the pack, the weight and the label facts given in words.

In an article a line below the picture says that it is an illustration.

## The woven band of a commune

Each commune has a band of its own, made by a program from the commune's code and inspired by brocade. It is the
pattern of no people and no craft village, and stands in for none of theirs.

## Photos of producers

Once a producer sends a photo and the editors approve it, it replaces the drawing; the band stays. Whoever sends
a photo keeps their rights in it and answers for its showing the real goods. People in it must have agreed.

## Maps

Maps are drawings that show where things are. They are not for measuring, nor for finding boundaries.

## A picture is wrong?

A drawing that is not like the goods, a photo of something else, or a photo of you that you do not want here:
tell us by the ways under [complaints](/thong-tin/khieu-nai/).
""",
    ),
)
