internal import Glibc

/// Switches this thread to UTF-8 for a while, so that libarchive hands out names as they are.
struct NameLocale {
    /// Made once, never changed or freed; a locale object may be used by several threads at a time.
    private nonisolated(unsafe) static let utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    private let previous: locale_t?

    init() {
        // A C library without the locale leaves the thread as it is; only names outside ASCII suffer.
        previous = NameLocale.utf8.flatMap { uselocale($0) }
    }

    /// Goes back to the locale that the thread had.
    func restore() {
        if let previous { uselocale(previous) }
    }
}
