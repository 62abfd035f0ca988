### Le registre sous forme de tables : requêtes et exportations.

## Ce que signifient les tables et les colonnes, outre les champs d’une fiche

register-activities = Activités
register-version = Numéro de la version, à partir de 1
register-language = Langue du texte voisin
register-first-day = Premier jour que le début peut désigner
register-last-day = Dernier jour que la fin peut désigner
register-number = Numéro de la ligne, à partir de 1
register-withheld = Indique si l’activité ou la ressource est exclue de la publication
register-versions = Versions des activités
register-newest = Indique s’il s’agit de la version la plus récente de l’activité
register-version-state = État de la version : present (présente) ou withdrawn (retirée)
register-import = Numéro de l’importation
register-body-hash = Empreinte SHA-256 de la fiche
register-file = Fichier
register-sheet = Feuille
register-file-row = Ligne du fichier
register-file-column = Colonne du fichier
register-imports = Importations
register-day = Jour de l’importation
register-import-state = État de l’importation : done (faite), undone (annulée) ou undoing (annulation)
register-undoes = Importation que celle-ci annule
register-file-hash = Empreinte SHA-256 du fichier
register-profile = Profil de correspondance
register-source = Liste dont le fichier est une édition
register-new = Activités nouvelles
register-changed = Activités modifiées
register-same = Activités restées identiques
register-returned = Activités réapparues
register-gone = Activités disparues de la liste
register-waiting = Lignes en attente
register-findings-count = Nombre de constatations
register-findings = Constatations des importations
register-severity = Gravité : error (erreur), warning (avertissement) ou note (remarque)
register-code = Code de la constatation
register-path = Champ de l’activité
register-details = Valeurs du message, en JSON

## L’échange et les mandats en tables

around-records = Fiches de l’échange que chacun peut voir
around-record = La fiche : propriétaire et identifiant, séparés par une barre
around-owner = Organisation à laquelle appartient la fiche
around-record-kind = Type de fiche
around-side = Si elle cherche, offre ou relate : seeks, gives, tells
around-tier = À qui elle est montrée : public, partners, private
around-title = Titre de la fiche ; absent lorsque les fiches de tous les niveaux sont comptées
around-published = Jour de sa première publication
around-changed = Jour de sa version la plus récente
around-until = Dernier jour où elle est recherchée
around-furthest = Étape la plus avancée d’un partenariat à son sujet, hors clôture ; absente s’il n’y en a pas
around-codes = Codes qu’indique une fiche
around-field = Champ de la fiche
around-code = Code
around-reviews = Évaluations de fiches par des pairs
around-reviewer = Organisation qui a évalué
around-review-day = Jour de l’évaluation
around-review-verdict = Conclusion de l’évaluation
around-review-level = Niveau de preuve constaté
around-partnerships = Partenariats au sujet de ces fiches, sans les participants
around-partnership = Numéro du partenariat
around-sought = Fiche recherchée
around-given = Fiche offerte en réponse
around-stage = Étape actuelle du partenariat
around-furthest-own = Étape la plus avancée, hors clôture
around-phase = Phase de la coopération triangulaire
around-partners = Nombre d’organisations participantes
around-began = Jour de son début
around-partnership-changed = Jour de son dernier changement
around-steps = Étapes franchies par les partenariats
around-step-stage = Étape à laquelle il mène
around-step-day = Jour de l’étape
around-step-days = Jours entiers depuis l’étape précédente, ou depuis le début
around-step-days-in-all = Jours entiers depuis le début
around-documents = Documents d’organes, versions les plus récentes
around-document = Le document dans une langue : cote et langue
around-symbol = Cote du document
around-document-language = Langue du document
around-leads = Si elle représente le document lorsque plusieurs langues sont détenues ; ne compter que celles-ci compte chaque document une fois
around-organ = Organe, par code
around-session = Session
around-adopted = Jour de l’adoption
around-document-kind = Type de document
around-document-title = Titre du document
around-paragraphs = Paragraphes passés en revue
around-screened = S’il existe des termes dans sa langue, donc s’il a été passé en revue
around-mentions = Paragraphes qui mentionnent la coopération Sud-Sud ; absent si le document n’a pas été passé en revue
around-themes = Fréquence de chaque thème dans un document
around-theme = Thème, par code
around-hits = Nombre de ses termes trouvés
around-theme-paragraphs = Paragraphes qui en contiennent
around-requests = Ce que demandent les documents, une fois quelle que soit la langue
around-request = La demande, par identifiant
around-cite = Paragraphe tel qu’on le cite
around-act = Type de formule opérante : asking, calling-upon, …
around-recommendation = S’il s’agit d’une recommandation
around-state = Où elle en est au jour de l’examen
around-ground = Pourquoi cet état est donné
around-due = Dernier jour de l’échéance
around-due-year = Année de l’échéance
around-acceptance = Dernière réponse à la recommandation ; absente pour les autres demandes
around-words = Ses termes
around-actors = Acteurs que nomme une demande
around-actor = Acteur, par code
around-actor-class = Des Nations Unies, État ou autre : un, states, other
around-actor-role = Sollicité, associé ou seulement nommé : asked, with, named
around-bond = Force de l’engagement : mandate, call, invitation
around-request-codes = Ce que demande une demande, son sujet et ses réserves
around-request-field = Ce que désigne le code : thing, subject, qualifier

## Réponses

query-answer = Lignes : { $count }
query-answer-part = Lignes : { $count } ; voici les { $shown } premières. --rows en montre davantage, --csv et --json les donnent toutes.
query-which = Aucune requête n’a été donnée.
    .fix = Écrivez-la entre guillemets, ou indiquez avec --file un fichier qui la contient. « ayni query --tables » montre ce qui peut être demandé.

## Exportations

export-description = Le registre sous forme de tables. Un texte qui commence par =, +, -, @, une tabulation, une fin de ligne ou une apostrophe est précédé d’une apostrophe ; retirez-en une et le texte est tel qu’il était. Une cellule vide est une valeur manquante, jamais zéro.
export-line = { $file } — lignes : { $count }
export-done = Tout se trouve dans { $path }. Le fichier datapackage.json le décrit.
export-occupied = { $path } contient autre chose qu’une exportation.
    .fix = Indiquez un autre dossier.

## Requêtes refusées

finding-query-size = La requête compte { $bytes } octets ; { $limit } sont admis.
    .title = Requête trop longue
    .why = Une requête est lue et examinée avant d’être exécutée, et cela doit rester rapide.
    .fix = Posez plusieurs requêtes, ou raccourcissez les longues listes de valeurs.
finding-query-operators = La requête compte plus de { $limit } opérateurs.
    .title = Requête trop volumineuse
    .why = Les signes, les fonctions, les conditions, les jointures, les sélections et les valeurs des listes sont comptés, car chacun fait travailler le moteur de requêtes.
    .fix = Posez plusieurs requêtes, ou exportez les tables avec « ayni export » et utilisez votre propre programme.
finding-query-nested = Des parenthèses ou des requêtes sont imbriquées sur plus de { $limit } niveaux.
    .title = Requête trop imbriquée
    .why = Une imbrication très profonde peut faire tomber le moteur de requêtes.
    .fix = Nommez les requêtes intérieures avec WITH, et retirez les parenthèses inutiles.
finding-query-syntax = Ligne { $line }, colonne { $column } : la requête est illisible. { $detail }
    .title = Requête non comprise
    .why = Il manque quelque chose à cet endroit, ou quelque chose s’y trouve à tort.
    .fix = Examinez cet endroit et le mot qui le précède.
finding-query-not-allowed = Ligne { $line }, colonne { $column } : ceci n’est pas admis ici : { $what }
    .title = Non admis dans une requête
    .why = Une requête ne fait que lire les tables du registre : un seul SELECT, avec WITH, jointures, ensembles et fenêtres. Elle n’écrit jamais et ne lit jamais de fichiers.
    .fix = Retirez cette partie. « ayni export » écrit des fichiers, « ayni import » modifie le registre.
finding-query-table = Ligne { $line }, colonne { $column } : la table « { $name } » n’existe pas.
    .title = Table inconnue
    .why = Les tables sont : { $known }.
    .fix = Les tables sont : { $known }. « ayni query --tables » montre chacune avec ses colonnes.
finding-query-column = La colonne « { $name } » n’existe pas.
    .title = Colonne inconnue
    .why = Il y a à cet endroit : { $known }.
    .fix = Il y a à cet endroit : { $known }. « ayni query --tables » montre les colonnes de chaque table. Un texte s’écrit entre apostrophes simples.
finding-query-function = Ligne { $line }, colonne { $column } : la fonction « { $name } » ne peut pas être utilisée.
    .title = Fonction non disponible
    .why = Seules sont disponibles des fonctions qui donnent des résultats exacts et ne lisent rien : { $known }.
    .fix = Seules sont disponibles des fonctions qui donnent des résultats exacts et ne lisent rien : { $known }. Utilisez l’une d’elles. Pour arrondir, écrivez CAST(x AS DECIMAL(20, 2)).
finding-query-float = « { $name } » serait un nombre à virgule flottante.
    .title = Nombre non exact
    .why = Les nombres à virgule flottante ne sont pas exacts, et rien dans un tableau ne le montrerait.
    .fix = Utilisez DECIMAL avec le nombre de décimales voulu, par exemple CAST(x AS DECIMAL(38, 6)).
