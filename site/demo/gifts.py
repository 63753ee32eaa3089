"""Four gift collections of sample goods, as an editor would have put them together, in both languages."""

from dataclasses import dataclass

from catalogue.products.models import Product
from cms.models import GiftCollectionPage, GiftIndexPage, GiftItem
from cms.models.gifts import Occasion
from demo.articles import publish_below


@dataclass(frozen=True)
class Collection:
    """A collection: ``gifts`` are (sample, why it fits in Vietnamese, in English)."""

    slug: str
    occasion: str
    title_vi: str
    title_en: str
    summary_vi: str
    summary_en: str
    text_vi: str
    text_en: str
    gifts: tuple[tuple[str, str, str], ...]


COLLECTIONS = (
    Collection(
        "tet-sum-hop",
        Occasion.TET,
        "Tết sum họp",
        "Tết at home",
        "Những thứ đặt lên bàn ngày mùng Một: có cái mời khách, có cái gửi về cho ông bà.",
        "Things for the table on the first morning of the year: some to offer guests, some to send to the "
        "grandparents.",
        "<p>Hàng Tết đặt sớm thì kịp xe. Đồ khô gửi trước rằm tháng Chạp là thong thả; hoa chậu thì gần ngày hơn mới "
        "đẹp, nên hỏi người trồng trước khi chốt.</p>",
        "<p>Order early and the parcel travels at leisure. Dry goods are best sent in the first half of the twelfth "
        "lunar month; potted flowers later, after a word with the grower.</p>",
        (
            (
                "M62",
                "Chậu lớn đứng đầu hiên, nở kịp ba ngày Tết.",
                "A big pot by the door, in bloom for the three days.",
            ),
            (
                "M25",
                "Cuốn thịt luộc, dưa món: mâm nào cũng cần.",
                "For rolling boiled pork and pickles: no tray without it.",
            ),
            (
                "M65",
                "Bẻ một miếng, rót một chén trà, ngồi được cả buổi.",
                "Break off a piece, pour some tea, and the morning goes by.",
            ),
            (
                "M11",
                "Vừa tách vỏ vừa nói chuyện, tay không rảnh thì chuyện không dứt.",
                "Cracking shells keeps hands busy and talk going.",
            ),
            ("M23", "Nồi cơm cúng đầu năm, gạo mới cho thơm nhà.", "New rice for the first offering of the year."),
            (
                "M18",
                "Chai nước mắm gói giấy đỏ, quà của người miền biển.",
                "A bottle in red paper, the present of people from the coast.",
            ),
        ),
    ),
    Collection(
        "trung-thu-ben-am-tra",
        Occasion.MID_AUTUMN,
        "Trung thu bên ấm trà",
        "Mid-autumn over tea",
        "Đêm rằm người lớn ngồi lâu, trẻ con chạy vòng ngoài. Ấm trà giữa bàn, vài thứ ngọt vừa phải.",
        "On the night of the full moon the grown-ups sit long and the children run around them: tea, and a few "
        "mild sweets.",
        "<p>Trà pha nhạt hơn ngày thường một chút, đêm còn dài. Đồ ngọt bẻ nhỏ, bày ra đĩa, ai ăn tới đâu lấy "
        "tới đó.</p>",
        "<p>Make the tea a little weaker than by day, for the night is long. Break the sweets small and let "
        "everyone reach "
        "for them.</p>",
        (
            ("M26", "Pha được nhiều nước, hợp với cuộc ngồi dài.", "Takes many infusions, so nobody has to get up."),
            (
                "M51",
                "Ba mức lửa trong một hộp, uống lần lượt mà so.",
                "Three roasts in a box, to be drunk in turn and compared.",
            ),
            ("M05", "Ít ngọt, cắn một miếng là đủ câu chuyện.", "Not very sweet; one bite is enough."),
            (
                "M08",
                "Chấm bánh, pha chanh, hoặc để dành cho sáng hôm sau.",
                "For dipping, for lemon water, or for the next morning.",
            ),
            ("M59", "Sáu chiếc, vừa một bàn trà.", "Six bowls, which is a table of tea."),
            ("M52", "Dành cho người đêm không dám uống trà đặc.", "For those who would not sleep after real tea."),
        ),
    ),
    Collection(
        "qua-doi-tac",
        Occasion.BUSINESS,
        "Quà cho đối tác",
        "For people you work with",
        "Hộp gọn, có tên người làm và nơi làm. Người nhận mở ra là biết quà từ xã nào tới.",
        "Neat boxes with the maker’s name and place: whoever opens one knows which commune it came from.",
        "<p>Mua nhiều hộp một lúc, nên đặt trước để chủ thể kịp đóng. Mã trên hộp quét ra giấy chứng nhận nếu "
        "món ấy có.</p>",
        "<p>For many boxes, order ahead so that the producer has time to pack. The code on a box leads to its "
        "certificate, "
        "where there is one.</p>",
        (
            (
                "M04",
                "Ba thứ cà phê và một tấm thiệp kể về rẫy.",
                "Three coffees, and a card about the hill they grew on.",
            ),
            (
                "M07",
                "Bốn thanh cho bốn mùa, chia cho cả phòng được.",
                "Four bars for four seasons, enough for an office.",
            ),
            (
                "M60",
                "Hộp bằng vỏ quế, mở ra thơm cả phòng họp.",
                "A box of cinnamon bark that scents a meeting room.",
            ),
            ("M61", "Cho người bạn quý mà ngại quà to.", "For somebody dear who dislikes large presents."),
            (
                "M44",
                "Ba thứ nếp của ba chân ruộng, người sành ăn sẽ hỏi thêm.",
                "Sticky rice from three kinds of field; a good cook will ask for more.",
            ),
            (
                "M55",
                "Ba chai màu đỏ, pha nước đá mời khách trưa hè.",
                "Three red bottles for iced drinks on a hot noon.",
            ),
        ),
    ),
    Collection(
        "mang-ve-tham-nha",
        Occasion.VISIT,
        "Mang về thăm nhà",
        "Something to bring home",
        "Đi làm xa về, hoặc ghé thăm ai đó: xách tay được, để lâu được, không cần tủ lạnh.",
        "For coming home from afar, or dropping in on somebody: light to carry, keeps well, needs no refrigerator.",
        "<p>Chọn thứ chịu được nửa ngày xe đò. Đồ giòn để trên cùng, chai lọ quấn khăn rồi hãy xếp.</p>",
        "<p>Choose what survives half a day on a bus. Put what is crisp on top and wrap bottles in a scarf.</p>",
        (
            (
                "M20",
                "Bếp nào cũng dùng tới, không sợ trùng quà.",
                "Every kitchen uses it, so nobody gets two too many.",
            ),
            ("M16", "Một hũ nhỏ thôi, nêm được cả năm.", "One small jar seasons a year."),
            ("M19", "Lai rai với ba, trộn gỏi với má.", "A nibble for father, a salad for mother."),
            (
                "M47",
                "Ngâm một đêm, hầm giò, cả nhà ngồi lại.",
                "Soak overnight, stew with pork, and everybody sits down.",
            ),
            ("M01", "Ba uống sáng, đỡ phải ra quán.", "For father’s morning, instead of the café."),
            ("M29", "Đựng được hết mấy thứ trên rồi để lại luôn.", "Holds all of the above, and stays behind."),
        ),
    ),
)


