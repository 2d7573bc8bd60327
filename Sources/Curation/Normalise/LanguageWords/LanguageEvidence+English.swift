extension LanguageEvidence {
    /// Words of names of methods in English.
    static let english = LanguageEvidence(
        "en",
        words: """
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
            """)
}
