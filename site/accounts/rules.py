"""Pure rules about phone numbers and e-mail addresses."""

import phonenumbers


class PhoneError(ValueError):
    """The text is no phone number that can be called in or from Vietnam."""


def e164(text: str, *, region: str = "VN") -> str:
    """Return ``text`` as an E.164 number (``+84…``); raise PhoneError when it is none.

    Accepts what people type in Vietnam: spaces, dots, dashes, a leading 0 or +84.
    """
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException as error:
        raise PhoneError(text) from error
    if not phonenumbers.is_valid_number(number):
        raise PhoneError(text)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def login_key(*names: str) -> str:
    """Return one key for whatever names an account: ``0905 123 456`` and ``+84905123456`` count as one."""
    name = next((name.strip().lower() for name in names if name.strip()), "")
    if "@" in name:
        return name
    try:
        return e164(name)
    except PhoneError:
        return name


def shown_phone(number: str) -> str:
    """Return an E.164 number the way it is written in Vietnam (``0905 123 456``)."""
    parsed = phonenumbers.parse(number, "VN")
    style = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(parsed, style.NATIONAL if parsed.country_code == 84 else style.INTERNATIONAL)


def masked_phone(number: str) -> str:
    """Return a number of which only the last two digits show (``••• 56``): for logs and for pages before log-in."""
    return f"••• {number[-2:]}"


def masked_email(address: str) -> str:
    """Return an address of which only the first letter and the domain show: ``m•••@example.vn``."""
    name, _at, domain = address.partition("@")
    return f"{name[:1]}•••@{domain}"


def split_name(name: str) -> tuple[str, str]:
    """Return family part and given name of a Vietnamese name: the last word is what people are called by."""
    family, _space, given = " ".join(name.split()).rpartition(" ")
    return family, given
