### Mots qui n’appartiennent pas à une seule partie du programme.

## Généralités

not-stated = non précisé
yes = oui
no = non
total = Total

## Argent

money = { $amount } { $currency }

## Dates

date-day = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

month-1 = janvier
    .in-date = janvier
month-2 = février
    .in-date = février
month-3 = mars
    .in-date = mars
month-4 = avril
    .in-date = avril
month-5 = mai
    .in-date = mai
month-6 = juin
    .in-date = juin
month-7 = juillet
    .in-date = juillet
month-8 = août
    .in-date = août
month-9 = septembre
    .in-date = septembre
month-10 = octobre
    .in-date = octobre
month-11 = novembre
    .in-date = novembre
month-12 = décembre
    .in-date = décembre

## Emplacements dans un fichier

place-file = { $file }
place-file-row = { $file }, ligne { $cell }
place-file-column = { $file }, colonne { $cell }
place-file-cell = { $file }, cellule { $cell }
place-file-sheet = { $file }, feuille « { $sheet } »
place-file-sheet-row = { $file }, feuille « { $sheet } », ligne { $cell }
place-file-sheet-column = { $file }, feuille « { $sheet } », colonne { $cell }
place-file-sheet-cell = { $file }, feuille « { $sheet } », cellule { $cell }
place-row = ligne { $cell }
place-column = colonne { $cell }
place-cell = cellule { $cell }
place-sheet = feuille « { $sheet } »
place-sheet-row = feuille « { $sheet } », ligne { $cell }
place-sheet-column = feuille « { $sheet } », colonne { $cell }
place-sheet-cell = feuille « { $sheet } », cellule { $cell }

## Langues

language-ar = arabe
language-en = anglais
language-es = espagnol
language-fr = français
language-pt = portugais
language-ru = russe
language-zh = chinois
language-und = langue non précisée

## Activités

kind-programme = Programme
kind-project = Projet
kind-action = Action
kind-event = Manifestation

form-bilateral = Coopération bilatérale
form-triangular = Coopération triangulaire
form-regional = Coopération régionale
form-multilateral = Coopération multilatérale

status-pipeline = En préparation
status-agreed = Convenue, non commencée
status-implementation = En cours
status-completed = Achevée
status-suspended = Suspendue
status-cancelled = Annulée

role-provider = Fournisseur
role-provider-triangular = Premier fournisseur (partenaire pivot)
role-second-provider = Deuxième fournisseur
role-second-provider-triangular = Deuxième fournisseur (partenaire facilitateur)
role-recipient = Bénéficiaire
role-recipient-triangular = Bénéficiaire (partenaire bénéficiaire)
role-both = Fournisseur et bénéficiaire
role-implementing = Partenaire d’exécution
role-regional-mechanism = Mécanisme régional

party-kind-country = Pays ou gouvernement
party-kind-agency = Organisme public national
party-kind-sub-national = Administration infranationale ou ville
party-kind-multilateral = Organisation internationale ou régionale
party-kind-civil-society = Société civile, fondation ou milieu universitaire
party-kind-private = Entreprise

agreement-kind-memorandum = Mémorandum d’accord
agreement-kind-joint-commission = Commission mixte
agreement-kind-framework = Accord-cadre
agreement-kind-exchange-of-notes = Échange de notes
agreement-kind-other = Autre accord

channel-unctad = CNUCED
channel-tossd = TOSSD
channel-iati = IITA
channel-segib = SEGIB
channel-other = Autre canal

## Ressources et mesures

basis-pledged = Annoncé
basis-budgeted = Inscrit au budget
basis-committed = Engagé
basis-disbursed = Décaissé
basis-reflow = Remboursé (reflux)

valuation-direct-cost = Coût direct du fournisseur lui-même
valuation-day-rate = Tarif journalier par grade
valuation-components = Somme des éléments de coût
valuation-market-price = Prix du marché
valuation-unstated = Méthode d’évaluation non précisée

measure-money = Argent
measure-value = Bien ou service évalué
measure-quantity = Quantité dans son unité propre
measure-presence = Activité dans l’année

