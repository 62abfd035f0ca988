### SDMX : les noms de notre structure, jeux de données, tables de passage, la commande et ses constats.

## Concepts de la structure

sdmx-concept-freq = Fréquence
    .about = Périodicité d’établissement des chiffres : une fois par an.
sdmx-concept-provider = Prestataire
    .about = Le pays qui fournit ; dans les vues du reçu et de l’apport propre, le partenaire.
sdmx-concept-recipient = Bénéficiaire
    .about = Le pays qui reçoit ; dans la vue du fourni, le partenaire.
sdmx-concept-direction = Vue
    .about = De quel côté sont les chiffres : fourni, reçu ou apport propre du bénéficiaire. Les vues ne sont jamais compensées.
sdmx-concept-form = Forme de coopération
    .about = Bilatérale, triangulaire, régionale ou multilatérale, selon la méthode.
sdmx-concept-framework-group = Groupe du cadre
    .about = Le groupe de l’édition du cadre. Les groupes ne sont jamais additionnés entre eux.
sdmx-concept-item = Poste
    .about = Le poste de l’édition du cadre au sein de son groupe.
sdmx-concept-sector = Secteur
    .about = Le secteur, par parts dont la somme est exacte. Là où un secteur est nommé, partenaires et objectifs sont des totaux.
sdmx-concept-goal = Objectif de développement durable
    .about = L’objectif, par parts dont la somme est exacte. Là où un objectif est nommé, partenaires et secteurs sont des totaux.
sdmx-concept-basis = Base
    .about = Annoncé, budgétisé, engagé, décaissé ou remboursé. Les bases ne sont jamais mêlées dans un chiffre.
sdmx-concept-measure = Mesure
    .about = Ce qu’est la valeur : un nombre d’activités, un montant ou une quantité.
sdmx-concept-unit-measure = Unité de mesure
    .about = La monnaie ou l’unité. Les unités différentes ne sont jamais additionnées.
sdmx-concept-time-period = Année de référence
    .about = L’année de référence selon la méthode, qui peut commencer un autre mois que janvier.
sdmx-concept-obs-value = Valeur
    .about = La valeur, exacte à la sixième décimale. Une valeur manquante n’est pas zéro.
sdmx-concept-obs-status = Statut de l’observation
    .about = Si la valeur est normale, estimée, imputée, manquante ou supprimée.
sdmx-concept-conf-status = Statut de confidentialité
    .about = Si la valeur est libre, retenue par décision ou masquée pour protéger une valeur retenue.
sdmx-concept-conf-reason = Motif de la rétention
    .about = Le motif donné par ceux qui ont décidé de retenir la valeur.
sdmx-concept-nature = Nature du chiffre
    .about = Mesuré, estimé par la source, imputé par un prix de la méthode, ou mixte.
sdmx-concept-valuation = Méthode d’évaluation
    .about = Comment les valeurs des biens et services du poste et de la forme ont été trouvées.
sdmx-concept-unit-mult = Multiplicateur de l’unité
    .about = La puissance de dix par laquelle multiplier la valeur.
sdmx-concept-decimals = Décimales
    .about = Nombre de décimales auxquelles la valeur est exacte.
sdmx-concept-unconverted = Mesures sans taux de change
    .about = Combien de mesures manquent dans la valeur, faute de taux de change connu.
sdmx-concept-comment-obs = Remarque
    .about = Ce qu’il faut savoir pour lire la valeur.
sdmx-concept-edition = Édition du cadre
    .about = L’édition du cadre, avec sa version.
sdmx-concept-method = Méthode
    .about = La méthode propre du pays, avec sa version.
sdmx-concept-price-source = Source des taux et des prix
    .about = La source des taux de change et celles des prix par lesquels des valeurs ont été imputées.
sdmx-concept-compiler = Compilateur
    .about = Qui a mesuré, si ce n’est pas le nœud du pays : les chiffres sont alors une estimation d’un tiers.

## Listes, codes, messages, commandes

