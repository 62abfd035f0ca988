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

mandate-asks-who = A quem
mandate-asks-what = O quê
mandate-asks-when = Até quando
mandate-asks-qualifiers = Ressalvas
mandate-asks-none = Nada é pedido.
mandate-asks-why = { $entry }: “{ $words }”
mandate-asks-words = Texto
mandate-asks-subjects = Assuntos

cli-mandate-understand = O que os documentos dos órgãos pedem: a quem, o quê e até quando, com os motivos
cli-mandate-understand-examples =
    Exemplos:
      ayni mandate understand A_RES_75_234.txt --why
      ayni mandate understand *.docx --of unctad --due-before 2027-01-01
cli-mandate-understand-arg-files = Arquivos de resoluções, decisões, documentos finais ou relatórios
cli-mandate-understand-arg-of = Somente o que se pede a este ator: um código ou parte do nome
cli-mandate-understand-arg-due-before = Somente o que vence nesse dia ou antes
cli-mandate-understand-arg-kind = Somente pedidos deste tipo
cli-mandate-understand-arg-why = Mostrar as palavras e a entrada do léxico por trás de cada resposta
