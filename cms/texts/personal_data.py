"""What is kept of people (Decree 248/2026 Art. 5), their rights under the PDPL, the cookies of this software."""

from cms.texts.shapes import Text, Words

PERSONAL_DATA = Text(
    path="thong-tin/du-lieu-ca-nhan",
    vi=Words(
        title="Dữ liệu cá nhân",
        intro="Chúng tôi giữ gì về bạn, để làm gì, giữ bao lâu, và bạn yêu cầu được những gì. Theo Luật Bảo vệ dữ "
        "liệu cá nhân 91/2025/QH15 và Nghị định 248/2026/NĐ-CP, Điều 5.",
        body="""
## 1. Giữ gì và để làm gì

Xem hàng, tra sổ và quét mã thì không cần cho chúng tôi biết gì. Chỉ khi bạn đặt hàng hay mở tài khoản mới có dữ
liệu, và mỗi việc có một ô đồng ý riêng, không ô nào đánh dấu sẵn.

| Việc | Giữ gì | Để làm gì |
| Đặt hàng | Tên người nhận, số điện thoại, địa chỉ hoặc điểm bán bạn đến lấy, lời nhắn; e-mail nếu bạn để lại; \
hàng, giá, thời điểm đặt và thời điểm bạn đồng ý. | Giao hàng, báo tình trạng đơn, giải quyết đổi trả, làm theo \
luật về lưu hợp đồng. |
| Tài khoản | Tên, e-mail hoặc số điện thoại, mật khẩu đã mã hoá một chiều, ngôn ngữ, ngày mở, lần đăng nhập \
cuối, thời điểm bạn đồng ý. | Cho bạn đăng nhập, xem đơn, giữ địa chỉ. |
| Sổ địa chỉ | Tối đa 20 địa chỉ bạn tự lưu. | Điền sẵn cho lần sau. |
| Giỏ hàng | Món hàng và số lượng. | Giữ giỏ cho bạn. |
| Chống dò mật khẩu và dò đơn | Địa chỉ mạng (IP) và số lần thử, giữ trong bộ nhớ tạm. | Chặn kẻ thử nhiều lần. \
|
| Chủ thể và người được nhắc tên | Tên, liên hệ, lời kể mà người ấy đồng ý cho hiện, và ngày đồng ý. | Nói hàng \
do ai làm. |

Chúng tôi không hỏi giới tính, ngày sinh, giấy tờ tuỳ thân hay tài khoản ngân hàng của người mua.

## 2. Dùng thế nào

Chỉ dùng cho đúng việc ghi ở trên. Không bán, không cho thuê, không ghép với nguồn khác để đoán sở thích, không
gửi quảng cáo. Trang không gắn công cụ đếm khách hay quảng cáo của bên thứ ba. Thư gửi đi không có hình theo
dõi. Tra mã không lưu gì về người tra.

## 3. Giữ bao lâu

| Dữ liệu | Giữ đến khi |
| Đơn hàng | Ba năm sau khi đơn kết thúc (Luật Thương mại điện tử 122/2025/QH15, Điều 16). Sau đó tên, điện \
thoại, địa chỉ, e-mail và lời nhắn bị xoá khỏi đơn; chỉ còn hàng, giá, ngày, xã và tỉnh. Đơn nằm trong tài khoản \
thì giữ cùng tài khoản. |
| Tài khoản, sổ địa chỉ, giỏ của tài khoản | Bạn xoá tài khoản. Xoá là xoá ngay; đơn đã kết thúc tách khỏi tài \
khoản và theo dòng trên. |
| Tài khoản mở mà không xác nhận | Ba ngày. |
| Phiên đăng nhập | Hai tuần, hoặc khi bạn đăng xuất. |
| Số lần thử đăng nhập, thử mở đơn | Một ngày là lâu nhất. |
| Thư chờ gửi | Được mã hoá khi chờ. Việc đã gửi xong được xoá khỏi hàng đợi sau 14 ngày. |
| Nhật ký máy chủ và bản sao lưu | 90 ngày (chờ đơn vị vận hành xác nhận). |

## 4. Ai nhận được

- Người bán, người đóng gói đơn của bạn, điểm bán nơi bạn đến lấy.
- Đơn vị giao hàng: tên, điện thoại, địa chỉ, lời nhắn, số tiền thu. Tên đơn vị giao hàng: theo hợp đồng từng
  thời kỳ (chờ đơn vị vận hành xác nhận).
- Nhà cung cấp máy chủ và thư điện tử, làm theo yêu cầu của chúng tôi, máy chủ đặt tại Việt Nam (chờ đơn vị vận
  hành xác nhận).
- Cơ quan nhà nước có thẩm quyền, khi có yêu cầu bằng văn bản đúng luật.

Thông tin người mua không bao giờ nằm trong dữ liệu truy xuất nguồn gốc. Chúng tôi không chuyển dữ liệu ra nước
ngoài (chờ đơn vị vận hành xác nhận).

## 5. Giữ an toàn thế nào

Mật khẩu chỉ giữ ở dạng không đọc ngược được. Biết số đơn thôi thì chỉ thấy tình trạng: tên, điện thoại và địa
chỉ chỉ hiện cho máy đã đặt, cho chủ tài khoản, cho người có đường dẫn trong thư xác nhận, hoặc người biết bốn
số cuối điện thoại, và số lần thử bị giới hạn. Quản trị, biên tập và cán bộ phải đăng nhập hai bước. Trang chỉ
chạy mã của chính nó. Nếu xảy ra lộ dữ liệu, chúng tôi báo cơ quan chuyên trách trong 72 giờ và báo cho người bị
ảnh hưởng.

## 6. Xem và sửa

Có tài khoản thì bạn [xem mọi dữ liệu chúng tôi giữ](/tai-khoan/du-lieu/) và tải về thành tệp, sửa tên, liên hệ
và địa chỉ ngay trên trang [tài khoản](/tai-khoan/). Không có tài khoản thì viết cho chúng tôi, kèm số đơn và
bốn số cuối điện thoại.

## 7. Rút đồng ý, hạn chế, xoá

[Xoá tài khoản](/tai-khoan/du-lieu/xoa/) ngay trên trang, không phải xin. Còn đơn đang đi thì chờ đơn kết thúc.
Bạn cũng có thể yêu cầu rút đồng ý, ngừng hoặc hạn chế dùng, phản đối một cách dùng. Rút đồng ý không làm sai
những gì đã làm trước đó; nếu vì vậy mà không giao được đơn, chúng tôi sẽ nói trước. Ai được nhắc tên trong bài
viết rút lại lời đồng ý thì tên người ấy thôi hiện từ ngày rút.

| Yêu cầu | Trả lời đã nhận | Làm xong |
| Rút đồng ý, hạn chế, phản đối | 2 ngày làm việc | 15 ngày; 20 ngày nếu cần bên khác cùng làm; khó thì thêm một \
lần 15 ngày, có báo lý do |
| Xem, sửa, nhận bản sao | 2 ngày làm việc | 10 ngày |
| Xoá | 2 ngày làm việc | 20 ngày |

## 8. Khiếu nại về dữ liệu

Viết hoặc gọi theo liên hệ ở cuối trang, ghi “Dữ liệu cá nhân”. Người phụ trách: (chờ đơn vị vận hành xác nhận).
Chưa thoả đáng thì bạn có quyền khiếu nại lên cơ quan chuyên trách bảo vệ dữ liệu cá nhân thuộc Bộ Công an, hoặc
khởi kiện. Các bước chung ở trang [khiếu nại](/thong-tin/khieu-nai/).

## Trẻ em

Trang không dành cho trẻ em đặt hàng một mình. Dữ liệu của trẻ dưới 16 tuổi chỉ được dùng khi cha mẹ hoặc người
giám hộ đồng ý; biết có dữ liệu như vậy mà chưa đồng ý thì chúng tôi xoá.

## Cookie

Cookie là mẩu chữ nhỏ trình duyệt giữ giúp. Ở đây chỉ có cookie cần cho việc bạn đang làm hoặc do bạn tự chọn;
không cookie nào để theo dõi, nên trang không hiện bảng xin phép. Xem hàng và quét mã thì không nhận cookie nào.

| Tên | Để làm gì | Khi nào có | Giữ bao lâu |
| sessionid | Nhớ bạn đã đăng nhập, nhớ đơn vừa đặt trên máy này. | Đăng nhập, đặt hàng | 2 tuần; hoặc đến khi \
đóng trình duyệt nếu không chọn “Giữ đăng nhập” |
| csrftoken | Chắc rằng biểu mẫu do chính bạn gửi. | Mở biểu mẫu có dữ liệu riêng | 1 năm |
| messages | Giữ một câu báo cho trang kế tiếp. | Sau khi bạn gửi biểu mẫu | Đến khi câu báo hiện ra |
| basket | Nhớ giỏ hàng khi chưa đăng nhập. | Bỏ hàng vào giỏ | 7 ngày |
| theme | Nhớ màu sáng hay tối. | Bạn chọn ở trang hiển thị | 1 năm |
| django_language | Nhớ ngôn ngữ. | Bạn chọn ở trang hiển thị | 1 năm |

Trong bộ nhớ của trình duyệt (localStorage) có thêm những mục sau. Chúng nằm trên máy bạn; mã sản phẩm chỉ gửi
về trang khi bạn mở danh sách đã xem hay trang so sánh, để lấy giá và giấy chứng nhận mới nhất, và không được
lưu lại:

| Tên | Để làm gì | Giữ bao lâu |
| xm-compare | Nhớ tối đa ba món bạn chọn để so sánh. | Đến khi bạn bỏ chọn hoặc xoá dữ liệu trình duyệt |
| xm-seen | Nhớ mã của tối đa 12 món bạn xem gần đây. | Đến khi bạn xoá danh sách hoặc xoá dữ liệu trình duyệt |

Biên tập viên vào khu vực làm việc có thêm wagtail_sidebar_collapsed, nhớ cột bên đang mở hay gập, và vài mục
tương tự trong bộ nhớ của trình duyệt.

Tất cả do chính trang này đặt và chỉ trang này đọc. Xoá cookie trong trình duyệt lúc nào cũng được; giỏ hàng và
phiên đăng nhập khi ấy sẽ mất.
""",
    ),
    en=Words(
        title="Personal data",
        intro="What we keep of you, what for, how long, and what you may ask. Under the Personal Data Protection Law "
        "91/2025/QH15 and Decree 248/2026/NĐ-CP, Article 5.",
        body="""
## 1. What we keep, and what for

Looking at goods, searching the register and scanning codes need nothing from you. Only ordering and making an
account do, and each has a consent of its own that nobody ticked before you.

| When | What is kept | What for |
| You order | Name of the receiver, phone number, address or the place of pick-up, note; e-mail address if you \
gave one; goods, prices, time of order and time of your consent. | To deliver, to tell you where the order is, \
to settle returns, to keep contracts as the law demands. |
| You have an account | Name, e-mail address or phone number, password scrambled one way, language, day it was \
made, last log-in, time of your consent. | So that you can log in, see orders, keep addresses. |
| Address book | At most 20 addresses you saved. | To fill them in next time. |
| Basket | Goods and numbers. | To keep your basket. |
| Guarding against guessing | Network (IP) address and number of tries, in short-term memory. | To stop those \
who try passwords or orders. |
| Producers and people named | Name, contact and words they agreed to show, and the day they agreed. | To say \
who makes the goods. |

We ask buyers for no gender, birthday, identity papers or bank account.

## 2. How it is used

For what stands above and nothing else. We do not sell or rent it, do not combine it with other sources to guess
what you like, and send no advertising. No visitor counter and no advertising tool of others is built in. Our
letters carry no tracking picture. Looking up a code stores nothing about who looked.

## 3. How long

| Data | Until |
| Orders | Three years after the order ended (E-commerce Law 122/2025/QH15, Article 16). Then name, phone \
number, address, e-mail and note leave it; goods, prices, days, commune and province remain. Orders in an \
account stay as long as the account. |
| Account, addresses, its basket | You erase the account, at once. Orders that have ended are cut off from it \
and follow the line above. |
| Account never confirmed | Three days. |
| Being logged in | Two weeks, or until you log out. |
| Tries at passwords and orders | One day at most. |
| Letters waiting to be sent | Encrypted while they wait; finished work leaves the queue after 14 days. |
| Server logs and backups | 90 days (to be confirmed by the operator). |

## 4. Who receives it

- The seller, those who pack your order, the place where you pick it up.
- The carrier: name, phone number, address, note, sum to collect. Which carrier: by contract (to be confirmed by
  the operator).
- Providers of servers and mail, who act on our orders; servers stand in Vietnam (to be confirmed by the
  operator).
- State bodies with the power to ask, on a lawful written request.

Buyers' data are never part of traceability data. We transfer none abroad (to be confirmed by the operator).

## 5. How it is protected

Passwords are kept only in a form that cannot be read back. The order number alone shows only where the order
is: name, phone number and address show to the device that ordered, to the owner of the account, to whoever has
the link of the confirmation, and to whoever knows the phone's last four digits; tries are limited.
Administrators, editors and officers log in in two steps. The site runs no program but its own. If data leak, we
tell the competent authority within 72 hours, and the people concerned.

## 6. Seeing and correcting

With an account you [see everything we keep of you](/tai-khoan/du-lieu/), download it as a file, and correct
name, contacts and addresses on your [account](/tai-khoan/) pages. Without one, write to us with the order
number and the phone's last four digits.

## 7. Withdrawing consent, restricting, erasing

[Erase your account](/tai-khoan/du-lieu/xoa/) yourself, without asking. While an order is on its way, wait for
it to end. You may also withdraw consent, have a use stopped or restricted, or object to it. Withdrawing does
not make wrong what was done before; if an order could then not be delivered, we say so first. Whoever is named
in an article and withdraws is no longer named from that day on.

| Request | We answer that we have it | Done within |
| Withdraw, restrict, object | 2 working days | 15 days; 20 if others must act too; in hard cases 15 more, once, \
with the reason |
| See, correct, get a copy | 2 working days | 10 days |
| Erase | 2 working days | 20 days |

## 8. Complaints about data

Write or call at the contact at the foot of the page, subject “Personal data”. Person in charge: (to be
confirmed by the operator). If that does not settle it you may turn to the authority for personal data under the
Ministry of Public Security, or to a court. The general steps are under [complaints](/thong-tin/khieu-nai/).

## Children

The shop is not meant for children ordering alone. Data of a child under 16 are used only if a parent or
guardian agrees; where we learn that they did not, we erase them.

## Cookies

Cookies are small texts that your browser keeps. Here they only serve what you are doing or what you chose; none
of them tracks, so no banner asks. Looking at goods and scanning codes sets none.

| Name | What for | When | How long |
| sessionid | Remembers that you are logged in, and the order placed on this device. | Logging in, ordering | 2 \
weeks; or until the browser closes if you did not choose “Stay logged in” |
| csrftoken | Makes sure that you yourself sent a form. | Opening a form with private data | 1 year |
| messages | Keeps one notice for the next page. | After you sent a form | Until the notice is shown |
| basket | Remembers your basket while you are not logged in. | Putting goods in | 7 days |
| theme | Remembers light or dark. | You chose on the display page | 1 year |
| django_language | Remembers the language. | You chose on the display page | 1 year |

The browser's own memory (localStorage) also holds what follows. It stays on your device; codes of products are
sent to the site only when you open the list of what you saw, or a comparison, to fetch today's price and
certificate, and are not kept:

| Name | What for | How long |
| xm-compare | Remembers up to three products you chose to compare. | Until you clear it or your browser's data \
|
| xm-seen | Remembers the codes of up to 12 products you looked at lately. | Until you clear the list or your \
browser's data |

Editors at their desk also get wagtail_sidebar_collapsed, which remembers whether the side column is open, and a
few like notes in the browser's own memory.

All are set by this site and read by nobody else. You can delete them in your browser at any time; basket and
log-in are then gone.
""",
    ),
)
