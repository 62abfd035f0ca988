### Le document de la mesure, et les constatations faites en mesurant et en lisant les éditions et les méthodes.

## Titres

report-title-country = Coopération Sud-Sud et triangulaire : { $country }
report-title-estimate = Coopération Sud-Sud et triangulaire : { $country } — estimation de { $author } d’après des sources publiques
report-estimate-notice = Ceci est une estimation de { $author } d’après des sources publiques. Ce n’est pas une mesure établie par le pays suivant : { $country }.

## Indications en tête

report-as-of = À la date du
report-period = Années de référence
report-period-all = Toutes les années déclarées
report-period-years = { $first } à { $last }
report-author = Mesure établie par
report-author-country = Le nœud du pays lui-même
report-edition = Édition du cadre
report-method = Méthode
report-method-author = Auteur de la méthode
report-unknown = Inconnu
report-set = { $title } ({ $id })
report-set-g77 = Groupe des 77 et Chine
report-set-middle-income = Pays à revenu intermédiaire
report-set-oda = Liste du CAD des bénéficiaires de l’APD
report-set-tossd = Liste des bénéficiaires de TOSSD
report-set-unctad-developing = Économies en développement selon la règle de la CNUCED
report-set-fed = Taux de change moyens annuels et mensuels, Réserve fédérale
report-set-imf = Taux de change annuels moyens, Fonds monétaire international
report-not-stated = Non précisé
report-goal = { $number } { $name }

## Chiffres clefs

report-headline-activities = Activités
report-headline-activities-note = { $view } : chaque activité comptée une fois
report-headline-money-note = { $view } : { $basis }, en dollars courants des États-Unis

## Points de vue

report-view-provided = Point de vue du fournisseur
report-view-provided-text = Ce que le pays a apporté en tant que fournisseur. Les chiffres de l’autre partie constituent un point de vue distinct, et les deux ne sont jamais compensés.
report-view-received = Point de vue du bénéficiaire
report-view-received-text = Ce que des partenaires du Sud ont apporté au pays en tant que bénéficiaire. Les chiffres de l’autre partie constituent un point de vue distinct, et les deux ne sont jamais compensés.
report-view-own-input = Apports propres du bénéficiaire
report-view-own-input-text = Ce que le pays a lui-même apporté à des activités dont il est le bénéficiaire. Cela n’est ni fourni ni reçu, et figure à part.
report-basis = Base : { $basis }
report-activities = Activités comptées
report-activities-text = Ces tableaux comptent des activités, qu’un montant soit connu ou non.

## Tableaux d’argent

report-table-years = Par année : { $view }, { $basis }, par groupe
report-table-items = Par élément, avec un total par groupe : { $view }, { $basis }
report-table-partners = Par partenaire : { $view }, { $basis }, par groupe
report-table-regions = Par région du partenaire : { $view }, { $basis }, par groupe
report-table-forms = Par forme de coopération : { $view }, { $basis }, par groupe
report-table-sectors = Par secteur : { $view }, { $basis }, par groupe
report-table-goals = Par objectif de développement durable : { $view }, { $basis }, par groupe
report-table-reporters = Par organisme déclarant : { $view }, { $basis }, par groupe
report-table-units = Quantités dans leurs unités propres : { $view }, { $basis }

## Tableaux de dénombrement

report-table-activities-years = Activités par année : { $view }
report-table-activities-forms = Activités par forme de coopération : { $view }
report-table-activities-partners = Activités par partenaire : { $view }
report-table-activities-sectors = Activités par secteur : { $view }
report-table-activities-goals = Activités par objectif de développement durable : { $view }
report-table-activities-reporters = Activités par organisme déclarant : { $view }

## Autres tableaux

report-table-left-out = Ce qui a été laissé de côté, par motif et par monnaie
report-table-findings = Constatations de lecture et de contrôle, par code
report-table-grounds = Ce que la méthode laisse de côté, dans l’ordre où elle l’essaie
report-table-classification = Règles de classement, dans l’ordre où elles sont essayées
report-table-inputs = À partir de quoi les chiffres ont été établis

## Colonnes

report-column-year = Année
report-column-item = Élément
report-column-partner = Partenaire
report-column-region = Région
report-column-form = Forme
report-column-sector = Secteur
report-column-goal = Objectif
report-column-reporter = Organisme déclarant
report-column-unit = Unité
report-column-quantity = Quantité
report-column-activities = Activités
report-column-measures = Mesures
report-column-estimated = Dont estimations
report-column-ground = Motif
report-column-reason = Explication
report-column-currency = Monnaie
report-column-reported = Montant déclaré
report-column-severity = Gravité
report-column-code = Code
report-column-example = Par exemple
report-column-count = Nombre
report-column-rule = Règle
report-column-input = Donnée d’entrée
report-column-id = Nom
report-column-version = Version
report-column-hash = SHA-256
report-total = Total
report-total-once = Toutes, chacune comptée une fois

## Notes sous les tableaux

report-note-groups = Les groupes ne s’additionnent jamais entre eux.
report-note-coverage = Groupe { $group } : { $activities ->
    [one] { $activities } activité
   *[other] { $activities } activités
}, { $measures ->
    [one] { $measures } mesure.
   *[other] { $measures } mesures.
}
report-note-unconverted = Groupe { $group } : { $count ->
    [one] { $count } mesure n’a pas de taux de change. Elle manque dans les chiffres en dollars.
   *[other] { $count } mesures n’ont pas de taux de change. Elles manquent dans les chiffres en dollars.
}
report-note-estimated = Groupe { $group } : { $count ->
    [one] { $count } mesure est une estimation de sa source.
   *[other] { $count } mesures sont des estimations de leurs sources.
}
report-note-shares = Les montants sont répartis selon les parts déclarées, ou à parts égales lorsqu’il n’y en a pas. Les parts totalisent l’ensemble.
report-note-left-out = { $count ->
    [one] { $count } ligne de ce point de vue a été laissée de côté, toutes bases confondues. La section « Ce qui a été laissé de côté » en donne le motif.
   *[other] { $count } lignes de ce point de vue ont été laissées de côté, toutes bases confondues. La section « Ce qui a été laissé de côté » en donne les motifs.
}
report-note-units = Des unités différentes ne s’additionnent jamais.
report-note-once = Une activité qui a plusieurs codes figure sur plusieurs lignes, et n’est comptée qu’une fois sur la dernière.
report-note-currencies = Les montants sont ceux qui ont été déclarés, par monnaie. Des monnaies et des bases différentes sont énumérées et ne doivent pas être additionnées.
report-note-grounds = Viennent ensuite les motifs que possède toute méthode : voir la section « Ce qui a été laissé de côté ».
report-note-findings = Les constatations de la mesure elle-même figurent plus haut.

## Figures

