"""What waits in the task queue is encrypted with keys made from SECRET_KEY and its fallbacks."""

import base64
import hashlib
import json
import zlib

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings


def seal(content: dict[str, str]) -> str:
    """Encrypt what waits in the queue, with the present key."""
    return _ciphers().encrypt(zlib.compress(json.dumps(content).encode())).decode()


def unseal(sealed: str) -> dict[str, str]:
    """Decrypt it with the present or an older key; raises cryptography's InvalidToken if none fits."""
    return json.loads(zlib.decompress(_ciphers().decrypt(sealed.encode())))


def _ciphers() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = [hashlib.sha256(b"accounts.letters:" + key.encode()).digest() for key in keys]
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])
