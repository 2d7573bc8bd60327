/// Texts of originators with the outline that they must give.
enum OriginatorTable {
    static let rows: [(text: String, expected: String)] = [
        (
            "Vaswani, A. et al.",
            "Vaswani, A. +"
        ),
        (
            "Hu, E. J. et al.; Lester, B. et al.",
            "Hu, E. J. + | Lester, B. +"
        ),
        (
            "Radford, A. et al. (OpenAI)",
            "Radford, A. (OpenAI) +"
        ),
        (
            "Hilary Arksey & Lisa O'Malley",
            "Arksey, Hilary | O'Malley, Lisa"
        ),
        (
            "Student (William Sealy Gosset)",
            "{Student} (William Sealy Gosset)"
        ),
        (
            "Devlin, J., Chang, M.-W., Lee, K. & Toutanova, K.",
            "Devlin, J. | Chang, M.-W. | Lee, K. | Toutanova, K."
        ),
        (
            "Cochrane Collaboration",
            "{Cochrane Collaboration}"
        ),
        (
            "SAS Institute",
            "{SAS Institute}"
        ),
        (
            "PRISMA Group",
            "{PRISMA Group}"
        ),
        (
            "PRISMA Group (Moher, D. et al.)",
            "{PRISMA Group} (Moher, D. et al.)"
        ),
        (
            "Glaser, B. G. & Strauss, A. L.",
            "Glaser, B. G. | Strauss, A. L."
        ),
        (
            "Glaser & Strauss",
            "{Glaser} | {Strauss}"
        ),
        (
            "Barney Glaser and Anselm Strauss",
            "Glaser, Barney | Strauss, Anselm"
        ),
        (
            "Box, Jenkins & Reinsel",
            "{Box} | {Jenkins} | {Reinsel}"
        ),
        (
            "Fisher, R. A. (1925)",
            "Fisher, R. A. 1925"
        ),
        (
            "Fisher, R. A. (conceptual foundation, 1925); Yates, F. (1934)",
            "Fisher, R. A. (conceptual foundation) 1925 | Yates, F. 1934"
        ),
        (
            "Karl Pearson (1900); Ronald Fisher (1922, degrees of freedom)",
            "Pearson, Karl 1900 | Fisher, Ronald (degrees of freedom) 1922"
        ),
        (
            "Fisher (1925), Neyman & Pearson (1933)",
            "{Fisher} 1925 | {Neyman} | {Pearson} 1933"
        ),
        (
            "Various authors (roots in ethnography)",
            "{Various authors} (roots in ethnography)"
        ),
        (
            "Developed by multiple authors in the 1950s",
            "{Developed by multiple authors in the 1950s}"
        ),
        (
            "Thomas Bayes; Pierre-Simon Laplace",
            "Bayes, Thomas | Laplace, Pierre-Simon"
        ),
        (
            "John von Neumann & Oskar Morgenstern",
            "von Neumann, John | Morgenstern, Oskar"
        ),
        (
            "Laurens van der Maaten and Geoffrey Hinton",
            "van der Maaten, Laurens | Hinton, Geoffrey"
        ),
        (
            "van der Maaten, L. & Hinton, G.",
            "van der Maaten, L. | Hinton, G."
        ),
        (
            "World Health Organization",
            "{World Health Organization}"
        ),
        (
            "Food and Agriculture Organization",
            "{Food and Agriculture Organization}"
        ),
        (
            "Centers for Disease Control and Prevention",
            "{Centers for Disease Control and Prevention}"
        ),
        (
            "Scriven, Michael",
            "Scriven, Michael"
        ),
        (
            "Campbell, Donald T. & Stanley, Julian C.",
            "Campbell, Donald T. | Stanley, Julian C."
        ),
        (
            "King, M. L., Jr.",
            "King, M. L., Jr."
        ),
        (
            "Carl Friedrich Gauss (1809; normal theory",
            "Gauss, Carl Friedrich (normal theory) 1809"
        ),
        (
            "Lotfi A. Zadeh",
            "Zadeh, Lotfi A."
        ),
        (
            "Lincoln & Guba (naturalistic inquiry (1985))",
            "{Lincoln} | {Guba} (naturalistic inquiry (1985))"
        ),
        (
            "Saaty, T. L. / Vargas, L. G.",
            "Saaty, T. L. | Vargas, L. G."
        ),
        (
            "Moher D, Liberati A, Tetzlaff J",
            "Moher, D | Liberati, A | Tetzlaff, J"
        ),
        (
            "Kaplan & Meier",
            "{Kaplan} | {Meier}"
        ),
        (
            "Kaplan, E. L. and Meier, P.",
            "Kaplan, E. L. | Meier, P."
        ),
        (
            "Engle (1982) and Bollerslev (1986)",
            "{Engle} 1982 | {Bollerslev} 1986"
        ),
        (
            "Bollerslev, T. (1986), extending Engle, R. F. (1982)",
            "Bollerslev, T. 1986 | {extending Engle, R. F.} 1982"
        ),
        (
            "Google Research",
            "{Google Research}"
        ),
        (
            "Google (Mikolov, T. et al.)",
            "{Google} (Mikolov, T. et al.)"
        ),
        (
            "Breiman, L., Friedman, J., Olshen, R. & Stone, C.",
            "Breiman, L. | Friedman, J. | Olshen, R. | Stone, C."
        ),
        (
            "Breiman 2001",
            "{Breiman} 2001"
        ),
        (
            "Unknown",
            "{Unknown}"
        ),
        (
            "Traditional; formalized by Box, G. E. P.",
            "{Traditional} | {formalized by Box, G. E. P.}"
        ),
        (
            "Francis Galton (concept); Karl Pearson (formula)",
            "Galton, Francis (concept) | Pearson, Karl (formula)"
        ),
        (
            "Student",
            "{Student}"
        ),
        (
            "李航",
            "{李航}"
        ),
        (
            "Kolmogorov, A. N.; Smirnov, N. V.",
            "Kolmogorov, A. N. | Smirnov, N. V."
        ),
        (
            "Braun, V., & Clarke, V.",
            "Braun, V. | Clarke, V."
        ),
        (
            "Page, L., Brin, S., Motwani, R., & Winograd, T. (Stanford)",
            "Page, L. | Brin, S. | Motwani, R. | Winograd, T. (Stanford)"
        ),
        (
            "evidence-based medicine community",
            "{evidence-based medicine community}"
        ),
        (
            "OpenAI",
            "{OpenAI}"
        ),
        (
            "Delphi team at RAND Corporation (Dalkey, N. & Helmer, O.)",
            "{Delphi team at RAND Corporation} (Dalkey, N. & Helmer, O.)"
        ),
        (
            "Sakoe, H. & Chiba, S.",
            "Sakoe, H. | Chiba, S."
        ),
        (
            "Martin Luther King Jr.",
            "King, Martin Luther, Jr."
        ),
        (
            "Öztürk, M. & Çelik, Ş.",
            "Öztürk, M. | Çelik, Ş."
        ),
        (
            "Friedman, M. ... Iman, R. L.",
            "Friedman, M. + | Iman, R. L."
        ),
    ]
}
