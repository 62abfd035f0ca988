### A API e os avisos automáticos.

## A página da API

api-title = A API
api-intro = O que as páginas mostram e fazem, os programas também podem ler e fazer. O corpo de uma atividade é um registro Ayni; os erros chegam como detalhes do problema no idioma que o programa aceita.
api-token-how = Um programa apresenta um token, que uma pessoa cria para ele com escopos, no cabeçalho Authorization: Bearer. Age em nome dessa pessoa e não tem mais direitos.
api-openapi = A descrição em OpenAPI 3.1, com a qual ferramentas geram programas
api-schema = O esquema JSON do registro Ayni
api-in-english = Os detalhes estão em inglês, como os nomes da interface.
api-link = Para programas
api-parameters = Parâmetros
api-in-path = no caminho
api-in-query = na consulta
api-in-header = num cabeçalho
api-required = obrigatório
api-body = Corpo
api-answers = Respostas
api-example = Exemplo

## De que tratam as operações

api-group-activities = Atividades
api-group-imports = Importações e achados
api-group-measurements = Medições e tarefas
api-group-lists = Listas de códigos, regras e tabelas
api-group-people = Pessoas e organizações
api-group-hooks = Avisos automáticos
api-group-node = O nó

## Títulos das operações

api-op-list-activities = Listar atividades ou receber os seus registros em fluxo
api-op-list-facet = Listar por que valores se podem filtrar as atividades
api-op-get-activity = Obter o registro de uma atividade
api-op-put-activity = Inserir ou alterar uma atividade
api-op-withdraw-activity = Retirar uma atividade
api-op-list-versions = Listar as versões de uma atividade
api-op-get-standing = Ver em que ponto está uma atividade
api-op-review-activity = Aceitar uma atividade ou devolvê-la
api-op-share-activity = Partilhar uma atividade com todos no nó
api-op-list-remarks = Listar as observações sobre uma atividade
api-op-add-remark = Escrever uma observação sobre uma atividade
api-op-redact-version = Esvaziar uma versão que não deve ser guardada
api-op-enter-activities = Inserir ou alterar muitas atividades de uma vez
api-op-check-activities = Verificar atividades sem guardá-las
api-op-list-uploads = Listar os arquivos que esperam
api-op-send-file = Enviar um arquivo
api-op-get-upload = Ver o andamento de um arquivo
api-op-accept-upload = Aceitar um arquivo verificado
api-op-leave-upload = Deixar um arquivo
api-op-list-imports = Listar as importações
api-op-get-import = Obter uma importação
api-op-list-findings = Listar os achados de uma importação
api-op-undo-import = Desfazer uma importação
api-op-list-measurements = Listar as medições guardadas
api-op-make-measurement = Pedir uma medição
api-op-get-measurement = Obter uma medição com o seu manifesto
api-op-get-table = Obter uma tabela de números
api-op-get-measurement-file = Obter um arquivo de uma medição
api-op-trace-figure = Seguir um número até as linhas que o sustentam
api-op-get-job = Ver o andamento de uma tarefa
api-op-list-code-lists = Listar as listas de códigos
api-op-get-code-list = Obter uma lista de códigos
api-op-list-rules = Listar as regras
api-op-get-rule = Obter uma regra
api-op-list-tables = Listar as tabelas do registro
api-op-export-table = Obter uma tabela do registro
api-op-list-people = Listar as pessoas
api-op-invite-person = Convidar uma pessoa
api-op-list-organisations = Listar as organizações
api-op-put-organisation = Acrescentar ou alterar uma organização
api-op-list-hooks = Listar os avisos automáticos
api-op-add-hook = Acrescentar um aviso automático
api-op-get-hook = Obter um aviso automático
api-op-turn-hook = Ligar ou desligar um aviso automático
api-op-test-hook = Enviar um teste a um aviso automático
api-op-list-deliveries = Listar o que foi enviado a um aviso automático
api-op-remove-hook = Remover um aviso automático
api-op-get-node = Ver o que é o nó
api-op-list-acts = Listar o registro de atos
api-op-get-description = Obter a descrição desta API
api-op-get-record-schema = Obter o esquema do registro
api-op-share-activities = Compartilhar uma lista de atividades
api-op-list-attachments = Listar os arquivos de uma atividade
api-op-attach-file = Anexar um arquivo a uma atividade
api-op-get-attachment = Obter um arquivo anexado
api-op-remove-attachment = Remover um arquivo anexado
api-op-list-drafts = Listar os rascunhos
api-op-add-draft = Começar um rascunho
api-op-get-draft = Obter um rascunho
api-op-keep-draft = Salvar um rascunho
api-op-check-draft = Ver o que resulta de um rascunho e o que nele está errado
api-op-enter-draft = Levar um rascunho ao registro
api-op-drop-draft = Descartar um rascunho
api-op-get-upload-mapping = Obter a correspondência de um arquivo
api-op-put-upload-mapping = Definir a correspondência de um arquivo
api-op-save-mapping = Salvar com um nome a correspondência de um arquivo
api-op-try-upload-again = Tentar de novo o que não se pôde fazer com um arquivo
api-op-list-upload-findings = Listar os achados de um arquivo
api-op-mark-upload = Pedir uma cópia de um arquivo com as falhas marcadas
api-op-get-marked-upload = Obter a cópia marcada de um arquivo
api-op-list-mappings = Listar as correspondências salvas
api-op-forget-mapping = Remover uma correspondência salva
api-op-export-package = Obter todas as tabelas do registro num pacote
api-op-get-person = Obter uma pessoa
api-op-give-role = Dar uma função a uma pessoa
api-op-take-role = Retirar uma função de uma pessoa
api-op-invite-person-again = Enviar de novo um convite
api-op-set-person-state = Suspender uma conta ou readmitir a sua pessoa
api-op-unlock-person = Retirar o segundo fator de quem o perdeu
api-op-hand-over = Passar funções a outra pessoa
api-op-forget-person = Esquecer uma pessoa que saiu
api-op-get-settings = Obter as configurações do nó
api-op-put-settings = Alterar as configurações do nó
api-op-get-proof = Ver se está provado que o registro de atos está completo
api-op-ask-for-proof = Pedir uma prova do registro de atos

