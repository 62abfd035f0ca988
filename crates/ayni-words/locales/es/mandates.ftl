# Documentos de los órganos: sus párrafos a través de los años y lo que se hace con lo que piden.

web-mandates = Mandatos
mandate-intro = Resoluciones, decisiones, informes y documentos finales: qué dicen, de dónde viene cada párrafo, qué piden a quién y para cuándo, y qué se hizo.
mandate-search-label = Redacción
mandate-search-hint = Encuentra dónde figura una redacción, palabra por palabra o casi, en todos los documentos guardados. Lo que allí difiere se marca.
mandate-search = Buscar
mandate-language = Idioma
mandate-any-language = Todos los idiomas
mandate-search-whole = { $count ->
    [one] Figura palabra por palabra en { $count } párrafo.
   *[other] Figura palabra por palabra en { $count } párrafos.
}
mandate-word-for-word = palabra por palabra
mandate-nearly = { $share } % de las palabras
mandate-next = Siguiente
mandate-earlier = Párrafos anteriores
mandate-later = Párrafos posteriores
mandate-none = Todavía no se guarda ningún documento. «ayni mandate keep» los lee de archivos.
mandate-session = período de sesiones { $session }
mandate-series = Toda la serie
mandate-through-years = A través de los años
mandate-follow = Seguimiento
mandate-compare = Comparar
mandate-compare-with = Comparar con un texto anterior
mandate-turn = En sentido inverso
mandate-whole = Con el texto completo de lo que es igual
mandate-changes-docx = Cambios como documento de texto (DOCX)

mandate-send-title = Enviar un documento
mandate-send-intro = Una resolución, un proyecto, una decisión, un informe o un documento final. Se lee aparte del nodo y se muestra con lo que no se pudo situar. Nada se rechaza por su contenido. Un texto que ya se guarda pasa a tener una versión más nueva.
mandate-send-limit = Word (DOCX), PDF con texto, HTML, Akoma Ntoso, texto simple o líneas JSON, hasta { $limit } MB. Nómbrelo por su signatura, como A_RES_78_167.docx, si el texto no la dice.
mandate-send-keep = Leer y guardar
mandate-send-look = Solo leer
mandate-send-only-read = Leído; no se guarda nada.
mandate-send-new = Guardado.
mandate-send-changed = Guardado como versión más nueva.
mandate-send-same = Ya guardado, tal cual.
mandate-send-findings = Lo que halló la lectura
mandate-send-no-findings = Todo tiene su lugar.
mandate-send-requests = Lo que pide
mandate-screen-intro = Un proyecto, un plan o un programa para un país: dónde está el contenido Sur-Sur y cuánto hay, y qué texto convenido existe para lo que no trata. No se guarda nada.
mandate-screen-against = Texto convenido de
mandate-screen-no-source = Ninguna fuente
mandate-screen-look = Examinar
mandate-recommendations-title = Recomendaciones
mandate-recommendations-caption = { $count ->
    [one] { $count } recomendación
   *[other] { $count } recomendaciones
}
mandate-recommendations-none = Ninguna recomendación cumple esto.

mandate-requests-title = Solicitudes y seguimiento
mandate-requests-caption = { $count ->
    [one] { $count } solicitud
   *[other] { $count } solicitudes
}
mandate-requests-note = Las palabras de una solicitud son las del documento. Un estado es lo que dijeron personas o lo que se sigue de las fechas; nunca se adivina.
mandate-requests-none = Ninguna solicitud cumple esto.
mandate-as-of = Al { $day }
mandate-column-document = Documento
mandate-column-paragraph = Párrafo
mandate-column-languages = Idiomas
mandate-column-kind = Clase
mandate-column-asked = A quién se pide
mandate-column-words = Texto
mandate-column-things = Qué se pide
mandate-column-qualifiers = Salvedades
mandate-column-due = Plazo
mandate-column-repeats = Frecuencia
mandate-column-state = Estado
mandate-column-reason = Motivo
mandate-column-responsible = Responsable
mandate-column-evidence = Pruebas
mandate-every-months = { $count ->
    [one] cada mes
   *[other] cada { $count } meses
}
mandate-any-state = Cualquier estado
mandate-due-before = Con plazo antes del
mandate-due = plazo: { $date }
mandate-narrow = Mostrar
mandate-workbook = Como libro de cálculo (XLSX)
mandate-calendar = Calendario de plazos
mandate-who = Quién
mandate-contributing = Participantes
mandate-who-hint = Déjelo vacío para quitar todos los nombres.
mandate-say = Registrar
mandate-remind = Recordármelo
mandate-remind-on = El día
mandate-note = Nota
mandate-in-document = En el documento
mandate-steps = Pasos
mandate-step = Paso
mandate-step-who = Quién lo da
mandate-step-due = Para cuándo
mandate-step-add = Añadir un paso
mandate-step-done = hecho: { $date }
mandate-done-on = Hecho el
mandate-done = Hecho
mandate-evidence-kind = Qué es
mandate-evidence-reference = Referencia
mandate-evidence-hint = Una actividad como DECLARANTE/ID, una signatura con su párrafo o el nombre de un acto.
mandate-evidence-add = Añadir una prueba
mandate-confirm = Confirmar
mandate-dismiss = Descartar
mandate-suggested-mark = sugerido
mandate-suggestions-open = { $count ->
    [one] { $count } sugerencia por ver
   *[other] { $count } sugerencias por ver
}
mandate-by = por la persona { $person }
mandate-by-machine = en la línea de comandos

