### SDMX：我们结构的名称、数据集、对照表、命令及其发现的问题。

## 概念

sdmx-concept-freq = 频率
    .about = 数据编制的频率：每年一次。
sdmx-concept-provider = 提供方
    .about = 提供支持的国家；在所获和自有投入视角中为伙伴国。
sdmx-concept-recipient = 接受方
    .about = 接受支持的国家；在所提供视角中为伙伴国。
sdmx-concept-direction = 视角
    .about = 数据所站的立场：所提供、所获或接受方的自有投入。各视角从不相互抵销。
sdmx-concept-form = 合作形式
    .about = 双边、三方、区域或多边，按方法确定。
sdmx-concept-framework-group = 框架组别
    .about = 框架版本的组别。各组之间从不相加。
sdmx-concept-item = 项目
    .about = 框架版本中该组内的项目。
sdmx-concept-sector = 部门
    .about = 部门，按份额划分且总和精确。列明部门时，伙伴和目标为合计。
sdmx-concept-goal = 可持续发展目标
    .about = 目标，按份额划分且总和精确。列明目标时，伙伴和部门为合计。
sdmx-concept-basis = 记录基础
    .about = 认捐、预算、承诺、支付或偿还。同一数据中从不混合不同基础。
sdmx-concept-measure = 计量指标
    .about = 数值的含义：活动数量、金额或数量。
sdmx-concept-unit-measure = 计量单位
    .about = 货币或单位。不同单位从不相加。
sdmx-concept-time-period = 报告年度
    .about = 按方法确定的报告年度，不一定从一月开始。
sdmx-concept-obs-value = 数值
    .about = 数值，精确到小数点后六位。缺失值不等于零。
sdmx-concept-obs-status = 观测状态
    .about = 数值是正常、估计、推算、缺失还是隐去。
sdmx-concept-conf-status = 保密状态
    .about = 数值是公开、依决定不予公布，还是为保护不公布的数值而隐去。
sdmx-concept-conf-reason = 不公布的理由
    .about = 决定不公布该数值者所给出的理由。
sdmx-concept-nature = 数据性质
    .about = 实测、来源方估计、按方法价格推算或混合。
sdmx-concept-valuation = 估值方法
    .about = 该项目和形式的货物与服务价值如何得出。
sdmx-concept-unit-mult = 单位乘数
    .about = 数值须乘以的十的幂。
sdmx-concept-decimals = 小数位数
    .about = 数值精确到的小数位数。
sdmx-concept-unconverted = 无汇率的计量
    .about = 因汇率未知而未计入该数值的计量数。
sdmx-concept-comment-obs = 备注
    .about = 阅读该数值时须注意之处。
sdmx-concept-edition = 框架版本
    .about = 框架的版本及其版本号。
sdmx-concept-method = 方法
    .about = 国家自身的方法及其版本号。
sdmx-concept-price-source = 汇率和价格来源
    .about = 汇率来源以及推算价值所用价格的来源。
sdmx-concept-compiler = 编制者
    .about = 若非本国节点计量，则为计量者：此时数据为第三方估计。

## 列表、代码、消息、命令

sdmx-agency = Ayni，南南合作和三方合作软件
sdmx-structure = 按框架计量的南南合作和三方合作
sdmx-flow = 一国的南南合作和三方合作
sdmx-concepts = 南南合作计量的概念
sdmx-code-total = 合计
sdmx-code-unstated = 未说明
sdmx-code-none = 不适用
sdmx-list-cl-freq = 频率
sdmx-list-cl-area = 国家和地区
sdmx-list-cl-direction = 视角
sdmx-list-cl-form = 合作形式
sdmx-list-cl-group = 框架组别
sdmx-list-cl-item = 框架项目
sdmx-list-cl-sector = 部门
sdmx-list-cl-goal = 可持续发展目标
sdmx-list-cl-basis = 记录基础
sdmx-list-cl-measure = 计量指标
sdmx-list-cl-unit = 单位和货币
sdmx-list-cl-obs-status = 观测状态
sdmx-list-cl-conf-status = 保密状态
sdmx-list-cl-nature = 数据性质
sdmx-list-cl-valuation = 估值方法
sdmx-list-cl-unit-mult = 单位乘数
sdmx-list-cl-decimals = 小数位数
sdmx-freq-a = 年度
sdmx-unit-number = 个数
sdmx-unit-con-usd = 按某一年价格计算的美元
sdmx-unit-int-usd = 国际元（购买力平价）
sdmx-valuation-mixed = 多种方法
sdmx-measure-activities = 活动数量
sdmx-measure-amount-national = 本币金额
sdmx-measure-amount-usd = 现价美元金额
sdmx-measure-amount-constant-usd = 不变价美元金额
sdmx-measure-amount-international = 国际元金额
sdmx-measure-quantity = 以自身单位计的数量
sdmx-status-a = 正常值
sdmx-status-e = 估计值
sdmx-status-i = 推算值
sdmx-status-o = 缺失值
sdmx-status-q = 缺失值；已隐去
sdmx-conf-f = 公开
sdmx-conf-n = 依决定不予公布
sdmx-conf-d = 为保护不公布的数值而隐去
sdmx-nature-measured = 实测
sdmx-nature-estimated = 来源方估计
sdmx-nature-imputed = 按方法价格推算
sdmx-nature-mixed = 部分实测，部分估计或推算
sdmx-mult-0 = 个
sdmx-mult-3 = 千
sdmx-mult-6 = 百万
sdmx-mult-9 = 十亿
sdmx-withheld = 依决定不予公布；并非零。
sdmx-guard = 已隐去，因为可由其推算出不公布的数值；并非零。
sdmx-unconverted = { $measures } 项计量中有 { $count } 项没有已知汇率；数值可能未包含这些计量。
sdmx-partial = 不完整：仅包括以下提供方报告的内容：{ $providers }。
sdmx-also-reported = 部分数据亦通过其他渠道报告。
sdmx-objected = 部分数据存在接受方尚未解决的异议。
cli-sdmx = SDMX 格式的结构和数据，即世界统计所用的格式
cli-sdmx-examples =
    示例：
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx structure -o structure.xml
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-structure = 写出我们自己的南南合作结构：维度、属性、代码表
cli-sdmx-structure-examples =
    示例：
      ayni sdmx structure -o structure.xml
      ayni sdmx structure --syntax ml-3.0 --framework xaa-2026.toml -o structure.xml
