### Textos de las comprobaciones: una observación por cada regla, en el orden de la lista de reglas.

## Lo que necesita toda actividad

finding-identity-missing = El campo «{ $field }» está vacío.
    .title = Falta la entidad informante o el identificador
    .why = La entidad informante y el identificador designan juntos una actividad. Sin ellos, un archivo corregido no puede volver a encontrarla.
    .fix = Dé a cada actividad un identificador propio y no lo utilice nunca para otra.

finding-line-id = Dos líneas de «{ $list }» llevan el identificador «{ $id }», o este está vacío.
    .title = Línea sin identificador propio
    .why = Los recursos, las correcciones y las observaciones designan una línea por su identificador. Cada línea necesita uno que no tenga ninguna otra.
    .fix = Dé a cada línea de la lista un identificador distinto.

finding-parties-missing = La actividad no tiene ni oferente ni receptor.
    .title = Sin socios
    .why = Sin oferente ni receptor nadie puede decir de quién es la cooperación.
    .fix = Añada quién ofrece y quién recibe, cada uno con su función.

finding-provider-missing = La actividad tiene receptor, pero no oferente.
    .title = Falta el oferente
    .why = Lo recibido se contabiliza con un socio desconocido hasta que se indique el oferente.
    .fix = Añada el país o la organización que ofrece la cooperación.

finding-recipient-missing = La actividad tiene oferente, pero no receptor.
    .title = Falta el receptor
    .why = Lo ofrecido se contabiliza con un socio desconocido hasta que se indique el receptor.
    .fix = Añada el país receptor, o indique que la cooperación es regional o multilateral.

finding-title-missing = La actividad no tiene título.
    .title = Falta el título
    .why = Una actividad se reconoce por su título, y por él se encuentran las notificaciones dobles.
    .fix = Añada un título que diga qué se hace y dónde, en cualquier idioma.

finding-year-missing = Ni la actividad ni ninguno de sus recursos tienen fecha.
    .title = Sin año
    .why = Las cifras se elaboran por años. Una actividad sin fecha no aparece en ninguna.
    .fix = Añada al menos el año en que comienza la actividad.

finding-country-not-involved = El país siguiente no participa en la actividad: { $country }.
    .title = El propio país no participa
    .why = Sus cifras solo contienen actividades en las que participa su país.
    .fix = Compruebe los socios. Si la actividad es de otros, no hay que hacer nada.

## Partes, funciones y formas

finding-first-provider-north = { $country } figura como oferente y no está en la lista «{ $list }».
    .title = El primer oferente no es del Sur
    .why = El dinero de un país desarrollado nunca entra en un total Sur-Sur.
    .fix = Si el país apoya a socios del Sur, indíquelo como segundo oferente. De lo contrario, no hay que hacer nada.

finding-party-country = Una parte pública no tiene país. Su función es: { $role }.
    .title = Parte sin país
    .why = Sin país, la actividad no corresponde a ningún socio y nadie puede decir si es cooperación Sur-Sur.
    .fix = Añada el país, o indique que la parte es una organización internacional u otra clase de entidad.

finding-payer-open = { $count ->
        [one] Hay { $providers } oferentes, y un recurso no indica cuál de ellos lo paga.
       *[other] Hay { $providers } oferentes, y { $count } recursos no indican cuál de ellos los paga.
    }
    .title = No se indica quién paga
    .why = Cuando hay varios oferentes, nadie puede decir de quién es el recurso. El dinero de un socio desarrollado nunca entra en un total Sur-Sur.
    .fix = Indique para cada recurso qué parte lo aporta.

finding-payer-unknown = Quien paga, «{ $payer }», no es ninguna de las partes de la actividad.
    .title = Quien paga no está entre las partes
    .why = El dinero no se contabilizaría a nombre de nadie.
    .fix = Añádalo como parte, o corrija el identificador de su línea.

