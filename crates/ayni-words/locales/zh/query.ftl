### 以表格形式呈现的登记册：查询与导出。

## 除记录字段外，各表和各列的含义

register-activities = 活动
register-version = 版本号，从1起
register-language = 相邻文本的语言
register-first-day = 开始日期可能指的第一天
register-last-day = 结束日期可能指的最后一天
register-number = 行号，从1起
register-withheld = 该活动或资源是否不予公布
register-versions = 活动的各个版本
register-newest = 是否为该活动的最新版本
register-version-state = 版本状态：present（有效）或 withdrawn（已撤回）
register-import = 导入编号
register-body-hash = 记录的 SHA-256值
register-file = 文件
register-sheet = 工作表
register-file-row = 文件中的行
register-file-column = 文件中的列
register-imports = 导入
register-day = 导入日期
register-import-state = 导入状态：done（已完成）、undone（已撤销）或 undoing（撤销操作）
register-undoes = 本次所撤销的导入
register-file-hash = 文件的 SHA-256值
register-profile = 映射配置
register-source = 该文件所属的清单
register-new = 新增活动
register-changed = 有改动的活动
register-same = 未变的活动
register-returned = 重新出现的活动
register-gone = 已从清单中消失的活动
register-waiting = 待处理的行
register-findings-count = 检查结果数量
register-findings = 各次导入的检查结果
register-severity = 级别：error（错误）、warning（警告）或 note（提示）
register-code = 检查结果代码
register-path = 活动的字段
register-details = 消息中的值，JSON 格式

## 交流平台和任务授权的表

around-records = 交流平台中任何人都可查看的记录
around-record = 记录：所有者和编号，中间用斜线隔开
around-owner = 记录所属的组织
around-record-kind = 记录类别
around-side = 寻求、提供或介绍：seeks、gives、tells
around-tier = 向谁显示：public、partners、private
around-title = 记录标题；统计各级别记录时不提供
around-published = 首次发布日期
around-changed = 最新版本的日期
around-until = 可供检索的最后一天
around-furthest = 与其有关的伙伴关系所达到的最远阶段（结束除外）；没有伙伴关系时缺失
around-codes = 记录所列的代码
around-field = 记录的字段
around-code = 代码
around-reviews = 同行对记录的评审
around-reviewer = 评审组织
around-review-day = 评审日期
around-review-verdict = 评审结论
around-review-level = 所认定的证据等级
around-partnerships = 与这些记录有关的伙伴关系（不列参与方）
around-partnership = 伙伴关系编号
around-sought = 寻求方记录
around-given = 提供方记录
around-stage = 伙伴关系当前阶段
around-furthest-own = 所达到的最远阶段（结束除外）
around-phase = 三方合作阶段
around-partners = 参与组织数目
around-began = 开始日期
around-partnership-changed = 最后变动日期
around-steps = 伙伴关系的各个步骤
around-step-stage = 该步骤达到的阶段
around-step-day = 步骤日期
around-step-days = 距上一步骤（或开始）的整日数
around-step-days-in-all = 距开始的整日数
around-documents = 各机关文件的最新版本
around-document = 一种语文的文件：文号和语文
around-symbol = 文号
around-document-language = 文件语文
around-leads = 存有多种语文时是否代表该文件；只计这些，每份文件即只计一次
around-organ = 机关（代码）
around-session = 届会
around-adopted = 通过日期
around-document-kind = 文件类别
around-document-title = 文件标题
around-paragraphs = 已检视的段落数
around-screened = 是否有该语文的用语，即是否已检视
around-mentions = 以任何用语提及南南合作的段落数；未检视时缺失
around-themes = 各筛查主题在文件中出现的次数
around-theme = 主题（代码）
around-hits = 找到其用语的次数
around-theme-paragraphs = 含有其用语的段落数
around-requests = 文件提出的各项请求，不论语文各计一次
around-request = 请求（编号）
around-cite = 引用的段次
around-act = 执行用语类别：asking、calling-upon……
around-recommendation = 是否为建议
around-state = 查看当日的状况
around-ground = 作此判断的依据
around-due = 到期日
around-due-year = 到期年份
around-acceptance = 对建议的最后答复；其他请求缺失
around-words = 原文
around-actors = 请求提到的行为体
around-actor = 行为体（代码）
around-actor-class = 联合国、国家或其他：un、states、other
around-actor-role = 被请求、须与之合作或仅被提到：asked、with、named
around-bond = 约束程度：mandate、call、invitation
around-request-codes = 请求的内容、主题和附带条件
around-request-field = 代码所指：thing、subject、qualifier

