### Palavras que não pertencem a uma só parte do programa.

## Geral

not-stated = não informado
yes = sim
no = não
total = Total

## Dinheiro

money = { $currency } { $amount }

## Datas

date-day = { $day ->
        [1] 1º
       *[other] { $day }
    } de { $month } de { $year }
date-month = { $month } de { $year }
date-year = { $year }

month-1 = janeiro
    .in-date = janeiro
month-2 = fevereiro
    .in-date = fevereiro
month-3 = março
    .in-date = março
month-4 = abril
    .in-date = abril
month-5 = maio
    .in-date = maio
month-6 = junho
    .in-date = junho
month-7 = julho
    .in-date = julho
month-8 = agosto
    .in-date = agosto
month-9 = setembro
    .in-date = setembro
month-10 = outubro
    .in-date = outubro
month-11 = novembro
    .in-date = novembro
month-12 = dezembro
    .in-date = dezembro

## Locais em um arquivo

place-file = { $file }
place-file-row = { $file }, linha { $cell }
place-file-column = { $file }, coluna { $cell }
place-file-cell = { $file }, célula { $cell }
place-file-sheet = { $file }, planilha “{ $sheet }”
place-file-sheet-row = { $file }, planilha “{ $sheet }”, linha { $cell }
place-file-sheet-column = { $file }, planilha “{ $sheet }”, coluna { $cell }
place-file-sheet-cell = { $file }, planilha “{ $sheet }”, célula { $cell }
place-row = linha { $cell }
place-column = coluna { $cell }
place-cell = célula { $cell }
place-sheet = planilha “{ $sheet }”
place-sheet-row = planilha “{ $sheet }”, linha { $cell }
place-sheet-column = planilha “{ $sheet }”, coluna { $cell }
place-sheet-cell = planilha “{ $sheet }”, célula { $cell }

## Idiomas

language-ar = árabe
language-en = inglês
language-es = espanhol
language-fr = francês
language-pt = português
language-ru = russo
language-zh = chinês
language-und = idioma não informado

## Atividades

kind-programme = Programa
kind-project = Projeto
kind-action = Ação
kind-event = Evento

form-bilateral = Cooperação bilateral
form-triangular = Cooperação triangular
form-regional = Cooperação regional
form-multilateral = Cooperação multilateral

status-pipeline = Em preparação
status-agreed = Acordada, não iniciada
status-implementation = Em execução
status-completed = Concluída
status-suspended = Suspensa
status-cancelled = Cancelada

role-provider = Ofertante
role-provider-triangular = Primeiro ofertante (parceiro pivô)
role-second-provider = Segundo ofertante
role-second-provider-triangular = Segundo ofertante (parceiro facilitador)
role-recipient = Receptor
role-recipient-triangular = Receptor (parceiro beneficiário)
role-both = Ofertante e receptor
role-implementing = Parceiro executor
role-regional-mechanism = Mecanismo regional

party-kind-country = País ou governo
party-kind-agency = Órgão público nacional
party-kind-sub-national = Governo subnacional ou cidade
party-kind-multilateral = Organização internacional ou regional
party-kind-civil-society = Sociedade civil, fundação ou meio acadêmico
party-kind-private = Empresa

agreement-kind-memorandum = Memorando de entendimento
agreement-kind-joint-commission = Comissão mista
agreement-kind-framework = Acordo-quadro
agreement-kind-exchange-of-notes = Troca de notas
agreement-kind-other = Outro acordo

channel-unctad = UNCTAD
channel-tossd = TOSSD
channel-iati = IATI
channel-segib = SEGIB
channel-other = Outro canal

## Recursos e medidas

basis-pledged = Anunciado
basis-budgeted = Orçado
basis-committed = Comprometido
basis-disbursed = Desembolsado
basis-reflow = Reembolsado (refluxo)

valuation-direct-cost = Custo direto do próprio ofertante
valuation-day-rate = Valor diário por categoria
valuation-components = Soma dos componentes do custo
valuation-market-price = Preço de mercado
valuation-unstated = Método de valoração não informado