cli-sdmx-write = 写出一次计量的数据集，或按可持续发展目标结构写出指标 17.3.1 的数据集
cli-sdmx-write-examples =
    示例：
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx write out/ --syntax ml-3.0 --statement statement.toml -o cooperation.xml
      ayni sdmx write sdg/ --as sdg -o 17-3-1.csv
cli-sdmx-check = 对照结构检查数据集
cli-sdmx-check-examples =
    示例：
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-map = 按对照表将其他结构的数据集转入我们的结构
cli-sdmx-map-examples =
    示例：
      ayni sdmx map suggest --structure theirs.xml -o map.toml
      ayni sdmx map theirs.csv --structure theirs.xml --map map.toml -o ours.csv
cli-sdmx-map-suggest = 提出供逐行核对的对照表
cli-sdmx-map-suggest-examples =
    示例：
      ayni sdmx map suggest --structure theirs.xml -o map.toml
cli-sdmx-trace = 显示一个观测值背后的行、文件和单元格
cli-sdmx-trace-examples =
    示例：
      ayni sdmx trace out/ A.XAA.XBB.PROVIDED._T.A.A1._T._T.DISBURSED.AMOUNT_USD.USD.2024
cli-sdmx-write-arg-syntax = 语法：csv-1.0、csv-2.0、ml-2.1、ml-3.0；ml-2.1-flat 和 ml-3.0-flat 不分序列
cli-sdmx-map-arg-syntax = 语法：csv-1.0、csv-2.0、ml-2.1、ml-3.0；ml-2.1-flat 和 ml-3.0-flat 不分序列
cli-sdmx-structure-arg-syntax = 语法：ml-2.1 或 ml-3.0
cli-sdmx-structure-arg-from = 代码表还应收入其自有部门和地区的一次计量
cli-sdmx-trace-arg-folder = 计量的文件夹
cli-sdmx-write-arg-folder = 计量的文件夹；使用 --as sdg 时为指标 17.3.1 的文件夹
cli-sdmx-write-arg-kind = 结构：ssc 为我们的结构，sdg 为全球可持续发展目标数据库的结构
cli-sdmx-write-arg-statement = 提交所附声明：其组别及不公布的内容
cli-sdmx-write-arg-units = 17.3.1 的金额以美元而非百万美元计
cli-sdmx-write-arg-structure = 用于检查的结构，例如取自注册库的可持续发展目标结构
cli-sdmx-check-arg-structure = 数据的结构消息（SDMX-ML 2.1 或 3.0）
cli-sdmx-map-arg-structure = 数据的结构消息（SDMX-ML 2.1 或 3.0）
cli-sdmx-map-suggest-arg-structure = 数据的结构消息（SDMX-ML 2.1 或 3.0）
cli-sdmx-check-arg-named = 消息含多个结构时所指的结构：IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-named = 消息含多个结构时所指的结构：IAEG-SDGs:SDG(1.0)
cli-sdmx-map-suggest-arg-named = 消息含多个结构时所指的结构：IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-map = 对照表
cli-sdmx-trace-arg-key = 以点连接的观测值各维度代码
sdmx-structure-made = { $path } 含有结构 { $structure }。
sdmx-written = { $path } 含有 { $structure } 的 { $count } 个观测值。
sdmx-written-hidden = 依决定不予公布：{ $withheld }。为防止推算而隐去：{ $guards }。
sdmx-metadata-written = { $path } 含有参考元数据。
sdmx-checked = 已检查 { $structure } 的 { $count } 个观测值。
sdmx-mapped = { $path } 含有 { $count } 个观测值。按对照表未取用：{ $out }。因发现问题而待处理：{ $waiting }。
sdmx-suggested = { $path } 是一份建议。请核对每一行；尚未确定：{ $open }。
sdmx-traced = { $key }：{ $count } 行
sdmx-no-figures = { $path } 中没有可写出的数据。
sdmx-no-key = 没有观测值 { $key }。ayni sdmx write 写出的数据集含有全部代码。
sdmx-map-exists = { $path } 已存在，保持不变。
sdmx-map-head =
    从 { $from } 到 { $to } 的建议对照表。请核对每一行。
    to：我们的各组成部分来自何处：fixed，或 from 加 codes；same 表示代码保持不变。
    drop：其他维度如何处理：only 只取一个代码，sum 将同类部分相加。
