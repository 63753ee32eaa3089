"""What editors publish, for tests: `ListingFactory()` (a draft), `ListingFactory(live=True)`, `editor_of(group)`."""

import datetime

import factory

from accounts.models import User
from cms.foundation import EDITORS, lay_foundation
from cms.models import HomePage, ProductListing
from cms.services import publish, save_draft
from factories.products import ProductFactory

STORY = [
    ("heading", "Vì sao đợi quả chín"),
    ("paragraph", "<p>Cả buôn chỉ xuống vườn khi chùm quả đã đỏ.</p>"),
    ("quote", {"text": "Giá thu mua được niêm yết.", "who": "Ban quản lý"}),
]


class ListingFactory(factory.django.DjangoModelFactory):
    """A listing saved by the services: a draft, or live with ``live=True``.

    Traits: ``story`` (a Vietnamese story), ``english`` (name and summary in English).
    """

    class Meta:
        model = ProductListing

    class Params:
        story = factory.Trait(
            story_vi=STORY, summary_vi="Rang vừa, vị mía lùi.", checked_on=datetime.date(2026, 11, 1)
        )
        english = factory.Trait(display_name_en="Coffee blossom honey", summary_en="Light roast.")

    product = factory.SubFactory(ProductFactory)
    display_name_vi = factory.LazyAttribute(lambda listing: listing.product.title)
    live = False

    @classmethod
    def _create(cls, model_class, *args, live: bool, **kwargs) -> ProductListing:
        listing = model_class(live=False, **kwargs)
        if live:
            return publish(listing=listing)
        save_draft(listing=listing)
        return listing


def editor_of(group: str = EDITORS, **fields) -> User:
    """A site editor: "Editors" prepare, "Moderators" publish."""
    from django.contrib.auth.models import Group

    lay_foundation()
    user = User.objects.create_user(email=fields.pop("email", f"{group.lower()}@example.vn"), **fields)
    user.groups.add(Group.objects.get(name=group))
    return user


def home_page(language: str = "vi") -> HomePage:
    """The home page of a language, made where it is missing."""
    lay_foundation()
    return HomePage.objects.get(locale__language_code=language)