measure-money = Dinheiro
measure-value = Bem ou serviço valorado
measure-quantity = Quantidade em sua própria unidade
measure-presence = Atividade no ano

direction-provided = Ofertado
direction-received = Recebido
direction-own-input = Contrapartida própria como receptor

share-partner = Parcela de um parceiro
share-sector = Parcela de um setor
share-goal = Parcela de um Objetivo

dimension-year = Ano
dimension-direction = Sentido
dimension-basis = Base
dimension-group = Grupo
dimension-item = Item
dimension-unit = Unidade
dimension-form = Forma de cooperação
dimension-reporter = Entidade declarante
dimension-partner = Parceiro
dimension-region = Região do parceiro
dimension-sector = Setor
dimension-goal = Objetivo de Desenvolvimento Sustentável
dimension-currency = Moeda declarada
dimension-left-out = Motivo da exclusão

activity-years-running = Cada ano em que a atividade está em curso
activity-years-start = O ano em que a atividade começa

triangular-rule-stated = Triangular quando a entidade declarante assim informa
triangular-rule-second-provider = Triangular quando há um segundo ofertante
triangular-rule-developed-or-multilateral = Triangular quando o segundo ofertante é um país desenvolvido ou uma organização multilateral

## Constatações

severity-error = Erro
severity-warning = Aviso
severity-note = Nota

finding-words-file-place = O arquivo { $file } não está na pasta de um idioma.
    .title = Textos fora da pasta de um idioma
    .why = O nome da pasta indica em que idioma estão os textos de um arquivo.
    .fix = Mova o arquivo para uma pasta com o código do seu idioma, por exemplo “qu”.

finding-words-syntax = Não é possível ler a linha { $line } de { $file }.
    .title = Falha em um arquivo de textos
    .why = A mensagem dessa linha é omitida e o texto em inglês é mostrado em seu lugar.
    .fix = Corrija a linha conforme o guia de sintaxe do Fluent em projectfluent.org.

finding-words-incomplete = { $lacking ->
        [one] Falta ao idioma “{ $language }” { $lacking } de { $all } mensagens. É “{ $first }”.
       *[other] Faltam ao idioma “{ $language }” { $lacking } de { $all } mensagens. A primeira é “{ $first }”.
    }
    .title = Idioma incompleto
    .why = Uma mensagem que falta em um idioma é mostrada em inglês.
    .fix = Traduza as mensagens que faltam a partir dos arquivos em inglês de mesmo nome.

## Campos de uma atividade

field = Atividade
field-in-language = { $field } em { $language }
field-in-line = { $field } ({ $line })
field-extra = Coluna “{ $header }” da fonte

field-reporter = Entidade declarante
field-id = Identificador
field-kind = Tipo de atividade
field-parent = Atividade superior
field-title = Título
field-description = Descrição
field-form = Forma de cooperação
field-status = Situação
field-period = Período
field-period-start = Início
field-period-end = Fim

field-parties = Partes
field-parties-id = Identificador da linha de uma parte
field-parties-role = Papel de uma parte
field-parties-kind = Tipo de parte
field-parties-country = País de uma parte
field-parties-organisation = Identificador da organização de uma parte
field-parties-name = Nome de uma parte

field-request = Solicitação
field-request-country = País solicitante
field-request-by = Órgão solicitante
field-request-date = Data da solicitação
field-request-reference = Referência da solicitação

field-agreements = Acordos
field-agreements-id = Identificador da linha de um acordo
field-agreements-kind = Tipo de acordo
field-agreements-title = Título de um acordo
field-agreements-reference = Referência de um acordo
field-agreements-date = Data de um acordo

field-places = Locais
field-places-id = Identificador da linha de um local
field-places-of = Local
field-places-of-country = País de um local
field-places-of-part = Parte de um país
field-places-share = Parcela de um local

field-sectors = Setores
field-sectors-id = Identificador da linha de um setor
field-sectors-of = Setor
field-sectors-of-list = Lista de onde provém um setor
field-sectors-of-code = Código de um setor
field-sectors-share = Parcela de um setor

