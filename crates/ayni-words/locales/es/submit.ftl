### La presentación de las cifras propias de un país: documentos, estados, órdenes y hallazgos.

## Documentos

submit-title = Presentación de { $country } sobre { $year }
submit-quality-title = Informe de calidad de la presentación de { $country } sobre { $year }
submit-caption-items = Por grupo y elemento: { $view }, { $basis }
submit-caption-partners = Por elemento y receptor: { $view }, { $basis }
submit-fact-country = País
submit-fact-recipient = Presentado a
submit-fact-office = Oficina que presenta
submit-fact-layout = Formato
submit-fact-groups = Grupos comunicados
submit-fact-groups-not = Grupos no comunicados, por decisión del país
submit-fact-measurement = SHA-256 del manifiesto de la medición
submit-fact-revision = Política de revisión
submit-fact-expected = Entidades que deben informar
submit-fact-silent = De ellas, no enviaron nada sobre el año
submit-fact-nonresponse = Falta de respuesta
submit-percent = { $share } %
submit-rule-groups = Los grupos, las bases, las unidades y las perspectivas nunca se suman entre sí.
submit-rule-totals = El total de un grupo es la suma de las líneas que figuran encima.
submit-rule-withheld = Una línea reservada no lleva cifras y ningún total las incluye.
submit-rule-line = Cada línea tiene un nombre propio, por el que una objeción puede citarla.
submit-sheet-empty = No hay cifras de esta perspectiva para el año.
submit-total = Total
submit-total-shown = Total de las líneas mostradas
line-status-reported = Comunicada
line-status-withheld = Reservada

## Cuadros

submit-table-metadata = Metadatos de referencia
submit-table-withheld = Lo que se reserva, por quién y por qué
submit-table-coverage = Información sobre el año, por entidad
submit-table-left-out = Filas excluidas, por motivo, perspectiva y base
submit-column-group = Grupo
submit-column-imputed = Imputadas entre ellas
submit-column-unconverted = Sin tipo de cambio
submit-column-indicator = Subindicador del 17.3.1
submit-column-status = Situación
submit-column-line = Línea
submit-column-by = Reservada por
submit-column-concept = Concepto
submit-column-text = Texto
submit-column-origin = Declarado por
submit-column-view = Perspectiva
submit-column-basis = Base
submit-column-nature = Cómo se obtuvo la cifra
submit-column-by-amount = Parte del importe (%)
submit-column-by-count = Parte de las medidas (%)
submit-column-rate = Tipo de cambio
submit-note-receipts = Solo los ingresos del socio. Donde no hay letra, la edición del marco deja abierto a qué subindicador pertenece el elemento.
submit-note-withheld = Líneas reservadas: { $count }. Sus cifras no están en ningún total.
submit-note-metadata = Conceptos de la estructura de metadatos de referencia de los ODS. Lo que el programa no sabe y nadie ha declarado falta; no se inventa nada.
submit-note-natures = Las partes del importe se refieren a lo convertido a dólares. Si se reserva un elemento del grupo, no se muestran.
submit-hidden = { $view }, { $basis }
submit-hidden-no-basis = { $view }, base no indicada
submit-hidden-by = La entidad informante

## Metadatos

submit-missing = Falta
submit-missing-required = Falta: debe declararlo la institución
submit-origin-fixed = El formato
submit-origin-derived = El programa
submit-origin-stated = La institución
submit-meta-units = Dólares corrientes de los Estados Unidos y moneda nacional ({ $currency }); cantidades en sus propias unidades
submit-meta-units-dollars = Dólares corrientes de los Estados Unidos; cantidades en sus propias unidades
submit-meta-sources = Informes de { $count ->
    [one] { $count } entidad
   *[other] { $count } entidades
}: { $reporters }
submit-meta-limits = Los grupos, las bases, las unidades y las perspectivas no deben sumarse entre sí, ni estas cifras servir para clasificar países.
submit-meta-validation = Reglas que comprobaron los registros: { $rules }. Observaciones: errores { $errors }, advertencias { $warnings }, notas { $notes }.
submit-meta-adjustment = Los importes se convierten con estos tipos: { $source }. La regla es «{ $rule }». No se hace ningún otro ajuste.
submit-meta-imputation = Valores según los precios propios del método: { $rule }. Lo que falta por lo demás sigue faltando y no es cero.
submit-meta-aggregation = Las cifras son de un solo país. No se agrega nada entre países.
submit-meta-assessment = Véase el informe de calidad que acompaña a la presentación (quality.html).
submit-meta-no-breaks = El método no señala ninguna ruptura de la serie.
submit-meta-series = Ingresos brutos de los países en desarrollo; subindicadores a los que se asignan elementos: { $letters }
submit-meta-no-series = Ningún elemento mostrado está asignado a un subindicador.

