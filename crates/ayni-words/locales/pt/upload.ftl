### Files that people send to the node: sent, mapped, looked at, accepted.

## Sending

upload-send-title = Importar um arquivo
upload-send-intro = Envie uma pasta de trabalho ou um arquivo de texto com atividades. Nada entra no registro antes que você tenha visto o que se constatou e o tenha aceitado.
upload-send = Enviar o arquivo
upload-file = Arquivo
upload-limit = XLSX, XLS, ODS ou CSV, até { $limit } MB.
upload-organisation = De quem é o arquivo?
upload-organisation-hint = Dele só se tomam as atividades desta entidade e das suas partes.
upload-place-whole = O nó como um todo: atividades de qualquer entidade
upload-template = Uma pasta de trabalho para preencher
upload-template-text = Quem ainda não tem uma lista própria preenche esta pasta. Ela não precisa de correspondência.
upload-template-xlsx = Pasta de trabalho (XLSX)
upload-template-csv = Cabeçalho de um arquivo de texto (CSV)
upload-wrong = É preciso corrigir isto

## Its state

upload-state-looking = Em reconhecimento
upload-state-mapping = Correspondência a examinar
upload-state-checking = Em verificação
upload-state-checked = Espera ser aceito
upload-state-accepting = Entrando no registro
upload-state-done = No registro
upload-state-failed = Não pôde ser lido
upload-state-abandoned = Abandonado
upload-waiting-files = Arquivos em espera
upload-sent = enviado em { $day }
upload-sent-by = enviado em { $day } por { $name }
upload-percent = { $percent } %
upload-looks = Esta página se atualiza sozinha a cada poucos segundos.
upload-looks-not = Não atualizar mais
upload-looks-again = Atualizar, e continuar a fazê-lo
upload-known = Estes bytes são os de um arquivo que já está em espera. Aqui está ele; o segundo não foi mantido.
upload-before = O mesmo arquivo já está no registro: { $import }.
upload-nothing-new = O registro já tem tudo isto. Nada foi alterado.
upload-again = Tentar de novo
upload-abandon = Abandonar este arquivo

## What was found

upload-summary = O que há no arquivo
upload-shape-own = É a nossa própria pasta de trabalho.
upload-shape-known = É lido com a correspondência salva “{ $name }”.
upload-shape-mapped = É lido com uma correspondência própria.
upload-mend = Corrigir a correspondência
upload-waiting = Linhas em espera: { $count }. Elas têm erros e não entram no registro. Corrija-as na pasta de trabalho e envie-a de novo; o que está bom fica.
upload-nothing-good = Não há aqui nada que o registro possa tomar. Corrija a pasta de trabalho ou a correspondência.
upload-findings = Constatações
upload-findings-all = Todas as constatações sobre este arquivo
upload-changes = O que muda em atividades que o registro já tem
upload-cell-bad = a célula em questão
upload-cell-empty = vazia
upload-marked = Fazer uma cópia com as falhas marcadas
upload-marked-working = A cópia está sendo preparada.
upload-marked-ready = Baixar a cópia marcada
upload-copy-failed = Não se pode fazer uma cópia marcada deste arquivo.
upload-job-failed = Isto se interrompeu várias vezes ({ $code }).

## Accepting

upload-accept = Aceitar as linhas boas ({ $count })
upload-accept-gone = Retirar o que já não está
upload-gone = Já não estão nesta lista: { $count }. O que fazer com elas?
upload-gone-ask = Retirá-las, mas perguntar-me antes se forem a maior parte da lista
upload-gone-withdraw = Retirá-las: esta é a lista inteira como está agora
upload-gone-keep = Mantê-las: o arquivo é só uma parte
upload-gone-may-not = Só quem coordena pode retirar atividades. Também pode aceitar este arquivo.
upload-gone-which = Quais?
upload-asks = A maior parte da lista não está neste arquivo. Diga o que fazer com ela.
upload-undo = Desfazer esta importação
upload-undo-text = As atividades que esta importação trouxe são retiradas, e as que ela alterou recuperam o conteúdo anterior. O que uma importação posterior alterou de novo fica como está. Nada é apagado.
upload-undo-button = Desfazer a importação

## The mapping

