"""Blocks of a story that editors compose. ``cms.bodies`` reads and sets them: all of a story at once."""

from django.apps import apps
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.files import VIDEO_KINDS, VIDEO_LIMIT, kind_of

TEXT_FEATURES = ["bold", "italic", "link", "ul", "ol"]


class ProductChooserBlock(blocks.ChooserBlock):
    """A public product."""

    @cached_property
    def target_model(self):
        """The product model, looked up when it is needed: blocks are read before models are."""
        return apps.get_model("catalogue", "Product")

    @cached_property
    def widget(self):
        """The chooser that forms use."""
        from cms.choosers import product_chooser

        return product_chooser.widget_class()


class CommuneChooserBlock(blocks.ChooserBlock):
    """A current commune."""

    @cached_property
    def target_model(self):
        """The model of administrative units."""
        return apps.get_model("areas", "Area")

    @cached_property
    def widget(self):
        """The chooser that forms use."""
        from cms.choosers import commune_chooser

        return commune_chooser.widget_class()


class QuoteBlock(blocks.StructBlock):
    """Words of somebody who agreed to be quoted."""

    text = blocks.TextBlock(label=capfirst(_("quote")))
    who = blocks.CharBlock(label=capfirst(_("who")), required=False, max_length=120)

    class Meta:
        icon = "openquote"
        label = _("Quote")


def described(value: blocks.StructValue) -> blocks.StructValue:
    """Refuse an upload that nobody described in words, here or on the picture itself, unless it only decorates."""
    picture = value.get("picture")
    if picture is None or (value.get("alt") or "").strip() or value.get("decorative") or picture.alt_vi.strip():
        return value
    problem = ValidationError(_("Say in words what the picture shows, or tick that it only decorates."))
    raise blocks.StructBlockValidationError(block_errors={"alt": problem})


_ALT_HELP = _("For those who do not see it. Empty: the description kept with the picture.")


class PictureBlock(blocks.StructBlock):
    """A picture with a caption, described for those who do not see it."""

    picture = ImageChooserBlock(label=capfirst(_("picture")))
    alt = blocks.CharBlock(label=_("What the picture shows"), required=False, max_length=255, help_text=_ALT_HELP)
    decorative = blocks.BooleanBlock(label=_("The picture only decorates"), required=False)
    caption = blocks.CharBlock(label=capfirst(_("caption")), required=False, max_length=160)

    class Meta:
        icon = "image"
        label = _("Picture")

    def clean(self, value):
        """Refuse what nobody described."""
        return described(super().clean(value))


class GalleryItemBlock(blocks.StructBlock):
    """A photo, or a drawn picture of a product until there is one."""

    picture = ImageChooserBlock(label=capfirst(_("picture")), required=False)
    alt = blocks.CharBlock(label=_("What the picture shows"), required=False, max_length=255, help_text=_ALT_HELP)
    decorative = blocks.BooleanBlock(label=_("The picture only decorates"), required=False)
    product = ProductChooserBlock(label=capfirst(_("drawn picture of")), required=False)
    variant = blocks.ChoiceBlock(
        label=capfirst(_("which drawing")),
        choices=[("pack", _("Pack")), ("crop", _("Crop")), ("landscape", _("Landscape"))],
        default="landscape",
    )
    caption = blocks.CharBlock(label=capfirst(_("caption")), required=False, max_length=160)

    class Meta:
        icon = "image"
        label = _("Picture of the gallery")
        label_format = "{caption} {alt}"

    def clean(self, value):
        """Refuse an upload that nobody described."""
        return described(super().clean(value))


class GalleryBlock(blocks.StructBlock):
    """Several pictures side by side."""

    items = blocks.ListBlock(GalleryItemBlock(), label=capfirst(_("pictures")), min_num=1, max_num=8)

    class Meta:
        icon = "image"
        label = _("Gallery")


class ShelfBlock(blocks.StructBlock):
    """Goods the story speaks of, with price and star of today."""

    title = blocks.CharBlock(label=capfirst(_("title")), required=False, max_length=120)
    products = blocks.ListBlock(ProductChooserBlock(), label=capfirst(_("products")), min_num=1, max_num=8)

    class Meta:
        icon = "tag"
        label = _("Product shelf")


class PersonBlock(blocks.StructBlock):
    """Somebody who agreed to be named: shown only while the consent holds."""

    person = SnippetChooserBlock("cms.Person", label=capfirst(_("person")))

    class Meta:
        icon = "user"
        label = _("Person")


class MapBlock(blocks.StructBlock):
    """Communes on the woven map."""

    communes = blocks.ListBlock(CommuneChooserBlock(), label=capfirst(_("communes")), min_num=1, max_num=6)
    caption = blocks.CharBlock(label=capfirst(_("caption")), required=False, max_length=160)

    class Meta:
        icon = "site"
        label = _("Map")


class VideoBlock(blocks.StructBlock):
    """A video file with what is said in it: those who cannot hear or play it read that."""

    file = DocumentChooserBlock(label=capfirst(_("video file (MP4 or WebM)")))
    poster = ImageChooserBlock(label=capfirst(_("still picture")), required=False)
    title = blocks.CharBlock(label=capfirst(_("title")), max_length=120)
    transcript = blocks.RichTextBlock(label=capfirst(_("what is said")), features=TEXT_FEATURES)

    class Meta:
        icon = "media"
        label = _("Video")

    def clean(self, value):
        """Refuse a file whose content is no MP4 or WebM, whatever its name, or that is too large to be watched."""
        result = super().clean(value)
        document = result.get("file")
        if document is None:
            return result  # a draft may wait for its file
        try:
            with document.file.open("rb") as file:
                kind, size = kind_of(file), document.file.size
        except OSError:
            kind, size = "", 0
        problem = ""
        if kind not in VIDEO_KINDS:
            problem = _("Choose an MP4 or WebM file.")
        elif size > VIDEO_LIMIT:
            problem = _("This video is too large: cut it or save it smaller.")
        if problem:
            raise blocks.StructBlockValidationError(block_errors={"file": ValidationError(problem)})
        return result


class StoryBlocks(blocks.StreamBlock):
    """What a story is made of."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120, icon="title", template="cms/blocks/heading.html")
    paragraph = blocks.RichTextBlock(label=_("Text"), features=TEXT_FEATURES, icon="pilcrow")
    quote = QuoteBlock()
    picture = PictureBlock()
    gallery = GalleryBlock()
    shelf = ShelfBlock()
    person = PersonBlock()
    map = MapBlock()
    table = TypedTableBlock(
        [("text", blocks.CharBlock(required=False, label=_("Words")))],
        label=_("Table"),
        icon="table",
        template="cms/blocks/table.html",
    )
    video = VideoBlock()

    class Meta:
        block_counts = {"picture": {"max_num": 12}, "video": {"max_num": 2}, "shelf": {"max_num": 3}}
