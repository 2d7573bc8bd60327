extension LanguageEvidence {
    /// Words of names of methods in Hungarian.
    static let hungarian = LanguageEvidence(
        "hu",
        letters: "őű",
        words: """
            és vagy a az egy nélküli alapú szerinti közötti elemzés elemzése elemzési analízis próba próbák teszt módszer
            módszere módszertan modell modellek modellezés regresszió regressziós lineáris logisztikus többszörös többváltozós
            egyszerű tanulás tanítás gépi mély mélytanulás felügyelt felügyelet megerősítéses háló hálózat hálózatok
            neurális ideghálózat konvolúciós visszacsatolt rekurrens fa fák döntési döntés véletlen erdő erdők véletlenszerű
            tartóvektor szupport vektor gép gépek osztályozás klaszterelemzés klaszterezés csoportosítás adat adatok
            adatbányászat idősor idősorok idősorelemzés főkomponens főkomponenselemzés faktorelemzés faktoranalízis feltáró
            megerősítő strukturális egyenletek modellezése varianciaanalízis szórásnégyzet kovarianciaanalízis egytényezős
            kéttényezős egyszempontos ismételt mérések méréses korreláció korrelációs együttható rangkorreláció
            mintavétel minta minták rétegzett hólabda kérdőív kérdőíves felmérés interjú mélyinterjú tartalomelemzés
            kvalitatív kvantitatív minőségi mennyiségi diskurzuselemzés megalapozott elmélet esettanulmány
            túléléselemzés túlélési becslő becslés legkisebb négyzetek legnagyobb valószínűség maximum likelihood eloszlás
            előjelpróba előjeles rangösszeg rangpróba függetlenségvizsgálat független összetartozó páros illeszkedésvizsgálat
            khi-négyzet áttekintés szisztematikus szakirodalmi irodalom metaanalízis kutatás kutatási kohorszvizsgálat
            hosszmetszeti keresztmetszeti randomizált kontrollált vizsgálat kvázikísérlet súlyozás súlyozott
            hajlandósági pontszám párosítás instrumentális változó változók fix rögzített hatás hatások vegyes többszintű
            hierarchikus vektor autoregresszió kointegráció egységgyök szakadásos különbségek különbség fuzzy logika
            optimalizálás optimalizáció genetikus algoritmus hangyakolónia egészértékű programozás döntéshozatal
            többszempontú szövegbányászat hangulatelemzés témamodellezés nyelvfeldolgozás természetes nyelvi figyelem
            önfigyelem többfejű mechanizmus finomhangolás beágyazás keresztvalidáció legközelebbi szomszédok távolság
            sűrűség látens osztály növekedési görbe megbízhatóság általánosított skála többdimenziós skálázás mozgóátlag
            exponenciális simítás állapottér rejtett résztvevő megfigyelés akciókutatás összehasonlítás értékelés kockázat
            versengő kísérlettervezés minőség gradiens módszerrel bayesi dimenziócsökkentés
            """)
}
