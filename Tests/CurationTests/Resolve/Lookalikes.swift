import Testing

@testable import Curation

/// Methods that are easily taken for each other: 60 pairs, each with what makes them alike.
///
/// A line is a method: English name | Korean name | Vietnamese name | year | originators | type | source | aliases. Two
/// lines under a `#` are a pair.
enum Lookalikes {
    struct Pair: Sendable, CustomTestStringConvertible {
        var why: String
        var one: LookalikeMethod
        var other: LookalikeMethod

        var testDescription: String { "\(one.english) and \(other.english)" }
    }

    static let pairs: [Pair] = table.split(separator: "#").map { entry in
        let lines = entry.split(separator: "\n").map(String.init)
        return Pair(why: lines[0], one: LookalikeMethod(lines[1]), other: LookalikeMethod(lines[2]))
    }

    static let methods = pairs.flatMap { [$0.one, $0.other] }

    private static let table = """
        # alias SVM
        Support Vector Machine|서포트 벡터 머신|Máy vectơ hỗ trợ|1995|Cortes, C. & Vapnik, V.|Supervised classification|Cortes, C. & Vapnik, V. (1995). Support-vector networks. Machine Learning, 20(3), 273–297.|SVM, support vector network
        State Vector Model|상태 벡터 모형|Mô hình vectơ trạng thái|1996|Aoki, M.|State space model|Aoki, M. (1996). State vectors of series. Journal of Time, 3(1), 1–20.|SVM, state vector representation
        # alias CFA
        Confirmatory Factor Analysis|확인적 요인 분석|Phân tích nhân tố khẳng định|1969|Jöreskog, K. G.|Measurement model|Jöreskog, K. G. (1969). A general approach to confirmatory factor analysis. Psychometrika, 34(2), 183–202.|CFA, restricted factor analysis
        Correspondence Factor Analysis|대응 요인 분석|Phân tích tương ứng|1969|Benzécri, J.-P.|Dimension reduction|Benzécri, J.-P. (1969). Statistical analysis as a tool. Methodologies, 2(1), 35–74.|CFA, correspondence analysis
        # EFA and CFA share authors
        Exploratory Factor Analysis|탐색적 요인 분석|Phân tích nhân tố khám phá|1904|Spearman, C.|Measurement model|Spearman, C. (1904). General intelligence. American Journal of Psychology, 15(2), 201–292.|EFA, common factor analysis, factor analysis
        Confirmatory Tetrad Analysis|확인적 사분 분석|Phân tích bộ bốn khẳng định|1904|Spearman, C.|Measurement model|Spearman, C. (1904). General intelligence. American Journal of Psychology, 15(2), 201–292.|CTA, tetrad test, factor analysis
        # alias LDA
        Latent Dirichlet Allocation|잠재 디리클레 할당|Phân bổ Dirichlet tiềm ẩn|2003|Blei, D. M.; Ng, A. Y.; Jordan, M. I.|Topic model|Blei, D. M., Ng, A. Y. & Jordan, M. I. (2003). Latent Dirichlet allocation. Journal of Machine Learning Research, 3, 993–1022.|LDA, topic modeling
        Linear Discriminant Analysis|선형 판별 분석|Phân tích phân biệt tuyến tính|1936|Fisher, R. A.|Supervised classification|Fisher, R. A. (1936). The use of multiple measurements. Annals of Eugenics, 7(2), 179–188.|LDA, Fisher discriminant
        # numbered variants
        K-Means Clustering|K-평균 군집화|Phân cụm K-means|1967|MacQueen, J.|Partitional clustering|MacQueen, J. (1967). Some methods for classification. Berkeley Symposium, 1, 281–297.|k-means, Lloyd's algorithm
        K-Means++|K-평균++|K-means++|2007|Arthur, D. & Vassilvitskii, S.|Partitional clustering|Arthur, D. & Vassilvitskii, S. (2007). The advantages of careful seeding. SODA, 1027–1035.|k-means, careful seeding
        # one letter
        X-Means Clustering|X-평균 군집화|Phân cụm X-means|2000|Pelleg, D. & Moore, A.|Partitional clustering|Pelleg, D. & Moore, A. (2000). X-means. ICML, 727–734.|x-means, k-means
        G-Means Clustering|G-평균 군집화|Phân cụm G-means|2003|Hamerly, G. & Elkan, C.|Partitional clustering|Hamerly, G. & Elkan, C. (2003). Learning the k in k-means. NIPS, 281–288.|g-means, k-means
        # one letter in front
        ARIMA Model|ARIMA 모형|Mô hình ARIMA|1970|Box, G. E. P.; Jenkins, G. M.|Time series model|Box, G. E. P. & Jenkins, G. M. (1970). Time Series Analysis. Holden-Day.|ARIMA, Box-Jenkins model
        SARIMA Model|SARIMA 모형|Mô hình SARIMA|1970|Box, G. E. P.; Jenkins, G. M.|Time series model|Box, G. E. P. & Jenkins, G. M. (1970). Time Series Analysis. Holden-Day.|SARIMA, Box-Jenkins model
        # qualifier
        Principal Component Analysis|주성분 분석|Phân tích thành phần chính|1901|Pearson, K.|Dimension reduction|Pearson, K. (1901). On lines and planes of closest fit. Philosophical Magazine, 2(11), 559–572.|PCA, principal components
        Kernel Principal Component Analysis|커널 주성분 분석|Phân tích thành phần chính hạt nhân|1998|Schölkopf, B.|Dimension reduction|Schölkopf, B. (1998). Nonlinear component analysis. Neural Computation, 10(5), 1299–1319.|KPCA, principal components
        # robust
        Kruskal-Wallis Test|크루스칼-왈리스 검정|Kiểm định Kruskal-Wallis|1952|Kruskal, W. H.; Wallis, W. A.|Nonparametric test|Kruskal, W. H. & Wallis, W. A. (1952). Use of ranks. JASA, 47(260), 583–621.|H test, one-way ANOVA on ranks
        Robust Kruskal-Wallis Test|강건 크루스칼-왈리스 검정|Kiểm định Kruskal-Wallis vững|1952|Kruskal, W. H.; Wallis, W. A.|Nonparametric test|Kruskal, W. H. & Wallis, W. A. (1952). Use of ranks. JASA, 47(260), 583–621.|robust H test, Kruskal-Wallis test
        # panel
        Granger Causality|그레인저 인과성|Nhân quả Granger|1969|Granger, C. W. J.|Causality test|Granger, C. W. J. (1969). Investigating causal relations. Econometrica, 37(3), 424–438.|Granger test, predictive causality
        Panel Granger Causality|패널 그레인저 인과성|Nhân quả Granger dữ liệu bảng|2012|Dumitrescu, E.-I.; Hurlin, C.|Causality test|Dumitrescu, E.-I. & Hurlin, C. (2012). Testing for Granger non-causality. Economic Modelling, 29(4), 1450–1460.|Granger test, panel causality
        # Bayesian
        Structural Equation Modeling|구조방정식 모형|Mô hình phương trình cấu trúc|1970|Jöreskog, K. G.|Structural model|Jöreskog, K. G. (1970). Analysis of covariance structures. Biometrika, 57(2), 239–251.|SEM, covariance structure analysis
        Bayesian Structural Equation Modeling|베이지안 구조방정식 모형|Mô hình phương trình cấu trúc Bayes|2012|Muthén, B.; Asparouhov, T.|Structural model|Muthén, B. & Asparouhov, T. (2012). Bayesian structural equation modeling. Psychological Methods, 17(3), 313–335.|BSEM, SEM
        # ways
        One-Way ANOVA|일원 분산 분석|ANOVA một chiều|1925|Fisher, R. A.|Parametric test|Fisher, R. A. (1925). Statistical Methods for Research Workers. Oliver & Boyd.|ANOVA, analysis of variance
        Two-Way ANOVA|이원 분산 분석|ANOVA hai chiều|1925|Fisher, R. A.|Parametric test|Fisher, R. A. (1925). Statistical Methods for Research Workers. Oliver & Boyd.|ANOVA, analysis of variance, factorial ANOVA
        # same paper
        Generative Pretraining|생성적 사전학습|Tiền huấn luyện sinh|2018|Radford, A.|Language model|Radford, A. (2018). Improving language understanding. OpenAI Report.|GPT pretraining, LM pretraining
        Discriminative Fine-Tuning|판별적 미세 조정|Tinh chỉnh phân biệt|2018|Radford, A.|Language model|Radford, A. (2018). Improving language understanding. OpenAI Report.|task fine-tuning, supervised tuning
        # mediation, moderation
        Mediation Analysis|매개 분석|Phân tích trung gian|1986|Baron, R. M.; Kenny, D. A.|Path model|Baron, R. M. & Kenny, D. A. (1986). The moderator-mediator distinction. JPSP, 51(6), 1173–1182.|indirect effect analysis, path analysis
        Moderation Analysis|조절 분석|Phân tích điều tiết|1986|Baron, R. M.; Kenny, D. A.|Path model|Baron, R. M. & Kenny, D. A. (1986). The moderator-mediator distinction. JPSP, 51(6), 1173–1182.|interaction analysis, path analysis
        # one letter of a long word
        Mediation Review|매개 검토|Tổng quan trung gian|1999|Adler, P.|Evidence synthesis|Adler, P. (1999). Reviews of mediation. Review Quarterly, 4(1), 1–30.|MR
        Medication Review|약물 검토|Tổng quan thuốc|2001|Shaw, J.|Clinical procedure|Shaw, J. (2001). Room for review. Task Force Report.|MR
        # homonym in two fields
        Kalman Filter|칼만 필터|Bộ lọc Kalman|1960|Kalman, R. E.|State space model|Kalman, R. E. (1960). A new approach to linear filtering. Journal of Basic Engineering, 82(1), 35–45.|LQE, linear quadratic estimation
        Kalman Smoother|칼만 평활기|Bộ làm trơn Kalman|1965|Rauch, H. E.|State space model|Rauch, H. E. (1965). Maximum likelihood estimates of linear dynamic systems. AIAA Journal, 3(8), 1445–1450.|RTS smoother, linear quadratic estimation
        # extended
        Extended Kalman Filter|확장 칼만 필터|Bộ lọc Kalman mở rộng|1962|Smith, G. L.|State space model|Smith, G. L. (1962). Application of statistical filter theory. NASA Report.|EKF, Kalman filter
        Unscented Kalman Filter|무향 칼만 필터|Bộ lọc Kalman không mùi|1997|Julier, S. J.; Uhlmann, J. K.|State space model|Julier, S. J. & Uhlmann, J. K. (1997). A new extension of the Kalman filter. AeroSense, 182–193.|UKF, Kalman filter
        # GARCH family
        GARCH Model|GARCH 모형|Mô hình GARCH|1986|Bollerslev, T.|Volatility model|Bollerslev, T. (1986). Generalized autoregressive conditional heteroskedasticity. Journal of Econometrics, 31(3), 307–327.|GARCH(1,1), conditional volatility model
        EGARCH Model|EGARCH 모형|Mô hình EGARCH|1991|Nelson, D. B.|Volatility model|Nelson, D. B. (1991). Conditional heteroskedasticity in asset returns. Econometrica, 59(2), 347–370.|EGARCH(1,1), conditional volatility model
        # multivariate
        DCC-GARCH|DCC-GARCH|DCC-GARCH|2002|Engle, R.|Volatility model|Engle, R. (2002). Dynamic conditional correlation. JBES, 20(3), 339–350.|MGARCH, dynamic conditional correlation
        BEKK-GARCH|BEKK-GARCH|BEKK-GARCH|1995|Engle, R.; Kroner, K.|Volatility model|Engle, R. & Kroner, K. (1995). Multivariate simultaneous GARCH. Econometric Theory, 11(1), 122–150.|MGARCH, BEKK model
        # scoping, systematic
        Scoping Review|주제범위 문헌고찰|Tổng quan phạm vi|2005|Arksey, H.; O'Malley, L.|Evidence synthesis|Arksey, H. & O'Malley, L. (2005). Scoping studies. IJSRM, 8(1), 19–32.|scoping study, literature mapping
        Mapping Review|매핑 문헌고찰|Tổng quan lập bản đồ|2009|Grant, M. J.; Booth, A.|Evidence synthesis|Grant, M. J. & Booth, A. (2009). A typology of reviews. Health Information and Libraries Journal, 26(2), 91–108.|systematic map, literature mapping
        # one typology, two reviews
        Rapid Review|신속 문헌고찰|Tổng quan nhanh|2009|Grant, M. J.; Booth, A.|Evidence synthesis|Grant, M. J. & Booth, A. (2009). A typology of reviews. Health Information and Libraries Journal, 26(2), 91–108.|rapid evidence assessment, accelerated review
        Umbrella Review|우산 문헌고찰|Tổng quan ô|2009|Grant, M. J.; Booth, A.|Evidence synthesis|Grant, M. J. & Booth, A. (2009). A typology of reviews. Health Information and Libraries Journal, 26(2), 91–108.|overview of reviews, meta-review
        # t tests
        Student's t-Test|스튜던트 t 검정|Kiểm định t Student|1908|Student|Parametric test|Student (1908). The probable error of a mean. Biometrika, 6(1), 1–25.|t-test, two-sample t-test
        Paired t-Test|대응표본 t 검정|Kiểm định t ghép cặp|1908|Student|Parametric test|Student (1908). The probable error of a mean. Biometrika, 6(1), 1–25.|t-test, dependent t-test
        # Welch
        Welch's t-Test|웰치 t 검정|Kiểm định t Welch|1947|Welch, B. L.|Parametric test|Welch, B. L. (1947). The generalization of Student's problem. Biometrika, 34(1–2), 28–35.|unequal variances t-test, t-test
        Welch's ANOVA|웰치 분산 분석|ANOVA Welch|1951|Welch, B. L.|Parametric test|Welch, B. L. (1951). On the comparison of several mean values. Biometrika, 38(3–4), 330–336.|unequal variances ANOVA, Welch F test
        # signs and ranks
        Wilcoxon Signed-Rank Test|윌콕슨 부호순위 검정|Kiểm định hạng có dấu Wilcoxon|1945|Wilcoxon, F.|Nonparametric test|Wilcoxon, F. (1945). Individual comparisons by ranking methods. Biometrics Bulletin, 1(6), 80–83.|signed-rank test, Wilcoxon test
        Wilcoxon Rank-Sum Test|윌콕슨 순위합 검정|Kiểm định tổng hạng Wilcoxon|1945|Wilcoxon, F.|Nonparametric test|Wilcoxon, F. (1945). Individual comparisons by ranking methods. Biometrics Bulletin, 1(6), 80–83.|rank-sum test, Wilcoxon test
        # unit roots
        Dickey-Fuller Test|디키-풀러 검정|Kiểm định Dickey-Fuller|1979|Dickey, D. A.; Fuller, W. A.|Stationarity test|Dickey, D. A. & Fuller, W. A. (1979). Distribution of the estimators. JASA, 74(366), 427–431.|DF test, unit root test
        Augmented Dickey-Fuller Test|확장 디키-풀러 검정|Kiểm định Dickey-Fuller mở rộng|1979|Dickey, D. A.; Fuller, W. A.|Stationarity test|Dickey, D. A. & Fuller, W. A. (1979). Distribution of the estimators. JASA, 74(366), 427–431.|ADF test, unit root test
        # second generation
        IPS Panel Unit Root Test|IPS 패널 단위근 검정|Kiểm định IPS|2003|Im, K. S.; Pesaran, M. H.; Shin, Y.|Stationarity test|Im, K. S., Pesaran, M. H. & Shin, Y. (2003). Testing for unit roots in panels. Journal of Econometrics, 115(1), 53–74.|IPS test, panel unit root test
        CIPS Panel Unit Root Test|CIPS 패널 단위근 검정|Kiểm định CIPS|2007|Pesaran, M. H.|Stationarity test|Pesaran, M. H. (2007). A simple panel unit root test. Journal of Applied Econometrics, 22(2), 265–312.|CIPS test, panel unit root test
        # penalties
        Lasso Regression|라쏘 회귀|Hồi quy Lasso|1996|Tibshirani, R.|Penalized regression|Tibshirani, R. (1996). Regression shrinkage and selection via the lasso. JRSS B, 58(1), 267–288.|LASSO, L1 regularization
        Group Lasso Regression|그룹 라쏘 회귀|Hồi quy Lasso nhóm|2006|Yuan, M.; Lin, Y.|Penalized regression|Yuan, M. & Lin, Y. (2006). Model selection with grouped variables. JRSS B, 68(1), 49–67.|group LASSO, L1 regularization
        # fixed and random
        Fixed Effects Model|고정효과 모형|Mô hình tác động cố định|1978|Mundlak, Y.|Panel regression|Mundlak, Y. (1978). On the pooling of time series. Econometrica, 46(1), 69–85.|FE, within estimator
        Random Effects Model|확률효과 모형|Mô hình tác động ngẫu nhiên|1978|Mundlak, Y.|Panel regression|Mundlak, Y. (1978). On the pooling of time series. Econometrica, 46(1), 69–85.|RE, GLS estimator
        # IRT
        One-Parameter Logistic Model|1모수 로지스틱 모형|Mô hình logistic một tham số|1968|Birnbaum, A.|Item response model|Birnbaum, A. (1968). Some latent trait models. Addison-Wesley.|1PL, logistic IRT
        Two-Parameter Logistic Model|2모수 로지스틱 모형|Mô hình logistic hai tham số|1968|Birnbaum, A.|Item response model|Birnbaum, A. (1968). Some latent trait models. Addison-Wesley.|2PL, logistic IRT
        # Cronbach
        Cronbach's Alpha|크론바흐 알파|Hệ số alpha Cronbach|1951|Cronbach, L. J.|Reliability coefficient|Cronbach, L. J. (1951). Coefficient alpha. Psychometrika, 16(3), 297–334.|coefficient alpha, tau-equivalent reliability
        Ordinal Alpha|서열 알파|Alpha thứ bậc|2007|Zumbo, B. D.|Reliability coefficient|Zumbo, B. D. (2007). Ordinal versions of coefficients. JMASM, 6(1), 21–29.|coefficient alpha, polychoric alpha
        # kappas
        Cohen's Kappa|코헨의 카파|Kappa Cohen|1960|Cohen, J.|Agreement coefficient|Cohen, J. (1960). A coefficient of agreement. EPM, 20(1), 37–46.|kappa, inter-rater agreement
        Weighted Kappa|가중 카파|Kappa có trọng số|1968|Cohen, J.|Agreement coefficient|Cohen, J. (1968). Weighted kappa. Psychological Bulletin, 70(4), 213–220.|kappa, inter-rater agreement, scaled disagreement
        # survival
        Cox Proportional Hazards Model|콕스 비례위험 모형|Mô hình nguy cơ tỷ lệ Cox|1972|Cox, D. R.|Survival regression|Cox, D. R. (1972). Regression models and life-tables. JRSS B, 34(2), 187–220.|Cox regression, PH model
        Stratified Cox Model|층화 콕스 모형|Mô hình Cox phân tầng|1972|Cox, D. R.|Survival regression|Cox, D. R. (1972). Regression models and life-tables. JRSS B, 34(2), 187–220.|Cox regression, stratified hazards
        # estimator and test
        Kaplan-Meier Estimator|카플란-마이어 추정량|Ước lượng Kaplan-Meier|1958|Kaplan, E. L.; Meier, P.|Survival curve|Kaplan, E. L. & Meier, P. (1958). Nonparametric estimation. JASA, 53(282), 457–481.|product-limit estimator, KM curve
        Nelson-Aalen Estimator|넬슨-알렌 추정량|Ước lượng Nelson-Aalen|1978|Aalen, O.|Survival curve|Aalen, O. (1978). Nonparametric inference. Annals of Statistics, 6(4), 701–726.|cumulative hazard estimator, NA curve
        # gates
        Long Short-Term Memory|장단기 메모리|Bộ nhớ dài ngắn hạn|1997|Hochreiter, S.; Schmidhuber, J.|Recurrent network|Hochreiter, S. & Schmidhuber, J. (1997). Long short-term memory. Neural Computation, 9(8), 1735–1780.|LSTM, gated recurrent network
        Bidirectional Long Short-Term Memory|양방향 장단기 메모리|Bộ nhớ dài ngắn hạn hai chiều|2005|Graves, A.; Schmidhuber, J.|Recurrent network|Graves, A. & Schmidhuber, J. (2005). Framewise phoneme classification. Neural Networks, 18(5–6), 602–610.|BiLSTM, gated recurrent network
        # GANs
        Generative Adversarial Network|생성적 적대 신경망|Mạng đối nghịch tạo sinh|2014|Goodfellow, I.|Generative model|Goodfellow, I. (2014). Generative adversarial nets. NeurIPS.|GAN, adversarial training
        Conditional Generative Adversarial Network|조건부 생성적 적대 신경망|Mạng đối nghịch tạo sinh có điều kiện|2014|Mirza, M.; Osindero, S.|Generative model|Mirza, M. & Osindero, S. (2014). Conditional generative adversarial nets. arXiv.|cGAN, adversarial training
        # embeddings of one paper
        Skip-Gram Embedding|스킵그램 임베딩|Nhúng skip-gram|2013|Mikolov, T.|Word embedding|Mikolov, T. (2013). Efficient estimation of word representations. arXiv.|word2vec, SGNS
        Continuous Bag-of-Words Embedding|연속 단어 주머니 임베딩|Nhúng CBOW|2013|Mikolov, T.|Word embedding|Mikolov, T. (2013). Efficient estimation of word representations. arXiv.|word2vec, CBOW
        # boosting
        Gradient Boosting|그래디언트 부스팅|Tăng cường gradient|2001|Friedman, J. H.|Ensemble learner|Friedman, J. H. (2001). Greedy function approximation. Annals of Statistics, 29(5), 1189–1232.|GBM, boosted trees
        Stochastic Gradient Boosting|확률적 그래디언트 부스팅|Tăng cường gradient ngẫu nhiên|2002|Friedman, J. H.|Ensemble learner|Friedman, J. H. (2002). Stochastic gradient boosting. CSDA, 38(4), 367–378.|SGB, boosted trees
        # forests
        Random Forest|랜덤 포레스트|Rừng ngẫu nhiên|2001|Breiman, L.|Ensemble learner|Breiman, L. (2001). Random forests. Machine Learning, 45(1), 5–32.|RF, decision forest
        Random Survival Forest|랜덤 생존 포레스트|Rừng sống còn ngẫu nhiên|2008|Ishwaran, H.|Ensemble learner|Ishwaran, H. (2008). Random survival forests. Annals of Applied Statistics, 2(3), 841–860.|RSF, survival forest
        # density clustering
        DBSCAN|DBSCAN|DBSCAN|1996|Ester, M.|Density clustering|Ester, M. (1996). A density-based algorithm. KDD, 226–231.|density-based clustering, spatial clustering
        HDBSCAN|HDBSCAN|HDBSCAN|2013|Campello, R. J. G. B.|Density clustering|Campello, R. J. G. B. (2013). Density-based clustering based on hierarchical estimates. PAKDD, 160–172.|density-based clustering, hierarchical DBSCAN
        # neighbour embedding
        Stochastic Neighbor Embedding|확률적 이웃 임베딩|Nhúng láng giềng ngẫu nhiên|2002|Hinton, G.; Roweis, S.|Dimension reduction|Hinton, G. & Roweis, S. (2002). Stochastic neighbor embedding. NIPS, 857–864.|SNE, neighbour embedding
        t-Distributed Stochastic Neighbor Embedding|t-분포 확률적 이웃 임베딩|Nhúng láng giềng ngẫu nhiên phân phối t|2008|van der Maaten, L.; Hinton, G.|Dimension reduction|van der Maaten, L. & Hinton, G. (2008). Visualizing data using t-SNE. JMLR, 9, 2579–2605.|t-SNE, neighbour embedding
        # Delphi
        Delphi Method|델파이 기법|Phương pháp Delphi|1963|Dalkey, N.; Helmer, O.|Group consensus|Dalkey, N. & Helmer, O. (1963). An experimental application. Management Science, 9(3), 458–467.|Delphi survey, expert consensus
        Fuzzy Delphi Method|퍼지 델파이 기법|Phương pháp Delphi mờ|1985|Murray, T. J.|Group consensus|Murray, T. J. (1985). A pilot study of fuzzy set modification of Delphi. Human Systems Management, 5(1), 76–80.|FDM, expert consensus
        # AHP
        Analytic Hierarchy Process|계층화 분석법|Quá trình phân tích thứ bậc|1980|Saaty, T. L.|Multi-criteria decision|Saaty, T. L. (1980). The Analytic Hierarchy Process. McGraw-Hill.|AHP, pairwise comparison
        Analytic Network Process|네트워크 분석법|Quá trình phân tích mạng|1996|Saaty, T. L.|Multi-criteria decision|Saaty, T. L. (1996). Decision Making with Dependence. RWS.|ANP, pairwise comparison
        # matching
        Propensity Score Matching|성향점수 매칭|Ghép điểm xu hướng|1983|Rosenbaum, P. R.; Rubin, D. B.|Matching estimator|Rosenbaum, P. R. & Rubin, D. B. (1983). The central role of the propensity score. Biometrika, 70(1), 41–55.|PSM, propensity matching
        Propensity Score Weighting|성향점수 가중|Trọng số điểm xu hướng|1983|Rosenbaum, P. R.; Rubin, D. B.|Weighting estimator|Rosenbaum, P. R. & Rubin, D. B. (1983). The central role of the propensity score. Biometrika, 70(1), 41–55.|IPW, inverse probability weighting
        # discontinuities
        Sharp Regression Discontinuity|선명한 회귀 불연속|Hồi quy gián đoạn sắc nét|1960|Thistlethwaite, D. L.; Campbell, D. T.|Quasi-experiment|Thistlethwaite, D. L. & Campbell, D. T. (1960). Regression-discontinuity analysis. Journal of Educational Psychology, 51(6), 309–317.|RDD, sharp RD
        Fuzzy Regression Discontinuity|퍼지 회귀 불연속|Hồi quy gián đoạn mờ|1960|Thistlethwaite, D. L.; Campbell, D. T.|Quasi-experiment|Thistlethwaite, D. L. & Campbell, D. T. (1960). Regression-discontinuity analysis. Journal of Educational Psychology, 51(6), 309–317.|RDD, fuzzy RD
        # differences
        Difference-in-Differences|이중차분법|Khác biệt trong khác biệt|1994|Card, D.; Krueger, A. B.|Quasi-experiment|Card, D. & Krueger, A. B. (1994). Minimum wages and employment. AER, 84(4), 772–793.|DiD, double difference
        Triple Differences|삼중차분법|Khác biệt ba lần|1994|Gruber, J.|Quasi-experiment|Gruber, J. (1994). The incidence of mandated maternity benefits. AER, 84(3), 622–641.|DDD, difference-in-differences
        # stages
        Two-Stage Least Squares|2단계 최소제곱법|Bình phương tối thiểu hai giai đoạn|1953|Theil, H.|Instrumental estimator|Theil, H. (1953). Repeated least squares. Central Planning Bureau.|2SLS, IV estimator
        Three-Stage Least Squares|3단계 최소제곱법|Bình phương tối thiểu ba giai đoạn|1962|Zellner, A.; Theil, H.|Instrumental estimator|Zellner, A. & Theil, H. (1962). Three-stage least squares. Econometrica, 30(1), 54–78.|3SLS, system estimator
        # moments
        Difference GMM|차분 GMM|GMM sai phân|1991|Arellano, M.; Bond, S.|Dynamic panel estimator|Arellano, M. & Bond, S. (1991). Some tests of specification. Review of Economic Studies, 58(2), 277–297.|GMM, Arellano-Bond estimator
        System GMM|시스템 GMM|GMM hệ thống|1998|Blundell, R.; Bond, S.|Dynamic panel estimator|Blundell, R. & Bond, S. (1998). Initial conditions and moment restrictions. Journal of Econometrics, 87(1), 115–143.|GMM, Blundell-Bond estimator
        # VAR
        Vector Autoregression|벡터 자기회귀|Tự hồi quy vectơ|1980|Sims, C. A.|Time series model|Sims, C. A. (1980). Macroeconomics and reality. Econometrica, 48(1), 1–48.|VAR, multivariate autoregression
        Structural Vector Autoregression|구조적 벡터 자기회귀|Tự hồi quy vectơ cấu trúc|1980|Sims, C. A.|Time series model|Sims, C. A. (1980). Macroeconomics and reality. Econometrica, 48(1), 1–48.|SVAR, identified VAR
        # cointegration
        Engle-Granger Test|엥글-그레인저 검정|Kiểm định Engle-Granger|1987|Engle, R. F.; Granger, C. W. J.|Cointegration test|Engle, R. F. & Granger, C. W. J. (1987). Co-integration and error correction. Econometrica, 55(2), 251–276.|residual-based test, cointegration test
        Error Correction Model|오차 수정 모형|Mô hình hiệu chỉnh sai số|1987|Engle, R. F.; Granger, C. W. J.|Time series model|Engle, R. F. & Granger, C. W. J. (1987). Co-integration and error correction. Econometrica, 55(2), 251–276.|ECM, equilibrium correction
        # grounded theory
        Grounded Theory|근거이론|Lý thuyết nền|1967|Glaser, B.; Strauss, A.|Qualitative design|Glaser, B. & Strauss, A. (1967). The Discovery of Grounded Theory. Aldine.|GT, constant comparison
        Constructivist Grounded Theory|구성주의 근거이론|Lý thuyết nền kiến tạo|2006|Charmaz, K.|Qualitative design|Charmaz, K. (2006). Constructing Grounded Theory. Sage.|CGT, constant comparison
        # thematic
        Thematic Analysis|주제 분석|Phân tích chủ đề|2006|Braun, V.; Clarke, V.|Qualitative coding|Braun, V. & Clarke, V. (2006). Using thematic analysis. Qualitative Research in Psychology, 3(2), 77–101.|TA, theme coding
        Reflexive Thematic Analysis|성찰적 주제 분석|Phân tích chủ đề phản tư|2019|Braun, V.; Clarke, V.|Qualitative coding|Braun, V. & Clarke, V. (2019). Reflecting on reflexive thematic analysis. QRSEH, 11(4), 589–597.|RTA, thematic analysis
        # content
        Qualitative Content Analysis|질적 내용 분석|Phân tích nội dung định tính|2000|Mayring, P.|Text coding|Mayring, P. (2000). Qualitative content analysis. FQS, 1(2), 20.|QCA, content analysis
        Qualitative Comparative Analysis|질적 비교 분석|Phân tích so sánh định tính|1987|Ragin, C. C.|Set-theoretic method|Ragin, C. C. (1987). The Comparative Method. University of California Press.|QCA, configurational analysis
        # QCA kinds
        Crisp-Set QCA|크리스프셋 QCA|QCA tập rõ|1987|Ragin, C. C.|Set-theoretic method|Ragin, C. C. (1987). The Comparative Method. University of California Press.|csQCA, QCA
        Fuzzy-Set QCA|퍼지셋 QCA|QCA tập mờ|2000|Ragin, C. C.|Set-theoretic method|Ragin, C. C. (2000). Fuzzy-Set Social Science. University of Chicago Press.|fsQCA, QCA
        # chi-squared
        Chi-Squared Test of Independence|카이제곱 독립성 검정|Kiểm định chi bình phương độc lập|1900|Pearson, K.|Categorical test|Pearson, K. (1900). On the criterion. Philosophical Magazine, 50(302), 157–175.|chi-square test, contingency test
        Chi-Squared Goodness-of-Fit Test|카이제곱 적합도 검정|Kiểm định chi bình phương phù hợp|1900|Pearson, K.|Categorical test|Pearson, K. (1900). On the criterion. Philosophical Magazine, 50(302), 157–175.|chi-square test, one-sample chi-square
        # correlation
        Pearson Correlation|피어슨 상관|Tương quan Pearson|1896|Pearson, K.|Association measure|Pearson, K. (1896). Regression, heredity, and panmixia. Philosophical Transactions A, 187, 253–318.|r, product-moment correlation
        Partial Correlation|편상관|Tương quan riêng phần|1896|Pearson, K.|Association measure|Pearson, K. (1896). Regression, heredity, and panmixia. Philosophical Transactions A, 187, 253–318.|partial r, net correlation
        # DEA
        CCR Data Envelopment Analysis|CCR 자료포락분석|Phân tích bao dữ liệu CCR|1978|Charnes, A.; Cooper, W. W.; Rhodes, E.|Efficiency frontier|Charnes, A., Cooper, W. W. & Rhodes, E. (1978). Measuring efficiency. EJOR, 2(6), 429–444.|CCR, DEA
        BCC Data Envelopment Analysis|BCC 자료포락분석|Phân tích bao dữ liệu BCC|1984|Banker, R. D.; Charnes, A.; Cooper, W. W.|Efficiency frontier|Banker, R. D., Charnes, A. & Cooper, W. W. (1984). Some models for estimating. Management Science, 30(9), 1078–1092.|BCC, DEA
        # bootstrap
        Parametric Bootstrap|모수적 부트스트랩|Bootstrap tham số|1979|Efron, B.|Resampling|Efron, B. (1979). Bootstrap methods. Annals of Statistics, 7(1), 1–26.|model-based bootstrap, bootstrap
        Nonparametric Bootstrap|비모수적 부트스트랩|Bootstrap phi tham số|1979|Efron, B.|Resampling|Efron, B. (1979). Bootstrap methods. Annals of Statistics, 7(1), 1–26.|case resampling, bootstrap
        # attention
        Self-Attention|셀프 어텐션|Tự chú ý|2017|Vaswani, A.|Attention mechanism|Vaswani, A. (2017). Attention is all you need. NeurIPS.|intra-attention, scaled dot-product attention
        Multi-Head Attention|멀티 헤드 어텐션|Chú ý đa đầu|2017|Vaswani, A.|Attention mechanism|Vaswani, A. (2017). Attention is all you need. NeurIPS.|MHA, scaled dot-product attention
        # meta-analysis
        Network Meta-Analysis|네트워크 메타분석|Phân tích gộp mạng|2002|Lumley, T.|Evidence synthesis|Lumley, T. (2002). Network meta-analysis. Statistics in Medicine, 21(16), 2313–2324.|NMA, multiple treatments meta-analysis
        Bayesian Network Meta-Analysis|베이지안 네트워크 메타분석|Phân tích gộp mạng Bayes|2004|Lu, G.; Ades, A. E.|Evidence synthesis|Lu, G. & Ades, A. E. (2004). Combination of evidence. Statistics in Medicine, 23(20), 3105–3124.|Bayesian NMA, multiple treatments meta-analysis
        # focus groups
        Focus Group|초점집단|Nhóm tập trung|1956|Merton, R. K.|Group interview|Merton, R. K. (1956). The Focused Interview. Free Press.|focus group interview, group discussion
        Focused Interview|초점 면접|Phỏng vấn tập trung|1956|Merton, R. K.|Individual interview|Merton, R. K. (1956). The Focused Interview. Free Press.|focused conversation, structured probing
        """
}
