### Редакции рамочной основы и методы: что в них не так, что они говорят и чем отличаются две.

finding-edition-group-empty = В группе { $group } нет позиций.
    .title = Группа без позиций
    .why = В ней никогда ничего не будет учтено.
    .fix = Добавьте позиции или уберите группу.
finding-edition-item-unit = Позиция { $item } не денежная и не имеет единицы.
    .title = Позиция без единицы
    .why = Количество без единицы ничего не значит, а разные единицы никогда не складываются.
    .fix = Укажите ее единицы (список unit) или *, если подходит любая.
finding-edition-item-unused = Ни одно правило не дает позицию { $item }.
    .title = Позиция, в которую ничего не попадает
    .why = Она останется пустой, что бы ни сообщали, и читатель решит, что ничего не сделано.
    .fix = Добавьте правило, которое ее дает, или уберите позицию.
finding-edition-language = { $count ->
    [one] { $count } текст отсутствует: { $language }; первый — { $field }.
    [few] { $count } текста отсутствуют: { $language }; первый — { $field }.
    [many] { $count } текстов отсутствуют: { $language }; первый — { $field }.
   *[other] { $count } текста отсутствуют: { $language }; первый — { $field }.
    }
    .title = Не хватает языка
    .why = Читающие на этом языке видят вместо него английский.
    .fix = Добавьте тексты, если редакцию будут читать на этом языке.
finding-edition-map-missing = Соответствие с { $standard } ничего не говорит о { $items }.
    .title = Позиции без строки в соответствии
    .why = Тому, кто отчитывается по этому стандарту, придется гадать.
    .fix = Добавьте строку; пустой код означает, что ничего не подходит.
finding-edition-rule-unreachable = { $rule } никогда не выполняется первым. Перед ним: { $by }.
    .title = Правило, которое ничего не решает
    .why = Правила проверяются по порядку. Где выполняется это, там выполняется и более раннее, либо оно не может выполниться вовсе.
    .fix = Переместите его выше, сузьте более ранние или уберите его.
finding-edition-rules-overlap = { $first } ({ $first-item }) и { $second } ({ $second-item }) выполняются вместе, например: { $example }.
    .title = Для одного показателя выполняются два правила
    .why = Ни одно не является частным случаем другого, так что решает только порядок.
    .fix = Сузьте одно, чтобы они не пересекались, или сделайте первое частным случаем второго.
finding-edition-too-wide = Условия { $list } делят слишком много случаев, чтобы проверить все. Пересечения и пробелы не искались.
    .title = Слишком много случаев
    .why = Проверка перебирает все случаи и не говорит о том, чего не перебрала.
    .fix = Назовите в одном файле меньше полей.
finding-edition-unclassified = Ни одно правило не выполняется: { $what }.
    .title = Показатели без позиции
    .why = Они остаются вне всех итогов как неклассифицированные.
    .fix = Добавьте для них правило; последнее правило каждого вида показателей может взять остальное.
finding-edition-unit-outside = { $count ->
    [one] { $count } количество позиции { $item } — в единице «{ $unit }», которой редакция для нее не называет.
    [few] { $count } количества позиции { $item } — в единице «{ $unit }», которой редакция для нее не называет.
    [many] { $count } количеств позиции { $item } — в единице «{ $unit }», которой редакция для нее не называет.
   *[other] { $count } количества позиции { $item } — в единице «{ $unit }», которой редакция для нее не называет.
    }
    .title = Единица, в которой позиция не учитывается
    .why = Она стоит в отдельной строке, а в форме, где есть только единицы позиции, — нигде.
    .fix = Добавьте единицу к позиции или проверьте, не относится ли количество к другой.
finding-edition-wrong-group = { $rule } дает { $measure ->
    [quantity] количество
    [value] денежную оценку
   *[other] деньги
    } позиции { $item }, а в ее группе это не учитывается.
    .title = Правило, отправляющее в чужую группу
    .why = В группе учитываются либо деньги, либо количества; другое в ней складывать нельзя.
    .fix = Ограничьте правило нужным показателем или укажите другую позицию.
finding-method-country-not-south = Страны в эти годы нет в списке { $list }: { $country }.
    .title = Измеряющей страны нет в списке стран Юга
    .why = По этой методике ничто из предоставленного ею не является сотрудничеством Юг — Юг.
    .fix = Выберите список, которому следует страна, или составьте собственный.
finding-method-index-missing = В { $set } ничего нет для { $country } за { $year }.
    .title = Год без дефлятора или паритета покупательной способности
    .why = Методика требует показателей, которые за этот год получить нельзя; они будут отсутствовать.
    .fix = Добавьте год в набор или не запрашивайте их.
finding-method-price-zero = Цена { $price } равна { $amount }.
    .title = Цена не выше нуля
    .why = Труд и товары получили бы нулевую или отрицательную стоимость.
    .fix = Напишите цену или уберите строку.
