"""Addresses of the desk's front page, its people and its audit."""

from django.urls import path

from portals.officer import audit, home, people

urlpatterns = [
    path("", home.front, name="desk"),
    path("tai-khoan/", people.people, name="desk_people"),
    path("tai-khoan/moi/", people.invite, name="desk_invite"),
    path("tai-khoan/moi/<int:pk>/huy/", people.cancel, name="desk_invitation_cancel"),
    path("tai-khoan/<int:pk>/", people.person, name="desk_person"),
    path("tai-khoan/<int:pk>/vai-tro/", people.role, name="desk_person_role"),
    path("tai-khoan/<int:pk>/ban-giao/", people.hand_over, name="desk_person_hand_over"),
    path("tai-khoan/<int:pk>/thoi-viec/", people.leave, name="desk_person_leave"),
    path("moi/<str:secret>/", people.accept, name="office_accept"),
    path("nhat-ky/", audit.audit, name="desk_audit"),
]
