import Testing

@testable import Curation

/// Where unknown labels end in glued lines.
@Suite struct LabelBorderTests {
    /// Row, line with `|` at the border, columns; a line without `|` has no sure border.
    @Test(arguments: [
        (RowKey.relatedCount, "Liên quan|5555", 4), (.relatedCount, "ተዛማጅ|56", 2),
        (.originYear, "Année d'origine|20172019", 2), (.originYear, "Jahr|Late 1990s–2000s2001", 2),
        (.originYear, "Jahr|~20101999", 2), (.originYear, "වසර|Pre-20th century1990", 2),
        (.family, "Họ|Machine learningMachine learning", 2), (.family, "Գերդաստան|Latent structureMachine learning", 2),
        (.field, "領域|深層学習深層学習深層学習", 3), (.field, "Fachgebiet|LebenszeitLebenszeit", 2),
        (.field, "Fagområde|MaskinlæringTidsrekker", 2), (.field, "გამოყენება|StatisticsEconometrics", 2),
        (.field, "分科医療統計機械学問", 2),
        (.originator, "Người khởi xướng|Vaswani, A. et al.Devlin, J.", 2),
        (.originator, "Հեղինակ|van der Maaten, L.Breiman, L.", 2),
        (.originator, "Urhebervan der Maaten, L.Breiman, L.", 2),
        (.seminalSource, "Wegweisende Quelle|Kaplan, E. L. (1958). Nonparametric. DOI ↗", 1),
        (.aliases, "Aliasnamen|Öz-Dikkat, self-attention", 1), (.aliases, "Aliasnament-SNE, embedding", 1),
        (.type, "TYPE|Attention mechanism", 1), (.summary, "Zusammenfassung|At each event time. It ends.", 1),
    ])
    func borders(key: RowKey, marked: String, columns: Int) throws {
        let parts = marked.split(separator: "|").map(String.init)
        let border = LabelBorders(
            text: Array(parts.joined().utf8)[...], key: key, columns: columns, catalog: try Extraction.catalog())
        guard parts.count == 2 else {
            #expect(border.best?.probability ?? 0 < 0.9)
            return
        }
        #expect(border.best?.place == parts[0].utf8.count)
        #expect(border.best?.probability ?? 0 >= (key == .type ? 0.8 : 0.9))
    }
}
