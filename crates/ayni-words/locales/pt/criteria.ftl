app-no-criteria = Não há nenhum conjunto de critérios “{ $id }”.
    .fix = Indique um conjunto que vem com o programa (nest, gpedc) ou um arquivo que termine em .toml.

criteria-sets = Conjuntos de critérios
criteria-column-count = Critérios
criteria-scale = Escala de notas
criteria-column-rating = Nota
criteria-column-value = Vale
criteria-averaged = O conjunto diz quanto vale cada nota, por isso se calcula a média.
criteria-counted = As notas são contadas e não se calcula sua média.
criteria-column-criterion = Critério
criteria-column-question = Pergunta

cli-criteria = Ver, verificar e criar conjuntos de critérios para avaliações
cli-criteria-show = Mostrar um conjunto: o que nele é certo, sua escala e seus critérios; sem indicar nenhum, a lista dos conjuntos
cli-criteria-show-examples =
    Exemplos:
      ayni criteria show
      ayni criteria show nest
cli-criteria-check = Procurar o que falta ou não se sustenta
cli-criteria-check-examples =
    Exemplo:
      ayni criteria check xaa.toml
cli-criteria-new = Escrever uma cópia de um conjunto com outro nome, com seus comentários
cli-criteria-new-examples =
    Exemplo:
      ayni criteria new xaa --from nest -o data/criteria/xaa.toml
cli-arg-criteria = O conjunto de critérios
cli-arg-source-criteria = O conjunto a copiar; nest se nenhum for indicado
