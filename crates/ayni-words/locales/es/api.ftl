### La API y los avisos automáticos.

## La página de la API

api-title = La API
api-intro = Lo que las páginas muestran y hacen, también pueden leerlo y hacerlo los programas. El cuerpo de una actividad es un registro Ayni; los errores llegan como detalles del problema en el idioma que el programa acepta.
api-token-how = Un programa presenta un token, que una persona crea para él con ámbitos, en la cabecera Authorization: Bearer. Actúa en nombre de esa persona y no tiene más derechos.
api-openapi = La descripción en OpenAPI 3.1, con la que las herramientas generan programas
api-schema = El esquema JSON del registro Ayni
api-in-english = Los detalles están en inglés, como los nombres de la interfaz.
api-link = Para programas
api-parameters = Parámetros
api-in-path = en la ruta
api-in-query = en la consulta
api-in-header = en una cabecera
api-required = obligatorio
api-body = Cuerpo
api-answers = Respuestas
api-example = Ejemplo

## De qué tratan las operaciones

api-group-activities = Actividades
api-group-imports = Importaciones y hallazgos
api-group-measurements = Mediciones y tareas
api-group-lists = Listas de códigos, reglas y tablas
api-group-people = Personas y organizaciones
api-group-hooks = Avisos automáticos
api-group-node = El nodo

## Títulos de las operaciones

api-op-list-activities = Listar actividades o recibir sus registros en flujo
api-op-list-facet = Listar por qué valores se pueden filtrar las actividades
api-op-get-activity = Obtener el registro de una actividad
api-op-put-activity = Introducir o modificar una actividad
api-op-withdraw-activity = Retirar una actividad
api-op-list-versions = Listar las versiones de una actividad
api-op-get-standing = Ver en qué estado está una actividad
api-op-review-activity = Aceptar una actividad o devolverla
api-op-share-activity = Compartir una actividad con todos en el nodo
api-op-list-remarks = Listar las observaciones sobre una actividad
api-op-add-remark = Escribir una observación sobre una actividad
api-op-redact-version = Vaciar una versión que no debe conservarse
api-op-enter-activities = Introducir o modificar muchas actividades a la vez
api-op-check-activities = Comprobar actividades sin guardarlas
api-op-list-uploads = Listar los archivos que esperan
api-op-send-file = Enviar un archivo
api-op-get-upload = Ver cuánto ha avanzado un archivo
api-op-accept-upload = Aceptar un archivo comprobado
api-op-leave-upload = Dejar un archivo
api-op-list-imports = Listar las importaciones
api-op-get-import = Obtener una importación
api-op-list-findings = Listar los hallazgos de una importación
api-op-undo-import = Deshacer una importación
api-op-list-measurements = Listar las mediciones guardadas
api-op-make-measurement = Pedir una medición
api-op-get-measurement = Obtener una medición con su manifiesto
api-op-get-table = Obtener una tabla de cifras
api-op-get-measurement-file = Obtener un archivo de una medición
api-op-trace-figure = Seguir una cifra hasta las filas que la sustentan
api-op-get-job = Ver cuánto ha avanzado una tarea
api-op-list-code-lists = Listar las listas de códigos
api-op-get-code-list = Obtener una lista de códigos
api-op-list-rules = Listar las reglas
api-op-get-rule = Obtener una regla
api-op-list-tables = Listar las tablas del registro
api-op-export-table = Obtener una tabla del registro
api-op-list-people = Listar las personas
api-op-invite-person = Invitar a una persona
api-op-list-organisations = Listar las organizaciones
api-op-put-organisation = Añadir o modificar una organización
api-op-list-hooks = Listar los avisos automáticos
api-op-add-hook = Añadir un aviso automático
api-op-get-hook = Obtener un aviso automático
api-op-turn-hook = Activar o desactivar un aviso automático
api-op-test-hook = Enviar una prueba a un aviso automático
api-op-list-deliveries = Listar lo enviado a un aviso automático
api-op-remove-hook = Quitar un aviso automático
api-op-get-node = Ver qué es el nodo
api-op-list-acts = Listar el registro de actos
api-op-get-description = Obtener la descripción de esta API
api-op-get-record-schema = Obtener el esquema del registro
api-op-share-activities = Compartir una lista de actividades
api-op-list-attachments = Listar los archivos de una actividad
api-op-attach-file = Adjuntar un archivo a una actividad
api-op-get-attachment = Obtener un archivo adjunto
api-op-remove-attachment = Quitar un archivo adjunto
api-op-list-drafts = Listar los borradores
api-op-add-draft = Empezar un borrador
api-op-get-draft = Obtener un borrador
api-op-keep-draft = Guardar un borrador
api-op-check-draft = Ver qué resulta de un borrador y qué está mal en él
api-op-enter-draft = Llevar un borrador al registro
api-op-drop-draft = Descartar un borrador
api-op-get-upload-mapping = Obtener la correspondencia de un archivo
api-op-put-upload-mapping = Fijar la correspondencia de un archivo
api-op-save-mapping = Guardar con un nombre la correspondencia de un archivo
api-op-try-upload-again = Intentar de nuevo lo que no pudo hacerse con un archivo
api-op-list-upload-findings = Listar los hallazgos de un archivo
api-op-mark-upload = Pedir una copia de un archivo con los errores marcados
api-op-get-marked-upload = Obtener la copia marcada de un archivo
api-op-list-mappings = Listar las correspondencias guardadas
api-op-forget-mapping = Quitar una correspondencia guardada
api-op-export-package = Obtener todas las tablas del registro en un paquete
api-op-get-person = Obtener una persona
api-op-give-role = Dar una función a una persona
api-op-take-role = Quitar una función a una persona
api-op-invite-person-again = Enviar de nuevo una invitación
api-op-set-person-state = Suspender una cuenta o readmitir a su persona
api-op-unlock-person = Quitar el segundo factor a quien lo ha perdido
api-op-hand-over = Traspasar funciones a otra persona
api-op-forget-person = Olvidar a una persona que se ha ido
api-op-get-settings = Obtener los ajustes del nodo
api-op-put-settings = Modificar los ajustes del nodo
api-op-get-proof = Ver si está probado que el registro de actos está completo
api-op-ask-for-proof = Pedir una prueba del registro de actos

