### El documento de la medición, y las observaciones al medir y al leer ediciones y métodos.

## Títulos

report-title-country = Cooperación Sur-Sur y triangular de { $country }
report-title-estimate = Cooperación Sur-Sur y triangular de { $country }: estimación de { $author } a partir de fuentes públicas
report-estimate-notice = Esta es una estimación de { $author } a partir de fuentes públicas. No es una medición de { $country }.

## Datos del encabezamiento

report-as-of = A fecha de
report-period = Años de referencia
report-period-all = Todos los años notificados
report-period-years = { $first } a { $last }
report-author = Medición de
report-author-country = El propio nodo del país
report-edition = Edición del marco
report-method = Método
report-method-author = Autor del método
report-unknown = Se desconoce
report-set = { $title } ({ $id })
report-set-g77 = Grupo de los 77 y China
report-set-middle-income = Países de ingresos medianos
report-set-oda = Lista del CAD de receptores de AOD
report-set-tossd = Lista de receptores de TOSSD
report-set-unctad-developing = Economías en desarrollo según la regla de la UNCTAD
report-set-fed = Tipos de cambio medios anuales y mensuales, Reserva Federal
report-set-imf = Tipos de cambio medios anuales, Fondo Monetario Internacional
report-not-stated = No consta
report-goal = { $number } { $name }

## Cifras principales

report-headline-activities = Actividades
report-headline-activities-note = { $view }: cada actividad se cuenta una vez
report-headline-money-note = { $view }: { $basis }, en dólares corrientes de los Estados Unidos

## Perspectivas

report-view-provided = Perspectiva del oferente
report-view-provided-text = Lo que el país aportó como oferente. Las cifras de la otra parte son una perspectiva distinta, y ambas nunca se compensan entre sí.
report-view-received = Perspectiva del receptor
report-view-received-text = Lo que los socios del Sur aportaron al país como receptor. Las cifras de la otra parte son una perspectiva distinta, y ambas nunca se compensan entre sí.
report-view-own-input = Aportes propios del receptor
report-view-own-input-text = Lo que el propio país aportó a actividades de las que es receptor. No es ni ofrecido ni recibido, y figura aparte.
report-basis = Base: { $basis }
report-activities = Actividades contadas
report-activities-text = Estos cuadros cuentan actividades, se conozca o no un importe.

## Cuadros de dinero

report-table-years = Por año: { $view }, { $basis }, por grupo
report-table-items = Por elemento, con un total por grupo: { $view }, { $basis }
report-table-partners = Por socio: { $view }, { $basis }, por grupo
report-table-regions = Por región del socio: { $view }, { $basis }, por grupo
report-table-forms = Por forma de cooperación: { $view }, { $basis }, por grupo
report-table-sectors = Por sector: { $view }, { $basis }, por grupo
report-table-goals = Por Objetivo de Desarrollo Sostenible: { $view }, { $basis }, por grupo
report-table-reporters = Por entidad informante: { $view }, { $basis }, por grupo
report-table-units = Cantidades en sus propias unidades: { $view }, { $basis }

## Cuadros de recuento

report-table-activities-years = Actividades por año: { $view }
report-table-activities-forms = Actividades por forma de cooperación: { $view }
report-table-activities-partners = Actividades por socio: { $view }
report-table-activities-sectors = Actividades por sector: { $view }
report-table-activities-goals = Actividades por Objetivo de Desarrollo Sostenible: { $view }
report-table-activities-reporters = Actividades por entidad informante: { $view }

## Otros cuadros

report-table-left-out = Lo que quedó fuera, por motivo y moneda
report-table-findings = Observaciones de la lectura y la comprobación, por código
report-table-grounds = Lo que el método excluye, en el orden en que se prueba
report-table-classification = Reglas de clasificación, en el orden en que se prueban
report-table-inputs = A partir de qué se hicieron las cifras

## Columnas