sdmx-agency = Ayni, logiciel pour la coopération Sud-Sud et triangulaire
sdmx-structure = Coopération Sud-Sud et triangulaire, mesurée selon le cadre
sdmx-flow = Coopération Sud-Sud et triangulaire d’un pays
sdmx-concepts = Concepts de la mesure de la coopération Sud-Sud
sdmx-code-total = Total
sdmx-code-unstated = Non indiqué
sdmx-code-none = Sans objet
sdmx-list-cl-freq = Fréquence
sdmx-list-cl-area = Pays et zones
sdmx-list-cl-direction = Vues
sdmx-list-cl-form = Formes de coopération
sdmx-list-cl-group = Groupes du cadre
sdmx-list-cl-item = Postes du cadre
sdmx-list-cl-sector = Secteurs
sdmx-list-cl-goal = Objectifs de développement durable
sdmx-list-cl-basis = Bases
sdmx-list-cl-measure = Mesures
sdmx-list-cl-unit = Unités et monnaies
sdmx-list-cl-obs-status = Statuts d’observation
sdmx-list-cl-conf-status = Statuts de confidentialité
sdmx-list-cl-nature = Natures des chiffres
sdmx-list-cl-valuation = Méthodes d’évaluation
sdmx-list-cl-unit-mult = Multiplicateurs de l’unité
sdmx-list-cl-decimals = Nombres de décimales
sdmx-freq-a = Annuelle
sdmx-unit-number = Nombre
sdmx-unit-con-usd = Dollars des États-Unis aux prix d’une année
sdmx-unit-int-usd = Dollars internationaux (parité de pouvoir d’achat)
sdmx-valuation-mixed = Plusieurs méthodes
sdmx-measure-activities = Nombre d’activités
sdmx-measure-amount-national = Montant en monnaie nationale
sdmx-measure-amount-usd = Montant en dollars courants des États-Unis
sdmx-measure-amount-constant-usd = Montant en dollars constants des États-Unis
sdmx-measure-amount-international = Montant en dollars internationaux
sdmx-measure-quantity = Quantité dans son unité propre
sdmx-status-a = Valeur normale
sdmx-status-e = Valeur estimée
sdmx-status-i = Valeur imputée
sdmx-status-o = Valeur manquante
sdmx-status-q = Valeur manquante ; supprimée
sdmx-conf-f = Libre
sdmx-conf-n = Retenu par décision, non publié
sdmx-conf-d = Masqué pour protéger une valeur retenue
sdmx-nature-measured = Mesuré
sdmx-nature-estimated = Estimé par la source
sdmx-nature-imputed = Imputé par un prix de la méthode
sdmx-nature-mixed = En partie mesuré, en partie estimé ou imputé
sdmx-mult-0 = Unités
sdmx-mult-3 = Milliers
sdmx-mult-6 = Millions
sdmx-mult-9 = Milliards
sdmx-withheld = Retenu par décision ; ce n’est pas zéro.
sdmx-guard = Masqué, car une valeur retenue pourrait en être calculée ; ce n’est pas zéro.
sdmx-unconverted = Aucun taux de change n’est connu pour { $count } mesures sur { $measures } ; elles peuvent manquer dans la valeur.
sdmx-partial = Partiel : n’y figure que ce que déclarent ces prestataires : { $providers }.
sdmx-also-reported = Une partie est aussi déclarée par une autre voie.
sdmx-objected = Une partie fait l’objet d’une objection du bénéficiaire non réglée.
cli-sdmx = Structures et données en SDMX, la forme des statistiques mondiales
cli-sdmx-examples =
    Exemples :
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx structure -o structure.xml
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-structure = Écrire notre propre structure pour la coopération Sud-Sud : dimensions, attributs, listes de codes
cli-sdmx-structure-examples =
    Exemples :
      ayni sdmx structure -o structure.xml
      ayni sdmx structure --syntax ml-3.0 --framework xaa-2026.toml -o structure.xml
cli-sdmx-write = Écrire le jeu de données d’une mesure, ou de l’indicateur 17.3.1 dans la structure des ODD
cli-sdmx-write-examples =
    Exemples :
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx write out/ --syntax ml-3.0 --statement statement.toml -o cooperation.xml
      ayni sdmx write sdg/ --as sdg -o 17-3-1.csv
