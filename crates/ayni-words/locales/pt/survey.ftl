### Words of questionnaires and their answers.

finding-xlsform-no-survey = O arquivo não tem uma planilha “survey” com uma coluna “type”.
    .title = Sem perguntas
    .why = As perguntas de um formulário ficam nessa planilha; cada linha é uma pergunta de algum tipo.
    .fix = Chame a planilha de survey e suas primeiras colunas de type e name.

finding-xlsform-row-incomplete = Não há nada na coluna “{ $column }”.
    .title = Linha incompleta
    .why = Sem isso a linha não pode ser perguntada, ou sua resposta não se distingue das outras.
    .fix = Preencha a coluna ou retire a linha.

finding-xlsform-type-unknown = “{ $type }” não é um tipo de pergunta conhecido.
    .title = Tipo desconhecido
    .why = Ninguém sabe como fazer a pergunta, por isso ficou de fora.
    .fix = Escreva um tipo do XLSForm: text, integer, select_one com uma lista etc.

finding-xlsform-outside = “{ $what }” fica fora do que aqui se pergunta.
    .title = Fora do que se lê
    .why = O XLSForm o conhece, mas requer um dispositivo ou outro arquivo, ou aqui não faz sentido. O resto do formulário funciona sem ele.
    .fix = Pergunte como texto ou como opção se a resposta for necessária.

finding-xlsform-twice = “{ $name }” está aqui e também em { $other }.
    .title = O mesmo nome duas vezes
    .why = Suas respostas não poderiam ser distinguidas.
    .fix = Dê outro nome a um deles.

finding-xlsform-name-form = “{ $name }” não pode ser um nome.
    .title = Nome inválido
    .why = Os nomes aparecem em expressões: começam com letra e não têm espaços.
    .fix = Use letras, algarismos e sublinhados.

finding-xlsform-list-missing = Não há lista de opções “{ $list }”.
    .title = Lista ausente
    .why = Uma pergunta sem opções não pode ser respondida.
    .fix = Acrescente a lista à planilha choices ou corrija seu nome.

finding-xlsform-expression = A expressão em “{ $column }” não pode ser lida a partir de “{ $rest }”: { $expression }
    .title = Expressão não entendida
    .why = O que não se lê não se calcula, e a pergunta seria feita de outro modo.
    .fix = Corrija a expressão; o texto vai entre aspas.

finding-xlsform-reference = “{ $name }” em “{ $column }” não é o nome de uma única pergunta.
    .title = Referência sem destino único
    .why = Não se sabe a que resposta se refere.
    .fix = Corrija o nome ou dê a cada pergunta um nome próprio.

finding-xlsform-function-unknown = A função “{ $function }” em “{ $column }” não é conhecida.
    .title = Função desconhecida
    .why = O XLSForm não a conhece, por isso a expressão não tem valor.
    .fix = Corrija o nome da função.

finding-xlsform-function-outside = A função “{ $function }” em “{ $column }” não é calculada aqui.
    .title = Função fora do que se calcula
    .why = Requer números inexatos, acaso, um arquivo ou um dispositivo. Seu valor fica vazio.
    .fix = Expresse-o com outras funções ou calcule depois da coleta.

finding-xlsform-function-arguments = A função “{ $function }” em “{ $column }” recebe outro número de valores.
    .title = Número de valores errado
    .why = Sem os valores de que precisa, a função não pode ser calculada.
    .fix = Corrija o que está entre parênteses.

finding-xlsform-loop = Um círculo de cálculos: { $names }
    .title = Círculo
    .why = Cada um espera o outro, e nenhum tem valor.
    .fix = Calcule um deles sem os outros.

finding-xlsform-group-unmatched = “{ $name }” começa sem fim ou termina sem começo.
    .title = Grupo não fechado
    .why = Não se sabe que perguntas estão no grupo.
    .fix = Dê a cada begin um end do mesmo tipo.

