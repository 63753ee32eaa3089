"""Introductions to the six groups and to communes with many goods.

Of a group: what the law counts to it. Of real places only what is in the table of units and in the register: what
they were before July 2025, and which goods are listed.
"""

from catalogue.areas.models import Area
from cms.models import LandingText

#: Group → Vietnamese title and text, English title and text (QĐ 26/2026/QĐ-TTg, Annex I).
GROUPS = {
    "food": (
        "Thực phẩm: từ rau củ tươi tới hạt cà phê",
        "<p>Nhóm lớn nhất của Quyết định 26/2026/QĐ-TTg. Luật xếp vào đây đồ tươi sống, đồ thô và sơ chế, đồ "
        "chế biến, "
        "gia vị và chè. Cà phê, ca cao cũng tính là thực phẩm, không phải đồ uống.</p><p>Muốn biết một món còn "
        "chứng nhận "
        "hay không, nhìn hạng ghi trên thẻ: hết hạn thì hạng không còn hiện bằng sao.</p>",
        "Food: from fresh roots to coffee beans",
        "<p>The largest group of Decision 26/2026/QĐ-TTg. It holds fresh food, raw and semi-processed food, "
        "processed food, "
        "condiments and tea. Coffee and cocoa count as food here, not as drinks.</p><p>Whether a certificate is "
        "in force "
        "shows on the card: once it has lapsed, the rank is no longer drawn.</p>",
    ),
    "beverage": (
        "Đồ uống: có cồn và không cồn",
        "<p>Rượu, nước ép, siro, nước đóng bình. Chè và cà phê không nằm ở đây, hãy tìm bên Thực phẩm.</p><p>Đồ "
        "uống có cồn "
        "chỉ bán cho người đủ tuổi, nên trang không cho bỏ thẳng vào giỏ.</p>",
        "Beverages: with and without alcohol",
        "<p>Wine and spirits, juices, syrups, bottled water. Tea and coffee are not here; look under "
        "Food.</p><p>Alcohol is for "
        "adults only, so it cannot be put into the basket straight away.</p>",
    ),
    "herbal": (
        "Dược liệu và đồ làm từ dược liệu",
        "<p>Nhóm này gồm thực phẩm chức năng, thuốc dược liệu, mỹ phẩm có thảo dược, tinh dầu và thảo dược khác. "
        "Xà bông, dầu gội cũng ở đây.</p><p>Chúng tôi chỉ ghi đúng điều có trên nhãn, không viết công dụng chữa "
        "bệnh.</p>",
        "Herbs and what is made of them",
        "<p>Supplements, herbal medicines, cosmetics with herbs, essential oils and other herbs; soap and "
        "shampoo too.</p>"
        "<p>We repeat what the label says and never claim that anything cures.</p>",
    ),
    "handicraft": (
        "Thủ công mỹ nghệ: làm bằng tay, nhìn ra tay người",
        "<p>Đồ gỗ, mây tre, gốm, kim khí, và vải, may, thêu, dệt. Hai món cùng tên vẫn lệch nhau đôi chút; ảnh "
        "là ảnh chung, "
        "món tới tay là món riêng.</p>",
        "Handicrafts: made by hand, each a little different",
        "<p>Wood, rattan and bamboo, pottery, metal, and what is woven, sewn or embroidered. Two pieces of one "
        "name differ "
        "slightly: the picture is shared, the piece is yours.</p>",
    ),
    "ornamental": (
        "Sinh vật cảnh: hoa, cây và con vật nuôi làm cảnh",
        "<p>Hoa, cây cảnh và động vật cảnh. Cây và hoa sống thì đi đường ngắn mới khoẻ: xem nơi bán gần trước "
        "khi đặt. "
        "Động vật cảnh không đặt qua giỏ hàng, xin hỏi thẳng người nuôi.</p>",
        "Ornamental plants and animals",
        "<p>Flowers, ornamental trees and animals. Living plants like short journeys: see which place near you "
        "has them. "
        "Animals cannot be ordered through the basket; ask the breeder.</p>",
    ),
    "tourism": (
        "Du lịch cộng đồng: đi tới tận nơi",
        "<p>Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch. Đây là chuyến đi chứ không phải món "
        "hàng, nên xin hỏi "
        "người đón khách về ngày, số người, đường đi trước khi lên đường.</p>",
        "Community tourism: go and see",
        "<p>Community tourism, ecotourism and visitor sites. A trip is not a parcel: ask your hosts about the "
        "day, the number "
        "of people and the road before you leave.</p>",
    ),
}

