### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = Тема: { $subject }
exchange-why-subject-then = Тема: { $subject }; так называлась до { $year } г.
exchange-why-wider = Более широкая область: { $subject }
exchange-why-goal = Цель или задача { $code }: { $goal }
exchange-why-sector = Сектор: { $sector }
exchange-why-word = Содержит слово «{ $word }»
exchange-why-word-across = Содержит слово «{ $word }» или слово другого языка с тем же значением
exchange-why-place = Для страны, сделано в ней или о ней: { $place }
exchange-why-place-then = Для страны { $place }, которая называлась так до { $year } г.
exchange-why-region = Для региона или сделано в нем: { $region }
exchange-why-language = Возможно на этом языке: { $language }
exchange-why-group = В стране той же группы: { $group }
exchange-why-meaning = Близко по смыслу по модели { $model }
exchange-why-meaning-alone = Близко только по смыслу по модели { $model }: общих слов и тем нет
exchange-group-ldc = наименее развитые страны
exchange-group-lldc = развивающиеся страны, не имеющие выхода к морю
exchange-group-sids = малые островные развивающиеся государства
exchange-group-income-l = низкий доход
exchange-group-income-lm = доход ниже среднего
exchange-group-income-um = доход выше среднего
exchange-group-income-h = высокий доход

## Why two records fit

exchange-match-resource = Предлагается то, что требуется: { $resource }
exchange-match-no-resource = Ничего из того, что требуется, не предлагается
exchange-match-no-language = Нет общего языка
exchange-match-dates = Сроки совпадают
exchange-match-dates-missed = Сроки не совпадают
exchange-match-capacity = Мест столько, сколько требуется: { $count }
exchange-match-capacity-short = Мест меньше, чем требуется: { $count }
exchange-match-giver-pays = Платит тот, кто дает
exchange-match-within-budget = Стоит не больше, чем можно потратить
exchange-match-over-budget = Стоит больше, чем можно потратить
exchange-match-together = Уже работали вместе: { $owner }
exchange-match-evidence = Уровень доказательности, от 1 до 4: { $level }
exchange-match-judged = Отзывы других с похожим запросом: полезно { $useful }, не полезно { $not }
exchange-match-useful = Вы отметили, что это полезно
exchange-match-not-useful = Вы отметили, что это не полезно
exchange-match-leaning = Вы отклоняли предложения по этой причине, поэтому она значит больше: { $aspect }
exchange-match-spread = Стоит ниже, чтобы { $owner } не занимал всю страницу

## What of them is compared

exchange-aspect-subject = тема
exchange-aspect-goal = цели
exchange-aspect-resource = что требуется и предлагается
exchange-aspect-context = места и условия
exchange-aspect-language = язык
exchange-aspect-dates = сроки
exchange-aspect-capacity = количество
exchange-aspect-cost = стоимость и кто платит
exchange-aspect-together = прежнее сотрудничество
exchange-aspect-evidence = доказательства

## Triangles and assignments

exchange-part-language = Общий язык
exchange-part-circumstances = Та же часть мира или страна той же группы
exchange-part-money = Тот, кто платит
exchange-assign-choice = Выбор { $choice } из подходящих, которых { $count }
exchange-assign-nothing-fits = Ни одно место не подходит
exchange-assign-group-full = Достигнут предел для этой группы: { $labels }, не более { $most }
exchange-assign-places-full = Подходящие места заняты. Лучшее: { $place }, оценка { $score }; самая низкая оценка у получивших его: { $least }
exchange-assign-places-kept = Ограничения оставляют подходящие места для других. Лучшее: { $place }, оценка { $score }
exchange-assign-crossing = Две группы пересекаются, и ни одна не входит в другую: { $one } и { $other }
exchange-assign-least-not-met = Наименьшие требуемые числа нельзя выполнить все вместе в рамках остальных ограничений
exchange-model-broken = Файл векторов в { $folder } обрывается или не является таковым.
    .fix = Выберите другую модель или получите её файлы заново. Ничего не изменено.
exchange-model-no-rows = В модели из { $folder } нет матрицы «embeddings» или «embedding.weight».
    .fix = Выберите другую модель или получите её файлы заново. Ничего не изменено.
exchange-model-kind = «{ $tensor }» модели из { $folder } содержит числа типа { $kind }, который не читается.
    .fix = Выберите другую модель или получите её файлы заново. Ничего не изменено.
exchange-model-shape = «{ $tensor }» модели из { $folder } имеет невозможную форму.
    .fix = Выберите другую модель или получите её файлы заново. Ничего не изменено.
exchange-model-large = Модель из { $folder } больше, чем принимает узел: { $most } чисел, { $size } в векторе.
    .fix = Выберите другую модель или получите её файлы заново. Ничего не изменено.
exchange-model-no-number = «{ $tensor }» модели из { $folder } содержит не число или бесконечность.
    .fix = Выберите другую модель или получите её файлы заново. Ничего не изменено.
exchange-model-nothing = Все векторы модели из { $folder } нулевые.
    .fix = Выберите другую модель или получите её файлы заново. Ничего не изменено.
exchange-model-tokenizer = tokenizer.json в { $folder } не читается: { $trouble }
    .fix = Выберите другую модель или получите её файлы заново. Ничего не изменено.
exchange-model-lots = Разбивка на единицы в { $folder } зависит от случая: один и тот же текст не всегда давал бы одно и то же.
    .fix = Выберите другую модель или получите её файлы заново. Ничего не изменено.
exchange-model-vocabulary = Словарь и векторы модели из { $folder } не подходят друг к другу: единиц — { $tokens }, векторы — для { $rows }.
    .fix = Выберите другую модель или получите её файлы заново. Ничего не изменено.
exchange-model-changed = Файлы модели в { $folder } уже не те, что были выбраны.
    .fix = Верните прежние файлы или выберите модель заново: ayni exchange model set ПАПКА.
exchange-model-none = У узла нет смысловой модели.
    .fix = Выберите её: ayni exchange model set ПАПКА.
exchange-model-title = Смысловая модель
exchange-model-without = Поиск по обмену идёт по тезаурусу и словам, без смысловой модели.
exchange-model-how = Кто ведёт узел, может добавить модель из местной папки: ayni exchange model set ПАПКА. Ответы, которые она нашла или передвинула, говорят об этом.
exchange-model-not-used = До тех пор поиск по обмену идёт без неё.
exchange-model-name = Название
exchange-model-folder = Папка
exchange-model-hash = Хеш (SHA-256)
exchange-model-size = Размер
exchange-model-size-says = единиц — { $tokens }, чисел в каждой — { $size }
exchange-model-made = Просмотрено ею
exchange-model-due = Ещё предстоит просмотреть
exchange-model-dropped = Модель убрана. Поиск по обмену идёт без модели.
exchange-model-records = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
exchange-came-from = В обмене
cli-exchange-model = Смысловая модель, с которой ведётся поиск по обмену
cli-exchange-model-set = Добавить модель из папки после полной проверки; просматриваются все записи
cli-exchange-model-show = Сказать, какая модель есть и как далеко она продвинулась
cli-exchange-model-drop = Искать отныне без модели
cli-exchange-model-set-arg-folder = Папка с model.safetensors и tokenizer.json
cli-exchange-model-set-arg-name = Как её называют обоснования; если не указано — имя папки
exchange-between = {"; "}
