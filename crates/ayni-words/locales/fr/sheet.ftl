### Ce qu’ont constaté les lecteurs de feuilles de calcul : XLSX, XLS, ODS, texte délimité et leurs archives zip.

## Fichiers illisibles, ou illisibles jusqu’au bout

finding-sheet-encrypted = Le fichier est protégé par un mot de passe.
    .title = Fichier protégé par un mot de passe
    .why = Son contenu est chiffré ; rien ne peut donc y être lu.
    .fix = Ouvrez-le avec son mot de passe, enregistrez-le sans mot de passe et fournissez ce fichier.

finding-sheet-damaged = Le fichier est endommagé dans sa partie « { $part } ».
    .title = Fichier endommagé
    .why = À partir de cet endroit, le contenu est illisible. Tout ce qui précède a été lu.
    .fix = Ouvrez le fichier dans un tableur et enregistrez-le de nouveau, ou demandez à l’expéditeur de le renvoyer.

finding-sheet-unreadable = Le fichier n’a pas pu être lu jusqu’au bout : { $reason }.
    .title = Échec de la lecture
    .why = L’erreur vient du disque ou du réseau, et non du contenu du fichier.
    .fix = Copiez le fichier sur cet ordinateur et réessayez.

finding-sheet-format-unknown = Le fichier n’est ni une feuille de calcul ni un texte.
    .title = Ce n’est pas une feuille de calcul
    .why = Seuls sont lus XLSX, XLS, ODS et le texte délimité (CSV, TSV), y compris dans une archive zip.
    .fix = Enregistrez le tableau au format XLSX ou CSV.

finding-sheet-format-unsupported = Le fichier est du type « { $format } », qui n’est pas lu.
    .title = Type de fichier non lu
    .why = Ce n’est pas le nom du fichier qui décide ; ses premiers octets montrent ce qu’il est. Seuls sont lus XLSX, XLS, ODS et le texte délimité (CSV, TSV), y compris dans une archive zip.
    .fix = Ouvrez-le dans le programme dont il relève et enregistrez le tableau au format XLSX ou CSV.

finding-sheet-empty = Le fichier n’a aucune ligne qui contienne quelque chose.
    .title = Fichier vide
    .why = Aucune feuille n’a de cellule contenant une valeur.
    .fix = Voyez si c’est le bon fichier.

finding-sheet-member-not-read = « { $member } » a été laissé de côté.
    .title = Fichier de l’archive laissé de côté
    .why = Dans une archive, seuls les feuilles de calcul et le texte délimité sont lus, et certains usages n’en lisent qu’un.
    .fix = S’il contient des données, extrayez-le de l’archive et fournissez-le séparément.

## Limites

finding-sheet-inflates-too-much = { $bytes ->
    [one] Une partie du fichier se décompresse à plus de { $ratio } fois sa taille, ou le fichier à plus que ce qui est permis. La lecture s’est arrêtée après un octet.
   *[other] Une partie du fichier se décompresse à plus de { $ratio } fois sa taille, ou le fichier à plus que ce qui est permis. La lecture s’est arrêtée après { $bytes } octets.
    }
    .title = Taille démesurée après décompression
    .why = Les vraies feuilles se compriment de dix à quarante fois. Ce qui se comprime des centaines de fois est fait pour épuiser la machine, ou contient une même chose sans fin.
    .fix = Ouvrez le fichier dans un tableur, supprimez ce qui est vide ou répété et enregistrez-le de nouveau.

finding-sheet-too-many-cells = Le fichier a plus de { $limit } cellules. Ce qui suit n’a pas été lu.
    .title = Trop de cellules
    .why = Les cellules vides à gauche d’une valeur comptent aussi : une valeur dans la dernière colonne de chaque ligne rend une feuille énorme.
    .fix = Divisez le fichier, ou déplacez vers la gauche les valeurs isolées.

finding-sheet-too-many-columns = La ligne a plus de { $limit } colonnes. Les cellules au-delà ont été laissées de côté.
    .title = Trop de colonnes
    .why = Aucun classeur n’a plus de colonnes que cela ; le texte est donc probablement découpé aux mauvais endroits.
    .fix = Voyez si le délimiteur et les guillemets de cette ligne sont corrects.

finding-sheet-too-many-rows = La feuille dépasse la ligne { $limit }. Les lignes au-delà ont été laissées de côté.
    .title = Trop de lignes
    .why = Aucun classeur ne peut avoir plus de lignes que cela sur une feuille.
    .fix = Fournissez les données au format CSV, qui n’a pas cette limite, ou répartissez-les sur plusieurs feuilles.

finding-sheet-too-much-text = Les textes du fichier demandent plus de { $limit } octets de mémoire.
    .title = Trop de texte
    .why = Un classeur conserve ses textes dans une seule liste, qui doit être en mémoire pendant la lecture.
    .fix = Fournissez les données au format CSV, ou divisez le classeur.

