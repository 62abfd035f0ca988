# Taux de change par mois et par jour, et tarifs journaliers par grade.

exchange-rule-month-of-transaction = Moyenne mensuelle du mois du montant ; de plusieurs mois, leur moyenne
exchange-rule-day-of-transaction = Taux du jour du montant
rate-fallback-month = La moyenne du mois
rate-fallback-year = La moyenne de l’année
compare-cause-price = Autre prix pour la quantité
compare-cause-rate-rule = Taux d’un autre moment, selon une autre règle
report-fact-fallback = À défaut de ce taux
report-no-fallback = Le chiffre manque
report-input-method-file = Fichier de la méthode
report-table-day-rates = Tarifs journaliers par grade ({ $part }), fichier { $file }
report-column-line = Ligne
report-column-grade = Grade
report-column-served = En poste dans

finding-day-rates-absent = Le fichier { $file }, que la méthode nomme, n’est pas à côté d’elle.
    .title = Fichier de tarifs journaliers manquant
    .why = Sans ses tarifs, la méthode laisserait sans valeur un travail qui selon elle en a une.
    .fix = Placez le fichier dans le dossier de la méthode. Dans un paquet, c’est un second fichier : nommez les deux.

finding-day-rates-empty = Le fichier n’a aucun tarif journalier.
    .title = Fichier de tarifs sans ligne
    .why = La méthode le nomme, et aucun travail ne recevrait de valeur.
    .fix = Ajoutez des lignes, ou retirez le fichier de la méthode.

finding-day-rate-overlap = Grade « { $grade } », unité { $unit } : cette ligne et la ligne { $line } valent la même année.
    .title = Deux tarifs pour une année
    .why = L’ordre des lignes déciderait de ce que vaut le travail.
    .fix = Donnez à chaque ligne les années où elle vaut, dans les colonnes from et until.

finding-day-rate-gap = Grade « { $grade } », unité { $unit } : aucun tarif pour { $years }.
    .title = Années sans tarif
    .why = Le travail de ces années resterait sans valeur.
    .fix = Ajoutez une ligne pour ces années avec sa source, ou corrigez les années des lignes.

finding-day-rate-missing = Il n’y a pas de tarif pour le grade « { $grade } » par { $unit } en { $year }. Quantités sans valeur : { $count }.
    .title = Grade sans tarif
    .why = Le tarif d’un autre grade, d’une autre unité ou d’une autre année n’est pas mis à sa place.
    .fix = Ajoutez une ligne avec sa source au fichier de tarifs, ou corrigez le grade s’il est mal écrit. Un tiret veut dire qu’il n’y a aucun grade.

finding-method-months-missing = { $source } n’a pas de taux mensuels de { $currency } pour l’année de référence { $year } : { $months }.
    .title = Mois sans taux de change
    .why = Les montants de ces mois, ou qui couvrent l’un d’eux, ne peuvent être convertis comme la méthode le dit.
    .fix = Apportez les taux dans un fichier rates-monthly.csv propre au pays, ou permettez la moyenne de l’année dans exchange_fallback.

finding-rate-missing-month = Il n’y a pas de taux de { $currency } pour { $date }. Montants non convertis de ce fait : { $count }.
    .title = Mois sans taux de change
    .why = La méthode convertit par mois. Le taux de l’année n’est pas mis à sa place.
    .fix = Ajoutez le mois avec sa source à un fichier rates-monthly.csv, ou permettez la moyenne de l’année dans exchange_fallback.

finding-rate-missing-day = Il n’y a pas de taux de { $currency } à la date { $date }. Montants non convertis de ce fait : { $count }.
    .title = Jour sans taux de change
    .why = La méthode convertit par jour. Aucun autre taux n’est mis à sa place.
    .fix = Ajoutez le jour avec sa source à un fichier rates-daily.csv, ou permettez la moyenne du mois dans exchange_fallback.

finding-rate-without-date = La méthode convertit { $currency } selon la date de chaque montant. Montants sans date assez précise : { $count }.
    .title = Aucune date pour convertir
    .why = La période de l’activité ne dit pas quand l’argent a été donné ; ni mois ni jour ne sont connus.
    .fix = Demandez la date du montant, ou permettez la moyenne de l’année dans exchange_fallback.

finding-rate-instead = { $currency } : le taux de { $time } tient lieu d’un taux qui manque. Montants : { $count }.
    .title = Converti par un autre taux
    .why = La méthode le permet. Chaque chiffre nomme le taux et ce qui manque.
    .fix = Ajoutez les taux qui manquent, s’il y en a.
