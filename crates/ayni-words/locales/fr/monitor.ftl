### Words of monitoring: indicators, changes, verdicts.

app-no-monitoring = Il n’y a pas de cadre de suivi « { $id } ».
    .fix = Indiquez strategy-2020-2024, ou un fichier en .toml.

app-no-rounds = « { $path } » n’indique aucun cycle.
    .fix = Ajoutez un cycle avec sa date et ses questionnaires.
app-no-rounds-run = Le nœud n’a mené aucun cycle de « { $edition } ».
    .fix = Nommez un dossier de réponses par --answers.
app-which-round = Plusieurs organisations ont mené des cycles de « { $edition } ».
    .fix = Nommez le cycle en tête du rapport, sous round.

app-monitoring-occupied = Le dossier « { $path } » contient autre chose.
    .fix = Indiquez un dossier vide ou nouveau.

cli-monitor = Examiner des cadres de suivi, les comparer, calculer indicateurs et appréciations
cli-monitor-check = Chercher ce qui manque ou ne tient pas
cli-monitor-check-examples =
    Exemple :
      ayni monitor check strategy-2020-2024
cli-monitor-compare = Comparer deux éditions d’un cadre ligne par ligne
cli-monitor-compare-examples =
    Exemple :
      ayni monitor compare strategy-2020-2024 own.toml
cli-monitor-measure = Calculer les indicateurs et appréciations du dernier cycle à partir des réponses
cli-monitor-measure-examples =
    Exemple :
      ayni monitor measure strategy-2020-2024 --answers examples/monitoring -o out
cli-monitor-measure-arg-answers = Le dossier avec rounds.toml et les réponses ; sans lui, les cycles que le nœud a menés
cli-monitor-written = Les chiffres, les appréciations et le rapport sont dans { $path }
monitor-compared = Comparaison de cadres de suivi
monitor-subtitle = Édition { $edition }, cycle { $round }
monitor-verdicts = Appréciations
monitor-verdicts-caption = Ce que l’on peut conclure de chaque résultat, en nombres d’indicateurs
monitor-note-verdicts = Chaque appréciation est celle de la première règle de l’édition dont les conditions sont remplies.
monitor-column-outcome = Résultat
monitor-column-verdict = Appréciation
monitor-column-figures = Avec une valeur
monitor-column-improved = En progrès
monitor-column-unchanged = Inchangés
monitor-column-declined = En recul
monitor-column-indicator = Indicateur
monitor-column-unit = Unité
monitor-column-before = Cycle précédent
monitor-column-now = Ce cycle
monitor-column-change = Variation
monitor-column-trend = Tendance
monitor-column-answered = Ont répondu à la question
monitor-column-responded = Ont renvoyé le questionnaire
monitor-column-asked = Interrogés
monitor-column-by = Selon
monitor-column-group = Groupe
monitor-group-unknown = Non indiqué
monitor-indicators-caption = Indicateurs de ce cycle et du précédent
monitor-parts-caption = Indicateurs par groupes de répondants
monitor-outcome-indicators-caption = { $outcome }. Indicateurs de ce cycle et du précédent
monitor-outcome-parts-caption = { $outcome }. Indicateurs par groupes de répondants
monitor-note-respondents = Les parts portent sur ceux qui ont répondu à la question. Qui n’a pas répondu n’a pas dit non, et ce qui manque n’est pas zéro.
monitor-unit-share = pour cent des répondants
monitor-unit-percent = pour cent
monitor-unit-number = nombre
monitor-verdict-data = { $verdict }. Indicateurs avec une valeur : { $figures } sur { $indicators } ; en progrès : { $improved } ; inchangés : { $unchanged } ; en recul : { $declined }.
monitor-overruled = Décidé contre la règle : { $verdict }. { $person }, { $date }. Motif : { $reason }
monitor-review = Indicateurs à revoir : { $indicators }
verdict-good-progress = Bons progrès
verdict-on-course = En bonne voie
verdict-greater-effort = Plus d’efforts nécessaires
verdict-cannot-be-judged = Ne peut être apprécié : trop peu de données
verdict-indicator-review = L’indicateur est à revoir
trend-improved = en progrès
trend-unchanged = inchangé
trend-declined = en recul
trend-reached = cible atteinte
incomparable-no-figure = pas de valeur
incomparable-no-earlier = pas de valeur antérieure
incomparable-too-few = trop peu de réponses
incomparable-meaning-changed = la question a changé de sens
incomparable-no-direction = descriptif seulement
no-figure-not-asked = non demandé
no-figure-silent = personne n’a répondu
no-figure-nothing-to-divide = rien par quoi diviser
no-figure-no-query = la requête n’a rien donné
monitor-unit-respondents = nombre de répondants
monitor-series-yes = Oui
monitor-series-no = Non
monitor-series-named = L’ont cité
monitor-series-not-named = Ne l’ont pas cité
monitor-series-silent = Sans réponse
monitor-figure-yes-no = Barres de oui et de non, en pourcentage des répondants, cycle { $round }. Barres : { $count }.
monitor-figure-answers = Barres de oui, de non et sans réponse, en nombre de répondants, cycle { $round }. Barres : { $count }.
monitor-figure-years = Barres du cycle { $round } à côté du précédent. Indicateurs : { $count }.
monitor-figure-ranked = Barres triées par taille, cycle { $round }. Barres : { $count }.
monitor-figure-answered = Ont répondu à la question : de { $least } à { $most }.
monitor-figure-break = Non comparable au cycle précédent, la question ayant changé de sens : { $indicator }
monitor-figure-source = Source : { $edition }, cycle { $round }.
monitor-no-figure = La figure « { $figure } » ne peut être tracée : { $why }
app-query-one = La requête « { $name } » a donné autre chose qu’un nombre.
    .fix = Écrivez-la pour qu’elle donne une ligne d’une colonne.
monitor-figure-answered-each = Ont répondu à la question : { $count }.
monitor-unit-share-records = pour cent des fiches
monitor-note-records = Là où une requête dénombre des fiches, « ont répondu à la question » indique combien ont une valeur ; elles sont nommées dans query-records.jsonl.
app-query-many = La requête « { $name } » a donné plus de { $most } fiches.
    .fix = Faites-la compter en SQL et donner un seul nombre, ou choisissez moins de fiches.
app-query-column = La requête « { $name } » ne donne pas de colonne « { $column } ».
    .fix = Donnez-lui ce nom avec AS ; le nom de la fiche est la colonne id.
app-query-id = La requête « { $name } » donne une fiche deux fois, ou une fiche sans nom : « { $id } ».
    .fix = Faites que chaque ligne soit une fiche, nommée dans la colonne id.
monitor-definitions = Définition des indicateurs
monitor-definitions-caption = Ce qui est compté, l’origine des données et la valeur à atteindre
monitor-column-definition = Ce qui est compté
monitor-column-data = Origine des données
monitor-column-baseline = Valeur de référence
monitor-column-target = Cible
data-source-survey = questionnaire
data-source-desk-review = examen de documents
data-source-register = registre des activités
data-source-exchange = échange
data-source-mandates = mandats
