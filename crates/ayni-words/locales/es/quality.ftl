### Resultados, evaluaciones, fases y valor agregado.

## What an activity reached, how it was judged, who took part when

result-level-output = Producto
result-level-outcome = Efecto
result-level-impact = Impacto
joining-sum = Suma
joining-weighted-ratio = Razón ponderada
joining-maximum = Máximo
joining-do-not-add = No se suma
aim-increase = Aumento
aim-decrease = Disminución
value-kind-target = Meta
value-kind-actual = Logrado
evaluation-kind-self = Autoevaluación
evaluation-kind-joint = Evaluación conjunta
evaluation-kind-independent = Evaluación independiente
quality-base-results = Resultados
quality-base-targets = Metas
quality-base-ratings = Respuestas de evaluaciones
quality-base-phases = Fases
quality-base-values-added = Valor agregado
dimension-phase = Fase del proyecto

## Fields of the record

field-results = Resultados
field-results-id = Identificador de la línea de un resultado
field-results-level = Nivel de un resultado
field-results-leads-to = Resultado al que conduce un resultado
field-results-title = Resultado
field-results-indicators = Indicadores
field-results-indicators-id = Identificador de la línea de un indicador
field-results-indicators-code = Código de un indicador
field-results-indicators-title = Título de un indicador
field-results-indicators-unit = Unidad de un indicador
field-results-indicators-joining = Cómo se reúnen los valores
field-results-indicators-aim = Sentido de un indicador
field-results-indicators-running-total = Total acumulado
field-results-indicators-gender = Indicador de género
field-results-indicators-baseline = Línea de base
field-results-indicators-baseline-value = Valor de la línea de base
field-results-indicators-baseline-date = Fecha de la línea de base
field-results-indicators-source = Fuente de un indicador
field-results-indicators-values = Metas y logros
field-results-indicators-values-id = Identificador de la línea de un valor
field-results-indicators-values-kind = Meta o logro
field-results-indicators-values-period = Período de un valor
field-results-indicators-values-period-start = Comienzo del período de un valor
field-results-indicators-values-period-end = Fin del período de un valor
field-results-indicators-values-value = Valor
field-results-indicators-values-numerator = Numerador
field-results-indicators-values-denominator = Denominador
field-results-indicators-values-parts = Partes de un valor
field-results-indicators-values-parts-id = Identificador de la línea de una parte
field-results-indicators-values-parts-of = Categorías de una parte
field-results-indicators-values-parts-of-dimension = Dimensión de una parte
field-results-indicators-values-parts-of-category = Categoría de una parte
field-results-indicators-values-parts-value = Valor de una parte
field-results-indicators-values-parts-numerator = Numerador de una parte
field-results-indicators-values-parts-denominator = Denominador de una parte
field-results-indicators-values-evidence = Prueba de un valor
field-evaluations = Evaluaciones
field-evaluations-id = Identificador de la línea de una evaluación
field-evaluations-criteria = Conjunto de criterios
field-evaluations-kind = Clase de evaluación
field-evaluations-by = Entidad que evaluó
field-evaluations-date = Fecha de una evaluación
field-evaluations-report = Informe de una evaluación
field-evaluations-answers = Respuestas
field-evaluations-answers-id = Identificador de la línea de una respuesta
field-evaluations-answers-criterion = Criterio
field-evaluations-answers-rating = Calificación
field-evaluations-answers-answer = Respuesta
field-evaluations-answers-evidence = Prueba de una respuesta
field-phases = Fases
field-phases-id = Identificador de la línea de una fase
field-phases-phase = Fase
field-phases-party = Parte de una fase
field-value-added = Valor agregado
field-value-added-id = Identificador de una línea de valor agregado
field-value-added-code = Lo que se ganó
field-value-added-how = Cómo se ganó
field-resources-phase = Fase de un recurso

## The measurement

