### SDG indicator 17.3.1.

## What the indicator asks of a record: template, fields, codes.

template-column-plan = 受援方计划目标
template-help-plan = 该活动所支持的受援方自身发展计划的目标，并写明计划名称。
template-column-detriment = 不利影响
template-help-detriment = 仅在预期对其他目标产生重大不利影响时填写：说明是什么影响。指标17.3.1随即不计入该活动。
template-column-keywords = 关键词
template-help-keywords = 其他标准的关键词，用分号分隔。TOSSD的 NON-17.3.1 表示指标17.3.1不计入该活动。
template-column-payments-per-year = 每年还款次数
template-help-payments-per-year = 仅限贷款：每年应还款几次，例如 2。
template-column-repayment = 还款方式
template-help-repayment = 仅限贷款：每次偿还等额本金、等额还款，或到期一次偿还。
repayment-equal-principal = 等额本金
repayment-annuity = 等额还款
repayment-at-maturity = 到期一次偿还
field-plan = 受援方计划目标
field-detriment = 预期不利影响
field-keywords = 关键词
field-resources-loan-payments-per-year = 每年还款次数
field-resources-loan-repayment = 还款方式

## The two tables and their page.

sdg-title-submission = 可持续发展目标指标17.3.1：{ $country }提供的资金
sdg-title-submission-estimate = 可持续发展目标指标17.3.1：{ $country }提供的资金，{ $author }根据公开资料所作的估计
sdg-title-receipts = 可持续发展目标指标17.3.1：{ $country }收到的资金
sdg-title-receipts-estimate = 可持续发展目标指标17.3.1：{ $country }收到的资金，{ $author }根据公开资料所作的估计
sdg-subtitle = 南南合作中赠款、优惠贷款和非优惠贷款的支付总额
sdg-estimate-notice = 这是{ $author }根据公开资料所作的估计，并非{ $country }的报告。
sdg-bases-notice = 这些并非该指标所要求的支付总额：规则集以其他数额代之。
sdg-partial-notice =
    部分数据：已收入{ $count ->
       *[other] { $count }
    }个提供方的报告。全部数据应包括在此提供资金的每个国家和组织。
sdg-standing = 本规则集依据该指标2023年5月15日的元数据。元数据未定而由此处选择的有：实物援助和国内工资是否计入、信贷额度属于什么，以及仅有一项目标或一个部门是否足以通过可持续发展检验。
sdg-fact-rules = 规则集
sdg-fact-test = 贷款属于优惠贷款
sdg-test = 赠与成分达到{ $threshold }%（年贴现率{ $discount }%）
sdg-fact-in-kind = 有计值的实物援助
sdg-fact-home-salary = 国内工资
sdg-fact-line-of-credit = 信贷额度
sdg-fact-withheld = 报告方保留而未计入任何数字的条目
sdg-switch-on = 计入
sdg-switch-off = 不计入
sdg-switch-chosen = 所用方法的选择
sdg-headline-note = { $series }，美元，支付总额
sdg-sub-indicator = { $letter } { $name }
sdg-figures = 数字
sdg-figures-none = 没有任何计入的数额。下文列出未计入的内容及原因。
sdg-table-figures = 支付总额，现价美元
sdg-column-sub = { $letter }：{ $series }（美元）
sdg-note-figures = 多个伙伴共享的数额按所述份额或均等分配。各子指标自成序列，此处不相加。
sdg-note-partial = 这些是已知收入的提供方，并非全部。
sdg-table-providers = 已收入的报告
sdg-note-providers = 若本登记册或文件中的报告将某方列为向该受援方提供资金者，即视为已收入。其他方也可能提供。
sdg-column-provider = 提供方
sdg-column-recipient = 受援方
sdg-column-lines = 条目数
sdg-column-series = 子指标
sdg-column-counted = 计入（美元）
sdg-column-money = 货币（美元）
sdg-column-in-kind = 实物（美元）
sdg-column-home-salary = 国内工资（美元）
sdg-column-objected = 有未了结异议（美元）
sdg-column-also = 另行报告过（美元）
sdg-table-parts = 各子指标的构成
sdg-note-parts = 无论方法是否计入，货币、实物和国内工资均予列示。同时通过TOSSD、IATI或其他渠道报告的予以标注，绝不剔除。
sdg-table-switches = 赠款（a）：方法的两项选择开启与关闭
sdg-column-grants = 赠款（美元）
sdg-column-method = 方法
sdg-note-switches = 实物援助（B组）和提供方本国人员的工资是否算作收到的赠款，该指标尚无定论。
sdg-table-purposes = 表明支持可持续发展的依据
sdg-column-purpose = 依据
sdg-purpose-target = 某项目标的具体目标
sdg-purpose-plan = 受援方计划中的目标
sdg-purpose-goal = 仅有目标
sdg-purpose-sector = 仅有部门
sdg-note-purposes = 元数据要求具体目标或受援方计划目标。仅有目标或部门属较弱依据；每个条目按其最强依据计入。
sdg-table-channels = 另行报告渠道
sdg-column-channel = 渠道
sdg-note-channels = 予以标注，以便托管机构避免重复计算。一项活动可列于多个渠道之下。

