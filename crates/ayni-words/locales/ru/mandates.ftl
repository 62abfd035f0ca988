# Документы органов: их пункты на протяжении лет и то, что делается по содержащимся в них просьбам.

web-mandates = Мандаты
mandate-intro = Резолюции, решения, доклады и итоговые документы: что в них сказано, откуда взялся каждый пункт, о чем, кого и к какому сроку просят и что сделано.
mandate-search-label = Формулировка
mandate-search-hint = Находит, где стоит формулировка, дословно или почти, во всех сохраненных документах. Отличия отмечены.
mandate-search = Найти
mandate-language = Язык
mandate-any-language = Все языки
mandate-search-whole = { $count ->
    [one] Дословно стоит в { $count } пункте.
    [few] Дословно стоит в { $count } пунктах.
    [many] Дословно стоит в { $count } пунктах.
   *[other] Дословно стоит в { $count } пункта.
}
mandate-word-for-word = дословно
mandate-nearly = { $share } % слов
mandate-next = Далее
mandate-earlier = Предыдущие пункты
mandate-later = Следующие пункты
mandate-none = Документов пока нет. Команда «ayni mandate keep» читает их из файлов.
mandate-session = сессия { $session }
mandate-series = Вся серия
mandate-through-years = На протяжении лет
mandate-follow = Выполнение
mandate-compare = Сравнить
mandate-compare-with = Сравнить с более ранним текстом
mandate-turn = В обратном порядке
mandate-whole = С полным текстом того, что одинаково
mandate-changes-docx = Изменения в виде текстового документа (DOCX)

mandate-send-title = Отправить документ
mandate-send-intro = Резолюция, проект, решение, доклад или итоговый документ. Он читается отдельно от узла и показывается с тем, что не удалось разместить. Из-за содержания ничего не отклоняется. Текст, который уже хранится, становится его более новой версией.
mandate-send-limit = Word (DOCX), PDF с текстом, HTML, Akoma Ntoso, простой текст или строки JSON, до { $limit } МБ. Назовите файл по его условному обозначению, например A_RES_78_167.docx, если в тексте его нет.
mandate-send-keep = Прочитать и сохранить
mandate-send-look = Только прочитать
mandate-send-only-read = Прочитано; ничего не сохранено.
mandate-send-new = Сохранено.
mandate-send-changed = Сохранено как более новая версия.
mandate-send-same = Уже хранится в этом же виде.
mandate-send-findings = Что обнаружено при чтении
mandate-send-no-findings = Все на своем месте.
mandate-send-requests = О чем просит документ
mandate-screen-intro = Проект, план или страновая программа: где в них говорится о сотрудничестве Юг — Юг и сколько, и какие согласованные формулировки есть для того, о чем они не говорят. Ничего не сохраняется.
mandate-screen-against = Согласованные формулировки из
mandate-screen-no-source = Без источника
mandate-screen-look = Просмотреть
mandate-recommendations-title = Рекомендации
mandate-recommendations-caption = { $count ->
    [one] { $count } рекомендация
    [few] { $count } рекомендации
    [many] { $count } рекомендаций
   *[other] { $count } рекомендации
}
mandate-recommendations-none = Таких рекомендаций нет.

