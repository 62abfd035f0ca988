### Ediciones del marco y métodos: qué falla en uno, qué dice y en qué difieren dos.

finding-edition-group-empty = El grupo { $group } no tiene elementos.
    .title = Un grupo sin elementos
    .why = En él nunca podrá contarse nada.
    .fix = Añádale elementos o quítelo.
finding-edition-item-unit = El elemento { $item } no lleva dinero y no tiene unidad.
    .title = Un elemento sin unidad
    .why = Una cantidad no significa nada sin su unidad, y las unidades distintas nunca se suman.
    .fix = Indique sus unidades (lista unit), o * donde valga cualquiera.
finding-edition-item-unused = Ninguna regla da el elemento { $item }.
    .title = Un elemento al que nada llega
    .why = Quedará vacío se informe lo que se informe, y quien lea pensará que no se hizo nada.
    .fix = Añada una regla que lo dé, o quite el elemento.
finding-edition-language = { $count ->
    [one] Un texto no está en { $language }; es { $field }.
   *[other] { $count } textos no están en { $language }; el primero es { $field }.
    }
    .title = Falta un idioma
    .why = A quienes leen en ese idioma se les muestra el inglés.
    .fix = Añada los textos si la edición ha de leerse en ese idioma.
finding-edition-map-missing = La correspondencia con { $standard } no dice nada de { $items }.
    .title = Elementos sin línea en una correspondencia
    .why = Quien informe según ese estándar tendría que adivinar.
    .fix = Añada una línea para ellos; con código vacío dice que nada encaja.
finding-edition-rule-unreachable = { $rule } nunca es la primera que se cumple. Antes: { $by }.
    .title = Una regla que nunca decide
    .why = Las reglas se prueban por orden. Donde esta se cumple también se cumple una anterior, o no puede cumplirse nunca.
    .fix = Súbala, limite las anteriores o quítela.
finding-edition-rules-overlap = { $first } ({ $first-item }) y { $second } ({ $second-item }) se cumplen a la vez, por ejemplo para { $example }.
    .title = Dos reglas se cumplen para una medida
    .why = Ninguna es un caso particular de la otra, así que solo su orden decide dónde va.
    .fix = Limite una hasta que no coincidan, o haga de la anterior un caso particular de la posterior.
finding-edition-too-wide = Las condiciones de { $list } dividen demasiados casos para probarlos todos. No se buscaron solapamientos ni huecos.
    .title = Demasiados casos para probar
    .why = La comprobación prueba todos los casos y no dice nada de lo que no ha probado.
    .fix = Nombre menos campos en un mismo archivo.
finding-edition-unclassified = Ninguna regla se cumple para { $what }.
    .title = Medidas sin elemento
    .why = Quedan fuera de todos los totales, como no clasificadas.
    .fix = Añada una regla para ellas; la última regla de cada medida puede recoger el resto.
finding-edition-unit-outside = { $count ->
    [one] Una cantidad del elemento { $item } está en { $unit }, unidad que la edición no nombra para él.
   *[other] { $count } cantidades del elemento { $item } están en { $unit }, unidad que la edición no nombra para él.
    }
    .title = Una unidad en la que no se cuenta el elemento
    .why = Queda en una línea propia, y en ninguna parte de un formulario que solo tenga las unidades del elemento.
    .fix = Añada la unidad al elemento, o vea si la cantidad corresponde a otro.
finding-edition-wrong-group = { $rule } da { $measure ->
    [quantity] una cantidad
    [value] un valor en dinero
   *[other] dinero
    } al elemento { $item }, cuyo grupo no lo admite.
    .title = Una regla que envía algo al grupo equivocado
    .why = Un grupo lleva dinero o cantidades; lo otro no puede sumarse en él.
    .fix = Limite la regla a la medida adecuada, o dé otro elemento.
finding-method-country-not-south = { $country } no está en la lista { $list } en esos años.
    .title = El país que mide no está en la lista del Sur
    .why = Según este método, nada de lo que aporta es cooperación Sur-Sur.
    .fix = Elija la lista por la que se rige el país, o escriba la suya.
finding-method-index-missing = { $set } no tiene nada para { $country } en { $year }.
    .title = Un año sin deflactor o sin paridad del poder adquisitivo
    .why = El método pide cifras que no pueden hacerse para ese año; faltarían.
    .fix = Añada el año al conjunto, o no las pida.
finding-method-price-zero = El precio { $price } es { $amount }.
    .title = Un precio que no es mayor que cero
    .why = Daría al trabajo y a los bienes un valor nulo o negativo.
    .fix = Escriba el precio o quite la línea.
finding-method-prices-unused = El método tiene precios y no imputa nada.
    .title = Precios que no se usan
    .why = Quien lea pensaría que las cifras se hicieron con ellos.
    .fix = Ajuste impute, o quite los precios.
