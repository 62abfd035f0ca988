### O documento da medição, e as constatações ao medir e ao ler edições e métodos.

## Títulos

report-title-country = Cooperação Sul-Sul e triangular: { $country }
report-title-estimate = Cooperação Sul-Sul e triangular: { $country } — estimativa de { $author } a partir de fontes públicas
report-estimate-notice = Esta é uma estimativa de { $author } a partir de fontes públicas. Não é uma medição feita pelo próprio país: { $country }.

## Dados no alto

report-as-of = Na data de
report-period = Anos de referência
report-period-all = Todos os anos declarados
report-period-years = { $first } a { $last }
report-author = Medição de
report-author-country = O próprio nó do país
report-edition = Edição do marco
report-method = Método
report-method-author = Autor do método
report-unknown = Desconhecido
report-set = { $title } ({ $id })
report-set-g77 = Grupo dos 77 e China
report-set-middle-income = Países de renda média
report-set-oda = Lista do CAD de receptores de AOD
report-set-tossd = Lista de receptores do TOSSD
report-set-unctad-developing = Economias em desenvolvimento segundo a regra da UNCTAD
report-set-fed = Taxas de câmbio médias anuais e mensais, Reserva Federal
report-set-imf = Taxas de câmbio médias anuais, Fundo Monetário Internacional
report-not-stated = Não informado
report-goal = { $number } { $name }

## Números principais

report-headline-activities = Atividades
report-headline-activities-note = { $view }: cada atividade contada uma vez
report-headline-money-note = { $view }: { $basis }, em dólares correntes dos Estados Unidos

## Perspectivas

report-view-provided = Perspectiva do ofertante
report-view-provided-text = O que o país aportou como ofertante. Os números do outro lado são uma perspectiva distinta, e as duas nunca são compensadas entre si.
report-view-received = Perspectiva do receptor
report-view-received-text = O que parceiros do Sul aportaram ao país como receptor. Os números do outro lado são uma perspectiva distinta, e as duas nunca são compensadas entre si.
report-view-own-input = Contrapartidas próprias do receptor
report-view-own-input-text = O que o próprio país aportou a atividades das quais é receptor. Não é ofertado nem recebido, e fica à parte.
report-basis = Base: { $basis }
report-activities = Atividades contadas
report-activities-text = Estas tabelas contam atividades, seja o valor conhecido ou não.

## Tabelas de dinheiro

report-table-years = Por ano: { $view }, { $basis }, por grupo
report-table-items = Por item, com um total por grupo: { $view }, { $basis }
report-table-partners = Por parceiro: { $view }, { $basis }, por grupo
report-table-regions = Por região do parceiro: { $view }, { $basis }, por grupo
report-table-forms = Por forma de cooperação: { $view }, { $basis }, por grupo
report-table-sectors = Por setor: { $view }, { $basis }, por grupo
report-table-goals = Por Objetivo de Desenvolvimento Sustentável: { $view }, { $basis }, por grupo
report-table-reporters = Por entidade declarante: { $view }, { $basis }, por grupo
report-table-units = Quantidades em suas próprias unidades: { $view }, { $basis }

## Tabelas de contagem

report-table-activities-years = Atividades por ano: { $view }
report-table-activities-forms = Atividades por forma de cooperação: { $view }
report-table-activities-partners = Atividades por parceiro: { $view }
report-table-activities-sectors = Atividades por setor: { $view }
report-table-activities-goals = Atividades por Objetivo de Desenvolvimento Sustentável: { $view }
report-table-activities-reporters = Atividades por entidade declarante: { $view }

## Outras tabelas

report-table-left-out = O que ficou de fora, por motivo e moeda
report-table-findings = Constatações da leitura e da verificação, por código
report-table-grounds = O que o método deixa de fora, na ordem em que é tentado
report-table-classification = Regras de classificação, na ordem em que são tentadas
report-table-inputs = A partir de que os números foram feitos

## Colunas

report-column-year = Ano
report-column-item = Item
report-column-partner = Parceiro
report-column-region = Região
report-column-form = Forma
report-column-sector = Setor
report-column-goal = Objetivo
report-column-reporter = Entidade declarante
report-column-unit = Unidade
report-column-quantity = Quantidade
report-column-activities = Atividades
report-column-measures = Medidas
report-column-estimated = Das quais, estimativas
report-column-ground = Motivo
report-column-reason = Explicação
report-column-currency = Moeda
report-column-reported = Valor declarado
report-column-severity = Gravidade
report-column-code = Código
report-column-example = Por exemplo
report-column-count = Quantas
report-column-rule = Regra
report-column-input = Insumo
report-column-id = Nome
report-column-version = Versão
report-column-hash = SHA-256
report-total = Total
report-total-once = Todas, cada uma contada uma vez

## Notas sob as tabelas

report-note-groups = Os grupos nunca são somados entre si.
report-note-coverage = Grupo { $group }: { $activities ->
    [one] { $activities } atividade
   *[other] { $activities } atividades
}, { $measures ->
    [one] { $measures } medida.
   *[other] { $measures } medidas.
}
report-note-unconverted = Grupo { $group }: { $count ->
    [one] { $count } medida não tem taxa de câmbio. Ela falta nos números em dólares.
   *[other] { $count } medidas não têm taxa de câmbio. Elas faltam nos números em dólares.
}
report-note-estimated = Grupo { $group }: { $count ->
    [one] { $count } medida é uma estimativa da sua fonte.
   *[other] { $count } medidas são estimativas das suas fontes.
}
report-note-shares = Os valores são divididos pelas parcelas declaradas, ou em partes iguais quando não há parcelas. As partes somam o total.
report-note-left-out = { $count ->
    [one] { $count } linha desta perspectiva ficou de fora, em qualquer base. A seção “O que ficou de fora” dá o motivo.
   *[other] { $count } linhas desta perspectiva ficaram de fora, em qualquer base. A seção “O que ficou de fora” dá os motivos.
}
report-note-units = Unidades diferentes nunca são somadas.
report-note-once = Uma atividade com vários códigos aparece em várias linhas, e conta uma só vez na última.
report-note-currencies = Os valores são os declarados, por moeda. Moedas e bases diferentes são listadas e não devem ser somadas.
report-note-grounds = Depois vêm os motivos que todo método tem: ver a seção “O que ficou de fora”.
report-note-findings = As constatações da própria medição estão acima.

## Gráficos

report-figure-years = Grupo { $group } por ano e item: { $view }, { $basis }
report-figure-years-description = Uma coluna por ano, dividida por item do grupo { $group }. A tabela por item tem os mesmos números.
report-figure-partners = Grupo { $group }, maiores parceiros: { $view }, { $basis }
report-figure-partners-description = Até dez parceiros, o maior primeiro. A tabela por parceiro tem todos.
report-figure-sectors = Grupo { $group }, maiores setores: { $view }, { $basis }
report-figure-sectors-description = Até dez setores, o maior primeiro. A tabela por setor tem todos.
report-figure-goals = Grupo { $group } por Objetivo de Desenvolvimento Sustentável: { $view }, { $basis }
report-figure-goals-description = Uma barra para cada Objetivo informado, na ordem dos Objetivos.
report-figure-flows = Grupo { $group }, fluxos por parceiro e item: { $view }, { $basis }
report-figure-flows-description = Faixas entre o país e os seus parceiros, com altura proporcional aos valores, nas cores dos itens do grupo { $group }. Os dez maiores parceiros têm faixas próprias; todos os outros formam uma só, com o seu número.
report-flows-others = Outros ({ $count })
report-flows-items = Outros itens ({ $count })
report-note-flows-negative = Os valores inferiores a zero (correções, reembolsos) não têm faixa; constam dos dados do gráfico.
report-figure-map = Grupo { $group }, onde ficam os parceiros: { $view }, { $basis }
report-figure-map-description = Uma grade da Terra com um círculo para cada parceiro, cuja área é proporcional ao seu valor no grupo { $group }. A tabela por parceiro tem os mesmos números.
report-note-map = Cada círculo fica aproximadamente no centro de um país ou área, e o mapa não tem fronteiras nem costas. As posições não implicam qualquer opinião sobre a condição jurídica de qualquer país, território ou área, nem sobre as suas fronteiras. A projeção (Equal Earth) conserva as áreas.
report-note-map-absent = Não está no mapa, por não se conhecer a posição ou o valor não ser superior a zero: { $partner } ({ $amount }).

## O que ficou de fora

report-left-out = O que ficou de fora
report-left-out-none = Nada ficou de fora.
report-left-out-text = Estas linhas foram lidas e não são contadas. Cada uma tem o primeiro motivo que se aplica a ela.
report-ground-withheld = Reservado pela entidade declarante: valor e parceiro não são mostrados.
report-ground-payer-unknown = Ninguém informa que parte, ou que país, o aportou.
report-ground-developed-partner = Aportado por um país que não está na lista do Sul do método.
report-ground-multilateral-partner = Aportado por uma organização multilateral.
report-ground-partner-input = Aportado por um parceiro como receptor: é a contrapartida própria desse parceiro.
report-ground-other-provider = Aportado por outro ofertante do Sul: pertence à medição desse país.
report-ground-no-amount = Não se informa valor nem quantidade.
report-ground-no-year = Nenhuma data diz em que ano recai.
report-ground-no-basis = A fonte não diz se foi anunciado, orçado, comprometido, desembolsado ou reembolsado.
report-ground-unclassified = Nenhuma regra da edição do marco lhe dá um item.
report-ground-same-thing = Outra medida do mesmo recurso a representa no mesmo grupo.

## Constatações

report-findings = Constatações
report-findings-none = A medição não encontrou nada a apontar.

## Como os números foram feitos

report-how = Como os números foram feitos
report-fact-source = Fonte da edição
report-fact-south = O Sul
report-fact-rates = Taxas de câmbio
report-fact-currency = Moeda nacional
report-fact-year = Ano de referência
report-fact-triangular = Cooperação triangular
report-fact-activity-years = Anos de uma atividade
report-year-calendar = O ano civil
report-year-begins = Começa com o mês { $month } e é designado pelo ano civil em que começa
report-rule-years = Um valor nunca é dividido entre anos. O que é anunciado, orçado ou comprometido conta no ano em que começa o seu período; o que é desembolsado ou reembolsado, no ano em que termina.
report-rule-conversion = Os valores são convertidos pela regra da taxa de câmbio do método. Cada número é arredondado uma só vez, na sexta casa decimal. Um valor sem taxa fica sem conversão.
report-rule-shares = Os valores são divididos entre parceiros, setores e Objetivos pelas parcelas declaradas, de modo que as partes somem o todo. O que as parcelas deixam em aberto é uma linha própria.
report-rule-groups = Os grupos do marco, as bases e as unidades nunca são somados entre si.
report-rule-triangular = Na cooperação triangular, só o que os parceiros do Sul aportam é contado como dinheiro. O projeto conta como uma atividade.
report-rule-same-thing = Várias medidas de uma mesma coisa contam uma vez: o dinheiro gasto vem antes do valor atribuído.
report-rule-missing = O que falta é mostrado como ausente, e não é zero.

## A partir de que os números foram feitos

report-inputs = Insumos
report-inputs-text = Os mesmos insumos dão os mesmos números. Quem os tiver pode refazê-los.
report-input-register = Revisão do registro
report-input-rules = Regras de verificação
report-input-framework = Edição do marco
report-input-method = Método
report-input-file = Arquivo
report-input-set = Dados de referência
report-input-program = Programa

## Constatações da medição

finding-rate-missing = { $count ->
    [one] Não há taxa de câmbio para { $currency } em { $year }. { $count } valor não foi convertido.
   *[other] Não há taxa de câmbio para { $currency } em { $year }. { $count } valores não foram convertidos.
}
    .title = Falta a taxa de câmbio
    .why = Um valor sem taxa falta nos números da outra moeda. Uma taxa nunca é suposta.
    .fix = Acrescente aos dados de referência a taxa média anual com a sua fonte, ou declare o valor em outra moeda.

finding-measure-south-unknown = O método { $method } segue a lista do Sul “{ $list }”, e essa lista não existe.
    .title = Falta a lista do Sul
    .why = Sem uma lista do Sul, ninguém pode dizer o que é cooperação Sul-Sul. Nada foi medido.
    .fix = Indique uma lista que esteja entre os dados de referência, ou acrescente a lista.

finding-measure-rates-unknown = O método { $method } toma as taxas de câmbio de “{ $source }”, e essa fonte não existe.
    .title = Falta a fonte das taxas de câmbio
    .why = Valores em moedas diferentes do dólar não são convertidos.
    .fix = Indique uma fonte de taxas que esteja entre os dados de referência, ou acrescente as taxas.

finding-measure-currency-unknown = A moeda nacional deste país não é conhecida: { $country }.
    .title = Moeda nacional desconhecida
    .why = Faltam os números em moeda nacional.
    .fix = Acrescente o país com a sua moeda aos dados de referência.

finding-measure-cancelled = A medição foi interrompida depois de { $done ->
    [one] { $done } atividade.
   *[other] { $done } atividades.
}
    .title = Medição interrompida
    .why = Os números estão incompletos.
    .fix = Meça de novo e deixe terminar.

finding-measure-amount-too-large = { $count ->
    [one] { $count } número convertido tem algarismos demais para ser mantido.
   *[other] { $count } números convertidos têm algarismos demais para serem mantidos.
}
    .title = Número convertido grande demais
    .why = O número falta nos totais.
    .fix = Procure um valor com zeros demais, ou na moeda errada.

finding-measure-too-many-rows = { $count ->
    [one] As linhas de { $count } atividade não cabem em uma só medição.
   *[other] As linhas de { $count } atividades não cabem em uma só medição.
}
    .title = Linhas demais
    .why = Os números estão incompletos.
    .fix = Meça menos anos de cada vez.

finding-measure-mixed-recipients = { $count ->
    [one] { $count } atividade tem receptores da lista do Sul e outros. É contada por inteiro.
   *[other] { $count } atividades têm receptores da lista do Sul e outros. São contadas por inteiro.
}
    .title = Receptores do Sul e outros em uma mesma atividade
    .why = O total contém uma parte que foi para países de fora do Sul. A tabela por parceiro a mostra.
    .fix = Declare as partes como atividades próprias quando for possível separá-las.

finding-measure-part-and-whole = { $count ->
    [one] { $count } atividade tem valores próprios e está subordinada a outra que também os tem.
   *[other] { $count } atividades têm valores próprios e estão subordinadas a outras que também os têm.
}
    .title = A parte e o todo têm valores
    .why = Se o valor do todo inclui o das suas partes, ele é contado duas vezes.
    .fix = Declare cada valor uma só vez: com o todo ou com as suas partes.

finding-measure-spans-years = { $count ->
    [one] { $count } recurso abrange mais de um ano de referência. O seu valor é contado por inteiro em um deles.
   *[other] { $count } recursos abrangem mais de um ano de referência. Cada valor é contado por inteiro em um deles.
}
    .title = Recurso que abrange vários anos
    .why = Ninguém informou como o valor se distribui pelos anos. Por isso é contado no primeiro ano quando é promessa, e no último quando é gasto.
    .fix = Declare um recurso para cada ano quando os valores forem conhecidos.

finding-measure-dated-by-activity = { $count ->
    [one] { $count } recurso não tem data própria. Recebe a da sua atividade.
   *[other] { $count } recursos não têm data própria. Recebem a das suas atividades.
}
    .title = Recurso datado pela sua atividade
    .why = O ano do valor pode ser diferente dos anos da atividade.
    .fix = Declare o ano de cada valor.

## Constatações sobre edições do marco e métodos

finding-edition-syntax =
    Não é possível ler o arquivo. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Sinal { $column }.
    } ({ $message })
    .title = Edição ou método ilegível
    .why = De um arquivo com falhas nada é usado.
    .fix = Corrija a linha indicada, ou compare-a com os arquivos que acompanham o programa.

finding-edition-unknown-code = O campo { $field } menciona “{ $code }”, que o arquivo não define.
    .title = Código desconhecido em uma edição
    .why = Recursos seriam classificados em um item ou grupo que ninguém pode nomear.
    .fix = Corrija o código, ou acrescente-o aos grupos ou itens do arquivo.

finding-edition-unknown-field = Não existe campo “{ $field }” sobre o qual uma condição possa perguntar.
    .title = Campo desconhecido em uma condição
    .why = Uma condição com um campo mal escrito nunca se cumpriria.
    .fix = Corrija o campo. Um campo da fonte se escreve com extra. e o seu cabeçalho.

finding-edition-unknown-value = O campo { $field } nunca pode ser “{ $value }”.
    .title = Valor impossível em uma condição
    .why = Uma condição com um valor mal escrito nunca se cumpriria.
    .fix = Corrija o valor.

finding-edition-duplicate = “{ $id }” aparece duas vezes na lista { $list }.
    .title = Identificador usado duas vezes
    .why = Ninguém poderia distinguir os dois nos resultados.
    .fix = Dê a um deles outro identificador.

finding-edition-reserved = O motivo “{ $id }” é um que todo método já tem.
    .title = Motivo já ocupado
    .why = As linhas deixadas de fora por ele não se distinguiriam das que todo método deixa de fora.
    .fix = Dê ao motivo outro identificador.

finding-edition-range = O campo { $field } deve estar entre { $least } e { $most }.
    .title = Número fora dos limites
    .why = O método não poderia ser seguido.
    .fix = Corrija o número.

finding-edition-no-english = O campo { $field } não tem texto em inglês.
    .title = Falta o texto em inglês
    .why = Todos os idiomas que não têm texto próprio recorrem ao inglês.
    .fix = Acrescente o texto em inglês.

## Names of groups of countries, places and markers

report-marker = { $marker }: pontuação { $score }
report-score = Pontuação { $score }
report-not-marked = Sem marcador
report-not-valued = Dinheiro gasto: não requer valoração
report-place = { $country }: { $part }
report-commission-ECA = Comissão Econômica para a África
report-commission-ECE = Comissão Econômica para a Europa
report-commission-ECLAC = Comissão Econômica para a América Latina e o Caribe
report-commission-ESCAP = Comissão Econômica e Social para a Ásia e o Pacífico
report-commission-ESCWA = Comissão Econômica e Social para a Ásia Ocidental
report-commission-both = { $first }; { $second }
report-commission-three = { $first }; { $second }; { $third }
report-income-L = Renda baixa
report-income-LM = Renda média baixa
report-income-UM = Renda média alta
report-income-H = Renda alta
report-ldc-yes = Países menos desenvolvidos
report-ldc-no = Outros países
report-lldc-yes = Países em desenvolvimento sem litoral
report-lldc-no = Outros países
report-sids-yes = Pequenos Estados insulares em desenvolvimento
report-sids-no = Outros países
report-year-break = { $year } †

## Further tables of money

report-table-special = Países parceiros em situações especiais: { $view }, { $basis }, por grupo
report-table-incomes = Por grupo de renda do parceiro: { $view }, { $basis }, por grupo
report-table-commissions = Por comissão regional do parceiro: { $view }, { $basis }, por grupo
report-table-places = Por local, até partes de países: { $view }, { $basis }, por grupo
report-table-genders = Por marcador de gênero: { $view }, { $basis }, por grupo
report-table-markers = Por marcador e pontuação: { $view }, { $basis }, por grupo
report-table-valuations = Segundo como se obteve o valor: { $view }, { $basis }, por grupo
report-table-natures = Medido, estimado e imputado: { $view }, { $basis }, por grupo
report-table-constant = Por ano, em dólares correntes e comparáveis: { $view }, { $basis }
report-table-reported = Tudo o que foi declarado em dinheiro, por moeda
report-table-coverage = Atividades declaradas, por entidade e ano
report-table-prices = Preços próprios do método
report-table-triangular-south = Opção 1: o que os parceiros do Sul aportaram
report-table-triangular-partners = Opção 2: o que cada parceiro aportou, por parceiro
report-table-triangular-activities = Opção 3: o projeto inteiro uma só vez, como contagem
report-table-triangular-roles = O que os parceiros aportaram, segundo o seu papel
report-table-triangular-own-roles = Atividades triangulares, segundo o papel do próprio país
report-table-triangular-units = O que cada parceiro aportou, em suas próprias unidades
report-table-activities-genders = Atividades por marcador de gênero: { $view }
report-table-activities-markers = Atividades por marcador e pontuação: { $view }

## Further columns

report-column-ldc = Grupo de países
report-column-income = Grupo de renda
report-column-commission = Comissão regional
report-column-place = Local
report-column-gender = Marcador de gênero
report-column-marker = Marcador
report-column-valuation = Como se obteve o valor
report-column-nature = Como se obteve o número
report-column-view = Perspectiva
report-column-basis = Base
report-column-group = Grupo
report-column-side = De quem é o aporte
report-column-payer = Aportado por
report-column-role = Papel
report-column-name = Nome completo
report-column-part = O que paga
report-column-price = Preço por unidade
report-column-source = Fonte
report-column-date = Data da fonte
report-column-current = Grupo { $group } ({ $unit } correntes)
report-column-constant = Grupo { $group } (USD a preços de { $unit })
report-column-international = Grupo { $group } (dólares internacionais)

## Further notes under tables

report-note-imputed = Grupo { $group }: medidas valoradas pelos preços próprios do método: { $count }.
report-note-share = Grupo { $group }, { $nature }: { $percent } % do total em dólares.
report-note-break = † { $year }: quebra na série. Este ano e os seguintes não são comparáveis com os anteriores:
report-note-markers = Uma atividade pode ter vários marcadores. Cada linha vale por si; as linhas não se somam.
report-note-special = Os grupos se sobrepõem, e as suas linhas não se somam. São os da data dos dados de referência. A última linha abrange todos os parceiros.
report-note-constant = Os dólares comparáveis seguem o deflator ou a paridade do poder de compra do país que aportou o valor. Onde não há, o número falta.
report-note-control = O que é contado e o que ficou de fora somam estes totais de controle. Não são números de cooperação, pois neles se misturam perspectivas e bases.
report-note-sides = O que aportam parceiros de natureza diferente é listado e nunca somado. O dinheiro de um parceiro desenvolvido nunca entra em um total Sul-Sul.
report-note-once-project = Por mais parceiros que tenha um projeto, ele conta uma vez em cada perspectiva.
report-note-prices = Um preço só dá valor a uma quantidade onde o método o diz. Esses valores são assinalados como imputados.
report-note-coverage-years = Contam-se as atividades que dizem respeito ao país, sejam os seus valores contados ou deixados de fora. Com mais de oito anos, mostram-se os oito últimos.

## Triangular cooperation

report-triangular = Cooperação triangular: opções lado a lado
report-triangular-text = Há mais de uma maneira de contabilizar a cooperação triangular (resolução 80/156 da Assembleia Geral, parágrafo 32). As tabelas mostram três delas lado a lado. O que outros aportaram está como foi informado ao país e não entra nos seus totais.

## Coverage

report-coverage = Quem declarou
report-coverage-text = Das entidades que o método espera ({ $expected }), enviaram algo: { $count }.
report-coverage-unknown = O método não nomeia quem deve declarar. Por isso ninguém pode dizer quem não o fez.
report-coverage-silent = Nada enviado
report-revisions = Revisões desde a última divulgação
report-revisions-text = Estes números são postos ao lado dos da medição de { $date }, feita a partir do estado { $register } do registro.
report-revisions-years = Comparam-se os anos que ambas têm: de { $first } a { $last }.
report-revisions-activities = Atividades: novas { $new }, alteradas { $changed }, retiradas { $gone }, sem alteração { $same }.
report-revisions-inputs = Desde então mudaram:
report-revisions-inputs-none = Desde então não mudou nada do que serve para elaborar os números.
report-revisions-all-years = Todos os anos
report-table-revisions = Revisões: { $view }, { $basis }, em { $currency }
report-column-earlier = Antes
report-column-present = Agora
report-column-difference = Diferença
report-column-by = Por: { $reason }
report-column-new = Atividades novas
report-column-changed = Atividades alteradas
report-column-gone = Atividades retiradas
report-note-revisions = As colunas que começam por “Por” somam a diferença. Uma atividade é nova em uma linha para a qual antes nada contribuía, e retirada onde agora nada contribui.
report-note-revisions-several = Quando vários insumos mudaram, as linhas nem sempre indicam qual deles moveu um número. Essa parte consta de uma coluna própria e não é suposta.
report-note-revisions-mixed = As linhas que diferem em mais de uma coisa constam sob a primeira que decide ({ $count }).
report-coverage-expected = Deviam declarar
report-coverage-answered = Destes, declararam
report-coverage-share = Proporção que declarou, em porcentagem

## Further facts on how figures were made

report-fact-exchange = Regra da taxa de câmbio
report-exchange-fixed = Média anual de { $year } para todos
report-fact-own-experts = Gasto direto com especialistas próprios
report-fact-labour-receipts = Remuneração do pessoal próprio como receita
report-fact-labour-ppp = Conversão dessa remuneração
report-labour-untold = O método não a distingue
report-labour-receipt = Contada como recebida pelo parceiro
report-labour-no-receipt = Não contada como recebida: foi paga no país ofertante
report-labour-ppp = Por paridade do poder de compra
report-labour-rates = Por taxas de câmbio, como tudo o mais
report-fact-impute = Valores pelos preços próprios do método
report-fact-rounding = Casas decimais mostradas
report-rounding = { $decimals }; { $rounding }
report-fact-constant = Ano dos preços constantes
report-fact-derived = Método do qual deriva
report-ground-home-salary = Remuneração, no seu país, do pessoal próprio do ofertante, que o método não considera receita.
report-ground-revalued = O método o valora pelos seus próprios preços, no lugar do valor declarado.

## Further findings of measuring and of methods

finding-measure-ppp-missing = Não há paridade do poder de compra de { $country } em { $year }. Valores sem o número: { $count }.
    .title = Falta a paridade do poder de compra
    .why = O método a pede. A taxa de câmbio não a substitui.
    .fix = Acrescente a paridade com a sua fonte aos dados de referência, ou faça com que o método não a peça.

finding-measure-deflator-missing = Não há deflator de { $country } em { $year }. Valores sem número a preços constantes: { $count }.
    .title = Falta o deflator
    .why = Falta o número a preços constantes, e não é suposto a partir de outros anos.
    .fix = Acrescente o deflator com a sua fonte aos dados de referência.

finding-measure-price-missing = O método não tem um preço adequado às quantidades na unidade “{ $unit }”. Ficam sem valor: { $count }.
    .title = Quantidade sem preço
    .why = Não se declarou dinheiro nem valor, e nenhum é suposto.
    .fix = Acrescente ao método um preço com a sua fonte se essas quantidades devem ter valor.

finding-measure-reporter-silent = Espera-se que { $reporter } declare, e não enviou nada.
    .title = Entidade que nada enviou
    .why = Os números não abrangem o que faz. Nada é estimado no seu lugar.
    .fix = Peça-lhe a declaração, ou retire-a da lista do método se não tem nada a declarar.

finding-measure-reporter-year = { $reporter } não enviou nada sobre { $year }.
    .title = Entidade sem envio sobre um ano
    .why = O ano não está coberto como os outros, e a série pode mostrar uma mudança que não houve.
    .fix = Peça-lhe esse ano, ou indique no método de quando até quando declara.

finding-measure-year-empty = Nada no registro corresponde a { $year }.
    .title = Ano sem dados
    .why = As tabelas deste ano estão vazias porque nada foi declarado, e não porque nada foi feito.
    .fix = Peça os dados do ano, ou meça os anos que os têm.

finding-measure-switch-unheard = O método escolhe “{ $choice }”, e nenhuma regra da edição { $edition } pergunta por essa escolha.
    .title = Escolha sem efeito
    .why = Os números não são o que diz o método: o gasto direto com especialistas próprios é classificado como se nada tivesse sido escolhido.
    .fix = Acrescente à edição uma regra com o campo own-experts, ou retire a escolha.

finding-edition-needs = O campo { $field } precisa também de { $other }.
    .title = Escolha incompleta
    .why = Sem o outro, a escolha não mudaria nada, e ninguém notaria.
    .fix = Indique ambos, ou nenhum.

finding-edition-excludes = Os campos { $field } e { $other } não podem estar juntos.
    .title = Escolhas incompatíveis
    .why = A mesma mudança seria retirada duas vezes dos números.
    .fix = Escolha um deles.
