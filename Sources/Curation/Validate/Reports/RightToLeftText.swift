internal import Markup

/// Right-to-left text inside lines that are read from left to right.
///
/// Screens that order text for reading (UAX #9) would also reorder the quotation marks and commas between two Arabic
/// strings. Each run is therefore isolated: the line keeps its order, and the run still takes the columns that it takes
/// where nothing is reordered.
enum RightToLeftText {
    /// RIGHT-TO-LEFT ISOLATE and POP DIRECTIONAL ISOLATE.
    static let opening: Unicode.Scalar = "\u{2067}"
    static let closing: Unicode.Scalar = "\u{2069}"

    /// From a right-to-left letter to the last one before a quotation mark or back quote, spaces and other letters in
    /// between included.
    static func runs(in scalars: some Collection<Unicode.Scalar>) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var isOpen = false
        for (index, scalar) in scalars.enumerated() {
            if scalar == "\"" || scalar == "`" {
                isOpen = false
            } else if scalar.value >= 0x590, UnicodeForm.isRightToLeft(scalar) {
                let start = isOpen ? runs.removeLast().lowerBound : index
                runs.append(start..<index + 1)
                isOpen = true
            } else if isOpen, let run = runs.last, run.upperBound == index, UnicodeForm.displayWidth(of: scalar) == 0 {
                // A mark belongs to the letter before it.
                runs[runs.count - 1] = run.lowerBound..<index + 1
            }
        }
        return runs
    }

    /// The text with every run isolated.
    static func isolated(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var output = String.UnicodeScalarView()
        var index = 0
        for run in runs(in: scalars) {
            output.append(contentsOf: scalars[index..<run.lowerBound])
            output.append(opening)
            output.append(contentsOf: scalars[run])
            output.append(closing)
            index = run.upperBound
        }
        output.append(contentsOf: scalars[index...])
        return String(output)
    }
}
