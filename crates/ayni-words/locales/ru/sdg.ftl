### SDG indicator 17.3.1.

## What the indicator asks of a record: template, fields, codes.

template-column-plan = Цель плана получателя
template-help-plan = Цель собственного плана развития получателя, которую поддерживает мероприятие, с названием плана.
template-column-detriment = Вредное воздействие
template-help-detriment = Только если ожидается существенное вредное воздействие на другие цели: какое именно. Тогда показатель 17.3.1 не учитывает мероприятие.
template-column-keywords = Ключевые слова
template-help-keywords = Ключевые слова других стандартов, через точку с запятой. NON-17.3.1 стандарта TOSSD означает, что показатель 17.3.1 не учитывает мероприятие.
template-column-payments-per-year = Платежей в год
template-help-payments-per-year = Только для займа: сколько платежей причитается в год, например 2.
template-column-repayment = Способ погашения
template-help-repayment = Только для займа: равные доли основного долга, равные платежи или все в конце срока.
repayment-equal-principal = Равные доли основного долга
repayment-annuity = Равные платежи
repayment-at-maturity = Все в конце срока
field-plan = Цель плана получателя
field-detriment = Ожидаемое вредное воздействие
field-keywords = Ключевые слова
field-resources-loan-payments-per-year = Платежей в год
field-resources-loan-repayment = Способ погашения

## The two tables and their page.

sdg-title-submission = Показатель ЦУР 17.3.1: что предоставляет { $country }
sdg-title-submission-estimate = Показатель ЦУР 17.3.1: что предоставляет { $country }, оценка { $author } по открытым источникам
sdg-title-receipts = Показатель ЦУР 17.3.1: что получает { $country }
sdg-title-receipts-estimate = Показатель ЦУР 17.3.1: что получает { $country }, оценка { $author } по открытым источникам
sdg-subtitle = Валовые выплаты грантов, льготных и нельготных займов в рамках сотрудничества Юг — Юг
sdg-estimate-notice = Это оценка { $author } по открытым источникам. Это не то, что сообщает { $country }.
sdg-bases-notice = Это не валовые выплаты, которых требует показатель: набор правил берет вместо них другие суммы.
sdg-partial-notice =
    { $count ->
        [one] Частично: учтены отчеты { $count } поставщика. Все — это каждая страна и организация, которые здесь что-либо предоставляют.
        [few] Частично: учтены отчеты { $count } поставщиков. Все — это каждая страна и организация, которые здесь что-либо предоставляют.
        [many] Частично: учтены отчеты { $count } поставщиков. Все — это каждая страна и организация, которые здесь что-либо предоставляют.
       *[other] Частично: учтены отчеты { $count } поставщика. Все — это каждая страна и организация, которые здесь что-либо предоставляют.
    }
sdg-standing = Набор правил следует метаданным показателя от 15 мая 2023 года. В них остается открытым и выбрано здесь: учитываются ли помощь в натуральной форме и оклады на родине, чем является кредитная линия и достаточно ли одной цели или одного сектора, чтобы пройти проверку на устойчивое развитие.
sdg-fact-rules = Набор правил
sdg-fact-test = Заем является льготным
sdg-test = при грант-элементе не менее { $threshold } % и дисконте { $discount } % в год
sdg-fact-in-kind = Помощь в натуральной форме, имеющая оценку
sdg-fact-home-salary = Оклады на родине
sdg-fact-line-of-credit = Кредитная линия
sdg-fact-withheld = Строки, не раскрытые отчитывающимися; не входят ни в одну цифру
sdg-switch-on = учитывается
sdg-switch-off = не учитывается
sdg-switch-chosen = по выбранной методике
sdg-headline-note = { $series }, доллары США, валовые выплаты
sdg-sub-indicator = { $letter } { $name }
sdg-figures = Цифры
sdg-figures-none = Ничего не учтено. Ниже указано, что исключено и почему.
sdg-table-figures = Валовые выплаты, текущие доллары США
sdg-column-sub = { $letter }: { $series } (долл. США)
sdg-note-figures = Доля партнера в сумме для нескольких — по указанным долям либо поровну. Субпоказатели — отдельные ряды и здесь не складываются.
sdg-note-partial = Это поставщики, о которых есть отчеты, а не все существующие.
sdg-table-providers = Чьи отчеты учтены
sdg-note-providers = Поставщик учтен, если отчет в этом реестре или файле называет его поставщиком для этого получателя. Могут быть и другие.
sdg-column-provider = Поставщик
sdg-column-recipient = Получатель
sdg-column-lines = Строки
sdg-column-series = Субпоказатель
sdg-column-counted = Учтено (долл. США)
sdg-column-money = Деньгами (долл. США)
sdg-column-in-kind = В натуральной форме (долл. США)
sdg-column-home-salary = Оклады на родине (долл. США)
sdg-column-objected = По ним есть открытое возражение (долл. США)
sdg-column-also = Сообщено и по другим каналам (долл. США)
sdg-table-parts = Что входит в каждый субпоказатель
sdg-note-parts = Деньги, натуральная форма и оклады показаны независимо от того, учитывает ли их методика. То, о чем сообщено и через TOSSD, IATI или иной канал, отмечено и никогда не исключается.
sdg-table-switches = Гранты (a) с двумя переключателями методики и без них
sdg-column-grants = Гранты (долл. США)
sdg-column-method = Методика
sdg-note-switches = Являются ли помощь в натуральной форме (группа B) и оклады собственных сотрудников поставщика полученными грантами — открытый вопрос показателя.
sdg-table-purposes = Что показывает поддержку устойчивого развития
sdg-column-purpose = По
sdg-purpose-target = Задача одной из целей
sdg-purpose-plan = Цель плана получателя
sdg-purpose-goal = Только цель
sdg-purpose-sector = Только сектор
sdg-note-purposes = Метаданные требуют задачи или цели плана получателя. Одна лишь цель или один сектор — более слабое основание; каждая строка учтена по самому сильному.
sdg-table-channels = Сообщено и по каналам
sdg-column-channel = Канал
sdg-note-channels = Отмечено, чтобы курирующие учреждения не учли одно и то же дважды. Мероприятие может стоять под несколькими каналами.

