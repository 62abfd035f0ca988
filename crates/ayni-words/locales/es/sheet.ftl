### Lo que observaron los lectores de hojas de cálculo: XLSX, XLS, ODS, texto delimitado y sus archivos zip.

## Archivos que no se pueden leer, o no hasta el final

finding-sheet-encrypted = El archivo está protegido con contraseña.
    .title = Archivo protegido con contraseña
    .why = Su contenido está cifrado, de modo que no se puede leer nada de él.
    .fix = Ábralo con su contraseña, guárdelo sin ella y entregue ese archivo.

finding-sheet-damaged = El archivo está dañado en su parte «{ $part }».
    .title = Archivo dañado
    .why = A partir de ese lugar no se puede leer el contenido. Lo anterior sí se leyó.
    .fix = Abra el archivo en un programa de hojas de cálculo y guárdelo de nuevo, o pida al remitente que lo envíe otra vez.

finding-sheet-unreadable = No se pudo leer el archivo hasta el final: { $reason }.
    .title = Falló la lectura
    .why = El error es del disco o de la red, no del contenido del archivo.
    .fix = Copie el archivo en este equipo e inténtelo de nuevo.

finding-sheet-format-unknown = El archivo no es una hoja de cálculo ni un texto.
    .title = No es una hoja de cálculo
    .why = Solo se leen XLSX, XLS, ODS y texto delimitado (CSV, TSV), también dentro de un zip.
    .fix = Guarde la tabla como XLSX o CSV.

finding-sheet-format-unsupported = El archivo es de la clase «{ $format }», que no se lee.
    .title = Clase de archivo que no se lee
    .why = No decide el nombre del archivo; sus primeros bytes muestran qué es. Solo se leen XLSX, XLS, ODS y texto delimitado (CSV, TSV), también dentro de un zip.
    .fix = Ábralo en el programa al que pertenece y guarde la tabla como XLSX o CSV.

finding-sheet-empty = El archivo no tiene ninguna fila con contenido.
    .title = Archivo vacío
    .why = Ninguna hoja tiene una celda con un valor.
    .fix = Vea si es el archivo correcto.

finding-sheet-member-not-read = Se omitió «{ $member }».
    .title = Se omitió un archivo del paquete
    .why = De un paquete solo se leen hojas de cálculo y texto delimitado, y algunos usos leen solo uno de ellos.
    .fix = Si contiene datos, extráigalo del paquete y entréguelo por separado.

## Límites

finding-sheet-inflates-too-much = { $bytes ->
    [one] Una parte del archivo se descomprime a más de { $ratio } veces su tamaño, o el archivo a más de lo permitido. La lectura se detuvo tras un byte.
   *[other] Una parte del archivo se descomprime a más de { $ratio } veces su tamaño, o el archivo a más de lo permitido. La lectura se detuvo tras { $bytes } bytes.
    }
    .title = Se descomprime a un tamaño excesivo
    .why = Las hojas reales se comprimen de diez a cuarenta veces. Lo que se comprime cientos de veces está hecho para agotar el equipo, o contiene una sola cosa sin fin.
    .fix = Abra el archivo en un programa de hojas de cálculo, elimine lo que esté vacío o repetido y guárdelo de nuevo.

finding-sheet-too-many-cells = El archivo tiene más de { $limit } celdas. Lo que sigue no se leyó.
    .title = Demasiadas celdas
    .why = También cuentan las celdas vacías a la izquierda de un valor: un valor en la última columna de cada fila hace enorme una hoja.
    .fix = Divida el archivo, o traslade a la izquierda los valores sueltos.

finding-sheet-too-many-columns = La fila tiene más de { $limit } columnas. Las celdas siguientes se omitieron.
    .title = Demasiadas columnas
    .why = Ningún libro tiene más columnas que esas, de modo que el texto probablemente está separado por lugares equivocados.
    .fix = Vea si el delimitador y las comillas de esta fila son correctos.

finding-sheet-too-many-rows = La hoja va más allá de la fila { $limit }. Las filas siguientes se omitieron.
    .title = Demasiadas filas
    .why = Ningún libro puede tener más filas que esas en una hoja.
    .fix = Entregue los datos como CSV, que no tiene ese límite, o divídalos en varias hojas.

finding-sheet-too-much-text = Los textos del archivo necesitan más de { $limit } bytes de memoria.
    .title = Demasiado texto
    .why = Un libro guarda sus textos en una sola lista, que debe estar en la memoria mientras se lee.
    .fix = Entregue los datos como CSV, o divida el libro.

