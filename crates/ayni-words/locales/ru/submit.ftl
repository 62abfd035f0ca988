### Представление собственных показателей страны: документы, состояния, команды и замечания.

## Документы

submit-title = Представление: { $country }, { $year }
submit-quality-title = Отчет о качестве к представлению: { $country }, { $year }
submit-caption-items = По группам и позициям: { $view }, { $basis }
submit-caption-partners = По позициям и получателям: { $view }, { $basis }
submit-fact-country = Страна
submit-fact-recipient = Кому представляется
submit-fact-office = Представляющее учреждение
submit-fact-layout = Макет
submit-fact-groups = Сообщаемые группы
submit-fact-groups-not = Группы, не сообщаемые по выбору страны
submit-fact-measurement = SHA-256 манифеста измерения
submit-fact-revision = Политика пересмотра
submit-fact-expected = Органов, которые должны отчитываться
submit-fact-silent = Из них ничего не прислали за год
submit-fact-nonresponse = Доля непредставивших
submit-percent = { $share } %
submit-rule-groups = Группы, основы учета, единицы и точки зрения никогда не складываются друг с другом.
submit-rule-totals = Итог группы — это сумма показанных над ним строк.
submit-rule-withheld = У неразглашаемой строки нет показателей, и ни один итог их не содержит.
submit-rule-line = У каждой строки есть собственное имя, на которое может сослаться возражение.
submit-sheet-empty = Показателей с этой точки зрения за год нет.
submit-total = Итог
submit-total-shown = Итог показанных строк
line-status-reported = Сообщается
line-status-withheld = Не разглашается

## Таблицы

submit-table-metadata = Справочные метаданные
submit-table-withheld = Что не разглашается, кем и почему
submit-table-coverage = Отчетность за год, по органам
submit-table-left-out = Не учтенные строки, по основаниям, точкам зрения и основам учета
submit-column-group = Группа
submit-column-imputed = В том числе вмененные
submit-column-unconverted = Без обменного курса
submit-column-indicator = Подпоказатель 17.3.1
submit-column-status = Статус
submit-column-line = Строка
submit-column-by = Кем не разглашается
submit-column-concept = Понятие
submit-column-text = Текст
submit-column-origin = Кем указано
submit-column-view = Точка зрения
submit-column-basis = Основа учета
submit-column-nature = Как получен показатель
submit-column-by-amount = Доля суммы (%)
submit-column-by-count = Доля показателей (%)
submit-column-rate = Курс
submit-note-receipts = Только поступления партнера. Где нет буквы, редакция рамочной основы оставляет открытым, к какому подпоказателю относится позиция.
submit-note-withheld = Неразглашаемых строк: { $count }. Их показателей нет ни в одном итоге.
submit-note-metadata = Понятия структуры справочных метаданных ЦУР. Чего программа не знает и никто не указал, того нет; ничего не выдумывается.
submit-note-natures = Доли суммы — от пересчитанного в доллары. Если позиция группы не разглашается, они не показываются.
submit-hidden = { $view }, { $basis }
submit-hidden-no-basis = { $view }, основа учета не указана
submit-hidden-by = Отчитывающаяся организация

## Метаданные

submit-missing = Отсутствует
submit-missing-required = Отсутствует: должно указать учреждение
submit-origin-fixed = Макет
submit-origin-derived = Программа
submit-origin-stated = Учреждение
submit-meta-units = Текущие доллары США и национальная валюта ({ $currency }); количества — в собственных единицах
submit-meta-units-dollars = Текущие доллары США; количества — в собственных единицах
submit-meta-sources = Отчитавшихся органов: { $count } ({ $reporters })
submit-meta-limits = Группы, основы учета, единицы и точки зрения не следует складывать друг с другом, а страны — ранжировать по этим показателям.
submit-meta-validation = Правил, проверивших записи: { $rules }. Найдено: ошибок { $errors }, предупреждений { $warnings }, примечаний { $notes }.
submit-meta-adjustment = Суммы пересчитываются по следующим курсам: { $source }. Правило: «{ $rule }». Других поправок нет.
submit-meta-imputation = Оценка по собственным ценам методики: { $rule }. Остальное недостающее остается недостающим и не равно нулю.
submit-meta-aggregation = Показатели относятся к одной стране. Между странами ничего не агрегируется.
submit-meta-assessment = См. отчет о качестве, приложенный к представлению (quality.html).
submit-meta-no-breaks = Методика не указывает разрывов ряда.
submit-meta-series = Валовые поступления развивающихся стран; подпоказатели, к которым отнесены позиции: { $letters }
submit-meta-no-series = Ни одна показанная позиция не отнесена к подпоказателю.