submit-concept-sdg-goal = Objetivo
submit-concept-sdg-target = Meta
submit-concept-sdg-indicator = Indicador
submit-concept-sdg-series-descr = Serie
submit-concept-meta-last-update = Última actualización de los metadatos
submit-concept-sdg-related-indicators = Indicadores relacionados
submit-concept-sdg-custodian-agencies = Organismos responsables
submit-concept-contact-organisation = Contacto: organización
submit-concept-contact-name = Contacto: persona
submit-concept-organisation-unit = Contacto: unidad de la organización
submit-concept-contact-funct = Contacto: cargo
submit-concept-contact-phone = Contacto: teléfono
submit-concept-contact-mail = Contacto: dirección postal
submit-concept-contact-email = Contacto: correo electrónico
submit-concept-stat-conc-def = Definición y conceptos
submit-concept-unit-measure = Unidad de medida
submit-concept-class-system = Clasificaciones
submit-concept-source-type = Tipo de fuentes de datos
submit-concept-coll-method = Método de recopilación de datos
submit-concept-freq-coll = Frecuencia de la recopilación
submit-concept-rel-cal-policy = Calendario de publicación
submit-concept-data-source = Proveedores de datos
submit-concept-compiling-org = Compilador de los datos
submit-concept-inst-mandate = Mandato de la institución
submit-concept-rationale = Justificación
submit-concept-rec-use-lim = Comentarios y limitaciones
submit-concept-data-comp = Método de cálculo
submit-concept-data-validation = Validación
submit-concept-adjustment = Ajustes
submit-concept-imputation = Tratamiento de los valores faltantes
submit-concept-reg-agg = Agregación regional
submit-concept-doc-method = Documentación del método
submit-concept-quality-mgmnt = Gestión de la calidad
submit-concept-quality-assure = Garantía de la calidad
submit-concept-quality-assmnt = Evaluación de la calidad
submit-concept-coverage = Disponibilidad y desglose
submit-concept-comparability = Comparabilidad y desviaciones
submit-concept-other-doc = Referencias y documentación

## Informe de calidad

submit-section-institution = La institución
submit-section-natures = Medido, estimado e imputado
submit-section-left-out = Lo que se reserva o se excluye
submit-section-rates = Tipos de cambio utilizados
submit-section-method = Las opciones del método
submit-natures-text = Las partes se calculan dentro de una perspectiva, una base y un grupo, pues nada más se suma.
submit-sent = Enviado
submit-sent-unexpected = Enviado, aunque no figura en la lista de quienes deben informar
submit-waiting = Filas de los archivos enviados que tienen errores y esperan fuera del registro: { $count }. No están en ninguna cifra.
submit-waiting-none = Ninguna fila de los archivos enviados espera fuera del registro.
submit-waiting-unknown = El registro ha cambiado desde la medición, por lo que no se sabe cuántas filas esperaban entonces.
submit-rates-none = No se convirtió ningún importe.

## Estados