finding-method-rate-missing = { $source } no tiene tipo de cambio de { $currency } en { $year }.
    .title = Un año sin tipo de cambio
    .why = Los importes de ese año no podrían convertirse a la moneda nacional ni desde ella; faltarían en los totales.
    .fix = Añada el tipo a un conjunto propio del país, o elija una fuente que lo tenga.
finding-method-rows-unclassified = { $count ->
    [one] Una medida del registro queda sin elemento. Es del tipo { $measure }.
   *[other] { $count } medidas del registro quedan sin elemento. Son del tipo { $measure }.
    }
    .title = Medidas del registro sin elemento
    .why = Ninguna regla de la edición se cumple para ellas, y ningún motivo del método las excluye.
    .fix = Añada una regla a la edición, o diga en el método por qué se excluyen.
finding-method-unclassified = Ni excluido ni con elemento en { $edition }: { $what }.
    .title = Un método que deja algo sin clasificar
    .why = Faltaría en todos los totales sin un motivo propio del país.
    .fix = Exclúyalo con un motivo, o use una edición que tenga una regla para ello.
finding-method-without-prices = El método debe imputar valores y no tiene precios.
    .title = Nada con que imputar
    .why = Ninguna cantidad obtendría valor, aunque a quien lee se le diga que sí.
    .fix = Añada precios con unidad, moneda, fuente y fecha, o ponga impute en never.

app-edition-exists = { $path } ya existe.
    .fix = Indique otro archivo con -o.
app-edition-id = «{ $id }» no puede ser un identificador.
    .fix = Use minúsculas latinas, cifras, guiones y puntos, como xaa-2026.

certainty-verified = leído en la fuente
certainty-secondary = leído en una fuente secundaria
certainty-recalled = recordado, no leído
certainty-inferred = deducido
certainty-open = por decidir
edition-change-added = añadido
edition-change-removed = quitado
edition-change-changed = cambiado
edition-change-moved = movido

edition-groups = Grupos y elementos
edition-groups-text = Los grupos nunca se suman entre sí. Cada país elige los grupos de los que informa.
edition-rules = Reglas de clasificación
edition-rules-text = Se prueban en este orden; la primera que se cumple da el elemento.
edition-map = Correspondencia con { $standard }
edition-map-text = De varias líneas para un campo vale la primera que se cumple. Una línea sin código dice que nada encaja.
edition-map-note = Los códigos del estándar no son el marco; la correspondencia dice lo más próximo.
edition-in-money = dinero
edition-any-unit = cualquier unidad
edition-all-items = Todos los elementos
edition-group-certainty = El propio grupo: { $certainty }.
edition-choices = Opciones
edition-compared = Comparación de dos ediciones
edition-differences = { $count ->
    [0] No difieren.
    [one] Una diferencia
   *[other] { $count } diferencias
    }
edition-fact-id = Identificador
edition-fact-version = Versión
edition-fact-date = Fecha
edition-fact-source = Fuente
edition-fact-derived = Hecho a partir de
edition-column-code = Código
edition-column-item = Elemento
edition-column-units = Se cuenta en
edition-column-certainty = Certeza
edition-column-rule = Regla
edition-column-when = Cuándo
edition-column-why = Motivo
edition-column-field = Campo
edition-column-name = Nombre
edition-column-change = Cambio
edition-column-value = Valor

compare-cause-left-out = Excluido por un método
compare-cause-year = Otro año
compare-cause-imputed = Valor por un precio de un método
compare-cause-absent = Solo en una medición
compare-cause-view = Otra perspectiva o base
compare-cause-item = Otro elemento
compare-cause-value = Otro valor
compare-cause-rate = Otro tipo de cambio
compare-cause-prices = Dólares constantes o internacionales
compare-cause-form = Otra forma
compare-cause-receipt = Ingreso según un método
compare-cause-ground = Excluido por ambos, por motivos distintos
compare-cause-rule = El mismo elemento por otra regla
compare-cause-other = Algo que no cambia ningún total
compare-scope-groups = Por grupo
compare-scope-items = Por elemento
compare-scope-receipts = Ingresos del socio, por grupo
compare-scope-activities = Actividades
compare-scope-forms = Actividades por forma
compare-kind-money = dinero
compare-kind-quantities = cantidades
compare-kind-counts = recuentos
compare-title = { $country }: dos mediciones de un mismo registro
compare-title-estimate = { $country }: dos estimaciones de { $author } a partir de fuentes públicas
compare-choices = Opciones en que difieren los métodos
compare-choices-none = Los métodos coinciden en todas las opciones.
compare-totals = Los totales, uno junto a otro
compare-totals-text = Los grupos, las bases, las unidades y las perspectivas nunca se suman entre sí. II − I es el segundo total menos el primero.
compare-causes = Por qué difieren
compare-causes-text = Cada fila que difiere tiene una sola causa. Las líneas bajo un total suman exactamente su diferencia. Una actividad se cuenta bajo la causa de su primera fila.
compare-causes-none = Ningún total difiere.
compare-table = { $scope }: { $kind }
compare-table-figure = { $scope }: { $kind }, { $figure }
compare-causes-of = Causas: { $scope }, { $kind }
compare-quiet = Filas que difieren sin cambiar ningún total
compare-quiet-text = Ambos las excluyen, o difieren en algo de lo que aquí no se hace ningún total.
compare-counted = contado
compare-no-rate = sin tipo de cambio
compare-receipt = un ingreso
compare-no-receipt = no es un ingreso
compare-difference = Diferencia
compare-more = { $count ->
    [one] una causa más
   *[other] { $count } causas más
    }
