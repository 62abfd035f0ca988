# Documents des organes : leurs paragraphes au fil des ans, et la suite donnée à ce qu’ils demandent.

web-mandates = Mandats
mandate-intro = Résolutions, décisions, rapports et documents finaux : ce qu’ils disent, d’où vient chaque paragraphe, ce qu’ils demandent à qui et pour quand, et ce qui a été fait.
mandate-search-label = Formulation
mandate-search-hint = Trouve où figure une formulation, mot pour mot ou presque, dans tous les documents conservés. Ce qui y diffère est marqué.
mandate-search = Chercher
mandate-language = Langue
mandate-any-language = Toutes les langues
mandate-search-whole = { $count ->
    [one] Elle figure mot pour mot dans { $count } paragraphe.
   *[other] Elle figure mot pour mot dans { $count } paragraphes.
}
mandate-word-for-word = mot pour mot
mandate-nearly = { $share } % des mots
mandate-next = Suite
mandate-earlier = Paragraphes précédents
mandate-later = Paragraphes suivants
mandate-none = Aucun document n’est encore conservé. « ayni mandate keep » en lit dans des fichiers.
mandate-session = session { $session }
mandate-series = Toute la série
mandate-through-years = Au fil des ans
mandate-follow = Suivi
mandate-compare = Comparer
mandate-compare-with = Comparer à un texte antérieur
mandate-turn = Dans l’autre sens
mandate-whole = Avec le texte complet de ce qui est identique
mandate-changes-docx = Modifications en document texte (DOCX)

mandate-send-title = Envoyer un document
mandate-send-intro = Une résolution, un projet, une décision, un rapport ou un document final. Il est lu à part du nœud et montré avec ce qui n’a pas pu être placé. Rien n’est refusé pour son contenu. Un texte déjà gardé en devient une version plus récente.
mandate-send-limit = Word (DOCX), PDF avec du texte, HTML, Akoma Ntoso, texte simple ou lignes JSON, jusqu’à { $limit } Mo. Nommez-le par sa cote, comme A_RES_78_167.docx, si le texte ne la dit pas.
mandate-send-keep = Lire et garder
mandate-send-look = Lire seulement
mandate-send-only-read = Lu ; rien n’est gardé.
mandate-send-new = Gardé.
mandate-send-changed = Gardé comme version plus récente.
mandate-send-same = Déjà gardé, tel quel.
mandate-send-findings = Ce que la lecture a constaté
mandate-send-no-findings = Tout a sa place.
mandate-send-requests = Ce qu’il demande
mandate-screen-intro = Un projet, un plan ou un programme de pays : où s’y trouve le contenu Sud-Sud et combien il y en a, et quelle formulation convenue existe pour ce dont il ne parle pas. Rien n’est gardé.
mandate-screen-against = Formulation convenue de
mandate-screen-no-source = Aucune source
mandate-screen-look = Parcourir
mandate-recommendations-title = Recommandations
mandate-recommendations-caption = { $count ->
    [one] { $count } recommandation
   *[other] { $count } recommandations
}
mandate-recommendations-none = Aucune recommandation ne répond à ces critères.

mandate-requests-title = Demandes et suivi
mandate-requests-caption = { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
}
mandate-requests-note = Les mots d’une demande sont ceux du document. Un état est ce que des personnes ont dit, ou ce qui découle des dates ; il n’est jamais deviné.
mandate-requests-none = Aucune demande ne correspond.
mandate-as-of = Au { $day }
mandate-column-document = Document
mandate-column-paragraph = Paragraphe
mandate-column-languages = Langues
mandate-column-kind = Nature
mandate-column-asked = À qui c’est demandé
mandate-column-words = Texte
mandate-column-things = Ce qui est demandé
mandate-column-qualifiers = Réserves
mandate-column-due = Échéance
mandate-column-repeats = Fréquence
mandate-column-state = État
mandate-column-reason = Motif
mandate-column-responsible = Responsable
mandate-column-evidence = Éléments de preuve
mandate-every-months = { $count ->
    [one] tous les mois
   *[other] tous les { $count } mois
}
mandate-any-state = Tous les états
mandate-due-before = Échéance avant le
mandate-due = échéance : { $date }
mandate-narrow = Afficher
mandate-workbook = En classeur (XLSX)
mandate-calendar = Calendrier des échéances
mandate-who = Qui
mandate-contributing = Participants
mandate-who-hint = Laisser vide pour retirer tous les noms.
mandate-say = Consigner
mandate-remind = Me le rappeler
mandate-remind-on = Le
mandate-note = Note
mandate-in-document = Dans le document
mandate-steps = Étapes
mandate-step = Étape
mandate-step-who = Qui s’en charge
mandate-step-due = Pour quand
mandate-step-add = Ajouter une étape
mandate-step-done = faite : { $date }
mandate-done-on = Faite le
mandate-done = Faite
mandate-evidence-kind = De quoi il s’agit
mandate-evidence-reference = Référence
mandate-evidence-hint = Une activité sous la forme DÉCLARANT/ID, une cote avec son paragraphe, ou le nom d’une manifestation.
mandate-evidence-add = Ajouter un élément de preuve
mandate-confirm = Confirmer
mandate-dismiss = Écarter
mandate-suggested-mark = suggéré
mandate-suggestions-open = { $count ->
    [one] { $count } suggestion à examiner
   *[other] { $count } suggestions à examiner
}
mandate-by = par la personne { $person }
mandate-by-machine = en ligne de commande

