"""What pages tell machines about goods, producers and articles, in the words of schema.org (JSON-LD).

Built from what the page shows, never from anything else. A rating stands only with a live certificate.
The way to a page (BreadcrumbList) is marked up in the breadcrumb itself.
"""

from django.conf import settings
from django.utils.translation import get_language

from cms.sharing import absolute
from portals.public.goods_page import Pack, ProductPage

Data = dict[str, object]

SITE_NAME = "Xã Mình"
_IN_STOCK, _SOLD_OUT = "https://schema.org/InStock", "https://schema.org/OutOfStock"


def graph(*things: Data | None) -> Data:
    """Several things as one document; those that are None are left out."""
    return {"@context": "https://schema.org", "@graph": [thing for thing in things if thing]}


def operator(identity: object) -> Data | None:
    """Who runs the site, as the footer says it; None while nobody wrote it down."""
    name = getattr(identity, "operator_name", "")
    if not name:
        return None
    said = {
        "address": getattr(identity, "address", ""),
        "taxID": getattr(identity, "tax_code", ""),
        "telephone": getattr(identity, "phone", ""),
        "email": getattr(identity, "email", ""),
    }
    about = {"@type": "Organization", "@id": absolute("/#operator"), "name": name, "url": absolute("/")}
    return about | {key: value for key, value in said.items() if value}


def website(home: str) -> Data:
    """The site and its search box."""
    return {
        "@type": "WebSite",
        "name": SITE_NAME,
        "url": absolute(home),
        "inLanguage": get_language(),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": absolute(f"{home}tim-kiem/?q={{text}}")},
            "query-input": "required name=text",
        },
    }


def producer(*, name: str, url: str, place: str = "", phone: str = "", email: str = "") -> Data:
    """A producer; contacts only as the page shows them."""
    found: Data = {"@type": "Organization", "name": name, "url": absolute(url)}
    if place:
        found["address"] = {"@type": "PostalAddress", "addressCountry": "VN", "addressLocality": place}
    if phone:
        found["telephone"] = phone
    if email:
        found["email"] = email
    return found


def product(page: ProductPage) -> Data:
    """A product with its packs and its certificate as the page has them today."""
    found: Data = {
        "@type": "Product",
        "@id": absolute(page.url),
        "name": page.name.text,
        "url": absolute(page.url),
        "sku": page.code,
        "countryOfOrigin": {"@type": "Country", "name": "VN"},
        "image": [page.share_picture] if page.share_picture else [absolute(p.url) for p in page.gallery[:1]],
    }
    if page.summary.text:
        found["description"] = page.summary.text
    if page.maker:
        found["manufacturer"] = producer(name=page.maker.name, url=page.maker.url)
        found["brand"] = {"@type": "Brand", "name": page.maker.name}
    if offers := [_offer(page, pack) for pack in page.packs if pack.price is not None]:
        found["offers"] = offers[0] if len(offers) == 1 else offers
    if certificate := _certificate(page):
        found["hasCertification"] = certificate
    return found


def _offer(page: ProductPage, pack: Pack) -> Data:
    offer: Data = {
        "@type": "Offer",
        "name": pack.name,
        "price": str(int(pack.price or 0)),
        "priceCurrency": settings.OSCAR_DEFAULT_CURRENCY,
        "availability": _IN_STOCK if pack.can_buy else _SOLD_OUT,
        "url": absolute(f"{page.url}?goi={pack.pk}" if page.has_choice else page.url),
    }
    if pack.gtin:
        offer["gtin14"] = pack.gtin
    if seller := page.sold_by.get("operator_name"):
        offer["seller"] = {"@type": "Organization", "name": seller}
    return offer


def _certificate(page: ProductPage) -> Data | None:
    panel, live = page.standing.panel, page.standing.live
    if panel is None:
        return None
    found: Data = {
        "@type": "Certification",
        "name": "OCOP",
        "certificationIdentification": panel.number or panel.decision,
        "issuedBy": {"@type": "GovernmentOrganization", "name": panel.issuer},
        "auditDate": panel.decided_on.isoformat(),
        "validFrom": panel.valid_from.isoformat(),
        "expires": panel.valid_until.isoformat(),
        "certificationStatus": f"https://schema.org/Certification{'Active' if live else 'Inactive'}",
        "url": absolute(panel.url),
    }
    if live is not None:
        found["certificationRating"] = {
            "@type": "Rating",
            "ratingValue": live.stars,
            "bestRating": 5,
            "worstRating": 3,
        }
    return found
