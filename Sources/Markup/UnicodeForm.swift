internal import CUtf8proc

/// Unicode normalisation forms of UTF-8 text (UAX #15), over utf8proc.
///
/// Every function takes linear time whatever the input: text is cut where normalisation can't reach across, runs of
/// combining marks are ordered by counting. Invalid UTF-8 is returned unchanged, because there is nothing right to do.
public enum UnicodeForm {
    /// Normalisation Form C: what the web and the dataset store.
    ///
    /// `e` + U+0301 becomes `é`. Text that is ASCII, or in form C already by a quick check, is returned as is.
    public static func nfc(_ utf8: [UInt8]) -> [UInt8] {
        normalised(utf8, by: .canonical)
    }

    /// The same for part of a text, which is handed back uncopied when it is in form C already.
    public static func nfc(_ utf8: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        isSurelyNFC(utf8) ? utf8 : normalised(Array(utf8), by: .canonical)[...]
    }

    /// True for text that is in form C by a quick check, as nearly every text is; false says nothing.
    public static func isSurelyNFC(_ utf8: ArraySlice<UInt8>) -> Bool { utf8.withUnsafeBytes(isComposed) }

    /// NFKC_Casefold: the form for comparing names without regard to case, width, ligatures and invisible characters.
    ///
    /// `ＧＰＴ` and `gpt`, `Straße` and `STRASSE`, `ﬁt` and `fit` become equal; soft hyphens and joiners vanish.
    public static func nfkcCasefold(_ utf8: [UInt8]) -> [UInt8] {
        // Most names are in ASCII, where only capitals change.
        guard utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return normalised(utf8, by: .compatibilityCasefold) }
        return utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    }

    /// How many terminal columns a scalar takes: 0 for combining marks and controls, 2 for wide ones, else 1.
    public static func displayWidth(of scalar: Unicode.Scalar) -> Int {
        Int(utf8proc_charwidth(Int32(scalar.value)))
    }

    /// Whether a character is written from right to left by itself (bidirectional class R or AL, UAX #9).
    public static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        let type = Int(utf8proc_get_property(Int32(scalar.value)).pointee.bidi_class)
        return type == Int(UTF8PROC_BIDI_CLASS_R.rawValue) || type == Int(UTF8PROC_BIDI_CLASS_AL.rawValue)
    }

    // MARK: - Segments

    private static func normalised(_ utf8: [UInt8], by form: NormalisationForm) -> [UInt8] {
        if form == .canonical, utf8.withUnsafeBytes(isComposed) { return utf8 }
        guard let start = utf8.firstIndex(where: { !form.keepsASCII($0) }) else { return utf8 }
        guard UTF8Scan(utf8).isValid else { return utf8 }
        var output: [UInt8] = []
        output.reserveCapacity(utf8.count)
        var buffer: [Int32] = []
        // The scalar before the first suspicious one may be the base of a combining mark.
        var position = scalarStart(in: utf8, before: start)
        output.append(contentsOf: utf8[..<position])
        while position < utf8.count {
            let end = segmentEnd(in: utf8, from: position, form: form)
            if end.isVerbatim {
                output.append(contentsOf: utf8[position..<end.index])
            } else {
                appendNormalised(utf8[position..<end.index], by: form, buffer: &buffer, to: &output)
            }
            position = end.index
        }
        return output
    }

    /// True when nothing in the text can change in form C: the answer for nearly every text, found without a copy.
    private static func isComposed(_ text: UnsafeRawBufferPointer) -> Bool {
        InertScalars.bits.withUnsafeBufferPointer { inert in
            var index = 0
            var lastClass = 0
            while index < text.count {
                if index &+ 8 <= text.count,
                    text.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    lastClass = 0
                    index &+= 8
                    continue
                }
                let lead = text[index]
                var length = 1
                var scalar = Int(lead)
                if lead >= 0x80 {
                    // Two or three bytes; what is longer or cut off is looked at in full.
                    length = lead < 0xE0 ? 2 : 3
                    guard lead >= 0xC2, lead < 0xF0, index &+ length <= text.count else { return false }
                    scalar = Int(lead & (length == 2 ? 0x1F : 0x0F)) << 6 | Int(text[index &+ 1] & 0x3F)
                    if length == 3 { scalar = scalar << 6 | Int(text[index &+ 2] & 0x3F) }
                }
                if inert[scalar >> 6] & (1 << UInt64(scalar & 63)) != 0 {
                    lastClass = 0
                } else {
                    let markClass = InertScalars.markClass(of: scalar)
                    guard markClass > 0, markClass >= lastClass else { return false }
                    lastClass = markClass
                }
                index &+= length
            }
            return true
        }
    }

    private static func scalarStart(in utf8: [UInt8], before index: Int) -> Int {
        var index = index
        guard index > 0 else { return 0 }
        repeat { index -= 1 } while index > 0 && utf8[index] & 0xC0 == 0x80
        return index
    }

    /// The end of the longest stretch that can be copied, or, when the first boundary pair already isn't safe, of the
    /// shortest stretch that can be normalised on its own: up to the next scalar that nothing before it can reach.
    private static func segmentEnd(
        in utf8: [UInt8], from start: Int, form: NormalisationForm
    ) -> (index: Int, isVerbatim: Bool) {
        var position = start
        var last = start
        while position < utf8.count {
            let (scalar, length) = decodeScalar(in: utf8, at: position)
            guard form.isInert(scalar) else { break }
            last = position
            position += length
        }
        if position == utf8.count { return (position, true) }
        // Leave the last inert scalar to the segment that follows: it may be a base.
        if last > start { return (last, true) }
        while position < utf8.count {
            let (scalar, length) = decodeScalar(in: utf8, at: position)
            if position > start && form.isInert(scalar) { break }
            position += length
        }
        return (position, false)
    }

    /// Decodes the scalar at a boundary of valid UTF-8.
    private static func decodeScalar(in utf8: [UInt8], at index: Int) -> (scalar: UInt32, length: Int) {
        let lead = UInt32(utf8[index])
        if lead < 0x80 { return (lead, 1) }
        let second = UInt32(utf8[index + 1]) & 0x3F
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
        let third = UInt32(utf8[index + 2]) & 0x3F
        if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
        return ((lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(utf8[index + 3]) & 0x3F, 4)
    }

    // MARK: - One segment through utf8proc

    private static func appendNormalised(
        _ segment: ArraySlice<UInt8>, by form: NormalisationForm, buffer: inout [Int32], to output: inout [UInt8]
    ) {
        buffer.removeAll(keepingCapacity: true)
        segment.withUnsafeBufferPointer { decompose($0, options: form.decomposition, into: &buffer) }
        orderCombiningMarks(&buffer)
        let count = buffer.withUnsafeMutableBufferPointer { scalars in
            utf8proc_normalize_utf32(scalars.baseAddress, scalars.count, form.composition)
        }
        for value in buffer.prefix(max(0, count)) {
            guard let scalar = Unicode.Scalar(UInt32(bitPattern: value)), let bytes = UTF8.encode(scalar) else {
                continue
            }
            output.append(contentsOf: bytes)
        }
    }

    private static func decompose(
        _ segment: UnsafeBufferPointer<UInt8>, options: utf8proc_option_t, into buffer: inout [Int32]
    ) {
        // The longest decomposition (U+FDFA) has 18 scalars; case folding is applied inside it.
        guard let base = segment.baseAddress else { return }
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 64) { scratch in
            var boundary: Int32 = 0
            var position = 0
            while position < segment.count {
                var scalar: Int32 = 0
                let length = utf8proc_iterate(base + position, segment.count - position, &scalar)
                guard length > 0 else { return }
                position += length
                let count = utf8proc_decompose_char(scalar, scratch.baseAddress, scratch.count, options, &boundary)
                if count > 0 && count <= scratch.count { buffer.append(contentsOf: scratch[..<count]) }
            }
        }
    }

    /// Canonical Ordering Algorithm: a stable sort of every run of marks by combining class. utf8proc's own exchanges
    /// neighbours, which is quadratic in the length of a run.
    private static func orderCombiningMarks(_ scalars: inout [Int32]) {
        var start = 0
        while start < scalars.count {
            guard combiningClass(scalars[start]) > 0 else {
                start += 1
                continue
            }
            var end = start + 1
            var isOrdered = true
            while end < scalars.count, case let mark = combiningClass(scalars[end]), mark > 0 {
                if mark < combiningClass(scalars[end - 1]) { isOrdered = false }
                end += 1
            }
            if !isOrdered { orderRun(&scalars, start..<end) }
            start = end
        }
    }

    private static func orderRun(_ scalars: inout [Int32], _ run: Range<Int>) {
        var places = [Int](repeating: 0, count: 256)
        for index in run { places[combiningClass(scalars[index])] += 1 }
        var sum = run.lowerBound
        for mark in places.indices {
            (places[mark], sum) = (sum, sum + places[mark])
        }
        for scalar in Array(scalars[run]) {
            let mark = combiningClass(scalar)
            scalars[places[mark]] = scalar
            places[mark] += 1
        }
    }

    private static func combiningClass(_ scalar: Int32) -> Int {
        Int(utf8proc_get_property(scalar).pointee.combining_class)
    }
}
