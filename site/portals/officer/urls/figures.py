"""Addresses of the desk's figures and of the plan."""

from django.urls import path

from portals.officer import figures

urlpatterns = [
    path("so-lieu/", figures.figures, name="desk_figures"),
    path("so-lieu/bang.xlsx", figures.figures_sheet, name="desk_figures_sheet"),
    path("so-lieu/ke-hoach/", figures.plan, name="desk_plan"),
    path("so-lieu/ke-hoach/<int:pk>/", figures.plan_target, name="desk_plan_target"),
    path("so-lieu/<slug:figure>/", figures.rows, name="desk_figure_rows"),
    path("so-lieu/<slug:figure>/hang.xlsx", figures.rows_sheet, name="desk_figure_rows_sheet"),
]
