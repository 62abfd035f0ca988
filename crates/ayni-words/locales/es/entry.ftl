### Actividades que se introducen en las páginas: formularios, borradores, revisión, adjuntos.

enter-too-many = Se pueden enviar como máximo { $most } actividades a la vez.
    .fix = Envíelas en varias partes.
enter-too-large = La actividad es demasiado grande: { $most } kB como máximo.
    .fix = Abrevie sus textos y adjunte los largos como archivo.

## La lista y los formularios

entry-new = Introducir una actividad
entry-choose = ¿De qué tipo es la actividad? Cada tipo pide solo lo que le corresponde; también se pueden mostrar los demás campos.
entry-new-of = Nueva: { $kind }
entry-edit = Modificar
entry-kind = Tipo de actividad
entry-kind-change = Mostrar los campos de este tipo
entry-all = Mostrar todos los campos
entry-few = Mostrar solo los campos de este tipo
entry-language = Título y descripción en otro idioma
entry-language-add = Añadir este idioma
entry-add = Añadir: { $line }
entry-take-out = Quitar: { $line }
entry-not-said = no se indica
entry-marker-not = no examinado
entry-organisation-id = Identificador de la organización
entry-target-date = Fecha de la meta
entry-actual-date = Fecha del valor real
entry-enter = Incluir en el registro
entry-save = Guardar como borrador
entry-check = Comprobar

## Secciones

entry-section-what = Qué
entry-section-who = Quién
entry-section-when = Cuándo
entry-section-resources = Qué se aporta
entry-section-where = Dónde
entry-section-purpose = Para qué
entry-section-agreement = Solicitud y acuerdo
entry-section-together = Trabajo conjunto
entry-section-results = Resultados
entry-section-publishing = Publicación

## Indicaciones

entry-help-id = Su propio identificador; no cambia de un año a otro. Si lo deja vacío, se crea uno.
entry-help-date = 2024-05-17, 2024-05 o 2024
entry-help-code = Nombre o código
entry-help-find = El código, o palabras del nombre: se le ofrece lo que corresponda.
entry-help-words = Separadas por punto y coma.
entry-help-markers = 0 significa: examinado y no es un objetivo.

## Qué falla y qué se encontró

entry-errors = { $count ->
        [one] Hay que corregir una cosa antes de incluir la actividad en el registro.
       *[other] Hay que corregir { $count } cosas antes de incluir la actividad en el registro.
    }
entry-advice = { $count ->
        [one] La actividad se puede incluir en el registro. Hay una cosa que tener en cuenta.
       *[other] La actividad se puede incluir en el registro. Hay { $count } cosas que tener en cuenta.
    }
entry-nothing-found = No se encontró nada. La actividad se puede incluir en el registro.
entry-unknown = No se conoce «{ $text }».
    .fix = Escriba el nombre en su idioma, o el código.
entry-meant = «{ $text }» no es el nombre exacto de nada.
    .fix = Elija lo que quiso decir, o escríbalo de otro modo.
entry-several = «{ $text }» puede significar varias cosas.
    .fix = Elija una, o escriba más del nombre.
entry-bad-number = «{ $text }» no se lee como número.
    .fix = Escriba cifras con seis decimales como máximo, sin palabras.
entry-bad-date = «{ $text }» no se lee como una fecha.
    .fix = Escriba 2024-05-17; o 2024-05 o 2024 si no se sabe más.
entry-no-such-day = Ningún calendario tiene el día «{ $text }».
    .fix = Revise el día y el mes.
entry-id-taken = El registro ya tiene una actividad «{ $text }» de esta organización.
    .fix = Dé a esta otro identificador, o modifique la que existe.
entry-which-result = Diga a cuál de los resultados pertenece este indicador.
entry-no-record = El formulario no da una actividad: { $text }
entry-no-form = No existe el formulario «{ $id }».
entry-bad-form = El formulario { $file } no se puede usar: { $trouble }
    .fix = Corrija el archivo entre sus propios datos, o quítelo.

## Borradores, y dos a la vez

