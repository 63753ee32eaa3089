"""What an editor would have set up: who runs the site, which goods the home page features."""

from wagtail.models import Site

from catalogue.products.models import Product
from cms.foundation import lay_foundation
from cms.models import FeaturedProduct, SiteIdentity
from cms.services import feature

#: Goods on the home page, the large one first: certified, on sale, of different groups.
FEATURED = ("M01", "M11", "M08", "M27", "M16", "M30", "M23")


def load_home() -> None:
    """Lay pages and permissions, name a sample operator and feature goods, each only where it is missing."""
    lay_foundation()
    site = Site.objects.get(is_default_site=True)
    SiteIdentity.objects.get_or_create(
        site=site,
        defaults={
            "operator_name_vi": "Công ty vận hành Xã Mình (mẫu, không có thật)",
            "operator_name_en": "Xã Mình operating company (a sample, not real)",
            "address": "Nhà số 0, đường Mẫu, phường Buôn Ma Thuột, tỉnh Đắk Lắk",
            "tax_code": "MẪU-0000000000",
            "phone": "0900 000 000 (mẫu)",
            "email": "xin-chao@example.vn",
            "support_hours_vi": "7:30–17:00, thứ Hai đến thứ Sáu",
            "support_hours_en": "7:30–17:00, Monday to Friday",
            "is_demonstration": True,
        },
    )
    if not FeaturedProduct.objects.exists():
        by_ref = {product.source_ref: product for product in Product.objects.filter(source_ref__in=FEATURED)}
        feature(products=[by_ref[ref] for ref in FEATURED])
