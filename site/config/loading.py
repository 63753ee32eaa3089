"""Class loader for Oscar's ``get_class`` that keeps haystack out of the process."""

from importlib import import_module

from oscar.core.loading import default_class_loader


def load_classes(module_label: str, classnames: list[str], module_prefix: str) -> list[type]:
    """Answer label ``search`` from our search room alone, everything else the stock way.

    The stock loader imports ``oscar.apps.search`` first, which imports haystack; our room replaces all of it.
    Raises AttributeError when our room lacks a class that Oscar asks for.
    """
    app_label, _, module = module_label.partition(".")
    if app_label == "search":
        ours = import_module(f"search.{module}")
        return [getattr(ours, name) for name in classnames]
    return default_class_loader(module_label, classnames, module_prefix)