cli-sdmx-check = Vérifier un jeu de données au regard de sa structure
cli-sdmx-check-examples =
    Exemples :
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-map = Amener un jeu de données d’une autre structure dans la nôtre, par une table de passage
cli-sdmx-map-examples =
    Exemples :
      ayni sdmx map suggest --structure theirs.xml -o map.toml
      ayni sdmx map theirs.csv --structure theirs.xml --map map.toml -o ours.csv
cli-sdmx-map-suggest = Proposer une table de passage à vérifier ligne par ligne
cli-sdmx-map-suggest-examples =
    Exemples :
      ayni sdmx map suggest --structure theirs.xml -o map.toml
cli-sdmx-trace = Montrer les lignes, fichiers et cellules derrière une observation
cli-sdmx-trace-examples =
    Exemples :
      ayni sdmx trace out/ A.XAA.XBB.PROVIDED._T.A.A1._T._T.DISBURSED.AMOUNT_USD.USD.2024
cli-sdmx-write-arg-syntax = La syntaxe : csv-1.0, csv-2.0, ml-2.1, ml-3.0 ; ml-2.1-flat et ml-3.0-flat sans séries
cli-sdmx-map-arg-syntax = La syntaxe : csv-1.0, csv-2.0, ml-2.1, ml-3.0 ; ml-2.1-flat et ml-3.0-flat sans séries
cli-sdmx-structure-arg-syntax = La syntaxe : ml-2.1 ou ml-3.0
cli-sdmx-structure-arg-from = Une mesure dont les secteurs et zones propres doivent aussi figurer dans les listes
cli-sdmx-trace-arg-folder = Le dossier d’une mesure
cli-sdmx-write-arg-folder = Le dossier d’une mesure, ou de l’indicateur 17.3.1 avec --as sdg
cli-sdmx-write-arg-kind = La structure : ssc est la nôtre, sdg celle de la base mondiale des ODD
cli-sdmx-write-arg-statement = La déclaration d’une soumission : ses groupes et ce qu’elle retient
cli-sdmx-write-arg-units = Montants de 17.3.1 en dollars plutôt qu’en millions
cli-sdmx-write-arg-structure = La structure de vérification, telle celle des ODD prise dans son registre
cli-sdmx-check-arg-structure = Le message de structure (SDMX-ML 2.1 ou 3.0) des données
cli-sdmx-map-arg-structure = Le message de structure (SDMX-ML 2.1 ou 3.0) des données
cli-sdmx-map-suggest-arg-structure = Le message de structure (SDMX-ML 2.1 ou 3.0) des données
cli-sdmx-check-arg-named = La structure visée, si le message en contient plusieurs : IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-named = La structure visée, si le message en contient plusieurs : IAEG-SDGs:SDG(1.0)
cli-sdmx-map-suggest-arg-named = La structure visée, si le message en contient plusieurs : IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-map = La table de passage
cli-sdmx-trace-arg-key = Les codes des dimensions de l’observation, joints par des points
sdmx-structure-made = { $path } contient la structure { $structure }.
sdmx-written = { $path } contient { $count } observations de { $structure }.
sdmx-written-hidden = Retenues par décision : { $withheld }. Masquées pour qu’on ne puisse les calculer : { $guards }.
sdmx-metadata-written = { $path } contient les métadonnées de référence.
sdmx-checked = { $count } observations de { $structure } ont été vérifiées.
sdmx-mapped = { $path } contient { $count } observations. Non reprises selon la table : { $out }. En attente, avec un constat : { $waiting }.
sdmx-suggested = { $path } est une proposition. Vérifiez chaque ligne ; { $open } restent ouvertes.
sdmx-traced = { $key } : { $count } lignes
sdmx-no-figures = { $path } ne contient aucun chiffre à écrire.
sdmx-no-key = L’observation { $key } n’existe pas. Le jeu que produit ayni sdmx write contient les codes de toutes.
sdmx-map-exists = { $path } existe déjà ; il reste tel quel.
sdmx-map-head =
    Table de passage proposée de { $from } à { $to }. Vérifiez chaque ligne.
    to : d’où vient chacun de nos composants : fixed, ou from avec codes ; same garde le code tel quel.
    drop : le sort des autres dimensions : only prend un code, sum additionne les parts semblables.