## Loans, objections, and what is left out.

sdg-loans = Займы и их грант-элементы
sdg-loans-text = Грант-элемент — то, что отдается безвозмездно по сравнению с займом по ставке дисконта: 100 % минус все платежи, дисконтированные на день выплаты. Дисконт за часть года — корень из годового.
sdg-table-loans = Условия, грант-элемент и итог
sdg-note-loans = Выплата без собственных условий следует тем, в которых сходятся остальные строки ее мероприятия. Если число платежей в год не указано, оно предполагается, о чем сказано.
sdg-column-loan = Заем
sdg-column-principal = Основной долг
sdg-column-interest = Процент (% в год)
sdg-column-maturity = Срок (лет)
sdg-column-grace = Первое погашение (лет)
sdg-column-payments = Платежей в год
sdg-column-repayment = Способ погашения
sdg-column-element = Грант-элемент (%)
sdg-column-outcome = Итог
sdg-assumed = { $count } (предположительно)
sdg-outcome-concessional = льготный (b)
sdg-outcome-other = нельготный (c)
sdg-outcome-stated = по указанному грант-элементу
sdg-outcome-none = нельзя определить: { $field }
sdg-table-schedule = График { $loan } ({ $currency }), грант-элемент { $element } %
sdg-table-schedule-any = График займа в { $principal }, грант-элемент { $element } %
sdg-column-period = Период
sdg-column-outstanding = Долг до платежа
sdg-column-principal-paid = Погашение долга
sdg-column-interest-paid = Проценты
sdg-column-payment = Платеж
sdg-column-factor = Коэффициент дисконта
sdg-column-present = Приведенная стоимость
sdg-schedules-more =
    { $count ->
        [one] Еще { $count } график — в файле schedules.csv.
        [few] Еще { $count } графика — в файле schedules.csv.
        [many] Еще { $count } графиков — в файле schedules.csv.
       *[other] Еще { $count } графика — в файле schedules.csv.
    }
sdg-objections = Возражения
sdg-objections-text = Получатель может возразить против учета потока как поддержки его устойчивого развития. Возражение действует, когда получатель настаивает на нем после ответа; до тех пор поток учитывается и отмечается. Ничто не стирается: более позднее состояние отменяет прежнее.
sdg-table-objections = Возражения и их судьба
sdg-note-objections = Возражение, последнее состояние которого — само возражение, еще не имеет ответа. Сумма — по названным в нем строкам.
sdg-column-number = №
sdg-column-objected-lines = Против чего
sdg-column-state = Состояние
sdg-column-by = Кем, на каком основании
sdg-column-text = Текст
sdg-column-usd = Долл. США
sdg-column-belongs = Относится к
sdg-column-certainty = Степень уверенности
sdg-column-activity = Мероприятие
sdg-column-kind = Вид
sdg-column-place = Где указано
sdg-left-out-text = У каждой неучтенной суммы есть основание. Все исключенные строки — в файле left-out.csv.
sdg-table-left-out = Исключено, по правилам
sdg-note-left-out = Показано первое подходящее правило: сначала правила набора по порядку, затем основания методики. Обещанное и выплаченное стоит здесь дважды.
sdg-table-lines = Исключенные строки, начиная с крупнейших
sdg-note-lines = Невыплаченное и неденежное — только в файле left-out.csv.
sdg-lines-more =
    { $count ->
        [one] Еще { $count } строка — в файле left-out.csv.
        [few] Еще { $count } строки — в файле left-out.csv.
        [many] Еще { $count } строк — в файле left-out.csv.
       *[other] Еще { $count } строки — в файле left-out.csv.
    }
