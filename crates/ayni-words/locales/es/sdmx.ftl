### Lo que hallaron los lectores de SDMX y la comprobación de los datos con su estructura.

## Mensajes

finding-sdmx-format-unknown = El archivo no es un mensaje SDMX.
    .title = No es un mensaje SDMX
    .why = SDMX-ML empieza con un elemento de los espacios de nombres de SDMX; SDMX-CSV, con la columna DATAFLOW o STRUCTURE.
    .fix = Compruebe si es el archivo correcto, o pida al remitente SDMX-ML 2.1 o 3.0 o SDMX-CSV.

finding-sdmx-kind-not-read = El mensaje es del tipo «{ $kind }», que no se lee.
    .title = Tipo de mensaje no leído
    .why = Se leen estructuras y datos de SDMX-ML 2.1 y 3.0 y de SDMX-CSV; no se leen versiones anteriores, metadatos, consultas ni mensajes de registro.
    .fix = Pida al remitente uno de estos formatos.

finding-sdmx-cut-short = El mensaje termina antes de estar completo.
    .title = Mensaje incompleto
    .why = Algo que se abrió no se cierra, como ocurre cuando se interrumpe una transferencia. Lo anterior se leyó.
    .fix = Pida al remitente que vuelva a enviar el archivo.

finding-sdmx-syntax = A partir de aquí el mensaje no está bien formado: { $detail }.
    .title = Mensaje mal formado
    .why = Un XML que infringe sus propias reglas no puede seguir leyéndose. Lo anterior se leyó.
    .fix = Corrija el archivo en esta línea, o pida al remitente que lo genere de nuevo.

finding-sdmx-entity = El mensaje declara o usa «{ $name }», que se omitió.
    .title = Entidad en el mensaje
    .why = Una entidad declarada puede abrir otros archivos o crecer sin fin. SDMX no necesita ninguna, y ninguna se sigue.
    .fix = Escriba el propio texto en lugar de la entidad.

finding-sdmx-encoding = Algunos bytes no son caracteres de { $encoding }. Se sustituyeron por «�».
    .title = Codificación incorrecta
    .why = El archivo se guardó en una codificación distinta de la que declara o de la que pide SDMX (UTF-8).
    .fix = Guarde el archivo en UTF-8.

finding-sdmx-element-skipped = Se omitió «{ $element }».
    .title = Parte del mensaje omitida
    .why = Se leen organismos, listas de códigos, esquemas de conceptos, estructuras de datos, flujos y datos. Otras partes de SDMX no se usan aquí.
    .fix = No hay que hacer nada si no la necesita.

finding-sdmx-footer = El remitente indica ({ $code }): { $text }
    .title = Observación del remitente
    .why = Un servicio añade una observación así cuando envió menos de lo pedido o hay algo más que saber.
    .fix = Léala y vuelva a pedir lo que falte.

finding-sdmx-limit = El mensaje tiene más de { $limit } observaciones. El resto no se leyó.
    .title = Demasiadas observaciones
    .why = La lectura tiene un límite para que ningún archivo agote la máquina.
    .fix = Divida el archivo.

finding-sdmx-csv-heading = La primera fila empieza con «{ $name }» o le falta una columna que SDMX-CSV requiere.
    .title = Encabezado SDMX-CSV no entendido
    .why = La primera columna es DATAFLOW (1.0), o STRUCTURE seguida de STRUCTURE_ID (2.0).
    .fix = Corrija la primera fila.

finding-sdmx-csv-cells = Celdas de la fila: { $cells }; de la primera fila: { $expected }. La fila se omitió.
    .title = Fila con otro número de celdas
    .why = No puede saberse qué valor corresponde a cada columna.
    .fix = Busque un separador que falte o sobre, y ponga entre comillas el texto que contenga separadores.

finding-sdmx-unplaced = «{ $value }» no indica a qué pertenecen los datos o el flujo, ni qué hacer con ellos.
    .title = Pertenencia desconocida
    .why = Un conjunto de datos nombra su flujo o estructura como ORGANISMO:ID(VERSIÓN), y una fila de SDMX-CSV 2 una acción (I, A, M, R, D).
    .fix = Corrija el nombre o la acción.

finding-sdmx-decimal-comma = Los números de «{ $column }» llevan coma decimal. Se leyeron con punto.
    .title = Coma decimal
    .why = SDMX escribe los números con punto; los archivos destinados a lectores de algunos países llevan coma.
    .fix = No hay que hacer nada.

## Estructuras

finding-sdmx-id-missing = «{ $element }» no tiene identificador.
    .title = Falta el identificador
    .why = Sin identificador (y, en un artefacto, sin organismo) nada puede remitir a él. Se omitió.
    .fix = Pida al remitente que lo añada.

finding-sdmx-id-repeated = «{ $id }» figura más de una vez en { $artefact }.
    .title = Identificador repetido
    .why = Un identificador designa una sola cosa.
    .fix = Elimine uno de ellos o asígnele otro identificador.

finding-sdmx-reference-missing = «{ $of }» remite a «{ $reference }», que no está.
    .title = Falta una referencia
    .why = Lo que una estructura nombra debe estar en el mismo mensaje o conocerse ya; sin su lista de códigos no pueden comprobarse los valores.
    .fix = Añádalo, o pida al remitente la estructura con todo aquello a lo que remite.

## Datos

finding-sdmx-column-unknown = La estructura { $structure } no conoce «{ $component }».
    .title = Columna desconocida
    .why = Solo SDMX-CSV admite columnas propias. Se conserva y no se usa.
    .fix = Corrija el nombre si debe ser un componente.

finding-sdmx-value-missing = «{ $component }» no tiene valor.
    .title = Falta un valor
    .why = Una dimensión y un atributo obligatorio necesitan un valor en cada observación.
    .fix = Añada el valor.

finding-sdmx-code-unknown = «{ $value }» en «{ $component }» no está en la lista { $list }.
    .title = Código desconocido
    .why = Solo los códigos de la lista pueden entenderlos todos los que la comparten.
    .fix = Corrija el código, o use la versión de la lista que lo contiene.

finding-sdmx-value-form = «{ $value }» en «{ $component }» no es del tipo { $form }.
    .title = Forma de valor incorrecta
    .why = La estructura fija la forma de los valores: un número con punto, un período como 2024, 2024-Q1 o 2024-11.
    .fix = Corrija el valor.

finding-sdmx-text-long = El texto de «{ $component }» tiene { $length } caracteres; la estructura admite { $limit }.
    .title = Texto demasiado largo
    .why = Un destinatario puede cortarlo o rechazarlo.
    .fix = Acorte el texto.

finding-sdmx-observation-repeated = La observación { $key } ya figura en la línea { $line }.
    .title = Observación repetida
    .why = Hay una observación por cada combinación de dimensiones.
    .fix = Elimine una de ellas o corrija una dimensión.

finding-sdmx-attribute-varies = «{ $component }» es «{ $value }» aquí y «{ $other }» en la línea { $line }.
    .title = Atributo variable
    .why = La estructura lo fija una vez para la serie, el grupo o todo el conjunto de datos, así que debe ser el mismo.
    .fix = Corrija uno de los valores.

finding-sdmx-more = Otros hallazgos «{ $code }»: { $count }.
    .title = Más hallazgos del mismo tipo
    .why = Para que la lista siga siendo legible solo se conservan los primeros.
    .fix = Corrija los que figuran y vuelva a leer el archivo.
