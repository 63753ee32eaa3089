"""Sample stories, news, events, exemplars and policies: plain data, one module for each hand that wrote them."""
