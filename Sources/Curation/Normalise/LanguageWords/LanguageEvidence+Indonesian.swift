extension LanguageEvidence {
    /// Words of names of methods in Indonesian.
    static let indonesian = LanguageEvidence(
        "id",
        words: """
            dan atau untuk dengan dari pada dalam di ke antara tanpa berdasarkan secara yang oleh analisis uji pengujian
            metode model pemodelan regresi linier linear logistik berganda sederhana pembelajaran mesin mendalam dalam
            terawasi terbimbing tak penguatan jaringan saraf syaraf tiruan konvolusi konvolusional berulang pohon keputusan
            hutan acak vektor pendukung dukungan klasifikasi klaster pengelompokan gerombol data penambangan deret waktu
            runtun komponen utama faktor eksploratori konfirmatori persamaan struktural varians ragam kovarians satu dua
            arah pengukuran ulang berulang korelasi koefisien peringkat pengambilan sampel percontohan bola salju
            bertingkat survei kuesioner wawancara isi konten kualitatif kuantitatif wacana teori membumi dasar studi kasus
            kelangsungan hidup ketahanan penduga pendugaan estimasi penaksir kuadrat terkecil kemungkinan maksimum
            peluang probabilitas distribusi sebaran tanda jumlah independensi bebas berpasangan kecocokan kebaikan suai kai
            tinjauan sistematis pustaka literatur meta-analisis penelitian riset kohort longitudinal potong lintang acak
            terkendali terkontrol kuasi eksperimen pembobotan tertimbang terboboti skor kecenderungan variabel peubah
            instrumental instrumen efek pengaruh tetap campuran bertingkat hierarki hierarkis autoregresi autoregresif
            kointegrasi akar unit diskontinuitas perbedaan selisih dalam logika kabur samar optimasi optimisasi algoritma
            genetika koloni semut pemrograman bilangan bulat pengambilan multikriteria teks sentimen topik pemrosesan
            bahasa alami atensi perhatian mandiri diri multi-kepala mekanisme penyetelan penyempurnaan halus penyematan
            penanaman validasi silang tetangga terdekat jarak kepadatan kelas laten kurva pertumbuhan keandalan
            reliabilitas tergeneralisasi umum skala penskalaan multidimensi rata-rata bergerak pemulusan eksponensial
            ruang keadaan tersembunyi observasi partisipan tindakan perbandingan penilaian evaluasi risiko rancangan
            desain percobaan kualitas mutu penurunan gradien bayesian reduksi proses tertanam
            """)
}
