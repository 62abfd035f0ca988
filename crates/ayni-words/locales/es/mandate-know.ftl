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

mandate-asks-who = A quién
mandate-asks-what = Qué
mandate-asks-when = Para cuándo
mandate-asks-qualifiers = Salvedades
mandate-asks-none = No se pide nada.
mandate-asks-why = { $entry }: «{ $words }»
mandate-asks-words = Texto
mandate-asks-subjects = Temas

cli-mandate-understand = Qué piden los documentos de los órganos: a quién, qué y para cuándo, con los motivos
cli-mandate-understand-examples =
    Ejemplos:
      ayni mandate understand A_RES_75_234.txt --why
      ayni mandate understand *.docx --of unctad --due-before 2027-01-01
cli-mandate-understand-arg-files = Archivos de resoluciones, decisiones, documentos finales o informes
cli-mandate-understand-arg-of = Solo lo que se pide a este actor: un código o parte de su nombre
cli-mandate-understand-arg-due-before = Solo lo que vence ese día o antes
cli-mandate-understand-arg-kind = Solo solicitudes de este tipo
cli-mandate-understand-arg-why = Mostrar las palabras y la entrada del léxico detrás de cada respuesta
