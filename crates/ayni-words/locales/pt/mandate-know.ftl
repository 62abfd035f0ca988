finding-mandate-lexicon-pattern = Não é possível procurar “{ $words }”.
    .title = Palavras do léxico ilegíveis
    .why = Um parêntese não fechado, ou um sinal sem letras antes dele, não encontra nada ou encontra tudo.
    .fix = Feche o parêntese ou ponha letras antes do sinal.

actor-class-un = Nações Unidas
actor-class-states = Estados
actor-class-other = outros

actor-role-asked = destinatário
actor-role-with = a consultar ou com quem trabalhar
actor-role-named = mencionado

request-bond-mandate = mandato
request-bond-call = apelo
request-bond-invitation = convite

due-repeats-once = uma vez
due-repeats-every = repetidamente
due-repeats-regularly = regularmente

due-ground-printed = como impressa
due-ground-session = pela regra das sessões do órgão
due-ground-next-session = a sessão seguinte a esta
due-ground-adoption = contada a partir da adoção
due-ground-interval = com que frequência, não quando
due-ground-unresolved = não pode ser determinada

follow-state-not-begun = não iniciado
follow-state-under-way = em curso
follow-state-met = cumprido
follow-state-overdue = em atraso
follow-state-lapsed = caducado
follow-state-replaced = substituído
follow-state-cannot-be-judged = não pode ser avaliado

follow-ground-said = alguém o declarou
follow-ground-date-passed = a data passou
follow-ground-replaced-by = outro pedido está em seu lugar
follow-ground-evidence = há provas confirmadas
follow-ground-steps = há passos previstos ou dados
follow-ground-before-date = a data está por vir e nada consta feito
follow-ground-nothing-known = nada se sabe

evidence-kind-activity = atividade
evidence-kind-indicator = indicador
evidence-kind-document = documento
evidence-kind-event = evento

recommendation-acceptance-accepted = aceita
recommendation-acceptance-partly-accepted = aceita em parte
recommendation-acceptance-not-accepted = não aceita
recommendation-acceptance-under-consideration = em exame
recommendation-acceptance-not-stated = não informada

mandate-asks-title = O que se pede
mandate-asks-symbol = Documento
mandate-asks-paragraph = Parágrafo
mandate-asks-kind = Tipo
mandate-asks-who = A quem
mandate-asks-what = O quê
mandate-asks-when = Até quando
mandate-asks-qualifiers = Ressalvas
mandate-asks-none = Nada é pedido.
mandate-asks-why = { $entry }: “{ $words }”
mandate-asks-words = Texto
