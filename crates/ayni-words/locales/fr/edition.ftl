### Éditions du cadre et méthodes : ce qui ne va pas, ce que dit chacune et en quoi deux diffèrent.

finding-edition-group-empty = Le groupe { $group } n’a aucun élément.
    .title = Un groupe sans élément
    .why = Rien ne pourra jamais y être compté.
    .fix = Donnez-lui des éléments, ou retirez-le.
finding-edition-item-unit = L’élément { $item } ne porte pas d’argent et n’a pas d’unité.
    .title = Un élément sans unité
    .why = Une quantité ne veut rien dire sans son unité, et des unités différentes ne s’additionnent jamais.
    .fix = Indiquez ses unités (liste unit), ou * si toutes conviennent.
finding-edition-item-unused = Aucune règle ne donne l’élément { $item }.
    .title = Un élément que rien n’atteint
    .why = Il restera vide quoi que l’on déclare, et le lecteur croirait que rien n’a été fait.
    .fix = Ajoutez une règle qui le donne, ou retirez l’élément.
finding-edition-language = { $count ->
    [one] Un texte n’existe pas en { $language } : { $field }.
   *[other] { $count } textes n’existent pas en { $language } ; le premier est { $field }.
    }
    .title = Il manque une langue
    .why = Les lecteurs de cette langue voient l’anglais à la place.
    .fix = Ajoutez les textes si l’édition doit être lue dans cette langue.
finding-edition-map-missing = La correspondance avec { $standard } ne dit rien de { $items }.
    .title = Des éléments sans ligne dans une correspondance
    .why = Qui déclare selon cette norme devrait deviner.
    .fix = Ajoutez une ligne ; un code vide dit que rien ne convient.
finding-edition-rule-unreachable = { $rule } n’est jamais la première à s’appliquer. Avant elle : { $by }.
    .title = Une règle qui ne décide jamais
    .why = Les règles sont essayées dans l’ordre. Là où celle-ci s’applique, une autre s’applique avant elle, ou elle ne peut jamais s’appliquer.
    .fix = Remontez-la, restreignez les précédentes ou retirez-la.
finding-edition-rules-overlap = { $first } ({ $first-item }) et { $second } ({ $second-item }) s’appliquent à la fois, par exemple pour { $example }.
    .title = Deux règles s’appliquent à une même mesure
    .why = Aucune n’est un cas particulier de l’autre ; seul leur ordre décide.
    .fix = Restreignez l’une jusqu’à ce qu’elles ne se rencontrent plus, ou faites de la première un cas particulier de la seconde.
finding-edition-too-wide = Les conditions de { $list } séparent trop de cas pour les essayer tous. Ni recoupements ni lacunes n’ont été cherchés.
    .title = Trop de cas à essayer
    .why = La vérification essaie tous les cas et ne dit rien de ce qu’elle n’a pas essayé.
    .fix = Nommez moins de champs dans un même fichier.
finding-edition-unclassified = Aucune règle ne s’applique à { $what }.
    .title = Des mesures sans élément
    .why = Elles restent hors de tous les totaux, comme non classées.
    .fix = Ajoutez une règle ; la dernière règle de chaque mesure peut prendre le reste.
finding-edition-unit-outside = { $count ->
    [one] Une quantité de l’élément { $item } est en { $unit }, unité que l’édition ne nomme pas pour lui.
   *[other] { $count } quantités de l’élément { $item } sont en { $unit }, unité que l’édition ne nomme pas pour lui.
    }
    .title = Une unité dans laquelle l’élément n’est pas compté
    .why = Elle figure sur une ligne à part, et nulle part dans un formulaire qui n’a que les unités de l’élément.
    .fix = Ajoutez l’unité à l’élément, ou voyez si la quantité relève d’un autre.
finding-edition-wrong-group = { $rule } donne { $measure ->
    [quantity] une quantité
    [value] une valeur en argent
   *[other] de l’argent
    } à l’élément { $item }, dont le groupe n’en porte pas.
    .title = Une règle qui envoie quelque chose au mauvais groupe
    .why = Un groupe porte de l’argent ou des quantités ; le reste ne peut y être additionné.
    .fix = Limitez la règle à la bonne mesure, ou donnez un autre élément.
finding-method-country-not-south = { $country } n’est pas sur la liste { $list } pour ces années.
    .title = Le pays qui mesure n’est pas sur la liste du Sud
    .why = Selon cette méthode, rien de ce qu’il fournit n’est de la coopération Sud-Sud.
    .fix = Choisissez la liste que suit le pays, ou écrivez la sienne.
finding-method-index-missing = { $set } n’a rien pour { $country } en { $year }.
    .title = Une année sans déflateur ou sans parité de pouvoir d’achat
    .why = La méthode demande des chiffres qui ne peuvent être faits pour cette année ; ils manqueraient.
    .fix = Ajoutez l’année au jeu de données, ou ne les demandez pas.
finding-method-price-zero = Le prix { $price } est { $amount }.
    .title = Un prix qui n’est pas supérieur à zéro
    .why = Il donnerait au travail et aux biens une valeur nulle ou négative.
    .fix = Écrivez le prix, ou retirez la ligne.
