"""Checkout on one page: fill in, look over and correct, order (law: DOMAIN §4.1 "review-and-correct step")."""

import contextlib

from django.contrib import messages
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from accounts.rules import shown_phone
from shop.address.models import UserAddress
from shop.address.services import TooManyAddresses, addresses_of, keep_address
from shop.basket.contents import Contents, contents_of
from shop.basket.offers import apply_offers
from shop.checkout import errors
from shop.checkout.forms import DeliveryForm
from shop.checkout.pickup import move_to_place, pickup_places
from shop.checkout.seller import seller_of_record
from shop.checkout.services import place_order
from shop.order.access import remember_placed

_SALT = "shop.checkout.review"
#: A page left open longer than this is looked over again.
_REVIEW_AGE = 24 * 60 * 60
#: Baskets whose review this browser was shown: nobody else's review places or opens an order here.
_REVIEWED = "baskets_reviewed"
_REVIEWS_KEPT = 5


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@cache_control(private=True, no_store=True)
def checkout(request: HttpRequest) -> HttpResponse:
    """Show the form, the review (``step=review``), the form again (``edit``), or place the order (``place``).

    Nothing but the session of a placed order is kept between the steps: the review carries what was filled in.
    """
    step = request.POST.get("step", "")
    if step == "place":
        return _place(request)
    contents = contents_of(request.basket)
    if not contents.items:
        messages.info(request, _("There is nothing in your basket."))
        return redirect("basket")
    if contents.has_problems:
        messages.warning(request, _("Something in your basket changed. Put it right, then order."))
        return redirect("basket")
    if request.method != "POST":
        return _form_page(request, contents, DeliveryForm(initial=_known(request)))
    form = DeliveryForm(request.POST)
    if step == "edit":
        return _form_page(request, contents, DeliveryForm(initial=request.POST.dict()))
    return _review_or_form(request, contents, form)


def _review_or_form(request: HttpRequest, contents: Contents, form: DeliveryForm) -> HttpResponse:
    """The review of what a valid form says; the form again where it is not valid or the place lacks something."""
    if form.is_valid() and form.pickup_place is not None:
        try:
            move_to_place(request.basket, form.pickup_place, save=False)
        except errors.NotAllHere as error:
            form.add_error("pickup", _("This place does not have: %(goods)s.") % {"goods": "; ".join(error.names)})
        else:
            apply_offers(request.basket)
            contents = contents_of(request.basket, is_pickup=True)
    return _review_page(request, contents, form) if form.is_valid() else _form_page(request, contents, form)


def _place(request: HttpRequest) -> HttpResponse:
    form = DeliveryForm(request.POST)
    try:
        basket_id, seen = signing.loads(request.POST.get("review", ""), salt=_SALT, max_age=_REVIEW_AGE)
    except (signing.BadSignature, ValueError):
        basket_id, seen = None, ""
    if basket_id not in request.session.get(_REVIEWED, []) or not form.is_valid():
        return _look_again(request, form, _("Please look over your order once more."))
    seller = seller_of_record(request)
    now = timezone.now()
    try:
        order = place_order(
            basket_id=basket_id,
            seen=seen,
            recipient=form.recipient(),
            seller_name=seller.operator_name_vi if seller else "",
            user=request.user if request.user.is_authenticated else None,
            language=get_language(),
            at=now,
            consented_at=now,
        )
    except errors.EmptyBasket:
        messages.info(request, _("There is nothing in your basket."))
        return redirect("basket")
    except errors.CannotBeSold:
        messages.warning(request, _("Something in your basket changed. Put it right, then order."))
        return redirect("basket")
    except (errors.NoPickup, errors.NotAllHere):
        return _look_again(request, form, _("The place you chose does not have everything any more."))
    except errors.SoldOutMeanwhile as error:
        messages.error(request, _sold_out(error))
        return redirect("basket")
    except errors.ContentsChanged:
        text = _("Your basket or a price changed since you looked. Please look over your order once more.")
        return _look_again(request, form, text)
    remember_placed(request, order)
    _keep_address(request, form)
    return redirect(order)


def _sold_out(error: errors.SoldOutMeanwhile) -> str:
    if error.left == 0:
        return _("%(name)s was sold out a moment ago. Nothing was ordered; your basket is kept.") % {
            "name": error.name
        }
    return ngettext(
        "Only %(left)d of %(name)s is left. Nothing was ordered; your basket is kept.",
        "Only %(left)d of %(name)s are left. Nothing was ordered; your basket is kept.",
        error.left,
    ) % {"name": error.name, "left": error.left}


def _look_again(request: HttpRequest, form: DeliveryForm, text: str) -> HttpResponse:
    contents = contents_of(request.basket)
    if not contents.items or contents.has_problems:
        return redirect("basket")
    messages.warning(request, text)
    return _review_or_form(request, contents, form)


def _keep_address(request: HttpRequest, form: DeliveryForm) -> None:
    """Keep the address when a customer ticked that; one too many is not worth an error after an order."""
    if not request.user.is_authenticated or not form.cleaned_data["keep_address"] or form.is_pickup:
        return
    to = form.recipient()
    with contextlib.suppress(TooManyAddresses):
        keep_address(
            user=request.user,
            name=to.name,
            phone=to.phone,
            commune=to.commune,
            street=to.street,
            place_typed=to.place_typed,
        )


def _form_page(request: HttpRequest, contents: Contents, form: DeliveryForm) -> HttpResponse:
    context = {
        "section": "basket",
        "contents": contents,
        "form": form,
        "seller": seller_of_record(request),
        "places": pickup_places(request.basket, at=timezone.now()),
        "kept": _kept(request),
        "chosen": _chosen(request),
    }
    return render(request, "shop/checkout.html", context, status=422 if form.errors else 200)


def _review_page(request: HttpRequest, contents: Contents, form: DeliveryForm) -> HttpResponse:
    recipient = form.recipient()
    others = [pk for pk in request.session.get(_REVIEWED, []) if pk != request.basket.pk]
    request.session[_REVIEWED] = [*others, request.basket.pk][-_REVIEWS_KEPT:]
    context = {
        "section": "basket",
        "contents": contents,
        "form": form,
        "recipient": recipient,
        "phone": shown_phone(recipient.phone),
        "hours": recipient.pickup.week_lines() if recipient.pickup else [],
        "seller": seller_of_record(request),
        "review": signing.dumps([request.basket.pk, contents.fingerprint], salt=_SALT),
    }
    return render(request, "shop/review.html", context)


def _kept(request: HttpRequest) -> list[UserAddress]:
    """The addresses a customer may choose from; asked for once."""
    if not hasattr(request, "_kept_addresses"):
        request._kept_addresses = addresses_of(request.user) if request.user.is_authenticated else []
    return request._kept_addresses


def _chosen(request: HttpRequest) -> UserAddress | None:
    """The kept address named by ``?dia-chi=``, else the default; nobody else's."""
    asked = request.GET.get("dia-chi", "")
    if asked == "moi":
        return None
    kept = _kept(request)
    named = next((address for address in kept if str(address.pk) == asked), None)
    return named or next((address for address in kept if address.is_default_for_shipping), None)


def _known(request: HttpRequest) -> dict[str, str]:
    """What we know of a customer who is logged in: an address they keep, else name and phone."""
    user = request.user
    if not user.is_authenticated:
        return {}
    phone = shown_phone(user.phone) if user.phone else ""
    known = {"name": user.get_full_name(), "phone": phone, "email": user.email or ""}
    chosen = _chosen(request)
    return known | chosen.as_fields() if chosen else known
