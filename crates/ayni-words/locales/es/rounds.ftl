### Words of rounds of questionnaires and their answers on pages.

## Rounds and their list

round-title = Rondas
round-intro = Cuestionarios que se envían a gobiernos, organizaciones y equipos, y lo que llegó
round-yours = Por responder
round-all = Todas las rondas
round-no-rounds = Todavía no se ha abierto ninguna ronda.
round-open = Abrir una ronda
round-is-open = Abierta
round-is-closed = Cerrada
round-due = Respuestas hasta el { $day }

## A round

round-board = Preguntados: { $asked }. Entregadas: { $came }. Aprobadas: { $cleared }.
round-form-file = El cuestionario en XLSForm
round-closed-at = Cerrada el
round-levels = Niveles de aprobación
round-figures = Indicadores y valoraciones
round-open-queries = Consultas sin respuesta: { $count }
round-ask = Preguntar a más destinatarios
round-field-form = Cuestionario
round-field-respondents = Destinatarios, uno por línea
round-hint-respondents = Identificador; nombre; correo; idioma (ar, en, es, fr, pt, ru, zh); organización de este nodo; después grupos como region=africa. Solo el identificador es obligatorio. Quien tenga correo recibe una carta con un enlace.
round-every-organisation = También todas las organizaciones de este nodo
round-suggest-again = Rehacer las sugerencias
round-close = Cerrar la ronda
round-close-text = Una ronda cerrada queda como está. Lo que llegue después se guarda como revisión, junto a lo que contaba al cierre.
round-close-sure = Sí, cerrarla
round-done-opened = La ronda está abierta.
round-done-asked = Se ha preguntado a los destinatarios.
round-done-closed = La ronda está cerrada.
round-done-suggesting = Ahora se rehacen las sugerencias.

## Opening

round-whole-node = El nodo en su conjunto
round-none-chosen = Ninguno
round-field-title = Título
round-field-name = Nombre corto
round-hint-name = Letras, cifras y guiones, como 2026. Está en direcciones y archivos y no cambia nunca.
round-field-date = Año o día al que se refiere
round-hint-date = Como 2025 o 2025-12-31. Las rondas se comparan en este orden.
round-field-due = Fecha límite de respuesta
round-field-remind = Días de antelación para recordar
round-hint-remind = Números separados por espacios. Quien tenga correo y no haya entregado recibe una carta.
round-field-organisation = Quién pregunta
round-field-forms = Cuestionarios
round-field-file = Otro cuestionario, en un archivo
round-hint-file = Un libro en XLSForm, como escriben los formularios ODK y KoboToolbox
round-field-edition = Marco de seguimiento al que van las respuestas
round-field-before = Sugerir las respuestas de esta ronda
round-field-own-levels = Niveles de aprobación del lado del destinatario
round-hint-own-levels = Uno por línea, p. ej.: Jefatura del departamento. Aprueban personas de la organización que responde, en este orden.
round-field-levels = Niveles de aprobación del lado que pregunta
round-hint-levels = Uno por línea. Sin niveles, una respuesta cuenta en cuanto se entrega.
round-field-suggest = Sugerencias a partir del registro
round-hint-suggest = En cada línea: cuestionario, pregunta, dos puntos, una consulta. Su primera columna tiene destinatarios u organizaciones y la segunda el valor. Ejemplo: strategy-governments cooperation/projects: SELECT reporter, COUNT(*) FROM activity GROUP BY reporter
round-field-queries = Indicadores por consulta
round-hint-queries = En cada línea: el nombre que usa el marco, dos puntos, una consulta que da un número. Se ejecuta al cerrar la ronda.

## What cannot be done

round-none = No hay ninguna ronda «{ $name }».
    .fix = Elija una de la lista de rondas.
round-no-form = La ronda no tiene el cuestionario «{ $form }».
    .fix = Mire la página de la ronda.
round-no-question = El cuestionario no tiene la pregunta «{ $question }».
    .fix = Elija una pregunta que se plantee; las muestran la página de la respuesta y `getQuestionnaire`.
round-too-many-files = Aquí no caben más archivos: ya hay { $most }.
    .fix = Reúna varios papeles en un archivo, o indique una dirección como prueba.
round-no-respondent = No existe tal destinatario, o no le corresponde a usted.
    .fix = Elija en su lista de rondas.
round-bad-name = No puede ser un nombre corto.
    .fix = Use hasta 60 letras, cifras, guiones y guiones bajos.
round-name-taken = Ya existe una ronda «{ $name }».
    .fix = Elija otro nombre corto.
round-needs-form = Una ronda tiene al menos un cuestionario y como máximo { $most }.
    .fix = Marque uno o envíe un archivo.
round-form-twice = Dos cuestionarios tienen el identificador «{ $form }».
    .fix = Dé otro identificador a uno de ellos en sus ajustes.
round-bad-suggestion = Ningún cuestionario tiene la pregunta «{ $question }».
    .fix = Escriba la pregunta con sus grupos, como cooperation/projects.
