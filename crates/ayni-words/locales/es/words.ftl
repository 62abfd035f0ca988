### Palabras que no pertenecen a una sola parte del programa.

## General

not-stated = no consta
yes = sí
no = no
total = Total

## Dinero

money = { $amount } { $currency }

## Fechas

date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-year = { $year }

month-1 = enero
    .in-date = enero
month-2 = febrero
    .in-date = febrero
month-3 = marzo
    .in-date = marzo
month-4 = abril
    .in-date = abril
month-5 = mayo
    .in-date = mayo
month-6 = junio
    .in-date = junio
month-7 = julio
    .in-date = julio
month-8 = agosto
    .in-date = agosto
month-9 = septiembre
    .in-date = septiembre
month-10 = octubre
    .in-date = octubre
month-11 = noviembre
    .in-date = noviembre
month-12 = diciembre
    .in-date = diciembre

## Lugares en un archivo

place-file = { $file }
place-file-row = { $file }, fila { $cell }
place-file-column = { $file }, columna { $cell }
place-file-cell = { $file }, celda { $cell }
place-file-sheet = { $file }, hoja «{ $sheet }»
place-file-sheet-row = { $file }, hoja «{ $sheet }», fila { $cell }
place-file-sheet-column = { $file }, hoja «{ $sheet }», columna { $cell }
place-file-sheet-cell = { $file }, hoja «{ $sheet }», celda { $cell }
place-row = fila { $cell }
place-column = columna { $cell }
place-cell = celda { $cell }
place-sheet = hoja «{ $sheet }»
place-sheet-row = hoja «{ $sheet }», fila { $cell }
place-sheet-column = hoja «{ $sheet }», columna { $cell }
place-sheet-cell = hoja «{ $sheet }», celda { $cell }

## Idiomas

language-ar = árabe
language-en = inglés
language-es = español
language-fr = francés
language-pt = portugués
language-ru = ruso
language-zh = chino
language-und = idioma no indicado

## Actividades

kind-programme = Programa
kind-project = Proyecto
kind-action = Acción
kind-event = Evento

form-bilateral = Cooperación bilateral
form-triangular = Cooperación triangular
form-regional = Cooperación regional
form-multilateral = Cooperación multilateral

status-pipeline = En preparación
status-agreed = Acordada, sin iniciar
status-implementation = En ejecución
status-completed = Finalizada
status-suspended = Suspendida
status-cancelled = Cancelada

role-provider = Oferente
role-provider-triangular = Primer oferente (socio pivote)
role-second-provider = Segundo oferente
role-second-provider-triangular = Segundo oferente (socio facilitador)
role-recipient = Receptor
role-recipient-triangular = Receptor (socio beneficiario)
role-both = Oferente y receptor
role-implementing = Socio ejecutor
role-regional-mechanism = Mecanismo regional

party-kind-country = País o gobierno
party-kind-agency = Organismo público nacional
party-kind-sub-national = Gobierno subnacional o ciudad
party-kind-multilateral = Organización internacional o regional
party-kind-civil-society = Sociedad civil, fundación o mundo académico
party-kind-private = Empresa

agreement-kind-memorandum = Memorando de entendimiento
agreement-kind-joint-commission = Comisión mixta
agreement-kind-framework = Acuerdo marco
agreement-kind-exchange-of-notes = Canje de notas
agreement-kind-other = Otro acuerdo

channel-unctad = UNCTAD
channel-tossd = TOSSD
channel-iati = IATI
channel-segib = SEGIB
channel-other = Otro canal

## Recursos y medidas

basis-pledged = Prometido
basis-budgeted = Presupuestado
basis-committed = Comprometido
basis-disbursed = Desembolsado
basis-reflow = Reembolsado (reflujo)

valuation-direct-cost = Costo directo del propio oferente
valuation-day-rate = Tarifa diaria por categoría
valuation-components = Suma de los componentes del costo
valuation-market-price = Precio de mercado
valuation-unstated = Método de valoración no indicado