entry-drafts = Borradores
entry-drafts-says = Lo que se ha empezado y aún no está en el registro. No se cuenta. Su organización lo ve.
entry-drafts-none = No hay borradores.
entry-draft-new = una actividad nueva
entry-draft-changes = modifica
entry-draft-drop = Descartar
entry-draft-beside = { $name } tiene un borrador de esta actividad, guardado el { $day }.
entry-has-drafts = Hay un borrador
entry-untitled = Sin título
entry-saved = El borrador está guardado.
entry-saved-beside = Otra persona ha guardado o descartado este borrador entretanto. El suyo se guarda como borrador aparte.
entry-conflict = Otra persona ha modificado esta actividad desde que usted empezó. No se pierde nada: lo que escribió está guardado como borrador y figura abajo sobre lo que el registro tiene ahora. El cuadro muestra lo que modificó la otra persona. Revise el formulario e inclúyalo en el registro, o deje lo de la otra persona.
entry-conflict-both = Ambos han modificado: { $fields }. El formulario tiene lo suyo.
entry-leave-theirs = Dejar lo de la otra persona y ver la actividad
entry-moved = Otra persona ha modificado esta actividad desde que usted abrió su página.
    .fix = Abra de nuevo la página y vea lo que hay ahora.
entry-no-draft = No existe tal borrador, o ya no.
    .fix = La página de borradores enumera los que hay.

## Hasta dónde ha llegado una actividad

entry-standing = Revisión
entry-standing-unreviewed = sin revisar
entry-standing-entered = pendiente de revisión
entry-standing-accepted = aceptada
entry-standing-returned = devuelta
entry-shared = Compartida
entry-shared-yes = compartida con todos en el nodo
entry-shared-no = solo la ve su organización
entry-share = Compartir con todos
entry-unshare = Dejar de compartir
entry-accept = Aceptar
entry-return = Devolver
entry-return-why = Por qué, y qué hay que hacer
entry-was-returned = devuelta
entry-withdraw = Retirar
entry-withdraw-says = La actividad deja de contarse y de figurar en la lista. Su historial se conserva y el acto se puede deshacer.
entry-redact = Vaciar esta versión
entry-redact-says = El contenido de esta versión se elimina para siempre, como en el caso de datos personales o de un envío equivocado. Queda constancia de que existió, y su huella. No se puede deshacer.
entry-emptied = La versión más reciente de esta actividad fue vaciada. Se muestra el último contenido conservado; no se cuenta.
entry-version-by = Introducida por { $name }
entry-by-machine = quien opera el nodo
entry-by-gone = alguien que ya no está
entry-moment = { $day }, { $time }

## Compartir una lista

entry-share-title = Compartir una lista
entry-share-list = Compartir estas actividades con todos en el nodo
entry-share-would = { $count ->
        [one] Una actividad de esta lista puede ser compartida por usted y aún no lo está.
       *[other] { $count } actividades de esta lista pueden ser compartidas por usted y aún no lo están.
    }
entry-share-more = Hay más; un paso comparte { $count } como máximo.
entry-share-button = { $count ->
        [one] Compartir una actividad
       *[other] Compartir { $count } actividades
    }
entry-share-done = { $count ->
        [one] Ahora se comparte una actividad.
       *[other] Ahora se comparten { $count } actividades.
    }
entry-share-again = Hay más, que el siguiente paso comparte.
entry-share-next = Compartir las siguientes
entry-share-back = Volver a la lista

## Observaciones

entry-remarks = Observaciones
entry-remarks-none = Aún no se ha dicho nada.
entry-remark = Una observación sobre esta actividad
entry-remark-button = Escribir
entry-bad-remark = Una observación tiene al menos una palabra y como máximo { $most } caracteres.
    .fix = Vuelva atrás y escríbala de nuevo.

## Archivos adjuntos

attach-files = Archivos
attach-none-yet = No hay archivos adjuntos.
attach-file = Adjuntar un archivo
attach-hint = Hasta { $most } MB. Su organización lo ve.
attach-button = Adjuntar
attach-remove = Quitar
attach-none = No existe tal archivo, o ya no.
    .fix = La página de la actividad enumera sus archivos.
attach-no-file = No se eligió ningún archivo, o está vacío.
    .fix = Vuelva atrás y elija un archivo.
attach-broken = El archivo no llegó completo.
    .fix = Envíelo de nuevo.
attach-too-large = Un archivo tiene como máximo { $most } MB.
    .fix = Redúzcalo o divídalo.
attach-too-many = Una actividad tiene como máximo { $most } archivos.
    .fix = Quite uno que ya no haga falta.
