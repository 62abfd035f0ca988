### Textes des contrôles : une constatation par règle, dans l’ordre de la liste des règles.

## Ce qu’il faut à toute activité

finding-identity-missing = Le champ « { $field } » est vide.
    .title = Déclarant ou identifiant manquant
    .why = Le déclarant et l’identifiant désignent ensemble une activité. Sans eux, un fichier corrigé ne peut pas la retrouver.
    .fix = Donnez à chaque activité un identifiant propre et ne l’attribuez jamais à une autre.

finding-line-id = Deux lignes de « { $list } » portent l’identifiant « { $id } », ou il est vide.
    .title = Ligne sans identifiant propre
    .why = Les ressources, les corrections et les constatations désignent une ligne par son identifiant. Chaque ligne doit en avoir un qu’aucune autre ne porte.
    .fix = Donnez un identifiant différent à chaque ligne de la liste.

finding-parties-missing = L’activité n’a ni fournisseur ni bénéficiaire.
    .title = Aucun partenaire
    .why = Sans fournisseur ni bénéficiaire, personne ne peut dire de qui est la coopération.
    .fix = Ajoutez qui fournit et qui reçoit, chacun avec son rôle.

finding-provider-missing = L’activité a un bénéficiaire, mais pas de fournisseur.
    .title = Fournisseur manquant
    .why = Ce qui a été reçu est comptabilisé avec un partenaire inconnu tant que le fournisseur n’est pas nommé.
    .fix = Ajoutez le pays ou l’organisation qui fournit.

finding-recipient-missing = L’activité a un fournisseur, mais pas de bénéficiaire.
    .title = Bénéficiaire manquant
    .why = Ce qui a été fourni est comptabilisé avec un partenaire inconnu tant que le bénéficiaire n’est pas nommé.
    .fix = Ajoutez le pays bénéficiaire, ou indiquez que la coopération est régionale ou multilatérale.

finding-title-missing = L’activité n’a pas de titre.
    .title = Titre manquant
    .why = On reconnaît une activité à son titre, et c’est par lui que l’on trouve les doubles déclarations.
    .fix = Ajoutez un titre qui dit ce qui est fait et où, dans n’importe quelle langue.

finding-year-missing = Ni l’activité ni aucune de ses ressources n’a de date.
    .title = Aucune année
    .why = Les chiffres sont établis par année. Une activité sans date n’apparaît dans aucun.
    .fix = Ajoutez au moins l’année où l’activité commence.

finding-country-not-involved = Le pays suivant ne prend aucune part à l’activité : { $country }.
    .title = Votre pays n’y prend pas part
    .why = Vos chiffres ne contiennent que des activités auxquelles votre pays prend part.
    .fix = Vérifiez les partenaires. Si l’activité est celle d’autres pays, il n’y a rien à faire.

## Parties, rôles et formes

finding-first-provider-north = { $country } est fournisseur et ne figure pas dans la liste « { $list } ».
    .title = Le premier fournisseur n’est pas du Sud
    .why = L’argent d’un pays développé n’entre jamais dans un total Sud-Sud.
    .fix = Si le pays appuie des partenaires du Sud, faites-en le deuxième fournisseur. Sinon, il n’y a rien à faire.

finding-party-country = Une partie publique n’a pas de pays. Son rôle est le suivant : { $role }.
    .title = Partie sans pays
    .why = Sans pays, l’activité n’est rattachée à aucun partenaire, et personne ne peut dire si elle relève de la coopération Sud-Sud.
    .fix = Ajoutez le pays, ou indiquez que la partie est une organisation internationale ou un autre type d’organisme.

finding-payer-open = { $count ->
        [one] Il y a { $providers } fournisseurs, et une ressource n’indique pas lequel d’entre eux la paie.
       *[other] Il y a { $providers } fournisseurs, et { $count } ressources n’indiquent pas lequel d’entre eux les paie.
    }
    .title = Payeur non précisé
    .why = Lorsqu’il y a plusieurs fournisseurs, personne ne peut dire à qui est la ressource. L’argent d’un partenaire développé n’entre jamais dans un total Sud-Sud.
    .fix = Indiquez pour chaque ressource quelle partie l’apporte.

