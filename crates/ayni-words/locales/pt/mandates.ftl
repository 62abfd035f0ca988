# Documentos dos órgãos: os seus parágrafos ao longo dos anos e o que se faz com o que pedem.

web-mandates = Mandatos
mandate-intro = Resoluções, decisões, relatórios e documentos finais: o que dizem, de onde vem cada parágrafo, o que pedem a quem e até quando, e o que foi feito.
mandate-search-label = Redação
mandate-search-hint = Encontra onde figura uma redação, palavra por palavra ou quase, em todos os documentos guardados. O que ali difere é marcado.
mandate-search = Procurar
mandate-language = Idioma
mandate-any-language = Todos os idiomas
mandate-search-whole = { $count ->
    [one] Figura palavra por palavra em { $count } parágrafo.
   *[other] Figura palavra por palavra em { $count } parágrafos.
}
mandate-word-for-word = palavra por palavra
mandate-nearly = { $share } % das palavras
mandate-next = Seguinte
mandate-earlier = Parágrafos anteriores
mandate-later = Parágrafos seguintes
mandate-none = Ainda não há documentos guardados. “ayni mandate keep” lê-os de arquivos.
mandate-session = sessão { $session }
mandate-series = Toda a série
mandate-through-years = Ao longo dos anos
mandate-follow = Acompanhamento
mandate-compare = Comparar
mandate-compare-with = Comparar com um texto anterior
mandate-turn = No sentido inverso
mandate-whole = Com o texto completo do que é igual
mandate-changes-docx = Alterações como documento de texto (DOCX)

mandate-send-title = Enviar um documento
mandate-send-intro = Uma resolução, um projeto, uma decisão, um relatório ou um documento final. É lido à parte do nó e mostrado com o que não pôde ser situado. Nada é recusado pelo seu conteúdo. Um texto que já se guarda passa a ter uma versão mais nova.
mandate-send-limit = Word (DOCX), PDF com texto, HTML, Akoma Ntoso, texto simples ou linhas JSON, até { $limit } MB. Dê-lhe o nome do seu símbolo, como A_RES_78_167.docx, se o texto não o diz.
mandate-send-keep = Ler e guardar
mandate-send-look = Só ler
mandate-send-only-read = Lido; nada foi guardado.
mandate-send-new = Guardado.
mandate-send-changed = Guardado como versão mais nova.
mandate-send-same = Já guardado, tal qual.
mandate-send-findings = O que a leitura encontrou
mandate-send-no-findings = Tudo tem o seu lugar.
mandate-send-requests = O que pede
mandate-screen-intro = Um projeto, um plano ou um programa de país: onde está o conteúdo Sul-Sul e quanto há, e que redação acordada existe para o que ele não trata. Nada é guardado.
mandate-screen-against = Redação acordada de
mandate-screen-no-source = Nenhuma fonte
mandate-screen-look = Examinar
mandate-recommendations-title = Recomendações
mandate-recommendations-caption = { $count ->
    [one] { $count } recomendação
   *[other] { $count } recomendações
}
mandate-recommendations-none = Nenhuma recomendação corresponde a isto.

mandate-requests-title = Pedidos e acompanhamento
mandate-requests-caption = { $count ->
    [one] { $count } pedido
   *[other] { $count } pedidos
}
mandate-requests-note = As palavras de um pedido são as do documento. Um estado é o que pessoas disseram ou o que decorre das datas; nunca é adivinhado.
mandate-requests-none = Nenhum pedido corresponde.
mandate-as-of = Em { $day }
mandate-column-document = Documento
mandate-column-paragraph = Parágrafo
mandate-column-languages = Línguas
mandate-column-kind = Tipo
mandate-column-asked = A quem se pede
mandate-column-words = Texto
mandate-column-things = O que se pede
mandate-column-qualifiers = Ressalvas
mandate-column-due = Prazo
mandate-column-repeats = Frequência
mandate-column-state = Estado
mandate-column-reason = Motivo
mandate-column-responsible = Responsável
mandate-column-evidence = Provas
mandate-every-months = { $count ->
    [one] todos os meses
   *[other] a cada { $count } meses
}
mandate-any-state = Qualquer estado
mandate-due-before = Com prazo antes de
mandate-due = prazo: { $date }
mandate-narrow = Mostrar
mandate-workbook = Como planilha (XLSX)
mandate-calendar = Calendário de prazos
mandate-who = Quem
mandate-contributing = Participantes
mandate-who-hint = Deixe vazio para retirar todos os nomes.
mandate-say = Registrar
mandate-remind = Lembrar-me
mandate-remind-on = No dia
mandate-note = Nota
mandate-in-document = No documento
mandate-steps = Etapas
mandate-step = Etapa
mandate-step-who = Quem a faz
mandate-step-due = Até quando
mandate-step-add = Acrescentar uma etapa
mandate-step-done = feita: { $date }
mandate-done-on = Feita em
mandate-done = Feita
mandate-evidence-kind = O que é
mandate-evidence-reference = Referência
mandate-evidence-hint = Uma atividade como DECLARANTE/ID, uma cota com o seu parágrafo ou o nome de um evento.
mandate-evidence-add = Acrescentar uma prova
mandate-confirm = Confirmar
mandate-dismiss = Descartar
mandate-suggested-mark = sugerido
mandate-suggestions-open = { $count ->
    [one] { $count } sugestão por ver
   *[other] { $count } sugestões por ver
}
mandate-by = pela pessoa { $person }
mandate-by-machine = na linha de comandos

