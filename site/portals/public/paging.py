"""Pages of long lists."""

from django.core.paginator import Page, Paginator


class NearPages(Paginator):
    """Pages whose links are the first and the numbers nearby: a thousand others are not walked through."""

    def get_page(self, number: str | int) -> Page:
        """The page, and the numbers near it; a wrong number is the first or the last."""
        page = super().get_page(number)
        near = range(page.number - 2, page.number + 3)
        self.near = sorted({1, self.num_pages, *(one for one in near if 0 < one <= self.num_pages)})
        return page

    @property
    def page_range(self) -> list[int]:
        """The numbers that page links show."""
        return self.near
