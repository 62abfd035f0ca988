### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = Sujet : { $subject }
exchange-why-subject-then = Sujet : { $subject }, ainsi appelé jusqu’en { $year }
exchange-why-wider = Domaine plus large : { $subject }
exchange-why-goal = Objectif ou cible { $code } : { $goal }
exchange-why-sector = Secteur : { $sector }
exchange-why-word = Contient le mot « { $word } »
exchange-why-word-across = Contient le mot « { $word } », ou un mot d’une autre langue qui a ce sens
exchange-why-place = Pour { $place }, réalisé là-bas ou à ce sujet
exchange-why-place-then = Pour { $place }, ainsi appelé jusqu’en { $year }
exchange-why-region = Pour { $region }, ou réalisé là-bas
exchange-why-language = Possible dans cette langue : { $language }
exchange-why-group = Dans un pays du même groupe : { $group }
exchange-why-meaning = Proche par le sens, selon le modèle { $model }
exchange-why-meaning-alone = Seulement proche par le sens, selon le modèle { $model } : ni mot ni sujet en commun
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
exchange-model-broken = Le fichier de vecteurs dans { $folder } est tronqué ou n’en est pas un.
    .fix = Choisissez un autre modèle, ou faites récupérer ses fichiers à nouveau. Rien n’a été changé.
exchange-model-no-rows = Le modèle dans { $folder } n’a pas de matrice « embeddings » ou « embedding.weight ».
    .fix = Choisissez un autre modèle, ou faites récupérer ses fichiers à nouveau. Rien n’a été changé.
exchange-model-kind = « { $tensor } » du modèle dans { $folder } contient des nombres du type { $kind }, qui n’est pas lu.
    .fix = Choisissez un autre modèle, ou faites récupérer ses fichiers à nouveau. Rien n’a été changé.
exchange-model-shape = « { $tensor } » du modèle dans { $folder } a une forme impossible.
    .fix = Choisissez un autre modèle, ou faites récupérer ses fichiers à nouveau. Rien n’a été changé.
exchange-model-large = Le modèle dans { $folder } dépasse ce qu’un nœud accepte : { $most } nombres, { $size } par vecteur.
    .fix = Choisissez un autre modèle, ou faites récupérer ses fichiers à nouveau. Rien n’a été changé.
exchange-model-no-number = « { $tensor } » du modèle dans { $folder } contient une valeur qui n’est pas un nombre, ou un nombre infini.
    .fix = Choisissez un autre modèle, ou faites récupérer ses fichiers à nouveau. Rien n’a été changé.
exchange-model-nothing = Tous les vecteurs du modèle dans { $folder } sont nuls.
    .fix = Choisissez un autre modèle, ou faites récupérer ses fichiers à nouveau. Rien n’a été changé.
exchange-model-tokenizer = tokenizer.json dans { $folder } ne peut pas être lu : { $trouble }
    .fix = Choisissez un autre modèle, ou faites récupérer ses fichiers à nouveau. Rien n’a été changé.
exchange-model-lots = Le découpage en mots dans { $folder } procède par tirage au sort : le même texte ne donnerait pas toujours le même résultat.
    .fix = Choisissez un autre modèle, ou faites récupérer ses fichiers à nouveau. Rien n’a été changé.
exchange-model-vocabulary = Vocabulaire et vecteurs du modèle dans { $folder } ne vont pas ensemble : { $tokens } unités, vecteurs pour { $rows }.
    .fix = Choisissez un autre modèle, ou faites récupérer ses fichiers à nouveau. Rien n’a été changé.
exchange-model-changed = Les fichiers du modèle dans { $folder } ne sont plus ceux qui ont été choisis.
    .fix = Remettez les fichiers d’avant, ou choisissez le modèle à nouveau : ayni exchange model set DOSSIER.
exchange-model-none = Le nœud n’a pas de modèle de sens.
    .fix = Choisissez-en un : ayni exchange model set DOSSIER.
exchange-model-title = Modèle de sens
exchange-model-without = On cherche dans l’échange par thésaurus et par mots, sans modèle de sens.
exchange-model-how = Qui exploite le nœud peut en ajouter un depuis un dossier local : ayni exchange model set DOSSIER. Les réponses qu’il trouve ou déplace le disent.
exchange-model-not-used = D’ici là, on cherche dans l’échange sans lui.
exchange-model-name = Nom
exchange-model-folder = Dossier
exchange-model-hash = Empreinte (SHA-256)
exchange-model-size = Taille
exchange-model-size-says = { $tokens } unités, { $size } nombres chacune
exchange-model-made = Fiches examinées
exchange-model-due = Fiches encore à examiner
exchange-model-dropped = Le modèle est retiré. On cherche dans l’échange sans modèle.
exchange-model-records = { $count ->
    [one] { $count } fiche
    [many] { $count } de fiches
   *[other] { $count } fiches
}
exchange-came-from = Dans l’échange
cli-exchange-model = Le modèle de sens avec lequel on cherche dans l’échange
cli-exchange-model-set = Ajouter un modèle depuis un dossier, une fois entièrement vérifié ; toutes les fiches sont examinées
cli-exchange-model-show = Dire quel modèle il y a, et où il en est
cli-exchange-model-drop = Chercher désormais sans modèle
cli-exchange-model-set-arg-folder = Le dossier avec model.safetensors et tokenizer.json
cli-exchange-model-set-arg-name = Le nom que donnent les raisons ; à défaut, celui du dossier
exchange-between = {" ; "}
