### Words of monitoring: indicators, changes, verdicts.

app-no-monitoring = 没有监测框架“{ $id }”。
    .fix = 请指定strategy-2020-2024，或以.toml结尾的文件。

app-no-rounds = “{ $path }”中没有任何轮次。
    .fix = 请添加轮次及其日期和问卷。
app-no-rounds-run = 本节点没有开展过“{ $edition }”的任何一轮。
    .fix = 请用 --answers 指明答卷所在的文件夹。
app-which-round = 有多个组织开展了“{ $edition }”的轮次。
    .fix = 请在报告开头的 round 中指明轮次。

app-monitoring-occupied = 文件夹“{ $path }”中有其他内容。
    .fix = 请指定空文件夹或新文件夹。

cli-monitor = 检查并比较监测框架，计算指标和评判
cli-monitor-check = 查找缺失或不成立之处
cli-monitor-check-examples =
    示例：
      ayni monitor check strategy-2020-2024
cli-monitor-compare = 逐行比较框架的两个版本
cli-monitor-compare-examples =
    示例：
      ayni monitor compare strategy-2020-2024 own.toml
cli-monitor-measure = 根据答案计算最近一轮的指标和评判
cli-monitor-measure-examples =
    示例：
      ayni monitor measure strategy-2020-2024 --answers examples/monitoring -o out
cli-monitor-measure-arg-answers = 含rounds.toml和答案的文件夹；不指明则用本节点开展的各轮
cli-monitor-written = 数字、评判和报告位于{ $path }
monitor-compared = 监测框架比较
monitor-subtitle = 版本{ $edition }，轮次{ $round }
monitor-verdicts = 评判
monitor-verdicts-caption = 对各项成果可得出的结论及指标数
monitor-note-verdicts = 各项评判取自版本中第一条条件成立的规则。
monitor-column-outcome = 成果
monitor-column-verdict = 评判
monitor-column-figures = 有数值
monitor-column-improved = 改善
monitor-column-unchanged = 不变
monitor-column-declined = 下降
monitor-column-indicator = 指标
monitor-column-unit = 单位
monitor-column-before = 上一轮
monitor-column-now = 本轮
monitor-column-change = 变化
monitor-column-trend = 趋势
monitor-column-answered = 回答了该问题
monitor-column-responded = 交回问卷
monitor-column-asked = 被调查
monitor-column-by = 分组依据
monitor-column-group = 组别
monitor-group-unknown = 未说明
monitor-indicators-caption = 本轮与上一轮的指标
monitor-parts-caption = 按作答者分组的指标
monitor-outcome-indicators-caption = { $outcome }. 本轮与上一轮的指标
monitor-outcome-parts-caption = { $outcome }. 按作答者分组的指标
monitor-note-respondents = 百分比以回答该问题者为基数。未作答不等于回答“否”，缺失不等于零。
monitor-unit-share = 占作答者的百分比
monitor-unit-percent = 百分比
monitor-unit-number = 数量
monitor-verdict-data = { $verdict }。有数值的指标：{ $indicators }项中的{ $figures }项；改善：{ $improved }；不变：{ $unchanged }；下降：{ $declined }。
monitor-overruled = 不按规则的决定：{ $verdict }。{ $person }，{ $date }。理由：{ $reason }
monitor-review = 需要重新审视的指标：{ $indicators }
verdict-good-progress = 进展良好
verdict-on-course = 按计划推进
verdict-greater-effort = 需加大努力
verdict-cannot-be-judged = 无法评判：数据太少
verdict-indicator-review = 指标需重新审视
trend-improved = 改善
trend-unchanged = 不变
trend-declined = 下降
trend-reached = 达到目标
incomparable-no-figure = 无数值
incomparable-no-earlier = 无以往数值
incomparable-too-few = 作答者太少
incomparable-meaning-changed = 问题含义已变
incomparable-no-direction = 仅作描述
no-figure-not-asked = 未提问
no-figure-silent = 无人作答
no-figure-nothing-to-divide = 没有除数
no-figure-no-query = 查询无结果
monitor-unit-respondents = 作答者人数
monitor-series-yes = 是
monitor-series-no = 否
monitor-series-named = 提到
monitor-series-not-named = 未提到
monitor-series-silent = 未作答
monitor-figure-yes-no = 第{ $round }轮“是”与“否”占作答者百分比的条形图，共{ $count }条。
monitor-figure-answers = 第{ $round }轮“是”“否”与未作答人数的条形图，共{ $count }条。
monitor-figure-years = 第{ $round }轮与上一轮并列的条形图，共{ $count }项指标。
monitor-figure-ranked = 第{ $round }轮按大小排序的条形图，共{ $count }条。
monitor-figure-answered = 回答该问题者：{ $least }至{ $most }。
monitor-figure-break = 因问题含义改变，与上一轮不可比：{ $indicator }
monitor-figure-source = 来源：{ $edition }，第{ $round }轮。
monitor-no-figure = 无法绘制图“{ $figure }”：{ $why }
app-query-one = 查询“{ $name }”给出的不是一个数字。
    .fix = 请改写，使其只给出一行一列。
monitor-figure-answered-each = 回答该问题者：{ $count }。
monitor-unit-share-records = 占记录的百分比
monitor-note-records = 由查询统计记录时，“回答该问题者”指有数值的记录数；各记录名称列于 query-records.jsonl。
app-query-many = 查询“{ $name }”给出的记录超过 { $most } 条。
    .fix = 请在 SQL 中计数并只给出一个数字，或选择较少的记录。
app-query-column = 查询“{ $name }”没有给出“{ $column }”列。
    .fix = 请用 AS 给出该列名；记录自身的名称是 id 列。
app-query-id = 查询“{ $name }”重复给出某条记录，或有记录没有名称：“{ $id }”。
    .fix = 请使每一行为一条记录，并在 id 列中给出名称。
monitor-definitions = 指标的定义
monitor-definitions-caption = 统计内容、数据来源和目标值
monitor-column-definition = 统计内容
monitor-column-data = 数据来源
monitor-column-baseline = 基线
monitor-column-target = 目标
data-source-survey = 问卷
data-source-desk-review = 文件审查
data-source-register = 活动登记册
data-source-exchange = 交流平台
data-source-mandates = 任务授权