round-bad-date = No es un año ni un día.
    .fix = Escriba 2025 o 2025-12-31.
round-bad-day = No es un día.
    .fix = Escriba un día como 2026-03-31 o déjelo vacío.
round-bad-query = No se puede leer esta línea: { $line }
    .fix = Escríbala como dice la ayuda, con dos puntos antes de la consulta.
round-bad-line = No se puede leer la línea { $line } de los destinatarios.
    .fix = Empiece por un identificador, separe con punto y coma y escriba los grupos como name=value.
round-too-many = Más de { $most } destinatarios a la vez.
    .fix = Pregunte al resto después.
round-nobody = No se nombra a nadie.
    .fix = Escriba un destinatario o marque todas las organizaciones.
round-not-sure = La ronda no se ha cerrado.
    .fix = Marque que está seguro.
round-closed = La ronda ya está cerrada.
    .fix = Las respuestas tardías se aceptan como revisiones.
round-bad-link = Este enlace no es válido, o ya no lo es.
    .fix = Abra el enlace de la carta más reciente o pida uno nuevo a quien lo envió.
round-only-look = Puede ver esta respuesta, pero no cambiarla.
    .fix = La rellenan personas de la organización preguntada.
round-no-version = La respuesta no tiene esa versión.
    .fix = Abra la página de nuevo y rellénela allí.
round-nothing-to-clear = No hay nada que aprobar ahora.
    .fix = Una respuesta se aprueba después de entregada.
round-moved = Alguien ha cambiado la respuesta entretanto.
    .fix = Mírela de nuevo.
round-say-something = No hay nada escrito.
    .fix = Escriba lo que haya que decir.
round-say-shorter = El texto tiene más de { $most } caracteres.
    .fix = Dígalo con menos palabras.
round-no-outcome = El marco no tiene el resultado «{ $outcome }».
    .fix = Elija uno de la lista.
round-no-edition = La ronda no pertenece a ningún marco de seguimiento.
    .fix = Indique uno al abrir una ronda.

## Letters

round-mail-ask = { $node }: le rogamos responder «{ $name }»
    .text = Se le pide responder el cuestionario «{ $name }» de { $node }. El enlace siguiente lo abre sin cuenta; quien lo tenga puede responder por usted, así que compártalo solo con quien deba. Puede guardar en cualquier momento y seguir después.
round-mail-query = { $node }: una consulta sobre «{ $name }»
    .text = Hay una consulta sobre su respuesta a «{ $name }» de { $node }. Está junto a su pregunta; responda allí, por favor.
round-mail-remind = { $node }: «{ $name }» espera su respuesta
    .text = Se acerca el día en que { $node } espera su respuesta a «{ $name }». Lo que guardó sigue ahí. Si acaba de entregarla, no haga nada.

## Suggestions

round-source-before = Su respuesta en la ronda { $round }
round-source-register = El registro del nodo al { $day }

## The page of an answer

answer-state-none = Sin empezar
answer-state-draft = Borrador
answer-state-submitted = Entregada
answer-state-returned = Devuelta con una consulta
answer-state-cleared = Aprobada
round-turn = { $title } { $number }
round-turn-add = Añadir: { $title }
round-turn-out = Quitar
round-no-answer = Sin respuesta
round-somebody = Alguien
round-held = Por resolver antes de entregar: { $count }
round-print = Todo el cuestionario en una página, para imprimir
round-back-to-answer = Volver a la respuesta
round-workbook = Responder en un libro (XLSX)
round-bring = Devolver un libro
round-bring-text = Lo que hay en el libro se une a lo que otros guardaron desde que se descargó: una pregunta que solo cambió uno tiene esa respuesta; una que cambiaron ambos muestra las dos. Lo que usted vació queda vacío, y una sugerencia solo cuenta donde usted dice que es correcta.
round-guidance = Más sobre esta pregunta
round-required = Respuesta obligatoria
round-confirm = Es correcto
round-further = Otras preguntas
round-beside = Dos personas respondieron distinto. Elija una.
round-reply = Su respuesta a la consulta
round-comment-evidence = Comentario y pruebas
round-comment = Comentario
round-evidence = Dónde consultarlo: enlaces, uno por línea
round-attach = Adjuntar un archivo
round-correction = Lo entregado cuenta hasta que se entregue un cambio.
round-languages = Idiomas del cuestionario
round-sections = Partes del cuestionario
round-save = Guardar
round-check = Guardar y comprobar
round-next = Guardar y seguir
round-hand-in = Entregar
round-queries = Consultas
round-gone = Ya no se pregunta
round-gone-text = Según las demás respuestas, estas preguntas no se hacen. Lo respondido se guarda y no se cuenta.
round-done-saved = Guardado.
round-done-handed-in = Entregada. Gracias.
round-done-late = Entregada tras el cierre: se guarda como revisión.
round-done-replied = La respuesta se ha enviado.
round-done-attached = El archivo está adjunto.
round-done-beside = Guardado. Entretanto otra persona respondió distinto: ambas respuestas están lado a lado.
round-device-kept = Sin conexión con el nodo. Lo que rellene queda en este dispositivo y se enviará cuando vuelva la conexión.
round-device-found = Este dispositivo tiene un borrador de esta página sin enviar.
round-device-sign-in = Lo rellenado espera en este dispositivo. Inicie sesión de nuevo o abra su enlace para enviarlo.
round-device-refused = El nodo no aceptó lo guardado en este dispositivo.
round-device-take = Enviarlo
round-device-forget = Borrarlo de este dispositivo