report-quality = Resultados y calidad
report-results = Resultados
report-results-text = Los valores de distintas actividades se reúnen solo si tienen el mismo código de indicador y la misma unidad, y solo como lo dice el indicador: como suma, como razón ponderada (numeradores entre denominadores) o como máximo. Lo que no se suma se enumera aparte.
report-evaluations = Evaluaciones
report-evaluations-text = Cuántas respuestas dieron cada calificación, por criterio. Las calificaciones se cuentan, y se promedian solo donde el propio conjunto de criterios lo dice.
report-not-rated = Sin calificar
report-answer-yes = Sí
report-answer-no = No
report-verdict-met = Alcanzada
report-verdict-not-met = No alcanzada
report-verdict-open = No puede juzgarse
report-column-indicator = Indicador
report-column-joining = Cómo se reúne
report-column-gender-indicator = Indicador de género
report-column-target = Meta
report-column-actual = Logrado
report-column-broken-down = Parte
report-column-value-kind = Meta o logro
report-column-value = Valor
report-column-level = Nivel
report-column-criterion = Criterio
report-column-mean = Promedio
report-column-quality-base = De qué
report-column-phase = Fase
report-column-partners = Socios
report-column-value-added = Valor agregado
report-column-own-role = Función del país
report-table-results = Resultados por indicador y año: { $view }
report-table-results-parts = Resultados por sexo, edad y similares: { $view }
report-table-results-listed = Resultados que no se suman, cada uno por sí solo: { $view }
report-table-targets = Cuántas metas se alcanzaron, por nivel de resultado
report-table-targets-by-gender = Cuántas metas se alcanzaron, por indicador de género y marcador de género
report-table-ratings = Calificaciones por criterio, { $set }: { $view }
report-table-quality-left-out = Lo que quedó fuera de resultados, evaluaciones, fases y valor agregado
report-table-triangular-phases = Lo que aportaron los socios, por fase
report-table-triangular-phase-roles = Quién participó en qué fase, por función
report-table-triangular-values-added = Valor agregado de la cooperación triangular
report-note-results = Un valor cuenta en el año en que termina su período. Las metas y lo logrado pueden ser de actividades distintas.
report-note-results-parts = Las partes no se suman entre sí: el mismo número puede desglosarse de más de una manera.
report-note-results-listed = Donde nadie dice cómo se reúnen los valores, no se reúnen.
report-note-targets = Por cada indicador de cada actividad y año. Donde falta la meta, el logro o el sentido, no puede juzgarse.
report-note-ratings = Las respuestas se cuentan y no se promedian: nadie puede decir qué distancia hay entre dos calificaciones.
report-note-ratings-mean = El promedio usa los valores que el conjunto da a sus calificaciones; las que no tienen valor no entran.
report-note-values-added = Una actividad puede ganar varias cosas, y cuenta en cada una.
report-triangular-unstated = Ninguna actividad triangular indica fases ni valor agregado, así que no hay cuadros de ello: nada se inventa.
report-ground-later-total = Un total acumulado posterior del mismo año lo representa.
report-ground-no-denominator = Una razón sin numerador o denominador no puede reunirse con otra.
report-ground-not-triangular = La actividad no es triangular según el método.

## Columns of our own workbook

