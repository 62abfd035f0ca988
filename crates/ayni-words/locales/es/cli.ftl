### La línea de órdenes.

cli = Lleva, comprueba y mide la cooperación Sur-Sur y triangular, en su propio equipo.
cli-examples =
    Ejemplos:
      ayni template -o cooperation.xlsx          un libro para rellenar
      ayni check cooperation.xlsx                qué está mal, celda por celda
      ayni import cooperation.xlsx               al registro
      ayni measure --country XAA --year 2024 -o out/
      ayni trace out/ years-provided-disbursed B1  qué hay detrás de una cifra

    Códigos de salida: 0 hecho, 1 hecho y con errores, 2 uso incorrecto, 3 rechazado, 4 fallo del programa.
cli-heading-usage = Uso
cli-heading-commands = Órdenes
cli-heading-arguments = Argumentos
cli-heading-options = Opciones
cli-heading-everywhere = Opciones de todas las órdenes

cli-init = Crear un registro e indicar de quién es
cli-init-examples =
    Ejemplo:
      ayni init --country XAA --name "Cooperation Agency of Ayllu"
cli-template = Escribir nuestro propio libro, listo para rellenar
cli-template-examples =
    Ejemplos:
      ayni template --lang fr -o cooperation.xlsx
      ayni template -o cooperation.csv           solo el encabezado de un archivo CSV
cli-map = Trabajar con perfiles de correspondencias para hojas ajenas
cli-map-suggest = Proponer un perfil a partir de los encabezados y valores de un archivo
cli-map-suggest-examples =
    Ejemplos:
      ayni map suggest projects.xlsx -o projects.toml
      ayni check projects.xlsx --as projects.toml
cli-check = Leer y comprobar un archivo sin conservar nada
cli-check-examples =
    Ejemplos:
      ayni check cooperation.xlsx
      ayni check projects.xls --as profile.toml --marked projects-marked.xlsx
cli-import = Importar un archivo al registro
cli-import-examples =
    Ejemplos:
      ayni import cooperation.xlsx
      ayni import projects.csv --as profile.toml --dry-run
      ayni import part.xlsx --gone keep          lo que el archivo no menciona se queda
      ayni import --undo 7
cli-imports = Enumerar las importaciones, la más reciente primero
cli-history = Mostrar las versiones de una actividad
cli-history-examples =
    Ejemplo:
      ayni history MOH-2024-017
cli-diff = Mostrar en qué difieren dos versiones de una actividad
cli-diff-examples =
    Ejemplos:
      ayni diff MOH-2024-017                     las dos últimas versiones
      ayni diff MOH-2024-017 1 3
cli-measure = Medir, desde el registro o directamente desde un archivo
cli-measure-examples =
    Ejemplos:
      ayni measure --country XAA --year 2024 -o out/
      ayni measure --year 2020-2024 -o out/ --lang ar --pdf
      ayni measure --year 2024 -o out-2/ --since out/
      ayni measure projects.xlsx --as profile.toml --country XAA -o out/
cli-trace = Seguir una cifra hasta sus filas, archivos y celdas
cli-trace-examples =
    Ejemplos:
      ayni trace out/                            los cuadros y su tamaño
      ayni trace out/ years-provided-disbursed B1
cli-backup = Escribir todo el registro en un archivo, mientras está en uso
cli-backup-examples =
    Ejemplo:
      ayni backup -o register.ayni
cli-restore = Crear un registro a partir de una copia de seguridad
cli-audit = Trabajar con el diario de actuaciones
cli-audit-verify = Calcular de nuevo todas las cadenas y hashes del registro
cli-record = Trabajar con la ficha Ayni
cli-record-schema = Mostrar el JSON Schema de la ficha
cli-record-canonical = Leer una ficha y mostrar su forma canónica
cli-example = Escribir como libros el registro de ejemplo de un país inventado
cli-example-examples =
    Ejemplo:
      ayni example -o example/
cli-completions = Mostrar el autocompletado para un intérprete de órdenes

cli-arg-help = Mostrar esta ayuda
cli-arg-version = Mostrar la versión
cli-arg-node = Dónde está el registro: un archivo, o postgres://user@host/database
cli-arg-data = Una carpeta con los datos de referencia de su país, que prevalecen sobre los del programa
cli-arg-lang = El idioma: ar, en, es, fr, pt, ru, zh
cli-arg-as-of = El día al que se refiere, en lugar de hoy (2024-12-31)
cli-arg-json = Datos para programas en lugar de texto
cli-arg-quiet = Sin avance ni comentarios
cli-arg-country = El país, con su código de tres letras
cli-arg-name = El nombre de la oficina a la que pertenece el registro
cli-arg-file = El archivo
cli-restore-arg-file = La copia de seguridad
cli-arg-profile = El perfil de correspondencias; nuestro propio libro no necesita ninguno
cli-arg-marked = Escribir una copia del archivo con cada fallo marcado en su celda
cli-arg-source = La lista de la que el archivo es una nueva edición
cli-arg-gone = Qué hacer con las actividades que el archivo ya no menciona
cli-arg-dry-run = Mostrar qué cambiaría y no conservar nada
cli-arg-undo = Deshacer una importación, por su número
cli-arg-id = El identificador de la actividad
cli-arg-reporter = La entidad informante que la notifica
cli-arg-from = La versión anterior
cli-arg-to = La versión posterior
cli-arg-year = El año de referencia, o el primero y el último (2020-2024); todos si no se indica ninguno
cli-arg-out = Dónde escribir
cli-trace-arg-out = La carpeta de una medición
cli-arg-framework = La edición del marco
cli-arg-method = El método
cli-arg-by = Quién mide, cuando no es el propio nodo del país
cli-measure-arg-since = La carpeta de una medición anterior: muestra qué se revisó desde entonces y por qué
cli-arg-pdf = Escribir también un informe en PDF, en su idioma
cli-arg-fonts = Carpeta de fuentes en la que buscar antes que en las del sistema
cli-arg-table = El cuadro
cli-arg-cell = La celda: B3 es la segunda columna de la tercera fila bajo el encabezado
cli-arg-shell = El intérprete de órdenes

cli-progress-reading = Lectura
cli-progress-importing = Importación
cli-progress-measuring = Medición

cli-refused = No se ha hecho:
cli-wrong-use = No se entendió la orden.
cli-fault = Algo falló en el propio programa. Le rogamos que lo comunique con este número: { $id }
cli-and-more = { $count ->
    [one] y una más
   *[other] y { $count } más
    }
cli-finding-totals = Errores: { $errors } · Advertencias: { $warnings } · Notas: { $notes }

cli-init-done = { $path } es el registro de este país: { $country }.
cli-init-done-without = { $path } está listo.
cli-check-done = { $count ->
    [one] { $file }: se leyó una actividad.
   *[other] { $file }: se leyeron { $count } actividades.
    }
cli-marked-written = La copia marcada es { $path }.
cli-import-changed = Cambiada: { $id } ({ $reporter })
cli-import-returned = Ha vuelto: { $id } ({ $reporter })
cli-import-gone = Ya no está en el archivo, retirada: { $id } ({ $reporter })
cli-import-gone-kept = Ya no está en el archivo, conservada: { $id } ({ $reporter })
cli-import-counts = { $file } — nuevas: { $new }, cambiadas: { $changed }, iguales: { $same }, han vuelto: { $returned }, ya no están: { $gone }, en espera: { $waiting }
cli-import-done = La importación { $import } está en el registro.
cli-import-dry = Ha sido solo una prueba. No se ha conservado nada.
cli-import-nothing = Nada ha cambiado. El registro está como estaba.
cli-undo-done = La importación { $import } se ha deshecho — restablecidas: { $restored }, retiradas: { $withdrawn }, dejadas como están: { $left }
cli-undo-left = Cambiada después, se deja como está: { $id } ({ $reporter })
cli-imports-none = El registro no contiene todavía ninguna importación.
cli-imports-line = { $import }  { $day }  { $file } — nuevas: { $new }, cambiadas: { $changed }, ya no están: { $gone }, en espera: { $waiting }
cli-imports-undone = { $import }  { $day }  { $file } — deshecha
cli-imports-undoing = { $import }  { $day }  { $file } — deshace { $undoes }
cli-history-line = Versión { $version } · { $day } · importación { $import } · { $reporter } · { $place }
cli-history-withdrawn = Versión { $version } · { $day } · importación { $import } · { $reporter } · retirada
cli-diff-head = { $count ->
    [0] { $id }: las versiones { $from } y { $to } no difieren.
    [one] { $id }: un campo difiere entre las versiones { $from } y { $to }.
   *[other] { $id }: { $count } campos difieren entre las versiones { $from } y { $to }.
    }
cli-measure-done = Todo está en { $out }. Abra { $page } en un navegador.
cli-measure-pdf = { $count ->
    [one] El informe para imprimir es { $path }: una página.
   *[other] El informe para imprimir es { $path }: { $count } páginas.
    }
cli-measure-unwritten = Ninguna fuente tiene estos caracteres; en el informe figuran sus números: { $letters }
cli-trace-tables = Cuadros que se pueden seguir, con sus celdas:
cli-trace-head = { $count ->
    [one] { $cell } muestra { $value }. Detrás hay una fila:
   *[other] { $cell } muestra { $value }. Detrás hay { $count } filas:
    }
cli-backup-done = { $path } contiene: actividades { $activities }, versiones { $versions }, importaciones { $imports }.
cli-restore-done = Se creó { $path } con: actividades { $activities }, versiones { $versions }, importaciones { $imports }.
cli-audit-fault = No se verifica: { $fault }
cli-audit-done = Actuaciones: { $acts } · Versiones: { $versions } · Fallos: { $faults }
cli-record-hash = SHA-256 { $hash }
cli-map-written = El perfil propuesto es { $path }. Revise cada línea antes de usarlo.
cli-template-written = { $path } está listo para rellenar.
cli-example-written = { $count ->
    [one] Hay un archivo en { $path }.
   *[other] Hay { $count } archivos en { $path }.
    }

cli-findings = Mostrar lo observado en una importación; la última si no se indica ninguna
cli-findings-arg-import = Una importación, por su número; la última si no se indica ninguna
cli-findings-done = Importación { $import }, { $file } — filas en espera: { $waiting }
cli-check-arg-reporter = La entidad informante, si el archivo no la indica
cli-import-arg-reporter = La entidad informante, si el archivo no la indica
cli-measure-arg-reporter = La entidad informante, si el archivo no la indica
