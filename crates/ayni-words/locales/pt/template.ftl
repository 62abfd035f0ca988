### A nossa própria pasta de trabalho para preencher.

template-title = Atividades de cooperação Sul-Sul e triangular
template-sheet-guide = Instruções
template-sheet-activities = Atividades
template-sheet-codes = Códigos

template-intro = Escreva as atividades da sua organização na planilha que o link abaixo abre. A célula em que você está diz o que deve conter, assim como o comentário de cada cabeçalho.
template-steps = Como preencher
template-step-rows = Cada linha é um recurso de uma atividade: dinheiro, um bem ou serviço com o seu valor, uma quantidade como dias de especialistas, ou vários desses para uma mesma coisa.
template-step-more-rows = Uma atividade com mais recursos tem mais linhas. Repita o seu identificador em cada uma; as demais colunas da atividade não precisam ser repetidas.
template-step-required = As colunas com asterisco (*) devem ser preenchidas onde começa uma nova atividade. Essas células ficam coloridas enquanto estão vazias.
template-step-codes = Escolha os códigos na lista da célula, ou escreva somente o código. A planilha de códigos traz todos com os seus nomes.
template-step-many = Onde vários códigos são possíveis, separe-os com ponto e vírgula. Onde parcelas são possíveis, escreva a porcentagem depois de cada código. Sem porcentagem, a divisão é por igual.
template-step-dates = Escreva as datas como ano, mês, dia: 2024-05-17. Se só se conhece o mês ou o ano, escreva 2024-05 ou 2024.
template-step-numbers = Escreva os valores por inteiro, em unidades da moeda: 1500000, e não 1,5 nem 1500 mil.
template-step-empty = Deixe a célula vazia se nada se sabe. Escreva 0 somente se é sabido que é zero.
template-step-shape = Você pode ocultar ou mover colunas, classificar e acrescentar linhas. Não exclua a linha oculta abaixo dos cabeçalhos nem mescle células.

template-columns = As colunas
template-head-column = Coluna
template-head-required = Obrigatória
template-head-kind = O que pode conter
template-head-help = O que escrever
template-head-id = Identificador
template-required = sim
template-codes-how = O código está antes do travessão. A planilha está bloqueada contra alterações acidentais; não há senha.

## O que uma célula pode conter

template-kind-text = Texto.
template-kind-date = Uma data, um mês ou um ano: 2024-05-17, 2024-05 ou 2024.
template-kind-number = Um número.
template-kind-percent = Um número de 0 a 100.
template-kind-flag = “true” ou “false”.
template-kind-code = Um código da lista “{ $list }”, por exemplo { $first }.
template-kind-codes = Um ou mais códigos da lista “{ $list }”: { $first }; { $second }
template-kind-codes-numbers = Um ou mais códigos da lista “{ $list }”, cada um com o seu número: { $first } 60; { $second } 40

template-flag-true = sim
template-flag-false = não

## Nomes das listas de códigos

template-list-agreement-kind = Tipos de acordos
template-list-basis = Bases
template-list-country = Países
template-list-crs = Setores
template-list-currency = Moedas
template-list-flag = Sim ou não
template-list-form = Formas de cooperação
template-list-kind = Tipos de atividades
template-list-marker = Marcadores
template-list-resource-kind = Tipos de recursos
template-list-role = Papéis
template-list-sdg = Objetivos e metas
template-list-status = Situações
template-list-unit = Unidades
template-list-valuation = Formas de valorar

## Grupos de colunas

template-group-activity = A atividade
template-group-partners = Parceiros
template-group-subject = Tema e local
template-group-resource = O recurso desta linha

## Colunas