submit-concept-sdg-goal = Цель
submit-concept-sdg-target = Задача
submit-concept-sdg-indicator = Показатель
submit-concept-sdg-series-descr = Ряд
submit-concept-meta-last-update = Последнее обновление метаданных
submit-concept-sdg-related-indicators = Связанные показатели
submit-concept-sdg-custodian-agencies = Ответственные учреждения
submit-concept-contact-organisation = Контакт: организация
submit-concept-contact-name = Контакт: лицо
submit-concept-organisation-unit = Контакт: подразделение организации
submit-concept-contact-funct = Контакт: должность
submit-concept-contact-phone = Контакт: телефон
submit-concept-contact-mail = Контакт: почтовый адрес
submit-concept-contact-email = Контакт: электронная почта
submit-concept-stat-conc-def = Определение и понятия
submit-concept-unit-measure = Единица измерения
submit-concept-class-system = Классификации
submit-concept-source-type = Вид источников данных
submit-concept-coll-method = Способ сбора данных
submit-concept-freq-coll = Частота сбора данных
submit-concept-rel-cal-policy = График публикации
submit-concept-data-source = Поставщики данных
submit-concept-compiling-org = Составитель данных
submit-concept-inst-mandate = Мандат учреждения
submit-concept-rationale = Обоснование
submit-concept-rec-use-lim = Замечания и ограничения
submit-concept-data-comp = Способ расчета
submit-concept-data-validation = Проверка
submit-concept-adjustment = Поправки
submit-concept-imputation = Обращение с недостающими значениями
submit-concept-reg-agg = Региональное агрегирование
submit-concept-doc-method = Документация методики
submit-concept-quality-mgmnt = Управление качеством
submit-concept-quality-assure = Обеспечение качества
submit-concept-quality-assmnt = Оценка качества
submit-concept-coverage = Наличие и разбивка данных
submit-concept-comparability = Сопоставимость и отклонения
submit-concept-other-doc = Ссылки и документация

## Отчет о качестве

submit-section-institution = Учреждение
submit-section-natures = Измеренное, оцененное и вмененное
submit-section-left-out = Что не разглашается или не учтено
submit-section-rates = Использованные курсы
submit-section-method = Выбор, сделанный в методике
submit-natures-text = Доли считаются в пределах одной точки зрения, одной основы учета и одной группы, так как иное не складывается.
submit-sent = Прислано
submit-sent-unexpected = Прислано, хотя в списке ожидаемых не значится
submit-waiting = Строк в присланных файлах, которые содержат ошибки и ждут вне реестра: { $count }. Их нет ни в одном показателе.
submit-waiting-none = Ни одна строка присланных файлов не ждет вне реестра.
submit-waiting-unknown = Со времени измерения реестр изменился, поэтому неизвестно, сколько строк тогда ждало.
submit-rates-none = Ни одна сумма не пересчитывалась.

## Состояния