template-group-result = El resultado de esta fila
template-group-evaluation = La respuesta de evaluación de esta fila
template-column-phases = Fases
template-help-phases = De la cooperación triangular: quién participó en qué fase, por ejemplo: negotiation provider, recipient; implementation second-provider.
template-column-value-added = Valor agregado
template-help-value-added = De la cooperación triangular: lo que se ganó trabajando juntos.
template-column-resource-phase = Fase del recurso
template-help-resource-phase = De la cooperación triangular: la fase a la que se destinó el recurso.
template-column-result-level = Nivel del resultado
template-help-result-level = Producto, efecto o impacto. Vacío: producto.
template-column-result = Resultado
template-help-result = Lo que se quiere lograr, en palabras.
template-column-indicator-code = Código del indicador
template-help-indicator-code = El código que otras actividades usan para el mismo indicador. Solo por él se reúnen los valores.
template-column-indicator = Indicador
template-help-indicator = Lo que se cuenta. Vacío, igual que el código: el indicador de arriba.
template-column-indicator-unit = Unidad del indicador
template-help-indicator-unit = La unidad de los valores.
template-column-joining = Cómo se reúnen los valores
template-help-joining = Si los valores se suman, son una razón, un máximo o quedan solos. Vacío: quedan solos.
template-column-aim = Sentido
template-help-aim = Si es mejor más o menos.
template-column-running-total = Total acumulado
template-help-running-total = «true» si cada valor incluye todo lo logrado hasta entonces.
template-column-gender-indicator = Indicador de género
template-help-gender-indicator = «true» si sigue la igualdad entre mujeres y hombres.
template-column-baseline = Línea de base
template-help-baseline = Dónde estaba antes el indicador.
template-column-baseline-date = Fecha de la línea de base
template-help-baseline-date = Cuándo fue.
template-column-result-start = Comienzo del período
template-help-result-start = El primer día del período de la meta y el logro.
template-column-result-end = Fin del período
template-help-result-end = El último día. El valor cuenta en ese año.
template-column-target = Meta
template-help-target = Lo que se quiere lograr; de una razón, el numerador.
template-column-target-of = Meta: de un total de
template-help-target-of = De una razón, el denominador.
template-column-actual = Logrado
template-help-actual = Lo que se logró; de una razón, el numerador.
template-column-actual-of = Logrado: de un total de
template-help-actual-of = De una razón, el denominador.
template-column-parts = Logrado, por sexo, edad y similares
template-help-parts = Por ejemplo: sex=female 22; sex=male 18. De una razón: sex=female 20/22.
template-column-evidence = Prueba
template-help-evidence = Lo que muestra el valor: un informe, una lista de participantes.
template-column-criteria = Conjunto de criterios
template-help-criteria = El conjunto que sigue la evaluación: nest, gpedc o el de su país. Vacío: la evaluación de arriba.
template-column-criterion = Criterio
template-help-criterion = El código del criterio en el conjunto, por ejemplo H1.
template-column-rating = Calificación
template-help-rating = El código de la calificación en la escala, por ejemplo full.
template-column-answer = Respuesta
template-help-answer = La respuesta en palabras.
template-column-evaluated-by = Evaluado por
template-help-evaluated-by = La entidad que evaluó, por oficina y no por nombre.
template-column-evaluation-kind = Clase de evaluación
template-help-evaluation-kind = Propia, conjunta o independiente.
template-column-evaluation-date = Fecha de la evaluación
template-help-evaluation-date = Cuándo se hizo. Por ella se sabe en qué año cuenta.
template-column-evaluation-report = Informe de la evaluación
template-help-evaluation-report = La dirección o referencia del informe.

## Findings

finding-result-unit-missing = El indicador tiene un valor y no tiene unidad.
    .title = Indicador sin unidad
    .why = Un valor no se entiende sin su unidad, y los valores de dos actividades solo se reúnen en una misma unidad.
    .fix = Indique una unidad de la lista.

finding-result-joining-missing = No se dice cómo se reúnen los valores del indicador.
    .title = Forma de reunir sin indicar
    .why = Los valores pueden sumarse, ser razones o quedar solos. No se adivina: mientras no se indique, cada uno queda por sí solo.
    .fix = Indique suma, razón ponderada, máximo o no sumar.

finding-result-aim-missing = El indicador tiene una meta y no se dice si es mejor más o menos.
    .title = Sentido sin indicar
    .why = Sin él no se sabe si se alcanzó la meta, y cuenta como una que no puede juzgarse.
    .fix = Indique aumento o disminución.

finding-result-denominator-missing = A la razón ponderada le falta el numerador o el denominador.
    .title = Razón sin denominador
    .why = Ochenta por ciento de diez personas y cuarenta por ciento de mil no son sesenta por ciento de nada. Sin los dos números el valor queda fuera de toda cifra reunida.
    .fix = Indique cuánto se contó y de cuántos.

finding-result-denominator-zero = Una razón de { $numerator } entre { $denominator }.
    .title = Razón imposible
    .why = Nada se divide entre nada, y ninguno de los números es negativo.
    .fix = Corrija los números, o quítelos si no se conocen.

finding-result-target-baseline = La meta es para { $target } y la línea de base, de { $baseline }, es posterior.
    .title = Meta anterior a la línea de base
    .why = La línea de base dice cómo estaban las cosas antes. Una de las dos fechas está mal.
    .fix = Corrija una de las fechas.

finding-result-period-missing = No se dice de qué período es el valor.
    .title = Valor sin período
    .why = Las metas y los logros cuentan en el año en que termina su período. Sin él quedan fuera de todos los cuadros.
    .fix = Indique el comienzo o el fin del período.

finding-result-value-missing = Esta línea ({ $kind }) no tiene número.
    .title = Valor sin número
    .why = La línea queda fuera: lo que falta no es cero.
    .fix = Indique el número, o quite la línea.

