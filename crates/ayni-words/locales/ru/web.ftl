### Страницы узла.

## Вокруг каждой страницы

web-language = Язык
web-menu = Меню
form-more = Другие настройки, если нужны
web-overview = Обзор
web-activities = Мероприятия
web-measurements = Измерения
web-imports = Импорты
web-method = Как получены показатели
web-foot = Ayni — открытая программа для сотрудничества Юг — Юг и трехстороннего сотрудничества. Этот реестр принадлежит тем, кто его ведет; ничто не покидает его без их воли.

## Обзор

web-as-of = По состоянию на { $date }
web-overview-intro = Что страна предоставляет и получает в рамках сотрудничества Юг — Юг и трёхстороннего сотрудничества. Каждый показатель ведёт к мероприятиям, из которых он получен.
web-measured-before = С тех пор как сделано это измерение, реестр изменился.
web-nothing-measured = Пока ничего не измерено.
    .fix = Измерьте реестр командой «ayni measure --year 2024 --keep». Страницы показывают то, что хранится; сами они никогда не измеряют.
web-measurement-whole = Измерение целиком, со всеми таблицами
web-activities-latest = Последние мероприятия
web-imports-latest = Последние импорты
web-imports-all = Все импорты
web-register-empty = Реестр пуст. Импортируйте книгу командой «ayni import» или заполните пример командой «ayni demo».

## Список мероприятий

web-search = Искать в названиях, описаниях, организациях и идентификаторах
web-find = Найти
web-narrow = Сузить список
web-any = любое
web-order = Порядок
web-order-latest = сначала последние
web-order-earliest = сначала ранние
web-order-title = по названию
web-narrowed = { $facet }: { $value }
web-narrowed-to = Список сужен до
web-without = Убрать:
web-all = Показать все
web-value-count = { $value } ({ $count })
web-activities-found = { $count ->
        [one] { $count } мероприятие
        [few] { $count } мероприятия
        [many] { $count } мероприятий
       *[other] { $count } мероприятия
    }
web-activities-more = Более { $count } мероприятий
web-activities-none = Этому не отвечает ни одно мероприятие.
web-list-all = Все они в списке
web-pages = Страницы
web-first = Первая страница
web-next = Следующая страница
web-to = для
web-more = еще { $count }
web-from-to = { $start } – { $end }
web-from = с { $start }
web-until = до { $end }

## Мероприятие

web-history = История
web-version = Версия { $number }, { $day }
web-version-withdrawn = Версия { $number }, { $day }: отозвано
web-withdrawn = Это мероприятие больше не учитывается: его нет больше в источнике, или его импорт отменен. Показано последнее содержание.
web-changes = Что изменилось в версии { $number }
web-before = Прежде
web-after = Теперь
web-origins = Где стояло каждое значение
web-origins-show = Откуда взято каждое значение?
web-extra = Прочие столбцы источника
web-country = Страна
web-organisation = Организация
web-kind = Вид
web-party = Сторона
web-title = Название
web-reference = Ссылка
web-date = Дата
web-what = Что
web-period = Период
web-money = Деньги
web-value = Стоимость товара или услуги
web-share = Доля, процентов
web-score = Балл
web-quantity = { $amount } { $unit }

## Показатели и то, что стоит за ними

web-figures = Показатели
web-usd = Доллары США, текущие
web-behind = Что стоит за этим показателем
web-behind-count = { $count ->
        [one] За ним стоит { $count } строка.
        [few] За ним стоят { $count } строки.
        [many] За ним стоят { $count } строк.
       *[other] За ним стоят { $count } строки.
    }
web-behind-shown = Показаны первые { $shown }; все они есть в файлах измерения.
web-resource = Ресурс
web-place-in-file = Место в файле
web-rates = Примененный курс или цена

## Измерения

web-measurement-of = { $country }, { $years }
web-measurement-by = { $country }, { $years }: оценка — { $author }
web-measurements-none = Пока не хранится ни одного измерения. Его делает «ayni measure --year 2024 --keep».
web-measure = Измерить
web-measure-years = Годы для измерения
web-measure-hint = 2024 или 2020-2024. Измерение за те же годы заменяет прежнее.
web-measuring = Идет измерение. Эта страница покажет его, когда оно будет готово.
web-measuring-failed = Последнее запрошенное измерение не сделано ({ $code }).
web-bad-years = «{ $years }» — не год и не промежуток лет.
    .fix = Напишите 2024 или 2020-2024.
web-files = Файлы для скачивания
web-files-text = Страница, книга и доклад, а также каждая таблица и исходная строка в виде данных. Их хеши названы в манифесте.
web-files-data = Все таблицы и исходные строки в виде данных: { $count ->
        [one] { $count } файл
        [few] { $count } файла
        [many] { $count } файлов
       *[other] { $count } файла
    }
