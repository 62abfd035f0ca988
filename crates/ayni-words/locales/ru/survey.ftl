### Words of questionnaires and their answers.

finding-xlsform-no-survey = В файле нет листа «survey» со столбцом «type».
    .title = Нет вопросов
    .why = Вопросы формы стоят на этом листе; каждая строка — вопрос некоторого типа.
    .fix = Назовите лист survey, а его первые столбцы — type и name.

finding-xlsform-row-incomplete = В столбце «{ $column }» ничего нет.
    .title = Неполная строка
    .why = Без этого строку нельзя задать или её ответ не отличить от других.
    .fix = Заполните столбец или уберите строку.

finding-xlsform-type-unknown = «{ $type }» — неизвестный тип вопроса.
    .title = Неизвестный тип
    .why = Никто не знает, как задать этот вопрос, поэтому он опущен.
    .fix = Укажите тип XLSForm: text, integer, select_one со списком и так далее.

finding-xlsform-outside = «{ $what }» выходит за пределы того, что здесь спрашивается.
    .title = За пределами читаемого
    .why = XLSForm это знает, но нужен прибор или другой файл, либо здесь это не имеет смысла. Остальная форма работает и без этого.
    .fix = Спросите об этом текстом или выбором, если ответ нужен.

finding-xlsform-twice = «{ $name }» стоит здесь и ещё в { $other }.
    .title = Одно имя дважды
    .why = Их ответы нельзя было бы различить.
    .fix = Дайте одному из них другое имя.

finding-xlsform-name-form = «{ $name }» не может быть именем.
    .title = Неподходящее имя
    .why = Имена стоят в выражениях: начинаются с буквы и не содержат пробелов.
    .fix = Используйте буквы, цифры и подчёркивания.

finding-xlsform-list-missing = Нет списка вариантов «{ $list }».
    .title = Список отсутствует
    .why = На вопрос без вариантов нельзя ответить.
    .fix = Добавьте список на лист choices или исправьте его имя.

finding-xlsform-expression = Выражение в «{ $column }» не читается начиная с «{ $rest }»: { $expression }
    .title = Выражение не понято
    .why = Непрочитанное не вычисляется, и вопрос был бы задан не так, как задумано.
    .fix = Исправьте выражение; текст в нём ставится в кавычки.

finding-xlsform-reference = «{ $name }» в «{ $column }» не является именем ровно одного вопроса.
    .title = Ссылка без единственной цели
    .why = Неясно, какой ответ имеется в виду.
    .fix = Исправьте имя или дайте каждому вопросу собственное имя.

finding-xlsform-function-unknown = Функция «{ $function }» в «{ $column }» неизвестна.
    .title = Неизвестная функция
    .why = XLSForm её не знает, поэтому у выражения нет значения.
    .fix = Исправьте имя функции.

finding-xlsform-function-outside = Функция «{ $function }» в «{ $column }» здесь не вычисляется.
    .title = Функция вне вычисляемого
    .why = Ей нужны неточные числа, случай, файл или прибор. Значение остаётся пустым.
    .fix = Выразите это другими функциями или вычислите после сбора.

finding-xlsform-function-arguments = Функция «{ $function }» в «{ $column }» принимает другое число значений.
    .title = Неверное число значений
    .why = Без нужных значений функцию не вычислить.
    .fix = Исправьте то, что стоит в скобках.

finding-xlsform-loop = Замкнутый круг вычислений: { $names }
    .title = Круг
    .why = Каждое ждёт другого, и ни у одного нет значения.
    .fix = Вычислите одно из них без остальных.

finding-xlsform-group-unmatched = «{ $name }» начинается без конца или кончается без начала.
    .title = Группа не закрыта
    .why = Неясно, какие вопросы входят в группу.
    .fix = Поставьте каждому begin соответствующий end.

finding-xlsform-too-deep = Группы вложены глубже { $limit } уровней.
    .title = Слишком глубокие группы
    .why = Глубина ограничена, чтобы файл не исчерпал машину. То, что глубже, опущено.
    .fix = Сделайте группы менее глубокими.

finding-xlsform-label-missing = У вопроса «{ $name }» нет текста.
    .title = Вопрос без текста
    .why = Никто не знает, о чём спрашивают; показывается имя.
    .fix = Напишите вопрос в столбце label.

finding-xlsform-translation-missing = Нет текстов на языке «{ $language }»: { $count }
    .title = Нет перевода
    .why = Отвечающий на этом языке увидит там другой.
    .fix = Добавьте тексты или уберите язык.

finding-answer-beside = «{ $question }»: ответы рядом друг с другом, всего { $count }.
    .title = Ответы рядом
    .why = Два человека изменили его одновременно. Он не учитывается, пока кто-нибудь не выберет.
    .fix = Выберите верный ответ.

finding-answer-choice = «{ $question }»: «{ $value }» нет среди предложенных вариантов.
    .title = Вариант не предложен
    .why = Чего нет в списке, нельзя посчитать вместе с другими.
    .fix = Возьмите вариант из списка.

finding-answer-columns-unused = Столбцы без вопроса, { $count }: { $columns }
    .title = Неиспользованные столбцы
    .why = Их содержимое не прочитано.
    .fix = Ничего не нужно, если это не вопросы.

finding-answer-constraint = «{ $question }»: ответ выходит за пределы допустимого формой. { $message }
    .title = Недопустимый ответ
    .why = Условие вопроса не выполнено.
    .fix = Исправьте ответ.

finding-answer-kind = «{ $question }»: «{ $value }» — не { $kind }.
    .title = Ответ другого вида
    .why = С ним нельзя вычислять.
    .fix = Запишите ответ так, как просит вопрос.