mandate-answers = Acceptée ou non
mandate-answer = Réponse
mandate-answer-add = Consigner une réponse
mandate-answer-who = Qui a répondu
mandate-answer-source = Où elle se trouve
mandate-any-answer = Toute réponse
mandate-replaced = Remplacée par une autre demande
mandate-replaced-by = Identifiant de l’autre demande
mandate-replaced-hint = Il se trouve à la fin de l’adresse de la page de cette demande.
mandate-lost-title = Journaux sans demande
mandate-lost-about = Ces demandes ne figurent plus dans aucun document, le document ayant été gardé à nouveau avec d’autres mots. Ce qui en a été dit reste ici jusqu’à ce que quelqu’un dise à quelle demande cela se rapporte.
mandate-lost-none = Tout ce qui a été dit se rapporte à une demande qui figure dans un document.
mandate-lost-link = { $count ->
    [one] { $count } journal sans demande
   *[other] { $count } journaux sans demande
}
mandate-lost-lines = { $count ->
    [one] { $count } ligne, le { $date }
   *[other] { $count } lignes, la dernière le { $date }
}
mandate-lost-to = Se rapporte à
mandate-lost-carry = Reporter
mandate-lost-not = La demande figure dans un document ; ce qui en a été dit y reste attaché.
    .fix = Dites sur sa propre page qu’une autre demande l’a remplacée.
mandate-mail-remind = Rappel : { $name } ({ $node })
    .text = Vous avez demandé à { $node } de vous rappeler ceci : { $name }
mandate-mail-due = Échéance proche : { $name } ({ $node })
    .text = Une demande que vous suivez sur { $node } arrive à échéance dans les 30 jours : { $name }

mandate-no-words = Il n’y a pas d’ensemble de mots « { $id } » pour les documents.
    .fix = Nommez-en un qui existe, ou retirez le dossier de données qui le remplace.
mandate-nothing-read = Aucun texte n’a été trouvé dans les fichiers.
    .fix = Une page numérisée est une image : passez-y d’abord une reconnaissance de texte, ou prenez le fichier du Système de diffusion électronique des documents.
mandate-not-held = { $symbol } n’est pas conservé ici.
    .fix = « ayni mandate list » montre ce qui est conservé ; « ayni mandate keep FICHIER » l’ajoute.
mandate-no-paragraph = Le document n’a pas de paragraphe { $paragraph }.
    .fix = Nommez-le comme on le cite, par exemple 7 ou 7 (a) ; P4 est le quatrième alinéa du préambule.
mandate-no-request = Il n’y a pas de demande { $request }.
    .fix = « ayni mandate requests » les donne avec leurs identifiants.
mandate-say-why = Une déclaration a besoin de son motif, une étape et un élément de preuve de leur texte.
    .fix = Écrivez pourquoi, en une phrase que d’autres peuvent vérifier.
mandate-say-shorter = Le texte dépasse { $most } caractères.
    .fix = Abrégez-le, et gardez le reste dans un document que vous nommez.
mandate-say-gone = L’étape ou la suggestion n’existe pas, ou est déjà réglée.
    .fix = Rechargez la page.
mandate-no-date = La date est illisible.
    .fix = Écrivez-la sous la forme 2026-12-31.
mandate-two-languages = Les deux textes sont en langues différentes ; les modifications ne peuvent pas être marquées mot à mot.
    .fix = Comparez-les sous forme de page : nommez un fichier qui finit par .html.
mandate-unknown-ending = { $path } n’a pas de terminaison que l’on puisse écrire ici.
    .fix = Terminez-le par l’une de celles-ci : { $known }

