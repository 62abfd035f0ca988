### Реестр в виде таблиц: запросы и выгрузки.

## Что означают таблицы и столбцы, помимо полей записи

register-activities = Мероприятия
register-version = Номер версии, начиная с 1
register-language = Язык соседнего текста
register-first-day = Первый день, который может означать начало
register-last-day = Последний день, который может означать конец
register-number = Номер строки, начиная с 1
register-withheld = Не подлежит ли мероприятие или ресурс опубликованию
register-versions = Версии мероприятий
register-newest = Является ли версия новейшей для мероприятия
register-version-state = Состояние версии: present (действует) или withdrawn (снята)
register-import = Номер импорта
register-body-hash = Хеш SHA-256 записи
register-file = Файл
register-sheet = Лист
register-file-row = Строка файла
register-file-column = Столбец файла
register-imports = Импорты
register-day = День импорта
register-import-state = Состояние импорта: done (выполнен), undone (отменен) или undoing (отменяет другой)
register-undoes = Импорт, который отменяется этим
register-file-hash = Хеш SHA-256 файла
register-profile = Профиль соответствия
register-source = Список, новой редакцией которого является файл
register-new = Новые мероприятия
register-changed = Измененные мероприятия
register-same = Мероприятия без изменений
register-returned = Вернувшиеся мероприятия
register-gone = Мероприятия, исчезнувшие из списка
register-waiting = Ожидающие строки
register-findings-count = Число замечаний
register-findings = Замечания импортов
register-severity = Степень: error (ошибка), warning (предупреждение) или note (примечание)
register-code = Код замечания
register-path = Поле мероприятия
register-details = Значения сообщения в формате JSON

## Обмен и мандаты в виде таблиц

around-records = Записи обмена, открытые для всех
around-record = Запись: владелец и идентификатор через косую черту
around-owner = Организация, которой принадлежит запись
around-record-kind = Вид записи
around-side = Ищет, предлагает или рассказывает: seeks, gives, tells
around-tier = Кому она показывается: public, partners, private
around-title = Название записи; отсутствует, когда учитываются записи всех уровней
around-published = День первой публикации
around-changed = День последней версии
around-until = Последний день поиска
around-furthest = Самая дальняя стадия партнёрства по ней, не считая завершения; отсутствует, если партнёрства нет
around-codes = Коды, указанные в записи
around-field = Поле записи
around-code = Код
around-reviews = Экспертные отзывы о записях
around-reviewer = Организация, давшая отзыв
around-review-day = День отзыва
around-review-verdict = Вывод отзыва
around-review-level = Уровень доказательности
around-partnerships = Партнёрства по этим записям, без указания участников
around-partnership = Номер партнёрства
around-sought = Запись, по которой ведётся поиск
around-given = Запись, предложенная в ответ
around-stage = Нынешняя стадия партнёрства
around-furthest-own = Самая дальняя стадия, не считая завершения
around-phase = Этап трёхстороннего сотрудничества
around-partners = Число участвующих организаций
around-began = День начала
around-partnership-changed = День последнего изменения
around-steps = Шаги партнёрств
around-step-stage = Стадия, к которой привёл шаг
around-step-day = День шага
around-step-days = Полных дней с предыдущего шага или с начала
around-step-days-in-all = Полных дней с начала
around-documents = Документы органов, последние версии
around-document = Документ на одном языке: условное обозначение и язык
around-symbol = Условное обозначение документа
around-document-language = Язык документа
around-leads = Представляет ли она документ, если есть несколько языков; считая только такие, каждый документ учитывают один раз
around-organ = Орган (код)
around-session = Сессия
around-adopted = День принятия
around-document-kind = Вид документа
around-document-title = Название документа
around-paragraphs = Просмотренные пункты
around-screened = Есть ли термины на его языке, то есть просмотрен ли он
around-mentions = Пункты, где упомянуто сотрудничество Юг — Юг; отсутствует, если документ не просмотрен
around-themes = Как часто каждая тема встречается в документе
around-theme = Тема (код)
around-hits = Сколько её терминов найдено
around-theme-paragraphs = Пункты, где они есть
around-requests = Чего требуют документы, по одному разу независимо от языков
around-request = Просьба (идентификатор)
around-cite = Пункт, как он цитируется
around-act = Вид постановляющей формулы: asking, calling-upon, …
around-recommendation = Является ли рекомендацией
around-state = Состояние на день просмотра
around-ground = Почему указано такое состояние
around-due = Крайний срок
around-due-year = Год срока
around-acceptance = Последний ответ на рекомендацию; у других просьб отсутствует
around-words = Её слова
around-actors = Субъекты, названные в просьбе
around-actor = Субъект (код)
around-actor-class = Организация Объединённых Наций, государство или иное: un, states, other
around-actor-role = К кому обращена, с кем сотрудничать или только назван: asked, with, named
around-bond = Степень обязательности: mandate, call, invitation
around-request-codes = Чего требует просьба, о чём она и с какими оговорками
around-request-field = Что означает код: thing, subject, qualifier

