/// A message in pieces: sentences, and the values that it quotes between back quotes.
struct FindingText {
    struct Piece: Equatable {
        var text: String
        var isQuoted: Bool
    }

    let pieces: [Piece]

    /// Back quotes that have no partner are text.
    init(_ message: String) {
        let parts = message.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        var pieces: [Piece] = []
        for (index, part) in parts.enumerated() {
            let isQuoted = index % 2 == 1 && index + 1 < parts.count
            let isAlone = index % 2 == 1 && !isQuoted
            let text = isAlone ? "`" + part : part
            if !text.isEmpty || isQuoted { pieces.append(Piece(text: text, isQuoted: isQuoted)) }
        }
        self.pieces = pieces
    }
}