direction-provided = Fourni
direction-received = Reçu
direction-own-input = Apport propre en tant que bénéficiaire

share-partner = Part d’un partenaire
share-sector = Part d’un secteur
share-goal = Part d’un objectif

dimension-year = Année
dimension-direction = Sens
dimension-basis = Base
dimension-group = Groupe
dimension-item = Élément
dimension-unit = Unité
dimension-form = Forme de coopération
dimension-reporter = Déclarant
dimension-partner = Partenaire
dimension-region = Région du partenaire
dimension-sector = Secteur
dimension-goal = Objectif de développement durable
dimension-currency = Monnaie déclarée
dimension-left-out = Motif d’exclusion

activity-years-running = Chaque année où l’activité est en cours
activity-years-start = L’année où l’activité commence

triangular-rule-stated = Triangulaire lorsque le déclarant l’indique
triangular-rule-second-provider = Triangulaire lorsqu’il y a un deuxième fournisseur
triangular-rule-developed-or-multilateral = Triangulaire lorsque le deuxième fournisseur est un pays développé ou une organisation multilatérale

## Constatations

severity-error = Erreur
severity-warning = Avertissement
severity-note = Remarque

finding-words-file-place = Le fichier { $file } ne se trouve pas dans le dossier d’une langue.
    .title = Textes hors du dossier d’une langue
    .why = Le nom du dossier indique dans quelle langue sont les textes d’un fichier.
    .fix = Déplacez le fichier dans un dossier portant le code de sa langue, par exemple « qu ».

finding-words-syntax = La ligne { $line } de { $file } est illisible.
    .title = Défaut dans un fichier de textes
    .why = Le message de cette ligne est laissé de côté ; son texte anglais est affiché à la place.
    .fix = Corrigez la ligne selon le guide de la syntaxe Fluent sur projectfluent.org.

finding-words-incomplete = { $lacking ->
        [one] Il manque à la langue « { $language } » { $lacking } message sur { $all } : « { $first } ».
       *[other] Il manque à la langue « { $language } » { $lacking } messages sur { $all }. Le premier est « { $first } ».
    }
    .title = Langue incomplète
    .why = Un message qui manque dans une langue est affiché en anglais.
    .fix = Traduisez les messages manquants à partir des fichiers anglais du même nom.

## Champs d’une activité

field = Activité
field-in-language = { $field } en { $language }
field-in-line = { $field } ({ $line })
field-extra = Colonne « { $header } » de la source

field-reporter = Déclarant
field-id = Identifiant
field-kind = Type d’activité
field-parent = Activité supérieure
field-title = Titre
field-description = Description
field-form = Forme de coopération
field-status = État d’avancement
field-period = Période
field-period-start = Début
field-period-end = Fin

field-parties = Parties
field-parties-id = Identifiant de la ligne d’une partie
field-parties-role = Rôle d’une partie
field-parties-kind = Type de partie
field-parties-country = Pays d’une partie
field-parties-organisation = Identifiant de l’organisation d’une partie
field-parties-name = Nom d’une partie

field-request = Demande
field-request-country = Pays demandeur
field-request-by = Organisme demandeur
field-request-date = Date de la demande
field-request-reference = Référence de la demande

field-agreements = Accords
field-agreements-id = Identifiant de la ligne d’un accord
field-agreements-kind = Type d’accord
field-agreements-title = Titre d’un accord
field-agreements-reference = Référence d’un accord
field-agreements-date = Date d’un accord

field-places = Lieux
field-places-id = Identifiant de la ligne d’un lieu
field-places-of = Lieu
field-places-of-country = Pays d’un lieu
field-places-of-part = Partie d’un pays
field-places-share = Part d’un lieu

field-sectors = Secteurs
field-sectors-id = Identifiant de la ligne d’un secteur
field-sectors-of = Secteur
field-sectors-of-list = Liste d’où provient un secteur
field-sectors-of-code = Code d’un secteur
field-sectors-share = Part d’un secteur

