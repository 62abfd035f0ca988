### O envio dos números próprios de um país: documentos, estados, comandos e constatações.

## Documentos

submit-title = Envio de { $country } sobre { $year }
submit-quality-title = Relatório de qualidade do envio de { $country } sobre { $year }
submit-caption-items = Por grupo e item: { $view }, { $basis }
submit-caption-partners = Por item e receptor: { $view }, { $basis }
submit-fact-country = País
submit-fact-recipient = Enviado a
submit-fact-office = Órgão que envia
submit-fact-layout = Modelo
submit-fact-groups = Grupos informados
submit-fact-groups-not = Grupos não informados, por escolha do país
submit-fact-measurement = SHA-256 do manifesto da medição
submit-fact-revision = Política de revisão
submit-fact-expected = Órgãos que devem declarar
submit-fact-silent = Destes, nada enviaram sobre o ano
submit-fact-nonresponse = Ausência de resposta
submit-percent = { $share } %
submit-rule-groups = Grupos, bases, unidades e perspectivas nunca são somados entre si.
submit-rule-totals = O total de um grupo é a soma das linhas mostradas acima dele.
submit-rule-withheld = Uma linha reservada não tem números, e nenhum total os contém.
submit-rule-line = Cada linha tem um nome próprio, pelo qual uma objeção pode citá-la.
submit-sheet-empty = Não há números desta perspectiva para o ano.
submit-total = Total
submit-total-shown = Total das linhas mostradas
line-status-reported = Informada
line-status-withheld = Reservada

## Tabelas

submit-table-metadata = Metadados de referência
submit-table-withheld = O que é reservado, por quem e por quê
submit-table-coverage = Declarações sobre o ano, por órgão
submit-table-left-out = Linhas deixadas de fora, por motivo, perspectiva e base
submit-column-group = Grupo
submit-column-imputed = Imputadas entre elas
submit-column-unconverted = Sem taxa de câmbio
submit-column-indicator = Subindicador do 17.3.1
submit-column-status = Situação
submit-column-line = Linha
submit-column-by = Reservada por
submit-column-concept = Conceito
submit-column-text = Texto
submit-column-origin = Declarado por
submit-column-view = Perspectiva
submit-column-basis = Base
submit-column-nature = Como se obteve o número
submit-column-by-amount = Parcela do valor (%)
submit-column-by-count = Parcela das medidas (%)
submit-column-rate = Taxa
submit-note-receipts = Somente receitas do parceiro. Onde não há letra, a edição do marco deixa em aberto a que subindicador o item pertence.
submit-note-withheld = Linhas reservadas: { $count }. Seus números não estão em nenhum total.
submit-note-metadata = Conceitos da estrutura de metadados de referência dos ODS. O que o programa não sabe e ninguém declarou está faltando; nada é inventado.
submit-note-natures = As parcelas do valor referem-se ao que foi convertido em dólares. Quando um item do grupo é reservado, elas não são mostradas.
submit-hidden = { $view }, { $basis }
submit-hidden-no-basis = { $view }, base não informada
submit-hidden-by = A entidade declarante

## Metadados

submit-missing = Faltando
submit-missing-required = Faltando: a ser declarado pela instituição
submit-origin-fixed = O modelo
submit-origin-derived = O programa
submit-origin-stated = A instituição
submit-meta-units = Dólares correntes dos Estados Unidos e moeda nacional ({ $currency }); quantidades em suas próprias unidades
submit-meta-units-dollars = Dólares correntes dos Estados Unidos; quantidades em suas próprias unidades
submit-meta-sources = Declarações de { $count ->
    [one] { $count } órgão
   *[other] { $count } órgãos
}: { $reporters }
submit-meta-limits = Grupos, bases, unidades e perspectivas não devem ser somados entre si, e estes números não devem servir para classificar países.
submit-meta-validation = Regras que verificaram os registros: { $rules }. Constatações: erros { $errors }, avisos { $warnings }, notas { $notes }.
submit-meta-adjustment = Os valores são convertidos por estas taxas: { $source }. A regra é “{ $rule }”. Nenhum outro ajuste é feito.
submit-meta-imputation = Valores segundo os preços próprios do método: { $rule }. O restante que falta continua faltando e não é zero.
submit-meta-aggregation = Os números são de um só país. Nada é agregado entre países.
submit-meta-assessment = Veja o relatório de qualidade que acompanha o envio (quality.html).
submit-meta-no-breaks = O método não aponta nenhuma quebra da série.
submit-meta-series = Receitas brutas dos países em desenvolvimento; subindicadores a que os itens são associados: { $letters }
submit-meta-no-series = Nenhum item mostrado está associado a um subindicador.

