### Программный интерфейс и уведомления.

## Страница программного интерфейса

api-title = Программный интерфейс
api-intro = То, что показывают и делают страницы, могут читать и делать и программы. Тело мероприятия — запись Ayni; ошибки приходят как описание проблемы на языке, который принимает программа.
api-token-how = Программа предъявляет токен, который человек создаёт для неё с областями действия, в заголовке Authorization: Bearer. Она действует от имени этого человека и не имеет больше прав.
api-openapi = Описание в формате OpenAPI 3.1, из которого инструменты создают программы
api-schema = JSON-схема записи Ayni
api-in-english = Подробности даны по-английски, как и имена в интерфейсе.
api-link = Для программ
api-parameters = Параметры
api-in-path = в пути
api-in-query = в запросе
api-in-header = в заголовке
api-required = обязательно
api-body = Тело
api-answers = Ответы
api-example = Пример

## К чему относятся операции

api-group-activities = Мероприятия
api-group-imports = Импорты и замечания
api-group-measurements = Измерения и задания
api-group-lists = Списки кодов, правила и таблицы
api-group-people = Люди и организации
api-group-hooks = Уведомления
api-group-node = Узел

## Названия операций

api-op-list-activities = Перечислить мероприятия или получить их записи потоком
api-op-list-facet = Перечислить значения, по которым отбирают мероприятия
api-op-get-activity = Получить запись мероприятия
api-op-put-activity = Внести или изменить мероприятие
api-op-withdraw-activity = Отозвать мероприятие
api-op-list-versions = Перечислить версии мероприятия
api-op-get-standing = Узнать, в каком состоянии мероприятие
api-op-review-activity = Принять мероприятие или вернуть его
api-op-share-activity = Открыть мероприятие всем на узле
api-op-list-remarks = Перечислить замечания к мероприятию
api-op-add-remark = Написать замечание к мероприятию
api-op-redact-version = Опустошить версию, которую нельзя хранить
api-op-enter-activities = Внести или изменить много мероприятий сразу
api-op-check-activities = Проверить мероприятия, не сохраняя их
api-op-list-uploads = Перечислить ожидающие файлы
api-op-send-file = Отправить файл
api-op-get-upload = Узнать, как продвинулся файл
api-op-accept-upload = Принять проверенный файл
api-op-leave-upload = Отказаться от файла
api-op-list-imports = Перечислить импорты
api-op-get-import = Получить один импорт
api-op-list-findings = Перечислить замечания к импорту
api-op-undo-import = Отменить импорт
api-op-list-measurements = Перечислить сохранённые измерения
api-op-make-measurement = Заказать измерение
api-op-get-measurement = Получить измерение с его манифестом
api-op-get-table = Получить таблицу показателей
api-op-get-measurement-file = Получить файл измерения
api-op-trace-figure = Проследить показатель до строк, на которых он основан
api-op-get-job = Узнать, как продвинулось задание
api-op-list-code-lists = Перечислить списки кодов
api-op-get-code-list = Получить список кодов
api-op-list-rules = Перечислить правила
api-op-get-rule = Получить одно правило
api-op-list-tables = Перечислить таблицы реестра
api-op-export-table = Получить таблицу реестра
api-op-list-people = Перечислить людей
api-op-invite-person = Пригласить человека
api-op-list-organisations = Перечислить организации
api-op-put-organisation = Добавить или изменить организацию
api-op-list-hooks = Перечислить уведомления
api-op-add-hook = Добавить уведомление
api-op-get-hook = Получить одно уведомление
api-op-turn-hook = Включить или выключить уведомление
api-op-test-hook = Отправить пробное уведомление
api-op-list-deliveries = Перечислить отправленное по уведомлению
api-op-remove-hook = Удалить уведомление
api-op-get-node = Узнать, что это за узел
api-op-list-acts = Перечислить журнал действий
api-op-get-description = Получить описание этого API
api-op-get-record-schema = Получить схему записи
api-op-share-activities = Открыть всем список мероприятий
api-op-list-attachments = Перечислить файлы мероприятия
api-op-attach-file = Приложить файл к мероприятию
api-op-get-attachment = Получить приложенный файл
api-op-remove-attachment = Удалить приложенный файл
api-op-list-drafts = Перечислить черновики
api-op-add-draft = Начать черновик
api-op-get-draft = Получить черновик
api-op-keep-draft = Сохранить черновик
api-op-check-draft = Узнать, что выходит из черновика и что в нём не так
api-op-enter-draft = Внести черновик в реестр
api-op-drop-draft = Удалить черновик
api-op-get-upload-mapping = Получить соответствие столбцов файла
api-op-put-upload-mapping = Задать соответствие столбцов файла
api-op-save-mapping = Сохранить соответствие столбцов файла под именем
api-op-try-upload-again = Повторить то, что не удалось сделать с файлом
api-op-list-upload-findings = Перечислить замечания к файлу
api-op-mark-upload = Заказать копию файла с отмеченными ошибками
api-op-get-marked-upload = Получить копию файла с отметками
api-op-list-mappings = Перечислить сохранённые соответствия
api-op-forget-mapping = Удалить сохранённое соответствие
api-op-export-package = Получить все таблицы реестра одним пакетом
api-op-get-person = Получить сведения об одном человеке
api-op-give-role = Дать человеку роль
api-op-take-role = Снять с человека роль
api-op-invite-person-again = Отправить приглашение ещё раз
api-op-set-person-state = Приостановить учётную запись или снова открыть доступ
api-op-unlock-person = Снять второй фактор с того, кто его потерял
api-op-hand-over = Передать роли другому человеку
api-op-forget-person = Забыть человека, который ушёл
api-op-get-settings = Получить настройки узла
api-op-put-settings = Изменить настройки узла
api-op-get-proof = Узнать, доказана ли полнота журнала
api-op-ask-for-proof = Заказать проверку журнала