finding-sheet-too-much-for-memory = Le fichier a plus de { $cells } cellules, ou plus de { $bytes } octets de texte. Seule sa première partie est ici.
    .title = Trop grand pour tenir en entier
    .why = Cet usage demande le fichier entier en mémoire. Une importation lit ligne par ligne et accepte des fichiers bien plus grands.
    .fix = Utilisez pour cela un fichier plus court, par exemple les mille premières lignes.

finding-sheet-cell-too-long = Un texte dépasse { $limit } octets. Ce qui suit dans cette partie n’a pas été lu.
    .title = Texte beaucoup trop long
    .why = Aucune cellule de classeur ne contient autant. Dans un fichier texte, il manque probablement un saut de ligne ou un guillemet.
    .fix = Regardez cet endroit du fichier et raccourcissez-le ou corrigez-le.

## Fichiers texte

finding-sheet-encoding-guessed = Les lettres ont été lues comme { $encoding }.
    .title = Codage deviné
    .why = Le fichier n’est pas en UTF-8 et ne dit pas dans quel codage il est. Le codage a été deviné d’après ses lettres.
    .fix = Voyez si les noms accentués s’affichent bien. Sinon, enregistrez le fichier en UTF-8.

finding-sheet-text-undecodable = { $count ->
    [one] À un endroit, le fichier contient des octets qui ne sont pas des lettres. On y voit « � ».
   *[other] À { $count } endroits, le fichier contient des octets qui ne sont pas des lettres. On y voit « � ».
    }
    .title = Lettres perdues
    .why = Des parties du fichier sont dans un autre codage que le reste, ou ont été endommagées en chemin.
    .fix = Remplacez chaque « � » par la bonne lettre, ou enregistrez de nouveau l’original en UTF-8.

finding-sheet-nul-bytes = { $count ->
    [one] Un octet NUL a été laissé de côté.
   *[other] { $count } octets NUL ont été laissés de côté.
    }
    .title = Octets NUL dans le texte
    .why = Aucun texte n’en contient. Ils viennent d’un programme interrompu ou d’une copie manquée.
    .fix = Comparez quelques lignes avec l’original, et refaites le fichier si elles diffèrent.

finding-sheet-unclosed-quote = Un guillemet ouvre un champ et n’est jamais fermé. Il a été lu comme un caractère ordinaire.
    .title = Guillemet non fermé
    .why = Pris à la lettre, le reste du fichier ne serait qu’une seule cellule.
    .fix = Fermez le guillemet, ou doublez-le s’il fait partie du texte.

finding-sheet-stray-quote = { $count ->
    [one] Un champ se poursuit après son guillemet fermant. Il a été lu jusqu’au délimiteur suivant.
   *[other] { $count } champs se poursuivent après leur guillemet fermant. Ils ont été lus jusqu’au délimiteur suivant. Le premier est sur cette ligne.
    }
    .title = Texte après un guillemet
    .why = Un guillemet à l’intérieur d’un champ entre guillemets doit être doublé.
    .fix = Doublez les guillemets à l’intérieur des champs entre guillemets, ou voyez s’il manque un délimiteur.

## Cellules et feuilles

finding-sheet-formula-without-value = La formule { $formula } n’a pas de valeur dans le fichier.
    .title = Formule sans valeur
    .why = Le programme qui a écrit le fichier ne l’a pas calculée, et les formules ne sont pas calculées ici.
    .fix = Ouvrez le fichier dans un tableur, qui la calcule, et enregistrez-le.

finding-sheet-text-missing = La cellule renvoie à un texte que le fichier ne contient pas.
    .title = Texte manquant
    .why = Les classeurs conservent leurs textes dans une seule liste. L’entrée de cette cellule n’y figure pas ; le fichier est donc endommagé.
    .fix = Ouvrez le fichier dans un tableur, saisissez de nouveau le texte et enregistrez-le.

finding-sheet-hidden = La feuille « { $sheet } » est masquée. Elle a été lue comme les autres.
    .title = Feuille masquée
    .why = Ce qui est masqué peut être ancien ou ne pas être destiné à l’envoi.
    .fix = Si elle n’a pas sa place ici, supprimez-la ou excluez-la dans le profil de correspondance.

finding-sheet-hidden-rows = { $count ->
    [one] Une ligne qui contient quelque chose est masquée. Elle a été lue comme les autres.
   *[other] { $count } lignes qui contiennent quelque chose sont masquées. Elles ont été lues comme les autres.
    }
    .title = Lignes masquées
    .why = Des lignes sont souvent masquées par un filtre oublié, et parfois parce qu’elles ne doivent pas compter.
    .fix = Affichez toutes les lignes et voyez si celles-ci ont leur place.

finding-sheet-more-findings = { $count ->
    [one] Il y a une autre constatation du type « { $of } ».
   *[other] Il y a { $count } autres constatations du type « { $of } ».
    }
    .title = D’autres du même type
    .why = Seules les premières de chaque type sont énumérées une à une.
    .fix = Corrigez celles qui sont énumérées, et relisez le fichier.
