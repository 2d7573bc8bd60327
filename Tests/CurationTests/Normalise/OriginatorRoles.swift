/// Texts that say what somebody did, and texts that name nobody.
enum OriginatorRoles {
    static let rows: [(text: String, expected: String)] = [
        (
            "Fisher, R. A. (conceptual foundation, 1925); Yates, F. (1934)",
            "Fisher, R. A. (conceptual foundation) 1925 | Yates, F. 1934"
        ),
        (
            "Karl Pearson (1900); Ronald Fisher (1922, degrees of freedom)",
            "Pearson, Karl 1900 | Fisher, Ronald (degrees of freedom) 1922"
        ),
        ("Various authors (roots in ethnography)", "<Various authors> (roots in ethnography)"),
        ("Developed by multiple authors in the 1950s", "<Developed by multiple authors in the 1950s>"),
        ("Carl Friedrich Gauss (1809; normal theory", "Gauss, Carl Friedrich (normal theory) 1809"),
        (
            "Lincoln & Guba (naturalistic inquiry (1985))",
            "{Lincoln} (naturalistic inquiry (1985)) | {Guba} (naturalistic inquiry (1985))"
        ),
        ("Bollerslev, T. (1986), extending Engle, R. F. (1982)", "Bollerslev, T. 1986 | Engle, R. F. (extending) 1982"),
        ("Unknown", "<Unknown>"),
        ("Traditional; formalized by Box, G. E. P.", "<Traditional> | Box, G. E. P. (formalized by)"),
        ("Francis Galton (concept); Karl Pearson (formula)", "Galton, Francis (concept) | Pearson, Karl (formula)"),
        ("evidence-based medicine community", "<evidence-based medicine community>"),
        ("N/A", "<N/A>"),
        ("Lloyd (1957; published 1982)", "{Lloyd} (published 1982) 1957"),
        (
            "Jacques Bertin; popularised in English by Edward Tufte",
            "Bertin, Jacques | Tufte, Edward (popularised in English by)"
        ),
        ("Folk practice", "<Folk practice>"),
        ("Indigenous knowledge holders", "<Indigenous knowledge holders>"),
        ("Practitioners in the field", "<Practitioners in the field>"),
        ("Community of practice", "<Community of practice>"),
        ("Statistical folklore", "<Statistical folklore>"),
        ("Operations researchers during World War II", "<Operations researchers during World War II>"),
        ("Ancient Greek philosophers", "<Ancient Greek philosophers>"),
        ("Chinese mathematicians of the Han dynasty", "<Chinese mathematicians of the Han dynasty>"),
        ("Not attributed to a single person", "<Not attributed to a single person>"),
        (
            "No one person; grew out of industrial practice in the 1950s",
            "<No one person; grew out of industrial practice in the 1950s>"
        ),
        ("Feminist scholars in the 1970s", "<Feminist scholars in the 1970s>"),
        ("Collective work of many researchers", "<Collective work of many researchers>"),
        ("Software engineering community", "<Software engineering community>"),
        ("Machine learning community", "<Machine learning community>"),
        (
            "Anthropological fieldwork tradition (Malinowski and others)",
            "<Anthropological fieldwork tradition> | {Malinowski} +"
        ),
        ("Unknown; popularised by Ronald Fisher (1925)", "<Unknown> | Fisher, Ronald (popularised by) 1925"),
        ("Early users of punched cards", "<Early users of punched cards>"),
        ("Qualitative health researchers", "<Qualitative health researchers>"),
        ("Bourbaki (collective pseudonym)", "{Bourbaki} (collective pseudonym)"),
        (
            "Karl Pearson (University College London (UCL), 1901)",
            "Pearson, Karl @ University College London (UCL) 1901"
        ),
        ("Karl Pearson (after Francis Galton (1888))", "Pearson, Karl (after Francis Galton (1888))"),
        ("Birnbaum, A. (logistic models)", "Birnbaum, A. (logistic models)"),
        (
            "Adolphe Quetelet, with later work by Francis Galton",
            "Quetelet, Adolphe | Galton, Francis (with later work by)"
        ),
        (
            "Thomas C. Chamberlin; John Platt (strong inference)",
            "Chamberlin, Thomas C. | Platt, John (strong inference)"
        ),
        ("Grace Wahba [splines]", "Wahba, Grace (splines)"),
        ("Developed at RAND by Norman Dalkey", "Dalkey, Norman (Developed at RAND by)"),
        ("Proposed in 1958 by Frank Rosenblatt", "Rosenblatt, Frank (Proposed in 1958 by) 1958"),
        (
            "First proposed by Box and Jenkins (1970)",
            "{Box} (First proposed by) 1970 | {Jenkins} (First proposed by) 1970"
        ),
        (
            "Independently discovered by Newton and Leibniz",
            "{Newton} (Independently discovered by) | {Leibniz} (Independently discovered by)"
        ),
        ("Attributed to Carl Friedrich Gauss, 1795", "Gauss, Carl Friedrich (Attributed to) 1795"),
        ("Credited to Rensis Likert", "Likert, Rensis (Credited to)"),
        (
            "Invented by J. Presper Eckert and John Mauchly",
            "Eckert, J. Presper (Invented by) | Mauchly, John (Invented by)"
        ),
        (
            "Originally proposed by Vapnik; extended by Cortes & Vapnik (1995)",
            "{Vapnik} (Originally proposed by) | {Cortes} (extended by) 1995 | {Vapnik} (extended by) 1995"
        ),
        ("Based on Bloom's taxonomy", "<Based on Bloom's taxonomy>"),
        ("Group led by Seymour Papert", "Papert, Seymour (Group led by)"),
        (
            "Kurt Lewin; popularized by Stephen Kemmis & Robin McTaggart (1988)",
            "Lewin, Kurt | Kemmis, Stephen (popularized by) 1988 | McTaggart, Robin (popularized by) 1988"
        ),
        (
            "John Dewey (pragmatism) and Kurt Lewin (action research)",
            "Dewey, John (pragmatism) | Lewin, Kurt (action research)"
        ),
        (
            "Conceptualised by Anselm Strauss and Juliet Corbin",
            "Strauss, Anselm (Conceptualised by) | Corbin, Juliet (Conceptualised by)"
        ),
        ("Building on Max Weber", "Weber, Max (Building on)"),
        ("After George Kelly (1955)", "Kelly, George (After) 1955"),
        ("Following Jean Piaget", "Piaget, Jean (Following)"),
        ("Credited to both Newton and Leibniz", "{Newton} (Credited to) | {Leibniz} (Credited to)"),
        ("Formalised in 1960 by Rudolf Kálmán", "Kálmán, Rudolf (Formalised in 1960 by) 1960"),
        (
            "Frederick Winslow Taylor (scientific management), extended by Frank and Lillian Gilbreth",
            "Taylor, Frederick Winslow (scientific management) | Gilbreth, Frank (extended by) ? | Gilbreth, Lillian (extended by)"
        ),
        (
            "Traced to Aristotle; modern form by Gottlob Frege (1879)",
            "{Aristotle} (Traced to) | Frege, Gottlob (modern form by) 1879"
        ),
        ("modern form by Gottlob Frege", "Frege, Gottlob (modern form by)"),
        ("Roots in Karl Marx; developed by Paulo Freire", "Marx, Karl (Roots in) | Freire, Paulo (developed by)"),
        (
            "Theory: Albert Bandura; measurement: Ralf Schwarzer",
            "Bandura, Albert (Theory) | Schwarzer, Ralf (measurement)"
        ),
        ("Albert Bandura – theory", "Bandura, Albert (theory)"),
        ("Albert Bandura — theory; Ralf Schwarzer — scale", "Bandura, Albert (theory) | Schwarzer, Ralf (scale)"),
        ("Original: Rensis Likert (1932)", "Likert, Rensis (Original) 1932"),
        ("L. A. Zadeh (fuzzy sets)", "Zadeh, L. A. (fuzzy sets)"),
        ("Saaty (AHP), Roy (ELECTRE), Brans (PROMETHEE)", "{Saaty} (AHP) | {Roy} (ELECTRE) | {Brans} (PROMETHEE)"),
        ("Bernard Roy (ELECTRE)", "Roy, Bernard (ELECTRE)"),
        ("Jean-Pierre Brans (PROMETHEE, 1982)", "Brans, Jean-Pierre (PROMETHEE) 1982"),
        ("Ronald Fisher (F-test; named by Snedecor)", "Fisher, Ronald (F-test; named by Snedecor)"),
        ("George Snedecor (named in honour of Fisher)", "Snedecor, George (named in honour of Fisher)"),
        ("Jerzy Neyman (Polish-American statistician)", "Neyman, Jerzy (Polish-American statistician)"),
        ("Ken Schwaber & Jeff Sutherland (Scrum, 1995)", "Schwaber, Ken (Scrum) 1995 | Sutherland, Jeff (Scrum) 1995"),
        ("Agile Manifesto authors", "<Agile Manifesto authors>"),
        ("Kent Beck et al. (Agile Manifesto)", "Beck, Kent (Agile Manifesto) +"),
        ("Guido van Rossum (Python)", "van~Rossum, Guido (Python)"),
        ("Carl R. Rogers (person-centred)", "Rogers, Carl R. (person-centred)"),
        (
            "Developed within the evidence-based medicine movement, above all the Cochrane Collaboration; no single originator",
            "<Developed within the evidence-based medicine movement, above all the Cochrane Collaboration; no single originator>"
        ),
        ("Francis Galton (concept) and Karl Pearson (formula)", "Galton, Francis (concept) | Pearson, Karl (formula)"),
        ("Stuart Lloyd (1957, published 1982)", "Lloyd, Stuart (published 1982) 1957"),
        (
            "Building on work by Thomas Bayes; Pierre-Simon Laplace",
            "Bayes, Thomas (Building on work by) | Laplace, Pierre-Simon"
        ),
        ("Based on ideas of Alan Turing", "Turing, Alan (Based on ideas of)"),
        (
            "Proposed by Tin Kam Ho (1995); extended by Leo Breiman (2001)",
            "Ho, Tin Kam (Proposed by) 1995 | Breiman, Leo (extended by) 2001"
        ),
        ("Anonymous", "<Anonymous>"),
        ("Various contributors since the 1970s", "<Various contributors since the 1970s>"),
        ("Multiple researchers (independently)", "<Multiple researchers> (independently)"),
        ("No single inventor", "<No single inventor>"),
        (
            "Charles Spearman (1904), L. L. Thurstone (multiple factors, 1931)",
            "Spearman, Charles 1904 | Thurstone, L. L. (multiple factors) 1931"
        ),
        ("Peter J. Rousseeuw (1987; silhouettes)", "Rousseeuw, Peter J. (silhouettes) 1987"),
        ("Attributed to Aristotle", "{Aristotle} (Attributed to)"),
        (
            "Concept: Francis Galton; mathematics: Karl Pearson",
            "Galton, Francis (Concept) | Pearson, Karl (mathematics)"
        ),
        (
            "Karl Pearson – coefficient; Francis Galton – concept",
            "Pearson, Karl (coefficient) | Galton, Francis (concept)"
        ),
        (
            "Gauss, C. F. & Legendre, A. M. (independently)",
            "Gauss, C. F. (independently) | Legendre, A. M. (independently)"
        ),
        ("Thomas Kuhn (physicist, historian)", "Kuhn, Thomas (physicist, historian)"),
        ("C. E. Shannon (1948) [information theory]", "Shannon, C. E. (information theory) 1948"),
        ("Open source community", "<Open source community>"),
        ("Group of seven", "<Group of seven>"),
        ("Computer vision community", "<Computer vision community>"),
        (
            "Kahneman, D., Slovic, P., & Tversky, A. (Eds.)",
            "Kahneman, D. (Eds.) | Slovic, P. (Eds.) | Tversky, A. (Eds.)"
        ),
        ("Denzin, N. K. (ed.)", "Denzin, N. K. (ed.)"),
        ("Denzin, N. K. & Lincoln, Y. S. (Eds., 1994)", "Denzin, N. K. (Eds.) 1994 | Lincoln, Y. S. (Eds.) 1994"),
        ("Pierre Bourdieu (sociologue)", "Bourdieu, Pierre (sociologue)"),
        ("Developed in Japan in the 1960s", "<Developed in Japan in the 1960s>"),
        ("Developed at Stanford", "{Stanford} (Developed at)"),
        (
            "Developed at Stanford University by Edward Feigenbaum",
            "Feigenbaum, Edward (Developed at Stanford University by)"
        ),
        ("Rooted in American pragmatism", "<Rooted in American pragmatism>"),
        ("Popularised in Germany", "<Popularised in Germany>"),
        ("Invented in the 1950s by John Backus", "Backus, John (Invented in the 1950s by) 195X"),
        ("Monte Carlo: Stanislaw Ulam", "Ulam, Stanislaw (Monte Carlo)"),
        ("Hypothesis testing: Neyman and Pearson", "{Neyman} (Hypothesis testing) | {Pearson} (Hypothesis testing)"),
        ("Graph theory: Leonhard Euler", "Euler, Leonhard (Graph theory)"),
        ("Statistics: Karl Pearson", "Pearson, Karl (Statistics)"),
        (
            "Key figures: Lev Vygotsky and Alexander Luria",
            "Vygotsky, Lev (Key figures) | Luria, Alexander (Key figures)"
        ),
        ("Lead author: Kaiming He", "He, Kaiming (Lead author)"),
        ("Principal developer — Hadley Wickham", "Wickham, Hadley (Principal developer)"),
        ("Consultants at McKinsey", "<Consultants at McKinsey>"),
        ("Practitioners at Toyota", "<Practitioners at Toyota>"),
        ("Ethnographers of the Chicago School", "<Ethnographers of the Chicago School>"),
        ("Kurt Lewin, who coined the term in 1946", "Lewin, Kurt (who coined the term) 1946"),
        (
            "Barney Glaser (classic), Anselm Strauss (Straussian), Kathy Charmaz (constructivist)",
            "Glaser, Barney (classic) | Strauss, Anselm (Straussian) | Charmaz, Kathy (constructivist)"
        ),
        (
            "Thomas Saaty (AHP (Analytic Hierarchy Process), 1977)",
            "Saaty, Thomas (AHP (Analytic Hierarchy Process)) 1977"
        ),
        ("Tim Berners-Lee (CERN (Geneva))", "Berners-Lee, Tim @ CERN (Geneva)"),
        (
            "George Boole (algebra of logic (Laws of Thought, 1854))",
            "Boole, George (algebra of logic (Laws of Thought, 1854))"
        ),
        ("Lewis Fry Richardson (weather forecasting (1922))", "Richardson, Lewis Fry (weather forecasting (1922))"),
        (
            "Krizhevsky, A., Sutskever, I., & Hinton, G. E. (2012, AlexNet)",
            "Krizhevsky, A. (AlexNet) 2012 | Sutskever, I. (AlexNet) 2012 | Hinton, G. E. (AlexNet) 2012"
        ),
        ("Norman K. Denzin (triangulation types)", "Denzin, Norman K. (triangulation types)"),
        (
            "Ronald A. Fisher [exact test]; Frank Yates [continuity correction, 1934]",
            "Fisher, Ronald A. (exact test) | Yates, Frank (continuity correction) 1934"
        ),
        ("Leonhard Euler (1736), popularised by Dénes Kőnig", "Euler, Leonhard 1736 | Kőnig, Dénes (popularised by)"),
        ("Multiple (incl. Ronald Fisher)", "<Multiple> | Fisher, Ronald (incl)"),
        ("Various; notably Ronald Fisher", "<Various> | Fisher, Ronald (notably)"),
        (
            "Various, including Karl Pearson and Francis Galton",
            "<Various> | Pearson, Karl (including) | Galton, Francis (including)"
        ),
        ("No single author; see Karl Pearson (1900)", "<No single author> | Pearson, Karl (see) 1900"),
        ("Hinton, G., & students", "Hinton, G. +"),
        ("Rev. Thomas Bayes (posthumous, 1763)", "Bayes, Thomas (posthumous) 1763"),
    ]
}
