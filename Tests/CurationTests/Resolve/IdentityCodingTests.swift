import Testing

@testable import Curation

/// Profiles and stored resolutions as bytes: what is read is what was written, or it is refused.
@Suite struct IdentityCodingTests {
    private static func profiles(_ count: Int) -> IdentityProfiles {
        var draw = DrawnProfiles.Draw(state: 7)
        return DrawnProfiles.profiles((0..<count).map { DrawnProfiles.page($0, &draw) })
    }

    private static func stored(_ count: Int) -> StoredResolution {
        Resolver(decisions: []).resolve(profiles(count), reusing: StoredResolution(), workers: 1).stored
    }

    @Test(arguments: [0, 1, 30])
    func profilesComeBack(_ count: Int) throws {
        let profiles = Self.profiles(count)
        var read = IdentityProfiles()
        try read.append(coded: profiles.bytes)
        #expect(read == profiles)
        #expect((0..<read.count).map { read[$0] } == (0..<profiles.count).map { profiles[$0] })
        #expect(read.bytes == profiles.bytes)
    }

    /// Pages kept one by one are the same as all at once.
    @Test func pagesAreAppended() throws {
        var draw = DrawnProfiles.Draw(state: 3)
        let pages = (0..<9).map { DrawnProfiles.page($0, &draw) }
        var (read, joined) = (IdentityProfiles(), IdentityProfiles())
        for page in pages {
            // Also from the middle of an array.
            let bytes = [0, 0, 0] + DrawnProfiles.profiles([page]).bytes + [0]
            try read.append(coded: bytes[3..<bytes.count - 1])
            joined.append(DrawnProfiles.profiles([page]))
        }
        #expect(read == DrawnProfiles.profiles(pages))
        #expect(joined == read)
    }

