"""Forms of the editors' desk."""

from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from wagtail.documents.forms import BaseDocumentForm

from cms.files import kind_of, limit_of


class DocumentForm(BaseDocumentForm):
    """Uploads of files: PDF, MP4 and WebM that are what their name says, up to a size."""

    def clean_file(self):
        """The upload, if its content fits its name and it is not too large."""
        file = self.cleaned_data["file"]
        if "file" not in self.changed_data or not file:
            return file
        kind = kind_of(file)
        if not kind or not file.name.lower().endswith(f".{kind}"):
            raise ValidationError(_("This is not what its name says: only PDF, MP4 and WebM files can be uploaded."))
        if file.size > limit_of(kind):
            raise ValidationError(
                _("This file is too large: at most %(size)s.") % {"size": filesizeformat(limit_of(kind))}
            )
        return file