## Problemas

api-error-method = Esto no puede hacerse aquí
api-error-changed = Fue modificado entretanto
api-error-condition = Falta una condición
api-error-too-large = Demasiado grande
api-error-media-type = Se necesita otro tipo de medio
api-error-too-many = Demasiadas peticiones
api-too-many = Este token ha hecho demasiadas peticiones en este minuto.
    .fix = Continúe dentro de { $seconds ->
        [one] un segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }.
api-needs-token = La sesión de un navegador no escribe aquí.
    .fix = Use un token creado para un programa.
api-media-type = El cuerpo debe ser uno de estos tipos: { $types }.
    .fix = Indíquelo en la cabecera Content-Type.
api-too-large = El cuerpo puede tener como máximo { $most } kB.
    .fix = Envíelo en varias partes.
api-not-json = Esto no es JSON: línea { $line }, columna { $column }: { $detail }
    .fix = Corrija el cuerpo en ese lugar y envíelo de nuevo.
api-bad-body = El cuerpo no tiene la forma que admite esta operación: { $detail }
    .fix = La descripción de la API muestra sus miembros.
api-bad-key = Una Idempotency-Key tiene de 1 a 255 letras y cifras visibles, sin espacios.
    .fix = Use un identificador aleatorio, como un UUID.
api-key-running = Ya se está ejecutando una petición con esta clave.
    .fix = Envíela de nuevo dentro de unos segundos; entonces recibirá la respuesta.
api-key-other = Esta clave se dio a otra petición.
    .fix = Use una clave nueva para cada petición distinta.
api-key-carried = La petición con esta clave se ejecutó, y el nodo se detuvo antes de poder responder.
    .fix = Mire qué hay ahora; no la envíe antes con otra clave.
api-no-parameter = Aquí no existe el parámetro «{ $name }». Existen: { $names }
    .fix = Quítelo o corrija su nombre.
api-parameter-missing = Falta el parámetro «{ $name }».
    .fix = Añádalo a la dirección.
api-bad-parameter = «{ $value }» no es un valor del parámetro «{ $name }». Admite: { $wanted }
    .fix = Corrija el valor.
api-bad-cursor = «{ $after }» no es un lugar de esta lista.
    .fix = Tómelo de «next» de la página anterior, con el mismo orden.
api-bad-condition = No se entiende esta condición: { $name }.
    .fix = Dé la ETag del registro tal como se respondió, entre comillas, o *.
api-condition = Diga de qué versión parte este cambio.
    .fix = Envíe If-Match con la ETag del registro, o If-None-Match: * si aún no existe.
api-changed = El registro tiene otra versión que aquella de la que parte este cambio.
    .fix = Obtenga de nuevo el registro, ponga su cambio y envíelo con la nueva ETag.