web-kilobytes = { $size } кБ

## Импорты и замечания

web-import = Импорт { $number }
web-import-undone = отменен
web-import-undoes = отменяет импорт { $number }
web-imports-none = Пока ничего не импортировано.
web-count-new = новых
web-count-changed = измененных
web-count-same = прежних
web-count-returned = вернувшихся
web-count-gone = исчезнувших
web-count-waiting = ожидающих
web-count-findings = замечаний
web-findings-all = Все замечания этого импорта
web-findings-of-kind = Все замечания этого вида

## Когда страницу нельзя показать

web-error-not-found = Такой страницы нет
web-error-request = Так сделать нельзя
web-error-busy = Узел занят
web-error-fault = В программе произошла ошибка
web-no-country = В справочных данных нет страны «{ $code }».
    .fix = Страны обозначаются трехбуквенным кодом ИСО 3166, например KEN.
web-no-goal = Нет цели «{ $number }».
    .fix = Цели в области устойчивого развития пронумерованы от 1 до 17.
web-no-reporter = В реестре нет мероприятий «{ $id }».
    .fix = Найдите организацию в списке мероприятий.
web-no-measurement = Измерение «{ $name }» не хранится.
    .fix = Имеющиеся перечислены на странице измерений.
web-no-part = В измерении нет раздела «{ $part }».
    .fix = Имеющиеся разделы перечислены в его содержании.
web-no-file = В измерении нет файла «{ $file }».
    .fix = Имеющиеся файлы перечислены на его странице.
web-no-figure = В таблице { $table } нет строки { $key }.
    .fix = Перейдите по показателю со страницы измерения.
web-no-address = Узел не может принимать соединения по адресу { $address }: { $trouble }.
    .fix = Укажите другой адрес в --listen или завершите программу, которая занимает этот.

## В терминале

web-serving = Откройте { $address } в браузере. Ctrl-C завершает узел.
cli-serve = Показывать реестр страницами в браузере, на семи языках
cli-serve-examples =
    Примеры:
      ayni serve                                  по адресу http://127.0.0.1:8080/
      ayni serve --listen 0.0.0.0:80              для других в сети, которые входят по паролю
cli-arg-listen = Адрес и порт для соединений
cli-arg-keep = Сохранить измерение рядом с реестром, где его показывают страницы узла
cli-demo = Заполнить пустой реестр вымышленной страной для ознакомления
cli-demo-examples =
    Примеры:
      ayni --node demo.db demo
      ayni --node demo.db serve
cli-demo-done = { $count ->
        [one] В { $path } импортирован и измерен { $count } файл. Посмотрите его командой «ayni serve».
        [few] В { $path } импортировано и измерено { $count } файла. Посмотрите их командой «ayni serve».
        [many] В { $path } импортировано и измерено { $count } файлов. Посмотрите их командой «ayni serve».
       *[other] В { $path } импортировано и измерено { $count } файла. Посмотрите их командой «ayni serve».
    }

## Вход

web-sign-in = Войти
web-sign-out = Выйти
web-email = Адрес электронной почты
web-password = Пароль
web-password-new = Новый пароль
web-password-hint = Лучше всего фраза, которую никто не угадает.
web-your-name = Ваше имя
web-second = Второй шаг
web-second-intro = Введите код, который сейчас показывает ваше приложение, или один из кодов восстановления.
web-code = Код
web-sign-in-again = Начать сначала
web-accept = Добро пожаловать
web-accept-intro = Выберите пароль — и вы внутри.
web-accept-button = Принять приглашение
web-forgotten = Пароль забыт
web-forgotten-intro = Мы отправим ссылку для нового пароля, если этот адрес здесь известен.
web-forgotten-sent = Если этот адрес здесь известен, письмо уже отправлено.
web-send = Отправить
web-reset = Выбрать новый пароль
web-start = Новый узел
web-start-intro = Укажите, чей это реестр и кто за ним следит. С этого времени все входят по паролю.
web-start-office = Название ведомства
web-start-button = Создать узел
web-error-sign-in = Сначала войдите
web-error-forbidden = Вам это не разрешено
web-serving-start = На этом узле пока никто не работает. Примите его по адресу { $address }
cli-serve-arg-secure = К узлу обращаются по https через прокси: куки передаются только так
web-form-foreign = Эта форма отправлена не со страницы этого узла, или страница слишком стара.
    .fix = Откройте страницу снова и отправьте форму с нее.
web-start-key = Ключ в этом адресе — не ключ узла.
    .fix = Откройте адрес, который узел показал при запуске.
