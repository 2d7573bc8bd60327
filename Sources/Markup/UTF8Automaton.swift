/// Decides whether bytes are valid UTF-8 without a branch for each byte: mixed scripts are as fast as any.
///
/// A finite automaton of nine states after table 3-7 of Unicode. A byte's row holds the next state of every state, six
/// bits each, so that one step is a shift of the row by the state.
enum UTF8Automaton {
    /// A state is the place of its six bits in a row.
    private enum State {
        static let accept: UInt64 = 0
        static let reject: UInt64 = 6
        /// One, two or three more bytes of 80 to BF.
        static let oneMore: UInt64 = 12
        static let twoMore: UInt64 = 18
        static let threeMore: UInt64 = 24
        /// Behind E0, ED, F0 and F4, where the second byte's range is narrower.
        static let afterE0: UInt64 = 30
        static let afterED: UInt64 = 36
        static let afterF0: UInt64 = 42
        static let afterF4: UInt64 = 48
    }

    private static let rows: [UInt64] = (0...255).map { value in
        let byte = UInt8(value)
        let trail = (0x80...0xBF).contains(byte)
        let next: [(from: UInt64, to: UInt64)] = [
            (State.accept, afterLead(byte)),
            (State.reject, State.reject),
            (State.oneMore, trail ? State.accept : State.reject),
            (State.twoMore, trail ? State.oneMore : State.reject),
            (State.threeMore, trail ? State.twoMore : State.reject),
            (State.afterE0, (0xA0...0xBF).contains(byte) ? State.oneMore : State.reject),
            (State.afterED, (0x80...0x9F).contains(byte) ? State.oneMore : State.reject),
            (State.afterF0, (0x90...0xBF).contains(byte) ? State.twoMore : State.reject),
            (State.afterF4, (0x80...0x8F).contains(byte) ? State.twoMore : State.reject),
        ]
        return next.reduce(0) { $0 | $1.to << $1.from }
    }

    private static func afterLead(_ byte: UInt8) -> UInt64 {
        switch byte {
        case 0x00...0x7F: State.accept
        case 0xC2...0xDF: State.oneMore
        case 0xE0: State.afterE0
        case 0xED: State.afterED
        case 0xE1...0xEF: State.twoMore
        case 0xF0: State.afterF0
        case 0xF1...0xF3: State.threeMore
        case 0xF4: State.afterF4
        default: State.reject
        }
    }

    /// The number of sequences of two bytes or more, and whether there is a zero byte; nil for invalid input.
    static func scan(_ bytes: UnsafeRawBufferPointer) -> (multiByte: Int, hasZero: Bool)? {
        rows.withUnsafeBufferPointer { rows in
            var state = State.accept
            var multiByte = 0
            var zeros: UInt64 = 0
            var position = 0
            while position &+ 16 <= bytes.count {
                if state == State.accept { skipASCII(bytes, &position, &zeros) }
                guard position &+ 16 <= bytes.count else { break }
                let first = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
                let second = bytes.loadUnaligned(fromByteOffset: position &+ 8, as: UInt64.self)
                zeros |= zeroBytes(first) | zeroBytes(second)
                let end = position &+ 16
                if state == State.accept && (first | second) & 0x8080_8080_8080_8080 == 0 {
                    position = end
                    continue
                }
                while position < end {
                    let byte = bytes[position]
                    state = (rows[Int(byte)] &>> state) & 63
                    multiByte &+= byte >= 0xC0 ? 1 : 0
                    position &+= 1
                }
                if state == State.reject { return nil }
            }
            while position < bytes.count {
                let byte = bytes[position]
                state = (rows[Int(byte)] &>> state) & 63
                multiByte &+= byte >= 0xC0 ? 1 : 0
                if byte == 0 { zeros = 1 }
                position &+= 1
            }
            return state == State.accept ? (multiByte, zeros != 0) : nil
        }
    }

    /// Goes on by 64 bytes at a time as long as all of them are ASCII.
    @inline(__always)
    private static func skipASCII(_ bytes: UnsafeRawBufferPointer, _ position: inout Int, _ zeros: inout UInt64) {
        let ones = SIMD8<UInt64>(repeating: 0x0101_0101_0101_0101)
        var found = SIMD8<UInt64>()
        while position &+ 64 <= bytes.count {
            let block = bytes.loadUnaligned(fromByteOffset: position, as: SIMD8<UInt64>.self)
            if joined(block) & 0x8080_8080_8080_8080 != 0 { break }
            // All bytes are ASCII, so only a zero, or a one above a zero, gets its top bit set.
            found |= block &- ones
            position &+= 64
        }
        zeros |= joined(found) & 0x8080_8080_8080_8080
    }

    @inline(__always)
    private static func joined(_ block: SIMD8<UInt64>) -> UInt64 {
        let four = block.lowHalf | block.highHalf
        let two = four.lowHalf | four.highHalf
        return two[0] | two[1]
    }

    /// Not zero when one of the eight bytes is zero.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }
}
