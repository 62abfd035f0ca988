### SDMX: los nombres de nuestra estructura, conjuntos de datos, mapas, la orden y sus hallazgos.

## Conceptos

sdmx-concept-freq = Frecuencia
    .about = Con qué periodicidad se elaboran las cifras: una vez al año.
sdmx-concept-provider = Proveedor
    .about = El país que aporta; en las vistas de lo recibido y del aporte propio, el socio.
sdmx-concept-recipient = Receptor
    .about = El país que recibe; en la vista de lo aportado, el socio.
sdmx-concept-direction = Vista
    .about = Desde qué lado son las cifras: aportado, recibido o aporte propio del receptor. Las vistas nunca se compensan.
sdmx-concept-form = Forma de cooperación
    .about = Bilateral, triangular, regional o multilateral, según el método.
sdmx-concept-framework-group = Grupo del marco
    .about = El grupo de la edición del marco. Los grupos nunca se suman entre sí.
sdmx-concept-item = Partida
    .about = La partida de la edición del marco dentro de su grupo.
sdmx-concept-sector = Sector
    .about = El sector, por partes que suman exactamente. Donde se indica un sector, socios y objetivos son totales.
sdmx-concept-goal = Objetivo de Desarrollo Sostenible
    .about = El objetivo, por partes que suman exactamente. Donde se indica un objetivo, socios y sectores son totales.
sdmx-concept-basis = Base
    .about = Prometido, presupuestado, comprometido, desembolsado o reembolsado. Las bases nunca se mezclan en una cifra.
sdmx-concept-measure = Medida
    .about = Qué es el valor: un número de actividades, un importe o una cantidad.
sdmx-concept-unit-measure = Unidad de medida
    .about = La moneda o la unidad. Las unidades distintas nunca se suman.
sdmx-concept-time-period = Año de referencia
    .about = El año de referencia según el método, que puede empezar en un mes distinto de enero.
sdmx-concept-obs-value = Valor
    .about = El valor, exacto hasta el sexto decimal. Un valor ausente no es cero.
sdmx-concept-obs-status = Estado de la observación
    .about = Si el valor es normal, estimado, imputado, ausente o suprimido.
sdmx-concept-conf-status = Estado de confidencialidad
    .about = Si el valor es libre, retenido por decisión u ocultado para proteger otro retenido.
sdmx-concept-conf-reason = Motivo de la retención
    .about = El motivo que dieron quienes decidieron retener el valor.
sdmx-concept-nature = Naturaleza de la cifra
    .about = Medida, estimada por la fuente, imputada por un precio del método, o mixta.
sdmx-concept-valuation = Método de valoración
    .about = Cómo se hallaron los valores de bienes y servicios de la partida y la forma.
sdmx-concept-unit-mult = Multiplicador de la unidad
    .about = La potencia de diez por la que se multiplica el valor.
sdmx-concept-decimals = Decimales
    .about = Hasta cuántos decimales es exacto el valor.
sdmx-concept-unconverted = Medidas sin tipo de cambio
    .about = Cuántas medidas faltan en el valor porque no se conoce un tipo de cambio.
sdmx-concept-comment-obs = Observación
    .about = Qué tener en cuenta al leer el valor.
sdmx-concept-edition = Edición del marco
    .about = La edición del marco, con su versión.
sdmx-concept-method = Método
    .about = El método propio del país, con su versión.
sdmx-concept-price-source = Fuente de tipos de cambio y precios
    .about = La fuente de los tipos de cambio y las de los precios con que se imputaron valores.
sdmx-concept-compiler = Compilador
    .about = Quién midió, si no fue el propio nodo del país: las cifras son entonces una estimación de un tercero.

## Listas, códigos, mensajes, órdenes

