### 检查用语:每条规则一项检查结果,按规则清单的顺序排列。

## 每项活动必须具备的内容

finding-identity-missing = 字段“{ $field }”为空。
    .title = 缺少报告方或标识符
    .why = 报告方和标识符共同确定一项活动。没有它们，更正后的文件就找不到原来的活动。
    .fix = 请为每项活动指定专有标识符，绝不要再给其他活动使用。

finding-line-id = “{ $list }”中有两行使用标识符“{ $id }”，或者标识符为空。
    .title = 行没有专有标识符
    .why = 资源、更正和检查结果都以标识符指明某一行。每一行都要有别的行没有的标识符。
    .fix = 请为清单中的每一行指定不同的标识符。

finding-parties-missing = 活动既没有提供方，也没有接受方。
    .title = 没有伙伴
    .why = 没有提供方或接受方，就无法说明这是谁的合作。
    .fix = 请补充提供方和接受方，并注明各自的角色。

finding-provider-missing = 活动有接受方，但没有提供方。
    .title = 缺少提供方
    .why = 在写明提供方之前，所接受的合作计入未知伙伴。
    .fix = 请补充提供合作的国家或组织。

finding-recipient-missing = 活动有提供方，但没有接受方。
    .title = 缺少接受方
    .why = 在写明接受方之前，所提供的合作计入未知伙伴。
    .fix = 请补充接受国，或者说明合作属于区域合作或多边合作。

finding-title-missing = 活动没有名称。
    .title = 缺少名称
    .why = 人们通过名称识别活动，也通过名称发现重复报告。
    .fix = 请用任何一种语言补充名称，说明在何处做什么。

finding-year-missing = 活动及其所有资源都没有日期。
    .title = 没有年份
    .why = 数字按年份编制。没有日期的活动不会出现在任何数字中。
    .fix = 请至少补充活动开始的年份。

finding-country-not-involved = { $country }没有参与该活动。
    .title = 本国没有参与
    .why = 您的数字只包括贵国参与的活动。
    .fix = 请核对伙伴。如果活动属于他国，无需处理。

## 参与方、角色和形式

finding-first-provider-north = { $country }是提供方，但不在清单“{ $list }”上。
    .title = 第一提供方不属于南方
    .why = 发达国家的资金绝不计入南南合作总数。
    .fix = 如果该国支持南方伙伴，请将其列为第二提供方。否则无需处理。

finding-party-country = 有一个公共参与方没有国家。其角色为：{ $role }。
    .title = 参与方没有国家
    .why = 没有国家，活动就不归属于任何伙伴，也无法说明是否为南南合作。
    .fix = 请补充国家，或者说明该参与方是国际组织或其他类别的机构。

finding-payer-open = 有{ $providers }个提供方，而有{ $count }项资源没有说明由其中哪一个支付。
    .title = 未说明支付方
    .why = 有多个提供方时，无法说明资源属于谁。发达伙伴的资金绝不计入南南合作总数。
    .fix = 请说明每项资源由哪个参与方投入。

finding-payer-unknown = 支付方“{ $payer }”不是活动的参与方。
    .title = 支付方不在参与方之列
    .why = 这笔资金将不会计入任何一方。
    .fix = 请将支付方增列为参与方，或者更正其行标识符。

finding-provider-is-recipient = { $country }是唯一的提供方，也是唯一的接受方。
    .title = 提供方与接受方相同
    .why = 合作需要两个国家。一国用于本国的支出不予计入。
    .fix = 请更正提供方或接受方。如果活动属于区域合作，请注明该形式。

finding-recipient-north = { $country }是接受方，但不在清单“{ $list }”上。
    .title = 接受方不属于南方
    .why = 与不在该方法南方国家清单上的国家开展的合作不计入南南合作总数。
    .fix = 请核对国家。如果无误，无需处理。

finding-role-overlap = 有{ $count }个国家既列为提供方，又列为接受方。第一个是{ $country }。
    .title = 国家同时列于两方
    .why = 同时列于两方的国家既计为给予，又计为接受。
    .fix = 如果伙伴之间相互交流，请给予“提供方兼接受方”的角色。否则请更正清单。