finding-sheet-too-much-for-memory = El archivo tiene más de { $cells } celdas, o más de { $bytes } bytes de texto. Aquí está solo su primera parte.
    .title = Demasiado grande para tenerlo entero
    .why = Este uso necesita el archivo entero en la memoria. Una importación lee fila por fila y admite archivos mucho mayores.
    .fix = Utilice para esto un archivo más corto, por ejemplo las primeras mil filas.

finding-sheet-cell-too-long = Un texto tiene más de { $limit } bytes. Lo que sigue en esa parte no se leyó.
    .title = Texto demasiado largo
    .why = Ninguna celda de un libro contiene tanto. En un archivo de texto falta probablemente un salto de línea o una comilla.
    .fix = Mire ese lugar del archivo y acórtelo o corríjalo.

## Archivos de texto

finding-sheet-encoding-guessed = Las letras se leyeron como { $encoding }.
    .title = Codificación supuesta
    .why = El archivo no está en UTF-8 ni dice en qué codificación está. Esta se supuso por sus letras.
    .fix = Vea si los nombres con acentos se leen bien. Si no, guarde el archivo como UTF-8.

finding-sheet-text-undecodable = { $count ->
    [one] En un lugar del archivo hay bytes que no son letras. Se muestra «�».
   *[other] En { $count } lugares del archivo hay bytes que no son letras. Se muestran «�».
    }
    .title = Letras perdidas
    .why = Partes del archivo están en otra codificación que el resto, o se dañaron por el camino.
    .fix = Sustituya cada «�» por la letra correcta, o guarde de nuevo el original como UTF-8.

finding-sheet-nul-bytes = { $count ->
    [one] Se omitió un byte NUL.
   *[other] Se omitieron { $count } bytes NUL.
    }
    .title = Bytes NUL en el texto
    .why = Ningún texto los tiene. Los deja un programa que se interrumpió o una copia que falló.
    .fix = Compare algunas filas con el original y haga de nuevo el archivo si difieren.

finding-sheet-unclosed-quote = Una comilla abre un campo y no se cierra nunca. Se leyó como un carácter corriente.
    .title = Comilla sin cerrar
    .why = Tomada al pie de la letra, el resto del archivo sería una sola celda.
    .fix = Cierre la comilla, o duplíquela si pertenece al texto.

finding-sheet-stray-quote = { $count ->
    [one] Un campo continúa tras su comilla de cierre. Se leyó hasta el delimitador siguiente.
   *[other] { $count } campos continúan tras su comilla de cierre. Se leyeron hasta el delimitador siguiente. El primero está en esta fila.
    }
    .title = Texto tras una comilla
    .why = Una comilla dentro de un campo entre comillas debe duplicarse.
    .fix = Duplique las comillas dentro de los campos entre comillas, o vea si falta un delimitador.

## Celdas y hojas

finding-sheet-formula-without-value = La fórmula { $formula } no tiene valor en el archivo.
    .title = Fórmula sin valor
    .why = El programa que escribió el archivo no la calculó, y aquí no se calculan fórmulas.
    .fix = Abra el archivo en un programa de hojas de cálculo, que la calcula, y guárdelo.

finding-sheet-text-missing = La celda remite a un texto que el archivo no contiene.
    .title = Falta un texto
    .why = Los libros guardan sus textos en una sola lista. La entrada de esta celda no está en ella, de modo que el archivo está dañado.
    .fix = Abra el archivo en un programa de hojas de cálculo, escriba de nuevo el texto y guárdelo.

finding-sheet-hidden = La hoja «{ $sheet }» está oculta. Se leyó como las demás.
    .title = Hoja oculta
    .why = Lo oculto puede ser antiguo o no estar destinado al envío.
    .fix = Si no corresponde, elimínela o exclúyala en el perfil de correspondencias.

finding-sheet-hidden-rows = { $count ->
    [one] Una fila con contenido está oculta. Se leyó como las demás.
   *[other] { $count } filas con contenido están ocultas. Se leyeron como las demás.
    }
    .title = Filas ocultas
    .why = A menudo las filas están ocultas por un filtro olvidado, y a veces porque no deben contar.
    .fix = Muestre todas las filas y vea si estas corresponden.

finding-sheet-more-findings = { $count ->
    [one] Hay una observación más de la clase «{ $of }».
   *[other] Hay { $count } observaciones más de la clase «{ $of }».
    }
    .title = Más de lo mismo
    .why = Solo se enumeran una a una las primeras de cada clase.
    .fix = Corrija las enumeradas y lea de nuevo el archivo.
