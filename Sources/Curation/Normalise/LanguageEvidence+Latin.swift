extension LanguageEvidence {
    /// Languages in Latin letters. English and Turkish stand on every page, so theirs are the longest lists.
    static let latin: [LanguageEvidence] = [
        LanguageEvidence(
            "en",
            """
            's the of and for with in to by on from a an at as into over under between among within without versus via per
            using based driven adjusted aware free only not non anti pre post pseudo quasi semi multi cross inter intra
            test tests testing tester model models modeling modelling modeled analysis analyses analytic analytics
            analyzer method methods methodology methodological approach approaches technique techniques procedure
            procedures framework regression regressions regressor learning learner learn learned network networks neural
            net nets deep shallow machine machines support vector vectors kernel kernels margin classifier classifiers
            classification classify design designs study studies sampling sample samples sampler resampling subsampling
            review reviews overview scoping rapid umbrella systematic literature theory theories theoretical grounded
            process processes processing data dataset mining database effect effects random randomized randomised
            randomization tree trees forest forests decision decisions cluster clusters clustering clustered linear
            nonlinear logistic binary binomial multinomial ordinal nominal ordered mixed fixed hierarchical multilevel
            nested time series temporal seasonal trend forecasting forecast prediction predictive predictor means mean
            median mode average averages averaging moving rolling rank ranks ranked ranking ordering sum sums sign signed
            score scores scoring scale scales scaling index indices factor factors factorial component components
            principal independent dependent survey surveys questionnaire interview interviews interviewing focus group
            groups grouped grouping case cases control controls controlled trial trials curve curves ratio ratios odds
            risk risks hazard hazards competing survival survivor lifetime life failure rate rates error errors square
            squares squared least partial ordinary generalized generalised weighted weights weighting maximum minimum
            likelihood chain chains filter filters filtering smoothing smoother gradient descent stochastic boost boosted
            boosting bagging bootstrap bootstrapping jackknife permutation attention head heads self transformer
            transformers transfer fine tuning tuned tune prefix prompt prompting engineering instruction language
            languages natural text texts textual word words document documents topic topics sentiment opinion image
            images vision object detection recognition segmentation tracking paired unpaired matched pair pairs pairwise
            two one three four way ways sided tailed repeated measure measures measured measurement variance variances
            covariance covariances correlation correlations correlational coefficient coefficients association associations
            chart charts map maps mapping plot plots diagram table tables contingency matrix matrices search optimization
            optimisation optimizer optimal estimation estimator estimators estimate estimates estimating equation
            equations simultaneous system systems adjustment correction corrected interval intervals confidence credible
            prior posterior hidden transform transforms transformation transition space spaces state states distribution
            distributions distributional distributed function functions functional rule rules change point break
            structural structure structures simple multiple multivariate univariate bivariate variable variables instrument
            instrumental omitted moderator moderated moderation mediator mediation mediated path paths causal causality
            cause inference counterfactual treatment treatments intervention difference differences differencing
            discontinuity synthetic matching match propensity score panel longitudinal sectional cross cohort prospective
            retrospective observational experimental experiment experiments field quasi-experiment crossover block blocked
            latin response surface item reliability validity validation valid agreement consistency internal external
            alpha beta latent class classes profile profiles growth trajectory mixture mixtures exploratory confirmatory
            qualitative quantitative mixed-methods narrative content thematic discourse conversation phenomenology
            phenomenological ethnography ethnographic action participatory research inquiry evaluation assessment appraisal
            evidence synthesis meta-analysis meta-regression bias publication funnel heterogeneity homogeneity
            fuzzy logic set sets rough genetic algorithm algorithms evolutionary particle swarm colony ant simulated
            annealing programming integer dynamic goal quadratic convex constraint heuristic heuristics queueing queue
            simulation simulations agent agents game games value values criteria criterion analytic hierarchy
            preference preferences ideal solution envelopment efficiency frontier productivity input output
            supervised unsupervised semi-supervised reinforcement policy reward active online batch ensemble stacking
            voting blend nearest neighbor neighbors neighbour neighbours distance distances similarity embedding
            embeddings representation representations encoder encoders decoder autoencoder autoencoders variational
            adversarial generative discriminative discriminant attention-based convolutional convolution recurrent memory
            long short term gated unit units layer layers graph graphs node nodes edge message passing knowledge
            distillation pruning quantization sparse sparsity dense low high rank adaptation adapter parameter parameters
            parametric nonparametric non-parametric distribution-free semiparametric efficient retrieval augmented
            generation question answering summarization translation speech sequence sequences sequential pretrained
            pre-training masked next token tokens feature features selection extraction importance engineering dimension
            dimensions dimensionality reduction manifold projection visualization anomaly outlier outliers detection
            novelty density densities spatial geographic geographically local global lag lagged autoregressive
            autoregression autocorrelation conditional heteroskedasticity heteroscedasticity volatility integrated
            cointegration cointegrated unit root stationarity stationary causality impulse response shock shocks exponential
            power normal normality gaussian uniform goodness fit fitted posterior expectation maximization
            sampler slice chain-ladder cure frailty accelerated proportional cumulative incidence limit product log
            rank-order count counts zero inflated truncated censored censoring excess quantile quantiles percentile
            robust regularized regularization penalized penalty ridge lasso elastic shrinkage spline splines polynomial
            additive smooth interaction interactions main simple slope slopes intercept intercepts dummy coding contrast
            contrasts planned comparison comparisons comparative post-hoc range studentized trimmed winsorized exact
            asymptotic approximate approximation sequential adaptive group crossover equivalence noninferiority
            superiority power size sensitivity specificity receiver operating characteristic area calibration threshold
            network-analysis social centrality community bibliometric citation co-citation coupling co-word mapping
            delphi consensus panel expert experts judgment judgement ladder laddering repertory grid card sorting
            think aloud diary photovoice oral history historical archival document documentary critical incident
            constant theorizing coding open axial convenience purposive snowball quota stratified stratification
            systematic-sampling probability nonprobability simple capture recapture mark adaptive
            total quality control chart six improvement cycle root tolerance design-based robust signal noise
            big small large sum-of-squares rule-based association market basket frequent pattern patterns itemset
            recommender recommendation collaborative filtering hybrid user stream real live general special unified
            standard modified improved extended enhanced original classical modern new full reduced short form version
            type types first second third order higher lower early late double triple single blind open label people
            education school health public economic economics financial clinical medical psychology psychometric
            behaviour behavior behavioural behavioral cognitive social science sciences engineering mathematical
            statistical statistics statistic empirical mathematics geometry geometric algebraic harmonic arithmetic
            tool tools kit checklist guideline statement protocol report reporting item items strategy strategies plan
            stage stages phase phases step steps stepwise backward forward pass bidirectional unidirectional left right
            wise pointwise elementwise scaled dot product additive multiplicative shared sharing weight tying
            bayesian frequentist gaussian markovian participant participants participatory observation observations observed
            observer unobserved labels label labelled labeled labelling needed required older newer old term terms name
            names called used use user statistics bootstrapped bootstrapping iterative iterated recursive scores
            recursion nested crossed greedy building build builder expected expectancy expectations utility risk-based
            scanning scan environment environmental macro micro meso strategic strategy strategies situational strengths
            weaknesses opportunities threats threat scenario scenarios planning plan foresight backcasting horizon
            stakeholder stakeholders portfolio project schedule scheduling activity inventory supply lean waste
            continuous discrete finite infinite element boundary volume lattice flow flows fluid dynamics molecular
            quantum chemical spectral spectrum spectroscopy frequency frequencies wavelet wavelets harmonics
            signal signals noisy denoising blind source separation decomposition decomposed singular value
            orthogonal rotation rotated oblique loading loadings scree parallel theoretical
            correspondence invariance biased unbiased accuracy precision recall
            performance metric metrics benchmark benchmarking best worst better fast faster slow quick stopping
            dropout pooling activation loss cost budget tradeoff fitting walk walks crawling scraping web site online
            offline digital virtual computer computational computing program programs code coder codes software mobile
            phone telephone mail postal face mode household census register registry record records linkage driven cut
            cutoff lottery auction bargaining choice choices conjoint willingness pay contingent travel hedonic price
            prices pricing benefit benefits effectiveness impact outcome outcomes endpoint endpoints exposure exposed
            dose dosage drug placebo safety harm diagnostic prognostic screening surveillance outbreak epidemic
            epidemiology prevalence mortality morbidity burden gene genes genome genomic expression sequencing alignment
            phylogenetic species ecological habitat niche water soil climate weather energy carbon material materials
            teaching classroom teacher reading writing essay reflection reflexive journal diary story stories
            storytelling life biography biographical work cooperative appreciative critical feminist indigenous
            decolonial postmodern hermeneutic hermeneutics interpretive interpretative interpretivist constructivist
            realist realism positivist pragmatic pragmatism typology taxonomy taxonomies ontology ontologies semantic
            semantics syntactic lexical lexicon corpora annotation annotator tagging parsing parser chunking stemming
            lemmatization entity entities linking relation relations reasoning thought few zero shot shots context
            contextual window tool call agentic multimodal visual audio acoustic video frame frames pose depth optical
            resolution restoration contrastive diffusion normalizing belief beliefs evidential plausibility possibility
            ambiguity uncertainty uncertain imprecise grey gray intuitionistic hesitant outranking compromise eigenvector
            entropy information mutual divergence gain impurity split splits splitting leaves root roots branch branching
            bound bounds cutting plane column row dual primal relaxation barrier trust region conjugate hill climbing
            harmony firefly bee bees bat whale wolf cuckoo immune cultural differential evolution mutation tournament
            cellular automata automaton compartmental stock feedback loop loops seasonality seasonally adjusted detrended
            cycle cycles band regime switching jump jumps realized realised extreme extremes tail tails heavy dependence
            dependency dependencies independence
            chi coefficient connectionist clear hoc moment moments law laws lens ridge box boxes line lines bar stem leaf scatter heat box-plot plot histogram bubble flow network tree
            """),
        LanguageEvidence(
            "tr",
            """
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
            """),
        LanguageEvidence(
            "de",
            """
            der die das des dem den ein eine einer eines und oder für mit von vom im zur zum nach bei auf aus ohne über
            durch zwischen analyse analysen verfahren methode methoden methodik test tests modell modelle modellierung
            regression regressionsanalyse lineare nichtlineare logistische multiple einfache lernen maschinelles tiefes
            überwachtes unüberwachtes bestärkendes netz netze netzwerk neuronale neuronales künstliche faltungsnetz
            rekurrentes entscheidungsbaum entscheidungsbäume baum zufallswald zufällige zufälliger stützvektormaschine
            stützvektor klassifikation klassifizierung clusteranalyse ballungsanalyse daten datenanalyse zeitreihe
            zeitreihenanalyse zeitreihen hauptkomponentenanalyse komponenten faktorenanalyse explorative konfirmatorische
            strukturgleichungsmodell strukturgleichungsmodellierung varianzanalyse kovarianzanalyse einfaktorielle
            zweifaktorielle mit messwiederholung korrelation korrelationskoeffizient rangkorrelation stichprobe
            stichproben ziehung geschichtete befragung umfrage leitfadeninterview experteninterview interviews
            inhaltsanalyse qualitative quantitative diskursanalyse gegenstandsbezogene theorie theoriebildung fallstudie
            fallstudien überlebenszeitanalyse überlebensanalyse ereigniszeitanalyse schätzer schätzung schätzverfahren
            größte kleinste quadrate quadrat chi methode der wahrscheinlichkeit wahrscheinlichkeitsverteilung verteilung
            vorzeichen rangsumme rangsummentest vorzeichentest anpassungstest unabhängigkeit unabhängige abhängige
            verbundene gepaarte güte übersicht übersichtsarbeit systematische literaturübersicht metaanalyse forschung
            forschungsdesign untersuchung studie kohortenstudie längsschnittstudie querschnittstudie randomisierte
            kontrollierte quasiexperiment gewichtung gewichtete neigungsscore instrumentvariable instrumentvariablen
            schätzung feste zufällige effekte effekt gemischte mehrebenenanalyse mehrebenenmodell hierarchische
            vektorautoregression kointegration einheitswurzel einheitswurzeltest bewertung unschärfe optimierung
            genetischer algorithmus ameisen evolutionäre simulation ganzzahlige programmierung entscheidungsfindung
            textanalyse stimmungsanalyse themenmodell themenmodellierung sprachverarbeitung sprachmodell natürliche
            aufmerksamkeit selbstaufmerksamkeit mehrköpfige mechanismus feinabstimmung anpassung einbettung
            kreuzvalidierung gradientenverstärkung gradientenabstieg nächste nachbarn abstand ähnlichkeit dichte latente
            klassenanalyse wachstumskurve fragebogen zuverlässigkeit verallgemeinertes verallgemeinerte additive
            diskriminanzanalyse mehrdimensionale skalierung hypothesentest prüfung vergleich gleitender durchschnitt
            glättung exponentielle störung zustandsraum verborgenes handlungsforschung teilnehmende beobachtung
            wirkung zusammenhang häufigkeit schwellenwert zerlegung risiko risiken konkurrierende zensierte
            """),
        LanguageEvidence(
            "nl",
            """
            de het een en of voor met van op in uit bij naar door tussen zonder over als analyse analyses toets toetsen
            methode methoden onderzoek onderzoeksmethode model modellen modellering regressie regressieanalyse lineaire
            logistische meervoudige enkelvoudige leren machinaal diep versterkend begeleid onbegeleid netwerk netwerken
            neuraal neurale kunstmatig beslisboom beslissingsboom beslissingsbomen willekeurig woud bos steunvector
            ondersteunende vectormachine vectoren classificatie indeling clusteranalyse gegevens tijdreeks tijdreeksen
            tijdreeksanalyse hoofdcomponentenanalyse componenten factoranalyse verkennende bevestigende structurele
            vergelijkingen vergelijkingsmodel variantieanalyse covariantieanalyse eenweg tweeweg herhaalde metingen
            correlatie correlatiecoëfficiënt rangcorrelatie steekproef steekproeven gestratificeerde sneeuwbalsteekproef
            enquête vragenlijst diepte interview inhoudsanalyse kwalitatieve kwantitatieve discoursanalyse gefundeerde
            theorie gevalsstudie casestudy overlevingsanalyse overleving schatter schatting kleinste kwadraten
            aannemelijkheid waarschijnlijkheid kansverdeling verdeling rangtekentoets rangsom rangsomtoets tekentoets
            onafhankelijkheid onafhankelijke afhankelijke gepaarde aanpassing overzicht systematische literatuurstudie
            literatuuronderzoek metaanalyse cohortonderzoek longitudinaal dwarsdoorsnedeonderzoek gerandomiseerd
            gecontroleerd gewogen weging instrumentele variabelen vaste willekeurige effecten gemengde multiniveau
            hiërarchische vectorautoregressie cointegratie eenheidswortel vage logica optimalisatie genetisch algoritme
            mierenkolonie geheeltallige programmering besluitvorming tekstmining sentimentanalyse onderwerpmodel
            taalverwerking natuurlijke taal aandacht zelfaandacht meerdere hoofden mechanisme verfijning bijstellen
            inbedding kruisvalidatie dichtstbijzijnde buren afstand dichtheid latente klassenanalyse groeicurve
            betrouwbaarheid veralgemeend gegeneraliseerd schaal meerdimensionale voortschrijdend gemiddelde gemiddelden
            effening exponentiële toestandsruimte verborgen actieonderzoek participerende observatie vergelijking
            vergelijkend verschil verschillen gewone kansen risico toekenning beoordeling werkzaamheid kwaliteit
            """),
        LanguageEvidence(
            "sv",
            """
            och eller för med av på i till från mellan utan över genom den det en ett som analys analyser analysmetod
            metod metoder test tester modell modeller modellering regression regressionsanalys linjär logistisk multipel
            enkel inlärning maskininlärning djupinlärning övervakad oövervakad förstärkningsinlärning nätverk neuralt
            neurala neuronnät artificiella beslutsträd träd slumpskog slumpmässig slumpmässiga stödvektormaskin
            stödvektor klassificering klassifikation klusteranalys klustring data tidsserie tidsserier tidsserieanalys
            principalkomponentanalys huvudkomponentanalys faktoranalys utforskande bekräftande konfirmatorisk
            strukturekvationsmodellering variansanalys kovariansanalys envägs tvåvägs upprepade mätningar korrelation
            korrelationskoefficient rangkorrelation urval stickprov stratifierat snöbollsurval enkät frågeformulär
            intervju innehållsanalys kvalitativ kvantitativ diskursanalys grundad teori fallstudie överlevnadsanalys
            skattning skattare minsta kvadratmetoden kvadrat sannolikhet sannolikhetsfördelning fördelning
            teckenrangtest rangsummetest teckentest oberoende beroende parat parade anpassning översikt systematisk
            litteraturöversikt litteraturstudie metaanalys kohortstudie longitudinell tvärsnittsstudie randomiserad
            kontrollerad studie viktad viktning instrumentvariabler instrumentvariabel fasta slumpeffekter effekter
            blandade flernivåanalys hierarkisk vektorautoregression kointegration enhetsrot luddig logik optimering
            genetisk algoritm myrkoloni heltalsprogrammering beslutsfattande textutvinning sentimentanalys ämnesmodell
            ämnesmodellering språkbehandling naturligt språk uppmärksamhet självuppmärksamhet flerhuvudad mekanism
            finjustering inbäddning korsvalidering närmaste grannar avstånd täthet latent klassanalys tillväxtkurva
            reliabilitet tillförlitlighet generaliserad skala flerdimensionell skalning glidande medelvärde utjämning
            exponentiell tillståndsrum dold aktionsforskning deltagande observation jämförelse jämförande skillnad
            forskning undersökning fältstudie bedömning utvärdering risker överlevnad händelse
            """),
        LanguageEvidence(
            "no",
            """
            og eller for med av på i til fra mellom uten over gjennom den det en et som analyse analyser analysemetode
            metode metoder test tester modell modeller modellering regresjon regresjonsanalyse lineær logistisk multippel
            enkel læring maskinlæring dyplæring dyp veiledet ikke forsterkende forsterkningslæring nettverk nevralt nevrale
            kunstige beslutningstre beslutningstrær tre tilfeldig skog støttevektormaskin støttevektor klassifisering
            klassifikasjon klyngeanalyse data tidsserie tidsserier tidsserieanalyse prinsipalkomponentanalyse
            hovedkomponentanalyse faktoranalyse utforskende eksplorerende bekreftende konfirmerende strukturell
            ligningsmodellering strukturligningsmodell variansanalyse kovariansanalyse enveis toveis gjentatte målinger
            korrelasjon korrelasjonskoeffisient rangkorrelasjon utvalg utvalgsmetode stratifisert snøballutvalg
            spørreundersøkelse spørreskjema intervju dybdeintervju innholdsanalyse kvalitativ kvantitativ diskursanalyse
            grunnet empirisk teori kasusstudie overlevelsesanalyse levetidsanalyse estimering estimator minste
            kvadraters sannsynlighet sannsynlighetsfordeling fordeling rangsumtest fortegnstest tegntest uavhengige
            uavhengighet avhengige parvis parede tilpasning oversikt systematisk litteraturgjennomgang oversiktsartikkel
            metaanalyse kohortstudie longitudinell tverrsnittsstudie randomisert kontrollert studie forsøk vektet vekting
            instrumentvariabler instrumentvariabel faste tilfeldige effekter blandede flernivåanalyse flernivå hierarkisk
            vektorautoregresjon kointegrasjon enhetsrot uklar logikk optimering genetisk algoritme maurkoloni
            heltallsprogrammering beslutningstaking tekstutvinning sentimentanalyse emnemodell emnemodellering
            språkbehandling naturlig språk oppmerksomhet selvoppmerksomhet flerhodet mekanisme finjustering innbygging
            kryssvalidering nærmeste naboer avstand tetthet latent klasseanalyse vekstkurve reliabilitet pålitelighet
            generalisert skala flerdimensjonal skalering glidende gjennomsnitt utjevning eksponentiell tilstandsrom
            skjult aksjonsforskning deltakende observasjon sammenligning sammenlignende forskjell forskning
            undersøkelse vurdering evaluering overlevelse hendelse
            """),
        LanguageEvidence(
            "fr",
            """
            le la les l d un une des du de et ou pour avec par sur dans en à aux au sans entre selon analyse analyses test
            tests méthode méthodes modèle modèles modélisation régression linéaire logistique multiple simple
            apprentissage automatique profond supervisé non par renforcement réseau réseaux neurones neuronal
            convolutif récurrent arbre arbres décision forêt forêts aléatoire aléatoires machine machines à vecteurs
            support séparateur marge classification groupes regroupement données séries temporelles chronologique
            composantes principales factorielle facteurs exploratoire confirmatoire équations structurelles variance
            covariance facteur mesures répétées corrélation coefficient rangs échantillonnage échantillon échantillons
            boule neige stratifié enquête sondage questionnaire entretien entretiens contenu qualitative quantitative
            discours théorie ancrée enracinée étude cas survie estimateur estimation moindres carrés ordinaires maximum
            vraisemblance probabilité loi distribution signés somme signe indépendance indépendants appariés ajustement
            adéquation khi carré revue systématique littérature méta-analyse recherche cohorte longitudinale transversale
            essai randomisé contrôlé quasi-expérimental pondération pondérée score propension variables instrumentales
            effets fixes mixtes multiniveaux hiérarchique autorégression vectorielle cointégration racine unitaire
            discontinuité différence différences double logique floue optimisation algorithme génétique colonies fourmis
            programmation entiers aide multicritère fouille textes sentiments sujets thématique traitement langage naturel
            langue auto-attention attention multi-têtes mécanisme affinage ajustement fin plongement lexical validation
            croisée plus proches voisins distance densité classes latentes courbe croissance fiabilité généralisé
            généralisée échelle positionnement multidimensionnel moyenne mobile lissage exponentiel espace états caché
            cachée recherche-action observation participante comparaison évaluation risques concurrents plan expérience
            expérimental boîte carte de contrôle qualité descente gradient renforcé bayésien bayésienne réduction
            """),
        LanguageEvidence(
            "es",
            """
            el la los las un una unos de del y o para con por en sobre entre sin según al análisis prueba pruebas
            contraste método métodos modelo modelos modelado modelización modelamiento regresión lineal logística
            múltiple simple aprendizaje automático profundo supervisado no por refuerzo máquina máquinas red redes
            neuronal neuronales convolucional recurrente árbol árboles decisión bosque bosques aleatorio aleatorios
            vectores soporte clasificación conglomerados agrupamiento datos series temporales tiempo componentes
            principales factorial factores exploratorio confirmatorio ecuaciones estructurales varianza covarianza factor
            medidas repetidas correlación coeficiente rangos muestreo muestra muestras bola nieve estratificado encuesta
            cuestionario entrevista entrevistas contenido cualitativo cualitativa cuantitativo discurso teoría
            fundamentada estudio estudios caso casos supervivencia estimador estimación mínimos cuadrados ordinarios máxima
            verosimilitud probabilidad distribución signo signos suma independencia independientes pareadas emparejadas
            bondad ajuste chi cuadrado revisión sistemática literatura bibliográfica metaanálisis investigación cohorte
            cohortes longitudinal transversal ensayo aleatorizado controlado cuasiexperimental ponderación ponderada
            puntuación propensión variables instrumentales efectos fijos mixtos multinivel jerárquico autorregresión
            vectorial cointegración raíz unitaria discontinuidad diferencias diferencia lógica difusa optimización
            algoritmo algoritmos genético colonia hormigas programación entera toma decisiones multicriterio minería
            textos sentimientos temas procesamiento lenguaje natural atención autoatención multicabezal mecanismo fino
            incrustación validación cruzada vecinos cercanos más distancia densidad clases latentes curva crecimiento
            fiabilidad generalizado generalizada escala escalamiento multidimensional media móvil suavizado suavizamiento
            exponencial espacio estados oculto investigación-acción observación participante comparación evaluación
            riesgos riesgo competitivos diseño experimental calidad descenso gradiente bayesiano bayesiana reducción
            """),
        LanguageEvidence(
            "pt",
            """
            o a os as um uma de do da dos das e ou para com por em no na sobre entre sem segundo ao à análise análises teste
            testes método métodos modelo modelos modelagem modelação regressão linear logística múltipla simples
            aprendizado aprendizagem automática profundo profunda supervisionado supervisionada não por reforço máquina
            máquinas rede redes neural neurais neuronal convolucional recorrente árvore árvores decisão floresta florestas
            aleatória aleatórias vetores vectores suporte classificação agrupamento agrupamentos dados séries temporais
            componentes principais fatorial fatores exploratória confirmatória equações estruturais variância covariância
            fator medidas repetidas correlação coeficiente postos amostragem amostra amostras bola neve estratificada
            inquérito questionário entrevista entrevistas conteúdo qualitativa quantitativa discurso teoria fundamentada
            estudo estudos caso sobrevivência estimador estimação mínimos quadrados ordinários máxima verossimilhança
            probabilidade distribuição sinal sinais soma independência independentes pareadas emparelhadas aderência
            ajuste qui-quadrado qui quadrado revisão sistemática literatura meta-análise metanálise pesquisa investigação
            coorte longitudinal transversal ensaio randomizado controlado quase-experimental ponderação ponderada escore
            propensão variáveis instrumentais efeitos fixos mistos multinível hierárquico autorregressão vetorial
            cointegração raiz unitária descontinuidade diferenças diferença lógica difusa fuzzy otimização algoritmo
            genético colônia formigas programação inteira tomada decisão multicritério mineração textos sentimentos
            tópicos processamento linguagem natural atenção autoatenção multicabeça múltiplas cabeças mecanismo fino
            incorporação validação cruzada vizinhos próximos mais distância densidade classes latentes curva crescimento
            confiabilidade fiabilidade generalizado generalizada escala escalonamento multidimensional média móvel
            suavização exponencial espaço estados oculto pesquisa-ação observação participante comparação avaliação
            riscos risco competitivos planejamento delineamento experimental qualidade gradiente bayesiano redução
            """),
        LanguageEvidence(
            "it",
            """
            il lo la i gli le un uno una di del della dei degli delle dello dell e o per con da dal in nel su tra fra senza
            a al alla analisi test metodo metodi modello modelli modellazione modellizzazione regressione lineare
            logistica multipla semplice apprendimento automatico profondo supervisionato non per rinforzo macchina macchine
            rete reti neurale neurali convoluzionale ricorrente albero alberi decisione decisionale foresta foreste casuale
            casuali vettori supporto classificazione raggruppamento dati serie storiche temporali componenti principali
            fattoriale fattori esplorativa confermativa equazioni strutturali varianza covarianza una via misure ripetute
            correlazione coefficiente ranghi campionamento campione campioni palla neve stratificato indagine sondaggio
            questionario intervista interviste contenuto qualitativa quantitativa discorso teoria fondata studio caso
            sopravvivenza stimatore stima minimi quadrati ordinari massima verosimiglianza probabilità distribuzione segno
            segni somma indipendenza indipendenti appaiati adattamento chi quadrato revisione sistematica letteratura
            rassegna metanalisi meta-analisi ricerca coorte longitudinale trasversale sperimentazione randomizzato
            controllato quasi-sperimentale ponderazione ponderata punteggio propensione variabili strumentali effetti
            fissi misti multilivello gerarchico autoregressione vettoriale cointegrazione radice unitaria discontinuità
            differenze differenza logica sfocata ottimizzazione algoritmo genetico colonia formiche programmazione intera
            decisioni multicriterio estrazione testi sentimenti argomenti elaborazione linguaggio naturale attenzione
            auto-attenzione multi-testa meccanismo fine affinamento incorporamento convalida incrociata vicini prossimi
            più distanza densità classi latenti curva crescita affidabilità generalizzato generalizzata scala scaling
            multidimensionale media mobile livellamento esponenziale spazio stati nascosto ricerca-azione osservazione
            partecipante confronto valutazione rischi rischio disegno sperimentale qualità discesa gradiente bayesiano
            bayesiana riduzione dimensionalità processo
            """),
        LanguageEvidence(
            "ca",
            """
            el la els les l un una de del dels d i o per amb en sobre entre sense segons al anàlisi prova proves contrast
            mètode mètodes model models modelització modelatge regressió lineal logística múltiple simple aprenentatge
            automàtic profund supervisat no per reforç màquina màquines xarxa xarxes neuronal neuronals convolucional
            recurrent arbre arbres decisió bosc boscos aleatori aleatoris vectors suport classificació conglomerats
            agrupament dades sèries temporals components principals factorial factors exploratòria confirmatòria equacions
            estructurals variància covariància mesures repetides correlació coeficient rangs mostreig mostra mostres bola
            neu estratificat enquesta qüestionari entrevista entrevistes contingut qualitativa quantitativa discurs teoria
            fonamentada estudi cas casos supervivència estimador estimació mínims quadrats ordinaris màxima versemblança
            probabilitat distribució signe signes suma independència independents aparellades bondat ajust khi quadrat
            revisió sistemàtica literatura metaanàlisi recerca investigació cohort longitudinal transversal assaig
            aleatoritzat controlat quasiexperimental ponderació ponderada puntuació propensió variables instrumentals
            efectes fixos mixtos multinivell jeràrquic autoregressió vectorial cointegració arrel unitària discontinuïtat
            diferències diferència lògica difusa optimització algorisme genètic colònia formigues programació entera presa
            decisions multicriteri mineria textos sentiments temes processament llenguatge natural atenció autoatenció
            mecanisme fi incrustació validació creuada veïns propers més distància densitat classes latents corba
            creixement fiabilitat generalitzat generalitzada escala escalament multidimensional mitjana mòbil suavització
            exponencial espai estats ocult recerca-acció observació participant comparació avaluació riscos risc disseny
            experimental qualitat gradient bayesià bayesiana reducció
            """),
        LanguageEvidence(
            "ro",
            """
            și sau pentru cu de la din în pe prin între fără după al a ale un o analiza analiză analize test teste testul
            metoda metodă metode modelul model modele modelare modelarea regresia regresie liniară logistică multiplă simplă
            învățare învățarea automată profundă supervizată nesupervizată prin întărire mașină mașini rețea rețele
            neuronală neuronale convoluțională recurentă arbore arbori decizie pădure păduri aleatoare aleatorie vectori
            suport clasificare clasificarea grupare date serii timp temporale componente componentelor principale
            factorială factorilor factori exploratorie confirmatorie ecuații structurale varianței varianță covarianță
            măsurători repetate corelație corelația coeficientul rangurilor eșantionare eșantion eșantioane bulgăre
            stratificată sondaj chestionar interviu interviuri conținut conținutului calitativă cantitativă discursului
            teoria întemeiată studiu studiul caz supraviețuire supraviețuirii estimator estimare celor mai mici pătrate
            verosimilitate maximă probabilitate distribuție semnelor sumei independență independente perechi ajustare
            hi-pătrat pătrat sinteză revizuire sistematică literaturii meta-analiză cercetare cohortă longitudinal
            transversal studiu randomizat controlat cvasi-experimental ponderare ponderată scor înclinație variabile
            instrumentale efecte fixe mixte multinivel ierarhic autoregresie vectorială cointegrare rădăcină unitară
            discontinuitate diferențe diferență logică fuzzy optimizare algoritm genetic colonie furnici programare
            întreagă luarea deciziilor multicriterială extragere textelor sentimentelor subiectelor prelucrarea procesarea
            limbajului natural atenție autoatenție mecanism fină încorporare validare încrucișată vecini apropiați
            distanță densitate clase latente curbă creștere fiabilitate generalizat generalizată scală scalare
            multidimensională medie mobilă netezire exponențială spațiul stărilor ascuns observație participativă comparație
            evaluare riscuri risc proiectare experimentală calitate gradient bayesiană reducere
            """),
        LanguageEvidence(
            "pl",
            """
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
            """),
        LanguageEvidence(
            "cs",
            """
            a nebo pro s se z ze v ve na do od o po pomocí mezi bez pod podle analýza analýzy test testy metoda metody
            model modely regresní lineární logistický statistický náhodný modelování modelu regrese regresní lineární logistická vícenásobná jednoduchá učení strojové hluboké
            s učitelem bez učitele posilované zpětnovazební stroj stroje síť sítě neuronová neuronové konvoluční
            rekurentní strom stromy rozhodovací rozhodování les lesy náhodný náhodné podpůrných vektorů klasifikace
            shluková shlukování shluků data dat časová časové řada řady časových řad hlavních komponent faktorová
            faktorů explorační průzkumná konfirmační rovnic strukturálních strukturních modelování rozptylu kovariance
            jednofaktorová dvoufaktorová opakovaná měření korelace korelační koeficient pořadová výběr výběrové vzorek
            stratifikovaný sněhové koule dotazník dotazníkové šetření rozhovor rozhovory obsahová obsahu kvalitativní
            kvantitativní diskurzu zakotvená teorie případová studie přežití odhad odhadu nejmenších čtverců maximální
            věrohodnosti pravděpodobnost rozdělení znaménkový pořadový součtu nezávislosti nezávislých závislých párový dobré
            shody chí-kvadrát kvadrát přehled systematický literatury metaanalýza výzkum kohortová longitudinální průřezová
            randomizovaná kontrolovaná kvazi-experiment vážení vážená skóre sklonu instrumentální proměnné proměnných
            pevné efekty účinky smíšené víceúrovňová hierarchické vektorová autoregrese kointegrace jednotkový kořen
            nespojitosti rozdíly rozdíl rozdílů fuzzy logika optimalizace genetický algoritmus mravenčí kolonie
            celočíselné programování vícekriteriální dolování textu sentimentu témat zpracování přirozeného jazyka
            pozornost vlastní vícehlavá mechanismus jemné doladění ladění vnoření křížová validace nejbližších sousedů
            vzdálenost hustota latentních tříd růstová křivka reliabilita spolehlivost zobecněný zobecněné škála
            škálování vícerozměrné klouzavý průměr vyhlazování exponenciální stavový prostor skrytý zúčastněné
            pozorování akční porovnání srovnání hodnocení riziko rizika návrh experimentu kvality gradientní sestup
            bayesovská redukce
            """),
        LanguageEvidence(
            "sk",
            """
            a alebo pre s so z zo v vo na do od o po pomocou medzi bez pod podľa analýza analýzy test testy metóda metódy
            model modely regresný lineárny logistický štatistický náhodný modelovanie modelu regresia regresná lineárna logistická viacnásobná jednoduchá učenie strojové hlboké
            s učiteľom bez učiteľa posilňované stroj stroje sieť siete neurónová neurónové konvolučná rekurentná strom
            stromy rozhodovací rozhodovanie les lesy náhodný náhodné podporných vektorov klasifikácia zhluková
            zhlukovanie údajov údaje dáta dát časový časové rad rady časových radov hlavných komponentov faktorová faktorov
            exploračná prieskumná konfirmačná rovnice rovníc štruktúrnych štrukturálnych rozptylu kovariancie
            jednofaktorová dvojfaktorová opakované merania korelácia korelačný koeficient poradová výber výberové vzorka
            stratifikovaný snehovej gule dotazník prieskum rozhovor rozhovory obsahová obsahu kvalitatívna kvantitatívna
            diskurzu zakotvená teória prípadová štúdia prežívania prežitia odhad odhadu najmenších štvorcov maximálnej
            vierohodnosti pravdepodobnosť rozdelenie znamienkový poradový súčtu nezávislosti nezávislých závislých párový
            dobrej zhody chí-kvadrát kvadrát prehľad systematický literatúry metaanalýza výskum kohortová longitudinálna
            prierezová randomizovaná kontrolovaná kvázi-experiment váženie vážená skóre sklonu inštrumentálne premenné
            premenných pevné efekty účinky zmiešané viacúrovňová hierarchické vektorová autoregresia kointegrácia
            jednotkový koreň nespojitosti rozdiely rozdiel rozdielov fuzzy logika optimalizácia genetický algoritmus
            mravčia kolónia celočíselné programovanie viackriteriálne dolovanie textu sentimentu tém spracovanie
            prirodzeného jazyka pozornosť vlastná viachlavá mechanizmus jemné doladenie ladenie vnorenie krížová validácia
            najbližších susedov vzdialenosť hustota latentných tried rastová krivka reliabilita spoľahlivosť zovšeobecnený
            škála škálovanie viacrozmerné kĺzavý priemer vyhladzovanie exponenciálne stavový priestor skrytý zúčastnené
            pozorovanie akčný porovnanie hodnotenie riziko riziká návrh experimentu kvality gradientný zostup bayesovská
            redukcia
            """),
        LanguageEvidence(
            "hr",
            """
            i ili za s sa u na do od o po iz pomoću između bez prema analiza analize test testovi metoda metode model modeli
            modeliranje modela regresija regresijska regresijski linearni logistički statistički linearna logistička višestruka jednostavna učenje strojno duboko
            nadzirano nenadzirano podržano pojačanjem stroj strojevi mreža mreže neuronska neuronske konvolucijska
            povratna stablo stabla odlučivanja odluke odluka šuma šume slučajna slučajne slučajni nasumična potpornih
            vektora klasifikacija klasterska grupiranje podataka podaci vremenski vremenskih niz nizovi nizova serija
            glavnih komponenata komponenti faktorska faktora eksploratorna konfirmatorna strukturnih jednadžbi modeliranje
            varijance kovarijance jednosmjerna dvosmjerna ponovljena ponovljenih mjerenja mjerenje korelacija
            korelacije koeficijent rangova uzorkovanje uzorak uzorci stratificirano grude snijega anketa upitnik intervju
            dubinski sadržaja kvalitativna kvantitativna diskursa utemeljena teorija studija slučaja preživljenja
            preživljavanja procjenitelj procjena najmanjih kvadrata maksimalne vjerodostojnosti najveće vjerojatnost
            raspodjela distribucija predznaka zbroja neovisnosti nezavisnih zavisnih uparenih prilagodbe hi-kvadrat
            kvadrat pregled sustavni literature metaanaliza istraživanje kohortna longitudinalna presječna randomizirano
            kontrolirano kvazieksperiment ponderiranje ponderirana ocjena sklonosti instrumentalne varijable varijabli
            fiksni učinci učinak mješoviti višerazinska hijerarhijska vektorska autoregresija kointegracija jedinični
            korijen diskontinuiteta razlike razlika razlikama neizrazita logika optimizacija genetski algoritam
            mravlja kolonija cjelobrojno programiranje odlučivanje višekriterijsko rudarenje teksta sentimenta tema
            obrada prirodnog jezika pozornost samopozornost pažnja samopažnja višeglava mehanizam fino podešavanje
            ugađanje ugradnja unakrsna validacija najbližih susjeda udaljenost gustoća latentnih klasa krivulja rasta
            pouzdanost poopćeni generalizirani skala ljestvica skaliranje višedimenzijsko pomični prosjek izglađivanje
            eksponencijalno prostor stanja skriveni sudjelujuće promatranje akcijsko usporedba vrednovanje rizik rizici
            dizajn eksperimenta kvalitete gradijentni spust bayesovska smanjenje
            """),
        LanguageEvidence(
            "sr",
            """
            i ili za s sa u na do od o po iz pomoću između bez prema analiza analize test testovi metoda metode model modeli
            modelovanje modela regresija regresiona regresioni linearni logistički statistički slučajni linearna logistička višestruka jednostavna učenje mašinsko duboko
            nadgledano nenadgledano podsticajem potkrepljivanjem mašina mašine mreža mreže neuronska neuronske
            konvoluciona rekurentna stablo stabla odlučivanja odluke šuma šume slučajna slučajne nasumična potpornih
            vektora klasifikacija klasterska grupisanje podataka podaci vremenski vremenskih serija serije nizova
            glavnih komponenti faktorska faktora eksplorativna konfirmativna strukturnih jednačina varijanse kovarijanse
            jednofaktorska dvofaktorska ponovljena ponovljenih merenja merenje korelacija korelacije koeficijent rangova
            uzorkovanje uzorak uzorci stratifikovano grudve snega anketa upitnik intervju dubinski sadržaja kvalitativna
            kvantitativna diskursa utemeljena teorija studija slučaja preživljavanja ocenjivač ocena procena najmanjih
            kvadrata maksimalne verodostojnosti najveće verovatnoća raspodela distribucija znakova zbira nezavisnosti
            nezavisnih zavisnih uparenih prilagođavanja hi-kvadrat kvadrat pregled sistematski literature metaanaliza
            istraživanje kohortna longitudinalna presečna randomizovano kontrolisano kvazieksperiment ponderisanje
            ponderisana skor sklonosti instrumentalne varijable promenljive promenljivih fiksni efekti efekat mešoviti
            višenivoska hijerarhijska vektorska autoregresija kointegracija jedinični koren diskontinuiteta razlike
            razlika razlici fazi rasplinuta logika optimizacija genetski algoritam mravlja kolonija celobrojno
            programiranje odlučivanje višekriterijumsko rudarenje teksta sentimenta tema obrada prirodnog jezika
            pažnja samopažnja višeglava mehanizam fino podešavanje ugrađivanje unakrsna validacija najbližih suseda
            udaljenost rastojanje gustina latentnih klasa kriva rasta pouzdanost uopšteni generalizovani skala skaliranje
            višedimenziono pokretni prosek izglađivanje eksponencijalno prostor stanja skriveni učesničko posmatranje
            akciono poređenje vrednovanje rizik rizici dizajn eksperimenta kvaliteta gradijentni spust bajesovska
            smanjenje
            """),
        LanguageEvidence(
            "hu",
            """
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
            """),
        LanguageEvidence(
            "et",
            """
            ja või ning ilma alusel põhine järgi vahel analüüs analüüsi analüüsimeetod test testid meetod meetodi meetodid
            mudel mudelid modelleerimine regressioon regressioonanalüüs lineaarne logistiline mitmene lihtne õpe õppimine
            masinõpe süvaõpe juhendatud juhendamata stiimulõpe tugevdusõpe võrk võrgud närvivõrk närvivõrgud tehisnärvivõrk
            otsustuspuu otsustuspuud puu juhuslik juhumets mets tugivektormasin tugivektor klassifitseerimine
            liigitamine klasteranalüüs klasterdamine andmed andmete andmekaeve aegrida aegread aegridade
            peakomponentide peakomponentanalüüs faktoranalüüs uuriv kinnitav struktuurvõrrandite modelleerimine
            dispersioonanalüüs kovariatsioonanalüüs ühefaktoriline kahefaktoriline kordusmõõtmised kordusmõõtmistega
            korrelatsioon korrelatsioonikordaja astakkorrelatsioon valim valimi valikuuring kihtvalim lumepallivalim küsitlus
            küsimustik ankeet intervjuu süvaintervjuu sisuanalüüs kvalitatiivne kvantitatiivne diskursusanalüüs
            põhistatud teooria juhtumiuuring elukestusanalüüs elulemusanalüüs elulemuse hinnang hindamine vähimruutude
            vähimruutmeetod suurima tõepära tõenäosus jaotus märgitest astaksummatest sõltumatute sõltumatuse sõltuvate
            paaris sobivustest hii-ruut ülevaade süstemaatiline kirjanduse metaanalüüs uuring uurimus kohortuuring
            longituuduuring läbilõikeuuring randomiseeritud kontrollitud kvaasieksperiment kaalumine kaalutud
            kalduvusskoor instrumentmuutujad muutujate fikseeritud juhuslike efektidega mõjudega segamudel mitmetasandiline
            hierarhiline vektorautoregressioon kointegratsioon ühikjuur katkestusega erinevuste erinevus hägusloogika
            optimeerimine geneetiline algoritm sipelgakoloonia täisarvuline planeerimine otsustamine otsuste
            mitmekriteeriumiline tekstikaeve meelsusanalüüs teemamudel teemade keeletöötlus loomuliku keele tähelepanu
            enesetähelepanu mehhanism peenhäälestus häälestamine sissekanne ristvalideerimine lähimate lähima naabri
            naabrite kaugus tihedus latentsete klasside kasvukõver usaldusväärsus reliaablus üldistatud skaala
            mitmemõõtmeline skaleerimine libisev keskmine silumine eksponentsiaalne olekuruum varjatud peidetud osalusvaatlus
            tegevusuuring võrdlus hindamise risk riskid katseplaneerimine kvaliteedi gradientlaskumine bayesi
            """),
        LanguageEvidence(
            "lv",
            """
            un vai ar bez pēc par starp uz no analīze analīzes tests testi metode metodes modelis modeļi modelēšana
            regresija regresijas lineārā loģistiskā daudzkārtējā vienkāršā mācīšanās mašīnmācīšanās dziļā uzraudzīta
            neuzraudzīta pastiprinājuma tīkls tīkli neironu mākslīgie konvolūcijas rekurentais lēmumu koks koki nejaušais
            nejaušie gadījuma mežs meži atbalsta vektoru mašīna mašīnas klasifikācija klasteru klasterizācija grupēšana
            dati datu ieguve laikrinda laikrindu laika rindu galveno komponenšu faktoru izpētes apstiprinošā strukturālo
            vienādojumu modelēšana dispersijas kovariācijas vienfaktora divfaktoru atkārtoti atkārtotu mērījumi mērījumu
            korelācija korelācijas koeficients rangu izlase izlases stratificēta sniega bumbas aptauja anketa intervija
            satura kvalitatīvā kvantitatīvā diskursa pamatotā teorija gadījuma izpēte gadījumu izdzīvošanas dzīvildzes
            novērtētājs novērtējums novērtēšana mazāko kvadrātu maksimālās ticamības varbūtība sadalījums zīmju summas
            neatkarības neatkarīgu atkarīgu pāru saskaņas hī-kvadrāta pārskats sistemātisks sistemātiskais literatūras
            metaanalīze pētījums pētniecība kohortas longitudināls šķērsgriezuma randomizēts kontrolēts kvazieksperiments
            svēršana svērtā tieksmes rādītājs instrumentālie mainīgie mainīgo fiksēto efektu jauktais daudzlīmeņu
            hierarhiskā vektoru autoregresija kointegrācija vienības sakne pārtraukuma atšķirību atšķirība starpība
            izplūdusī nestriktā loģika optimizācija ģenētiskais algoritms skudru kolonija veselo skaitļu programmēšana
            lēmumu pieņemšana daudzkritēriju teksta noskaņojuma tēmu dabiskās valodas apstrāde uzmanība pašuzmanība
            daudzgalvu mehānisms precizēšana pieskaņošana iegulšana šķērsvalidācija tuvāko kaimiņu attālums blīvums
            latento klašu augšanas līkne ticamība uzticamība vispārinātais vispārinātā skala daudzdimensiju mērogošana
            slīdošais vidējais izlīdzināšana eksponenciālā stāvokļu telpa slēptais līdzdalības novērojums darbības
            salīdzinājums salīdzināšana vērtēšana risks riski eksperimenta plānošana kvalitātes gradienta bajesa
            """),
        LanguageEvidence(
            "vi",
            """
            và hoặc cho với của trong trên theo bằng giữa không có dựa phân tích kiểm định thử nghiệm phương pháp mô hình hóa
            hồi quy tuyến tính phi logistic đa bội đơn biến học máy sâu có giám sát tăng cường mạng nơ ron thần kinh tích chập
            hồi tiếp cây quyết định rừng ngẫu nhiên máy vectơ véc tơ hỗ trợ phân loại cụm phân nhóm dữ liệu khai phá chuỗi thời
            gian thành phần chính nhân tố khám phá khẳng định phương trình cấu trúc phương sai hiệp phương sai một hai yếu tố
            chiều đo lặp lại tương quan hệ số hạng thứ lấy mẫu chọn mẫu phân tầng quả cầu tuyết khảo sát bảng hỏi phỏng vấn nội
            dung định tính định lượng diễn ngôn lý thuyết nền nghiên cứu trường hợp tình huống sống sót sống còn ước lượng bình
            phương nhỏ nhất hợp lý cực đại xác suất phân phối dấu tổng độc lập phụ thuộc cặp phù hợp chi bình tổng quan hệ thống
            tài liệu gộp đoàn hệ dọc cắt ngang đối chứng bán trọng điểm xu hướng biến công cụ tác động hiệu ứng cố định hỗn hợp
            đa cấp phân cấp tự hồi quy vectơ đồng liên kết nghiệm đơn vị gián đoạn khác biệt trong khác biệt logic mờ tối ưu
            thuật toán di truyền đàn kiến quy hoạch nguyên ra quyết định đa tiêu chí văn bản cảm xúc chủ đề xử lý ngôn ngữ tự
            nhiên chú ý tự chú ý đa đầu cơ chế tinh chỉnh nhúng kiểm chứng chéo láng giềng gần nhất khoảng cách mật độ lớp tiềm ẩn
            đường cong tăng trưởng độ tin cậy tổng quát thang đo đa chiều trung bình trượt động làm trơn san mũ không gian trạng
            thái ẩn quan sát tham gia hành động so sánh đánh giá rủi ro cạnh tranh thiết kế thực nghiệm chất lượng giảm gradient
            chiều truyền ngược đồ thị tín hiệu quá trình kỹ thuật giả thuyết khoa học xã hội
            """),
        LanguageEvidence(
            "id",
            """
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
            """),
        LanguageEvidence(
            "ms",
            """
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
            """),
        LanguageEvidence(
            "fi",
            """
            ja tai sekä ilman perusteella välinen analyysi analyysin menetelmä menetelmät testi testit malli mallit
            mallinnus regressio regressioanalyysi lineaarinen logistinen moninkertainen usean muuttujan yksinkertainen
            oppiminen koneoppiminen syväoppiminen ohjattu ohjaamaton vahvistusoppiminen verkko verkot neuroverkko
            neuroverkot konvoluutioneuroverkko päätöspuu päätöspuut puu satunnainen satunnaismetsä metsä
            tukivektorikone luokittelu klusterianalyysi ryhmittely aineisto tiedonlouhinta aikasarja aikasarja-analyysi
            pääkomponenttianalyysi faktorianalyysi eksploratiivinen konfirmatorinen rakenneyhtälömallinnus
            varianssianalyysi kovarianssianalyysi yksisuuntainen kaksisuuntainen toistettujen mittausten korrelaatio
            korrelaatiokerroin järjestyskorrelaatio otanta otos ositettu lumipallo kysely kyselylomake haastattelu
            sisällönanalyysi laadullinen määrällinen diskurssianalyysi ankkuroitu teoria tapaustutkimus elinaika-analyysi
            eloonjäämisanalyysi estimaattori estimointi pienimmän neliösumman suurimman uskottavuuden todennäköisyys
            jakauma merkkitesti riippumattomuus riippumattomien parittainen yhteensopivuus khiin neliö katsaus
            järjestelmällinen kirjallisuuskatsaus meta-analyysi tutkimus kohorttitutkimus pitkittäistutkimus
            poikkileikkaustutkimus satunnaistettu kontrolloitu koe painotettu painotus taipumuspistemäärä välinemuuttuja
            kiinteät vaikutukset monitasomalli hierarkkinen vektoriautoregressio yhteisintegraatio yksikköjuuri sumea
            logiikka optimointi geneettinen algoritmi kokonaislukuoptimointi päätöksenteko tekstinlouhinta
            mielipideanalyysi aihemalli luonnollisen kielen käsittely huomio itsehuomio mekanismi hienosäätö upotus
            ristiinvalidointi lähimmän naapurin etäisyys tiheys latentti luokka-analyysi kasvukäyrä luotettavuus
            reliabiliteetti yleistetty asteikko moniulotteinen skaalaus liukuva keskiarvo tasoitus eksponentiaalinen
            tila-avaruus piilevä osallistuva havainnointi toimintatutkimus vertailu arviointi riski koesuunnittelu laatu
            """),
        LanguageEvidence(
            "da",
            """
            og eller for med af på i til fra mellem uden over den det en et analyse analysemetode metode metoder test model
            modellering regression lineær logistisk multipel læring maskinlæring dyb forstærkningslæring netværk neuralt
            beslutningstræ beslutningstræer træ tilfældig skov støttevektormaskine klassifikation klyngeanalyse tidsserie
            tidsrækkeanalyse hovedkomponentanalyse faktoranalyse udforskende bekræftende strukturel ligningsmodellering
            variansanalyse gentagne målinger korrelation korrelationskoefficient stikprøve stikprøver spørgeskema
            spørgeskemaundersøgelse interview indholdsanalyse kvalitativ kvantitativ diskursanalyse teori casestudie
            overlevelsesanalyse mindste kvadraters sandsynlighed fordeling uafhængige uafhængighed parvis oversigt
            systematisk litteraturgennemgang metaanalyse kohorteundersøgelse randomiseret kontrolleret forsøg vægtet
            instrumentvariabel faste effekter blandede hierarkisk enhedsrod optimering algoritme beslutningstagning
            sprogbehandling opmærksomhed finjustering krydsvalidering nærmeste naboer afstand tæthed vækstkurve pålidelighed
            glidende gennemsnit udjævning skjult deltagende observation sammenligning forskel forskning undersøgelse
            """),
        LanguageEvidence(
            "sl",
            """
            in ali za z s na do od o po iz med brez glede analiza analize metoda metode test testi model modeli modeliranje
            regresija linearna logistična multipla učenje strojno globoko nadzorovano nenadzorovano okrepitveno spodbujevano
            omrežje omrežja nevronsko nevronska odločitveno drevo drevesa gozd naključni naključnih podporni podpornih
            vektorjev razvrščanje klasifikacija gručenje podatkov podatki časovna časovnih vrsta vrst glavnih komponent
            faktorska raziskovalna potrditvena strukturnih enačb variance ponovljene meritve korelacija koeficient vzorčenje
            vzorec vprašalnik anketa intervju vsebine kvalitativna kvantitativna diskurza utemeljena teorija študija primera
            preživetja cenilka ocena najmanjših kvadratov največjega verjetja verjetnost porazdelitev neodvisnost neodvisnih
            sistematični pregled literature metaanaliza raziskava raziskovanje kohortna randomizirana nadzorovana tehtana
            uteževanje spremenljivke spremenljivk učinki mešani večnivojsko hierarhično vektorska avtoregresija razlika razlik
            mehka logika optimizacija genetski algoritem odločanje rudarjenje besedil obdelava naravnega jezika pozornost
            natančno uglaševanje navzkrižno preverjanje najbližjih sosedov razdalja gostota krivulja rasti zanesljivost
            drseče povprečje glajenje prostor stanj skriti opazovanje primerjava vrednotenje tveganje
            """),
        LanguageEvidence(
            "lt",
            """
            ir arba su be pagal tarp nuo į iš analizė analizės metodas metodai testas testai modelis modeliai modeliavimas
            regresija regresinė tiesinė logistinė daugialypė mokymasis mašininis gilusis prižiūrimas skatinamasis tinklas
            tinklai neuroninis neuroniniai dirbtiniai sprendimų medis medžiai atsitiktinis atsitiktinių miškas atraminių
            vektorių mašina klasifikavimas klasterinė klasterizavimas duomenų duomenys laiko eilutė eilutės eilučių
            pagrindinių komponenčių faktorinė tiriamoji patvirtinamoji struktūrinių lygčių dispersinė pakartotiniai matavimai
            koreliacija koreliacijos koeficientas imtis imties atranka apklausa klausimynas interviu turinio kokybinis
            kiekybinis diskurso grindžiamoji teorija atvejo studija tyrimas tyrimai išgyvenamumo įvertis vertinimas
            mažiausių kvadratų didžiausio tikėtinumo tikimybė skirstinys nepriklausomų nepriklausomumo porinis sisteminė
            apžvalga literatūros metaanalizė kohortinis atsitiktinių imčių kontroliuojamas svertinis kintamieji kintamųjų
            fiksuotų efektų mišrus daugiapakopis hierarchinis autoregresija skirtumų skirtumas neraiškioji logika
            optimizavimas genetinis algoritmas tekstų kalbos apdorojimas dėmesys savidėmesys mechanizmas derinimas kryžminis
            patikrinimas artimiausių kaimynų atstumas tankis kreivė patikimumas slenkantis vidurkis glodinimas būsenų
            """),
    ]
}