finding-second-bilateral = 合作为双边合作，却有第二提供方。
    .title = 双边合作有第二提供方
    .why = 按照多数方法，有第二提供方即为三方合作。形式与角色相互矛盾。
    .fix = 请更正合作形式，或者更正参与方的角色。

finding-triangular-second = 合作为三方合作，却没有第二提供方。
    .title = 三方合作没有第二提供方
    .why = 在三方合作中，由发达国家或多边组织支持南方伙伴。没有第二提供方，活动可能被计为双边合作。
    .fix = 请将促进伙伴增列为第二提供方，或者更正合作形式。

## 代码

finding-code-repeated = “{ $code }”在“{ $list }”中出现不止一次。
    .title = 同一代码出现两次
    .why = 每一行都占一个份额，所以重复的代码占得过多。
    .fix = 请为每个代码保留一行，并将其份额相加。

finding-country-unknown = “{ $code }”不是国家代码。
    .title = 未知国家
    .why = 无法识别的国家不能计为伙伴。
    .fix = 请使用该国的三字母 ISO 代码，或者将文件中使用的国名加入映射配置。

finding-currency-unknown = “{ $code }”不是货币代码。
    .title = 未知货币
    .why = 未知货币的资金既不能折算，也不能相加。
    .fix = 请使用该货币的三字母 ISO 代码，例如 USD。

finding-goal-nested = 具体目标{ $target }与其所属目标{ $goal }并列。
    .title = 目标与具体目标混用
    .why = 两者都占份额，所以目标所得可能多于您的本意。
    .fix = 请只保留具体目标，或者只保留目标。

finding-goal-unknown = “{ $code }”不在目标清单“{ $list }”上。
    .title = 未知目标或具体目标
    .why = 清单上没有的目标不计入任何目标。
    .fix = 请只写编号：目标写3，具体目标写3.8。

finding-kind-unknown = “{ $code }”不在资源类别清单上。
    .title = 未知资源类别
    .why = 类别决定资源计入框架的哪个细目。
    .fix = 请使用清单中的类别，或者将文件中的用词映射到某个类别。

finding-list-unknown = 清单“{ $list }”没有载入。其代码未经检查。
    .title = 清单没有载入
    .why = 没有载入的清单，其代码予以保留，但无法说明是否正确。
    .fix = 如果希望检查这些代码并显示名称，请将清单加入您的参考数据。

finding-marker-score = 标记“{ $marker }”的分值为{ $score }。最高分值为{ $max }。
    .title = 分值超出范围
    .why = 超出标记分值范围的分值没有意义。
    .fix = 请更正分值。零表示：已经审查，但不以此为目标。

finding-marker-unknown = “{ $code }”不在标记清单上。
    .title = 未知标记
    .why = 清单上没有的标记不会出现在任何表中。
    .fix = 请更正标记，或者将其加入您自己的标记清单。

finding-place-unknown = “{ $code }”既不是国家代码，也不是区域编号。
    .title = 未知地点
    .why = 无法识别的地点不会出现在任何按地点编制的表中。
    .fix = 请使用三字母国家代码，并在旁边写明国内地区。

finding-sector-unknown = “{ $code }”不在部门清单“{ $list }”上。
    .title = 未知部门
    .why = 清单上没有的部门不计入任何部门。
    .fix = 请更正代码，或者将其加入您自己的部门清单。

finding-unit-unknown = “{ $code }”不在单位清单上。
    .title = 未知单位
    .why = 数量按单位相加。未知单位不能与任何数量相加。
    .fix = 请使用清单中的单位，或者将您的单位加入单位清单。

## 份额

finding-share-above = “{ $what }”的份额合计为{ $sum }%，超过整体。
    .title = 份额超过整体
    .why = 超过100%，同一笔资金就会被多次计入。
    .fix = 请更正份额，使其合计为100%，或者全部留空以平均分配。