submission-state-draft = en borrador
submission-state-cleared = autorizada
submission-state-submitted = presentada
submission-state-acknowledged = con acuse de recibo
submission-state-objection = objeción recibida
submission-state-answered = objeción respondida
submission-state-settled = objeción resuelta
submission-state-withdrawn = retirada
submit-state-line = { $number }. { $date }: { $state }
submit-says-by = {"    "}Por: { $value }
submit-says-role = {"    "}Cargo: { $value }
submit-says-authority = {"    "}Fundamento: { $value }
submit-says-reference = {"    "}Referencia: { $value }
submit-says-country = {"    "}País: { $value }
submit-says-lines = {"    "}Líneas: { $value }
submit-says-objection = {"    "}Objeción: estado { $value }
submit-says-text = {"    "}{ $value }
submit-last = Hash del último estado: { $hash }
submit-whole = La presentación está íntegra: todos los archivos, los estados y la firma, si la hay, son válidos.
submit-table = {"  "}{ $caption } ({ $count ->
    [one] { $count } línea
   *[other] { $count } líneas
})
submit-made = El borrador está en { $path }. Nadie lo ha autorizado todavía.
submit-receipt = Hash del recibo: { $hash }
submit-unsigned = Sin firma: el nodo no tiene clave (ayni package key new crea una).

## La declaración por rellenar

submit-statement-made = { $path } está por rellenar. Úsela con --statement.
submit-statement-head =
    Lo que solo la institución puede decir para una presentación. Rellene lo que corresponda; lo que quede vacío se muestra como faltante.
    Un texto puede figurar en varios idiomas, cada uno con su código (.en, .fr).
    Grupos que el país comunica; todos si se omite la línea:
submit-statement-required = (necesario)
submit-statement-derived = El programa rellena estos por sí mismo. Lo que se declare aquí se añade:
submit-statement-withhold =
    Un elemento que se reserva ante este destinatario, por decisión de quién y por qué. Sus líneas se marcan como
    reservadas y ningún total las incluye. basis y direction pueden omitirse.

## Lo que lo impide

submit-has-states = { $path } contiene una presentación ya autorizada o más avanzada. No se sustituye.
    .fix = Indique otra carpeta.
submit-occupied = { $path } contiene otra cosa.
    .fix = Indique una carpeta vacía.
submit-whose-node = El registro no dice de quién es.
    .fix = Indique su país: ayni init --country CODE
submit-no-layout = No existe el formato «{ $id }».
    .fix = Indique un archivo que termine en .toml, o use «unctad».
submit-foreign = Este es el nodo de { $own }. No puede presentar en nombre de { $country }.
    .fix = Solo el nodo propio de un país presenta en su nombre.
submit-estimate = La medición es una estimación de { $author }, no una medición de { $country }.
    .fix = Mida desde el registro propio del país, sin --by y sin archivo.
submit-other-year = La medición no es solo de { $year }.
    .fix = Mida ese año: ayni measure --year { $year } -o FOLDER
submit-edition-changed = La edición disponible no es la que se usó para las cifras: { $id }, SHA-256 { $hash }.
    .fix = Indique su archivo con --framework, o mida de nuevo.
submit-method-changed = El método disponible no es el que se usó para las cifras: { $id }, SHA-256 { $hash }.
    .fix = Indique su archivo con --method, o mida de nuevo.
submit-no-group = La edición no tiene el grupo «{ $group }». Tiene: { $groups }.
    .fix = Indique grupos de la edición.
submit-year-empty = El registro de { $country } no tiene cifras de { $year } en los grupos comunicados.
    .fix = Importe lo informado sobre el año, o indique otro. Una presentación vacía diría cero.
submit-statement-exists = { $path } ya existe.
    .fix = Indique otro archivo. No se sobrescribe lo que una persona ha rellenado.
submit-which-day = Un estado lleva la fecha que le da una persona.
    .fix = Indique el día con --as-of.
submit-no-line = La presentación no tiene la línea «{ $line }».
    .fix = Tome el nombre de una línea de la última columna del libro.
submit-state-order = «{ $state }» no corresponde ahora: la presentación está { $now }.
    .fix = El orden es: autorizada, presentada y con acuse de recibo; las objeciones llegan una vez presentada; nada sigue a una retirada.
submit-state-needs = El estado «{ $state }» necesita { $option }.
    .fix = Añádalo.
