"""Words of the pages that a new database begins with, in both languages. What editors change is never put back."""

HOME = {
    "vi": {
        "title": "Xã Mình",
        "slug": "trang-chu",
        "hero_title": "Mỗi xã một sản phẩm, mỗi sản phẩm một nơi chốn",
        "hero_text": (
            "Mua đặc sản OCOP của Đắk Lắk, Lâm Đồng và Quảng Ngãi. Mỗi sản phẩm kèm chủ thể, xã sản xuất và "
            "giấy chứng nhận đúng như trong sổ hôm nay."
        ),
        "hero_button": "Xem sản phẩm",
        "hero_link": "/san-pham/",
        "featured_title": "Nổi bật",
        "featured_text": "Ban biên tập chọn trong số sản phẩm đang bán và còn chứng nhận.",
        "places_title": "Hàng làm ở xã nào",
        "places_text": (
            "Những xã có nhiều sản phẩm nhất. Dải hoa văn của mỗi xã lấy cảm hứng từ thổ cẩm Tây Nguyên."
        ),
    },
    "en": {
        "title": "Xã Mình",
        "slug": "home",
        "hero_title": "One commune, one product, and the place it comes from",
        "hero_text": (
            "Buy OCOP goods of Đắk Lắk, Lâm Đồng and Quảng Ngãi. Each comes with its producer, its commune and "
            "its certificate as the register has it today."
        ),
        "hero_button": "See the products",
        "hero_link": "/en/san-pham/",
        "featured_title": "Featured",
        "featured_text": "Chosen by the editors among goods that are on sale and certified.",
        "places_title": "Where the goods are made",
        "places_text": (
            "The communes with most goods. The woven band of each is inspired by the brocade of the Central "
            "Highlands."
        ),
    },
}

#: Kind of article → language → title and introduction of its section.
SECTIONS = {
    "story": {
        "vi": ("Câu chuyện", "Hàng này ai làm, làm ra sao, vì sao lại làm ở đây. Người làm kể, chúng tôi chép lại."),
        "en": ("Stories", "Who makes these goods, how, and why just there. Told by those who make them."),
    },
    "news": {
        "vi": ("Tin tức", "Chuyện mới ở các xã, các chủ thể và điểm bán."),
        "en": ("News", "What is new in the communes, with the producers and at the places of sale."),
    },
    "event": {
        "vi": ("Sự kiện", "Phiên chợ, ngày hội, buổi nếm thử: đi đâu, ngày nào, mấy giờ."),
        "en": ("Events", "Markets, open days, tastings: where to go, on which day, at what time."),
    },
    "exemplar": {
        "vi": ("Gương điển hình", "Những người mà cách làm của họ đáng để người khác học theo."),
        "en": ("Exemplary people", "People whose way of working is worth learning from."),
    },
    "policy": {
        "vi": ("Chính sách", "Văn bản về OCOP nói gì, kể lại bằng lời thường, kèm số hiệu và ngày có hiệu lực."),
        "en": (
            "Policies",
            "What the instruments on OCOP say, in plain words, with their number and the days they hold.",
        ),
    },
}
#: Language → title and introduction of the list of gift collections.
GIFTS = {
    "vi": ("Quà tặng", "Gợi ý quà theo dịp: mỗi món rõ ai làm, ở xã nào, còn chứng nhận hay không."),
    "en": ("Gifts", "Ideas by occasion: who made each thing, in which commune, and what its certificate says."),
}
GIFTS_SLUG = "qua-tang"
