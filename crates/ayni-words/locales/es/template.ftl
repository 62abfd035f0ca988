### Nuestro propio libro para rellenar.

template-title = Actividades de cooperación Sur-Sur y triangular
template-sheet-guide = Instrucciones
template-sheet-activities = Actividades
template-sheet-codes = Códigos

template-intro = Escriba las actividades de su organización en la hoja que abre el enlace siguiente. La celda en la que se encuentra dice qué corresponde allí, y también el comentario de cada encabezado.
template-steps = Cómo rellenarlo
template-step-rows = Cada fila es un recurso de una actividad: dinero, un bien o servicio con su valor, una cantidad como días de expertos, o varios de ellos para una misma cosa.
template-step-more-rows = Una actividad con más recursos tiene más filas. Repita su identificador en cada una; las demás columnas de la actividad no hace falta repetirlas.
template-step-required = Las columnas con asterisco (*) deben rellenarse donde empieza una actividad nueva. Esas celdas están coloreadas mientras estén vacías.
template-step-codes = Elija los códigos de la lista de la celda, o escriba solo el código. La hoja de códigos los contiene todos con sus nombres.
template-step-many = Donde se admiten varios códigos, sepárelos con punto y coma. Donde se admiten porcentajes, escriba el porcentaje detrás de cada código. Sin porcentaje, todos se reparten por igual.
template-step-dates = Escriba las fechas como año, mes, día: 2024-05-17. Si solo se conoce el mes o el año, escriba 2024-05 o 2024.
template-step-numbers = Escriba los importes completos, en unidades de la moneda: 1500000, y no 1,5 ni 1500 miles.
template-step-empty = Deje vacía la celda si no se sabe nada. Escriba 0 solo si se sabe que es cero.
template-step-shape = Puede ocultar o mover columnas, ordenar y añadir filas. No elimine la fila oculta bajo los encabezados ni combine celdas.

template-columns = Las columnas
template-head-column = Columna
template-head-required = Obligatoria
template-head-kind = Qué puede contener
template-head-help = Qué escribir
template-head-id = Identificador
template-required = sí
template-codes-how = El código está delante del guion. La hoja está protegida contra cambios involuntarios; no hay contraseña.

## Qué puede contener una celda

template-kind-text = Texto.
template-kind-date = Una fecha, un mes o un año: 2024-05-17, 2024-05 o 2024.
template-kind-number = Un número.
template-kind-percent = Un número de 0 a 100.
template-kind-flag = «true» o «false».
template-kind-code = Un código de la lista «{ $list }», por ejemplo { $first }.
template-kind-codes = Uno o más códigos de la lista «{ $list }»: { $first }; { $second }
template-kind-codes-numbers = Uno o más códigos de la lista «{ $list }», cada uno con su número: { $first } 60; { $second } 40

template-flag-true = sí
template-flag-false = no

## Nombres de las listas de códigos

template-list-agreement-kind = Clases de acuerdos
template-list-basis = Bases
template-list-country = Países
template-list-crs = Sectores
template-list-currency = Monedas
template-list-flag = Sí o no
template-list-form = Formas de cooperación
template-list-kind = Clases de actividades
template-list-marker = Marcadores
template-list-resource-kind = Clases de recursos
template-list-role = Funciones
template-list-sdg = Objetivos y metas
template-list-status = Situaciones
template-list-unit = Unidades
template-list-valuation = Formas de valorar

## Grupos de columnas

template-group-activity = La actividad
template-group-partners = Socios
template-group-subject = Materia y lugar
template-group-resource = El recurso de esta fila

## Columnas

template-column-reporter = Entidad informante
template-help-reporter = El identificador de su organización ante el coordinador. Déjelo vacío si lo añade el coordinador.
template-column-id = Identificador de la actividad
template-help-id = Su propio identificador. Es único en su organización y no cambia de un año a otro.
template-column-parent = Parte de
template-help-parent = El identificador del programa o proyecto del que forma parte esta actividad.
template-column-kind = Clase
template-help-kind = Un programa tiene proyectos, un proyecto tiene acciones. Un evento es una reunión, una feria o algo semejante. Si no se indica la clase, es un proyecto.
template-column-title = Título
template-help-title = El título de la actividad, en su idioma.
template-column-description = Descripción
template-help-description = Qué se hace, para quién y qué se quiere lograr.
template-column-form = Forma de cooperación
template-help-form = Bilateral, triangular, regional o multilateral.
template-column-status = Situación
template-help-status = En qué situación está hoy la actividad.
template-column-start = Inicio
template-help-start = Cuándo comenzó la actividad, o cuándo ha de comenzar.
template-column-end = Fin
template-help-end = Cuándo terminó la actividad, o cuándo ha de terminar.
template-column-provider = Oferente
template-help-provider = El país del Sur que ofrece la cooperación. En la cooperación triangular, el primer oferente (socio pivote).
template-column-provider-name = Organización del oferente
template-help-provider-name = El ministerio o la agencia que ofrece, cuando es más que el país.
template-column-second-provider = Segundo oferente
template-help-second-provider = Solo en la cooperación triangular: el país del socio que apoya (socio facilitador).
template-column-second-provider-name = Organización del segundo oferente
template-help-second-provider-name = La agencia o la organización internacional que apoya.
template-column-recipients = Receptores
template-help-recipients = Los países receptores, cada uno con su porcentaje si se conocen.
template-column-implementing = Ejecutada por
template-help-implementing = Las organizaciones que ejecutan la actividad, separadas por punto y coma.
template-column-requested-by = Solicitada por
template-help-requested-by = Quién solicitó la actividad: el código de un país o el nombre de una organización.
template-column-request-date = Fecha de la solicitud
template-help-request-date = Cuándo se solicitó.
template-column-agreement-kind = Clase de acuerdo
template-help-agreement-kind = La clase del acuerdo en el que se enmarca la actividad.
template-column-agreement = Acuerdo
template-help-agreement = El título del acuerdo.
template-column-agreement-date = Fecha del acuerdo
template-help-agreement-date = Cuándo se firmó el acuerdo.
template-column-places = Lugares
template-help-places = Los países en los que se realiza la actividad, cada uno con su porcentaje si se conocen. Vacío: en los países receptores.
template-column-sectors = Sectores
template-help-sectors = Los códigos de los sectores, cada uno con su porcentaje si hay varios.
template-column-goals = Objetivos de Desarrollo Sostenible
template-help-goals = Objetivos o metas, cada uno con su porcentaje si hay varios.
template-column-markers = Marcadores
template-help-markers = El código de cada marcador que se ha examinado, seguido de su puntuación. 0 significa: examinado y no es un objetivo.
template-column-also-reported = Notificada en otra parte
template-help-also-reported = Dónde se notifica también la actividad, con punto y coma entre los nombres: unctad, tossd, iati, segib u otro nombre.
template-column-withheld-by = Reservada por
template-help-withheld-by = Rellénelo solo si la actividad no debe publicarse: la oficina que lo decidió, no una persona.
template-column-withheld-why = Motivo de la reserva
template-help-withheld-why = Por qué no debe publicarse la actividad.
template-column-resource-id = Identificador del recurso
template-help-resource-id = Un identificador breve de esta fila dentro de la actividad, por ejemplo r1. No cambia cuando usted corrige la fila.
template-column-resource-what = Qué se dio
template-help-resource-what = El recurso en palabras: expertos en misión, un curso, vacunas, una donación.
template-column-resource-kind = Clase de recurso
template-help-resource-kind = Qué clase de recurso es.
template-column-basis = Base
template-help-basis = Si el importe está prometido, presupuestado, comprometido, desembolsado o reembolsado.
template-column-payer = Aportado por
template-help-payer = La función del socio que lo aporta. Vacío: el oferente.
template-column-resource-start = Desde
template-help-resource-start = El primer día, el mes o el año de este recurso. Decide el año en que se contabiliza.
template-column-resource-end = Hasta
template-help-resource-end = El último día, el mes o el año de este recurso.
template-column-money = Dinero
template-help-money = El dinero dado o gastado, en unidades completas de la moneda.
template-column-currency = Moneda
template-help-currency = La moneda del dinero.
template-column-value = Valor
template-help-value = El valor de un bien o servicio dado en especie, en unidades completas de la moneda. No lo repita como dinero.
template-column-value-currency = Moneda del valor
template-help-value-currency = La moneda del valor.
template-column-valuation = Cómo se valoró
template-help-valuation = Cómo se determinó el valor.
template-column-quantity = Cantidad
template-help-quantity = Cuánto, en la unidad contigua: días de expertos, personas capacitadas, dosis.
template-column-unit = Unidad
template-help-unit = La unidad de la cantidad.
template-column-quantity-2 = Segunda cantidad
template-help-quantity-2 = Otra cantidad de la misma cosa, por ejemplo las personas además de los días.
template-column-unit-2 = Unidad de la segunda cantidad
template-help-unit-2 = La unidad de la segunda cantidad.
template-column-estimated = Estimado
template-help-estimated = «true» si el importe o la cantidad es una estimación suya.
template-column-interest-percent = Interés en porcentaje
template-help-interest-percent = Solo de un préstamo: el interés anual.
template-column-maturity-years = Años hasta el último reembolso
template-help-maturity-years = Solo de un préstamo: los años desde la firma hasta el último reembolso.
template-column-grace-years = Años hasta el primer reembolso
template-help-grace-years = Solo de un préstamo: los años desde la firma hasta el primer reembolso.