report-column-year = Año
report-column-item = Elemento
report-column-partner = Socio
report-column-region = Región
report-column-form = Forma
report-column-sector = Sector
report-column-goal = Objetivo
report-column-reporter = Entidad informante
report-column-unit = Unidad
report-column-quantity = Cantidad
report-column-activities = Actividades
report-column-measures = Medidas
report-column-estimated = De ellas, estimaciones
report-column-ground = Motivo
report-column-reason = Explicación
report-column-currency = Moneda
report-column-reported = Importe notificado
report-column-severity = Gravedad
report-column-code = Código
report-column-example = Por ejemplo
report-column-count = Cuántas
report-column-rule = Regla
report-column-input = Insumo
report-column-id = Nombre
report-column-version = Versión
report-column-hash = SHA-256
report-total = Total
report-total-once = Todas, cada una contada una vez

## Notas a los cuadros

report-note-groups = Los grupos nunca se suman entre sí.
report-note-coverage = Grupo { $group }: { $activities ->
    [one] { $activities } actividad
   *[other] { $activities } actividades
}, { $measures ->
    [one] { $measures } medida.
   *[other] { $measures } medidas.
}
report-note-unconverted = Grupo { $group }: { $count ->
    [one] { $count } medida no tiene tipo de cambio. Falta en las cifras en dólares.
   *[other] { $count } medidas no tienen tipo de cambio. Faltan en las cifras en dólares.
}
report-note-estimated = Grupo { $group }: { $count ->
    [one] { $count } medida es una estimación de su fuente.
   *[other] { $count } medidas son estimaciones de sus fuentes.
}
report-note-shares = Los importes se reparten según los porcentajes notificados, o en partes iguales si no los hay. Las partes suman el total.
report-note-left-out = { $count ->
    [one] { $count } fila de esta perspectiva quedó fuera, en cualquier base. La sección «Lo que quedó fuera» explica el motivo.
   *[other] { $count } filas de esta perspectiva quedaron fuera, en cualquier base. La sección «Lo que quedó fuera» explica los motivos.
}
report-note-units = Las unidades distintas nunca se suman.
report-note-once = Una actividad con varios códigos figura en varias filas, y cuenta una sola vez en la última.
report-note-currencies = Los importes son los notificados, por moneda. Las monedas y bases distintas se enumeran y no deben sumarse.
report-note-grounds = Después vienen los motivos que tiene todo método: véase la sección «Lo que quedó fuera».
report-note-findings = Las observaciones de la propia medición figuran más arriba.

## Gráficos

report-figure-years = Grupo { $group } por año y elemento: { $view }, { $basis }
report-figure-years-description = Una columna por año, dividida por elementos del grupo { $group }. El cuadro por elemento tiene las mismas cifras.
report-figure-partners = Grupo { $group }, socios principales: { $view }, { $basis }
report-figure-partners-description = Hasta diez socios, el mayor primero. El cuadro por socio los tiene todos.
report-figure-sectors = Grupo { $group }, sectores principales: { $view }, { $basis }
report-figure-sectors-description = Hasta diez sectores, el mayor primero. El cuadro por sector los tiene todos.
report-figure-goals = Grupo { $group } por Objetivo de Desarrollo Sostenible: { $view }, { $basis }
report-figure-goals-description = Una barra por cada Objetivo indicado, en el orden de los Objetivos.
report-figure-flows = Grupo { $group }, flujos por socio y elemento: { $view }, { $basis }
report-figure-flows-description = Bandas entre el país y sus socios, tan altas como los importes, con los colores de los elementos del grupo { $group }. Los diez socios mayores tienen bandas propias; todos los demás forman una sola, con su número.
report-flows-others = Otros ({ $count })
report-flows-items = Otros elementos ({ $count })
report-note-flows-negative = Los importes inferiores a cero (correcciones, reembolsos) no tienen banda; figuran en los datos del gráfico.
report-figure-map = Grupo { $group }, dónde están los socios: { $view }, { $basis }
report-figure-map-description = Una cuadrícula de la Tierra con un círculo por cada socio, cuya superficie es proporcional a su importe en el grupo { $group }. El cuadro por socio tiene las mismas cifras.
report-note-map = Cada círculo está aproximadamente en el centro de un país o zona, y el mapa no tiene fronteras ni costas. Las posiciones no implican juicio alguno sobre la condición jurídica de ningún país, territorio o zona, ni sobre sus fronteras. La proyección (Equal Earth) conserva las superficies.
report-note-map-absent = No está en el mapa, por no conocerse la posición o no ser el importe superior a cero: { $partner } ({ $amount }).

