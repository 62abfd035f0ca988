### 计量文件的用语,以及计量和读取版本与方法时的检查结果。

## 标题

report-title-country = { $country }的南南合作和三方合作
report-title-estimate = { $country }的南南合作和三方合作：{ $author }根据公开来源所作的估计
report-estimate-notice = 这是{ $author }根据公开来源所作的估计，不是{ $country }所作的计量。

## 开头的事实

report-as-of = 截至
report-period = 报告年度
report-period-all = 所有报告年度
report-period-years = { $first }至{ $last }
report-author = 计量者
report-author-country = 该国自己的节点
report-edition = 框架版本
report-method = 方法
report-method-author = 方法的制定者
report-unknown = 不详
report-set = { $title }（{ $id }）
report-set-g77 = 77国集团和中国
report-set-middle-income = 中等收入国家
report-set-oda = 发援会官方发展援助受援方名单
report-set-tossd = TOSSD 接受方清单
report-set-unctad-developing = 按贸发会议规则划定的发展中经济体
report-set-fed = 年平均和月平均汇率，美国联邦储备委员会
report-set-imf = 年平均汇率，国际货币基金组织
report-not-stated = 未说明
report-goal = { $number } { $name }

## 主要数字

report-headline-activities = 活动
report-headline-activities-note = { $view }：每项活动计一次
report-headline-money-note = { $view }：{ $basis }，按现价美元计

## 视角

report-view-provided = 提供方视角
report-view-provided-text = 该国作为提供方所投入的资源。另一方的数字属于另一视角，两者绝不相互抵消。
report-view-received = 接受方视角
report-view-received-text = 南方伙伴为作为接受方的该国所投入的资源。另一方的数字属于另一视角，两者绝不相互抵消。
report-view-own-input = 接受方的自有投入
report-view-own-input-text = 该国在其作为接受方的活动中自己投入的资源。既不是提供，也不是接受，单独列出。
report-basis = 计量口径：{ $basis }
report-activities = 计入的活动
report-activities-text = 这些表计算活动的数量，不论金额是否已知。

## 金额表

report-table-years = 按年份：{ $view }，{ $basis }，按组别
report-table-items = 按细目，每组附合计：{ $view }，{ $basis }
report-table-partners = 按伙伴：{ $view }，{ $basis }，按组别
report-table-regions = 按伙伴所在区域：{ $view }，{ $basis }，按组别
report-table-forms = 按合作形式：{ $view }，{ $basis }，按组别
report-table-sectors = 按部门：{ $view }，{ $basis }，按组别
report-table-goals = 按可持续发展目标：{ $view }，{ $basis }，按组别
report-table-reporters = 按报告组织：{ $view }，{ $basis }，按组别
report-table-units = 以自身单位计的数量：{ $view }，{ $basis }

## 计数表

report-table-activities-years = 按年份的活动：{ $view }
report-table-activities-forms = 按合作形式的活动：{ $view }
report-table-activities-partners = 按伙伴的活动：{ $view }
report-table-activities-sectors = 按部门的活动：{ $view }
report-table-activities-goals = 按可持续发展目标的活动：{ $view }
report-table-activities-reporters = 按报告组织的活动：{ $view }

## 其他表

report-table-left-out = 不计入的内容，按理由和货币
report-table-findings = 读取和检查的结果，按代码
report-table-grounds = 该方法不计入的内容，按适用的先后顺序
report-table-classification = 分类规则，按适用的先后顺序
report-table-inputs = 数字的依据

## 列

report-column-year = 年份
report-column-item = 细目
report-column-partner = 伙伴
report-column-region = 区域
report-column-form = 形式
report-column-sector = 部门
report-column-goal = 目标
report-column-reporter = 报告组织
report-column-unit = 单位
report-column-quantity = 数量
report-column-activities = 活动
report-column-measures = 计量项
report-column-estimated = 其中估计数
report-column-ground = 理由
report-column-reason = 说明
report-column-currency = 货币
report-column-reported = 报告的金额
report-column-severity = 严重程度
report-column-code = 代码
report-column-example = 举例
report-column-count = 数目
report-column-rule = 规则
report-column-input = 输入
report-column-id = 名称
report-column-version = 版本
report-column-hash = SHA-256
report-total = 合计
report-total-once = 全部，每项计一次

