### SDG indicator 17.3.1.

## What the indicator asks of a record: template, fields, codes.

template-column-plan = Objectif du plan du bénéficiaire
template-help-plan = L’objectif du plan de développement propre au bénéficiaire que l’activité soutient, avec le nom du plan.
template-column-detriment = Effet préjudiciable
template-help-detriment = Uniquement si un effet préjudiciable important sur d’autres objectifs est attendu : lequel. L’indicateur 17.3.1 laisse alors de côté l’activité.
template-column-keywords = Mots clés
template-help-keywords = Mots clés d’autres normes, séparés par des points-virgules. NON-17.3.1 de TOSSD signifie que l’indicateur 17.3.1 ne compte pas l’activité.
template-column-payments-per-year = Paiements par an
template-help-payments-per-year = Uniquement pour un prêt : combien de paiements sont dus chaque année, par exemple 2.
template-column-repayment = Mode de remboursement
template-help-repayment = Uniquement pour un prêt : principal égal à chaque fois, paiements égaux ou tout à l’échéance.
repayment-equal-principal = Principal constant
repayment-annuity = Paiements égaux
repayment-at-maturity = Tout à l’échéance
field-plan = Objectif du plan du bénéficiaire
field-detriment = Effet préjudiciable attendu
field-keywords = Mots clés
field-resources-loan-payments-per-year = Paiements par an
field-resources-loan-repayment = Mode de remboursement

## The two tables and their page.

sdg-title-submission = Indicateur 17.3.1 des ODD : ce que fournit { $country }
sdg-title-submission-estimate = Indicateur 17.3.1 des ODD : ce que fournit { $country }, estimation de { $author } à partir de sources publiques
sdg-title-receipts = Indicateur 17.3.1 des ODD : ce que reçoit { $country }
sdg-title-receipts-estimate = Indicateur 17.3.1 des ODD : ce que reçoit { $country }, estimation de { $author } à partir de sources publiques
sdg-subtitle = Décaissements bruts de dons et de prêts concessionnels et non concessionnels dans la coopération Sud-Sud
sdg-estimate-notice = Ceci est une estimation de { $author } à partir de sources publiques. Ce n’est pas ce que déclare { $country }.
sdg-bases-notice = Ce ne sont pas les décaissements bruts que demande l’indicateur : l’ensemble de règles prend d’autres montants à leur place.
sdg-partial-notice =
    { $count ->
        [0] Partiel : aucun fournisseur n’y figure.
        [one] Partiel : y figurent les rapports d’un fournisseur. La totalité serait tous les pays et organisations qui fournissent ici.
       *[other] Partiel : y figurent les rapports de { $count } fournisseurs. La totalité serait tous les pays et organisations qui fournissent ici.
    }
sdg-standing = L’ensemble de règles suit les métadonnées de l’indicateur du 15 mai 2023. Restent ouverts, et sont choisis ici : si l’aide en nature et les salaires au pays comptent, ce qu’est une ligne de crédit, et si un objectif ou un secteur suffit à satisfaire au critère de développement durable.
sdg-fact-rules = Ensemble de règles
sdg-fact-test = Un prêt est concessionnel
sdg-test = à partir d’un élément de don de { $threshold } % à un taux d’actualisation de { $discount } % par an
sdg-fact-in-kind = L’aide en nature, avec une valeur
sdg-fact-home-salary = Salaires au pays
sdg-fact-line-of-credit = Une ligne de crédit
sdg-fact-withheld = Lignes réservées par leurs déclarants, dans aucun chiffre
sdg-switch-on = comptés
sdg-switch-off = non comptés
sdg-switch-chosen = selon la méthode
sdg-headline-note = { $series }, dollars des États-Unis, décaissements bruts
sdg-sub-indicator = { $letter } { $name }
sdg-figures = Les chiffres
sdg-figures-none = Rien n’est compté. Ce qui est laissé de côté, et pourquoi, figure plus bas.
sdg-table-figures = Décaissements bruts, dollars des États-Unis courants
sdg-column-sub = { $letter } : { $series } (USD)
sdg-note-figures = La part d’un partenaire dans un montant destiné à plusieurs suit les parts indiquées, ou est égale. Les sous-indicateurs sont des séries distinctes et ne sont pas additionnés ici.
sdg-note-partial = Ce sont les fournisseurs qui y figurent, et non tous ceux qui existent.
sdg-table-providers = Les rapports qui y figurent
sdg-note-providers = Un fournisseur y figure si un rapport de ce registre, ou du fichier, le nomme comme fournisseur de ce bénéficiaire. D’autres peuvent aussi fournir.
sdg-column-provider = Fournisseur
sdg-column-recipient = Bénéficiaire
sdg-column-lines = Lignes
sdg-column-series = Sous-indicateur
sdg-column-counted = Compté (USD)
sdg-column-money = En argent (USD)
sdg-column-in-kind = En nature (USD)
sdg-column-home-salary = Salaires au pays (USD)
sdg-column-objected = Sous objection ouverte (USD)
sdg-column-also = Aussi déclaré ailleurs (USD)
sdg-table-parts = Ce que contient chaque sous-indicateur
sdg-note-parts = L’argent, la nature et les salaires au pays sont montrés que la méthode les compte ou non. Ce qui est aussi déclaré par TOSSD, l’IITA ou un autre canal est signalé et jamais laissé de côté.
sdg-table-switches = Dons (a) avec et sans les deux options de la méthode
sdg-column-grants = Dons (USD)
sdg-column-method = Méthode
sdg-note-switches = Savoir si l’aide en nature (groupe B) et la paie du personnel du fournisseur sont des dons reçus est une question ouverte de l’indicateur.
sdg-table-purposes = Ce qui montre un appui au développement durable
sdg-column-purpose = Par
sdg-purpose-target = Une cible d’un objectif
sdg-purpose-plan = Un objectif du plan du bénéficiaire
sdg-purpose-goal = Un objectif seulement
sdg-purpose-sector = Un secteur seulement
sdg-note-purposes = Les métadonnées demandent une cible ou un objectif du plan du bénéficiaire. Un objectif ou un secteur seul est un indice plus faible ; chaque ligne compte au titre du plus fort.
sdg-table-channels = Aussi déclaré par
sdg-column-channel = Canal
sdg-note-channels = Signalé pour que les organismes responsables évitent de compter deux fois. Une activité peut figurer sous plusieurs canaux.