finding-payer-unknown = Le payeur « { $payer } » n’est pas l’une des parties de l’activité.
    .title = Le payeur n’est pas parmi les parties
    .why = L’argent ne serait comptabilisé pour personne.
    .fix = Ajoutez le payeur comme partie, ou corrigez l’identifiant de sa ligne.

finding-provider-is-recipient = { $country } est le seul fournisseur et le seul bénéficiaire.
    .title = Le fournisseur et le bénéficiaire sont les mêmes
    .why = Il faut deux pays pour coopérer. Ce qu’un pays dépense pour lui-même n’est pas comptabilisé.
    .fix = Corrigez le fournisseur ou le bénéficiaire. Si l’activité est régionale, indiquez cette forme.

finding-recipient-north = { $country } est bénéficiaire et ne figure pas dans la liste « { $list } ».
    .title = Le bénéficiaire n’est pas du Sud
    .why = La coopération avec un pays qui ne figure pas dans la liste du Sud de la méthode n’entre pas dans les totaux Sud-Sud.
    .fix = Vérifiez le pays. S’il est exact, il n’y a rien à faire.

finding-role-overlap = { $count ->
        [one] { $country } figure à la fois comme fournisseur et comme bénéficiaire.
       *[other] { $count } pays figurent à la fois comme fournisseurs et comme bénéficiaires. Le premier est { $country }.
    }
    .title = Pays des deux côtés
    .why = Un pays qui figure des deux côtés est comptabilisé comme donnant et comme recevant.
    .fix = Si les partenaires procèdent à des échanges, donnez-leur le rôle « fournisseur et bénéficiaire ». Sinon, corrigez les listes.

finding-second-bilateral = La coopération est bilatérale et a un deuxième fournisseur.
    .title = Bilatérale avec un deuxième fournisseur
    .why = Selon la plupart des méthodes, un deuxième fournisseur rend la coopération triangulaire. La forme et les rôles se contredisent.
    .fix = Corrigez la forme de coopération ou le rôle de la partie.

finding-triangular-second = La coopération est triangulaire et n’a pas de deuxième fournisseur.
    .title = Triangulaire sans deuxième fournisseur
    .why = Dans la coopération triangulaire, un pays développé ou une organisation multilatérale appuie des partenaires du Sud. Sans lui, une méthode peut compter l’activité comme bilatérale.
    .fix = Ajoutez le partenaire facilitateur comme deuxième fournisseur, ou corrigez la forme de coopération.

## Codes

finding-code-repeated = « { $code } » figure plus d’une fois sous « { $list } ».
    .title = Le même code deux fois
    .why = Chaque ligne prend une part ; un code répété en prend donc trop.
    .fix = Gardez une seule ligne par code et additionnez ses parts.

finding-country-unknown = « { $code } » n’est pas un code de pays.
    .title = Pays inconnu
    .why = Un pays qui n’est pas reconnu ne peut pas être compté comme partenaire.
    .fix = Utilisez le code ISO à trois lettres du pays, ou ajoutez au profil de correspondance le nom qu’emploie votre fichier.

finding-currency-unknown = « { $code } » n’est pas un code de monnaie.
    .title = Monnaie inconnue
    .why = L’argent dans une monnaie inconnue ne peut être ni converti ni additionné.
    .fix = Utilisez le code ISO à trois lettres de la monnaie, par exemple USD.

finding-goal-nested = La cible { $target } figure à côté de son propre objectif, { $goal }.
    .title = Objectif et cible mélangés
    .why = Les deux prennent une part, de sorte que l’objectif peut recevoir plus que vous ne vouliez.
    .fix = Gardez la cible seule, ou l’objectif seul.

finding-goal-unknown = « { $code } » ne figure pas dans la liste d’objectifs « { $list } ».
    .title = Objectif ou cible inconnus
    .why = Un objectif que la liste ne contient pas n’est compté sous aucun objectif.
    .fix = Écrivez le numéro seul : 3 pour un objectif, 3.8 pour une cible.

finding-kind-unknown = « { $code } » ne figure pas dans la liste des types de ressources.
    .title = Type de ressource inconnu
    .why = Le type décide sous quel élément du cadre une ressource est comptée.
    .fix = Utilisez un type de la liste, ou faites correspondre le mot de votre fichier à l’un d’eux.

