### Résultats, évaluations, phases et valeur ajoutée.

## What an activity reached, how it was judged, who took part when

result-level-output = Produit
result-level-outcome = Effet
result-level-impact = Impact
joining-sum = Somme
joining-weighted-ratio = Ratio pondéré
joining-maximum = Maximum
joining-do-not-add = À ne pas additionner
aim-increase = Hausse
aim-decrease = Baisse
value-kind-target = Cible
value-kind-actual = Réalisé
evaluation-kind-self = Auto-évaluation
evaluation-kind-joint = Évaluation conjointe
evaluation-kind-independent = Évaluation indépendante
quality-base-results = Résultats
quality-base-targets = Cibles
quality-base-ratings = Réponses d’évaluations
quality-base-phases = Phases
quality-base-values-added = Valeur ajoutée
dimension-phase = Phase du projet

## Fields of the record

field-results = Résultats
field-results-id = Identifiant de la ligne d’un résultat
field-results-level = Niveau d’un résultat
field-results-leads-to = Résultat auquel mène un résultat
field-results-title = Résultat
field-results-indicators = Indicateurs
field-results-indicators-id = Identifiant de la ligne d’un indicateur
field-results-indicators-code = Code d’un indicateur
field-results-indicators-title = Titre d’un indicateur
field-results-indicators-unit = Unité d’un indicateur
field-results-indicators-joining = Mode de réunion des valeurs
field-results-indicators-aim = Sens d’un indicateur
field-results-indicators-running-total = Cumul
field-results-indicators-gender = Indicateur de genre
field-results-indicators-baseline = Situation de référence
field-results-indicators-baseline-value = Valeur de référence
field-results-indicators-baseline-date = Date de référence
field-results-indicators-source = Source d’un indicateur
field-results-indicators-values = Cibles et réalisations
field-results-indicators-values-id = Identifiant de la ligne d’une valeur
field-results-indicators-values-kind = Cible ou réalisation
field-results-indicators-values-period = Période d’une valeur
field-results-indicators-values-period-start = Début de la période d’une valeur
field-results-indicators-values-period-end = Fin de la période d’une valeur
field-results-indicators-values-value = Valeur
field-results-indicators-values-numerator = Numérateur
field-results-indicators-values-denominator = Dénominateur
field-results-indicators-values-parts = Parts d’une valeur
field-results-indicators-values-parts-id = Identifiant de la ligne d’une part
field-results-indicators-values-parts-of = Catégories d’une part
field-results-indicators-values-parts-of-dimension = Dimension d’une part
field-results-indicators-values-parts-of-category = Catégorie d’une part
field-results-indicators-values-parts-value = Valeur d’une part
field-results-indicators-values-parts-numerator = Numérateur d’une part
field-results-indicators-values-parts-denominator = Dénominateur d’une part
field-results-indicators-values-evidence = Preuve d’une valeur
field-evaluations = Évaluations
field-evaluations-id = Identifiant de la ligne d’une évaluation
field-evaluations-criteria = Ensemble de critères
field-evaluations-kind = Type d’évaluation
field-evaluations-by = Organisme évaluateur
field-evaluations-date = Date d’une évaluation
field-evaluations-report = Rapport d’une évaluation
field-evaluations-answers = Réponses
field-evaluations-answers-id = Identifiant de la ligne d’une réponse
field-evaluations-answers-criterion = Critère
field-evaluations-answers-rating = Note
field-evaluations-answers-answer = Réponse
field-evaluations-answers-evidence = Preuve d’une réponse
field-phases = Phases
field-phases-id = Identifiant de la ligne d’une phase
field-phases-phase = Phase
field-phases-party = Partie d’une phase
field-value-added = Valeur ajoutée
field-value-added-id = Identifiant d’une ligne de valeur ajoutée
field-value-added-code = Ce qui a été gagné
field-value-added-how = Comment cela a été gagné
field-resources-phase = Phase d’une ressource

## The measurement

