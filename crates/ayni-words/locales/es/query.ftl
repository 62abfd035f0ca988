### El registro en forma de tablas: consultas y exportaciones.

## Qué significan las tablas y las columnas, además de los campos de una ficha

register-activities = Actividades
register-version = Número de la versión, a partir de 1
register-language = Idioma del texto contiguo
register-first-day = Primer día que puede designar el inicio
register-last-day = Último día que puede designar el final
register-number = Número de la línea, a partir de 1
register-withheld = Indica si la actividad o el recurso se excluye de la publicación
register-versions = Versiones de las actividades
register-newest = Indica si es la versión más reciente de la actividad
register-version-state = Estado de la versión: present (presente) o withdrawn (retirada)
register-import = Número de la importación
register-body-hash = Hash SHA-256 de la ficha
register-file = Archivo
register-sheet = Hoja
register-file-row = Fila del archivo
register-file-column = Columna del archivo
register-imports = Importaciones
register-day = Día de la importación
register-import-state = Estado de la importación: done (hecha), undone (deshecha) o undoing (deshace otra)
register-undoes = Importación que esta deshace
register-file-hash = Hash SHA-256 del archivo
register-profile = Perfil de correspondencias
register-source = Lista de la que el archivo es una edición
register-new = Actividades nuevas
register-changed = Actividades modificadas
register-same = Actividades sin cambios
register-returned = Actividades que han vuelto
register-gone = Actividades que ya no están en la lista
register-waiting = Filas en espera
register-findings-count = Número de observaciones
register-findings = Observaciones de las importaciones
register-severity = Gravedad: error, warning (advertencia) o note (nota)
register-code = Código de la observación
register-path = Campo de la actividad
register-details = Valores del mensaje, en JSON

## El intercambio y los mandatos como tablas

around-records = Fichas del intercambio que cualquiera puede ver
around-record = La ficha: propietario e identificador, separados por una barra
around-owner = Organización a la que pertenece la ficha
around-record-kind = Tipo de ficha
around-side = Si busca, ofrece o relata: seeks, gives, tells
around-tier = A quién se muestra: public, partners, private
around-title = Título de la ficha; falta cuando se cuentan fichas de todos los niveles
around-published = Día en que se publicó por primera vez
around-changed = Día de su versión más reciente
around-until = Último día en que se busca
around-furthest = Etapa más avanzada de una asociación sobre ella, sin contar el cierre; falta si no hay ninguna
around-codes = Códigos que indica una ficha
around-field = Campo de la ficha
around-code = Código
around-reviews = Revisiones de fichas por pares
around-reviewer = Organización que revisó
around-review-day = Día de la revisión
around-review-verdict = Conclusión de la revisión
around-review-level = Nivel de evidencia constatado
around-partnerships = Asociaciones sobre esas fichas, sin quienes participan
around-partnership = Número de la asociación
around-sought = Ficha buscada
around-given = Ficha ofrecida en respuesta
around-stage = Etapa actual de la asociación
around-furthest-own = Etapa más avanzada, sin contar el cierre
around-phase = Fase de la cooperación triangular
around-partners = Número de organizaciones participantes
around-began = Día en que comenzó
around-partnership-changed = Día de su último cambio
around-steps = Pasos de las asociaciones
around-step-stage = Etapa a la que condujo
around-step-day = Día del paso
around-step-days = Días enteros desde el paso anterior, o desde el comienzo
around-step-days-in-all = Días enteros desde el comienzo
around-documents = Documentos de órganos, versiones más recientes
around-document = El documento en un idioma: signatura e idioma
around-symbol = Signatura del documento
around-document-language = Idioma del documento
around-leads = Si representa al documento cuando hay varios idiomas; contando solo estas, cada documento cuenta una vez
around-organ = Órgano, por código
around-session = Período de sesiones
around-adopted = Día de aprobación
around-document-kind = Tipo de documento
around-document-title = Título del documento
around-paragraphs = Párrafos examinados
around-screened = Si hay términos en su idioma, es decir, si fue examinado
around-mentions = Párrafos que mencionan la cooperación Sur-Sur; falta si no fue examinado
around-themes = Frecuencia de cada tema en un documento
around-theme = Tema, por código
around-hits = Cuántos de sus términos se hallaron
around-theme-paragraphs = Párrafos que contienen alguno
around-requests = Lo que piden los documentos, una vez sea cual sea el idioma
around-request = La solicitud, por identificador
around-cite = Párrafo tal como se cita
around-act = Tipo de fórmula dispositiva: asking, calling-upon, …
around-recommendation = Si es una recomendación
around-state = Cómo se encuentra el día de la consulta
around-ground = Por qué se le da ese estado
around-due = Último día del plazo
around-due-year = Año del plazo
around-acceptance = Última respuesta a la recomendación; falta en las demás solicitudes
around-words = Su texto
around-actors = Actores que nombra una solicitud
around-actor = Actor, por código
around-actor-class = De las Naciones Unidas, Estado u otro: un, states, other
around-actor-role = Solicitado, asociado o solo nombrado: asked, with, named
around-bond = Fuerza del vínculo: mandate, call, invitation
around-request-codes = Qué pide una solicitud, sobre qué y con qué salvedades
around-request-field = Qué designa el código: thing, subject, qualifier

