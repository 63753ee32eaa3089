"""Property tests here are about truth, not time: a busy machine must not fail them."""

from hypothesis import settings

settings.register_profile("unhurried", parent=settings.default, deadline=None)
settings.load_profile("unhurried")
