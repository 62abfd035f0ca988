### Слова, не относящиеся к какой-либо одной части программы.

## Общее

not-stated = не указано
yes = да
no = нет
total = Всего

## Деньги

money = { $amount } { $currency }

## Даты

date-day = { $day } { $month } { $year } г.
date-month = { $month } { $year } г.
date-year = { $year } г.

month-1 = январь
    .in-date = января
month-2 = февраль
    .in-date = февраля
month-3 = март
    .in-date = марта
month-4 = апрель
    .in-date = апреля
month-5 = май
    .in-date = мая
month-6 = июнь
    .in-date = июня
month-7 = июль
    .in-date = июля
month-8 = август
    .in-date = августа
month-9 = сентябрь
    .in-date = сентября
month-10 = октябрь
    .in-date = октября
month-11 = ноябрь
    .in-date = ноября
month-12 = декабрь
    .in-date = декабря

## Место в файле

place-file = { $file }
place-file-row = { $file }, строка { $cell }
place-file-column = { $file }, столбец { $cell }
place-file-cell = { $file }, ячейка { $cell }
place-file-sheet = { $file }, лист «{ $sheet }»
place-file-sheet-row = { $file }, лист «{ $sheet }», строка { $cell }
place-file-sheet-column = { $file }, лист «{ $sheet }», столбец { $cell }
place-file-sheet-cell = { $file }, лист «{ $sheet }», ячейка { $cell }
place-row = строка { $cell }
place-column = столбец { $cell }
place-cell = ячейка { $cell }
place-sheet = лист «{ $sheet }»
place-sheet-row = лист «{ $sheet }», строка { $cell }
place-sheet-column = лист «{ $sheet }», столбец { $cell }
place-sheet-cell = лист «{ $sheet }», ячейка { $cell }

## Языки

language-ar = арабский
language-en = английский
language-es = испанский
language-fr = французский
language-pt = португальский
language-ru = русский
language-zh = китайский
language-und = язык не указан

## Мероприятия

kind-programme = Программа
kind-project = Проект
kind-action = Отдельное действие
kind-event = Встреча, форум или выставка

form-bilateral = Двустороннее сотрудничество
form-triangular = Трехстороннее сотрудничество
form-regional = Региональное сотрудничество
form-multilateral = Многостороннее сотрудничество

status-pipeline = В стадии подготовки
status-agreed = Согласовано, не начато
status-implementation = Осуществляется
status-completed = Завершено
status-suspended = Приостановлено
status-cancelled = Отменено

role-provider = Поставщик содействия
role-provider-triangular = Первый поставщик содействия (ключевой партнер)
role-second-provider = Второй поставщик содействия
role-second-provider-triangular = Второй поставщик содействия (содействующий партнер)
role-recipient = Получатель содействия
role-recipient-triangular = Получатель содействия (партнер-бенефициар)
role-both = Поставщик и получатель содействия
role-implementing = Партнер-исполнитель
role-regional-mechanism = Региональный механизм

party-kind-country = Страна или правительство
party-kind-agency = Национальный государственный орган
party-kind-sub-national = Субнациональный орган власти или город
party-kind-multilateral = Международная или региональная организация
party-kind-civil-society = Гражданское общество, фонд или научные круги
party-kind-private = Компания

agreement-kind-memorandum = Меморандум о взаимопонимании
agreement-kind-joint-commission = Совместная комиссия
agreement-kind-framework = Рамочное соглашение
agreement-kind-exchange-of-notes = Обмен нотами
agreement-kind-other = Иное соглашение

channel-unctad = ЮНКТАД
channel-tossd = ТОССД
channel-iati = ИАТИ
channel-segib = СЕГИБ
channel-other = Иной канал

## Ресурсы и показатели

basis-pledged = Объявлено
basis-budgeted = Предусмотрено в бюджете
basis-committed = Принято обязательств
basis-disbursed = Выплачено
basis-reflow = Возвращено

valuation-direct-cost = Собственные прямые затраты поставщика
valuation-day-rate = Дневная ставка по разрядам
valuation-components = Сумма составляющих затрат
valuation-market-price = Рыночная цена
valuation-unstated = Метод оценки не указан