sdg-rules = Правила
sdg-rules-text = Что показатель исключает, в порядке рассмотрения. Как программа узнает это по записи — ее собственное толкование; если оно не бесспорно, об этом сказано в последней колонке.
sdg-table-rules = Правила набора
sdg-note-rules = У каждого правила есть страница с источником и примерами: docs/indicators/17.3.1.
sdg-input-rules = Набор правил показателя
sdg-rule-not-money = Количество либо вовсе нет суммы: показатель — в деньгах.
sdg-rule-not-disbursed = Не выплачено: показатель учитывает валовые выплаты, а не обещанное, запланированное или возвращенное.
sdg-rule-non-17-3-1 = Отчитывающийся указал, что показатель этого не учитывает (ключевое слово NON-17.3.1).
sdg-rule-debt-relief = Облегчение долгового бремени.
sdg-rule-refugees-at-home = Расходы на беженцев в стране поставщика.
sdg-rule-administration = Административные расходы, не относящиеся к конкретному мероприятию.
sdg-rule-peace-security = Мир и безопасность сверх того, что может считаться официальной помощью развитию.
sdg-rule-export-credit = Экспортный кредит или кредит поставщика: официальный, поддержанный или частный.
sdg-rule-line-of-credit = Кредитная линия, которую страна не называет займом; чем она является, может сказать только страна.
sdg-rule-portfolio = Портфельные инвестиции.
sdg-rule-investment = Прямые иностранные инвестиции: субпоказатель d, о котором сообщают получатели.
sdg-rule-mobilised = Мобилизованное частное финансирование: субпоказатель e, не охваченный рамочной основой.
sdg-rule-private-loan = Частный заем на нельготных или неизвестных условиях.
sdg-rule-private-grant = Частный грант: субпоказатель f, не охваченный рамочной основой.
sdg-rule-short-maturity = Первоначальный срок — один год или меньше.
sdg-rule-loan-terms = Невозможные условия займа, например льготный период длиннее срока.
sdg-rule-loan-untested = Заем без указанного процента или срока: нельзя сказать, льготный ли он.
sdg-rule-outside = Ни один из субпоказателей, либо неизвестно, какой.
sdg-rule-detriment = Ожидается существенное вредное воздействие на другие задачи.
sdg-rule-objection = Получатель возражает и настаивает на этом после ответа.
sdg-rule-no-purpose = Ничто из указанного не показывает поддержки устойчивого развития.
sdg-rule-no-rate = Нет обменного курса: нет суммы в долларах.
sdg-rule-in-kind = Предоставлено в натуральной форме, и методика этого не учитывает.
sdg-rule-home-salary = Оклады сотрудников поставщика на родине, и методика их не учитывает.

## Findings, states, choices, and the command line.

finding-sdg-payments-assumed =
    { $count ->
        [one] Для { $count } займа не указано число платежей в год; взято число из набора правил.
        [few] Для { $count } займов не указано число платежей в год; взято число из набора правил.
        [many] Для { $count } займов не указано число платежей в год; взято число из набора правил.
       *[other] Для { $count } займа не указано число платежей в год; взято число из набора правил.
    }
    .title = Предполагаемое число платежей
    .why = Грант-элемент немного зависит от частоты платежей.
    .fix = Укажите число платежей в год вместе с условиями займа.
finding-sdg-payments-decide = Заем { $loan } был бы отнесен иначе при числе платежей в год: { $payments }.
    .title = Решает предполагаемое число платежей
    .why = Заем так близок к порогу, что между b и c решает предположение.
    .fix = Укажите число его платежей в год.
finding-sdg-objection-open = На возражение { $number } ({ $country }) нет ответа; названное в нем еще учитывается.
    .title = Возражение без ответа
    .why = Показатель исключает поток лишь после обсуждения возражения. До тех пор цифра под вопросом.
    .fix = Ответьте на него (ayni sdg state answered) и запишите, настаивает ли получатель.