finding-list-unknown = La liste « { $list } » n’est pas chargée. Ses codes n’ont pas été contrôlés.
    .title = Liste non chargée
    .why = Les codes d’une liste qui n’est pas chargée sont conservés, et personne ne peut dire s’ils sont exacts.
    .fix = Ajoutez la liste à vos données de référence si vous voulez que ses codes soient contrôlés et nommés.

finding-marker-score = Le marqueur « { $marker } » a le score { $score }. Le score le plus élevé est { $max }.
    .title = Score hors de l’échelle
    .why = Un score hors de l’échelle de son marqueur ne dit rien.
    .fix = Corrigez le score. Zéro signifie : examiné et non visé.

finding-marker-unknown = « { $code } » ne figure pas dans la liste des marqueurs.
    .title = Marqueur inconnu
    .why = Un marqueur que la liste ne contient pas n’apparaît dans aucun tableau.
    .fix = Corrigez le marqueur, ou ajoutez-le à votre propre liste de marqueurs.

finding-place-unknown = « { $code } » n’est ni un code de pays ni le numéro d’une région.
    .title = Lieu inconnu
    .why = Un lieu qui n’est pas reconnu n’apparaît dans aucun tableau par lieu.
    .fix = Utilisez un code de pays à trois lettres et mettez la partie du pays à côté.

finding-sector-unknown = « { $code } » ne figure pas dans la liste de secteurs « { $list } ».
    .title = Secteur inconnu
    .why = Un secteur que sa liste ne contient pas n’est compté sous aucun secteur.
    .fix = Corrigez le code, ou ajoutez-le à votre propre liste de secteurs.

finding-unit-unknown = « { $code } » ne figure pas dans la liste des unités.
    .title = Unité inconnue
    .why = Les quantités s’additionnent par unité. Une unité inconnue ne s’additionne à rien.
    .fix = Utilisez une unité de la liste, ou ajoutez la vôtre à la liste des unités.

## Parts

finding-share-above = Les parts de « { $what } » totalisent { $sum } %, soit plus que l’ensemble.
    .title = Parts supérieures à l’ensemble
    .why = Au-delà de 100 %, le même argent serait compté plus d’une fois.
    .fix = Corrigez les parts pour qu’elles totalisent 100 %, ou laissez-les toutes vides pour répartir à parts égales.

finding-share-range = Une part de « { $what } » est de { $share } %. Les parts se situent entre 0 et 100 %.
    .title = Part hors limites
    .why = L’argent ne peut être réparti selon une part qui n’est pas une fraction d’un ensemble.
    .fix = Corrigez la part. En pourcentage, 25 est un quart ; en fraction, 0,25.

finding-share-rounding = Les parts de « { $what } » totalisent { $sum } % par suite d’arrondis.
    .title = Parts arrondies
    .why = Les parts sont conservées telles quelles. Ce qu’elles laissent ouvert figure sur une ligne à part.
    .fix = Il n’y a rien à faire. Pour répartir à parts égales, laissez les parts vides.

finding-share-some = { $open } des { $lines } lignes de « { $what } » n’ont pas de part.
    .title = Parts indiquées en partie
    .why = Lorsque certaines lignes ont une part et d’autres non, personne ne peut dire ce qui revient à ces dernières.
    .fix = Indiquez une part pour chaque ligne, ou pour aucune si la répartition est égale.

finding-share-sum = Les parts de « { $what } » totalisent { $sum } %, et non 100 %.
    .title = Les parts ne forment pas un ensemble
    .why = L’argent de chaque activité est réparti selon ces parts. Ce qu’elles laissent ouvert figure sur une ligne à part.
    .fix = Corrigez les parts pour qu’elles totalisent 100 %, ou laissez-les toutes vides pour répartir à parts égales.

## Dates et état d’avancement

finding-completed-future = L’activité est achevée et prend fin en date du { $end }, après le { $today }.
    .title = Achevée avant sa fin
    .why = L’état d’avancement et la fin se contredisent.
    .fix = Corrigez l’état d’avancement ou la fin.

finding-completed-open = L’activité est achevée et n’a pas de fin.
    .title = Achevée sans date de fin
    .why = Sans date de fin, personne ne sait en quelles années l’activité était en cours.
    .fix = Ajoutez l’année où elle a pris fin.

finding-date-range = La date { $date } ne se situe pas entre { $earliest } et { $latest }.
    .title = Date impossible
    .why = Une date aussi éloignée est une faute de frappe ou une erreur de tableur.
    .fix = Corrigez la date.