## Respuestas

query-answer = Filas: { $count }
query-answer-part = Filas: { $count }; estas son las primeras { $shown }. --rows muestra más; --csv y --json las dan todas.
query-which = No se ha dado ninguna consulta.
    .fix = Escríbala entre comillas o indique con --file un archivo que la contenga. «ayni query --tables» muestra qué se puede preguntar.

## Exportaciones

export-description = El registro en forma de tablas. Un texto que empieza por =, +, -, @, un tabulador, un fin de línea o un apóstrofo lleva un apóstrofo delante; quite uno y el texto queda como era. Una celda vacía es un valor que falta, nunca cero.
export-line = { $file } — filas: { $count }
export-done = Todo está en { $path }. El archivo datapackage.json lo describe.
export-occupied = { $path } contiene algo que no es una exportación.
    .fix = Indique otra carpeta.

## Consultas rechazadas

finding-query-size = La consulta tiene { $bytes } bytes; se admiten { $limit }.
    .title = Consulta demasiado larga
    .why = Una consulta se lee y se examina antes de ejecutarse, y eso debe seguir siendo rápido.
    .fix = Pregunte en varias consultas o acorte las listas largas de valores.
finding-query-operators = La consulta tiene más de { $limit } operadores.
    .title = Consulta demasiado grande
    .why = Se cuentan los signos, las funciones, las condiciones, las uniones, las selecciones y los valores de las listas, porque cada uno da trabajo al motor de consultas.
    .fix = Pregunte en varias consultas, o exporte las tablas con «ayni export» y utilice un programa propio.
finding-query-nested = Hay paréntesis o consultas anidados a más de { $limit } niveles.
    .title = Consulta demasiado anidada
    .why = Un anidamiento muy profundo puede hacer caer el motor de consultas.
    .fix = Dé nombre a las consultas interiores con WITH y quite los paréntesis innecesarios.
finding-query-syntax = Línea { $line }, columna { $column }: la consulta no se puede leer. { $detail }
    .title = Consulta no comprendida
    .why = En este lugar falta algo, o hay algo que no debe estar.
    .fix = Mire el lugar y la palabra anterior.
finding-query-not-allowed = Línea { $line }, columna { $column }: esto no se admite aquí: { $what }
    .title = No admitido en una consulta
    .why = Una consulta solo lee las tablas del registro: un único SELECT, con WITH, uniones, conjuntos y ventanas. Nunca escribe ni lee archivos.
    .fix = Quite esta parte. «ayni export» escribe archivos; «ayni import» cambia el registro.
finding-query-table = Línea { $line }, columna { $column }: no existe la tabla «{ $name }».
    .title = Tabla desconocida
    .why = Las tablas son: { $known }.
    .fix = Las tablas son: { $known }. «ayni query --tables» muestra cada una con sus columnas.
finding-query-column = No existe la columna «{ $name }».
    .title = Columna desconocida
    .why = En este lugar hay: { $known }.
    .fix = En este lugar hay: { $known }. «ayni query --tables» muestra las columnas de cada tabla. El texto va entre comillas simples.
finding-query-function = Línea { $line }, columna { $column }: la función «{ $name }» no se puede utilizar.
    .title = Función no disponible
    .why = Solo hay funciones que dan resultados exactos y no leen nada: { $known }.
    .fix = Solo hay funciones que dan resultados exactos y no leen nada: { $known }. Utilice una de estas. Para redondear, escriba CAST(x AS DECIMAL(20, 2)).
finding-query-float = «{ $name }» sería un número de coma flotante.
    .title = Número no exacto
    .why = Los números de coma flotante no son exactos, y nada en un cuadro lo mostraría.
    .fix = Utilice DECIMAL con los decimales que necesite, por ejemplo CAST(x AS DECIMAL(38, 6)).
