### Наша собственная рабочая книга для заполнения.

template-title = Мероприятия сотрудничества Юг — Юг и трехстороннего сотрудничества
template-sheet-guide = Указания
template-sheet-activities = Мероприятия
template-sheet-codes = Коды

template-intro = Внесите мероприятия вашей организации на лист, который открывается по ссылке ниже. Что должно стоять в ячейке, подсказывает она сама, а также примечание к каждому заголовку.
template-steps = Как заполнять
template-step-rows = Каждая строка — один ресурс мероприятия: деньги, товар или услуга с указанием стоимости, количество (например, дни экспертов) либо несколько из этого для одного и того же.
template-step-more-rows = У мероприятия с несколькими ресурсами несколько строк. Повторяйте в каждой его идентификатор; остальные столбцы мероприятия повторять не нужно.
template-step-required = Столбцы со звездочкой (*) нужно заполнить там, где начинается новое мероприятие. Такие ячейки окрашены, пока они пусты.
template-step-codes = Выбирайте коды из списка в ячейке либо пишите один код. На листе кодов есть они все с названиями.
template-step-many = Где возможны несколько кодов, разделяйте их точкой с запятой. Где возможны доли, пишите процент после каждого кода. Без процентов доли равны.
template-step-dates = Пишите даты в порядке год, месяц, день: 2024-05-17. Если известен только месяц или год, пишите 2024-05 или 2024.
template-step-numbers = Пишите суммы полностью, в единицах валюты: 1500000, а не 1,5 и не 1500 тысяч.
template-step-empty = Если ничего не известно, оставьте ячейку пустой. Пишите 0, только если известно, что это ноль.
template-step-shape = Вы можете скрывать и переставлять столбцы, сортировать и добавлять строки. Не удаляйте скрытую строку под заголовками и не объединяйте ячейки.

template-columns = Столбцы
template-head-column = Столбец
template-head-required = Обязателен
template-head-kind = Что может содержать
template-head-help = Что писать
template-head-id = Идентификатор
template-required = да
template-codes-how = Код стоит перед тире. Лист защищен от случайных изменений; пароля нет.

## Что может содержать ячейка

template-kind-text = Текст.
template-kind-date = Дата, месяц или год: 2024-05-17, 2024-05 или 2024.
template-kind-number = Число.
template-kind-percent = Число от 0 до 100.
template-kind-flag = «true» (да) или «false» (нет).
template-kind-code = Один код из списка «{ $list }», например { $first }.
template-kind-codes = Один или несколько кодов из списка «{ $list }»: { $first }; { $second }
template-kind-codes-numbers = Один или несколько кодов из списка «{ $list }», каждый со своим числом: { $first } 60; { $second } 40

template-flag-true = да
template-flag-false = нет

## Названия списков кодов

template-list-agreement-kind = Виды соглашений
template-list-basis = Основы учета
template-list-country = Страны
template-list-crs = Секторы
template-list-currency = Валюты
template-list-flag = Да или нет
template-list-form = Формы сотрудничества
template-list-kind = Виды мероприятий
template-list-marker = Маркеры
template-list-resource-kind = Виды ресурсов
template-list-role = Роли
template-list-sdg = Цели и задачи
template-list-status = Состояния
template-list-unit = Единицы
template-list-valuation = Способы оценки

## Группы столбцов

template-group-activity = Мероприятие
template-group-partners = Партнеры
template-group-subject = Предмет и место
template-group-resource = Ресурс этой строки

## Столбцы

