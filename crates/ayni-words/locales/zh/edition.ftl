### 框架版本和方法：有什么问题、写了什么、两者有何不同。

finding-edition-group-empty = { $group }组没有细目。
    .title = 没有细目的组
    .why = 其中永远不会计入任何内容。
    .fix = 为其添加细目，或将其删去。
finding-edition-item-unit = 细目{ $item }不以货币计，也没有单位。
    .title = 没有单位的细目
    .why = 没有单位的数量没有意义，不同单位绝不相加。
    .fix = 写明其单位（清单 unit），任何单位均可时写*。
finding-edition-item-unused = 没有规则给出细目{ $item }。
    .title = 无法到达的细目
    .why = 无论报告什么，它都会是空的，读者会以为什么也没有做。
    .fix = 添加给出它的规则，或删去该细目。
finding-edition-language = { $count ->
   *[other] { $count }个文本没有{ $language }；第一个是{ $field }。
    }
    .title = 缺少一种语言
    .why = 该语言的读者看到的将是英文。
    .fix = 如果该版本要以该语言阅读，请补充文本。
finding-edition-map-missing = 与{ $standard }的对照表没有提到{ $items }。
    .title = 对照表中没有的细目
    .why = 按该标准报告的人只能猜测。
    .fix = 为其添加一行；代码为空表示没有合适的代码。
finding-edition-rule-unreachable = { $rule }从不最先成立。在它之前：{ $by }。
    .title = 从不起作用的规则
    .why = 规则按顺序尝试。它成立之处，前面的规则也成立；或者它根本不可能成立。
    .fix = 将其上移，收窄前面的规则，或将其删去。
finding-edition-rules-overlap = { $first }（{ $first-item }）和{ $second }（{ $second-item }）同时成立，例如：{ $example }。
    .title = 同一计量项有两条规则成立
    .why = 两者都不是对方的特例，因此只有顺序决定归属。
    .fix = 收窄其中一条使其不再相交，或使前一条成为后一条的特例。
finding-edition-too-wide = { $list }的条件区分的情况太多，无法逐一尝试。未查找重叠和空缺。
    .title = 情况太多，无法尝试
    .why = 检查会尝试所有情况，对没有尝试的不作判断。
    .fix = 在一个文件中少用一些字段。
finding-edition-unclassified = 没有规则适用于：{ $what }。
    .title = 没有细目的计量项
    .why = 它们作为未分类被排除在所有总数之外。
    .fix = 为其添加规则；每种计量项的最后一条规则可以收纳其余。
finding-edition-unit-outside = { $count ->
   *[other] 细目{ $item }有{ $count }个数量以“{ $unit }”计，而该版本没有为它列出此单位。
    }
    .title = 细目不使用的单位
    .why = 它单独成行，而在只有该细目单位的表格中无处可放。
    .fix = 将该单位加入细目，或看看该数量是否属于另一细目。
finding-edition-wrong-group = { $rule }把{ $measure ->
    [quantity] 数量
    [value] 货币估值
   *[other] 资金
    }归入细目{ $item }，而其所在组不计此类。
    .title = 归入错误组别的规则
    .why = 一个组要么以货币计，要么以数量计；另一种不能在其中相加。
    .fix = 让规则只适用于正确的计量项，或给出另一细目。
finding-method-country-not-south = 这些年份{ $country }不在清单{ $list }上。
    .title = 计量国不在南方国家清单上
    .why = 按此方法，它提供的任何内容都不是南南合作。
    .fix = 选择该国所依据的清单，或编写自己的清单。
finding-method-index-missing = { $set }没有{ $country }在{ $year }年的数据。
    .title = 没有平减指数或购买力平价的年份
    .why = 方法要求的数字无法在该年得出，因而会缺失。
    .fix = 将该年加入数据集，或不要求这些数字。
finding-method-price-zero = 价格{ $price }是{ $amount }。
    .title = 不大于零的价格
    .why = 它会使劳务和货物没有价值或价值为负。
    .fix = 写明价格，或删去该行。
finding-method-prices-unused = 方法有价格，但不作推算。
    .title = 没有使用的价格
    .why = 读者会以为数字是用它们得出的。
    .fix = 设置 impute，或删去价格。