    @Test func profilesAreReordered() throws {
        let profiles = Self.profiles(20)
        var reordered = profiles
        let order = (0..<profiles.count).map { ($0 * 7 + 3) % profiles.count }
        try #require(Set(order).count == profiles.count)
        reordered.reorder(order)
        #expect((0..<profiles.count).map { reordered[$0] } == order.map { profiles[$0] })
        var columns = ExtractedColumns(
            ["b", "a", "c"].flatMap { Mentions.page($0, "ko", Mentions.column("\($0) one"), Mentions.column("two")) })
        columns.sortByPath()
        #expect(
            (0..<columns.count).map { "\(columns[$0].path) \(columns[$0].name)" } == [
                "a a one", "a two", "b b one", "b two", "c c one", "c two",
            ])
    }

    @Test func storedResolutionsComeBack() throws {
        for stored in [StoredResolution(), Self.stored(40)] {
            #expect(try StoredResolution(bytes: stored.bytes) == stored)
        }
    }

    @Test func whatIsCutIsRefused() {
        let (profiles, stored) = (Self.profiles(3).bytes, Self.stored(3).bytes)
        for count in 0..<profiles.count {
            var read = Self.profiles(1)
            #expect(throws: IdentityCodingError.self) { try read.append(coded: profiles.prefix(count)) }
            #expect(read == Self.profiles(1))
        }
        for count in 0..<stored.count {
            #expect(throws: IdentityCodingError.self) { try StoredResolution(bytes: stored.prefix(count)) }
        }
    }

    @Test func whatIsDamagedIsRefused() {
        let (profiles, stored) = (Self.profiles(3).bytes, Self.stored(3).bytes)
        for index in profiles.indices {
            var bytes = profiles
            bytes[index] ^= 1 << UInt8(index % 8)
            var read = IdentityProfiles()
            #expect(throws: IdentityCodingError.self) { try read.append(coded: bytes) }
        }
        for index in stored.indices {
            var bytes = stored
            bytes[index] ^= 1 << UInt8(index % 8)
            #expect(throws: IdentityCodingError.self) { try StoredResolution(bytes: bytes) }
        }
        #expect(throws: IdentityCodingError.self) { try StoredResolution(bytes: stored + stored) }
        #expect(throws: IdentityCodingError.self) { try StoredResolution(bytes: profiles) }
    }

    /// A good check sum over nonsense is no reason to crash.
    @Test func nonsenseIsRefused() {
        var draw = DrawnProfiles.Draw(state: 9)
        for _ in 0..<2000 {
            var (profiles, stored) = (CodedWords(.profiles), CodedWords(.resolution))
            stored.append(IdentityEvidence.fingerprint)
            for _ in 0..<Int.random(in: 0...40, using: &draw) {
                let word = Bool.random(using: &draw) ? UInt64.random(in: 0...4, using: &draw) : draw.next()
                profiles.append(word)
                stored.append(word)
            }
            var read = IdentityProfiles()
            try? read.append(coded: profiles.bytes)
            if let known = try? StoredResolution(bytes: stored.bytes) {
                _ = Resolver(decisions: []).resolve(Self.profiles(2), reusing: known, workers: 1)
            }
        }
    }

    @Test func otherWeightsAreRefused() {
        var words = CodedWords(.resolution)
        words.append(IdentityEvidence.fingerprint ^ 1)
        for _ in 0..<4 { words.append(0) }
        #expect(
            throws: IdentityCodingError(
                message: "the bytes of a stored resolution were made with other weights of evidence; make them anew "
                    + "from the pages")
        ) { try StoredResolution(bytes: words.bytes) }
    }

    @Test func cutBytesSayWhatIsWrong() {
        let bytes = Self.profiles(1).bytes
        var read = IdentityProfiles()
        #expect(
            throws: IdentityCodingError(
                message: "the bytes of identity profiles are 24 bytes, expected \(bytes.count / 8) words of 8: the end "
                    + "is cut; make them anew from the pages")
        ) { try read.append(coded: bytes.prefix(24)) }
    }

    // MARK: Ids

    /// A profile knows the ids that its mention has.
    @Test func aProfileHasTheIdsOfItsMention() throws {
        let page = Mentions.page(
            "a.html", "ko", Mentions.column("랜덤 포레스트", english: "Random Forest", slug: "random-forest"),
            Mentions.column("배깅", english: "Bagging"), Mentions.column("이름"))
        try #require(page.count == 3)
        for mention in page {
            let profile = IdentityProfile(mention)
            #expect(profile.possibleIdentifiers == mention.possibleIdentifiers)
            #expect(profile.provisionalIdentifier == mention.provisionalIdentifier)
            #expect(profile.id.pageDigest == mention.page.digest)
            #expect(profile.id.column == mention.column)
        }
        #expect(page.map { IdentityProfile($0).identity }.prefix(2) == ["random-forest", "bagging"])
    }

    @Test func aDigestThatIsNoneStillNamesItsPage() {
        let digest = String(repeating: "0f", count: 32)
        #expect(MentionID(pageDigest: digest, column: 1).pageDigest == digest)
        #expect(MentionID(pageDigest: "a", column: 0) != MentionID(pageDigest: "b", column: 0))
        #expect(MentionID(pageDigest: "a", column: 0).pageDigest == SHA256Digest.hex(Array("a".utf8)))
        for other in ["/", ":", "`", "g", "A", "F", "@", "G"] {
            let text = "\(digest.dropLast(9))\(other)\(digest.suffix(8))"
            #expect(MentionID(pageDigest: text, column: 0).pageDigest == SHA256Digest.hex(Array(text.utf8)))
        }
    }

    /// Clusters of profiles get the ids that clusters of mentions get.
    @Test func idsOfProfilesAreThoseOfMentions() {
        let mentions = (0..<Lookalikes.methods.count).flatMap { number in
            let method = Lookalikes.methods[number]
            return Mentions.page(
                "page-\(number)", "ko",
                Mentions.column(
                    method.names["ko"] ?? "", english: number % 3 == 0 ? nil : method.english,
                    slug: number % 3 == 1 ? Slug.make(from: method.english) : nil, method.cells))
        }.sorted(by: MethodMention.precedes)
        let profiles = IdentityProfiles(mentions)
        let resolution = Resolver(decisions: []).resolve(profiles)
        let (ofProfiles, ofMentions) = (
            RecordIdentifiers(decisions: []).unique(resolution, of: profiles),
            RecordIdentifiers(decisions: []).unique(Resolver(decisions: []).resolve(mentions).clusters)
        )
        #expect(ofProfiles.map(\.id) == ofMentions.map(\.id))
        #expect(ofProfiles.map(\.isShared) == ofMentions.map(\.isShared))
    }
}
