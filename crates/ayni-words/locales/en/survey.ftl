### Words of questionnaires and their answers.

finding-xlsform-no-survey = The file has no sheet “survey” with a column “type”.
    .title = No questions
    .why = The questions of a form stand in this sheet; each row is a question of some type.
    .fix = Call the sheet survey and its first columns type and name.

finding-xlsform-row-incomplete = Nothing stands in the column “{ $column }”.
    .title = Incomplete row
    .why = Without it the row cannot be asked, or its answer cannot be told from others.
    .fix = Fill the column, or take the row out.

finding-xlsform-type-unknown = “{ $type }” is no known type of question.
    .title = Unknown type
    .why = Nobody knows how to ask the question, so it was left out.
    .fix = Write a type of XLSForm: text, integer, select_one with a list, and so on.

finding-xlsform-outside = “{ $what }” lies outside of what is asked here.
    .title = Outside of what is read
    .why = XLSForm knows it, but it needs a device or another file, or has no meaning here. The rest of the form works without it.
    .fix = Ask for it as text or as a choice if the answer is needed.

finding-xlsform-twice = “{ $name }” stands here and in { $other } too.
    .title = The same name twice
    .why = Their answers could not be told apart.
    .fix = Give one of them another name.

finding-xlsform-name-form = “{ $name }” cannot be a name.
    .title = Unfit name
    .why = Names stand in expressions: they begin with a letter and have no space.
    .fix = Use letters, digits and underscores.

finding-xlsform-list-missing = There is no list of choices “{ $list }”.
    .title = List missing
    .why = A question without its choices cannot be answered.
    .fix = Add the list to the sheet choices, or correct its name.

finding-xlsform-expression = The expression in “{ $column }” cannot be read from “{ $rest }” on: { $expression }
    .title = Expression not understood
    .why = What cannot be read is not worked out, and the question would be asked otherwise than meant.
    .fix = Correct the expression; text in it stands in quotation marks.

finding-xlsform-reference = “{ $name }” in “{ $column }” is not the name of exactly one question.
    .title = Reference without one target
    .why = Which answer is meant cannot be told.
    .fix = Correct the name, or give every question a name of its own.

finding-xlsform-function-unknown = The function “{ $function }” in “{ $column }” is not known.
    .title = Unknown function
    .why = XLSForm does not know it, so the expression has no value.
    .fix = Correct the name of the function.

finding-xlsform-function-outside = The function “{ $function }” in “{ $column }” is not worked out here.
    .title = Function outside of what is worked out
    .why = It needs inexact numbers, chance, a file or a device. Its value stays empty.
    .fix = Say it by other functions, or work it out after collecting.

finding-xlsform-function-arguments = The function “{ $function }” in “{ $column }” takes another number of values.
    .title = Wrong number of values
    .why = Without the values that it needs the function cannot be worked out.
    .fix = Correct what stands between the brackets.

finding-xlsform-loop = A loop of calculations: { $names }
    .title = Loop
    .why = Each waits for the other, so none has a value.
    .fix = Work one of them out without the others.

finding-xlsform-group-unmatched = “{ $name }” begins without an end, or ends without a beginning.
    .title = Group not closed
    .why = Which questions are in the group cannot be told.
    .fix = Give every begin an end of the same kind.

finding-xlsform-too-deep = Groups stand in each other deeper than { $limit }.
    .title = Groups too deep
    .why = Depth has a limit, so that no file can exhaust the machine. What stands deeper was left out.
    .fix = Make the groups flatter.

finding-xlsform-label-missing = The question “{ $name }” has no words.
    .title = Question without words
    .why = Nobody knows what is asked; the name is shown instead.
    .fix = Write the question in the column label.

finding-xlsform-translation-missing = Texts missing in “{ $language }”: { $count }
    .title = Translation missing
    .why = Whoever answers in this language sees another one there.
    .fix = Add the texts, or take the language out.

finding-answer-beside = “{ $question }”: answers side by side, { $count } of them.
    .title = Answers side by side
    .why = Two people changed it at the same time. It is not counted until somebody chooses.
    .fix = Choose the answer that is right.

finding-answer-choice = “{ $question }”: “{ $value }” is not among the choices offered.
    .title = Choice not offered
    .why = What is not in the list cannot be counted with the others.
    .fix = Take a choice of the list.

finding-answer-columns-unused = Columns that belong to no question, { $count }: { $columns }
    .title = Columns not used
    .why = What stands in them was not read.
    .fix = Nothing has to be done if they are no questions.

finding-answer-constraint = “{ $question }”: the answer lies outside of what the form allows. { $message }
    .title = Answer not allowed
    .why = The question has a condition that does not hold.
    .fix = Correct the answer.

finding-answer-kind = “{ $question }”: “{ $value }” is not { $kind }.
    .title = Answer of another kind
    .why = It cannot be reckoned with.
    .fix = Write the answer as the question asks for it.

