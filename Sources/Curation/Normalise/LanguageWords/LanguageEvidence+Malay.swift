extension LanguageEvidence {
    /// Words of names of methods in Malay.
    static let malay = LanguageEvidence(
        "ms",
        words: """
            dan atau untuk dengan daripada pada dalam di ke antara tanpa berdasarkan secara yang oleh analisis ujian
            pengujian kaedah model pemodelan regresi linear logistik berganda mudah ringkas pembelajaran mesin mendalam
            terselia tidak pengukuhan peneguhan rangkaian neural saraf buatan konvolusi berulang pepohon pokok keputusan
            hutan rawak vektor sokongan pengelasan klasifikasi kelompok pengelompokan gugusan data perlombongan siri masa
            komponen utama faktor penerokaan pengesahan persamaan struktur berstruktur varians kovarians sehala dua hala
            ukuran berulang korelasi pekali pangkat pensampelan persampelan sampel bola salji berstrata tinjauan soal
            selidik temu bual temubual kandungan kualitatif kuantitatif wacana teori berasas kajian kes kemandirian
            survival penganggar penganggaran anggaran kuasa dua terkecil kebolehjadian maksimum kebarangkalian taburan
            tanda jumlah ketidaksandaran tak bersandar bebas berpasangan kebagusan penyuaian khi sorotan sistematik
            literatur meta-analisis penyelidikan kohort longitudinal keratan rentas rawak terkawal kuasi eksperimen
            pemberatan berwajaran wajaran skor kecenderungan pemboleh ubah instrumen instrumental kesan tetap campuran
            pelbagai aras berbilang hierarki autoregresi autoregresif vektor kointegrasi punca unit ketakselanjaran perbezaan beza
            logik kabur pengoptimuman algoritma genetik koloni semut pengaturcaraan integer pembuatan pelbagai kriteria teks
            sentimen topik pemprosesan bahasa tabii semula jadi perhatian kendiri mekanisme penalaan halus pembenaman
            silang jiran terdekat jarak ketumpatan kelas terpendam pendam lengkung pertumbuhan kebolehpercayaan
            teritlak umum skala penskalaan multidimensi purata bergerak pelicinan eksponen ruang keadaan tersembunyi
            pemerhatian peserta turut serta tindakan perbandingan penilaian risiko reka bentuk uji kaji kualiti
            penurunan kecerunan bayesian pengurangan proses
            """)
}