## Lo que quedó fuera

report-left-out = Lo que quedó fuera
report-left-out-none = No quedó nada fuera.
report-left-out-text = Estas filas se leyeron y no se contabilizan. Cada una lleva el primer motivo que le corresponde.
report-ground-withheld = Reservado por la entidad informante: no se muestran ni el importe ni el socio.
report-ground-payer-unknown = Nadie indica qué parte, o qué país, lo aportó.
report-ground-developed-partner = Aportado por un país que no está en la lista del Sur del método.
report-ground-multilateral-partner = Aportado por una organización multilateral.
report-ground-partner-input = Aportado por un socio como receptor: es el aporte propio de ese socio.
report-ground-other-provider = Aportado por otro oferente del Sur: corresponde a la medición de ese país.
report-ground-no-amount = No se indica ni importe ni cantidad.
report-ground-no-year = Ninguna fecha dice en qué año cae.
report-ground-no-basis = La fuente no dice si se prometió, presupuestó, comprometió, desembolsó o reembolsó.
report-ground-unclassified = Ninguna regla de la edición del marco le asigna un elemento.
report-ground-same-thing = Otra medida del mismo recurso la representa en el mismo grupo.

## Observaciones

report-findings = Observaciones
report-findings-none = La medición no encontró nada que señalar.

## Cómo se hicieron las cifras

report-how = Cómo se hicieron las cifras
report-fact-source = Fuente de la edición
report-fact-south = El Sur
report-fact-rates = Tipos de cambio
report-fact-currency = Moneda nacional
report-fact-year = Año de referencia
report-fact-triangular = Cooperación triangular
report-fact-activity-years = Años de una actividad
report-year-calendar = El año civil
report-year-begins = Comienza con el mes { $month } y se designa por el año civil en que comienza
report-rule-years = Un importe nunca se reparte entre años. Lo prometido, presupuestado o comprometido se contabiliza en el año en que empieza su período; lo desembolsado o reembolsado, en el año en que termina.
report-rule-conversion = Los importes se convierten según la regla del tipo de cambio del método. Cada cifra se redondea una sola vez, en el sexto decimal. Un importe sin tipo de cambio queda sin convertir.
report-rule-shares = Los importes se reparten entre socios, sectores y Objetivos según los porcentajes notificados, de modo que las partes sumen el total. Lo que los porcentajes dejan abierto es una línea propia.
report-rule-groups = Los grupos del marco, las bases y las unidades nunca se suman entre sí.
report-rule-triangular = En la cooperación triangular solo se cuenta como dinero lo que aportan los socios del Sur. El proyecto cuenta como una actividad.
report-rule-same-thing = Varias medidas de una misma cosa cuentan una vez: el dinero gastado antes que el valor que se le atribuye.
report-rule-missing = Lo que falta se muestra como dato que falta, y no es cero.

## A partir de qué se hicieron las cifras

report-inputs = Insumos
report-inputs-text = Los mismos insumos dan las mismas cifras. Quien los tenga puede volver a elaborarlas.
report-input-register = Revisión del registro
report-input-rules = Reglas de comprobación
report-input-framework = Edición del marco
report-input-method = Método
report-input-file = Archivo
report-input-set = Datos de referencia
report-input-program = Programa

## Observaciones de la medición

finding-rate-missing = { $count ->
    [one] No hay tipo de cambio para { $currency } en { $year }. { $count } importe no se ha convertido.
   *[other] No hay tipo de cambio para { $currency } en { $year }. { $count } importes no se han convertido.
}
    .title = Falta el tipo de cambio
    .why = Un importe sin tipo de cambio falta en las cifras de la otra moneda. Un tipo de cambio nunca se supone.
    .fix = Añada a los datos de referencia el tipo medio anual con su fuente, o notifique el importe en otra moneda.

finding-measure-south-unknown = El método { $method } se rige por la lista del Sur «{ $list }», y no existe tal lista.
    .title = Falta la lista del Sur
    .why = Sin una lista del Sur nadie puede decir qué es cooperación Sur-Sur. No se ha medido nada.
    .fix = Indique una lista que esté entre los datos de referencia, o añada la lista.

