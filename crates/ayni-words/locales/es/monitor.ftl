### Words of monitoring: indicators, changes, verdicts.

app-no-monitoring = No hay marco de seguimiento «{ $id }».
    .fix = Indique strategy-2020-2024 o un archivo que termine en .toml.

app-no-rounds = «{ $path }» no indica ninguna ronda.
    .fix = Añada una ronda con su fecha y sus cuestionarios.
app-no-rounds-run = El nodo no ha realizado ninguna ronda de «{ $edition }».
    .fix = Indique una carpeta de respuestas con --answers.
app-which-round = Varias organizaciones realizaron rondas de «{ $edition }».
    .fix = Indique la ronda en el encabezado del informe, como round.

app-monitoring-occupied = La carpeta «{ $path }» contiene otra cosa.
    .fix = Indique una carpeta vacía o nueva.

cli-monitor = Revisar marcos de seguimiento, compararlos, calcular indicadores y valoraciones
cli-monitor-check = Buscar lo que falta o no se sostiene
cli-monitor-check-examples =
    Ejemplo:
      ayni monitor check strategy-2020-2024
cli-monitor-compare = Comparar dos ediciones de un marco línea por línea
cli-monitor-compare-examples =
    Ejemplo:
      ayni monitor compare strategy-2020-2024 own.toml
cli-monitor-measure = Calcular los indicadores y valoraciones de la última ronda a partir de las respuestas
cli-monitor-measure-examples =
    Ejemplo:
      ayni monitor measure strategy-2020-2024 --answers examples/monitoring -o out
cli-monitor-measure-arg-answers = La carpeta con rounds.toml y las respuestas; sin ella, las rondas que el nodo realizó
cli-monitor-written = Las cifras, las valoraciones y el informe están en { $path }
monitor-compared = Comparación de marcos de seguimiento
monitor-subtitle = Edición { $edition }, ronda { $round }
monitor-verdicts = Valoraciones
monitor-verdicts-caption = Qué puede concluirse de cada resultado, con números de indicadores
monitor-note-verdicts = Cada valoración es la de la primera regla de la edición cuyas condiciones se cumplen.
monitor-column-outcome = Resultado
monitor-column-verdict = Valoración
monitor-column-figures = Con valor
monitor-column-improved = Mejoraron
monitor-column-unchanged = Sin cambio
monitor-column-declined = Empeoraron
monitor-column-indicator = Indicador
monitor-column-unit = Unidad
monitor-column-before = Ronda anterior
monitor-column-now = Esta ronda
monitor-column-change = Cambio
monitor-column-trend = Tendencia
monitor-column-answered = Respondieron la pregunta
monitor-column-responded = Devolvieron el cuestionario
monitor-column-asked = Consultados
monitor-column-by = Según
monitor-column-group = Grupo
monitor-group-unknown = Sin indicar
monitor-indicators-caption = Indicadores en esta ronda y en la anterior
monitor-parts-caption = Indicadores por grupos de respondientes
monitor-outcome-indicators-caption = { $outcome }. Indicadores en esta ronda y en la anterior
monitor-outcome-parts-caption = { $outcome }. Indicadores por grupos de respondientes
monitor-note-respondents = Los porcentajes son de quienes respondieron la pregunta. Quien no respondió no dijo que no, y lo que falta no es cero.
monitor-unit-share = por ciento de respondientes
monitor-unit-percent = por ciento
monitor-unit-number = número
monitor-verdict-data = { $verdict }. Indicadores con valor: { $figures } de { $indicators }; mejoraron: { $improved }; sin cambio: { $unchanged }; empeoraron: { $declined }.
monitor-overruled = Decidido contra la regla: { $verdict }. { $person }, { $date }. Motivo: { $reason }
monitor-review = Indicadores que hay que volver a examinar: { $indicators }
verdict-good-progress = Buen progreso
verdict-on-course = En buen camino
verdict-greater-effort = Se requiere mayor esfuerzo
verdict-cannot-be-judged = No puede valorarse: muy pocos datos
verdict-indicator-review = El indicador requiere otro examen
trend-improved = mejoró
trend-unchanged = sin cambio
trend-declined = empeoró
trend-reached = meta alcanzada
incomparable-no-figure = sin valor
incomparable-no-earlier = sin valor anterior
incomparable-too-few = muy pocas respuestas
incomparable-meaning-changed = la pregunta cambió de sentido
incomparable-no-direction = solo describe
no-figure-not-asked = no se preguntó
no-figure-silent = nadie respondió
no-figure-nothing-to-divide = nada por lo que dividir
no-figure-no-query = la consulta no dio nada
monitor-unit-respondents = número de respondientes
monitor-series-yes = Sí
monitor-series-no = No
monitor-series-named = Lo señalaron
monitor-series-not-named = No lo señalaron
monitor-series-silent = Sin respuesta
monitor-figure-yes-no = Barras de sí y no, en porcentaje de respondientes, ronda { $round }. Barras: { $count }.
monitor-figure-answers = Barras de sí, no y sin respuesta, en número de respondientes, ronda { $round }. Barras: { $count }.
monitor-figure-years = Barras de la ronda { $round } junto a la anterior. Indicadores: { $count }.
monitor-figure-ranked = Barras ordenadas por tamaño, ronda { $round }. Barras: { $count }.
monitor-figure-answered = Respondieron a la pregunta: de { $least } a { $most }.
monitor-figure-break = No comparable con la ronda anterior, pues la pregunta cambió de sentido: { $indicator }
monitor-figure-source = Fuente: { $edition }, ronda { $round }.
monitor-no-figure = No se puede trazar el gráfico «{ $figure }»: { $why }
app-query-one = La consulta «{ $name }» dio algo distinto de un número.
    .fix = Escríbala de modo que dé una fila con una columna.
monitor-figure-answered-each = Respondieron a la pregunta: { $count }.
monitor-unit-share-records = por ciento de los registros
monitor-note-records = Cuando una consulta cuenta registros, «respondieron a la pregunta» indica cuántos tienen un valor; se enumeran por su nombre en query-records.jsonl.
app-query-many = La consulta «{ $name }» dio más de { $most } registros.
    .fix = Haga que cuente en SQL y dé un solo número, o elija menos registros.
app-query-column = La consulta «{ $name }» no da ninguna columna «{ $column }».
    .fix = Dele ese nombre con AS; el nombre del registro es la columna id.
app-query-id = La consulta «{ $name }» da un registro dos veces, o uno sin nombre: «{ $id }».
    .fix = Haga que cada fila sea un registro, nombrado en la columna id.
monitor-definitions = Cómo se definen los indicadores
monitor-definitions-caption = Qué se cuenta, de dónde proceden los datos y el valor que se busca
monitor-column-definition = Qué se cuenta
monitor-column-data = Origen de los datos
monitor-column-baseline = Valor de base
monitor-column-target = Meta
data-source-survey = cuestionario
data-source-desk-review = examen de documentos
data-source-register = registro de actividades
data-source-exchange = intercambio
data-source-mandates = mandatos
