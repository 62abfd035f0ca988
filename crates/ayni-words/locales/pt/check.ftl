### Textos das verificações: uma constatação para cada regra, na ordem da lista de regras.

## O que toda atividade precisa ter

finding-identity-missing = O campo “{ $field }” está vazio.
    .title = Falta a entidade declarante ou o identificador
    .why = A entidade declarante e o identificador juntos designam uma atividade. Sem eles, um arquivo corrigido não consegue reencontrá-la.
    .fix = Dê a cada atividade um identificador próprio e nunca o utilize para outra.

finding-line-id = Duas linhas de “{ $list }” têm o identificador “{ $id }”, ou ele está vazio.
    .title = Linha sem identificador próprio
    .why = Recursos, correções e constatações designam uma linha pelo seu identificador. Cada linha precisa de um que nenhuma outra tenha.
    .fix = Dê a cada linha da lista um identificador diferente.

finding-parties-missing = A atividade não tem ofertante nem receptor.
    .title = Sem parceiros
    .why = Sem ofertante nem receptor, ninguém pode dizer de quem é a cooperação.
    .fix = Acrescente quem oferta e quem recebe, cada um com o seu papel.

finding-provider-missing = A atividade tem receptor, mas não tem ofertante.
    .title = Falta o ofertante
    .why = O que foi recebido é contabilizado com um parceiro desconhecido até que o ofertante seja indicado.
    .fix = Acrescente o país ou a organização que oferta a cooperação.

finding-recipient-missing = A atividade tem ofertante, mas não tem receptor.
    .title = Falta o receptor
    .why = O que foi ofertado é contabilizado com um parceiro desconhecido até que o receptor seja indicado.
    .fix = Acrescente o país receptor, ou informe que a cooperação é regional ou multilateral.

finding-title-missing = A atividade não tem título.
    .title = Falta o título
    .why = As pessoas reconhecem uma atividade pelo título, e por ele se encontram as declarações em duplicidade.
    .fix = Acrescente um título que diga o que é feito e onde, em qualquer idioma.

finding-year-missing = Nem a atividade nem qualquer de seus recursos tem data.
    .title = Sem ano
    .why = Os números são elaborados por ano. Uma atividade sem data não aparece em nenhum deles.
    .fix = Acrescente ao menos o ano em que a atividade começa.

finding-country-not-involved = O país seguinte não participa da atividade: { $country }.
    .title = O próprio país não participa
    .why = Os seus números só contêm atividades de que o seu país participa.
    .fix = Confira os parceiros. Se a atividade é de outros, não é preciso fazer nada.

## Partes, papéis e formas

finding-first-provider-north = { $country } consta como ofertante e não está na lista “{ $list }”.
    .title = O primeiro ofertante não é do Sul
    .why = O dinheiro de um país desenvolvido nunca entra em um total Sul-Sul.
    .fix = Se o país apoia parceiros do Sul, indique-o como segundo ofertante. Caso contrário, não é preciso fazer nada.

finding-party-country = Uma parte pública não tem país. O seu papel é: { $role }.
    .title = Parte sem país
    .why = Sem país, a atividade não fica com nenhum parceiro, e ninguém pode dizer se é cooperação Sul-Sul.
    .fix = Acrescente o país, ou informe que a parte é uma organização internacional ou outro tipo de entidade.

finding-payer-open = { $count ->
        [one] Há { $providers } ofertantes, e um recurso não informa qual deles o paga.
       *[other] Há { $providers } ofertantes, e { $count } recursos não informam qual deles os paga.
    }
    .title = Não se informa quem paga
    .why = Com vários ofertantes, ninguém pode dizer de quem é o recurso. O dinheiro de um parceiro desenvolvido nunca entra em um total Sul-Sul.
    .fix = Informe para cada recurso qual parte o aporta.

finding-payer-unknown = Quem paga, “{ $payer }”, não é nenhuma das partes da atividade.
    .title = Quem paga não está entre as partes
    .why = O dinheiro não seria contabilizado para ninguém.
    .fix = Acrescente quem paga como parte, ou corrija o identificador da sua linha.

