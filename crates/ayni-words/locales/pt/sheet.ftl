### O que constataram os leitores de planilhas: XLSX, XLS, ODS, texto delimitado e seus arquivos zip.

## Arquivos que não podem ser lidos, ou não até o fim

finding-sheet-encrypted = O arquivo está protegido por senha.
    .title = Arquivo protegido por senha
    .why = O seu conteúdo está cifrado, e nada nele pode ser lido.
    .fix = Abra-o com a senha, salve-o sem senha e forneça esse arquivo.

finding-sheet-damaged = O arquivo está danificado na sua parte “{ $part }”.
    .title = Arquivo danificado
    .why = A partir desse ponto o conteúdo não pode ser lido. Tudo o que vem antes foi lido.
    .fix = Abra o arquivo em um programa de planilhas e salve-o de novo, ou peça ao remetente que o envie outra vez.

finding-sheet-unreadable = Não foi possível ler o arquivo até o fim: { $reason }.
    .title = A leitura falhou
    .why = O erro é do disco ou da rede, não do conteúdo do arquivo.
    .fix = Copie o arquivo para este computador e tente de novo.

finding-sheet-format-unknown = O arquivo não é planilha nem texto.
    .title = Não é uma planilha
    .why = Somente XLSX, XLS, ODS e texto delimitado (CSV, TSV) são lidos, também dentro de um zip.
    .fix = Salve a tabela como XLSX ou CSV.

finding-sheet-format-unsupported = O arquivo é do tipo “{ $format }”, que não é lido.
    .title = Tipo de arquivo que não é lido
    .why = Não é o nome do arquivo que decide; os seus primeiros bytes mostram o que ele é. Somente XLSX, XLS, ODS e texto delimitado (CSV, TSV) são lidos, também dentro de um zip.
    .fix = Abra-o no programa a que pertence e salve a tabela como XLSX ou CSV.

finding-sheet-empty = O arquivo não tem nenhuma linha com conteúdo.
    .title = Arquivo vazio
    .why = Nenhuma planilha tem uma célula com valor.
    .fix = Veja se este é o arquivo certo.

finding-sheet-member-not-read = “{ $member }” foi omitido.
    .title = Arquivo do pacote omitido
    .why = De um pacote, somente planilhas e texto delimitado são lidos, e alguns usos leem só um deles.
    .fix = Se contém dados, retire-o do pacote e forneça-o separadamente.

## Limites

finding-sheet-inflates-too-much = { $bytes ->
    [one] Uma parte do arquivo se descompacta a mais de { $ratio } vezes o seu tamanho, ou o arquivo a mais do que o permitido. A leitura parou depois de um byte.
   *[other] Uma parte do arquivo se descompacta a mais de { $ratio } vezes o seu tamanho, ou o arquivo a mais do que o permitido. A leitura parou depois de { $bytes } bytes.
    }
    .title = Descompacta-se a um tamanho excessivo
    .why = Planilhas reais se compactam de dez a quarenta vezes. O que se compacta centenas de vezes é feito para esgotar a máquina, ou contém uma só coisa sem fim.
    .fix = Abra o arquivo em um programa de planilhas, exclua o que está vazio ou repetido e salve-o de novo.

finding-sheet-too-many-cells = O arquivo tem mais de { $limit } células. O que vem depois não foi lido.
    .title = Células demais
    .why = Células vazias à esquerda de um valor também contam: um valor na última coluna de cada linha torna uma planilha enorme.
    .fix = Divida o arquivo, ou mova para a esquerda os valores isolados.

finding-sheet-too-many-columns = A linha tem mais de { $limit } colunas. As células além delas foram omitidas.
    .title = Colunas demais
    .why = Nenhuma pasta de trabalho tem mais colunas que isso, e o texto provavelmente está dividido nos lugares errados.
    .fix = Veja se o delimitador e as aspas desta linha estão certos.

finding-sheet-too-many-rows = A planilha vai além da linha { $limit }. As linhas além dela foram omitidas.
    .title = Linhas demais
    .why = Nenhuma pasta de trabalho pode ter mais linhas que isso em uma planilha.
    .fix = Forneça os dados como CSV, que não tem esse limite, ou divida-os em várias planilhas.

finding-sheet-too-much-text = Os textos do arquivo precisam de mais de { $limit } bytes de memória.
    .title = Texto demais
    .why = Uma pasta de trabalho guarda os seus textos em uma só lista, que precisa estar na memória durante a leitura.
    .fix = Forneça os dados como CSV, ou divida a pasta de trabalho.

