/// References in the styles of other languages, with the outline that they must give.
enum CitationLanguageTable {
    static let rows: [(text: String, expected: [String])] = [
        (
            """
            Dupont, P., Martin, J. et Durand, L. (2010). L'analyse des données : une introduction. Revue \
            française de sociologie, 51(2), 123-145.
            """,
            [
                """
                article-journal | Dupont, P.; Martin, J.; Durand, L. | 2010 | title: L'analyse des données : \
                une introduction | in: Revue française de sociologie | vol: 51 | issue: 2 | page: 123-145
                """
            ]
        ),
        (
            """
            Dupont P., 2010, « L'analyse des données », Revue française de sociologie, vol. 51, n° 2, p. \
            123-145.
            """,
            [
                """
                article-journal | Dupont, P. | 2010 | title: L'analyse des données | in: Revue française de \
                sociologie | vol: 51 | issue: 2 | page: 123-145
                """
            ]
        ),
        (
            """
            DUPONT Pierre, L'analyse des données, Paris, PUF, 2010.
            """,
            [
                """
                book | DUPONT, Pierre | 2010 | title: L'analyse des données | publisher: PUF | place: Paris
                """
            ]
        ),
        (
            """
            Martin, J. (2008). L'enquête. Dans P. Durand et L. Petit (dir.), Méthodes d'enquête (2e éd., p. \
            12-34). Paris : Dunod.
            """,
            [
                """
                chapter | Martin, J. | ed: Durand, P.; Petit, L. | 2008 | title: L'enquête | in: Méthodes \
                d'enquête | page: 12-34 | edition: 2 | publisher: Dunod | place: Paris
                """
            ]
        ),
        (
            """
            García Márquez, G. y Pérez, J. (2011). La encuesta social. En M. López (Coord.), Métodos de \
            investigación (pp. 12-34). Madrid: Alianza.
            """,
            [
                """
                chapter | García Márquez, G.; Pérez, J. | ed: López, M. | 2011 | title: La encuesta social | \
                in: Métodos de investigación | page: 12-34 | publisher: Alianza | place: Madrid
                """
            ]
        ),
        (
            """
            SILVA, João; SOUZA, M. A. Pesquisa social no Brasil. São Paulo: Atlas, 2010.
            """,
            [
                """
                book | SILVA, João; SOUZA, M. A. | 2010 | title: Pesquisa social no Brasil | publisher: Atlas \
                | place: São Paulo
                """
            ]
        ),
        (
            """
            SILVA, J. Pesquisa social. Revista Brasileira de Estatística, v. 12, n. 3, p. 45-60, 2010.
            """,
            [
                """
                article-journal | SILVA, J. | 2010 | title: Pesquisa social | in: Revista Brasileira de \
                Estatística | vol: 12 | issue: 3 | page: 45-60
                """
            ]
        ),
        (
            """
            Иванов И. И., Петров П. П. Методы анализа // Социологические исследования. 2010. № 3. С. 12–25.
            """,
            [
                """
                article-journal | Иванов, И. И.; Петров, П. П. | 2010 | title: Методы анализа | in: \
                Социологические исследования | issue: 3 | page: 12-25
                """
            ]
        ),
        (
            """
            Иванов И. И. Методы анализа. М.: Наука, 2010. 300 с.
            """,
            [
                """
                book | Иванов, И. И. | 2010 | title: Методы анализа | publisher: Наука | place: М. | residue: \
                300 с.
                """
            ]
        ),
        (
            """
            Иванов, И. И. (2010). Методы анализа. Социологические исследования, 3, 12–25.
            """,
            [
                """
                article-journal | Иванов, И. И. | 2010 | title: Методы анализа | in: Социологические \
                исследования | vol: 3 | page: 12-25
                """
            ]
        ),
        (
            """
            Петров П.П. Шкалирование: учебное пособие. 2-е изд., перераб. и доп. СПб.: Питер, 2005.
            """,
            [
                """
                book | Петров, П.П. | 2005 | title: Шкалирование: учебное пособие | edition: 2-е изд., \
                перераб. и доп. | publisher: Питер | place: СПб.
                """
            ]
        ),
        (
            """
            김철수 (2010). 질적 연구의 이해. 교육학연구, 12(3), 1-20.
            """,
            [
                """
                article-journal | {김철수} | 2010 | title: 질적 연구의 이해 | in: 교육학연구 | vol: 12 | issue: 3 | page: \
                1-20
                """
            ]
        ),
        (
            """
            김철수, 이영희 (2010). 질적 연구의 이해. 교육학연구, 48(2), 1-20.
            """,
            [
                """
                article-journal | {김철수}; {이영희} | 2010 | title: 질적 연구의 이해 | in: 교육학연구 | vol: 48 | issue: 2 | \
                page: 1-20
                """
            ]
        ),
        (
            """
            김철수·이영희(2010). 질적 연구 방법. 서울: 학지사.
            """,
            [
                """
                book | {김철수}; {이영희} | 2010 | title: 질적 연구 방법 | publisher: 학지사 | place: 서울
                """
            ]
        ),
        (
            """
            박민수. (2015). 다층모형 분석 (박사학위논문). 서울대학교, 서울.
            """,
            [
                """
                thesis | {박민수} | 2015 | title: 다층모형 분석 | publisher: 서울대학교 | place: 서울 | genre: 박사학위논문
                """
            ]
        ),
        (
            """
            张三, 李四. 结构方程模型研究[J]. 心理学报, 2010, 42(3): 1-20.
            """,
            [
                """
                article-journal | {张三}; {李四} | 2010 | title: 结构方程模型研究 | in: 心理学报 | vol: 42 | issue: 3 | page: \
                1-20
                """
            ]
        ),
        (
            """
            张三. 统计学导论[M]. 北京: 高等教育出版社, 2008.
            """,
            [
                """
                book | {张三} | 2008 | title: 统计学导论 | publisher: 高等教育出版社 | place: 北京
                """
            ]
        ),
        (
            """
            王五，赵六. 机器学习方法综述[J]. 计算机学报，2015，38(6)：1229-1251.
            """,
            [
                """
                article-journal | {王五}; {赵六} | 2015 | title: 机器学习方法综述 | in: 计算机学报 | vol: 38 | issue: 6 | page: \
                1229-1251
                """
            ]
        ),
        (
            """
            李明 (2012). 问卷设计. 社会学研究, 5, 12-30.
            """,
            [
                """
                article-journal | {李明} | 2012 | title: 问卷设计 | in: 社会学研究 | vol: 5 | page: 12-30
                """
            ]
        ),
        (
            """
            山田太郎 (2010). 因子分析の方法. 心理学研究, 81(2), 123-130.
            """,
            [
                """
                article-journal | {山田太郎} | 2010 | title: 因子分析の方法 | in: 心理学研究 | vol: 81 | issue: 2 | page: \
                123-130
                """
            ]
        ),
        (
            """
            山田太郎・鈴木花子(2010)「因子分析の方法」『心理学研究』81巻2号, pp.123-130.
            """,
            [
                """
                article-journal | {山田太郎}; {鈴木花子} | 2010 | title: 因子分析の方法 | in: 心理学研究 | vol: 81 | issue: 2 | \
                page: 123-130
                """
            ]
        ),
        (
            """
            鈴木花子『社会調査入門』東京大学出版会、2005年。
            """,
            [
                """
                book | {鈴木花子} | 2005 | title: 社会調査入門 | publisher: 東京大学出版会
                """
            ]
        ),
        (
            """
            أحمد، محمد (2010). تحليل البيانات. مجلة العلوم الاجتماعية، ١٢(٣)، ١-٢٠.
            """,
            [
                """
                article-journal | أحمد, محمد | 2010 | title: تحليل البيانات | in: مجلة العلوم الاجتماعية | \
                vol: 12 | issue: 3 | page: 1-20
                """
            ]
        ),
        (
            """
            Kim, C., & 이영희. (2014). Mixed methods in Korea. Asian Survey, 54(2), 1–20.
            """,
            [
                """
                article-journal | Kim, C.; {이영희} | 2014 | title: Mixed methods in Korea | in: Asian Survey | \
                vol: 54 | issue: 2 | page: 1-20
                """
            ]
        ),
        (
            """
            Ivanov, A., Петров, Б. & 王小明 (2018). Cross-national scales. Survey Methods, 3(1), 5-9.
            """,
            [
                """
                article-journal | Ivanov, A.; Петров, Б.; {王小明} | 2018 | title: Cross-national scales | in: \
                Survey Methods | vol: 3 | issue: 1 | page: 5-9
                """
            ]
        ),
    ]
}
