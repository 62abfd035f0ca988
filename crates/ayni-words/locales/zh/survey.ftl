### Words of questionnaires and their answers.

finding-xlsform-no-survey = 文件中没有含“type”列的“survey”工作表。
    .title = 没有问题
    .why = 表单的问题列于该工作表，每行是一个某种类型的问题。
    .fix = 将工作表命名为survey，前两列命名为type和name。

finding-xlsform-row-incomplete = “{ $column }”列为空。
    .title = 行不完整
    .why = 缺少它，该行无法提问，或其答案无法与其他答案区分。
    .fix = 填写该列，或删除该行。

finding-xlsform-type-unknown = “{ $type }”不是已知的问题类型。
    .title = 未知类型
    .why = 无人知道如何提出该问题，因此已略去。
    .fix = 请使用XLSForm的类型：text、integer、带列表的select_one等。

finding-xlsform-outside = “{ $what }”不在此处可提问的范围内。
    .title = 超出读取范围
    .why = XLSForm支持它，但需要设备或其他文件，或在此没有意义。表单其余部分不受影响。
    .fix = 如需要答案，请改用文本或选项提问。

finding-xlsform-twice = “{ $name }”在此处和{ $other }中重复。
    .title = 名称重复
    .why = 无法区分二者的答案。
    .fix = 请为其中之一另取名称。

finding-xlsform-name-form = “{ $name }”不能用作名称。
    .title = 名称无效
    .why = 名称用于表达式中：须以字母开头，且不含空格。
    .fix = 请使用字母、数字和下划线。

finding-xlsform-list-missing = 没有选项列表“{ $list }”。
    .title = 缺少列表
    .why = 没有选项的问题无法作答。
    .fix = 请在choices工作表中添加该列表，或更正其名称。

finding-xlsform-expression = “{ $column }”中的表达式从“{ $rest }”起无法读取：{ $expression }
    .title = 无法理解的表达式
    .why = 无法读取的内容不会计算，问题的提出将与原意不符。
    .fix = 请更正表达式；其中的文本须加引号。

finding-xlsform-reference = “{ $column }”中的“{ $name }”并非恰好一个问题的名称。
    .title = 引用目标不唯一
    .why = 无法确定所指的是哪个答案。
    .fix = 请更正名称，或为每个问题取独有的名称。

finding-xlsform-function-unknown = “{ $column }”中的函数“{ $function }”未知。
    .title = 未知函数
    .why = XLSForm不支持该函数，因此表达式没有值。
    .fix = 请更正函数名。

finding-xlsform-function-outside = “{ $column }”中的函数“{ $function }”在此不予计算。
    .title = 函数超出计算范围
    .why = 它需要不精确的数字、随机、文件或设备。其值留空。
    .fix = 请改用其他函数，或在收集后计算。

finding-xlsform-function-arguments = “{ $column }”中的函数“{ $function }”所需的参数个数不符。
    .title = 参数个数错误
    .why = 缺少所需的值，函数无法计算。
    .fix = 请更正括号内的内容。

finding-xlsform-loop = 循环计算：{ $names }
    .title = 循环
    .why = 彼此等待，均无法得出值。
    .fix = 请使其中之一不依赖其他各项。

finding-xlsform-group-unmatched = “{ $name }”有始无终或有终无始。
    .title = 分组未闭合
    .why = 无法确定哪些问题属于该组。
    .fix = 请为每个begin配上同类的end。

finding-xlsform-too-deep = 分组嵌套超过{ $limit }层。
    .title = 分组嵌套过深
    .why = 深度有限制，以免文件耗尽机器。更深的内容已略去。
    .fix = 请减少嵌套层数。

finding-xlsform-label-missing = 问题“{ $name }”没有文字。
    .title = 问题没有文字
    .why = 无人知道所问为何；将显示其名称。
    .fix = 请在label列写出问题。

finding-xlsform-translation-missing = “{ $language }”缺少的文本：{ $count }
    .title = 缺少译文
    .why = 以该语言作答者将在该处看到其他语言。
    .fix = 请补充文本，或删除该语言。

finding-answer-beside = “{ $question }”：并列的答案有{ $count }个。
    .title = 并列的答案
    .why = 两人同时作了修改。在有人选定之前不予计入。
    .fix = 请选定正确的答案。

finding-answer-choice = “{ $question }”：“{ $value }”不在所列选项中。
    .title = 选项不存在
    .why = 列表之外的内容无法与其他答案一起统计。
    .fix = 请选用列表中的选项。

finding-answer-columns-unused = 不对应任何问题的列（{ $count }）：{ $columns }
    .title = 未使用的列
    .why = 其中的内容未读取。
    .fix = 若它们不是问题，则无需处理。

finding-answer-constraint = “{ $question }”：答案超出表单允许的范围。{ $message }
    .title = 答案不被允许
    .why = 不符合该问题的条件。
    .fix = 请更正答案。

finding-answer-kind = “{ $question }”：“{ $value }”不是{ $kind }。
    .title = 答案类型不符
    .why = 无法用其计算。
    .fix = 请按问题的要求填写答案。

finding-answer-not-asked = “{ $question }”未被提问却有答案。
    .title = 无问之答
    .why = 根据其他答案，该问题不会提出。答案予以保留，但不计入。
    .fix = 请更正其所依赖的答案，或删除此答案。

finding-answer-not-worked-out = “{ $question }”：“{ $column }”列无法计算：{ $reason }
    .title = 计算无结果
    .why = 表达式含有在此不计算的函数，或数字过大。
    .fix = 请更正表单中的表达式。

finding-answer-record = 该行不是答案记录：{ $why }
    .title = 记录无法读取
    .why = 每行是一条含有ayni-answer成员的JSON记录。
    .fix = 请用ayni survey read重新生成文件。

finding-answer-required = “{ $question }”未作答。{ $message }
    .title = 缺少必填答案
    .why = 表单要求必须回答。
    .fix = 请回答该问题。

finding-answer-too-long = “{ $question }”：答案有{ $letters }个字符，上限为{ $limit }。
    .title = 答案过长
    .why = 更长的内容是文件，而非答案。
    .fix = 请将其作为佐证附上，并以摘要作答。
finding-answer-comment-too-long = “{ $question }”：说明有{ $letters }个字符，上限为{ $limit }。
    .title = 说明过长
    .why = 更长的内容是文件，而非说明。
    .fix = 请将其作为佐证附上，并以摘要作说明。
finding-answer-workbook-other = 这份工作簿是为第“{ $round }”轮的“{ $respondent }”制作的。
    .title = 另一份答卷的工作簿
    .why = 两份答卷的版本不能合并，一个答复者的答案也不是另一个的答案。
    .fix = 请送到所属之处，或下载本答卷的工作簿。

finding-answer-turn-lost = 该行属于“{ $parent }”，但其不存在。
    .title = 行无所属
    .why = 重复组的行须指明其所属的答案。
    .fix = 请重新一并导出两个表。

finding-answer-unconfirmed = “{ $question }”：来自{ $source }的建议，尚无人确认。
    .title = 未确认
    .why = 建议不计入。
    .fix = 请确认或修改。

finding-answer-unknown = 表单中没有问题“{ $question }”。
    .title = 未知问题
    .why = 答案予以保留，但不计入。
    .fix = 请查看该答案是否属于另一表单。

finding-answer-version = 答案针对“{ $other }”，而所问的是“{ $form }”。
    .title = 表单或版本不同
    .why = 问题的含义可能不同。
    .fix = 请以所需版本重新发出工作簿，并转录答案。

finding-answer-workbook = 该文件既不是本程序的答卷工作簿，也不是含有表单问题的导出文件。
    .title = 没有答案
    .why = 未找到表单中的任何问题。
    .fix = 请原样交回工作簿，包括隐藏的行和列。

answer-kind-integer = 整数
answer-kind-decimal = 数字
answer-kind-range = 范围内的数字
answer-kind-date = 日期
answer-kind-today = 当天日期
answer-kind-time = 时刻
answer-kind-datetime = 日期和时刻
answer-kind-select-one = 单个选项
survey-sheet-answers = 答案
survey-sheet-choices = 选项
survey-column-question = 问题
survey-column-answer = 答案
survey-column-help = 说明
survey-column-comment = 备注
survey-column-confirmed = 建议的答案正确吗？
survey-confirmed = 正确
survey-help-date = 日期，如2024-05-17
survey-help-many = 可多选：每行一项，或以分号分隔。
survey-help-suggested = 根据{ $source }建议。只有在最后一列表明正确，或另写答案，才会计入。
cli-survey = 检查问卷、写出问卷并读取答案
cli-survey-check = 查找XLSForm表单中不成立之处
cli-survey-check-examples =
    示例：
      ayni survey check form.xlsx
      ayni survey check strategy-governments
cli-survey-write = 将表单写为XLSForm工作簿
cli-survey-write-examples =
    示例：
      ayni survey write strategy-governments -o form.xlsx
cli-survey-template = 以您的语言写出用于作答的工作簿
cli-survey-template-examples =
    示例：
      ayni survey template strategy-governments -o answer.xlsx
      ayni --lang fr survey template form.xlsx --answers 2021.jsonl --respondent government-01 -o answer.xlsx
cli-survey-read = 从工作簿以及ODK和KoboToolbox的导出文件读取并检查答案
cli-survey-read-examples =
    示例：
      ayni survey read strategy-governments answer.xlsx --round 2022 -o answers.jsonl
      ayni survey read form.xlsx export.zip -o answers.jsonl
cli-arg-survey = 表单
cli-survey-template-arg-answers = 含有以往答案的文件
cli-arg-respondent = 将谁的以往答案写入工作簿
cli-arg-answer-files = 含有答案的文件
cli-arg-round = 答案所属的轮次
cli-survey-written = 已写出：{ $path }
cli-survey-came = 已采纳的答案：{ $taken }；待更正：{ $waiting }；位于{ $path }
app-no-survey = 没有问卷“{ $id }”。
    .fix = 请指定文件，或程序自带的问卷：strategy-governments、strategy-country-teams、strategy-entities、strategy-desk-review。

app-no-respondent = 文件中没有“{ $id }”对此表单的答案。
    .fix = 请查看文件中作答者的标识。
