### Perfiles de correspondencias: cómo una hoja ajena se convierte en actividades. Y la ficha Ayni.

## Celdas que no se pueden leer

finding-map-cell-error = «{ $column }» contiene el error { $value } de la propia hoja de cálculo.
    .title = Error en una fórmula
    .why = La hoja de cálculo no pudo obtener el valor, o no lo conservó.
    .fix = Corrija la fórmula o escriba el valor mismo, y guarde de nuevo el archivo.

finding-map-value-unknown = «{ $value }» en «{ $column }» no es un valor que figure en el perfil ni en la lista de códigos.
    .title = Valor desconocido
    .why = Nadie ha dicho qué significa este valor, y no se supone.
    .fix = Corrija la celda, o añada el valor a la tabla de esta columna en el perfil.

finding-map-country-former = «{ $value }» en «{ $column }» fue antes el código del siguiente país: { $country }. ¿A qué país se refiere?
    .title = Código antiguo de un país
    .why = Los códigos cambian y un código antiguo suele ser una errata por el de otro país: no se adivina.
    .fix = Escriba el código o el nombre actual. Si el archivo usa siempre códigos antiguos, añádalos a los valores de esta columna en el perfil.

finding-map-country-unknown = «{ $value }» en «{ $column }» no es un país conocido.
    .title = País desconocido
    .why = Sin el país, la actividad no se puede contabilizar con ningún socio.
    .fix = Corrija el nombre o el código. Si es correcto, añádalo a los valores de esta columna en el perfil.

finding-map-sector-unknown = «{ $value }» en «{ $column }» no es un sector conocido.
    .title = Sector desconocido
    .why = La actividad se contabiliza sin este sector.
    .fix = Corrija el código o el nombre, o indique en el perfil qué sector significa.

finding-map-goal-unknown = «{ $value }» en «{ $column }» no es un Objetivo de Desarrollo Sostenible ni una meta.
    .title = Objetivo desconocido
    .why = La actividad se contabiliza sin este Objetivo.
    .fix = Escriba el número del Objetivo (3) o de la meta (3.8).

finding-map-place-open = «{ $value }» en «{ $column }» es una parte de un país, y no está claro de cuál.
    .title = Lugar sin su país
    .why = Un lugar solo se conserva con su país.
    .fix = Escriba el país delante del lugar, como en KEN:Nairobi.

finding-map-flag-unreadable = «{ $value }» en «{ $column }» no es ni sí ni no.
    .title = Ni sí ni no
    .why = Se toma como no indicado.
    .fix = Escriba sí o no.

finding-map-number-unreadable = «{ $value }» en «{ $column }» no es un número.
    .title = No es un número
    .why = Un importe que falta no es cero: la fila espera hasta que se conozca el importe.
    .fix = Escriba solo el número. Deje vacía la celda si no se conoce ningún importe.

finding-map-number-is-date = «{ $value }» en «{ $column }» es una fecha donde debería haber un número.
    .title = Fecha en lugar de un número
    .why = A veces las hojas de cálculo convierten en fechas números como 1,5.
    .fix = Dé a la celda el formato de número y escriba de nuevo el número.

finding-map-number-ambiguous = «{ $value }» en «{ $column }» puede significar dos números distintos.
    .title = Número con dos significados
    .why = Un punto o una coma ante tres dígitos separa los millares en un país y los decimales en otro.
    .fix = Indique en el perfil cómo se escriben los números, o escriba el número sin separador.

finding-map-number-other-style = «{ $value }» en «{ $column }» está escrito de otra manera que los demás números de su columna.
    .title = Número con otra escritura
    .why = No se supone qué signo precede a los decimales.
    .fix = Escriba el número como los demás.

finding-map-number-too-large = «{ $value }» en «{ $column }» es demasiado grande para ser un importe.
    .title = Número demasiado grande
    .why = Los importes tienen como máximo 32 dígitos antes de los decimales.
    .fix = Corrija el número.

