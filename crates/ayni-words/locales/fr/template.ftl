### Notre propre classeur à remplir.

template-title = Activités de coopération Sud-Sud et triangulaire
template-sheet-guide = Instructions
template-sheet-activities = Activités
template-sheet-codes = Codes

template-intro = Inscrivez les activités de votre organisme sur la feuille qu’ouvre le lien ci-dessous. La cellule où vous vous trouvez dit ce qu’il faut y mettre, de même que le commentaire de chaque en-tête.
template-steps = Comment remplir
template-step-rows = Chaque ligne est une ressource d’une activité : de l’argent, un bien ou service avec sa valeur, une quantité telle que des journées d’experts, ou plusieurs de ces éléments pour une seule et même chose.
template-step-more-rows = Une activité qui a plusieurs ressources a plusieurs lignes. Répétez son identifiant sur chacune ; les autres colonnes de l’activité n’ont pas à être répétées.
template-step-required = Les colonnes marquées d’un astérisque (*) doivent être remplies là où commence une nouvelle activité. Ces cellules sont colorées tant qu’elles sont vides.
template-step-codes = Choisissez les codes dans la liste de la cellule, ou écrivez le code seul. La feuille des codes les contient tous avec leurs noms.
template-step-many = Lorsque plusieurs codes sont possibles, séparez-les par des points-virgules. Lorsque des parts sont possibles, écrivez le pourcentage après chaque code. Sans pourcentage, la répartition est égale.
template-step-dates = Écrivez les dates dans l’ordre année, mois, jour : 2024-05-17. Si seul le mois ou l’année est connu, écrivez 2024-05 ou 2024.
template-step-numbers = Écrivez les montants en entier, en unités de la monnaie : 1500000, et non 1,5 ni 1500 milliers.
template-step-empty = Laissez la cellule vide si rien n’est connu. N’écrivez 0 que si l’on sait que c’est zéro.
template-step-shape = Vous pouvez masquer ou déplacer des colonnes, trier et ajouter des lignes. Ne supprimez pas la ligne masquée sous les en-têtes et ne fusionnez pas de cellules.

template-columns = Les colonnes
template-head-column = Colonne
template-head-required = Obligatoire
template-head-kind = Ce qu’elle peut contenir
template-head-help = Ce qu’il faut écrire
template-head-id = Identifiant
template-required = oui
template-codes-how = Le code se trouve avant le tiret. La feuille est verrouillée contre les modifications involontaires ; il n’y a pas de mot de passe.

## Ce qu’une cellule peut contenir

template-kind-text = Du texte.
template-kind-date = Une date, un mois ou une année : 2024-05-17, 2024-05 ou 2024.
template-kind-number = Un nombre.
template-kind-percent = Un nombre de 0 à 100.
template-kind-flag = « true » ou « false ».
template-kind-code = Un code de la liste « { $list } », par exemple { $first }.
template-kind-codes = Un ou plusieurs codes de la liste « { $list } » : { $first }; { $second }
template-kind-codes-numbers = Un ou plusieurs codes de la liste « { $list } », chacun avec son nombre : { $first } 60; { $second } 40

template-flag-true = oui
template-flag-false = non

## Noms des listes de codes

template-list-agreement-kind = Types d’accords
template-list-basis = Bases
template-list-country = Pays
template-list-crs = Secteurs
template-list-currency = Monnaies
template-list-flag = Oui ou non
template-list-form = Formes de coopération
template-list-kind = Types d’activités
template-list-marker = Marqueurs
template-list-resource-kind = Types de ressources
template-list-role = Rôles
template-list-sdg = Objectifs et cibles
template-list-status = États d’avancement
template-list-unit = Unités
template-list-valuation = Modes d’évaluation

## Groupes de colonnes

template-group-activity = L’activité
template-group-partners = Partenaires
template-group-subject = Sujet et lieu
template-group-resource = La ressource de cette ligne

## Colonnes

