/// What changed between two texts, line by line, as `diff -u` and git write it, with three lines around each change.
enum UnifiedDiff {
    private static let around = 3

    /// One line of the diff: what stands before and after, and its text with its end.
    private struct Line {
        enum Kind { case same, removed, added }
        var kind: Kind
        var text: ArraySlice<UInt8>
    }

    /// The diff of one file; empty when nothing changed.
    static func render(file: String, before: [UInt8], after: [UInt8]) -> [UInt8] {
        let lines = lines(before: split(before), after: split(after))
        guard lines.contains(where: { $0.kind != .same }) else { return [] }
        var output = Array("--- \(name("a/" + file))\n+++ \(name("b/" + file))\n".utf8)
        for hunk in hunks(lines) { output += render(hunk, of: lines) }
        return output
    }

    private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in text.enumerated() where byte == 0x0A {
            lines.append(text[start...index])
            start = index + 1
        }
        if start < text.count { lines.append(text[start...]) }
        return lines
    }

    private static func lines(before: [ArraySlice<UInt8>], after: [ArraySlice<UInt8>]) -> [Line] {
        let difference = after.difference(from: before)
        var removed = Set<Int>()
        var added = Set<Int>()
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var old = 0
        var new = 0
        while old < before.count || new < after.count {
            if removed.contains(old) {
                lines.append(Line(kind: .removed, text: before[old]))
                old += 1
            } else if added.contains(new) {
                lines.append(Line(kind: .added, text: after[new]))
                new += 1
            } else {
                lines.append(Line(kind: .same, text: before[old]))
                old += 1
                new += 1
            }
        }
        return lines
    }

    /// The stretches with changes and what is around them; those that touch are one.
    private static func hunks(_ lines: [Line]) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in lines.indices where lines[index].kind != .same {
            let range = max(0, index - around)..<min(lines.count, index + around + 1)
            if let last = hunks.last, last.upperBound >= range.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }

    private static func render(_ hunk: Range<Int>, of lines: [Line]) -> [UInt8] {
        let oldStart = lines[..<hunk.lowerBound].count { $0.kind != .added }
        let newStart = lines[..<hunk.lowerBound].count { $0.kind != .removed }
        let old = lines[hunk].count { $0.kind != .added }
        let new = lines[hunk].count { $0.kind != .removed }
        var output = Array("@@ -\(range(oldStart, old)) +\(range(newStart, new)) @@\n".utf8)
        for line in lines[hunk] {
            switch line.kind {
            case .same: output.append(UInt8(ascii: " "))
            case .removed: output.append(UInt8(ascii: "-"))
            case .added: output.append(UInt8(ascii: "+"))
            }
            output += line.text
            if line.text.last != 0x0A { output += Array("\n\\ No newline at end of file\n".utf8) }
        }
        return output
    }

    /// Where lines begin, from 1, and how many; none begin behind the line before.
    private static func range(_ start: Int, _ count: Int) -> String {
        count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
    }

    /// A path as git quotes it when it holds what would end or confuse the line.
    private static func name(_ path: String) -> String {
        guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C }) else { return path }
        var output = "\""
        for scalar in path.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: output += "\\\(scalar)"
            case 0x00...0x1F, 0x7F:
                let octal = String(scalar.value, radix: 8)
                output += "\\" + String(repeating: "0", count: 3 - octal.utf8.count) + octal
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }
}