finding-provider-is-recipient = { $country } es el único oferente y el único receptor.
    .title = El oferente y el receptor son el mismo
    .why = La cooperación requiere dos países. Lo que un país gasta en sí mismo no se contabiliza.
    .fix = Corrija el oferente o el receptor. Si la actividad es regional, indique esa forma.

finding-recipient-north = { $country } figura como receptor y no está en la lista «{ $list }».
    .title = El receptor no es del Sur
    .why = La cooperación con un país que no está en la lista del Sur del método queda fuera de los totales Sur-Sur.
    .fix = Compruebe el país. Si es correcto, no hay que hacer nada.

finding-role-overlap = { $count ->
        [one] { $country } figura a la vez como oferente y como receptor.
       *[other] { $count } países figuran a la vez como oferentes y como receptores. El primero es { $country }.
    }
    .title = País en ambos lados
    .why = Un país que está en ambos lados se contabiliza como que da y como que recibe.
    .fix = Si los socios intercambian, deles la función «oferente y receptor». De lo contrario, corrija las listas.

finding-second-bilateral = La cooperación es bilateral y tiene un segundo oferente.
    .title = Bilateral con segundo oferente
    .why = Según la mayoría de los métodos, un segundo oferente hace que la cooperación sea triangular. La forma y las funciones se contradicen.
    .fix = Corrija la forma de cooperación o la función de la parte.

finding-triangular-second = La cooperación es triangular y no tiene segundo oferente.
    .title = Triangular sin segundo oferente
    .why = En la cooperación triangular, un país desarrollado o una organización multilateral apoya a socios del Sur. Sin él, un método puede contabilizar la actividad como bilateral.
    .fix = Añada el socio facilitador como segundo oferente, o corrija la forma de cooperación.

## Códigos

finding-code-repeated = «{ $code }» aparece más de una vez en «{ $list }».
    .title = El mismo código dos veces
    .why = Cada línea toma una parte, así que un código repetido toma demasiado.
    .fix = Deje una sola línea por código y sume sus porcentajes.

finding-country-unknown = «{ $code }» no es un código de país.
    .title = País desconocido
    .why = Un país que no se reconoce no puede contabilizarse como socio.
    .fix = Utilice el código ISO de tres letras del país, o añada al perfil de correspondencias el nombre que usa su archivo.

finding-currency-unknown = «{ $code }» no es un código de moneda.
    .title = Moneda desconocida
    .why = El dinero en una moneda desconocida no se puede convertir ni sumar.
    .fix = Utilice el código ISO de tres letras de la moneda, por ejemplo USD.

finding-goal-nested = La meta { $target } aparece junto a su propio Objetivo, { $goal }.
    .title = Objetivo y meta mezclados
    .why = Ambos toman una parte, de modo que el Objetivo puede recibir más de lo que usted quería.
    .fix = Deje solo la meta o solo el Objetivo.

finding-goal-unknown = «{ $code }» no está en la lista de Objetivos «{ $list }».
    .title = Objetivo o meta desconocidos
    .why = Un Objetivo que la lista no tiene no se contabiliza en ninguno.
    .fix = Escriba solo el número: 3 para un Objetivo, 3.8 para una meta.

finding-kind-unknown = «{ $code }» no está en la lista de clases de recursos.
    .title = Clase de recurso desconocida
    .why = La clase decide en qué elemento del marco se contabiliza un recurso.
    .fix = Utilice una clase de la lista, o asigne la palabra de su archivo a una de ellas.

finding-list-unknown = La lista «{ $list }» no está cargada. No se han comprobado sus códigos.
    .title = Lista no cargada
    .why = Los códigos de una lista que no está cargada se conservan, y nadie puede decir si son correctos.
    .fix = Añada la lista a sus datos de referencia si desea que sus códigos se comprueben y se muestren con nombre.

finding-marker-score = El marcador «{ $marker }» tiene la puntuación { $score }. La más alta es { $max }.
    .title = Puntuación fuera de la escala
    .why = Una puntuación fuera de la escala de su marcador no dice nada.
    .fix = Corrija la puntuación. Cero significa que se ha examinado y no es un objetivo.

