"""Addresses of the expiry board, its reminders and the calendar."""

from django.urls import path

from portals.officer import calendar_feed, expiry, reminders

urlpatterns = [
    path("het-han/", expiry.board, name="desk_expiry"),
    path("het-han/nhac/", expiry.remind_many, name="desk_remind_many"),
    path("het-han/thu/", reminders.log, name="desk_reminders"),
    path("het-han/thu/<int:pk>/gui-lai/", reminders.send_again, name="desk_reminder_again"),
    path("het-han/<str:code>/nhac/", expiry.remind_one, name="desk_remind"),
    path("lich/moi/", calendar_feed.renew_address, name="desk_calendar_renew"),
    path("lich/<str:token>.ics", calendar_feed.calendar, name="desk_calendar"),
]