mandate-requests-title = Просьбы и их выполнение
mandate-requests-caption = { $count ->
    [one] { $count } просьба
    [few] { $count } просьбы
    [many] { $count } просьб
   *[other] { $count } просьбы
}
mandate-requests-note = Слова просьбы — слова документа. Состояние — то, что сказали люди, или то, что следует из дат; оно никогда не угадывается.
mandate-requests-none = Таких просьб нет.
mandate-as-of = По состоянию на { $day }
mandate-column-document = Документ
mandate-column-paragraph = Пункт
mandate-column-languages = Языки
mandate-column-kind = Вид
mandate-column-asked = Кого просят
mandate-column-words = Текст
mandate-column-things = О чем просят
mandate-column-qualifiers = Оговорки
mandate-column-due = Срок
mandate-column-repeats = Как часто
mandate-column-state = Состояние
mandate-column-reason = Основание
mandate-column-responsible = Ответственные
mandate-column-evidence = Подтверждения
mandate-every-months = { $count ->
    [one] каждый { $count } месяц
    [few] каждые { $count } месяца
    [many] каждые { $count } месяцев
   *[other] каждые { $count } месяца
}
mandate-any-state = Любое состояние
mandate-due-before = Срок не позднее
mandate-due = срок: { $date }
mandate-narrow = Показать
mandate-workbook = В виде таблицы (XLSX)
mandate-calendar = Календарь сроков
mandate-who = Кто
mandate-contributing = Участники
mandate-who-hint = Оставьте пустым, чтобы убрать все имена.
mandate-say = Записать
mandate-remind = Напомнить мне
mandate-remind-on = Дата
mandate-note = Примечание
mandate-in-document = В документе
mandate-steps = Шаги
mandate-step = Шаг
mandate-step-who = Кто его делает
mandate-step-due = К какому сроку
mandate-step-add = Добавить шаг
mandate-step-done = сделано: { $date }
mandate-done-on = Дата выполнения
mandate-done = Сделано
mandate-evidence-kind = Что это
mandate-evidence-reference = Ссылка
mandate-evidence-hint = Мероприятие в виде ОТЧИТЫВАЮЩИЙСЯ/ИД, условное обозначение с пунктом или название события.
mandate-evidence-add = Добавить подтверждение
mandate-confirm = Подтвердить
mandate-dismiss = Отклонить
mandate-suggested-mark = предложено
mandate-suggestions-open = { $count ->
    [one] { $count } предложение к рассмотрению
    [few] { $count } предложения к рассмотрению
    [many] { $count } предложений к рассмотрению
   *[other] { $count } предложения к рассмотрению
}
mandate-by = записал(а) { $person }
mandate-by-machine = в командной строке

mandate-answers = Принята или нет
mandate-answer = Ответ
mandate-answer-add = Записать ответ
mandate-answer-who = Кто ответил
mandate-answer-source = Где он приведен
mandate-any-answer = Любой ответ
mandate-replaced = Заменена другой просьбой
mandate-replaced-by = Идентификатор другой просьбы
mandate-replaced-hint = Он стоит в конце адреса страницы этой просьбы.
mandate-lost-title = Журналы без просьбы
mandate-lost-about = Этих просьб больше нет ни в одном документе: документ сохранён заново с другими словами. Сказанное о них хранится здесь, пока кто-нибудь не укажет, к какой просьбе оно относится.
mandate-lost-none = Всё сказанное относится к просьбам, которые есть в документах.
mandate-lost-link = { $count ->
    [one] { $count } журнал без просьбы
    [few] { $count } журнала без просьбы
    [many] { $count } журналов без просьбы
   *[other] { $count } журнала без просьбы
}
mandate-lost-lines = { $count ->
    [one] { $count } запись, { $date }
    [few] { $count } записи, последняя { $date }
    [many] { $count } записей, последняя { $date }
   *[other] { $count } записи, последняя { $date }
}
mandate-lost-to = Относится к просьбе
mandate-lost-carry = Перенести
mandate-lost-not = Просьба есть в документе; сказанное о ней остаётся при ней.
    .fix = Укажите на её странице, что её заменила другая просьба.
mandate-mail-remind = Напоминание: { $name } ({ $node })
    .text = Вы просили { $node } напомнить вам: { $name }
mandate-mail-due = Скоро наступает срок: { $name } ({ $node })
    .text = В течение 30 дней наступает срок просьбы, за которой вы следите на { $node }: { $name }

mandate-no-words = Нет набора слов «{ $id }» для документов.
    .fix = Назовите имеющийся или уберите папку данных, которая его заменяет.
mandate-nothing-read = В файлах не найден текст.
    .fix = Отсканированная страница — это изображение: сначала распознайте текст или возьмите файл в Системе официальной документации.
mandate-not-held = { $symbol } здесь не хранится.
    .fix = «ayni mandate list» показывает, что хранится; «ayni mandate keep ФАЙЛ» добавляет.
mandate-no-paragraph = В документе нет пункта { $paragraph }.
    .fix = Назовите его так, как на него ссылаются, например 7 или 7 (a); P4 — четвертый пункт преамбулы.
mandate-no-request = Нет просьбы { $request }.
    .fix = «ayni mandate requests» показывает их с идентификаторами.
mandate-say-why = Заявлению нужно основание, шагу и подтверждению — слова.
    .fix = Напишите почему, одним предложением, которое другие могут проверить.
mandate-say-shorter = Текст длиннее { $most } знаков.
    .fix = Сократите его, а остальное оставьте в документе, который назовете.
mandate-say-gone = Этого шага или предложения нет, или вопрос уже решен.
    .fix = Загрузите страницу заново.
mandate-no-date = Дату нельзя прочитать.
    .fix = Напишите так: 2026-12-31.
