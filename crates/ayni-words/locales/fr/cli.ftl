### La ligne de commande.

cli = Tient, contrôle et mesure la coopération Sud-Sud et triangulaire, sur votre propre ordinateur.
cli-examples =
    Exemples :
      ayni template -o cooperation.xlsx          un classeur à remplir
      ayni check cooperation.xlsx                ce qui ne va pas, cellule par cellule
      ayni import cooperation.xlsx               dans le registre
      ayni measure --country XAA --year 2024 -o out/
      ayni trace out/ years-provided-disbursed B1  ce qu’il y a derrière un chiffre

    Codes de sortie : 0 fait, 1 fait avec des erreurs constatées, 2 mauvais usage, 3 refusé, 4 défaut du programme.
cli-heading-usage = Utilisation{ "\u00A0" }
cli-heading-commands = Commandes{ "\u00A0" }
cli-heading-arguments = Arguments{ "\u00A0" }
cli-heading-options = Options{ "\u00A0" }
cli-heading-everywhere = Options de toutes les commandes{ "\u00A0" }

cli-init = Créer un registre et dire à qui il appartient
cli-init-examples =
    Exemple :
      ayni init --country XAA --name "Cooperation Agency of Ayllu"
cli-template = Écrire notre propre classeur, prêt à être rempli
cli-template-examples =
    Exemples :
      ayni template --lang fr -o cooperation.xlsx
      ayni template -o cooperation.csv           seulement l’en-tête d’un fichier CSV
cli-map = Travailler avec des profils de correspondance pour les feuilles d’autrui
cli-map-suggest = Proposer un profil d’après les en-têtes et les valeurs d’un fichier
cli-map-suggest-examples =
    Exemples :
      ayni map suggest projects.xlsx -o projects.toml
      ayni check projects.xlsx --as projects.toml
cli-check = Lire et contrôler un fichier sans rien conserver
cli-check-examples =
    Exemples :
      ayni check cooperation.xlsx
      ayni check projects.xls --as profile.toml --marked projects-marked.xlsx
cli-import = Importer un fichier dans le registre
cli-import-examples =
    Exemples :
      ayni import cooperation.xlsx
      ayni import projects.csv --as profile.toml --dry-run
      ayni import part.xlsx --gone keep          ce que le fichier ne mentionne pas reste
      ayni import --undo 7
cli-imports = Énumérer les importations, la plus récente d’abord
cli-history = Afficher les versions d’une activité
cli-history-examples =
    Exemple :
      ayni history MOH-2024-017
cli-diff = Afficher ce qui diffère entre deux versions d’une activité
cli-diff-examples =
    Exemples :
      ayni diff MOH-2024-017                     les deux dernières versions
      ayni diff MOH-2024-017 1 3
cli-measure = Mesurer, à partir du registre ou directement d’un fichier
cli-measure-examples =
    Exemples :
      ayni measure --country XAA --year 2024 -o out/
      ayni measure --year 2020-2024 -o out/ --lang ar --pdf
      ayni measure --year 2024 -o out-2/ --since out/
      ayni measure projects.xlsx --as profile.toml --country XAA -o out/
cli-trace = Remonter d’un chiffre à ses lignes, fichiers et cellules
cli-trace-examples =
    Exemples :
      ayni trace out/                            les tableaux et leur taille
      ayni trace out/ years-provided-disbursed B1
cli-backup = Écrire tout le registre dans un fichier, pendant qu’il est utilisé
cli-backup-examples =
    Exemple :
      ayni backup -o register.ayni
cli-restore = Créer un registre à partir d’une sauvegarde
cli-audit = Travailler avec le journal des opérations
cli-audit-verify = Recalculer toutes les chaînes et empreintes du registre
cli-record = Travailler avec la fiche Ayni
cli-record-schema = Afficher le JSON Schema de la fiche
cli-record-canonical = Lire une fiche et afficher sa forme canonique
cli-example = Écrire sous forme de classeurs le registre d’exemple d’un pays imaginaire
cli-example-examples =
    Exemple :
      ayni example -o example/
cli-completions = Afficher la complétion pour un interpréteur de commandes

cli-arg-help = Afficher cette aide
cli-arg-version = Afficher la version
cli-arg-node = Où se trouve le registre : un fichier, ou postgres://user@host/database
cli-arg-data = Un dossier contenant les données de référence propres à votre pays, qui priment celles du programme
cli-arg-lang = La langue : ar, en, es, fr, pt, ru, zh
cli-arg-as-of = Le jour pris comme date, au lieu d’aujourd’hui (2024-12-31)
cli-arg-json = Des données pour les programmes au lieu de texte
cli-arg-quiet = Ni progression ni remarques
cli-arg-country = Le pays, par son code à trois lettres
cli-arg-name = Le nom du service auquel appartient le registre
cli-arg-file = Le fichier
cli-restore-arg-file = La sauvegarde
cli-arg-profile = Le profil de correspondance ; notre propre classeur n’en a pas besoin
cli-arg-marked = Écrire une copie du fichier où chaque défaut est signalé à sa cellule
cli-arg-source = La liste dont le fichier est une nouvelle édition
cli-arg-gone = Que faire des activités que le fichier ne mentionne plus
cli-arg-dry-run = Montrer ce qui changerait et ne rien conserver
cli-arg-undo = Annuler une importation, par son numéro
cli-arg-id = L’identifiant de l’activité
cli-arg-reporter = L’organisme qui la déclare
cli-arg-from = La version antérieure
cli-arg-to = La version postérieure
cli-arg-year = L’année de référence, ou la première et la dernière (2020-2024) ; toutes si aucune n’est indiquée
cli-arg-out = Où écrire
cli-trace-arg-out = Le dossier d’une mesure
cli-arg-framework = L’édition du cadre
cli-arg-method = La méthode
cli-arg-by = Qui mesure, lorsque ce n’est pas le nœud du pays lui-même
cli-measure-arg-since = Le dossier d’une mesure antérieure : montre ce qui a été révisé depuis, et pourquoi
cli-arg-pdf = Écrire aussi un rapport en PDF, dans votre langue
cli-arg-fonts = Un dossier de polices où chercher avant celles du système
cli-arg-table = Le tableau
cli-arg-cell = La cellule : B3 est la deuxième colonne de la troisième ligne sous l’en-tête
cli-arg-shell = L’interpréteur de commandes

cli-progress-reading = Lecture
cli-progress-importing = Importation
cli-progress-measuring = Mesure

cli-refused = Non exécuté :
cli-wrong-use = La commande n’a pas été comprise.
cli-fault = Une erreur s’est produite dans le programme lui-même. Veuillez la signaler avec ce numéro : { $id }
cli-and-more = { $count ->
    [one] et encore une
   *[other] et encore { $count }
    }
cli-finding-totals = Erreurs : { $errors } · Avertissements : { $warnings } · Remarques : { $notes }

cli-init-done = { $path } est le registre du pays suivant : { $country }.
cli-init-done-without = { $path } est prêt.
cli-check-done = { $count ->
    [one] { $file } : { $count } activité lue.
   *[other] { $file } : { $count } activités lues.
    }
cli-marked-written = La copie annotée est { $path }.
cli-import-changed = Modifiée : { $id } ({ $reporter })
cli-import-returned = De retour : { $id } ({ $reporter })
cli-import-gone = Disparue du fichier, retirée : { $id } ({ $reporter })
cli-import-gone-kept = Disparue du fichier, conservée : { $id } ({ $reporter })
cli-import-counts = { $file } — nouvelles : { $new }, modifiées : { $changed }, identiques : { $same }, de retour : { $returned }, disparues : { $gone }, en attente : { $waiting }
cli-import-done = L’importation { $import } est dans le registre.
cli-import-dry = Ce n’était qu’un aperçu. Rien n’a été conservé.
cli-import-nothing = Rien n’a changé. Le registre est resté tel quel.
cli-undo-done = L’importation { $import } est annulée — rétablies : { $restored }, retirées : { $withdrawn }, laissées telles quelles : { $left }
cli-undo-left = Modifiée depuis, laissée telle quelle : { $id } ({ $reporter })
cli-imports-none = Le registre ne contient encore aucune importation.
cli-imports-line = { $import }  { $day }  { $file } — nouvelles : { $new }, modifiées : { $changed }, disparues : { $gone }, en attente : { $waiting }
cli-imports-undone = { $import }  { $day }  { $file } — annulée
cli-imports-undoing = { $import }  { $day }  { $file } — annule { $undoes }
cli-history-line = Version { $version } · { $day } · importation { $import } · { $reporter } · { $place }
cli-history-withdrawn = Version { $version } · { $day } · importation { $import } · { $reporter } · retirée
cli-diff-head = { $count ->
    [0] { $id } : les versions { $from } et { $to } ne diffèrent pas.
    [one] { $id } : { $count } champ diffère entre les versions { $from } et { $to }.
   *[other] { $id } : { $count } champs diffèrent entre les versions { $from } et { $to }.
    }
cli-measure-done = Tout est dans { $out }. Ouvrez { $page } dans un navigateur.
cli-measure-pdf = { $count ->
    [one] Le rapport à imprimer est { $path } : { $count } page.
   *[other] Le rapport à imprimer est { $path } : { $count } pages.
    }
cli-measure-unwritten = Aucune police n’a ces caractères ; le rapport en donne les numéros : { $letters }
cli-trace-tables = Tableaux que l’on peut suivre, avec leurs cellules :
cli-trace-head = { $count ->
    [one] { $cell } affiche { $value }. { $count } ligne se trouve derrière :
   *[other] { $cell } affiche { $value }. { $count } lignes se trouvent derrière :
    }
cli-backup-done = { $path } contient : activités { $activities }, versions { $versions }, importations { $imports }.
cli-restore-done = { $path } a été créé avec : activités { $activities }, versions { $versions }, importations { $imports }.
cli-audit-fault = Ne se vérifie pas : { $fault }
cli-audit-done = Opérations : { $acts } · Versions : { $versions } · Défauts : { $faults }
cli-record-hash = SHA-256 { $hash }
cli-map-written = Le profil proposé est { $path }. Relisez chaque ligne avant de l’utiliser.
cli-template-written = { $path } est prêt à être rempli.
cli-example-written = { $count ->
    [one] { $count } fichier se trouve dans { $path }.
   *[other] { $count } fichiers se trouvent dans { $path }.
    }

cli-findings = Afficher ce qu’une importation a permis de constater, la dernière si aucune n’est indiquée
cli-findings-arg-import = Une importation, par son numéro ; la dernière si aucune n’est indiquée
cli-findings-done = Importation { $import }, { $file } — lignes en attente : { $waiting }
cli-check-arg-reporter = L’organisme déclarant, lorsque le fichier ne l’indique pas
cli-import-arg-reporter = L’organisme déclarant, lorsque le fichier ne l’indique pas
cli-measure-arg-reporter = L’organisme déclarant, lorsque le fichier ne l’indique pas
