"""People for tests: `UserFactory()`, traits `staff`, `by_phone` (no e-mail), `closed`."""

import factory

from accounts.models import User

#: The password of every user that a test makes.
PASSWORD = "rừng xanh nắng ấm"


class UserFactory(factory.django.DjangoModelFactory):
    """An ordinary customer with an e-mail address."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    class Params:
        staff = factory.Trait(is_staff=True, is_superuser=True)
        by_phone = factory.Trait(email=None, phone=factory.Sequence(lambda n: f"+849051{n % 100000:05d}"))
        closed = factory.Trait(is_active=False)

    last_name = "H'Linh"
    first_name = "Niê"
    email = factory.Sequence(lambda n: f"khach{n}@example.vn")
    password = factory.django.Password(PASSWORD)