finding-period-order = La période prend fin ({ $end }) avant de commencer ({ $start }).
    .title = Fin antérieure au début
    .why = Une période qui prend fin avant de commencer n’a pas d’année où être comptée.
    .fix = Corrigez le début ou la fin.

finding-resource-period = Une ressource porte la date { $date }, à plus d’un an hors de la période de l’activité.
    .title = Ressource hors de la période
    .why = L’année d’une ressource décide en quelle année elle est comptée.
    .fix = Vérifiez la date de la ressource et la période de l’activité.

finding-status-disbursed = Des ressources sont décaissées, mais l’état d’avancement est le suivant : { $status }.
    .title = Décaissement que l’état d’avancement exclut
    .why = Les méthodes laissent de côté les activités proposées et annulées, et ce qui a été décaissé à ce titre.
    .fix = Si quelque chose a été réalisé, utilisez « achevée » ou « suspendue ». Sinon, corrigez la base.

## Argent

finding-amount-negative = Le montant est négatif : { $amount }.
    .title = Montant négatif
    .why = Un montant négatif réduit tous les totaux dont il fait partie.
    .fix = Si de l’argent a été remboursé, utilisez la base « remboursé » et un montant positif. S’il corrige une autre ligne, laissez-le.

finding-amount-zero = Le montant est égal à zéro.
    .title = Montant nul
    .why = Zéro signifie que rien n’a été donné. Un montant inconnu est laissé vide et indiqué comme manquant.
    .fix = Videz la cellule si le montant n’est pas connu.

finding-basis-missing = La ressource a de l’argent, mais pas de base.
    .title = Base manquante
    .why = Les montants annoncés et les montants décaissés ne s’additionnent jamais. Sans base, le montant reste à part.
    .fix = Indiquez s’il est annoncé, inscrit au budget, engagé ou décaissé.

finding-currency-foreign = { $currency } n’est la monnaie d’aucune des parties ni une monnaie utilisée partout.
    .title = Monnaie d’un pays tiers
    .why = Des monnaies voisines dans une liste se confondent facilement.
    .fix = Vérifiez la monnaie. Si elle est exacte, il n’y a rien à faire.

finding-currency-missing = Le montant { $amount } n’a pas de monnaie.
    .title = Monnaie manquante
    .why = Un montant sans monnaie ne peut être ni converti ni additionné.
    .fix = Ajoutez la monnaie, sur la ligne ou pour toute la colonne dans le profil de correspondance.

finding-currency-year = { $currency } n’était pas en usage en { $year }.
    .title = Monnaie d’une autre époque
    .why = Une monnaie n’a pas de taux de change en dehors des années où elle est en usage.
    .fix = Corrigez la monnaie ou l’année.

finding-disbursed-above = Le montant décaissé est { $disbursed } et le montant engagé { $committed }.
    .title = Décaissements supérieurs aux engagements
    .why = Un engagement peut manquer, ou un montant peut figurer sous la mauvaise base.
    .fix = Vérifiez les engagements. S’ils ont été déclarés les années précédentes, il n’y a rien à faire.

finding-loan-maturity = Le prêt n’a ni intérêt et échéance, ni élément de libéralité.
    .title = Conditions du prêt manquantes
    .why = Sans elles, personne ne peut dire si le prêt est concessionnel.
    .fix = Ajoutez l’intérêt, l’échéance et le différé, ou l’élément de libéralité.

finding-loan-terms = { $field } : { $value }. Cela est impossible ou contredit les autres conditions.
    .title = Conditions de prêt impossibles
    .why = Les conditions décident si un prêt est concessionnel.
    .fix = Corrigez la condition. L’intérêt est en pourcentage par an, l’échéance et le différé sont en années, et le différé ne dépasse pas l’échéance.

finding-resource-empty = La ressource n’a ni montant ni quantité.
    .title = Rien de mesuré
    .why = L’activité est comptée, mais cette ressource n’apparaît dans aucun total.
    .fix = Ajoutez le montant, ou une quantité telle que des jours ou des personnes, si vous la connaissez.

finding-resource-repeated = La ressource est en tout point identique à la ligne « { $first } ».
    .title = La même ressource deux fois
    .why = Une ligne copiée serait comptée deux fois.
    .fix = Supprimez l’une des lignes, ou datez-les si les deux sont exactes.

