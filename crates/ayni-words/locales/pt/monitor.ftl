### Words of monitoring: indicators, changes, verdicts.

app-no-monitoring = Não há marco de monitoramento “{ $id }”.
    .fix = Indique strategy-2020-2024 ou um arquivo que termine em .toml.

app-no-rounds = “{ $path }” não indica nenhuma rodada.
    .fix = Acrescente uma rodada com sua data e seus questionários.
app-no-rounds-run = O nó não realizou nenhuma rodada de “{ $edition }”.
    .fix = Indique uma pasta de respostas com --answers.
app-which-round = Várias organizações realizaram rodadas de “{ $edition }”.
    .fix = Indique a rodada no cabeçalho do relatório, como round.

app-monitoring-occupied = A pasta “{ $path }” contém outra coisa.
    .fix = Indique uma pasta vazia ou nova.

cli-monitor = Examinar marcos de monitoramento, compará-los, calcular indicadores e apreciações
cli-monitor-check = Procurar o que falta ou não se sustenta
cli-monitor-check-examples =
    Exemplo:
      ayni monitor check strategy-2020-2024
cli-monitor-compare = Comparar duas edições de um marco linha por linha
cli-monitor-compare-examples =
    Exemplo:
      ayni monitor compare strategy-2020-2024 own.toml
cli-monitor-measure = Calcular os indicadores e apreciações da última rodada a partir das respostas
cli-monitor-measure-examples =
    Exemplo:
      ayni monitor measure strategy-2020-2024 --answers examples/monitoring -o out
cli-monitor-measure-arg-answers = A pasta com rounds.toml e as respostas; sem ela, as rodadas que o nó realizou
cli-monitor-written = Os números, as apreciações e o relatório estão em { $path }
monitor-compared = Comparação de marcos de monitoramento
monitor-subtitle = Edição { $edition }, rodada { $round }
monitor-verdicts = Apreciações
monitor-verdicts-caption = O que se pode concluir de cada resultado, com números de indicadores
monitor-note-verdicts = Cada apreciação é a da primeira regra da edição cujas condições se cumprem.
monitor-column-outcome = Resultado
monitor-column-verdict = Apreciação
monitor-column-figures = Com valor
monitor-column-improved = Melhoraram
monitor-column-unchanged = Sem mudança
monitor-column-declined = Pioraram
monitor-column-indicator = Indicador
monitor-column-unit = Unidade
monitor-column-before = Rodada anterior
monitor-column-now = Esta rodada
monitor-column-change = Variação
monitor-column-trend = Tendência
monitor-column-answered = Responderam à pergunta
monitor-column-responded = Devolveram o questionário
monitor-column-asked = Consultados
monitor-column-by = Por
monitor-column-group = Grupo
monitor-group-unknown = Não indicado
monitor-indicators-caption = Indicadores nesta rodada e na anterior
monitor-parts-caption = Indicadores por grupos de respondentes
monitor-outcome-indicators-caption = { $outcome }. Indicadores nesta rodada e na anterior
monitor-outcome-parts-caption = { $outcome }. Indicadores por grupos de respondentes
monitor-note-respondents = As percentagens são de quem respondeu à pergunta. Quem não respondeu não disse que não, e o que falta não é zero.
monitor-unit-share = por cento dos respondentes
monitor-unit-percent = por cento
monitor-unit-number = número
monitor-verdict-data = { $verdict }. Indicadores com valor: { $figures } de { $indicators }; melhoraram: { $improved }; sem mudança: { $unchanged }; pioraram: { $declined }.
monitor-overruled = Decidido contra a regra: { $verdict }. { $person }, { $date }. Motivo: { $reason }
monitor-review = Indicadores a rever: { $indicators }
verdict-good-progress = Bom progresso
verdict-on-course = No caminho certo
verdict-greater-effort = É preciso maior esforço
verdict-cannot-be-judged = Não se pode avaliar: dados insuficientes
verdict-indicator-review = O indicador precisa ser revisto
trend-improved = melhorou
trend-unchanged = sem mudança
trend-declined = piorou
trend-reached = meta alcançada
incomparable-no-figure = sem valor
incomparable-no-earlier = sem valor anterior
incomparable-too-few = poucas respostas demais
incomparable-meaning-changed = a pergunta mudou de sentido
incomparable-no-direction = apenas descreve
no-figure-not-asked = não perguntado
no-figure-silent = ninguém respondeu
no-figure-nothing-to-divide = nada por que dividir
no-figure-no-query = a consulta não deu nada
monitor-unit-respondents = número de respondentes
monitor-series-yes = Sim
monitor-series-no = Não
monitor-series-named = Apontaram
monitor-series-not-named = Não apontaram
monitor-series-silent = Sem resposta
monitor-figure-yes-no = Barras de sim e não, em porcentagem de respondentes, rodada { $round }. Barras: { $count }.
monitor-figure-answers = Barras de sim, não e sem resposta, em número de respondentes, rodada { $round }. Barras: { $count }.
monitor-figure-years = Barras da rodada { $round } ao lado da anterior. Indicadores: { $count }.
monitor-figure-ranked = Barras ordenadas por tamanho, rodada { $round }. Barras: { $count }.
monitor-figure-answered = Responderam à pergunta: de { $least } a { $most }.
monitor-figure-break = Não comparável com a rodada anterior, pois a pergunta mudou de sentido: { $indicator }
monitor-figure-source = Fonte: { $edition }, rodada { $round }.
monitor-no-figure = O gráfico “{ $figure }” não pode ser traçado: { $why }
app-query-one = A consulta “{ $name }” deu algo diferente de um número.
    .fix = Escreva-a de modo que dê uma linha com uma coluna.
monitor-figure-answered-each = Responderam à pergunta: { $count }.
monitor-unit-share-records = por cento dos registros
monitor-note-records = Quando uma consulta conta registros, “responderam à pergunta” indica quantos têm um valor; eles são listados pelo nome em query-records.jsonl.
app-query-many = A consulta “{ $name }” deu mais de { $most } registros.
    .fix = Faça-a contar em SQL e dar um só número, ou escolha menos registros.
app-query-column = A consulta “{ $name }” não dá a coluna “{ $column }”.
    .fix = Dê-lhe esse nome com AS; o nome do registro é a coluna id.
app-query-id = A consulta “{ $name }” dá um registro duas vezes, ou um sem nome: “{ $id }”.
    .fix = Faça que cada linha seja um registro, nomeado na coluna id.
monitor-definitions = Como se definem os indicadores
monitor-definitions-caption = O que se conta, de onde vêm os dados e o valor a alcançar
monitor-column-definition = O que se conta
monitor-column-data = Origem dos dados
monitor-column-baseline = Linha de base
monitor-column-target = Meta
data-source-survey = questionário
data-source-desk-review = exame de documentos
data-source-register = registro de atividades
data-source-exchange = intercâmbio
data-source-mandates = mandatos
