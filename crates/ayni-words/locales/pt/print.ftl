### Textos que cercam os de um documento: em páginas, em gráficos e em pastas de trabalho.

## Páginas

print-skip = Ir para o conteúdo
print-contents = Sumário
print-data = Os dados deste gráfico
print-category = Categoria
print-missing = desconhecido
print-missing-note = – significa: desconhecido. Não significa zero.
print-table-name = Nome da tabela: { $name }
print-page = Página { $page } de { $pages }

## Gráficos

print-in-millions = { $unit }, em milhões
print-nearly-zero = quase 0
print-point = { $category }: { $value } ({ $unit })
print-point-of-series = { $category }, { $series }: { $value } ({ $unit })
print-missing-at = { $category }: desconhecido

## Pastas de trabalho com tabelas

print-sheet-contents = Sumário
print-column-table = Tabela
print-column-shows = O que mostra
print-column-rows = Linhas
print-back = Voltar ao sumário
print-exact = { $heading } (exato, como texto)
print-exact-note = Uma planilha mantém 15 algarismos de um número. Quando um número tem mais, a coluna ao lado traz o número exato como texto.
print-empty-note = Uma célula vazia significa: desconhecido. Não significa zero.

## A cópia marcada de um arquivo lido

marked-sheet-findings = Constatações
marked-title = O que se constatou em { $file }
marked-none = Nada foi constatado.
marked-how = As células de que tratam as constatações estão coloridas, e cada uma tem um comentário. Corrija-as no seu próprio arquivo e envie-o de novo.
marked-column-number = N.º
marked-column-severity = Gravidade
marked-column-sheet = Planilha
marked-column-cell = Célula
marked-column-field = Campo
marked-column-activity = Atividade
marked-column-title = O que está errado
marked-column-message = Neste caso
marked-column-fix = O que fazer
marked-column-code = Código
marked-severity-error = Erro: a linha espera até ser corrigida
marked-severity-warning = Aviso: a linha é mantida
marked-severity-note = Nota: conselho
marked-whole-file = arquivo inteiro
marked-fix = O que fazer: { $fix }
marked-more = A planilha “{ $sheet }” tem todas as constatações desta célula.
marked-comments-limit = { $count ->
        [one] Uma pasta de trabalho com muitíssimos comentários abre devagar. Só a primeira célula colorida tem comentário; a lista abaixo tem todas as constatações.
       *[other] Uma pasta de trabalho com muitíssimos comentários abre devagar. As primeiras { $count } células coloridas têm comentário; a lista abaixo tem todas as constatações.
    }
marked-split = “{ $sheet }” continua na planilha “{ $part }”, a partir da linha { $row } e da coluna { $column } do arquivo.
marked-cut = { $count ->
        [one] Mais de 32.767 letras e por isso cortada: uma célula.
       *[other] Mais de 32.767 letras e por isso cortadas: { $count } células.
    }
marked-merges = Células mescladas que não puderam continuar mescladas: { $count }.

## What of a document goes to print

print-more = e mais { $count ->
        [one] uma
       *[other] { $count }
    } em measurement.xlsx
print-listed = Tabelas que não são impressas aqui
print-listed-text = A página measurement.html e a pasta de trabalho measurement.xlsx, que acompanham este relatório, contêm todas as tabelas completas, com estes nomes.
print-notes-above = Outras notas: como sob as tabelas acima.