finding-method-prices-unused = В методике есть цены, но она ничего не вменяет.
    .title = Цены, которые не используются
    .why = Читатель решит, что показатели получены по ним.
    .fix = Задайте impute или уберите цены.
finding-method-rate-missing = В { $source } нет курса { $currency } за { $year }.
    .title = Год без обменного курса
    .why = Суммы этого года нельзя пересчитать в национальную валюту и из нее; их не будет в итогах.
    .fix = Добавьте курс в собственный набор страны или выберите источник, где он есть.
finding-method-rows-unclassified = { $count ->
    [one] { $count } показатель реестра остается без позиции. Его вид: { $measure }.
    [few] { $count } показателя реестра остаются без позиции. Их вид: { $measure }.
    [many] { $count } показателей реестра остаются без позиции. Их вид: { $measure }.
   *[other] { $count } показателя реестра остаются без позиции. Их вид: { $measure }.
    }
    .title = Показатели реестра без позиции
    .why = Для них не выполняется ни одно правило редакции, и ни одно основание методики их не исключает.
    .fix = Добавьте правило в редакцию или объясните в методике, почему они исключены.
finding-method-unclassified = Не исключено и не получает позиции по { $edition }: { $what }.
    .title = Методика, которая что-то оставляет без позиции
    .why = Этого не будет ни в одном итоге без собственного основания страны.
    .fix = Исключите это с указанием причины или возьмите редакцию с правилом для этого.
finding-method-without-prices = Методика должна вменять стоимость, но цен в ней нет.
    .title = Вменять нечем
    .why = Ни одно количество не получит стоимости, хотя читателю сказано обратное.
    .fix = Добавьте цены с единицей, валютой, источником и датой или задайте impute = never.

app-edition-exists = { $path } уже есть.
    .fix = Назовите другой файл с помощью -o.
app-edition-id = «{ $id }» не может быть идентификатором.
    .fix = Используйте строчные латинские буквы, цифры, дефисы и точки, например xaa-2026.

certainty-verified = прочитано в источнике
certainty-secondary = прочитано во вторичном источнике
certainty-recalled = по памяти, не прочитано
certainty-inferred = выведено
certainty-open = вопрос открыт
edition-change-added = добавлено
edition-change-removed = убрано
edition-change-changed = изменено
edition-change-moved = перемещено

edition-groups = Группы и позиции
edition-groups-text = Группы никогда не складываются между собой. Страна выбирает группы, о которых сообщает.
edition-rules = Правила классификации
edition-rules-text = Проверяются в этом порядке; первое выполненное дает позицию.
edition-map = Соответствие с { $standard }
edition-map-text = Из нескольких строк для одного поля берется первая выполненная. Строка без кода означает, что ничего не подходит.
edition-map-note = Коды стандарта — не рамочная основа; соответствие называет ближайшее.
edition-in-money = деньги
edition-any-unit = любая единица
edition-all-items = Все позиции
edition-group-certainty = Сама группа: { $certainty }.
edition-choices = Выбор
edition-compared = Сравнение двух редакций
edition-differences = { $count ->
    [0] Различий нет.
    [one] { $count } различие
    [few] { $count } различия
    [many] { $count } различий
   *[other] { $count } различия
    }
edition-fact-id = Идентификатор
edition-fact-version = Версия
edition-fact-date = Дата
edition-fact-source = Источник
edition-fact-derived = Сделано из
edition-column-code = Код
edition-column-item = Позиция
edition-column-units = В чем учитывается
edition-column-certainty = Насколько достоверно
edition-column-rule = Правило
edition-column-when = Когда
edition-column-why = Причина
edition-column-field = Поле
edition-column-name = Название
edition-column-change = Изменение
edition-column-value = Значение

compare-cause-left-out = Не учтено по одной методике
compare-cause-year = Другой год
compare-cause-imputed = Стоимость по цене одной методики
compare-cause-absent = Только в одном измерении
compare-cause-view = Другая точка зрения или основа учета
compare-cause-item = Другая позиция
compare-cause-value = Другая стоимость
compare-cause-rate = Другой обменный курс
compare-cause-prices = Постоянные или международные доллары
compare-cause-form = Другая форма
compare-cause-receipt = Поступление по одной методике
compare-cause-ground = Не учтено по обеим, по разным основаниям
compare-cause-rule = Та же позиция по другому правилу
compare-cause-other = То, что не меняет итогов
compare-scope-groups = По группам
compare-scope-items = По позициям
compare-scope-receipts = Поступления партнера, по группам
compare-scope-activities = Мероприятия
compare-scope-forms = Мероприятия по формам
compare-kind-money = деньги
compare-kind-quantities = количества
compare-kind-counts = число
compare-title = { $country }: два измерения одного реестра
compare-title-estimate = { $country }: две оценки, автор — { $author }, по открытым источникам
compare-choices = В чем методики выбирают разное
compare-choices-none = Методики во всем выбирают одно и то же.
compare-totals = Итоги рядом
compare-totals-text = Группы, основы учета, единицы и точки зрения никогда не складываются между собой. II − I — второй итог минус первый.
compare-causes = Почему они различаются
compare-causes-text = У каждой различающейся строки одна причина. Строки под итогом в сумме точно дают его разницу. Мероприятие учитывается по причине его первой строки.
compare-causes-none = Ни один итог не различается.
compare-table = { $scope }: { $kind }
compare-table-figure = { $scope }: { $kind }, { $figure }
compare-causes-of = Причины: { $scope }, { $kind }
compare-quiet = Строки, которые различаются, не меняя итогов
compare-quiet-text = Они исключены обеими методиками или различаются в том, из чего здесь итогов не делают.
compare-counted = учтено
compare-no-rate = курса нет
compare-receipt = поступление
compare-no-receipt = не поступление
compare-difference = Разница
compare-more = { $count ->
    [one] еще { $count } причина
    [few] еще { $count } причины
    [many] еще { $count } причин
   *[other] еще { $count } причины
    }