report-quality = Résultats et qualité
report-results = Résultats
report-results-text = Les valeurs d’activités différentes ne sont réunies que si elles ont le même code d’indicateur et la même unité, et seulement comme le dit l’indicateur : somme, ratio pondéré (numérateurs sur dénominateurs) ou maximum. Ce qui ne s’additionne pas est énuméré à part.
report-evaluations = Évaluations
report-evaluations-text = Combien de réponses ont donné chaque note, par critère. Les notes sont comptées ; il n’en est fait de moyenne que là où l’ensemble de critères le dit lui-même.
report-not-rated = Non noté
report-answer-yes = Oui
report-answer-no = Non
report-verdict-met = Atteinte
report-verdict-not-met = Non atteinte
report-verdict-open = Ne peut être jugée
report-column-indicator = Indicateur
report-column-joining = Mode de réunion
report-column-gender-indicator = Indicateur de genre
report-column-target = Cible
report-column-actual = Réalisé
report-column-broken-down = Part
report-column-value-kind = Cible ou réalisé
report-column-value = Valeur
report-column-level = Niveau
report-column-criterion = Critère
report-column-mean = Moyenne
report-column-quality-base = De quoi
report-column-phase = Phase
report-column-partners = Partenaires
report-column-value-added = Valeur ajoutée
report-column-own-role = Rôle du pays
report-table-results = Résultats par indicateur et année : { $view }
report-table-results-parts = Résultats par sexe, âge et autres : { $view }
report-table-results-listed = Résultats à ne pas additionner, chacun à part : { $view }
report-table-targets = Combien de cibles ont été atteintes, par niveau de résultat
report-table-targets-by-gender = Combien de cibles ont été atteintes, par indicateur de genre et marqueur de genre
report-table-ratings = Notes par critère, { $set } : { $view }
report-table-quality-left-out = Ce qui a été laissé de côté : résultats, évaluations, phases et valeur ajoutée
report-table-triangular-phases = Ce que les partenaires ont apporté, par phase
report-table-triangular-phase-roles = Qui a pris part à quelle phase, par rôle
report-table-triangular-values-added = Valeur ajoutée de la coopération triangulaire
report-note-results = Une valeur compte dans l’année où finit sa période. Cibles et réalisations peuvent être d’activités différentes.
report-note-results-parts = Les parts ne s’additionnent pas entre elles : un même nombre peut être ventilé de plusieurs manières.
report-note-results-listed = Là où nul ne dit comment réunir les valeurs, elles ne le sont pas.
report-note-targets = Pour chaque indicateur de chaque activité et année. Sans cible, réalisation ou sens, on ne peut juger.
report-note-ratings = Les réponses sont comptées, sans moyenne : nul ne peut dire l’écart entre deux notes.
report-note-ratings-mean = La moyenne suit les valeurs que l’ensemble donne à ses notes ; celles sans valeur n’y entrent pas.
report-note-values-added = Une activité peut gagner plusieurs choses, et compte dans chacune.
report-triangular-unstated = Aucune activité triangulaire n’indique de phases ni de valeur ajoutée ; il n’y a donc pas de tableaux : rien n’est inventé.
report-ground-later-total = Un cumul ultérieur de la même année en tient lieu.
report-ground-no-denominator = Un ratio sans numérateur ou dénominateur ne peut être réuni à un autre.
report-ground-not-triangular = L’activité n’est pas triangulaire selon la méthode.

## Columns of our own workbook

