### Textos que rodean a los de un documento: en páginas, en gráficos y en libros de cálculo.

## Páginas

print-skip = Ir al contenido
print-contents = Índice
print-data = Los datos de este gráfico
print-category = Categoría
print-missing = se desconoce
print-missing-note = – significa: se desconoce. No significa cero.
print-table-name = Nombre del cuadro: { $name }
print-page = Página { $page } de { $pages }

## Gráficos

print-in-millions = { $unit }, en millones
print-nearly-zero = casi 0
print-point = { $category }: { $value } ({ $unit })
print-point-of-series = { $category }, { $series }: { $value } ({ $unit })
print-missing-at = { $category }: se desconoce

## Libros con cuadros

print-sheet-contents = Índice
print-column-table = Cuadro
print-column-shows = Qué muestra
print-column-rows = Filas
print-back = Volver al índice
print-exact = { $heading } (exacto, como texto)
print-exact-note = Una hoja de cálculo conserva 15 dígitos de un número. Cuando un número tiene más, la columna contigua lleva el número exacto como texto.
print-empty-note = Una celda vacía significa: se desconoce. No significa cero.

## La copia marcada de un archivo leído

marked-sheet-findings = Observaciones
marked-title = Lo que se observó en { $file }
marked-none = No se observó nada.
marked-how = Las celdas a las que se refieren las observaciones están coloreadas y cada una lleva un comentario. Corríjalas en su propio archivo y envíelo de nuevo.
marked-column-number = N.º
marked-column-severity = Gravedad
marked-column-sheet = Hoja
marked-column-cell = Celda
marked-column-field = Campo
marked-column-activity = Actividad
marked-column-title = Qué está mal
marked-column-message = En este caso
marked-column-fix = Qué hacer
marked-column-code = Código
marked-severity-error = Error: la fila espera hasta que se corrija
marked-severity-warning = Advertencia: la fila se conserva
marked-severity-note = Nota: consejo
marked-whole-file = todo el archivo
marked-fix = Qué hacer: { $fix }
marked-more = La hoja «{ $sheet }» tiene todas las observaciones de esta celda.
marked-comments-limit = { $count ->
        [one] Un libro con muchísimos comentarios se abre con lentitud. Solo la primera celda coloreada lleva comentario; la lista siguiente tiene todas las observaciones.
       *[other] Un libro con muchísimos comentarios se abre con lentitud. Las primeras { $count } celdas coloreadas llevan comentario; la lista siguiente tiene todas las observaciones.
    }
marked-split = «{ $sheet }» continúa en la hoja «{ $part }», a partir de la fila { $row } y la columna { $column } del archivo.
marked-cut = { $count ->
        [one] Más de 32.767 letras y por eso cortada: una celda.
       *[other] Más de 32.767 letras y por eso cortadas: { $count } celdas.
    }
marked-merges = Celdas combinadas que no pudieron seguir combinadas: { $count }.

## What of a document goes to print

print-more = y { $count ->
        [one] una más
       *[other] { $count } más
    } en measurement.xlsx
print-listed = Cuadros que no se imprimen aquí
print-listed-text = La página measurement.html y el libro measurement.xlsx, que acompañan a este informe, contienen todos los cuadros completos, con estos nombres.
print-notes-above = Otras notas: como bajo los cuadros anteriores.
