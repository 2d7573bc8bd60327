/// The numbers and addresses that end an APA reference.
struct APAIdentifiers {
    let work: Work
    let form: PrintedForm

    var all: [String] {
        var found: [String] = []
        if let issn = work.issn { found.append(labelled("ISSN", issn)) }
        if let isbn = work.isbn { found.append(labelled("ISBN", isbn)) }
        if let doi = work.doi { found.append(form.choice(Self.doiFronts[0] + doi, unless: dois(doi))) }
        if let url = work.url { found.append(form.choice(url, unless: Self.urlFronts.map { $0 + url })) }
        return found
    }

    /// The longer forms first: what stands in the text may be a part of another.
    private static let doiFronts = [
        "https://doi.org/", "http://doi.org/", "https://www.doi.org/", "http://dx.doi.org/", "https://dx.doi.org/",
        "doi.org/", "doi:",
        "DOI ", "",
    ]

    private static let urlFronts = ["Retrieved from ", "Available at ", "Available from ", "URL: "]

    private func dois(_ doi: String) -> [String] {
        ["(doi:\(doi))", "[\(doi)]", "doi:https://doi.org/\(doi)"] + Self.doiFronts.map { $0 + doi }
    }

    private func labelled(_ label: String, _ number: String) -> String {
        let labels = [" ", ": ", "-13: ", "-10: "].map { label + $0 + number }
        return form.choice(labels[0], unless: labels.map { "(" + $0 + ")" } + labels + [number])
    }
}
