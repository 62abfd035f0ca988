### Words of rounds of questionnaires and their answers on pages.

## Rounds and their list

round-title = Rodadas
round-intro = Questionários enviados a governos, organizações e equipes, e o que voltou
round-yours = Para você responder
round-all = Todas as rodadas
round-no-rounds = Nenhuma rodada foi aberta ainda.
round-open = Abrir uma rodada
round-is-open = Aberta
round-is-closed = Encerrada
round-due = Respostas até { $day }

## A round

round-board = Consultados: { $asked }. Entregues: { $came }. Aprovadas: { $cleared }.
round-form-file = O questionário em XLSForm
round-closed-at = Encerrada em
round-levels = Níveis de aprovação
round-figures = Indicadores e avaliações
round-open-queries = Consultas sem resposta: { $count }
round-ask = Consultar respondentes
round-field-form = Questionário
round-field-respondents = Respondentes, um por linha
round-hint-respondents = Identificador; nome; e-mail; idioma (ar, en, es, fr, pt, ru, zh); organização deste nó; depois grupos como region=africa. Só o identificador é obrigatório. Quem tem endereço recebe uma carta com um link.
round-every-organisation = Também todas as organizações deste nó
round-suggest-again = Refazer as sugestões
round-close = Encerrar a rodada
round-close-text = Uma rodada encerrada fica como está. O que chegar depois é guardado como revisão, ao lado do que contava no encerramento.
round-close-sure = Sim, encerrar
round-done-opened = A rodada está aberta.
round-done-asked = Os respondentes foram consultados.
round-done-closed = A rodada está encerrada.
round-done-suggesting = As sugestões estão sendo refeitas.

## Opening

round-whole-node = O nó como um todo
round-none-chosen = Nenhum
round-field-title = Título
round-field-name = Nome curto
round-hint-name = Letras, algarismos e hifens, como 2026. Está em endereços e arquivos e nunca muda.
round-field-date = Ano ou dia a que se refere
round-hint-date = Como 2025 ou 2025-12-31. As rodadas são comparadas nessa ordem.
round-field-due = Prazo para as respostas
round-field-remind = Dias de antecedência para lembrar
round-hint-remind = Números separados por espaços. Quem tem endereço e não entregou recebe uma carta.
round-field-organisation = Quem pergunta
round-field-forms = Questionários
round-field-file = Outro questionário, em arquivo
round-hint-file = Uma pasta de trabalho em XLSForm, como ODK e KoboToolbox escrevem formulários
round-field-edition = Quadro de monitoramento que recebe as respostas
round-field-before = Sugerir as respostas desta rodada
round-field-own-levels = Níveis de aprovação do lado do respondente
round-hint-own-levels = Um por linha, por exemplo: Chefia do departamento. Aprovam pessoas da organização que responde, nesta ordem.
round-field-levels = Níveis de aprovação do lado que pergunta
round-hint-levels = Um por linha. Sem níveis, uma resposta conta assim que é entregue.
round-field-suggest = Sugestões a partir do registro
round-hint-suggest = Em cada linha: questionário, pergunta, dois-pontos, uma consulta. A primeira coluna traz respondentes ou organizações e a segunda o valor. Exemplo: strategy-governments cooperation/projects: SELECT reporter, COUNT(*) FROM activity GROUP BY reporter
round-field-queries = Indicadores por consulta
round-hint-queries = Em cada linha: o nome usado no quadro, dois-pontos, uma consulta que dá um número. É feita ao encerrar a rodada.

## What cannot be done

round-none = Não há rodada “{ $name }”.
    .fix = Escolha uma na lista de rodadas.
round-no-form = A rodada não tem o questionário “{ $form }”.
    .fix = Veja a página da rodada.
round-no-question = O questionário não tem a pergunta “{ $question }”.
    .fix = Escolha uma pergunta que é feita; a página da resposta e `getQuestionnaire` as mostram.
round-too-many-files = Não cabem mais arquivos aqui: já há { $most }.
    .fix = Reúna vários papéis num arquivo, ou indique um endereço como evidência.
round-no-respondent = Não existe tal respondente, ou ele não lhe diz respeito.
    .fix = Escolha na sua lista de rodadas.
round-bad-name = Isto não pode ser um nome curto.
    .fix = Use até 60 letras, algarismos, hifens e sublinhados.
round-name-taken = Já existe uma rodada “{ $name }”.
    .fix = Escolha outro nome curto.
round-needs-form = Uma rodada tem ao menos um questionário e no máximo { $most }.
    .fix = Marque um ou envie um arquivo.
round-form-twice = Dois questionários têm o identificador “{ $form }”.
    .fix = Dê outro identificador a um deles nas configurações.
round-bad-suggestion = Nenhum questionário tem a pergunta “{ $question }”.
    .fix = Escreva a pergunta com seus grupos, como cooperation/projects.
