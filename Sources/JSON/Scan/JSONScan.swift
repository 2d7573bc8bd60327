/// A reader that only finds where everything is: one pass over the bytes into slots that are used again for the next
/// text. It makes no strings and no places, and tells valid texts only; ``JSONDocument`` tells what is wrong with others.
///
/// A text that it accepts is one that ``JSONReader`` accepts, without repeated member names. It may turn down others
/// than wrong ones (very long ones), so that turning down means nothing but "ask the other".
///
/// What makes the pointers sound: the text is followed by a zero byte, at which every loop stops because it is no
/// content of any token, and by ``padding`` readable bytes, because words of eight bytes are loaded. Memory for slots,
/// decoded strings and hashes is reserved for the worst case of the text's length before reading starts: a slot takes
/// at least one byte of text, decoding never lengthens, a name takes at least four bytes.
struct JSONScan: ~Copyable {
    /// The readable bytes that a text must be followed by; the first of them must be zero.
    static let padding = 16
    /// The longest text, whatever the limits say.
    private static let longest = 1 << 24

    private let maximumDepth: Int
    private let maximumBytes: Int
    private(set) var slots: UnsafeMutablePointer<JSONScanSlot>
    /// Strings that had escapes.
    private(set) var decoded: UnsafeMutablePointer<UInt8>
    private(set) var hashes: UnsafeMutablePointer<UInt64>
    let frames: UnsafeMutablePointer<JSONScanFrame>
    /// For each frame which of the first symbols are among its names, a bit each.
    let seen: UnsafeMutablePointer<UInt64>
    static var seenWords: Int { 4 }
    private var capacity: Int
    var decodedCount = 0
    var hashCount = 0

    init(limits: JSONLimits) {
        maximumDepth = max(0, min(limits.maximumDepth, JSONLimits.default.maximumDepth))
        maximumBytes = min(limits.maximumBytes, Self.longest)
        capacity = 4096
        slots = .allocate(capacity: capacity)
        decoded = .allocate(capacity: capacity + Self.padding)
        decoded.initialize(repeating: 0, count: capacity + Self.padding)
        hashes = .allocate(capacity: capacity)
        frames = .allocate(capacity: maximumDepth + 1)
        seen = .allocate(capacity: (maximumDepth + 1) * Self.seenWords)
    }

    deinit {
        slots.deallocate()
        decoded.deallocate()
        hashes.deallocate()
        frames.deallocate()
        seen.deallocate()
    }

    private mutating func reserve(_ count: Int) {
        decodedCount = 0
        hashCount = 0
        guard count + 2 > capacity else { return }
        slots.deallocate()
        decoded.deallocate()
        hashes.deallocate()
        capacity = count * 2
        slots = .allocate(capacity: capacity)
        decoded = .allocate(capacity: capacity + Self.padding)
        decoded.initialize(repeating: 0, count: capacity + Self.padding)
        hashes = .allocate(capacity: capacity)
    }

    /// Eight bytes, the first one lowest.
    @inline(__always)
    static func word(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
    }

    @inline(__always)
    static func skipSpace(_ cursor: inout UnsafePointer<UInt8>) {
        while cursor.pointee <= 0x20 {
            switch cursor.pointee {
            case 0x20, 0x09, 0x0A, 0x0D: cursor += 1
            default: return
            }
        }
    }

    @inline(__always)
    func put(
        _ kind: JSONScanKind, at slot: Int, start: Int = 0, length: Int = 0, symbol: UInt16 = 0, isDecoded: Bool = false
    ) {
        slots[slot] = JSONScanSlot(
            start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
            next: UInt32(truncatingIfNeeded: slot &+ 1), symbol: symbol, kind: kind, isDecoded: isDecoded)
    }

    /// Reads a text; true when it is JSON without repeated names, and the slots are then its values.
    mutating func read(_ text: UnsafePointer<UInt8>, count: Int, _ symbols: JSONSymbolsView) -> Bool {
        guard count <= maximumBytes else { return false }
        reserve(count)
        var cursor = text
        var slot = 0
        var depth = 0
        Self.skipSpace(&cursor)
        values: while true {
            switch cursor.pointee {
            case UInt8(ascii: "\""):
                guard readString(&cursor, text, slot) else { return false }
                slot &+= 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard depth < maximumDepth else { return false }
                let isObject = cursor.pointee == UInt8(ascii: "{")
                put(isObject ? .object : .array, at: slot)
                depth &+= 1
                frames[depth] = JSONScanFrame(slot: slot, count: 0, isObject: isObject, hashes: hashCount)
                (seen + depth &* Self.seenWords).update(repeating: 0, count: Self.seenWords)
                slot &+= 1
                cursor += 1
                Self.skipSpace(&cursor)
                // The end of an empty one is dealt with below, like every other end.
                if cursor.pointee == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { break }
                frames[depth].count = 1
                if isObject {
                    guard readName(&cursor, text, &slot, depth, symbols) else { return false }
                }
                continue values
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard readNumber(&cursor, text, slot) else { return false }
                slot &+= 1
            case UInt8(ascii: "t"):
                guard Self.word(cursor) & 0xFFFF_FFFF == 0x6575_7274 else { return false }
                put(.yes, at: slot)
                cursor += 4
                slot &+= 1
            case UInt8(ascii: "f"):
                guard Self.word(cursor) & 0xFF_FFFF_FFFF == 0x65_736C_6166 else { return false }
                put(.no, at: slot)
                cursor += 5
                slot &+= 1
            case UInt8(ascii: "n"):
                guard Self.word(cursor) & 0xFFFF_FFFF == 0x6C6C_756E else { return false }
                put(.null, at: slot)
                cursor += 4
                slot &+= 1
            default: return false
            }
            while depth > 0 {
                Self.skipSpace(&cursor)
                let isObject = frames[depth].isObject
                let byte = cursor.pointee
                if byte == UInt8(ascii: ","), frames[depth].count > 0 {
                    cursor += 1
                    Self.skipSpace(&cursor)
                    frames[depth].count &+= 1
                    if isObject {
                        guard readName(&cursor, text, &slot, depth, symbols) else { return false }
                    }
                    continue values
                }
                guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { return false }
                guard close(depth, slot) else { return false }
                cursor += 1
                depth &-= 1
            }
            break
        }
        Self.skipSpace(&cursor)
        return cursor == text + count
    }
}