## Loans, objections, and what is left out.

sdg-loans = 贷款及其赠与成分
sdg-loans-text = 赠与成分是与按贴现率计息的贷款相比所赠与的部分：100%减去贴现至支付日的全部还款。不足一年的贴现取年贴现的方根。
sdg-table-loans = 条件、赠与成分和结果
sdg-note-loans = 自身未说明条件的支付，按同一活动其他条目一致的条件处理。若无人说明每年还款次数，则作假设并予注明。
sdg-column-loan = 贷款
sdg-column-principal = 本金
sdg-column-interest = 利率（年%）
sdg-column-maturity = 期限（年）
sdg-column-grace = 首次还款（年）
sdg-column-payments = 每年还款次数
sdg-column-repayment = 还款方式
sdg-column-element = 赠与成分（%）
sdg-column-outcome = 结果
sdg-assumed = { $count }（假设）
sdg-outcome-concessional = 优惠（b）
sdg-outcome-other = 非优惠（c）
sdg-outcome-stated = 按所述赠与成分
sdg-outcome-none = 无法判断：{ $field }
sdg-table-schedule = { $loan }的还款表（{ $currency }），赠与成分{ $element }%
sdg-table-schedule-any = { $principal }贷款的还款表，赠与成分{ $element }%
sdg-column-period = 期次
sdg-column-outstanding = 还款前余额
sdg-column-principal-paid = 偿还本金
sdg-column-interest-paid = 支付利息
sdg-column-payment = 还款额
sdg-column-factor = 贴现系数
sdg-column-present = 现值
sdg-schedules-more =
    { $count ->
       *[other] schedules.csv中另有{ $count }份还款表。
    }
sdg-objections = 异议
sdg-objections-text = 受援方可反对将某项资金计为对其可持续发展的支持。受援方在得到答复后仍坚持的，异议生效；在此之前该资金仍计入并予标注。任何记录均不删除：后一状态撤销前一状态。
sdg-table-objections = 异议及其处理
sdg-note-objections = 最后状态仍为异议本身的，尚未得到答复。数额为其在此所指条目的数额。
sdg-column-number = 编号
sdg-column-objected-lines = 异议对象
sdg-column-state = 状态
sdg-column-by = 何人，依据何授权
sdg-column-text = 内容
sdg-column-usd = 美元
sdg-column-belongs = 归属
sdg-column-certainty = 确定程度
sdg-column-activity = 活动
sdg-column-kind = 类别
sdg-column-place = 出处
sdg-left-out-text = 每个未计入的数额都有原因。全部未计入的条目见 left-out.csv。
sdg-table-left-out = 按规则列示的未计入内容
sdg-note-left-out = 所示为首条适用的规则：先按规则集的次序，再按方法的理由。已承诺并已支付的在此出现两次。
sdg-table-lines = 未计入的条目，由大到小
sdg-note-lines = 未支付的和非货币的仅列于 left-out.csv。
sdg-lines-more =
    { $count ->
       *[other] left-out.csv中另有{ $count }个条目。
    }
sdg-rules = 规则
sdg-rules-text = 该指标不计入的内容，按审查次序列出。程序如何从记录中识别属其自身解读；如不确定，最后一栏予以说明。
sdg-table-rules = 规则集中的规则
sdg-note-rules = 每条规则都有说明其来源和示例的页面：docs/indicators/17.3.1。
sdg-input-rules = 指标规则集
sdg-rule-not-money = 为数量或无数额：该指标以货币计。
sdg-rule-not-disbursed = 未支付：该指标计支付总额，不计承诺、计划或偿还的款项。
sdg-rule-non-17-3-1 = 报告方说明该指标不计入（关键词 NON-17.3.1）。
sdg-rule-debt-relief = 债务减免。
sdg-rule-refugees-at-home = 提供方本国境内的难民费用。
sdg-rule-administration = 不属于任何具体活动的行政费用。
sdg-rule-peace-security = 超出可报为官方发展援助范围的和平与安全支出。
sdg-rule-export-credit = 官方、官方支持或私人的出口信贷或供应商信贷。
sdg-rule-line-of-credit = 国家未称之为贷款的信贷额度；其性质只能由该国说明。
sdg-rule-portfolio = 证券投资。
sdg-rule-investment = 外国直接投资：子指标d，由受援方报告。
sdg-rule-mobilised = 动员的私人资金：子指标e，框架不涵盖。
sdg-rule-private-loan = 条件非优惠或不明的私人贷款。
sdg-rule-private-grant = 私人赠款：子指标f，框架不涵盖。
sdg-rule-short-maturity = 原始期限为一年或不足一年。
sdg-rule-loan-terms = 不可能的贷款条件，如宽限期长于期限。
sdg-rule-loan-untested = 未说明利率或期限的贷款：无法判断是否优惠。
sdg-rule-outside = 不属于任何子指标，或不知属于哪个。
sdg-rule-detriment = 预期对其他具体目标产生重大不利影响。
sdg-rule-objection = 受援方提出异议，并在得到答复后仍予坚持。
sdg-rule-no-purpose = 所述内容均未表明其支持可持续发展。
sdg-rule-no-rate = 无汇率：没有美元数额。
sdg-rule-in-kind = 以实物提供，而所用方法不计入。
sdg-rule-home-salary = 提供方本国人员在国内的工资，而所用方法不计入。

## Findings, states, choices, and the command line.

finding-sdg-payments-assumed =
    { $count ->
       *[other] { $count }笔贷款未说明每年还款次数；采用规则集中的次数。
    }
    .title = 假设的每年还款次数
    .why = 赠与成分略受还款频率影响。
    .fix = 请在贷款条件中说明每年还款次数。
finding-sdg-payments-decide = 若每年还款{ $payments }次，贷款{ $loan }的判断将不同。
    .title = 由假设的还款次数决定
    .why = 该贷款极接近门槛，其归入b或c由假设决定。
    .fix = 请说明其每年还款次数。
finding-sdg-objection-open = { $country }的第{ $number }号异议尚无答复；其所指内容仍计入。
    .title = 未答复的异议
    .why = 该指标仅在异议经讨论后才剔除资金。在此之前该数字带有异议。
    .fix = 请予答复（ayni sdg state answered），并记录受援方是否坚持。
finding-sdg-objection-absent = { $country }的第{ $number }号异议所指内容不在本表中：{ $lines }。
    .title = 与本表无关的异议
    .why = 可能涉及其他年份或提供方，或拼写有误。
    .fix = 请与条目清单（lines.csv）核对名称。