finding-answer-not-asked = На «{ $question }» ответили, хотя его не задавали.
    .title = Ответ без вопроса
    .why = По другим ответам вопрос не задаётся. Ответ хранится и не учитывается.
    .fix = Исправьте ответ, от которого он зависит, или уберите этот.

finding-answer-not-worked-out = «{ $question }»: столбец «{ $column }» не вычисляется: { $reason }
    .title = Вычисление без результата
    .why = В выражении есть функция, которая здесь не вычисляется, или слишком большое число.
    .fix = Исправьте выражение в форме.

finding-answer-record = Строка не является записью ответа: { $why }
    .title = Запись не прочитана
    .why = Каждая строка — запись JSON с членом ayni-answer.
    .fix = Запишите файл заново командой ayni survey read.

finding-answer-required = На «{ $question }» не ответили. { $message }
    .title = Нет обязательного ответа
    .why = Форма требует этого ответа.
    .fix = Ответьте на вопрос.

finding-answer-too-long = «{ $question }»: в ответе букв: { $letters }; предел: { $limit }.
    .title = Слишком длинный ответ
    .why = Что длиннее — документ, а не ответ.
    .fix = Приложите его как подтверждение, а суть запишите ответом.
finding-answer-comment-too-long = «{ $question }»: в комментарии букв: { $letters }; предел: { $limit }.
    .title = Слишком длинный комментарий
    .why = Что длиннее — документ, а не комментарий.
    .fix = Приложите его как подтверждение, а суть запишите комментарием.
finding-answer-workbook-other = Эта книга сделана для «{ $respondent }» в раунде «{ $round }».
    .title = Книга другого ответа
    .why = Версии двух ответов нельзя соединить, и ответы одного — не ответы другого.
    .fix = Отправьте её туда, где ей место, или возьмите книгу этого ответа.

finding-answer-turn-lost = Строка относится к «{ $parent }», которого нет.
    .title = Строка без родительской
    .why = Строки повторов называют ответ, частью которого являются.
    .fix = Выгрузите обе таблицы вместе заново.

finding-answer-unconfirmed = «{ $question }»: предложение из { $source }, никем не подтверждённое.
    .title = Не подтверждено
    .why = Предложение не учитывается.
    .fix = Подтвердите или измените его.

finding-answer-unknown = В форме нет вопроса «{ $question }».
    .title = Неизвестный вопрос
    .why = Ответ хранится и не учитывается.
    .fix = Проверьте, не к другой ли форме относится ответ.

finding-answer-version = Ответ дан на «{ $other }», а спрашивается «{ $form }».
    .title = Другая форма или версия
    .why = Вопросы могут означать другое.
    .fix = Разошлите книгу в нужной версии и перенесите ответы.

finding-answer-workbook = Файл не является ни книгой ответов этой программы, ни выгрузкой с вопросами формы.
    .title = Нет ответов
    .why = Не найдено ни одного вопроса формы.
    .fix = Верните книгу как есть, со скрытыми строками и столбцами.

answer-kind-integer = целое число
answer-kind-decimal = число
answer-kind-range = число из промежутка
answer-kind-date = день
answer-kind-today = сегодняшний день
answer-kind-time = время суток
answer-kind-datetime = день и время
answer-kind-select-one = один вариант
survey-sheet-answers = Ответы
survey-sheet-choices = Варианты
survey-column-question = Вопрос
survey-column-answer = Ответ
survey-column-help = Пояснение
survey-column-comment = Примечание
survey-column-confirmed = Верно ли предложенное?
survey-confirmed = Верно
survey-help-date = День вида 2024-05-17
survey-help-many = Можно выбрать несколько: по одному в строке или через точку с запятой.
survey-help-suggested = Предложено: { $source }. Засчитывается, только если в последнем столбце вы скажете, что это верно, или напишете другой ответ.
cli-survey = Проверять вопросники, записывать их и читать ответы
cli-survey-check = Искать недопустимое в форме XLSForm
cli-survey-check-examples =
    Примеры:
      ayni survey check form.xlsx
      ayni survey check strategy-governments
cli-survey-write = Записать форму книгой XLSForm
cli-survey-write-examples =
    Пример:
      ayni survey write strategy-governments -o form.xlsx
cli-survey-template = Записать книгу для ответа на форму на вашем языке
cli-survey-template-examples =
    Примеры:
      ayni survey template strategy-governments -o answer.xlsx
      ayni --lang fr survey template form.xlsx --answers 2021.jsonl --respondent government-01 -o answer.xlsx
cli-survey-read = Читать ответы из книг и выгрузок ODK и KoboToolbox и проверять их
cli-survey-read-examples =
    Примеры:
      ayni survey read strategy-governments answer.xlsx --round 2022 -o answers.jsonl
      ayni survey read form.xlsx export.zip -o answers.jsonl
cli-arg-survey = Форма
cli-survey-template-arg-answers = Файл с прежними ответами
cli-arg-respondent = Чьи прежние ответы записать в книгу
cli-arg-answer-files = Файлы с ответами
cli-arg-round = Раунд, к которому относятся ответы
cli-survey-written = Записано: { $path }
cli-survey-came = Принято ответов: { $taken }; ждут исправления: { $waiting }; в { $path }
app-no-survey = Нет вопросника «{ $id }».
    .fix = Назовите файл или вопросник программы: strategy-governments, strategy-country-teams, strategy-entities, strategy-desk-review.

app-no-respondent = В файле нет ответа от «{ $id }» на эту форму.
    .fix = Посмотрите обозначения отвечающих в файле.