finding-marker-unknown = «{ $code }» no está en la lista de marcadores.
    .title = Marcador desconocido
    .why = Un marcador que la lista no tiene no aparece en ningún cuadro.
    .fix = Corrija el marcador, o añádalo a su propia lista de marcadores.

finding-place-unknown = «{ $code }» no es ni un código de país ni el número de una región.
    .title = Lugar desconocido
    .why = Un lugar que no se reconoce no aparece en ningún cuadro por lugares.
    .fix = Utilice un código de país de tres letras y ponga al lado la parte del país.

finding-sector-unknown = «{ $code }» no está en la lista de sectores «{ $list }».
    .title = Sector desconocido
    .why = Un sector que su lista no tiene no se contabiliza en ningún sector.
    .fix = Corrija el código, o añádalo a su propia lista de sectores.

finding-unit-unknown = «{ $code }» no está en la lista de unidades.
    .title = Unidad desconocida
    .why = Las cantidades se suman por unidad. Una unidad desconocida no se suma a nada.
    .fix = Utilice una unidad de la lista, o añada la suya a la lista de unidades.

## Porcentajes

finding-share-above = Los porcentajes de «{ $what }» suman { $sum } %, más que el total.
    .title = Los porcentajes superan el total
    .why = Con más del 100 % se contabilizaría el mismo dinero más de una vez.
    .fix = Corrija los porcentajes para que sumen 100 %, o déjelos todos vacíos para repartir por igual.

finding-share-range = Un porcentaje de «{ $what }» es { $share } %. Los porcentajes están entre 0 y 100 %.
    .title = Porcentaje fuera de los límites
    .why = El dinero no puede repartirse con un porcentaje que no es parte de un total.
    .fix = Corrija el porcentaje. En tanto por ciento, 25 es una cuarta parte; en fracción, 0,25.

finding-share-rounding = Los porcentajes de «{ $what }» suman { $sum } % por redondeo.
    .title = Porcentajes redondeados
    .why = Los porcentajes se conservan tal como están. Lo que dejan abierto figura en una línea propia.
    .fix = No hay que hacer nada. Para repartir por igual, deje los porcentajes vacíos.

finding-share-some = { $open } de { $lines } líneas de «{ $what }» no tienen porcentaje.
    .title = Porcentajes indicados en parte
    .why = Si unas líneas tienen porcentaje y otras no, nadie puede decir cuánto corresponde a estas.
    .fix = Indique un porcentaje en cada línea, o en ninguna para repartir por igual.

finding-share-sum = Los porcentajes de «{ $what }» suman { $sum } %, no 100 %.
    .title = Los porcentajes no suman el total
    .why = El dinero de cada actividad se reparte según estos porcentajes. Lo que dejan abierto figura en una línea propia.
    .fix = Corrija los porcentajes para que sumen 100 %, o déjelos todos vacíos para repartir por igual.

## Fechas y situación

finding-completed-future = La actividad está finalizada y termina el { $end }, después del { $today }.
    .title = Finalizada antes de su fin
    .why = La situación y el fin se contradicen.
    .fix = Corrija la situación o el fin.

finding-completed-open = La actividad está finalizada y no tiene fin.
    .title = Finalizada sin fecha de fin
    .why = Sin fecha de fin nadie sabe en qué años estuvo en curso la actividad.
    .fix = Añada el año en que terminó.

finding-date-range = La fecha { $date } no está entre { $earliest } y { $latest }.
    .title = Fecha imposible
    .why = Una fecha tan alejada es un error de tecleo o de la hoja de cálculo.
    .fix = Corrija la fecha.

finding-period-order = El período termina ({ $end }) antes de empezar ({ $start }).
    .title = Fin anterior al inicio
    .why = Un período que termina antes de empezar no tiene año en el que contabilizarse.
    .fix = Corrija el inicio o el fin.

