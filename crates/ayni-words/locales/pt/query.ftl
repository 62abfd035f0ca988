### O registro em forma de tabelas: consultas e exportações.

## O que significam as tabelas e as colunas, além dos campos de uma ficha

register-activities = Atividades
register-version = Número da versão, a partir de 1
register-language = Idioma do texto ao lado
register-first-day = Primeiro dia que o início pode designar
register-last-day = Último dia que o fim pode designar
register-number = Número da linha, a partir de 1
register-withheld = Se a atividade ou o recurso está excluído da publicação
register-versions = Versões das atividades
register-newest = Se é a versão mais recente da atividade
register-version-state = Estado da versão: present (presente) ou withdrawn (retirada)
register-import = Número da importação
register-body-hash = Hash SHA-256 da ficha
register-file = Arquivo
register-sheet = Planilha
register-file-row = Linha do arquivo
register-file-column = Coluna do arquivo
register-imports = Importações
register-day = Dia da importação
register-import-state = Estado da importação: done (feita), undone (desfeita) ou undoing (desfazimento)
register-undoes = Importação que esta desfaz
register-file-hash = Hash SHA-256 do arquivo
register-profile = Perfil de correspondência
register-source = Lista da qual o arquivo é uma edição
register-new = Atividades novas
register-changed = Atividades alteradas
register-same = Atividades que permaneceram iguais
register-returned = Atividades que voltaram
register-gone = Atividades que saíram da lista
register-waiting = Linhas em espera
register-findings-count = Número de constatações
register-findings = Constatações das importações
register-severity = Gravidade: error (erro), warning (aviso) ou note (nota)
register-code = Código da constatação
register-path = Campo da atividade
register-details = Valores da mensagem, em JSON

## O intercâmbio e os mandatos como tabelas

around-records = Fichas do intercâmbio que qualquer pessoa pode ver
around-record = A ficha: proprietário e identificador, separados por uma barra
around-owner = Organização à qual pertence a ficha
around-record-kind = Tipo de ficha
around-side = Se busca, oferece ou relata: seeks, gives, tells
around-tier = A quem é mostrada: public, partners, private
around-title = Título da ficha; ausente quando se contam fichas de todos os níveis
around-published = Dia em que foi publicada pela primeira vez
around-changed = Dia da sua versão mais recente
around-until = Último dia em que é procurada
around-furthest = Etapa mais avançada de uma parceria sobre ela, sem contar o encerramento; ausente se não houver
around-codes = Códigos que uma ficha indica
around-field = Campo da ficha
around-code = Código
around-reviews = Avaliações de fichas por pares
around-reviewer = Organização que avaliou
around-review-day = Dia da avaliação
around-review-verdict = Conclusão da avaliação
around-review-level = Nível de evidência constatado
around-partnerships = Parcerias sobre essas fichas, sem os participantes
around-partnership = Número da parceria
around-sought = Ficha procurada
around-given = Ficha oferecida em resposta
around-stage = Etapa atual da parceria
around-furthest-own = Etapa mais avançada, sem contar o encerramento
around-phase = Fase da cooperação triangular
around-partners = Número de organizações participantes
around-began = Dia em que começou
around-partnership-changed = Dia da última alteração
around-steps = Passos das parcerias
around-step-stage = Etapa a que conduziu
around-step-day = Dia do passo
around-step-days = Dias completos desde o passo anterior, ou desde o início
around-step-days-in-all = Dias completos desde o início
around-documents = Documentos de órgãos, versões mais recentes
around-document = O documento em uma língua: símbolo e língua
around-symbol = Símbolo do documento
around-document-language = Língua do documento
around-leads = Se representa o documento quando há várias línguas; contando só estas, cada documento conta uma vez
around-organ = Órgão, por código
around-session = Sessão
around-adopted = Dia da adoção
around-document-kind = Tipo de documento
around-document-title = Título do documento
around-paragraphs = Parágrafos examinados
around-screened = Se há termos na sua língua, ou seja, se foi examinado
around-mentions = Parágrafos que mencionam a cooperação Sul-Sul; ausente se não foi examinado
around-themes = Frequência de cada tema em um documento
around-theme = Tema, por código
around-hits = Quantos dos seus termos foram encontrados
around-theme-paragraphs = Parágrafos que contêm algum
around-requests = O que pedem os documentos, uma vez seja qual for a língua
around-request = A solicitação, por identificador
around-cite = Parágrafo tal como se cita
around-act = Tipo de fórmula dispositiva: asking, calling-upon, …
around-recommendation = Se é uma recomendação
around-state = Em que ponto está no dia da consulta
around-ground = Por que se lhe dá esse estado
around-due = Último dia do prazo
around-due-year = Ano do prazo
around-acceptance = Última resposta à recomendação; ausente nas demais solicitações
around-words = O seu texto
around-actors = Atores que uma solicitação nomeia
around-actor = Ator, por código
around-actor-class = Das Nações Unidas, Estado ou outro: un, states, other
around-actor-role = Solicitado, associado ou só nomeado: asked, with, named
around-bond = Força do vínculo: mandate, call, invitation
around-request-codes = O que uma solicitação pede, sobre o quê e com que ressalvas
around-request-field = O que o código designa: thing, subject, qualifier