finding-map-number-rounded = «{ $value }» en «{ $column }» tiene más de seis decimales. Se ha redondeado.
    .title = Número redondeado
    .why = Los importes se conservan en millonésimas para que las sumas sean exactas.
    .fix = No hay que hacer nada.

finding-map-date-unreadable = «{ $value }» en «{ $column }» no es una fecha.
    .title = No es una fecha
    .why = Sin su fecha, la actividad puede no contabilizarse en ningún año o hacerlo en uno equivocado.
    .fix = Escriba la fecha como año, mes y día: 2024-05-17. También es una fecha un año o un mes solos.

finding-map-date-impossible = «{ $value }» en «{ $column }» es un día que no existe en ningún calendario.
    .title = Fecha imposible
    .why = Sin su fecha, la actividad puede no contabilizarse en ningún año o hacerlo en uno equivocado.
    .fix = Corrija la fecha.

finding-map-date-ambiguous = «{ $value }» en «{ $column }» puede significar dos fechas distintas.
    .title = Fecha con dos significados
    .why = Unos escriben primero el día y otros el mes.
    .fix = Indique en el perfil qué va primero, o escriba la fecha como 2024-05-17.

finding-map-date-is-period = «{ $value }» en «{ $column }» es un tiempo entre dos fechas donde debería haber una sola.
    .title = Período en lugar de una fecha
    .why = No se supone a cuál de las dos se refiere.
    .fix = Escriba una sola fecha, o asigne la columna a un período en el perfil.

finding-map-currency-unknown = «{ $value }» en «{ $column }» no es una moneda conocida.
    .title = Moneda desconocida
    .why = Sin su moneda, un importe no se puede convertir ni sumar.
    .fix = Escriba el código de tres letras (ISO 4217), o añada el valor a la tabla de esta columna en el perfil.

finding-map-currency-missing = El importe { $value } en «{ $column }» no tiene moneda.
    .title = Importe sin moneda
    .why = Sin su moneda, un importe no se puede convertir ni sumar.
    .fix = Añada la moneda a la fila, al encabezado de la columna o al perfil.

finding-map-unit-missing = La cantidad { $value } en «{ $column }» no tiene unidad.
    .title = Cantidad sin unidad
    .why = Las cantidades solo se suman dentro de una misma unidad.
    .fix = Añada la unidad a la fila o al perfil.

finding-map-lists-uneven = «{ $column }» contiene { $value }. La celda que le corresponde tiene otro número de entradas.
    .title = Listas de distinta longitud
    .why = No está claro qué entrada corresponde a cuál.
    .fix = Ponga en ambas celdas el mismo número de entradas, en el mismo orden.

## Filas e identificadores

finding-map-id-missing = La fila no tiene nada que distinga su actividad de otras.
    .title = Fila sin identificador
    .why = Sin identificador no se puede reconocer una versión posterior de la fila.
    .fix = Rellene el identificador, o al menos el socio y el título.

finding-map-key-derived = { $count ->
        [one] Una actividad se conoce solo por su socio, su título y su inicio.
       *[other] { $count } actividades se conocen solo por su socio, su título y su inicio.
    }
    .title = Identificadores hechos a partir de otros campos
    .why = Ninguna columna tiene un identificador. Si más adelante cambian el socio, el título o el inicio, la actividad se toma por una nueva.
    .fix = Indique en el perfil la columna del identificador, o las columnas que distinguen las actividades.

finding-map-key-shared = Otra fila tiene los mismos valores en las columnas que distinguen las actividades.
    .title = Filas que no se pueden distinguir
    .why = Solo se conserva la primera de ellas. Las demás esperan.
    .fix = Elimine la fila si es una repetición. Si no, indique más columnas en «identity» en el perfil.

finding-map-rows-apart = Las filas de la actividad «{ $id }» están separadas.
    .title = Filas de una actividad separadas
    .why = Las filas de una actividad se leen juntas. Las que están más abajo esperan.
    .fix = Ordene la hoja por el identificador, o dé a las filas posteriores un identificador propio.