## Loans, objections, and what is left out.

sdg-loans = Prêts et leurs éléments de don
sdg-loans-text = L’élément de don est ce qui est donné par rapport à un prêt au taux d’actualisation : 100 % moins tous les paiements actualisés au jour du décaissement. L’actualisation d’une fraction d’année est la racine de l’annuelle.
sdg-table-loans = Conditions, élément de don et résultat
sdg-note-loans = Un décaissement sans conditions propres suit celles sur lesquelles concordent les autres lignes de son activité. Si personne n’indique les paiements par an, ils sont supposés, et c’est dit.
sdg-column-loan = Prêt
sdg-column-principal = Principal
sdg-column-interest = Intérêt (% par an)
sdg-column-maturity = Échéance (années)
sdg-column-grace = Premier remboursement (années)
sdg-column-payments = Paiements par an
sdg-column-repayment = Mode de remboursement
sdg-column-element = Élément de don (%)
sdg-column-outcome = Résultat
sdg-assumed = { $count } (supposé)
sdg-outcome-concessional = concessionnel (b)
sdg-outcome-other = non concessionnel (c)
sdg-outcome-stated = par l’élément de don indiqué
sdg-outcome-none = indéterminable : { $field }
sdg-table-schedule = Échéancier de { $loan } ({ $currency }), élément de don { $element } %
sdg-table-schedule-any = Échéancier d’un prêt de { $principal }, élément de don { $element } %
sdg-column-period = Période
sdg-column-outstanding = Dû avant
sdg-column-principal-paid = Principal payé
sdg-column-interest-paid = Intérêt payé
sdg-column-payment = Paiement
sdg-column-factor = Facteur d’actualisation
sdg-column-present = Valeur actuelle
sdg-schedules-more =
    { $count ->
        [one] Un autre échéancier figure dans schedules.csv.
       *[other] { $count } autres échéanciers figurent dans schedules.csv.
    }
sdg-objections = Objections
sdg-objections-text = Un bénéficiaire peut s’opposer à ce qu’un flux soit compté comme un appui à son développement durable. L’objection vaut dès que le bénéficiaire la maintient après une réponse ; jusque-là le flux compte et est signalé. Rien n’est effacé : un état ultérieur défait le précédent.
sdg-table-objections = Les objections et leur suite
sdg-note-objections = Une objection dont le dernier état est l’objection elle-même n’a pas encore de réponse. Le montant est celui des lignes qu’elle nomme ici.
sdg-column-number = N°
sdg-column-objected-lines = Porte sur
sdg-column-state = État
sdg-column-by = Par qui, à quel titre
sdg-column-text = Texte
sdg-column-usd = USD
sdg-column-belongs = Relève de
sdg-column-certainty = Degré de certitude
sdg-column-activity = Activité
sdg-column-kind = Type
sdg-column-place = Où il figure
sdg-left-out-text = Tout montant non compté a son motif. Toutes les lignes laissées de côté figurent dans left-out.csv.
sdg-table-left-out = Ce qui est laissé de côté, par règle
sdg-note-left-out = La première règle qui s’applique est celle qui est montrée : celles de l’ensemble dans leur ordre, puis les motifs de la méthode. Ce qui est engagé et décaissé figure ici deux fois.
sdg-table-lines = Lignes laissées de côté, les plus grandes d’abord
sdg-note-lines = Ce qui n’est pas décaissé, ou n’est pas de l’argent, figure seulement dans left-out.csv.
sdg-lines-more =
    { $count ->
        [one] Une autre ligne figure dans left-out.csv.
       *[other] { $count } autres lignes figurent dans left-out.csv.
    }