mandate-answers = Aceptada o no
mandate-answer = Respuesta
mandate-answer-add = Registrar una respuesta
mandate-answer-who = Quién respondió
mandate-answer-source = Dónde consta
mandate-any-answer = Cualquier respuesta
mandate-replaced = Sustituida por otra solicitud
mandate-replaced-by = Identificador de la otra solicitud
mandate-replaced-hint = Está al final de la dirección de la página de esa solicitud.
mandate-lost-title = Registros sin solicitud
mandate-lost-about = Estas solicitudes ya no figuran en ningún documento, pues el documento se guardó de nuevo con otras palabras. Lo que se dijo de ellas se conserva aquí hasta que alguien diga a qué solicitud corresponde.
mandate-lost-none = Todo lo que se dijo corresponde a una solicitud que figura en un documento.
mandate-lost-link = { $count ->
    [one] { $count } registro sin solicitud
   *[other] { $count } registros sin solicitud
}
mandate-lost-lines = { $count ->
    [one] { $count } línea, el { $date }
   *[other] { $count } líneas, la última el { $date }
}
mandate-lost-to = Corresponde a
mandate-lost-carry = Trasladar
mandate-lost-not = La solicitud figura en un documento; lo que se dijo de ella permanece con ella.
    .fix = Diga en su propia página que otra solicitud la ha reemplazado.
mandate-mail-remind = Recordatorio: { $name } ({ $node })
    .text = Pidió a { $node } que le recordara esto: { $name }
mandate-mail-due = Vence pronto: { $name } ({ $node })
    .text = Una solicitud que usted sigue en { $node } vence en los próximos 30 días: { $name }

mandate-no-words = No hay un conjunto de palabras «{ $id }» para documentos.
    .fix = Nombre uno que exista, o retire la carpeta de datos que lo sustituye.
mandate-nothing-read = No se encontró texto en los archivos.
    .fix = Una página escaneada es una imagen: pásele antes un reconocimiento de texto o tome el archivo del Sistema de Archivo de Documentos.
mandate-not-held = { $symbol } no se guarda aquí.
    .fix = «ayni mandate list» muestra lo que se guarda; «ayni mandate keep ARCHIVO» lo añade.
mandate-no-paragraph = El documento no tiene párrafo { $paragraph }.
    .fix = Nómbrelo como se cita, por ejemplo 7 o 7 (a); P4 es el cuarto del preámbulo.
mandate-no-request = No hay solicitud { $request }.
    .fix = «ayni mandate requests» las muestra con sus identificadores.
mandate-say-why = Una declaración necesita su motivo; un paso y una prueba, su texto.
    .fix = Escriba por qué, en una frase que otros puedan comprobar.
mandate-say-shorter = El texto supera los { $most } caracteres.
    .fix = Acórtelo y deje el resto en un documento que usted nombre.
mandate-say-gone = El paso o la sugerencia no existe o ya está resuelto.
    .fix = Vuelva a cargar la página.
mandate-no-date = No se puede leer la fecha.
    .fix = Escríbala así: 2026-12-31.
mandate-two-languages = Los dos textos están en idiomas distintos; no se pueden marcar los cambios palabra por palabra.
    .fix = Compárelos como página: nombre un archivo que termine en .html.
mandate-unknown-ending = { $path } no tiene una terminación que se pueda escribir aquí.
    .fix = Termínelo en una de estas: { $known }