template-column-reporter = Organisme déclarant
template-help-reporter = L’identifiant de votre organisme auprès du coordonnateur. Laissez vide si le coordonnateur l’ajoute.
template-column-id = Identifiant de l’activité
template-help-id = Votre propre identifiant. Il est unique dans votre organisme et reste le même d’une année à l’autre.
template-column-parent = Partie de
template-help-parent = L’identifiant du programme ou du projet dont cette activité fait partie.
template-column-kind = Type
template-help-kind = Un programme a des projets, un projet a des actions. Une manifestation est une réunion, une foire ou autre. Sans indication de type, il s’agit d’un projet.
template-column-title = Titre
template-help-title = Le titre de l’activité, dans votre langue.
template-column-description = Description
template-help-description = Ce qui est fait, pour qui, et ce que l’on veut obtenir.
template-column-form = Forme de coopération
template-help-form = Bilatérale, triangulaire, régionale ou multilatérale.
template-column-status = État d’avancement
template-help-status = Où en est l’activité aujourd’hui.
template-column-start = Début
template-help-start = Quand l’activité a commencé, ou quand elle doit commencer.
template-column-end = Fin
template-help-end = Quand l’activité a pris fin, ou quand elle doit prendre fin.
template-column-provider = Fournisseur
template-help-provider = Le pays du Sud qui fournit. Dans la coopération triangulaire, le premier fournisseur (partenaire pivot).
template-column-provider-name = Organisme du fournisseur
template-help-provider-name = Le ministère ou l’agence qui fournit, lorsque c’est plus que le pays.
template-column-second-provider = Deuxième fournisseur
template-help-second-provider = Uniquement dans la coopération triangulaire : le pays du partenaire qui apporte son appui (partenaire facilitateur).
template-column-second-provider-name = Organisme du deuxième fournisseur
template-help-second-provider-name = L’agence ou l’organisation internationale qui apporte son appui.
template-column-recipients = Bénéficiaires
template-help-recipients = Les pays bénéficiaires, chacun avec son pourcentage si les parts sont connues.
template-column-implementing = Exécutée par
template-help-implementing = Les organismes qui exécutent l’activité, séparés par des points-virgules.
template-column-requested-by = Demandée par
template-help-requested-by = Qui a demandé l’activité : le code d’un pays ou le nom d’un organisme.
template-column-request-date = Date de la demande
template-help-request-date = Quand elle a été demandée.
template-column-agreement-kind = Type d’accord
template-help-agreement-kind = Le type d’accord dont relève l’activité.
template-column-agreement = Accord
template-help-agreement = Le titre de l’accord.
template-column-agreement-date = Date de l’accord
template-help-agreement-date = Quand l’accord a été signé.
template-column-places = Lieux
template-help-places = Les pays où se déroule l’activité, chacun avec son pourcentage si les parts sont connues. Vide : dans les pays bénéficiaires.
template-column-sectors = Secteurs
template-help-sectors = Les codes des secteurs, chacun avec son pourcentage s’il y en a plusieurs.
template-column-goals = Objectifs de développement durable
template-help-goals = Objectifs ou cibles, chacun avec son pourcentage s’il y en a plusieurs.
template-column-markers = Marqueurs
template-help-markers = Le code de chaque marqueur examiné, suivi de son score. 0 signifie : examiné et non visé.
template-column-also-reported = Déclarée ailleurs
template-help-also-reported = Où l’activité est également déclarée, avec des points-virgules entre les noms : unctad, tossd, iati, segib ou un autre nom.
template-column-withheld-by = Réservée par
template-help-withheld-by = À remplir uniquement si l’activité ne doit pas être publiée : le service qui l’a décidé, et non une personne.
template-column-withheld-why = Motif de la réserve
template-help-withheld-why = Pourquoi l’activité ne doit pas être publiée.
template-column-resource-id = Identifiant de la ressource
template-help-resource-id = Un identifiant court de cette ligne dans l’activité, par exemple r1. Il reste le même lorsque vous corrigez la ligne.
template-column-resource-what = Ce qui a été donné
template-help-resource-what = La ressource en mots : experts en mission, un cours, des vaccins, un don.
template-column-resource-kind = Type de ressource
template-help-resource-kind = De quel type de ressource il s’agit.
template-column-basis = Base
template-help-basis = Si le montant est annoncé, inscrit au budget, engagé, décaissé ou remboursé.
template-column-payer = Apportée par
template-help-payer = Le rôle du partenaire qui l’apporte. Vide : le fournisseur.
template-column-resource-start = Du
template-help-resource-start = Le premier jour, le mois ou l’année de cette ressource. Il décide de l’année où elle est comptée.
template-column-resource-end = Au
template-help-resource-end = Le dernier jour, le mois ou l’année de cette ressource.
template-column-money = Argent
template-help-money = L’argent donné ou dépensé, en unités entières de la monnaie.
template-column-currency = Monnaie
template-help-currency = La monnaie de l’argent.
template-column-value = Valeur
template-help-value = La valeur d’un bien ou service donné en nature, en unités entières de la monnaie. Ne la répétez pas comme argent.
template-column-value-currency = Monnaie de la valeur
template-help-value-currency = La monnaie de la valeur.
template-column-valuation = Mode d’évaluation
template-help-valuation = Comment la valeur a été établie.
template-column-quantity = Quantité
template-help-quantity = Combien, dans l’unité voisine : journées d’experts, personnes formées, doses.
template-column-unit = Unité
template-help-unit = L’unité de la quantité.
template-column-quantity-2 = Deuxième quantité
template-help-quantity-2 = Une autre quantité de la même chose, par exemple les personnes en plus des jours.
template-column-unit-2 = Unité de la deuxième quantité
template-help-unit-2 = L’unité de la deuxième quantité.
template-column-estimated = Estimé
template-help-estimated = « true » si le montant ou la quantité est votre estimation.
template-column-interest-percent = Intérêt en pourcentage
template-help-interest-percent = Uniquement pour un prêt : l’intérêt annuel.
template-column-maturity-years = Années jusqu’au dernier remboursement
template-help-maturity-years = Uniquement pour un prêt : les années entre la signature et le dernier remboursement.
template-column-grace-years = Années jusqu’au premier remboursement
template-help-grace-years = Uniquement pour un prêt : les années entre la signature et le premier remboursement.
