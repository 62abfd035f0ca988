## Observaciones sobre los datos de referencia: los conjuntos de data/ y los que añade un país.

finding-reference-set-invalid = No se puede leer la descripción de este conjunto: { $reason }
    .title = La descripción de un conjunto es defectuosa
    .why = Cada conjunto de datos de referencia dice de dónde procede; las cifras elaboradas con él lo indican.
    .fix = Escriba title, source, version, date, licence y note en set.toml, cada uno como texto entre comillas.

finding-reference-row-unreadable = No se puede leer esta fila: { $reason }
    .title = No se puede leer una fila de los datos de referencia
    .why = La fila se omite, de modo que su código no se conoce.
    .fix = Guarde el archivo como CSV en UTF-8, con comas entre las columnas.

finding-reference-column-missing = Falta la columna «{ $column }».
    .title = Falta una columna de los datos de referencia
    .why = Sin esta columna el archivo no se puede utilizar y se omite entero.
    .fix = Añada la columna a la primera fila, escrita exactamente así, y rellénela.

finding-reference-value-invalid = «{ $value }» no es válido en la columna «{ $column }».
    .title = Un valor de los datos de referencia no es válido en su columna
    .why = La fila se omite. Un código o un tipo de cambio equivocados falsearían las cifras sin que nadie lo viera.
    .fix = Corrija el valor. Los años tienen cuatro dígitos, los tipos de cambio son números positivos con punto, y las marcas son «yes» o están vacías.

finding-reference-code-unknown = «{ $code }» no está en la lista «{ $list }».
    .title = Los datos de referencia mencionan un código desconocido
    .why = Lo que la fila dice de este código se omite o no sirve.
    .fix = Corrija el código, o añádalo a la lista en la que debería estar.

finding-reference-code-twice = «{ $code }» aparece más de una vez en este archivo.
    .title = Un código aparece dos veces en un archivo
    .why = Vale la fila posterior, y la anterior se pierde.
    .fix = Deje una sola de las filas.