mandate-answers = Aceita ou não
mandate-answer = Resposta
mandate-answer-add = Registrar uma resposta
mandate-answer-who = Quem respondeu
mandate-answer-source = Onde consta
mandate-any-answer = Qualquer resposta
mandate-replaced = Substituído por outro pedido
mandate-replaced-by = Identificador do outro pedido
mandate-replaced-hint = Está no fim do endereço da página desse pedido.
mandate-lost-title = Registros sem pedido
mandate-lost-about = Estes pedidos já não constam de nenhum documento, pois o documento foi guardado de novo com outras palavras. O que se disse deles fica aqui até que alguém diga a que pedido pertence.
mandate-lost-none = Tudo o que se disse pertence a um pedido que consta de um documento.
mandate-lost-link = { $count ->
    [one] { $count } registro sem pedido
   *[other] { $count } registros sem pedido
}
mandate-lost-lines = { $count ->
    [one] { $count } linha, em { $date }
   *[other] { $count } linhas, a última em { $date }
}
mandate-lost-to = Pertence a
mandate-lost-carry = Transferir
mandate-lost-not = O pedido consta de um documento; o que se disse dele fica com ele.
    .fix = Diga na própria página que outro pedido o substituiu.
mandate-mail-remind = Lembrete: { $name } ({ $node })
    .text = Você pediu a { $node } que o lembrasse disto: { $name }
mandate-mail-due = Vence em breve: { $name } ({ $node })
    .text = Um pedido que você acompanha em { $node } vence nos próximos 30 dias: { $name }

mandate-no-words = Não há um conjunto de palavras “{ $id }” para documentos.
    .fix = Indique um que exista, ou retire a pasta de dados que o substitui.
mandate-nothing-read = Não foi encontrado texto nos arquivos.
    .fix = Uma página digitalizada é uma imagem: faça antes o reconhecimento de texto ou obtenha o arquivo no sistema de documentos oficiais.
mandate-not-held = { $symbol } não está guardado aqui.
    .fix = “ayni mandate list” mostra o que está guardado; “ayni mandate keep ARQUIVO” acrescenta.
mandate-no-paragraph = O documento não tem parágrafo { $paragraph }.
    .fix = Indique-o como se cita, por exemplo 7 ou 7 (a); P4 é o quarto do preâmbulo.
mandate-no-request = Não há pedido { $request }.
    .fix = “ayni mandate requests” mostra-os com os seus identificadores.
mandate-say-why = Uma declaração precisa do seu motivo; uma etapa e uma prova, do seu texto.
    .fix = Escreva porquê, numa frase que outros possam verificar.
mandate-say-shorter = O texto ultrapassa { $most } caracteres.
    .fix = Abrevie-o e deixe o resto num documento que indique.
mandate-say-gone = A etapa ou a sugestão não existe ou já está resolvida.
    .fix = Carregue de novo a página.
mandate-no-date = Não é possível ler a data.
    .fix = Escreva-a assim: 2026-12-31.
mandate-two-languages = Os dois textos estão em idiomas diferentes; as alterações não podem ser marcadas palavra por palavra.
    .fix = Compare-os como página: indique um arquivo que termine em .html.
mandate-unknown-ending = { $path } não tem uma terminação que aqui se possa escrever.
    .fix = Termine-o com uma destas: { $known }

