### SDMX: os nomes de nossa estrutura, conjuntos de dados, mapas, o comando e suas constatações.

## Conceitos

sdmx-concept-freq = Frequência
    .about = Com que periodicidade são elaborados os números: uma vez por ano.
sdmx-concept-provider = Provedor
    .about = O país que fornece; nas visões do recebido e do aporte próprio, o parceiro.
sdmx-concept-recipient = Receptor
    .about = O país que recebe; na visão do fornecido, o parceiro.
sdmx-concept-direction = Visão
    .about = De que lado são os números: fornecido, recebido ou aporte próprio do receptor. As visões nunca são compensadas.
sdmx-concept-form = Forma de cooperação
    .about = Bilateral, trilateral, regional ou multilateral, segundo o método.
sdmx-concept-framework-group = Grupo do quadro
    .about = O grupo da edição do quadro. Os grupos nunca são somados entre si.
sdmx-concept-item = Item
    .about = O item da edição do quadro dentro de seu grupo.
sdmx-concept-sector = Setor
    .about = O setor, por partes que somam exatamente. Onde se indica um setor, parceiros e objetivos são totais.
sdmx-concept-goal = Objetivo de Desenvolvimento Sustentável
    .about = O objetivo, por partes que somam exatamente. Onde se indica um objetivo, parceiros e setores são totais.
sdmx-concept-basis = Base
    .about = Prometido, orçado, comprometido, desembolsado ou reembolsado. As bases nunca se misturam em um número.
sdmx-concept-measure = Medida
    .about = O que é o valor: um número de atividades, um montante ou uma quantidade.
sdmx-concept-unit-measure = Unidade de medida
    .about = A moeda ou a unidade. Unidades diferentes nunca são somadas.
sdmx-concept-time-period = Ano de referência
    .about = O ano de referência segundo o método, que pode começar em mês diferente de janeiro.
sdmx-concept-obs-value = Valor
    .about = O valor, exato até a sexta casa decimal. Um valor ausente não é zero.
sdmx-concept-obs-status = Estado da observação
    .about = Se o valor é normal, estimado, imputado, ausente ou suprimido.
sdmx-concept-conf-status = Estado de confidencialidade
    .about = Se o valor é livre, retido por decisão ou ocultado para proteger outro retido.
sdmx-concept-conf-reason = Motivo da retenção
    .about = O motivo dado por quem decidiu reter o valor.
sdmx-concept-nature = Natureza do número
    .about = Medido, estimado pela fonte, imputado por um preço do método, ou misto.
sdmx-concept-valuation = Método de valoração
    .about = Como foram obtidos os valores dos bens e serviços do item e da forma.
sdmx-concept-unit-mult = Multiplicador da unidade
    .about = A potência de dez pela qual se multiplica o valor.
sdmx-concept-decimals = Casas decimais
    .about = Até quantas casas decimais o valor é exato.
sdmx-concept-unconverted = Medidas sem taxa de câmbio
    .about = Quantas medidas faltam no valor porque não se conhece taxa de câmbio.
sdmx-concept-comment-obs = Observação
    .about = O que ter em conta ao ler o valor.
sdmx-concept-edition = Edição do quadro
    .about = A edição do quadro, com sua versão.
sdmx-concept-method = Método
    .about = O método próprio do país, com sua versão.
sdmx-concept-price-source = Fonte das taxas e dos preços
    .about = A fonte das taxas de câmbio e as dos preços com que se imputaram valores.
sdmx-concept-compiler = Compilador
    .about = Quem mediu, se não foi o próprio nó do país: os números são então uma estimativa de terceiros.

## Listas, códigos, mensagens, comandos

