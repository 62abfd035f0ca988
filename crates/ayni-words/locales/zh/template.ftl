### 供填写的自有工作簿。

template-title = 南南合作和三方合作活动
template-sheet-guide = 说明
template-sheet-activities = 活动
template-sheet-codes = 代码

template-intro = 请在下面链接所打开的工作表上填写贵组织的活动。所在单元格会提示应填内容；每个标题的批注也有提示。
template-steps = 如何填写
template-step-rows = 每一行是活动的一项资源：资金、有价值的货物或服务、数量（例如专家天数），或者同一事物的其中几项。
template-step-more-rows = 活动有多项资源的，就有多行。请在每一行重复其标识符；活动的其他各列无需重复。
template-step-required = 带星号（*）的列，在新活动开始的行必须填写。这些单元格在未填时着色。
template-step-codes = 请从单元格的清单中选取代码，或者只写代码。代码工作表载有所有代码及其名称。
template-step-many = 可以填写多个代码的，请用分号分隔。可以填写份额的，请在每个代码后面写百分比。没有百分比的，平均分配。
template-step-dates = 日期请按年、月、日填写：2024-05-17。只知道月份或年份的，写2024-05或2024。
template-step-numbers = 金额请以货币单位写出全数：1500000，不要写1.5，也不要写1500千。
template-step-empty = 不知道的，请将单元格留空。只有在知道是零的情况下才写0。
template-step-shape = 可以隐藏或移动列、排序和增加行。请勿删除标题下面隐藏的行，也不要合并单元格。

template-columns = 各列
template-head-column = 列
template-head-required = 必填
template-head-kind = 可以填写的内容
template-head-help = 如何填写
template-head-id = 标识符
template-required = 是
template-codes-how = 代码在横线之前。工作表已锁定，以防意外改动；没有密码。

## 单元格可以填写的内容

template-kind-text = 文本。
template-kind-date = 日期、月份或年份：2024-05-17、2024-05或2024。
template-kind-number = 数字。
template-kind-percent = 0至100的数字。
template-kind-flag = “true”（是）或“false”（否）。
template-kind-code = “{ $list }”清单中的一个代码，例如{ $first }。
template-kind-codes = “{ $list }”清单中的一个或多个代码：{ $first }; { $second }
template-kind-codes-numbers = “{ $list }”清单中的一个或多个代码，每个代码附数字：{ $first } 60; { $second } 40

template-flag-true = 是
template-flag-false = 否

## 代码清单的名称

template-list-agreement-kind = 协定类别
template-list-basis = 计量口径
template-list-country = 国家
template-list-crs = 部门
template-list-currency = 货币
template-list-flag = 是或否
template-list-form = 合作形式
template-list-kind = 活动类别
template-list-marker = 标记
template-list-resource-kind = 资源类别
template-list-role = 角色
template-list-sdg = 目标和具体目标
template-list-status = 状态
template-list-unit = 单位
template-list-valuation = 估值方法

## 列的分组

template-group-activity = 活动
template-group-partners = 伙伴
template-group-subject = 主题和地点
template-group-resource = 本行的资源

## 列