## Проблемы

api-error-method = Здесь этого сделать нельзя
api-error-changed = Тем временем это изменено
api-error-condition = Не хватает условия
api-error-too-large = Слишком велико
api-error-media-type = Нужен другой тип данных
api-error-too-many = Слишком много запросов
api-too-many = С этим токеном в эту минуту пришло слишком много запросов.
    .fix = Продолжайте через { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунды
    }.
api-needs-token = Сеанс браузера здесь не пишет.
    .fix = Используйте токен, созданный для программы.
api-media-type = Тело должно быть одного из типов: { $types }.
    .fix = Укажите его в заголовке Content-Type.
api-too-large = Тело может иметь не более { $most } кБ.
    .fix = Отправьте его по частям.
api-not-json = Это не JSON: строка { $line }, столбец { $column }: { $detail }
    .fix = Исправьте тело в этом месте и отправьте снова.
api-bad-body = Тело имеет не тот вид, который принимает эта операция: { $detail }
    .fix = Его члены показаны в описании API.
api-bad-key = Idempotency-Key состоит из 1–255 видимых букв и цифр без пробелов.
    .fix = Возьмите случайный идентификатор, например UUID.
api-key-running = Запрос с этим ключом уже выполняется.
    .fix = Отправьте его снова через несколько секунд; тогда будет дан ответ.
api-key-other = Этот ключ дан другому запросу.
    .fix = Берите новый ключ для каждого отличающегося запроса.
api-key-carried = Запрос с этим ключом выполнен, но узел остановился прежде, чем успел ответить.
    .fix = Посмотрите, что есть сейчас; не отправляйте его до этого с другим ключом.
api-no-parameter = Параметра «{ $name }» здесь нет. Есть: { $names }
    .fix = Уберите его или исправьте имя.
api-parameter-missing = Не хватает параметра «{ $name }».
    .fix = Добавьте его к адресу.
api-bad-parameter = «{ $value }» — не значение параметра «{ $name }». Он принимает: { $wanted }
    .fix = Исправьте значение.
api-bad-cursor = «{ $after }» — не место в этом списке.
    .fix = Возьмите его из «next» предыдущей страницы, с тем же порядком.
api-bad-condition = Это условие непонятно: { $name }.
    .fix = Дайте ETag записи точно так, как он был в ответе, в кавычках, или *.
api-condition = Укажите, из какой версии это сделано.
    .fix = Отправьте If-Match с ETag записи или If-None-Match: *, если её ещё нет.
api-changed = В реестре другая версия, чем та, из которой это сделано.
    .fix = Получите запись снова, внесите своё изменение и отправьте с новым ETag.
