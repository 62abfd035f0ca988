### Words of rounds of questionnaires and their answers on pages.

## Rounds and their list

round-title = Раунды
round-intro = Вопросники, направленные правительствам, организациям и группам, и полученные ответы
round-yours = Ждут вашего ответа
round-all = Все раунды
round-no-rounds = Ни один раунд ещё не открыт.
round-open = Открыть раунд
round-is-open = Открыт
round-is-closed = Закрыт
round-due = Ответы до: { $day }

## A round

round-board = Опрошено: { $asked }. Сдано: { $came }. Одобрено: { $cleared }.
round-form-file = Вопросник в формате XLSForm
round-closed-at = Закрыт
round-levels = Ступени одобрения
round-figures = Показатели и выводы
round-open-queries = Запросов без ответа: { $count }
round-ask = Направить респондентам
round-field-form = Вопросник
round-field-respondents = Респонденты, по одному в строке
round-hint-respondents = Идентификатор; название; эл. почта; язык (ar, en, es, fr, pt, ru, zh); организация на этом узле; затем группы, например region=africa. Обязателен только идентификатор. Тем, у кого указан адрес, приходит письмо со ссылкой.
round-every-organisation = Также все организации этого узла
round-suggest-again = Составить подсказки заново
round-close = Закрыть раунд
round-close-text = Закрытый раунд остаётся как есть. Всё, что поступит позже, хранится как исправление рядом с тем, что было учтено при закрытии.
round-close-sure = Да, закрыть
round-done-opened = Раунд открыт.
round-done-asked = Вопросник направлен респондентам.
round-done-closed = Раунд закрыт.
round-done-suggesting = Подсказки составляются заново.

## Opening

round-whole-node = Узел в целом
round-none-chosen = Не выбрано
round-field-title = Название
round-field-name = Краткое имя
round-hint-name = Латинские буквы, цифры и дефисы, например 2026. Стоит в адресах и файлах и не меняется.
round-field-date = Год или день, к которому относится
round-hint-date = Например, 2025 или 2025-12-31. В этом порядке раунды сравниваются.
round-field-due = Срок ответа
round-field-remind = За сколько дней напоминать
round-hint-remind = Числа через пробел. Письмо получает тот, у кого указан адрес и кто ещё не сдал ответ.
round-field-organisation = Кто спрашивает
round-field-forms = Вопросники
round-field-file = Другой вопросник, файлом
round-hint-file = Книга в формате XLSForm, в котором пишут формы ODK и KoboToolbox
round-field-edition = Система мониторинга, в которую идут ответы
round-field-before = Подсказывать ответы раунда
round-field-own-levels = Ступени одобрения на стороне респондента
round-hint-own-levels = По одной в строке, например: начальник департамента. Одобряют сотрудники отвечающей организации в этом порядке.
round-field-levels = Ступени одобрения на стороне спрашивающего
round-hint-levels = По одной в строке. Без ступеней ответ учитывается сразу после сдачи.
round-field-suggest = Подсказки из реестра
round-hint-suggest = В каждой строке: вопросник, вопрос, двоеточие, запрос. В его первом столбце респонденты или организации, во втором значение. Пример: strategy-governments cooperation/projects: SELECT reporter, COUNT(*) FROM activity GROUP BY reporter
round-field-queries = Показатели по запросу
round-hint-queries = В каждой строке: имя из системы мониторинга, двоеточие, запрос с одним числом. Выполняется при закрытии раунда.

## What cannot be done

round-none = Раунда «{ $name }» нет.
    .fix = Выберите раунд из списка.
round-no-form = В раунде нет вопросника «{ $form }».
    .fix = Посмотрите страницу раунда.
round-no-question = В вопроснике нет вопроса «{ $question }».
    .fix = Выберите вопрос, который задаётся; их показывают страница ответа и `getQuestionnaire`.
round-too-many-files = Больше файлов сюда приложить нельзя: их уже { $most }.
    .fix = Соберите несколько бумаг в один файл или укажите адрес как подтверждение.
round-no-respondent = Такого респондента нет, или он к вам не относится.
    .fix = Выберите из своего списка раундов.
round-bad-name = Это не может быть кратким именем.
    .fix = До 60 латинских букв, цифр, дефисов и подчёркиваний.
round-name-taken = Раунд «{ $name }» уже есть.
    .fix = Выберите другое краткое имя.
round-needs-form = В раунде не меньше одного вопросника и не больше { $most }.
    .fix = Отметьте вопросник или отправьте файл.
round-form-twice = У двух вопросников один идентификатор «{ $form }».
    .fix = Измените идентификатор одного из них в его настройках.