## 表下的说明

report-note-groups = 各组别绝不相加。
report-note-coverage = { $group }组：{ $activities }项活动，{ $measures }个计量项。
report-note-unconverted = { $group }组：{ $count }个计量项没有汇率，未列入美元数字。
report-note-estimated = { $group }组：{ $count }个计量项是来源的估计数。
report-note-shares = 金额按报告的份额分配；没有份额的，平均分配。各部分之和等于总数。
report-note-left-out = 该视角有{ $count }行未计入（所有口径）。理由见“不计入的内容”一节。
report-note-units = 不同单位绝不相加。
report-note-once = 有多个代码的活动列于多行，在最后一行只计一次。
report-note-currencies = 金额按报告的数额和货币列出。不同的货币和口径只予列举，不得相加。
report-note-grounds = 此后为每种方法都有的理由：见“不计入的内容”一节。
report-note-findings = 计量本身的检查结果见上文。

## 图

report-figure-years = { $group }组按年份和细目：{ $view }，{ $basis }
report-figure-years-description = 每年一个柱形，按{ $group }组的细目划分。按细目的表载有相同的数字。
report-figure-partners = { $group }组，最大的伙伴：{ $view }，{ $basis }
report-figure-partners-description = 最多十个伙伴，由大到小排列。按伙伴的表载有全部伙伴。
report-figure-sectors = { $group }组，最大的部门：{ $view }，{ $basis }
report-figure-sectors-description = 最多十个部门，由大到小排列。按部门的表载有全部部门。
report-figure-goals = { $group }组按可持续发展目标：{ $view }，{ $basis }
report-figure-goals-description = 所注明的每个目标一个条形，按目标的顺序排列。
report-figure-flows = { $group }组，按伙伴和细目的流量：{ $view }，{ $basis }
report-figure-flows-description = 本国与伙伴之间的色带，高度与金额成比例，颜色表示{ $group }组的各个细目。最大的十个伙伴各有一条色带；其余伙伴合为一条，并注明数目。
report-flows-others = 其他（{ $count }个）
report-flows-items = 其他细目（{ $count }个）
report-note-flows-negative = 小于零的金额（更正、偿还）没有色带；这些金额列在图的数据中。
report-figure-map = { $group }组，伙伴所在位置：{ $view }，{ $basis }
report-figure-map-description = 地球经纬网上每个伙伴有一个圆，其面积与该伙伴在{ $group }组的金额成比例。按伙伴的表载有相同数字。
report-note-map = 圆大致位于国家或地区的中央，地图上没有边界和海岸线。所示位置不意味着对任何国家、领土、城市或地区的法律地位或其边界表示任何意见。投影（Equal Earth）保持面积不变。
report-note-map-absent = 未列入地图，因为位置不详或金额不大于零：{ $partner }（{ $amount }）。

## 不计入的内容

report-left-out = 不计入的内容
report-left-out-none = 没有不计入的内容。
report-left-out-text = 这些行已经读取，但没有计入。每一行注明第一个适用的理由。
report-ground-withheld = 报告方不予公布：不显示金额和伙伴。
report-ground-payer-unknown = 没有说明由哪个参与方或哪个国家投入。
report-ground-developed-partner = 由不在该方法南方国家清单上的国家投入。
report-ground-multilateral-partner = 由多边组织投入。
report-ground-partner-input = 由作为接受方的伙伴投入：属于该伙伴的自有投入。
report-ground-other-provider = 由另一南方提供方投入：属于该国的计量。
report-ground-no-amount = 既没有说明金额，也没有说明数量。
report-ground-no-year = 没有日期说明属于哪一年。
report-ground-no-basis = 来源没有说明是认捐、列入预算、承付、支付还是偿还。
report-ground-unclassified = 框架版本中没有任何规则将其归入细目。
report-ground-same-thing = 同一组别中已由同一资源的另一计量项代表。

## 检查结果

report-findings = 检查结果
report-findings-none = 计量没有发现需要指出的问题。

## 数字如何编制

report-how = 数字如何编制
report-fact-source = 版本的来源
report-fact-south = 南方
report-fact-rates = 汇率
report-fact-currency = 本国货币
report-fact-year = 报告年度
report-fact-triangular = 三方合作
report-fact-activity-years = 活动的年份
report-year-calendar = 日历年
report-year-begins = 始于第{ $month }个月，以开始时所在的日历年命名
report-rule-years = 金额绝不在各年之间分摊。认捐、列入预算或承付的金额计入其期间开始的年份；支付或偿还的金额计入其期间结束的年份。
report-rule-conversion = 金额按方法的汇率规则折算。每个数字只在第六位小数修约一次。没有汇率的金额不予折算。
report-rule-shares = 金额按报告的份额在伙伴、部门和目标之间分配，使各部分之和等于整体。份额未覆盖的部分单列一行。
report-rule-groups = 框架的组别、计量口径和单位绝不相加。
report-rule-triangular = 在三方合作中，只有南方伙伴的投入计为金额。项目计为一项活动。
report-rule-same-thing = 同一事物的多个计量项只计一次：支出的金额优先于估定的价值。
report-rule-missing = 缺失的数据显示为缺失，而不是零。

## 数字的依据

report-inputs = 输入
report-inputs-text = 相同的输入得出相同的数字。任何人有了这些输入，都可以重新编制。
report-input-register = 登记册修订版
report-input-rules = 检查规则
report-input-framework = 框架版本
report-input-method = 方法
report-input-file = 文件
report-input-set = 参考数据
report-input-program = 程序

## 计量的检查结果

finding-rate-missing = { $currency }在{ $year }年没有汇率。{ $count }笔金额未折算。
    .title = 缺少汇率
    .why = 没有汇率的金额不会列入另一货币的数字。汇率绝不猜测。
    .fix = 请将年平均汇率及其来源加入参考数据，或者以另一货币报告金额。

finding-measure-south-unknown = 方法{ $method }采用南方国家清单“{ $list }”，但没有这份清单。
    .title = 缺少南方国家清单
    .why = 没有南方国家清单，就无法说明什么是南南合作。没有进行任何计量。
    .fix = 请指定参考数据中已有的清单，或者加入该清单。

finding-measure-rates-unknown = 方法{ $method }从“{ $source }”取得汇率，但没有这个来源。
    .title = 缺少汇率来源
    .why = 美元以外货币的金额没有折算。
    .fix = 请指定参考数据中已有的汇率来源，或者加入汇率。

finding-measure-currency-unknown = 不知道{ $country }的本国货币。
    .title = 本国货币不详
    .why = 缺少以本国货币计的数字。
    .fix = 请将该国及其货币加入参考数据。

finding-measure-cancelled = 计量在{ $done }项活动之后停止。
    .title = 计量停止
    .why = 数字不完整。
    .fix = 请重新计量，并等待完成。

finding-measure-amount-too-large = { $count }个折算后的数字位数过多，无法保存。
    .title = 折算后的数字过大
    .why = 总数中缺少该数字。
    .fix = 请查找零过多的金额，或者货币有误的金额。

finding-measure-too-many-rows = { $count }项活动的行无法容纳于一次计量。
    .title = 行过多
    .why = 数字不完整。
    .fix = 请每次计量较少的年份。

finding-measure-mixed-recipients = { $count }项活动既有南方国家清单上的接受方，又有其他接受方。这些活动全额计入。
    .title = 同一活动中有南方接受方和其他接受方
    .why = 总数中包含流向南方以外国家的部分。按伙伴的表显示该部分。
    .fix = 如果能够区分，请将各部分作为单独的活动报告。

finding-measure-part-and-whole = { $count }项活动自身有金额，其上级活动也有金额。
    .title = 部分和整体都有金额
    .why = 如果整体的金额包括其部分，就会被计入两次。
    .fix = 每笔金额只报告一次：或者在整体中报告，或者在部分中报告。

finding-measure-spans-years = { $count }项资源跨越一个以上的报告年度。每笔金额全额计入其中一年。
    .title = 资源跨越多年
    .why = 没有说明金额在各年之间如何分布。因此，承诺的金额计入第一年，支出的金额计入最后一年。
    .fix = 如果知道各年的金额，请每年报告一项资源。

finding-measure-dated-by-activity = { $count }项资源没有自己的日期，采用其活动的日期。
    .title = 资源采用活动的日期
    .why = 金额的年份可能与活动的年份不同。
    .fix = 请报告每笔金额的年份。

## 关于框架版本和方法的检查结果

finding-edition-syntax =
    无法读取文件。{ $trouble }{ $column ->
        [0] {""}
       *[other] 第{ $column }个字符。
    }（{ $message }）
    .title = 无法读取版本或方法
    .why = 有错误的文件一概不予使用。
    .fix = 请更正所指出的行，或者与程序附带的文件进行比较。

finding-edition-unknown-code = 字段{ $field }提到“{ $code }”，但文件中没有界定。
    .title = 版本中有未知代码
    .why = 资源将被归入无人能够说明的细目或组别。
    .fix = 请更正代码，或者将其加入文件的组别或细目。

finding-edition-unknown-field = 没有可供条件查询的字段“{ $field }”。
    .title = 条件中有未知字段
    .why = 字段拼写错误的条件永远不会成立。
    .fix = 请更正字段。来源的字段写作 extra. 加上其标题。

finding-edition-unknown-value = 字段{ $field }的值不可能是“{ $value }”。
    .title = 条件中有不可能的值
    .why = 值拼写错误的条件永远不会成立。
    .fix = 请更正该值。

finding-edition-duplicate = “{ $id }”在清单{ $list }中出现两次。
    .title = 标识符使用两次
    .why = 在结果中无法区分两者。
    .fix = 请为其中一个指定另一标识符。

finding-edition-reserved = 理由“{ $id }”是每种方法已有的理由。
    .title = 理由已被占用
    .why = 以此理由不计入的行将无法与每种方法都不计入的行相区别。
    .fix = 请为该理由指定另一标识符。

finding-edition-range = 字段{ $field }必须在{ $least }至{ $most }之间。
    .title = 数字超出范围
    .why = 无法按照该方法行事。
    .fix = 请更正数字。

finding-edition-no-english = 字段{ $field }没有英文文本。
    .title = 缺少英文文本
    .why = 没有自己文本的语言一律采用英文。
    .fix = 请补充英文文本。

## Names of groups of countries, places and markers

report-marker = { $marker }：{ $score }分
report-score = { $score }分
report-not-marked = 无标记
report-not-valued = 已支出金额：无须估值
report-place = { $country }：{ $part }
report-commission-ECA = 非洲经济委员会
report-commission-ECE = 欧洲经济委员会
report-commission-ECLAC = 拉丁美洲和加勒比经济委员会
report-commission-ESCAP = 亚洲及太平洋经济社会委员会
report-commission-ESCWA = 西亚经济社会委员会
report-commission-both = { $first }；{ $second }
report-commission-three = { $first }；{ $second }；{ $third }
report-income-L = 低收入
report-income-LM = 中等偏下收入
report-income-UM = 中等偏上收入
report-income-H = 高收入
report-ldc-yes = 最不发达国家
report-ldc-no = 其他国家
report-lldc-yes = 内陆发展中国家
report-lldc-no = 其他国家
report-sids-yes = 小岛屿发展中国家
report-sids-no = 其他国家
report-year-break = { $year } †

## Further tables of money

report-table-special = 处于特殊处境的伙伴国：{ $view }，{ $basis }，按组别
report-table-incomes = 按伙伴的收入组别：{ $view }，{ $basis }，按组别
report-table-commissions = 按伙伴所属区域委员会：{ $view }，{ $basis }，按组别
report-table-places = 按地点，细至国内地区：{ $view }，{ $basis }，按组别
report-table-genders = 按性别平等标记：{ $view }，{ $basis }，按组别
report-table-markers = 按标记及分值：{ $view }，{ $basis }，按组别
report-table-valuations = 按估值方法：{ $view }，{ $basis }，按组别
report-table-natures = 实测、估计和推算：{ $view }，{ $basis }，按组别
report-table-constant = 按年份，以现价美元和可比美元计：{ $view }，{ $basis }
report-table-reported = 以货币报告的全部数额，按币种
report-table-coverage = 报告的活动，按报告方和年份
report-table-prices = 方法自定价格
report-table-triangular-south = 方案1：南方伙伴的投入
report-table-triangular-partners = 方案2：每个伙伴的投入，按伙伴
report-table-triangular-activities = 方案3：整个项目计数一次
report-table-triangular-roles = 伙伴的投入，按其角色
report-table-triangular-own-roles = 三方活动，按本国的角色
report-table-triangular-units = 每个伙伴的投入，以自身单位计
report-table-activities-genders = 按性别平等标记的活动：{ $view }
report-table-activities-markers = 按标记及分值的活动：{ $view }

## Further columns

report-column-ldc = 国家组别
report-column-income = 收入组别
report-column-commission = 区域委员会
report-column-place = 地点
report-column-gender = 性别平等标记
report-column-marker = 标记
report-column-valuation = 估值方法
report-column-nature = 数字如何得出
report-column-view = 视角
report-column-basis = 口径
report-column-group = 组别
report-column-side = 谁的份额
report-column-payer = 投入方
report-column-role = 角色
report-column-name = 全称
report-column-part = 支付内容
report-column-price = 单价
report-column-source = 来源
report-column-date = 来源日期
report-column-current = { $group }组（现价{ $unit }）
report-column-constant = { $group }组（{ $unit }年价格美元）
report-column-international = { $group }组（国际元）

## Further notes under tables

report-note-imputed = { $group }组：按方法自定价格估值的计量项：{ $count }个。
report-note-share = { $group }组，{ $nature }：占美元总额的{ $percent }%。
report-note-break = † { $year }年：序列中断。该年及其后各年与之前各年不可比：
report-note-markers = 一项活动可有多个标记。各行独立，不得相加。
report-note-special = 各组别有重叠，各行不得相加。组别以参考数据的日期为准。最后一行包括所有伙伴。
report-note-constant = 可比美元按投入国的平减指数或购买力平价计算。没有这些数据的，数字缺失。
report-note-control = 计入的和不计入的相加等于这些核对总数。它们不是合作数字，因为其中混有不同视角和口径。
report-note-sides = 不同类型伙伴的投入只列出，绝不相加。发达伙伴的资金绝不计入南南合作总额。
report-note-once-project = 无论项目有多少伙伴，在每一视角中只计一次。
report-note-prices = 只有方法规定之处，才按价格为数量估值。此类价值标明为推算。
report-note-coverage-years = 统计涉及本国的活动，不论其金额是否计入。超过八年的，列出最近八年。

## Triangular cooperation

report-triangular = 三方合作：并列方案
report-triangular-text = 三方合作的核算方式不止一种（大会第80/156号决议第32段）。各表并列其中三种。他方的投入以向本国报告的为准，不列入本国总额。

## Coverage

report-coverage = 报告情况
report-coverage-text = 方法预期的报告方共{ $expected }个，已提交的有{ $count }个。
report-coverage-unknown = 方法未列出应报告的各方。因此无法说明谁没有报告。
report-coverage-silent = 未提交
report-revisions = 自上次发布以来的修订
report-revisions-text = 这些数字与{ $date }的计量结果并列，后者依据登记册状态{ $register }作出。
report-revisions-years = 比较的是两者共有的年份：{ $first }年至{ $last }年。
report-revisions-activities = 活动：新增{ $new }项，变更{ $changed }项，移除{ $gone }项，不变{ $same }项。
report-revisions-inputs = 此后发生变化的有：
report-revisions-inputs-none = 此后，编制这些数字所依据的内容没有任何变化。
report-revisions-all-years = 所有年份
report-table-revisions = 修订：{ $view }，{ $basis }，{ $currency }
report-column-earlier = 原值
report-column-present = 现值
report-column-difference = 差额
report-column-by = 原因：{ $reason }
report-column-new = 新增活动
report-column-changed = 变更的活动
report-column-gone = 移除的活动
report-note-revisions = 以“原因”开头的各列之和等于差额。某项活动此前对某一行没有贡献的，在该行为新增；现在不再有贡献的，在该行为移除。
report-note-revisions-several = 若多项依据均有变化，各行数据未必能说明是哪一项改变了数字。这一部分单列一栏，不作推测。
report-note-revisions-mixed = 在一处以上有差异的行，归入最先起决定作用的差异（{ $count }行）。
report-coverage-expected = 应报告的报告方
report-coverage-answered = 其中已报告
report-coverage-share = 报告率（百分比）

## Further facts on how figures were made

report-fact-exchange = 汇率规则
report-exchange-fixed = 全部采用{ $year }年的年平均汇率
report-fact-own-experts = 用于自有专家的直接支出
report-fact-labour-receipts = 自有人员薪酬作为收款
report-fact-labour-ppp = 此类薪酬的折算
report-labour-untold = 方法未加区分
report-labour-receipt = 计为伙伴的收款
report-labour-no-receipt = 不计为收款：在提供国支付
report-labour-ppp = 按购买力平价
report-labour-rates = 与其他款项一样按汇率
report-fact-impute = 按方法自定价格估值
report-fact-rounding = 显示的小数位
report-rounding = { $decimals }位；{ $rounding }
report-fact-constant = 不变价格年份
report-fact-derived = 所依据的方法
report-ground-home-salary = 提供方自有人员在本国的薪酬，方法不将其视为收款。
report-ground-revalued = 方法按自定价格估值，取代所报告的价值。

## Further findings of measuring and of methods

finding-measure-ppp-missing = { $country }在{ $year }年没有购买力平价。缺少该数字的金额：{ $count }笔。
    .title = 缺少购买力平价
    .why = 方法要求使用购买力平价。不以汇率代替。
    .fix = 请将平价及其来源加入参考数据，或使方法不作此要求。

finding-measure-deflator-missing = { $country }在{ $year }年没有平减指数。没有不变价格数字的金额：{ $count }笔。
    .title = 缺少平减指数
    .why = 不变价格数字缺失，不由其他年份猜测。
    .fix = 请将平减指数及其来源加入参考数据。

finding-measure-price-missing = 方法没有适用于单位“{ $unit }”的数量的价格。仍无价值的有{ $count }项。
    .title = 数量没有价格
    .why = 既未报告金额也未报告价值，且不作猜测。
    .fix = 如果此类数量应有价值，请在方法中加入价格及其来源。

finding-measure-reporter-silent = { $reporter }应当报告，但未提交任何内容。
    .title = 报告方未提交
    .why = 数字未涵盖其工作。不为其作任何估计。
    .fix = 请索取其报告；如其无可报告，请从方法的清单中删除。

finding-measure-reporter-year = { $reporter }未提交{ $year }年的内容。
    .title = 报告方缺某一年份
    .why = 该年的覆盖情况与其他年份不同，序列可能显示出实际并不存在的变化。
    .fix = 请索取该年数据，或在方法中说明其报告的起止年份。

finding-measure-year-empty = 登记册中没有属于{ $year }年的内容。
    .title = 无数据年份
    .why = 该年的表格为空，是因为没有报告，而不是因为没有开展工作。
    .fix = 请索取该年数据，或计量有数据的年份。

finding-measure-switch-unheard = 方法选择了“{ $choice }”，而版本{ $edition }没有任何规则涉及这一选择。
    .title = 选择不起作用
    .why = 数字与方法不符：用于自有专家的直接支出仍按未作选择归类。
    .fix = 请在版本中加入带有 own-experts 字段的规则，或撤回该选择。

finding-edition-needs = 字段{ $field }还需要{ $other }。
    .title = 选择不完整
    .why = 缺少后者，该选择不会带来任何改变，也无人察觉。
    .fix = 请两者都写，或都不写。

finding-edition-excludes = 字段{ $field }与{ $other }不能并存。
    .title = 选择相互排斥
    .why = 同一变化会从数字中扣除两次。
    .fix = 请选择其一。