round-bad-date = Não é um ano nem um dia.
    .fix = Escreva 2025 ou 2025-12-31.
round-bad-day = Não é um dia.
    .fix = Escreva um dia como 2026-03-31 ou deixe vazio.
round-bad-query = Esta linha não pode ser lida: { $line }
    .fix = Escreva como diz a dica, com dois-pontos antes da consulta.
round-bad-line = A linha { $line } dos respondentes não pode ser lida.
    .fix = Comece por um identificador, separe com ponto e vírgula e escreva os grupos como name=value.
round-too-many = Mais de { $most } respondentes de uma vez.
    .fix = Consulte os demais depois.
round-nobody = Ninguém foi nomeado.
    .fix = Escreva um respondente ou marque todas as organizações.
round-not-sure = A rodada não foi encerrada.
    .fix = Marque que tem certeza.
round-closed = A rodada já está encerrada.
    .fix = Respostas tardias ainda são aceitas, como revisões.
round-bad-link = Este link não é válido, ou já não é.
    .fix = Abra o link da carta mais recente ou peça um novo a quem o enviou.
round-only-look = Você pode ver esta resposta, mas não alterá-la.
    .fix = Quem preenche são pessoas da organização consultada.
round-no-version = A resposta não tem essa versão.
    .fix = Abra a página de novo e preencha-a.
round-nothing-to-clear = Não há nada a aprovar agora.
    .fix = Uma resposta pode ser aprovada depois de entregue.
round-moved = Alguém mudou a resposta nesse meio-tempo.
    .fix = Veja-a de novo.
round-say-something = Nada foi escrito.
    .fix = Escreva o que há a dizer.
round-say-shorter = O texto tem mais de { $most } caracteres.
    .fix = Diga com menos palavras.
round-no-outcome = O quadro não tem o resultado “{ $outcome }”.
    .fix = Escolha um da lista.
round-no-edition = A rodada não pertence a nenhum quadro de monitoramento.
    .fix = Indique um ao abrir uma rodada.

## Letters

round-mail-ask = { $node }: por favor, responda “{ $name }”
    .text = Pedimos que responda o questionário “{ $name }” de { $node }. O link abaixo o abre sem conta; quem tiver o link pode responder por você, portanto passe-o só a quem deve. Você pode salvar a qualquer momento e continuar depois.
round-mail-query = { $node }: uma consulta sobre “{ $name }”
    .text = Há uma consulta sobre sua resposta a “{ $name }” de { $node }. Ela está junto à pergunta; por favor, responda ali.
round-mail-remind = { $node }: “{ $name }” espera sua resposta
    .text = Aproxima-se o dia em que { $node } espera sua resposta a “{ $name }”. O que você salvou continua lá. Se acabou de entregar, não faça nada.

## Suggestions

round-source-before = Sua resposta na rodada { $round }
round-source-register = O registro do nó em { $day }

## The page of an answer

answer-state-none = Não iniciada
answer-state-draft = Rascunho
answer-state-submitted = Entregue
answer-state-returned = Devolvida com uma consulta
answer-state-cleared = Aprovada
round-turn = { $title } { $number }
round-turn-add = Adicionar: { $title }
round-turn-out = Retirar
round-no-answer = Sem resposta
round-somebody = Alguém
round-held = A resolver antes de entregar: { $count }
round-print = Todo o questionário em uma página, para imprimir
round-back-to-answer = Voltar à resposta
round-workbook = Responder em pasta de trabalho (XLSX)
round-bring = Devolver uma pasta de trabalho
round-bring-text = O que está na pasta de trabalho é reunido com o que outros salvaram desde que ela foi baixada: uma pergunta que só um mudou fica com essa resposta, uma que ambos mudaram mostra as duas. O que você esvaziou fica vazio, e uma sugestão só conta onde você diz que está certa.
round-guidance = Mais sobre esta pergunta
round-required = Resposta obrigatória
round-confirm = Está correto
round-further = Outras perguntas
round-beside = Duas pessoas responderam de modo diferente. Escolha.
round-reply = Sua resposta à consulta
round-comment-evidence = Comentário e evidências
round-comment = Comentário
round-evidence = Onde consultar: links, um por linha
round-attach = Anexar um arquivo
round-correction = O que foi entregue conta até que uma mudança seja entregue.
round-languages = Idiomas do questionário
round-sections = Partes do questionário
round-save = Salvar
round-check = Salvar e verificar
round-next = Salvar e continuar
round-hand-in = Entregar
round-queries = Consultas
round-gone = Não é mais perguntado
round-gone-text = Pelas outras respostas, estas perguntas não são feitas. O que foi respondido é guardado e não contado.
round-done-saved = Salvo.
round-done-handed-in = Entregue. Obrigado.
round-done-late = Entregue após o encerramento: guardada como revisão.
round-done-replied = A resposta foi enviada.
round-done-attached = O arquivo foi anexado.
round-done-beside = Salvo. Enquanto isso, outra pessoa respondeu de modo diferente: as duas respostas estão lado a lado.
round-device-kept = Sem ligação com o nó. O que você preencher fica neste aparelho e será enviado quando a ligação voltar.
round-device-found = Este aparelho tem um rascunho desta página não enviado.
round-device-sign-in = O que foi preenchido espera neste aparelho. Entre de novo ou abra seu link para enviar.
round-device-refused = O nó não aceitou o que este aparelho guardava.
round-device-take = Enviar
round-device-forget = Apagar deste aparelho