finding-provider-is-recipient = { $country } é o único ofertante e o único receptor.
    .title = Ofertante e receptor são o mesmo
    .why = A cooperação exige dois países. O que um país gasta consigo mesmo não é contabilizado.
    .fix = Corrija o ofertante ou o receptor. Se a atividade é regional, informe essa forma.

finding-recipient-north = { $country } consta como receptor e não está na lista “{ $list }”.
    .title = O receptor não é do Sul
    .why = A cooperação com um país que não está na lista do Sul do método fica fora dos totais Sul-Sul.
    .fix = Confira o país. Se estiver certo, não é preciso fazer nada.

finding-role-overlap = { $count ->
        [one] { $country } consta ao mesmo tempo como ofertante e como receptor.
       *[other] { $count } países constam ao mesmo tempo como ofertantes e como receptores. O primeiro é { $country }.
    }
    .title = País dos dois lados
    .why = Um país que está dos dois lados é contabilizado como quem dá e como quem recebe.
    .fix = Se os parceiros fazem intercâmbio, dê a eles o papel “ofertante e receptor”. Caso contrário, corrija as listas.

finding-second-bilateral = A cooperação é bilateral e tem um segundo ofertante.
    .title = Bilateral com segundo ofertante
    .why = Na maioria dos métodos, um segundo ofertante torna a cooperação triangular. A forma e os papéis se contradizem.
    .fix = Corrija a forma de cooperação ou o papel da parte.

finding-triangular-second = A cooperação é triangular e não tem segundo ofertante.
    .title = Triangular sem segundo ofertante
    .why = Na cooperação triangular, um país desenvolvido ou uma organização multilateral apoia parceiros do Sul. Sem ele, um método pode contar a atividade como bilateral.
    .fix = Acrescente o parceiro facilitador como segundo ofertante, ou corrija a forma de cooperação.

## Códigos

finding-code-repeated = “{ $code }” aparece mais de uma vez em “{ $list }”.
    .title = O mesmo código duas vezes
    .why = Cada linha recebe uma parcela; um código repetido recebe demais.
    .fix = Mantenha uma só linha por código e some as suas parcelas.

finding-country-unknown = “{ $code }” não é um código de país.
    .title = País desconhecido
    .why = Um país que não é reconhecido não pode ser contado como parceiro.
    .fix = Use o código ISO de três letras do país, ou acrescente ao perfil de correspondência o nome que o seu arquivo usa.

finding-currency-unknown = “{ $code }” não é um código de moeda.
    .title = Moeda desconhecida
    .why = Dinheiro em moeda desconhecida não pode ser convertido nem somado.
    .fix = Use o código ISO de três letras da moeda, por exemplo USD.

finding-goal-nested = A meta { $target } aparece ao lado do seu próprio Objetivo, { $goal }.
    .title = Objetivo e meta misturados
    .why = Ambos recebem uma parcela, e o Objetivo pode receber mais do que você pretendia.
    .fix = Mantenha somente a meta ou somente o Objetivo.

finding-goal-unknown = “{ $code }” não está na lista de Objetivos “{ $list }”.
    .title = Objetivo ou meta desconhecidos
    .why = Um Objetivo que a lista não tem não é contado em nenhum Objetivo.
    .fix = Escreva somente o número: 3 para um Objetivo, 3.8 para uma meta.

finding-kind-unknown = “{ $code }” não está na lista de tipos de recursos.
    .title = Tipo de recurso desconhecido
    .why = O tipo decide em qual item do marco um recurso é contado.
    .fix = Use um tipo da lista, ou associe a palavra do seu arquivo a um deles.

finding-list-unknown = A lista “{ $list }” não está carregada. Os seus códigos não foram verificados.
    .title = Lista não carregada
    .why = Os códigos de uma lista que não está carregada são mantidos, e ninguém pode dizer se estão certos.
    .fix = Acrescente a lista aos seus dados de referência se quiser que os seus códigos sejam verificados e apareçam com nome.