sdmx-agency = Ayni, software para la cooperación Sur-Sur y triangular
sdmx-structure = Cooperación Sur-Sur y triangular, medida según el marco
sdmx-flow = Cooperación Sur-Sur y triangular de un país
sdmx-concepts = Conceptos de la medición de la cooperación Sur-Sur
sdmx-code-total = Total
sdmx-code-unstated = No indicado
sdmx-code-none = No aplicable
sdmx-list-cl-freq = Frecuencia
sdmx-list-cl-area = Países y zonas
sdmx-list-cl-direction = Vistas
sdmx-list-cl-form = Formas de cooperación
sdmx-list-cl-group = Grupos del marco
sdmx-list-cl-item = Partidas del marco
sdmx-list-cl-sector = Sectores
sdmx-list-cl-goal = Objetivos de Desarrollo Sostenible
sdmx-list-cl-basis = Bases
sdmx-list-cl-measure = Medidas
sdmx-list-cl-unit = Unidades y monedas
sdmx-list-cl-obs-status = Estados de la observación
sdmx-list-cl-conf-status = Estados de confidencialidad
sdmx-list-cl-nature = Naturalezas de las cifras
sdmx-list-cl-valuation = Métodos de valoración
sdmx-list-cl-unit-mult = Multiplicadores de la unidad
sdmx-list-cl-decimals = Números de decimales
sdmx-freq-a = Anual
sdmx-unit-number = Número
sdmx-unit-con-usd = Dólares de los Estados Unidos a precios de un año
sdmx-unit-int-usd = Dólares internacionales (paridad de poder adquisitivo)
sdmx-valuation-mixed = Varios métodos
sdmx-measure-activities = Número de actividades
sdmx-measure-amount-national = Importe en moneda nacional
sdmx-measure-amount-usd = Importe en dólares corrientes de los Estados Unidos
sdmx-measure-amount-constant-usd = Importe en dólares constantes de los Estados Unidos
sdmx-measure-amount-international = Importe en dólares internacionales
sdmx-measure-quantity = Cantidad en su propia unidad
sdmx-status-a = Valor normal
sdmx-status-e = Valor estimado
sdmx-status-i = Valor imputado
sdmx-status-o = Valor ausente
sdmx-status-q = Valor ausente; suprimido
sdmx-conf-f = Libre
sdmx-conf-n = Retenido por decisión, no se publica
sdmx-conf-d = Ocultado para proteger un valor retenido
sdmx-nature-measured = Medido
sdmx-nature-estimated = Estimado por la fuente
sdmx-nature-imputed = Imputado por un precio del método
sdmx-nature-mixed = En parte medido, en parte estimado o imputado
sdmx-mult-0 = Unidades
sdmx-mult-3 = Miles
sdmx-mult-6 = Millones
sdmx-mult-9 = Miles de millones
sdmx-withheld = Retenido por decisión; no es cero.
sdmx-guard = Ocultado, pues de él podría calcularse un valor retenido; no es cero.
sdmx-unconverted = No se conoce tipo de cambio para { $count } de { $measures } medidas; pueden faltar en el valor.
sdmx-partial = Parcial: solo incluye lo que informan estos proveedores: { $providers }.
sdmx-also-reported = Una parte se informa también por otro canal.
sdmx-objected = Una parte es objeto de una objeción del receptor aún no resuelta.
cli-sdmx = Estructuras y datos en SDMX, la forma de las estadísticas mundiales
cli-sdmx-examples =
    Ejemplos:
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx structure -o structure.xml
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-structure = Escribir nuestra propia estructura para la cooperación Sur-Sur: dimensiones, atributos, listas de códigos
cli-sdmx-structure-examples =
    Ejemplos:
      ayni sdmx structure -o structure.xml
      ayni sdmx structure --syntax ml-3.0 --framework xaa-2026.toml -o structure.xml
cli-sdmx-write = Escribir el conjunto de datos de una medición, o del indicador 17.3.1 en la estructura de los ODS
cli-sdmx-write-examples =
    Ejemplos:
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx write out/ --syntax ml-3.0 --statement statement.toml -o cooperation.xml
      ayni sdmx write sdg/ --as sdg -o 17-3-1.csv
cli-sdmx-check = Comprobar un conjunto de datos con su estructura
cli-sdmx-check-examples =
    Ejemplos:
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-map = Llevar a nuestra estructura un conjunto de datos de otra, mediante un mapa
cli-sdmx-map-examples =
    Ejemplos:
      ayni sdmx map suggest --structure theirs.xml -o map.toml
      ayni sdmx map theirs.csv --structure theirs.xml --map map.toml -o ours.csv
cli-sdmx-map-suggest = Proponer un mapa que se revisará línea por línea
cli-sdmx-map-suggest-examples =
    Ejemplos:
      ayni sdmx map suggest --structure theirs.xml -o map.toml
cli-sdmx-trace = Mostrar las filas, archivos y celdas detrás de una observación
cli-sdmx-trace-examples =
    Ejemplos:
      ayni sdmx trace out/ A.XAA.XBB.PROVIDED._T.A.A1._T._T.DISBURSED.AMOUNT_USD.USD.2024
cli-sdmx-write-arg-syntax = La sintaxis: csv-1.0, csv-2.0, ml-2.1, ml-3.0; ml-2.1-flat y ml-3.0-flat sin series
cli-sdmx-map-arg-syntax = La sintaxis: csv-1.0, csv-2.0, ml-2.1, ml-3.0; ml-2.1-flat y ml-3.0-flat sin series
cli-sdmx-structure-arg-syntax = La sintaxis: ml-2.1 o ml-3.0
cli-sdmx-structure-arg-from = Una medición cuyos sectores y zonas propios deben figurar también en las listas
cli-sdmx-trace-arg-folder = La carpeta de una medición
cli-sdmx-write-arg-folder = La carpeta de una medición, o del indicador 17.3.1 con --as sdg
cli-sdmx-write-arg-kind = La estructura: ssc es la nuestra, sdg la de la base de datos mundial de los ODS
cli-sdmx-write-arg-statement = La declaración de una presentación: sus grupos y lo que retiene
cli-sdmx-write-arg-units = Importes de 17.3.1 en dólares en vez de millones
cli-sdmx-write-arg-structure = La estructura con que comprobar, como la de los ODS tomada de su registro
cli-sdmx-check-arg-structure = El mensaje de estructura (SDMX-ML 2.1 o 3.0) de los datos
cli-sdmx-map-arg-structure = El mensaje de estructura (SDMX-ML 2.1 o 3.0) de los datos
cli-sdmx-map-suggest-arg-structure = El mensaje de estructura (SDMX-ML 2.1 o 3.0) de los datos
cli-sdmx-check-arg-named = La estructura de que se trata, si el mensaje tiene varias: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-named = La estructura de que se trata, si el mensaje tiene varias: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-suggest-arg-named = La estructura de que se trata, si el mensaje tiene varias: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-map = El mapa
cli-sdmx-trace-arg-key = Los códigos de las dimensiones de la observación, unidos por puntos
sdmx-structure-made = { $path } contiene la estructura { $structure }.
sdmx-written = { $path } contiene { $count } observaciones de { $structure }.
sdmx-written-hidden = Retenidas por decisión: { $withheld }. Ocultadas para que no puedan calcularse: { $guards }.
sdmx-metadata-written = { $path } contiene los metadatos de referencia.
sdmx-checked = Se comprobaron { $count } observaciones de { $structure }.
sdmx-mapped = { $path } contiene { $count } observaciones. No tomadas según el mapa: { $out }. En espera por un hallazgo: { $waiting }.
sdmx-suggested = { $path } es una propuesta. Revise cada línea; quedan { $open } abiertas.
sdmx-traced = { $key }: { $count } filas
sdmx-no-figures = { $path } no contiene cifras que escribir.
sdmx-no-key = No existe la observación { $key }. El conjunto que escribe ayni sdmx write tiene los códigos de todas.
sdmx-map-exists = { $path } ya existe; se deja como está.
sdmx-map-head =
    Mapa propuesto de { $from } a { $to }. Revise cada línea.
    to: de dónde viene cada componente nuestro: fixed, o from con codes; same deja el código como está.
    drop: qué se hace con las otras dimensiones: only toma un código, sum suma partes iguales en todo lo demás.
