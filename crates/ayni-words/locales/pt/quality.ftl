### Resultados, avaliações, fases e valor agregado.

## What an activity reached, how it was judged, who took part when

result-level-output = Produto
result-level-outcome = Efeito
result-level-impact = Impacto
joining-sum = Soma
joining-weighted-ratio = Razão ponderada
joining-maximum = Máximo
joining-do-not-add = Não se soma
aim-increase = Aumento
aim-decrease = Redução
value-kind-target = Meta
value-kind-actual = Alcançado
evaluation-kind-self = Autoavaliação
evaluation-kind-joint = Avaliação conjunta
evaluation-kind-independent = Avaliação independente
quality-base-results = Resultados
quality-base-targets = Metas
quality-base-ratings = Respostas de avaliações
quality-base-phases = Fases
quality-base-values-added = Valor agregado
dimension-phase = Fase do projeto

## Fields of the record

field-results = Resultados
field-results-id = Identificador da linha de um resultado
field-results-level = Nível de um resultado
field-results-leads-to = Resultado a que leva um resultado
field-results-title = Resultado
field-results-indicators = Indicadores
field-results-indicators-id = Identificador da linha de um indicador
field-results-indicators-code = Código de um indicador
field-results-indicators-title = Título de um indicador
field-results-indicators-unit = Unidade de um indicador
field-results-indicators-joining = Como se reúnem os valores
field-results-indicators-aim = Sentido de um indicador
field-results-indicators-running-total = Total acumulado
field-results-indicators-gender = Indicador de gênero
field-results-indicators-baseline = Linha de base
field-results-indicators-baseline-value = Valor da linha de base
field-results-indicators-baseline-date = Data da linha de base
field-results-indicators-source = Fonte de um indicador
field-results-indicators-values = Metas e resultados alcançados
field-results-indicators-values-id = Identificador da linha de um valor
field-results-indicators-values-kind = Meta ou resultado alcançado
field-results-indicators-values-period = Período de um valor
field-results-indicators-values-period-start = Início do período de um valor
field-results-indicators-values-period-end = Fim do período de um valor
field-results-indicators-values-value = Valor
field-results-indicators-values-numerator = Numerador
field-results-indicators-values-denominator = Denominador
field-results-indicators-values-parts = Partes de um valor
field-results-indicators-values-parts-id = Identificador da linha de uma parte
field-results-indicators-values-parts-of = Categorias de uma parte
field-results-indicators-values-parts-of-dimension = Dimensão de uma parte
field-results-indicators-values-parts-of-category = Categoria de uma parte
field-results-indicators-values-parts-value = Valor de uma parte
field-results-indicators-values-parts-numerator = Numerador de uma parte
field-results-indicators-values-parts-denominator = Denominador de uma parte
field-results-indicators-values-evidence = Comprovação de um valor
field-evaluations = Avaliações
field-evaluations-id = Identificador da linha de uma avaliação
field-evaluations-criteria = Conjunto de critérios
field-evaluations-kind = Tipo de avaliação
field-evaluations-by = Entidade que avaliou
field-evaluations-date = Data de uma avaliação
field-evaluations-report = Relatório de uma avaliação
field-evaluations-answers = Respostas
field-evaluations-answers-id = Identificador da linha de uma resposta
field-evaluations-answers-criterion = Critério
field-evaluations-answers-rating = Nota
field-evaluations-answers-answer = Resposta
field-evaluations-answers-evidence = Comprovação de uma resposta
field-phases = Fases
field-phases-id = Identificador da linha de uma fase
field-phases-phase = Fase
field-phases-party = Parte de uma fase
field-value-added = Valor agregado
field-value-added-id = Identificador de uma linha de valor agregado
field-value-added-code = O que se ganhou
field-value-added-how = Como se ganhou
field-resources-phase = Fase de um recurso

## The measurement

