finding-mandate-lexicon-pattern = « { $words } » ne peut pas être recherché.
    .title = Mots du lexique illisibles
    .why = Une parenthèse non fermée, ou un signe sans lettres devant lui, ne trouve rien ou trouve tout.
    .fix = Fermez la parenthèse, ou mettez des lettres devant le signe.

actor-class-un = Nations Unies
actor-class-states = États
actor-class-other = autres

actor-role-asked = sollicité
actor-role-with = à consulter ou à associer
actor-role-named = nommé

request-bond-mandate = mandat
request-bond-call = appel
request-bond-invitation = invitation

due-repeats-once = une fois
due-repeats-every = de façon répétée
due-repeats-regularly = régulièrement

due-ground-printed = telle qu’imprimée
due-ground-session = d’après la règle des sessions de l’organe
due-ground-next-session = la session qui suit celle-ci
due-ground-adoption = comptée à partir de l’adoption
due-ground-interval = fréquence sans date
due-ground-unresolved = ne peut être établie

follow-state-not-begun = non commencé
follow-state-under-way = en cours
follow-state-met = réalisé
follow-state-overdue = en retard
follow-state-lapsed = caduc
follow-state-replaced = remplacé
follow-state-cannot-be-judged = ne peut être évalué

follow-ground-said = quelqu’un l’a déclaré
follow-ground-date-passed = la date est passée
follow-ground-replaced-by = une autre demande en tient lieu
follow-ground-evidence = des éléments de preuve sont confirmés
follow-ground-steps = des étapes sont prévues ou faites
follow-ground-before-date = la date est à venir et rien n’est connu
follow-ground-nothing-known = rien n’est connu

evidence-kind-activity = activité
evidence-kind-indicator = indicateur
evidence-kind-document = document
evidence-kind-event = événement

recommendation-acceptance-accepted = acceptée
recommendation-acceptance-partly-accepted = acceptée en partie
recommendation-acceptance-not-accepted = non acceptée
recommendation-acceptance-under-consideration = à l’examen
recommendation-acceptance-not-stated = non précisée

mandate-asks-who = À qui
mandate-asks-what = Quoi
mandate-asks-when = Pour quand
mandate-asks-qualifiers = Réserves
mandate-asks-none = Rien n’est demandé.
mandate-asks-why = { $entry } : « { $words } »
mandate-asks-words = Texte
mandate-asks-subjects = Sujets

cli-mandate-understand = Ce que demandent les documents des organes : à qui, quoi, pour quand, avec les raisons
cli-mandate-understand-examples =
    Exemples :
      ayni mandate understand A_RES_75_234.txt --why
      ayni mandate understand *.docx --of unctad --due-before 2027-01-01
cli-mandate-understand-arg-files = Fichiers de résolutions, décisions, documents finals ou rapports
cli-mandate-understand-arg-of = Seulement ce qui est demandé à cet acteur : un code ou une partie de son nom
cli-mandate-understand-arg-due-before = Seulement ce qui est dû ce jour-là ou avant
cli-mandate-understand-arg-kind = Seulement les demandes de ce type
cli-mandate-understand-arg-why = Montrer les mots et l’entrée du lexique derrière chaque réponse
