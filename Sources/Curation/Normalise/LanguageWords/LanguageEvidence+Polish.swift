extension LanguageEvidence {
    /// Words of names of methods in Polish.
    static let polish = LanguageEvidence(
        "pl",
        letters: "łąęńśźż",
        words: """
            i lub dla z ze w we na do od o po przez między bez oraz nad pod według analiza analizy test testy metoda metody
            metodą model modele modelowanie modelu regresja regresji liniowa logistyczna wieloraka prosta uczenie
            maszynowe głębokie nadzorowane nienadzorowane przez wzmacnianie maszyna maszyny sieć sieci neuronowa neuronowe
            konwolucyjna splotowa rekurencyjna drzewo drzewa decyzyjne decyzji las lasy losowy losowe wektorów
            nośnych podpierających klasyfikacja grupowanie skupień skupienia dane danych szereg szeregi szeregów czasowy
            czasowych składowych głównych czynnikowa czynników eksploracyjna konfirmacyjna równań równania
            strukturalnych wariancji kowariancji jednoczynnikowa dwuczynnikowa powtarzane pomiary korelacja korelacji
            współczynnik rang rangowa dobór próby próba próbkowanie warstwowe kuli śnieżnej ankieta sondaż kwestionariusz
            wywiad wywiady treści jakościowa ilościowa dyskursu teoria ugruntowana studium przypadku przeżycia estymator
            estymacja najmniejszych kwadratów największej wiarygodności prawdopodobieństwo rozkład znaków sumy niezależności
            niezależnych zależnych par dopasowania chi-kwadrat kwadrat przegląd systematyczny literatury metaanaliza
            badanie badania kohortowe podłużne przekrojowe randomizowane kontrolowane quasi-eksperyment ważenie ważona
            wynik skłonności zmiennych zmienne instrumentalnych efekty stałe mieszane wielopoziomowa hierarchiczna
            autoregresja wektorowa kointegracja pierwiastek jednostkowy nieciągłości różnic różnica logika rozmyta
            optymalizacja algorytm genetyczny mrówkowy kolonia programowanie całkowitoliczbowe podejmowanie
            wielokryterialna eksploracja tekstu sentymentu wydźwięku tematów przetwarzanie języka naturalnego uwaga
            samouwaga wielogłowicowa mechanizm dostrajanie osadzanie walidacja krzyżowa najbliższych sąsiadów odległość
            gęstość klas ukrytych ukryty krzywa wzrostu rzetelność uogólniony uogólniona skala skalowanie wielowymiarowe
            średnia ruchoma wygładzanie wykładnicze przestrzeń stanów obserwacja uczestnicząca w działaniu porównanie
            ocena ryzyko ryzyka konkurencyjne planowanie eksperymentu jakości gradientowe spadek bayesowska redukcja
            """)
}