sdmx-map-same = 名称相同。
sdmx-map-likely = 可能如此：请核对。
sdmx-map-open = 尚未确定：未找到对应项。请填写。
sdmx-map-codes = 在我们的代码中无对应项：{ $codes }
usage-name-key = 键

## 发现的问题

finding-sdmx-area-unknown = “{ $country }”的 { $count } 个数据没有用于 REF_AREA 的 M49 编码。
    .title = 接受方没有 M49 编码
    .why = 可持续发展目标结构以该编码标识地区。国家数据保留自身代码；没有接受方的数据被略去。
    .fix = 在登记册中填写接受方，或在自有参考数据中给出该国编码。
finding-sdmx-map-structure = 对照表针对 { $map }，而数据属于 { $structure }。
    .title = 属于其他结构的对照表
    .why = 在其他结构或版本中，代码的含义可能不同。
    .fix = 请对照该结构核对后修改 from 一行。
finding-sdmx-map-component = 对照表列出的 { $component } 在结构中不存在。
    .title = 未知的组成部分
    .why = 名称拼写错误会使数据在不知不觉中遗漏。
    .fix = 请在对照表中更正名称。
finding-sdmx-map-choice = { $component } 必须二选一：to 下为 fixed 或 from，drop 下为 only 或 sum。
    .title = 二选一
    .why = 两者兼有或皆无时，含义不明。
    .fix = 请保留其一。
finding-sdmx-map-target = 我们的 { $component } 代码表中没有代码 { $code }。
    .title = 不是我们的代码
    .why = 含有未知代码的数据会被接收方拒绝。
    .fix = 请使用代码表中的代码；ayni sdmx structure 可写出该表。
finding-sdmx-map-dimension = 对照表未提及维度 { $component }。
    .title = 未处理的维度
    .why = 仅在该维度上不同的观测值会合为一个，使不同事物混在一起。
    .fix = 请在 to 中使用它，或在 drop 中说明如何处理。
finding-sdmx-map-needed = 对照表未说明 { $component } 来自何处。
    .title = 组成部分没有来源
    .why = 我们结构中的每个观测值都必须具有它。
    .fix = 请给出 fixed 值，或其来源组成部分。
finding-sdmx-map-code = { $count } 个观测值的 { $component } 为“{ $code }”，对照表未列出。
    .title = 对照表未列出的代码
    .why = 从不猜测代码。这些观测值待处理。
    .fix = 请在 codes 中添加；若为我们的代码则设 same。
finding-sdmx-map-duplicate = { $count } 个观测值成为同一个：{ $key }。
    .title = 一个键对应多个观测值
    .why = 无法知道以哪个为准，故待处理。
    .fix = 用 only 只取一个代码，或用 sum 将同一整体的部分相加。
finding-sdmx-map-unlike = { $key } 的 { $count } 个观测值不能相加：单位、乘数或状态不同，或其中一个没有数值。
    .title = 不同事物
    .why = 对不同或缺失的部分求和会出错。
    .fix = 若有合计则用 only 取用，否则分别对照。
finding-sdmx-map-total = { $component } 将被相加，但 { $code } 是与其部分并列的合计。
    .title = 合计与部分并列
    .why = 一切都会被重复计算。
    .fix = 请用 only 取合计。
finding-sdmx-map-syntax =
    无法读取对照表。{ $trouble }{ $column ->
        [0] {""}
       *[other] 第{ $column }个字符。
    }（{ $message }）
    .title = 对照表无法读取
    .why = 有错误的对照表一概不用。
    .fix = 请更正所指的行，或与 ayni sdmx map suggest 写出的内容比较。
finding-sdmx-no-structure = 消息中没有所指的结构；其中有：{ $structures }
    .title = 哪个结构？
    .why = 数据只能对照一个结构检查。
    .fix = 请用 --named 指定，或改用其他文件。
