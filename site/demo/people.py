"""A demonstration account for every role, all with the same password; staff with a fixed second step.

Officers work in Đắk Lắk (66) and its commune Cuôr Đăng, where the sample producers' shops are; two in each desk that
decides, so that one proposes and the other confirms.
"""

import base64
import hashlib
from dataclasses import dataclass

from allauth.account.models import EmailAddress
from allauth.mfa.totp.internal.auth import TOTP
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group

from accounts.models import User
from accounts.overview import SHOWROOM_STAFF
from accounts.rules import e164
from catalogue.areas.models import Area, AreaOfficer
from catalogue.areas.models.officers import OfficeLevel, OfficeRole
from catalogue.areas.rules import REFORM_ON
from catalogue.producers.models import Producer, ProducerMember
from cms.foundation import EDITORS, MODERATORS

#: Printed at the end of every load: nobody may mistake it for a secret.
PASSWORD = "xa-minh-2026"  # noqa: S105

_COMMUNE, _PROVINCE = "24301", "66"


@dataclass(frozen=True)
class Post:
    """An office: level, code of its area (none for the ministry), position, whether it manages accounts."""

    level: str
    area: str = ""
    title: str = ""
    is_administrator: bool = False


@dataclass(frozen=True)
class Login:
    """One account. ``works_for``: reference of a sample producer and the role there; ``post``: the office."""

    role: str
    last_name: str
    first_name: str
    email: str
    phone: str = ""
    group: str = ""
    works_for: tuple[str, str] | None = None
    is_superuser: bool = False
    post: Post | None = None

    @property
    def secret(self) -> str:
        """The key of the second step for staff, the same on every machine; empty for everybody else."""
        if not self.is_superuser and not self.post and self.group not in {EDITORS, MODERATORS}:
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
    Login(
        "officer, commune",
        "Nguyễn Văn",
        "Bình",
        "canbo.xa@example.vn",
        "0900000007",
        post=Post(OfficeLevel.COMMUNE, _COMMUNE, "Công chức nông nghiệp"),
    ),
    Login(
        "officer, province",
        "Đỗ Thị",
        "Hà",
        "canbo.tinh@example.vn",
        "0900000008",
        post=Post(OfficeLevel.PROVINCE, _PROVINCE, "Chuyên viên"),
    ),
    Login(
        "head, province",
        "Võ Minh",
        "Quân",
        "lanhdao.tinh@example.vn",
        "0900000009",
        post=Post(OfficeLevel.PROVINCE, _PROVINCE, "Phó Chánh Văn phòng"),
    ),
    Login(
        "officer, ministry",
        "Hoàng Thị",
        "Thu",
        "canbo.bo@example.vn",
        "0900000010",
        post=Post(OfficeLevel.MINISTRY, title="Chuyên viên"),
    ),
    Login("editor", "Bùi Thị", "Ngân", "bientap@example.vn", "0900000011", EDITORS),
    Login("moderator", "Ngô Văn", "Sơn", "duyetbai@example.vn", "0900000012", MODERATORS),
    Login("site administrator", "Xã", "Mình", "quantri@example.vn", "0900000013", is_superuser=True),
    Login(
        "head, ministry",
        "Đinh Quang",
        "Huy",
        "lanhdao.bo@example.vn",
        "0900000014",
        post=Post(OfficeLevel.MINISTRY, title="Phó Chánh Văn phòng"),
    ),
    Login(
        "administrator, commune",
        "Y Thịnh",
        "Mlô",
        "quantri.xa@example.vn",
        "0900000015",
        post=Post(OfficeLevel.COMMUNE, _COMMUNE, "Phó Chủ tịch", is_administrator=True),
    ),
    Login(
        "administrator, province",
        "Lê Thị",
        "Thảo",
        "quantri.tinh@example.vn",
        "0900000016",
        post=Post(OfficeLevel.PROVINCE, _PROVINCE, "Chuyên viên", is_administrator=True),
    ),
    Login(
        "administrator, ministry",
        "Phan Đức",
        "Long",
        "quantri.bo@example.vn",
        "0900000017",
        post=Post(OfficeLevel.MINISTRY, title="Chuyên viên", is_administrator=True),
    ),
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


def load_offices(users: dict[str, User]) -> None:
    """Give every officer's account that never held an office its own, from the first day of the communes of today.

    Areas must be there. An office that somebody ended or changed stays as it is.
    """
    codes = {login.post.area for login in LOGINS if login.post}
    areas = {(area.level, area.code): area for area in Area.objects.current().filter(code__in=codes)}
    held = set(AreaOfficer.objects.filter(user__in=users.values()).values_list("user", flat=True))
    AreaOfficer.objects.bulk_create(
        AreaOfficer(
            user=users[login.email],
            level=login.post.level,
            area=areas[login.post.level, login.post.area] if login.post.area else None,
            role=OfficeRole.ADMINISTRATOR if login.post.is_administrator else OfficeRole.OFFICER,
            title=login.post.title,
            starts_on=REFORM_ON,
        )
        for login in LOGINS
        if login.post and users[login.email].pk not in held
    )


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