sdmx-agency = Ayni, software para a cooperação Sul-Sul e trilateral
sdmx-structure = Cooperação Sul-Sul e trilateral, medida segundo o quadro
sdmx-flow = Cooperação Sul-Sul e trilateral de um país
sdmx-concepts = Conceitos da medição da cooperação Sul-Sul
sdmx-code-total = Total
sdmx-code-unstated = Não informado
sdmx-code-none = Não aplicável
sdmx-list-cl-freq = Frequência
sdmx-list-cl-area = Países e áreas
sdmx-list-cl-direction = Visões
sdmx-list-cl-form = Formas de cooperação
sdmx-list-cl-group = Grupos do quadro
sdmx-list-cl-item = Itens do quadro
sdmx-list-cl-sector = Setores
sdmx-list-cl-goal = Objetivos de Desenvolvimento Sustentável
sdmx-list-cl-basis = Bases
sdmx-list-cl-measure = Medidas
sdmx-list-cl-unit = Unidades e moedas
sdmx-list-cl-obs-status = Estados da observação
sdmx-list-cl-conf-status = Estados de confidencialidade
sdmx-list-cl-nature = Naturezas dos números
sdmx-list-cl-valuation = Métodos de valoração
sdmx-list-cl-unit-mult = Multiplicadores da unidade
sdmx-list-cl-decimals = Números de casas decimais
sdmx-freq-a = Anual
sdmx-unit-number = Número
sdmx-unit-con-usd = Dólares dos Estados Unidos a preços de um ano
sdmx-unit-int-usd = Dólares internacionais (paridade do poder de compra)
sdmx-valuation-mixed = Vários métodos
sdmx-measure-activities = Número de atividades
sdmx-measure-amount-national = Montante em moeda nacional
sdmx-measure-amount-usd = Montante em dólares correntes dos Estados Unidos
sdmx-measure-amount-constant-usd = Montante em dólares constantes dos Estados Unidos
sdmx-measure-amount-international = Montante em dólares internacionais
sdmx-measure-quantity = Quantidade em sua própria unidade
sdmx-status-a = Valor normal
sdmx-status-e = Valor estimado
sdmx-status-i = Valor imputado
sdmx-status-o = Valor ausente
sdmx-status-q = Valor ausente; suprimido
sdmx-conf-f = Livre
sdmx-conf-n = Retido por decisão, não se publica
sdmx-conf-d = Ocultado para proteger um valor retido
sdmx-nature-measured = Medido
sdmx-nature-estimated = Estimado pela fonte
sdmx-nature-imputed = Imputado por um preço do método
sdmx-nature-mixed = Em parte medido, em parte estimado ou imputado
sdmx-mult-0 = Unidades
sdmx-mult-3 = Milhares
sdmx-mult-6 = Milhões
sdmx-mult-9 = Bilhões (mil milhões)
sdmx-withheld = Retido por decisão; não é zero.
sdmx-guard = Ocultado, pois dele se poderia calcular um valor retido; não é zero.
sdmx-unconverted = Não se conhece taxa de câmbio para { $count } de { $measures } medidas; podem faltar no valor.
sdmx-partial = Parcial: inclui apenas o que informam estes provedores: { $providers }.
sdmx-also-reported = Uma parte é informada também por outro canal.
sdmx-objected = Uma parte é objeto de uma objeção do receptor ainda não resolvida.
cli-sdmx = Estruturas e dados em SDMX, a forma das estatísticas mundiais
cli-sdmx-examples =
    Exemplos:
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx structure -o structure.xml
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-structure = Escrever nossa própria estrutura para a cooperação Sul-Sul: dimensões, atributos, listas de códigos
cli-sdmx-structure-examples =
    Exemplos:
      ayni sdmx structure -o structure.xml
      ayni sdmx structure --syntax ml-3.0 --framework xaa-2026.toml -o structure.xml
cli-sdmx-write = Escrever o conjunto de dados de uma medição, ou do indicador 17.3.1 na estrutura dos ODS
cli-sdmx-write-examples =
    Exemplos:
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx write out/ --syntax ml-3.0 --statement statement.toml -o cooperation.xml
      ayni sdmx write sdg/ --as sdg -o 17-3-1.csv