report-figure-years = Groupe { $group } par année et par élément : { $view }, { $basis }
report-figure-years-description = Une colonne par année, divisée par élément du groupe { $group }. Le tableau par élément contient les mêmes chiffres.
report-figure-partners = Groupe { $group }, principaux partenaires : { $view }, { $basis }
report-figure-partners-description = Jusqu’à dix partenaires, le plus important d’abord. Le tableau par partenaire les contient tous.
report-figure-sectors = Groupe { $group }, principaux secteurs : { $view }, { $basis }
report-figure-sectors-description = Jusqu’à dix secteurs, le plus important d’abord. Le tableau par secteur les contient tous.
report-figure-goals = Groupe { $group } par objectif de développement durable : { $view }, { $basis }
report-figure-goals-description = Une barre pour chaque objectif indiqué, dans l’ordre des objectifs.
report-figure-flows = Groupe { $group }, flux par partenaire et élément : { $view }, { $basis }
report-figure-flows-description = Des bandes entre le pays et ses partenaires, d’une hauteur proportionnelle aux montants, aux couleurs des éléments du groupe { $group }. Les dix plus grands partenaires ont leur propre bande ; tous les autres en forment une seule, avec leur nombre.
report-flows-others = Autres ({ $count })
report-flows-items = Autres éléments ({ $count })
report-note-flows-negative = Les montants inférieurs à zéro (corrections, remboursements) n’ont pas de bande ; ils figurent dans les données de la figure.
report-figure-map = Groupe { $group }, où se trouvent les partenaires : { $view }, { $basis }
report-figure-map-description = Un quadrillage de la Terre avec un cercle par partenaire, dont la surface est proportionnelle à son montant dans le groupe { $group }. Le tableau par partenaire contient les mêmes chiffres.
report-note-map = Chaque cercle se trouve à peu près au milieu d’un pays ou d’une zone, et la carte n’a ni frontières ni côtes. Les positions n’impliquent aucune prise de position sur le statut juridique d’un pays, d’un territoire ou d’une zone, ni sur le tracé de ses frontières. La projection (Equal Earth) conserve les surfaces.
report-note-map-absent = Absent de la carte, la position n’étant pas connue ou le montant n’étant pas supérieur à zéro : { $partner } ({ $amount }).

## Ce qui a été laissé de côté

report-left-out = Ce qui a été laissé de côté
report-left-out-none = Rien n’a été laissé de côté.
report-left-out-text = Ces lignes ont été lues et ne sont pas comptées. Chacune porte le premier motif qui s’y applique.
report-ground-withheld = Réservé par le déclarant : ni le montant ni le partenaire ne sont affichés.
report-ground-payer-unknown = Personne n’indique quelle partie, ou quel pays, l’a apporté.
report-ground-developed-partner = Apporté par un pays qui ne figure pas dans la liste du Sud de la méthode.
report-ground-multilateral-partner = Apporté par une organisation multilatérale.
report-ground-partner-input = Apporté par un partenaire en tant que bénéficiaire : c’est l’apport propre de ce partenaire.
report-ground-other-provider = Apporté par un autre fournisseur du Sud : cela relève de la mesure de ce pays.
report-ground-no-amount = Ni montant ni quantité ne sont indiqués.
report-ground-no-year = Aucune date ne dit de quelle année il relève.
report-ground-no-basis = La source ne dit pas s’il a été annoncé, inscrit au budget, engagé, décaissé ou remboursé.
report-ground-unclassified = Aucune règle de l’édition du cadre ne lui attribue un élément.
report-ground-same-thing = Une autre mesure de la même ressource en tient lieu dans le même groupe.

## Constatations

report-findings = Constatations
report-findings-none = La mesure n’a rien trouvé à signaler.

## Comment les chiffres ont été établis

report-how = Comment les chiffres ont été établis
report-fact-source = Source de l’édition
report-fact-south = Le Sud
report-fact-rates = Taux de change
report-fact-currency = Monnaie nationale
report-fact-year = Année de référence
report-fact-triangular = Coopération triangulaire
report-fact-activity-years = Années d’une activité
report-year-calendar = L’année civile
report-year-begins = Commence avec le mois { $month } et porte le nom de l’année civile où elle commence
report-rule-years = Un montant n’est jamais réparti entre plusieurs années. Ce qui est annoncé, inscrit au budget ou engagé est compté dans l’année où commence sa période ; ce qui est décaissé ou remboursé, dans l’année où elle prend fin.
report-rule-conversion = Les montants sont convertis selon la règle de taux de change de la méthode. Chaque chiffre est arrondi une seule fois, à la sixième décimale. Un montant sans taux n’est pas converti.
report-rule-shares = Les montants sont répartis entre partenaires, secteurs et objectifs selon les parts déclarées, de sorte que les parts totalisent l’ensemble. Ce que les parts laissent ouvert figure sur une ligne à part.
report-rule-groups = Les groupes du cadre, les bases et les unités ne s’additionnent jamais entre eux.
report-rule-triangular = Dans la coopération triangulaire, seul ce qu’apportent les partenaires du Sud est compté comme argent. Le projet compte pour une activité.
report-rule-same-thing = Plusieurs mesures d’une même chose comptent une fois : l’argent dépensé passe avant la valeur attribuée.
report-rule-missing = Ce qui manque est indiqué comme manquant, et n’est pas égal à zéro.