api-other-name = El registro es de { $name } y no de esta dirección.
    .fix = Envíelo a su propia dirección.
api-none-kept = No se guardó nada, porque no todo es correcto.
    .fix = Corrija lo que indican los elementos, o envíelo con mode=good.
api-no-list = No existe la lista de códigos «{ $list }».
    .fix = La operación /codes muestra las que hay.
api-no-rule = No existe la regla «{ $code }».
    .fix = La operación /rules muestra las que hay.
api-no-role = No existe la función «{ $role }». Existen: { $roles }
    .fix = Corrija la función.
api-no-kind = No existe la clase de formulario «{ $kind }». Existen: { $kinds }
    .fix = Corrija la clase.
api-draft-held = El borrador aún no puede llevarse al registro.
    .fix = Corrija lo que indican los campos y los hallazgos, y entréguelo de nuevo.
api-no-job = No existe la tarea { $number }, o no es suya.
    .fix = Use el número con que se respondió al pedido.
api-no-hook = No existe el aviso automático { $number }.
    .fix = La lista de avisos automáticos muestra los que hay.

## Avisos automáticos

hooks-title = Avisos automáticos
hooks-intro = A una dirección de aviso automático se le comunica lo que ocurre en este nodo: qué, cuándo y el número con que se puede preguntar más. No se envían nombres ni importes. Cada mensaje va firmado.
hooks-none = Aún no hay avisos automáticos.
hooks-add = Añadir un aviso automático
hooks-address = Dirección
hooks-address-hint = Una dirección pública que empieza por https://
hooks-events = Qué se comunica
hooks-event-activities-changed = Se modificaron actividades
hooks-event-import-done = Se importó un archivo
hooks-event-import-undone = Se deshizo una importación
hooks-event-measurement-kept = Se guardó una medición
hooks-event-ping = Prueba
hooks-one = Aviso automático { $number }
hooks-secret-once = Este es el secreto con que se firman los mensajes. Se muestra solo ahora: cópielo al programa que los recibe.
hooks-test = Enviar una prueba
hooks-turn-on = Activar
hooks-turn-off = Desactivar
hooks-remove = Quitar
hooks-off-asked = Desactivado.
hooks-off-failed = Desactivado por el nodo, porque durante tres días no aceptó lo enviado.
hooks-off-gone = Desactivado por el nodo, porque respondió que ya no existe.
hooks-sent = Lo enviado
hooks-nothing-sent = No se envió nada en los últimos treinta días.
hooks-waiting = en camino
hooks-done = entregado
hooks-failed = no entregado
hooks-attempts = { $count ->
        [one] { $count } intento
        [many] { $count } de intentos
       *[other] { $count } intentos
    }
hooks-again = Próximo intento:
hooks-trouble-status = Respondió con el estado { $status }.
hooks-trouble-gone = Respondió que ya no existe.
hooks-trouble-away = Allí no respondió nadie.
hooks-trouble-timed-out = No respondió a tiempo.
hooks-trouble-too-large = Su respuesta era demasiado grande.
hooks-trouble-broken = Su respuesta no era HTTP.
hooks-trouble-address = No se puede llamar a la dirección.
hooks-trouble-not-allowed = La dirección no lleva a la red pública.
hooks-trouble-sealed = El secreto del aviso automático fue sellado con otro secreto del nodo. Quítelo y añádalo de nuevo.
hooks-trouble-off = El aviso automático fue desactivado.
hooks-bad-events = Elija al menos un suceso. Existen: { $events }
    .fix = Elija lo que se ha de comunicar.
hooks-too-many = Un nodo tiene como máximo { $most } avisos automáticos.
    .fix = Quite uno que ya no haga falta.
mail-hook-off = { $node }: se desactivó un aviso automático
    .text = Hola { $name }: el nodo de { $node } no pudo entregar sus mensajes a la dirección siguiente y ha desactivado este aviso automático. Cuando la dirección vuelva a estar accesible, actívelo en «Avisos automáticos».

## En la terminal

cli-people-token = Crear un token para un programa que actúa en nombre de una persona
cli-people-token-arg-person = La persona, por número o correo electrónico
cli-people-token-arg-token-name = Cómo se llama el token
cli-people-token-arg-scopes = Para qué sirve: read, write, review, measure, release, people, govern
cli-people-token-arg-days = Por cuántos días
people-token-once = Un programa con este token actúa en nombre de { $name }. Se muestra solo ahora:
