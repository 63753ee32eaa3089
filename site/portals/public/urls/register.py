"""Addresses of the public register."""

from django.urls import path

from portals.public import register, register_paper, register_reply

urlpatterns = [
    path("chung-nhan/", register.register, name="register"),
    path("chung-nhan/<str:code>/", register.certificate, name="certificate"),
    path("chung-nhan/<str:code>/trich-luc.pdf", register_paper.extract, name="certificate_extract"),
    path("chung-nhan/<str:code>/quyet-dinh/<int:file_id>.pdf", register_paper.decision_copy, name="decision_copy"),
    path("chung-nhan/<str:code>/phan-hoi/", register_reply.reply, name="certificate_reply"),
]