finding-query-invalid = La requête n’est pas cohérente : { $detail }
    .title = Requête incohérente
    .why = Elle est lisible, mais des types, des noms ou des groupes ne concordent pas.
    .fix = Lisez le message ; une colonne à côté d’un total doit figurer dans GROUP BY, et les deux côtés d’une comparaison doivent être de même nature.
finding-query-overflow = Un nombre a plus de 38 chiffres.
    .title = Nombre trop grand
    .why = Les montants ont 32 chiffres avant la virgule et six après. Ce qui n’y tient pas est refusé ; rien n’est tronqué ni changé en un autre nombre.
    .fix = Cherchez un montant dans une mauvaise unité, ou une multiplication non voulue.
finding-query-divided-by-zero = La requête divise par zéro.
    .title = Division par zéro
    .why = Un tel quotient n’a pas de valeur.
    .fix = Écrivez NULLIF(x, 0) au dénominateur ; le résultat manque alors dans ces lignes.
finding-query-value = Une valeur ne peut pas être utilisée ainsi : { $detail }
    .title = Valeur inadaptée
    .why = Un texte n’est ni un nombre ni une date, ou un nombre sort de son type.
    .fix = Écartez ces lignes avec WHERE, ou écrivez TRY_CAST, qui donne une valeur manquante.
finding-query-memory = La requête a besoin de plus de { $memory } Mo de mémoire.
    .title = Trop de mémoire
    .why = Trier, grouper ou joindre un très grand nombre de lignes à la fois demande de la mémoire, et rien n’est déplacé sur le disque.
    .fix = Choisissez moins de lignes avec WHERE, et vérifiez que chaque jointure a sa condition.
finding-query-time = La requête a duré plus longtemps que permis ({ $seconds } s) et a été interrompue.
    .title = Trop lente
    .why = Une jointure sans condition associe chaque ligne à toutes les autres.
    .fix = Vérifiez que chaque jointure a sa condition ; ou accordez plus de temps avec --seconds.
finding-query-rows = La réponse a plus de { $limit } lignes.
    .title = Trop de lignes
    .why = Une réponse est limitée, afin qu’elle tienne sur cet ordinateur.
    .fix = Écrivez LIMIT, ou totalisez avec GROUP BY. « ayni export » donne des tables entières.
finding-query-unlike = Ligne { $line }, colonne { $column } : des montants sont additionnés, mais la requête ne nomme ni leur unité ni leur base.
    .title = Montants dissemblables additionnés
    .why = Des dollars, des jours et des personnes, ou ce qui a été annoncé et ce qui a été décaissé, ne doivent jamais être additionnés.
    .fix = Groupez par basis et par currency ou unit, ou choisissez-en une valeur avec WHERE.
finding-confined-died = Le processus séparé s’est arrêté de lui-même ({ $status }) ; il peut utiliser { $memory } Mo de mémoire. Rien n’a été modifié.
    .title = Arrêt inattendu
    .why = Les requêtes et les paquets sont traités dans un processus séparé et limité, afin qu’aucun ne puisse nuire.
    .fix = Demandez moins à la fois, ou accordez plus de mémoire avec AYNI_WORKER_MEMORY_MB.

## La ligne de commande

cli-query = Interroger le registre en SQL
cli-query-examples =
    Exemples :
      ayni query --tables                        les tables et leurs colonnes
      ayni query "SELECT kind, COUNT(*) FROM activity GROUP BY kind"
      ayni query "SELECT basis, currency, SUM(amount) FROM measure GROUP BY basis, currency"
      ayni query --file question.sql --csv > answer.csv
cli-query-arg-sql = La requête : un seul SELECT
cli-query-arg-query-file = Un fichier qui contient la requête
cli-query-arg-csv = Toutes les lignes en CSV
cli-query-arg-rows = Combien de lignes montrer
cli-query-arg-all-versions = Toutes les versions de chaque activité, et non la plus récente seulement
cli-query-arg-seconds = Combien de secondes la requête peut durer, de 1 à 3600
cli-query-arg-tables = Montrer les tables et leurs colonnes
cli-export = Écrire le registre sous forme de tables pour d’autres programmes
cli-export-examples =
    Exemples :
      ayni export -o tables/                     fichiers CSV et leur description (Data Package)
      ayni export -o tables/ --format parquet
      ayni export -o tables/ --licence CC-BY-4.0 --all-versions
cli-export-arg-format = La forme des fichiers
cli-export-arg-all-versions = Toutes les versions de chaque activité, et non la plus récente seulement
cli-export-arg-licence = La licence sous laquelle le tout est transmis
cli-export-arg-source = L’adresse d’une page sur la source