template-group-result = Le résultat de cette ligne
template-group-evaluation = La réponse d’évaluation de cette ligne
template-column-phases = Phases
template-help-phases = De la coopération triangulaire : qui a pris part à quelle phase, par exemple : negotiation provider, recipient; implementation second-provider.
template-column-value-added = Valeur ajoutée
template-help-value-added = De la coopération triangulaire : ce qui a été gagné en travaillant ensemble.
template-column-resource-phase = Phase de la ressource
template-help-resource-phase = De la coopération triangulaire : la phase à laquelle la ressource est allée.
template-column-result-level = Niveau du résultat
template-help-result-level = Produit, effet ou impact. Vide : un produit.
template-column-result = Résultat
template-help-result = Ce qui doit être atteint, en mots.
template-column-indicator-code = Code de l’indicateur
template-help-indicator-code = Le code que d’autres activités utilisent pour le même indicateur. C’est par lui seul que les valeurs sont réunies.
template-column-indicator = Indicateur
template-help-indicator = Ce qui est compté. Vide, ainsi que le code : l’indicateur du dessus.
template-column-indicator-unit = Unité de l’indicateur
template-help-indicator-unit = L’unité des valeurs.
template-column-joining = Comment réunir les valeurs
template-help-joining = Si les valeurs s’additionnent, sont un ratio, un maximum ou restent seules. Vide : elles restent seules.
template-column-aim = Sens
template-help-aim = Si plus ou moins est mieux.
template-column-running-total = Cumul
template-help-running-total = « true » si chaque valeur comprend tout ce qui a été atteint jusque-là.
template-column-gender-indicator = Indicateur de genre
template-help-gender-indicator = « true » s’il suit l’égalité entre femmes et hommes.
template-column-baseline = Situation de référence
template-help-baseline = Où en était l’indicateur auparavant.
template-column-baseline-date = Date de référence
template-help-baseline-date = Quand c’était.
template-column-result-start = Début de la période
template-help-result-start = Le premier jour de la période de la cible et de la réalisation.
template-column-result-end = Fin de la période
template-help-result-end = Le dernier jour. La valeur compte dans son année.
template-column-target = Cible
template-help-target = Ce qui doit être atteint ; d’un ratio, le numérateur.
template-column-target-of = Cible : sur
template-help-target-of = D’un ratio, le dénominateur.
template-column-actual = Réalisé
template-help-actual = Ce qui a été atteint ; d’un ratio, le numérateur.
template-column-actual-of = Réalisé : sur
template-help-actual-of = D’un ratio, le dénominateur.
template-column-parts = Réalisé, par sexe, âge et autres
template-help-parts = Par exemple : sex=female 22; sex=male 18. D’un ratio : sex=female 20/22.
template-column-evidence = Preuve
template-help-evidence = Ce qui montre la valeur : un rapport, une liste de participants.
template-column-criteria = Ensemble de critères
template-help-criteria = L’ensemble que suit l’évaluation : nest, gpedc ou celui de votre pays. Vide : l’évaluation du dessus.
template-column-criterion = Critère
template-help-criterion = Le code du critère dans l’ensemble, par exemple H1.
template-column-rating = Note
template-help-rating = Le code de la note dans l’échelle, par exemple full.
template-column-answer = Réponse
template-help-answer = La réponse en mots.
template-column-evaluated-by = Évalué par
template-help-evaluated-by = L’organisme qui a évalué, par service et non par nom.
template-column-evaluation-kind = Type d’évaluation
template-help-evaluation-kind = Propre, conjointe ou indépendante.
template-column-evaluation-date = Date de l’évaluation
template-help-evaluation-date = Quand elle a été faite. C’est elle qui dit l’année où elle compte.
template-column-evaluation-report = Rapport d’évaluation
template-help-evaluation-report = L’adresse ou la référence du rapport.

## Findings

finding-result-unit-missing = L’indicateur a une valeur et pas d’unité.
    .title = Indicateur sans unité
    .why = Une valeur ne se lit pas sans son unité, et les valeurs de deux activités ne sont réunies que dans une même unité.
    .fix = Indiquez une unité de la liste.

finding-result-joining-missing = Il n’est pas dit comment les valeurs de l’indicateur sont réunies.
    .title = Mode de réunion non indiqué
    .why = Des valeurs peuvent s’additionner, être des ratios ou rester seules. Cela ne se devine pas : sans indication, chacune reste seule.
    .fix = Indiquez somme, ratio pondéré, maximum ou ne pas additionner.

finding-result-aim-missing = L’indicateur a une cible, et il n’est pas dit si plus ou moins est mieux.
    .title = Sens non indiqué
    .why = Sans cela, nul ne sait si la cible est atteinte ; elle compte parmi celles qui ne peuvent être jugées.
    .fix = Indiquez hausse ou baisse.

finding-result-denominator-missing = Il manque au ratio pondéré son numérateur ou son dénominateur.
    .title = Ratio sans dénominateur
    .why = Quatre-vingts pour cent de dix personnes et quarante pour cent de mille ne font soixante pour cent de rien. Sans les deux nombres, la valeur n’entre dans aucun chiffre réuni.
    .fix = Indiquez combien ont été comptés, et sur combien.

finding-result-denominator-zero = Un ratio de { $numerator } sur { $denominator }.
    .title = Ratio impossible
    .why = Rien ne se divise par rien, et aucun des nombres n’est négatif.
    .fix = Corrigez les nombres, ou ôtez-les s’ils sont inconnus.

finding-result-target-baseline = La cible est pour { $target }, et la situation de référence du { $baseline } lui est postérieure.
    .title = Cible antérieure à la référence
    .why = La référence dit où l’on en était avant. L’une des deux dates est fausse.
    .fix = Corrigez l’une des dates.

finding-result-period-missing = Il n’est pas dit de quelle période est la valeur.
    .title = Valeur sans période
    .why = Cibles et réalisations comptent dans l’année où finit leur période. Sans période, elles n’entrent dans aucun tableau.
    .fix = Indiquez le début ou la fin de la période.

finding-result-value-missing = Cette ligne ({ $kind }) n’a pas de nombre.
    .title = Valeur sans nombre
    .why = La ligne est laissée de côté : ce qui manque n’est pas zéro.
    .fix = Indiquez le nombre, ou ôtez la ligne.

finding-result-actual-future = La période de la réalisation n’a pas commencé : { $date }.
    .title = Réalisation dans le futur
    .why = Ce qui n’est pas venu n’est pas atteint : c’est une cible dans la mauvaise colonne, ou une erreur d’année.
    .fix = Corrigez la période, ou placez le nombre dans la cible.