finding-resource-period = Un recurso lleva la fecha { $date }, más de un año fuera del período de la actividad.
    .title = Recurso fuera del período
    .why = El año de un recurso decide en qué año se contabiliza.
    .fix = Compruebe la fecha del recurso y el período de la actividad.

finding-status-disbursed = Hay recursos desembolsados, pero la situación es: { $status }.
    .title = Desembolso en una situación que no lo admite
    .why = Los métodos excluyen las actividades propuestas y canceladas, y lo que se desembolsó para ellas.
    .fix = Si se llevó a cabo algo, utilice «finalizada» o «suspendida». De lo contrario, corrija la base.

## Dinero

finding-amount-negative = El importe es negativo: { $amount }.
    .title = Importe negativo
    .why = Un importe negativo reduce todos los totales de los que forma parte.
    .fix = Si se devolvió dinero, utilice la base «reembolsado» y un importe positivo. Si corrige otra fila, déjelo.

finding-amount-zero = El importe es cero.
    .title = Importe cero
    .why = Cero significa que no se dio nada. Un importe desconocido se deja vacío y se muestra como dato que falta.
    .fix = Vacíe la celda si no se conoce el importe.

finding-basis-missing = El recurso tiene dinero y no tiene base.
    .title = Falta la base
    .why = Los importes prometidos y los desembolsados nunca se suman entre sí. Sin base, el importe queda aparte.
    .fix = Indique si está prometido, presupuestado, comprometido o desembolsado.

finding-currency-foreign = { $currency } no es la moneda de ninguna de las partes ni una que se use en todas partes.
    .title = Moneda de un tercer país
    .why = Las monedas contiguas en una lista se confunden fácilmente.
    .fix = Compruebe la moneda. Si es correcta, no hay que hacer nada.

finding-currency-missing = El importe { $amount } no tiene moneda.
    .title = Falta la moneda
    .why = Un importe sin moneda no se puede convertir ni sumar.
    .fix = Añada la moneda, en la fila o para toda la columna en el perfil de correspondencias.

finding-currency-year = { $currency } no se usaba en { $year }.
    .title = La moneda no es de ese año
    .why = Una moneda no tiene tipo de cambio fuera de los años en que se usó.
    .fix = Corrija la moneda o el año.

finding-disbursed-above = Hay { $disbursed } desembolsados y { $committed } comprometidos.
    .title = Más desembolsado que comprometido
    .why = Puede faltar un compromiso, o un importe puede estar en una base equivocada.
    .fix = Compruebe los compromisos. Si se notificaron en años anteriores, no hay que hacer nada.

finding-loan-maturity = El préstamo no tiene interés y vencimiento, ni elemento de donación.
    .title = Faltan las condiciones del préstamo
    .why = Sin ellas nadie puede decir si el préstamo es concesionario.
    .fix = Añada el interés, el vencimiento y el período de gracia, o el elemento de donación.

finding-loan-terms = { $field }: { $value }. Esto no puede ser o contradice las demás condiciones.
    .title = Condiciones de préstamo imposibles
    .why = Las condiciones deciden si un préstamo es concesionario.
    .fix = Corrija la condición. El interés va en porcentaje anual, el vencimiento y la gracia en años, y la gracia cabe dentro del vencimiento.

finding-resource-empty = El recurso no tiene ni importe ni cantidad.
    .title = Nada medido
    .why = La actividad se contabiliza, pero este recurso no aparece en ningún total.
    .fix = Añada el importe, o una cantidad como días o personas, si la conoce.

finding-resource-repeated = El recurso coincide en todo con la línea «{ $first }».
    .title = El mismo recurso dos veces
    .why = Una línea copiada se contabilizaría dos veces.
    .fix = Elimine una de las líneas, o póngales fecha si las dos son correctas.

finding-withheld-reason = El campo «{ $field }» está vacío.
    .title = Reserva sin autor o sin motivo
    .why = Lo que se reserva se reserva por una decisión que otros deben poder revisar.
    .fix = Indique la oficina que lo decidió y su motivo.

## Cantidades

finding-people-uncounted = El recurso es trabajo o aprendizaje de personas y no tiene cantidad.
    .title = Sin cantidad de trabajo de personas
    .why = Los días de expertos, los cursos y las becas se contabilizan en sus propias unidades. El dinero no los sustituye.
    .fix = Añada el número de personas, días u horas, si lo conoce.

finding-quantity-days = { $amount } ({ $unit }) es más que el máximo de { $most } que permiten las personas y el período.
    .title = Más tiempo del que hubo
    .why = Las personas no pueden trabajar más días de los que tienen, ni los días tienen más horas de las que tienen.
    .fix = Corrija el número de personas, días u horas, o el período.

finding-quantity-large = { $amount } ({ $unit }) es más de lo que cabe en una línea de esta clase.
    .title = Cantidad demasiado grande
    .why = El número parece un importe de dinero, o el de las personas beneficiadas.
    .fix = Corrija la cantidad. Las personas beneficiadas no son expertos ni participantes en la formación.

finding-quantity-money = La cantidad { $amount } ({ $unit }) parece un importe de dinero.
    .title = Dinero en una columna de cantidades
    .why = Una cantidad se suma a otras de su unidad. Si hay dinero entre ellas, la suma no vale nada.
    .fix = Traslade el importe a una columna de dinero y ponga aquí el número de unidades.

finding-unit-missing = La cantidad { $amount } no tiene unidad.
    .title = Falta la unidad
    .why = Una cantidad sin unidad no se puede sumar a nada.
    .fix = Añada la unidad, en la fila o para toda la columna en el perfil de correspondencias.

## Textos

finding-personal-data = { $kind ->
        [email] El campo contiene una dirección de correo electrónico.
       *[phone] El campo contiene un número de teléfono.
    }
    .title = Datos personales en un texto libre
    .why = Un texto libre puede publicarse. Los datos personales de expertos y funcionarios se quedan en su propio registro.
    .fix = Quite los datos personales del texto. Nombre la oficina en lugar de la persona.

finding-text-encoding = El texto tiene letras que se perdieron o cambiaron: «{ $text }»
    .title = Letras dañadas
    .why = El archivo se leyó o se guardó con una codificación equivocada. Las letras perdidas no se pueden recuperar.
    .fix = Guarde de nuevo el archivo como UTF-8 o como libro de cálculo y vuelva a importarlo.

finding-text-formula = El texto empieza como una fórmula de hoja de cálculo: { $text }
    .title = Fórmula en un texto
    .why = Una hoja de cálculo puede ejecutar ese texto cuando alguien abre una exportación.
    .fix = Sustituya la fórmula por su resultado o por palabras.

finding-text-markup = El texto contiene marcas de una página web: { $sample }.
    .title = Marcas en un texto
    .why = El texto se muestra tal como está, de modo que los lectores ven las marcas.
    .fix = Quite las marcas. Pegue el texto copiado como texto sin formato.

finding-text-placeholder = «{ $text }» es un texto de relleno y no una descripción.
    .title = Texto de relleno
    .why = Lo que no se sabe se deja vacío. Los textos de relleno hacen que actividades distintas parezcan iguales.
    .fix = Escriba lo que sepa, o vacíe la celda.

finding-title-repeated = La descripción repite el título.
    .title = La descripción repite el título
    .why = Una descripción dice lo que no cabe en el título.
    .fix = Añada qué se hace, quién lo hace y para quién, o déjela vacía.

finding-title-short = El título «{ $text }» es muy corto.
    .title = Título corto
    .why = Una actividad se reconoce por su título, y por él se encuentran las notificaciones dobles.
    .fix = Escriba qué se hace y dónde.

## Conjuntos de actividades

