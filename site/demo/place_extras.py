"""What sample selling places say of themselves, where orders can be picked up, and days with hours of their own."""

import datetime
from dataclasses import dataclass

from traceability.origins.models import Facility, SpecialDay


@dataclass(frozen=True)
class Extra:
    """Words and offers of a place. ``days``: days from the load on → hours (none: closed) and the reason."""

    about_vi: str
    about_en: str
    pickup: bool = False
    closes_on_holidays: bool = False
    days: tuple[tuple[int, tuple[tuple[str, str], ...], str, str], ...] = ()


#: By address part.
EXTRAS = {
    "nha-trung-bay-dat-do": Extra(
        "Nhà văn hoá cũ, trần cao, mùa nào cũng mát. Muốn nếm cà phê thì ngồi bàn dài cạnh cửa sổ, rang mẻ nào rót "
        "mẻ đó.",
        "The old house of culture, high-ceilinged and cool all year. Sit at the long table by the window to taste "
        "whichever batch was roasted last.",
        pickup=True,
        days=((9, (), "Kiểm kê cuối tháng", "Stocktaking"),),
    ),
    "trung-tam-ocop-nga-sau-nho": Extra(
        "Bốn gian trong dãy nhà triển lãm. Gian 2 có người coi tem giúp: đưa điện thoại ra, họ chỉ từng bước để lần "
        "sau bạn tự quét.",
        "Four stalls of the exhibition hall. At stall 2 somebody helps with the codes and shows you, step by step, "
        "how to scan by yourself next time.",
        pickup=True,
        closes_on_holidays=True,
        days=((17, (("08:00", "12:00"),), "Họp tổng kết, chỉ mở buổi sáng", "Open in the morning only"),),
    ),
    "tram-dung-deo-may-trang": Extra(
        "Xe dừng hai mươi phút là đủ ghé. Hàng ở đây chọn loại gọn, không chảy, chịu được cốp xe.",
        "Twenty minutes between two buses are enough. What is sold here is small, does not leak and puts up with the "
        "boot of a car.",
        pickup=True,
    ),
    "quay-que-cho-bo-dong": Extra(
        "Sạp số 14, nhà lồng số 2. Sáng sớm đông người lấy sỉ, tới chín giờ thì thong thả nói chuyện được.",
        "Stall 14 in the second hall. Traders crowd it at dawn; from nine on there is time for a chat.",
    ),
    "nha-trung-bay-suong-pho": Extra(
        "Nhà gỗ hai tầng ở đầu dốc, lên cầu thang nhớ vịn. Lan và sen đá để ngoài hiên cho khách tự chọn chậu.",
        "A wooden house of two floors at the top of the slope; mind the stairs. Orchids and succulents stand on the "
        "veranda for you to choose from.",
        pickup=True,
        days=((12, (("13:00", "20:30"),), "Sáng đóng cửa sửa mái hiên", "Closed in the morning for repairs"),),
    ),
    "quay-ho-tren-doi": Extra(
        "Quầy nhỏ sát bến thuyền. Trời mưa lớn thì quầy dời vô nhà chờ, cách chừng ba chục bước.",
        "A small counter on the boat landing. In heavy rain it moves into the waiting room, some thirty steps away.",
    ),
    "quay-que-sieu-thi-gio-bien": Extra(
        "Kệ góc bên tay trái cửa vào. Hàng ra kệ mỗi thứ Ba, thứ Sáu; thiếu gì cứ hỏi cô đứng quầy gia vị.",
        "The corner shelf to the left of the entrance. It is filled on Tuesdays and Fridays; if something is "
        "missing, ask the lady at the spices.",
    ),
    "nha-trung-bay-song-xanh": Extra(
        "Nhìn ra sông, có chỗ gửi xe rộng. Đặt trước trong ngày thì hàng gói sẵn ở bàn số 1, khỏi đợi.",
        "It looks out on the river and has room to park. What you ordered waits on table 1, already wrapped.",
        pickup=True,
        closes_on_holidays=True,
    ),
    "quay-rung-thong-lanh": Extra(
        "Ngay cổng khu du lịch, mua xong gửi lại quầy, chiều về lấy cũng được.",
        "Right at the gate of the park. Leave what you bought at the counter and take it with you in the afternoon.",
    ),
    "trung-tam-ocop-nga-ba-doc": Extra(
        "Nhà B khu hội chợ. Thứ Bảy tuần đầu tháng có buổi dạy gói quà bằng lá và vải vụn, ai tới cũng được ngồi.",
        "Hall B of the old fairground. On the first Saturday of the month people learn to wrap gifts in leaves and "
        "scraps of cloth; anybody may sit down.",
        pickup=True,
        days=((4, (("07:30", "22:00"),), "Phiên chợ đêm", "Night market"),),
    ),
}
#: A producer's own store keeps the holidays with the family.
STORE = Extra("", "", closes_on_holidays=True)


def dress(facility: Facility) -> None:
    """Give a place that is about to be saved what is written of it here."""
    extra = EXTRAS.get(facility.slug, STORE)
    facility.about_vi, facility.about_en = extra.about_vi, extra.about_en
    facility.offers_pickup, facility.closes_on_holidays = extra.pickup, extra.closes_on_holidays


def special_days(facility: Facility, *, day: datetime.date) -> list[SpecialDay]:
    """Its days with other hours, counted from ``day``; not saved."""
    return [
        SpecialDay(
            facility=facility,
            day=day + datetime.timedelta(days=ahead),
            spans=[list(span) for span in spans],
            reason_vi=vi,
            reason_en=en,
        )
        for ahead, spans, vi, en in EXTRAS.get(facility.slug, STORE).days
    ]