#: Commune → Vietnamese title and text, English title and text.
COMMUNES = {
    "24722": (
        "Thuận Hạnh: tiêu, sầu riêng và trà thảo mộc",
        "<p>Xã Thuận Hạnh ngày nay gồm xã Thuận Hà và xã Thuận Hạnh cũ của huyện Đắk Song, trước thuộc tỉnh Đắk "
        "Nông, nay là "
        "Lâm Đồng. Trong sổ, hàng ghi ở xã này phần nhiều là tiêu, mắc ca, sầu riêng sấy và các thứ trà thảo "
        "mộc.</p>",
        "Thuận Hạnh: pepper, durian and herb teas",
        "<p>Today’s commune is made of the former communes Thuận Hà and Thuận Hạnh of Đắk Song district, once "
        "in Đắk Nông and "
        "now in Lâm Đồng. Most of what is listed from here is pepper, macadamia, dried durian and herb teas.</p>",
    ),
    "24958": (
        "Đức Trọng: nấm, trái cây sấy và khoai",
        "<p>Xã Đức Trọng được lập từ thị trấn Liên Nghĩa và xã Phú Hội của huyện Đức Trọng cũ, tỉnh Lâm Đồng. "
        "Hàng ghi ở đây "
        "phần lớn là nấm, đông trùng hạ thảo và trái cây sấy dẻo.</p>",
        "Đức Trọng: mushrooms and dried fruit",
        "<p>Formed of the town Liên Nghĩa and the commune Phú Hội of the former Đức Trọng district, Lâm Đồng. "
        "What is listed "
        "from here is mostly mushrooms, cordyceps and soft dried fruit.</p>",
    ),
    "24277": (
        "Ea Tul: mật ong, mắc ca và ca cao",
        "<p>Ba xã cũ Cư Dliê M'nông, Ea Tar và Ea Tul của huyện Cư M'gar nay là một xã. Hàng ghi ở Ea Tul có "
        "mật ong hoa cà "
        "phê, phấn hoa, mắc ca, hạt điều và sô-cô-la.</p>",
        "Ea Tul: honey, macadamia and cocoa",
        "<p>The three former communes Cư Dliê M'nông, Ea Tar and Ea Tul of Cư M'gar district are one commune "
        "now. Listed from "
        "here are coffee-blossom honey, pollen, macadamia, cashews and chocolate.</p>",
    ),
    "24490": (
        "Krông Pắc: sầu riêng sấy, tiêu và cà phê",
        "<p>Xã Krông Pắc gồm thị trấn Phước An cùng các xã Ea Yông, Hòa An, Hòa Tiến của huyện Krông Pắc cũ, "
        "tỉnh Đắk Lắk. "
        "Trong sổ, hàng ở đây nhiều nhất là sầu riêng cấp đông và sấy, rồi tới tiêu và cà phê.</p>",
        "Krông Pắc: durian, pepper and coffee",
        "<p>The commune joins the town Phước An with Ea Yông, Hòa An and Hòa Tiến of the former Krông Pắc "
        "district, Đắk Lắk. "
        "Most of what is listed is durian, frozen or dried, then pepper and coffee.</p>",
    ),
    "24169": (
        "Ea Kao: thổ cẩm, mây đan và trái bơ",
        "<p>Phường Ea Kao được lập từ xã Ea Kao và phường Ea Tam của thành phố Buôn Ma Thuột cũ. Hàng ghi ở đây "
        "có khăn và túi "
        "dệt tay, giỏ mây, bơ sáp và rượu cần.</p>",
        "Ea Kao: brocade, rattan and avocados",
        "<p>The ward was formed of the commune Ea Kao and the ward Ea Tam of the former city of Buôn Ma Thuột. "
        "Listed from here "
        "are hand-woven scarves and bags, rattan baskets, avocados and jar wine.</p>",
    ),
    "24301": (
        "Cuôr Đăng: phần nhiều là cà phê",
        "<p>Xã Cuôr Đăng ngày nay gồm Cuôr Đăng và Ea Drơng cũ, huyện Cư M'gar, tỉnh Đắk Lắk. Hàng trong sổ của "
        "xã gần như chỉ "
        "có cà phê: bột, hạt, phin giấy và hộp quà.</p>",
        "Cuôr Đăng: coffee above all",
        "<p>Today’s commune joins the former Cuôr Đăng and Ea Drơng of Cư M'gar district, Đắk Lắk. What is "
        "listed from here is "
        "nearly all coffee: ground, in beans, in drip bags and in gift boxes.</p>",
    ),
}


def load_introductions() -> int:
    """Publish the introductions that are missing; return how many were."""
    there = set(LandingText.objects.values_list("group", flat=True)) - {""}
    placed = set(LandingText.objects.exclude(area=None).values_list("area__code", flat=True))
    areas = {area.code: area for area in Area.objects.current().communes().filter(code__in=COMMUNES)}
    missing = [LandingText(group=group, **_words(words)) for group, words in GROUPS.items() if group not in there]
    missing += [
        LandingText(area=areas[code], **_words(words))
        for code, words in COMMUNES.items()
        if code in areas and code not in placed
    ]
    for text in missing:
        text.live = False
        text.save()
        text.save_revision().publish(skip_permission_checks=True)
    return len(missing)


def _words(words: tuple[str, str, str, str]) -> dict[str, str]:
    return dict(zip(("title_vi", "text_vi", "title_en", "text_en"), words, strict=True))
