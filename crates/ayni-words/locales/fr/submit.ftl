### La communication des chiffres propres d’un pays : documents, états, commandes et constats.

## Documents

submit-title = Communication de { $country } pour { $year }
submit-quality-title = Rapport de qualité de la communication de { $country } pour { $year }
submit-caption-items = Par groupe et élément : { $view }, { $basis }
submit-caption-partners = Par élément et bénéficiaire : { $view }, { $basis }
submit-fact-country = Pays
submit-fact-recipient = Destinataire
submit-fact-office = Service qui communique
submit-fact-layout = Modèle
submit-fact-groups = Groupes communiqués
submit-fact-groups-not = Groupes non communiqués, par choix du pays
submit-fact-measurement = SHA-256 du manifeste de la mesure
submit-fact-revision = Politique de révision
submit-fact-expected = Organismes censés déclarer
submit-fact-silent = Dont n’ont rien envoyé pour l’année
submit-fact-nonresponse = Non-réponse
submit-percent = { $share } %
submit-rule-groups = Les groupes, les bases, les unités et les points de vue ne s’additionnent jamais entre eux.
submit-rule-totals = Le total d’un groupe est la somme des lignes affichées au-dessus.
submit-rule-withheld = Une ligne réservée n’a pas de chiffres, et aucun total ne les contient.
submit-rule-line = Chaque ligne a un nom propre, par lequel une objection peut la désigner.
submit-sheet-empty = Il n’y a pas de chiffres de ce point de vue pour l’année.
submit-total = Total
submit-total-shown = Total des lignes affichées
line-status-reported = Communiquée
line-status-withheld = Réservée

## Tableaux

submit-table-metadata = Métadonnées de référence
submit-table-withheld = Ce qui est réservé, par qui et pourquoi
submit-table-coverage = Déclarations pour l’année, par organisme
submit-table-left-out = Lignes laissées de côté, par motif, point de vue et base
submit-column-group = Groupe
submit-column-imputed = Dont imputées
submit-column-unconverted = Sans taux de change
submit-column-indicator = Sous-indicateur du 17.3.1
submit-column-status = Statut
submit-column-line = Ligne
submit-column-by = Réservée par
submit-column-concept = Concept
submit-column-text = Texte
submit-column-origin = Indiqué par
submit-column-view = Point de vue
submit-column-basis = Base
submit-column-nature = Origine du chiffre
submit-column-by-amount = Part du montant (%)
submit-column-by-count = Part des mesures (%)
submit-column-rate = Taux
submit-note-receipts = Recettes du partenaire uniquement. Là où il n’y a pas de lettre, l’édition du cadre laisse ouvert le sous-indicateur dont relève l’élément.
submit-note-withheld = Lignes réservées : { $count }. Leurs chiffres ne figurent dans aucun total.
submit-note-metadata = Concepts de la structure des métadonnées de référence des ODD. Ce que le programme ignore et que nul n’a indiqué manque ; rien n’est inventé.
submit-note-natures = Les parts du montant portent sur ce qui est converti en dollars. Lorsqu’un élément du groupe est réservé, elles ne sont pas affichées.
submit-hidden = { $view }, { $basis }
submit-hidden-no-basis = { $view }, base non indiquée
submit-hidden-by = Le déclarant

## Métadonnées

submit-missing = Manquant
submit-missing-required = Manquant : à indiquer par l’institution
submit-origin-fixed = Le modèle
submit-origin-derived = Le programme
submit-origin-stated = L’institution
submit-meta-units = Dollars courants des États-Unis et monnaie nationale ({ $currency }) ; quantités dans leurs propres unités
submit-meta-units-dollars = Dollars courants des États-Unis ; quantités dans leurs propres unités
submit-meta-sources = Déclarations de { $count ->
    [one] { $count } organisme
   *[other] { $count } organismes
} : { $reporters }
submit-meta-limits = Les groupes, les bases, les unités et les points de vue ne doivent pas être additionnés entre eux, et ces chiffres ne doivent pas servir à classer les pays.
submit-meta-validation = Règles ayant contrôlé les enregistrements : { $rules }. Constatations : erreurs { $errors }, avertissements { $warnings }, remarques { $notes }.
submit-meta-adjustment = Les montants sont convertis à ces taux : { $source }. La règle est « { $rule } ». Aucun autre ajustement n’est fait.
submit-meta-imputation = Valeurs selon les prix propres à la méthode : { $rule }. Ce qui manque par ailleurs reste manquant et n’est pas zéro.
submit-meta-aggregation = Les chiffres sont ceux d’un seul pays. Rien n’est agrégé entre pays.
submit-meta-assessment = Voir le rapport de qualité joint à la communication (quality.html).
submit-meta-no-breaks = La méthode ne signale aucune rupture de série.
submit-meta-series = Recettes brutes des pays en développement ; sous-indicateurs auxquels des éléments sont rattachés : { $letters }
submit-meta-no-series = Aucun élément affiché n’est rattaché à un sous-indicateur.

