extension SourceTable {
    /// Entries of pages that changed or are gone stay in the pack; when they are most of it, the others move to a new one.
    ///
    /// The workspace's lock must be held.
    ///
    /// - Parameter used: the bytes of the pack that the sources lead to.
    /// - Returns: the same sources with the places in the pack that is to be kept.
    func tidied(
        _ kept: PagePack.Kept, used: Int, in workspace: Workspace
    ) -> (sources: SourceTable, pack: PagePack.Kept) {
        guard kept.length > Self.leastLength, used < kept.length / 2,
            let moved = try? moved(from: PagePack(in: workspace, kept: kept, isKept: false), in: workspace)
        else { return (self, kept) }
        return moved
    }

    /// nil when the new pack can't be kept.
    private func moved(
        from old: PagePack, in workspace: Workspace
    ) throws(StoreDamage) -> (sources: SourceTable, pack: PagePack.Kept)? {
        let new = PagePack(in: workspace, kept: nil, isKept: true)
        var table = SourceTable()
        for index in indices {
            var state = try self[index]
            for item in state.items.indices { state.items[item] = try state.items[item].moved(from: old, to: new) }
            table.append(state)
        }
        return new.keep().map { (table, $0) }
    }

    /// A smaller pack is not worth the work.
    private static let leastLength = 16 << 20
}

extension SourceItem {
    /// The same with its bytes in another pack.
    fileprivate func moved(from old: PagePack, to new: PagePack) throws(StoreDamage) -> SourceItem {
        guard case .page(var page) = self else { return self }
        page.first.slots = try page.first.slots.moved(from: old, to: new)
        if let slots = page.again?.slots { page.again?.slots = try slots.moved(from: old, to: new) }
        return .page(page)
    }
}

extension PageSlots {
    fileprivate func moved(from old: PagePack, to new: PagePack) throws(StoreDamage) -> PageSlots {
        PageSlots(page: new.append(try old.bytes(page)), profiles: new.append(try old.bytes(profiles)))
    }
}