mandate-kept-new = guardado   { $name } · { $title } · { $paragraphs } parágrafos
mandate-kept-changed = nova versão   { $name } · { $title } · { $paragraphs } parágrafos
mandate-kept-same = sem alterações   { $name } · { $title } · { $paragraphs } parágrafos
mandate-kept = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
mandate-line = { $name } · { $day } · { $title } · { $paragraphs } parágrafos
mandate-compare-line = { $before } → { $after }  { $fate }: { $text }
mandate-written = Escrito: { $path }
mandate-lineage-line = { $first } – { $last } · figura em { $stands }, alterado { $changes } vezes · { $text }
mandate-said = Registrado na linha { $line }.
mandate-suggested = { $count ->
    [one] Foi acrescentada { $count } sugestão.
   *[other] Foram acrescentadas { $count } sugestões.
}

screen-title = Conteúdo Sul-Sul
screen-documents = Documentos
screen-documents-note = examinados
screen-with = Parágrafos com um termo
screen-with-note = em todos os documentos
screen-share = Proporção de parágrafos, %
screen-share-note = com um termo de qualquer tema
screen-by-document = Parágrafos com um termo, por documento e tema
screen-by-entity = Proporções por entidade e ano
screen-passages = Passagens, com os termos por que contam
screen-gaps = Redação acordada para temas de que um documento não fala
screen-gaps-note = Redação das fontes indicadas, tal como ali figura. Se serve, dizem-no as pessoas.
screen-counted = Contado, não ponderado: um parágrafo conta uma vez por tema, por muitos termos que tenha.
screen-more = { $count ->
    [one] Há mais { $count } passagem nos dados.
   *[other] Há mais { $count } passagens nos dados.
}
screen-no-terms = Não há termos no idioma de: { $files }. Nada se pode dizer deles.
screen-column-document = Documento
screen-column-paragraphs = Parágrafos
screen-column-with = Com um termo
screen-column-share = Proporção, %
screen-column-entity = Entidade
screen-column-year = Ano
screen-column-documents = Documentos
screen-column-having = Com conteúdo
screen-column-having-share = Proporção de documentos, %
screen-column-paragraph = Parágrafo
screen-column-theme = Tema
screen-column-terms = Termos
screen-column-text = Texto
screen-column-source = Fonte

act-keep-documents = Guardar documentos dos órgãos
act-follow-up = Dizer como estão os pedidos dos documentos
log-act-mandate-keep = Guardou um documento de um órgão
log-act-mandate-say = Registrou algo sobre um pedido

api-group-mandates = Documentos e pedidos
api-op-list-documents = Listar os documentos dos órgãos
api-op-get-document = Ler um documento de um órgão
api-op-list-requests = Listar o que os documentos pedem

api-op-keep-document = Guardar um documento de um órgão
api-op-get-request = Ler um pedido com seu acompanhamento
api-op-list-lost-logs = Listar os registros de pedidos que já não constam de nenhum documento
api-op-say-of-request = Dizer algo sobre um pedido
api-op-compare-documents = Comparar dois documentos de órgãos
api-op-get-lineage = Acompanhar os parágrafos ao longo dos anos
api-op-screen-document = Procurar conteúdo Sul-Sul num documento
cli-mandate = Documentos dos órgãos: guardar, comparar, seguir ao longo dos anos, procurar, acompanhar
cli-mandate-keep = Ler documentos de arquivos e guardá-los no registro
cli-mandate-keep-examples =
    Exemplo:
      ayni mandate keep A_RES_78_167.txt A_RES_76_221.txt
cli-mandate-list = Listar os documentos guardados
cli-mandate-compare = Comparar dois documentos, do registro ou de arquivos, parágrafo por parágrafo
cli-mandate-compare-examples =
    Exemplos:
      ayni mandate compare A/RES/76/221 A/RES/78/167
      ayni mandate compare A/RES/76/221 draft.txt -o changes.docx
cli-mandate-compare-arg-before = O texto anterior: uma cota ou um arquivo
cli-mandate-compare-arg-after = O texto posterior: uma cota ou um arquivo
cli-mandate-compare-arg-out = O arquivo a escrever: .docx com as alterações marcadas, .html ou .json
cli-mandate-lineage = Seguir um parágrafo, ou toda uma série, através de anos e órgãos
cli-mandate-lineage-examples =
    Exemplos:
      ayni mandate lineage A/RES/78/167 7
      ayni mandate lineage A/RES/78/167 -o series.html
