### SDG indicator 17.3.1.

## What the indicator asks of a record: template, fields, codes.

template-column-plan = Objetivo del plan del receptor
template-help-plan = El objetivo del plan de desarrollo propio del receptor que apoya la actividad, con el nombre del plan.
template-column-detriment = Efecto perjudicial
template-help-detriment = Solo cuando se prevé un efecto perjudicial considerable sobre otros objetivos: cuál es. El indicador 17.3.1 excluye entonces la actividad.
template-column-keywords = Palabras clave
template-help-keywords = Palabras clave de otras normas, con punto y coma entre ellas. NON-17.3.1 de TOSSD indica que el indicador 17.3.1 no cuenta la actividad.
template-column-payments-per-year = Pagos al año
template-help-payments-per-year = Solo de un préstamo: cuántos pagos vencen cada año, por ejemplo 2.
template-column-repayment = Forma de reembolso
template-help-repayment = Solo de un préstamo: el mismo capital cada vez, pagos iguales o todo al vencimiento.
repayment-equal-principal = Capital constante
repayment-annuity = Pagos iguales
repayment-at-maturity = Todo al vencimiento
field-plan = Objetivo del plan del receptor
field-detriment = Efecto perjudicial previsto
field-keywords = Palabras clave
field-resources-loan-payments-per-year = Pagos al año
field-resources-loan-repayment = Forma de reembolso

## The two tables and their page.

sdg-title-submission = Indicador 17.3.1 de los ODS: lo que aporta { $country }
sdg-title-submission-estimate = Indicador 17.3.1 de los ODS: lo que aporta { $country }, estimación de { $author } a partir de fuentes públicas
sdg-title-receipts = Indicador 17.3.1 de los ODS: lo que recibe { $country }
sdg-title-receipts-estimate = Indicador 17.3.1 de los ODS: lo que recibe { $country }, estimación de { $author } a partir de fuentes públicas
sdg-subtitle = Desembolsos brutos de donaciones y de préstamos en condiciones favorables y no favorables en la cooperación Sur-Sur
sdg-estimate-notice = Esta es una estimación de { $author } a partir de fuentes públicas. No es lo que notifica { $country }.
sdg-bases-notice = Estos no son los desembolsos brutos que pide el indicador: el conjunto de reglas toma otros importes en su lugar.
sdg-partial-notice =
    { $count ->
        [0] Parcial: no figura el informe de ningún oferente.
        [one] Parcial: figuran los informes de un oferente. Todos serían cada país y organismo que aporta aquí.
       *[other] Parcial: figuran los informes de { $count } oferentes. Todos serían cada país y organismo que aporta aquí.
    }
sdg-standing = El conjunto de reglas sigue los metadatos del indicador de 15 de mayo de 2023. Queda abierto en ellos, y se elige aquí, si cuentan la ayuda en especie y los sueldos en el país de origen, qué es una línea de crédito y si un objetivo o un sector por sí solo supera la prueba de desarrollo sostenible.
sdg-fact-rules = Conjunto de reglas
sdg-fact-test = Un préstamo es en condiciones favorables
sdg-test = a partir de un elemento de donación del { $threshold } % con un descuento del { $discount } % anual
sdg-fact-in-kind = Lo aportado en especie, con valor
sdg-fact-home-salary = Sueldos en el país de origen
sdg-fact-line-of-credit = Una línea de crédito
sdg-fact-withheld = Líneas reservadas por quienes notifican, en ninguna cifra
sdg-switch-on = se cuenta
sdg-switch-off = no se cuenta
sdg-switch-chosen = según el método
sdg-headline-note = { $series }, dólares de los Estados Unidos, desembolsos brutos
sdg-sub-indicator = { $letter } { $name }
sdg-figures = Las cifras
sdg-figures-none = No se cuenta nada. Abajo figura lo excluido y por qué.
sdg-table-figures = Desembolsos brutos, dólares corrientes de los Estados Unidos
sdg-column-sub = { $letter }: { $series } (USD)
sdg-note-figures = La parte de un socio en un importe para varios sigue las proporciones indicadas o es igual para todos. Los subindicadores son series propias y aquí no se suman.
sdg-note-partial = Estos son los oferentes que figuran, y no todos los que hay.
sdg-table-providers = De quién hay informes
sdg-note-providers = Un oferente figura cuando un informe de este registro, o del archivo, lo nombra como oferente para este receptor. Otros pueden aportar también.
sdg-column-provider = Oferente
sdg-column-recipient = Receptor
sdg-column-lines = Líneas
sdg-column-series = Subindicador
sdg-column-counted = Se cuenta (USD)
sdg-column-money = En dinero (USD)
sdg-column-in-kind = En especie (USD)
sdg-column-home-salary = Sueldos en el país de origen (USD)
sdg-column-objected = Con objeción abierta (USD)
sdg-column-also = También notificado en otra parte (USD)
sdg-table-parts = Qué contiene cada subindicador
sdg-note-parts = El dinero, la especie y los sueldos en origen se muestran los cuente o no el método. Lo notificado también por TOSSD, IATI u otro canal se marca y nunca se excluye.
sdg-table-switches = Donaciones (a) con y sin las dos opciones del método
sdg-column-grants = Donaciones (USD)
sdg-column-method = Método
sdg-note-switches = Si lo aportado en especie (grupo B) y el sueldo del personal propio del oferente son donaciones recibidas es una cuestión abierta del indicador.
sdg-table-purposes = Qué muestra que apoya el desarrollo sostenible
sdg-column-purpose = Por
sdg-purpose-target = Una meta de un objetivo
sdg-purpose-plan = Un objetivo del plan del receptor
sdg-purpose-goal = Solo un objetivo
sdg-purpose-sector = Solo un sector
sdg-note-purposes = Los metadatos piden una meta o un objetivo del plan del receptor. Un objetivo o un sector por sí solo es una prueba más débil; cada línea cuenta por la más fuerte que tiene.
sdg-table-channels = También notificado por
sdg-column-channel = Canal
sdg-note-channels = Marcado para que los custodios eviten que algo se cuente dos veces. Una actividad puede figurar en varios canales.

