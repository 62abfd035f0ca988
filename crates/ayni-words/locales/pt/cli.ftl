### A linha de comando.

cli = Mantém, verifica e mede a cooperação Sul-Sul e triangular, no seu próprio computador.
cli-examples =
    Exemplos:
      ayni template -o cooperation.xlsx          uma pasta de trabalho para preencher
      ayni check cooperation.xlsx                o que está errado, célula por célula
      ayni import cooperation.xlsx               para o registro
      ayni measure --country XAA --year 2024 -o out/
      ayni trace out/ years-provided-disbursed B1  o que há por trás de um número

    Códigos de saída: 0 feito, 1 feito e com erros, 2 uso incorreto, 3 recusado, 4 falha do programa.
cli-heading-usage = Uso
cli-heading-commands = Comandos
cli-heading-arguments = Argumentos
cli-heading-options = Opções
cli-heading-everywhere = Opções de todos os comandos

cli-init = Criar um registro e dizer de quem é
cli-init-examples =
    Exemplo:
      ayni init --country XAA --name "Cooperation Agency of Ayllu"
cli-template = Gravar a nossa própria pasta de trabalho, pronta para preencher
cli-template-examples =
    Exemplos:
      ayni template --lang fr -o cooperation.xlsx
      ayni template -o cooperation.csv           somente o cabeçalho de um arquivo CSV
cli-map = Trabalhar com perfis de correspondência para planilhas de outros
cli-map-suggest = Propor um perfil a partir dos cabeçalhos e valores de um arquivo
cli-map-suggest-examples =
    Exemplos:
      ayni map suggest projects.xlsx -o projects.toml
      ayni check projects.xlsx --as projects.toml
cli-check = Ler e verificar um arquivo sem manter nada
cli-check-examples =
    Exemplos:
      ayni check cooperation.xlsx
      ayni check projects.xls --as profile.toml --marked projects-marked.xlsx
cli-import = Importar um arquivo para o registro
cli-import-examples =
    Exemplos:
      ayni import cooperation.xlsx
      ayni import projects.csv --as profile.toml --dry-run
      ayni import part.xlsx --gone keep          o que o arquivo não menciona permanece
      ayni import --undo 7
cli-imports = Listar as importações, a mais recente primeiro
cli-history = Mostrar as versões de uma atividade
cli-history-examples =
    Exemplo:
      ayni history MOH-2024-017
cli-diff = Mostrar o que difere entre duas versões de uma atividade
cli-diff-examples =
    Exemplos:
      ayni diff MOH-2024-017                     as duas últimas versões
      ayni diff MOH-2024-017 1 3
cli-measure = Medir, a partir do registro ou diretamente de um arquivo
cli-measure-examples =
    Exemplos:
      ayni measure --country XAA --year 2024 -o out/
      ayni measure --year 2020-2024 -o out/ --lang ar --pdf
      ayni measure --year 2024 -o out-2/ --since out/
      ayni measure projects.xlsx --as profile.toml --country XAA -o out/
cli-trace = Seguir um número até as suas linhas, arquivos e células
cli-trace-examples =
    Exemplos:
      ayni trace out/                            as tabelas e o seu tamanho
      ayni trace out/ years-provided-disbursed B1
cli-backup = Gravar todo o registro em um arquivo, enquanto está em uso
cli-backup-examples =
    Exemplo:
      ayni backup -o register.ayni
cli-restore = Criar um registro a partir de uma cópia de segurança
cli-audit = Trabalhar com o diário de operações
cli-audit-verify = Recalcular todas as cadeias e hashes do registro
cli-record = Trabalhar com a ficha Ayni
cli-record-schema = Mostrar o JSON Schema da ficha
cli-record-canonical = Ler uma ficha e mostrar a sua forma canônica
cli-example = Gravar como pastas de trabalho o registro de exemplo de um país inventado
cli-example-examples =
    Exemplo:
      ayni example -o example/
cli-completions = Mostrar o autocompletar para um interpretador de comandos

cli-arg-help = Mostrar esta ajuda
cli-arg-version = Mostrar a versão
cli-arg-node = Onde está o registro: um arquivo, ou postgres://user@host/database
cli-arg-data = Uma pasta com os dados de referência do seu país, que prevalecem sobre os do programa
cli-arg-lang = O idioma: ar, en, es, fr, pt, ru, zh
cli-arg-as-of = O dia a que se refere, em vez de hoje (2024-12-31)
cli-arg-json = Dados para programas em vez de texto
cli-arg-quiet = Sem progresso nem observações
cli-arg-country = O país, pelo seu código de três letras
cli-arg-name = O nome do órgão a que pertence o registro
cli-arg-file = O arquivo
cli-restore-arg-file = A cópia de segurança
cli-arg-profile = O perfil de correspondência; a nossa própria pasta de trabalho não precisa de nenhum
cli-arg-marked = Gravar uma cópia do arquivo com cada falha marcada na sua célula
cli-arg-source = A lista de que o arquivo é uma nova edição
cli-arg-gone = O que fazer com as atividades que o arquivo não menciona mais
cli-arg-dry-run = Mostrar o que mudaria e não manter nada
cli-arg-undo = Desfazer uma importação, pelo seu número
cli-arg-id = O identificador da atividade
cli-arg-reporter = A entidade declarante que a declara
cli-arg-from = A versão anterior
cli-arg-to = A versão posterior
cli-arg-year = O ano de referência, ou o primeiro e o último (2020-2024); todos se nenhum for indicado
cli-arg-out = Onde gravar
cli-trace-arg-out = A pasta de uma medição
cli-arg-framework = A edição do marco
cli-arg-method = O método
cli-arg-by = Quem mede, quando não é o próprio nó do país
cli-measure-arg-since = A pasta de uma medição anterior: mostra o que foi revisto desde então e por quê
cli-arg-pdf = Escrever também um relatório em PDF, no seu idioma
cli-arg-fonts = Uma pasta de fontes onde procurar antes das do sistema
cli-arg-table = A tabela
cli-arg-cell = A célula: B3 é a segunda coluna da terceira linha abaixo do cabeçalho
cli-arg-shell = O interpretador de comandos