## Respostas

query-answer = Linhas: { $count }
query-answer-part = Linhas: { $count }; aqui estão as primeiras { $shown }. --rows mostra mais; --csv e --json dão todas.
query-which = Nenhuma consulta foi dada.
    .fix = Escreva-a entre aspas ou indique com --file um arquivo que a contenha. “ayni query --tables” mostra o que se pode perguntar.

## Exportações

export-description = O registro em forma de tabelas. Um texto que começa por =, +, -, @, tabulação, fim de linha ou apóstrofo leva um apóstrofo na frente; retire um e o texto fica como era. Uma célula vazia é um valor ausente, nunca zero.
export-line = { $file } — linhas: { $count }
export-done = Tudo está em { $path }. O arquivo datapackage.json o descreve.
export-occupied = { $path } contém algo que não é uma exportação.
    .fix = Indique outra pasta.

## Consultas recusadas

finding-query-size = A consulta tem { $bytes } bytes; são permitidos { $limit }.
    .title = Consulta longa demais
    .why = Uma consulta é lida e examinada antes de ser executada, e isso precisa continuar rápido.
    .fix = Pergunte em várias consultas ou encurte as listas longas de valores.
finding-query-operators = A consulta tem mais de { $limit } operadores.
    .title = Consulta grande demais
    .why = Contam-se os sinais, as funções, as condições, as junções, as seleções e os valores das listas, pois cada um dá trabalho ao mecanismo de consultas.
    .fix = Pergunte em várias consultas, ou exporte as tabelas com “ayni export” e use um programa próprio.
finding-query-nested = Há parênteses ou consultas aninhados em mais de { $limit } níveis.
    .title = Consulta aninhada demais
    .why = Um aninhamento muito profundo pode derrubar o mecanismo de consultas.
    .fix = Dê nome às consultas internas com WITH e retire os parênteses desnecessários.
finding-query-syntax = Linha { $line }, coluna { $column }: não é possível ler a consulta. { $detail }
    .title = Consulta não compreendida
    .why = Neste lugar falta algo, ou há algo que não pode estar ali.
    .fix = Olhe o lugar e a palavra anterior.
finding-query-not-allowed = Linha { $line }, coluna { $column }: isto não é permitido aqui: { $what }
    .title = Não permitido em uma consulta
    .why = Uma consulta apenas lê as tabelas do registro: um único SELECT, com WITH, junções, conjuntos e janelas. Ela nunca escreve e nunca lê arquivos.
    .fix = Retire esta parte. “ayni export” escreve arquivos; “ayni import” altera o registro.
finding-query-table = Linha { $line }, coluna { $column }: não existe a tabela “{ $name }”.
    .title = Tabela desconhecida
    .why = As tabelas são: { $known }.
    .fix = As tabelas são: { $known }. “ayni query --tables” mostra cada uma com suas colunas.
finding-query-column = Não existe a coluna “{ $name }”.
    .title = Coluna desconhecida
    .why = Neste lugar há: { $known }.
    .fix = Neste lugar há: { $known }. “ayni query --tables” mostra as colunas de cada tabela. O texto fica entre aspas simples.
finding-query-function = Linha { $line }, coluna { $column }: a função “{ $name }” não pode ser usada.
    .title = Função não disponível
    .why = Só há funções que dão resultados exatos e não leem nada: { $known }.
    .fix = Só há funções que dão resultados exatos e não leem nada: { $known }. Use uma destas. Para arredondar, escreva CAST(x AS DECIMAL(20, 2)).
finding-query-float = “{ $name }” seria um número de ponto flutuante.
    .title = Número não exato
    .why = Números de ponto flutuante não são exatos, e nada em uma tabela o mostraria.
    .fix = Use DECIMAL com as casas de que precisa, por exemplo CAST(x AS DECIMAL(38, 6)).