submit-state-idle = El estado «{ $state }» no lleva { $option }.
    .fix = Omítalo.
submit-state-earlier = { $date } es anterior al último estado ({ $before }).
    .fix = Corrija el día indicado con --as-of.
submit-no-objection = No hay en el estado { $number } una objeción que pueda pasar a «{ $state }».
    .fix = Una objeción se responde y luego se resuelve. Indique el número del estado que la trajo.

## Órdenes

cli-submit = Presentar la medición propia del país y guardar lo que ocurre con ella
cli-submit-examples =
    Ejemplos:
      ayni submit unctad --new-statement statement.toml
      ayni submit unctad --year 2024 --statement statement.toml -o out/
      ayni submit state out/ cleared --by "A. Quispe" --role "Directora" --authority "Decreto 12/2020" --as-of 2026-03-02
      ayni submit verify out/
cli-submit-unctad = Preparar la presentación a la UNCTAD: libro, metadatos, informe de calidad, recibo
cli-submit-unctad-examples =
    Ejemplos:
      ayni submit unctad --year 2024 -o out/
      ayni submit unctad --year 2024 --from measurement/ --statement statement.toml --groups A,C -o out/

    El formato es de trabajo, no es el formulario de la UNCTAD. Otro se indica con --layout.
cli-submit-unctad-arg-year = El año de referencia
cli-submit-unctad-arg-from = Una carpeta hecha por ayni measure, en lugar del registro
cli-submit-unctad-arg-layout = El formato
cli-submit-unctad-arg-statement = Lo que declara la institución (mandato, contacto, lo que se reserva)
cli-submit-unctad-arg-new-statement = Escribir una declaración así por rellenar, y nada más
cli-submit-unctad-arg-groups = Los grupos que el país comunica; todos si no se indica ninguno
cli-arg-folder = La carpeta de la presentación
cli-submit-state = Añadir un estado: cleared, submitted, acknowledged; objection, answered, settled; withdrawn
cli-submit-state-examples =
    Ejemplos:
      ayni submit state out/ submitted --by "Misión Permanente" --reference "Nota 55/2026" --as-of 2026-03-05
      ayni submit state out/ objection --country XBB --line provided/disbursed/A1 --text "Sin acuerdo" --as-of 2026-04-10
      ayni submit state out/ answered --objection 4 --by "A. Quispe" --text "Explicado por carta" --as-of 2026-04-20
cli-submit-state-arg-state = El estado: cleared, submitted, acknowledged, objection, answered, settled, withdrawn
cli-submit-state-arg-by = Quién: la persona o la oficina
cli-submit-state-arg-role = En qué cargo
cli-submit-state-arg-authority = Con qué fundamento: ley, decreto o decisión
cli-submit-state-arg-reference = El número de una carta o expediente
cli-submit-state-arg-country = El país que objeta
cli-submit-state-arg-line = Una línea que objeta; puede indicarse varias veces
cli-submit-state-arg-text = El motivo, la respuesta o cómo se resolvió
cli-submit-state-arg-objection = El número del estado que trajo la objeción
cli-submit-verify = Comprobar todos los archivos, estados y firmas de una presentación
cli-submit-verify-examples =
    Ejemplos:
      ayni submit verify out/
      ayni submit verify out/ --signed-by "1A2B 3C4D …" --measurement measurement/
cli-submit-verify-arg-signed-by = La huella que debe tener la clave que firma
cli-submit-verify-arg-measurement = La medición a partir de la cual debe haberse hecho

## Hallazgos

finding-submission-syntax =
    No se puede leer el archivo. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Signo { $column }.
    } ({ $message })
    .title = No se puede leer el formato o la declaración
    .why = De un archivo defectuoso no se usa nada: una decisión de reserva mal escrita revelaría lo que debía guardar.
    .fix = Corrija la línea indicada, o compárela con el archivo que escribe ayni submit unctad --new-statement.
finding-layout-empty = El formato no tiene hojas.
    .title = Formato sin hojas
    .why = Una presentación sin hojas no tendría cifras.
    .fix = Añada una hoja, o parta del formato que acompaña al programa.
