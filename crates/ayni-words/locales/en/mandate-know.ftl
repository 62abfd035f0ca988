finding-mandate-lexicon-pattern = “{ $words }” cannot be looked for.
    .title = Words of a lexicon not readable
    .why = A bracket that is not closed, or a sign without letters before it, finds nothing or everything.
    .fix = Close the bracket, or put letters before the sign.

actor-class-un = United Nations
actor-class-states = States
actor-class-other = Others

actor-role-asked = asked
actor-role-with = to be consulted or worked with
actor-role-named = named

request-bond-mandate = mandate
request-bond-call = call
request-bond-invitation = invitation

due-repeats-once = once
due-repeats-every = again and again
due-repeats-regularly = regularly

due-ground-printed = as printed
due-ground-session = by the rule of the organ’s sessions
due-ground-next-session = the session after this one
due-ground-adoption = counted from adoption
due-ground-interval = how often, not when
due-ground-unresolved = cannot be worked out

follow-state-not-begun = not begun
follow-state-under-way = under way
follow-state-met = met
follow-state-overdue = overdue
follow-state-lapsed = lapsed
follow-state-replaced = replaced
follow-state-cannot-be-judged = cannot be judged

follow-ground-said = somebody said so
follow-ground-date-passed = its date has passed
follow-ground-replaced-by = another request stands in its place
follow-ground-evidence = evidence is confirmed
follow-ground-steps = steps are planned or done
follow-ground-before-date = its date lies ahead and nothing is known to be done
follow-ground-nothing-known = nothing is known

evidence-kind-activity = activity
evidence-kind-indicator = indicator
evidence-kind-document = document
evidence-kind-event = event

recommendation-acceptance-accepted = accepted
recommendation-acceptance-partly-accepted = accepted in part
recommendation-acceptance-not-accepted = not accepted
recommendation-acceptance-under-consideration = under consideration
recommendation-acceptance-not-stated = not stated

mandate-asks-who = Who
mandate-asks-what = What
mandate-asks-when = By when
mandate-asks-qualifiers = Qualifiers
mandate-asks-none = Nothing is asked.
mandate-asks-why = { $entry }: “{ $words }”
mandate-asks-words = Words
mandate-asks-subjects = Subjects

cli-mandate-understand = What documents of organs ask: who is asked to do what by when, with reasons
cli-mandate-understand-examples =
    Examples:
      ayni mandate understand A_RES_75_234.txt --why
      ayni mandate understand *.docx --of unctad --due-before 2027-01-01
cli-mandate-understand-arg-files = Files with resolutions, decisions, outcomes or reports
cli-mandate-understand-arg-of = Only what is asked of this actor: a code, or a part of its name
cli-mandate-understand-arg-due-before = Only what is due on this day or before
cli-mandate-understand-arg-kind = Only requests of this kind
cli-mandate-understand-arg-why = Show the words and the entry of the lexicon behind each answer
