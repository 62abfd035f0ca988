### Lecture des documents des organes : résolutions, décisions, rapports.

finding-mandate-adopted-text = Le paragraphe introduit un texte propre, qui commence après lui.
    .title = Texte introduit par un paragraphe
    .why = Une déclaration, un programme ou un document final a sa propre numérotation. Ses paragraphes sont gardés comme ceux de ce texte, et non comme paragraphes du dispositif de la résolution.
    .fix = Il n’y a rien à faire ; comparez avec l’original si un numéro importe.

finding-mandate-call-unanswered = Appels de note sans note : { $count }, dont le premier est « { $mark } ».
    .title = Appel de note sans note
    .why = Le texte appelle une note qui n’a pas été trouvée dans le fichier.
    .fix = Comparez avec l’original si vous avez besoin des notes.

finding-mandate-cut-short = Le document s’arrête avant d’être complet.
    .title = Document tronqué
    .why = Le dernier paragraphe finit sans point, ou un élément ouvert n’est pas fermé. Ce qui précède a été lu.
    .fix = Vérifiez que le fichier est entier, puis relisez-le.

finding-mandate-damaged = Le fichier, ou une partie, est illisible : { $detail }.
    .title = Fichier endommagé
    .why = Un fichier s’endommage quand un transfert s’interrompt, ou par un programme qui l’écrit mal. Ce qui était lisible a été gardé.
    .fix = Redemandez le fichier.

finding-mandate-empty = Le fichier n’a aucun paragraphe.
    .title = Pas de texte
    .why = Rien dans le fichier n’est le texte d’un document.
    .fix = Vérifiez que c’est le bon fichier.

finding-mandate-encoding = Certains octets ne sont pas des lettres de { $encoding }. Ils ont été remplacés par « � ».
    .title = Mauvais encodage
    .why = Le fichier a été enregistré dans un autre encodage que celui de ses lettres, ou il est endommagé.
    .fix = Enregistrez le fichier en UTF-8.

finding-mandate-encrypted = Le fichier est protégé par un mot de passe.
    .title = Fichier chiffré
    .why = Ce qui est chiffré ne peut être lu sans le mot de passe.
    .fix = Enregistrez le fichier sans mot de passe.

finding-mandate-format-unknown = Les fichiers de type { $format } ne sont pas lus ici.
    .title = Type de fichier non lu
    .why = Sont lus le texte brut, Word (DOCX), le PDF avec texte, HTML, Akoma Ntoso et les listes de paragraphes en JSON.
    .fix = Enregistrez le document sous l’une de ces formes.

finding-mandate-inflates = La partie « { $member } » se décompresse au-delà de ce qui est permis.
    .title = Décompression excessive
    .why = Un petit fichier qui se décompresse sans fin est fait pour épuiser la machine. La lecture s’est arrêtée là.
    .fix = N’ouvrez pas le fichier ; demandez à l’expéditeur ce que c’est.

finding-mandate-language-unknown = La langue du texte n’est pas connue.
    .title = Langue inconnue
    .why = Les documents sont lus en anglais, arabe, chinois, espagnol, français et russe. Les paragraphes ont été gardés, mais leurs parties n’ont guère pu être distinguées.
    .fix = Regardez vous-même les parties.

finding-mandate-letters-unknown = Le fichier ne dit pas à quelles lettres correspondent ses signes : { $count } signes.
    .title = Lettres inconnues
    .why = Les polices du PDF n’ont pas de table des signes vers les lettres. Les mots concernés sont incomplets.
    .fix = Demandez le document sous une autre forme.

finding-mandate-limit = Le document est plus long que ce qui est lu. Le reste a été laissé.
    .title = Document trop long
    .why = La lecture a des limites, pour qu’aucun fichier n’épuise la machine.
    .fix = Divisez le document.

finding-mandate-no-operative = Aucun paragraphe du dispositif n’a été trouvé.
    .title = Pas de dispositif
    .why = Une résolution dit ce que fait l’organe en paragraphes numérotés, ou en phrases après son préambule. Aucun n’a été reconnu.
    .fix = Regardez les paragraphes ; le fichier peut ne pas les avoir, ou les numéroter autrement.

