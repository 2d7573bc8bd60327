extension IngestMemory {
    /// Entries of pages that changed or are gone stay in the pack; when they are most of it, the others move to a new one.
    ///
    /// The workspace's lock must be held.
    mutating func tidy(in workspace: Workspace) {
        let used = sources.lazy.flatMap(\.items).flatMap(\.slots).reduce(0) { $0 + $1.length }
        guard pack.length > Self.leastLength, used < pack.length / 2 else { return }
        let old = PagePack(in: workspace, kept: pack, isKept: false)
        let new = PagePack(in: workspace, kept: nil, isKept: true)
        var moved = sources
        for source in moved.indices {
            for index in moved[source].items.indices {
                guard let item = try? moved[source].items[index].moved(from: old, to: new) else { return }
                moved[source].items[index] = item
            }
        }
        guard let kept = new.keep() else { return }
        (sources, pack) = (moved, kept)
    }

    /// A smaller pack is not worth the work.
    private static let leastLength = 16 << 20
}

extension ItemState {
    fileprivate var slots: [PageSlot] {
        guard case .page(let page) = self else { return [] }
        return [page.first, page.again].compactMap(\.self).flatMap { [$0.page, $0.brief, $0.profiles] }
    }

    /// The same with its bytes in another pack.
    fileprivate func moved(from old: PagePack, to new: PagePack) throws(StoreDamage) -> ItemState {
        guard case .page(let page) = self else { return self }
        var again: PageSlots?
        if let slots = page.again { again = try slots.moved(from: old, to: new) }
        return .page(PageState(first: try page.first.moved(from: old, to: new), again: again))
    }
}

extension PageSlots {
    fileprivate func moved(from old: PagePack, to new: PagePack) throws(StoreDamage) -> PageSlots {
        PageSlots(
            page: new.append(try old.bytes(page)), brief: new.append(try old.bytes(brief)),
            profiles: new.append(try old.bytes(profiles)))
    }
}