measure-money = Денежные средства
measure-value = Товар или услуга в стоимостном выражении
measure-quantity = Количество в собственных единицах
measure-presence = Мероприятие в данном году

direction-provided = Предоставлено
direction-received = Получено
direction-own-input = Собственный вклад получателя

share-partner = Доля партнера
share-sector = Доля сектора
share-goal = Доля цели

dimension-year = Год
dimension-direction = Направление
dimension-basis = Основа учета
dimension-group = Группа
dimension-item = Позиция
dimension-unit = Единица
dimension-form = Форма сотрудничества
dimension-reporter = Отчитывающаяся организация
dimension-partner = Партнер
dimension-region = Регион партнера
dimension-sector = Сектор
dimension-goal = Цель в области устойчивого развития
dimension-currency = Валюта отчетных данных
dimension-left-out = Основание для исключения

activity-years-running = Каждый год, в котором осуществляется мероприятие
activity-years-start = Год начала мероприятия

triangular-rule-stated = Трехстороннее, если так указала отчитывающаяся организация
triangular-rule-second-provider = Трехстороннее, если есть второй поставщик содействия
triangular-rule-developed-or-multilateral = Трехстороннее, если второй поставщик содействия — развитая страна или многосторонняя организация

## Замечания

severity-error = Ошибка
severity-warning = Предупреждение
severity-note = Примечание

finding-words-file-place = Файл { $file } находится не в папке языка.
    .title = Тексты вне папки языка
    .why = Название папки указывает, на каком языке написаны тексты файла.
    .fix = Переместите файл в папку, названную кодом его языка, например «qu».

finding-words-syntax = Не удается прочитать строку { $line } файла { $file }.
    .title = Ошибка в файле с текстами
    .why = Сообщение в этой строке пропускается; вместо него показывается английский текст.
    .fix = Исправьте строку по руководству по синтаксису Fluent на сайте projectfluent.org.

finding-words-incomplete = { $lacking ->
        [one] Языку «{ $language }» не хватает { $lacking } сообщения из { $all }. Первое из недостающих — «{ $first }».
        [few] Языку «{ $language }» не хватает { $lacking } сообщений из { $all }. Первое из недостающих — «{ $first }».
        [many] Языку «{ $language }» не хватает { $lacking } сообщений из { $all }. Первое из недостающих — «{ $first }».
       *[other] Языку «{ $language }» не хватает { $lacking } сообщения из { $all }. Первое из недостающих — «{ $first }».
    }
    .title = Перевод неполон
    .why = Сообщение, которого нет на каком-либо языке, показывается на английском.
    .fix = Переведите недостающие сообщения из одноименных файлов на английском языке.

## Поля мероприятия

field = Мероприятие
field-in-language = { $field }, язык: { $language }
field-in-line = { $field } ({ $line })
field-extra = Столбец «{ $header }» источника

field-reporter = Отчитывающаяся организация
field-id = Идентификатор
field-kind = Вид мероприятия
field-parent = Вышестоящее мероприятие
field-title = Название
field-description = Описание
field-form = Форма сотрудничества
field-status = Состояние
field-period = Период
field-period-start = Начало
field-period-end = Окончание

field-parties = Стороны
field-parties-id = Идентификатор строки стороны
field-parties-role = Роль стороны
field-parties-kind = Вид стороны
field-parties-country = Страна стороны
field-parties-organisation = Идентификатор организации стороны
field-parties-name = Название стороны

field-request = Запрос
field-request-country = Страна, направившая запрос
field-request-by = Орган, направивший запрос
field-request-date = Дата запроса
field-request-reference = Реквизиты запроса

field-agreements = Соглашения
field-agreements-id = Идентификатор строки соглашения
field-agreements-kind = Вид соглашения
field-agreements-title = Название соглашения
field-agreements-reference = Реквизиты соглашения
field-agreements-date = Дата соглашения

field-places = Места
field-places-id = Идентификатор строки места
field-places-of = Место
field-places-of-country = Страна места
field-places-of-part = Часть страны
field-places-share = Доля места