submission-state-draft = проект
submission-state-cleared = одобрено
submission-state-submitted = представлено
submission-state-acknowledged = получение подтверждено
submission-state-objection = получено возражение
submission-state-answered = на возражение отвечено
submission-state-settled = возражение урегулировано
submission-state-withdrawn = отозвано
submit-state-line = { $number }. { $date }: { $state }
submit-says-by = {"    "}Кто: { $value }
submit-says-role = {"    "}Должность: { $value }
submit-says-authority = {"    "}Основание: { $value }
submit-says-reference = {"    "}Ссылка: { $value }
submit-says-country = {"    "}Страна: { $value }
submit-says-lines = {"    "}Строки: { $value }
submit-says-objection = {"    "}Возражение: состояние { $value }
submit-says-text = {"    "}{ $value }
submit-last = Хеш последнего состояния: { $hash }
submit-whole = Представление цело: каждый файл, каждое состояние и подпись, если она есть, действительны.
submit-table = {"  "}{ $caption } (строк: { $count })
submit-made = Проект находится в { $path }. Его еще никто не одобрил.
submit-receipt = Хеш квитанции: { $hash }
submit-unsigned = Не подписано: у узла нет ключа (его создает ayni package key new).

## Заявление для заполнения

submit-statement-made = { $path } нужно заполнить. Укажите его с --statement.
submit-statement-head =
    То, что для представления может сказать только учреждение. Заполните, что подходит; пустое показывается как отсутствующее.
    Текст может стоять на нескольких языках, каждый под своим кодом (.en, .fr).
    Группы, которые сообщает страна; все, если строки нет:
submit-statement-required = (нужно)
submit-statement-derived = Это программа заполняет сама. Указанное здесь добавляется:
submit-statement-withhold =
    Позиция, которая этому получателю не разглашается: по чьему решению и почему. Ее строки помечаются, и ни один итог
    их не содержит. basis и direction можно опустить.

## Что мешает

submit-has-states = В { $path } лежит представление, уже одобренное или прошедшее дальше. Оно не заменяется.
    .fix = Укажите другую папку.
submit-occupied = В { $path } лежит что-то другое.
    .fix = Укажите пустую папку.
submit-whose-node = В реестре не сказано, чей он.
    .fix = Укажите его страну: ayni init --country CODE
submit-no-layout = Макета «{ $id }» нет.
    .fix = Укажите файл с окончанием .toml или возьмите «unctad».
submit-foreign = Этот узел принадлежит стране { $own }. Он не может представлять от имени страны { $country }.
    .fix = От имени страны представляет только ее собственный узел.
submit-estimate = Измерение — это оценка (автор: { $author }), а не измерение страны { $country }.
    .fix = Измерьте по реестру самой страны, без --by и без файла.
submit-other-year = Измерение не за один только { $year } год.
    .fix = Измерьте этот год: ayni measure --year { $year } -o FOLDER
submit-edition-changed = Имеющаяся редакция — не та, по которой сделаны показатели: { $id }, SHA-256 { $hash }.
    .fix = Укажите ее файл с --framework или измерьте заново.
submit-method-changed = Имеющаяся методика — не та, по которой сделаны показатели: { $id }, SHA-256 { $hash }.
    .fix = Укажите ее файл с --method или измерьте заново.
submit-no-group = В редакции нет группы «{ $group }». Есть: { $groups }.
    .fix = Укажите группы редакции.
submit-year-empty = В реестре страны { $country } нет показателей за { $year } год в сообщаемых группах.
    .fix = Импортируйте сообщенное за год или укажите другой. Пустое представление означало бы ноль.
submit-statement-exists = { $path } уже есть.
    .fix = Укажите другой файл. Заполненное человеком не затирается.
submit-which-day = Состояние несет дату, которую дает человек.
    .fix = Укажите день с --as-of.
submit-no-line = В представлении нет строки «{ $line }».
    .fix = Возьмите имя строки из последнего столбца книги.
submit-state-order = «{ $state }» здесь не следует: сейчас представление — { $now }.
    .fix = Порядок таков: одобрено, представлено, получение подтверждено; возражения приходят после представления; после отзыва не следует ничего.
submit-state-needs = Состоянию «{ $state }» нужно { $option }.
    .fix = Добавьте его.
submit-state-idle = У состояния «{ $state }» нет { $option }.
    .fix = Опустите его.