submit-concept-sdg-goal = Objetivo
submit-concept-sdg-target = Meta
submit-concept-sdg-indicator = Indicador
submit-concept-sdg-series-descr = Série
submit-concept-meta-last-update = Última atualização dos metadados
submit-concept-sdg-related-indicators = Indicadores relacionados
submit-concept-sdg-custodian-agencies = Organismos responsáveis
submit-concept-contact-organisation = Contato: organização
submit-concept-contact-name = Contato: pessoa
submit-concept-organisation-unit = Contato: unidade da organização
submit-concept-contact-funct = Contato: cargo
submit-concept-contact-phone = Contato: telefone
submit-concept-contact-mail = Contato: endereço postal
submit-concept-contact-email = Contato: correio eletrônico
submit-concept-stat-conc-def = Definição e conceitos
submit-concept-unit-measure = Unidade de medida
submit-concept-class-system = Classificações
submit-concept-source-type = Tipo de fontes de dados
submit-concept-coll-method = Método de coleta dos dados
submit-concept-freq-coll = Frequência da coleta
submit-concept-rel-cal-policy = Calendário de divulgação
submit-concept-data-source = Fornecedores de dados
submit-concept-compiling-org = Compilador dos dados
submit-concept-inst-mandate = Mandato da instituição
submit-concept-rationale = Justificativa
submit-concept-rec-use-lim = Comentários e limitações
submit-concept-data-comp = Método de cálculo
submit-concept-data-validation = Validação
submit-concept-adjustment = Ajustes
submit-concept-imputation = Tratamento de valores ausentes
submit-concept-reg-agg = Agregação regional
submit-concept-doc-method = Documentação do método
submit-concept-quality-mgmnt = Gestão da qualidade
submit-concept-quality-assure = Garantia da qualidade
submit-concept-quality-assmnt = Avaliação da qualidade
submit-concept-coverage = Disponibilidade e desagregação
submit-concept-comparability = Comparabilidade e desvios
submit-concept-other-doc = Referências e documentação

## Relatório de qualidade

submit-section-institution = A instituição
submit-section-natures = Medido, estimado e imputado
submit-section-left-out = O que é reservado ou deixado de fora
submit-section-rates = Taxas usadas
submit-section-method = As escolhas do método
submit-natures-text = As parcelas são calculadas dentro de uma perspectiva, uma base e um grupo, pois nada mais é somado.
submit-sent = Enviado
submit-sent-unexpected = Enviado, embora não esteja na lista dos que devem declarar
submit-waiting = Linhas dos arquivos enviados que têm erros e esperam fora do registro: { $count }. Não estão em nenhum número.
submit-waiting-none = Nenhuma linha dos arquivos enviados espera fora do registro.
submit-waiting-unknown = O registro mudou desde a medição; por isso não se sabe quantas linhas esperavam então.
submit-rates-none = Nenhum valor foi convertido.

## Estados

