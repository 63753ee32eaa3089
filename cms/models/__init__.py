"""What editors publish, by subject. Everything is imported from here."""

from cms.models.articles import (
    Article,
    ArticleLink,
    EventPage,
    ExemplarPage,
    NewsPage,
    PolicyPage,
    SectionPage,
    StoryPage,
)
from cms.models.gifts import GiftCollectionPage, GiftIndexPage, GiftItem
from cms.models.home import FeaturedProduct, HomePage
from cms.models.identity import SiteIdentity
from cms.models.landing import LandingText
from cms.models.listings import ListingPicture, ProductListing
from cms.models.pages import StandardPage
from cms.models.people import Person
from cms.models.pictures import Picture, PictureRendition

__all__ = [
    "Article",
    "ArticleLink",
    "EventPage",
    "ExemplarPage",
    "FeaturedProduct",
    "GiftCollectionPage",
    "GiftIndexPage",
    "GiftItem",
    "HomePage",
    "LandingText",
    "ListingPicture",
    "NewsPage",
    "Person",
    "Picture",
    "PictureRendition",
    "PolicyPage",
    "ProductListing",
    "SectionPage",
    "SiteIdentity",
    "StandardPage",
    "StoryPage",
]
