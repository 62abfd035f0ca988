### Тексты вокруг текста документа: на страницах, в диаграммах и в рабочих книгах.

## Страницы

print-skip = Перейти к содержанию
print-contents = Оглавление
print-data = Данные этой диаграммы
print-category = Категория
print-missing = неизвестно
print-missing-note = – означает: неизвестно. Это не ноль.
print-table-name = Название таблицы: { $name }
print-page = Страница { $page } из { $pages }

## Диаграммы

print-in-millions = { $unit }, в миллионах
print-nearly-zero = почти 0
print-point = { $category }: { $value } ({ $unit })
print-point-of-series = { $category }, { $series }: { $value } ({ $unit })
print-missing-at = { $category }: неизвестно

## Книги с таблицами

print-sheet-contents = Оглавление
print-column-table = Таблица
print-column-shows = Что показывает
print-column-rows = Строки
print-back = Назад к оглавлению
print-exact = { $heading } (точно, в виде текста)
print-exact-note = Электронная таблица хранит 15 цифр числа. Если цифр больше, точное число стоит в виде текста в соседнем столбце.
print-empty-note = Пустая ячейка означает: неизвестно. Это не ноль.

## Размеченная копия прочитанного файла

marked-sheet-findings = Замечания
marked-title = Что замечено в файле { $file }
marked-none = Ничего не замечено.
marked-how = Ячейки, к которым относятся замечания, окрашены, и у каждой есть примечание. Исправьте их в своем файле и отправьте его снова.
marked-column-number = №
marked-column-severity = Степень
marked-column-sheet = Лист
marked-column-cell = Ячейка
marked-column-field = Поле
marked-column-activity = Мероприятие
marked-column-title = Что неверно
marked-column-message = В данном случае
marked-column-fix = Что делать
marked-column-code = Код
marked-severity-error = Ошибка: строка ждет исправления
marked-severity-warning = Предупреждение: строка сохраняется
marked-severity-note = Примечание: совет
marked-whole-file = весь файл
marked-fix = Что делать: { $fix }
marked-more = Все замечания по этой ячейке — на листе «{ $sheet }».
marked-comments-limit = { $count ->
        [one] Книга с очень большим числом примечаний открывается медленно. Примечания есть у первых окрашенных ячеек ({ $count }); в списке ниже — все замечания.
        [few] Книга с очень большим числом примечаний открывается медленно. Примечания есть у первых { $count } окрашенных ячеек; в списке ниже — все замечания.
        [many] Книга с очень большим числом примечаний открывается медленно. Примечания есть у первых { $count } окрашенных ячеек; в списке ниже — все замечания.
       *[other] Книга с очень большим числом примечаний открывается медленно. Примечания есть у первых { $count } окрашенных ячеек; в списке ниже — все замечания.
    }
marked-split = «{ $sheet }» продолжается на листе «{ $part }», начиная со строки { $row } и столбца { $column } файла.
marked-cut = { $count ->
        [one] Длиннее 32 767 букв и поэтому обрезано: { $count } ячейка.
        [few] Длиннее 32 767 букв и поэтому обрезано: { $count } ячейки.
        [many] Длиннее 32 767 букв и поэтому обрезано: { $count } ячеек.
       *[other] Длиннее 32 767 букв и поэтому обрезано: { $count } ячейки.
    }
marked-merges = Объединенные ячейки, которые не удалось оставить объединенными: { $count }.

## What of a document goes to print

print-more = и еще { $count } — в файле measurement.xlsx
print-listed = Таблицы, которые здесь не напечатаны
print-listed-text = Страница measurement.html и книга measurement.xlsx, приложенные к этому отчету, содержат все таблицы целиком под этими именами.
print-notes-above = Остальные примечания — как под таблицами выше.
