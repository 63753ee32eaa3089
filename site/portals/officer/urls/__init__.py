"""Addresses of the officers' desk under ``/can-bo/``, one module per subject."""

from django.urls import include, path

from portals.officer.urls import certificates, decisions, expiry, figures, people, replies

desk = [
    *decisions.urlpatterns,
    *expiry.urlpatterns,
    *figures.urlpatterns,
    *replies.urlpatterns,
    *certificates.urlpatterns,
    *people.urlpatterns,
]

urlpatterns = [path("can-bo/", include(desk))]