finding-amount-outlier = { $amount } está muy por encima de los { $count } importes que { $reporter } notifica para esta clase ({ $unit }).
    .title = Importe inusualmente grande
    .why = Un solo importe grande puede decidir un total. A menudo es correcto, y merece una mirada.
    .fix = Compruebe el importe. Si es correcto, no hay que hacer nada.

finding-amount-repeated = { $reporter } notifica { $amount } en { $count } de { $activities } actividades.
    .title = El mismo importe una y otra vez
    .why = Un valor de relleno o una suma copiada hacia abajo parecen importes reales.
    .fix = Compruebe que cada actividad tenga su propio importe. Si es un precio fijo, no hay que hacer nada.

finding-amount-slip = { $direction ->
        [large] { $amount } es unas { $factor } veces más de lo que { $reporter } suele notificar para esta clase ({ $unit }).
       *[small] { $amount } es unas { $factor } veces menos de lo que { $reporter } suele notificar para esta clase ({ $unit }).
    }
    .title = Miles o millones confundidos
    .why = Importes en miles o millones junto a importes en unidades falsean un total en la misma proporción.
    .fix = Compruebe la unidad de la columna y de esta celda, y corrija el importe.

finding-currency-mixed = { $reporter } suele notificar en { $usual }. Este importe está en { $currency }.
    .title = Moneda inusual
    .why = Los importes se convierten uno a uno, de modo que una moneda equivocada es un importe equivocado.
    .fix = Compruebe la moneda. Si es correcta, no hay que hacer nada.

finding-duplicate-id = El identificador «{ $id }» de { $reporter } ya se utilizó. Esta es la actividad número { $number }.
    .title = Identificador utilizado dos veces
    .why = Un identificador designa una sola actividad. De dos con el mismo identificador solo se conserva la primera.
    .fix = Dé a la segunda actividad un identificador propio, o elimínela si es la misma.

finding-duplicate-likely = La actividad coincide con «{ $other }» en socios, título, fechas e importes.
    .title = Probablemente notificada dos veces
    .why = Una actividad notificada dos veces se contabiliza dos veces.
    .fix = Si es la misma actividad, elimine una de ellas. Si no, haga que los títulos las distingan.

finding-parent-cycle = { $count ->
        [one] La actividad depende de sí misma.
       *[other] { $count } actividades dependen unas de otras en círculo.
    }
    .title = Actividades en círculo
    .why = De las actividades en círculo nadie puede decir cuál es el programa y cuál el proyecto.
    .fix = Corrija la actividad superior, de modo que una de ellas quede arriba.

finding-parent-missing = { $count ->
        [one] La actividad superior, «{ $parent }», no está en este conjunto. La menciona una actividad.
       *[other] La actividad superior, «{ $parent }», no está en este conjunto. La mencionan { $count } actividades.
    }
    .title = No se encuentra la actividad superior
    .why = Los proyectos se muestran bajo el programa al que pertenecen.
    .fix = Añada el programa, o corrija su identificador. Si está en otro archivo, no hay que hacer nada.

finding-year-far = La actividad comienza en { $year }. Las demás de { $reporter } comienzan entre { $first } y { $last }.
    .title = Año alejado de los demás
    .why = Un año mal escrito lleva una actividad a un año que nadie mira.
    .fix = Compruebe el inicio. Si es correcto, no hay que hacer nada.

## Las propias comprobaciones

finding-check-limit = La comprobación «{ $rule }» recordó { $count } elementos de este conjunto y ninguno más.
    .title = Conjunto mayor de lo que una comprobación recuerda
    .why = Las comprobaciones sobre un conjunto usan una memoria limitada. En un conjunto muy grande pueden pasar algo por alto.
    .fix = Compruebe los archivos de uno en uno, o entidad por entidad.
finding-reported-unreadable = Actividades de este informante que este programa no puede leer: { $count }. Esta no se comparó con ellas.
    .title = Registros que no se pueden leer
    .why = Los escribió otra versión del programa, o están dañados.
    .fix = Avise a quien administra el nodo. Lo que introduce se guarda de todos modos.