sdmx-map-same = El mismo nombre.
sdmx-map-likely = Probable: revíselo.
sdmx-map-open = Abierto: no se halló nada. Indíquelo.
sdmx-map-codes = Códigos sin equivalente nuestro: { $codes }
usage-name-key = CLAVE

## Hallazgos

finding-sdmx-area-unknown = { $count } cifras de «{ $country }» no tienen número M49 para REF_AREA.
    .title = Receptor sin número M49
    .why = La estructura de los ODS nombra las zonas con esos números. La cifra de un país conserva su propio código; la que no tiene receptor se omite.
    .fix = Indique el receptor en el registro, o dé al país su número en sus propios datos de referencia.
finding-sdmx-map-structure = El mapa es para { $map }; los datos son de { $structure }.
    .title = Mapa de otra estructura
    .why = Un código puede significar otra cosa en otra estructura o versión.
    .fix = Revise el mapa con esta estructura y cambie la línea from.
finding-sdmx-map-component = El mapa nombra { $component }, que la estructura no tiene.
    .title = Componente desconocido
    .why = Un nombre mal escrito dejaría datos fuera sin que se viera.
    .fix = Corrija el nombre en el mapa.
finding-sdmx-map-choice = { $component } necesita exactamente una de dos: fixed o from en to, only o sum en drop.
    .title = Una de dos
    .why = Con ambas o ninguna nadie sabría qué se quiere decir.
    .fix = Deje una de ellas.
finding-sdmx-map-target = Nuestra lista de { $component } no tiene el código { $code }.
    .title = No es un código nuestro
    .why = Quien reciba datos con códigos desconocidos los rechazará.
    .fix = Tome un código de la lista; ayni sdmx structure la escribe.
finding-sdmx-map-dimension = El mapa no dice nada de la dimensión { $component }.
    .title = Dimensión sin definir
    .why = Observaciones que solo difieren en ella serían una sola, y se mezclarían cosas distintas.
    .fix = Úsela en to, o diga en drop qué se hace con ella.
finding-sdmx-map-needed = El mapa no dice de dónde viene { $component }.
    .title = Componente sin origen
    .why = Toda observación de nuestra estructura debe tenerlo.
    .fix = Dele un valor fixed, o el componente de que viene.
finding-sdmx-map-code = { $count } observaciones tienen { $component } = «{ $code }», que el mapa no nombra.
    .title = Código que el mapa no nombra
    .why = Un código nunca se adivina. Estas observaciones esperan.
    .fix = Añádalo en codes, o ponga same si es un código nuestro.
finding-sdmx-map-duplicate = { $count } observaciones se vuelven una sola, { $key }.
    .title = Varias observaciones para una clave
    .why = No puede saberse cuál cuenta. Esperan.
    .fix = Tome un código con only, o sume partes de un todo con sum.
finding-sdmx-map-unlike = { $count } observaciones de { $key } no pueden sumarse: difieren en unidad, multiplicador o estado, o una no tiene valor.
    .title = Cosas distintas
    .why = Una suma de partes distintas o ausentes sería errónea.
    .fix = Tome un total con only si lo hay, o mapéelas por separado.
finding-sdmx-map-total = Se sumaría { $component }, pero { $code } es un total junto a sus partes.
    .title = Un total entre sus partes
    .why = Todo se contaría dos veces.
    .fix = Tome el total con only.
finding-sdmx-map-syntax =
    El mapa no puede leerse. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Signo { $column }.
    } ({ $message })
    .title = Mapa ilegible
    .why = Nada de un mapa defectuoso se usa.
    .fix = Corrija la línea indicada, o compárela con lo que escribe ayni sdmx map suggest.
finding-sdmx-no-structure = El mensaje no tiene la estructura buscada; tiene: { $structures }
    .title = ¿Qué estructura?
    .why = Los datos solo pueden comprobarse con una estructura.
    .fix = Indique una con --named, o tome otro archivo.