finding-measure-rates-unknown = El método { $method } toma los tipos de cambio de «{ $source }», y no existe tal fuente.
    .title = Falta la fuente de los tipos de cambio
    .why = Los importes en monedas distintas del dólar no se convierten.
    .fix = Indique una fuente de tipos que esté entre los datos de referencia, o añada los tipos.

finding-measure-currency-unknown = Se desconoce la moneda nacional de { $country }.
    .title = Se desconoce la moneda nacional
    .why = Faltan las cifras en moneda nacional.
    .fix = Añada el país con su moneda a los datos de referencia.

finding-measure-cancelled = La medición se detuvo después de { $done ->
    [one] { $done } actividad.
   *[other] { $done } actividades.
}
    .title = Medición detenida
    .why = Las cifras están incompletas.
    .fix = Mida de nuevo y deje que termine.

finding-measure-amount-too-large = { $count ->
    [one] { $count } cifra convertida tiene demasiados dígitos para conservarla.
   *[other] { $count } cifras convertidas tienen demasiados dígitos para conservarlas.
}
    .title = Cifra convertida demasiado grande
    .why = La cifra falta en los totales.
    .fix = Busque un importe con demasiados ceros o en una moneda equivocada.

finding-measure-too-many-rows = { $count ->
    [one] Las filas de { $count } actividad no caben en una sola medición.
   *[other] Las filas de { $count } actividades no caben en una sola medición.
}
    .title = Demasiadas filas
    .why = Las cifras están incompletas.
    .fix = Mida menos años cada vez.

finding-measure-mixed-recipients = { $count ->
    [one] { $count } actividad tiene receptores de la lista del Sur y otros. Se cuenta entera.
   *[other] { $count } actividades tienen receptores de la lista del Sur y otros. Se cuentan enteras.
}
    .title = Receptores del Sur y otros en una misma actividad
    .why = El total incluye una parte que fue a países de fuera del Sur. El cuadro por socio la muestra.
    .fix = Notifique las partes como actividades propias cuando se puedan distinguir.

finding-measure-part-and-whole = { $count ->
    [one] { $count } actividad tiene importes propios y depende de otra que también los tiene.
   *[other] { $count } actividades tienen importes propios y dependen de otras que también los tienen.
}
    .title = La parte y el todo tienen importes
    .why = Si el importe del todo incluye el de sus partes, se cuenta dos veces.
    .fix = Notifique cada importe una sola vez: con el todo o con sus partes.

finding-measure-spans-years = { $count ->
    [one] { $count } recurso abarca más de un año de referencia. Su importe se cuenta entero en uno de ellos.
   *[other] { $count } recursos abarcan más de un año de referencia. Cada importe se cuenta entero en uno de ellos.
}
    .title = El recurso abarca varios años
    .why = Nadie indicó cómo se distribuye el importe entre los años. Por eso se cuenta en el primer año si es una promesa, y en el último si es un gasto.
    .fix = Notifique un recurso por cada año cuando se conozcan los importes.

finding-measure-dated-by-activity = { $count ->
    [one] { $count } recurso no tiene fecha propia. Lleva la de su actividad.
   *[other] { $count } recursos no tienen fecha propia. Llevan la de sus actividades.
}
    .title = Recurso fechado por su actividad
    .why = El año del importe puede ser distinto de los años de la actividad.
    .fix = Notifique el año de cada importe.

## Observaciones sobre ediciones del marco y métodos

finding-edition-syntax =
    No se puede leer el archivo. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Signo { $column }.
    } ({ $message })
    .title = No se puede leer la edición o el método
    .why = De un archivo defectuoso no se utiliza nada.
    .fix = Corrija la línea indicada, o compárela con los archivos que acompañan al programa.

finding-edition-unknown-code = El campo { $field } menciona «{ $code }», que el archivo no define.
    .title = Código desconocido en una edición
    .why = Habría recursos clasificados en un elemento o grupo que nadie puede nombrar.
    .fix = Corrija el código, o añádalo a los grupos o elementos del archivo.