submission-state-draft = em rascunho
submission-state-cleared = autorizado
submission-state-submitted = enviado
submission-state-acknowledged = com recebimento confirmado
submission-state-objection = objeção recebida
submission-state-answered = objeção respondida
submission-state-settled = objeção resolvida
submission-state-withdrawn = retirado
submit-state-line = { $number }. { $date }: { $state }
submit-says-by = {"    "}Por: { $value }
submit-says-role = {"    "}Cargo: { $value }
submit-says-authority = {"    "}Fundamento: { $value }
submit-says-reference = {"    "}Referência: { $value }
submit-says-country = {"    "}País: { $value }
submit-says-lines = {"    "}Linhas: { $value }
submit-says-objection = {"    "}Objeção: estado { $value }
submit-says-text = {"    "}{ $value }
submit-last = Hash do último estado: { $hash }
submit-whole = O envio está íntegro: todos os arquivos, os estados e a assinatura, se houver, são válidos.
submit-table = {"  "}{ $caption } ({ $count ->
    [one] { $count } linha
   *[other] { $count } linhas
})
submit-made = O rascunho está em { $path }. Ninguém o autorizou ainda.
submit-receipt = Hash do recibo: { $hash }
submit-unsigned = Sem assinatura: o nó não tem chave (ayni package key new cria uma).

## A declaração a preencher

submit-statement-made = { $path } deve ser preenchido. Use-o com --statement.
submit-statement-head =
    O que só a instituição pode dizer para um envio. Preencha o que couber; o que ficar vazio é mostrado como faltando.
    Um texto pode constar em vários idiomas, cada um com seu código (.en, .fr).
    Grupos que o país informa; todos se a linha for omitida:
submit-statement-required = (necessário)
submit-statement-derived = O programa preenche estes por si mesmo. O que for declarado aqui é acrescentado:
submit-statement-withhold =
    Um item que é reservado perante este destinatário, por decisão de quem e por quê. Suas linhas são marcadas como
    reservadas e nenhum total as contém. basis e direction podem ser omitidos.

## O que impede

submit-has-states = { $path } contém um envio já autorizado ou mais avançado. Ele não é substituído.
    .fix = Indique outra pasta.
submit-occupied = { $path } contém outra coisa.
    .fix = Indique uma pasta vazia.
submit-whose-node = O registro não diz de quem é.
    .fix = Indique seu país: ayni init --country CODE
submit-no-layout = Não existe o modelo “{ $id }”.
    .fix = Indique um arquivo que termine em .toml, ou use “unctad”.
submit-foreign = Este é o nó de { $own }. Ele não pode enviar em nome de { $country }.
    .fix = Só o próprio nó de um país envia em seu nome.
submit-estimate = A medição é uma estimativa de { $author }, não uma medição de { $country }.
    .fix = Meça a partir do registro do próprio país, sem --by e sem arquivo.
submit-other-year = A medição não é somente de { $year }.
    .fix = Meça esse ano: ayni measure --year { $year } -o FOLDER
submit-edition-changed = A edição disponível não é a que foi usada para os números: { $id }, SHA-256 { $hash }.
    .fix = Indique seu arquivo com --framework, ou meça de novo.
submit-method-changed = O método disponível não é o que foi usado para os números: { $id }, SHA-256 { $hash }.
    .fix = Indique seu arquivo com --method, ou meça de novo.
submit-no-group = A edição não tem o grupo “{ $group }”. Ela tem: { $groups }.
    .fix = Indique grupos da edição.
submit-year-empty = O registro de { $country } não tem números de { $year } nos grupos informados.
    .fix = Importe o que foi declarado sobre o ano, ou indique outro. Um envio vazio diria zero.
submit-statement-exists = { $path } já existe.
    .fix = Indique outro arquivo. Nada do que uma pessoa preencheu é sobrescrito.
submit-which-day = Um estado leva a data que uma pessoa lhe dá.
    .fix = Indique o dia com --as-of.
submit-no-line = O envio não tem a linha “{ $line }”.
    .fix = Tome o nome de uma linha da última coluna da pasta de trabalho.
submit-state-order = “{ $state }” não cabe agora: o envio está { $now }.
    .fix = A ordem é: autorizado, enviado e com recebimento confirmado; as objeções vêm depois do envio; nada se segue a uma retirada.
submit-state-needs = O estado “{ $state }” precisa de { $option }.
    .fix = Acrescente-o.
submit-state-idle = O estado “{ $state }” não tem { $option }.
    .fix = Omita-o.
