### Files that people send to the node: sent, mapped, looked at, accepted.

## Sending

upload-send-title = Импортировать файл
upload-send-intro = Отправьте рабочую книгу или текстовый файл с мероприятиями. Ничего не попадает в реестр, пока вы не увидите, что в файле замечено, и не примете его.
upload-send = Отправить файл
upload-file = Файл
upload-limit = XLSX, XLS, ODS или CSV, не более { $limit } МБ.
upload-organisation = Чей это файл?
upload-organisation-hint = Из него берутся только мероприятия этой организации и ее подразделений.
upload-place-whole = Узел в целом: мероприятия любых организаций
upload-template = Рабочая книга для заполнения
upload-template-text = Кто еще не ведет своего списка, заполняет эту книгу. Соответствие для нее не нужно.
upload-template-xlsx = Рабочая книга (XLSX)
upload-template-csv = Заголовок текстового файла (CSV)
upload-wrong = Это нужно исправить

## Its state

upload-state-looking = Распознается
upload-state-mapping = Соответствие ждет просмотра
upload-state-checking = Проверяется
upload-state-checked = Ждет принятия
upload-state-accepting = Заносится в реестр
upload-state-done = В реестре
upload-state-failed = Прочитать не удалось
upload-state-abandoned = Оставлен
upload-waiting-files = Ожидающие файлы
upload-sent = отправлен { $day }
upload-sent-by = отправлен { $day }, отправитель: { $name }
upload-percent = { $percent } %
upload-looks = Эта страница сама обновляется каждые несколько секунд.
upload-looks-not = Больше не обновлять
upload-looks-again = Обновить и обновлять дальше
upload-known = Точно такой же файл уже ожидает. Вот он; второй не сохранен.
upload-before = Этот же файл уже есть в реестре: { $import }.
upload-nothing-new = В реестре все это уже есть. Ничего не изменено.
upload-again = Попробовать еще раз
upload-abandon = Оставить этот файл

## What was found

upload-summary = Что в файле
upload-shape-own = Это наша собственная рабочая книга.
upload-shape-known = Он читается по сохраненному соответствию «{ $name }».
upload-shape-mapped = Он читается по собственному соответствию.
upload-mend = Исправить соответствие
upload-waiting = Ожидающих строк: { $count }. В них есть ошибки, и в реестр они не заносятся. Исправьте их в книге и отправьте ее снова; то, что верно, останется.
upload-nothing-good = Здесь нет ничего, что мог бы взять реестр. Исправьте книгу или соответствие.
upload-findings = Замечания
upload-findings-all = Все замечания к этому файлу
upload-changes = Что меняется в мероприятиях, которые есть в реестре
upload-cell-bad = ячейка, о которой речь
upload-cell-empty = пусто
upload-marked = Сделать копию с отмеченными ошибками
upload-marked-working = Копия готовится.
upload-marked-ready = Скачать копию с отметками
upload-copy-failed = Сделать копию этого файла с отметками нельзя.
upload-job-failed = Работа несколько раз прерывалась ({ $code }).

## Accepting

upload-accept = Принять верные строки ({ $count })
upload-accept-gone = Изъять то, чего больше нет
upload-gone = Больше нет в этом списке: { $count }. Что с ними делать?
upload-gone-ask = Изъять, но сначала спросить меня, если это большая часть списка
upload-gone-withdraw = Изъять: это весь список, каков он сейчас
upload-gone-keep = Оставить: в файле только часть списка
upload-gone-may-not = Изымать мероприятия может только координатор. Он тоже может принять этот файл.
upload-gone-which = Какие именно?
upload-asks = Большей части списка в этом файле нет. Скажите, что с ней делать.
upload-undo = Отменить этот импорт
upload-undo-text = Мероприятия, которые принес этот импорт, изымаются, а измененные им получают прежнее содержание. То, что снова изменил более поздний импорт, остается как есть. Ничего не удаляется.
upload-undo-button = Отменить импорт

## The mapping