finding-edition-unknown-field = No existe el campo «{ $field }» por el que pregunta una condición.
    .title = Campo desconocido en una condición
    .why = Una condición con un campo mal escrito no se cumpliría nunca.
    .fix = Corrija el campo. Un campo de la fuente se escribe con extra. y su encabezado.

finding-edition-unknown-value = El campo { $field } nunca puede ser «{ $value }».
    .title = Valor imposible en una condición
    .why = Una condición con un valor mal escrito no se cumpliría nunca.
    .fix = Corrija el valor.

finding-edition-duplicate = «{ $id }» aparece dos veces en la lista { $list }.
    .title = Identificador utilizado dos veces
    .why = Nadie podría distinguir los dos en los resultados.
    .fix = Dé a uno de ellos otro identificador.

finding-edition-reserved = El motivo «{ $id }» es uno que todo método ya tiene.
    .title = Motivo ya ocupado
    .why = Las filas excluidas por él no se distinguirían de las que excluye todo método.
    .fix = Dé al motivo otro identificador.

finding-edition-range = El campo { $field } debe estar entre { $least } y { $most }.
    .title = Número fuera de los límites
    .why = El método no podría aplicarse.
    .fix = Corrija el número.

finding-edition-no-english = El campo { $field } no tiene texto en inglés.
    .title = Falta el texto en inglés
    .why = Todos los idiomas que no tienen texto propio recurren al inglés.
    .fix = Añada el texto en inglés.

## Names of groups of countries, places and markers

report-marker = { $marker }: puntuación { $score }
report-score = Puntuación { $score }
report-not-marked = Sin marcador
report-not-valued = Dinero gastado: no requiere valoración
report-place = { $country }: { $part }
report-commission-ECA = Comisión Económica para África
report-commission-ECE = Comisión Económica para Europa
report-commission-ECLAC = Comisión Económica para América Latina y el Caribe
report-commission-ESCAP = Comisión Económica y Social para Asia y el Pacífico
report-commission-ESCWA = Comisión Económica y Social para Asia Occidental
report-commission-both = { $first }; { $second }
report-commission-three = { $first }; { $second }; { $third }
report-income-L = Ingresos bajos
report-income-LM = Ingresos medianos bajos
report-income-UM = Ingresos medianos altos
report-income-H = Ingresos altos
report-ldc-yes = Países menos adelantados
report-ldc-no = Otros países
report-lldc-yes = Países en desarrollo sin litoral
report-lldc-no = Otros países
report-sids-yes = Pequeños Estados insulares en desarrollo
report-sids-no = Otros países
report-year-break = { $year } †

## Further tables of money

report-table-special = Países socios en situaciones especiales: { $view }, { $basis }, por grupo
report-table-incomes = Por grupo de ingresos del socio: { $view }, { $basis }, por grupo
report-table-commissions = Por comisión regional del socio: { $view }, { $basis }, por grupo
report-table-places = Por lugar, hasta partes de países: { $view }, { $basis }, por grupo
report-table-genders = Por marcador de género: { $view }, { $basis }, por grupo
report-table-markers = Por marcador y puntuación: { $view }, { $basis }, por grupo
report-table-valuations = Según cómo se halló el valor: { $view }, { $basis }, por grupo
report-table-natures = Medido, estimado e imputado: { $view }, { $basis }, por grupo
report-table-constant = Por año, en dólares corrientes y comparables: { $view }, { $basis }
report-table-reported = Todo lo notificado en dinero, por moneda
report-table-coverage = Actividades notificadas, por entidad y año
report-table-prices = Precios propios del método
report-table-triangular-south = Opción 1: lo que aportaron los socios del Sur
report-table-triangular-partners = Opción 2: lo que aportó cada socio, por socio
report-table-triangular-activities = Opción 3: el proyecto entero una sola vez, como recuento
report-table-triangular-roles = Lo que aportaron los socios, según su función
report-table-triangular-own-roles = Actividades triangulares, según la función del propio país
report-table-triangular-units = Lo que aportó cada socio, en sus propias unidades
report-table-activities-genders = Actividades por marcador de género: { $view }
report-table-activities-markers = Actividades por marcador y puntuación: { $view }