## Files and workbooks

round-file = Arquivo
round-workbook-back = A pasta como voltou
round-workbook-send = Ler a pasta
round-workbook-waits = Nada foi aproveitado do arquivo
round-workbook-same = A pasta diz o que já está salvo
round-workbook-taken = As respostas da pasta estão salvas

## A respondent

round-link = Link
round-link-text = Quem tem este link responde pelo respondente. Ele só aparece agora; os anteriores terminaram.
round-link-about = Um link permite responder sem conta. Um novo encerra os anteriores e vai para o endereço, se houver.
round-link-new = Novo link
round-take-out = Não consultar mais
round-remind = Lembrar agora
round-done-reminded = O lembrete está a caminho
round-no-address = Não há endereço para onde escrever
round-handed-in-already = A resposta já foi entregue
round-too-many-levels = Não há mais de { $most } níveis de aprovação
round-too-many-days = Não há mais de { $most } dias de lembrete
round-said-clear = Aprovada: { $level }
round-said-submit = Entregue
round-by-link = Por link
round-talk = O que foi dito
round-version = Versão { $number }
round-revision = Revisão após o encerramento
round-versions = Versões
round-state = Situação
round-answered = Perguntas respondidas
round-respondent-id = Identificador na rodada
round-field-organisation-of = Organização que responde
round-address = E-mail de contato
round-language = Idioma
round-to-answer = Responder
round-to-look = Ver a resposta
round-clearance = Aprovação
round-level-next = Próxima aprovação: { $level }
round-clear = Aprovar como: { $level }
round-whole-answer = A resposta como um todo
round-query = Devolver uma consulta
round-query-at = Sobre
round-query-text = Consulta
round-query-send = Enviar a consulta
round-send-back = Devolver a resposta para nova entrega
round-done-cleared = Aprovada.
round-done-asked-back = A consulta foi enviada.
round-done-out = O respondente não é mais consultado. O que respondeu fica.

## Figures of a round

round-counted = Respostas desta rodada que contam: { $count }
round-as-closed = Como estava no encerramento
round-with-revisions = Com o que chegou após o encerramento
round-reason = Motivo
round-overrule = Rever uma avaliação
round-overrule-text = A avaliação da regra e a sua são impressas, com seu nome e motivo.
round-done-overruled = A avaliação foi guardada.

## Rights and the log

act-ask = Abrir rodadas e consultar respondentes
act-respond = Responder questionários
act-clear = Aprovar respostas
log-act-answer-file = Arquivo junto a uma resposta
log-act-answer-keep = Resposta guardada
log-act-round-ask = Respondentes consultados
log-act-round-ask-no-more = Respondente retirado
log-act-round-close = Rodada encerrada
log-act-round-link = Novo link para um respondente
log-act-round-open = Rodada aberta
log-act-round-say = Dito em uma rodada

## Rounds for programs

api-group-rounds = Rodadas de questionários
api-op-list-rounds = Listar rodadas
api-op-get-round = Mostrar uma rodada
api-op-get-questionnaire = Mostrar um questionário
api-op-get-round-figures = Mostrar indicadores e avaliações
api-op-get-answer = Mostrar uma resposta
api-op-put-answer = Salvar uma resposta
api-op-hand-in-answer = Entregar uma resposta
api-op-list-answer-files = Listar os arquivos junto a uma resposta
api-op-lay-answer-file = Anexar um arquivo a uma resposta
api-op-get-answer-file = Obter um arquivo anexado a uma resposta
api-op-open-round = Abrir uma rodada
api-op-ask-respondents = Consultar respondentes
api-op-suggest-in-round = Refazer as sugestões de uma rodada
api-op-overrule-verdict = Rever uma avaliação
api-op-remind-respondent = Lembrar um respondente
api-op-new-round-link = Criar um novo link para um respondente
api-op-query-answer = Enviar uma pergunta sobre uma resposta
api-op-reply-to-query = Responder a uma pergunta
api-op-clear-answer = Aprovar uma resposta
api-op-close-round = Encerrar uma rodada
api-op-ask-no-more = Retirar um respondente de uma rodada