report-quality = Resultados e qualidade
report-results = Resultados
report-results-text = Os valores de atividades diferentes só se reúnem se têm o mesmo código de indicador e a mesma unidade, e só como diz o indicador: como soma, como razão ponderada (numeradores sobre denominadores) ou como máximo. O que não se soma é listado à parte.
report-evaluations = Avaliações
report-evaluations-text = Quantas respostas deram cada nota, por critério. As notas são contadas, e só se calcula a média onde o próprio conjunto de critérios o diz.
report-not-rated = Sem nota
report-answer-yes = Sim
report-answer-no = Não
report-verdict-met = Alcançada
report-verdict-not-met = Não alcançada
report-verdict-open = Não pode ser julgada
report-column-indicator = Indicador
report-column-joining = Como se reúne
report-column-gender-indicator = Indicador de gênero
report-column-target = Meta
report-column-actual = Alcançado
report-column-broken-down = Parte
report-column-value-kind = Meta ou alcançado
report-column-value = Valor
report-column-level = Nível
report-column-criterion = Critério
report-column-mean = Média
report-column-quality-base = De quê
report-column-phase = Fase
report-column-partners = Parceiros
report-column-value-added = Valor agregado
report-column-own-role = Papel do país
report-table-results = Resultados por indicador e ano: { $view }
report-table-results-parts = Resultados por sexo, idade e semelhantes: { $view }
report-table-results-listed = Resultados que não se somam, cada um por si: { $view }
report-table-targets = Quantas metas foram alcançadas, por nível de resultado
report-table-targets-by-gender = Quantas metas foram alcançadas, por indicador de gênero e marcador de gênero
report-table-ratings = Notas por critério, { $set }: { $view }
report-table-quality-left-out = O que ficou de fora: resultados, avaliações, fases e valor agregado
report-table-triangular-phases = O que os parceiros aportaram, por fase
report-table-triangular-phase-roles = Quem participou de que fase, por papel
report-table-triangular-values-added = Valor agregado da cooperação triangular
report-note-results = Um valor conta no ano em que termina o seu período. Metas e resultados podem ser de atividades diferentes.
report-note-results-parts = As partes não se somam entre si: o mesmo número pode ser desagregado de mais de uma maneira.
report-note-results-listed = Onde ninguém diz como se reúnem os valores, eles não se reúnem.
report-note-targets = Por cada indicador de cada atividade e ano. Onde falta a meta, o resultado ou o sentido, não se pode julgar.
report-note-ratings = As respostas são contadas e não se calcula média: ninguém pode dizer a distância entre duas notas.
report-note-ratings-mean = A média usa os valores que o conjunto dá às suas notas; as que não têm valor não entram.
report-note-values-added = Uma atividade pode ganhar várias coisas, e conta em cada uma.
report-triangular-unstated = Nenhuma atividade triangular indica fases ou valor agregado; por isso não há tabelas: nada é inventado.
report-ground-later-total = Um total acumulado posterior do mesmo ano o representa.
report-ground-no-denominator = Uma razão sem numerador ou denominador não pode ser reunida a outra.
report-ground-not-triangular = A atividade não é triangular segundo o método.

## Columns of our own workbook