field-sectors = Секторы
field-sectors-id = Идентификатор строки сектора
field-sectors-of = Сектор
field-sectors-of-list = Список, из которого взят сектор
field-sectors-of-code = Код сектора
field-sectors-share = Доля сектора

field-goals = Цели в области устойчивого развития
field-goals-id = Идентификатор строки цели
field-goals-of = Цель или задача
field-goals-of-list = Список, из которого взята цель
field-goals-of-code = Код цели или задачи
field-goals-share = Доля цели

field-markers = Маркеры
field-markers-code = Маркер
field-markers-score = Балл маркера

field-resources = Ресурсы
field-resources-id = Идентификатор строки ресурса
field-resources-basis = Основа учета ресурса
field-resources-kind = Вид ресурса
field-resources-what = Описание ресурса
field-resources-payer = Сторона, предоставляющая ресурс
field-resources-period = Период ресурса
field-resources-period-start = Начало периода ресурса
field-resources-period-end = Окончание периода ресурса
field-resources-measures = Суммы и количества
field-resources-measures-measure = Вид показателя
field-resources-measures-amount = Сумма или количество
field-resources-measures-currency = Валюта
field-resources-measures-valuation = Метод оценки
field-resources-measures-unit = Единица
field-resources-loan = Условия кредита
field-resources-loan-interest-percent = Годовая процентная ставка
field-resources-loan-maturity-years = Число лет до последнего платежа
field-resources-loan-grace-years = Число лет до первого платежа
field-resources-loan-grant-element-percent = Грант-элемент, в процентах
field-resources-estimated = Сумма, оцененная источником
field-resources-withheld = Ресурс, не подлежащий опубликованию
field-resources-withheld-by = Кто не допускает опубликования ресурса
field-resources-withheld-why = Причина, по которой ресурс не публикуется

field-also-reported = Представлено также по каналам
field-withheld = Мероприятие, не подлежащее опубликованию
field-withheld-by = Кто не допускает опубликования мероприятия
field-withheld-why = Причина, по которой мероприятие не публикуется

## What the tables group by, further

dimension-place = Место
dimension-marker = Маркер и балл
dimension-ldc = Наименее развитая страна
dimension-lldc = Развивающаяся страна, не имеющая выхода к морю
dimension-sids = Малое островное развивающееся государство
dimension-income = Группа партнера по уровню дохода
dimension-commission = Региональная комиссия партнера
dimension-payer = Кто предоставил
dimension-role = Роль
dimension-side = Чья часть
dimension-nature = Как получен показатель
dimension-valuation = Как определена стоимость
dimension-gender = Гендерный маркер
share-place = Доля места
share-marker = Маркер

## How a figure came about; whose part of a triangular activity it is

nature-measured = Сообщено как сосчитано или выплачено
nature-estimated = Оценено источником
nature-imputed = Оценено по ценам методики
side-south = Партнеры из стран Юга
side-developed = Партнеры не из списка стран Юга
side-multilateral = Многосторонние организации
side-unstated = Не указано, чья

## Choices of a method

exchange-rule-reporting-year = Среднегодовой курс года, по которому назван отчетный год
exchange-rule-calendar-year = Среднегодовой курс календарного года, к которому относится сумма
exchange-rule-fixed-year = Среднегодовой курс одного года для всех сумм
own-experts-in-kind = Вместе с работой, которую они обеспечивают, а не с финансовой поддержкой
own-experts-financial = Вместе с финансовой поддержкой
impute-never = Никогда: стоимость берется такой, как сообщена
impute-where-missing = Там, где не сообщены ни деньги, ни стоимость
impute-always = Всегда, вместо сообщенной стоимости
price-part-labour = Оплата труда собственного персонала поставщика
price-part-honoraria = Гонорары
price-part-fare = Проезд
price-part-per-diem = Суточные
price-part-lodging = Проживание
price-part-materials = Материалы и услуги
price-part-rent = Арендованные помещения
rounding-half-even = Половины — к четной цифре
rounding-half-away = Половины — от нуля

revision-reason-data = данные
revision-reason-method = методика
revision-reason-edition = редакция рамочной основы
revision-reason-rates = обменные курсы
revision-reason-reference = другие справочные данные
revision-reason-program = программа
revision-reason-several = не различимо
