### SDG indicator 17.3.1.

## What the indicator asks of a record: template, fields, codes.

template-column-plan = Objetivo do plano do receptor
template-help-plan = O objetivo do plano de desenvolvimento do próprio receptor que a atividade apoia, com o nome do plano.
template-column-detriment = Efeito prejudicial
template-help-detriment = Somente quando se espera um efeito prejudicial considerável sobre outros objetivos: qual é. O indicador 17.3.1 exclui então a atividade.
template-column-keywords = Palavras-chave
template-help-keywords = Palavras-chave de outras normas, com ponto e vírgula entre elas. NON-17.3.1 da TOSSD indica que o indicador 17.3.1 não conta a atividade.
template-column-payments-per-year = Pagamentos por ano
template-help-payments-per-year = Somente de um empréstimo: quantos pagamentos vencem a cada ano, por exemplo 2.
template-column-repayment = Forma de reembolso
template-help-repayment = Somente de um empréstimo: o mesmo principal a cada vez, pagamentos iguais ou tudo no vencimento.
repayment-equal-principal = Principal constante
repayment-annuity = Pagamentos iguais
repayment-at-maturity = Tudo no vencimento
field-plan = Objetivo do plano do receptor
field-detriment = Efeito prejudicial esperado
field-keywords = Palavras-chave
field-resources-loan-payments-per-year = Pagamentos por ano
field-resources-loan-repayment = Forma de reembolso

## The two tables and their page.

sdg-title-submission = Indicador 17.3.1 dos ODS: o que fornece { $country }
sdg-title-submission-estimate = Indicador 17.3.1 dos ODS: o que fornece { $country }, estimativa de { $author } a partir de fontes públicas
sdg-title-receipts = Indicador 17.3.1 dos ODS: o que recebe { $country }
sdg-title-receipts-estimate = Indicador 17.3.1 dos ODS: o que recebe { $country }, estimativa de { $author } a partir de fontes públicas
sdg-subtitle = Desembolsos brutos de doações e de empréstimos concessionais e não concessionais na cooperação Sul-Sul
sdg-estimate-notice = Esta é uma estimativa de { $author } a partir de fontes públicas. Não é o que { $country } declara.
sdg-bases-notice = Estes não são os desembolsos brutos que o indicador pede: o conjunto de regras toma outros valores em seu lugar.
sdg-partial-notice =
    { $count ->
        [0] Parcial: não consta o relatório de nenhum ofertante.
        [one] Parcial: constam os relatórios de um ofertante. Todos seriam cada país e organização que fornece aqui.
       *[other] Parcial: constam os relatórios de { $count } ofertantes. Todos seriam cada país e organização que fornece aqui.
    }
sdg-standing = O conjunto de regras segue os metadados do indicador de 15 de maio de 2023. Ficam em aberto, e são escolhidos aqui: se contam a ajuda em espécie e os salários no país de origem, o que é uma linha de crédito, e se um objetivo ou um setor por si só satisfaz o teste de desenvolvimento sustentável.
sdg-fact-rules = Conjunto de regras
sdg-fact-test = Um empréstimo é concessional
sdg-test = a partir de um elemento de doação de { $threshold } % a um desconto de { $discount } % ao ano
sdg-fact-in-kind = O que é dado em espécie, com valor
sdg-fact-home-salary = Salários no país de origem
sdg-fact-line-of-credit = Uma linha de crédito
sdg-fact-withheld = Linhas reservadas por quem as declara, em nenhum valor
sdg-switch-on = contado
sdg-switch-off = não contado
sdg-switch-chosen = conforme o método
sdg-headline-note = { $series }, dólares dos Estados Unidos, desembolsos brutos
sdg-sub-indicator = { $letter } { $name }
sdg-figures = Os valores
sdg-figures-none = Nada é contado. Abaixo consta o que foi excluído e por quê.
sdg-table-figures = Desembolsos brutos, dólares correntes dos Estados Unidos
sdg-column-sub = { $letter }: { $series } (USD)
sdg-note-figures = A parte de um parceiro em um valor para vários segue as proporções indicadas ou é igual. Os subindicadores são séries próprias e não são somados aqui.
sdg-note-partial = Estes são os ofertantes que constam, e não todos os que existem.
sdg-table-providers = De quem há relatórios
sdg-note-providers = Um ofertante consta quando um relatório deste registro, ou do arquivo, o nomeia como ofertante deste receptor. Outros também podem fornecer.
sdg-column-provider = Ofertante
sdg-column-recipient = Receptor
sdg-column-lines = Linhas
sdg-column-series = Subindicador
sdg-column-counted = Contado (USD)
sdg-column-money = Em dinheiro (USD)
sdg-column-in-kind = Em espécie (USD)
sdg-column-home-salary = Salários no país de origem (USD)
sdg-column-objected = Sob objeção aberta (USD)
sdg-column-also = Também declarado em outro lugar (USD)
sdg-table-parts = O que há em cada subindicador
sdg-note-parts = Dinheiro, espécie e salários na origem são mostrados conte-os ou não o método. O que também foi declarado por TOSSD, IATI ou outro canal é marcado e nunca excluído.
sdg-table-switches = Doações (a) com e sem as duas opções do método
sdg-column-grants = Doações (USD)
sdg-column-method = Método
sdg-note-switches = Se o que é dado em espécie (grupo B) e o salário do pessoal do ofertante são doações recebidas é uma questão em aberto do indicador.
sdg-table-purposes = O que mostra o apoio ao desenvolvimento sustentável
sdg-column-purpose = Por
sdg-purpose-target = Uma meta de um objetivo
sdg-purpose-plan = Um objetivo do plano do receptor
sdg-purpose-goal = Somente um objetivo
sdg-purpose-sector = Somente um setor
sdg-note-purposes = Os metadados pedem uma meta ou um objetivo do plano do receptor. Um objetivo ou um setor por si só é prova mais fraca; cada linha conta pela mais forte que tem.
sdg-table-channels = Também declarado por
sdg-column-channel = Canal
sdg-note-channels = Marcado para que os custodiantes evitem contar algo duas vezes. Uma atividade pode figurar em vários canais.