cli-mandate-lineage-arg-document = O documento: uma cota; A/RES/75/234:zh indica o idioma
cli-mandate-lineage-arg-paragraph = O parágrafo como se cita: 7, 7 (a); P4 é o quarto do preâmbulo
cli-mandate-lineage-arg-with = Outro documento a pôr na linha; pode repetir-se
cli-mandate-lineage-arg-out = O arquivo a escrever: .html ou .json
cli-mandate-search = Encontrar onde uma redação figurou antes e como foi alterada
cli-mandate-search-examples =
    Exemplo:
      ayni mandate search "within existing resources"
cli-mandate-search-arg-wording = A redação
cli-mandate-search-arg-language = Só documentos neste idioma
cli-mandate-search-arg-most = Quantos lugares mostrar
cli-mandate-requests = Listar o que os documentos pedem, a quem, até quando e como está
cli-mandate-requests-examples =
    Exemplos:
      ayni mandate requests --of unctad --due-before 2027-01-01
      ayni mandate requests -o requests.xlsx
      ayni mandate requests -o due.ics
cli-mandate-requests-arg-document = Só os pedidos deste documento
cli-mandate-requests-arg-of = Só o que se pede a este ator: um código ou parte de um nome
cli-mandate-requests-arg-due-before = Só o que vence nesse dia ou antes
cli-mandate-requests-arg-state = Só os pedidos neste estado: not-begun, under-way, met, overdue, lapsed, replaced, cannot-be-judged
cli-mandate-requests-arg-lost = Apenas o que se disse de pedidos que já não constam de nenhum documento
cli-mandate-requests-arg-language = Só documentos neste idioma
cli-mandate-requests-arg-out = O arquivo a escrever: .xlsx, .html, .json ou .ics para um calendário
cli-mandate-say = Registrar algo sobre um pedido: o seu estado, uma etapa, uma prova
cli-mandate-say-examples =
    Exemplos:
      ayni mandate say REQUEST --state under-way --reason "Um rascunho está com as entidades"
      ayni mandate say REQUEST --evidence "A/79/150" --kind document
cli-mandate-say-arg-request = O identificador do pedido, como o mostra “ayni mandate requests”
cli-mandate-say-arg-state = Como está
cli-mandate-say-arg-responsible = Quem responde por ele
cli-mandate-say-arg-contributing = Quem participa
cli-mandate-say-arg-step = Uma etapa a fazer
cli-mandate-say-arg-step-done = O número de uma etapa feita
cli-mandate-say-arg-evidence = O que mostra que algo foi feito
cli-mandate-say-arg-confirm = A linha de uma sugestão certa
cli-mandate-say-arg-dismiss = A linha de uma sugestão errada
cli-mandate-say-arg-replaced-by = O identificador do pedido que o substitui
cli-mandate-say-arg-carried-to = O identificador do pedido a que pertence o registro de um que já não consta de nenhum documento
cli-mandate-say-arg-remind = O dia do lembrete
cli-mandate-say-arg-answer = O que se respondeu a uma recomendação: accepted, partly-accepted, not-accepted, under-consideration
cli-mandate-say-arg-who = Quem respondeu
cli-mandate-say-arg-source = Onde consta a resposta
cli-mandate-say-arg-reason = Porquê, quem faz a etapa, ou uma nota
cli-mandate-say-arg-kind = O que é a prova: activity, indicator, document, event
cli-mandate-say-arg-date = Até quando é a etapa, ou desde quando está feita
cli-mandate-suggest = Procurar documentos que respondam a um pedido e guardá-los como sugestões
cli-mandate-screen = Examinar rascunhos, planos e programas de país quanto a conteúdo Sul-Sul
cli-mandate-screen-examples =
    Exemplo:
      ayni mandate screen plan.txt --against A/RES/78/167 -o screening.html
cli-mandate-screen-arg-against = Um documento cuja redação se oferece onde falta um tema; pode repetir-se
cli-mandate-screen-arg-out = O arquivo a escrever: .xlsx, .html ou .json
usage-name-document = DOCUMENTO
usage-name-paragraph = PARÁGRAFO
usage-name-wording = REDAÇÃO
usage-name-actor = ATOR
usage-name-request = PEDIDO
usage-name-answer = RESPOSTA
usage-name-kind = TIPO
cli-mandate-keep-arg-files = Os arquivos: texto, Word, PDF, HTML ou uma lista de parágrafos em linhas JSON
cli-mandate-screen-arg-files = Os arquivos a examinar