finding-marker-score = O marcador “{ $marker }” tem a pontuação { $score }. A mais alta é { $max }.
    .title = Pontuação fora da escala
    .why = Uma pontuação fora da escala do seu marcador não diz nada.
    .fix = Corrija a pontuação. Zero significa: examinado e não visado.

finding-marker-unknown = “{ $code }” não está na lista de marcadores.
    .title = Marcador desconhecido
    .why = Um marcador que a lista não tem não aparece em nenhuma tabela.
    .fix = Corrija o marcador, ou acrescente-o à sua própria lista de marcadores.

finding-place-unknown = “{ $code }” não é um código de país nem o número de uma região.
    .title = Local desconhecido
    .why = Um local que não é reconhecido não aparece em nenhuma tabela por local.
    .fix = Use um código de país de três letras e ponha ao lado a parte do país.

finding-sector-unknown = “{ $code }” não está na lista de setores “{ $list }”.
    .title = Setor desconhecido
    .why = Um setor que a sua lista não tem não é contado em nenhum setor.
    .fix = Corrija o código, ou acrescente-o à sua própria lista de setores.

finding-unit-unknown = “{ $code }” não está na lista de unidades.
    .title = Unidade desconhecida
    .why = As quantidades são somadas por unidade. Uma unidade desconhecida não se soma a nada.
    .fix = Use uma unidade da lista, ou acrescente a sua à lista de unidades.

## Parcelas

finding-share-above = As parcelas de “{ $what }” somam { $sum } %, mais que o todo.
    .title = Parcelas acima do todo
    .why = Com mais de 100 %, o mesmo dinheiro seria contado mais de uma vez.
    .fix = Corrija as parcelas para que somem 100 %, ou deixe todas vazias para dividir por igual.

finding-share-range = Uma parcela de “{ $what }” é de { $share } %. As parcelas ficam entre 0 e 100 %.
    .title = Parcela fora dos limites
    .why = O dinheiro não pode ser dividido por uma parcela que não é parte de um todo.
    .fix = Corrija a parcela. Em porcentagem, 25 é um quarto; em fração, 0,25.

finding-share-rounding = As parcelas de “{ $what }” somam { $sum } % por arredondamento.
    .title = Parcelas arredondadas
    .why = As parcelas são mantidas como estão. O que deixam em aberto fica em uma linha própria.
    .fix = Não é preciso fazer nada. Para dividir por igual, deixe as parcelas vazias.

finding-share-some = { $open } de { $lines } linhas de “{ $what }” não têm parcela.
    .title = Parcelas informadas em parte
    .why = Quando algumas linhas têm parcela e outras não, ninguém pode dizer quanto cabe a estas.
    .fix = Informe uma parcela em cada linha, ou em nenhuma para dividir por igual.

finding-share-sum = As parcelas de “{ $what }” somam { $sum } %, não 100 %.
    .title = As parcelas não formam o todo
    .why = O dinheiro de cada atividade é dividido por essas parcelas. O que deixam em aberto fica em uma linha própria.
    .fix = Corrija as parcelas para que somem 100 %, ou deixe todas vazias para dividir por igual.

## Datas e situação

finding-completed-future = A atividade está concluída e termina em { $end }, depois de { $today }.
    .title = Concluída antes do fim
    .why = A situação e o fim se contradizem.
    .fix = Corrija a situação ou o fim.

finding-completed-open = A atividade está concluída e não tem fim.
    .title = Concluída sem data de fim
    .why = Sem data de fim, ninguém sabe em que anos a atividade esteve em curso.
    .fix = Acrescente o ano em que terminou.

finding-date-range = A data { $date } não está entre { $earliest } e { $latest }.
    .title = Data impossível
    .why = Uma data tão distante é um erro de digitação ou da planilha.
    .fix = Corrija a data.

finding-period-order = O período termina ({ $end }) antes de começar ({ $start }).
    .title = Fim anterior ao início
    .why = Um período que termina antes de começar não tem ano em que ser contado.
    .fix = Corrija o início ou o fim.

finding-resource-period = Um recurso tem a data { $date }, mais de um ano fora do período da atividade.
    .title = Recurso fora do período
    .why = O ano de um recurso decide em que ano ele é contado.
    .fix = Confira a data do recurso e o período da atividade.

finding-status-disbursed = Há recursos desembolsados, mas a situação é: { $status }.
    .title = Desembolso em situação que não o admite
    .why = Os métodos deixam de fora as atividades propostas e canceladas, e o que foi desembolsado com elas.
    .fix = Se algo foi realizado, use “concluída” ou “suspensa”. Caso contrário, corrija a base.

## Dinheiro

finding-amount-negative = O valor é negativo: { $amount }.
    .title = Valor negativo
    .why = Um valor negativo reduz todos os totais de que faz parte.
    .fix = Se houve devolução de dinheiro, use a base “reembolsado” e um valor positivo. Se corrige outra linha, mantenha-o.

finding-amount-zero = O valor é zero.
    .title = Valor zero
    .why = Zero significa que nada foi dado. Um valor desconhecido é deixado vazio e mostrado como ausente.
    .fix = Esvazie a célula se o valor não é conhecido.

finding-basis-missing = O recurso tem dinheiro e não tem base.
    .title = Falta a base
    .why = Valores anunciados e valores desembolsados nunca são somados entre si. Sem base, o valor fica à parte.
    .fix = Informe se está anunciado, orçado, comprometido ou desembolsado.

finding-currency-foreign = { $currency } não é a moeda de nenhuma das partes nem uma que se use em toda parte.
    .title = Moeda de um terceiro país
    .why = Moedas vizinhas em uma lista são facilmente confundidas.
    .fix = Confira a moeda. Se estiver certa, não é preciso fazer nada.

finding-currency-missing = O valor { $amount } não tem moeda.
    .title = Falta a moeda
    .why = Um valor sem moeda não pode ser convertido nem somado.
    .fix = Acrescente a moeda, na linha ou para toda a coluna no perfil de correspondência.

finding-currency-year = { $currency } não estava em uso em { $year }.
    .title = Moeda que não é desse ano
    .why = Uma moeda não tem taxa de câmbio fora dos anos em que esteve em uso.
    .fix = Corrija a moeda ou o ano.

finding-disbursed-above = Há { $disbursed } desembolsados e { $committed } comprometidos.
    .title = Mais desembolsado que comprometido
    .why = Pode faltar um compromisso, ou um valor pode estar na base errada.
    .fix = Confira os compromissos. Se foram declarados em anos anteriores, não é preciso fazer nada.

finding-loan-maturity = O empréstimo não tem juros e prazo, nem elemento de doação.
    .title = Faltam as condições do empréstimo
    .why = Sem elas, ninguém pode dizer se o empréstimo é concessional.
    .fix = Acrescente juros, prazo e carência, ou o elemento de doação.

finding-loan-terms = { $field }: { $value }. Isso não pode ser ou contradiz as outras condições.
    .title = Condições de empréstimo impossíveis
    .why = As condições decidem se um empréstimo é concessional.
    .fix = Corrija a condição. Os juros são em porcentagem ao ano, o prazo e a carência em anos, e a carência cabe dentro do prazo.

finding-resource-empty = O recurso não tem valor nem quantidade.
    .title = Nada medido
    .why = A atividade é contada, mas este recurso não aparece em nenhum total.
    .fix = Acrescente o valor, ou uma quantidade como dias ou pessoas, se a conhecer.

finding-resource-repeated = O recurso coincide em tudo com a linha “{ $first }”.
    .title = O mesmo recurso duas vezes
    .why = Uma linha copiada seria contada duas vezes.
    .fix = Remova uma das linhas, ou date ambas se as duas estiverem certas.

finding-withheld-reason = O campo “{ $field }” está vazio.
    .title = Reserva sem autor ou sem motivo
    .why = O que é reservado o é por uma decisão que outros devem poder rever.
    .fix = Informe o órgão que decidiu e o seu motivo.

## Quantidades

finding-people-uncounted = O recurso é trabalho ou aprendizado de pessoas e não tem quantidade.
    .title = Sem quantidade de trabalho de pessoas
    .why = Dias de especialistas, cursos e bolsas são contados em suas próprias unidades. O dinheiro não os substitui.
    .fix = Acrescente o número de pessoas, dias ou horas, se o conhecer.

finding-quantity-days = { $amount } ({ $unit }) é mais que o máximo de { $most } que as pessoas e o período permitem.
    .title = Mais tempo do que houve
    .why = As pessoas não podem trabalhar mais dias do que têm, nem os dias têm mais horas do que têm.
    .fix = Corrija o número de pessoas, dias ou horas, ou o período.

finding-quantity-large = { $amount } ({ $unit }) é mais do que cabe em uma linha deste tipo.
    .title = Quantidade grande demais
    .why = O número parece um valor em dinheiro, ou o de pessoas alcançadas.
    .fix = Corrija a quantidade. Pessoas alcançadas não são especialistas nem participantes da capacitação.

finding-quantity-money = A quantidade { $amount } ({ $unit }) parece um valor em dinheiro.
    .title = Dinheiro em uma coluna de quantidades
    .why = Uma quantidade é somada a outras da mesma unidade. Dinheiro entre elas torna a soma inútil.
    .fix = Mova o valor para uma coluna de dinheiro e ponha aqui o número de unidades.

finding-unit-missing = A quantidade { $amount } não tem unidade.
    .title = Falta a unidade
    .why = Uma quantidade sem unidade não pode ser somada a nada.
    .fix = Acrescente a unidade, na linha ou para toda a coluna no perfil de correspondência.

## Textos

finding-personal-data = { $kind ->
        [email] O campo contém um endereço de correio eletrônico.
       *[phone] O campo contém um número de telefone.
    }
    .title = Dados pessoais em texto livre
    .why = Texto livre pode ser publicado. Dados pessoais de especialistas e funcionários ficam no seu próprio registro.
    .fix = Retire os dados pessoais do texto. Indique o órgão em vez da pessoa.

finding-text-encoding = O texto tem letras que se perderam ou mudaram: “{ $text }”
    .title = Letras corrompidas
    .why = O arquivo foi lido ou salvo com a codificação errada. Letras perdidas não podem ser recuperadas.
    .fix = Salve o arquivo novamente como UTF-8 ou como pasta de trabalho e importe-o de novo.

finding-text-formula = O texto começa como uma fórmula de planilha: { $text }
    .title = Fórmula em texto
    .why = Uma planilha pode executar esse texto quando alguém abre uma exportação.
    .fix = Substitua a fórmula pelo seu resultado, ou por palavras.

finding-text-markup = O texto contém marcações de página web: { $sample }.
    .title = Marcações em texto
    .why = O texto é mostrado como está, e os leitores veem as marcações.
    .fix = Retire as marcações. Cole o texto copiado como texto sem formatação.

finding-text-placeholder = “{ $text }” é um texto de preenchimento e não uma descrição.
    .title = Texto de preenchimento
    .why = O que não se sabe é deixado vazio. Textos de preenchimento fazem atividades diferentes parecerem iguais.
    .fix = Escreva o que você sabe, ou esvazie a célula.

finding-title-repeated = A descrição repete o título.
    .title = A descrição repete o título
    .why = Uma descrição diz o que não cabe no título.
    .fix = Acrescente o que é feito, por quem e para quem, ou deixe-a vazia.

finding-title-short = O título “{ $text }” é muito curto.
    .title = Título curto
    .why = As pessoas reconhecem uma atividade pelo título, e por ele se encontram as declarações em duplicidade.
    .fix = Escreva o que é feito e onde.

## Conjuntos de atividades