finding-query-invalid = A consulta não é coerente: { $detail }
    .title = Consulta incoerente
    .why = É possível lê-la, mas tipos, nomes ou grupos não combinam.
    .fix = Leia a mensagem; uma coluna ao lado de um total deve constar em GROUP BY, e os dois lados de uma comparação devem ser do mesmo tipo.
finding-query-overflow = Um número tem mais de 38 algarismos.
    .title = Número grande demais
    .why = Os valores têm 32 algarismos antes da vírgula e seis depois. O que não cabe é recusado; nunca é cortado nem transformado em outro número.
    .fix = Procure um valor na unidade errada ou uma multiplicação não pretendida.
finding-query-divided-by-zero = A consulta divide por zero.
    .title = Divisão por zero
    .why = Um quociente assim não tem valor.
    .fix = Escreva NULLIF(x, 0) no denominador; o resultado então faltará nessas linhas.
finding-query-value = Um valor não pode ser usado assim: { $detail }
    .title = Valor que não se ajusta
    .why = Um texto não é número nem data, ou um número está fora do seu tipo.
    .fix = Deixe essas linhas de fora com WHERE, ou escreva TRY_CAST, que dá um valor ausente.
finding-query-memory = A consulta precisa de mais de { $memory } MB de memória.
    .title = Memória demais
    .why = Ordenar, agrupar ou juntar muitíssimas linhas de uma vez exige memória, e nada é movido para o disco.
    .fix = Escolha menos linhas com WHERE e verifique se cada junção tem sua condição.
finding-query-time = A consulta levou mais tempo do que o permitido ({ $seconds } s) e foi encerrada.
    .title = Lenta demais
    .why = Uma junção sem condição combina cada linha com todas as outras.
    .fix = Verifique se cada junção tem sua condição, ou conceda mais tempo com --seconds.
finding-query-rows = A resposta tem mais de { $limit } linhas.
    .title = Linhas demais
    .why = Uma resposta é limitada, para caber neste computador.
    .fix = Escreva LIMIT ou some com GROUP BY. “ayni export” dá tabelas inteiras.
finding-query-unlike = Linha { $line }, coluna { $column }: somam-se valores, mas a consulta não nomeia nem a sua unidade nem a sua base.
    .title = Soma de valores distintos
    .why = Dólares, dias e pessoas, ou o que foi anunciado e o que foi desembolsado, nunca devem ser somados entre si.
    .fix = Agrupe por basis e por currency ou unit, ou escolha um valor de cada com WHERE.
finding-confined-died = O processo separado terminou por si mesmo ({ $status }); ele pode usar { $memory } MB de memória. Nada foi alterado.
    .title = Terminou por si mesmo
    .why = Consultas e pacotes são tratados em um processo separado e limitado, para que nenhum possa causar dano.
    .fix = Peça menos de uma vez, ou conceda mais memória com AYNI_WORKER_MEMORY_MB.

## A linha de comando

cli-query = Consultar o registro em SQL
cli-query-examples =
    Exemplos:
      ayni query --tables                        as tabelas e suas colunas
      ayni query "SELECT kind, COUNT(*) FROM activity GROUP BY kind"
      ayni query "SELECT basis, currency, SUM(amount) FROM measure GROUP BY basis, currency"
      ayni query --file question.sql --csv > answer.csv
cli-query-arg-sql = A consulta: um único SELECT
cli-query-arg-query-file = Um arquivo que contém a consulta
cli-query-arg-csv = Todas as linhas em CSV
cli-query-arg-rows = Quantas linhas mostrar
cli-query-arg-all-versions = Todas as versões de cada atividade, não só a mais recente
cli-query-arg-seconds = Quantos segundos a consulta pode durar, de 1 a 3600
cli-query-arg-tables = Mostrar as tabelas e suas colunas
cli-export = Escrever o registro em forma de tabelas para outros programas
cli-export-examples =
    Exemplos:
      ayni export -o tables/                     arquivos CSV e sua descrição (Data Package)
      ayni export -o tables/ --format parquet
      ayni export -o tables/ --licence CC-BY-4.0 --all-versions
cli-export-arg-format = A forma dos arquivos
cli-export-arg-all-versions = Todas as versões de cada atividade, não só a mais recente
cli-export-arg-licence = A licença sob a qual é repassado
cli-export-arg-source = O endereço de uma página sobre a fonte