submit-state-earlier = { $date } é anterior ao último estado ({ $before }).
    .fix = Corrija o dia indicado com --as-of.
submit-no-objection = Não há no estado { $number } uma objeção que possa passar a “{ $state }”.
    .fix = Uma objeção é respondida e depois resolvida. Indique o número do estado que a trouxe.

## Comandos

cli-submit = Enviar a medição do próprio país e guardar o que acontece com ela
cli-submit-examples =
    Exemplos:
      ayni submit unctad --new-statement statement.toml
      ayni submit unctad --year 2024 --statement statement.toml -o out/
      ayni submit state out/ cleared --by "A. Quispe" --role "Diretora" --authority "Decreto 12/2020" --as-of 2026-03-02
      ayni submit verify out/
cli-submit-unctad = Preparar o envio à UNCTAD: pasta de trabalho, metadados, relatório de qualidade, recibo
cli-submit-unctad-examples =
    Exemplos:
      ayni submit unctad --year 2024 -o out/
      ayni submit unctad --year 2024 --from measurement/ --statement statement.toml --groups A,C -o out/

    O modelo é de trabalho, não é o formulário da UNCTAD. Outro é indicado com --layout.
cli-submit-unctad-arg-year = O ano de referência
cli-submit-unctad-arg-from = Uma pasta feita por ayni measure, em vez do registro
cli-submit-unctad-arg-layout = O modelo
cli-submit-unctad-arg-statement = O que a instituição declara (mandato, contato, o que é reservado)
cli-submit-unctad-arg-new-statement = Escrever uma declaração dessas para preencher, e nada mais
cli-submit-unctad-arg-groups = Os grupos que o país informa; todos se nenhum for indicado
cli-arg-folder = A pasta do envio
cli-submit-state = Acrescentar um estado: cleared, submitted, acknowledged; objection, answered, settled; withdrawn
cli-submit-state-examples =
    Exemplos:
      ayni submit state out/ submitted --by "Missão Permanente" --reference "Nota 55/2026" --as-of 2026-03-05
      ayni submit state out/ objection --country XBB --line provided/disbursed/A1 --text "Sem acordo" --as-of 2026-04-10
      ayni submit state out/ answered --objection 4 --by "A. Quispe" --text "Explicado por carta" --as-of 2026-04-20
cli-submit-state-arg-state = O estado: cleared, submitted, acknowledged, objection, answered, settled, withdrawn
cli-submit-state-arg-by = Quem: a pessoa ou o órgão
cli-submit-state-arg-role = Em que cargo
cli-submit-state-arg-authority = Com que fundamento: lei, decreto ou decisão
cli-submit-state-arg-reference = O número de uma carta ou processo
cli-submit-state-arg-country = O país que apresenta a objeção
cli-submit-state-arg-line = Uma linha a que ele se opõe; pode ser indicada várias vezes
cli-submit-state-arg-text = O motivo, a resposta ou como foi resolvida
cli-submit-state-arg-objection = O número do estado que trouxe a objeção
cli-submit-verify = Verificar todos os arquivos, estados e assinaturas de um envio
cli-submit-verify-examples =
    Exemplos:
      ayni submit verify out/
      ayni submit verify out/ --signed-by "1A2B 3C4D …" --measurement measurement/
cli-submit-verify-arg-signed-by = A impressão digital que a chave de assinatura deve ter
cli-submit-verify-arg-measurement = A medição a partir da qual deve ter sido feito

## Constatações

finding-submission-syntax =
    Não é possível ler o arquivo. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Sinal { $column }.
    } ({ $message })
    .title = Não é possível ler o modelo ou a declaração
    .why = Nada de um arquivo defeituoso é usado: uma decisão de reserva mal escrita revelaria o que devia guardar.
    .fix = Corrija a linha indicada, ou compare-a com o arquivo que ayni submit unctad --new-statement escreve.
finding-layout-empty = O modelo não tem planilhas.
    .title = Modelo sem planilhas
    .why = Um envio sem planilhas não teria números.
    .fix = Acrescente uma planilha, ou parta do modelo que vem com o programa.