mandate-kept-new = conservé   { $name } · { $title } · { $paragraphs } paragraphes
mandate-kept-changed = nouvelle version   { $name } · { $title } · { $paragraphs } paragraphes
mandate-kept-same = inchangé   { $name } · { $title } · { $paragraphs } paragraphes
mandate-kept = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
mandate-line = { $name } · { $day } · { $title } · { $paragraphs } paragraphes
mandate-compare-line = { $before } → { $after }  { $fate } : { $text }
mandate-written = Écrit : { $path }
mandate-lineage-line = { $first } – { $last } · présent dans { $stands }, modifié { $changes } fois · { $text }
mandate-said = Consigné à la ligne { $line }.
mandate-suggested = { $count ->
    [one] { $count } suggestion a été ajoutée.
   *[other] { $count } suggestions ont été ajoutées.
}

screen-title = Contenu Sud-Sud
screen-documents = Documents
screen-documents-note = examinés
screen-with = Paragraphes avec un terme
screen-with-note = dans tous les documents
screen-share = Part des paragraphes, %
screen-share-note = avec un terme d’un thème quelconque
screen-by-document = Paragraphes avec un terme, par document et par thème
screen-by-entity = Parts par entité et par année
screen-passages = Passages, avec les termes pour lesquels ils comptent
screen-gaps = Formulations convenues pour les thèmes dont un document ne parle pas
screen-gaps-note = Formulations des sources nommées, telles qu’elles y figurent. C’est aux personnes de dire si elles conviennent.
screen-counted = Compté, non pondéré : un paragraphe compte une fois pour un thème, quel que soit le nombre de ses termes.
screen-more = { $count ->
    [one] { $count } passage de plus se trouve dans les données.
   *[other] { $count } passages de plus se trouvent dans les données.
}
screen-no-terms = Il n’y a pas de termes dans la langue de : { $files }. Rien ne peut en être dit.
screen-column-document = Document
screen-column-paragraphs = Paragraphes
screen-column-with = Avec un terme
screen-column-share = Part, %
screen-column-entity = Entité
screen-column-year = Année
screen-column-documents = Documents
screen-column-having = Avec contenu
screen-column-having-share = Part des documents, %
screen-column-paragraph = Paragraphe
screen-column-theme = Thème
screen-column-terms = Termes
screen-column-text = Texte
screen-column-source = Source

act-keep-documents = Conserver des documents des organes
act-follow-up = Dire où en sont les demandes des documents
log-act-mandate-keep = A conservé un document d’un organe
log-act-mandate-say = A consigné quelque chose sur une demande

api-group-mandates = Documents et demandes
api-op-list-documents = Lister les documents des organes
api-op-get-document = Lire un document d’un organe
api-op-list-requests = Lister ce que demandent les documents

api-op-keep-document = Garder un document d’un organe
api-op-get-request = Lire une demande et son suivi
api-op-list-lost-logs = Lister les journaux de demandes qui ne figurent plus dans aucun document
api-op-say-of-request = Consigner quelque chose sur une demande
api-op-compare-documents = Comparer deux documents d’organes
api-op-get-lineage = Suivre les paragraphes au fil des ans
api-op-screen-document = Chercher le contenu Sud-Sud d’un document
cli-mandate = Documents des organes : conserver, comparer, suivre au fil des ans, chercher, assurer le suivi
cli-mandate-keep = Lire des documents dans des fichiers et les conserver dans le registre
cli-mandate-keep-examples =
    Exemple :
      ayni mandate keep A_RES_78_167.txt A_RES_76_221.txt
cli-mandate-list = Lister les documents conservés
cli-mandate-compare = Comparer deux documents, du registre ou de fichiers, paragraphe par paragraphe
cli-mandate-compare-examples =
    Exemples :
      ayni mandate compare A/RES/76/221 A/RES/78/167
      ayni mandate compare A/RES/76/221 draft.txt -o changes.docx
cli-mandate-compare-arg-before = Le texte antérieur : une cote ou un fichier
cli-mandate-compare-arg-after = Le texte postérieur : une cote ou un fichier
cli-mandate-compare-arg-out = Le fichier à écrire : .docx avec modifications marquées, .html ou .json
cli-mandate-lineage = Suivre un paragraphe, ou toute une série, à travers les années et les organes
cli-mandate-lineage-examples =
    Exemples :
      ayni mandate lineage A/RES/78/167 7
      ayni mandate lineage A/RES/78/167 -o series.html