template-column-reporter = 报告组织
template-help-reporter = 贵组织在协调方处的标识符。由协调方添加的，请留空。
template-column-id = 活动标识符
template-help-id = 贵组织自己的标识符。在贵组织内是唯一的，每年保持不变。
template-column-parent = 隶属于
template-help-parent = 该活动所属方案或项目的标识符。
template-column-kind = 类别
template-help-kind = 方案包括项目，项目包括行动。会议或展会属于会议、展览等。没有类别的，即为项目。
template-column-title = 名称
template-help-title = 活动的名称，以您的语言填写。
template-column-description = 说明
template-help-description = 做什么、为谁做以及要取得什么成果。
template-column-form = 合作形式
template-help-form = 双边、三方、区域或多边。
template-column-status = 状态
template-help-status = 活动目前的状态。
template-column-start = 开始日期
template-help-start = 活动何时开始，或者将于何时开始。
template-column-end = 结束日期
template-help-end = 活动何时结束，或者将于何时结束。
template-column-provider = 提供方
template-help-provider = 提供合作的南方国家。在三方合作中为第一提供方（枢纽伙伴）。
template-column-provider-name = 提供方的组织
template-help-provider-name = 提供合作的部委或机构，不只是国家的，请填写。
template-column-second-provider = 第二提供方
template-help-second-provider = 仅限三方合作：给予支持的伙伴（促进伙伴）的国家。
template-column-second-provider-name = 第二提供方的组织
template-help-second-provider-name = 给予支持的机构或国际组织。
template-column-recipients = 接受方
template-help-recipients = 接受国，知道份额的，请注明各自的百分比。
template-column-implementing = 执行方
template-help-implementing = 执行活动的组织，用分号分隔。
template-column-requested-by = 请求方
template-help-requested-by = 谁请求开展该活动：国家代码或组织名称。
template-column-request-date = 请求日期
template-help-request-date = 何时提出请求。
template-column-agreement-kind = 协定类别
template-help-agreement-kind = 活动所依据协定的类别。
template-column-agreement = 协定
template-help-agreement = 协定的名称。
template-column-agreement-date = 协定日期
template-help-agreement-date = 协定何时签署。
template-column-places = 地点
template-help-places = 开展活动的国家，知道份额的，请注明各自的百分比。留空：在接受国。
template-column-sectors = 部门
template-help-sectors = 部门代码，有多个的，请注明各自的百分比。
template-column-goals = 可持续发展目标
template-help-goals = 目标或具体目标，有多个的，请注明各自的百分比。
template-column-markers = 标记
template-help-markers = 所审查的每个标记的代码，后面注明分值。0表示：已经审查，但不以此为目标。
template-column-also-reported = 另行报告
template-help-also-reported = 该活动还报告给谁，用分号分隔：unctad、tossd、iati、segib 或其他名称。
template-column-withheld-by = 决定不公布的一方
template-help-withheld-by = 仅在不得公布该活动时填写：作出决定的机构，不写个人。
template-column-withheld-why = 不公布的理由
template-help-withheld-why = 为何不得公布该活动。
template-column-resource-id = 资源标识符
template-help-resource-id = 本行在活动中的简短标识符，例如 r1。更正本行时保持不变。
template-column-resource-what = 给予的内容
template-help-resource-what = 用文字说明资源：派遣专家、课程、疫苗、赠款。
template-column-resource-kind = 资源类别
template-help-resource-kind = 资源属于哪一类。
template-column-basis = 计量口径
template-help-basis = 金额是已认捐、已列入预算、已承付、已支付还是已偿还。
template-column-payer = 投入方
template-help-payer = 投入该资源的伙伴的角色。留空：提供方。
template-column-resource-start = 自
template-help-resource-start = 该资源的第一天、月份或年份。它决定计入哪一年。
template-column-resource-end = 至
template-help-resource-end = 该资源的最后一天、月份或年份。
template-column-money = 资金
template-help-money = 给予或支出的资金，以货币单位写出全数。
template-column-currency = 货币
template-help-currency = 资金的货币。
template-column-value = 价值
template-help-value = 以实物形式给予的货物或服务的价值，以货币单位写出全数。请勿再作为资金填写。
template-column-value-currency = 价值的货币
template-help-value-currency = 价值的货币。
template-column-valuation = 估值方法
template-help-valuation = 价值如何确定。
template-column-quantity = 数量
template-help-quantity = 有多少，以旁边的单位计：专家天数、受训人数、剂量。
template-column-unit = 单位
template-help-unit = 数量的单位。
template-column-quantity-2 = 第二数量
template-help-quantity-2 = 同一事物的另一数量，例如天数之外的人数。
template-column-unit-2 = 第二数量的单位
template-help-unit-2 = 第二数量的单位。
template-column-estimated = 估计数
template-help-estimated = 金额或数量是您的估计数的，写“true”。
template-column-interest-percent = 利率（百分比）
template-help-interest-percent = 仅限贷款：年利率。
template-column-maturity-years = 距最后一次还款的年数
template-help-maturity-years = 仅限贷款：从签署到最后一次还款的年数。
template-column-grace-years = 距首次还款的年数
template-help-grace-years = 仅限贷款：从签署到首次还款的年数。