template-column-reporter = Entidade declarante
template-help-reporter = O identificador da sua organização junto ao coordenador. Deixe vazio se o coordenador o acrescenta.
template-column-id = Identificador da atividade
template-help-id = O seu próprio identificador. É único na sua organização e permanece o mesmo de um ano para outro.
template-column-parent = Parte de
template-help-parent = O identificador do programa ou projeto de que esta atividade faz parte.
template-column-kind = Tipo
template-help-kind = Um programa tem projetos, um projeto tem ações. Um evento é uma reunião, feira ou semelhante. Sem indicação de tipo, é um projeto.
template-column-title = Título
template-help-title = O título da atividade, no seu idioma.
template-column-description = Descrição
template-help-description = O que é feito, para quem, e o que se pretende alcançar.
template-column-form = Forma de cooperação
template-help-form = Bilateral, triangular, regional ou multilateral.
template-column-status = Situação
template-help-status = Em que situação a atividade está hoje.
template-column-start = Início
template-help-start = Quando a atividade começou, ou quando deve começar.
template-column-end = Fim
template-help-end = Quando a atividade terminou, ou quando deve terminar.
template-column-provider = Ofertante
template-help-provider = O país do Sul que oferta a cooperação. Na cooperação triangular, o primeiro ofertante (parceiro pivô).
template-column-provider-name = Organização do ofertante
template-help-provider-name = O ministério ou a agência que oferta, quando é mais que o país.
template-column-second-provider = Segundo ofertante
template-help-second-provider = Somente na cooperação triangular: o país do parceiro que apoia (parceiro facilitador).
template-column-second-provider-name = Organização do segundo ofertante
template-help-second-provider-name = A agência ou a organização internacional que apoia.
template-column-recipients = Receptores
template-help-recipients = Os países receptores, cada um com a sua porcentagem se as parcelas são conhecidas.
template-column-implementing = Executada por
template-help-implementing = As organizações que executam a atividade, separadas por ponto e vírgula.
template-column-requested-by = Solicitada por
template-help-requested-by = Quem solicitou a atividade: o código de um país ou o nome de uma organização.
template-column-request-date = Data da solicitação
template-help-request-date = Quando foi solicitada.
template-column-agreement-kind = Tipo de acordo
template-help-agreement-kind = O tipo do acordo em que a atividade se enquadra.
template-column-agreement = Acordo
template-help-agreement = O título do acordo.
template-column-agreement-date = Data do acordo
template-help-agreement-date = Quando o acordo foi assinado.
template-column-places = Locais
template-help-places = Os países onde a atividade se realiza, cada um com a sua porcentagem se as parcelas são conhecidas. Vazio: nos países receptores.
template-column-sectors = Setores
template-help-sectors = Os códigos dos setores, cada um com a sua porcentagem se há vários.
template-column-goals = Objetivos de Desenvolvimento Sustentável
template-help-goals = Objetivos ou metas, cada um com a sua porcentagem se há vários.
template-column-markers = Marcadores
template-help-markers = O código de cada marcador examinado, seguido da sua pontuação. 0 significa: examinado e não visado.
template-column-also-reported = Declarada em outro lugar
template-help-also-reported = Onde a atividade também é declarada, com ponto e vírgula entre os nomes: unctad, tossd, iati, segib ou outro nome.
template-column-withheld-by = Reservada por
template-help-withheld-by = Preencha somente se a atividade não deve ser publicada: o órgão que decidiu, não uma pessoa.
template-column-withheld-why = Motivo da reserva
template-help-withheld-why = Por que a atividade não deve ser publicada.
template-column-resource-id = Identificador do recurso
template-help-resource-id = Um identificador curto desta linha dentro da atividade, por exemplo r1. Permanece o mesmo quando você corrige a linha.
template-column-resource-what = O que foi dado
template-help-resource-what = O recurso em palavras: especialistas em missão, um curso, vacinas, uma doação.
template-column-resource-kind = Tipo de recurso
template-help-resource-kind = Que tipo de recurso é.
template-column-basis = Base
template-help-basis = Se o valor está anunciado, orçado, comprometido, desembolsado ou reembolsado.
template-column-payer = Aportado por
template-help-payer = O papel do parceiro que o aporta. Vazio: o ofertante.
template-column-resource-start = De
template-help-resource-start = O primeiro dia, o mês ou o ano deste recurso. Decide o ano em que ele conta.
template-column-resource-end = Até
template-help-resource-end = O último dia, o mês ou o ano deste recurso.
template-column-money = Dinheiro
template-help-money = O dinheiro dado ou gasto, em unidades inteiras da moeda.
template-column-currency = Moeda
template-help-currency = A moeda do dinheiro.
template-column-value = Valor
template-help-value = O valor de um bem ou serviço fornecido sem pagamento em dinheiro, em unidades inteiras da moeda. Não o repita como dinheiro.
template-column-value-currency = Moeda do valor
template-help-value-currency = A moeda do valor.
template-column-valuation = Como foi valorado
template-help-valuation = Como o valor foi determinado.
template-column-quantity = Quantidade
template-help-quantity = Quanto, na unidade ao lado: dias de especialistas, pessoas capacitadas, doses.
template-column-unit = Unidade
template-help-unit = A unidade da quantidade.
template-column-quantity-2 = Segunda quantidade
template-help-quantity-2 = Outra quantidade da mesma coisa, por exemplo as pessoas além dos dias.
template-column-unit-2 = Unidade da segunda quantidade
template-help-unit-2 = A unidade da segunda quantidade.
template-column-estimated = Estimado
template-help-estimated = “true” se o valor ou a quantidade é estimativa sua.
template-column-interest-percent = Juros em porcentagem
template-help-interest-percent = Somente de um empréstimo: os juros anuais.
template-column-maturity-years = Anos até o último reembolso
template-help-maturity-years = Somente de um empréstimo: os anos da assinatura até o último reembolso.
template-column-grace-years = Anos até o primeiro reembolso
template-help-grace-years = Somente de um empréstimo: os anos da assinatura até o primeiro reembolso.