## Further columns

report-column-ldc = Grupo de países
report-column-income = Grupo de ingresos
report-column-commission = Comisión regional
report-column-place = Lugar
report-column-gender = Marcador de género
report-column-marker = Marcador
report-column-valuation = Cómo se halló el valor
report-column-nature = Cómo se obtuvo la cifra
report-column-view = Perspectiva
report-column-basis = Base
report-column-group = Grupo
report-column-side = De quién es el aporte
report-column-payer = Aportado por
report-column-role = Función
report-column-name = Nombre completo
report-column-part = Qué paga
report-column-price = Precio por unidad
report-column-source = Fuente
report-column-date = Fecha de la fuente
report-column-current = Grupo { $group } ({ $unit } corrientes)
report-column-constant = Grupo { $group } (USD a precios de { $unit })
report-column-international = Grupo { $group } (dólares internacionales)

## Further notes under tables

report-note-imputed = Grupo { $group }: medidas valoradas con los precios propios del método: { $count }.
report-note-share = Grupo { $group }, { $nature }: { $percent } % del total en dólares.
report-note-break = † { $year }: ruptura de la serie. Este año y los siguientes no son comparables con los anteriores:
report-note-markers = Una actividad puede tener varios marcadores. Cada fila vale por sí sola; las filas no se suman.
report-note-special = Los grupos se superponen, por lo que sus filas no se suman. Son los de la fecha de los datos de referencia. La última fila comprende a todos los socios.
report-note-constant = Los dólares comparables se calculan con el deflactor o la paridad del poder adquisitivo del país que aportó el importe. Donde no existe, falta la cifra.
report-note-control = Lo contado y lo excluido suman estos totales de control. No son cifras de cooperación, pues en ellos se mezclan perspectivas y bases.
report-note-sides = Lo aportado por socios de distinta índole se enumera y nunca se suma. El dinero de un socio desarrollado nunca entra en un total Sur-Sur.
report-note-once-project = Por muchos socios que tenga un proyecto, cuenta una vez en cada perspectiva.
report-note-prices = Un precio da valor a una cantidad solo donde el método lo dice. Esos valores se señalan como imputados.
report-note-coverage-years = Se cuentan las actividades que atañen al país, se incluyan o no sus importes. Si son más de ocho años, se muestran los ocho últimos.

## Triangular cooperation

report-triangular = Cooperación triangular: opciones en paralelo
report-triangular-text = Hay más de una manera de contabilizar la cooperación triangular (resolución 80/156 de la Asamblea General, párrafo 32). Los cuadros muestran tres de ellas en paralelo. Lo que aportaron otros figura como se comunicó al país, y no entra en sus totales.

## Coverage

report-coverage = Quién informó
report-coverage-text = De las entidades que el método espera ({ $expected }), han enviado algo: { $count }.
report-coverage-unknown = El método no nombra a quienes deben informar. Por eso nadie puede decir quién no lo hizo.
report-coverage-silent = Nada enviado
report-revisions = Revisiones desde la última publicación
report-revisions-text = Estas cifras se comparan con las de la medición del { $date }, hecha a partir del estado { $register } del registro.
report-revisions-years = Se comparan los años que ambas tienen: de { $first } a { $last }.
report-revisions-activities = Actividades: nuevas { $new }, modificadas { $changed }, retiradas { $gone }, sin cambios { $same }.
report-revisions-inputs = Desde entonces han cambiado:
report-revisions-inputs-none = Desde entonces no ha cambiado nada de lo que sirve para elaborar las cifras.
report-revisions-all-years = Todos los años
report-table-revisions = Revisiones: { $view }, { $basis }, en { $currency }
report-column-earlier = Antes
report-column-present = Ahora
report-column-difference = Diferencia
report-column-by = Por: { $reason }
report-column-new = Actividades nuevas
report-column-changed = Actividades modificadas
report-column-gone = Actividades retiradas
report-note-revisions = Las columnas que empiezan por «Por» suman la diferencia. Una actividad es nueva en una línea a la que antes no aportaba nada, y retirada donde ahora no aporta nada.
report-note-revisions-several = Cuando han cambiado varios insumos, las filas no siempre indican cuál de ellos movió una cifra. Esa parte figura en una columna propia y no se conjetura.
report-note-revisions-mixed = Las filas que difieren en más de una cosa figuran bajo la primera que decide ({ $count }).
report-coverage-expected = Debían informar
report-coverage-answered = De ellos, informaron
report-coverage-share = Proporción que informó, en porcentaje

