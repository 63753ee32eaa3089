"""Addresses of certificates, revocations and checks at the desk."""

from django.urls import path

from portals.officer import certificates, revocations, verifications

urlpatterns = [
    path("chung-nhan/", certificates.certificates, name="desk_certificates"),
    path("chung-nhan/<str:code>/", certificates.certificate, name="desk_certificate"),
    path("chung-nhan/<str:code>/dinh-chinh/", certificates.correct, name="desk_correct"),
    path("chung-nhan/<str:code>/bo-sung/", certificates.learn, name="desk_learn"),
    path("chung-nhan/<str:code>/danh-gia-lai/", certificates.open_a_case, name="desk_case"),
    path("chung-nhan/<str:code>/gia-han/", certificates.extend, name="desk_extend"),
    path("chung-nhan/<str:code>/dong-ho-so/", certificates.close_case, name="desk_close_case"),
    path("chung-nhan/<str:code>/huy-thu-hoi/", certificates.annul, name="desk_annul"),
    path("chung-nhan/<str:code>/kiem-tra/", certificates.verify, name="desk_verify"),
    path("thu-hoi/", revocations.revocation, name="desk_revocation"),
    path("thu-hoi/<int:pk>/thu.pdf", revocations.letters, name="desk_letters"),
    path("xem-truoc/<int:pk>/", revocations.preview, name="desk_preview"),
    path("kiem-tra/", verifications.verifications, name="desk_verifications"),
    path("kiem-tra/<int:pk>/", verifications.verification, name="desk_verification"),
]