mandate-two-languages = Тексты на разных языках; изменения нельзя отметить слово за словом.
    .fix = Сравните их в виде страницы: назовите файл с окончанием .html.
mandate-unknown-ending = { $path }: с таким окончанием здесь не записать.
    .fix = Используйте одно из: { $known }

mandate-kept-new = сохранено   { $name } · { $title } · пунктов: { $paragraphs }
mandate-kept-changed = новая версия   { $name } · { $title } · пунктов: { $paragraphs }
mandate-kept-same = без изменений   { $name } · { $title } · пунктов: { $paragraphs }
mandate-kept = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
mandate-line = { $name } · { $day } · { $title } · пунктов: { $paragraphs }
mandate-compare-line = { $before } → { $after }  { $fate }: { $text }
mandate-written = Записано: { $path }
mandate-lineage-line = { $first } – { $last } · документов: { $stands }, изменений: { $changes } · { $text }
mandate-said = Записано в строке { $line }.
mandate-suggested = { $count ->
    [one] Добавлено { $count } предложение.
    [few] Добавлено { $count } предложения.
    [many] Добавлено { $count } предложений.
   *[other] Добавлено { $count } предложения.
}

screen-title = Содержание по линии Юг — Юг
screen-documents = Документы
screen-documents-note = просмотрены
screen-with = Пункты с термином
screen-with-note = во всех документах
screen-share = Доля пунктов, %
screen-share-note = с термином любой темы
screen-by-document = Пункты с термином по документам и темам
screen-by-entity = Доли по структурам и годам
screen-passages = Места с терминами, по которым они учтены
screen-gaps = Согласованные формулировки по темам, о которых документ не говорит
screen-gaps-note = Формулировки названных источников в том виде, как они там стоят. Подходят ли они, решают люди.
screen-counted = Подсчитано, не взвешено: пункт учитывается по теме один раз, сколько бы терминов в нем ни было.
screen-more = { $count ->
    [one] Еще { $count } место — в данных.
    [few] Еще { $count } места — в данных.
    [many] Еще { $count } мест — в данных.
   *[other] Еще { $count } места — в данных.
}
screen-no-terms = Нет терминов на языке файлов: { $files }. О них ничего нельзя сказать.
screen-column-document = Документ
screen-column-paragraphs = Пункты
screen-column-with = С термином
screen-column-share = Доля, %
screen-column-entity = Структура
screen-column-year = Год
screen-column-documents = Документы
screen-column-having = С содержанием
screen-column-having-share = Доля документов, %
screen-column-paragraph = Пункт
screen-column-theme = Тема
screen-column-terms = Термины
screen-column-text = Текст
screen-column-source = Источник

act-keep-documents = Сохранение документов органов
act-follow-up = Сведения о ходе выполнения просьб
log-act-mandate-keep = Сохранен документ органа
log-act-mandate-say = Сделана запись о просьбе

api-group-mandates = Документы и просьбы
api-op-list-documents = Список документов органов
api-op-get-document = Чтение документа органа
api-op-list-requests = Список того, о чем просят документы

api-op-keep-document = Сохранить документ органа
api-op-get-request = Прочитать просьбу и ход ее выполнения
api-op-list-lost-logs = Перечислить журналы просьб, которых больше нет ни в одном документе
api-op-say-of-request = Сообщить что-либо о просьбе
api-op-compare-documents = Сопоставить два документа органов
api-op-get-lineage = Проследить пункты по годам
api-op-screen-document = Проверить документ на содержание о сотрудничестве Юг — Юг
cli-mandate = Документы органов: хранить, сравнивать, прослеживать по годам, искать, следить за выполнением
cli-mandate-keep = Прочитать документы из файлов и сохранить в реестре
cli-mandate-keep-examples =
    Пример:
      ayni mandate keep A_RES_78_167.txt A_RES_76_221.txt
cli-mandate-list = Показать сохраненные документы
cli-mandate-compare = Сравнить два документа из реестра или файлов, пункт за пунктом
cli-mandate-compare-examples =
    Примеры:
      ayni mandate compare A/RES/76/221 A/RES/78/167
      ayni mandate compare A/RES/76/221 draft.txt -o changes.docx
cli-mandate-compare-arg-before = Более ранний текст: условное обозначение или файл
cli-mandate-compare-arg-after = Более поздний текст: условное обозначение или файл
cli-mandate-compare-arg-out = Файл для записи: .docx с отмеченными изменениями, .html или .json
cli-mandate-lineage = Проследить пункт или всю серию по годам и органам
cli-mandate-lineage-examples =
    Примеры:
      ayni mandate lineage A/RES/78/167 7
      ayni mandate lineage A/RES/78/167 -o series.html
