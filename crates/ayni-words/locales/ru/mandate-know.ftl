finding-mandate-lexicon-pattern = «{ $words }» нельзя искать.
    .title = Слова словаря не читаются
    .why = Незакрытая скобка или знак без букв перед ним не находит ничего или находит всё.
    .fix = Закройте скобку или поставьте буквы перед знаком.

actor-class-un = Организация Объединённых Наций
actor-class-states = государства
actor-class-other = другие

actor-role-asked = адресат
actor-role-with = с кем консультироваться или работать
actor-role-named = упомянут

request-bond-mandate = мандат
request-bond-call = призыв
request-bond-invitation = приглашение

due-repeats-once = один раз
due-repeats-every = неоднократно
due-repeats-regularly = регулярно

due-ground-printed = как напечатано
due-ground-session = по правилу сессий органа
due-ground-next-session = сессия после этой
due-ground-adoption = отсчёт от принятия
due-ground-interval = как часто, а не когда
due-ground-unresolved = установить нельзя

follow-state-not-begun = не начато
follow-state-under-way = выполняется
follow-state-met = выполнено
follow-state-overdue = просрочено
follow-state-lapsed = утратило силу
follow-state-replaced = заменено
follow-state-cannot-be-judged = судить нельзя

follow-ground-said = так кто-то сообщил
follow-ground-date-passed = срок прошёл
follow-ground-replaced-by = вместо неё действует другая просьба
follow-ground-evidence = есть подтверждённые свидетельства
follow-ground-steps = шаги намечены или сделаны
follow-ground-before-date = срок впереди, и о сделанном ничего не известно
follow-ground-nothing-known = ничего не известно

evidence-kind-activity = деятельность
evidence-kind-indicator = показатель
evidence-kind-document = документ
evidence-kind-event = мероприятие

recommendation-acceptance-accepted = принята
recommendation-acceptance-partly-accepted = принята частично
recommendation-acceptance-not-accepted = не принята
recommendation-acceptance-under-consideration = рассматривается
recommendation-acceptance-not-stated = не указано

mandate-asks-title = О чём просят
mandate-asks-symbol = Документ
mandate-asks-paragraph = Пункт
mandate-asks-kind = Вид
mandate-asks-who = Кого
mandate-asks-what = О чём
mandate-asks-when = Срок
mandate-asks-qualifiers = Оговорки
mandate-asks-none = Ни о чём не просят.
mandate-asks-why = { $entry }: «{ $words }»
mandate-asks-words = Текст
