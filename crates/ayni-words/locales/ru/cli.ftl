### Командная строка.

cli = Хранит, проверяет и измеряет сотрудничество Юг — Юг и трехстороннее сотрудничество на вашем собственном компьютере.
cli-examples =
    Примеры:
      ayni template -o cooperation.xlsx          рабочая книга для заполнения
      ayni check cooperation.xlsx                что в ней неверно, по ячейкам
      ayni import cooperation.xlsx               в реестр
      ayni measure --country XAA --year 2024 -o out/
      ayni trace out/ years-provided-disbursed B1  что стоит за показателем

    Коды завершения: 0 сделано, 1 сделано и найдены ошибки, 2 неверное использование, 3 отказано, 4 сбой программы.
cli-heading-usage = Использование
cli-heading-commands = Команды
cli-heading-arguments = Аргументы
cli-heading-options = Параметры
cli-heading-everywhere = Параметры всех команд

cli-init = Создать реестр и указать, чей он
cli-init-examples =
    Пример:
      ayni init --country XAA --name "Cooperation Agency of Ayllu"
cli-template = Записать нашу рабочую книгу, готовую для заполнения
cli-template-examples =
    Примеры:
      ayni template --lang fr -o cooperation.xlsx
      ayni template -o cooperation.csv           только заголовки файла CSV
cli-map = Работать с профилями соответствия для чужих таблиц
cli-map-suggest = Предложить профиль по заголовкам и значениям файла
cli-map-suggest-examples =
    Примеры:
      ayni map suggest projects.xlsx -o projects.toml
      ayni check projects.xlsx --as projects.toml
cli-check = Прочитать и проверить файл, ничего не сохраняя
cli-check-examples =
    Примеры:
      ayni check cooperation.xlsx
      ayni check projects.xls --as profile.toml --marked projects-marked.xlsx
cli-import = Импортировать файл в реестр
cli-import-examples =
    Примеры:
      ayni import cooperation.xlsx
      ayni import projects.csv --as profile.toml --dry-run
      ayni import part.xlsx --gone keep          то, чего нет в файле, остается
      ayni import --undo 7
cli-imports = Перечислить импорты, начиная с последнего
cli-history = Показать версии мероприятия
cli-history-examples =
    Пример:
      ayni history MOH-2024-017
cli-diff = Показать различия между двумя версиями мероприятия
cli-diff-examples =
    Примеры:
      ayni diff MOH-2024-017                     две последние версии
      ayni diff MOH-2024-017 1 3
cli-measure = Измерить по реестру или прямо по файлу
cli-measure-examples =
    Примеры:
      ayni measure --country XAA --year 2024 -o out/
      ayni measure --year 2020-2024 -o out/ --lang ar --pdf
      ayni measure --year 2024 -o out-2/ --since out/
      ayni measure projects.xlsx --as profile.toml --country XAA -o out/
cli-trace = Проследить показатель до его строк, файлов и ячеек
cli-trace-examples =
    Примеры:
      ayni trace out/                            таблицы и их размер
      ayni trace out/ years-provided-disbursed B1
cli-backup = Записать весь реестр в один файл, не прерывая работы с ним
cli-backup-examples =
    Пример:
      ayni backup -o register.ayni
cli-restore = Создать реестр из резервной копии
cli-audit = Работать с журналом действий
cli-audit-verify = Заново вычислить все цепочки и хеши реестра
cli-record = Работать с записью Ayni
cli-record-schema = Вывести JSON Schema записи
cli-record-canonical = Прочитать запись и вывести ее каноническую форму
cli-example = Записать в виде рабочих книг пример реестра вымышленной страны
cli-example-examples =
    Пример:
      ayni example -o example/
cli-completions = Вывести автодополнение для командной оболочки

cli-arg-help = Показать эту справку
cli-arg-version = Показать версию
cli-arg-node = Где находится реестр: файл или postgres://user@host/database
cli-arg-data = Папка со справочными данными вашей страны поверх данных программы
cli-arg-lang = Язык: ar, en, es, fr, pt, ru, zh
cli-arg-as-of = День, на который составляются данные, вместо сегодняшнего (2024-12-31)
cli-arg-json = Данные для программ вместо текста
cli-arg-quiet = Без хода выполнения и пояснений
cli-arg-country = Страна по ее трехбуквенному коду
cli-arg-name = Название ведомства, которому принадлежит реестр
cli-arg-file = Файл
cli-restore-arg-file = Резервная копия
cli-arg-profile = Профиль соответствия; для нашей рабочей книги он не нужен
cli-arg-marked = Записать копию файла, где каждая ошибка отмечена у своей ячейки
cli-arg-source = Список, новой редакцией которого является файл
cli-arg-gone = Что делать с мероприятиями, которых больше нет в файле
cli-arg-dry-run = Показать, что изменилось бы, и ничего не сохранять
cli-arg-undo = Отменить импорт по его номеру
cli-arg-id = Идентификатор мероприятия
cli-arg-reporter = Организация, которая о нем сообщает
cli-arg-from = Более ранняя версия
cli-arg-to = Более поздняя версия
cli-arg-year = Отчетный год либо первый и последний (2020-2024); все, если не указано
cli-arg-out = Куда записать
cli-trace-arg-out = Папка с измерением
cli-arg-framework = Редакция рамочной основы
cli-arg-method = Методика
cli-arg-by = Кто измеряет, если это не собственный узел страны
cli-measure-arg-since = Папка прежнего измерения: показывает, что с тех пор пересмотрено и почему
cli-arg-pdf = Записать также отчет в PDF на вашем языке
cli-arg-fonts = Папка со шрифтами, в которой искать прежде системных
cli-arg-table = Таблица
cli-arg-cell = Ячейка: B3 — второй столбец третьей строки под заголовком
cli-arg-shell = Командная оболочка

