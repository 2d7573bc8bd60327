/// Thrown by ``HTMLScanner`` where a page is not plain enough for it; never seen outside ``HTMLParser``.
struct HTMLDoubt: Error {}