cli-sdmx-check = Verificar um conjunto de dados com sua estrutura
cli-sdmx-check-examples =
    Exemplos:
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-map = Trazer para a nossa estrutura um conjunto de dados de outra, por meio de um mapa
cli-sdmx-map-examples =
    Exemplos:
      ayni sdmx map suggest --structure theirs.xml -o map.toml
      ayni sdmx map theirs.csv --structure theirs.xml --map map.toml -o ours.csv
cli-sdmx-map-suggest = Propor um mapa a ser verificado linha por linha
cli-sdmx-map-suggest-examples =
    Exemplos:
      ayni sdmx map suggest --structure theirs.xml -o map.toml
cli-sdmx-trace = Mostrar as linhas, arquivos e células por trás de uma observação
cli-sdmx-trace-examples =
    Exemplos:
      ayni sdmx trace out/ A.XAA.XBB.PROVIDED._T.A.A1._T._T.DISBURSED.AMOUNT_USD.USD.2024
cli-sdmx-write-arg-syntax = A sintaxe: csv-1.0, csv-2.0, ml-2.1, ml-3.0; ml-2.1-flat e ml-3.0-flat sem séries
cli-sdmx-map-arg-syntax = A sintaxe: csv-1.0, csv-2.0, ml-2.1, ml-3.0; ml-2.1-flat e ml-3.0-flat sem séries
cli-sdmx-structure-arg-syntax = A sintaxe: ml-2.1 ou ml-3.0
cli-sdmx-structure-arg-from = Uma medição cujos setores e áreas próprios devem constar também das listas
cli-sdmx-trace-arg-folder = A pasta de uma medição
cli-sdmx-write-arg-folder = A pasta de uma medição, ou do indicador 17.3.1 com --as sdg
cli-sdmx-write-arg-kind = A estrutura: ssc é a nossa, sdg a da base de dados mundial dos ODS
cli-sdmx-write-arg-statement = A declaração de uma submissão: seus grupos e o que ela retém
cli-sdmx-write-arg-units = Montantes de 17.3.1 em dólares em vez de milhões
cli-sdmx-write-arg-structure = A estrutura com que verificar, como a dos ODS tomada de seu registro
cli-sdmx-check-arg-structure = A mensagem de estrutura (SDMX-ML 2.1 ou 3.0) dos dados
cli-sdmx-map-arg-structure = A mensagem de estrutura (SDMX-ML 2.1 ou 3.0) dos dados
cli-sdmx-map-suggest-arg-structure = A mensagem de estrutura (SDMX-ML 2.1 ou 3.0) dos dados
cli-sdmx-check-arg-named = A estrutura de que se trata, se a mensagem tiver várias: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-named = A estrutura de que se trata, se a mensagem tiver várias: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-suggest-arg-named = A estrutura de que se trata, se a mensagem tiver várias: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-map = O mapa
cli-sdmx-trace-arg-key = Os códigos das dimensões da observação, unidos por pontos
sdmx-structure-made = { $path } contém a estrutura { $structure }.
sdmx-written = { $path } contém { $count } observações de { $structure }.
sdmx-written-hidden = Retidas por decisão: { $withheld }. Ocultadas para que não possam ser calculadas: { $guards }.
sdmx-metadata-written = { $path } contém os metadados de referência.
sdmx-checked = Foram verificadas { $count } observações de { $structure }.
sdmx-mapped = { $path } contém { $count } observações. Não tomadas segundo o mapa: { $out }. À espera, com uma constatação: { $waiting }.
sdmx-suggested = { $path } é uma proposta. Verifique cada linha; { $open } estão em aberto.
sdmx-traced = { $key }: { $count } linhas
sdmx-no-figures = { $path } não contém números a escrever.
sdmx-no-key = Não existe a observação { $key }. O conjunto que ayni sdmx write escreve tem os códigos de todas.
sdmx-map-exists = { $path } já existe; fica como está.
sdmx-map-head =
    Mapa proposto de { $from } para { $to }. Verifique cada linha.
    to: de onde vem cada componente nosso: fixed, ou from com codes; same mantém o código como está.
    drop: o que se faz das outras dimensões: only toma um código, sum soma partes iguais em tudo o mais.
