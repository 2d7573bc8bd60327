import Curation
import JSON
import Testing

@Suite struct DatasetDescriptionTests {
    private static let head = """
        title: Réseau
        description: D
        licence: CC-BY-4.0
        licenceURL: https://creativecommons.org/licenses/by/4.0/
        attribution: A

        """

    private func read(_ yaml: String) throws -> DatasetDescription {
        try DatasetDescription(yaml: Array(yaml.utf8), path: "dataset.yaml")
    }

    @Test func readsAllMembers() throws {
        let yaml =
            Self.head + """
                version: "1.10"
                creators:
                  - name: Ada
                    orcid: https://orcid.org/0000-0002-1825-0097
                  - {name: Lab, affiliation: "null"}
                keywords: [a, b]
                homepage: ~
                doi: 10.5281/zenodo.1
                """
        let expected = DatasetDescription(
            title: "Réseau", description: "D", version: "1.10", licence: "CC-BY-4.0",
            licenceURL: "https://creativecommons.org/licenses/by/4.0/",
            creators: [
                .init(name: "Ada", orcid: "https://orcid.org/0000-0002-1825-0097"),
                .init(name: "Lab", affiliation: "null"),
            ], attribution: "A", keywords: ["a", "b"], homepage: nil, doi: "10.5281/zenodo.1")
        #expect(try read(yaml) == expected)
    }

    @Test(
        "every message has its place",
        arguments: [
            ("", "dataset.yaml:1:1: expected a YAML document, found nothing but white space and comments"),
            ("- a", "dataset.yaml:1:1: the file must be a list of 'name: value' lines"),
            (
                "title: [",
                """
                dataset.yaml:2:1: expected YAML, found a mistake while parsing a flow node that starts at 2:1: \
                did not find expected node content
                """
            ),
            (
                "title: a\ntitle: b",
                "dataset.yaml:2:1: expected every key once, found `title` again; it stands first at 1:1"
            ),
            (
                head + "é: 1",
                """
                dataset.yaml:6:1: 'é' is not known here; known are title, description, version, licence, licenceURL, \
                creators, attribution, keywords, homepage, doi
                """
            ),
            (head + "creators: []", "dataset.yaml:6:11: 'creators' of the file needs at least one entry with a name"),
            (head, "dataset.yaml:1:1: 'creators' of the file needs at least one entry with a name"),
            (
                head + "creators:\n- name:",
                "dataset.yaml:7:8: 'name' of an entry of 'creators' is missing or empty"
            ),
            (head + "creators: x", "dataset.yaml:6:11: 'creators' of the file must be a list"),
            (head + "doi: [é, a]", "dataset.yaml:6:6: 'doi' of the file must be a text"),
        ])
    func messages(yaml: String, message: String) {
        let error = #expect(throws: DatasetDescriptionError.self) { try read(yaml) }
        #expect(error?.description == message)
    }

    @Test func bytesThatAreNotUTF8() {
        let error = #expect(throws: DatasetDescriptionError.self) {
            try DatasetDescription(yaml: [0x74, 0xFF], path: "d.yaml")
        }
        #expect(
            error?.description == "d.yaml:1:2: expected valid UTF-8, found bytes that are not; save the file as UTF-8")
    }
}