finding-withheld-reason = Le champ « { $field } » est vide.
    .title = Réserve sans auteur ou sans motif
    .why = Ce qui est réservé l’est par une décision que d’autres doivent pouvoir examiner.
    .fix = Indiquez le service qui a décidé et son motif.

## Quantités

finding-people-uncounted = La ressource est du travail ou de l’apprentissage de personnes et n’a pas de quantité.
    .title = Travail de personnes non quantifié
    .why = Les journées d’experts, les cours et les bourses se comptent dans leurs propres unités. L’argent ne les remplace pas.
    .fix = Ajoutez le nombre de personnes, de jours ou d’heures si vous le connaissez.

finding-quantity-days = { $amount } ({ $unit }) dépasse le maximum de { $most } que permettent les personnes et la période.
    .title = Plus de temps qu’il n’y en avait
    .why = On ne peut travailler plus de jours que l’on n’en a, et les jours ne comptent pas plus d’heures qu’ils n’en ont.
    .fix = Corrigez le nombre de personnes, de jours ou d’heures, ou la période.

finding-quantity-large = { $amount } ({ $unit }) dépasse ce que peut contenir une ligne de ce type.
    .title = Quantité trop grande
    .why = Le nombre ressemble à une somme d’argent, ou au nombre de personnes touchées.
    .fix = Corrigez la quantité. Les personnes touchées ne sont ni des experts ni des stagiaires.

finding-quantity-money = La quantité { $amount } ({ $unit }) ressemble à une somme d’argent.
    .title = Argent dans une colonne de quantités
    .why = Une quantité s’additionne aux autres de la même unité. De l’argent parmi elles rend la somme sans valeur.
    .fix = Déplacez le montant dans une colonne d’argent et mettez ici le nombre d’unités.

finding-unit-missing = La quantité { $amount } n’a pas d’unité.
    .title = Unité manquante
    .why = Une quantité sans unité ne peut s’additionner à rien.
    .fix = Ajoutez l’unité, sur la ligne ou pour toute la colonne dans le profil de correspondance.

## Textes

finding-personal-data = { $kind ->
        [email] Le champ contient une adresse électronique.
       *[phone] Le champ contient un numéro de téléphone.
    }
    .title = Données personnelles dans un texte libre
    .why = Un texte libre peut être publié. Les données personnelles des experts et des fonctionnaires restent dans votre propre registre.
    .fix = Retirez les données personnelles du texte. Nommez le service plutôt que la personne.

finding-text-encoding = Le texte contient des lettres perdues ou altérées : « { $text } »
    .title = Lettres altérées
    .why = Le fichier a été lu ou enregistré avec un mauvais codage. Les lettres perdues ne peuvent pas être rétablies.
    .fix = Enregistrez de nouveau le fichier en UTF-8 ou comme classeur, puis importez-le à nouveau.

finding-text-formula = Le texte commence comme une formule de tableur : { $text }
    .title = Formule dans un texte
    .why = Un tableur peut exécuter un tel texte lorsque quelqu’un ouvre une exportation.
    .fix = Remplacez la formule par son résultat, ou par des mots.

finding-text-markup = Le texte contient des balises de page Web : { $sample }.
    .title = Balises dans un texte
    .why = Le texte est affiché tel quel ; les lecteurs voient donc les balises.
    .fix = Retirez les balises. Collez le texte copié comme texte brut.

finding-text-placeholder = « { $text } » est un texte de remplissage et non une description.
    .title = Texte de remplissage
    .why = Ce qui n’est pas connu est laissé vide. Les textes de remplissage font se ressembler des activités différentes.
    .fix = Écrivez ce que vous savez, ou videz la cellule.

finding-title-repeated = La description répète le titre.
    .title = La description répète le titre
    .why = Une description dit ce qui n’a pas sa place dans le titre.
    .fix = Ajoutez ce qui est fait, par qui et pour qui, ou laissez-la vide.

finding-title-short = Le titre « { $text } » est très court.
    .title = Titre court
    .why = On reconnaît une activité à son titre, et c’est par lui que l’on trouve les doubles déclarations.
    .fix = Écrivez ce qui est fait et où.

## Ensembles d’activités

