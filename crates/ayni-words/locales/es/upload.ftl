### Files that people send to the node: sent, mapped, looked at, accepted.

## Sending

upload-send-title = Importar un archivo
upload-send-intro = Envíe un libro o un archivo de texto con actividades. Nada entra en el registro antes de que usted haya visto lo que se observó y lo haya aceptado.
upload-send = Enviar el archivo
upload-file = Archivo
upload-limit = XLSX, XLS, ODS o CSV, hasta { $limit } MB.
upload-organisation = ¿De quién es el archivo?
upload-organisation-hint = Solo se toman de él las actividades de esta entidad y de sus dependencias.
upload-place-whole = El nodo en su conjunto: actividades de cualquier entidad
upload-template = Un libro para rellenar
upload-template-text = Quien todavía no tiene una lista propia rellena este libro. No necesita correspondencias.
upload-template-xlsx = Libro (XLSX)
upload-template-csv = Encabezado de un archivo de texto (CSV)
upload-wrong = Hay que corregir esto

## Its state

upload-state-looking = Se está reconociendo
upload-state-mapping = Correspondencias por revisar
upload-state-checking = Se está comprobando
upload-state-checked = A la espera de aceptación
upload-state-accepting = Está entrando en el registro
upload-state-done = En el registro
upload-state-failed = No se pudo leer
upload-state-abandoned = Abandonado
upload-waiting-files = Archivos en espera
upload-sent = enviado el { $day }
upload-sent-by = enviado el { $day } por { $name }
upload-percent = { $percent } %
upload-looks = Esta página se actualiza sola cada pocos segundos.
upload-looks-not = No actualizar más
upload-looks-again = Actualizar, y seguir haciéndolo
upload-known = Estos bytes son los de un archivo que ya está en espera. Aquí está; el segundo no se ha conservado.
upload-before = El mismo archivo ya está en el registro: { $import }.
upload-nothing-new = El registro ya tiene todo esto. No se ha cambiado nada.
upload-again = Intentarlo de nuevo
upload-abandon = Abandonar este archivo

## What was found

upload-summary = Lo que hay en el archivo
upload-shape-own = Es nuestro propio libro.
upload-shape-known = Se lee con las correspondencias guardadas «{ $name }».
upload-shape-mapped = Se lee con unas correspondencias propias.
upload-mend = Corregir las correspondencias
upload-waiting = Filas en espera: { $count }. Tienen errores y no entran en el registro. Corríjalas en el libro y envíelo de nuevo; lo que está bien se queda.
upload-nothing-good = No hay aquí nada que el registro pueda tomar. Corrija el libro o las correspondencias.
upload-findings = Observaciones
upload-findings-all = Todas las observaciones sobre este archivo
upload-changes = Lo que cambia en actividades que el registro ya tiene
upload-cell-bad = la celda en cuestión
upload-cell-empty = vacía
upload-marked = Hacer una copia con los errores marcados
upload-marked-working = La copia se está preparando.
upload-marked-ready = Descargar la copia marcada
upload-copy-failed = No se puede hacer una copia marcada de este archivo.
upload-job-failed = Esto se interrumpió varias veces ({ $code }).

## Accepting

upload-accept = Aceptar las filas buenas ({ $count })
upload-accept-gone = Retirar lo que ya no está
upload-gone = Ya no están en esta lista: { $count }. ¿Qué hacer con ellas?
upload-gone-ask = Retirarlas, pero preguntarme antes si son la mayor parte de la lista
upload-gone-withdraw = Retirarlas: esta es la lista entera tal como es ahora
upload-gone-keep = Mantenerlas: el archivo es solo una parte
upload-gone-may-not = Solo quien coordina puede retirar actividades. También puede aceptar este archivo.
upload-gone-which = ¿Cuáles?
upload-asks = La mayor parte de la lista no está en este archivo. Diga qué hacer con ella.
upload-undo = Deshacer esta importación
upload-undo-text = Las actividades que trajo esta importación se retiran, y las que cambió recuperan su contenido anterior. Lo que una importación posterior volvió a cambiar se deja como está. No se borra nada.
upload-undo-button = Deshacer la importación

## The mapping