submit-concept-sdg-goal = Objectif
submit-concept-sdg-target = Cible
submit-concept-sdg-indicator = Indicateur
submit-concept-sdg-series-descr = Série
submit-concept-meta-last-update = Dernière mise à jour des métadonnées
submit-concept-sdg-related-indicators = Indicateurs connexes
submit-concept-sdg-custodian-agencies = Organismes responsables
submit-concept-contact-organisation = Contact : organisation
submit-concept-contact-name = Contact : personne
submit-concept-organisation-unit = Contact : service de l’organisation
submit-concept-contact-funct = Contact : fonction
submit-concept-contact-phone = Contact : téléphone
submit-concept-contact-mail = Contact : adresse postale
submit-concept-contact-email = Contact : courriel
submit-concept-stat-conc-def = Définition et concepts
submit-concept-unit-measure = Unité de mesure
submit-concept-class-system = Nomenclatures
submit-concept-source-type = Type de sources de données
submit-concept-coll-method = Méthode de collecte des données
submit-concept-freq-coll = Fréquence de la collecte
submit-concept-rel-cal-policy = Calendrier de diffusion
submit-concept-data-source = Fournisseurs de données
submit-concept-compiling-org = Compilateur des données
submit-concept-inst-mandate = Mandat de l’institution
submit-concept-rationale = Justification
submit-concept-rec-use-lim = Commentaires et limites
submit-concept-data-comp = Méthode de calcul
submit-concept-data-validation = Validation
submit-concept-adjustment = Ajustements
submit-concept-imputation = Traitement des valeurs manquantes
submit-concept-reg-agg = Agrégation régionale
submit-concept-doc-method = Documentation de la méthode
submit-concept-quality-mgmnt = Gestion de la qualité
submit-concept-quality-assure = Assurance qualité
submit-concept-quality-assmnt = Évaluation de la qualité
submit-concept-coverage = Disponibilité et ventilation
submit-concept-comparability = Comparabilité et écarts
submit-concept-other-doc = Références et documentation

## Rapport de qualité

submit-section-institution = L’institution
submit-section-natures = Mesuré, estimé et imputé
submit-section-left-out = Ce qui est réservé ou laissé de côté
submit-section-rates = Taux utilisés
submit-section-method = Les choix de la méthode
submit-natures-text = Les parts sont calculées au sein d’un point de vue, d’une base et d’un groupe, rien d’autre n’étant additionné.
submit-sent = Envoyé
submit-sent-unexpected = Envoyé, bien que ne figurant pas parmi ceux qui sont censés déclarer
submit-waiting = Lignes des fichiers envoyés qui comportent des erreurs et attendent hors du registre : { $count }. Elles ne figurent dans aucun chiffre.
submit-waiting-none = Aucune ligne des fichiers envoyés n’attend hors du registre.
submit-waiting-unknown = Le registre a changé depuis la mesure ; on ne sait donc pas combien de lignes attendaient alors.
submit-rates-none = Aucun montant n’a été converti.

## États