finding-sdg-objection-absent = Возражение { $number } ({ $country }) называет то, чего нет в этой таблице: { $lines }.
    .title = Возражение не к этой таблице
    .why = Оно может касаться другого года или поставщика либо написано с ошибкой.
    .fix = Сравните названия со списком строк (lines.csv).
finding-sdg-rule-unknown = Правило { $rule } набора не имеет условия и неизвестно программе.
    .title = Правило ни о чем
    .why = Оно ничего не исключит, а автор будет думать обратное.
    .fix = Задайте условие (when) или идентификатор правила программы.
submission-state-maintained = поддержано
line-of-credit-unsaid = не указано: исключена
line-of-credit-loan = заем, по условиям
line-of-credit-export-credit = экспортный кредит: исключена
sdg-no-rules = Нет набора правил { $id }.
sdg-no-such-state = У возражения нет состояния { $state }.
sdg-no-objections = Возражений не записано.
sdg-terms-impossible = По этим условиям нельзя составить график: { $field }.
sdg-element-concessional = Грант-элемент { $element } %: льготный (порог { $threshold } %, дисконт { $discount } % в год, платежей в год: { $payments }).
sdg-element-other = Грант-элемент { $element } %: нельготный (порог { $threshold } %, дисконт { $discount } % в год, платежей в год: { $payments }).
sdg-element-assumed = Число платежей в год предположено, так как не указано (--payments).
cli-sdg = Показатель ЦУР 17.3.1: что представляет поставщик и что получает получатель
cli-sdg-17-3-1 = Составить одну из двух таблиц по реестру или прямо по файлу
cli-sdg-17-3-1-examples =
    Примеры:
      ayni sdg 17.3.1 --provider XAA --year 2024 -o out/
      ayni sdg 17.3.1 --recipient XBB --year 2024 -o received/
      ayni sdg 17.3.1 list.csv --as profile.toml --provider XAA --by "Institute" -o out/
      ayni trace out/ figures B1                 что стоит за цифрой
cli-sdg-state = Записать возражение получателя, ответ на него, настаивание или отзыв
cli-sdg-state-examples =
    Примеры:
      ayni sdg state objection --country XBB --line XAA-DEV/DEV-2024-003 --text "Затопит наши болота" --by "Министерство окружающей среды" --as-of 2025-05-02
      ayni sdg state answered --objection 1 --by "Агентство по сотрудничеству" --text "Плотину перенесли" --as-of 2025-06-10
      ayni sdg state maintained --objection 1 --by "Министерство окружающей среды" --text "По-прежнему так" --as-of 2025-07-01
cli-sdg-objections = Показать возражения и их судьбу
cli-sdg-grant-element = Вычислить грант-элемент условий займа с графиком
cli-sdg-grant-element-examples =
    Пример:
      ayni sdg grant-element --interest 2 --maturity 5 --grace 2 --payments 1
cli-sdg-17-3-1-arg-provider = Поставщик: таблица по получателям
cli-sdg-17-3-1-arg-recipient = Получатель: таблица по поставщикам
cli-arg-rules = Набор правил: идентификатор или файл
cli-arg-objections = Журнал возражений; если не назван, то рядом с реестром
cli-sdg-state-arg-line = Против чего: REPORTER/ACTIVITY или REPORTER/ACTIVITY/RESOURCE; можно повторять
cli-sdg-state-arg-state = состояние: objection, answered, maintained или withdrawn
cli-arg-interest = Процент в год
cli-arg-maturity = Лет до последнего платежа
cli-arg-grace = Лет до первого погашения
cli-arg-payments = Платежей в год
cli-arg-repayment = способ: equal-principal, annuity или at-maturity
cli-sdg-state-arg-by = Кто: лицо или учреждение
cli-sdg-state-arg-role = В какой должности
cli-sdg-state-arg-authority = На каком основании: закон, указ или решение
cli-sdg-state-arg-reference = Номер письма или дела
cli-sdg-state-arg-country = Страна, которая возражает
cli-sdg-state-arg-text = Причина, ответ или способ урегулирования
cli-sdg-state-arg-objection = Номер состояния, которое принесло возражение
usage-name-reporter = ОТЧИТЫВАЮЩИЙСЯ
usage-name-activity = МЕРОПРИЯТИЕ
usage-name-percent = ПРОЦЕНТ
usage-name-years = ЛЕТ
usage-name-way = СПОСОБ
