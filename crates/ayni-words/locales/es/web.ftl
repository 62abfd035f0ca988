### Las páginas del nodo.

## Alrededor de cada página

web-language = Idioma
web-menu = Menú
form-more = Más ajustes, si los necesita
web-overview = Panorama
web-activities = Actividades
web-measurements = Mediciones
web-imports = Importaciones
web-method = Cómo se hacen las cifras
web-foot = Ayni es software abierto para la cooperación Sur-Sur y triangular. Este registro pertenece a quienes lo llevan; nada sale de él sin que lo pidan.

## El panorama

web-as-of = Al { $date }
web-overview-intro = Lo que el país ofrece y recibe en cooperación Sur-Sur y triangular. Cada cifra lleva a las actividades que la sustentan.
web-measured-before = El registro ha cambiado desde que se hizo esta medición.
web-nothing-measured = Todavía no se ha medido nada.
    .fix = Mida el registro con «ayni measure --year 2024 --keep». Las páginas muestran lo que se conserva; nunca miden por sí mismas.
web-measurement-whole = La medición completa, con todas las tablas
web-activities-latest = Últimas actividades
web-imports-latest = Últimas importaciones
web-imports-all = Todas las importaciones
web-register-empty = El registro está vacío. Importe un libro con «ayni import» o llene un ejemplo con «ayni demo».

## La lista de actividades

web-search = Buscar en títulos, descripciones, organizaciones e identificadores
web-find = Buscar
web-narrow = Acotar la lista
web-any = cualquiera
web-order = Orden
web-order-latest = las más recientes primero
web-order-earliest = las más antiguas primero
web-order-title = por título
web-narrowed = { $facet }: { $value }
web-narrowed-to = La lista está acotada a
web-without = Quitar:
web-all = Mostrar todas
web-value-count = { $value } ({ $count })
web-activities-found = { $count ->
        [one] { $count } actividad
       *[other] { $count } actividades
    }
web-activities-more = Más de { $count } actividades
web-activities-none = Ninguna actividad cumple esto.
web-list-all = Todas estas, en la lista
web-pages = Páginas
web-first = Primera página
web-next = Página siguiente
web-to = para
web-more = { $count } más
web-from-to = { $start } – { $end }
web-from = desde { $start }
web-until = hasta { $end }

## Una actividad

web-history = Historia
web-version = Versión { $number }, { $day }
web-version-withdrawn = Versión { $number }, { $day }: retirada
web-withdrawn = Esta actividad ya no se cuenta: su fuente ya no la tiene o su importación se deshizo. Se muestra el último contenido.
web-changes = Qué cambió en la versión { $number }
web-before = Antes
web-after = Después
web-origins = Dónde estaba cada valor
web-origins-show = ¿De dónde viene cada valor?
web-extra = Otras columnas de la fuente
web-country = País
web-organisation = Organización
web-kind = Tipo
web-party = Parte
web-title = Título
web-reference = Referencia
web-date = Fecha
web-what = Qué
web-period = Período
web-money = Dinero
web-value = Valor de un bien o servicio
web-share = Parte, por ciento
web-score = Puntuación
web-quantity = { $amount } { $unit }

## Cifras y lo que hay detrás de ellas

web-figures = Cifras
web-usd = Dólares de los Estados Unidos, corrientes
web-behind = Lo que hay detrás de esta cifra
web-behind-count = { $count ->
        [one] Detrás hay una fila.
       *[other] Detrás hay { $count } filas.
    }
web-behind-shown = Se muestran las primeras { $shown }; todas están en los archivos de la medición.
web-resource = Recurso
web-place-in-file = Lugar en el archivo
web-rates = Tasa o precio usado

## Mediciones

web-measurement-of = { $country }, { $years }
web-measurement-by = { $country }, { $years }: estimación de { $author }
web-measurements-none = Todavía no se conserva ninguna medición. «ayni measure --year 2024 --keep» hace una.
web-measure = Medir
web-measure-years = Años que medir
web-measure-hint = 2024, o 2020-2024. Una de los mismos años ocupa el lugar de la anterior.
web-measuring = Se está haciendo una medición. Esta página la mostrará cuando esté lista.
web-measuring-failed = La última medición pedida no se hizo ({ $code }).
web-bad-years = «{ $years }» no es un año ni un intervalo de años.
    .fix = Escriba 2024, o 2020-2024.
web-files = Archivos para descargar
web-files-text = La página, el libro y el informe, y cada tabla y cada fila de base como datos. El manifiesto da sus huellas.
web-files-data = Todas las tablas y filas de base como datos: { $count ->
        [one] { $count } archivo
       *[other] { $count } archivos
    }
web-kilobytes = { $size } kB

## Importaciones y hallazgos

web-import = Importación { $number }
web-import-undone = deshecha
web-import-undoes = deshace la importación { $number }
web-imports-none = Todavía no se ha importado nada.
web-count-new = nuevas
web-count-changed = cambiadas
web-count-same = iguales
web-count-returned = de vuelta
web-count-gone = ausentes
web-count-waiting = en espera
web-count-findings = hallazgos
web-findings-all = Todos los hallazgos de esta importación
web-findings-of-kind = Todos los hallazgos de este tipo

## Cuando una página no puede mostrarse

web-error-not-found = No existe esa página
web-error-request = Esto no puede hacerse así
web-error-busy = El nodo está ocupado
web-error-fault = Algo falló en el programa
web-no-country = No hay ningún país «{ $code }» en los datos de referencia.
    .fix = Los países se nombran con el código de tres letras de ISO 3166, como KEN.
web-no-goal = No hay ningún objetivo «{ $number }».
    .fix = Los Objetivos de Desarrollo Sostenible se numeran del 1 al 17.
web-no-reporter = Ninguna actividad de «{ $id }» está en el registro.
    .fix = Busque la organización en la lista de actividades.
web-no-measurement = No se conserva ninguna medición «{ $name }».
    .fix = La página de mediciones enumera las que hay.
web-no-part = La medición no tiene la parte «{ $part }».
    .fix = Su índice enumera las partes que tiene.
web-no-file = La medición no tiene el archivo «{ $file }».
    .fix = Su página enumera los archivos que tiene.
web-no-figure = La tabla { $table } no tiene la fila { $key }.
    .fix = Siga una cifra desde la página de la medición.
web-no-address = El nodo no puede escuchar en { $address }: { $trouble }.
    .fix = Indique otra dirección con --listen o termine el programa que ocupa esta.

## En la terminal

web-serving = Abra { $address } en un navegador. Ctrl-C termina el nodo.
cli-serve = Servir el registro como páginas en un navegador, en siete idiomas
cli-serve-examples =
    Ejemplos:
      ayni serve                                  en http://127.0.0.1:8080/
      ayni serve --listen 0.0.0.0:80              para otros en la red, que inician sesión
cli-arg-listen = Dirección y puerto en los que escuchar
cli-arg-keep = Conservar la medición junto al registro, donde la muestran las páginas del nodo
cli-demo = Llenar un registro vacío con un país inventado, para mirarlo
cli-demo-examples =
    Ejemplos:
      ayni --node demo.db demo
      ayni --node demo.db serve
cli-demo-done = { $count ->
        [one] Un archivo se importó en { $path } y se midió. Véalo con «ayni serve».
       *[other] { $count } archivos se importaron en { $path } y se midieron. Véalos con «ayni serve».
    }

## Iniciar sesión

web-sign-in = Iniciar sesión
web-sign-out = Cerrar sesión
web-email = Dirección de correo electrónico
web-password = Contraseña
web-password-new = Nueva contraseña
web-password-hint = Lo mejor es una frase que nadie adivine.
web-your-name = Su nombre
web-second = Segundo paso
web-second-intro = Escriba el código que muestra ahora su aplicación, o uno de sus códigos de recuperación.
web-code = Código
web-sign-in-again = Empezar de nuevo
web-accept = Le damos la bienvenida
web-accept-intro = Elija una contraseña y podrá entrar.
web-accept-button = Aceptar la invitación
web-forgotten = Contraseña olvidada
web-forgotten-intro = Enviamos un enlace para una nueva contraseña si la dirección se conoce aquí.
web-forgotten-sent = Si la dirección se conoce aquí, una carta está en camino.
web-send = Enviar
web-reset = Elegir una nueva contraseña
web-start = Un nodo nuevo
web-start-intro = Diga de quién es este registro y quién lo cuida. A partir de entonces todos inician sesión.
web-start-office = Nombre de la oficina
web-start-button = Crear el nodo
web-error-sign-in = Primero inicie sesión
web-error-forbidden = Usted no puede hacer esto
web-serving-start = Nadie trabaja aún en este nodo. Hágalo suyo en { $address }
cli-serve-arg-secure = Se llega al nodo por https, a través de un proxy: las cookies se envían solo así
web-form-foreign = Este formulario no se envió desde una página de este nodo, o la página es demasiado antigua.
    .fix = Abra la página de nuevo y envíe el formulario desde ella.
web-start-key = La clave de esta dirección no es la del nodo.
    .fix = Abra la dirección que el nodo mostró al arrancar.