compare-note-missing = Un guion es un total que una medición no tiene; la diferencia es entonces todo el de la otra.
compare-note-mixed = { $count ->
    [one] Una fila difiere también en otra cosa, que no se separa.
   *[other] { $count } filas difieren también en otra cosa, que no se separa.
    }
compare-fact-same = Filas iguales en ambas
compare-fact-differing = Filas que difieren
compare-fact-register = Registro
compare-figure-constant = USD constantes
compare-figure-international = Dólares internacionales
compare-figure-quantity = Cantidad
compare-figure-activities = Actividades
compare-column-side = { $figure }, { $side }
compare-column-total = Total
compare-column-cause = Causa
compare-column-rows = Filas
compare-cell-activities = { $view }
compare-cell-forms = { $view } · { $form }
compare-cell-money = { $view } · { $basis } · { $what }
compare-cell-receipts = { $view } · { $basis } · { $what }, ingresos
compare-cell-quantity = { $view } · { $basis } · { $what } · { $unit }

cli-framework = Ver ediciones del marco, comprobarlas, crearlas y compararlas
cli-framework-show = Mostrar una edición: grupos, elementos, unidades, reglas y correspondencias
cli-framework-show-examples =
    Ejemplos:
      ayni framework show
      ayni framework show own-edition.toml --json
cli-framework-check = Buscar reglas solapadas, huecos, unidades, códigos e idiomas que faltan
cli-framework-check-examples =
    Ejemplo:
      ayni framework check own-edition.toml
cli-framework-new = Escribir una edición nueva: un esqueleto comentado o una copia con otro nombre
cli-framework-new-examples =
    Ejemplos:
      ayni framework new xaa-2026                un esqueleto con comentarios
      ayni framework new xaa-2026 --from working-list -o xaa.toml
cli-framework-map = Mostrar qué son los elementos en otro estándar
cli-framework-map-examples =
    Ejemplos:
      ayni framework map --to tossd
      ayni framework map own-edition.toml --to 17.3.1 --json
cli-framework-compare = Comparar dos ediciones línea por línea
cli-framework-compare-examples =
    Ejemplo:
      ayni framework compare working-list own-edition.toml
cli-method = Ver métodos, comprobarlos, crearlos y compararlos
cli-method-show = Mostrar un método: qué elige y qué excluye
cli-method-show-examples =
    Ejemplo:
      ayni method show default
cli-method-new = Escribir una copia de un método con otro nombre, con sus comentarios
cli-method-new-examples =
    Ejemplo:
      ayni method new xaa-2026 --country XAA --author "Oficina de Estadística de Ayllu"
cli-method-check = Buscar lo que falta o nunca se usa, por sí mismo o con el registro
cli-method-check-examples =
    Ejemplos:
      ayni method check xaa-2026.toml --country XAA --year 2020-2024
      ayni method check xaa-2026.toml --country XAA --register
cli-method-compare = Medir con dos métodos y explicar cada diferencia
cli-method-compare-examples =
    Ejemplos:
      ayni method compare default xaa-2026.toml --country XAA --year 2024
      ayni method compare default xaa-2026.toml --country XAA -o compared/
cli-arg-edition = La edición
cli-arg-new-id = Su identificador: minúsculas, cifras, guiones
cli-arg-source-edition = La edición que se copia; un esqueleto si no se indica ninguna
cli-arg-source-method = El método que se copia
cli-arg-new-version = Su versión
cli-arg-title = Su nombre
cli-arg-author = De quién es
cli-arg-standard = El estándar
cli-arg-first = El primero
cli-arg-second = El segundo
cli-arg-chosen = El método
cli-arg-framework-b = La edición para el segundo método, si es otra
cli-arg-register = Medir también el registro con él y decir qué resulta
cli-edition-written = Se ha escrito { $path }. Edítelo y pruebe «ayni { $command } check { $path }».
cli-method-compared = Filas iguales: { $same } · Filas que difieren: { $differing }
