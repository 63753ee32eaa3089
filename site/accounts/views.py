"""One's own page; log-in and passwords are allauth's views (urls.py)."""

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from accounts.rules import shown_phone

ORDERS_PER_PAGE = 10


@login_required
def account(request: HttpRequest) -> HttpResponse:
    """My name, how I am reached, my orders: always those of the person who is logged in, nobody else's."""
    orders = request.user.orders.order_by("-date_placed", "-pk")
    page = Paginator(orders, ORDERS_PER_PAGE).get_page(request.GET.get("page"))
    phone = shown_phone(request.user.phone) if request.user.phone else ""
    return render(request, "account/overview.html", {"page_obj": page, "shown_phone": phone})