submit-state-earlier = { $date } раньше последнего состояния ({ $before }).
    .fix = Исправьте день, указанный с --as-of.
submit-no-objection = В состоянии { $number } нет возражения, которое может стать «{ $state }».
    .fix = На возражение отвечают, затем его урегулируют. Укажите номер состояния, которое его принесло.

## Команды

cli-submit = Представить собственное измерение страны и хранить, что с ним стало
cli-submit-examples =
    Примеры:
      ayni submit unctad --new-statement statement.toml
      ayni submit unctad --year 2024 --statement statement.toml -o out/
      ayni submit state out/ cleared --by "А. Киспе" --role "Директор" --authority "Указ 12/2020" --as-of 2026-03-02
      ayni submit verify out/
cli-submit-unctad = Подготовить представление в ЮНКТАД: книгу, метаданные, отчет о качестве, квитанцию
cli-submit-unctad-examples =
    Примеры:
      ayni submit unctad --year 2024 -o out/
      ayni submit unctad --year 2024 --from measurement/ --statement statement.toml --groups A,C -o out/

    Макет рабочий, это не форма ЮНКТАД. Другой указывается с --layout.
cli-submit-unctad-arg-year = Отчетный год
cli-submit-unctad-arg-from = Папка, сделанная командой ayni measure, вместо реестра
cli-submit-unctad-arg-layout = Макет
cli-submit-unctad-arg-statement = Что указывает учреждение (мандат, контакт, что не разглашается)
cli-submit-unctad-arg-new-statement = Записать такое заявление для заполнения, и ничего больше
cli-submit-unctad-arg-groups = Группы, которые сообщает страна; все, если ни одна не названа
cli-arg-folder = Папка представления
cli-submit-state = Добавить состояние: cleared, submitted, acknowledged; objection, answered, settled; withdrawn
cli-submit-state-examples =
    Примеры:
      ayni submit state out/ submitted --by "Постоянное представительство" --reference "Нота 55/2026" --as-of 2026-03-05
      ayni submit state out/ objection --country XBB --line provided/disbursed/A1 --text "Нет согласия" --as-of 2026-04-10
      ayni submit state out/ answered --objection 4 --by "А. Киспе" --text "Разъяснено письмом" --as-of 2026-04-20
cli-submit-state-arg-state = Состояние: cleared, submitted, acknowledged, objection, answered, settled, withdrawn
cli-submit-state-arg-by = Кто: лицо или учреждение
cli-submit-state-arg-role = В какой должности
cli-submit-state-arg-authority = На каком основании: закон, указ или решение
cli-submit-state-arg-reference = Номер письма или дела
cli-submit-state-arg-country = Страна, которая возражает
cli-submit-state-arg-line = Строка, против которой она возражает; можно указать несколько раз
cli-submit-state-arg-text = Причина, ответ или способ урегулирования
cli-submit-state-arg-objection = Номер состояния, которое принесло возражение
cli-submit-verify = Проверить каждый файл, состояние и подпись представления
cli-submit-verify-examples =
    Примеры:
      ayni submit verify out/
      ayni submit verify out/ --signed-by "1A2B 3C4D …" --measurement measurement/
cli-submit-verify-arg-signed-by = Отпечаток, который должен быть у подписавшего ключа
cli-submit-verify-arg-measurement = Измерение, по которому оно должно быть сделано

## Замечания

finding-submission-syntax =
    Файл не читается. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Знак { $column }.
    } ({ $message })
    .title = Макет или заявление не читается
    .why = Из файла с ошибкой ничего не берется: решение о неразглашении с опиской выдало бы то, что должно было сохранить.
    .fix = Исправьте названную строку или сравните ее с файлом, который пишет ayni submit unctad --new-statement.
finding-layout-empty = В макете нет листов.
    .title = Макет без листов
    .why = В представлении без листов не было бы показателей.
    .fix = Добавьте лист или начните с макета, который поставляется с программой.
