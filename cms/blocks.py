"""Blocks of a story that editors compose. Their templates set ``lang`` nowhere: the story's container does."""

from django.apps import apps
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

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

    text = blocks.TextBlock(label=_("quote"))
    who = blocks.CharBlock(label=_("who"), required=False, max_length=120)

    class Meta:
        icon = "openquote"
        label = _("Quote")
        template = "cms/blocks/quote.html"


class PictureBlock(blocks.StructBlock):
    """A picture with a caption."""

    picture = ImageChooserBlock(label=_("picture"))
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=160)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "cms/blocks/picture.html"

    def bulk_to_python(self, values):
        """All pictures of a story with the size that pages show, in one query (Wagtail needs two for each)."""
        from cms.pictures import story_pictures

        values = list(values)
        found = story_pictures({value.get("picture") for value in values} - {None})
        caption = self.child_blocks["caption"]
        return [
            self._to_struct_value(
                [
                    ("picture", found.get(value.get("picture"))),
                    ("caption", caption.to_python(value.get("caption", ""))),
                ]
            )
            for value in values
        ]


class GalleryItemBlock(blocks.StructBlock):
    """A photo, or a drawn picture of a product until there is one."""

    picture = ImageChooserBlock(label=_("picture"), required=False)
    product = ProductChooserBlock(label=_("drawn picture of"), required=False)
    variant = blocks.ChoiceBlock(
        label=_("which drawing"),
        choices=[("pack", _("Pack")), ("crop", _("Crop")), ("landscape", _("Landscape"))],
        default="landscape",
    )
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=160)


class GalleryBlock(blocks.StructBlock):
    """Several pictures side by side."""

    items = blocks.ListBlock(GalleryItemBlock(), label=_("pictures"), min_num=1, max_num=8)

    class Meta:
        icon = "image"
        label = _("Gallery")
        template = "cms/blocks/gallery.html"


class ShelfBlock(blocks.StructBlock):
    """Goods the story speaks of, with price and star of today."""

    title = blocks.CharBlock(label=_("title"), required=False, max_length=120)
    products = blocks.ListBlock(ProductChooserBlock(), label=_("products"), min_num=1, max_num=8)

    class Meta:
        icon = "tag"
        label = _("Product shelf")
        template = "cms/blocks/shelf.html"


class PersonBlock(blocks.StructBlock):
    """Somebody who agreed to be named: shown only while the consent holds."""

    person = SnippetChooserBlock("cms.Person", label=_("person"))

    class Meta:
        icon = "user"
        label = _("Person")
        template = "cms/blocks/person.html"


class MapBlock(blocks.StructBlock):
    """Communes on the woven map."""

    communes = blocks.ListBlock(CommuneChooserBlock(), label=_("communes"), min_num=1, max_num=6)
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=160)

    class Meta:
        icon = "site"
        label = _("Map")
        template = "cms/blocks/map.html"


class VideoBlock(blocks.StructBlock):
    """A video file with what is said in it: those who cannot hear or play it read that."""

    file = DocumentChooserBlock(label=_("video file (MP4 or WebM)"))
    poster = ImageChooserBlock(label=_("still picture"), required=False)
    title = blocks.CharBlock(label=_("title"), max_length=120)
    transcript = blocks.RichTextBlock(label=_("what is said"), features=TEXT_FEATURES)

    class Meta:
        icon = "media"
        label = _("Video")
        template = "cms/blocks/video.html"


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
