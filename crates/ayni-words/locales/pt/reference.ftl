## Constatações sobre dados de referência: os conjuntos de data/ e os que um país acrescenta.

finding-reference-set-invalid = Não é possível ler a descrição deste conjunto: { $reason }
    .title = A descrição de um conjunto tem falhas
    .why = Cada conjunto de dados de referência diz de onde vem; os números feitos com ele informam isso.
    .fix = Escreva title, source, version, date, licence e note em set.toml, cada um como texto entre aspas.

finding-reference-row-unreadable = Não é possível ler esta linha: { $reason }
    .title = Não é possível ler uma linha dos dados de referência
    .why = A linha é omitida, e o seu código não fica conhecido.
    .fix = Salve o arquivo como CSV em UTF-8, com vírgulas entre as colunas.

finding-reference-column-missing = Falta a coluna “{ $column }”.
    .title = Falta uma coluna dos dados de referência
    .why = Sem esta coluna o arquivo não pode ser usado, e todo ele é omitido.
    .fix = Acrescente a coluna à primeira linha, escrita exatamente assim, e preencha-a.

finding-reference-value-invalid = “{ $value }” não serve para a coluna “{ $column }”.
    .title = Um valor dos dados de referência não serve para a sua coluna
    .why = A linha é omitida. Um código ou uma taxa errada tornaria os números errados sem que ninguém visse.
    .fix = Corrija o valor. Os anos têm quatro algarismos, as taxas são números positivos com ponto, e as marcas são “yes” ou vazias.

finding-reference-code-unknown = “{ $code }” não está na lista “{ $list }”.
    .title = Os dados de referência mencionam um código desconhecido
    .why = O que a linha diz desse código é omitido ou não tem utilidade.
    .fix = Corrija o código, ou acrescente-o à lista em que deveria estar.

finding-reference-code-twice = “{ $code }” aparece mais de uma vez neste arquivo.
    .title = Um código aparece duas vezes em um arquivo
    .why = Vale a linha posterior, e a anterior se perde.
    .fix = Mantenha somente uma das linhas.
