"""A demonstration account for every role, all with the same password; staff with a fixed second step."""

import base64
import hashlib
from dataclasses import dataclass

from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import TOTP
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group

from accounts.models import User
from accounts.rules import COMMUNE_OFFICERS, MINISTRY_OFFICERS, OFFICERS, PROVINCE_OFFICERS, e164
from catalogue.producers.models import Producer, ProducerMember
from cms.foundation import EDITORS, MODERATORS

#: Printed at the end of every load: nobody may mistake it for a secret.
PASSWORD = "xa-minh-2026"  # noqa: S105

SHOWROOM_STAFF = "Showroom staff"


@dataclass(frozen=True)
class Login:
    """One account. ``works_for``: reference of a sample producer and the role there."""

    role: str
    last_name: str
    first_name: str
    email: str
    phone: str = ""
    group: str = ""
    works_for: tuple[str, str] | None = None
    is_superuser: bool = False

    @property
    def secret(self) -> str:
        """The key of the second step for staff, the same on every machine; empty for everybody else."""
        if not self.is_superuser and self.group not in {EDITORS, MODERATORS, *OFFICERS}:
            return ""
        return base64.b32encode(hashlib.sha256(f"xa-minh-demo:{self.email}".encode()).digest()[:20]).decode()


LOGINS = (
    Login("customer", "Trần Thị", "Mai", "khach@example.vn", "0900000001"),
    Login("producer, owner", "Y Wăn", "Niê", "chuthe@example.vn", "0900000002", works_for=("N01", "owner")),
    Login(
        "producer, editor", "H'Linh", "Niê", "bientap.chuthe@example.vn", "0900000003", works_for=("N01", "editor")
    ),
    Login("producer, packer", "Lê Văn", "Tâm", "donggoi@example.vn", "0900000004", works_for=("N01", "packer")),
    Login("producer, owner", "H'Nguyên", "Ayun", "nuoiong@example.vn", "0900000005", works_for=("N02", "owner")),
    Login("showroom staff", "Phạm Thị", "Lan", "showroom@example.vn", "0900000006", SHOWROOM_STAFF),
    Login("officer, commune", "Nguyễn Văn", "Bình", "canbo.xa@example.vn", "0900000007", COMMUNE_OFFICERS),
    Login("officer, province", "Đỗ Thị", "Hà", "canbo.tinh@example.vn", "0900000008", PROVINCE_OFFICERS),
    Login("head, province", "Võ Minh", "Quân", "lanhdao.tinh@example.vn", "0900000009", PROVINCE_OFFICERS),
    Login("officer, ministry", "Hoàng Thị", "Thu", "canbo.bo@example.vn", "0900000010", MINISTRY_OFFICERS),
    Login("editor", "Bùi Thị", "Ngân", "bientap@example.vn", "0900000011", EDITORS),
    Login("moderator", "Ngô Văn", "Sơn", "duyetbai@example.vn", "0900000012", MODERATORS),
    Login("site administrator", "Xã", "Mình", "quantri@example.vn", "0900000013", is_superuser=True),
)
#: The two people who sign for the register's sample rows: one proposes, another confirms.
PROPOSES, CONFIRMS = "canbo.tinh@example.vn", "lanhdao.tinh@example.vn"


def load_people() -> dict[str, User]:
    """Make the accounts that are missing and return all of them by e-mail; existing ones keep their password."""
    users = {user.email: user for user in User.objects.filter(email__in=[login.email for login in LOGINS])}
    hashed = ""
    for login in LOGINS:
        if login.email in users:
            continue
        # One hash costs 0.2 s: all share it.
        hashed = hashed or make_password(PASSWORD)
        user = User(
            email=login.email,
            phone=e164(login.phone),
            phone_verified=True,
            last_name=login.last_name,
            first_name=login.first_name,
            password=hashed,
            is_superuser=login.is_superuser,
            is_staff=login.is_superuser,
        )
        user.save()
        EmailAddress.objects.create(user=user, email=login.email, verified=True, primary=True)
        if login.secret:
            TOTP.activate(user, login.secret)
        if login.group:
            user.groups.add(Group.objects.get_or_create(name=login.group)[0])
        users[login.email] = user
    return users


def load_members(makers: dict[str, Producer], users: dict[str, User]) -> None:
    """Let the accounts of producers work for their sample producer."""
    for login in LOGINS:
        if login.works_for:
            ref, role = login.works_for
            ProducerMember.objects.get_or_create(
                user=users[login.email], producer=makers[ref], defaults={"role": role}
            )


def table() -> str:
    """Return the accounts as a text table: role, e-mail, phone, password, key for the authenticator app."""
    rows = [("ROLE", "E-MAIL", "PHONE", "PASSWORD", "TOTP KEY")]
    rows += [(login.role, login.email, login.phone, PASSWORD, login.secret) for login in LOGINS]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