finding-layout-column = Столбец «{ $column }» стоит на листе «{ $sheet }» дважды, или лист с таким содержанием не может его иметь.
    .title = Столбец, которого здесь быть не может
    .why = На листе по позициям нет партнера, а на листе по партнерам — количеств.
    .fix = Уберите столбец.
finding-layout-columns-needed = На листе «{ $sheet }» нет столбца, который ему нужен.
    .title = В макете не хватает столбца
    .why = Без позиции, статуса и (по партнерам) партнера нельзя сказать, что это за строка и что она не разглашается.
    .fix = Добавьте столбцы item и status, а на листе по партнерам — partner.
finding-statement-concept = В макете нет понятия «{ $concept }».
    .title = Неизвестное понятие
    .why = Указанное под именем, которого нет в макете, нигде не было бы показано.
    .fix = Возьмите имя из файла, который пишет ayni submit unctad --new-statement.
finding-statement-code = «{ $code }» в поле «{ $field }» нет в редакции рамочной основы.
    .title = Неизвестная группа или позиция
    .why = Решение о том, чего нет, не имеет действия, и никто бы этого не заметил.
    .fix = Возьмите код из ayni framework show.
finding-statement-reason = В решении не разглашать { $item } нет «{ $field }».
    .title = Неразглашение без автора или причины
    .why = Что не разглашается, не разглашается по чьему-то решению.
    .fix = Скажите, кто решил (by) и почему (why).
finding-submission-changed = { $file } — не тот файл, который был записан.
    .title = Файл изменен
    .why = Его хеш другой. Он был изменен после создания.
    .fix = Не пользуйтесь им. Получите подлинник снова или сделайте его заново.
finding-submission-missing = Файла { $file } нет.
    .title = Файл отсутствует
    .why = Он назван в квитанции.
    .fix = Получите снова всю папку.
finding-submission-extra = В квитанции нет файла { $file }.
    .title = Посторонний файл
    .why = Чего нет в квитанции, то не входит в представление.
    .fix = Уберите его в другое место.
finding-submission-form = { $file } не имеет должной формы.
    .title = Файл представления не читается
    .why = Он поврежден или написан вручную.
    .fix = Получите подлинник снова.
finding-submission-signature = Подпись в { $file } недействительна, отсутствует или сделана не ожидаемым ключом.
    .title = Подпись представления недействительна
    .why = Что-то было изменено после подписания, или подписал кто-то другой.
    .fix = Не пользуйтесь им. Спросите представляющее учреждение.
finding-submission-chain = Состояние в { $file } изменено, пропущено или переставлено.
    .title = Цепочка состояний нарушена
    .why = Каждое состояние называет хеш предыдущего, а первое — хеш квитанции.
    .fix = Не пользуйтесь им. Сравните с записанным хешем.
finding-submission-order = Состояние в { $file } не следует за предыдущим.
    .title = Состояние не по порядку
    .why = Программа такого состояния не пишет.
    .fix = Не пользуйтесь им. Спросите представляющее учреждение.
finding-submission-other-measurement = Представление сделано не по измерению в { $path }.
    .title = Другое измерение
    .why = В квитанции назван манифест другого.
    .fix = Укажите папку, по которой оно сделано.
finding-submission-concept-missing = { $concept } нужно указать, но не указано.
    .title = Не хватает метаданных
    .why = Это может сказать только учреждение. Показывается как отсутствующее.
    .fix = Впишите это в заявление (его создает --new-statement) и укажите его с --statement.
finding-submission-policy-missing = Политика пересмотра не указана.
    .title = Не хватает политики пересмотра
    .why = Ее может сказать только учреждение. Показывается как отсутствующая.
    .fix = Впишите ее в заявление под revision_policy.
finding-submission-register-moved = Со времени измерения реестр изменился.
    .title = Реестр изменился
    .why = Показатели — из измерения, которое названо в квитанции.
    .fix = Если нужны более новые показатели, измерьте заново.