upload-mapping-title = ¿Qué significan las columnas?
upload-proposed = No es nuestro propio libro. Aquí hay una propuesta, hecha a partir de sus encabezados y valores. Revise cada línea.
upload-as-text = Lo mismo como texto, para especialistas
upload-as-lines = Línea por línea
upload-reporter = Entidad informante
upload-reporter-hint = Su identificador, si ninguna columna lo dice.
upload-language = Idioma de los textos
upload-list = Nombre de la lista
upload-list-hint = Los archivos de una lista se suceden: lo que uno anterior tenía y a uno posterior le falta ya no está.
upload-sheet = Hoja
upload-no-header = No se encontró la fila de los encabezados. Diga abajo cuál es; estas son las primeras filas.
upload-columns = Columnas
upload-sure = { $percent } % de seguridad: { $why }
upload-also = también: { $uses }
upload-meanings = Qué significan los valores
upload-meanings-text = Un valor sin significado se deja de lado.
upload-unknown = Valores que no se entendieron
upload-unknown-text = Diga qué significan: un país por su nombre o su código de tres letras, una moneda por su código. Un guion no significa nada.
upload-fixed = Lo que vale para todas las filas
upload-fixed-text = Solo donde ninguna columna lo dice.
upload-currency-hint = Tres letras, como USD, si no lo dice ni una columna ni un encabezado.
upload-shape = Cómo está escrita la hoja
upload-auto = según muestran los valores
upload-numbers = Números
upload-dates = Fechas
upload-dates-day = primero el día: 31/12/2024
upload-dates-month = primero el mes: 12/31/2024
upload-header = Fila de los encabezados
upload-header-hint = Vacío: se encuentra por sus palabras.
upload-header-found = Encontrada en la fila { $row }.
upload-names = Nombres de las hojas
upload-names-hint = Separados por punto y coma; * representa cualquier texto, como en «Proyectos *».
upload-many-rows = Varias filas con un mismo identificador son una sola actividad
upload-identity = Columnas que distinguen las actividades
upload-identity-hint = Solo si ninguna columna es el identificador; separadas por punto y coma.
upload-leave-out = Dejar de lado esta hoja
upload-unread = Hojas que no se leen
upload-unread-text = Para leer una, diga en qué fila están sus encabezados.
upload-unread-header = Fila de sus encabezados
upload-check = Comprobar el archivo
upload-keep = Guardar y seguir aquí
upload-use-none = – no se usa –
upload-use-beside = – se guarda junto a los campos –
upload-use-text = como dice el texto de las correspondencias
upload-use-year = Año
upload-use-period = Período (dos fechas)
upload-use-both = Asociados que a la vez aportan y reciben
upload-use-gender = Marcador de género
upload-use-amount = Dinero (base en otra columna)
upload-use-amount-pledged = Dinero prometido
upload-use-amount-budgeted = Dinero presupuestado
upload-use-amount-committed = Dinero comprometido
upload-use-amount-disbursed = Dinero desembolsado
upload-use-days = Número de días
upload-use-hours = Número de horas
upload-use-persons = Número de personas
upload-text-title = Las correspondencias como texto
upload-text-intro = Un perfil de correspondencias en TOML. Aquí se conservan los comentarios; desaparecen cuando se corrige línea por línea.
upload-text = Perfil
upload-profile-wrong = Esto no es un perfil. { $trouble } ({ $detail })
upload-profile-wrong-at = Línea { $line }, signo { $column }: { $trouble } ({ $detail })

## Saved mappings

upload-save = Guardar las correspondencias para el próximo archivo de este tipo
upload-save-name = Nombre
upload-save-hint = El próximo archivo con estas columnas se reconoce entonces por sí solo.
upload-save-button = Guardar las correspondencias
upload-saved = Las correspondencias se han guardado como «{ $name }».
upload-mappings = Correspondencias guardadas
upload-mappings-text = Un archivo cuyas hojas tienen las columnas de unas de ellas se lee con ellas.
upload-mappings-none = Todavía no hay correspondencias guardadas. Se guardan en la página de un archivo comprobado.
upload-forget = Olvidar estas correspondencias

## What is refused

upload-none = No hay aquí ningún archivo { $upload }.
    .fix = La página de importaciones enumera los archivos en espera.
upload-moved = Esto se cambió entretanto, por usted en otra ventana o por otra persona.
    .fix = Abra de nuevo la página del archivo y vea cómo está.
upload-cleared = Los bytes de este archivo ya no se conservan.
    .fix = Envíe el archivo de nuevo.
upload-too-large = El archivo tiene más de { $limit } MB, que es lo máximo que acepta este nodo.
    .fix = Quite imágenes y hojas innecesarias, o divida la lista en partes. Quien administra el nodo puede aumentar AYNI_UPLOAD_LIMIT.
upload-empty = El archivo está vacío.
    .fix = Vea si se guardó y elíjalo de nuevo.
upload-no-file = No se ha elegido ningún archivo.
    .fix = Elija uno y envíelo.
upload-no-form = Esto no es un formulario con un archivo.
    .fix = Abra la página y envíe el archivo desde allí.
upload-broken = El archivo no llegó hasta el final.
    .fix = Envíelo de nuevo. Por una conexión débil, un archivo sin imágenes llega antes.
upload-many = Ya se conserva el máximo de archivos de esta entidad: { $most }.
    .fix = Los terminados desaparecen tras una semana. Abandone lo que nadie necesite.
upload-profile-long = Las correspondencias ocupan más de { $most } kB.
    .fix = Acórtelas.
upload-bad-name = Un nombre tiene de una a { $most } letras.
    .fix = Dé otro nombre a las correspondencias.
upload-many-mappings = Esta entidad ya tiene { $most } correspondencias guardadas.
    .fix = Olvide unas que ya no se usen.
upload-no-mapping = No hay correspondencias «{ $name }».
    .fix = La página de correspondencias guardadas enumera las que hay.
upload-no-copy = No hay copia marcada de este archivo.
    .fix = Pídala en la página del archivo.

finding-reporter-foreign = La actividad es de { $reporter }, y este archivo solo puede hablar por la entidad a la que pertenece.
    .title = Actividad de otra entidad
    .why = Cada entidad responde de sus propias actividades y de las de sus dependencias. Nadie cambia las de otras.
    .fix = Corrija la entidad informante, o haga que la otra entidad o quien coordina importe esta fila.
