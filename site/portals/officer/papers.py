"""Other certificates at the desk (VietGAP, HACCP, organic …): what an officer of the area has seen or had tested."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.audit import note
from catalogue.certificates.models import OtherCertificate
from catalogue.codes import CodeError, Kind, parse
from catalogue.products.models import Product
from portals.officer.access import desk, within
from portals.officer.papers_forms import PaperForm
from portals.public.register_beside import evidence_words, term_words

PER_PAGE = 20


@require_safe
@desk
def papers(request: HttpRequest) -> HttpResponse:
    """``/can-bo/giay-khac/?q=``: papers of the area's goods and producers; ``q`` a name, number or product code."""
    text = request.GET.get("q", "").replace("\0", "").strip()[:120]
    found = _of_area(request)
    goods = None
    if text:
        named = Q(producer__name__icontains=text) | Q(product__title__icontains=text) | Q(number__icontains=text)
        found = found.filter(named | Q(product__code=_code(text)))
        goods = _goods(request).filter(Q(title__icontains=text) | Q(code=_code(text))).order_by("title")[:PER_PAGE]
    page = Paginator(found.order_by("producer__name", "pk"), PER_PAGE).get_page(request.GET.get("page"))
    today = timezone.localdate()
    context = {
        "desk_section": "papers",
        "page": page,
        "rows": [(paper, term_words(paper, on=today), evidence_words(paper)) for paper in page],
        "text": text,
        "goods": goods,
    }
    return render(request, "officer/papers.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def add(request: HttpRequest) -> HttpResponse:
    """``/can-bo/giay-khac/them/?san-pham=<code>``: record a paper of a product of the area, or of its producer."""
    product = get_object_or_404(_goods(request), code=_code(request.GET.get("san-pham", "")))
    return _form(request, OtherCertificate(producer_id=product.producer_id, product=product), product)


@require_http_methods(["GET", "HEAD", "POST"])
@desk
def edit(request: HttpRequest, paper_id: int) -> HttpResponse:
    """``/can-bo/giay-khac/<id>/``: what is known of a paper, seen again or tested since."""
    paper = get_object_or_404(_of_area(request), pk=paper_id)
    return _form(request, paper, paper.product)


@require_POST
@desk
def withdraw(request: HttpRequest, paper_id: int) -> HttpResponse:
    """Take a paper off the pages from today on; what was known stays on record."""
    paper = get_object_or_404(_of_area(request), pk=paper_id)
    with transaction.atomic():
        paper.withdrawn_on = timezone.localdate()
        paper.save(update_fields=["withdrawn_on"])
        _note(request, "paper.withdrawn", paper)
    messages.success(request, _("The paper no longer shows."))
    return redirect("desk_papers")


def _form(request: HttpRequest, paper: OtherCertificate, product: Product | None) -> HttpResponse:
    form = PaperForm(request.POST or None, instance=paper, today=timezone.localdate())
    if request.method == "POST" and form.is_valid():
        saved = form.save(commit=False)
        is_new = saved.pk is None
        if product is not None:
            saved.product = None if form.cleaned_data["of_producer"] else product
        saved.checked_by = request.user
        with transaction.atomic():
            saved.save()
            _note(request, "paper.recorded" if is_new else "paper.changed", saved)
        messages.success(request, _("The paper is recorded."))
        return redirect("desk_papers")
    context = {"desk_section": "papers", "form": form, "paper": paper, "product": product}
    return render(request, "officer/paper.html", context, status=400 if form.errors else 200)


def _goods(request: HttpRequest) -> QuerySet:
    goods = Product.objects.registered().filter(producer__isnull=False).select_related("producer")
    return within(goods, request.office, product="")


def _of_area(request: HttpRequest) -> QuerySet:
    """Papers of the area's goods, and of the producers of these goods; withdrawn ones are left out."""
    goods = _goods(request).order_by()
    mine = Q(product__in=goods.values("pk")) | Q(product__isnull=True, producer__in=goods.values("producer"))
    found = OtherCertificate.objects.filter(mine, withdrawn_on__isnull=True)
    return found.select_related("producer", "product__commune", "product__province", "producer__commune__parent")


def _code(text: str) -> str:
    """A product code in its one writing; of what is none, a text that no product bears."""
    try:
        parsed = parse(text)
    except CodeError:
        return "-"
    return parsed.code if parsed.kind is Kind.PRODUCT else "-"


def _note(request: HttpRequest, act: str, paper: OtherCertificate) -> None:
    commune = paper.product.commune if paper.product else paper.producer.commune
    note(
        act=act,
        subject=str(paper),
        by=request.user,
        at=timezone.now(),
        address=paper.producer.get_absolute_url(),
        **(commune.place_codes if commune else {}),
        details={"evidence": paper.evidence},
    )
