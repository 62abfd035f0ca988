### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = Tema: { $subject }
exchange-why-subject-then = Tema: { $subject }, assim chamado até { $year }
exchange-why-wider = Âmbito mais amplo: { $subject }
exchange-why-goal = Objetivo ou meta { $code }: { $goal }
exchange-why-sector = Setor: { $sector }
exchange-why-word = Contém a palavra “{ $word }”
exchange-why-word-across = Contém uma palavra de outra língua que significa “{ $word }”
exchange-why-place = Para { $place }, feito lá ou sobre o assunto
exchange-why-place-then = Para { $place }, assim chamado até { $year }
exchange-why-region = Para { $region }, ou feito lá
exchange-why-language = Pode ser feito nesta língua: { $language }
exchange-why-group = Num país do mesmo grupo: { $group }
exchange-why-meaning = Próximo no sentido, segundo o modelo de língua que este nó acrescentou
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
