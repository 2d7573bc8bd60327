/// Reading web archives as browsers save them (RFC 2557).
extension PageReader {
    /// The page of an archive, and the comparison pages in its other parts: frames. A page that is nothing but the shell
    /// of such frames is left out.
    ///
    /// The digest of the page is that of the whole archive, the one of a frame that of its own bytes. A frame is named
    /// after the number of its part.
    func pagesOfMHTML(_ bytes: [UInt8], path: String) throws(ReadFailure) -> [SavedPage] {
        let message = MIMEMessage(bytes)
        guard let root = message.root else {
            let reason = message.parts.isEmpty ? "has no parts" : "has no part that is HTML or plain text"
            throw ReadFailure(problem: .mhtmlDamaged(path, reason: reason, bytes: bytes))
        }
        var frames: [SavedPage] = []
        if labels != nil {
            for (index, part) in message.parts.enumerated() where index != root && part.type.pageType != nil {
                // Empty parts first: a problem has the archive's digest, and there may be many of them.
                let content = message.content(of: part)
                guard !content.isEmpty else { continue }
                let name = "\(path)!/\(index + 1)"
                let page = try? self.page(of: message, part: index, content, path: name, isRoot: false)
                if let page, holdsComparison(page) { frames.append(page) }
            }
        }
        let page: SavedPage
        do throws(ReadFailure) {
            let content = message.content(of: message.parts[root])
            guard !content.isEmpty else {
                throw ReadFailure(problem: .mhtmlDamaged(path, reason: "has an empty page", bytes: bytes))
            }
            page = try self.page(of: message, part: root, content, path: path, isRoot: true)
        } catch {
            guard !frames.isEmpty else { throw error }
            return frames
        }
        return frames.isEmpty || holdsComparison(page) ? [page] + frames : frames
    }

    private func page(
        of message: MIMEMessage, part index: Int, _ content: [UInt8], path: String, isRoot: Bool
    ) throws(ReadFailure) -> SavedPage {
        let part = message.parts[index]
        let own = part.header.address("content-location")
        let shared =
            isRoot
            ? message.header.address("snapshot-content-location") ?? own
                ?? message.header.address("content-location") : nil
        var hints = PageHints(
            charset: part.type["charset"], mediaType: part.type.pageType, address: isRoot ? shared : own,
            captured: message.header["date"].flatMap(CaptureDay.fromMessageDate))
        hints.form = isRoot ? .mhtml : .frame
        if part.isCut, !MIMEMessage.endsLikePage(content) {
            hints.isCut = true
            hints.remarks = [.pageCut(reason: "the web archive ends inside this part")]
        }
        return try page(
            content, path: path, name: PageName(path: isRoot ? path : own ?? ""), hints: hints,
            original: isRoot ? message.bytes : nil)
    }
}