finding-layout-column = A coluna “{ $column }” aparece duas vezes na planilha “{ $sheet }”, ou uma planilha desse conteúdo não pode tê-la.
    .title = Coluna que não pode estar ali
    .why = Uma planilha por item não tem parceiro, e uma planilha por parceiro não tem quantidades.
    .fix = Retire a coluna.
finding-layout-columns-needed = Falta à planilha “{ $sheet }” uma coluna de que ela precisa.
    .title = Falta uma coluna em um modelo
    .why = Sem item, situação e (por parceiro) parceiro ninguém pode dizer o que é uma linha, nem que está reservada.
    .fix = Acrescente as colunas item e status, e partner em uma planilha por parceiro.
finding-statement-concept = O modelo não tem o conceito “{ $concept }”.
    .title = Conceito desconhecido
    .why = O que é declarado sob um nome que o modelo não tem não apareceria em lugar nenhum.
    .fix = Tome o nome do arquivo que ayni submit unctad --new-statement escreve.
finding-statement-code = “{ $code }” em “{ $field }” não está na edição do marco.
    .title = Grupo ou item desconhecido
    .why = Uma decisão sobre o que não existe não tem efeito, e ninguém notaria.
    .fix = Tome o código de ayni framework show.
finding-statement-reason = A decisão de reservar { $item } não diz “{ $field }”.
    .title = Reserva sem autor ou sem motivo
    .why = O que é reservado o é por decisão de alguém.
    .fix = Diga quem decidiu (by) e por quê (why).
finding-submission-changed = { $file } não é o arquivo que foi registrado.
    .title = Arquivo modificado
    .why = Seu hash é diferente. Foi modificado depois de feito.
    .fix = Não o use. Obtenha de novo o original, ou refaça-o.
finding-submission-missing = { $file } não está lá.
    .title = Falta um arquivo
    .why = O recibo o nomeia.
    .fix = Obtenha de novo a pasta inteira.
finding-submission-extra = O recibo não nomeia { $file }.
    .title = Arquivo alheio
    .why = O que o recibo não nomeia não faz parte do envio.
    .fix = Leve-o para outro lugar.
finding-submission-form = { $file } não tem a forma que deveria.
    .title = Não é possível ler um arquivo do envio
    .why = Foi danificado ou escrito à mão.
    .fix = Obtenha de novo o original.
finding-submission-signature = A assinatura em { $file } não é válida, falta ou não é da chave esperada.
    .title = A assinatura de um envio não é válida
    .why = Algo foi modificado depois de assinado, ou outra pessoa assinou.
    .fix = Não o use. Pergunte ao órgão que envia.
finding-submission-chain = Um estado em { $file } foi modificado, retirado ou movido.
    .title = Cadeia de estados quebrada
    .why = Cada estado leva o hash do anterior, e o primeiro o do recibo.
    .fix = Não o use. Compare-o com o hash que foi anotado.
finding-submission-order = Um estado em { $file } não segue o anterior.
    .title = Estado que não segue
    .why = O programa não escreve um estado assim.
    .fix = Não o use. Pergunte ao órgão que envia.
finding-submission-other-measurement = O envio não foi feito a partir da medição em { $path }.
    .title = Outra medição
    .why = O recibo nomeia o manifesto de outra.
    .fix = Indique a pasta a partir da qual foi feito.
finding-submission-concept-missing = { $concept } é necessário e não foi declarado.
    .title = Faltam metadados
    .why = Só a instituição pode dizê-lo. É mostrado como faltando.
    .fix = Escreva-o na declaração (--new-statement cria uma) e use-a com --statement.
finding-submission-policy-missing = A política de revisão não foi declarada.
    .title = Falta a política de revisão
    .why = Só a instituição pode dizê-la. É mostrada como faltando.
    .fix = Escreva-a na declaração, em revision_policy.
finding-submission-register-moved = O registro mudou desde que a medição foi feita.
    .title = O registro mudou
    .why = Os números são os da medição que o recibo nomeia.
    .fix = Se os números mais recentes são os desejados, meça de novo.