## À partir de quoi les chiffres ont été établis

report-inputs = Données d’entrée
report-inputs-text = Les mêmes données d’entrée donnent les mêmes chiffres. Quiconque les possède peut les établir à nouveau.
report-input-register = Révision du registre
report-input-rules = Règles de contrôle
report-input-framework = Édition du cadre
report-input-method = Méthode
report-input-file = Fichier
report-input-set = Données de référence
report-input-program = Programme

## Constatations de la mesure

finding-rate-missing = { $count ->
    [one] Il n’y a pas de taux de change pour { $currency } en { $year }. { $count } montant n’est pas converti.
   *[other] Il n’y a pas de taux de change pour { $currency } en { $year }. { $count } montants ne sont pas convertis.
}
    .title = Taux de change manquant
    .why = Un montant sans taux manque dans les chiffres de l’autre monnaie. Un taux n’est jamais deviné.
    .fix = Ajoutez aux données de référence le taux moyen annuel avec sa source, ou déclarez le montant dans une autre monnaie.

finding-measure-south-unknown = La méthode { $method } se fonde sur la liste du Sud « { $list } », et cette liste n’existe pas.
    .title = Liste du Sud manquante
    .why = Sans liste du Sud, personne ne peut dire ce qu’est la coopération Sud-Sud. Rien n’a été mesuré.
    .fix = Indiquez une liste qui figure parmi les données de référence, ou ajoutez la liste.

finding-measure-rates-unknown = La méthode { $method } prend les taux de change de « { $source } », et cette source n’existe pas.
    .title = Source des taux de change manquante
    .why = Les montants dans d’autres monnaies que le dollar ne sont pas convertis.
    .fix = Indiquez une source de taux qui figure parmi les données de référence, ou ajoutez les taux.

finding-measure-currency-unknown = La monnaie nationale du pays suivant n’est pas connue : { $country }.
    .title = Monnaie nationale inconnue
    .why = Les chiffres en monnaie nationale manquent.
    .fix = Ajoutez le pays avec sa monnaie aux données de référence.

finding-measure-cancelled = La mesure a été interrompue après { $done ->
    [one] { $done } activité.
   *[other] { $done } activités.
}
    .title = Mesure interrompue
    .why = Les chiffres sont incomplets.
    .fix = Recommencez la mesure et laissez-la se terminer.

finding-measure-amount-too-large = { $count ->
    [one] { $count } chiffre converti comporte trop de rangs pour être conservé.
   *[other] { $count } chiffres convertis comportent trop de rangs pour être conservés.
}
    .title = Chiffre converti trop grand
    .why = Le chiffre manque dans les totaux.
    .fix = Cherchez un montant qui a trop de zéros, ou qui est dans la mauvaise monnaie.

finding-measure-too-many-rows = { $count ->
    [one] Les lignes de { $count } activité ne tiennent pas dans une seule mesure.
   *[other] Les lignes de { $count } activités ne tiennent pas dans une seule mesure.
}
    .title = Trop de lignes
    .why = Les chiffres sont incomplets.
    .fix = Mesurez moins d’années à la fois.

finding-measure-mixed-recipients = { $count ->
    [one] { $count } activité a des bénéficiaires figurant dans la liste du Sud et d’autres. Elle est comptée en entier.
   *[other] { $count } activités ont des bénéficiaires figurant dans la liste du Sud et d’autres. Elles sont comptées en entier.
}
    .title = Bénéficiaires du Sud et autres dans une même activité
    .why = Le total contient une part qui est allée à des pays extérieurs au Sud. Le tableau par partenaire la montre.
    .fix = Déclarez les parties comme des activités distinctes lorsqu’il est possible de les séparer.

