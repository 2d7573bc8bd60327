/// A resolution that took over from an earlier one what still holds.
public struct RenewedResolution: Sendable {
    public var resolution: Resolution
    /// What the next resolution can use.
    public var stored: StoredResolution
    /// The clusters that were made anew, by their indices, ascending. All others have the same members as before, by
    /// page and column, joined by the same evidence, and as near misses clusters that are the same too.
    public var renewed: [Int]

    /// - Parameter isKept: for each component whether it was taken over.
    init(_ stored: StoredResolution, _ atoms: IdentityAtoms, isKept: [Bool]) {
        let (resolution, components) = Resolution.resolution(of: stored, atoms)
        (self.resolution, self.stored) = (resolution, stored)
        renewed = components.indices.filter { !isKept[components[$0]] }
    }
}