finding-share-range = “{ $what }”的一个份额为{ $share }%。份额应在0至100%之间。
    .title = 份额超出范围
    .why = 不属于整体一部分的份额不能用来分配资金。
    .fix = 请更正份额。以百分比计，25为四分之一；以小数计则为0.25。

finding-share-rounding = 由于四舍五入，“{ $what }”的份额合计为{ $sum }%。
    .title = 份额经过四舍五入
    .why = 份额按原样保留。未分配的部分单列一行。
    .fix = 无需处理。如要平均分配，请将份额留空。

finding-share-some = “{ $what }”的{ $lines }行中有{ $open }行没有份额。
    .title = 只说明了部分份额
    .why = 有的行有份额而有的行没有，就无法说明后者应得多少。
    .fix = 请为每一行注明份额，或者全部不注明以平均分配。

finding-share-sum = “{ $what }”的份额合计为{ $sum }%，而不是100%。
    .title = 份额不构成整体
    .why = 每项活动的资金按这些份额分配。未分配的部分单列一行。
    .fix = 请更正份额，使其合计为100%，或者全部留空以平均分配。

## 日期和状态

finding-completed-future = 活动已完成，但结束日期为{ $end }，晚于{ $today }。
    .title = 在结束日期之前已完成
    .why = 状态与结束日期相互矛盾。
    .fix = 请更正状态或结束日期。

finding-completed-open = 活动已完成，但没有结束日期。
    .title = 已完成而没有结束日期
    .why = 没有结束日期，就不知道活动在哪些年份进行。
    .fix = 请补充活动结束的年份。

finding-date-range = 日期{ $date }不在{ $earliest }与{ $latest }之间。
    .title = 不可能的日期
    .why = 相差如此之远的日期是键入错误或电子表格造成的错误。
    .fix = 请更正日期。

finding-period-order = 期间的结束日期（{ $end }）早于开始日期（{ $start }）。
    .title = 结束早于开始
    .why = 结束早于开始的期间没有可以计入的年份。
    .fix = 请更正开始日期或结束日期。

finding-resource-period = 一项资源的日期为{ $date }，超出活动期间一年以上。
    .title = 资源不在活动期间内
    .why = 资源的年份决定其计入哪一年。
    .fix = 请核对资源的日期和活动的期间。

finding-status-disbursed = 资源已支付，但状态为：{ $status }。
    .title = 状态与支付不符
    .why = 各种方法都不计入拟议的活动和已取消的活动，也不计入为其支付的款项。
    .fix = 如果已经开展了工作，请使用“已完成”或“已暂停”。否则请更正计量口径。

## 资金

finding-amount-negative = 金额为负数：{ $amount }。
    .title = 负金额
    .why = 负金额会减少其所属的每一个总数。
    .fix = 如果是偿还款项，请使用“已偿还”口径和正数金额。如果是更正另一行，请予保留。

finding-amount-zero = 金额为零。
    .title = 零金额
    .why = 零表示没有给予任何款项。未知的金额应当留空，并显示为缺失。
    .fix = 如果不知道金额，请清空单元格。

finding-basis-missing = 资源有金额，但没有计量口径。
    .title = 缺少计量口径
    .why = 认捐金额与支付金额绝不相加。没有计量口径的金额单独列出。
    .fix = 请说明是已认捐、已列入预算、已承付还是已支付。

finding-currency-foreign = { $currency }不是任何参与方的货币，也不是通用货币。
    .title = 第三国货币
    .why = 清单中相邻的货币容易混淆。
    .fix = 请核对货币。如果无误，无需处理。

finding-currency-missing = 金额{ $amount }没有货币。
    .title = 缺少货币
    .why = 没有货币的金额既不能折算，也不能相加。
    .fix = 请补充货币，可在该行补充，也可在映射配置中为整列补充。

finding-currency-year = { $currency }在{ $year }年没有使用。
    .title = 货币与年份不符
    .why = 货币在使用年份以外没有汇率。
    .fix = 请更正货币或年份。

