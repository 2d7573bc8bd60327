internal import Markup

/// The line of a file that a finding is about, cut to what a terminal holds, and a caret under the place.
struct SourceExcerpt {
    /// Terminal columns that an excerpt takes, at most, without its indentation.
    static let width = 100
    /// The line, or a window of it with `...` where it was cut.
    let text: String
    /// Spaces, then `^`.
    let caret: String

    /// - Parameters:
    ///   - line: the line's bytes without its line feed.
    ///   - column: 1 for the first, in Unicode scalars.
    init(line: ArraySlice<UInt8>, column: Int) {
        let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars.map(Self.visible))
        let target = min(max(column - 1, 0), scalars.count)
        let window = Self.window(scalars, around: target)
        let isCutBefore = window.lowerBound > 0
        let isCutAfter = window.upperBound < scalars.count
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[window])
        text = (isCutBefore ? "..." : "") + String(view) + (isCutAfter ? "..." : "")
        let before = Self.width(of: scalars[window.lowerBound..<target]) + (isCutBefore ? 3 : 0)
        caret = String(repeating: " ", count: before) + "^"
    }

    /// The stretch around the place that fits; the whole line when it is short enough.
    private static func window(_ scalars: [Unicode.Scalar], around target: Int) -> Range<Int> {
        if width(of: scalars[...]) <= width { return 0..<scalars.count }
        var lower = target
        var used = 0
        while lower > 0, used + cell(scalars[lower - 1]) <= width / 2 {
            lower -= 1
            used += cell(scalars[lower])
        }
        var upper = target
        while upper < scalars.count, used + cell(scalars[upper]) <= width {
            used += cell(scalars[upper])
            upper += 1
        }
        // Near the line's end there is room left before the place.
        while lower > 0, used + cell(scalars[lower - 1]) <= width {
            lower -= 1
            used += cell(scalars[lower])
        }
        // A combining mark is not parted from its letter.
        while lower > 0, lower < target, cell(scalars[lower]) == 0 { lower += 1 }
        return lower..<upper
    }

    /// Tabs and controls would move the caret or the terminal; a control shows as its picture.
    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x09: " "
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: scalar
        }
    }

    private static func cell(_ scalar: Unicode.Scalar) -> Int { UnicodeForm.displayWidth(of: scalar) }

    private static func width(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + cell($1) }
    }
}
