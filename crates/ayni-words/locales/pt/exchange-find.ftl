### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = Tema: { $subject }
exchange-why-subject-then = Tema: { $subject }, assim chamado até { $year }
exchange-why-wider = Âmbito mais amplo: { $subject }
exchange-why-goal = Objetivo ou meta { $code }: { $goal }
exchange-why-sector = Setor: { $sector }
exchange-why-word = Contém a palavra “{ $word }”
exchange-why-word-across = Contém a palavra “{ $word }”, ou uma de outra língua com esse significado
exchange-why-place = Para { $place }, feito lá ou sobre o assunto
exchange-why-place-then = Para { $place }, assim chamado até { $year }
exchange-why-region = Para { $region }, ou feito lá
exchange-why-language = Pode ser feito nesta língua: { $language }
exchange-why-group = Num país do mesmo grupo: { $group }
exchange-why-meaning = Próximo no sentido, segundo o modelo { $model }
exchange-why-meaning-alone = Próximo só no sentido, segundo o modelo { $model }: nenhuma palavra nem tema em comum
exchange-group-ldc = países menos desenvolvidos
exchange-group-lldc = países em desenvolvimento sem litoral
exchange-group-sids = pequenos Estados insulares em desenvolvimento
exchange-group-income-l = rendimento baixo
exchange-group-income-lm = rendimento médio-baixo
exchange-group-income-um = rendimento médio-alto
exchange-group-income-h = rendimento alto

## Why two records fit

exchange-match-resource = Oferece o que se procura: { $resource }
exchange-match-no-resource = Não oferece nada do que se procura
exchange-match-no-language = Nenhuma língua em comum
exchange-match-dates = As datas coincidem
exchange-match-dates-missed = As datas não coincidem
exchange-match-capacity = Tem lugar para tantos quantos se procuram: { $count }
exchange-match-capacity-short = Tem lugar para menos do que se procura: { $count }
exchange-match-giver-pays = Quem dá paga
exchange-match-within-budget = Não custa mais do que há para gastar
exchange-match-over-budget = Custa mais do que há para gastar
exchange-match-together = Já trabalharam juntos: { $owner }
exchange-match-evidence = Nível de evidência, de 1 a 4: { $level }
exchange-match-judged = Opinião de outros com uma pergunta parecida: útil { $useful }, não útil { $not }
exchange-match-useful = Disse que é útil
exchange-match-not-useful = Disse que não é útil
exchange-match-leaning = Deixou de lado sugestões por esta razão, por isso conta mais: { $aspect }
exchange-match-spread = Vem depois, para que { $owner } não encha a página

## What of them is compared

exchange-aspect-subject = tema
exchange-aspect-goal = objetivos
exchange-aspect-resource = o que se procura e se oferece
exchange-aspect-context = lugares e circunstâncias
exchange-aspect-language = língua
exchange-aspect-dates = datas
exchange-aspect-capacity = quantidade
exchange-aspect-cost = custo e quem paga
exchange-aspect-together = cooperação anterior
exchange-aspect-evidence = evidência

## Triangles and assignments

exchange-part-language = Uma língua em comum
exchange-part-circumstances = A mesma parte do mundo, ou um país do mesmo grupo
exchange-part-money = Alguém que paga
exchange-assign-choice = Escolha { $choice } de { $count } que servem
exchange-assign-nothing-fits = Nenhum lugar serve
exchange-assign-group-full = O limite deste grupo foi atingido: { $labels }, no máximo { $most }
exchange-assign-places-full = Os lugares que servem estão ocupados. O melhor é { $place }, com uma pontuação de { $score }; a mais baixa que o tem é { $least }
exchange-assign-places-kept = Os limites guardam para outros os lugares que servem. O melhor é { $place }, com uma pontuação de { $score }
exchange-assign-crossing = Dois grupos cruzam-se e nenhum está dentro do outro: { $one } e { $other }
exchange-assign-least-not-met = Os números mínimos pedidos não podem ser todos cumpridos dentro dos outros limites
exchange-model-broken = O ficheiro de vetores em { $folder } está truncado ou não o é.
    .fix = Escolha outro modelo, ou obtenha de novo os seus ficheiros. Nada foi alterado.