finding-query-invalid = La consulta no es coherente: { $detail }
    .title = Consulta incoherente
    .why = Se puede leer, pero no concuerdan los tipos, los nombres o los grupos.
    .fix = Lea el mensaje; una columna junto a un total debe figurar en GROUP BY, y ambos lados de una comparación deben ser de la misma clase.
finding-query-overflow = Un número tiene más de 38 cifras.
    .title = Número demasiado grande
    .why = Los importes tienen 32 cifras antes de la coma y seis después. Lo que no cabe se rechaza; nunca se corta ni se convierte en otro número.
    .fix = Busque un importe en una unidad equivocada o una multiplicación no deseada.
finding-query-divided-by-zero = La consulta divide entre cero.
    .title = División entre cero
    .why = Un cociente así no tiene valor.
    .fix = Escriba NULLIF(x, 0) en el denominador; el resultado faltará entonces en esas filas.
finding-query-value = Un valor no se puede utilizar así: { $detail }
    .title = Valor que no encaja
    .why = Un texto no es un número ni una fecha, o un número se sale de su tipo.
    .fix = Deje fuera esas filas con WHERE, o escriba TRY_CAST, que da un valor que falta.
finding-query-memory = La consulta necesita más de { $memory } MB de memoria.
    .title = Demasiada memoria
    .why = Ordenar, agrupar o unir muchísimas filas a la vez requiere memoria, y nada se pasa al disco.
    .fix = Elija menos filas con WHERE y compruebe que cada unión tenga su condición.
finding-query-time = La consulta tardó más de lo permitido ({ $seconds } s) y se interrumpió.
    .title = Demasiado lenta
    .why = Una unión sin condición empareja cada fila con todas las demás.
    .fix = Compruebe que cada unión tenga su condición, o conceda más tiempo con --seconds.
finding-query-rows = La respuesta tiene más de { $limit } filas.
    .title = Demasiadas filas
    .why = Una respuesta tiene un límite, para que quepa en este equipo.
    .fix = Escriba LIMIT o sume con GROUP BY. «ayni export» da tablas enteras.
finding-query-unlike = Línea { $line }, columna { $column }: se suman importes, pero la consulta no nombra ni su unidad ni su base.
    .title = Suma de importes dispares
    .why = Nunca deben sumarse dólares, días y personas, ni lo prometido con lo desembolsado.
    .fix = Agrupe por basis y por currency o unit, o elija un valor de cada una con WHERE.
finding-confined-died = El proceso separado terminó por sí mismo ({ $status }); puede utilizar { $memory } MB de memoria. No se cambió nada.
    .title = Terminó por sí mismo
    .why = Las consultas y los paquetes se tratan en un proceso separado y con límites, para que ninguno pueda hacer daño.
    .fix = Pida menos de una vez, o conceda más memoria con AYNI_WORKER_MEMORY_MB.

## La línea de órdenes

cli-query = Consultar el registro en SQL
cli-query-examples =
    Ejemplos:
      ayni query --tables                        las tablas y sus columnas
      ayni query "SELECT kind, COUNT(*) FROM activity GROUP BY kind"
      ayni query "SELECT basis, currency, SUM(amount) FROM measure GROUP BY basis, currency"
      ayni query --file question.sql --csv > answer.csv
cli-query-arg-sql = La consulta: un único SELECT
cli-query-arg-query-file = Un archivo que contiene la consulta
cli-query-arg-csv = Todas las filas en CSV
cli-query-arg-rows = Cuántas filas mostrar
cli-query-arg-all-versions = Todas las versiones de cada actividad, no solo la más reciente
cli-query-arg-seconds = Cuántos segundos puede durar la consulta, de 1 a 3600
cli-query-arg-tables = Mostrar las tablas y sus columnas
cli-export = Escribir el registro en forma de tablas para otros programas
cli-export-examples =
    Ejemplos:
      ayni export -o tables/                     archivos CSV y su descripción (Data Package)
      ayni export -o tables/ --format parquet
      ayni export -o tables/ --licence CC-BY-4.0 --all-versions
cli-export-arg-format = La forma de los archivos
cli-export-arg-all-versions = Todas las versiones de cada actividad, no solo la más reciente
cli-export-arg-licence = La licencia con la que se transmite
cli-export-arg-source = La dirección de una página sobre la fuente