finding-measure-part-and-whole = { $count ->
    [one] { $count } activité a ses propres montants et relève d’une autre qui en a aussi.
   *[other] { $count } activités ont leurs propres montants et relèvent d’autres qui en ont aussi.
}
    .title = La partie et le tout ont des montants
    .why = Si le montant du tout comprend celui de ses parties, il est compté deux fois.
    .fix = Déclarez chaque montant une seule fois : avec le tout, ou avec ses parties.

finding-measure-spans-years = { $count ->
    [one] { $count } ressource couvre plus d’une année de référence. Son montant est compté en entier dans l’une d’elles.
   *[other] { $count } ressources couvrent plus d’une année de référence. Chaque montant est compté en entier dans l’une d’elles.
}
    .title = Ressource couvrant plusieurs années
    .why = Personne n’a indiqué comment le montant se répartit entre les années. Il est donc compté dans la première année s’il est promis, et dans la dernière s’il est dépensé.
    .fix = Déclarez une ressource par année lorsque les montants sont connus.

finding-measure-dated-by-activity = { $count ->
    [one] { $count } ressource n’a pas de date propre. Elle prend celle de son activité.
   *[other] { $count } ressources n’ont pas de date propre. Elles prennent celle de leur activité.
}
    .title = Ressource datée par son activité
    .why = L’année du montant peut différer des années de l’activité.
    .fix = Déclarez l’année de chaque montant.

## Constatations sur les éditions du cadre et les méthodes

finding-edition-syntax =
    Le fichier est illisible . { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Signe { $column }.
    } ({ $message })
    .title = Édition ou méthode illisible
    .why = Rien n’est utilisé d’un fichier défectueux.
    .fix = Corrigez la ligne indiquée, ou comparez-la avec les fichiers fournis avec le programme.

finding-edition-unknown-code = Le champ { $field } mentionne « { $code } », que le fichier ne définit pas.
    .title = Code inconnu dans une édition
    .why = Des ressources seraient classées sous un élément ou un groupe que personne ne peut nommer.
    .fix = Corrigez le code, ou ajoutez-le aux groupes ou aux éléments du fichier.

finding-edition-unknown-field = Il n’existe pas de champ « { $field } » sur lequel une condition puisse porter.
    .title = Champ inconnu dans une condition
    .why = Une condition dont le champ est mal orthographié ne serait jamais remplie.
    .fix = Corrigez le champ. Un champ de la source s’écrit extra. suivi de son en-tête.

finding-edition-unknown-value = Le champ { $field } ne peut jamais être « { $value } ».
    .title = Valeur impossible dans une condition
    .why = Une condition dont la valeur est mal orthographiée ne serait jamais remplie.
    .fix = Corrigez la valeur.

finding-edition-duplicate = « { $id } » figure deux fois dans la liste { $list }.
    .title = Identifiant utilisé deux fois
    .why = Personne ne pourrait distinguer les deux dans les résultats.
    .fix = Donnez à l’un d’eux un autre identifiant.

finding-edition-reserved = Le motif « { $id } » est l’un de ceux que toute méthode possède déjà.
    .title = Motif déjà pris
    .why = Les lignes laissées de côté pour ce motif ne se distingueraient pas de celles que toute méthode laisse de côté.
    .fix = Donnez au motif un autre identifiant.

finding-edition-range = Le champ { $field } doit être compris entre { $least } et { $most }.
    .title = Nombre hors limites
    .why = La méthode ne pourrait pas être appliquée.
    .fix = Corrigez le nombre.

finding-edition-no-english = Le champ { $field } n’a pas de texte anglais.
    .title = Texte anglais manquant
    .why = Toutes les langues qui n’ont pas de texte propre se rabattent sur l’anglais.
    .fix = Ajoutez le texte en anglais.

## Names of groups of countries, places and markers