def load_gifts() -> int:
    """Publish the collections that are missing, in both languages; return how many were. Needs the list pages."""
    goods = {product.source_ref: product for product in Product.objects.registered().filter(is_sample=True)}
    there = set(GiftCollectionPage.objects.values_list("slug", flat=True))
    missing = [collection for collection in COLLECTIONS if collection.slug not in there]
    lists = {page.locale.language_code: page for page in GiftIndexPage.objects.select_related("locale")}
    for collection in missing:
        key = None
        for language in ("vi", "en"):
            page = _page(collection, language, goods)
            page.locale = lists[language].locale
            page.translation_key = key or page.translation_key
            key = page.translation_key
            publish_below(lists[language], page)
    return len(missing)


def _page(collection: Collection, language: str, goods: dict[str, Product]) -> GiftCollectionPage:
    page = GiftCollectionPage(
        title=getattr(collection, f"title_{language}"),
        slug=collection.slug,
        occasion=collection.occasion,
        summary=getattr(collection, f"summary_{language}"),
        body=[("paragraph", getattr(collection, f"text_{language}"))],
    )
    page.items = [
        GiftItem(product=goods[ref], note=in_english if language == "en" else in_vietnamese, sort_order=place)
        for place, (ref, in_vietnamese, in_english) in enumerate(collection.gifts)
        if ref in goods
    ]
    return page
