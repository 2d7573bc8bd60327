extension LanguageEvidence {
    /// Words of names of methods in Spanish.
    static let spanish = LanguageEvidence(
        "es",
        letters: "ñ",
        words: """
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
            """)
}
