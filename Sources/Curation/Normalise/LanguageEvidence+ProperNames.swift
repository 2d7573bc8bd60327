extension LanguageEvidence {
    /// Family names that stand in names of methods in every language: they tell no language.
    static let properNames =
        """
        akaike alexander allais anderson ansari apriori archimedes arellano arksey arrhenius bartlett bass bayes benford
        benjamini bernoulli bertrand bessel bhattacharyya bland altman bollinger bond bonferroni boole box braun breusch
        brier brown bradley breslow browne bruntland brunner burg campbell cauchy chebyshev chernoff chow christoffel
        clarke cobb cochran cochrane cohen colaizzi cook copula corbin cox cramer cramér cressie cronbach cronbachs daniels
        darling davies debreu dempster deming dickey dijkstra dirichlet donaldson douglas drucker duncan dunn dunnett durbin
        efron engle epanechnikov erlang euler farrell fenton fermat fibonacci fiedler fisher fleiss fourier frechet fréchet
        friedman frisch frobenius fuller galerkin galton gauss gehan gibbs gini giorgi glaser gödel goldfeld goodman gosset
        gower granger gram greenwood gumbel guttman hadamard hamilton hamming hansen hardy hastings hausman heckman heidegger
        hessian hessen hilbert hochberg hodges hodrick hoeffding holm holt hopfield horn horvitz hosmer hotelling huber hunt
        husserl ishikawa jacobi jaccard jarque jenkins jensen johansen jonckheere kaiser kalman kano kant kaplan karhunen kelly
        kendall kirkpatrick kling kolmogorov kohonen krippendorff kriging kruskal kullback kuder kutta lagrange laplace
        laspeyres lehmann leibler lemeshow levene levenberg levin leslie lewin lewis lexis likert lilliefors lin lindberg
        ljung loeve lorenz louvain lyapunov macnemar mahalanobis malmquist mann mantel haenszel mardia markov markowitz
        marquardt mcnemar mcculloch meier mellin mercer merton metropolis miles huberman mincer minkowski moran moustakas
        nadaraya nash nelder nelson aalen newey newman newton neumann neyman norton nyquist occam odum olkin ornstein
        paasche pagan pareto parzen pascal pearson pedroni perron peto phillips pitman poincare poincaré poisson pratt
        prentice prescott quade quartimax rao rasch raphson rayleigh renyi richardson robson rosenbaum roy rubin runge
        sargan sapiro satterthwaite savitzky golay scheffe scheffé schmidt schoenfeld schwarz scott shannon shapley shapiro
        shewhart siegel sidak šidák simpson skinner smirnov snedecor sobel sobol solow spearman spearmans stein stephens
        stevens stirling strauss stuart student students sturges swamy taguchi tarone taylor terpstra theil thompson thurstone
        tobin toda tucker tukey turing vapnik venn vuong vygotsky wald wallis walsh ware watson weibull welch westergaard
        white whitney wiener wigner wilcoxon wilk wilks winsor winters wishart wold woolf yamamoto yates youden yule zadeh
        zellner zipf ziv lempel carlo bootstrap logit probit tobit logistic davidson dudley edgeworth kwiatkowski schmidt shin im pesaran zivot andrews bai parkinson
        brant forsythe tikhonov elman hopfield hedges wedderburn stephenson ragin lawshe abadie dantzig pawlak hevner rezaei saaty leontief husserl o'malley levac whittemore knafl braun clarke charmaz giddens foucault fairclough gadamer ricoeur
        van kaam manen bourdieu latour ajzen fishbein rogers maslow herzberg porter saaty hwang yoon delphi swot
        """
}