submission-state-draft = à l’état de projet
submission-state-cleared = autorisée
submission-state-submitted = transmise
submission-state-acknowledged = reçue par le destinataire
submission-state-objection = objection reçue
submission-state-answered = réponse donnée à l’objection
submission-state-settled = objection réglée
submission-state-withdrawn = retirée
submit-state-line = { $number }. { $date } : { $state }
submit-says-by = {"    "}Par : { $value }
submit-says-role = {"    "}Fonction : { $value }
submit-says-authority = {"    "}Fondement : { $value }
submit-says-reference = {"    "}Référence : { $value }
submit-says-country = {"    "}Pays : { $value }
submit-says-lines = {"    "}Lignes : { $value }
submit-says-objection = {"    "}Objection : état { $value }
submit-says-text = {"    "}{ $value }
submit-last = Empreinte du dernier état : { $hash }
submit-whole = La communication est intacte : chaque fichier, chaque état et la signature, s’il y en a une, sont valables.
submit-table = {"  "}{ $caption } ({ $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
})
submit-made = Le projet est dans { $path }. Personne ne l’a encore autorisé.
submit-receipt = Empreinte du récépissé : { $hash }
submit-unsigned = Non signé : le nœud n’a pas de clé (ayni package key new en crée une).

## La déclaration à remplir

submit-statement-made = { $path } est à remplir. Utilisez-le avec --statement.
submit-statement-head =
    Ce que seule l’institution peut dire pour une communication. Remplissez ce qui convient ; ce qui reste vide est affiché comme manquant.
    Un texte peut figurer en plusieurs langues, chacune sous son code (.en, .fr).
    Groupes que le pays communique ; tous si la ligne est omise :
submit-statement-required = (nécessaire)
submit-statement-derived = Le programme remplit lui-même ceux-ci. Ce qui est indiqué ici s’y ajoute :
submit-statement-withhold =
    Un élément réservé vis-à-vis de ce destinataire, par décision de qui et pourquoi. Ses lignes sont marquées comme
    réservées et aucun total ne les contient. basis et direction peuvent être omis.

## Ce qui fait obstacle

submit-has-states = { $path } contient une communication déjà autorisée ou plus avancée. Elle n’est pas remplacée.
    .fix = Indiquez un autre dossier.
submit-occupied = { $path } contient autre chose.
    .fix = Indiquez un dossier vide.
submit-whose-node = Le registre ne dit pas à qui il est.
    .fix = Indiquez son pays : ayni init --country CODE
submit-no-layout = Le modèle « { $id } » n’existe pas.
    .fix = Indiquez un fichier qui finit par .toml, ou utilisez « unctad ».
submit-foreign = Ce nœud est celui de { $own }. Il ne peut pas communiquer au nom de { $country }.
    .fix = Seul le nœud propre d’un pays communique en son nom.
submit-estimate = La mesure est une estimation de { $author }, et non une mesure de { $country }.
    .fix = Mesurez à partir du registre du pays lui-même, sans --by et sans fichier.
submit-other-year = La mesure ne porte pas sur la seule année { $year }.
    .fix = Mesurez cette année : ayni measure --year { $year } -o FOLDER
submit-edition-changed = L’édition disponible n’est pas celle qui a servi aux chiffres : { $id }, SHA-256 { $hash }.
    .fix = Indiquez son fichier avec --framework, ou mesurez à nouveau.
submit-method-changed = La méthode disponible n’est pas celle qui a servi aux chiffres : { $id }, SHA-256 { $hash }.
    .fix = Indiquez son fichier avec --method, ou mesurez à nouveau.
submit-no-group = L’édition n’a pas de groupe « { $group } ». Elle a : { $groups }.
    .fix = Indiquez des groupes de l’édition.
submit-year-empty = Le registre de { $country } n’a pas de chiffres de { $year } dans les groupes communiqués.
    .fix = Importez ce qui a été déclaré pour l’année, ou indiquez-en une autre. Une communication vide dirait zéro.
submit-statement-exists = { $path } existe déjà.
    .fix = Indiquez un autre fichier. Rien de ce qu’une personne a rempli n’est écrasé.
submit-which-day = Un état porte la date qu’une personne lui donne.
    .fix = Indiquez le jour avec --as-of.
submit-no-line = La communication n’a pas de ligne « { $line } ».
    .fix = Prenez le nom d’une ligne dans la dernière colonne du classeur.
submit-state-order = « { $state } » ne convient pas ici : la communication est { $now }.
    .fix = L’ordre est : autorisée, transmise, puis reçue ; les objections viennent après la transmission ; rien ne suit un retrait.
submit-state-needs = L’état « { $state } » exige { $option }.
    .fix = Ajoutez-le.
submit-state-idle = L’état « { $state } » n’admet pas { $option }.
    .fix = Omettez-le.
submit-state-earlier = { $date } précède le dernier état ({ $before }).
    .fix = Corrigez le jour indiqué avec --as-of.
