"""What a database needs before the first visitor: home pages, sections, editors' permissions, a workflow.

Laid after the migrate that completes the schema, and by ``manage.py setup`` in a database that is older than the
sections. What an editor or administrator changed later is never put back; only a section or the list of gifts that
is missing altogether is made again, because its address is printed and shared. A data migration was not used: the
two home pages share one translation key, which a schema snapshot cannot carry, and a test that empties the database
would lose them.
"""

from collections.abc import Mapping
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Locale,
    Page,
    Site,
    Task,
    Workflow,
    WorkflowContentType,
    WorkflowPage,
    WorkflowTask,
)

from cms.foundation_words import GIFTS, GIFTS_SLUG, HOME, SECTIONS
from cms.models import GiftIndexPage, HomePage, LandingText, Person, ProductListing, SectionPage
from cms.stories import SECTIONS as SLUGS
from cms.texts.laying import lay_texts

#: Wagtail's own names: editors prepare, moderators publish.
EDITORS, MODERATORS = "Editors", "Moderators"

#: Permissions on our models; page permissions lie on the root page, those on pictures and files on the root
#: collection. Who runs the site is for superusers to say.
GRANTS = {
    EDITORS: (
        (ProductListing, ("view", "change")),
        (Person, ("view", "add")),  # a consent on record is changed by who publishes
        (LandingText, ("view", "add", "change")),
    ),
    MODERATORS: (
        (ProductListing, ("view", "change", "publish", "lock", "unlock")),
        (Person, ("view", "add", "change")),
        (LandingText, ("view", "add", "change", "publish")),
    ),
}
#: Granted once, and nobody's any more.
WITHDRAWN = ("change_siteidentity",)
#: Name of the workflow and of its only step: what Wagtail's own migration calls them, and what editors read.
WAGTAILS_NAME, REVIEW = "Moderators approval", "Ban biên tập duyệt"
#: Of pictures and files, for both groups.
COLLECTION_GRANTS = (("wagtailimages", "image"), ("wagtaildocs", "document"))
PAGE_GRANTS = {EDITORS: ("add", "change"), MODERATORS: ("add", "change", "publish", "lock", "unlock")}


@transaction.atomic
def lay_foundation() -> bool:
    """Make home pages, sections, permissions of editors and the workflow; return whether it did.

    Does nothing once there is a home page.
    """
    if HomePage.objects.exists():
        return False
    ContentType.objects.clear_cache()
    _lay_home()
    _grant()
    _attach_workflow()
    lay_sections()
    return True


@transaction.atomic
def lay_sections() -> int:
    """Make the sections, lists of gifts and written texts that are missing, in both languages; return how many were.

    Safe to repeat. In a database that has none yet, made before there were any, editors also get what they need for
    them: permissions, the workflow for pages; and moderators lose the site's identity, which is not theirs to change.
    Does nothing without home pages.
    """
    homes = {page.locale.language_code: page for page in HomePage.objects.select_related("locale").order_by("-path")}
    if not homes:
        return 0
    if not SectionPage.objects.exists():
        ContentType.objects.clear_cache()
        _grant()
        _attach_workflow()
    _name_workflow()
    made = 0
    for kind, words in SECTIONS.items():
        made += _lay_pair(SectionPage, homes, SLUGS[kind], words, kind=kind)
    return made + _lay_pair(GiftIndexPage, homes, GIFTS_SLUG, GIFTS) + lay_texts()


def _lay_pair(model: type[Page], homes: Mapping[str, HomePage], slug: str, words: Mapping, **fields) -> int:
    """The pages of one section that are missing, live, with a common translation key."""
    there = {page.locale.language_code: page for page in model.objects.filter(**fields).select_related("locale")}
    key = next((page.translation_key for page in there.values()), None)
    made = 0
    for language, home in homes.items():
        if language in there or language not in words:
            continue
        title, intro = words[language]
        page = model(title=title, intro=intro, slug=_free(slug, home), locale=home.locale, live=False, **fields)
        if key is not None:
            page.translation_key = key
        home.refresh_from_db()
        home.add_child(instance=page)
        key = page.translation_key
        page.save_revision().publish(skip_permission_checks=True)
        made += 1
    return made


def _free(slug: str, home: HomePage) -> str:
    """``slug``, or with a number behind it where an editor gave it to another page."""
    taken = set(home.get_children().values_list("slug", flat=True))
    return next(name for name in (slug, *(f"{slug}-{n}" for n in range(2, 100))) if name not in taken)


def _lay_home() -> None:
    locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code in HOME}
    root = Page.get_first_root_node() or Page.add_root(title="Root", locale=locales["vi"])
    welcome = root.get_children().filter(slug="home", numchild=0).exclude(pk__in=HomePage.objects.all()).first()
    home = root.add_child(instance=HomePage(locale=locales["vi"], **HOME["vi"]))
    public = urlsplit(settings.PUBLIC_BASE_URL)
    # Wagtail writes whole addresses into its letters to editors.
    site = {"hostname": public.hostname, "port": public.port or (443 if public.scheme == "https" else 80)}
    Site.objects.update_or_create(is_default_site=True, defaults={"root_page": home, "site_name": "Xã Mình", **site})
    if welcome is not None:
        welcome.delete()
    root.refresh_from_db()
    english = HomePage(locale=locales["en"], translation_key=home.translation_key, **HOME["en"])
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
        group.permissions.remove(*Permission.objects.filter(content_type__app_label="cms", codename__in=WITHDRAWN))
        _grant_files(group)
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


def _grant_files(group: Group) -> None:
    """Let a group add, change and choose pictures and files."""
    collection = Collection.get_first_root_node()
    if collection is None:
        return
    for app, model in COLLECTION_GRANTS:
        content_type, _made = ContentType.objects.get_or_create(app_label=app, model=model)
        for action in ("add", "change", "choose"):
            permission, _made = Permission.objects.get_or_create(
                content_type=content_type, codename=f"{action}_{model}", defaults={"name": f"Can {action} {model}"}
            )
            GroupCollectionPermission.objects.get_or_create(group=group, collection=collection, permission=permission)


def _name_workflow() -> None:
    """Call Wagtail's workflow and its step by a name that editors understand; another name is somebody's choice."""
    for model in (Workflow, Task):
        model.objects.filter(name=WAGTAILS_NAME).update(name=REVIEW)


def _attach_workflow() -> None:
    """Listings and pages that an editor submits go to the moderators."""
    workflow = Workflow.objects.filter(active=True).first()
    if workflow is None:
        task = GroupApprovalTask.objects.create(name=REVIEW)
        task.groups.add(Group.objects.get(name=MODERATORS))
        workflow = Workflow.objects.create(name=REVIEW)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowContentType.objects.get_or_create(
        content_type=ContentType.objects.get_for_model(ProductListing), defaults={"workflow": workflow}
    )
    # Wagtail's first migration hangs its workflow on the root page; a database without it gets ours.
    root = Page.get_first_root_node()
    if root is not None and not WorkflowPage.objects.filter(page=root).exists():
        WorkflowPage.objects.create(page=root, workflow=workflow)