field-goals = Objetivos de Desenvolvimento Sustentável
field-goals-id = Identificador da linha de um Objetivo
field-goals-of = Objetivo ou meta
field-goals-of-list = Lista de onde provém um Objetivo
field-goals-of-code = Código de um Objetivo ou meta
field-goals-share = Parcela de um Objetivo

field-markers = Marcadores
field-markers-code = Marcador
field-markers-score = Pontuação de um marcador

field-resources = Recursos
field-resources-id = Identificador da linha de um recurso
field-resources-basis = Base de um recurso
field-resources-kind = Tipo de recurso
field-resources-what = Descrição de um recurso
field-resources-payer = Parte que aporta um recurso
field-resources-period = Período de um recurso
field-resources-period-start = Início do período de um recurso
field-resources-period-end = Fim do período de um recurso
field-resources-measures = Valores e quantidades
field-resources-measures-measure = Tipo de medida
field-resources-measures-amount = Valor ou quantidade
field-resources-measures-currency = Moeda
field-resources-measures-valuation = Método de valoração
field-resources-measures-unit = Unidade
field-resources-loan = Condições de um empréstimo
field-resources-loan-interest-percent = Juros anuais em porcentagem
field-resources-loan-maturity-years = Anos até o último reembolso
field-resources-loan-grace-years = Anos até o primeiro reembolso
field-resources-loan-grant-element-percent = Elemento de doação em porcentagem
field-resources-estimated = Valor estimado pela fonte
field-resources-withheld = Recurso excluído da publicação
field-resources-withheld-by = Quem exclui um recurso da publicação
field-resources-withheld-why = Motivo para excluir um recurso da publicação

field-also-reported = Declarada também a
field-withheld = Atividade excluída da publicação
field-withheld-by = Quem exclui a atividade da publicação
field-withheld-why = Motivo para excluir a atividade da publicação

## What the tables group by, further

dimension-place = Local
dimension-marker = Marcador e pontuação
dimension-ldc = País menos desenvolvido
dimension-lldc = País em desenvolvimento sem litoral
dimension-sids = Pequeno Estado insular em desenvolvimento
dimension-income = Grupo de renda do parceiro
dimension-commission = Comissão regional do parceiro
dimension-payer = Quem aporta
dimension-role = Papel
dimension-side = De quem é o aporte
dimension-nature = Como se obteve o número
dimension-valuation = Como se obteve o valor
dimension-gender = Marcador de gênero
share-place = Parcela de um local
share-marker = Marcador

## How a figure came about; whose part of a triangular activity it is

nature-measured = Declarado como contado ou pago
nature-estimated = Estimado pela fonte
nature-imputed = Valorado pelos preços do método
side-south = Parceiros do Sul
side-developed = Parceiros que não estão na lista do Sul
side-multilateral = Organizações multilaterais
side-unstated = Ninguém informa de quem

## Choices of a method

exchange-rule-reporting-year = Média anual do ano que dá nome ao ano de referência
exchange-rule-calendar-year = Média anual do ano civil do valor
exchange-rule-fixed-year = Média anual de um só ano para todos
own-experts-in-kind = Com o trabalho que torna possível, não com o apoio financeiro
own-experts-financial = Com o apoio financeiro
impute-never = Nunca: os valores ficam como declarados
impute-where-missing = Onde não se declarou dinheiro nem valor
impute-always = Sempre, no lugar do valor declarado
price-part-labour = Remuneração do pessoal próprio do ofertante
price-part-honoraria = Honorários
price-part-fare = Passagens
price-part-per-diem = Diárias
price-part-lodging = Hospedagem
price-part-materials = Materiais e serviços
price-part-rent = Instalações alugadas
rounding-half-even = As metades para o dígito par
rounding-half-away = As metades para longe de zero

revision-reason-data = dados
revision-reason-method = método
revision-reason-edition = edição do marco
revision-reason-rates = taxas de câmbio
revision-reason-reference = outros dados de referência
revision-reason-program = programa
revision-reason-several = não distinguível