template-group-result = O resultado desta linha
template-group-evaluation = A resposta de avaliação desta linha
template-column-phases = Fases
template-help-phases = Da cooperação triangular: quem participou de que fase, por exemplo: negotiation provider, recipient; implementation second-provider.
template-column-value-added = Valor agregado
template-help-value-added = Da cooperação triangular: o que se ganhou trabalhando juntos.
template-column-resource-phase = Fase do recurso
template-help-resource-phase = Da cooperação triangular: a fase a que o recurso se destinou.
template-column-result-level = Nível do resultado
template-help-result-level = Produto, efeito ou impacto. Vazio: produto.
template-column-result = Resultado
template-help-result = O que se quer alcançar, em palavras.
template-column-indicator-code = Código do indicador
template-help-indicator-code = O código que outras atividades usam para o mesmo indicador. Só por ele se reúnem os valores.
template-column-indicator = Indicador
template-help-indicator = O que é contado. Vazio, como o código: o indicador de cima.
template-column-indicator-unit = Unidade do indicador
template-help-indicator-unit = A unidade dos valores.
template-column-joining = Como se reúnem os valores
template-help-joining = Se os valores se somam, são uma razão, um máximo ou ficam sós. Vazio: ficam sós.
template-column-aim = Sentido
template-help-aim = Se é melhor mais ou menos.
template-column-running-total = Total acumulado
template-help-running-total = “true” se cada valor inclui tudo o que foi alcançado até então.
template-column-gender-indicator = Indicador de gênero
template-help-gender-indicator = “true” se acompanha a igualdade entre mulheres e homens.
template-column-baseline = Linha de base
template-help-baseline = Onde estava o indicador antes.
template-column-baseline-date = Data da linha de base
template-help-baseline-date = Quando foi.
template-column-result-start = Início do período
template-help-result-start = O primeiro dia do período da meta e do resultado.
template-column-result-end = Fim do período
template-help-result-end = O último dia. O valor conta nesse ano.
template-column-target = Meta
template-help-target = O que se quer alcançar; de uma razão, o numerador.
template-column-target-of = Meta: de um total de
template-help-target-of = De uma razão, o denominador.
template-column-actual = Alcançado
template-help-actual = O que se alcançou; de uma razão, o numerador.
template-column-actual-of = Alcançado: de um total de
template-help-actual-of = De uma razão, o denominador.
template-column-parts = Alcançado, por sexo, idade e semelhantes
template-help-parts = Por exemplo: sex=female 22; sex=male 18. De uma razão: sex=female 20/22.
template-column-evidence = Comprovação
template-help-evidence = O que mostra o valor: um relatório, uma lista de participantes.
template-column-criteria = Conjunto de critérios
template-help-criteria = O conjunto que a avaliação segue: nest, gpedc ou o do seu país. Vazio: a avaliação de cima.
template-column-criterion = Critério
template-help-criterion = O código do critério no conjunto, por exemplo H1.
template-column-rating = Nota
template-help-rating = O código da nota na escala, por exemplo full.
template-column-answer = Resposta
template-help-answer = A resposta em palavras.
template-column-evaluated-by = Avaliado por
template-help-evaluated-by = A entidade que avaliou, pelo órgão e não pelo nome.
template-column-evaluation-kind = Tipo de avaliação
template-help-evaluation-kind = Própria, conjunta ou independente.
template-column-evaluation-date = Data da avaliação
template-help-evaluation-date = Quando foi feita. Por ela se sabe em que ano conta.
template-column-evaluation-report = Relatório da avaliação
template-help-evaluation-report = O endereço ou a referência do relatório.

## Findings

finding-result-unit-missing = O indicador tem um valor e não tem unidade.
    .title = Indicador sem unidade
    .why = Um valor não se lê sem a sua unidade, e os valores de duas atividades só se reúnem na mesma unidade.
    .fix = Indique uma unidade da lista.

finding-result-joining-missing = Não se diz como se reúnem os valores do indicador.
    .title = Forma de reunir não indicada
    .why = Os valores podem somar-se, ser razões ou ficar sós. Isso não se adivinha: enquanto não for indicado, cada um fica só.
    .fix = Indique soma, razão ponderada, máximo ou não somar.

finding-result-aim-missing = O indicador tem uma meta e não se diz se é melhor mais ou menos.
    .title = Sentido não indicado
    .why = Sem isso não se sabe se a meta foi alcançada, e ela conta como uma que não pode ser julgada.
    .fix = Indique aumento ou redução.

finding-result-denominator-missing = Falta à razão ponderada o numerador ou o denominador.
    .title = Razão sem denominador
    .why = Oitenta por cento de dez pessoas e quarenta por cento de mil não são sessenta por cento de nada. Sem os dois números o valor fica fora de todo número reunido.
    .fix = Indique quanto foi contado e de quantos.

finding-result-denominator-zero = Uma razão de { $numerator } em { $denominator }.
    .title = Razão impossível
    .why = Nada se divide por nada, e nenhum dos números é negativo.
    .fix = Corrija os números, ou retire-os se não são conhecidos.

finding-result-target-baseline = A meta é para { $target }, e a linha de base, de { $baseline }, é posterior.
    .title = Meta anterior à linha de base
    .why = A linha de base diz como as coisas estavam antes. Uma das duas datas está errada.
    .fix = Corrija uma das datas.

finding-result-period-missing = Não se diz de que período é o valor.
    .title = Valor sem período
    .why = As metas e os resultados alcançados contam no ano em que termina o seu período. Sem ele ficam fora de todas as tabelas.
    .fix = Indique o início ou o fim do período.

finding-result-value-missing = Esta linha ({ $kind }) não tem número.
    .title = Valor sem número
    .why = A linha fica fora: o que falta não é zero.
    .fix = Indique o número, ou retire a linha.

