/// What a word or phrase says about the years beside it.
enum YearWord: Sendable, Equatable {
    /// `circa`, in front or behind.
    case approximate
    /// `probably`, in front or behind.
    case uncertain
    /// `before`, exclusive; the other behind the year, as in Turkish and Korean.
    case before, beforeBehind
    /// `until`, inclusive; `or earlier`.
    case upTo, upToBehind
    /// `since`, inclusive and open; `from`, the same unless a range follows.
    case since, from
    /// `after`, exclusive; the others behind the year: exclusive, inclusive.
    case after, afterBehind, onward
    /// Between the ends of a range.
    case to
    /// Two years with `and` are a range.
    case between
    case and, or
    /// `or possibly`
    case orUncertain
    /// `early`, `mid`, `late`, `first half of`, in front or behind: an approximate year, decade or century.
    case part
    /// The same, only ever behind: Turkish `başı`, Chinese `初`.
    case partBehind
    /// `turn of the`: about the first year of the century.
    case turn
    /// `the 1950s` in languages that say `the years 1950`.
    case decadeSign
    /// `century`, in front or behind.
    case century
    /// A thousand years: not read, a person must look.
    case millennium
    case beforeChrist, afterChrist
    case present
    case month(Int)
    /// EDTF: 21 to 24 are the seasons from spring, 33 to 36 quarters.
    case season(Int)
    /// An era whose year 1 is the Gregorian year `offset + 1`; the name stands in front.
    case era(Int)
    /// The first letter of a Japanese era, `R2年`.
    case eraLetter(Int)
    /// `元年`, year 1 of an era.
    case firstYear
    /// The same behind the number.
    case eraBehind(Int)
    /// The Islamic calendar, whose years are shorter; the solar one of Iran.
    case lunarHijri, solarHijri
    /// `year`, `г.`, `年`.
    case yearSign, monthSign, daySign
    /// `nineteenth`.
    case ordinal(Int)
    /// `fifties`.
    case decade(Int)
    /// `edition`, `volume`: a small number beside it is no year.
    case counted
    /// `RFC`, `ISO`: the number behind it is no year.
    case identifier
    /// `pp.`: the same for a range.
    case pages
    /// `iterations`: the number in front of it is no year.
    case quantity
    /// `dates`, `ideas`: with `from` behind, the year is a point.
    case dating
    /// `the`, `of`: may stand between a word and the year that it speaks of.
    case article
    /// English `of`, or Dutch `or` between two years.
    case of
    /// Says what happened; nothing about the year.
    case neutral
    /// `not`, `debated`: turns a reading round, so a person must look.
    case doubt
}