finding-mandate-no-text = Le PDF a des pages mais pas de texte : { $pages }.
    .title = Pages numérisées
    .why = Les pages sont des images, comme en fait un scanner. Les images ne sont pas lues.
    .fix = Demandez le document dans un fichier avec texte, ou faites d’abord reconnaître les caractères.

finding-mandate-note-textless = Le signe « { $mark } » se trouve au pied d’une page sans texte.
    .title = Note sans texte
    .why = L’outil qui a extrait le texte a séparé les signes de leurs textes.
    .fix = Comparez avec l’original si vous avez besoin de cette note.

finding-mandate-note-uncalled = Aucun paragraphe n’appelle la note « { $mark } ».
    .title = Note sans place
    .why = La note a été gardée, mais sa place dans le texte n’a pas été trouvée.
    .fix = Comparez avec l’original si sa place importe.

finding-mandate-note-unmarked = Notes sans signe au pied d’une page : { $count }.
    .title = Note sans signe
    .why = Il y a plus de textes que de signes au pied de la page. Ils ont été gardés sans signe.
    .fix = Comparez avec l’original si vous avez besoin de ces notes.

finding-mandate-number-order = Le paragraphe { $number } se trouve là où { $expected } était attendu.
    .title = Numéros en désordre
    .why = Un numéro manque, ou les paragraphes ne suivent pas leurs numéros. Tous ont été gardés tels quels.
    .fix = Comparez avec l’original.

finding-mandate-number-repeated = Il y a plus d’un paragraphe { $number }.
    .title = Numéro répété
    .why = Deux paragraphes d’une même suite ont le même numéro. Les deux ont été gardés.
    .fix = Comparez avec l’original : un renvoi à ce numéro est ambigu.

finding-mandate-symbol-form = Aucun organe n’attribue la cote « { $symbol } ».
    .title = Cote impossible
    .why = La cote n’a pas la forme qu’emploient les organes : une session et un numéro de quatre chiffres au plus.
    .fix = Vérifiez si la cote est mal imprimée.

finding-mandate-symbol-from-name = La cote { $symbol } vient du nom du fichier.
    .title = Cote tirée du nom du fichier
    .why = Le texte ne dit pas sa cote.
    .fix = Vérifiez qu’elle est juste.

finding-mandate-symbol-missing = Le document ne dit pas sa cote.
    .title = Pas de cote
    .why = Sans cote, d’autres documents ne peuvent y être reliés.
    .fix = Nommez le fichier d’après sa cote, comme A_RES_78_167.docx.

finding-mandate-two-languages = Langue du document : { $language } ; paragraphes dans une autre langue ({ $second }) : { $count }.
    .title = Deux langues dans un document
    .why = Des paragraphes entiers sont dans une autre langue, comme quand deux versions sont dans un même fichier. Tous ont été lus selon les mots de la première.
    .fix = Donnez à chaque langue son propre fichier.

paragraph-kind-text = paragraphe
paragraph-kind-heading = titre
paragraph-kind-speaker = qui parle
paragraph-kind-row = ligne d’un tableau
cli-mandate-examples =
    Exemples :
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read = Lire des documents et en distinguer les parties, paragraphes et notes
cli-mandate-read-examples =
    Exemples :
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read-arg-files = Les documents : texte brut, DOCX, PDF, HTML, Akoma Ntoso, ou listes de paragraphes en JSON
cli-mandate-read-arg-out = Le dossier de ce qui a été lu, un fichier par document
cli-mandate-read-arg-akn = Akoma Ntoso 3.0 au lieu de JSON
mandate-read-parts = Alinéas du préambule : { $preamble }. Paragraphes du dispositif : { $operative }, et { $below } sous ceux-ci. Paragraphes du corps : { $body }. Des annexes : { $annex }. Notes : { $notes }.
mandate-read-session = session { $session }
mandate-read-item = point { $item } de l’ordre du jour
mandate-read-meeting = séance { $meeting }
mandate-read-date = { $date }
mandate-read-unnamed = document sans cote
mandate-read-total = Documents lus : { $documents }. Paragraphes : { $paragraphs }.
mandate-read-written = { $path } : { $count } fichiers.