sdg-rules = Les règles
sdg-rules-text = Ce que l’indicateur laisse de côté, dans l’ordre d’examen. La façon dont ce programme le reconnaît dans un enregistrement est sa propre lecture ; si elle n’est pas sûre, la dernière colonne le dit.
sdg-table-rules = Règles de l’ensemble
sdg-note-rules = Chaque règle a une page avec sa source et des exemples : docs/indicators/17.3.1.
sdg-input-rules = Ensemble de règles de l’indicateur
sdg-rule-not-money = Une quantité, ou aucun montant : l’indicateur est en argent.
sdg-rule-not-disbursed = Non décaissé : l’indicateur compte les décaissements bruts, non ce qui est promis, prévu ou remboursé.
sdg-rule-non-17-3-1 = Le déclarant indique que l’indicateur ne le compte pas (mot clé NON-17.3.1).
sdg-rule-debt-relief = Allégement de la dette.
sdg-rule-refugees-at-home = Coûts des réfugiés dans le pays du fournisseur.
sdg-rule-administration = Frais administratifs qui ne relèvent d’aucune activité en particulier.
sdg-rule-peace-security = Paix et sécurité au-delà de ce qui peut être déclaré comme aide publique au développement.
sdg-rule-export-credit = Crédit à l’exportation ou fournisseur, public, soutenu ou privé.
sdg-rule-line-of-credit = Une ligne de crédit que le pays n’appelle pas un prêt ; seul le pays peut dire ce qu’elle est.
sdg-rule-portfolio = Investissement de portefeuille.
sdg-rule-investment = Investissement étranger direct : sous-indicateur d, déclaré par les bénéficiaires.
sdg-rule-mobilised = Financements privés mobilisés : sous-indicateur e, que le cadre ne couvre pas.
sdg-rule-private-loan = Prêt privé à des conditions non concessionnelles ou inconnues.
sdg-rule-private-grant = Don privé : sous-indicateur f, que le cadre ne couvre pas.
sdg-rule-short-maturity = Une échéance initiale d’un an ou moins.
sdg-rule-loan-terms = Des conditions de prêt impossibles, comme un différé plus long que l’échéance.
sdg-rule-loan-untested = Un prêt sans intérêt ou échéance indiqués : nul ne peut dire s’il est concessionnel.
sdg-rule-outside = Aucun des sous-indicateurs, ou nul ne sait lequel.
sdg-rule-detriment = Un effet préjudiciable important sur d’autres cibles est attendu.
sdg-rule-objection = Le bénéficiaire s’y oppose et maintient son objection après une réponse.
sdg-rule-no-purpose = Rien de ce qui est indiqué ne montre un appui au développement durable.
sdg-rule-no-rate = Pas de taux de change : il n’a pas de montant en dollars.
sdg-rule-in-kind = Donné en nature, et la méthode ne le compte pas.
sdg-rule-home-salary = Paie du personnel du fournisseur dans son pays, et la méthode ne la compte pas.

## Findings, states, choices, and the command line.

finding-sdg-payments-assumed =
    { $count ->
        [one] Un prêt n’indique pas les paiements par an ; le nombre de l’ensemble de règles est supposé.
       *[other] { $count } prêts n’indiquent pas les paiements par an ; le nombre de l’ensemble de règles est supposé.
    }
    .title = Paiements par an supposés
    .why = L’élément de don dépend un peu de la fréquence des paiements.
    .fix = Indiquez les paiements par an avec les conditions du prêt.
finding-sdg-payments-decide = Le prêt { $loan } serait jugé autrement avec { $payments } paiements par an.
    .title = Les paiements supposés décident
    .why = Le prêt est si proche du seuil que l’hypothèse décide entre b et c.
    .fix = Indiquez ses paiements par an.
finding-sdg-objection-open = L’objection { $number } de { $country } est sans réponse ; ce qu’elle nomme compte encore.
    .title = Objection sans réponse
    .why = L’indicateur ne laisse de côté un flux qu’après discussion de l’objection. Jusque-là elle pèse sur le chiffre.
    .fix = Répondez-y (ayni sdg state answered) et notez si le bénéficiaire la maintient.