finding-amount-outlier = { $amount } está muito acima dos { $count } valores que { $reporter } declara para este tipo ({ $unit }).
    .title = Valor extraordinariamente alto
    .why = Um único valor alto pode decidir um total. Muitas vezes está certo, e merece ser conferido.
    .fix = Confira o valor. Se estiver certo, não é preciso fazer nada.

finding-amount-repeated = { $reporter } declara { $amount } em { $count } de { $activities } atividades.
    .title = O mesmo valor repetidas vezes
    .why = Um valor de preenchimento, ou uma soma copiada para baixo, parece um valor real.
    .fix = Confira se cada atividade tem o seu próprio valor. Se for um preço fixo, não é preciso fazer nada.

finding-amount-slip = { $direction ->
        [large] { $amount } é cerca de { $factor } vezes mais do que { $reporter } costuma declarar para este tipo ({ $unit }).
       *[small] { $amount } é cerca de { $factor } vezes menos do que { $reporter } costuma declarar para este tipo ({ $unit }).
    }
    .title = Milhares ou milhões trocados
    .why = Valores em milhares ou milhões ao lado de valores em unidades distorcem um total na mesma proporção.
    .fix = Confira a unidade da coluna e desta célula, e corrija o valor.

finding-currency-mixed = { $reporter } costuma declarar em { $usual }. Este valor está em { $currency }.
    .title = Moeda incomum
    .why = Os valores são convertidos um a um; uma moeda errada é um valor errado.
    .fix = Confira a moeda. Se estiver certa, não é preciso fazer nada.

finding-duplicate-id = O identificador “{ $id }” de { $reporter } já foi usado. Esta é a atividade número { $number }.
    .title = Identificador usado duas vezes
    .why = Um identificador designa uma única atividade. De duas com o mesmo identificador, somente a primeira é mantida.
    .fix = Dê à segunda atividade um identificador próprio, ou remova-a se for a mesma.

finding-duplicate-likely = A atividade coincide com “{ $other }” em parceiros, título, datas e valores.
    .title = Provavelmente declarada duas vezes
    .why = Uma atividade declarada duas vezes é contada duas vezes.
    .fix = Se for a mesma atividade, remova uma delas. Se não, faça com que os títulos as distingam.

finding-parent-cycle = { $count ->
        [one] A atividade está subordinada a si mesma.
       *[other] { $count } atividades estão subordinadas umas às outras em círculo.
    }
    .title = Atividades em círculo
    .why = Entre atividades em círculo, ninguém pode dizer qual é o programa e qual é o projeto.
    .fix = Corrija a atividade superior, de modo que uma delas fique no topo.

finding-parent-missing = { $count ->
        [one] A atividade superior, “{ $parent }”, não está neste conjunto. Uma atividade a menciona.
       *[other] A atividade superior, “{ $parent }”, não está neste conjunto. { $count } atividades a mencionam.
    }
    .title = Atividade superior não encontrada
    .why = Os projetos são mostrados sob o programa a que pertencem.
    .fix = Acrescente o programa, ou corrija o seu identificador. Se estiver em outro arquivo, não é preciso fazer nada.

finding-year-far = A atividade começa em { $year }. As demais de { $reporter } começam entre { $first } e { $last }.
    .title = Ano distante dos demais
    .why = Um ano mal digitado leva uma atividade a um ano que ninguém olha.
    .fix = Confira o início. Se estiver certo, não é preciso fazer nada.

## As próprias verificações

finding-check-limit = A verificação “{ $rule }” guardou { $count } elementos deste conjunto e nenhum a mais.
    .title = Conjunto maior do que uma verificação guarda
    .why = As verificações sobre um conjunto usam uma memória limitada. Em um conjunto muito grande, podem deixar passar algo.
    .fix = Verifique os arquivos um de cada vez, ou entidade por entidade.
finding-reported-unreadable = Atividades deste declarante que este programa não consegue ler: { $count }. Esta não foi comparada com elas.
    .title = Registros que não se podem ler
    .why = Foram escritos por outra versão do programa, ou estão danificados.
    .fix = Avise quem administra o nó. O que introduz é guardado da mesma forma.