finding-xlsform-too-deep = Há grupos dentro de outros a mais de { $limit } níveis.
    .title = Grupos aninhados demais
    .why = A profundidade tem um limite, para que nenhum arquivo esgote a máquina. O mais profundo ficou de fora.
    .fix = Reduza os níveis de grupos.

finding-xlsform-label-missing = A pergunta “{ $name }” não tem texto.
    .title = Pergunta sem texto
    .why = Ninguém sabe o que se pergunta; mostra-se o nome.
    .fix = Escreva a pergunta na coluna label.

finding-xlsform-translation-missing = Textos ausentes em “{ $language }”: { $count }
    .title = Tradução ausente
    .why = Quem responde nessa língua verá ali outra.
    .fix = Acrescente os textos ou retire a língua.

finding-answer-beside = “{ $question }”: respostas lado a lado, { $count }.
    .title = Respostas lado a lado
    .why = Duas pessoas a mudaram ao mesmo tempo. Não conta até que alguém escolha.
    .fix = Escolha a resposta certa.

finding-answer-choice = “{ $question }”: “{ $value }” não está entre as opções oferecidas.
    .title = Opção não oferecida
    .why = O que não está na lista não pode ser contado com o resto.
    .fix = Use uma opção da lista.

finding-answer-columns-unused = Colunas que não pertencem a nenhuma pergunta, { $count }: { $columns }
    .title = Colunas não usadas
    .why = Seu conteúdo não foi lido.
    .fix = Nada a fazer se não forem perguntas.

finding-answer-constraint = “{ $question }”: a resposta fica fora do que o formulário permite. { $message }
    .title = Resposta não permitida
    .why = A pergunta tem uma condição que não se cumpre.
    .fix = Corrija a resposta.

finding-answer-kind = “{ $question }”: “{ $value }” não é { $kind }.
    .title = Resposta de outro tipo
    .why = Não se pode calcular com isso.
    .fix = Escreva a resposta como a pergunta pede.

finding-answer-not-asked = “{ $question }” foi respondida sem ser perguntada.
    .title = Resposta sem pergunta
    .why = Pelas outras respostas a pergunta não é feita. A resposta é guardada e não conta.
    .fix = Corrija a resposta de que depende ou retire esta.

finding-answer-not-worked-out = “{ $question }”: a coluna “{ $column }” não pode ser calculada: { $reason }
    .title = Cálculo sem resultado
    .why = A expressão tem uma função que aqui não se calcula ou um número maior do que se guarda.
    .fix = Corrija a expressão no formulário.

finding-answer-record = A linha não é um registro de resposta: { $why }
    .title = Registro não lido
    .why = Cada linha é um registro em JSON com o membro ayni-answer.
    .fix = Escreva de novo o arquivo com ayni survey read.

finding-answer-required = “{ $question }” não foi respondida. { $message }
    .title = Falta resposta obrigatória
    .why = O formulário exige esta resposta.
    .fix = Responda à pergunta.

finding-answer-too-long = “{ $question }”: a resposta tem { $letters } letras; o limite é { $limit }.
    .title = Resposta longa demais
    .why = O que é mais longo é um documento, não uma resposta.
    .fix = Anexe-o como comprovação e escreva o resumo como resposta.
finding-answer-comment-too-long = “{ $question }”: o comentário tem { $letters } letras; o limite é { $limit }.
    .title = Comentário longo demais
    .why = O que é mais longo é um documento, não um comentário.
    .fix = Anexe-o como comprovação e escreva o resumo como comentário.
finding-answer-workbook-other = Esta pasta de trabalho foi feita para “{ $respondent }” na rodada “{ $round }”.
    .title = Uma pasta de trabalho de outra resposta
    .why = Versões de duas respostas não podem ser reunidas, e as respostas de um não são as de outro.
    .fix = Leve-a ao seu lugar ou baixe a pasta de trabalho desta resposta.