sdmx-map-same = O mesmo nome.
sdmx-map-likely = Provável: verifique.
sdmx-map-open = Em aberto: nada foi encontrado. Indique.
sdmx-map-codes = Códigos sem equivalente nosso: { $codes }
usage-name-key = CHAVE

## Constatações

finding-sdmx-area-unknown = { $count } números de “{ $country }” não têm código M49 para REF_AREA.
    .title = Receptor sem código M49
    .why = A estrutura dos ODS designa as áreas por esses códigos. O número de um país mantém seu próprio código; o que não tem receptor é omitido.
    .fix = Indique o receptor no registro, ou dê ao país seu código em seus próprios dados de referência.
finding-sdmx-map-structure = O mapa é para { $map }; os dados são de { $structure }.
    .title = Mapa de outra estrutura
    .why = Um código pode significar outra coisa em outra estrutura ou versão.
    .fix = Verifique o mapa com esta estrutura e mude a linha from.
finding-sdmx-map-component = O mapa nomeia { $component }, que a estrutura não tem.
    .title = Componente desconhecido
    .why = Um nome mal escrito deixaria dados de fora sem que se visse.
    .fix = Corrija o nome no mapa.
finding-sdmx-map-choice = { $component } precisa de exatamente um de dois: fixed ou from em to, only ou sum em drop.
    .title = Um de dois
    .why = Com ambos ou nenhum, ninguém saberia o que se quer dizer.
    .fix = Mantenha um deles.
finding-sdmx-map-target = Nossa lista de { $component } não tem o código { $code }.
    .title = Não é um código nosso
    .why = Dados com códigos desconhecidos são recusados por quem os recebe.
    .fix = Use um código da lista; ayni sdmx structure a escreve.
finding-sdmx-map-dimension = O mapa nada diz da dimensão { $component }.
    .title = Dimensão em aberto
    .why = Observações que só diferem nela se tornariam uma só, misturando coisas diferentes.
    .fix = Use-a em to, ou diga em drop o que se faz dela.
finding-sdmx-map-needed = O mapa não diz de onde vem { $component }.
    .title = Componente sem origem
    .why = Toda observação de nossa estrutura deve tê-lo.
    .fix = Dê-lhe um valor fixed, ou o componente de onde vem.
finding-sdmx-map-code = { $count } observações têm { $component } = “{ $code }”, que o mapa não nomeia.
    .title = Código que o mapa não nomeia
    .why = Um código nunca é adivinhado. Estas observações esperam.
    .fix = Acrescente-o em codes, ou ponha same se for um código nosso.
finding-sdmx-map-duplicate = { $count } observações tornam-se uma só, { $key }.
    .title = Várias observações para uma chave
    .why = Não se pode saber qual conta. Esperam.
    .fix = Tome um código com only, ou some partes de um todo com sum.
finding-sdmx-map-unlike = { $count } observações de { $key } não podem ser somadas: diferem em unidade, multiplicador ou estado, ou uma não tem valor.
    .title = Coisas diferentes
    .why = Uma soma de partes diferentes ou ausentes seria errada.
    .fix = Tome um total com only, se houver, ou mapeie-as em separado.
finding-sdmx-map-total = { $component } seria somado, mas { $code } é um total ao lado de suas partes.
    .title = Um total entre suas partes
    .why = Tudo seria contado duas vezes.
    .fix = Tome o total com only.
finding-sdmx-map-syntax =
    O mapa não pode ser lido. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Sinal { $column }.
    } ({ $message })
    .title = Mapa ilegível
    .why = Nada de um mapa defeituoso é usado.
    .fix = Corrija a linha indicada, ou compare com o que ayni sdmx map suggest escreve.
finding-sdmx-no-structure = A mensagem não tem a estrutura pretendida; tem: { $structures }
    .title = Que estrutura?
    .why = Os dados só podem ser verificados com uma estrutura.
    .fix = Indique uma com --named, ou use outro arquivo.
