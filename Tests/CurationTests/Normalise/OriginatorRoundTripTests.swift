import Testing

@testable import Curation

/// Originators put together from parts: what is printed reads back as the same originators.
struct OriginatorRoundTripTests {
    @Test func generatedOriginatorsComeBack() {
        var dice = Dice(seed: 23)
        for _ in 0..<3_000 {
            let originators = (0...dice.roll(3)).map { _ in GeneratedOriginator.make(&dice) }
            let printed = originators.map(\.displayText).joined(separator: "; ")
            #expect(OriginatorParser.parse(printed) == originators, "\(printed)")
        }
    }
}

/// Originators of every kind that one line can say without loss.
enum GeneratedOriginator {
    private static let families: [(particle: String?, family: String)] = [
        (nil, "Fisher"), (nil, "O'Malley"), (nil, "García Márquez"), (nil, "Öztürk"), (nil, "Ng"),
        ("van der", "Maaten"),
        ("von", "Neumann"), ("de", "Condorcet"), (nil, "Neyman-Scott"), (nil, "Иванов"),
    ]
    private static let givens = ["R. A.", "L.", "J.-P.", "M. E. J.", "Ş."]
    private static let organisations = [
        "World Health Organization", "Cochrane Collaboration", "RAND Corporation", "Statistics Canada", "OpenAI",
        "University of Oslo",
    ]
    private static let roles = ["conceptual foundation", "fuzzy sets", "idea", "first proof"]
    private static let affiliations = ["Stanford University", "Bell Labs", "London School of Economics"]

    static func make(_ dice: inout Dice) -> Originator {
        var made = dice.roll(4) == 0 ? organisation(&dice) : person(&dice)
        if dice.roll(3) == 0 { made.role = roles[dice.roll(roles.count)] }
        if dice.roll(3) == 0 { made.year = 1800 + dice.roll(220) }
        return made
    }

    private static func organisation(_ dice: inout Dice) -> Originator {
        Originator(literal: organisations[dice.roll(organisations.count)], kind: .organisation)
    }

    private static func person(_ dice: inout Dice) -> Originator {
        let (particle, family) = families[dice.roll(families.count)]
        var made = Originator(family: family, given: givens[dice.roll(givens.count)], particle: particle, kind: .person)
        if family == "Иванов" { made.given = "И. И." }
        if particle == nil, dice.roll(6) == 0 { made.suffix = "Jr." }
        made.etAl = made.suffix == nil && dice.roll(6) == 0
        if dice.roll(5) == 0 { made.affiliation = affiliations[dice.roll(affiliations.count)] }
        return made
    }
}
