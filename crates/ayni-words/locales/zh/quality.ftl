### 成果、评价、阶段和附加值。

## What an activity reached, how it was judged, who took part when

result-level-output = 产出
result-level-outcome = 成效
result-level-impact = 影响
joining-sum = 求和
joining-weighted-ratio = 加权比率
joining-maximum = 最大值
joining-do-not-add = 不相加
aim-increase = 增加
aim-decrease = 减少
value-kind-target = 目标
value-kind-actual = 实际
evaluation-kind-self = 自我评价
evaluation-kind-joint = 联合评价
evaluation-kind-independent = 独立评价
quality-base-results = 成果
quality-base-targets = 目标
quality-base-ratings = 评价回答
quality-base-phases = 阶段
quality-base-values-added = 附加值
dimension-phase = 项目阶段

## Fields of the record

field-results = 成果
field-results-id = 成果行标识符
field-results-level = 成果级别
field-results-leads-to = 成果所导向的成果
field-results-title = 成果
field-results-indicators = 指标
field-results-indicators-id = 指标行标识符
field-results-indicators-code = 指标代码
field-results-indicators-title = 指标名称
field-results-indicators-unit = 指标单位
field-results-indicators-joining = 数值合并方式
field-results-indicators-aim = 指标方向
field-results-indicators-running-total = 累计数
field-results-indicators-gender = 性别指标
field-results-indicators-baseline = 基线
field-results-indicators-baseline-value = 基线值
field-results-indicators-baseline-date = 基线日期
field-results-indicators-source = 指标来源
field-results-indicators-values = 目标值和实际值
field-results-indicators-values-id = 数值行标识符
field-results-indicators-values-kind = 目标或实际
field-results-indicators-values-period = 数值的时期
field-results-indicators-values-period-start = 数值时期的开始
field-results-indicators-values-period-end = 数值时期的结束
field-results-indicators-values-value = 数值
field-results-indicators-values-numerator = 分子
field-results-indicators-values-denominator = 分母
field-results-indicators-values-parts = 数值分列
field-results-indicators-values-parts-id = 分列行标识符
field-results-indicators-values-parts-of = 分列类别
field-results-indicators-values-parts-of-dimension = 分列维度
field-results-indicators-values-parts-of-category = 分列类别项
field-results-indicators-values-parts-value = 分列数值
field-results-indicators-values-parts-numerator = 分列分子
field-results-indicators-values-parts-denominator = 分列分母
field-results-indicators-values-evidence = 数值的证据
field-evaluations = 评价
field-evaluations-id = 评价行标识符
field-evaluations-criteria = 标准集
field-evaluations-kind = 评价类型
field-evaluations-by = 评价机构
field-evaluations-date = 评价日期
field-evaluations-report = 评价报告
field-evaluations-answers = 回答
field-evaluations-answers-id = 回答行标识符
field-evaluations-answers-criterion = 标准
field-evaluations-answers-rating = 评级
field-evaluations-answers-answer = 回答内容
field-evaluations-answers-evidence = 回答的证据
field-phases = 阶段
field-phases-id = 阶段行标识符
field-phases-phase = 阶段名称
field-phases-party = 阶段参与方
field-value-added = 附加值
field-value-added-id = 附加值行标识符
field-value-added-code = 所获
field-value-added-how = 如何获得
field-resources-phase = 资源所属阶段

## The measurement

report-quality = 成果与质量
report-results = 成果
report-results-text = 不同活动的数值，只有指标代码和单位都相同时才合并，并且只按指标注明的方式：求和、加权比率（分子之和除以分母之和）或最大值。不相加的逐一列出。
report-evaluations = 评价
report-evaluations-text = 按标准列出各评级的回答数。评级只计数；只有标准集本身注明时才求平均。
report-not-rated = 未评级
report-answer-yes = 是
report-answer-no = 否
report-verdict-met = 已达到
report-verdict-not-met = 未达到
report-verdict-open = 无法判断
report-column-indicator = 指标
report-column-joining = 合并方式
report-column-gender-indicator = 性别指标
report-column-target = 目标
report-column-actual = 实际
report-column-broken-down = 分列
report-column-value-kind = 目标或实际
report-column-value = 数值
report-column-level = 级别
report-column-criterion = 标准
report-column-mean = 平均
report-column-quality-base = 内容
report-column-phase = 阶段
report-column-partners = 伙伴数
report-column-value-added = 附加值
report-column-own-role = 本国角色
report-table-results = 按指标和年份的成果：{ $view }
report-table-results-parts = 按性别、年龄等分列的成果：{ $view }
report-table-results-listed = 不相加的成果，逐一列出：{ $view }
report-table-targets = 按成果级别的目标达成数
report-table-targets-by-gender = 按性别指标和性别平等标记的目标达成数
report-table-ratings = 按标准的评级，{ $set }：{ $view }
report-table-quality-left-out = 成果、评价、阶段和附加值中未计入的部分
report-table-triangular-phases = 各伙伴的投入，按阶段
report-table-triangular-phase-roles = 各阶段的参与方，按角色
report-table-triangular-values-added = 三方合作的附加值
report-note-results = 数值计入其时期结束的年份。目标与实际值可能来自不同活动。
report-note-results-parts = 各分列项不相加：同一数字可能有多种分列方式。
report-note-results-listed = 未注明合并方式的数值不合并。
report-note-targets = 按每项活动每年的每个指标。缺少目标、实际值或方向时无法判断。
report-note-ratings = 回答只计数，不求平均：两个评级相距多远，无人能定。
report-note-ratings-mean = 平均值按标准集给各评级的数值计算；没有数值的不计入。
report-note-values-added = 一项活动可有多项附加值，分别计入。
report-triangular-unstated = 没有三方活动注明阶段或附加值，因此没有相应的表：不作虚构。
report-ground-later-total = 同年较晚的累计数代替之。
report-ground-no-denominator = 缺少分子或分母的比率不能与其他合并。
report-ground-not-triangular = 按方法该活动不是三方合作。

