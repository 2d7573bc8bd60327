/// A work as an APA reference: names, date, title, source, identifiers, each a part that ends in its period.
///
/// Where the users of APA differ, the style's own form stands first in a list and ``PrintedForm`` chooses.
struct APAReference {
    let work: Work
    let form: PrintedForm
    private(set) var text = ""

    /// - Parameter printed: The reference as it was printed, whose form is kept; APA's 7th edition without it.
    init(_ work: Work, printed: String? = nil) {
        self.work = work
        form = PrintedForm(printed)
        text.reserveCapacity(256)
        let names = APANames(work: work, form: form).inFront
        let body = APABody(work: work, form: form).parts
        if names.isEmpty {
            // Without names the title comes first.
            add(body.first ?? "")
            add(datePart)
            for part in body.dropFirst() { add(part) }
        } else {
            // The element of the names ends in a period, of an initial or its own.
            let date = datePart
            if date.isEmpty {
                add(names)
            } else {
                add(form.first(of: [APABody.ended(names), names, names + ","].map { $0 + " " + date }))
            }
            for part in body { add(part) }
        }
        addIdentifiers()
        if let note = originalNote { text += " " + note }
    }

    /// Adds a part with the period that ends it, unless it ends in a mark of its own.
    private mutating func add(_ part: String) {
        guard !part.isEmpty else { return }
        if !text.isEmpty { text += " " }
        text += APABody.ended(part)
    }

    /// Links follow the last period, or stand without one.
    private mutating func addIdentifiers() {
        let identifiers = APAIdentifiers(work: work, form: form).all
        if identifiers.isEmpty {
            if form.endsInPeriod == false, originalNote == nil, text.utf8.last == UInt8(ascii: ".") {
                text.unicodeScalars.removeLast()
            }
            return
        }
        for identifier in identifiers { text += (text.isEmpty ? "" : " ") + identifier }
        if form.endsInPeriod == true, originalNote == nil { text += "." }
    }

    // MARK: Date

    private var datePart: String {
        var date = work.issued.map { String($0) } ?? work.status ?? ""
        if date.isEmpty { return "" }
        if let original = work.originallyIssued, work.issued != nil, originalNote == nil {
            date = "\(original)/\(date)"
        }
        if let suffix = work.yearSuffix { date += work.issued == nil ? "-" + suffix : suffix }
        if let month = work.issuedMonth, (1...12).contains(month) {
            date += ", " + Self.months[month - 1]
            if let day = work.issuedDay { date += " \(day)" }
        }
        return "(" + date + ")"
    }

    /// `(Original work published 1925)` ends a reference, unless it was printed as `(1925/1992)`.
    private var originalNote: String? {
        guard let original = work.originallyIssued, let year = work.issued else { return nil }
        let forms = ["", " in"].flatMap { word in ["", "."].map { "(Original work published\(word) \(original)\($0))" }
        }
        let chosen = form.choice(forms[0], unless: ["(\(original)/\(year)"] + forms)
        return chosen.utf8.contains(UInt8(ascii: "/")) ? nil : chosen
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