mandate-kept-new = guardado   { $name } · { $title } · { $paragraphs } párrafos
mandate-kept-changed = nueva versión   { $name } · { $title } · { $paragraphs } párrafos
mandate-kept-same = sin cambios   { $name } · { $title } · { $paragraphs } párrafos
mandate-kept = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
mandate-line = { $name } · { $day } · { $title } · { $paragraphs } párrafos
mandate-compare-line = { $before } → { $after }  { $fate }: { $text }
mandate-written = Escrito: { $path }
mandate-lineage-line = { $first } – { $last } · figura en { $stands }, modificado { $changes } veces · { $text }
mandate-said = Registrado en la línea { $line }.
mandate-suggested = { $count ->
    [one] Se añadió { $count } sugerencia.
   *[other] Se añadieron { $count } sugerencias.
}

screen-title = Contenido Sur-Sur
screen-documents = Documentos
screen-documents-note = examinados
screen-with = Párrafos con un término
screen-with-note = en todos los documentos
screen-share = Proporción de párrafos, %
screen-share-note = con un término de cualquier tema
screen-by-document = Párrafos con un término, por documento y tema
screen-by-entity = Proporciones por entidad y año
screen-passages = Pasajes, con los términos por los que cuentan
screen-gaps = Redacción convenida para temas de los que un documento no habla
screen-gaps-note = Redacción de las fuentes nombradas, tal como figura allí. Si encaja, lo dicen las personas.
screen-counted = Contado, no ponderado: un párrafo cuenta una vez por tema, por muchos términos que tenga.
screen-more = { $count ->
    [one] Hay { $count } pasaje más en los datos.
   *[other] Hay { $count } pasajes más en los datos.
}
screen-no-terms = No hay términos en el idioma de: { $files }. Nada puede decirse de ellos.
screen-column-document = Documento
screen-column-paragraphs = Párrafos
screen-column-with = Con un término
screen-column-share = Proporción, %
screen-column-entity = Entidad
screen-column-year = Año
screen-column-documents = Documentos
screen-column-having = Con contenido
screen-column-having-share = Proporción de documentos, %
screen-column-paragraph = Párrafo
screen-column-theme = Tema
screen-column-terms = Términos
screen-column-text = Texto
screen-column-source = Fuente

act-keep-documents = Guardar documentos de los órganos
act-follow-up = Decir cómo van las solicitudes de los documentos
log-act-mandate-keep = Guardó un documento de un órgano
log-act-mandate-say = Registró algo sobre una solicitud

api-group-mandates = Documentos y solicitudes
api-op-list-documents = Listar los documentos de los órganos
api-op-get-document = Leer un documento de un órgano
api-op-list-requests = Listar lo que piden los documentos

api-op-keep-document = Guardar un documento de un órgano
api-op-get-request = Leer una solicitud con su seguimiento
api-op-list-lost-logs = Listar los registros de solicitudes que ya no figuran en ningún documento
api-op-say-of-request = Decir algo sobre una solicitud
api-op-compare-documents = Comparar dos documentos de órganos
api-op-get-lineage = Seguir los párrafos a lo largo de los años
api-op-screen-document = Buscar contenido Sur-Sur en un documento
cli-mandate = Documentos de los órganos: guardar, comparar, seguir a través de los años, buscar, dar seguimiento
cli-mandate-keep = Leer documentos de archivos y guardarlos en el registro
cli-mandate-keep-examples =
    Ejemplo:
      ayni mandate keep A_RES_78_167.txt A_RES_76_221.txt
cli-mandate-list = Listar los documentos guardados
cli-mandate-compare = Comparar dos documentos, del registro o de archivos, párrafo por párrafo
cli-mandate-compare-examples =
    Ejemplos:
      ayni mandate compare A/RES/76/221 A/RES/78/167
      ayni mandate compare A/RES/76/221 draft.txt -o changes.docx
cli-mandate-compare-arg-before = El texto anterior: una signatura o un archivo
cli-mandate-compare-arg-after = El texto posterior: una signatura o un archivo
cli-mandate-compare-arg-out = El archivo que se escribe: .docx con los cambios marcados, .html o .json
cli-mandate-lineage = Seguir un párrafo, o toda una serie, a través de años y órganos
cli-mandate-lineage-examples =
    Ejemplos:
      ayni mandate lineage A/RES/78/167 7
      ayni mandate lineage A/RES/78/167 -o series.html
