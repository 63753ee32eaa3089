"""Addresses of proposals at the desk."""

from django.urls import path

from portals.officer import decisions

urlpatterns = [
    path("de-nghi/", decisions.proposals, name="desk_proposals"),
    path("de-nghi/<int:pk>/", decisions.proposal, name="desk_proposal"),
    path("de-nghi/<int:pk>/ban-chup.pdf", decisions.proposal_copy, name="desk_proposal_copy"),
]
