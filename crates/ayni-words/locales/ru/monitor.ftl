### Words of monitoring: indicators, changes, verdicts.

app-no-monitoring = Нет рамок мониторинга «{ $id }».
    .fix = Назовите strategy-2020-2024 или файл с окончанием .toml.

app-no-rounds = В «{ $path }» не указан ни один раунд.
    .fix = Добавьте раунд с датой и вопросниками.
app-no-rounds-run = Узел не проводил ни одного раунда по «{ $edition }».
    .fix = Укажите папку с ответами через --answers.
app-which-round = Раунды по «{ $edition }» проводили несколько организаций.
    .fix = Назовите раунд в заголовке доклада, в поле round.

app-monitoring-occupied = В папке «{ $path }» лежит что-то другое.
    .fix = Укажите пустую или новую папку.

cli-monitor = Проверять рамки мониторинга, сравнивать их, вычислять показатели и оценки
cli-monitor-check = Искать недостающее и недопустимое
cli-monitor-check-examples =
    Пример:
      ayni monitor check strategy-2020-2024
cli-monitor-compare = Сравнить две редакции рамок построчно
cli-monitor-compare-examples =
    Пример:
      ayni monitor compare strategy-2020-2024 own.toml
cli-monitor-measure = Вычислить показатели и оценки последнего раунда по ответам
cli-monitor-measure-examples =
    Пример:
      ayni monitor measure strategy-2020-2024 --answers examples/monitoring -o out
cli-monitor-measure-arg-answers = Папка с rounds.toml и ответами; без неё — раунды, которые провёл узел
cli-monitor-written = Цифры, оценки и отчёт находятся в { $path }
monitor-compared = Сравнение рамок мониторинга
monitor-subtitle = Редакция { $edition }, раунд { $round }
monitor-verdicts = Оценки
monitor-verdicts-caption = Что можно заключить о каждом результате, с числом показателей
monitor-note-verdicts = Каждая оценка дана первым правилом редакции, условия которого выполнены.
monitor-column-outcome = Результат
monitor-column-verdict = Оценка
monitor-column-figures = Со значением
monitor-column-improved = Улучшились
monitor-column-unchanged = Без изменений
monitor-column-declined = Ухудшились
monitor-column-indicator = Показатель
monitor-column-unit = Единица
monitor-column-before = Прошлый раунд
monitor-column-now = Этот раунд
monitor-column-change = Изменение
monitor-column-trend = Направление
monitor-column-answered = Ответили на вопрос
monitor-column-responded = Вернули вопросник
monitor-column-asked = Опрошено
monitor-column-by = По
monitor-column-group = Группа
monitor-group-unknown = Не указано
monitor-indicators-caption = Показатели этого и прошлого раундов
monitor-parts-caption = Показатели по группам ответивших
monitor-outcome-indicators-caption = { $outcome }. Показатели этого и прошлого раундов
monitor-outcome-parts-caption = { $outcome }. Показатели по группам ответивших
monitor-note-respondents = Доли — от ответивших на вопрос. Кто не ответил, не сказал «нет», а отсутствующее — не ноль.
monitor-unit-share = процентов ответивших
monitor-unit-percent = процентов
monitor-unit-number = число
monitor-verdict-data = { $verdict }. Показателей со значением: { $figures } из { $indicators }; улучшились: { $improved }; без изменений: { $unchanged }; ухудшились: { $declined }.
monitor-overruled = Решено вопреки правилу: { $verdict }. { $person }, { $date }. Причина: { $reason }
monitor-review = Показатели, требующие пересмотра: { $indicators }
verdict-good-progress = Хороший прогресс
verdict-on-course = По плану
verdict-greater-effort = Нужны большие усилия
verdict-cannot-be-judged = Оценить нельзя: слишком мало данных
verdict-indicator-review = Показатель требует пересмотра
trend-improved = улучшение
trend-unchanged = без изменений
trend-declined = ухудшение
trend-reached = цель достигнута
incomparable-no-figure = нет значения
incomparable-no-earlier = нет прежнего значения
incomparable-too-few = слишком мало ответов
incomparable-meaning-changed = вопрос изменил смысл
incomparable-no-direction = только описывает
no-figure-not-asked = не спрашивали
no-figure-silent = никто не ответил
no-figure-nothing-to-divide = не на что делить
no-figure-no-query = запрос ничего не дал
monitor-unit-respondents = число ответивших
monitor-series-yes = Да
monitor-series-no = Нет
monitor-series-named = Назвали
monitor-series-not-named = Не назвали
monitor-series-silent = Нет ответа
monitor-figure-yes-no = Полосы «да» и «нет» в процентах ответивших, раунд { $round }. Полос: { $count }.
monitor-figure-answers = Полосы «да», «нет» и без ответа по числу ответивших, раунд { $round }. Полос: { $count }.
monitor-figure-years = Полосы раунда { $round } рядом с прошлым. Показателей: { $count }.
monitor-figure-ranked = Полосы по величине, раунд { $round }. Полос: { $count }.
monitor-figure-answered = На вопрос ответили: от { $least } до { $most }.
monitor-figure-break = Несопоставимо с прошлым раундом: вопрос изменил смысл: { $indicator }
monitor-figure-source = Источник: { $edition }, раунд { $round }.
monitor-no-figure = Диаграмму «{ $figure }» построить нельзя: { $why }
app-query-one = Запрос «{ $name }» дал не одно число.
    .fix = Запишите его так, чтобы он дал одну строку с одним столбцом.
monitor-figure-answered-each = На вопрос ответили: { $count }.
monitor-unit-share-records = процентов записей
monitor-note-records = Если запрос подсчитывает записи, «на вопрос ответили» показывает, у скольких есть значение; они перечислены в query-records.jsonl.
app-query-many = Запрос «{ $name }» дал больше записей, чем { $most }.
    .fix = Подсчитайте их в SQL, чтобы получить одно число, или выберите меньше записей.
app-query-column = Запрос «{ $name }» не даёт столбца «{ $column }».
    .fix = Дайте ему это имя с помощью AS; имя самой записи — столбец id.
app-query-id = Запрос «{ $name }» даёт запись дважды или без имени: «{ $id }».
    .fix = Пусть каждая строка будет одной записью, названной в столбце id.
monitor-definitions = Как определены показатели
monitor-definitions-caption = Что подсчитывается, откуда данные и какого значения надо достичь
monitor-column-definition = Что подсчитывается
monitor-column-data = Источник данных
monitor-column-baseline = Исходное значение
monitor-column-target = Целевое значение
data-source-survey = вопросник
data-source-desk-review = обзор документов
data-source-register = реестр деятельности
data-source-exchange = обмен
data-source-mandates = мандаты
