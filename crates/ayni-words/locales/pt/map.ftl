### Perfis de correspondência: como uma planilha de outros se torna atividades. E a ficha Ayni.

## Células que não podem ser lidas

finding-map-cell-error = “{ $column }” contém o erro { $value } da própria planilha.
    .title = Erro em uma fórmula
    .why = A planilha não conseguiu obter o valor, ou não o guardou.
    .fix = Corrija a fórmula ou escreva o próprio valor, e salve o arquivo de novo.

finding-map-value-unknown = “{ $value }” em “{ $column }” não é um valor que o perfil ou a lista de códigos tenha.
    .title = Valor desconhecido
    .why = Ninguém disse o que este valor significa, e ele não é suposto.
    .fix = Corrija a célula, ou acrescente o valor à tabela desta coluna no perfil.

finding-map-country-former = “{ $value }” em “{ $column }” foi antes o código do seguinte país: { $country }. A que país se refere?
    .title = Código antigo de um país
    .why = Os códigos mudam, e um código antigo é muitas vezes um engano em vez do de outro país: não se adivinha.
    .fix = Escreva o código ou o nome atual. Se o arquivo usa sempre códigos antigos, acrescente-os aos valores desta coluna no perfil.

finding-map-country-unknown = “{ $value }” em “{ $column }” não é um país conhecido.
    .title = País desconhecido
    .why = Sem o país, a atividade não pode ser contada com nenhum parceiro.
    .fix = Corrija o nome ou o código. Se estiver certo, acrescente-o aos valores desta coluna no perfil.

finding-map-sector-unknown = “{ $value }” em “{ $column }” não é um setor conhecido.
    .title = Setor desconhecido
    .why = A atividade é contada sem este setor.
    .fix = Corrija o código ou o nome, ou informe no perfil que setor significa.

finding-map-goal-unknown = “{ $value }” em “{ $column }” não é um Objetivo de Desenvolvimento Sustentável nem uma meta.
    .title = Objetivo desconhecido
    .why = A atividade é contada sem este Objetivo.
    .fix = Escreva o número do Objetivo (3) ou da meta (3.8).

finding-map-place-open = “{ $value }” em “{ $column }” é parte de um país, e não está claro de qual.
    .title = Local sem o seu país
    .why = Um local só é mantido com o seu país.
    .fix = Escreva o país antes do local, como em KEN:Nairobi.

finding-map-flag-unreadable = “{ $value }” em “{ $column }” não é sim nem não.
    .title = Nem sim nem não
    .why = É tomado como não informado.
    .fix = Escreva sim ou não.

finding-map-number-unreadable = “{ $value }” em “{ $column }” não é um número.
    .title = Não é um número
    .why = Um valor ausente não é zero: a linha espera até que o valor seja conhecido.
    .fix = Escreva somente o número. Deixe a célula vazia se nenhum valor é conhecido.

finding-map-number-is-date = “{ $value }” em “{ $column }” é uma data onde deveria haver um número.
    .title = Data no lugar de um número
    .why = Às vezes as planilhas transformam em datas números como 1,5.
    .fix = Dê à célula o formato de número e escreva o número de novo.

finding-map-number-ambiguous = “{ $value }” em “{ $column }” pode significar dois números diferentes.
    .title = Número com dois significados
    .why = Um ponto ou uma vírgula antes de três algarismos separa os milhares em um país e os decimais em outro.
    .fix = Informe no perfil como os números são escritos, ou escreva o número sem separador.

finding-map-number-other-style = “{ $value }” em “{ $column }” está escrito de modo diferente dos outros números da sua coluna.
    .title = Número com outra escrita
    .why = Não se supõe qual sinal vem antes dos decimais.
    .fix = Escreva o número como os outros.

finding-map-number-too-large = “{ $value }” em “{ $column }” é grande demais para ser um valor.
    .title = Número grande demais
    .why = Os valores têm no máximo 32 algarismos antes dos decimais.
    .fix = Corrija o número.

finding-map-number-rounded = “{ $value }” em “{ $column }” tem mais de seis casas decimais. Foi arredondado.
    .title = Número arredondado
    .why = Os valores são mantidos em milionésimos, para que as somas sejam exatas.
    .fix = Não é preciso fazer nada.

finding-map-date-unreadable = “{ $value }” em “{ $column }” não é uma data.
    .title = Não é uma data
    .why = Sem a sua data, a atividade pode não ser contada em nenhum ano, ou ser contada em um ano errado.
    .fix = Escreva a data como ano, mês e dia: 2024-05-17. Somente o ano ou o mês também é uma data.

finding-map-date-impossible = “{ $value }” em “{ $column }” é um dia que nenhum calendário tem.
    .title = Data impossível
    .why = Sem a sua data, a atividade pode não ser contada em nenhum ano, ou ser contada em um ano errado.
    .fix = Corrija a data.

finding-map-date-ambiguous = “{ $value }” em “{ $column }” pode significar duas datas diferentes.
    .title = Data com dois significados
    .why = Uns escrevem primeiro o dia, outros o mês.
    .fix = Informe no perfil qual vem primeiro, ou escreva a data como 2024-05-17.

finding-map-date-is-period = “{ $value }” em “{ $column }” é um intervalo entre duas datas onde deveria haver uma só.
    .title = Período no lugar de uma data
    .why = Não se supõe qual das duas se quer dizer.
    .fix = Escreva uma só data, ou associe a coluna a um período no perfil.

finding-map-currency-unknown = “{ $value }” em “{ $column }” não é uma moeda conhecida.
    .title = Moeda desconhecida
    .why = Sem a sua moeda, um valor não pode ser convertido nem somado.
    .fix = Escreva o código de três letras (ISO 4217), ou acrescente o valor à tabela desta coluna no perfil.

finding-map-currency-missing = O valor { $value } em “{ $column }” não tem moeda.
    .title = Valor sem moeda
    .why = Sem a sua moeda, um valor não pode ser convertido nem somado.
    .fix = Acrescente a moeda à linha, ao cabeçalho da coluna ou ao perfil.

finding-map-unit-missing = A quantidade { $value } em “{ $column }” não tem unidade.
    .title = Quantidade sem unidade
    .why = As quantidades só são somadas dentro de uma mesma unidade.
    .fix = Acrescente a unidade à linha ou ao perfil.

finding-map-lists-uneven = “{ $column }” contém { $value }. A célula que lhe corresponde tem outro número de entradas.
    .title = Listas de tamanhos diferentes
    .why = Não está claro que entrada corresponde a qual.
    .fix = Ponha nas duas células o mesmo número de entradas, na mesma ordem.

## Linhas e identificadores

finding-map-id-missing = A linha não tem nada que distinga a sua atividade de outras.
    .title = Linha sem identificador
    .why = Sem identificador, uma versão posterior da linha não pode ser reconhecida.
    .fix = Preencha o identificador, ou ao menos o parceiro e o título.

finding-map-key-derived = { $count ->
        [one] { $count } atividade é conhecida somente pelo seu parceiro, título e início.
       *[other] { $count } atividades são conhecidas somente pelo seu parceiro, título e início.
    }
    .title = Identificadores feitos de outros campos
    .why = Nenhuma coluna tem identificador. Se o parceiro, o título ou o início mudar depois, a atividade é tomada por nova.
    .fix = Indique no perfil a coluna do identificador, ou as colunas que distinguem as atividades.

finding-map-key-shared = Outra linha tem os mesmos valores nas colunas que distinguem as atividades.
    .title = Linhas que não podem ser distinguidas
    .why = Somente a primeira delas é mantida. As outras esperam.
    .fix = Remova a linha se for uma repetição. Se não, indique mais colunas em “identity” no perfil.

finding-map-rows-apart = As linhas da atividade “{ $id }” estão separadas.
    .title = Linhas de uma atividade separadas
    .why = As linhas de uma atividade são lidas juntas. As que estão mais abaixo esperam.
    .fix = Classifique a planilha pelo identificador, ou dê às linhas posteriores um identificador próprio.

finding-map-rows-differ = Esta linha diz da atividade algo diferente da sua primeira linha.
    .title = As linhas de uma atividade diferem
    .why = O que a primeira linha diz é mantido.
    .fix = Faça as linhas coincidirem, ou deixe a célula vazia em todas as linhas menos a primeira.

finding-map-too-many-rows = Mais de { $limit } linhas têm o mesmo identificador.
    .title = Linhas demais para uma atividade
    .why = A coluna dos identificadores provavelmente contém outra coisa.
    .fix = Confira no perfil que coluna tem o identificador.

finding-map-payer-missing = A parte que paga não está entre as partes da atividade.
    .title = Falta quem paga
    .why = O recurso não pode ser contado para ninguém.
    .fix = Acrescente a parte, ou corrija quem paga.

finding-map-payer-ambiguous = A atividade tem várias partes no papel de quem paga.
    .title = Não está claro quem paga
    .why = Não está claro qual delas aportou o recurso.
    .fix = Indique a linha da parte na coluna de quem paga.

finding-map-merged-amount = O valor em “{ $column }” está em células mescladas sobre { $rows } linhas.
    .title = Valor em células mescladas
    .why = É contado uma vez, com a primeira das linhas.
    .fix = Escreva em cada linha a sua própria parte do valor.

finding-map-total-differs = A linha de totais tem { $stated } em “{ $column }”. As linhas acima dela somam { $sum }.
    .title = O total difere das suas linhas
    .why = Pode faltar uma linha, ou um valor pode estar errado. A própria linha de totais não é contada.
    .fix = Confira as linhas acima do total.

finding-map-totals-skipped = { $count ->
        [one] { $count } linha é o total de outras e não foi lida como atividade.
       *[other] { $count } linhas são totais de outras e não foram lidas como atividades.
    }
    .title = Linhas de totais
    .why = Um total contado com as suas linhas seria contado duas vezes.
    .fix = Não é preciso fazer nada.

finding-map-header-repeated = { $count ->
        [one] { $count } linha repete os cabeçalhos.
       *[other] { $count } linhas repetem os cabeçalhos.
    }
    .title = Cabeçalhos repetidos
    .why = Planilhas feitas para impressão os têm em cada página. Não foram lidas como atividades.
    .fix = Não é preciso fazer nada.

finding-map-row-aside = A linha não foi lida como atividade: { $text }
    .title = Nota entre as linhas
    .why = Ela tem uma só célula, ou nenhuma que o perfil leia.
    .fix = Se for uma atividade, preencha as suas outras colunas.

finding-map-rows-aside = { $count ->
        [one] { $count } linha não foi lida como atividade. É uma nota.
       *[other] { $count } linhas não foram lidas como atividades. São notas.
    }
    .title = Notas entre as linhas
    .why = Elas têm uma só célula, ou nenhuma que o perfil leia.
    .fix = Se forem atividades, preencha as suas outras colunas.

finding-map-rows-filtered = { $count ->
        [one] O perfil deixa de fora { $count } linha: { $why }
       *[other] O perfil deixa de fora { $count } linhas: { $why }
    }
    .title = Linhas deixadas de fora pelo perfil
    .why = Quem escreveu o perfil assim decidiu, por este motivo.
    .fix = Altere o perfil se estas linhas devem ser lidas.

## Planilhas e cabeçalhos

finding-map-sheet-ignored = { $rows ->
        [one] O perfil deixa de fora a planilha, com { $rows } linha: { $why }
       *[other] O perfil deixa de fora a planilha, com { $rows } linhas: { $why }
    }
    .title = Planilha deixada de fora pelo perfil
    .why = Quem escreveu o perfil assim decidiu, por este motivo.
    .fix = Altere o perfil se esta planilha deve ser lida.

finding-map-sheet-unmapped = { $rows ->
        [one] O perfil nada diz desta planilha, que tem { $rows } linha.
       *[other] O perfil nada diz desta planilha, que tem { $rows } linhas.
    }
    .title = Planilha não lida
    .why = Ela pode conter atividades.
    .fix = Acrescente a planilha ao perfil: com as suas colunas, ou em “ignore” com o motivo.

finding-map-sheet-missing = O arquivo não tem planilha para esta parte do perfil. { $sheets }
    .title = Falta uma planilha
    .why = O arquivo pode ter forma diferente daquela para a qual o perfil foi escrito.
    .fix = Confira se este é o perfil certo e se nenhuma planilha foi renomeada.

finding-map-header-missing = Nenhuma linha da planilha é o cabeçalho que o perfil descreve. Ele procura: { $words }
    .title = Cabeçalho não encontrado
    .why = Sem o cabeçalho, ninguém sabe qual coluna é qual.
    .fix = Confira se este é o perfil certo. Se cabeçalhos foram renomeados, escreva nele os novos.

finding-map-header-unclear = O cabeçalho “{ $column }” tem uma palavra que significa mil em um idioma e um milhão em outro.
    .title = A unidade de uma coluna não está clara
    .why = Os valores são tomados como estão.
    .fix = Informe no perfil por quanto são multiplicados.

finding-map-column-missing = A planilha não tem a coluna “{ $column }”, que o perfil lê.
    .title = Falta uma coluna
    .why = Os campos que são lidos dela ficam vazios.
    .fix = Escreva no perfil o cabeçalho atual da coluna, ou marque-a ali como opcional.

finding-map-column-twice = Várias colunas têm o cabeçalho “{ $column }”. A primeira é lida.
    .title = Cabeçalho usado duas vezes
    .why = Pode tratar-se de outra coluna.
    .fix = Escreva “{ $column }#1” ou “{ $column }#2” no perfil.

finding-map-columns-unused = { $count ->
        [one] { $count } coluna não é lida: { $columns }
       *[other] { $count } colunas não são lidas: { $columns }
    }
    .title = Colunas não lidas
    .why = O que elas contêm não é mantido.
    .fix = Acrescente-as ao perfil se importam, como campos ou em “extra”.

finding-map-profile-invalid =
    O perfil não pode ser usado. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Sinal { $column }.
    } ({ $detail })
    .title = Perfil inválido
    .why = Nada é lido com um perfil que não é claro.
    .fix = Corrija a linha aqui indicada.

## A ficha Ayni

finding-record-not-json = Linha { $line }, coluna { $column }: isto não é JSON. { $detail }
    .title = Não é JSON
    .why = Uma ficha é um objeto JSON em UTF-8.
    .fix = Peça a quem a enviou que a envie de novo.

finding-record-no-version = Isto não é uma ficha Ayni: não informa a sua versão.
    .title = Não é uma ficha
    .why = Uma ficha é um objeto JSON cujo membro “ayni” contém a versão.
    .fix = Confira se este é o arquivo certo.

finding-record-version = A ficha tem a versão { $found }. Este programa lê versões até { $known }.
    .title = Ficha de uma versão mais nova
    .why = Uma versão mais nova pode conter o que este programa não entende.
    .fix = Instale uma versão mais nova do programa.

finding-record-shape = A ficha contém algo que a sua versão não permite: { $detail }
    .title = Ficha inválida
    .why = Não pode ser mantida sem perda.
    .fix = Peça a quem a enviou que a corrija. O esquema está em docs/record-v1.schema.json.

## Propor um perfil: em que se baseia uma linha, e por que uma coluna fica de fora

map-why-header = pelo cabeçalho
map-why-header-only = somente pelo cabeçalho: apenas { $percent } % dos valores parecem ser isso
map-why-values = somente pelos valores: { $percent } % parecem ser isso
map-why-both = pelo cabeçalho, e { $percent } % dos valores parecem ser isso
map-why-year = o cabeçalho contém um ano, e outros só diferem no seu
map-left-unknown = não reconhecida
map-left-empty = sem valores
map-left-second = “{ $column }” corresponde melhor
map-left-no-header = nenhum cabeçalho foi reconhecido

## O que está errado num arquivo TOML

toml-syntax = Isto não está escrito como TOML.
toml-unknown = Não há esse campo aqui.
toml-missing = Falta um campo necessário.
toml-word = Isto não é nenhuma das palavras admitidas aqui.
toml-kind = Aqui se espera um valor de outro tipo.
toml-twice = Isto figura duas vezes.
toml-value = O que figura aqui não pode ser usado.