## 答案

query-answer = 行数：{ $count }
query-answer-part = 行数：{ $count }；此处显示前{ $shown }行。--rows 可显示更多，--csv 和 --json 给出全部。
query-which = 没有给出查询。
    .fix = 请将查询写在引号中，或用 --file 指明含有查询的文件。“ayni query --tables”显示可以查询的内容。

## 导出

export-description = 以表格形式呈现的登记册。以 =、+、-、@、制表符、换行符或撇号开头的文本前面加有一个撇号；去掉一个撇号即为原文。空单元格表示缺失值，绝不表示零。
export-line = { $file } — 行数：{ $count }
export-done = 全部内容在 { $path } 中，由文件 datapackage.json 加以说明。
export-occupied = { $path } 中的内容不是导出结果。
    .fix = 请指定另一个文件夹。

## 被拒绝的查询

finding-query-size = 查询有{ $bytes }字节；允许{ $limit }字节。
    .title = 查询过长
    .why = 查询在运行之前要先读取和审查，这一步必须快速完成。
    .fix = 请分成几个查询，或缩短较长的取值列表。
finding-query-operators = 查询中的运算超过{ $limit }个。
    .title = 查询过大
    .why = 符号、函数、条件、连接、选择和列表中的值都计算在内，因为每一项都要占用查询引擎。
    .fix = 请分成几个查询，或用“ayni export”导出各表，再使用自己的程序。
finding-query-nested = 括号或查询的嵌套超过{ $limit }层。
    .title = 嵌套过深
    .why = 过深的嵌套可能使查询引擎崩溃。
    .fix = 请用 WITH 为内层查询命名，并去掉多余的括号。
finding-query-syntax = 第{ $line }行第{ $column }列：无法读懂该查询。{ $detail }
    .title = 无法理解的查询
    .why = 此处缺少内容，或有不应出现的内容。
    .fix = 请检查此处以及前面的一个词。
finding-query-not-allowed = 第{ $line }行第{ $column }列：此处不允许：{ $what }
    .title = 查询中不允许
    .why = 查询只读取登记册的各表：一个 SELECT，可使用 WITH、连接、集合和窗口。查询从不写入，也从不读取文件。
    .fix = 请删去这一部分。“ayni export”写出文件，“ayni import”更改登记册。
finding-query-table = 第{ $line }行第{ $column }列：没有名为“{ $name }”的表。
    .title = 未知的表
    .why = 现有的表：{ $known }。
    .fix = 现有的表：{ $known }。“ayni query --tables”显示每个表及其各列。
finding-query-column = 没有名为“{ $name }”的列。
    .title = 未知的列
    .why = 此处可用的列：{ $known }。
    .fix = 此处可用的列：{ $known }。“ayni query --tables”显示每个表的各列。文本须写在单引号中。
finding-query-function = 第{ $line }行第{ $column }列：不能使用函数“{ $name }”。
    .title = 函数不可用
    .why = 只提供结果精确且不读取任何内容的函数：{ $known }。
    .fix = 只提供结果精确且不读取任何内容的函数：{ $known }。请使用其中之一。如需舍入，请写 CAST(x AS DECIMAL(20, 2))。
finding-query-float = “{ $name }”会成为浮点数。
    .title = 不精确的数
    .why = 浮点数并不精确，而表中看不出这一点。
    .fix = 请使用所需小数位数的 DECIMAL，例如 CAST(x AS DECIMAL(38, 6))。
finding-query-invalid = 查询各部分不相符：{ $detail }
    .title = 查询各部分不相符
    .why = 查询可以读懂，但类型、名称或分组不一致。
    .fix = 请阅读该消息；与合计并列的列必须出现在 GROUP BY 中，比较的两边必须属于同一类型。
finding-query-overflow = 有一个数超过38位。
    .title = 数值过大
    .why = 金额在小数点前有32位，小数点后有6位。超出范围的一律拒绝，绝不截断，也绝不变成另一个数。
    .fix = 请查找单位有误的金额，或并非有意的乘法。
finding-query-divided-by-zero = 查询中除以了零。
    .title = 除以零
    .why = 这样的商没有值。
    .fix = 请在分母处写 NULLIF(x, 0)；这些行的结果即为缺失。
finding-query-value = 某个值不能这样使用：{ $detail }
    .title = 不适用的值
    .why = 文本不是数字或日期，或数值超出其类型的范围。
    .fix = 请用 WHERE 排除这些行，或写 TRY_CAST，其结果为缺失值。
finding-query-memory = 查询所需内存超过{ $memory } MB。
    .title = 内存过多
    .why = 一次对极多的行进行排序、分组或连接需要内存，且不会转存到磁盘。
    .fix = 请用 WHERE 减少行数，并确认每个连接都有条件。
finding-query-time = 查询超过了允许的时间（{ $seconds }秒），已被终止。
    .title = 过慢
    .why = 没有条件的连接会把每一行与其他所有行配对。
    .fix = 请确认每个连接都有条件；或用 --seconds 允许更长时间。
finding-query-rows = 答案超过{ $limit }行。
    .title = 行数过多
    .why = 答案有上限，以便本机能够容纳。
    .fix = 请写 LIMIT，或用 GROUP BY 汇总。“ayni export”给出完整的表。
finding-query-unlike = 第{ $line }行第{ $column }列：对金额求和，但查询既未提及单位，也未提及口径。
    .title = 将不同类的数额相加
    .why = 美元、天数和人数，以及认捐额和支付额，绝不能相互相加。
    .fix = 请按 basis 以及 currency 或 unit 分组，或用 WHERE 各选定一个值。
finding-confined-died = 独立进程自行终止（{ $status }）；它可使用{ $memory } MB 内存。没有任何改动。
    .title = 自行终止
    .why = 查询和资料包在受限的独立进程中处理，以免造成损害。
    .fix = 请减少每次请求的内容，或用 AYNI_WORKER_MEMORY_MB 允许更多内存。

## 命令行

cli-query = 用 SQL 查询登记册
cli-query-examples =
    示例：
      ayni query --tables                        各表及其各列
      ayni query "SELECT kind, COUNT(*) FROM activity GROUP BY kind"
      ayni query "SELECT basis, currency, SUM(amount) FROM measure GROUP BY basis, currency"
      ayni query --file question.sql --csv > answer.csv
cli-query-arg-sql = 查询：一个 SELECT
cli-query-arg-query-file = 含有查询的文件
cli-query-arg-csv = 以 CSV 给出所有行
cli-query-arg-rows = 显示多少行
cli-query-arg-all-versions = 每项活动的所有版本，而不仅是最新版本
cli-query-arg-seconds = 查询最多可运行的秒数，从1到3600
cli-query-arg-tables = 显示各表及其各列
cli-export = 将登记册写成表格，供其他程序使用
cli-export-examples =
    示例：
      ayni export -o tables/                     CSV 文件及其说明（Data Package）
      ayni export -o tables/ --format parquet
      ayni export -o tables/ --licence CC-BY-4.0 --all-versions
cli-export-arg-format = 文件的形式
cli-export-arg-all-versions = 每项活动的所有版本，而不仅是最新版本
cli-export-arg-licence = 转让所依据的许可
cli-export-arg-source = 介绍来源的网页地址