report-marker = { $marker } : score { $score }
report-score = Score { $score }
report-not-marked = Sans marqueur
report-not-valued = Argent dépensé : sans évaluation
report-place = { $country } : { $part }
report-commission-ECA = Commission économique pour l’Afrique
report-commission-ECE = Commission économique pour l’Europe
report-commission-ECLAC = Commission économique pour l’Amérique latine et les Caraïbes
report-commission-ESCAP = Commission économique et sociale pour l’Asie et le Pacifique
report-commission-ESCWA = Commission économique et sociale pour l’Asie occidentale
report-commission-both = { $first } ; { $second }
report-commission-three = { $first } ; { $second } ; { $third }
report-income-L = Faible revenu
report-income-LM = Revenu intermédiaire, tranche inférieure
report-income-UM = Revenu intermédiaire, tranche supérieure
report-income-H = Revenu élevé
report-ldc-yes = Pays les moins avancés
report-ldc-no = Autres pays
report-lldc-yes = Pays en développement sans littoral
report-lldc-no = Autres pays
report-sids-yes = Petits États insulaires en développement
report-sids-no = Autres pays
report-year-break = { $year } †

## Further tables of money

report-table-special = Pays partenaires en situation particulière : { $view }, { $basis }, par groupe
report-table-incomes = Par groupe de revenu du partenaire : { $view }, { $basis }, par groupe
report-table-commissions = Par commission régionale du partenaire : { $view }, { $basis }, par groupe
report-table-places = Par lieu, jusqu’aux parties de pays : { $view }, { $basis }, par groupe
report-table-genders = Par marqueur de genre : { $view }, { $basis }, par groupe
report-table-markers = Par marqueur et score : { $view }, { $basis }, par groupe
report-table-valuations = Selon le mode d’évaluation : { $view }, { $basis }, par groupe
report-table-natures = Mesuré, estimé et imputé : { $view }, { $basis }, par groupe
report-table-constant = Par année, en dollars courants et comparables : { $view }, { $basis }
report-table-reported = Tout ce qui a été déclaré en argent, par monnaie
report-table-coverage = Activités déclarées, par déclarant et année
report-table-prices = Prix propres à la méthode
report-table-triangular-south = Option 1 : ce que les partenaires du Sud ont apporté
report-table-triangular-partners = Option 2 : ce que chaque partenaire a apporté, par partenaire
report-table-triangular-activities = Option 3 : le projet entier une seule fois, comme décompte
report-table-triangular-roles = Ce que les partenaires ont apporté, selon leur rôle
report-table-triangular-own-roles = Activités triangulaires, selon le rôle du pays lui-même
report-table-triangular-units = Ce que chaque partenaire a apporté, dans ses propres unités
report-table-activities-genders = Activités par marqueur de genre : { $view }
report-table-activities-markers = Activités par marqueur et score : { $view }

## Further columns

report-column-ldc = Groupe de pays
report-column-income = Groupe de revenu
report-column-commission = Commission régionale
report-column-place = Lieu
report-column-gender = Marqueur de genre
report-column-marker = Marqueur
report-column-valuation = Mode d’évaluation
report-column-nature = Origine du chiffre
report-column-view = Point de vue
report-column-basis = Base
report-column-group = Groupe
report-column-side = De qui est l’apport
report-column-payer = Apporté par
report-column-role = Rôle
report-column-name = Nom complet
report-column-part = Ce qu’il paie
report-column-price = Prix unitaire
report-column-source = Source
report-column-date = Date de la source
report-column-current = Groupe { $group } ({ $unit } courants)
report-column-constant = Groupe { $group } (USD aux prix de { $unit })
report-column-international = Groupe { $group } (dollars internationaux)

## Further notes under tables

