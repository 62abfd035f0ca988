### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = Sujet : { $subject }
exchange-why-subject-then = Sujet : { $subject }, ainsi appelé jusqu’en { $year }
exchange-why-wider = Domaine plus large : { $subject }
exchange-why-goal = Objectif ou cible { $code } : { $goal }
exchange-why-sector = Secteur : { $sector }
exchange-why-word = Contient le mot « { $word } »
exchange-why-word-across = Contient un mot d’une autre langue qui signifie « { $word } »
exchange-why-place = Pour { $place }, réalisé là-bas ou à ce sujet
exchange-why-place-then = Pour { $place }, ainsi appelé jusqu’en { $year }
exchange-why-region = Pour { $region }, ou réalisé là-bas
exchange-why-language = Possible dans cette langue : { $language }
exchange-why-group = Dans un pays du même groupe : { $group }
exchange-why-meaning = Proche par le sens, selon le modèle de langue ajouté à ce nœud
exchange-group-ldc = pays les moins avancés
exchange-group-lldc = pays en développement sans littoral
exchange-group-sids = petits États insulaires en développement
exchange-group-income-l = revenu faible
exchange-group-income-lm = revenu intermédiaire inférieur
exchange-group-income-um = revenu intermédiaire supérieur
exchange-group-income-h = revenu élevé

## Why two records fit

exchange-match-resource = Offre ce qui est recherché : { $resource }
exchange-match-no-resource = N’offre rien de ce qui est recherché
exchange-match-no-language = Aucune langue en commun
exchange-match-dates = Les dates concordent
exchange-match-dates-missed = Les dates ne concordent pas
exchange-match-capacity = A de la place pour le nombre recherché : { $count }
exchange-match-capacity-short = A moins de places que le nombre recherché : { $count }
exchange-match-giver-pays = C’est celui qui donne qui paie
exchange-match-within-budget = Ne coûte pas plus que le budget prévu
exchange-match-over-budget = Coûte plus que le budget prévu
exchange-match-together = Ont déjà travaillé ensemble : { $owner }
exchange-match-evidence = Niveau de preuve, de 1 à 4 : { $level }
exchange-match-judged = Avis d’autres ayant posé une question semblable : utile { $useful }, pas utile { $not }
exchange-match-useful = Vous avez dit que c’est utile
exchange-match-not-useful = Vous avez dit que ce n’est pas utile
exchange-match-leaning = Vous avez écarté des suggestions pour cette raison, elle compte donc davantage : { $aspect }
exchange-match-spread = Vient plus loin, pour que { $owner } ne remplisse pas la page

## What of them is compared

exchange-aspect-subject = sujet
exchange-aspect-goal = objectifs
exchange-aspect-resource = ce qui est recherché et offert
exchange-aspect-context = lieux et conditions
exchange-aspect-language = langue
exchange-aspect-dates = dates
exchange-aspect-capacity = nombre
exchange-aspect-cost = coût et qui paie
exchange-aspect-together = coopération antérieure
exchange-aspect-evidence = preuves

## Triangles and assignments

exchange-part-language = Une langue en commun
exchange-part-circumstances = La même partie du monde, ou un pays du même groupe
exchange-part-money = Quelqu’un qui paie
exchange-assign-choice = Choix { $choice } sur { $count } qui conviennent
exchange-assign-nothing-fits = Aucune place ne convient
exchange-assign-group-full = La limite de ce groupe est atteinte : { $labels }, { $most } au plus
exchange-assign-places-full = Les places qui conviennent sont prises. La meilleure est { $place }, avec une note de { $score } ; la note la plus basse qui l’a obtenue est { $least }
exchange-assign-places-kept = Les limites gardent pour d’autres les places qui conviennent. La meilleure est { $place }, avec une note de { $score }
exchange-assign-crossing = Deux groupes se recoupent sans que l’un soit dans l’autre : { $one } et { $other }
exchange-assign-least-not-met = Les nombres minimaux demandés ne peuvent pas tous être atteints avec les autres limites