## Loans, objections, and what is left out.

sdg-loans = Préstamos y sus elementos de donación
sdg-loans-text = El elemento de donación es lo que se regala frente a un préstamo a la tasa de descuento: 100 % menos todos los pagos descontados al día del desembolso. El descuento de una parte del año es la raíz del anual.
sdg-table-loans = Condiciones, elemento de donación y resultado
sdg-note-loans = Un desembolso sin condiciones propias sigue aquellas en que coinciden las demás líneas de su actividad. Si nadie indica los pagos al año, se suponen, y se dice.
sdg-column-loan = Préstamo
sdg-column-principal = Capital
sdg-column-interest = Interés (% anual)
sdg-column-maturity = Vencimiento (años)
sdg-column-grace = Primer reembolso (años)
sdg-column-payments = Pagos al año
sdg-column-repayment = Forma de reembolso
sdg-column-element = Elemento de donación (%)
sdg-column-outcome = Resultado
sdg-assumed = { $count } (supuesto)
sdg-outcome-concessional = en condiciones favorables (b)
sdg-outcome-other = en condiciones no favorables (c)
sdg-outcome-stated = por el elemento de donación indicado
sdg-outcome-none = no puede decirse: { $field }
sdg-table-schedule = Calendario de { $loan } ({ $currency }), elemento de donación { $element } %
sdg-table-schedule-any = Calendario de un préstamo de { $principal }, elemento de donación { $element } %
sdg-column-period = Período
sdg-column-outstanding = Deuda anterior
sdg-column-principal-paid = Capital pagado
sdg-column-interest-paid = Interés pagado
sdg-column-payment = Pago
sdg-column-factor = Factor de descuento
sdg-column-present = Valor actual
sdg-schedules-more =
    { $count ->
        [one] Otro calendario figura en schedules.csv.
       *[other] Otros { $count } calendarios figuran en schedules.csv.
    }
sdg-objections = Objeciones
sdg-objections-text = Un receptor puede objetar que un flujo se cuente como apoyo a su desarrollo sostenible. La objeción vale cuando el receptor la mantiene tras una respuesta; hasta entonces el flujo cuenta y se marca. Nada se borra: un estado posterior deshace el anterior.
sdg-table-objections = Objeciones y su curso
sdg-note-objections = Una objeción cuyo último estado es la propia objeción aún no tiene respuesta. El importe es el de las líneas que nombra aquí.
sdg-column-number = N.º
sdg-column-objected-lines = Objeta
sdg-column-state = Estado
sdg-column-by = Por quién y con qué autoridad
sdg-column-text = Texto
sdg-column-usd = USD
sdg-column-belongs = Corresponde a
sdg-column-certainty = Grado de certeza
sdg-column-activity = Actividad
sdg-column-kind = Tipo
sdg-column-place = Dónde figura
sdg-left-out-text = Todo importe que no se cuenta tiene su motivo. Todas las líneas excluidas figuran en left-out.csv.
sdg-table-left-out = Lo excluido, por regla
sdg-note-left-out = Se muestra la primera regla que se cumple: las del conjunto en su orden y después los motivos del método. Lo comprometido y desembolsado figura aquí dos veces.
sdg-table-lines = Líneas excluidas, las mayores primero
sdg-note-lines = Lo no desembolsado y lo que no es dinero figura solo en left-out.csv.
sdg-lines-more =
    { $count ->
        [one] Otra línea figura en left-out.csv.
       *[other] Otras { $count } líneas figuran en left-out.csv.
    }
sdg-rules = Las reglas
sdg-rules-text = Lo que el indicador excluye, en el orden en que se examina. Cómo lo reconoce este programa en un registro es lectura propia; si no es seguro, lo dice la última columna.
sdg-table-rules = Reglas del conjunto
sdg-note-rules = Cada regla tiene una página con su fuente y ejemplos: docs/indicators/17.3.1.
sdg-input-rules = Conjunto de reglas del indicador
sdg-rule-not-money = Una cantidad, o ningún importe: el indicador es en dinero.
sdg-rule-not-disbursed = No desembolsado: el indicador cuenta desembolsos brutos, no lo prometido, previsto o reembolsado.
sdg-rule-non-17-3-1 = Quien notifica dice que el indicador no lo cuenta (palabra clave NON-17.3.1).
sdg-rule-debt-relief = Alivio de la deuda.
sdg-rule-refugees-at-home = Costos de personas refugiadas en el país del oferente.
sdg-rule-administration = Gastos administrativos que no corresponden a una actividad concreta.
sdg-rule-peace-security = Paz y seguridad más allá de lo notificable como asistencia oficial para el desarrollo.
sdg-rule-export-credit = Crédito a la exportación o de proveedores, oficial, con apoyo oficial o privado.
sdg-rule-line-of-credit = Una línea de crédito que el país no llama préstamo; solo el país puede decir qué es.
sdg-rule-portfolio = Inversión de cartera.
sdg-rule-investment = Inversión extranjera directa: subindicador d, que notifican los receptores.
sdg-rule-mobilised = Financiación privada movilizada: subindicador e, que el marco no abarca.
sdg-rule-private-loan = Préstamo privado en condiciones no favorables o desconocidas.
sdg-rule-private-grant = Donación privada: subindicador f, que el marco no abarca.
sdg-rule-short-maturity = Un vencimiento original de un año o menos.
sdg-rule-loan-terms = Condiciones de préstamo imposibles, como una gracia mayor que el vencimiento.
sdg-rule-loan-untested = Un préstamo sin interés o vencimiento indicados: no puede decirse si es en condiciones favorables.
sdg-rule-outside = Ningún subindicador, o no se sabe cuál.
sdg-rule-detriment = Se prevé un efecto perjudicial considerable sobre otras metas.
sdg-rule-objection = El receptor objeta y lo mantiene tras una respuesta.
sdg-rule-no-purpose = Nada de lo indicado muestra que apoya el desarrollo sostenible.
sdg-rule-no-rate = Sin tipo de cambio: no tiene importe en dólares.
sdg-rule-in-kind = Aportado en especie, y el método no lo cuenta.
sdg-rule-home-salary = Sueldo del personal propio del oferente en su país, y el método no lo cuenta.

## Findings, states, choices, and the command line.

finding-sdg-payments-assumed =
    { $count ->
        [one] Un préstamo no indica los pagos al año; se supone el número del conjunto de reglas.
       *[other] { $count } préstamos no indican los pagos al año; se supone el número del conjunto de reglas.
    }
    .title = Pagos al año supuestos
    .why = El elemento de donación depende un poco de la frecuencia de los pagos.
    .fix = Indique los pagos al año con las condiciones del préstamo.
finding-sdg-payments-decide = El préstamo { $loan } se juzgaría de otro modo con { $payments } pagos al año.
    .title = Los pagos supuestos deciden
    .why = El préstamo está tan cerca del umbral que el supuesto decide entre b y c.
    .fix = Indique sus pagos al año.
finding-sdg-objection-open = La objeción { $number } de { $country } no tiene respuesta; lo que nombra sigue contando.
    .title = Objeción sin respuesta
    .why = El indicador excluye un flujo solo tras discutir la objeción. Hasta entonces pesa sobre la cifra.
    .fix = Respóndala (ayni sdg state answered) y registre si el receptor la mantiene.
finding-sdg-objection-absent = La objeción { $number } de { $country } nombra lo que no está en este cuadro: { $lines }.
    .title = Una objeción a nada de aquí
    .why = Puede referirse a otro año u oferente, o estar mal escrita.
    .fix = Compare los nombres con la lista de líneas (lines.csv).