cli-mandate-lineage-arg-document = Le document : une cote ; A/RES/75/234:zh nomme la langue
cli-mandate-lineage-arg-paragraph = Le paragraphe comme on le cite : 7, 7 (a) ; P4 est le quatrième du préambule
cli-mandate-lineage-arg-with = Un autre document à mettre dans la suite ; peut être répété
cli-mandate-lineage-arg-out = Le fichier à écrire : .html ou .json
cli-mandate-search = Trouver où une formulation a déjà figuré et comment elle a été modifiée
cli-mandate-search-examples =
    Exemple :
      ayni mandate search "within existing resources"
cli-mandate-search-arg-wording = La formulation
cli-mandate-search-arg-language = Seulement les documents dans cette langue
cli-mandate-search-arg-most = Combien d’endroits montrer
cli-mandate-requests = Lister ce que demandent les documents, à qui, pour quand, et où cela en est
cli-mandate-requests-examples =
    Exemples :
      ayni mandate requests --of unctad --due-before 2027-01-01
      ayni mandate requests -o requests.xlsx
      ayni mandate requests -o due.ics
cli-mandate-requests-arg-document = Seulement les demandes de ce document
cli-mandate-requests-arg-of = Seulement ce qui est demandé à cet acteur : un code ou une partie du nom
cli-mandate-requests-arg-due-before = Seulement ce qui échoit ce jour ou avant
cli-mandate-requests-arg-state = Seulement les demandes dans cet état : not-begun, under-way, met, overdue, lapsed, replaced, cannot-be-judged
cli-mandate-requests-arg-lost = Seulement ce qui a été dit de demandes qui ne figurent plus dans aucun document
cli-mandate-requests-arg-language = Seulement les documents dans cette langue
cli-mandate-requests-arg-out = Le fichier à écrire : .xlsx, .html, .json, ou .ics pour un calendrier
cli-mandate-say = Consigner quelque chose sur une demande : son état, une étape, un élément de preuve
cli-mandate-say-examples =
    Exemples :
      ayni mandate say REQUEST --state under-way --reason "Un projet est entre les mains des entités"
      ayni mandate say REQUEST --evidence "A/79/150" --kind document
cli-mandate-say-arg-request = L’identifiant de la demande, tel que le montre « ayni mandate requests »
cli-mandate-say-arg-state = Où elle en est
cli-mandate-say-arg-responsible = Qui en répond
cli-mandate-say-arg-contributing = Qui y participe
cli-mandate-say-arg-step = Une étape à faire
cli-mandate-say-arg-step-done = Le numéro d’une étape faite
cli-mandate-say-arg-evidence = Ce qui montre que quelque chose a été fait
cli-mandate-say-arg-confirm = La ligne d’une suggestion juste
cli-mandate-say-arg-dismiss = La ligne d’une suggestion fausse
cli-mandate-say-arg-replaced-by = L’identifiant de la demande qui la remplace
cli-mandate-say-arg-carried-to = L’identifiant de la demande à laquelle se rapporte le journal d’une demande qui ne figure plus dans aucun document
cli-mandate-say-arg-remind = Le jour du rappel
cli-mandate-say-arg-answer = Ce qui a été répondu à une recommandation : accepted, partly-accepted, not-accepted, under-consideration
cli-mandate-say-arg-who = Qui a répondu
cli-mandate-say-arg-source = Où se trouve la réponse
cli-mandate-say-arg-reason = Pourquoi, qui fait l’étape, ou une note
cli-mandate-say-arg-kind = Nature de l’élément de preuve : activity, indicator, document, event
cli-mandate-say-arg-date = Pour quand est l’étape, ou depuis quand elle est faite
cli-mandate-suggest = Chercher les documents qui répondent à une demande et les garder comme suggestions
cli-mandate-screen = Examiner des projets, plans et programmes de pays quant à leur contenu Sud-Sud
cli-mandate-screen-examples =
    Exemple :
      ayni mandate screen plan.txt --against A/RES/78/167 -o screening.html
cli-mandate-screen-arg-against = Un document dont la formulation est proposée là où un thème manque ; peut être répété
cli-mandate-screen-arg-out = Le fichier à écrire : .xlsx, .html ou .json
usage-name-document = DOCUMENT
usage-name-paragraph = PARAGRAPHE
usage-name-wording = FORMULATION
usage-name-actor = ACTEUR
usage-name-request = DEMANDE
usage-name-answer = RÉPONSE
usage-name-kind = NATURE
cli-mandate-keep-arg-files = Les fichiers : texte, Word, PDF, HTML, ou une liste de paragraphes en lignes JSON
cli-mandate-screen-arg-files = Les fichiers à examiner