## Files and workbooks

round-file = Archivo
round-workbook-back = El libro tal como volvió
round-workbook-send = Leer el libro
round-workbook-waits = No se tomó nada del archivo
round-workbook-same = El libro dice lo que ya está guardado
round-workbook-taken = Las respuestas del libro están guardadas

## A respondent

round-link = Enlace
round-link-text = Quien tenga este enlace responde por el destinatario. Solo se muestra ahora; los anteriores han caducado.
round-link-about = Un enlace permite responder sin cuenta. Uno nuevo anula los anteriores y va al correo, si lo hay.
round-link-new = Nuevo enlace
round-take-out = No preguntar más
round-remind = Recordar ahora
round-done-reminded = El recordatorio está en camino
round-no-address = No hay dirección a la que escribir
round-handed-in-already = La respuesta ya está entregada
round-too-many-levels = No hay más de { $most } niveles de aprobación
round-too-many-days = No hay más de { $most } días de recordatorio
round-said-clear = Aprobada: { $level }
round-said-submit = Entregada
round-by-link = Por enlace
round-talk = Lo que se dijo
round-version = Versión { $number }
round-revision = Revisión tras el cierre
round-versions = Versiones
round-state = Estado
round-answered = Preguntas respondidas
round-respondent-id = Identificador en la ronda
round-field-organisation-of = Organización que responde
round-address = Correo electrónico
round-language = Idioma
round-to-answer = Responder
round-to-look = Ver la respuesta
round-clearance = Aprobación
round-level-next = Próxima aprobación: { $level }
round-clear = Aprobar como: { $level }
round-whole-answer = La respuesta en conjunto
round-query = Devolver una consulta
round-query-at = Sobre
round-query-text = Consulta
round-query-send = Enviar la consulta
round-send-back = Devolver la respuesta para que se entregue de nuevo
round-done-cleared = Aprobada.
round-done-asked-back = La consulta se ha enviado.
round-done-out = Ya no se pregunta al destinatario. Lo que respondió queda.

## Figures of a round

round-counted = Respuestas de esta ronda que cuentan: { $count }
round-as-closed = Como estaba al cierre
round-with-revisions = Con lo llegado tras el cierre
round-reason = Motivo
round-overrule = Anular una valoración
round-overrule-text = Se imprimen la valoración de la regla y la suya, con su nombre y motivo.
round-done-overruled = La valoración queda registrada.

## Rights and the log

act-ask = Abrir rondas y preguntar a destinatarios
act-respond = Responder cuestionarios
act-clear = Aprobar respuestas
log-act-answer-file = Archivo junto a una respuesta
log-act-answer-keep = Respuesta guardada
log-act-round-ask = Destinatarios preguntados
log-act-round-ask-no-more = Destinatario retirado
log-act-round-close = Ronda cerrada
log-act-round-link = Nuevo enlace para un destinatario
log-act-round-open = Ronda abierta
log-act-round-say = Dicho en una ronda

## Rounds for programs

api-group-rounds = Rondas de cuestionarios
api-op-list-rounds = Listar rondas
api-op-get-round = Mostrar una ronda
api-op-get-questionnaire = Mostrar un cuestionario
api-op-get-round-figures = Mostrar indicadores y valoraciones
api-op-get-answer = Mostrar una respuesta
api-op-put-answer = Guardar una respuesta
api-op-hand-in-answer = Entregar una respuesta
api-op-list-answer-files = Listar los archivos junto a una respuesta
api-op-lay-answer-file = Añadir un archivo junto a una respuesta
api-op-get-answer-file = Obtener un archivo junto a una respuesta
api-op-open-round = Abrir una ronda
api-op-ask-respondents = Preguntar a respondientes
api-op-suggest-in-round = Rehacer las sugerencias de una ronda
api-op-overrule-verdict = Anular una valoración
api-op-remind-respondent = Recordar a un respondiente
api-op-new-round-link = Crear un enlace nuevo para un respondiente
api-op-query-answer = Enviar una consulta sobre una respuesta
api-op-reply-to-query = Contestar una consulta
api-op-clear-answer = Aprobar una respuesta
api-op-close-round = Cerrar una ronda
api-op-ask-no-more = Retirar a un respondiente de una ronda
