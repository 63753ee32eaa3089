"""Map of the Oscar apps that this project forks: stock AppConfig path → ours.

Oscar resolves classes by app label, so a fork keeps the label of the app it replaces. Only apps whose
behaviour, models or addresses we change are forked; everything else stays stock.
"""

FORKS = {
    "oscar.config.Shop": "config.apps.ShopConfig",
    "oscar.apps.analytics.apps.AnalyticsConfig": "config.apps.AnalyticsConfig",
    "oscar.apps.address.apps.AddressConfig": "shop.address.apps.AddressConfig",
    "oscar.apps.basket.apps.BasketConfig": "shop.basket.apps.BasketConfig",
    "oscar.apps.catalogue.apps.CatalogueConfig": "catalogue.products.apps.ProductsConfig",
    "oscar.apps.checkout.apps.CheckoutConfig": "shop.checkout.apps.CheckoutConfig",
    "oscar.apps.customer.apps.CustomerConfig": "shop.customer.apps.CustomerConfig",
    "oscar.apps.dashboard.apps.DashboardConfig": "config.apps.DashboardConfig",
    "oscar.apps.order.apps.OrderConfig": "shop.order.apps.OrderConfig",
    "oscar.apps.partner.apps.PartnerConfig": "shop.partner.apps.PartnerConfig",
    "oscar.apps.search.apps.SearchConfig": "search.apps.SearchConfig",
    "oscar.apps.shipping.apps.ShippingConfig": "shop.shipping.apps.ShippingConfig",
}

#: Stock Oscar apps in their order. The dashboard is there in name only (its screens fetch other
#: partners' rows, the portals replace them); haystack is left out (our search room answers for the label "search").
OSCAR_APPS = [
    "oscar.config.Shop",
    "oscar.apps.analytics.apps.AnalyticsConfig",
    "oscar.apps.checkout.apps.CheckoutConfig",
    "oscar.apps.address.apps.AddressConfig",
    "oscar.apps.shipping.apps.ShippingConfig",
    "oscar.apps.catalogue.apps.CatalogueConfig",
    "oscar.apps.catalogue.reviews.apps.CatalogueReviewsConfig",
    "oscar.apps.communication.apps.CommunicationConfig",
    "oscar.apps.partner.apps.PartnerConfig",
    "oscar.apps.basket.apps.BasketConfig",
    "oscar.apps.payment.apps.PaymentConfig",
    "oscar.apps.offer.apps.OfferConfig",
    "oscar.apps.order.apps.OrderConfig",
    "oscar.apps.customer.apps.CustomerConfig",
    "oscar.apps.search.apps.SearchConfig",
    "oscar.apps.voucher.apps.VoucherConfig",
    "oscar.apps.wishlists.apps.WishlistsConfig",
    "oscar.apps.dashboard.apps.DashboardConfig",
]


def forked(apps: list[str]) -> list[str]:
    """Return ``apps`` with every forked app replaced by ours, order kept."""
    return [FORKS.get(app, app) for app in apps]