template-column-reporter = Отчитывающаяся организация
template-help-reporter = Идентификатор вашей организации у координатора. Оставьте пустым, если его добавляет координатор.
template-column-id = Идентификатор мероприятия
template-help-id = Ваш собственный идентификатор. Он единственный в вашей организации и не меняется из года в год.
template-column-parent = Часть чего
template-help-parent = Идентификатор программы или проекта, частью которых является это мероприятие.
template-column-kind = Вид
template-help-kind = В программу входят проекты, в проект — отдельные действия. Встреча — это совещание, выставка и т. п. Если вид не указан, это проект.
template-column-title = Название
template-help-title = Название мероприятия на вашем языке.
template-column-description = Описание
template-help-description = Что делается, для кого и чего это должно достичь.
template-column-form = Форма сотрудничества
template-help-form = Двустороннее, трехстороннее, региональное или многостороннее.
template-column-status = Состояние
template-help-status = В каком состоянии мероприятие сегодня.
template-column-start = Начало
template-help-start = Когда мероприятие началось или должно начаться.
template-column-end = Окончание
template-help-end = Когда мероприятие закончилось или должно закончиться.
template-column-provider = Поставщик содействия
template-help-provider = Страна Юга, предоставляющая содействие. При трехстороннем сотрудничестве — первый поставщик (ключевой партнер).
template-column-provider-name = Организация поставщика
template-help-provider-name = Министерство или ведомство, предоставляющее содействие, если это не только страна.
template-column-second-provider = Второй поставщик содействия
template-help-second-provider = Только при трехстороннем сотрудничестве: страна партнера, оказывающего поддержку (содействующий партнер).
template-column-second-provider-name = Организация второго поставщика
template-help-second-provider-name = Ведомство или международная организация, оказывающие поддержку.
template-column-recipients = Получатели содействия
template-help-recipients = Страны-получатели, каждая со своим процентом, если доли известны.
template-column-implementing = Исполнители
template-help-implementing = Организации, осуществляющие мероприятие, через точку с запятой.
template-column-requested-by = По чьему запросу
template-help-requested-by = Кто запросил мероприятие: код страны или название организации.
template-column-request-date = Дата запроса
template-help-request-date = Когда оно было запрошено.
template-column-agreement-kind = Вид соглашения
template-help-agreement-kind = Вид соглашения, в рамках которого осуществляется мероприятие.
template-column-agreement = Соглашение
template-help-agreement = Название соглашения.
template-column-agreement-date = Дата соглашения
template-help-agreement-date = Когда подписано соглашение.
template-column-places = Места
template-help-places = Страны, где проводится мероприятие, каждая со своим процентом, если доли известны. Пусто: в странах-получателях.
template-column-sectors = Секторы
template-help-sectors = Коды секторов, каждый со своим процентом, если их несколько.
template-column-goals = Цели в области устойчивого развития
template-help-goals = Цели или задачи, каждая со своим процентом, если их несколько.
template-column-markers = Маркеры
template-help-markers = Код каждого рассмотренного маркера и за ним его балл. 0 означает: рассмотрено и не является целью.
template-column-also-reported = Сообщено и в других местах
template-help-also-reported = Куда еще сообщено о мероприятии, через точку с запятой: unctad, tossd, iati, segib или другое название.
template-column-withheld-by = Кто не допускает опубликования
template-help-withheld-by = Заполняется, только если мероприятие публиковать нельзя: ведомство, принявшее решение, а не человек.
template-column-withheld-why = Причина запрета на опубликование
template-help-withheld-why = Почему мероприятие нельзя публиковать.
template-column-resource-id = Идентификатор ресурса
template-help-resource-id = Короткий идентификатор этой строки внутри мероприятия, например r1. Он не меняется, когда вы исправляете строку.
template-column-resource-what = Что предоставлено
template-help-resource-what = Ресурс словами: командированные эксперты, курс, вакцины, грант.
template-column-resource-kind = Вид ресурса
template-help-resource-kind = Какого вида этот ресурс.
template-column-basis = Основа учета
template-help-basis = Объявлена ли сумма, предусмотрена в бюджете, принята как обязательство, выплачена или возвращена.
template-column-payer = Кем предоставлено
template-help-payer = Роль партнера, который это предоставляет. Пусто: поставщик содействия.
template-column-resource-start = С
template-help-resource-start = Первый день, месяц или год этого ресурса. От него зависит год учета.
template-column-resource-end = По
template-help-resource-end = Последний день, месяц или год этого ресурса.
template-column-money = Денежные средства
template-help-money = Предоставленные или потраченные деньги, в полных единицах валюты.
template-column-currency = Валюта
template-help-currency = Валюта денежных средств.
template-column-value = Стоимость
template-help-value = Стоимость товара или услуги, предоставленных в натуральной форме, в полных единицах валюты. Не повторяйте ее как деньги.
template-column-value-currency = Валюта стоимости
template-help-value-currency = Валюта стоимости.
template-column-valuation = Способ оценки
template-help-valuation = Как определена стоимость.
template-column-quantity = Количество
template-help-quantity = Сколько, в единицах рядом: дни экспертов, обученные люди, дозы.
template-column-unit = Единица
template-help-unit = Единица количества.
template-column-quantity-2 = Второе количество
template-help-quantity-2 = Другое количество того же, например люди помимо дней.
template-column-unit-2 = Единица второго количества
template-help-unit-2 = Единица второго количества.
template-column-estimated = Оценка
template-help-estimated = «true», если сумма или количество — ваша оценка.
template-column-interest-percent = Процентная ставка
template-help-interest-percent = Только для кредита: годовая процентная ставка.
template-column-maturity-years = Лет до последнего платежа
template-help-maturity-years = Только для кредита: число лет от подписания до последнего платежа.
template-column-grace-years = Лет до первого платежа
template-help-grace-years = Только для кредита: число лет от подписания до первого платежа.
