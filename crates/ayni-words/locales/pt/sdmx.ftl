### O que os leitores de SDMX constataram e a verificação dos dados em relação à sua estrutura.

## Mensagens

finding-sdmx-format-unknown = O arquivo não é uma mensagem SDMX.
    .title = Não é uma mensagem SDMX
    .why = SDMX-ML começa com um elemento dos espaços de nomes SDMX; SDMX-CSV, com a coluna DATAFLOW ou STRUCTURE.
    .fix = Verifique se é o arquivo certo, ou peça ao remetente SDMX-ML 2.1 ou 3.0 ou SDMX-CSV.

finding-sdmx-kind-not-read = A mensagem é do tipo “{ $kind }”, que não é lido.
    .title = Tipo de mensagem não lido
    .why = São lidos estruturas e dados de SDMX-ML 2.1 e 3.0 e de SDMX-CSV; versões anteriores, metadados, consultas e mensagens de registro não são.
    .fix = Peça ao remetente um desses formatos.

finding-sdmx-cut-short = A mensagem termina antes de estar completa.
    .title = Mensagem incompleta
    .why = Algo que foi aberto não é fechado, como acontece quando uma transferência é interrompida. O que vinha antes foi lido.
    .fix = Peça ao remetente que envie o arquivo novamente.

finding-sdmx-syntax = A partir daqui a mensagem não está bem formada: { $detail }.
    .title = Mensagem malformada
    .why = Um XML que viola as próprias regras não pode mais ser lido. O que vinha antes foi lido.
    .fix = Corrija o arquivo nesta linha, ou peça ao remetente que o gere de novo.

finding-sdmx-entity = A mensagem declara ou usa “{ $name }”, que foi deixado de fora.
    .title = Entidade na mensagem
    .why = Uma entidade declarada pode abrir outros arquivos ou crescer sem fim. SDMX não precisa de nenhuma, e nenhuma é seguida.
    .fix = Escreva o próprio texto no lugar da entidade.

finding-sdmx-encoding = Alguns bytes não são caracteres de { $encoding }. Foram substituídos por “�”.
    .title = Codificação incorreta
    .why = O arquivo foi salvo em codificação diferente da que declara ou da que o SDMX pede (UTF-8).
    .fix = Salve o arquivo em UTF-8.

finding-sdmx-element-skipped = “{ $element }” foi deixado de fora.
    .title = Parte da mensagem deixada de fora
    .why = São lidos organismos, listas de códigos, esquemas de conceitos, estruturas de dados, fluxos e dados. Outras partes do SDMX não são usadas aqui.
    .fix = Nada precisa ser feito se você não precisar dela.

finding-sdmx-footer = O remetente informa ({ $code }): { $text }
    .title = Observação do remetente
    .why = Um serviço acrescenta essa observação quando enviou menos do que foi pedido ou há algo mais a saber.
    .fix = Leia-a e peça de novo o que faltar.

finding-sdmx-limit = A mensagem tem mais de { $limit } observações. O resto não foi lido.
    .title = Observações demais
    .why = A leitura tem um limite, para que nenhum arquivo esgote a máquina.
    .fix = Divida o arquivo.

finding-sdmx-csv-heading = A primeira linha começa com “{ $name }” ou falta uma coluna exigida pelo SDMX-CSV.
    .title = Cabeçalho SDMX-CSV não compreendido
    .why = A primeira coluna é DATAFLOW (1.0), ou STRUCTURE seguida de STRUCTURE_ID (2.0).
    .fix = Corrija a primeira linha.

finding-sdmx-csv-cells = Células da linha: { $cells }; da primeira linha: { $expected }. A linha foi deixada de fora.
    .title = Linha com outro número de células
    .why = Não se pode saber a que coluna pertence cada valor.
    .fix = Procure um separador que falte ou sobre, e ponha entre aspas o texto com separadores.

finding-sdmx-unplaced = “{ $value }” não diz a que pertencem os dados ou o fluxo, nem o que fazer com eles.
    .title = Pertencimento desconhecido
    .why = Um conjunto de dados nomeia seu fluxo ou estrutura como ORGANISMO:ID(VERSÃO), e uma linha de SDMX-CSV 2 uma ação (I, A, M, R, D).
    .fix = Corrija o nome ou a ação.

finding-sdmx-decimal-comma = Os números em “{ $column }” têm vírgula decimal. Foram lidos com ponto.
    .title = Vírgula decimal
    .why = SDMX escreve números com ponto; arquivos para leitores de alguns países têm vírgula.
    .fix = Nada precisa ser feito.

## Estruturas

finding-sdmx-id-missing = “{ $element }” não tem identificador.
    .title = Identificador ausente
    .why = Sem identificador (e, num artefato, sem organismo) nada pode remeter a ele. Foi deixado de fora.
    .fix = Peça ao remetente que o acrescente.

finding-sdmx-id-repeated = “{ $id }” aparece mais de uma vez em { $artefact }.
    .title = Identificador repetido
    .why = Um identificador designa uma única coisa.
    .fix = Remova um deles ou dê-lhe outro identificador.

finding-sdmx-reference-missing = “{ $of }” remete a “{ $reference }”, que não está presente.
    .title = Referência ausente
    .why = O que uma estrutura nomeia deve estar na mesma mensagem ou já ser conhecido; sem sua lista de códigos os valores não podem ser verificados.
    .fix = Acrescente-o, ou peça ao remetente a estrutura com tudo a que ela remete.

## Dados

finding-sdmx-column-unknown = A estrutura { $structure } não conhece “{ $component }”.
    .title = Coluna desconhecida
    .why = Só o SDMX-CSV admite colunas próprias. Ela é mantida e não é usada.
    .fix = Corrija o nome se deve ser um componente.

finding-sdmx-value-missing = “{ $component }” não tem valor.
    .title = Valor ausente
    .why = Uma dimensão e um atributo obrigatório precisam de um valor em cada observação.
    .fix = Acrescente o valor.

finding-sdmx-code-unknown = “{ $value }” em “{ $component }” não está na lista { $list }.
    .title = Código desconhecido
    .why = Só os códigos da lista podem ser entendidos por todos que a compartilham.
    .fix = Corrija o código, ou use a versão da lista que o contém.

finding-sdmx-value-form = “{ $value }” em “{ $component }” não é do tipo { $form }.
    .title = Forma de valor incorreta
    .why = A estrutura define a forma dos valores: um número com ponto, um período como 2024, 2024-Q1 ou 2024-11.
    .fix = Corrija o valor.

finding-sdmx-text-long = O texto em “{ $component }” tem { $length } caracteres; a estrutura admite { $limit }.
    .title = Texto longo demais
    .why = Um destinatário pode cortá-lo ou recusá-lo.
    .fix = Encurte o texto.

finding-sdmx-observation-repeated = A observação { $key } já aparece na linha { $line }.
    .title = Observação repetida
    .why = Há uma observação para cada combinação de dimensões.
    .fix = Remova uma delas ou corrija uma dimensão.

finding-sdmx-attribute-varies = “{ $component }” é “{ $value }” aqui e “{ $other }” na linha { $line }.
    .title = Atributo variável
    .why = A estrutura o define uma vez para a série, o grupo ou todo o conjunto de dados; portanto deve ser o mesmo.
    .fix = Corrija um dos valores.

finding-sdmx-more = Outras constatações “{ $code }”: { $count }.
    .title = Mais constatações do mesmo tipo
    .why = Para que a lista continue legível, só as primeiras são mantidas.
    .fix = Corrija as listadas e leia o arquivo de novo.