finding-amount-outlier = { $amount } est bien au-dessus des { $count } montants que { $reporter } déclare pour ce type ({ $unit }).
    .title = Montant exceptionnellement élevé
    .why = Un seul montant élevé peut décider d’un total. Il est souvent exact, et mérite un coup d’œil.
    .fix = Vérifiez le montant. S’il est exact, il n’y a rien à faire.

finding-amount-repeated = { $reporter } déclare { $amount } dans { $count } activités sur { $activities }.
    .title = Le même montant encore et encore
    .why = Une valeur de remplissage, ou une somme recopiée vers le bas, ressemble à un montant réel.
    .fix = Vérifiez que chaque activité a son propre montant. S’il s’agit d’un prix fixe, il n’y a rien à faire.

finding-amount-slip = { $direction ->
        [large] { $amount } représente environ { $factor } fois plus que ce que { $reporter } déclare d’ordinaire pour ce type ({ $unit }).
       *[small] { $amount } représente environ { $factor } fois moins que ce que { $reporter } déclare d’ordinaire pour ce type ({ $unit }).
    }
    .title = Milliers ou millions confondus
    .why = Des montants en milliers ou en millions à côté de montants en unités faussent un total d’autant.
    .fix = Vérifiez l’unité de la colonne et de cette cellule, et corrigez le montant.

finding-currency-mixed = { $reporter } déclare d’ordinaire en { $usual }. Ce montant est en { $currency }.
    .title = Monnaie inhabituelle
    .why = Les montants sont convertis un à un ; une mauvaise monnaie donne donc un mauvais montant.
    .fix = Vérifiez la monnaie. Si elle est exacte, il n’y a rien à faire.

finding-duplicate-id = L’identifiant « { $id } » de { $reporter } a déjà été utilisé. Il s’agit ici de l’activité numéro { $number }.
    .title = Identifiant utilisé deux fois
    .why = Un identifiant désigne une seule activité. De deux activités qui portent le même, seule la première est conservée.
    .fix = Donnez à la seconde activité un identifiant propre, ou supprimez-la si c’est la même.

finding-duplicate-likely = L’activité concorde avec « { $other } » pour les partenaires, le titre, les dates et les montants.
    .title = Probablement déclarée deux fois
    .why = Une activité déclarée deux fois est comptée deux fois.
    .fix = S’il s’agit de la même activité, supprimez l’une d’elles. Sinon, faites en sorte que les titres les distinguent.

finding-parent-cycle = { $count ->
        [one] L’activité relève d’elle-même.
       *[other] { $count } activités relèvent les unes des autres en boucle.
    }
    .title = Activités en boucle
    .why = Pour des activités en boucle, personne ne peut dire laquelle est le programme et laquelle le projet.
    .fix = Corrigez l’activité supérieure, de sorte que l’une d’elles soit au sommet.

finding-parent-missing = { $count ->
        [one] L’activité supérieure, « { $parent } », n’est pas dans cet ensemble. Une activité la mentionne.
       *[other] L’activité supérieure, « { $parent } », n’est pas dans cet ensemble. { $count } activités la mentionnent.
    }
    .title = Activité supérieure introuvable
    .why = Les projets sont affichés sous le programme dont ils font partie.
    .fix = Ajoutez le programme, ou corrigez son identifiant. S’il est dans un autre fichier, il n’y a rien à faire.

finding-year-far = L’activité commence en { $year }. Les autres activités de { $reporter } commencent entre { $first } et { $last }.
    .title = Année éloignée des autres
    .why = Une année mal saisie déplace une activité vers une année que personne ne regarde.
    .fix = Vérifiez le début. S’il est exact, il n’y a rien à faire.

## Les contrôles eux-mêmes

finding-check-limit = Le contrôle « { $rule } » a retenu { $count } éléments de cet ensemble, et pas davantage.
    .title = Ensemble plus grand que ce qu’un contrôle peut retenir
    .why = Les contrôles portant sur un ensemble utilisent une mémoire limitée. Dans un très grand ensemble, quelque chose peut leur échapper.
    .fix = Contrôlez les fichiers un à un, ou déclarant par déclarant.
finding-reported-unreadable = Activités de ce déclarant que ce programme ne peut pas lire : { $count }. Celle-ci ne leur a pas été comparée.
    .title = Enregistrements illisibles
    .why = Ils ont été écrits par une autre version du programme, ou sont endommagés.
    .fix = Prévenez qui gère le nœud. Ce que vous saisissez est enregistré malgré tout.