finding-answer-not-asked = “{ $question }” was answered and not asked.
    .title = Answer without a question
    .why = By the other answers the question is not asked. The answer is kept and not counted.
    .fix = Correct the answer that it depends on, or take this one out.

finding-answer-not-worked-out = “{ $question }”: the column “{ $column }” cannot be worked out: { $reason }
    .title = Calculation without a result
    .why = The expression has a function that is not worked out here, or a number larger than is kept.
    .fix = Correct the expression in the form.

finding-answer-record = The line is no record of an answer: { $why }
    .title = Record not read
    .why = Each line is a record in JSON with the member ayni-answer.
    .fix = Write the file anew with ayni survey read.

finding-answer-required = “{ $question }” was not answered. { $message }
    .title = Required answer missing
    .why = The form asks for this answer in any case.
    .fix = Answer the question.

finding-answer-too-long = “{ $question }”: the answer has { $letters } letters; the limit is { $limit }.
    .title = Answer too long
    .why = What is longer is a document and not an answer.
    .fix = Add it as evidence, and write what it comes to as the answer.
finding-answer-comment-too-long = “{ $question }”: the comment has { $letters } letters; the limit is { $limit }.
    .title = Comment too long
    .why = What is longer is a document and not a comment.
    .fix = Add it as evidence, and write what it comes to as the comment.
finding-answer-workbook-other = This workbook was made for “{ $respondent }” in the round “{ $round }”.
    .title = A workbook of another answer
    .why = Versions of two answers cannot be put together, and one respondent’s answers are not another’s.
    .fix = Bring it where it belongs, or fetch the workbook of this answer.

finding-answer-turn-lost = The row belongs to “{ $parent }”, which is not there.
    .title = Row without its parent
    .why = Rows of repeats name the answer that they are part of.
    .fix = Export both tables again together.

finding-answer-unconfirmed = “{ $question }”: a suggestion from { $source } that nobody has confirmed.
    .title = Not confirmed
    .why = A suggestion is not counted.
    .fix = Confirm it or change it.

finding-answer-unknown = The form has no question “{ $question }”.
    .title = Unknown question
    .why = The answer is kept and not counted.
    .fix = See whether the answer is to another form.

finding-answer-version = The answer is to “{ $other }”, and “{ $form }” is asked.
    .title = Another form or version
    .why = The questions may mean something else.
    .fix = Send out the workbook in the version that is asked, and carry the answers over.

finding-answer-workbook = The file is neither a workbook of answers from this program nor an export with questions of the form.
    .title = No answers
    .why = Not one question of the form was found.
    .fix = Send the workbook back as it is, with its hidden rows and columns.

answer-kind-integer = a whole number
answer-kind-decimal = a number
answer-kind-range = a number of the range
answer-kind-date = a day
answer-kind-today = the day of today
answer-kind-time = a time of day
answer-kind-datetime = a day with a time
answer-kind-select-one = one choice
survey-sheet-answers = Answers
survey-sheet-choices = Choices
survey-column-question = Question
survey-column-answer = Answer
survey-column-help = Help
survey-column-comment = Comment
survey-column-confirmed = Is the suggestion right?
survey-confirmed = It is right
survey-help-date = A day such as 2024-05-17
survey-help-many = Several may be chosen: one in each line, or with semicolons between.
survey-help-suggested = Suggested from { $source }. It counts only when you say in the last column that it is right, or write another answer.
cli-survey = Look at questionnaires, write them out and read answers
cli-survey-check = Look for what cannot stand in a form in XLSForm
cli-survey-check-examples =
    Examples:
      ayni survey check form.xlsx
      ayni survey check strategy-governments
cli-survey-write = Write a form as a workbook in XLSForm
cli-survey-write-examples =
    Example:
      ayni survey write strategy-governments -o form.xlsx
cli-survey-template = Write a workbook to answer a form in, in your language
cli-survey-template-examples =
    Examples:
      ayni survey template strategy-governments -o answer.xlsx
      ayni --lang fr survey template form.xlsx --answers 2021.jsonl --respondent government-01 -o answer.xlsx
cli-survey-read = Read answers from workbooks and from exports of ODK and KoboToolbox, and check them
cli-survey-read-examples =
    Examples:
      ayni survey read strategy-governments answer.xlsx --round 2022 -o answers.jsonl
      ayni survey read form.xlsx export.zip -o answers.jsonl
cli-arg-survey = The form
cli-survey-template-arg-answers = A file with earlier answers
cli-arg-respondent = Whose earlier answers to write into the workbook
cli-arg-answer-files = The files with answers
cli-arg-round = The round that the answers belong to
cli-survey-written = Written: { $path }
cli-survey-came = Answers taken: { $taken }; waiting to be mended: { $waiting }; in { $path }
app-no-survey = There is no questionnaire “{ $id }”.
    .fix = Name a file, or one that comes with the program: strategy-governments, strategy-country-teams, strategy-entities, strategy-desk-review.

app-no-respondent = The file has no answer of “{ $id }” to this form.
    .fix = Look at the respondents’ ids in the file.