finding-sdg-rule-unknown = 规则集中的规则{ $rule }没有条件，程序也不认识。
    .title = 没有内容的规则
    .why = 它不会剔除任何内容，而编写者会以为会。
    .fix = 请给出条件（when）或程序已有规则的标识。
submission-state-maintained = 坚持
line-of-credit-unsaid = 未说明：不计入
line-of-credit-loan = 贷款，按其条件
line-of-credit-export-credit = 出口信贷：不计入
sdg-no-rules = 没有规则集{ $id }。
sdg-no-such-state = 异议没有状态{ $state }。
sdg-no-objections = 没有记录任何异议。
sdg-terms-impossible = 这些条件无法编制还款表：{ $field }。
sdg-element-concessional = 赠与成分{ $element }%：优惠（门槛{ $threshold }%，年贴现率{ $discount }%，每年还款{ $payments }次）。
sdg-element-other = 赠与成分{ $element }%：非优惠（门槛{ $threshold }%，年贴现率{ $discount }%，每年还款{ $payments }次）。
sdg-element-assumed = 未指明每年还款次数，故作假设（--payments）。
cli-sdg = 可持续发展目标指标17.3.1：提供方提交的内容和受援方收到的资金
cli-sdg-17-3-1 = 根据登记册或直接根据文件编制两表之一
cli-sdg-17-3-1-examples =
    示例：
      ayni sdg 17.3.1 --provider XAA --year 2024 -o out/
      ayni sdg 17.3.1 --recipient XBB --year 2024 -o received/
      ayni sdg 17.3.1 list.csv --as profile.toml --provider XAA --by "Institute" -o out/
      ayni trace out/ figures B1                 某个数字的来源
cli-sdg-state = 记录受援方的异议、对其答复，或坚持、撤回异议
cli-sdg-state-examples =
    示例：
      ayni sdg state objection --country XBB --line XAA-DEV/DEV-2024-003 --text "淹没我国湿地" --by "环境部" --as-of 2025-05-02
      ayni sdg state answered --objection 1 --by "合作署" --text "水坝已移址" --as-of 2025-06-10
      ayni sdg state maintained --objection 1 --by "环境部" --text "仍然如此" --as-of 2025-07-01
cli-sdg-objections = 显示异议及其处理情况
cli-sdg-grant-element = 计算贷款条件的赠与成分及还款表
cli-sdg-grant-element-examples =
    示例：
      ayni sdg grant-element --interest 2 --maturity 5 --grace 2 --payments 1
cli-sdg-17-3-1-arg-provider = 提供方：按受援方列表
cli-sdg-17-3-1-arg-recipient = 受援方：按提供方列表
cli-arg-rules = 规则集：标识或文件
cli-arg-objections = 异议日志；未指明时为登记册旁的日志
cli-sdg-state-arg-line = 异议对象：REPORTER/ACTIVITY 或 REPORTER/ACTIVITY/RESOURCE；可重复
cli-sdg-state-arg-state = 状态：objection、answered、maintained 或 withdrawn
cli-arg-interest = 年利率（%）
cli-arg-maturity = 距最后还款的年数
cli-arg-grace = 距首次还款的年数
cli-arg-payments = 每年还款次数
cli-arg-repayment = 还款方式：equal-principal、annuity 或 at-maturity
cli-sdg-state-arg-by = 由谁：个人或机构
cli-sdg-state-arg-role = 以何职务
cli-sdg-state-arg-authority = 依据：法律、法令或决定
cli-sdg-state-arg-reference = 信函或案卷的编号
cli-sdg-state-arg-country = 提出异议的国家
cli-sdg-state-arg-text = 理由、答复或解决方式
cli-sdg-state-arg-objection = 提出异议的状态编号
usage-name-reporter = 报告方
usage-name-activity = 活动
usage-name-percent = 百分比
usage-name-years = 年数
usage-name-way = 方式