finding-method-rate-missing = { $source }没有{ $currency }在{ $year }年的汇率。
    .title = 没有汇率的年份
    .why = 该年的金额无法与本国货币互换，会在总数中缺失。
    .fix = 将汇率加入本国自己的数据集，或选择有该汇率的来源。
finding-method-rows-unclassified = { $count ->
   *[other] 登记册中有{ $count }个计量项没有细目，类别为{ $measure }。
    }
    .title = 登记册中没有细目的计量项
    .why = 该版本没有适用的规则，方法也没有排除它们的理由。
    .fix = 在版本中添加规则，或在方法中说明为何排除。
finding-method-unclassified = { $edition }既未排除也未给出细目：{ $what }。
    .title = 方法留下未分类的内容
    .why = 它会在没有本国理由的情况下从所有总数中缺失。
    .fix = 写明理由将其排除，或使用有相应规则的版本。
finding-method-without-prices = 方法要推算价值，却没有价格。
    .title = 没有可用于推算的价格
    .why = 没有数量会得到价值，而读者被告知会得到。
    .fix = 添加带单位、货币、来源和日期的价格，或将 impute 设为 never。

app-edition-exists = { $path } 已经存在。
    .fix = 用 -o 指定另一个文件。
app-edition-id = “{ $id }”不能作为标识符。
    .fix = 使用小写拉丁字母、数字、连字符和点，例如 xaa-2026。

certainty-verified = 已在来源中读到
certainty-secondary = 在二手来源中读到
certainty-recalled = 凭记忆，未读到
certainty-inferred = 推断
certainty-open = 未定
edition-change-added = 新增
edition-change-removed = 删去
edition-change-changed = 改动
edition-change-moved = 移动

edition-groups = 组别和细目
edition-groups-text = 各组别之间绝不相加。各国自行选择报告哪些组。
edition-rules = 分类规则
edition-rules-text = 按此顺序尝试；最先成立的规则给出细目。
edition-map = 与{ $standard }的对照
edition-map-text = 同一字段有多行时，取最先成立的一行。没有代码的行表示没有合适的代码。
edition-map-note = 标准的代码并非框架；对照表给出最接近的代码。
edition-in-money = 货币
edition-any-unit = 任何单位
edition-all-items = 所有细目
edition-group-certainty = 该组本身：{ $certainty }。
edition-choices = 选择
edition-compared = 两个版本的比较
edition-differences = { $count ->
    [0] 没有不同。
   *[other] { $count }处不同
    }
edition-fact-id = 标识符
edition-fact-version = 版本
edition-fact-date = 日期
edition-fact-source = 来源
edition-fact-derived = 源自
edition-column-code = 代码
edition-column-item = 细目
edition-column-units = 计量单位
edition-column-certainty = 确定程度
edition-column-rule = 规则
edition-column-when = 条件
edition-column-why = 理由
edition-column-field = 字段
edition-column-name = 名称
edition-column-change = 变化
edition-column-value = 值

compare-cause-left-out = 一种方法不计入
compare-cause-year = 另一年份
compare-cause-imputed = 按一种方法的价格估值
compare-cause-absent = 仅在一次计量中
compare-cause-view = 另一视角或口径
compare-cause-item = 另一细目
compare-cause-value = 另一价值
compare-cause-rate = 另一汇率
compare-cause-prices = 不变价格美元或国际元
compare-cause-form = 另一形式
compare-cause-receipt = 仅一种方法算作收款
compare-cause-ground = 两种方法均不计入，理由不同
compare-cause-rule = 同一细目，规则不同
compare-cause-other = 不改变任何总数的内容
compare-scope-groups = 按组别
compare-scope-items = 按细目
compare-scope-receipts = 伙伴的收款，按组别
compare-scope-activities = 活动
compare-scope-forms = 活动，按形式
compare-kind-money = 金额
compare-kind-quantities = 数量
compare-kind-counts = 个数
compare-title = { $country }：同一登记册的两次计量
compare-title-estimate = { $country }：{ $author }根据公开来源所作的两次估计
compare-choices = 两种方法的不同选择
compare-choices-none = 两种方法的选择完全相同。
compare-totals = 总数对照
compare-totals-text = 组别、口径、单位和视角绝不相加。II − I 是第二个总数减去第一个。
compare-causes = 为何不同
compare-causes-text = 每一不同的行只有一个原因。总数之下各行相加正好等于其差额。活动按其第一行的原因计入。
compare-causes-none = 没有总数不同。
compare-table = { $scope }：{ $kind }
compare-table-figure = { $scope }：{ $kind }，{ $figure }
compare-causes-of = 原因：{ $scope }，{ $kind }
compare-quiet = 不同但不改变总数的行
compare-quiet-text = 两种方法均不计入这些行，或者不同之处不计入这里的任何总数。
compare-counted = 计入
compare-no-rate = 没有汇率
compare-receipt = 是收款
compare-no-receipt = 不是收款
compare-difference = 差额
compare-more = { $count ->
   *[other] 另有{ $count }个原因
    }