report-note-imputed = Groupe { $group } : mesures évaluées aux prix propres à la méthode : { $count }.
report-note-share = Groupe { $group }, { $nature } : { $percent } % du total en dollars.
report-note-break = † { $year } : rupture de la série. Cette année et les suivantes ne sont pas comparables aux précédentes :
report-note-markers = Une activité peut avoir plusieurs marqueurs. Chaque ligne vaut pour elle-même ; les lignes ne s’additionnent pas.
report-note-special = Les groupes se recoupent, et leurs lignes ne s’additionnent pas. Ce sont ceux de la date des données de référence. La dernière ligne comprend tous les partenaires.
report-note-constant = Les dollars comparables suivent le déflateur ou la parité de pouvoir d’achat du pays qui a apporté le montant. À défaut, le chiffre manque.
report-note-control = Ce qui est compté et ce qui a été laissé de côté totalisent ces montants de contrôle. Ce ne sont pas des chiffres de la coopération, car points de vue et bases y sont mêlés.
report-note-sides = Les apports de partenaires de nature différente sont énumérés et jamais additionnés. L’argent d’un partenaire développé n’entre jamais dans un total Sud-Sud.
report-note-once-project = Quel que soit le nombre de ses partenaires, un projet compte une fois dans chaque point de vue.
report-note-prices = Un prix ne donne une valeur à une quantité que là où la méthode le dit. Ces valeurs sont signalées comme imputées.
report-note-coverage-years = Sont comptées les activités qui concernent le pays, que leurs montants soient comptés ou laissés de côté. Au-delà de huit années, les huit dernières sont montrées.

## Triangular cooperation

report-triangular = Coopération triangulaire : options côte à côte
report-triangular-text = Il y a plus d’une manière de comptabiliser la coopération triangulaire (résolution 80/156 de l’Assemblée générale, paragraphe 32). Les tableaux en montrent trois côte à côte. Ce que d’autres ont apporté est tel que déclaré au pays et n’entre pas dans ses totaux.

## Coverage

report-coverage = Qui a déclaré
report-coverage-text = Parmi les déclarants attendus par la méthode ({ $expected }), ont envoyé quelque chose : { $count }.
report-coverage-unknown = La méthode ne nomme pas ceux qui doivent déclarer. Nul ne peut donc dire qui ne l’a pas fait.
report-coverage-silent = Rien envoyé
report-revisions = Révisions depuis la dernière publication
report-revisions-text = Ces chiffres sont mis en regard de ceux de la mesure du { $date }, faite à partir de l’état { $register } du registre.
report-revisions-years = Sont comparées les années communes aux deux : { $first } à { $last }.
report-revisions-activities = Activités : nouvelles { $new }, modifiées { $changed }, disparues { $gone }, inchangées { $same }.
report-revisions-inputs = Ont changé depuis :
report-revisions-inputs-none = Rien de ce qui sert à établir les chiffres n’a changé depuis.
report-revisions-all-years = Toutes les années
report-table-revisions = Révisions : { $view }, { $basis }, en { $currency }
report-column-earlier = Avant
report-column-present = Maintenant
report-column-difference = Différence
report-column-by = Par : { $reason }
report-column-new = Activités nouvelles
report-column-changed = Activités modifiées
report-column-gone = Activités disparues
report-note-revisions = Les colonnes qui commencent par « Par » s’additionnent pour donner la différence. Une activité est nouvelle dans une ligne à laquelle elle n’apportait rien auparavant, et disparue là où elle n’apporte plus rien.
report-note-revisions-several = Lorsque plusieurs données d’entrée ont changé, les lignes n’indiquent pas toujours laquelle a fait bouger un chiffre. Cette part figure dans une colonne à part et n’est pas devinée.
report-note-revisions-mixed = Les lignes qui diffèrent par plus d’un élément figurent sous le premier qui décide ({ $count }).
report-coverage-expected = Devaient déclarer
report-coverage-answered = Dont ont déclaré
report-coverage-share = Part ayant déclaré, en pourcentage

## Further facts on how figures were made

