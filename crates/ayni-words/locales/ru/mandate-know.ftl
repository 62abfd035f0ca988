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

mandate-asks-who = Кого
mandate-asks-what = О чём
mandate-asks-when = Срок
mandate-asks-qualifiers = Оговорки
mandate-asks-none = Ни о чём не просят.
mandate-asks-why = { $entry }: «{ $words }»
mandate-asks-words = Текст
mandate-asks-subjects = Темы

cli-mandate-understand = О чём просят документы органов: кого, о чём и к какому сроку, с обоснованием
cli-mandate-understand-examples =
    Примеры:
      ayni mandate understand A_RES_75_234.txt --why
      ayni mandate understand *.docx --of unctad --due-before 2027-01-01
cli-mandate-understand-arg-files = Файлы резолюций, решений, итоговых документов или докладов
cli-mandate-understand-arg-of = Только то, о чём просят этого участника: код или часть названия
cli-mandate-understand-arg-due-before = Только то, что должно быть сделано к этому дню или раньше
cli-mandate-understand-arg-kind = Только просьбы этого вида
cli-mandate-understand-arg-why = Показать слова и запись словаря за каждым ответом