finding-layout-column = La columna «{ $column }» aparece dos veces en la hoja «{ $sheet }», o una hoja de ese contenido no puede tenerla.
    .title = Columna que no puede figurar ahí
    .why = Una hoja por elemento no tiene socio, y una hoja por socio no tiene cantidades.
    .fix = Quite la columna.
finding-layout-columns-needed = A la hoja «{ $sheet }» le falta una columna que necesita.
    .title = Falta una columna en un formato
    .why = Sin elemento, situación y (por socio) socio nadie puede decir qué es una línea, ni que está reservada.
    .fix = Añada las columnas item y status, y partner en una hoja por socio.
finding-statement-concept = El formato no tiene el concepto «{ $concept }».
    .title = Concepto desconocido
    .why = Lo declarado bajo un nombre que el formato no tiene no aparecería en ninguna parte.
    .fix = Tome el nombre del archivo que escribe ayni submit unctad --new-statement.
finding-statement-code = «{ $code }» en «{ $field }» no está en la edición del marco.
    .title = Grupo o elemento desconocido
    .why = Una decisión sobre algo que no existe no surte efecto, y nadie lo notaría.
    .fix = Tome el código de ayni framework show.
finding-statement-reason = La decisión de reservar { $item } no dice «{ $field }».
    .title = Reserva sin autor o sin motivo
    .why = Lo que se reserva se reserva por decisión de alguien.
    .fix = Diga quién decidió (by) y por qué (why).
finding-submission-changed = { $file } no es el archivo que se registró.
    .title = Archivo modificado
    .why = Su hash es distinto. Se modificó después de hacerlo.
    .fix = No lo use. Consiga otra vez el original, o hágalo de nuevo.
finding-submission-missing = { $file } no está.
    .title = Falta un archivo
    .why = El recibo lo nombra.
    .fix = Consiga otra vez la carpeta entera.
finding-submission-extra = El recibo no nombra { $file }.
    .title = Archivo ajeno
    .why = Lo que el recibo no nombra no forma parte de la presentación.
    .fix = Llévelo a otro lugar.
finding-submission-form = { $file } no tiene la forma que debería.
    .title = No se puede leer un archivo de la presentación
    .why = Se dañó o se escribió a mano.
    .fix = Consiga otra vez el original.
finding-submission-signature = La firma en { $file } no es válida, falta o no es de la clave esperada.
    .title = La firma de una presentación no es válida
    .why = Algo se modificó después de firmarse, o firmó otra persona.
    .fix = No la use. Pregunte a la oficina que presenta.
finding-submission-chain = Un estado en { $file } se modificó, se quitó o se movió.
    .title = Cadena de estados rota
    .why = Cada estado lleva el hash del anterior, y el primero el del recibo.
    .fix = No la use. Compárela con el hash que se anotó.
finding-submission-order = Un estado en { $file } no sigue al anterior.
    .title = Estado que no sigue
    .why = El programa no escribe un estado así.
    .fix = No la use. Pregunte a la oficina que presenta.
finding-submission-other-measurement = La presentación no se hizo a partir de la medición en { $path }.
    .title = Otra medición
    .why = El recibo nombra el manifiesto de otra.
    .fix = Indique la carpeta a partir de la cual se hizo.
finding-submission-concept-missing = { $concept } es necesario y no se ha declarado.
    .title = Faltan metadatos
    .why = Solo la institución puede decirlo. Se muestra como faltante.
    .fix = Escríbalo en la declaración (--new-statement crea una) y úsela con --statement.
finding-submission-policy-missing = No se ha declarado la política de revisión.
    .title = Falta la política de revisión
    .why = Solo la institución puede decirlo. Se muestra como faltante.
    .fix = Escríbala en la declaración, en revision_policy.
finding-submission-register-moved = El registro ha cambiado desde que se hizo la medición.
    .title = El registro ha cambiado
    .why = Las cifras son las de la medición que nombra el recibo.
    .fix = Si se quieren las cifras más recientes, mida de nuevo.