compare-note-missing = Тире — итог, которого в одном измерении нет; тогда разница равна всему итогу другого.
compare-note-mixed = { $count ->
    [one] { $count } строка различается и в чем-то еще, что не отделяется.
    [few] { $count } строки различаются и в чем-то еще, что не отделяется.
    [many] { $count } строк различаются и в чем-то еще, что не отделяется.
   *[other] { $count } строки различаются и в чем-то еще, что не отделяется.
    }
compare-fact-same = Одинаковых строк
compare-fact-differing = Различающихся строк
compare-fact-register = Реестр
compare-figure-constant = Постоянные доллары США
compare-figure-international = Международные доллары
compare-figure-quantity = Количество
compare-figure-activities = Мероприятия
compare-column-side = { $figure }, { $side }
compare-column-total = Итог
compare-column-cause = Причина
compare-column-rows = Строк
compare-cell-activities = { $view }
compare-cell-forms = { $view } · { $form }
compare-cell-money = { $view } · { $basis } · { $what }
compare-cell-receipts = { $view } · { $basis } · { $what }, поступления
compare-cell-quantity = { $view } · { $basis } · { $what } · { $unit }

cli-framework = Просмотреть, проверить, создать и сравнить редакции рамочной основы
cli-framework-show = Показать редакцию: группы, позиции, единицы, правила и соответствия
cli-framework-show-examples =
    Примеры:
      ayni framework show
      ayni framework show own-edition.toml --json
cli-framework-check = Искать пересекающиеся правила, пробелы, недостающие единицы, коды и языки
cli-framework-check-examples =
    Пример:
      ayni framework check own-edition.toml
cli-framework-new = Написать новую редакцию: заготовку с пояснениями или копию под новым именем
cli-framework-new-examples =
    Примеры:
      ayni framework new xaa-2026                заготовка с пояснениями
      ayni framework new xaa-2026 --from working-list -o xaa.toml
cli-framework-map = Показать, чем позиции являются в другом стандарте
cli-framework-map-examples =
    Примеры:
      ayni framework map --to tossd
      ayni framework map own-edition.toml --to 17.3.1 --json
cli-framework-compare = Сравнить две редакции построчно
cli-framework-compare-examples =
    Пример:
      ayni framework compare working-list own-edition.toml
cli-method = Просмотреть, проверить, создать и сравнить методики
cli-method-show = Показать методику: что она выбирает и что исключает
cli-method-show-examples =
    Пример:
      ayni method show default
cli-method-new = Написать копию методики под новым именем, с пояснениями
cli-method-new-examples =
    Пример:
      ayni method new xaa-2026 --country XAA --author "Статистическое управление Айлью"
cli-method-check = Искать, чего не хватает и что не используется, с реестром или без него
cli-method-check-examples =
    Примеры:
      ayni method check xaa-2026.toml --country XAA --year 2020-2024
      ayni method check xaa-2026.toml --country XAA --register
cli-method-compare = Измерить по двум методикам и объяснить каждую разницу
cli-method-compare-examples =
    Примеры:
      ayni method compare default xaa-2026.toml --country XAA --year 2024
      ayni method compare default xaa-2026.toml --country XAA -o compared/
cli-arg-edition = Редакция
cli-arg-new-id = Ее идентификатор: строчные буквы, цифры, дефисы
cli-arg-source-edition = Копируемая редакция; если не названа — заготовка
cli-arg-source-method = Копируемая методика
cli-arg-new-version = Версия
cli-arg-title = Название
cli-arg-author = Чья
cli-arg-standard = Стандарт
cli-arg-first = Первая
cli-arg-second = Вторая
cli-arg-chosen = Методика
cli-arg-framework-b = Редакция для второй методики, если другая
cli-arg-register = Измерить по ней и реестр и сказать, что получится
cli-edition-written = Файл { $path } написан. Измените его и попробуйте «ayni { $command } check { $path }».
cli-method-compared = Одинаковых строк: { $same } · Различающихся строк: { $differing }
