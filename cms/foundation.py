"""What a new database needs before the first visitor: home pages, editors' permissions, a workflow.

Laid once, after the migrate that completes the schema; what an editor or administrator changed later is never
put back. A data migration was not used: the two home pages share one translation key, which a schema snapshot
cannot carry, and a test that empties the database would lose them.
"""

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import (
    GroupApprovalTask,
    GroupPagePermission,
    Locale,
    Page,
    Site,
    Workflow,
    WorkflowContentType,
    WorkflowTask,
)

from cms.models import HomePage, ProductListing, SiteIdentity

#: Wagtail's own names: editors prepare, moderators publish.
EDITORS, MODERATORS = "Editors", "Moderators"

#: Permissions on our models; page permissions lie on the root page.
GRANTS = {
    EDITORS: ((ProductListing, ("view", "change")),),
    MODERATORS: (
        (ProductListing, ("view", "change", "publish", "lock", "unlock")),
        (SiteIdentity, ("change",)),
    ),
}
PAGE_GRANTS = {EDITORS: ("add", "change"), MODERATORS: ("add", "change", "publish", "lock", "unlock")}

WORDS = {
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


@transaction.atomic
def lay_foundation() -> bool:
    """Make the home pages, the permissions of editors and the workflow of listings; return whether it did.

    Does nothing once there is a home page.
    """
    if HomePage.objects.exists():
        return False
    ContentType.objects.clear_cache()
    _lay_pages()
    _grant()
    _attach_workflow()
    return True


def _lay_pages() -> None:
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code in WORDS}
    root = Page.get_first_root_node() or Page.add_root(title="Root", locale=locales["vi"])
    welcome = root.get_children().filter(slug="home", numchild=0).exclude(pk__in=HomePage.objects.all()).first()
    home = root.add_child(instance=HomePage(locale=locales["vi"], **WORDS["vi"]))
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"root_page": home, "site_name": "Xã Mình"},
        create_defaults={"hostname": "localhost", "root_page": home, "site_name": "Xã Mình"},
    )
    if welcome is not None:
        welcome.delete()
    root.refresh_from_db()
    english = HomePage(locale=locales["en"], translation_key=home.translation_key, **WORDS["en"])
    root.add_child(instance=english)
    for page in (home, english):
        page.save_revision().publish(skip_permission_checks=True)


def _permission(model: type, action: str) -> Permission:
    """The permission row, made here when ``migrate`` has not come to it yet."""
    permission, _made = Permission.objects.get_or_create(
        content_type=ContentType.objects.get_for_model(model),
        codename=f"{action}_{model._meta.model_name}",
        defaults={"name": f"Can {action} {model._meta.verbose_name_raw}"},
    )
    return permission


def _grant() -> None:
    root = Page.get_first_root_node()
    desk, _made = ContentType.objects.get_or_create(app_label="wagtailadmin", model="admin")
    enter, _made = Permission.objects.get_or_create(
        content_type=desk, codename="access_admin", defaults={"name": "Can access Wagtail admin"}
    )
    for name, grants in GRANTS.items():
        group, _made = Group.objects.get_or_create(name=name)
        group.permissions.add(enter, *[_permission(model, action) for model, actions in grants for action in actions])
        for action in PAGE_GRANTS[name]:
            GroupPagePermission.objects.get_or_create(
                group=group,
                page=root,
                permission=Permission.objects.get_or_create(
                    content_type=ContentType.objects.get_for_model(Page),
                    codename=f"{action}_page",
                    defaults={"name": f"{action.title()} any page"},
                )[0],
            )


def _attach_workflow() -> None:
    """Listings that an editor submits go to the moderators."""
    workflow = Workflow.objects.filter(active=True).first()
    if workflow is None:
        task = GroupApprovalTask.objects.create(name="Moderators approval")
        task.groups.add(Group.objects.get(name=MODERATORS))
        workflow = Workflow.objects.create(name="Moderators approval")
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowContentType.objects.get_or_create(
        content_type=ContentType.objects.get_for_model(ProductListing), defaults={"workflow": workflow}
    )