## Ответы

query-answer = Строк: { $count }
query-answer-part = Строк: { $count }; здесь первые { $shown }. --rows показывает больше, --csv и --json дают все.
query-which = Запрос не указан.
    .fix = Напишите его в кавычках или укажите файл с ним с помощью --file. «ayni query --tables» показывает, о чем можно спросить.

## Выгрузки

export-description = Реестр в виде таблиц. Перед текстом, который начинается с =, +, -, @, табуляции, конца строки или апострофа, стоит один апостроф; уберите один, и текст станет прежним. Пустая ячейка — отсутствующее значение, но никогда не ноль.
export-line = { $file } — строк: { $count }
export-done = Все находится в { $path }. Описание — в файле datapackage.json.
export-occupied = В { $path } находится не выгрузка.
    .fix = Укажите другую папку.

## Отклоненные запросы

finding-query-size = В запросе { $bytes } байт; допускается { $limit }.
    .title = Слишком длинный запрос
    .why = Запрос читается и проверяется до выполнения, и это должно происходить быстро.
    .fix = Задайте несколько запросов или сократите длинные списки значений.
finding-query-operators = В запросе больше { $limit } операторов.
    .title = Слишком большой запрос
    .why = Учитываются знаки, функции, условия, соединения, выборки и значения списков: каждое из них нагружает механизм запросов.
    .fix = Задайте несколько запросов или выгрузите таблицы с помощью «ayni export» и воспользуйтесь своей программой.
finding-query-nested = Скобки или запросы вложены более чем на { $limit } уровней.
    .title = Слишком глубокая вложенность
    .why = Очень глубокая вложенность может обрушить механизм запросов.
    .fix = Дайте внутренним запросам имена с помощью WITH и уберите лишние скобки.
finding-query-syntax = Строка { $line }, столбец { $column }: запрос не читается. { $detail }
    .title = Запрос непонятен
    .why = В этом месте чего-то не хватает или стоит лишнее.
    .fix = Посмотрите на это место и на слово перед ним.
finding-query-not-allowed = Строка { $line }, столбец { $column }: здесь это не допускается: { $what }
    .title = Недопустимо в запросе
    .why = Запрос только читает таблицы реестра: один SELECT, с WITH, соединениями, множествами и окнами. Он никогда не пишет и не читает файлы.
    .fix = Уберите эту часть. «ayni export» записывает файлы, «ayni import» изменяет реестр.
finding-query-table = Строка { $line }, столбец { $column }: таблицы «{ $name }» нет.
    .title = Неизвестная таблица
    .why = Есть таблицы: { $known }.
    .fix = Есть таблицы: { $known }. «ayni query --tables» показывает каждую с ее столбцами.
finding-query-column = Столбца «{ $name }» нет.
    .title = Неизвестный столбец
    .why = В этом месте есть: { $known }.
    .fix = В этом месте есть: { $known }. «ayni query --tables» показывает столбцы каждой таблицы. Текст пишется в одинарных кавычках.
finding-query-function = Строка { $line }, столбец { $column }: функцию «{ $name }» использовать нельзя.
    .title = Функция недоступна
    .why = Есть только функции, которые дают точные результаты и ничего не читают: { $known }.
    .fix = Есть только функции, которые дают точные результаты и ничего не читают: { $known }. Используйте одну из них. Для округления напишите CAST(x AS DECIMAL(20, 2)).
finding-query-float = «{ $name }» было бы числом с плавающей запятой.
    .title = Неточное число
    .why = Числа с плавающей запятой неточны, и в таблице этого не было бы видно.
    .fix = Используйте DECIMAL с нужным числом знаков, например CAST(x AS DECIMAL(38, 6)).