finding-result-parts-sum = Les parts selon { $by } font { $sum }, et le tout est { $whole }.
    .title = Les parts ne font pas le tout
    .why = L’un des nombres est faux, ou il manque une catégorie à nommer (non indiqué, autre).
    .fix = Corrigez les nombres, ou ajoutez la catégorie manquante.

finding-result-parts-repeated = La part { $part } figure deux fois.
    .title = Part répétée
    .why = Les deux nombres seraient comptés.
    .fix = Gardez-en un seul.

finding-result-chain = Le résultat mène à « { $id } », qui n’est pas un résultat de niveau supérieur.
    .title = Chaîne de résultats rompue
    .why = Les produits mènent aux effets, et les effets à l’impact.
    .fix = Indiquez l’identifiant d’un résultat de niveau supérieur.

finding-evaluation-criteria-unknown = Il n’y a pas d’ensemble de critères « { $code } ».
    .title = Ensemble de critères inconnu
    .why = Sans lui, nul ne sait ce qui a été demandé, ni comment cela a été noté.
    .fix = Corrigez le nom, ou ajoutez l’ensemble au dossier criteria de vos données.

finding-evaluation-criterion-unknown = L’ensemble « { $set } » n’a pas de critère « { $code } ».
    .title = Critère inconnu
    .why = Il reste seul dans tous les tableaux.
    .fix = Utilisez un code de l’ensemble.

finding-evaluation-rating-unknown = L’échelle de l’ensemble « { $set } » n’a pas de note « { $rating } ».
    .title = Note hors de l’échelle
    .why = Elle ne peut être mise à côté d’autres notes.
    .fix = Utilisez une note de l’échelle, ou laissez vide.

finding-evaluation-criterion-repeated = L’évaluation répond deux fois au critère « { $code } ».
    .title = Critère répété
    .why = Les deux notes seraient comptées.
    .fix = Gardez une réponse, ou faites de l’autre une seconde évaluation.

finding-evaluation-future = L’évaluation porte une date future : { $date }.
    .title = Évaluation dans le futur
    .why = Ce qui n’est pas fait n’a pas de notes ; c’est le plus souvent une erreur d’année.
    .fix = Corrigez la date.

finding-phase-unknown = « { $code } » n’est pas dans la liste des phases.
    .title = Phase inconnue
    .why = Elle reste seule dans tous les tableaux par phase.
    .fix = Utilisez une phase de la liste, ou ajoutez la vôtre.

finding-phase-party = L’activité n’a pas de partie « { $id } ».
    .title = Partie de la phase absente
    .why = Qui n’est pas partie n’a pas de rôle, et ne compte sous aucun.
    .fix = Ajoutez la partie, ou corrigez son identifiant.

finding-phase-not-triangular = « { $what } » figure dans une activité qui n’est pas triangulaire.
    .title = Phase ou valeur ajoutée sans coopération triangulaire
    .why = Les tableaux par phase et valeur ajoutée ne portent que sur les activités triangulaires.
    .fix = Corrigez la forme de coopération ou les partenaires, ou ôtez-le.

finding-value-added-unknown = « { $code } » n’est pas dans la liste des valeurs ajoutées.
    .title = Valeur ajoutée inconnue
    .why = Elle reste seule dans le tableau.
    .fix = Utilisez un code de la liste, ou ajoutez la vôtre.

finding-criteria-average = La moyenne et les valeurs des notes ne vont pas ensemble : indiquez average = true et des valeurs, ou ni l’un ni l’autre.
    .title = Moyenne sans valeurs
    .why = On ne fait de moyenne que si l’ensemble dit ce que vaut chaque note.
    .fix = Ajoutez des valeurs à l’échelle, ou ôtez average.

finding-criteria-empty = La liste « { $list } » est vide.
    .title = Ensemble de critères incomplet
    .why = Un ensemble a besoin d’une échelle, de dimensions et de critères.
    .fix = Remplissez la liste.

finding-criteria-id = L’identifiant « { $id } » n’est pas le nom du fichier, « { $name } ».
    .title = Identifiant autre que le nom du fichier
    .why = Un ensemble est connu par le nom de son fichier.
    .fix = Faites qu’ils soient identiques.

finding-map-indicator-missing = La ligne a une cible ou une réalisation, et ni elle ni une ligne précédente ne nomme d’indicateur.
    .title = Valeur sans indicateur
    .why = Nul ne sait ce qui a été compté.
    .fix = Nommez l’indicateur, ou donnez son code.