finding-disbursed-above = 已支付{ $disbursed }，而承付{ $committed }。
    .title = 支付超过承付
    .why = 可能缺少一笔承付款，或者某笔金额的计量口径有误。
    .fix = 请核对承付款。如果已在以前年份报告，无需处理。

finding-loan-maturity = 贷款没有利率和期限，也没有赠与成分。
    .title = 缺少贷款条件
    .why = 没有这些条件，就无法说明贷款是否为优惠贷款。
    .fix = 请补充利率、期限和宽限期，或者补充赠与成分。

finding-loan-terms = { $field }为{ $value }，这不可能，或者与其他条件矛盾。
    .title = 不可能的贷款条件
    .why = 贷款条件决定贷款是否为优惠贷款。
    .fix = 请更正该条件。利率为年百分比，期限和宽限期以年计，宽限期在期限之内。

finding-resource-empty = 资源既没有金额，也没有数量。
    .title = 没有任何计量
    .why = 活动会被计入，但这项资源不会出现在任何总数中。
    .fix = 如果知道，请补充金额，或者补充天数、人数等数量。

finding-resource-repeated = 该资源与“{ $first }”行完全一致。
    .title = 同一资源出现两次
    .why = 复制的行会被计入两次。
    .fix = 请删除其中一行；如果两行都正确，请注明日期。

finding-withheld-reason = 字段“{ $field }”为空。
    .title = 不予公布而没有决定者或理由
    .why = 不予公布须经决定，而且他人必须能够审查该决定。
    .fix = 请写明作出决定的机构及其理由。

## 数量

finding-people-uncounted = 资源是人员的工作或学习，但没有数量。
    .title = 人员工作没有数量
    .why = 专家天数、课程和奖学金以各自的单位计算，不能用金额代替。
    .fix = 如果知道，请补充人数、天数或小时数。

finding-quantity-days = { $amount }（{ $unit }）超过按人数和期间所能达到的最大值{ $most }。
    .title = 时间多于实际可能
    .why = 人们不可能工作超过所有的天数，一天也不会有更多的小时。
    .fix = 请更正人数、天数或小时数，或者更正期间。

finding-quantity-large = { $amount }（{ $unit }）超过这类行所能容纳的数量。
    .title = 数量过大
    .why = 这个数字像是金额，或者像是受益人数。
    .fix = 请更正数量。受益人不是专家，也不是学员。

finding-quantity-money = 数量{ $amount }（{ $unit }）像是金额。
    .title = 数量列中有金额
    .why = 数量与相同单位的其他数量相加。其中混入金额，总和就失去意义。
    .fix = 请将金额移至金额列，并在此处填写单位数量。

finding-unit-missing = 数量{ $amount }没有单位。
    .title = 缺少单位
    .why = 没有单位的数量不能与任何数量相加。
    .fix = 请补充单位，可在该行补充，也可在映射配置中为整列补充。

## 文字

finding-personal-data = { $kind ->
        [email] 该字段包含电子邮件地址。
       *[phone] 该字段包含电话号码。
    }
    .title = 自由文本中有个人数据
    .why = 自由文本可能会公布。专家和官员的个人数据应保留在您自己的登记册中。
    .fix = 请从文本中删除个人数据。请写机构名称，不写个人姓名。

finding-text-encoding = 文本中有丢失或改变的字符：“{ $text }”
    .title = 字符损坏
    .why = 文件以错误的编码读取或保存。丢失的字符无法恢复。
    .fix = 请将文件重新保存为 UTF-8或工作簿，然后重新导入。

finding-text-formula = 文本的开头像电子表格公式：{ $text }
    .title = 文本中有公式
    .why = 有人打开导出文件时，电子表格可能会执行这种文本。
    .fix = 请用公式的结果或文字代替公式。

finding-text-markup = 文本包含网页标记：{ $sample }。
    .title = 文本中有网页标记
    .why = 文本按原样显示，所以读者会看到这些标记。
    .fix = 请删除标记。粘贴复制的文字时请使用纯文本。