## Problemas

api-error-method = Isso não pode ser feito aqui
api-error-changed = Foi alterado entretanto
api-error-condition = Falta uma condição
api-error-too-large = Grande demais
api-error-media-type = É preciso outro tipo de mídia
api-error-too-many = Pedidos demais
api-too-many = Este token fez pedidos demais neste minuto.
    .fix = Continue dentro de { $seconds ->
        [one] { $seconds } segundo
        [many] { $seconds } de segundos
       *[other] { $seconds } segundos
    }.
api-needs-token = A sessão de um navegador não escreve aqui.
    .fix = Use um token criado para um programa.
api-media-type = O corpo deve ser de um destes tipos: { $types }.
    .fix = Indique-o no cabeçalho Content-Type.
api-too-large = O corpo pode ter no máximo { $most } kB.
    .fix = Envie-o em várias partes.
api-not-json = Isto não é JSON: linha { $line }, coluna { $column }: { $detail }
    .fix = Corrija o corpo nesse lugar e envie-o de novo.
api-bad-body = O corpo não tem a forma que esta operação aceita: { $detail }
    .fix = A descrição da API mostra os seus membros.
api-bad-key = Uma Idempotency-Key tem de 1 a 255 letras e algarismos visíveis, sem espaços.
    .fix = Use um identificador aleatório, como um UUID.
api-key-running = Um pedido com esta chave está em execução.
    .fix = Envie-o de novo dentro de alguns segundos; a resposta será dada então.
api-key-other = Esta chave foi dada a outro pedido.
    .fix = Use uma chave nova para cada pedido diferente.
api-key-carried = O pedido com esta chave foi executado, e o nó parou antes de poder responder.
    .fix = Veja o que há agora; não o envie antes com outra chave.
api-no-parameter = Não há aqui o parâmetro “{ $name }”. Há: { $names }
    .fix = Retire-o ou corrija o seu nome.
api-parameter-missing = Falta o parâmetro “{ $name }”.
    .fix = Acrescente-o ao endereço.
api-bad-parameter = “{ $value }” não é um valor do parâmetro “{ $name }”. Aceita: { $wanted }
    .fix = Corrija o valor.
api-bad-cursor = “{ $after }” não é um lugar desta lista.
    .fix = Tome-o de “next” da página anterior, com a mesma ordem.
api-bad-condition = Não se entende esta condição: { $name }.
    .fix = Dê a ETag do registro tal como foi respondida, entre aspas, ou *.
api-condition = Diga de que versão parte esta alteração.
    .fix = Envie If-Match com a ETag do registro, ou If-None-Match: * se ainda não existe.
api-changed = O registro tem outra versão que não aquela de que parte esta alteração.
    .fix = Obtenha de novo o registro, faça nele a sua alteração e envie-o com a nova ETag.