## Loans, objections, and what is left out.

sdg-loans = Empréstimos e seus elementos de doação
sdg-loans-text = O elemento de doação é o que se dá em relação a um empréstimo à taxa de desconto: 100 % menos todos os pagamentos descontados até o dia do desembolso. O desconto de uma parte do ano é a raiz do anual.
sdg-table-loans = Condições, elemento de doação e resultado
sdg-note-loans = Um desembolso sem condições próprias segue aquelas em que as demais linhas da atividade concordam. Se ninguém informa os pagamentos por ano, são supostos, e isso é dito.
sdg-column-loan = Empréstimo
sdg-column-principal = Principal
sdg-column-interest = Juros (% ao ano)
sdg-column-maturity = Vencimento (anos)
sdg-column-grace = Primeiro reembolso (anos)
sdg-column-payments = Pagamentos por ano
sdg-column-repayment = Forma de reembolso
sdg-column-element = Elemento de doação (%)
sdg-column-outcome = Resultado
sdg-assumed = { $count } (suposto)
sdg-outcome-concessional = concessional (b)
sdg-outcome-other = não concessional (c)
sdg-outcome-stated = pelo elemento de doação informado
sdg-outcome-none = não se pode dizer: { $field }
sdg-table-schedule = Cronograma de { $loan } ({ $currency }), elemento de doação { $element } %
sdg-table-schedule-any = Cronograma de um empréstimo de { $principal }, elemento de doação { $element } %
sdg-column-period = Período
sdg-column-outstanding = Dívida anterior
sdg-column-principal-paid = Principal pago
sdg-column-interest-paid = Juros pagos
sdg-column-payment = Pagamento
sdg-column-factor = Fator de desconto
sdg-column-present = Valor presente
sdg-schedules-more =
    { $count ->
        [one] Mais um cronograma consta em schedules.csv.
       *[other] Mais { $count } cronogramas constam em schedules.csv.
    }
sdg-objections = Objeções
sdg-objections-text = Um receptor pode objetar que um fluxo seja contado como apoio ao seu desenvolvimento sustentável. A objeção vale quando o receptor a mantém após uma resposta; até então o fluxo conta e é marcado. Nada se apaga: um estado posterior desfaz o anterior.
sdg-table-objections = Objeções e seu andamento
sdg-note-objections = Uma objeção cujo último estado é a própria objeção ainda não tem resposta. O valor é o das linhas que ela nomeia aqui.
sdg-column-number = N.º
sdg-column-objected-lines = Objeta a
sdg-column-state = Estado
sdg-column-by = Por quem, com que autoridade
sdg-column-text = Texto
sdg-column-usd = USD
sdg-column-belongs = Pertence a
sdg-column-certainty = Grau de certeza
sdg-column-activity = Atividade
sdg-column-kind = Tipo
sdg-column-place = Onde consta
sdg-left-out-text = Todo valor não contado tem seu motivo. Todas as linhas deixadas de fora constam em left-out.csv.
sdg-table-left-out = O que foi deixado de fora, por regra
sdg-note-left-out = Mostra-se a primeira regra que se aplica: as do conjunto em sua ordem e depois os motivos do método. O que foi comprometido e desembolsado aparece aqui duas vezes.
sdg-table-lines = Linhas deixadas de fora, as maiores primeiro
sdg-note-lines = O que não foi desembolsado e o que não é dinheiro consta somente em left-out.csv.
sdg-lines-more =
    { $count ->
        [one] Mais uma linha consta em left-out.csv.
       *[other] Mais { $count } linhas constam em left-out.csv.
    }