finding-sdg-objection-absent = L’objection { $number } de { $country } nomme ce qui n’est pas dans ce tableau : { $lines }.
    .title = Une objection à rien d’ici
    .why = Elle peut concerner une autre année ou un autre fournisseur, ou être mal écrite.
    .fix = Comparez les noms avec la liste des lignes (lines.csv).
finding-sdg-rule-unknown = La règle { $rule } de l’ensemble n’a pas de condition et n’est pas connue du programme.
    .title = Une règle qui ne dit rien
    .why = Elle ne laisserait rien de côté, et son auteur croirait le contraire.
    .fix = Donnez-lui une condition (when) ou l’identifiant d’une règle du programme.
submission-state-maintained = maintenue
line-of-credit-unsaid = non précisé : laissée de côté
line-of-credit-loan = un prêt, selon ses conditions
line-of-credit-export-credit = un crédit à l’exportation : laissée de côté
sdg-no-rules = Il n’y a pas d’ensemble de règles { $id }.
sdg-no-such-state = Une objection n’a pas l’état { $state }.
sdg-no-objections = Aucune objection n’est enregistrée.
sdg-terms-impossible = Aucun échéancier ne peut être établi avec ces conditions : { $field }.
sdg-element-concessional = Élément de don { $element } % : concessionnel (seuil { $threshold } %, actualisation { $discount } % par an, paiements par an : { $payments }).
sdg-element-other = Élément de don { $element } % : non concessionnel (seuil { $threshold } %, actualisation { $discount } % par an, paiements par an : { $payments }).
sdg-element-assumed = Les paiements par an sont supposés, faute d’indication (--payments).
cli-sdg = Indicateur 17.3.1 des ODD : ce que soumet un fournisseur, ce que reçoit un bénéficiaire
cli-sdg-17-3-1 = Établir l’un des deux tableaux, depuis le registre ou directement d’un fichier
cli-sdg-17-3-1-examples =
    Exemples :
      ayni sdg 17.3.1 --provider XAA --year 2024 -o out/
      ayni sdg 17.3.1 --recipient XBB --year 2024 -o received/
      ayni sdg 17.3.1 list.csv --as profile.toml --provider XAA --by "Institute" -o out/
      ayni trace out/ figures B1                 ce qui est derrière un chiffre
cli-sdg-state = Enregistrer l’objection d’un bénéficiaire, sa réponse, son maintien ou son retrait
cli-sdg-state-examples =
    Exemples :
      ayni sdg state objection --country XBB --line XAA-DEV/DEV-2024-003 --text "Il inonde notre zone humide" --by "Ministère de l’environnement" --as-of 2025-05-02
      ayni sdg state answered --objection 1 --by "Agence de coopération" --text "Le barrage a été déplacé" --as-of 2025-06-10
      ayni sdg state maintained --objection 1 --by "Ministère de l’environnement" --text "C’est toujours le cas" --as-of 2025-07-01
cli-sdg-objections = Montrer les objections et leur suite
cli-sdg-grant-element = Calculer l’élément de don de conditions de prêt, avec l’échéancier
cli-sdg-grant-element-examples =
    Exemple :
      ayni sdg grant-element --interest 2 --maturity 5 --grace 2 --payments 1
cli-sdg-17-3-1-arg-provider = Le fournisseur : le tableau par bénéficiaire
cli-sdg-17-3-1-arg-recipient = Le bénéficiaire : le tableau par fournisseur
cli-arg-rules = L’ensemble de règles : un identifiant ou un fichier
cli-arg-objections = Le journal des objections ; à défaut celui qui est à côté du registre
cli-sdg-state-arg-line = Ce qui est visé : REPORTER/ACTIVITY ou REPORTER/ACTIVITY/RESOURCE ; peut être répété
cli-sdg-state-arg-state = objection, answered, maintained ou withdrawn (objection, répondue, maintenue, retirée)
cli-arg-interest = Intérêt en pour cent par an
cli-arg-maturity = Années jusqu’au dernier remboursement
cli-arg-grace = Années jusqu’au premier remboursement
cli-arg-payments = Paiements par an
cli-arg-repayment = equal-principal, annuity ou at-maturity (principal constant, paiements égaux, à l’échéance)
cli-sdg-state-arg-by = Qui : la personne ou le service
cli-sdg-state-arg-role = En quelle qualité
cli-sdg-state-arg-authority = Sur quel fondement : loi, décret ou décision
cli-sdg-state-arg-reference = Le numéro d’une lettre ou d’un dossier
cli-sdg-state-arg-country = Le pays qui objecte
cli-sdg-state-arg-text = Le motif, la réponse ou le règlement
cli-sdg-state-arg-objection = Le numéro de l’état qui a apporté l’objection
usage-name-reporter = DÉCLARANT
usage-name-activity = ACTIVITÉ
usage-name-percent = POURCENTAGE
usage-name-years = ANNÉES
usage-name-way = MODE