finding-method-prices-unused = La méthode a des prix et n’impute rien.
    .title = Des prix qui ne servent pas
    .why = Le lecteur croirait que les chiffres ont été faits avec eux.
    .fix = Réglez impute, ou retirez les prix.
finding-method-rate-missing = { $source } n’a pas de taux pour { $currency } en { $year }.
    .title = Une année sans taux de change
    .why = Les montants de cette année ne pourraient être convertis vers la monnaie nationale ni depuis elle ; ils manqueraient dans les totaux.
    .fix = Ajoutez le taux à un jeu propre au pays, ou choisissez une source qui l’a.
finding-method-rows-unclassified = { $count ->
    [one] Une mesure du registre reste sans élément. Elle est du type { $measure }.
   *[other] { $count } mesures du registre restent sans élément. Elles sont du type { $measure }.
    }
    .title = Des mesures du registre sans élément
    .why = Aucune règle de l’édition ne s’y applique, et aucun motif de la méthode ne les laisse de côté.
    .fix = Ajoutez une règle à l’édition, ou dites dans la méthode pourquoi elles sont laissées de côté.
finding-method-unclassified = Ni laissé de côté ni classé par { $edition } : { $what }.
    .title = Une méthode qui laisse quelque chose sans élément
    .why = Cela manquerait dans tous les totaux sans motif propre au pays.
    .fix = Laissez-le de côté avec un motif, ou prenez une édition qui a une règle pour cela.
finding-method-without-prices = La méthode doit imputer des valeurs et n’a pas de prix.
    .title = Rien avec quoi imputer
    .why = Aucune quantité ne recevrait de valeur, alors que le lecteur est informé du contraire.
    .fix = Ajoutez des prix avec unité, monnaie, source et date, ou mettez impute à never.

app-edition-exists = { $path } existe déjà.
    .fix = Indiquez un autre fichier avec -o.
app-edition-id = « { $id } » ne peut être un identifiant.
    .fix = Utilisez des minuscules latines, des chiffres, des traits d’union et des points, comme xaa-2026.

certainty-verified = lu dans la source
certainty-secondary = lu dans une source secondaire
certainty-recalled = de mémoire, non lu
certainty-inferred = déduit
certainty-open = non tranché
edition-change-added = ajouté
edition-change-removed = retiré
edition-change-changed = modifié
edition-change-moved = déplacé

edition-groups = Groupes et éléments
edition-groups-text = Les groupes ne sont jamais additionnés entre eux. Un pays choisit les groupes qu’il déclare.
edition-rules = Règles de classement
edition-rules-text = Essayées dans cet ordre ; la première qui s’applique donne l’élément.
edition-map = Correspondance avec { $standard }
edition-map-text = De plusieurs lignes pour un champ, la première qui s’applique est retenue. Une ligne sans code dit que rien ne convient.
edition-map-note = Les codes de la norme ne sont pas le cadre ; la correspondance indique le plus proche.
edition-in-money = argent
edition-any-unit = toute unité
edition-all-items = Tous les éléments
edition-group-certainty = Le groupe lui-même : { $certainty }.
edition-choices = Choix
edition-compared = Comparaison de deux éditions
edition-differences = { $count ->
    [0] Elles ne diffèrent pas.
    [one] Une différence
   *[other] { $count } différences
    }
edition-fact-id = Identifiant
edition-fact-version = Version
edition-fact-date = Date
edition-fact-source = Source
edition-fact-derived = Fait à partir de
edition-column-code = Code
edition-column-item = Élément
edition-column-units = Compté en
edition-column-certainty = Certitude
edition-column-rule = Règle
edition-column-when = Quand
edition-column-why = Motif
edition-column-field = Champ
edition-column-name = Nom
edition-column-change = Changement
edition-column-value = Valeur

compare-cause-left-out = Laissé de côté par une méthode
compare-cause-year = Autre année
compare-cause-imputed = Valeur par un prix d’une méthode
compare-cause-absent = Dans une seule mesure
compare-cause-view = Autre point de vue ou autre base
compare-cause-item = Autre élément
compare-cause-value = Autre valeur
compare-cause-rate = Autre taux de change
compare-cause-prices = Dollars constants ou internationaux
compare-cause-form = Autre forme
compare-cause-receipt = Recette selon une méthode
compare-cause-ground = Laissé de côté par les deux, pour d’autres motifs
compare-cause-rule = Même élément par une autre règle
compare-cause-other = Chose qui ne change aucun total
compare-scope-groups = Par groupe
compare-scope-items = Par élément
compare-scope-receipts = Recettes du partenaire, par groupe
compare-scope-activities = Activités
compare-scope-forms = Activités par forme
compare-kind-money = argent
compare-kind-quantities = quantités
compare-kind-counts = nombres
compare-title = { $country } : deux mesures d’un même registre
compare-title-estimate = { $country } : deux estimations de { $author } d’après des sources publiques
compare-choices = Choix sur lesquels les méthodes diffèrent
compare-choices-none = Les méthodes font en tout les mêmes choix.
compare-totals = Les totaux côte à côte
compare-totals-text = Groupes, bases, unités et points de vue ne sont jamais additionnés entre eux. II − I est le second total moins le premier.
compare-causes = Pourquoi ils diffèrent
compare-causes-text = Chaque ligne qui diffère a une seule cause. Les lignes sous un total totalisent exactement sa différence. Une activité est comptée sous la cause de sa première ligne.
compare-causes-none = Aucun total ne diffère.
compare-table = { $scope } : { $kind }
compare-table-figure = { $scope } : { $kind }, { $figure }
compare-causes-of = Causes : { $scope }, { $kind }
compare-quiet = Lignes qui diffèrent sans changer un total
compare-quiet-text = Les deux méthodes les laissent de côté, ou elles diffèrent en une chose dont aucun total n’est fait ici.
compare-counted = compté
compare-no-rate = pas de taux
compare-receipt = une recette
compare-no-receipt = pas une recette
compare-difference = Différence
compare-more = { $count ->
    [one] une autre cause
   *[other] { $count } autres causes
    }
compare-note-missing = Un tiret est un total qu’une mesure n’a pas ; tout celui de l’autre est alors la différence.
compare-note-mixed = { $count ->
    [one] Une ligne diffère encore en autre chose, ce qui n’est pas séparé.
   *[other] { $count } lignes diffèrent encore en autre chose, ce qui n’est pas séparé.
    }
compare-fact-same = Lignes identiques dans les deux
compare-fact-differing = Lignes qui diffèrent
compare-fact-register = Registre
compare-figure-constant = USD constants
compare-figure-international = Dollars internationaux
compare-figure-quantity = Quantité
compare-figure-activities = Activités
compare-column-side = { $figure }, { $side }
compare-column-total = Total
compare-column-cause = Cause
compare-column-rows = Lignes
compare-cell-activities = { $view }
compare-cell-forms = { $view } · { $form }
compare-cell-money = { $view } · { $basis } · { $what }
compare-cell-receipts = { $view } · { $basis } · { $what }, recettes
compare-cell-quantity = { $view } · { $basis } · { $what } · { $unit }

cli-framework = Voir les éditions du cadre, les vérifier, en faire et les comparer
cli-framework-show = Montrer une édition : groupes, éléments, unités, règles et correspondances
cli-framework-show-examples =
    Exemples :
      ayni framework show
      ayni framework show own-edition.toml --json
cli-framework-check = Chercher règles qui se recoupent, lacunes, unités, codes et langues manquants
cli-framework-check-examples =
    Exemple :
      ayni framework check own-edition.toml
cli-framework-new = Écrire une nouvelle édition : un squelette commenté, ou une copie sous un autre nom
cli-framework-new-examples =
    Exemples :
      ayni framework new xaa-2026                un squelette avec des commentaires
      ayni framework new xaa-2026 --from working-list -o xaa.toml
cli-framework-map = Montrer ce que sont les éléments dans une autre norme
cli-framework-map-examples =
    Exemples :
      ayni framework map --to tossd
      ayni framework map own-edition.toml --to 17.3.1 --json
cli-framework-compare = Comparer deux éditions ligne par ligne
cli-framework-compare-examples =
    Exemple :
      ayni framework compare working-list own-edition.toml
cli-method = Voir les méthodes, les vérifier, en faire et les comparer
cli-method-show = Montrer une méthode : ses choix et ce qu’elle laisse de côté
cli-method-show-examples =
    Exemple :
      ayni method show default
cli-method-new = Écrire une copie d’une méthode sous un autre nom, avec ses commentaires
cli-method-new-examples =
    Exemple :
      ayni method new xaa-2026 --country XAA --author "Office de statistique d’Ayllu"
cli-method-check = Chercher ce qui manque ou ne sert jamais, seule ou avec le registre
cli-method-check-examples =
    Exemples :
      ayni method check xaa-2026.toml --country XAA --year 2020-2024
      ayni method check xaa-2026.toml --country XAA --register
cli-method-compare = Mesurer selon deux méthodes et expliquer chaque différence
cli-method-compare-examples =
    Exemples :
      ayni method compare default xaa-2026.toml --country XAA --year 2024
      ayni method compare default xaa-2026.toml --country XAA -o compared/
cli-arg-edition = L’édition
cli-arg-new-id = Son identifiant : minuscules, chiffres, traits d’union
cli-arg-source-edition = L’édition à copier ; un squelette si aucune n’est nommée
cli-arg-source-method = La méthode à copier
cli-arg-new-version = Sa version
cli-arg-title = Son nom
cli-arg-author = À qui elle est
cli-arg-standard = La norme
cli-arg-first = La première
cli-arg-second = La seconde
cli-arg-chosen = La méthode
cli-arg-framework-b = L’édition pour la seconde méthode, si c’en est une autre
cli-arg-register = Mesurer aussi le registre avec elle et dire ce qu’il en advient
cli-edition-written = { $path } est écrit. Modifiez-le, puis essayez « ayni { $command } check { $path } ».
cli-method-compared = Lignes identiques : { $same } · Lignes qui diffèrent : { $differing }