## Further facts on how figures were made

report-fact-exchange = Regla del tipo de cambio
report-exchange-fixed = Promedio anual de { $year } para todos
report-fact-own-experts = Gasto directo en expertos propios
report-fact-labour-receipts = Remuneración del personal propio como ingreso
report-fact-labour-ppp = Conversión de esa remuneración
report-labour-untold = El método no la distingue
report-labour-receipt = Se cuenta como recibida por el socio
report-labour-no-receipt = No se cuenta como recibida: se pagó en el país oferente
report-labour-ppp = Por paridad del poder adquisitivo
report-labour-rates = Por tipos de cambio, como todo lo demás
report-fact-impute = Valores con precios propios del método
report-fact-rounding = Decimales mostrados
report-rounding = { $decimals }; { $rounding }
report-fact-constant = Año de los precios constantes
report-fact-derived = Método del que se deriva
report-ground-home-salary = Remuneración en su país del personal propio del oferente, que el método no considera un ingreso.
report-ground-revalued = El método lo valora con sus propios precios, en lugar del valor notificado.

## Further findings of measuring and of methods

finding-measure-ppp-missing = No hay paridad del poder adquisitivo de { $country } en { $year }. Importes sin la cifra: { $count }.
    .title = Falta la paridad del poder adquisitivo
    .why = El método la pide. El tipo de cambio no la sustituye.
    .fix = Añada la paridad con su fuente a los datos de referencia, o haga que el método no la pida.

finding-measure-deflator-missing = No hay deflactor de { $country } en { $year }. Importes sin cifra a precios constantes: { $count }.
    .title = Falta el deflactor
    .why = Falta la cifra a precios constantes, y no se supone a partir de otros años.
    .fix = Añada el deflactor con su fuente a los datos de referencia.

finding-measure-price-missing = El método no tiene un precio adecuado para las cantidades en la unidad «{ $unit }». Quedan sin valor: { $count }.
    .title = Cantidad sin precio
    .why = No se notificó dinero ni valor, y no se supone ninguno.
    .fix = Añada al método un precio con su fuente si esas cantidades han de tener valor.

finding-measure-reporter-silent = Se espera que { $reporter } informe, y no ha enviado nada.
    .title = Entidad que no envió nada
    .why = Las cifras no abarcan lo que hace. Nada se estima en su lugar.
    .fix = Pídale su informe, o quítela de la lista del método si no tiene nada que comunicar.

finding-measure-reporter-year = { $reporter } no ha enviado nada sobre { $year }.
    .title = Entidad sin envío sobre un año
    .why = El año no está cubierto como otros, y la serie puede mostrar un cambio que no hubo.
    .fix = Pídale ese año, o indique en el método desde y hasta cuándo informa.

finding-measure-year-empty = Nada del registro corresponde a { $year }.
    .title = Año sin datos
    .why = Los cuadros de este año están vacíos porque nada se informó, no porque nada se hiciera.
    .fix = Pida los datos del año, o mida los años que los tienen.

finding-measure-switch-unheard = El método elige «{ $choice }», y ninguna regla de la edición { $edition } pregunta por esa opción.
    .title = Opción sin efecto
    .why = Las cifras no son las que dice el método: el gasto directo en expertos propios se clasifica como si nada se hubiera elegido.
    .fix = Añada a la edición una regla con el campo own-experts, o retire la opción.

finding-edition-needs = El campo { $field } necesita también { $other }.
    .title = Opción incompleta
    .why = Sin lo otro la opción no cambiaría nada, y nadie lo notaría.
    .fix = Indique ambos, o ninguno.

finding-edition-excludes = Los campos { $field } y { $other } no pueden ir juntos.
    .title = Opciones incompatibles
    .why = El mismo cambio se descontaría dos veces de las cifras.
    .fix = Elija uno de ellos.
