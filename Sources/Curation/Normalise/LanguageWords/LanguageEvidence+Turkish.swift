extension LanguageEvidence {
    /// Words of names of methods in Turkish.
    static let turkish = LanguageEvidence(
        "tr",
        letters: "ğış",
        words: """
            'ın 'in 'un 'ün 'nın 'nin 'nun 'nün 'lı 'li 'lu 'lü 'ye 'ya 'e 'a ve ile için veya bir çok tek iki üç dört göre kadar üzerine arası içi dışı olarak dayalı tabanlı temelli
            yönlü yönelik yönlendirmeli analizi analiz analizleri testi testleri teste sınaması sınama regresyonu regresyon
            yöntemi yöntem yöntemleri yöntemler metodu metot teknikleri tekniği öğrenme öğrenmesi öğrenimi öğretim modeli
            modelleri modelleme modellemesi ayar ayarı ayarlama uyarlaması uyarlama talimat verimli parametre
            parametreli parametrik derin makine makinesi makineleri sinir ağı ağları ağ ağaçları ağacı ağaç karar destek
            vektör vektörü kümeleme kümelemesi küme kümeler sınıflandırma sınıflandırması sınıflandırıcı sınıf dikkat öz
            başlı kafalı ölçeği ölçek ölçekleme ölçeklendirme tahmini tahmin tahminleme tahmincisi kestirimi kestirim
            kestirici dağılımı dağılım dağılımları örnekleme örneklemesi örneklem örneklemli örneklemler çözümlemesi
            çözümleme araştırması araştırma araştırmaları çalışması çalışma çalışmaları görüşme görüşmesi görüşmeler
            gözlem gözlemi içerik söylem anlatı kuram kuramı teorisi teori gömülü temellendirilmiş analitik derleme
            derlemesi inceleme incelemesi taraması tarama literatür alanyazın sistematik kapsam yapısal eşitlik eşitliği
            denklem denklemi denklemleri faktör faktörü etmen bileşen bileşenler bileşenleri temel doğrulayıcı açıklayıcı
            açımlayıcı keşfedici keşifsel korelasyon korelasyonu katsayısı katsayı varyans varyansı kovaryans doğrusal
            lineer lojistik çoklu basit olmayan zaman zamanlı serisi serileri seri veri verisi verileri madenciliği
            süreç süreci sürecine sürec yaklaşımı yaklaşım yaklaşık algoritması algoritma algoritmaları ağırlıklı
            ağırlıklandırma genelleştirilmiş genel hiyerarşik hiyerarşi bayesci bayesyen bulanık mantık mantığı kümesi
            optimizasyonu optimizasyon eniyileme en iyi benzetimi benzetim simülasyonu simülasyon güven aralığı aralık
            hipotez sağkalım yaşam risk riskli riskler oranı oran oransal tehlike hazard işaret işaretli sıra sıralama
            sıralı toplamı toplam bağımsız bağımlı eşleştirilmiş eşleştirme eşleşmiş eşli tekrarlı tekrarlanan ölçüm
            ölçümler ölçümlü ölçme nitel nicel karma desen deseni deneysel deney deneyi yarı boylamsal kesitsel durum vaka
            örnek olay eylem betimsel yorumlayıcı düğüm metin metni dil dili dilli doğal işleme görüntü duygu konu konusu
            kodlayıcı kod çözücü dönüştürücü dönüşümü artırma artırımlı güçlendirme pekiştirmeli takviyeli rastgele
            rassal rasgele orman ormanı ormanları komşu komşuluk yakın uzaklık mesafe benzerlik kısıtlı sınırlı önyargı
            gizli örtük sınıfı profil büyüme eğrisi eğri madde tepki güvenirlik güvenilirlik geçerlik geçerlilik uyum
            iyiliği ki kare kareler küçük büyük alt üst kısmi tam etki etkisi etkileri etkili etkiler sabit rastsal karışık
            panel birim kök eşbütünleşme nedensellik nedensel araç değişken değişkenler değişkenli aracı aracılık
            düzenleyici farkların farkı fark süreksizlik tasarımı tasarım eğilim skoru puan puanı yol haritası harita
            grafik grafiği kutu çizge ağırlık ortalama ortalamalar ortanca medyan hareketli üstel düzeltme düzgünleştirme
            yumuşatma filtresi filtre süzgeç olabilirlik olasılık olasılıksal beklenti maksimizasyonu maksimum en çok
            önsel sonsal zincir zinciri uzman kişi odak grup grubu anket amaçlı kartopu tabakalı kolayda tesadüfi
            yönetimi kalite kontrol süreçleri denetimli denetimsiz gözetimli gözetimsiz yarı-gözetimli aktarım transfer
            hafıza bellek bellekli uzun kısa evrişimli evrişim tekrarlayan yinelemeli çekişmeli üretken üretici otomatik
            oto oto-kodlayıcı birlikte birliktelik kuralı kuralları sepet sık örüntü özellik öznitelik seçimi çıkarımı
            boyut boyutlu indirgeme azaltma ikili çok-kriterli ölçütlü kriterli verme programlama tamsayı dinamik amaç
            hedef karınca kolonisi parçacık sürü genetik evrimsel tavlama benzetimli meta analiz meta-analizi bibliyometrik
            atıf ortak kelime istem mühendisliği geri getirme artırılmış destekli üretim çıktı girdi veri zarflama
            mekansal mekânsal coğrafi yerel gecikmeli gecikme otoregresif özbağlanımlı koşullu değişen varyanslı oynaklık
            hata düzeltme sağlam gürültü ayrıştırma çözümü sayım sıfır şişirilmiş kesikli sürekli fenomenoloji olgubilim
            etnografi etnografik yansıtıcı tematik eleştirel tarihsel tarih belge doküman katılımcı eylemsel günlük sözlü
            farklılık homojenlik normallik varsayım yanlılık düzey düzeyli seviye çift kör kontrollü randomize klinik
            deneme çalışmaya yönlü-varyans hızlı hızlandırılmış ayırma ayırt edici diskriminant kanonik uyarlamalı uyarlanır
            değerlendirme değerlendirmesi değeri değer toplumsal sosyal ekonomik eğitim sağlık bilimi bilim bilimsel
            istatistik istatistiği istatistiksel topluluk öğrenmeli yığınlama torbalama oylama güdümlü ters düz ileri geri yayılım akış akışı arama ızgara
            çapraz doğrulama doğruluk kesinlik duyarlılık özgüllük eşik alan altındaki işlem karakteristik
            """)
}
