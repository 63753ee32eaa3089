"""Addresses of producers' replies and of other certificates at the desk."""

from django.urls import path

from portals.officer import papers, replies

urlpatterns = [
    path("phan-hoi/", replies.replies, name="desk_replies"),
    path("phan-hoi/<int:reply_id>/dang/", replies.publish, name="desk_reply_publish"),
    path("phan-hoi/<int:reply_id>/tu-choi/", replies.refuse, name="desk_reply_refuse"),
    path("giay-khac/", papers.papers, name="desk_papers"),
    path("giay-khac/them/", papers.add, name="desk_paper_add"),
    path("giay-khac/<int:paper_id>/", papers.edit, name="desk_paper"),
    path("giay-khac/<int:paper_id>/go/", papers.withdraw, name="desk_paper_withdraw"),
]