## Columns of our own workbook

template-group-result = 本行的成果
template-group-evaluation = 本行的评价回答
template-column-phases = 阶段
template-help-phases = 三方合作：各阶段的参与方，例如：negotiation provider, recipient; implementation second-provider。
template-column-value-added = 附加值
template-help-value-added = 三方合作：合作带来的所获。
template-column-resource-phase = 资源所属阶段
template-help-resource-phase = 三方合作：资源用于哪一阶段。
template-column-result-level = 成果级别
template-help-result-level = 产出、成效或影响。留空表示产出。
template-column-result = 成果
template-help-result = 要达到什么，用文字说明。
template-column-indicator-code = 指标代码
template-help-indicator-code = 其他活动对同一指标使用的代码。数值只凭代码合并。
template-column-indicator = 指标
template-help-indicator = 计数的内容。与代码同时留空表示上一指标。
template-column-indicator-unit = 指标单位
template-help-indicator-unit = 数值的单位。
template-column-joining = 数值合并方式
template-help-joining = 数值是相加、比率、最大值还是各自独立。留空表示各自独立。
template-column-aim = 方向
template-help-aim = 越高越好还是越低越好。
template-column-running-total = 累计数
template-help-running-total = 如每个数值都是迄今累计，填“true”。
template-column-gender-indicator = 性别指标
template-help-gender-indicator = 如跟踪男女平等，填“true”。
template-column-baseline = 基线
template-help-baseline = 指标此前的水平。
template-column-baseline-date = 基线日期
template-help-baseline-date = 当时的日期。
template-column-result-start = 时期开始
template-help-result-start = 目标和实际值时期的第一天。
template-column-result-end = 时期结束
template-help-result-end = 最后一天。数值计入该年。
template-column-target = 目标
template-help-target = 要达到的数；比率填分子。
template-column-target-of = 目标：总数
template-help-target-of = 比率填分母。
template-column-actual = 实际
template-help-actual = 已达到的数；比率填分子。
template-column-actual-of = 实际：总数
template-help-actual-of = 比率填分母。
template-column-parts = 实际值分列（性别、年龄等）
template-help-parts = 例如：sex=female 22; sex=male 18。比率：sex=female 20/22。
template-column-evidence = 证据
template-help-evidence = 证明该数值的材料：报告、参加者名单。
template-column-criteria = 标准集
template-help-criteria = 评价所用的标准集：nest、gpedc 或本国的。留空表示上一评价。
template-column-criterion = 标准
template-help-criterion = 标准在标准集中的代码，如H1。
template-column-rating = 评级
template-help-rating = 评级在等级中的代码，如 full。
template-column-answer = 回答
template-help-answer = 用文字回答。
template-column-evaluated-by = 评价机构
template-help-evaluated-by = 评价机构，写部门而非个人。
template-column-evaluation-kind = 评价类型
template-help-evaluation-kind = 自我、联合或独立。
template-column-evaluation-date = 评价日期
template-help-evaluation-date = 评价的时间，据此确定计入年份。
template-column-evaluation-report = 评价报告
template-help-evaluation-report = 报告的地址或编号。

## Findings

finding-result-unit-missing = 该指标有数值而没有单位。
    .title = 指标没有单位
    .why = 没有单位就无法理解数值，两项活动的数值只在同一单位下合并。
    .fix = 请注明清单中的单位。

finding-result-joining-missing = 未说明该指标的数值如何合并。
    .title = 未注明合并方式
    .why = 数值可以相加、可以是比率，也可以各自独立。这不作猜测：未注明之前各自独立。
    .fix = 请注明：求和、加权比率、最大值或不相加。

finding-result-aim-missing = 该指标有目标，但未说明越高越好还是越低越好。
    .title = 未注明方向
    .why = 否则无法判断目标是否达到，只能计为无法判断。
    .fix = 请注明：增加或减少。