finding-answer-turn-lost = A linha pertence a “{ $parent }”, que não está presente.
    .title = Linha sem origem
    .why = As linhas de repetições nomeiam a resposta de que fazem parte.
    .fix = Exporte de novo as duas tabelas juntas.

finding-answer-unconfirmed = “{ $question }”: uma sugestão de { $source } que ninguém confirmou.
    .title = Não confirmado
    .why = Uma sugestão não conta.
    .fix = Confirme-a ou mude-a.

finding-answer-unknown = O formulário não tem a pergunta “{ $question }”.
    .title = Pergunta desconhecida
    .why = A resposta é guardada e não conta.
    .fix = Veja se a resposta é de outro formulário.

finding-answer-version = A resposta é a “{ $other }”, e o que se pede é “{ $form }”.
    .title = Outro formulário ou versão
    .why = As perguntas podem significar outra coisa.
    .fix = Envie a pasta na versão pedida e transfira as respostas.

finding-answer-workbook = O arquivo não é uma pasta de respostas deste programa nem uma exportação com perguntas do formulário.
    .title = Sem respostas
    .why = Não se achou nenhuma pergunta do formulário.
    .fix = Devolva a pasta como está, com suas linhas e colunas ocultas.

answer-kind-integer = um número inteiro
answer-kind-decimal = um número
answer-kind-range = um número do intervalo
answer-kind-date = um dia
answer-kind-today = o dia de hoje
answer-kind-time = uma hora
answer-kind-datetime = um dia com hora
answer-kind-select-one = uma só opção
survey-sheet-answers = Respostas
survey-sheet-choices = Opções
survey-column-question = Pergunta
survey-column-answer = Resposta
survey-column-help = Ajuda
survey-column-comment = Comentário
survey-column-confirmed = A sugestão está certa?
survey-confirmed = Está certa
survey-help-date = Um dia como 2024-05-17
survey-help-many = Podem-se escolher várias: uma em cada linha ou separadas por ponto e vírgula.
survey-help-suggested = Sugerido a partir de { $source }. Só conta se você disser na última coluna que está certo ou escrever outra resposta.
cli-survey = Examinar questionários, escrevê-los e ler respostas
cli-survey-check = Procurar o que não pode ficar em um formulário XLSForm
cli-survey-check-examples =
    Exemplos:
      ayni survey check form.xlsx
      ayni survey check strategy-governments
cli-survey-write = Escrever um formulário como pasta XLSForm
cli-survey-write-examples =
    Exemplo:
      ayni survey write strategy-governments -o form.xlsx
cli-survey-template = Escrever uma pasta para responder a um formulário, em sua língua
cli-survey-template-examples =
    Exemplos:
      ayni survey template strategy-governments -o answer.xlsx
      ayni --lang fr survey template form.xlsx --answers 2021.jsonl --respondent government-01 -o answer.xlsx
cli-survey-read = Ler respostas de pastas e de exportações do ODK e do KoboToolbox, e verificá-las
cli-survey-read-examples =
    Exemplos:
      ayni survey read strategy-governments answer.xlsx --round 2022 -o answers.jsonl
      ayni survey read form.xlsx export.zip -o answers.jsonl
cli-arg-survey = O formulário
cli-survey-template-arg-answers = Um arquivo com respostas anteriores
cli-arg-respondent = De quem escrever as respostas anteriores na pasta
cli-arg-answer-files = Os arquivos com respostas
cli-arg-round = A rodada a que pertencem as respostas
cli-survey-written = Escrito: { $path }
cli-survey-came = Respostas aceitas: { $taken }; à espera de correção: { $waiting }; em { $path }
app-no-survey = Não há questionário “{ $id }”.
    .fix = Indique um arquivo ou um dos que vêm com o programa: strategy-governments, strategy-country-teams, strategy-entities, strategy-desk-review.

app-no-respondent = O arquivo não tem resposta de “{ $id }” a este formulário.
    .fix = Veja os identificadores de quem responde no arquivo.
