finding-mandate-lexicon-pattern = No se puede buscar «{ $words }».
    .title = Palabras del léxico ilegibles
    .why = Un paréntesis sin cerrar, o un signo sin letras delante, no encuentra nada o lo encuentra todo.
    .fix = Cierre el paréntesis o ponga letras delante del signo.

actor-class-un = Naciones Unidas
actor-class-states = Estados
actor-class-other = otros

actor-role-asked = destinatario
actor-role-with = a quien consultar o con quien trabajar
actor-role-named = mencionado

request-bond-mandate = mandato
request-bond-call = llamamiento
request-bond-invitation = invitación

due-repeats-once = una vez
due-repeats-every = de forma repetida
due-repeats-regularly = periódicamente

due-ground-printed = tal como está impresa
due-ground-session = por la regla de los períodos de sesiones del órgano
due-ground-next-session = el período de sesiones siguiente
due-ground-adoption = contada desde la aprobación
due-ground-interval = con qué frecuencia, no cuándo
due-ground-unresolved = no se puede determinar

follow-state-not-begun = no iniciado
follow-state-under-way = en curso
follow-state-met = cumplido
follow-state-overdue = vencido
follow-state-lapsed = caducado
follow-state-replaced = sustituido
follow-state-cannot-be-judged = no se puede evaluar

follow-ground-said = alguien lo declaró
follow-ground-date-passed = la fecha ha pasado
follow-ground-replaced-by = otra solicitud ocupa su lugar
follow-ground-evidence = hay pruebas confirmadas
follow-ground-steps = hay pasos previstos o dados
follow-ground-before-date = la fecha está por llegar y no consta nada hecho
follow-ground-nothing-known = no se sabe nada

evidence-kind-activity = actividad
evidence-kind-indicator = indicador
evidence-kind-document = documento
evidence-kind-event = acto

recommendation-acceptance-accepted = aceptada
recommendation-acceptance-partly-accepted = aceptada en parte
recommendation-acceptance-not-accepted = no aceptada
recommendation-acceptance-under-consideration = en examen
recommendation-acceptance-not-stated = sin indicación

mandate-asks-title = Lo que se pide
mandate-asks-symbol = Documento
mandate-asks-paragraph = Párrafo
mandate-asks-kind = Tipo
mandate-asks-who = A quién
mandate-asks-what = Qué
mandate-asks-when = Para cuándo
mandate-asks-qualifiers = Salvedades
mandate-asks-none = No se pide nada.
mandate-asks-why = { $entry }: «{ $words }»
mandate-asks-words = Texto