upload-mapping-title = O que significam as colunas?
upload-proposed = Não é a nossa própria pasta de trabalho. Eis uma proposta, feita a partir dos seus cabeçalhos e valores. Examine cada linha.
upload-as-text = O mesmo como texto, para especialistas
upload-as-lines = Linha por linha
upload-reporter = Entidade declarante
upload-reporter-hint = O seu identificador, se nenhuma coluna o diz.
upload-language = Idioma dos textos
upload-list = Nome da lista
upload-list-hint = Os arquivos de uma lista se sucedem: o que um anterior tinha e falta num posterior já não está.
upload-sheet = Planilha
upload-no-header = A linha dos cabeçalhos não foi encontrada. Diga abaixo qual é; estas são as primeiras linhas.
upload-columns = Colunas
upload-sure = { $percent } % de certeza: { $why }
upload-also = também: { $uses }
upload-meanings = O que significam os valores
upload-meanings-text = Um valor sem significado é deixado de lado.
upload-unknown = Valores que não foram entendidos
upload-unknown-text = Diga o que significam: um país pelo nome ou pelo código de três letras, uma moeda pelo código. Um traço não significa nada.
upload-fixed = O que vale para todas as linhas
upload-fixed-text = Só onde nenhuma coluna o diz.
upload-currency-hint = Três letras, como USD, se nem uma coluna nem um cabeçalho o diz.
upload-shape = Como a planilha está escrita
upload-auto = como mostram os valores
upload-numbers = Números
upload-dates = Datas
upload-dates-day = dia primeiro: 31/12/2024
upload-dates-month = mês primeiro: 12/31/2024
upload-header = Linha dos cabeçalhos
upload-header-hint = Vazio: é encontrada pelas suas palavras.
upload-header-found = Encontrada na linha { $row }.
upload-names = Nomes das planilhas
upload-names-hint = Separados por ponto e vírgula; * representa qualquer texto, como em “Projetos *”.
upload-many-rows = Várias linhas com um mesmo identificador são uma só atividade
upload-identity = Colunas que distinguem as atividades
upload-identity-hint = Só se nenhuma coluna é o identificador; separadas por ponto e vírgula.
upload-leave-out = Deixar esta planilha de lado
upload-unread = Planilhas que não são lidas
upload-unread-text = Para ler uma, diga em que linha estão os seus cabeçalhos.
upload-unread-header = Linha dos seus cabeçalhos
upload-check = Verificar o arquivo
upload-keep = Salvar e continuar aqui
upload-use-none = – não usada –
upload-use-beside = – mantida ao lado dos campos –
upload-use-text = como diz o texto da correspondência
upload-use-year = Ano
upload-use-period = Período (duas datas)
upload-use-both = Parceiros que tanto fornecem como recebem
upload-use-gender = Marcador de gênero
upload-use-amount = Dinheiro (base em outra coluna)
upload-use-amount-pledged = Dinheiro anunciado
upload-use-amount-budgeted = Dinheiro orçado
upload-use-amount-committed = Dinheiro comprometido
upload-use-amount-disbursed = Dinheiro desembolsado
upload-use-days = Número de dias
upload-use-hours = Número de horas
upload-use-persons = Número de pessoas
upload-text-title = A correspondência como texto
upload-text-intro = Um perfil de correspondência em TOML. Os comentários são mantidos aqui; desaparecem quando a correspondência é corrigida linha por linha.
upload-text = Perfil
upload-profile-wrong = Isto não é uma correspondência. { $trouble } ({ $detail })
upload-profile-wrong-at = Linha { $line }, sinal { $column }: { $trouble } ({ $detail })

## Saved mappings

upload-save = Salvar a correspondência para o próximo arquivo deste tipo
upload-save-name = Nome
upload-save-hint = O próximo arquivo com estas colunas é então reconhecido por si só.
upload-save-button = Salvar a correspondência
upload-saved = A correspondência foi salva como “{ $name }”.
upload-mappings = Correspondências salvas
upload-mappings-text = Um arquivo cujas planilhas têm as colunas de uma delas é lido com ela.
upload-mappings-none = Nenhuma correspondência foi salva ainda. Salva-se uma na página de um arquivo verificado.
upload-forget = Esquecer esta correspondência

## What is refused

upload-none = Não há aqui nenhum arquivo { $upload }.
    .fix = A página das importações enumera os arquivos em espera.
upload-moved = Isto foi alterado entretanto, por você em outra janela ou por outra pessoa.
    .fix = Abra de novo a página do arquivo e veja como está.
upload-cleared = Os bytes deste arquivo já não são mantidos.
    .fix = Envie o arquivo de novo.
upload-too-large = O arquivo tem mais de { $limit } MB, que é o máximo que este nó aceita.
    .fix = Tire imagens e planilhas desnecessárias, ou divida a lista em partes. Quem opera o nó pode aumentar AYNI_UPLOAD_LIMIT.
upload-empty = O arquivo está vazio.
    .fix = Veja se foi salvo e escolha-o de novo.
upload-no-file = Nenhum arquivo foi escolhido.
    .fix = Escolha um e envie-o.
upload-no-form = Isto não é um formulário com um arquivo.
    .fix = Abra a página e envie o arquivo a partir dela.
upload-broken = O arquivo não chegou até o fim.
    .fix = Envie-o de novo. Numa conexão fraca, um arquivo sem imagens passa mais depressa.
upload-many = Já se mantém o máximo de arquivos desta entidade: { $most }.
    .fix = Os terminados saem depois de uma semana. Abandone o que ninguém precisa.
upload-profile-long = A correspondência tem mais de { $most } kB.
    .fix = Encurte-a.
upload-bad-name = Um nome tem de uma a { $most } letras.
    .fix = Dê outro nome à correspondência.
upload-many-mappings = Esta entidade já tem { $most } correspondências.
    .fix = Esqueça uma que já não se usa.
upload-no-mapping = Não há correspondência “{ $name }”.
    .fix = A página das correspondências salvas enumera as que existem.
upload-no-copy = Não há cópia marcada deste arquivo.
    .fix = Peça uma na página do arquivo.

finding-reporter-foreign = A atividade é de { $reporter }, e este arquivo só pode falar pela entidade a que pertence.
    .title = Atividade de outra entidade
    .why = Cada entidade responde pelas suas próprias atividades e pelas das suas partes. Ninguém altera as de outras.
    .fix = Corrija a entidade declarante, ou faça com que a outra entidade ou quem coordena importe esta linha.