upload-mapping-title = Что означают столбцы?
upload-proposed = Это не наша собственная рабочая книга. Вот предложение, составленное по ее заголовкам и значениям. Просмотрите каждую строку.
upload-as-text = То же в виде текста, для знатоков
upload-as-lines = Строка за строкой
upload-reporter = Отчитывающаяся организация
upload-reporter-hint = Ее идентификатор, если его нет ни в одном столбце.
upload-language = Язык текстов
upload-list = Название списка
upload-list-hint = Файлы одного списка следуют друг за другом: что было в прежнем и чего нет в новом, того больше нет.
upload-sheet = Лист
upload-no-header = Строка заголовков не найдена. Укажите ее ниже; вот первые строки.
upload-columns = Столбцы
upload-sure = уверенность { $percent } %: { $why }
upload-also = также: { $uses }
upload-meanings = Что означают значения
upload-meanings-text = Значение без смысла опускается.
upload-unknown = Непонятые значения
upload-unknown-text = Укажите, что они означают: страну — названием или кодом из трех букв, валюту — кодом. Тире не означает ничего.
upload-fixed = Что верно для каждой строки
upload-fixed-text = Только там, где об этом не говорит ни один столбец.
upload-currency-hint = Три буквы, например USD, если об этом не говорит ни столбец, ни заголовок.
upload-shape = Как написан лист
upload-auto = по самим значениям
upload-numbers = Числа
upload-dates = Даты
upload-dates-day = сначала день: 31/12/2024
upload-dates-month = сначала месяц: 12/31/2024
upload-header = Строка заголовков
upload-header-hint = Пусто: строка находится по своим словам.
upload-header-found = Найдена в строке { $row }.
upload-names = Названия листов
upload-names-hint = Через точку с запятой; * заменяет любой текст, например «Проекты *».
upload-many-rows = Несколько строк с одним идентификатором — одно мероприятие
upload-identity = Столбцы, которые различают мероприятия
upload-identity-hint = Только если ни один столбец не служит идентификатором; через точку с запятой.
upload-leave-out = Не читать этот лист
upload-unread = Листы, которые не читаются
upload-unread-text = Чтобы прочитать лист, укажите строку его заголовков.
upload-unread-header = Строка его заголовков
upload-check = Проверить файл
upload-keep = Сохранить и продолжить здесь
upload-use-none = – не используется –
upload-use-beside = – сохраняется рядом с полями –
upload-use-text = как сказано в тексте соответствия
upload-use-year = Год
upload-use-period = Период (две даты)
upload-use-both = Партнеры, которые и предоставляют, и получают
upload-use-gender = Гендерный маркер
upload-use-amount = Деньги (основа в другом столбце)
upload-use-amount-pledged = Деньги, объявленные
upload-use-amount-budgeted = Деньги, заложенные в бюджет
upload-use-amount-committed = Деньги, принятые как обязательство
upload-use-amount-disbursed = Деньги, выплаченные
upload-use-days = Число дней
upload-use-hours = Число часов
upload-use-persons = Число людей
upload-text-title = Соответствие в виде текста
upload-text-intro = Профиль соответствия в формате TOML. Комментарии здесь сохраняются; при исправлении строка за строкой они пропадают.
upload-text = Профиль
upload-profile-wrong = Это не профиль соответствия. { $trouble } ({ $detail })
upload-profile-wrong-at = Строка { $line }, знак { $column }: { $trouble } ({ $detail })

## Saved mappings

upload-save = Сохранить соответствие для следующего такого файла
upload-save-name = Название
upload-save-hint = Следующий файл с этими столбцами будет распознан сам.
upload-save-button = Сохранить соответствие
upload-saved = Соответствие сохранено под названием «{ $name }».
upload-mappings = Сохраненные соответствия
upload-mappings-text = Файл, на листах которого есть столбцы одного из них, читается по нему.
upload-mappings-none = Сохраненных соответствий пока нет. Их сохраняют на странице проверенного файла.
upload-forget = Забыть это соответствие

## What is refused

upload-none = Файла { $upload } здесь нет.
    .fix = Ожидающие файлы перечислены на странице импортов.
upload-moved = Тем временем это изменили: вы в другом окне или кто-то другой.
    .fix = Откройте страницу файла заново и посмотрите, каково его состояние.
upload-cleared = Содержимое этого файла больше не хранится.
    .fix = Отправьте файл снова.
upload-too-large = Файл больше { $limit } МБ — это предел, который принимает узел.
    .fix = Уберите изображения и ненужные листы или разделите список на части. Кто ведет узел, может увеличить AYNI_UPLOAD_LIMIT.
upload-empty = Файл пуст.
    .fix = Посмотрите, сохранен ли он, и выберите его снова.
upload-no-file = Файл не выбран.
    .fix = Выберите файл и отправьте его.
upload-no-form = Это не форма с файлом.
    .fix = Откройте страницу и отправьте файл с нее.
upload-broken = Файл не дошел до конца.
    .fix = Отправьте его снова. По слабой связи файл без изображений проходит быстрее.
upload-many = Файлов этой организации уже хранится столько, сколько можно: { $most }.
    .fix = Завершенные удаляются через неделю. Оставьте то, что никому не нужно.
upload-profile-long = Соответствие длиннее { $most } кБ.
    .fix = Сократите его.
upload-bad-name = В названии от одной до { $most } букв.
    .fix = Назовите соответствие иначе.
upload-many-mappings = У этой организации уже { $most } соответствий.
    .fix = Забудьте то, которым больше не пользуются.
upload-no-mapping = Соответствия «{ $name }» нет.
    .fix = На странице сохраненных соответствий перечислены те, что есть.
upload-no-copy = Копии этого файла с отметками нет.
    .fix = Попросите сделать ее на странице файла.

finding-reporter-foreign = Мероприятие принадлежит организации { $reporter }, а этот файл может говорить только за ту организацию, которой принадлежит.
    .title = Мероприятие другой организации
    .why = Каждая организация отвечает за свои мероприятия и за мероприятия своих подразделений. Чужих никто не меняет.
    .fix = Исправьте отчитывающуюся организацию, или пусть эту строку импортирует та организация или координатор.
