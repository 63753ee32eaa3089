"""The user: e-mail and phone are each unique or absent, at least one is there (DESIGN §9 "People")."""

from django.conf import settings
from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from accounts.querysets import AuditIsAppendOnly, AuditQuerySet
from accounts.rules import e164


class UserManager(BaseUserManager["User"]):
    """Creates users from an e-mail address, a phone number or both."""

    use_in_migrations = True

    def _create(self, email: str | None, phone: str | None, password: str | None, **fields) -> "User":
        if not email and not phone:
            raise ValueError("A user needs an e-mail address or a phone number.")
        user = self.model(
            email=self.normalize_email(email).lower() if email else None,
            phone=e164(phone) if phone else None,
            **fields,
        )
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_user(self, email=None, phone=None, password=None, **fields) -> "User":
        """Create an ordinary user; raises ValueError without e-mail and phone, PhoneError for a bad phone."""
        fields.setdefault("is_staff", False)
        fields.setdefault("is_superuser", False)
        return self._create(email, phone, password, **fields)

    def create_superuser(self, email=None, phone=None, password=None, **fields) -> "User":
        """Create a user who may do everything."""
        fields.update(is_staff=True, is_superuser=True)
        return self._create(email, phone, password, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        """Find by e-mail address whatever its case."""
        return self.get(email__iexact=username)


class User(AbstractUser):
    """A person who can log in. Names are written family name first, as in Vietnam."""

    username = None
    email = models.EmailField(_("e-mail address"), null=True, blank=True, unique=True)  # noqa: DJ001 - absent is not empty
    phone = models.CharField(_("phone"), max_length=16, null=True, blank=True, unique=True)  # noqa: DJ001
    phone_verified = models.BooleanField(_("phone verified"), default=False)
    #: The language they chose for pages and letters; empty while they never chose.
    language = models.CharField(_("language"), max_length=5, choices=settings.LANGUAGES, blank=True)
    #: When they agreed that their data are used to keep the account (DOMAIN §4.2); null for accounts made for people.
    consented_at = models.DateTimeField(_("agreed to use of personal data at"), null=True, blank=True)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: list[str] = []
    objects = UserManager()

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        constraints = [
            models.CheckConstraint(
                condition=Q(email__isnull=True) | Q(email=Lower("email")), name="user_email_lower_case"
            ),
            models.CheckConstraint(
                condition=Q(email__isnull=False) | Q(phone__isnull=False), name="user_has_email_or_phone"
            ),
            models.CheckConstraint(condition=~Q(email="") & ~Q(phone=""), name="user_no_empty_contact"),
        ]

    def __str__(self) -> str:
        return self.get_full_name() or self.email or f"…{self.phone[-3:]}"

    def save(self, *args, **kwargs) -> None:
        """Store an absent e-mail or phone as null, so that uniqueness holds."""
        self.email = self.email.lower() if self.email else None
        self.phone = self.phone or None
        super().save(*args, **kwargs)

    @property
    def verified_email(self) -> str:
        """The e-mail address when a code sent to it has come back; empty otherwise. One query."""
        held = self.email and self.emailaddress_set.filter(email=self.email, verified=True).exists()
        return self.email if held else ""

    @property
    def verified_phone(self) -> str:
        """The phone number when a code sent to it has come back; empty otherwise."""
        return self.phone if self.phone and self.phone_verified else ""

    def get_full_name(self) -> str:
        """Family name, then given name."""
        return f"{self.last_name} {self.first_name}".strip()


class AuditEntry(models.Model):
    """Who did what, when, from which decision. Written once: model, queryset and a trigger refuse a change.

    ``act`` is a dotted word (``proposal.confirmed``, ``officer.left``); ``subject`` names what it was done to in
    words that hold no personal data beyond the account acted on (DOMAIN §4.2); ``province`` and ``commune`` are
    codes of the areas concerned, empty for the whole country.
    """

    at = models.DateTimeField(_("when"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("who")
    )
    act = models.CharField(_("act"), max_length=40)
    subject = models.CharField(_("what"), max_length=200)
    address = models.CharField(max_length=200, blank=True)
    decision = models.CharField(_("decision"), max_length=120, blank=True)
    province = models.CharField(max_length=5, blank=True)
    commune = models.CharField(max_length=5, blank=True)
    details = models.JSONField(default=dict, blank=True)

    objects = AuditQuerySet.as_manager()

    class Meta:
        verbose_name = _("audit entry")
        verbose_name_plural = _("audit entries")
        ordering = ["-at", "-id"]
        indexes = [
            models.Index(fields=["province", "-at"], name="audit_of_province"),
            models.Index(fields=["commune", "-at"], name="audit_of_commune"),
            models.Index(fields=["-at"], name="audit_by_time"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%d/%m/%Y %H:%M} {self.act} {self.subject}"

    def save(self, *args, **kwargs) -> None:
        """Insert; raises AuditIsAppendOnly for an entry that exists."""
        if not self._state.adding:
            raise AuditIsAppendOnly
        kwargs["force_insert"] = True
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """Always raises AuditIsAppendOnly."""
        raise AuditIsAppendOnly