measure-money = Dinero
measure-value = Bien o servicio valorado
measure-quantity = Cantidad en su propia unidad
measure-presence = Actividad en el año

direction-provided = Ofrecido
direction-received = Recibido
direction-own-input = Aporte propio como receptor

share-partner = Parte de un socio
share-sector = Parte de un sector
share-goal = Parte de un Objetivo

dimension-year = Año
dimension-direction = Sentido
dimension-basis = Base
dimension-group = Grupo
dimension-item = Elemento
dimension-unit = Unidad
dimension-form = Forma de cooperación
dimension-reporter = Entidad informante
dimension-partner = Socio
dimension-region = Región del socio
dimension-sector = Sector
dimension-goal = Objetivo de Desarrollo Sostenible
dimension-currency = Moneda notificada
dimension-left-out = Motivo de la exclusión

activity-years-running = Cada año en que la actividad está en curso
activity-years-start = El año en que comienza la actividad

triangular-rule-stated = Triangular cuando así lo indica la entidad informante
triangular-rule-second-provider = Triangular cuando hay un segundo oferente
triangular-rule-developed-or-multilateral = Triangular cuando el segundo oferente es un país desarrollado o una organización multilateral

## Observaciones

severity-error = Error
severity-warning = Advertencia
severity-note = Nota

finding-words-file-place = El archivo { $file } no está en la carpeta de un idioma.
    .title = Textos fuera de la carpeta de un idioma
    .why = El nombre de la carpeta indica en qué idioma están los textos de un archivo.
    .fix = Traslade el archivo a una carpeta que lleve el código de su idioma, por ejemplo «qu».

finding-words-syntax = No se puede leer la línea { $line } de { $file }.
    .title = Fallo en un archivo de textos
    .why = El mensaje de esa línea se omite y en su lugar se muestra el texto en inglés.
    .fix = Corrija la línea según la guía de sintaxis de Fluent en projectfluent.org.

finding-words-incomplete = { $lacking ->
        [one] Al idioma «{ $language }» le falta { $lacking } de { $all } mensajes. Es «{ $first }».
       *[other] Al idioma «{ $language }» le faltan { $lacking } de { $all } mensajes. El primero es «{ $first }».
    }
    .title = Idioma incompleto
    .why = Los mensajes que faltan en un idioma se muestran en inglés.
    .fix = Traduzca los mensajes que faltan a partir de los archivos en inglés del mismo nombre.

## Campos de una actividad

field = Actividad
field-in-language = { $field } en { $language }
field-in-line = { $field } ({ $line })
field-extra = Columna «{ $header }» de la fuente

field-reporter = Entidad informante
field-id = Identificador
field-kind = Clase de actividad
field-parent = Actividad superior
field-title = Título
field-description = Descripción
field-form = Forma de cooperación
field-status = Situación
field-period = Período
field-period-start = Inicio
field-period-end = Fin

field-parties = Partes
field-parties-id = Identificador de la línea de una parte
field-parties-role = Función de una parte
field-parties-kind = Clase de parte
field-parties-country = País de una parte
field-parties-organisation = Identificador de la organización de una parte
field-parties-name = Nombre de una parte

field-request = Solicitud
field-request-country = País solicitante
field-request-by = Organismo solicitante
field-request-date = Fecha de la solicitud
field-request-reference = Referencia de la solicitud

field-agreements = Acuerdos
field-agreements-id = Identificador de la línea de un acuerdo
field-agreements-kind = Clase de acuerdo
field-agreements-title = Título de un acuerdo
field-agreements-reference = Referencia de un acuerdo
field-agreements-date = Fecha de un acuerdo

field-places = Lugares
field-places-id = Identificador de la línea de un lugar
field-places-of = Lugar
field-places-of-country = País de un lugar
field-places-of-part = Parte de un país
field-places-share = Porcentaje de un lugar

field-sectors = Sectores
field-sectors-id = Identificador de la línea de un sector
field-sectors-of = Sector
field-sectors-of-list = Lista de la que procede un sector
field-sectors-of-code = Código de un sector
field-sectors-share = Porcentaje de un sector

field-goals = Objetivos de Desarrollo Sostenible
field-goals-id = Identificador de la línea de un Objetivo
field-goals-of = Objetivo o meta
field-goals-of-list = Lista de la que procede un Objetivo
field-goals-of-code = Código de un Objetivo o una meta
field-goals-share = Porcentaje de un Objetivo

field-markers = Marcadores
field-markers-code = Marcador
field-markers-score = Puntuación de un marcador

field-resources = Recursos
field-resources-id = Identificador de la línea de un recurso
field-resources-basis = Base de un recurso
field-resources-kind = Clase de recurso
field-resources-what = Descripción de un recurso
field-resources-payer = Parte que aporta un recurso
field-resources-period = Período de un recurso
field-resources-period-start = Inicio del período de un recurso
field-resources-period-end = Fin del período de un recurso
field-resources-measures = Importes y cantidades
field-resources-measures-measure = Clase de medida
field-resources-measures-amount = Importe o cantidad
field-resources-measures-currency = Moneda
field-resources-measures-valuation = Método de valoración
field-resources-measures-unit = Unidad
field-resources-loan = Condiciones de un préstamo
field-resources-loan-interest-percent = Interés anual en porcentaje
field-resources-loan-maturity-years = Años hasta el último reembolso
field-resources-loan-grace-years = Años hasta el primer reembolso
field-resources-loan-grant-element-percent = Elemento de donación en porcentaje
field-resources-estimated = Importe estimado por la fuente
field-resources-withheld = Recurso excluido de la publicación
field-resources-withheld-by = Quién excluye un recurso de la publicación
field-resources-withheld-why = Motivo para excluir un recurso de la publicación

field-also-reported = Notificada también a
field-withheld = Actividad excluida de la publicación
field-withheld-by = Quién excluye la actividad de la publicación
field-withheld-why = Motivo para excluir la actividad de la publicación

## What the tables group by, further

dimension-place = Lugar
dimension-marker = Marcador y puntuación
dimension-ldc = País menos adelantado
dimension-lldc = País en desarrollo sin litoral
dimension-sids = Pequeño Estado insular en desarrollo
dimension-income = Grupo de ingresos del socio
dimension-commission = Comisión regional del socio
dimension-payer = Quién lo aporta
dimension-role = Función
dimension-side = De quién es el aporte
dimension-nature = Cómo se obtuvo la cifra
dimension-valuation = Cómo se halló el valor
dimension-gender = Marcador de género
share-place = Parte de un lugar
share-marker = Marcador

## How a figure came about; whose part of a triangular activity it is

nature-measured = Notificado tal como se contó o pagó
nature-estimated = Estimado por la fuente
nature-imputed = Valorado con los precios del método
side-south = Socios del Sur
side-developed = Socios que no están en la lista del Sur
side-multilateral = Organizaciones multilaterales
side-unstated = Nadie dice de quién

## Choices of a method

exchange-rule-reporting-year = Promedio anual del año que da nombre al año de referencia
exchange-rule-calendar-year = Promedio anual del año civil del importe
exchange-rule-fixed-year = Promedio anual de un solo año para todos
own-experts-in-kind = Con el trabajo que hace posible, no con el apoyo financiero
own-experts-financial = Con el apoyo financiero
impute-never = Nunca: los valores quedan como se notificaron
impute-where-missing = Donde no se notificó dinero ni valor
impute-always = Siempre, en lugar del valor notificado
price-part-labour = Remuneración del personal propio del oferente
price-part-honoraria = Honorarios
price-part-fare = Pasajes
price-part-per-diem = Dietas
price-part-lodging = Alojamiento
price-part-materials = Materiales y servicios
price-part-rent = Locales alquilados
rounding-half-even = Las mitades al dígito par
rounding-half-away = Las mitades alejándose de cero

revision-reason-data = datos
revision-reason-method = método
revision-reason-edition = edición del marco
revision-reason-rates = tipos de cambio
revision-reason-reference = otros datos de referencia
revision-reason-program = programa
revision-reason-several = no distinguible