cli-progress-reading = Leitura
cli-progress-importing = Importação
cli-progress-measuring = Medição

cli-refused = Não foi feito:
cli-wrong-use = O comando não foi entendido.
cli-fault = Algo deu errado no próprio programa. Comunique o problema com este número: { $id }
cli-and-more = { $count ->
    [one] e mais uma
   *[other] e mais { $count }
    }
cli-finding-totals = Erros: { $errors } · Avisos: { $warnings } · Notas: { $notes }

cli-init-done = { $path } é o registro deste país: { $country }.
cli-init-done-without = { $path } está pronto.
cli-check-done = { $count ->
    [one] { $file }: { $count } atividade lida.
   *[other] { $file }: { $count } atividades lidas.
    }
cli-marked-written = A cópia marcada é { $path }.
cli-import-changed = Alterada: { $id } ({ $reporter })
cli-import-returned = De volta: { $id } ({ $reporter })
cli-import-gone = Não está mais no arquivo, retirada: { $id } ({ $reporter })
cli-import-gone-kept = Não está mais no arquivo, mantida: { $id } ({ $reporter })
cli-import-counts = { $file } — novas: { $new }, alteradas: { $changed }, iguais: { $same }, de volta: { $returned }, não estão mais: { $gone }, em espera: { $waiting }
cli-import-done = A importação { $import } está no registro.
cli-import-dry = Isto foi apenas uma simulação. Nada foi mantido.
cli-import-nothing = Nada mudou. O registro está como estava.
cli-undo-done = A importação { $import } foi desfeita — restabelecidas: { $restored }, retiradas: { $withdrawn }, deixadas como estão: { $left }
cli-undo-left = Alterada depois, deixada como está: { $id } ({ $reporter })
cli-imports-none = O registro ainda não contém importações.
cli-imports-line = { $import }  { $day }  { $file } — novas: { $new }, alteradas: { $changed }, não estão mais: { $gone }, em espera: { $waiting }
cli-imports-undone = { $import }  { $day }  { $file } — desfeita
cli-imports-undoing = { $import }  { $day }  { $file } — desfaz { $undoes }
cli-history-line = Versão { $version } · { $day } · importação { $import } · { $reporter } · { $place }
cli-history-withdrawn = Versão { $version } · { $day } · importação { $import } · { $reporter } · retirada
cli-diff-head = { $count ->
    [0] { $id }: as versões { $from } e { $to } não diferem.
    [one] { $id }: { $count } campo difere entre as versões { $from } e { $to }.
   *[other] { $id }: { $count } campos diferem entre as versões { $from } e { $to }.
    }
cli-measure-done = Tudo está em { $out }. Abra { $page } em um navegador.
cli-measure-pdf = { $count ->
    [one] O relatório para imprimir é { $path }: { $count } página.
   *[other] O relatório para imprimir é { $path }: { $count } páginas.
    }
cli-measure-unwritten = Nenhuma fonte tem estes caracteres; no relatório constam os seus números: { $letters }
cli-trace-tables = Tabelas que podem ser seguidas, com as suas células:
cli-trace-head = { $count ->
    [one] { $cell } mostra { $value }. Por trás há { $count } linha:
   *[other] { $cell } mostra { $value }. Por trás há { $count } linhas:
    }
cli-backup-done = { $path } contém: atividades { $activities }, versões { $versions }, importações { $imports }.
cli-restore-done = { $path } foi criado com: atividades { $activities }, versões { $versions }, importações { $imports }.
cli-audit-fault = Não se verifica: { $fault }
cli-audit-done = Operações: { $acts } · Versões: { $versions } · Falhas: { $faults }
cli-record-hash = SHA-256 { $hash }
cli-map-written = O perfil proposto é { $path }. Examine cada linha antes de usá-lo.
cli-template-written = { $path } está pronto para preencher.
cli-example-written = { $count ->
    [one] Há { $count } arquivo em { $path }.
   *[other] Há { $count } arquivos em { $path }.
    }

cli-findings = Mostrar o que se constatou em uma importação; a última se nenhuma for indicada
cli-findings-arg-import = Uma importação, pelo seu número; a última se nenhuma for indicada
cli-findings-done = Importação { $import }, { $file } — linhas em espera: { $waiting }
cli-check-arg-reporter = A entidade declarante, se o arquivo não a informar
cli-import-arg-reporter = A entidade declarante, se o arquivo não a informar
cli-measure-arg-reporter = A entidade declarante, se o arquivo não a informar