sdg-rules = As regras
sdg-rules-text = O que o indicador exclui, na ordem em que se examina. Como este programa o reconhece em um registro é leitura própria; se não for seguro, a última coluna o diz.
sdg-table-rules = Regras do conjunto
sdg-note-rules = Cada regra tem uma página com sua fonte e exemplos: docs/indicators/17.3.1.
sdg-input-rules = Conjunto de regras do indicador
sdg-rule-not-money = Uma quantidade, ou nenhum valor: o indicador é em dinheiro.
sdg-rule-not-disbursed = Não desembolsado: o indicador conta desembolsos brutos, não o prometido, previsto ou reembolsado.
sdg-rule-non-17-3-1 = Quem declara diz que o indicador não o conta (palavra-chave NON-17.3.1).
sdg-rule-debt-relief = Alívio da dívida.
sdg-rule-refugees-at-home = Custos de refugiados no país do ofertante.
sdg-rule-administration = Custos administrativos que não pertencem a nenhuma atividade específica.
sdg-rule-peace-security = Paz e segurança além do que pode ser declarado como assistência oficial ao desenvolvimento.
sdg-rule-export-credit = Crédito à exportação ou de fornecedor, oficial, apoiado ou privado.
sdg-rule-line-of-credit = Uma linha de crédito que o país não chama de empréstimo; só o país pode dizer o que é.
sdg-rule-portfolio = Investimento em carteira.
sdg-rule-investment = Investimento estrangeiro direto: subindicador d, declarado pelos receptores.
sdg-rule-mobilised = Financiamento privado mobilizado: subindicador e, que o marco não abrange.
sdg-rule-private-loan = Empréstimo privado em condições não concessionais ou desconhecidas.
sdg-rule-private-grant = Doação privada: subindicador f, que o marco não abrange.
sdg-rule-short-maturity = Um vencimento original de um ano ou menos.
sdg-rule-loan-terms = Condições de empréstimo impossíveis, como carência maior que o vencimento.
sdg-rule-loan-untested = Um empréstimo sem juros ou vencimento informados: não se pode dizer se é concessional.
sdg-rule-outside = Nenhum dos subindicadores, ou não se sabe qual.
sdg-rule-detriment = Espera-se um efeito prejudicial considerável sobre outras metas.
sdg-rule-objection = O receptor objeta e o mantém após uma resposta.
sdg-rule-no-purpose = Nada do que foi informado mostra que apoia o desenvolvimento sustentável.
sdg-rule-no-rate = Sem taxa de câmbio: não tem valor em dólares.
sdg-rule-in-kind = Dado em espécie, e o método não o conta.
sdg-rule-home-salary = Salário do pessoal do ofertante em seu país, e o método não o conta.

## Findings, states, choices, and the command line.

finding-sdg-payments-assumed =
    { $count ->
        [one] Um empréstimo não informa os pagamentos por ano; supõe-se o número do conjunto de regras.
       *[other] { $count } empréstimos não informam os pagamentos por ano; supõe-se o número do conjunto de regras.
    }
    .title = Pagamentos por ano supostos
    .why = O elemento de doação depende um pouco da frequência dos pagamentos.
    .fix = Informe os pagamentos por ano com as condições do empréstimo.
finding-sdg-payments-decide = O empréstimo { $loan } seria julgado de outro modo com { $payments } pagamentos por ano.
    .title = Os pagamentos supostos decidem
    .why = O empréstimo está tão perto do limiar que a suposição decide entre b e c.
    .fix = Informe seus pagamentos por ano.
finding-sdg-objection-open = A objeção { $number } de { $country } não tem resposta; o que ela nomeia ainda conta.
    .title = Objeção sem resposta
    .why = O indicador só exclui um fluxo depois de discutida a objeção. Até então ela pesa sobre o valor.
    .fix = Responda-a (ayni sdg state answered) e registre se o receptor a mantém.
finding-sdg-objection-absent = A objeção { $number } de { $country } nomeia o que não está neste quadro: { $lines }.
    .title = Uma objeção a nada daqui
    .why = Pode referir-se a outro ano ou ofertante, ou estar mal escrita.
    .fix = Compare os nomes com a lista de linhas (lines.csv).
