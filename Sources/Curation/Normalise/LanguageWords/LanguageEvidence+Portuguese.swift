extension LanguageEvidence {
    /// Words of names of methods in Portuguese.
    static let portuguese = LanguageEvidence(
        "pt",
        letters: "ãõ",
        words: """
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
            """)
}