api-other-name = O registro é de { $name }, e não deste endereço.
    .fix = Envie-o ao seu próprio endereço.
api-none-kept = Nada foi guardado, pois nem tudo está correto.
    .fix = Corrija o que os itens indicam, ou envie com mode=good.
api-no-list = Não há a lista de códigos “{ $list }”.
    .fix = A operação /codes mostra as que há.
api-no-rule = Não há a regra “{ $code }”.
    .fix = A operação /rules mostra as que há.
api-no-role = Não há a função “{ $role }”. Há: { $roles }
    .fix = Corrija a função.
api-no-kind = Não há o tipo de formulário “{ $kind }”. Há: { $kinds }
    .fix = Corrija o tipo.
api-draft-held = O rascunho ainda não pode ser levado ao registro.
    .fix = Corrija o que os campos e os achados indicam e entregue-o de novo.
api-no-job = Não há a tarefa { $number }, ou ela não é sua.
    .fix = Use o número dado em resposta ao pedido.
api-no-hook = Não há o aviso automático { $number }.
    .fix = A lista de avisos automáticos mostra os que há.

## Avisos automáticos

hooks-title = Avisos automáticos
hooks-intro = A um endereço de aviso automático é comunicado o que acontece neste nó: o quê, quando e o número com que se pode perguntar mais. Nomes e valores não são enviados. Cada mensagem é assinada.
hooks-none = Ainda não há avisos automáticos.
hooks-add = Acrescentar um aviso automático
hooks-address = Endereço
hooks-address-hint = Um endereço público que começa por https://
hooks-events = O que é comunicado
hooks-event-activities-changed = Atividades foram alteradas
hooks-event-import-done = Um arquivo foi importado
hooks-event-import-undone = Uma importação foi desfeita
hooks-event-measurement-kept = Uma medição foi guardada
hooks-event-ping = Teste
hooks-one = Aviso automático { $number }
hooks-secret-once = Este é o segredo com que as mensagens são assinadas. É mostrado só agora: copie-o para o programa que as recebe.
hooks-test = Enviar um teste
hooks-turn-on = Ligar
hooks-turn-off = Desligar
hooks-remove = Remover
hooks-off-asked = Desligado.
hooks-off-failed = Desligado pelo nó, pois durante três dias não aceitou o que foi enviado.
hooks-off-gone = Desligado pelo nó, pois respondeu que deixou de existir.
hooks-sent = O que foi enviado
hooks-nothing-sent = Nada foi enviado nos últimos trinta dias.
hooks-waiting = a caminho
hooks-done = entregue
hooks-failed = não entregue
hooks-attempts = { $count ->
        [one] { $count } tentativa
        [many] { $count } de tentativas
       *[other] { $count } tentativas
    }
hooks-again = Próxima tentativa:
hooks-trouble-status = Respondeu com o estado { $status }.
hooks-trouble-gone = Respondeu que deixou de existir.
hooks-trouble-away = Ninguém respondeu ali.
hooks-trouble-timed-out = Não respondeu a tempo.
hooks-trouble-too-large = A resposta era grande demais.
hooks-trouble-broken = A resposta não era HTTP.
hooks-trouble-address = O endereço não pode ser chamado.
hooks-trouble-not-allowed = O endereço não leva à rede pública.
hooks-trouble-sealed = O segredo do aviso foi selado com outro segredo do nó. Remova o aviso e acrescente-o de novo.
hooks-trouble-off = O aviso foi desligado.
hooks-bad-events = Escolha pelo menos um evento. Há: { $events }
    .fix = Escolha o que deve ser comunicado.
hooks-too-many = Um nó tem no máximo { $most } avisos automáticos.
    .fix = Remova um que já não seja necessário.
mail-hook-off = { $node }: um aviso automático foi desligado
    .text = Olá, { $name }: o nó de { $node } não pôde entregar as suas mensagens ao endereço abaixo e desligou este aviso automático. Quando o endereço puder ser alcançado de novo, ligue-o em “Avisos automáticos”.

## No terminal

cli-people-token = Criar um token para um programa que age em nome de uma pessoa
cli-people-token-arg-person = A pessoa, por número ou endereço de e-mail
cli-people-token-arg-token-name = Como se chama o token
cli-people-token-arg-scopes = Para que serve: read, write, review, measure, release, people, govern
cli-people-token-arg-days = Por quantos dias
people-token-once = Um programa com este token age em nome de { $name }. É mostrado só agora:
