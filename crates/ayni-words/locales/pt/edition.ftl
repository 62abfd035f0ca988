### Edições do quadro e métodos: o que falha em um, o que diz e em que dois diferem.

finding-edition-group-empty = O grupo { $group } não tem itens.
    .title = Um grupo sem itens
    .why = Nada poderá jamais ser contado nele.
    .fix = Dê-lhe itens, ou retire-o.
finding-edition-item-unit = O item { $item } não leva dinheiro e não tem unidade.
    .title = Um item sem unidade
    .why = Uma quantidade nada significa sem sua unidade, e unidades diferentes nunca são somadas.
    .fix = Indique suas unidades (lista unit), ou * onde qualquer uma sirva.
finding-edition-item-unused = Nenhuma regra dá o item { $item }.
    .title = Um item a que nada chega
    .why = Ficará vazio, informe-se o que se informar, e quem lê pensaria que nada foi feito.
    .fix = Acrescente uma regra que o dê, ou retire o item.
finding-edition-language = { $count ->
    [one] Um texto não existe em { $language }; é { $field }.
   *[other] { $count } textos não existem em { $language }; o primeiro é { $field }.
    }
    .title = Falta um idioma
    .why = Quem lê nesse idioma vê o inglês no lugar.
    .fix = Acrescente os textos, se a edição deve ser lida nesse idioma.
finding-edition-map-missing = A correspondência com { $standard } nada diz de { $items }.
    .title = Itens sem linha em uma correspondência
    .why = Quem informa segundo esse padrão teria de adivinhar.
    .fix = Acrescente uma linha; com código vazio ela diz que nada se ajusta.
finding-edition-rule-unreachable = { $rule } nunca é a primeira que vale. Antes dela: { $by }.
    .title = Uma regra que nunca decide
    .why = As regras são tentadas em ordem. Onde esta vale, vale também uma anterior, ou ela não pode valer nunca.
    .fix = Suba-a, restrinja as anteriores ou retire-a.
finding-edition-rules-overlap = { $first } ({ $first-item }) e { $second } ({ $second-item }) valem ao mesmo tempo, por exemplo para { $example }.
    .title = Duas regras valem para uma medida
    .why = Nenhuma é caso particular da outra, de modo que só a ordem decide.
    .fix = Restrinja uma até que não se encontrem, ou faça da anterior um caso particular da posterior.
finding-edition-too-wide = As condições de { $list } dividem casos demais para tentar todos. Não se procuraram sobreposições nem lacunas.
    .title = Casos demais para tentar
    .why = A verificação tenta todos os casos e nada diz do que não tentou.
    .fix = Nomeie menos campos em um mesmo arquivo.
finding-edition-unclassified = Nenhuma regra vale para { $what }.
    .title = Medidas sem item
    .why = Ficam fora de todos os totais, como não classificadas.
    .fix = Acrescente uma regra para elas; a última regra de cada medida pode ficar com o resto.
finding-edition-unit-outside = { $count ->
    [one] Uma quantidade do item { $item } está em { $unit }, que a edição não nomeia para ele.
   *[other] { $count } quantidades do item { $item } estão em { $unit }, que a edição não nomeia para ele.
    }
    .title = Uma unidade em que o item não é contado
    .why = Fica em uma linha própria, e em parte alguma de um formulário que só tenha as unidades do item.
    .fix = Acrescente a unidade ao item, ou veja se a quantidade pertence a outro.
finding-edition-wrong-group = { $rule } dá { $measure ->
    [quantity] uma quantidade
    [value] um valor em dinheiro
   *[other] dinheiro
    } ao item { $item }, cujo grupo não o leva.
    .title = Uma regra que envia algo ao grupo errado
    .why = Um grupo leva dinheiro ou quantidades; o outro não pode ser somado nele.
    .fix = Limite a regra à medida certa, ou dê outro item.
finding-method-country-not-south = { $country } não está na lista { $list } nesses anos.
    .title = O país que mede não está na lista do Sul
    .why = Por este método, nada do que ele fornece é cooperação Sul-Sul.
    .fix = Escolha a lista que o país segue, ou escreva a dele.
finding-method-index-missing = { $set } nada tem para { $country } em { $year }.
    .title = Um ano sem deflator ou sem paridade do poder de compra
    .why = O método pede valores que não podem ser feitos para esse ano; eles faltariam.
    .fix = Acrescente o ano ao conjunto, ou não os peça.
finding-method-price-zero = O preço { $price } é { $amount }.
    .title = Um preço que não é maior que zero
    .why = Daria ao trabalho e aos bens um valor nulo ou negativo.
    .fix = Escreva o preço, ou retire a linha.
finding-method-prices-unused = O método tem preços e não imputa nada.
    .title = Preços que não são usados
    .why = Quem lê pensaria que os valores foram feitos com eles.
    .fix = Ajuste impute, ou retire os preços.
finding-method-rate-missing = { $source } não tem taxa para { $currency } em { $year }.
    .title = Um ano sem taxa de câmbio
    .why = Os valores desse ano não poderiam ser convertidos para a moeda nacional nem a partir dela; faltariam nos totais.
    .fix = Acrescente a taxa a um conjunto próprio do país, ou escolha uma fonte que a tenha.
finding-method-rows-unclassified = { $count ->
    [one] Uma medida do registro fica sem item. É do tipo { $measure }.
   *[other] { $count } medidas do registro ficam sem item. São do tipo { $measure }.
    }
    .title = Medidas do registro sem item
    .why = Nenhuma regra da edição vale para elas, e nenhum motivo do método as deixa de fora.
    .fix = Acrescente uma regra à edição, ou diga no método por que ficam de fora.
finding-method-unclassified = Nem deixado de fora nem com item em { $edition }: { $what }.
    .title = Um método que deixa algo sem classificar
    .why = Faltaria em todos os totais sem um motivo próprio do país.
    .fix = Deixe-o de fora com um motivo, ou use uma edição que tenha regra para isso.
finding-method-without-prices = O método deve imputar valores e não tem preços.
    .title = Nada com que imputar
    .why = Nenhuma quantidade receberia valor, embora se diga a quem lê que sim.
    .fix = Acrescente preços com unidade, moeda, fonte e data, ou ponha impute em never.

app-edition-exists = { $path } já existe.
    .fix = Indique outro arquivo com -o.
app-edition-id = “{ $id }” não pode ser um identificador.
    .fix = Use letras latinas minúsculas, algarismos, hifens e pontos, como xaa-2026.

certainty-verified = lido na fonte
certainty-secondary = lido em fonte secundária
certainty-recalled = lembrado, não lido
certainty-inferred = deduzido
certainty-open = em aberto
edition-change-added = acrescentado
edition-change-removed = retirado
edition-change-changed = alterado
edition-change-moved = deslocado

edition-groups = Grupos e itens
edition-groups-text = Os grupos nunca são somados entre si. Cada país escolhe os grupos que informa.
edition-rules = Regras de classificação
edition-rules-text = Tentadas nesta ordem; a primeira que vale dá o item.
edition-map = Correspondência com { $standard }
edition-map-text = De várias linhas para um campo, vale a primeira que se aplica. Uma linha sem código diz que nada se ajusta.
edition-map-note = Os códigos do padrão não são o marco; a correspondência diz o mais próximo.
edition-in-money = dinheiro
edition-any-unit = qualquer unidade
edition-all-items = Todos os itens
edition-group-certainty = O próprio grupo: { $certainty }.
edition-choices = Escolhas
edition-compared = Comparação de duas edições
edition-differences = { $count ->
    [0] Não diferem.
    [one] Uma diferença
   *[other] { $count } diferenças
    }
edition-fact-id = Identificador
edition-fact-version = Versão
edition-fact-date = Data
edition-fact-source = Fonte
edition-fact-derived = Feito a partir de
edition-column-code = Código
edition-column-item = Item
edition-column-units = Contado em
edition-column-certainty = Certeza
edition-column-rule = Regra
edition-column-when = Quando
edition-column-why = Motivo
edition-column-field = Campo
edition-column-name = Nome
edition-column-change = Mudança
edition-column-value = Valor

compare-cause-left-out = Deixado de fora por um método
compare-cause-year = Outro ano
compare-cause-imputed = Valor por um preço de um método
compare-cause-absent = Só em uma medição
compare-cause-view = Outra perspectiva ou base
compare-cause-item = Outro item
compare-cause-value = Outro valor
compare-cause-rate = Outra taxa de câmbio
compare-cause-prices = Dólares constantes ou internacionais
compare-cause-form = Outra forma
compare-cause-receipt = Receita por um método
compare-cause-ground = Deixado de fora por ambos, por motivos diferentes
compare-cause-rule = O mesmo item por outra regra
compare-cause-other = Algo que não muda nenhum total
compare-scope-groups = Por grupo
compare-scope-items = Por item
compare-scope-receipts = Receitas do parceiro, por grupo
compare-scope-activities = Atividades
compare-scope-forms = Atividades por forma
compare-kind-money = dinheiro
compare-kind-quantities = quantidades
compare-kind-counts = contagens
compare-title = { $country }: duas medições de um mesmo registro
compare-title-estimate = { $country }: duas estimativas de { $author } a partir de fontes públicas
compare-choices = Escolhas em que os métodos diferem
compare-choices-none = Os métodos fazem as mesmas escolhas em tudo.
compare-totals = Os totais lado a lado
compare-totals-text = Grupos, bases, unidades e perspectivas nunca são somados entre si. II − I é o segundo total menos o primeiro.
compare-causes = Por que diferem
compare-causes-text = Cada linha que difere tem uma só causa. As linhas sob um total somam exatamente sua diferença. Uma atividade é contada sob a causa de sua primeira linha.
compare-causes-none = Nenhum total difere.
compare-table = { $scope }: { $kind }
compare-table-figure = { $scope }: { $kind }, { $figure }
compare-causes-of = Causas: { $scope }, { $kind }
compare-quiet = Linhas que diferem sem mudar um total
compare-quiet-text = Ambos as deixam de fora, ou diferem em algo de que aqui não se faz nenhum total.
compare-counted = contado
compare-no-rate = sem taxa
compare-receipt = uma receita
compare-no-receipt = não é receita
compare-difference = Diferença
compare-more = { $count ->
    [one] mais uma causa
   *[other] mais { $count } causas
    }
compare-note-missing = Um traço é um total que uma medição não tem; a diferença é então todo o da outra.
compare-note-mixed = { $count ->
    [one] Uma linha difere também em outra coisa, que não é separada.
   *[other] { $count } linhas diferem também em outra coisa, que não é separada.
    }
compare-fact-same = Linhas iguais em ambas
compare-fact-differing = Linhas que diferem
compare-fact-register = Registro
compare-figure-constant = USD constantes
compare-figure-international = Dólares internacionais
compare-figure-quantity = Quantidade
compare-figure-activities = Atividades
compare-column-side = { $figure }, { $side }
compare-column-total = Total
compare-column-cause = Causa
compare-column-rows = Linhas
compare-cell-activities = { $view }
compare-cell-forms = { $view } · { $form }
compare-cell-money = { $view } · { $basis } · { $what }
compare-cell-receipts = { $view } · { $basis } · { $what }, receitas
compare-cell-quantity = { $view } · { $basis } · { $what } · { $unit }

cli-framework = Ver edições do marco, verificá-las, criá-las e compará-las
cli-framework-show = Mostrar uma edição: grupos, itens, unidades, regras e correspondências
cli-framework-show-examples =
    Exemplos:
      ayni framework show
      ayni framework show own-edition.toml --json
cli-framework-check = Procurar regras sobrepostas, lacunas, unidades, códigos e idiomas que faltam
cli-framework-check-examples =
    Exemplo:
      ayni framework check own-edition.toml
cli-framework-new = Escrever uma nova edição: um esqueleto comentado, ou uma cópia com outro nome
cli-framework-new-examples =
    Exemplos:
      ayni framework new xaa-2026                um esqueleto com comentários
      ayni framework new xaa-2026 --from working-list -o xaa.toml
cli-framework-map = Mostrar o que os itens são em outro padrão
cli-framework-map-examples =
    Exemplos:
      ayni framework map --to tossd
      ayni framework map own-edition.toml --to 17.3.1 --json
cli-framework-compare = Comparar duas edições linha por linha
cli-framework-compare-examples =
    Exemplo:
      ayni framework compare working-list own-edition.toml
cli-method = Ver métodos, verificá-los, criá-los e compará-los
cli-method-show = Mostrar um método: suas escolhas e o que deixa de fora
cli-method-show-examples =
    Exemplo:
      ayni method show default
cli-method-new = Escrever uma cópia de um método com outro nome, com seus comentários
cli-method-new-examples =
    Exemplo:
      ayni method new xaa-2026 --country XAA --author "Escritório de Estatística de Ayllu"
cli-method-check = Procurar o que falta ou nunca é usado, por si só ou com o registro
cli-method-check-examples =
    Exemplos:
      ayni method check xaa-2026.toml --country XAA --year 2020-2024
      ayni method check xaa-2026.toml --country XAA --register
cli-method-compare = Medir por dois métodos e explicar cada diferença
cli-method-compare-examples =
    Exemplos:
      ayni method compare default xaa-2026.toml --country XAA --year 2024
      ayni method compare default xaa-2026.toml --country XAA -o compared/
cli-arg-edition = A edição
cli-arg-new-id = Seu identificador: minúsculas, algarismos, hifens
cli-arg-source-edition = A edição a copiar; um esqueleto se nenhuma for indicada
cli-arg-source-method = O método a copiar
cli-arg-new-version = Sua versão
cli-arg-title = Seu nome
cli-arg-author = De quem é
cli-arg-standard = O padrão
cli-arg-first = O primeiro
cli-arg-second = O segundo
cli-arg-chosen = O método
cli-arg-framework-b = A edição para o segundo método, se for outra
cli-arg-register = Medir também o registro por ele e dizer o que resulta
cli-edition-written = { $path } está escrito. Edite-o e tente “ayni { $command } check { $path }”.
cli-method-compared = Linhas iguais: { $same } · Linhas que diferem: { $differing }