finding-result-actual-future = O período do resultado alcançado não começou: { $date }.
    .title = Resultado no futuro
    .why = O que não chegou não foi alcançado: é uma meta na coluna errada, ou um erro no ano.
    .fix = Corrija o período, ou mova o número para a meta.

finding-result-parts-sum = As partes por { $by } somam { $sum }, e o total é { $whole }.
    .title = As partes não fazem o total
    .why = Um dos números está errado, ou falta uma categoria que deveria ser nomeada (não indicado, outro).
    .fix = Corrija os números, ou acrescente a categoria que falta.

finding-result-parts-repeated = A parte { $part } aparece duas vezes.
    .title = Parte repetida
    .why = Os dois números seriam contados.
    .fix = Mantenha um deles.

finding-result-chain = O resultado leva a “{ $id }”, que não é um resultado de nível superior.
    .title = Cadeia de resultados rompida
    .why = Os produtos levam a efeitos, e os efeitos ao impacto.
    .fix = Indique o identificador de um resultado de nível superior.

finding-evaluation-criteria-unknown = Não há um conjunto de critérios “{ $code }”.
    .title = Conjunto de critérios desconhecido
    .why = Sem ele não se sabe o que se perguntou nem como foi avaliado.
    .fix = Corrija o nome, ou acrescente o conjunto à pasta criteria dos seus dados.

finding-evaluation-criterion-unknown = O conjunto “{ $set }” não tem um critério “{ $code }”.
    .title = Critério desconhecido
    .why = Fica só em todas as tabelas.
    .fix = Use um código do conjunto.

finding-evaluation-rating-unknown = A escala do conjunto “{ $set }” não tem a nota “{ $rating }”.
    .title = Nota fora da escala
    .why = Não pode ser posta ao lado de outras notas.
    .fix = Use uma nota da escala, ou deixe vazio.

finding-evaluation-criterion-repeated = A avaliação responde duas vezes ao critério “{ $code }”.
    .title = Critério repetido
    .why = As duas notas seriam contadas.
    .fix = Mantenha uma resposta, ou faça da outra uma segunda avaliação.

finding-evaluation-future = A avaliação traz uma data futura: { $date }.
    .title = Avaliação no futuro
    .why = O que não foi feito não tem notas; quase sempre é um erro no ano.
    .fix = Corrija a data.

finding-phase-unknown = “{ $code }” não está na lista de fases.
    .title = Fase desconhecida
    .why = Fica só em todas as tabelas por fase.
    .fix = Use uma fase da lista, ou acrescente uma lista própria.

finding-phase-party = A atividade não tem uma parte “{ $id }”.
    .title = Parte da fase inexistente
    .why = Quem não é parte não tem papel, e não conta em nenhum.
    .fix = Acrescente a parte, ou corrija o seu identificador.

finding-phase-not-triangular = “{ $what }” consta em uma atividade que não é triangular.
    .title = Fase ou valor agregado sem cooperação triangular
    .why = As tabelas por fase e valor agregado são só de atividades triangulares.
    .fix = Corrija a forma de cooperação ou os parceiros, ou retire-o.

finding-value-added-unknown = “{ $code }” não está na lista de valor agregado.
    .title = Valor agregado desconhecido
    .why = Fica só na tabela.
    .fix = Use um código da lista, ou acrescente uma lista própria.

finding-criteria-average = A média e os valores das notas não combinam: indique average = true e valores, ou nenhum.
    .title = Média sem valores
    .why = Só se calcula média onde o conjunto diz quanto vale cada nota.
    .fix = Acrescente valores à escala, ou retire average.

finding-criteria-empty = A lista “{ $list }” está vazia.
    .title = Conjunto de critérios incompleto
    .why = Um conjunto precisa de escala, dimensões e critérios.
    .fix = Preencha a lista.

finding-criteria-id = O id “{ $id }” não é o nome do arquivo, “{ $name }”.
    .title = Id diferente do nome do arquivo
    .why = Um conjunto é conhecido pelo nome do seu arquivo.
    .fix = Faça com que coincidam.

finding-map-indicator-missing = A linha tem uma meta ou um resultado, e nem ela nem uma linha anterior nomeia um indicador.
    .title = Valor sem indicador
    .why = Não se sabe o que foi contado.
    .fix = Nomeie o indicador, ou indique o seu código.