api-other-name = Это запись { $name }, а не этого адреса.
    .fix = Отправьте её на её собственный адрес.
api-none-kept = Ничего не сохранено, так как не всё правильно.
    .fix = Исправьте то, что названо в items, или отправьте с mode=good.
api-no-list = Списка кодов «{ $list }» нет.
    .fix = Операция /codes перечисляет имеющиеся.
api-no-rule = Правила «{ $code }» нет.
    .fix = Операция /rules перечисляет имеющиеся.
api-no-role = Роли «{ $role }» нет. Есть: { $roles }
    .fix = Исправьте роль.
api-no-kind = Вида формы «{ $kind }» нет. Есть: { $kinds }
    .fix = Исправьте вид.
api-draft-held = Черновик пока нельзя внести в реестр.
    .fix = Исправьте то, что указано в полях и замечаниях, и внесите его снова.
api-no-job = Задания { $number } нет, или оно не ваше.
    .fix = Возьмите номер из ответа на заказ.
api-no-hook = Уведомления { $number } нет.
    .fix = Имеющиеся показаны в списке уведомлений.

## Уведомления

hooks-title = Уведомления
hooks-intro = На указанный здесь адрес сообщается о том, что происходит на этом узле: что, когда и номер, по которому можно узнать больше. Имена и суммы не отправляются. Каждое сообщение подписано.
hooks-none = Уведомлений пока нет.
hooks-add = Добавить уведомление
hooks-address = Адрес
hooks-address-hint = Общедоступный адрес, который начинается с https://
hooks-events = О чём сообщается
hooks-event-activities-changed = Изменены мероприятия
hooks-event-import-done = Импортирован файл
hooks-event-import-undone = Отменён импорт
hooks-event-measurement-kept = Сохранено измерение
hooks-event-ping = Проба
hooks-one = Уведомление { $number }
hooks-secret-once = Это секрет, которым подписываются сообщения. Он показан только сейчас: скопируйте его в программу, которая их получает.
hooks-test = Отправить пробу
hooks-turn-on = Включить
hooks-turn-off = Выключить
hooks-remove = Удалить
hooks-off-asked = Выключено.
hooks-off-failed = Выключено узлом, так как три дня отправленное не принималось.
hooks-off-gone = Выключено узлом, так как по адресу ответили, что его больше нет.
hooks-sent = Что отправлено
hooks-nothing-sent = За последние тридцать дней ничего не отправлено.
hooks-waiting = в пути
hooks-done = доставлено
hooks-failed = не доставлено
hooks-attempts = { $count ->
        [one] { $count } попытка
        [few] { $count } попытки
        [many] { $count } попыток
       *[other] { $count } попытки
    }
hooks-again = Следующая попытка:
hooks-trouble-status = Получен ответ со статусом { $status }.
hooks-trouble-gone = По адресу ответили, что его больше нет.
hooks-trouble-away = Там никто не ответил.
hooks-trouble-timed-out = Ответа вовремя не было.
hooks-trouble-too-large = Ответ слишком велик.
hooks-trouble-broken = Ответ был не HTTP.
hooks-trouble-address = По этому адресу нельзя обратиться.
hooks-trouble-not-allowed = Адрес не ведёт в общедоступную сеть.
hooks-trouble-sealed = Секрет уведомления запечатан другим секретом узла. Удалите уведомление и добавьте его снова.
hooks-trouble-off = Уведомление было выключено.
hooks-bad-events = Выберите хотя бы одно событие. Есть: { $events }
    .fix = Выберите, о чём сообщать.
hooks-too-many = У узла не более { $most } уведомлений.
    .fix = Удалите то, которое больше не нужно.
mail-hook-off = { $node }: уведомление выключено
    .text = Здравствуйте, { $name }! Узел { $node } не смог доставить свои сообщения по адресу ниже и выключил это уведомление. Когда адрес снова станет доступен, включите его на странице «Уведомления».

## В терминале

cli-people-token = Создать токен для программы, действующей от имени человека
cli-people-token-arg-person = Человек: номер или адрес электронной почты
cli-people-token-arg-token-name = Как назвать токен
cli-people-token-arg-scopes = Для чего он годится: read, write, review, measure, release, people, govern
cli-people-token-arg-days = На сколько дней
people-token-once = Программа с этим токеном действует от имени: { $name }. Он показан только сейчас:
