### SDMX: имена нашей структуры, наборы данных, таблицы соответствий, команда и её замечания.

## Понятия

sdmx-concept-freq = Периодичность
    .about = Как часто составляются данные: раз в год.
sdmx-concept-provider = Поставщик
    .about = Страна, предоставляющая помощь; в разрезах полученного и собственного вклада — партнёр.
sdmx-concept-recipient = Получатель
    .about = Страна, получающая помощь; в разрезе предоставленного — партнёр.
sdmx-concept-direction = Разрез
    .about = С чьей стороны даны цифры: предоставленное, полученное или собственный вклад получателя. Разрезы никогда не сальдируются.
sdmx-concept-form = Форма сотрудничества
    .about = Двустороннее, трёхстороннее, региональное или многостороннее — по методу.
sdmx-concept-framework-group = Группа рамочной основы
    .about = Группа редакции рамочной основы. Группы никогда не складываются между собой.
sdmx-concept-item = Статья
    .about = Статья редакции рамочной основы в её группе.
sdmx-concept-sector = Сектор
    .about = Сектор — по долям, точно дающим в сумме целое. Там, где указан сектор, партнёры и цели даны итогом.
sdmx-concept-goal = Цель в области устойчивого развития
    .about = Цель — по долям, точно дающим в сумме целое. Там, где указана цель, партнёры и секторы даны итогом.
sdmx-concept-basis = Основа учёта
    .about = Объявлено, заложено в бюджет, принято обязательство, выплачено или возвращено. Основы никогда не смешиваются в одной цифре.
sdmx-concept-measure = Показатель
    .about = Чем является значение: числом мероприятий, суммой денег или количеством.
sdmx-concept-unit-measure = Единица измерения
    .about = Валюта или единица. Разные единицы никогда не складываются.
sdmx-concept-time-period = Отчётный год
    .about = Отчётный год по методу; он может начинаться не с января.
sdmx-concept-obs-value = Значение
    .about = Значение с точностью до шестого знака. Отсутствующее значение — не ноль.
sdmx-concept-obs-status = Статус наблюдения
    .about = Обычное ли значение, оценка, условно рассчитанное, отсутствует или скрыто.
sdmx-concept-conf-status = Статус конфиденциальности
    .about = Открыто ли значение, удержано по решению или скрыто для защиты удержанного.
sdmx-concept-conf-reason = Причина удержания
    .about = Причина, названная теми, кто решил удержать значение.
sdmx-concept-nature = Характер цифры
    .about = Измерено, оценено источником, рассчитано по цене метода или смешанное.
sdmx-concept-valuation = Метод оценки стоимости
    .about = Как получена стоимость товаров и услуг по статье и форме.
sdmx-concept-unit-mult = Множитель единицы
    .about = Степень десяти, на которую умножается значение.
sdmx-concept-decimals = Десятичные знаки
    .about = До скольких знаков значение точно.
sdmx-concept-unconverted = Показатели без обменного курса
    .about = Сколько показателей не вошло в значение, так как курс неизвестен.
sdmx-concept-comment-obs = Примечание
    .about = Что учесть при чтении значения.
sdmx-concept-edition = Редакция рамочной основы
    .about = Редакция рамочной основы с номером версии.
sdmx-concept-method = Метод
    .about = Собственный метод страны с номером версии.
sdmx-concept-price-source = Источник курсов и цен
    .about = Источник обменных курсов и источники цен, по которым рассчитаны значения.
sdmx-concept-compiler = Составитель
    .about = Кто измерял, если не собственный узел страны: тогда цифры — оценка третьей стороны.

## Списки, коды, сообщения, команды

sdmx-agency = Ayni, программа для сотрудничества Юг — Юг и трёхстороннего сотрудничества
sdmx-structure = Сотрудничество Юг — Юг и трёхстороннее сотрудничество, измеренное по рамочной основе
sdmx-flow = Сотрудничество Юг — Юг и трёхстороннее сотрудничество страны
sdmx-concepts = Понятия измерения сотрудничества Юг — Юг
sdmx-code-total = Всего
sdmx-code-unstated = Не указано
sdmx-code-none = Не применимо
sdmx-list-cl-freq = Периодичность
sdmx-list-cl-area = Страны и районы
sdmx-list-cl-direction = Разрезы
sdmx-list-cl-form = Формы сотрудничества
sdmx-list-cl-group = Группы рамочной основы
sdmx-list-cl-item = Статьи рамочной основы
sdmx-list-cl-sector = Секторы
sdmx-list-cl-goal = Цели в области устойчивого развития
sdmx-list-cl-basis = Основы учёта
sdmx-list-cl-measure = Показатели
sdmx-list-cl-unit = Единицы и валюты
sdmx-list-cl-obs-status = Статусы наблюдения
sdmx-list-cl-conf-status = Статусы конфиденциальности
sdmx-list-cl-nature = Характер цифр
sdmx-list-cl-valuation = Методы оценки стоимости
sdmx-list-cl-unit-mult = Множители единицы
sdmx-list-cl-decimals = Число десятичных знаков
sdmx-freq-a = Ежегодно
sdmx-unit-number = Число
sdmx-unit-con-usd = Доллары США в ценах одного года
sdmx-unit-int-usd = Международные доллары (паритет покупательной способности)
sdmx-valuation-mixed = Несколько методов
sdmx-measure-activities = Число мероприятий
sdmx-measure-amount-national = Сумма в национальной валюте
sdmx-measure-amount-usd = Сумма в текущих долларах США
sdmx-measure-amount-constant-usd = Сумма в постоянных долларах США
sdmx-measure-amount-international = Сумма в международных долларах
sdmx-measure-quantity = Количество в собственной единице
sdmx-status-a = Обычное значение
sdmx-status-e = Оценка
sdmx-status-i = Условно рассчитанное значение
sdmx-status-o = Значение отсутствует
sdmx-status-q = Значение отсутствует; скрыто
sdmx-conf-f = Открыто
sdmx-conf-n = Удержано по решению, не публикуется
sdmx-conf-d = Скрыто для защиты удержанного значения
sdmx-nature-measured = Измерено
sdmx-nature-estimated = Оценено источником
sdmx-nature-imputed = Рассчитано по цене метода
sdmx-nature-mixed = Частично измерено, частично оценено или рассчитано
sdmx-mult-0 = Единицы
sdmx-mult-3 = Тысячи
sdmx-mult-6 = Миллионы
sdmx-mult-9 = Миллиарды
sdmx-withheld = Удержано по решению; это не ноль.
sdmx-guard = Скрыто, так как по нему можно вычислить удержанное значение; это не ноль.
sdmx-unconverted = Курс неизвестен для { $count } из { $measures } показателей; они могли не войти в значение.
sdmx-partial = Неполное: включены только данные этих поставщиков: { $providers }.
sdmx-also-reported = Часть также сообщается по другому каналу.
sdmx-objected = По части есть неурегулированное возражение получателя.
cli-sdmx = Структуры и данные в SDMX — форме мировой статистики
cli-sdmx-examples =
    Примеры:
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx structure -o structure.xml
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-structure = Записать собственную структуру для сотрудничества Юг — Юг: измерения, атрибуты, списки кодов
cli-sdmx-structure-examples =
    Примеры:
      ayni sdmx structure -o structure.xml
      ayni sdmx structure --syntax ml-3.0 --framework xaa-2026.toml -o structure.xml
cli-sdmx-write = Записать набор данных измерения или показателя 17.3.1 в структуре ЦУР
cli-sdmx-write-examples =
    Примеры:
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx write out/ --syntax ml-3.0 --statement statement.toml -o cooperation.xml
      ayni sdmx write sdg/ --as sdg -o 17-3-1.csv
cli-sdmx-check = Проверить набор данных по его структуре
cli-sdmx-check-examples =
    Примеры:
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-map = Перевести набор данных другой структуры в нашу по таблице соответствий
cli-sdmx-map-examples =
    Примеры:
      ayni sdmx map suggest --structure theirs.xml -o map.toml
      ayni sdmx map theirs.csv --structure theirs.xml --map map.toml -o ours.csv
cli-sdmx-map-suggest = Предложить таблицу соответствий для построчной проверки
cli-sdmx-map-suggest-examples =
    Примеры:
      ayni sdmx map suggest --structure theirs.xml -o map.toml
cli-sdmx-trace = Показать строки, файлы и ячейки, стоящие за наблюдением
cli-sdmx-trace-examples =
    Примеры:
      ayni sdmx trace out/ A.XAA.XBB.PROVIDED._T.A.A1._T._T.DISBURSED.AMOUNT_USD.USD.2024
cli-sdmx-write-arg-syntax = Синтаксис: csv-1.0, csv-2.0, ml-2.1, ml-3.0; ml-2.1-flat и ml-3.0-flat без рядов
cli-sdmx-map-arg-syntax = Синтаксис: csv-1.0, csv-2.0, ml-2.1, ml-3.0; ml-2.1-flat и ml-3.0-flat без рядов
cli-sdmx-structure-arg-syntax = Синтаксис: ml-2.1 или ml-3.0
cli-sdmx-structure-arg-from = Измерение, собственные секторы и районы которого тоже должны войти в списки
cli-sdmx-trace-arg-folder = Папка измерения
cli-sdmx-write-arg-folder = Папка измерения или показателя 17.3.1 с --as sdg
cli-sdmx-write-arg-kind = Структура: ssc — наша, sdg — глобальной базы данных ЦУР
cli-sdmx-write-arg-statement = Заявление к представлению: его группы и что оно удерживает
cli-sdmx-write-arg-units = Суммы 17.3.1 в долларах, а не в миллионах
cli-sdmx-write-arg-structure = Структура для проверки, например структура ЦУР из её реестра
cli-sdmx-check-arg-structure = Сообщение о структуре (SDMX-ML 2.1 или 3.0) этих данных
cli-sdmx-map-arg-structure = Сообщение о структуре (SDMX-ML 2.1 или 3.0) этих данных
cli-sdmx-map-suggest-arg-structure = Сообщение о структуре (SDMX-ML 2.1 или 3.0) этих данных
cli-sdmx-check-arg-named = Какая структура имеется в виду, если их в сообщении несколько: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-named = Какая структура имеется в виду, если их в сообщении несколько: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-suggest-arg-named = Какая структура имеется в виду, если их в сообщении несколько: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-map = Таблица соответствий
cli-sdmx-trace-arg-key = Коды измерений наблюдения через точку
sdmx-structure-made = { $path } содержит структуру { $structure }.
sdmx-written = { $path } содержит наблюдения структуры { $structure }: { $count }.
sdmx-written-hidden = Удержано по решению: { $withheld }. Скрыто, чтобы их нельзя было вычислить: { $guards }.
sdmx-metadata-written = { $path } содержит справочные метаданные.
sdmx-checked = Проверено наблюдений структуры { $structure }: { $count }.
sdmx-mapped = { $path } содержит наблюдений: { $count }. Не взято по таблице: { $out }. Ждёт из-за замечаний: { $waiting }.
sdmx-suggested = { $path } — предложение. Проверьте каждую строку; открыто: { $open }.
sdmx-traced = { $key }: строк — { $count }
sdmx-no-figures = В { $path } нет цифр для записи.
sdmx-no-key = Наблюдения { $key } нет. Коды всех есть в наборе, который записывает ayni sdmx write.
sdmx-map-exists = { $path } уже есть; он остаётся без изменений.
sdmx-map-head =
    Предлагаемая таблица соответствий из { $from } в { $to }. Проверьте каждую строку.
    to: откуда берётся каждый наш компонент: fixed или from с codes; same оставляет код как есть.
    drop: что делать с другими измерениями: only берёт один код, sum складывает однородные части.
sdmx-map-same = То же имя.
sdmx-map-likely = Вероятно: проверьте.
sdmx-map-open = Открыто: ничего не найдено. Укажите.
sdmx-map-codes = Коды без соответствия у нас: { $codes }
usage-name-key = КЛЮЧ

## Замечания

finding-sdmx-area-unknown = У цифр для «{ $country }» нет номера M49 для REF_AREA: { $count }.
    .title = Получатель без номера M49
    .why = Структура ЦУР обозначает районы этими номерами. Цифра страны сохраняет её код; цифра без получателя пропускается.
    .fix = Укажите получателя в реестре или задайте номер страны в собственных справочных данных.
finding-sdmx-map-structure = Таблица составлена для { $map }, а данные — структуры { $structure }.
    .title = Таблица другой структуры
    .why = В другой структуре или версии код может значить иное.
    .fix = Сверьте таблицу с этой структурой и измените строку from.
finding-sdmx-map-component = Таблица называет { $component }, которого нет в структуре.
    .title = Неизвестный компонент
    .why = Из-за опечатки в имени данные незаметно потерялись бы.
    .fix = Исправьте имя в таблице.
finding-sdmx-map-choice = { $component } требует ровно одно из двух: fixed или from в to, only или sum в drop.
    .title = Одно из двух
    .why = Если даны оба или ни одного, непонятно, что имеется в виду.
    .fix = Оставьте одно.
finding-sdmx-map-target = В нашем списке для { $component } нет кода { $code }.
    .title = Не наш код
    .why = Данные с неизвестными кодами получатель не примет.
    .fix = Возьмите код из списка; его записывает ayni sdmx structure.
finding-sdmx-map-dimension = Таблица ничего не говорит об измерении { $component }.
    .title = Измерение не определено
    .why = Наблюдения, различающиеся только в нём, слились бы, и разное смешалось бы.
    .fix = Используйте его в to или укажите в drop, что с ним делать.
finding-sdmx-map-needed = Таблица не говорит, откуда берётся { $component }.
    .title = Компонент без источника
    .why = Оно нужно каждому наблюдению нашей структуры.
    .fix = Задайте значение fixed или компонент-источник.
finding-sdmx-map-code = У наблюдений { $component } = «{ $code }», чего нет в таблице: { $count }.
    .title = Кода нет в таблице
    .why = Коды никогда не угадываются. Эти наблюдения ждут.
    .fix = Добавьте его в codes или укажите same, если это наш код.
finding-sdmx-map-duplicate = Наблюдения становятся одним, { $key }: { $count }.
    .title = Несколько наблюдений на один ключ
    .why = Какое из них верно, неизвестно. Они ждут.
    .fix = Возьмите один код через only или сложите части целого через sum.
finding-sdmx-map-unlike = Наблюдения для { $key } нельзя сложить: различаются единица, множитель или статус либо нет значения ({ $count }).
    .title = Разнородные данные
    .why = Сумма разных или отсутствующих частей была бы неверна.
    .fix = Возьмите итог через only, если он есть, или разведите их.
finding-sdmx-map-total = { $component } складывалось бы, но { $code } — итог рядом со своими частями.
    .title = Итог среди частей
    .why = Всё было бы учтено дважды.
    .fix = Возьмите итог через only.
finding-sdmx-map-syntax =
    Таблицу нельзя прочитать. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Знак { $column }.
    } ({ $message })
    .title = Таблица не читается
    .why = Из ошибочной таблицы ничего не берётся.
    .fix = Исправьте названную строку или сравните с тем, что пишет ayni sdmx map suggest.
finding-sdmx-no-structure = В сообщении нет нужной структуры; есть: { $structures }
    .title = Какая структура?
    .why = Данные проверяются только по одной структуре.
    .fix = Укажите её через --named или возьмите другой файл.
