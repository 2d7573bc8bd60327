internal import JSON

/// A licence that programs and lawyers know.
struct LicenceRule: DatasetRule {
    static let id = "licence"
    static let severity = Finding.Severity.warning
    static let summary =
        "The licence is an SPDX identifier of a licence for data or texts, with the address of its own text."
    static let rationale =
        "Repositories and search engines know licences by their SPDX identifiers, exactly as registered."
    static let examples: [RuleExample] = [
        .good().with(
            file, "licence: CC-BY-4.0\nlicenceURL: https://creativecommons.org/licenses/by/4.0/legalcode\n"),
        .good().with(file, "licence: ODbL-1.0\nlicenceURL: https://opendatacommons.org/licenses/odbl/1-0/\n"),
        .bad(finds: "`CC-BY` is not a licence for data that is known here").with(file, "licence: CC-BY\n"),
        .bad(finds: "`cc-by-4.0` is written `CC-BY-4.0`").with(file, "licence: cc-by-4.0\n"),
        .bad(finds: "`https://creativecommons.org/licenses/by/3.0/` is not the address of CC-BY-4.0").with(
            file, "licence: CC-BY-4.0\nlicenceURL: https://creativecommons.org/licenses/by/3.0/\n"),
    ]

    private static let file = "curated/dataset.yaml"

    /// SPDX identifiers of licences for data and texts, with what the address of their text must hold.
    private static let known: [(id: String, address: String)] =
        ["BY", "BY-SA", "BY-NC", "BY-ND", "BY-NC-SA", "BY-NC-ND"].flatMap { kind in
            ["4.0", "3.0", "2.5", "2.0"].map { version in
                let path = String(decoding: kind.utf8.map(\.lowercased), as: UTF8.self)
                return ("CC-\(kind)-\(version)", "creativecommons.org/licenses/\(path)/\(version)")
            }
        } + [
            ("CC0-1.0", "creativecommons.org/publicdomain/zero/1.0"), ("ODbL-1.0", "opendatacommons.org/licenses/odbl"),
            ("ODC-By-1.0", "opendatacommons.org/licenses/by"), ("PDDL-1.0", "opendatacommons.org/licenses/pddl"),
            ("CDLA-Permissive-1.0", "cdla"), ("CDLA-Permissive-2.0", "cdla"), ("CDLA-Sharing-1.0", "cdla"),
            ("OGL-UK-3.0", "nationalarchives.gov.uk"), ("etalab-2.0", "etalab"), ("DL-DE-BY-2.0", "govdata.de"),
            ("DL-DE-ZERO-2.0", "govdata.de"), ("GFDL-1.3-or-later", "gnu.org"), ("MIT", ""), ("Apache-2.0", ""),
        ]

    func check(_ context: RuleContext) -> [Finding] {
        guard let file = context.dataset, let node = file.root["licence"], let licence = node.string else { return [] }
        let lower = licence.utf8.map(\.lowercased)
        guard let entry = Self.known.first(where: { $0.id.utf8.map(\.lowercased) == lower }) else {
            let fix = "Use an identifier of https://spdx.org/licenses/, such as CC-BY-4.0 or CC0-1.0."
            return [finding(in: file, at: node, "`\(licence)` is not a licence for data that is known here", fix: fix)]
        }
        if entry.id != licence {
            let edit = FixEdit(pointer: node.pointer, replacement: .string(entry.id))
            let message = "`\(licence)` is written `\(entry.id)`"
            return [finding(in: file, at: node, message, fix: "Write `\(entry.id)`.", edit: edit)]
        }
        guard let place = file.root["licenceURL"], let address = place.string,
            !address.contains(entry.address)
        else { return [] }
        let message = "`\(address)` is not the address of \(licence)"
        return [finding(in: file, at: place, message, fix: "Give the address of the licence's own text.")]
    }
}