finding-text-placeholder = “{ $text }”是占位文字，不是说明。
    .title = 占位文字
    .why = 不知道的内容应当留空。占位文字使不同的活动看起来一样。
    .fix = 请写明您所知道的内容，或者清空单元格。

finding-title-repeated = 说明重复了名称。
    .title = 说明重复名称
    .why = 说明应当写明名称中容纳不下的内容。
    .fix = 请补充做什么、由谁做、为谁做，或者将说明留空。

finding-title-short = 名称“{ $text }”很短。
    .title = 名称过短
    .why = 人们通过名称识别活动，也通过名称发现重复报告。
    .fix = 请写明在何处做什么。

## 活动的集合

finding-amount-outlier = { $amount }远高于{ $reporter }报告的此类{ $count }笔金额（{ $unit }）。
    .title = 金额异常大
    .why = 一笔大额款项就可能决定总数。它往往是正确的，但值得核对。
    .fix = 请核对金额。如果无误，无需处理。

finding-amount-repeated = { $reporter }在{ $activities }项活动中有{ $count }项报告了{ $amount }。
    .title = 同一金额反复出现
    .why = 填充值或向下复制的总和看起来像真实金额。
    .fix = 请核对每项活动是否都有自己的金额。如果是固定价格，无需处理。

finding-amount-slip = { $direction ->
        [large] { $amount }约为{ $reporter }通常报告的此类金额（{ $unit }）的{ $factor }倍。
       *[small] { $amount }约为{ $reporter }通常报告的此类金额（{ $unit }）的{ $factor }分之一。
    }
    .title = 千位或百万位有误
    .why = 以千或百万为单位的金额与以个位为单位的金额混在一起，会使总数产生同样倍数的错误。
    .fix = 请核对该列和该单元格的单位，并更正金额。

finding-currency-mixed = { $reporter }通常以{ $usual }报告。这笔金额以{ $currency }计。
    .title = 不常用的货币
    .why = 金额逐笔折算，所以货币错误就是金额错误。
    .fix = 请核对货币。如果无误，无需处理。

finding-duplicate-id = { $reporter }的标识符“{ $id }”先前已使用。这是第{ $number }项活动。
    .title = 标识符使用两次
    .why = 一个标识符只确定一项活动。标识符相同的两项活动只保留第一项。
    .fix = 请为第二项活动指定专有标识符；如果是同一活动，请予删除。

finding-duplicate-likely = 该活动与“{ $other }”的伙伴、名称、日期和金额一致。
    .title = 可能重复报告
    .why = 报告两次的活动会被计入两次。
    .fix = 如果是同一活动，请删除其中一项。如果不是，请使名称有所区别。

finding-parent-cycle = { $count }项活动隶属于自身，或者循环隶属。
    .title = 活动循环隶属
    .why = 对于循环隶属的活动，无法说明哪一项是方案，哪一项是项目。
    .fix = 请更正上级活动，使其中一项处于最上级。

finding-parent-missing = 上级活动“{ $parent }”不在本集合中。有{ $count }项活动提到它。
    .title = 找不到上级活动
    .why = 项目显示在其所属方案之下。
    .fix = 请补充方案，或者更正其标识符。如果在另一文件中，无需处理。

finding-year-far = 该活动始于{ $year }年。{ $reporter }的其他活动始于{ $first }年至{ $last }年之间。
    .title = 年份与其他活动相差甚远
    .why = 年份键入错误，活动就会被移到无人查看的年份。
    .fix = 请核对开始日期。如果无误，无需处理。

## 检查本身

finding-check-limit = 检查“{ $rule }”记住了本集合的{ $count }个项目，不再增加。
    .title = 集合超过检查所能记住的范围
    .why = 对集合的检查使用有限的内存。在非常大的集合中，可能会有遗漏。
    .fix = 请逐个文件检查，或者按报告方分别检查。
finding-reported-unreadable = 该报告方无法读取的活动：{ $count }。本项未与其比较。
    .title = 无法读取的记录
    .why = 由其他版本的程序写成，或已损坏。
    .fix = 请告知节点管理者。您录入的内容仍会保存。