finding-sheet-too-much-for-memory = O arquivo tem mais de { $cells } células, ou mais de { $bytes } bytes de texto. Aqui está somente a sua primeira parte.
    .title = Grande demais para caber inteiro
    .why = Este uso precisa do arquivo inteiro na memória. Uma importação lê linha por linha e aceita arquivos muito maiores.
    .fix = Use para isto um arquivo mais curto, por exemplo as primeiras mil linhas.

finding-sheet-cell-too-long = Um texto tem mais de { $limit } bytes. O que vem depois dele nessa parte não foi lido.
    .title = Texto longo demais
    .why = Nenhuma célula de uma pasta de trabalho contém tanto. Em um arquivo de texto provavelmente falta uma quebra de linha ou uma aspa.
    .fix = Olhe esse ponto do arquivo e encurte-o ou corrija-o.

## Arquivos de texto

finding-sheet-encoding-guessed = As letras foram lidas como { $encoding }.
    .title = Codificação suposta
    .why = O arquivo não está em UTF-8 e não diz em que codificação está. Ela foi suposta pelas suas letras.
    .fix = Veja se os nomes com acentos aparecem bem. Se não, salve o arquivo como UTF-8.

finding-sheet-text-undecodable = { $count ->
    [one] Em um ponto, o arquivo tem bytes que não são letras. Aparece “�”.
   *[other] Em { $count } pontos, o arquivo tem bytes que não são letras. Aparecem “�”.
    }
    .title = Letras perdidas
    .why = Partes do arquivo estão em codificação diferente do resto, ou foram danificadas no caminho.
    .fix = Substitua cada “�” pela letra certa, ou salve o original de novo como UTF-8.

finding-sheet-nul-bytes = { $count ->
    [one] Um byte NUL foi omitido.
   *[other] { $count } bytes NUL foram omitidos.
    }
    .title = Bytes NUL no texto
    .why = Nenhum texto os tem. São deixados por um programa interrompido ou por uma cópia que falhou.
    .fix = Compare algumas linhas com o original e refaça o arquivo se forem diferentes.

finding-sheet-unclosed-quote = Uma aspa abre um campo e nunca é fechada. Foi lida como um caractere comum.
    .title = Aspa não fechada
    .why = Tomada ao pé da letra, o resto do arquivo seria uma só célula.
    .fix = Feche a aspa, ou duplique-a se pertence ao texto.

finding-sheet-stray-quote = { $count ->
    [one] Um campo continua depois da sua aspa de fechamento. Foi lido até o delimitador seguinte.
   *[other] { $count } campos continuam depois da sua aspa de fechamento. Foram lidos até o delimitador seguinte. O primeiro está nesta linha.
    }
    .title = Texto depois de uma aspa
    .why = Uma aspa dentro de um campo entre aspas precisa ser duplicada.
    .fix = Duplique as aspas dentro dos campos entre aspas, ou veja se falta um delimitador.

## Células e planilhas

finding-sheet-formula-without-value = A fórmula { $formula } não tem valor no arquivo.
    .title = Fórmula sem valor
    .why = O programa que gravou o arquivo não a calculou, e aqui não se calculam fórmulas.
    .fix = Abra o arquivo em um programa de planilhas, que a calcula, e salve-o.

finding-sheet-text-missing = A célula remete a um texto que o arquivo não contém.
    .title = Falta um texto
    .why = Pastas de trabalho guardam os seus textos em uma só lista. A entrada desta célula não está nela, portanto o arquivo está danificado.
    .fix = Abra o arquivo em um programa de planilhas, digite o texto de novo e salve-o.

finding-sheet-hidden = A planilha “{ $sheet }” está oculta. Foi lida como as outras.
    .title = Planilha oculta
    .why = O que está oculto pode ser antigo ou não ser destinado ao envio.
    .fix = Se não pertence ao envio, exclua-a ou deixe-a de fora no perfil de correspondência.

finding-sheet-hidden-rows = { $count ->
    [one] Uma linha com conteúdo está oculta. Foi lida como as outras.
   *[other] { $count } linhas com conteúdo estão ocultas. Foram lidas como as outras.
    }
    .title = Linhas ocultas
    .why = Muitas vezes as linhas estão ocultas por um filtro esquecido, e às vezes porque não devem contar.
    .fix = Mostre todas as linhas e veja se estas pertencem ao conjunto.

finding-sheet-more-findings = { $count ->
    [one] Há mais uma constatação do tipo “{ $of }”.
   *[other] Há mais { $count } constatações do tipo “{ $of }”.
    }
    .title = Mais do mesmo
    .why = Somente as primeiras de cada tipo são listadas uma a uma.
    .fix = Corrija as que estão listadas e leia o arquivo de novo.