round-bad-suggestion = Ни в одном вопроснике нет вопроса «{ $question }».
    .fix = Укажите вопрос вместе с группами, например cooperation/projects.
round-bad-date = Это не год и не день.
    .fix = Напишите 2025 или 2025-12-31.
round-bad-day = Это не день.
    .fix = Напишите день, например 2026-03-31, или оставьте пустым.
round-bad-query = Эта строка не читается: { $line }
    .fix = Напишите как в подсказке, с двоеточием перед запросом.
round-bad-line = Строка { $line } списка респондентов не читается.
    .fix = Начните с идентификатора, разделяйте точкой с запятой, группы пишите как name=value.
round-too-many = Больше { $most } респондентов за один раз.
    .fix = Остальных добавьте потом.
round-nobody = Никто не указан.
    .fix = Укажите респондента или отметьте все организации.
round-not-sure = Раунд не закрыт.
    .fix = Отметьте, что вы уверены.
round-closed = Раунд уже закрыт.
    .fix = Поздние ответы принимаются как исправления.
round-bad-link = Эта ссылка недействительна или уже не действует.
    .fix = Откройте ссылку из последнего письма или попросите отправителя о новой.
round-only-look = Вы можете смотреть этот ответ, но не менять его.
    .fix = Заполняют сотрудники опрашиваемой организации.
round-no-version = У ответа нет такой версии.
    .fix = Откройте страницу заново и заполните её.
round-nothing-to-clear = Сейчас одобрять нечего.
    .fix = Ответ можно одобрить после сдачи.
round-moved = Кто-то с тех пор изменил ответ.
    .fix = Посмотрите его ещё раз.
round-say-something = Ничего не написано.
    .fix = Напишите, что нужно сказать.
round-say-shorter = Текст длиннее { $most } знаков.
    .fix = Скажите короче.
round-no-outcome = В системе нет результата «{ $outcome }».
    .fix = Выберите из списка.
round-no-edition = Раунд не относится ни к одной системе мониторинга.
    .fix = Укажите её при открытии раунда.

## Letters

round-mail-ask = { $node }: просим ответить на «{ $name }»
    .text = Просим заполнить вопросник «{ $name }» узла { $node }. Ссылка ниже открывает его без учётной записи; ответить за вас может любой, у кого она есть, поэтому передавайте её только тем, кому нужно. Сохранять и продолжать позже можно в любое время.
round-mail-query = { $node }: запрос по «{ $name }»
    .text = Есть запрос по вашему ответу на «{ $name }» узла { $node }. Он стоит у своего вопроса; просим ответить там.
round-mail-remind = { $node }: «{ $name }» ждёт вашего ответа
    .text = Приближается день, к которому { $node } ждёт вашего ответа на «{ $name }». Всё сохранённое на месте. Если вы только что сдали ответ, ничего не делайте.

## Suggestions

round-source-before = Ваш ответ в раунде { $round }
round-source-register = Реестр узла на { $day }

## The page of an answer

answer-state-none = Не начат
answer-state-draft = Черновик
answer-state-submitted = Сдан
answer-state-returned = Возвращён с запросом
answer-state-cleared = Одобрен
round-turn = { $title } { $number }
round-turn-add = Добавить: { $title }
round-turn-out = Убрать
round-no-answer = Без ответа
round-somebody = Кто-то
round-held = Нужно решить до сдачи: { $count }
round-print = Весь вопросник на одной странице, для печати
round-back-to-answer = Назад к ответу
round-workbook = Ответить в книге (XLSX)
round-bring = Прислать книгу обратно
round-bring-text = Содержимое книги соединяется с тем, что другие сохранили с тех пор, как её скачали: вопрос, который изменил лишь один из вас, получает этот ответ; который изменили оба — показывает оба. Что вы очистили, очищается, а предложенное засчитывается лишь там, где вы говорите, что оно верно.
round-guidance = Подробнее о вопросе
round-required = Обязательный ответ
round-confirm = Это верно
round-further = Прочие вопросы
round-beside = Двое ответили по-разному. Выберите.
round-reply = Ваш ответ на запрос
round-comment-evidence = Комментарий и подтверждения
round-comment = Комментарий
round-evidence = Где проверить: ссылки, по одной в строке
round-attach = Приложить файл
round-correction = Сданное учитывается, пока не сдано изменение.
round-languages = Языки вопросника
round-sections = Части вопросника
round-save = Сохранить
round-check = Сохранить и проверить
round-next = Сохранить и дальше
round-hand-in = Сдать
round-queries = Запросы
round-gone = Больше не спрашивается
round-gone-text = По другим ответам эти вопросы не задаются. Ответы хранятся и не учитываются.
round-done-saved = Сохранено.
round-done-handed-in = Сдано. Спасибо.
round-done-late = Сдано после закрытия: хранится как исправление.
round-done-replied = Ответ отправлен.
round-done-attached = Файл приложен.
round-done-beside = Сохранено. Тем временем кто-то ответил иначе: оба ответа стоят рядом.
round-device-kept = Нет связи с узлом. Заполненное хранится на этом устройстве и будет отправлено, когда связь вернётся.
round-device-found = На устройстве есть неотправленный черновик этой страницы.
round-device-sign-in = Заполненное ждёт на этом устройстве. Войдите снова или откройте свою ссылку, чтобы отправить.
round-device-refused = Узел не принял то, что хранило устройство.
round-device-take = Отправить
round-device-forget = Забыть на этом устройстве

## Files and workbooks

round-file = Файл
round-workbook-back = Книга в том виде, как вернулась
round-workbook-send = Прочитать книгу
round-workbook-waits = Из файла ничего не взято
round-workbook-same = В книге то, что уже сохранено
round-workbook-taken = Ответы из книги сохранены

## A respondent

round-link = Ссылка
round-link-text = Тот, у кого есть эта ссылка, отвечает за респондента. Она показана только сейчас; прежние ссылки не действуют.
round-link-about = Ссылка позволяет ответить без учётной записи. Новая отменяет прежние и уходит на адрес, если он есть.
round-link-new = Новая ссылка
round-take-out = Больше не спрашивать
round-remind = Напомнить сейчас
round-done-reminded = Напоминание в пути
round-no-address = Нет адреса, на который писать
round-handed-in-already = Ответ уже сдан
round-too-many-levels = Ступеней одобрения не больше { $most }
round-too-many-days = Дней напоминания не больше { $most }
round-said-clear = Одобрено: { $level }
round-said-submit = Сдано
round-by-link = По ссылке
round-talk = Что было сказано
round-version = Версия { $number }
round-revision = Исправление после закрытия
round-versions = Версии
round-state = Состояние
round-answered = Вопросов с ответом
round-respondent-id = Идентификатор в раунде
round-field-organisation-of = Отвечающая организация
round-address = Электронная почта
round-language = Язык
round-to-answer = Ответить
round-to-look = Посмотреть ответ
round-clearance = Одобрение
round-level-next = Следующее одобрение: { $level }
round-clear = Одобрить как: { $level }
round-whole-answer = Ответ в целом
round-query = Направить запрос
round-query-at = О чём
round-query-text = Запрос
round-query-send = Отправить запрос
round-send-back = Вернуть ответ для повторной сдачи
round-done-cleared = Одобрено.
round-done-asked-back = Запрос отправлен.
round-done-out = Респондента больше не спрашивают. Его ответы остаются.

## Figures of a round

round-counted = Учтено ответов этого раунда: { $count }
round-as-closed = Как было при закрытии
round-with-revisions = С поступившим после закрытия
round-reason = Причина
round-overrule = Изменить вывод
round-overrule-text = Печатаются оба вывода, правила и ваш, с вашим именем и причиной.
round-done-overruled = Вывод сохранён.

## Rights and the log

act-ask = Открывать раунды и опрашивать респондентов
act-respond = Отвечать на вопросники
act-clear = Одобрять ответы
log-act-answer-file = Файл к ответу
log-act-answer-keep = Ответ сохранён
log-act-round-ask = Респонденты опрошены
log-act-round-ask-no-more = Респондент исключён
log-act-round-close = Раунд закрыт
log-act-round-link = Новая ссылка респонденту
log-act-round-open = Раунд открыт
log-act-round-say = Сказано в раунде

## Rounds for programs

api-group-rounds = Раунды вопросников
api-op-list-rounds = Перечислить раунды
api-op-get-round = Показать раунд
api-op-get-questionnaire = Показать вопросник
api-op-get-round-figures = Показать показатели и выводы
api-op-get-answer = Показать ответ
api-op-put-answer = Сохранить ответ
api-op-hand-in-answer = Сдать ответ
api-op-list-answer-files = Перечислить файлы при ответе
api-op-lay-answer-file = Приложить файл к ответу
api-op-get-answer-file = Получить файл, приложенный к ответу
api-op-open-round = Открыть раунд
api-op-ask-respondents = Опросить респондентов
api-op-suggest-in-round = Подготовить подсказки раунда заново
api-op-overrule-verdict = Изменить вывод
api-op-remind-respondent = Напомнить респонденту
api-op-new-round-link = Создать новую ссылку для респондента
api-op-query-answer = Направить запрос об ответе
api-op-reply-to-query = Ответить на запрос
api-op-clear-answer = Одобрить ответ
api-op-close-round = Закрыть раунд
api-op-ask-no-more = Вывести респондента из раунда