exchange-model-no-rows = O modelo em { $folder } não tem uma matriz «embeddings» ou «embedding.weight».
    .fix = Escolha outro modelo, ou obtenha de novo os seus ficheiros. Nada foi alterado.
exchange-model-kind = «{ $tensor }» do modelo em { $folder } tem números do tipo { $kind }, que não é lido.
    .fix = Escolha outro modelo, ou obtenha de novo os seus ficheiros. Nada foi alterado.
exchange-model-shape = «{ $tensor }» do modelo em { $folder } tem uma forma impossível.
    .fix = Escolha outro modelo, ou obtenha de novo os seus ficheiros. Nada foi alterado.
exchange-model-large = O modelo em { $folder } é maior do que um nó admite: { $most } números, { $size } por vetor.
    .fix = Escolha outro modelo, ou obtenha de novo os seus ficheiros. Nada foi alterado.
exchange-model-no-number = «{ $tensor }» do modelo em { $folder } contém algo que não é um número, ou um número infinito.
    .fix = Escolha outro modelo, ou obtenha de novo os seus ficheiros. Nada foi alterado.
exchange-model-nothing = Todos os vetores do modelo em { $folder } são nulos.
    .fix = Escolha outro modelo, ou obtenha de novo os seus ficheiros. Nada foi alterado.
exchange-model-tokenizer = Não é possível ler tokenizer.json em { $folder }: { $trouble }
    .fix = Escolha outro modelo, ou obtenha de novo os seus ficheiros. Nada foi alterado.
exchange-model-lots = A divisão em unidades em { $folder } procede por sorteio: o mesmo texto não daria sempre o mesmo resultado.
    .fix = Escolha outro modelo, ou obtenha de novo os seus ficheiros. Nada foi alterado.
exchange-model-vocabulary = O vocabulário e os vetores do modelo em { $folder } não correspondem: { $tokens } unidades, vetores para { $rows }.
    .fix = Escolha outro modelo, ou obtenha de novo os seus ficheiros. Nada foi alterado.
exchange-model-changed = Os ficheiros do modelo em { $folder } já não são os que foram escolhidos.
    .fix = Reponha os ficheiros anteriores, ou escolha de novo o modelo: ayni exchange model set PASTA.
exchange-model-none = O nó não tem um modelo de sentido.
    .fix = Escolha um: ayni exchange model set PASTA.
exchange-model-title = Modelo de sentido
exchange-model-without = A procura no intercâmbio faz-se por tesauro e palavras, sem modelo de sentido.
exchange-model-how = Quem gere o nó pode acrescentar um a partir de uma pasta local: ayni exchange model set PASTA. As respostas que ele encontra ou desloca dizem-no.
exchange-model-not-used = Até lá, procura-se no intercâmbio sem ele.
exchange-model-name = Nome
exchange-model-folder = Pasta
exchange-model-hash = Resumo (SHA-256)
exchange-model-size = Tamanho
exchange-model-size-says = { $tokens } unidades, { $size } números cada uma
exchange-model-made = Examinadas por ele
exchange-model-due = Ainda por examinar
exchange-model-dropped = O modelo foi retirado. Procura-se no intercâmbio sem modelo.
exchange-model-records = { $count ->
    [one] { $count } ficha
    [many] { $count } de fichas
   *[other] { $count } fichas
}
exchange-came-from = No intercâmbio
cli-exchange-model = O modelo de sentido com que se procura no intercâmbio
cli-exchange-model-set = Acrescentar um modelo de uma pasta, depois de verificado por inteiro; todas as fichas são examinadas
cli-exchange-model-show = Dizer que modelo há e em que ponto está
cli-exchange-model-drop = Procurar sem modelo a partir de agora
cli-exchange-model-set-arg-folder = A pasta com model.safetensors e tokenizer.json
cli-exchange-model-set-arg-name = Como as razões lhe chamam; se nada for dito, o nome da pasta
exchange-between = {"; "}