finding-sdg-rule-unknown = La regla { $rule } del conjunto no tiene condición ni es una que el programa conozca.
    .title = Una regla que no dice nada
    .why = No excluiría nada, y quien la escribió creería que sí.
    .fix = Dele una condición (when) o el identificador de una regla del programa.
submission-state-maintained = mantenida
line-of-credit-unsaid = no se ha dicho: excluida
line-of-credit-loan = un préstamo, según sus condiciones
line-of-credit-export-credit = un crédito a la exportación: excluida
sdg-no-rules = No hay ningún conjunto de reglas { $id }.
sdg-no-such-state = Una objeción no tiene el estado { $state }.
sdg-no-objections = No hay objeciones registradas.
sdg-terms-impossible = Con estas condiciones no puede hacerse un calendario: { $field }.
sdg-element-concessional = Elemento de donación { $element } %: en condiciones favorables (umbral { $threshold } %, descuento { $discount } % anual, pagos al año: { $payments }).
sdg-element-other = Elemento de donación { $element } %: en condiciones no favorables (umbral { $threshold } %, descuento { $discount } % anual, pagos al año: { $payments }).
sdg-element-assumed = Los pagos al año se suponen, pues no se indicaron (--payments).
cli-sdg = Indicador 17.3.1 de los ODS: lo que presenta un oferente y lo que recibe un receptor
cli-sdg-17-3-1 = Elaborar uno de los dos cuadros, desde el registro o directamente de un archivo
cli-sdg-17-3-1-examples =
    Ejemplos:
      ayni sdg 17.3.1 --provider XAA --year 2024 -o out/
      ayni sdg 17.3.1 --recipient XBB --year 2024 -o received/
      ayni sdg 17.3.1 list.csv --as profile.toml --provider XAA --by "Institute" -o out/
      ayni trace out/ figures B1                 qué hay detrás de una cifra
cli-sdg-state = Registrar la objeción de un receptor, su respuesta, o que se mantiene o se retira
cli-sdg-state-examples =
    Ejemplos:
      ayni sdg state objection --country XBB --line XAA-DEV/DEV-2024-003 --text "Inunda nuestro humedal" --by "Ministerio de Ambiente" --as-of 2025-05-02
      ayni sdg state answered --objection 1 --by "Agencia de Cooperación" --text "La presa se trasladó" --as-of 2025-06-10
      ayni sdg state maintained --objection 1 --by "Ministerio de Ambiente" --text "Sigue ocurriendo" --as-of 2025-07-01
cli-sdg-objections = Mostrar las objeciones y su curso
cli-sdg-grant-element = Calcular el elemento de donación de unas condiciones, con el calendario
cli-sdg-grant-element-examples =
    Ejemplo:
      ayni sdg grant-element --interest 2 --maturity 5 --grace 2 --payments 1
cli-sdg-17-3-1-arg-provider = El oferente: el cuadro por receptor
cli-sdg-17-3-1-arg-recipient = El receptor: el cuadro por oferente
cli-arg-rules = El conjunto de reglas: un identificador o un archivo
cli-arg-objections = El registro de objeciones; si no se nombra, el que está junto al registro
cli-sdg-state-arg-line = Lo que se objeta: REPORTER/ACTIVITY o REPORTER/ACTIVITY/RESOURCE; puede repetirse
cli-sdg-state-arg-state = objection, answered, maintained o withdrawn (objeción, respondida, mantenida, retirada)
cli-arg-interest = Interés en por ciento anual
cli-arg-maturity = Años hasta el último reembolso
cli-arg-grace = Años hasta el primer reembolso
cli-arg-payments = Pagos al año
cli-arg-repayment = equal-principal, annuity o at-maturity (capital constante, pagos iguales, al vencimiento)
cli-sdg-state-arg-by = Quién: la persona o la oficina
cli-sdg-state-arg-role = En qué cargo
cli-sdg-state-arg-authority = Con qué fundamento: ley, decreto o decisión
cli-sdg-state-arg-reference = El número de una carta o expediente
cli-sdg-state-arg-country = El país que objeta
cli-sdg-state-arg-text = El motivo, la respuesta o cómo se resolvió
cli-sdg-state-arg-objection = El número del estado que trajo la objeción
usage-name-reporter = NOTIFICANTE
usage-name-activity = ACTIVIDAD
usage-name-percent = PORCENTAJE
usage-name-years = AÑOS
usage-name-way = FORMA
