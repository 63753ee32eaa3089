"""Basket pages: look, put in, change, take out. Every form works without scripts."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST, require_safe

from shop.basket import rules
from shop.basket.contents import contents_of
from shop.basket.models import NotForSale, Put
from shop.basket.protection import same_origin_required
from shop.basket.services import UnknownGoods, UnknownLine, put_in_basket, set_quantity

private = cache_control(private=True, no_store=True)


@require_safe
@private
def basket(request: HttpRequest) -> HttpResponse:
    """What is in the basket, what it costs to the door, and what changed meanwhile."""
    return render(request, "shop/basket.html", {"section": "basket", "contents": contents_of(request.basket)})


@require_POST
@same_origin_required
@private
def basket_add(request: HttpRequest) -> HttpResponse:
    """Put ``quantity`` (1 when absent) of ``pack`` in, from ``stockrecord`` or ``place`` when given; go to ``next``.

    Without ``next`` the way leads back to the page the form stood on.
    """
    try:
        quantity = rules.quantity(request.POST.get("quantity", "1"))
        if quantity == 0:
            raise rules.BadQuantity("0")
        put = put_in_basket(
            basket=request.basket,
            pack_id=_id(request.POST.get("pack")),
            quantity=quantity,
            stockrecord_id=_optional_id(request.POST.get("stockrecord")),
            partner_id=_optional_id(request.POST.get("place")),
        )
    except rules.BadQuantity:
        messages.error(request, _bad_quantity(1))
    except NotForSale as error:
        messages.error(request, str(error))
    else:
        _tell_put(request, put, _("%(name)s is in your basket.") % {"name": put.line.full_name}, links=True)
    return HttpResponseRedirect(_way_back(request))


@require_POST
@same_origin_required
@private
def basket_line(request: HttpRequest, line_id: int) -> HttpResponse:
    """Let a line of this visitor's basket hold ``quantity`` packs, 0 takes it out; 404 for anybody else's line."""
    try:
        quantity = rules.quantity(request.POST.get("quantity"))
        put = set_quantity(basket=request.basket, line_id=line_id, quantity=quantity)
    except rules.BadQuantity:
        messages.error(request, _bad_quantity(0))
    except UnknownLine as error:
        raise Http404 from error
    except NotForSale as error:
        messages.error(request, str(error))
    else:
        if put is None:
            messages.success(request, _("Taken out of the basket."))
        else:
            _tell_put(request, put, "")
    return redirect("basket")


def _tell_put(request: HttpRequest, put: Put, done: str, *, links: bool = False) -> None:
    """Say what came of it, with a way to the basket where ``links``: the reader stays on the page of the goods."""
    if not put.is_capped:
        if done:
            messages.success(request, _with_link(done) if links else done)
        return
    if put.quantity == put.left:
        text = ngettext(
            "Only %(left)d of %(name)s is left at this place: your basket holds it.",
            "Only %(left)d of %(name)s are left at this place: your basket holds all of them.",
            put.left,
        )
    else:
        text = _("The basket is full: it holds %(quantity)d of %(name)s.")
    text = text % {"left": put.left, "quantity": put.quantity, "name": put.line.full_name}
    messages.warning(request, _with_link(text) if links else text)


def _with_link(text: str) -> str:
    return format_html('{} <a href="{}">{}</a>', text, reverse("basket"), _("See the basket"))


def _bad_quantity(least: int) -> str:
    return _("The number must be a whole one from %(least)d to %(most)d. Nothing was changed.") % {
        "least": least,
        "most": rules.MOST_OF_ONE,
    }


def _id(text: str | None) -> int:
    """The id a form sent; UnknownGoods when it is none."""
    if not text or not text.isascii() or not text.isdigit() or len(text) > 15:
        raise UnknownGoods(_("We do not have this product."))
    return int(text)


def _optional_id(text: str | None) -> int | None:
    return _id(text) if text else None


def _way_back(request: HttpRequest) -> str:
    """``next``, else the page the form stood on, else the basket; never an address of another site."""
    for address in (request.POST.get("next", ""), request.headers.get("Referer", "")):
        if address and url_has_allowed_host_and_scheme(
            address, allowed_hosts={request.get_host()}, require_https=request.is_secure()
        ):
            return address
    return reverse("basket")