cli-progress-reading = Чтение
cli-progress-importing = Импорт
cli-progress-measuring = Измерение

cli-refused = Не сделано:
cli-wrong-use = Команда не понята.
cli-fault = Произошел сбой в самой программе. Просим сообщить о нем с этим номером: { $id }
cli-and-more = и еще { $count }
cli-finding-totals = Ошибки: { $errors } · Предупреждения: { $warnings } · Примечания: { $notes }

cli-init-done = { $path } — реестр страны: { $country }.
cli-init-done-without = { $path } готов.
cli-check-done = { $count ->
    [one] { $file }: прочитано { $count } мероприятие.
    [few] { $file }: прочитано { $count } мероприятия.
    [many] { $file }: прочитано { $count } мероприятий.
   *[other] { $file }: прочитано { $count } мероприятия.
    }
cli-marked-written = Размеченная копия: { $path }.
cli-import-changed = Изменено: { $id } ({ $reporter })
cli-import-returned = Снова есть: { $id } ({ $reporter })
cli-import-gone = Больше нет в файле, отозвано: { $id } ({ $reporter })
cli-import-gone-kept = Больше нет в файле, сохранено: { $id } ({ $reporter })
cli-import-counts = { $file } — новых: { $new }, измененных: { $changed }, прежних: { $same }, снова появившихся: { $returned }, исчезнувших: { $gone }, ожидающих: { $waiting }
cli-import-done = Импорт { $import } внесен в реестр.
cli-import-dry = Это была только проба. Ничего не сохранено.
cli-import-nothing = Ничего не изменилось. Реестр прежний.
cli-undo-done = Импорт { $import } отменен — восстановлено: { $restored }, отозвано: { $withdrawn }, оставлено как есть: { $left }
cli-undo-left = С тех пор изменено снова, оставлено как есть: { $id } ({ $reporter })
cli-imports-none = В реестре еще нет импортов.
cli-imports-line = { $import }  { $day }  { $file } — новых: { $new }, измененных: { $changed }, исчезнувших: { $gone }, ожидающих: { $waiting }
cli-imports-undone = { $import }  { $day }  { $file } — отменен
cli-imports-undoing = { $import }  { $day }  { $file } — отменяет { $undoes }
cli-history-line = Версия { $version } · { $day } · импорт { $import } · { $reporter } · { $place }
cli-history-withdrawn = Версия { $version } · { $day } · импорт { $import } · { $reporter } · отозвано
cli-diff-head = { $count ->
    [0] { $id }: версии { $from } и { $to } не различаются.
    [one] { $id }: между версиями { $from } и { $to } различается { $count } поле.
    [few] { $id }: между версиями { $from } и { $to } различаются { $count } поля.
    [many] { $id }: между версиями { $from } и { $to } различаются { $count } полей.
   *[other] { $id }: между версиями { $from } и { $to } различаются { $count } поля.
    }
cli-measure-done = Все находится в { $out }. Откройте { $page } в браузере.
cli-measure-pdf = { $count ->
    [one] Отчет для печати — { $path }: { $count } страница.
    [few] Отчет для печати — { $path }: { $count } страницы.
    [many] Отчет для печати — { $path }: { $count } страниц.
   *[other] Отчет для печати — { $path }: { $count } страницы.
    }
cli-measure-unwritten = Ни в одном шрифте нет этих знаков; в отчете стоят их номера: { $letters }
cli-trace-tables = Таблицы, показатели которых можно проследить, с их ячейками:
cli-trace-head = { $count ->
    [one] { $cell } показывает { $value }. За этим стоит { $count } строка:
    [few] { $cell } показывает { $value }. За этим стоят { $count } строки:
    [many] { $cell } показывает { $value }. За этим стоят { $count } строк:
   *[other] { $cell } показывает { $value }. За этим стоят { $count } строки:
    }
cli-backup-done = { $path } содержит: мероприятий — { $activities }, версий — { $versions }, импортов — { $imports }.
cli-restore-done = Создан { $path }: мероприятий — { $activities }, версий — { $versions }, импортов — { $imports }.
cli-audit-fault = Не подтверждается: { $fault }
cli-audit-done = Действия: { $acts } · Версии: { $versions } · Сбои: { $faults }
cli-record-hash = SHA-256 { $hash }
cli-map-written = Предложенный профиль: { $path }. Просмотрите каждую строку, прежде чем его использовать.
cli-template-written = Файл { $path } готов для заполнения.
cli-example-written = { $count ->
    [one] В { $path } записан { $count } файл.
    [few] В { $path } записано { $count } файла.
    [many] В { $path } записано { $count } файлов.
   *[other] В { $path } записано { $count } файла.
    }

cli-findings = Показать замечания одного импорта; последнего, если он не указан
cli-findings-arg-import = Импорт по его номеру; последний, если не указан
cli-findings-done = Импорт { $import }, { $file } — ожидающих строк: { $waiting }
cli-check-arg-reporter = Отчитывающаяся организация, если она не указана в файле
cli-import-arg-reporter = Отчитывающаяся организация, если она не указана в файле
cli-measure-arg-reporter = Отчитывающаяся организация, если она не указана в файле