finding-map-rows-differ = Esta fila dice de la actividad algo distinto que su primera fila.
    .title = Las filas de una actividad difieren
    .why = Se conserva lo que dice la primera fila.
    .fix = Haga que las filas coincidan, o deje vacía la celda en todas las filas menos la primera.

finding-map-too-many-rows = Más de { $limit } filas tienen el mismo identificador.
    .title = Demasiadas filas para una actividad
    .why = La columna de los identificadores contiene probablemente otra cosa.
    .fix = Compruebe en el perfil qué columna tiene el identificador.

finding-map-payer-missing = La parte que paga no está entre las partes de la actividad.
    .title = Falta quien paga
    .why = El recurso no se puede contabilizar a nombre de nadie.
    .fix = Añada la parte, o corrija quién paga.

finding-map-payer-ambiguous = La actividad tiene varias partes en la función de quien paga.
    .title = No está claro quién paga
    .why = No está claro cuál de ellas aportó el recurso.
    .fix = Indique la línea de la parte en la columna de quien paga.

finding-map-merged-amount = El importe en «{ $column }» está en celdas combinadas sobre { $rows } filas.
    .title = Importe en celdas combinadas
    .why = Se cuenta una vez, con la primera de las filas.
    .fix = Escriba en cada fila su propia parte del importe.

finding-map-total-differs = La fila de totales tiene { $stated } en «{ $column }». Las filas anteriores suman { $sum }.
    .title = El total difiere de sus filas
    .why = Puede faltar una fila, o un importe puede estar equivocado. La propia fila de totales no se cuenta.
    .fix = Compruebe las filas anteriores al total.

finding-map-totals-skipped = { $count ->
        [one] Una fila es el total de otras y no se leyó como actividad.
       *[other] { $count } filas son totales de otras y no se leyeron como actividades.
    }
    .title = Filas de totales
    .why = Un total contado junto con sus filas se contaría dos veces.
    .fix = No hay que hacer nada.

finding-map-header-repeated = { $count ->
        [one] Una fila repite los encabezados.
       *[other] { $count } filas repiten los encabezados.
    }
    .title = Encabezados repetidos
    .why = Las hojas hechas para imprimir los llevan en cada página. No se leyeron como actividades.
    .fix = No hay que hacer nada.

finding-map-row-aside = La fila no se leyó como actividad: { $text }
    .title = Nota entre las filas
    .why = Tiene una sola celda, o ninguna que el perfil lea.
    .fix = Si es una actividad, rellene sus demás columnas.

finding-map-rows-aside = { $count ->
        [one] Una fila no se leyó como actividad. Es una nota.
       *[other] { $count } filas no se leyeron como actividades. Son notas.
    }
    .title = Notas entre las filas
    .why = Tienen una sola celda, o ninguna que el perfil lea.
    .fix = Si son actividades, rellene sus demás columnas.

finding-map-rows-filtered = { $count ->
        [one] El perfil excluye una fila: { $why }
       *[other] El perfil excluye { $count } filas: { $why }
    }
    .title = Filas excluidas por el perfil
    .why = Así lo decidió, por este motivo, quien escribió el perfil.
    .fix = Cambie el perfil si estas filas deben leerse.

## Hojas y encabezados

finding-map-sheet-ignored = { $rows ->
        [one] El perfil excluye la hoja, que tiene una fila: { $why }
       *[other] El perfil excluye la hoja, que tiene { $rows } filas: { $why }
    }
    .title = Hoja excluida por el perfil
    .why = Así lo decidió, por este motivo, quien escribió el perfil.
    .fix = Cambie el perfil si esta hoja debe leerse.

finding-map-sheet-unmapped = { $rows ->
        [one] El perfil no dice nada de esta hoja, que tiene una fila.
       *[other] El perfil no dice nada de esta hoja, que tiene { $rows } filas.
    }
    .title = Hoja no leída
    .why = Puede contener actividades.
    .fix = Añada la hoja al perfil: con sus columnas, o en «ignore» con el motivo.

finding-map-sheet-missing = El archivo no tiene ninguna hoja para esta parte del perfil. { $sheets }
    .title = Falta una hoja
    .why = El archivo puede tener otra forma que aquella para la que se escribió el perfil.
    .fix = Compruebe que este es el perfil correcto y que no se cambió el nombre de ninguna hoja.

finding-map-header-missing = Ninguna fila de la hoja es el encabezado que describe el perfil. Busca: { $words }
    .title = No se encuentra el encabezado
    .why = Sin el encabezado nadie sabe qué columna es cuál.
    .fix = Compruebe que este es el perfil correcto. Si se cambiaron los encabezados, escriba en él los nuevos.

finding-map-header-unclear = El encabezado «{ $column }» tiene una palabra que significa mil en un idioma y un millón en otro.
    .title = La unidad de una columna no está clara
    .why = Los importes se toman tal como están.
    .fix = Indique en el perfil por cuánto se multiplican.

finding-map-column-missing = La hoja no tiene la columna «{ $column }», que el perfil lee.
    .title = Falta una columna
    .why = Los campos que se leen de ella quedan vacíos.
    .fix = Escriba en el perfil el encabezado actual de la columna, o márquela allí como opcional.

finding-map-column-twice = Varias columnas tienen el encabezado «{ $column }». Se lee la primera.
    .title = Encabezado utilizado dos veces
    .why = Puede tratarse de otra columna.
    .fix = Escriba en el perfil «{ $column }#1» o «{ $column }#2».

finding-map-columns-unused = { $count ->
        [one] Una columna no se lee: { $columns }
       *[other] { $count } columnas no se leen: { $columns }
    }
    .title = Columnas no leídas
    .why = Lo que contienen no se conserva.
    .fix = Añádalas al perfil si importan, como campos o en «extra».

finding-map-profile-invalid =
    No se puede usar el perfil. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Signo { $column }.
    } ({ $detail })
    .title = Perfil no válido
    .why = Nada se lee con un perfil que no está claro.
    .fix = Corrija la línea que aquí se indica.

## La ficha Ayni

finding-record-not-json = Línea { $line }, columna { $column }: esto no es JSON. { $detail }
    .title = No es JSON
    .why = Una ficha es un objeto JSON en UTF-8.
    .fix = Pida a quien la envió que la envíe de nuevo.

finding-record-no-version = Esto no es una ficha Ayni: no indica su versión.
    .title = No es una ficha
    .why = Una ficha es un objeto JSON cuyo miembro «ayni» contiene la versión.
    .fix = Compruebe que este es el archivo correcto.

finding-record-version = La ficha tiene la versión { $found }. Este programa lee versiones hasta la { $known }.
    .title = Ficha de una versión más reciente
    .why = Una versión más reciente puede contener lo que este programa no entiende.
    .fix = Instale una versión más reciente del programa.

finding-record-shape = La ficha contiene algo que su versión no admite: { $detail }
    .title = Ficha no válida
    .why = No se puede conservar sin pérdida.
    .fix = Pida a quien la envió que la corrija. El esquema está en docs/record-v1.schema.json.

## Proponer un perfil: en qué se basa una línea, y por qué se omite una columna

map-why-header = por el encabezado
map-why-header-only = solo por el encabezado: únicamente el { $percent } % de los valores lo parece
map-why-values = solo por los valores: el { $percent } % lo parece
map-why-both = por el encabezado, y el { $percent } % de los valores lo parece
map-why-year = el encabezado contiene un año, y otros solo difieren en el suyo
map-left-unknown = no reconocida
map-left-empty = sin valores
map-left-second = «{ $column }» corresponde mejor
map-left-no-header = no se reconoció ningún encabezado

## Qué está mal en un archivo TOML

toml-syntax = Esto no está escrito como TOML.
toml-unknown = Aquí no existe ese campo.
toml-missing = Falta un campo necesario.
toml-word = Esto no es ninguna de las palabras que pueden figurar aquí.
toml-kind = Aquí se espera un valor de otra clase.
toml-twice = Esto figura dos veces.
toml-value = Lo que figura aquí no se puede usar.
