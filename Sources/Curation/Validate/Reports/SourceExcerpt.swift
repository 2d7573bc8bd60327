internal import Markup

/// The line of a file that a finding is about, cut to what a terminal holds, with the place.
///
/// Widths are those of terminals that know no more than the width of a character. Where the place lies inside
/// right-to-left text, no column is right both on terminals that reorder such text and on those that do not, so the
/// whole run is marked.
struct SourceExcerpt {
    /// Terminal columns that an excerpt takes, at most, without its indentation.
    static let width = 100
    /// Bytes on either side of the place that are looked at: invisible characters have no width that would end a window.
    static let reach = 1024

    /// What is shown of the line, controls made visible.
    let scalars: [Unicode.Scalar]
    /// The place among them; their count when it is behind the last.
    let target: Int
    let isCutBefore: Bool
    let isCutAfter: Bool
    /// The right-to-left runs among them.
    let runs: [Range<Int>]

    /// - Parameters:
    ///   - line: the line's bytes without its line feed.
    ///   - offset: the place's index among the bytes.
    init(line: ArraySlice<UInt8>, offset: Int) {
        let offset = min(max(offset, line.startIndex), line.endIndex)
        let before = Self.scalars(line[Self.start(in: line, before: offset)..<offset])
        let after = Self.scalars(line[offset..<Self.end(in: line, after: offset)])
        let all = before + after
        let window = Self.window(all, around: before.count)
        scalars = Array(all[window])
        target = before.count - window.lowerBound
        isCutBefore = window.lowerBound > 0 || offset - line.startIndex > Self.reach
        isCutAfter = window.upperBound < all.count || line.endIndex - offset > Self.reach
        runs = RightToLeftText.runs(in: scalars)
    }

    /// The line, or a window of it with `...` where it was cut; right-to-left runs are isolated.
    var text: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return (isCutBefore ? "..." : "") + RightToLeftText.isolated(String(view)) + (isCutAfter ? "..." : "")
    }

    /// Spaces, then `^`, or `^~~~` below a right-to-left run.
    var caret: String {
        let run = runs.first { $0.contains(target) }
        let start = run?.lowerBound ?? target
        let before = Self.width(of: scalars[..<start]) + (isCutBefore ? 3 : 0)
        let length = run.map { Self.width(of: scalars[$0]) } ?? 1
        return String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, length - 1))
    }

    // MARK: - Window

    /// The first byte to look at, which begins a character.
    private static func start(in line: ArraySlice<UInt8>, before offset: Int) -> Int {
        var start = max(line.startIndex, offset - reach)
        while start < offset, start > line.startIndex, line[start] & 0xC0 == 0x80 { start += 1 }
        return start
    }

    private static func end(in line: ArraySlice<UInt8>, after offset: Int) -> Int {
        var end = min(line.endIndex, offset + reach)
        while end > offset, end < line.endIndex, line[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    private static func scalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map(visible)
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
        default: TerminalLine.isControl(scalar) ? "\u{FFFD}" : scalar
        }
    }

    private static func cell(_ scalar: Unicode.Scalar) -> Int { UnicodeForm.displayWidth(of: scalar) }

    private static func width(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + cell($1) }
    }
}