finding-query-invalid = Запрос не согласован: { $detail }
    .title = Запрос не согласован
    .why = Он читается, но типы, имена или группы не подходят друг к другу.
    .fix = Прочитайте сообщение; столбец рядом с итогом должен стоять в GROUP BY, а обе стороны сравнения должны быть одного рода.
finding-query-overflow = В числе более 38 цифр.
    .title = Слишком большое число
    .why = В суммах 32 цифры до запятой и шесть после. То, что не помещается, отклоняется; оно никогда не обрезается и не превращается в другое число.
    .fix = Поищите сумму в неверных единицах или ненужное умножение.
finding-query-divided-by-zero = Запрос делит на ноль.
    .title = Деление на ноль
    .why = Такое частное не имеет значения.
    .fix = Напишите в знаменателе NULLIF(x, 0); тогда в этих строках результата не будет.
finding-query-value = Значение нельзя использовать так: { $detail }
    .title = Неподходящее значение
    .why = Текст не является числом или датой, либо число выходит за пределы своего типа.
    .fix = Исключите такие строки с помощью WHERE или напишите TRY_CAST, который дает отсутствующее значение.
finding-query-memory = Запросу нужно более { $memory } МБ памяти.
    .title = Слишком много памяти
    .why = Для сортировки, группировки или соединения очень многих строк сразу нужна память, и ничего не переносится на диск.
    .fix = Выберите меньше строк с помощью WHERE и проверьте, что у каждого соединения есть условие.
finding-query-time = Запрос выполнялся дольше допустимого ({ $seconds } с) и был прерван.
    .title = Слишком долго
    .why = Соединение без условия сочетает каждую строку с каждой другой.
    .fix = Проверьте, что у каждого соединения есть условие, или дайте больше времени с помощью --seconds.
finding-query-rows = В ответе более { $limit } строк.
    .title = Слишком много строк
    .why = Ответ ограничен, чтобы он помещался на этом компьютере.
    .fix = Напишите LIMIT или подведите итоги с помощью GROUP BY. «ayni export» дает таблицы целиком.
finding-query-unlike = Строка { $line }, столбец { $column }: суммы складываются, но запрос не называет ни их единицу, ни основу учета.
    .title = Сложение несходных величин
    .why = Доллары, дни и людей, объявленное и выплаченное никогда нельзя складывать друг с другом.
    .fix = Сгруппируйте по basis и по currency или unit либо выберите по одному их значению с помощью WHERE.
finding-confined-died = Отдельный процесс завершился сам ({ $status }); он может использовать { $memory } МБ памяти. Ничего не изменено.
    .title = Завершился сам
    .why = Запросы и пакеты обрабатываются в отдельном процессе с ограничениями, чтобы ни один не причинил вреда.
    .fix = Запросите меньше за один раз или дайте больше памяти с помощью AYNI_WORKER_MEMORY_MB.

## Командная строка

cli-query = Задать реестру запрос на SQL
cli-query-examples =
    Примеры:
      ayni query --tables                        таблицы и их столбцы
      ayni query "SELECT kind, COUNT(*) FROM activity GROUP BY kind"
      ayni query "SELECT basis, currency, SUM(amount) FROM measure GROUP BY basis, currency"
      ayni query --file question.sql --csv > answer.csv
cli-query-arg-sql = Запрос: один SELECT
cli-query-arg-query-file = Файл, в котором находится запрос
cli-query-arg-csv = Все строки в формате CSV
cli-query-arg-rows = Сколько строк показать
cli-query-arg-all-versions = Все версии каждого мероприятия, а не только новейшая
cli-query-arg-seconds = Сколько секунд может выполняться запрос, от 1 до 3600
cli-query-arg-tables = Показать таблицы и их столбцы
cli-export = Записать реестр в виде таблиц для других программ
cli-export-examples =
    Примеры:
      ayni export -o tables/                     файлы CSV и их описание (Data Package)
      ayni export -o tables/ --format parquet
      ayni export -o tables/ --licence CC-BY-4.0 --all-versions
cli-export-arg-format = Вид файлов
cli-export-arg-all-versions = Все версии каждого мероприятия, а не только новейшая
cli-export-arg-licence = Лицензия, на условиях которой данные передаются
cli-export-arg-source = Адрес страницы об источнике