finding-result-denominator-missing = 加权比率缺少分子或分母。
    .title = 比率没有分母
    .why = 十人的百分之八十与一千人的百分之四十，并不等于任何总体的百分之六十。缺少其中一数，该数值不计入任何合并数字。
    .fix = 请注明计数及其总数。

finding-result-denominator-zero = 比率为{ $denominator }中的{ $numerator }。
    .title = 不可能的比率
    .why = 不能除以零，两数也不能为负。
    .fix = 请更正数字；如不详，请删去。

finding-result-target-baseline = 目标期为{ $target }，而基线日期{ $baseline }在其之后。
    .title = 目标早于基线
    .why = 基线说明之前的状况。两个日期之一有误。
    .fix = 请更正其中一个日期。

finding-result-period-missing = 未说明该数值属于哪一时期。
    .title = 数值没有时期
    .why = 目标和实际值计入其时期结束的年份。没有时期则不列入任何表。
    .fix = 请注明时期的开始或结束。

finding-result-value-missing = 该行（{ $kind }）没有数字。
    .title = 没有数字
    .why = 该行不计入：缺失不等于零。
    .fix = 请填写数字，或删去该行。

finding-result-actual-future = 实际值的时期尚未开始：{ $date }。
    .title = 未来的实际值
    .why = 尚未到来的不可能已达到：可能是填错栏的目标，或年份有误。
    .fix = 请更正时期，或将数字移到目标栏。

finding-result-parts-sum = 按{ $by }分列之和为{ $sum }，而总数为{ $whole }。
    .title = 分列之和不等于总数
    .why = 其中某数有误，或缺少应列出的类别（未注明、其他）。
    .fix = 请更正数字，或补充缺少的类别。

finding-result-parts-repeated = 分列项{ $part }出现两次。
    .title = 分列项重复
    .why = 两个数字都会被计入。
    .fix = 请只保留其中一个。

finding-result-chain = 该成果指向“{ $id }”，而后者并非更高一级的成果。
    .title = 成果链中断
    .why = 产出导向成效，成效导向影响。
    .fix = 请填写更高一级成果的标识符。

finding-evaluation-criteria-unknown = 没有名为“{ $code }”的标准集。
    .title = 未知的标准集
    .why = 没有它就不知道问了什么、如何评级。
    .fix = 请更正名称，或将该标准集加入您数据的 criteria 文件夹。

finding-evaluation-criterion-unknown = 标准集“{ $set }”中没有标准“{ $code }”。
    .title = 未知标准
    .why = 它在各表中单独列出。
    .fix = 请使用该标准集中的代码。

finding-evaluation-rating-unknown = 标准集“{ $set }”的等级中没有“{ $rating }”。
    .title = 评级不在等级之内
    .why = 无法与其他评级并列。
    .fix = 请使用等级中的评级，或留空。

finding-evaluation-criterion-repeated = 该评价对标准“{ $code }”作了两次回答。
    .title = 标准重复
    .why = 两个评级都会被计入。
    .fix = 请保留一个回答，或将另一个作为另一次评价。

finding-evaluation-future = 评价日期在将来：{ $date }。
    .title = 未来的评价
    .why = 尚未进行的评价没有评级；多半是年份有误。
    .fix = 请更正日期。

finding-phase-unknown = “{ $code }”不在阶段清单上。
    .title = 未知阶段
    .why = 它在按阶段分列的各表中单独列出。
    .fix = 请使用清单中的阶段，或加入您自己的清单。

finding-phase-party = 该活动没有“{ $id }”这一方。
    .title = 阶段的参与方不存在
    .why = 不是参与方就没有角色，也不计入任何角色。
    .fix = 请添加该方，或更正其标识符。

finding-phase-not-triangular = 非三方活动填写了“{ $what }”。
    .title = 非三方合作的阶段或附加值
    .why = 按阶段和附加值的表仅涉及三方活动。
    .fix = 请更正合作形式或伙伴，或将其删去。

finding-value-added-unknown = “{ $code }”不在附加值清单上。
    .title = 未知附加值
    .why = 它在表中单独列出。
    .fix = 请使用清单中的代码，或加入您自己的清单。

finding-criteria-average = 平均与评级数值不一致：请同时注明 average = true 和数值，或都不注明。
    .title = 平均没有数值
    .why = 只有标准集说明各评级的数值时才求平均。
    .fix = 请为等级添加数值，或删去 average。

finding-criteria-empty = 清单“{ $list }”为空。
    .title = 标准集不完整
    .why = 标准集需要等级、维度和标准。
    .fix = 请填写该清单。

finding-criteria-id = 标识符“{ $id }”与文件名“{ $name }”不同。
    .title = 标识符与文件名不符
    .why = 标准集以其文件名为标识符。
    .fix = 请使两者一致。

finding-map-indicator-missing = 该行有目标或实际值，但该行及其上各行均未写明指标。
    .title = 数值没有指标
    .why = 不知道计数的是什么。
    .fix = 请写明指标名称或代码。