cli-mandate-lineage-arg-document = El documento: una signatura; A/RES/75/234:zh indica el idioma
cli-mandate-lineage-arg-paragraph = El párrafo como se cita: 7, 7 (a); P4 es el cuarto del preámbulo
cli-mandate-lineage-arg-with = Otro documento que se pone en la línea; puede repetirse
cli-mandate-lineage-arg-out = El archivo que se escribe: .html o .json
cli-mandate-search = Encontrar dónde figuró antes una redacción y cómo se modificó
cli-mandate-search-examples =
    Ejemplo:
      ayni mandate search "within existing resources"
cli-mandate-search-arg-wording = La redacción
cli-mandate-search-arg-language = Solo documentos en este idioma
cli-mandate-search-arg-most = Cuántos lugares mostrar
cli-mandate-requests = Listar lo que piden los documentos, a quién, para cuándo y cómo va
cli-mandate-requests-examples =
    Ejemplos:
      ayni mandate requests --of unctad --due-before 2027-01-01
      ayni mandate requests -o requests.xlsx
      ayni mandate requests -o due.ics
cli-mandate-requests-arg-document = Solo las solicitudes de este documento
cli-mandate-requests-arg-of = Solo lo que se pide a este actor: un código o parte de un nombre
cli-mandate-requests-arg-due-before = Solo lo que vence ese día o antes
cli-mandate-requests-arg-state = Solo las solicitudes en este estado: not-begun, under-way, met, overdue, lapsed, replaced, cannot-be-judged
cli-mandate-requests-arg-lost = Solo lo que se dijo de solicitudes que ya no figuran en ningún documento
cli-mandate-requests-arg-language = Solo documentos en este idioma
cli-mandate-requests-arg-out = El archivo que se escribe: .xlsx, .html, .json o .ics para un calendario
cli-mandate-say = Registrar algo sobre una solicitud: su estado, un paso, una prueba
cli-mandate-say-examples =
    Ejemplos:
      ayni mandate say REQUEST --state under-way --reason "Un borrador está en manos de las entidades"
      ayni mandate say REQUEST --evidence "A/79/150" --kind document
cli-mandate-say-arg-request = El identificador de la solicitud, como lo muestra «ayni mandate requests»
cli-mandate-say-arg-state = Cómo va
cli-mandate-say-arg-responsible = Quién responde de ella
cli-mandate-say-arg-contributing = Quién participa
cli-mandate-say-arg-step = Un paso por dar
cli-mandate-say-arg-step-done = El número de un paso dado
cli-mandate-say-arg-evidence = Lo que muestra que algo se hizo
cli-mandate-say-arg-confirm = La línea de una sugerencia acertada
cli-mandate-say-arg-dismiss = La línea de una sugerencia errada
cli-mandate-say-arg-replaced-by = El identificador de la solicitud que la sustituye
cli-mandate-say-arg-carried-to = El identificador de la solicitud a la que corresponde el registro de una que ya no figura en ningún documento
cli-mandate-say-arg-remind = El día del recordatorio
cli-mandate-say-arg-answer = Qué se respondió a una recomendación: accepted, partly-accepted, not-accepted, under-consideration
cli-mandate-say-arg-who = Quién respondió
cli-mandate-say-arg-source = Dónde consta la respuesta
cli-mandate-say-arg-reason = Por qué, quién da el paso, o una nota
cli-mandate-say-arg-kind = Qué es la prueba: activity, indicator, document, event
cli-mandate-say-arg-date = Para cuándo es el paso, o desde cuándo está dado
cli-mandate-suggest = Buscar documentos que respondan a una solicitud y guardarlos como sugerencias
cli-mandate-screen = Examinar borradores, planes y programas de país en busca de contenido Sur-Sur
cli-mandate-screen-examples =
    Ejemplo:
      ayni mandate screen plan.txt --against A/RES/78/167 -o screening.html
cli-mandate-screen-arg-against = Un documento cuya redacción se ofrece donde falta un tema; puede repetirse
cli-mandate-screen-arg-out = El archivo que se escribe: .xlsx, .html o .json
usage-name-document = DOCUMENTO
usage-name-paragraph = PÁRRAFO
usage-name-wording = REDACCIÓN
usage-name-actor = ACTOR
usage-name-request = SOLICITUD
usage-name-answer = RESPUESTA
usage-name-kind = CLASE
cli-mandate-keep-arg-files = Los archivos: texto, Word, PDF, HTML o una lista de párrafos en líneas JSON
cli-mandate-screen-arg-files = Los archivos que se examinan