sdmx-map-same = Le même nom.
sdmx-map-likely = Probable : à vérifier.
sdmx-map-open = Ouvert : rien n’a été trouvé. À préciser.
sdmx-map-codes = Codes sans équivalent chez nous : { $codes }
usage-name-key = CLÉ

## Constats

finding-sdmx-area-unknown = { $count } chiffres pour « { $country } » n’ont pas de numéro M49 pour REF_AREA.
    .title = Bénéficiaire sans numéro M49
    .why = La structure des ODD désigne les zones par ces numéros. Le chiffre d’un pays garde son propre code ; celui sans bénéficiaire est omis.
    .fix = Nommez le bénéficiaire dans le registre, ou donnez au pays son numéro dans vos propres données de référence.
finding-sdmx-map-structure = La table est faite pour { $map } ; les données sont de { $structure }.
    .title = Table d’une autre structure
    .why = Un code peut avoir un autre sens dans une autre structure ou version.
    .fix = Vérifiez la table avec cette structure, puis changez la ligne from.
finding-sdmx-map-component = La table nomme { $component }, que la structure n’a pas.
    .title = Composant inconnu
    .why = Un nom mal écrit laisserait des données de côté à l’insu de tous.
    .fix = Corrigez le nom dans la table.
finding-sdmx-map-choice = { $component } demande exactement l’un des deux : fixed ou from sous to, only ou sum sous drop.
    .title = L’un des deux
    .why = Avec les deux ou aucun, nul ne saurait ce qui est voulu.
    .fix = Gardez l’un des deux.
finding-sdmx-map-target = Notre liste pour { $component } n’a pas le code { $code }.
    .title = Pas un de nos codes
    .why = Des données aux codes inconnus sont refusées par qui les reçoit.
    .fix = Prenez un code de la liste, qu’écrit ayni sdmx structure.
finding-sdmx-map-dimension = La table ne dit rien de la dimension { $component }.
    .title = Dimension laissée ouverte
    .why = Des observations qui ne diffèrent que par elle n’en feraient qu’une, mêlant des choses différentes.
    .fix = Utilisez-la sous to, ou dites sous drop ce qu’elle devient.
finding-sdmx-map-needed = La table ne dit pas d’où vient { $component }.
    .title = Composant sans source
    .why = Chaque observation de notre structure doit l’avoir.
    .fix = Donnez-lui une valeur fixed, ou le composant d’où il vient.
finding-sdmx-map-code = { $count } observations ont { $component } = « { $code } », que la table ne nomme pas.
    .title = Code que la table ne nomme pas
    .why = Un code n’est jamais deviné. Ces observations attendent.
    .fix = Ajoutez-le sous codes, ou mettez same si c’est un de nos codes.
finding-sdmx-map-duplicate = { $count } observations n’en font plus qu’une, { $key }.
    .title = Plusieurs observations pour une clé
    .why = On ne peut savoir laquelle compte. Elles attendent.
    .fix = Prenez un code avec only, ou additionnez les parts d’un tout avec sum.
finding-sdmx-map-unlike = { $count } observations pour { $key } ne peuvent être additionnées : unité, multiplicateur ou statut diffèrent, ou l’une n’a pas de valeur.
    .title = Choses différentes
    .why = Une somme de parts différentes ou manquantes serait fausse.
    .fix = Prenez un total avec only s’il existe, ou traitez-les séparément.
finding-sdmx-map-total = { $component } serait additionné, mais { $code } est un total à côté de ses parts.
    .title = Un total parmi ses parts
    .why = Tout serait compté deux fois.
    .fix = Prenez le total avec only.
finding-sdmx-map-syntax =
    La table ne peut être lue. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Signe { $column }.
    } ({ $message })
    .title = Table illisible
    .why = Rien d’une table fautive n’est utilisé.
    .fix = Corrigez la ligne indiquée, ou comparez avec ce qu’écrit ayni sdmx map suggest.
finding-sdmx-no-structure = Le message n’a pas la structure voulue ; il contient : { $structures }
    .title = Quelle structure ?
    .why = Les données ne se vérifient qu’au regard d’une structure.
    .fix = Nommez-en une avec --named, ou prenez un autre fichier.