field-goals = Objectifs de développement durable
field-goals-id = Identifiant de la ligne d’un objectif
field-goals-of = Objectif ou cible
field-goals-of-list = Liste d’où provient un objectif
field-goals-of-code = Code d’un objectif ou d’une cible
field-goals-share = Part d’un objectif

field-markers = Marqueurs
field-markers-code = Marqueur
field-markers-score = Score d’un marqueur

field-resources = Ressources
field-resources-id = Identifiant de la ligne d’une ressource
field-resources-basis = Base d’une ressource
field-resources-kind = Type de ressource
field-resources-what = Description d’une ressource
field-resources-payer = Partie qui apporte une ressource
field-resources-period = Période d’une ressource
field-resources-period-start = Début de la période d’une ressource
field-resources-period-end = Fin de la période d’une ressource
field-resources-measures = Montants et quantités
field-resources-measures-measure = Type de mesure
field-resources-measures-amount = Montant ou quantité
field-resources-measures-currency = Monnaie
field-resources-measures-valuation = Méthode d’évaluation
field-resources-measures-unit = Unité
field-resources-loan = Conditions d’un prêt
field-resources-loan-interest-percent = Intérêt annuel en pourcentage
field-resources-loan-maturity-years = Années jusqu’au dernier remboursement
field-resources-loan-grace-years = Années jusqu’au premier remboursement
field-resources-loan-grant-element-percent = Élément de libéralité en pourcentage
field-resources-estimated = Montant estimé par la source
field-resources-withheld = Ressource exclue de la publication
field-resources-withheld-by = Qui exclut une ressource de la publication
field-resources-withheld-why = Motif pour lequel une ressource est exclue de la publication

field-also-reported = Également déclarée à
field-withheld = Activité exclue de la publication
field-withheld-by = Qui exclut l’activité de la publication
field-withheld-why = Motif pour lequel l’activité est exclue de la publication

## What the tables group by, further

dimension-place = Lieu
dimension-marker = Marqueur et score
dimension-ldc = Pays moins avancé
dimension-lldc = Pays en développement sans littoral
dimension-sids = Petit État insulaire en développement
dimension-income = Groupe de revenu du partenaire
dimension-commission = Commission régionale du partenaire
dimension-payer = Qui l’apporte
dimension-role = Rôle
dimension-side = De qui est l’apport
dimension-nature = Origine du chiffre
dimension-valuation = Mode d’évaluation
dimension-gender = Marqueur de genre
share-place = Part d’un lieu
share-marker = Marqueur

## How a figure came about; whose part of a triangular activity it is

nature-measured = Déclaré tel que compté ou payé
nature-estimated = Estimé par la source
nature-imputed = Évalué aux prix de la méthode
side-south = Partenaires du Sud
side-developed = Partenaires qui ne sont pas sur la liste du Sud
side-multilateral = Organisations multilatérales
side-unstated = Personne ne dit de qui

## Choices of a method

exchange-rule-reporting-year = Moyenne annuelle de l’année qui donne son nom à l’année de référence
exchange-rule-calendar-year = Moyenne annuelle de l’année civile du montant
exchange-rule-fixed-year = Moyenne annuelle d’une seule année pour tous
own-experts-in-kind = Avec le travail qu’elle permet, et non avec le soutien financier
own-experts-financial = Avec le soutien financier
impute-never = Jamais : les valeurs restent telles que déclarées
impute-where-missing = Là où ni argent ni valeur n’ont été déclarés
impute-always = Toujours, à la place de la valeur déclarée
price-part-labour = Rémunération du personnel du fournisseur
price-part-honoraria = Honoraires
price-part-fare = Frais de transport
price-part-per-diem = Indemnités journalières
price-part-lodging = Hébergement
price-part-materials = Matériel et services
price-part-rent = Locaux loués
rounding-half-even = Les moitiés au chiffre pair
rounding-half-away = Les moitiés en s’éloignant de zéro

revision-reason-data = données
revision-reason-method = méthode
revision-reason-edition = édition du cadre
revision-reason-rates = taux de change
revision-reason-reference = autres données de référence
revision-reason-program = programme
revision-reason-several = non distingué