submit-no-objection = Il n’y a pas à l’état { $number } d’objection qui puisse devenir « { $state } ».
    .fix = Une objection reçoit une réponse, puis est réglée. Indiquez le numéro de l’état qui l’a apportée.

## Commandes

cli-submit = Communiquer la mesure propre du pays et garder la trace de ses suites
cli-submit-examples =
    Exemples :
      ayni submit unctad --new-statement statement.toml
      ayni submit unctad --year 2024 --statement statement.toml -o out/
      ayni submit state out/ cleared --by "A. Quispe" --role "Directrice" --authority "Décret 12/2020" --as-of 2026-03-02
      ayni submit verify out/
cli-submit-unctad = Préparer la communication à la CNUCED : classeur, métadonnées, rapport de qualité, récépissé
cli-submit-unctad-examples =
    Exemples :
      ayni submit unctad --year 2024 -o out/
      ayni submit unctad --year 2024 --from measurement/ --statement statement.toml --groups A,C -o out/

    Le modèle est un modèle de travail, et non le formulaire de la CNUCED. Un autre s’indique avec --layout.
cli-submit-unctad-arg-year = L’année de référence
cli-submit-unctad-arg-from = Un dossier créé par ayni measure, au lieu du registre
cli-submit-unctad-arg-layout = Le modèle
cli-submit-unctad-arg-statement = Ce qu’indique l’institution (mandat, contact, ce qui est réservé)
cli-submit-unctad-arg-new-statement = Écrire une telle déclaration à remplir, et rien d’autre
cli-submit-unctad-arg-groups = Les groupes que le pays communique ; tous si aucun n’est indiqué
cli-arg-folder = Le dossier de la communication
cli-submit-state = Ajouter un état : cleared, submitted, acknowledged ; objection, answered, settled ; withdrawn
cli-submit-state-examples =
    Exemples :
      ayni submit state out/ submitted --by "Mission permanente" --reference "Note 55/2026" --as-of 2026-03-05
      ayni submit state out/ objection --country XBB --line provided/disbursed/A1 --text "Pas d’accord" --as-of 2026-04-10
      ayni submit state out/ answered --objection 4 --by "A. Quispe" --text "Expliqué par lettre" --as-of 2026-04-20
cli-submit-state-arg-state = L’état : cleared, submitted, acknowledged, objection, answered, settled, withdrawn
cli-submit-state-arg-by = Qui : la personne ou le service
cli-submit-state-arg-role = En quelle qualité
cli-submit-state-arg-authority = Sur quel fondement : loi, décret ou décision
cli-submit-state-arg-reference = Le numéro d’une lettre ou d’un dossier
cli-submit-state-arg-country = Le pays qui objecte
cli-submit-state-arg-line = Une ligne visée par l’objection ; peut être indiqué plusieurs fois
cli-submit-state-arg-text = Le motif, la réponse ou le règlement
cli-submit-state-arg-objection = Le numéro de l’état qui a apporté l’objection
cli-submit-verify = Vérifier chaque fichier, chaque état et la signature d’une communication
cli-submit-verify-examples =
    Exemples :
      ayni submit verify out/
      ayni submit verify out/ --signed-by "1A2B 3C4D …" --measurement measurement/
cli-submit-verify-arg-signed-by = L’empreinte que doit avoir la clé de signature
cli-submit-verify-arg-measurement = La mesure dont elle doit être issue

## Constats

finding-submission-syntax =
    Le fichier ne peut pas être lu . { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Signe { $column }.
    } ({ $message })
    .title = Modèle ou déclaration illisible
    .why = Rien d’un fichier fautif n’est utilisé : une décision de réserve mal écrite livrerait ce qu’elle devait garder.
    .fix = Corrigez la ligne indiquée, ou comparez-la avec le fichier écrit par ayni submit unctad --new-statement.
finding-layout-empty = Le modèle n’a pas de feuille.
    .title = Modèle sans feuilles
    .why = Une communication sans feuilles n’aurait pas de chiffres.
    .fix = Ajoutez une feuille, ou partez du modèle fourni avec le programme.
finding-layout-column = La colonne « { $column } » figure deux fois dans la feuille « { $sheet } », ou une feuille de ce contenu ne peut pas l’avoir.
    .title = Colonne qui ne peut pas figurer là
    .why = Une feuille par élément n’a pas de partenaire, et une feuille par partenaire n’a pas de quantités.
    .fix = Retirez la colonne.
finding-layout-columns-needed = Il manque à la feuille « { $sheet } » une colonne dont elle a besoin.
    .title = Colonne manquante dans un modèle
    .why = Sans élément, statut et (par partenaire) partenaire, nul ne peut dire ce qu’est une ligne, ni qu’elle est réservée.
    .fix = Ajoutez les colonnes item et status, et partner dans une feuille par partenaire.
finding-statement-concept = Le modèle n’a pas de concept « { $concept } ».
    .title = Concept inconnu
    .why = Ce qui est indiqué sous un nom que le modèle n’a pas ne s’afficherait nulle part.
    .fix = Prenez le nom dans le fichier écrit par ayni submit unctad --new-statement.
finding-statement-code = « { $code } » sous « { $field } » n’est pas dans l’édition du cadre.
    .title = Groupe ou élément inconnu
    .why = Une décision sur ce qui n’existe pas reste sans effet, et nul ne s’en apercevrait.
    .fix = Prenez le code dans ayni framework show.
finding-statement-reason = La décision de réserver { $item } ne dit pas « { $field } ».
    .title = Réserve sans auteur ou sans motif
    .why = Ce qui est réservé l’est par la décision de quelqu’un.
    .fix = Dites qui a décidé (by) et pourquoi (why).
finding-submission-changed = { $file } n’est pas le fichier enregistré.
    .title = Fichier modifié
    .why = Son empreinte diffère. Il a été modifié après coup.
    .fix = Ne l’utilisez pas. Procurez-vous à nouveau l’original, ou refaites-le.
finding-submission-missing = { $file } n’est pas là.
    .title = Fichier manquant
    .why = Le récépissé le nomme.
    .fix = Procurez-vous à nouveau le dossier entier.
finding-submission-extra = Le récépissé ne nomme pas { $file }.
    .title = Fichier étranger
    .why = Ce que le récépissé ne nomme pas ne fait pas partie de la communication.
    .fix = Déplacez-le ailleurs.
finding-submission-form = { $file } n’a pas la forme voulue.
    .title = Fichier d’une communication illisible
    .why = Il a été endommagé ou écrit à la main.
    .fix = Procurez-vous à nouveau l’original.
finding-submission-signature = La signature dans { $file } n’est pas valable, manque ou n’est pas de la clé attendue.
    .title = La signature d’une communication n’est pas valable
    .why = Quelque chose a été modifié après la signature, ou un autre a signé.
    .fix = Ne l’utilisez pas. Interrogez le service qui communique.
finding-submission-chain = Un état dans { $file } a été modifié, omis ou déplacé.
    .title = Chaîne d’états rompue
    .why = Chaque état porte l’empreinte du précédent, et le premier celle du récépissé.
    .fix = Ne l’utilisez pas. Comparez-la avec l’empreinte notée.
finding-submission-order = Un état dans { $file } ne fait pas suite au précédent.
    .title = État sans suite logique
    .why = Le programme n’écrit pas un tel état.
    .fix = Ne l’utilisez pas. Interrogez le service qui communique.
finding-submission-other-measurement = La communication n’est pas issue de la mesure qui se trouve dans { $path }.
    .title = Autre mesure
    .why = Le récépissé nomme le manifeste d’une autre.
    .fix = Indiquez le dossier dont elle est issue.
finding-submission-concept-missing = { $concept } est nécessaire et n’est pas indiqué.
    .title = Métadonnées manquantes
    .why = Seule l’institution peut le dire. C’est affiché comme manquant.
    .fix = Écrivez-le dans la déclaration (--new-statement en crée une) et utilisez-la avec --statement.
finding-submission-policy-missing = La politique de révision n’est pas indiquée.
    .title = Politique de révision manquante
    .why = Seule l’institution peut le dire. C’est affiché comme manquant.
    .fix = Écrivez-la dans la déclaration, sous revision_policy.
finding-submission-register-moved = Le registre a changé depuis que la mesure a été faite.
    .title = Le registre a changé
    .why = Les chiffres sont ceux de la mesure que nomme le récépissé.
    .fix = Si les chiffres plus récents sont voulus, mesurez à nouveau.