report-fact-exchange = Règle de taux de change
report-exchange-fixed = Moyenne annuelle de { $year } pour tous
report-fact-own-experts = Dépenses directes pour ses propres experts
report-fact-labour-receipts = Rémunération du personnel propre comme recette
report-fact-labour-ppp = Conversion de cette rémunération
report-labour-untold = La méthode ne la distingue pas
report-labour-receipt = Comptée comme reçue par le partenaire
report-labour-no-receipt = Pas comptée comme reçue : elle a été payée dans le pays fournisseur
report-labour-ppp = Par parité de pouvoir d’achat
report-labour-rates = Par taux de change, comme tout le reste
report-fact-impute = Valeurs aux prix propres à la méthode
report-fact-rounding = Décimales affichées
report-rounding = { $decimals } ; { $rounding }
report-fact-constant = Année des prix constants
report-fact-derived = Méthode dont elle est tirée
report-ground-home-salary = Rémunération, dans son pays, du personnel du fournisseur, que la méthode ne tient pas pour une recette.
report-ground-revalued = La méthode l’évalue à ses propres prix, à la place de la valeur déclarée.

## Further findings of measuring and of methods

finding-measure-ppp-missing = Il n’y a pas de parité de pouvoir d’achat pour { $country } en { $year }. Montants sans le chiffre : { $count }.
    .title = Parité de pouvoir d’achat manquante
    .why = La méthode la demande. Le taux de change ne la remplace pas.
    .fix = Ajoutez la parité avec sa source aux données de référence, ou faites que la méthode ne la demande pas.

finding-measure-deflator-missing = Il n’y a pas de déflateur pour { $country } en { $year }. Montants sans chiffre à prix constants : { $count }.
    .title = Déflateur manquant
    .why = Le chiffre à prix constants manque, et n’est pas deviné d’après d’autres années.
    .fix = Ajoutez le déflateur avec sa source aux données de référence.

finding-measure-price-missing = La méthode n’a pas de prix qui convienne aux quantités dans l’unité « { $unit } ». Restent sans valeur : { $count }.
    .title = Quantité sans prix
    .why = Ni argent ni valeur n’ont été déclarés, et rien n’est deviné.
    .fix = Ajoutez à la méthode un prix avec sa source si ces quantités doivent avoir une valeur.

finding-measure-reporter-silent = { $reporter } est censé déclarer, et n’a rien envoyé.
    .title = Déclarant qui n’a rien envoyé
    .why = Les chiffres ne couvrent pas ce qu’il fait. Rien n’est estimé à sa place.
    .fix = Demandez-lui sa déclaration, ou retirez-le de la liste de la méthode s’il n’en a pas.

finding-measure-reporter-year = { $reporter } n’a rien envoyé sur { $year }.
    .title = Déclarant sans envoi pour une année
    .why = L’année n’est pas couverte comme les autres, et la série peut montrer un changement qui n’a pas eu lieu.
    .fix = Demandez-lui cette année, ou dites dans la méthode de quand à quand il déclare.

finding-measure-year-empty = Rien dans le registre ne relève de l’année { $year }.
    .title = Année sans données
    .why = Les tableaux de cette année sont vides parce que rien n’a été déclaré, et non parce que rien n’a été fait.
    .fix = Demandez les données de l’année, ou mesurez les années qui en ont.

finding-measure-switch-unheard = La méthode choisit « { $choice } », et aucune règle de l’édition { $edition } ne demande ce choix.
    .title = Choix sans effet
    .why = Les chiffres ne sont pas ce que dit la méthode : les dépenses directes pour ses propres experts sont classées comme si rien n’avait été choisi.
    .fix = Ajoutez à l’édition une règle avec le champ own-experts, ou retirez ce choix.

finding-edition-needs = Le champ { $field } exige aussi { $other }.
    .title = Choix incomplet
    .why = Sans l’autre, le choix ne changerait rien, et nul ne le remarquerait.
    .fix = Indiquez les deux, ou aucun.

finding-edition-excludes = Les champs { $field } et { $other } ne peuvent aller ensemble.
    .title = Choix incompatibles
    .why = Le même changement serait retiré deux fois des chiffres.
    .fix = Choisissez l’un d’eux.