finding-sdg-rule-unknown = A regra { $rule } do conjunto não tem condição nem é uma que o programa conheça.
    .title = Uma regra que não diz nada
    .why = Não excluiria nada, e quem a escreveu acreditaria que sim.
    .fix = Dê-lhe uma condição (when) ou o identificador de uma regra do programa.
submission-state-maintained = mantida
line-of-credit-unsaid = não informado: excluída
line-of-credit-loan = um empréstimo, conforme suas condições
line-of-credit-export-credit = um crédito à exportação: excluída
sdg-no-rules = Não há conjunto de regras { $id }.
sdg-no-such-state = Uma objeção não tem o estado { $state }.
sdg-no-objections = Não há objeções registradas.
sdg-terms-impossible = Com estas condições não se pode fazer um cronograma: { $field }.
sdg-element-concessional = Elemento de doação { $element } %: concessional (limiar { $threshold } %, desconto { $discount } % ao ano, pagamentos por ano: { $payments }).
sdg-element-other = Elemento de doação { $element } %: não concessional (limiar { $threshold } %, desconto { $discount } % ao ano, pagamentos por ano: { $payments }).
sdg-element-assumed = Os pagamentos por ano são supostos, pois não foram informados (--payments).
cli-sdg = Indicador 17.3.1 dos ODS: o que apresenta um ofertante e o que recebe um receptor
cli-sdg-17-3-1 = Elaborar um dos dois quadros, do registro ou diretamente de um arquivo
cli-sdg-17-3-1-examples =
    Exemplos:
      ayni sdg 17.3.1 --provider XAA --year 2024 -o out/
      ayni sdg 17.3.1 --recipient XBB --year 2024 -o received/
      ayni sdg 17.3.1 list.csv --as profile.toml --provider XAA --by "Institute" -o out/
      ayni trace out/ figures B1                 o que está por trás de um valor
cli-sdg-state = Registrar a objeção de um receptor, a resposta, ou que se mantém ou se retira
cli-sdg-state-examples =
    Exemplos:
      ayni sdg state objection --country XBB --line XAA-DEV/DEV-2024-003 --text "Inunda nossa área úmida" --by "Ministério do Meio Ambiente" --as-of 2025-05-02
      ayni sdg state answered --objection 1 --by "Agência de Cooperação" --text "A barragem foi deslocada" --as-of 2025-06-10
      ayni sdg state maintained --objection 1 --by "Ministério do Meio Ambiente" --text "Ainda ocorre" --as-of 2025-07-01
cli-sdg-objections = Mostrar as objeções e seu andamento
cli-sdg-grant-element = Calcular o elemento de doação de condições de empréstimo, com o cronograma
cli-sdg-grant-element-examples =
    Exemplo:
      ayni sdg grant-element --interest 2 --maturity 5 --grace 2 --payments 1
cli-sdg-17-3-1-arg-provider = O ofertante: o quadro por receptor
cli-sdg-17-3-1-arg-recipient = O receptor: o quadro por ofertante
cli-arg-rules = O conjunto de regras: um identificador ou um arquivo
cli-arg-objections = O registro de objeções; se não for nomeado, o que está junto ao registro
cli-sdg-state-arg-line = O que se objeta: REPORTER/ACTIVITY ou REPORTER/ACTIVITY/RESOURCE; pode ser repetido
cli-sdg-state-arg-state = objection, answered, maintained ou withdrawn (objeção, respondida, mantida, retirada)
cli-arg-interest = Juros em por cento ao ano
cli-arg-maturity = Anos até o último reembolso
cli-arg-grace = Anos até o primeiro reembolso
cli-arg-payments = Pagamentos por ano
cli-arg-repayment = equal-principal, annuity ou at-maturity (principal constante, pagamentos iguais, no vencimento)
cli-sdg-state-arg-by = Quem: a pessoa ou o órgão
cli-sdg-state-arg-role = Em que cargo
cli-sdg-state-arg-authority = Com que fundamento: lei, decreto ou decisão
cli-sdg-state-arg-reference = O número de uma carta ou processo
cli-sdg-state-arg-country = O país que apresenta a objeção
cli-sdg-state-arg-text = O motivo, a resposta ou como foi resolvida
cli-sdg-state-arg-objection = O número do estado que trouxe a objeção
usage-name-reporter = DECLARANTE
usage-name-activity = ATIVIDADE
usage-name-percent = PORCENTAGEM
usage-name-years = ANOS
usage-name-way = FORMA