compare-note-missing = 短横表示一次计量没有的总数；此时差额就是另一次的全部。
compare-note-mixed = { $count ->
   *[other] 有{ $count }行在其他方面也不同，未加区分。
    }
compare-fact-same = 两者相同的行
compare-fact-differing = 不同的行
compare-fact-register = 登记册
compare-figure-constant = 不变价格美元
compare-figure-international = 国际元
compare-figure-quantity = 数量
compare-figure-activities = 活动
compare-column-side = { $figure }，{ $side }
compare-column-total = 总数
compare-column-cause = 原因
compare-column-rows = 行数
compare-cell-activities = { $view }
compare-cell-forms = { $view } · { $form }
compare-cell-money = { $view } · { $basis } · { $what }
compare-cell-receipts = { $view } · { $basis } · { $what }，收款
compare-cell-quantity = { $view } · { $basis } · { $what } · { $unit }

cli-framework = 查看、检查、编写和比较框架版本
cli-framework-show = 显示一个版本：组别、细目、单位、规则和对照表
cli-framework-show-examples =
    示例：
      ayni framework show
      ayni framework show own-edition.toml --json
cli-framework-check = 查找重叠的规则、空缺以及缺少的单位、代码和语言
cli-framework-check-examples =
    示例：
      ayni framework check own-edition.toml
cli-framework-new = 编写新版本：带注释的骨架，或以新名称复制
cli-framework-new-examples =
    示例：
      ayni framework new xaa-2026                带注释的骨架
      ayni framework new xaa-2026 --from working-list -o xaa.toml
cli-framework-map = 显示细目在另一标准中是什么
cli-framework-map-examples =
    示例：
      ayni framework map --to tossd
      ayni framework map own-edition.toml --to 17.3.1 --json
cli-framework-compare = 逐行比较两个版本
cli-framework-compare-examples =
    示例：
      ayni framework compare working-list own-edition.toml
cli-method = 查看、检查、编写和比较方法
cli-method-show = 显示一种方法：其选择和排除的内容
cli-method-show-examples =
    示例：
      ayni method show default
cli-method-new = 以新名称复制一种方法，保留注释
cli-method-new-examples =
    示例：
      ayni method new xaa-2026 --country XAA --author "艾柳统计局"
cli-method-check = 查找缺少的或从未使用的内容，可结合登记册
cli-method-check-examples =
    示例：
      ayni method check xaa-2026.toml --country XAA --year 2020-2024
      ayni method check xaa-2026.toml --country XAA --register
cli-method-compare = 用两种方法计量并解释每一差额
cli-method-compare-examples =
    示例：
      ayni method compare default xaa-2026.toml --country XAA --year 2024
      ayni method compare default xaa-2026.toml --country XAA -o compared/
cli-arg-edition = 版本
cli-arg-new-id = 其标识符：小写字母、数字、连字符
cli-arg-source-edition = 要复制的版本；未指定时为骨架
cli-arg-source-method = 要复制的方法
cli-arg-new-version = 其版本号
cli-arg-title = 其名称
cli-arg-author = 作者
cli-arg-standard = 标准
cli-arg-first = 第一个
cli-arg-second = 第二个
cli-arg-chosen = 方法
cli-arg-framework-b = 第二种方法所用的版本（如不同）
cli-arg-register = 同时用它计量登记册，并说明结果
cli-edition-written = 已写入 { $path }。请编辑后运行“ayni { $command } check { $path }”。
cli-method-compared = 相同的行：{ $same } · 不同的行：{ $differing }