finding-result-actual-future = El período del logro no ha comenzado: { $date }.
    .title = Logro en el futuro
    .why = Lo que no ha llegado no se ha logrado: es una meta en otra columna o un error en el año.
    .fix = Corrija el período, o pase el número a la meta.

finding-result-parts-sum = Las partes por { $by } suman { $sum } y el total es { $whole }.
    .title = Las partes no hacen el total
    .why = Uno de los números está mal, o falta una categoría que debería nombrarse (no indicado, otros).
    .fix = Corrija los números, o añada la categoría que falta.

finding-result-parts-repeated = La parte { $part } aparece dos veces.
    .title = Parte repetida
    .why = Se contarían los dos números.
    .fix = Deje uno de los dos.

finding-result-chain = El resultado conduce a «{ $id }», que no es un resultado de nivel superior.
    .title = Cadena de resultados rota
    .why = Los productos conducen a efectos, y los efectos al impacto.
    .fix = Indique el identificador de un resultado de nivel superior.

finding-evaluation-criteria-unknown = No hay un conjunto de criterios «{ $code }».
    .title = Conjunto de criterios desconocido
    .why = Sin él no se sabe qué se preguntó ni cómo se calificó.
    .fix = Corrija el nombre, o añada el conjunto a la carpeta criteria de sus propios datos.

finding-evaluation-criterion-unknown = El conjunto «{ $set }» no tiene un criterio «{ $code }».
    .title = Criterio desconocido
    .why = Queda solo en todos los cuadros.
    .fix = Use un código del conjunto.

finding-evaluation-rating-unknown = La escala del conjunto «{ $set }» no tiene la calificación «{ $rating }».
    .title = Calificación fuera de la escala
    .why = No puede ponerse junto a otras calificaciones.
    .fix = Use una calificación de la escala, o déjela vacía.

finding-evaluation-criterion-repeated = La evaluación responde dos veces al criterio «{ $code }».
    .title = Criterio repetido
    .why = Se contarían las dos calificaciones.
    .fix = Deje una respuesta, o haga de la otra una segunda evaluación.

finding-evaluation-future = La evaluación lleva una fecha futura: { $date }.
    .title = Evaluación en el futuro
    .why = Lo que no se ha hecho no tiene calificaciones; casi siempre es un error en el año.
    .fix = Corrija la fecha.

finding-phase-unknown = «{ $code }» no está en la lista de fases.
    .title = Fase desconocida
    .why = Queda sola en todos los cuadros por fase.
    .fix = Use una fase de la lista, o añada una lista propia.

finding-phase-party = La actividad no tiene una parte «{ $id }».
    .title = Parte de la fase inexistente
    .why = Quien no es parte no tiene función, y no cuenta en ninguna.
    .fix = Añada la parte, o corrija su identificador.

finding-phase-not-triangular = «{ $what }» figura en una actividad que no es triangular.
    .title = Fase o valor agregado sin cooperación triangular
    .why = Los cuadros por fase y valor agregado son solo de actividades triangulares.
    .fix = Corrija la forma de cooperación o los socios, o quítelo.

finding-value-added-unknown = «{ $code }» no está en la lista de valor agregado.
    .title = Valor agregado desconocido
    .why = Queda solo en el cuadro.
    .fix = Use un código de la lista, o añada una lista propia.

finding-criteria-average = El promedio y los valores de las calificaciones no concuerdan: indique average = true y valores, o ninguno.
    .title = Promedio sin valores
    .why = Solo se promedia donde el conjunto dice cuánto vale cada calificación.
    .fix = Añada valores a la escala, o quite average.

finding-criteria-empty = La lista «{ $list }» está vacía.
    .title = Conjunto de criterios incompleto
    .why = Un conjunto necesita escala, dimensiones y criterios.
    .fix = Complete la lista.

finding-criteria-id = El id «{ $id }» no es el nombre del archivo, «{ $name }».
    .title = Id distinto del nombre del archivo
    .why = Un conjunto se conoce por el nombre de su archivo.
    .fix = Haga que coincidan.

finding-map-indicator-missing = La fila tiene una meta o un logro, y ni ella ni una fila anterior nombra un indicador.
    .title = Valor sin indicador
    .why = No se sabe qué se contó.
    .fix = Nombre el indicador, o indique su código.