cli-mandate-lineage-arg-document = Документ: условное обозначение; A/RES/75/234:zh указывает язык
cli-mandate-lineage-arg-paragraph = Пункт так, как на него ссылаются: 7, 7 (a); P4 — четвертый в преамбуле
cli-mandate-lineage-arg-with = Еще один документ в ряд; можно повторять
cli-mandate-lineage-arg-out = Файл для записи: .html или .json
cli-mandate-search = Найти, где формулировка стояла раньше и как менялась
cli-mandate-search-examples =
    Пример:
      ayni mandate search "within existing resources"
cli-mandate-search-arg-wording = Формулировка
cli-mandate-search-arg-language = Только документы на этом языке
cli-mandate-search-arg-most = Сколько мест показать
cli-mandate-requests = Показать, о чем, кого и к какому сроку просят документы и как это выполняется
cli-mandate-requests-examples =
    Примеры:
      ayni mandate requests --of unctad --due-before 2027-01-01
      ayni mandate requests -o requests.xlsx
      ayni mandate requests -o due.ics
cli-mandate-requests-arg-document = Только просьбы этого документа
cli-mandate-requests-arg-of = Только просьбы к этому участнику: код или часть названия
cli-mandate-requests-arg-due-before = Только со сроком в этот день или раньше
cli-mandate-requests-arg-state = Только просьбы в этом состоянии: not-begun, under-way, met, overdue, lapsed, replaced, cannot-be-judged
cli-mandate-requests-arg-lost = Только сказанное о просьбах, которых больше нет ни в одном документе
cli-mandate-requests-arg-language = Только документы на этом языке
cli-mandate-requests-arg-out = Файл для записи: .xlsx, .html, .json или .ics для календаря
cli-mandate-say = Записать что-либо о просьбе: состояние, шаг, подтверждение
cli-mandate-say-examples =
    Примеры:
      ayni mandate say REQUEST --state under-way --reason "Проект передан структурам"
      ayni mandate say REQUEST --evidence "A/79/150" --kind document
cli-mandate-say-arg-request = Идентификатор просьбы, как его показывает «ayni mandate requests»
cli-mandate-say-arg-state = Состояние
cli-mandate-say-arg-responsible = Кто отвечает
cli-mandate-say-arg-contributing = Кто участвует
cli-mandate-say-arg-step = Шаг, который нужно сделать
cli-mandate-say-arg-step-done = Номер сделанного шага
cli-mandate-say-arg-evidence = Что показывает, что нечто сделано
cli-mandate-say-arg-confirm = Строка верного предложения
cli-mandate-say-arg-dismiss = Строка неверного предложения
cli-mandate-say-arg-replaced-by = Идентификатор просьбы, которая ее заменяет
cli-mandate-say-arg-carried-to = Идентификатор просьбы, к которой относится журнал просьбы, которой больше нет ни в одном документе
cli-mandate-say-arg-remind = День напоминания
cli-mandate-say-arg-answer = Что ответили на рекомендацию: accepted, partly-accepted, not-accepted, under-consideration
cli-mandate-say-arg-who = Кто ответил
cli-mandate-say-arg-source = Где приведен ответ
cli-mandate-say-arg-reason = Почему, кто делает шаг, или примечание
cli-mandate-say-arg-kind = Что за подтверждение: activity, indicator, document, event
cli-mandate-say-arg-date = К какому сроку шаг или с какого дня он сделан
cli-mandate-suggest = Найти документы, отвечающие на просьбу, и сохранить как предложения
cli-mandate-screen = Просмотреть проекты, планы и страновые программы на содержание по линии Юг — Юг
cli-mandate-screen-examples =
    Пример:
      ayni mandate screen plan.txt --against A/RES/78/167 -o screening.html
cli-mandate-screen-arg-against = Документ, формулировки которого предлагаются, где темы нет; можно повторять
cli-mandate-screen-arg-out = Файл для записи: .xlsx, .html или .json
usage-name-document = ДОКУМЕНТ
usage-name-paragraph = ПУНКТ
usage-name-wording = ФОРМУЛИРОВКА
usage-name-actor = УЧАСТНИК
usage-name-request = ПРОСЬБА
usage-name-answer = ОТВЕТ
usage-name-kind = ВИД
cli-mandate-keep-arg-files = Файлы: текст, Word, PDF, HTML или список пунктов в строках JSON
cli-mandate-screen-arg-files = Файлы для просмотра
