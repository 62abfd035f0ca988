### 映射配置:他人的表格如何成为活动。以及 Ayni 记录。

## 无法读取的单元格

finding-map-cell-error = “{ $column }”列中是电子表格自身的错误{ $value }。
    .title = 公式有错误
    .why = 电子表格未能算出该值，或者没有保存该值。
    .fix = 请更正公式，或者直接写入该值，然后重新保存文件。

finding-map-value-unknown = “{ $column }”列中的“{ $value }”不是配置或代码清单中的值。
    .title = 未知的值
    .why = 没有人说明该值的含义，也不予猜测。
    .fix = 请更正单元格，或者将该值加入配置中该列的对照表。

finding-map-country-former = “{ $column }”列中的“{ $value }”曾是{ $country }的代码。指的是哪个国家？
    .title = 国家的旧代码
    .why = 代码会变更，而旧代码往往是另一国代码的笔误，因此不作猜测。
    .fix = 请填写现行代码或名称。如果文件一律使用旧代码，请将其加入配置中该列的值。

finding-map-country-unknown = “{ $column }”列中的“{ $value }”不是已知的国家。
    .title = 未知国家
    .why = 没有国家，活动就不能计入任何伙伴。
    .fix = 请更正名称或代码。如果正确，请将其加入配置中该列的值。

finding-map-sector-unknown = “{ $column }”列中的“{ $value }”不是已知的部门。
    .title = 未知部门
    .why = 计入活动时不含该部门。
    .fix = 请更正代码或名称，或者在配置中说明其所指的部门。

finding-map-goal-unknown = “{ $column }”列中的“{ $value }”不是可持续发展目标或具体目标。
    .title = 未知目标
    .why = 计入活动时不含该目标。
    .fix = 请写目标的编号（3）或具体目标的编号（3.8）。

finding-map-place-open = “{ $column }”列中的“{ $value }”是国内的一个地区，但不清楚属于哪个国家。
    .title = 地点没有国家
    .why = 地点只有连同国家才予以保留。
    .fix = 请在地点之前写国家，例如 KEN:Nairobi。

finding-map-flag-unreadable = “{ $column }”列中的“{ $value }”既不是“是”，也不是“否”。
    .title = 既非是也非否
    .why = 视为未说明。
    .fix = 请写是或否。

finding-map-number-unreadable = “{ $column }”列中的“{ $value }”不是数字。
    .title = 不是数字
    .why = 缺失的金额不是零：在知道金额之前，该行搁置。
    .fix = 请只写数字。不知道金额的，请将单元格留空。

finding-map-number-is-date = “{ $column }”列中的“{ $value }”是日期，而此处应为数字。
    .title = 日期代替了数字
    .why = 电子表格有时会将1.5之类的数字变成日期。
    .fix = 请将单元格设为数字格式，然后重新写入数字。

finding-map-number-ambiguous = “{ $column }”列中的“{ $value }”可以表示两个不同的数字。
    .title = 数字有两种含义
    .why = 三位数字之前的点或逗号，在一国分隔千位，在另一国分隔小数。
    .fix = 请在配置中说明数字的写法，或者书写数字时不用分隔符。

finding-map-number-other-style = “{ $column }”列中的“{ $value }”与该列其他数字的写法不同。
    .title = 数字写法不同
    .why = 小数之前用哪个符号，不予猜测。
    .fix = 请按其他数字的写法书写。

finding-map-number-too-large = “{ $column }”列中的“{ $value }”过大，不可能是金额。
    .title = 数字过大
    .why = 金额在小数之前最多有32位。
    .fix = 请更正数字。

finding-map-number-rounded = “{ $column }”列中的“{ $value }”小数超过六位，已四舍五入。
    .title = 数字已四舍五入
    .why = 金额以百万分之一为单位保存，使总和精确。
    .fix = 无需处理。

finding-map-date-unreadable = “{ $column }”列中的“{ $value }”不是日期。
    .title = 不是日期
    .why = 没有日期，活动可能不计入任何一年，或者计入错误的年份。
    .fix = 请按年、月、日书写日期：2024-05-17。只有年份或月份也算日期。

finding-map-date-impossible = “{ $column }”列中的“{ $value }”是任何日历都没有的日期。
    .title = 不可能的日期
    .why = 没有日期，活动可能不计入任何一年，或者计入错误的年份。
    .fix = 请更正日期。

finding-map-date-ambiguous = “{ $column }”列中的“{ $value }”可以表示两个不同的日期。
    .title = 日期有两种含义
    .why = 有人先写日，有人先写月。
    .fix = 请在配置中说明哪个在先，或者将日期写成2024-05-17。

finding-map-date-is-period = “{ $column }”列中的“{ $value }”是两个日期之间的时间，而此处应为一个日期。
    .title = 期间代替了日期
    .why = 所指的是两者中的哪一个，不予猜测。
    .fix = 请只写一个日期，或者在配置中将该列映射为期间。

finding-map-currency-unknown = “{ $column }”列中的“{ $value }”不是已知的货币。
    .title = 未知货币
    .why = 没有货币的金额既不能折算，也不能相加。
    .fix = 请写三字母代码（ISO 4217），或者将该值加入配置中该列的对照表。

finding-map-currency-missing = “{ $column }”列中的金额{ $value }没有货币。
    .title = 金额没有货币
    .why = 没有货币的金额既不能折算，也不能相加。
    .fix = 请在该行、列标题或配置中补充货币。

finding-map-unit-missing = “{ $column }”列中的数量{ $value }没有单位。
    .title = 数量没有单位
    .why = 数量只在同一单位内相加。
    .fix = 请在该行或配置中补充单位。

finding-map-lists-uneven = “{ $column }”列中是{ $value }。与其对应的单元格中项数不同。
    .title = 清单长短不一
    .why = 不清楚哪一项对应哪一项。
    .fix = 请使两个单元格的项数相同，顺序一致。

## 行和标识符

finding-map-id-missing = 该行没有任何内容可将其活动与其他活动区别开来。
    .title = 行没有标识符
    .why = 没有标识符，就无法识别该行以后的版本。
    .fix = 请填写标识符，或者至少填写伙伴和名称。

finding-map-key-derived = { $count }项活动仅凭其伙伴、名称和开始日期识别。
    .title = 由其他字段构成的标识符
    .why = 没有任何列载有标识符。如果伙伴、名称或开始日期以后改变，活动就会被当作新活动。
    .fix = 请在配置中指明标识符所在的列，或者指明区别各项活动的列。

finding-map-key-shared = 另有一行在区别各项活动的列中有相同的值。
    .title = 无法区别的行
    .why = 只保留其中的第一行，其他行搁置。
    .fix = 如果是重复，请删除该行。如果不是，请在配置的“identity”下指明更多的列。

finding-map-rows-apart = 活动“{ $id }”的各行不在一起。
    .title = 一项活动的各行分散
    .why = 一项活动的各行一并读取。位于后面的行搁置。
    .fix = 请按标识符对工作表排序，或者为后面的行指定自己的标识符。

finding-map-rows-differ = 该行关于活动的内容与活动的第一行不同。
    .title = 一项活动的各行不一致
    .why = 以第一行的内容为准。
    .fix = 请使各行一致，或者除第一行外将该单元格留空。

finding-map-too-many-rows = 超过{ $limit }行有相同的标识符。
    .title = 一项活动的行过多
    .why = 标识符列可能载有其他内容。
    .fix = 请在配置中核对标识符在哪一列。

finding-map-payer-missing = 支付的一方不在活动的参与方之列。
    .title = 缺少支付方
    .why = 该资源不能计入任何一方。
    .fix = 请增列该参与方，或者更正支付方。

finding-map-payer-ambiguous = 活动有多个参与方担任支付的角色。
    .title = 支付方不明确
    .why = 不清楚其中哪一方投入了该资源。
    .fix = 请在支付方列中写明参与方的行。

finding-map-merged-amount = “{ $column }”列中的金额位于跨{ $rows }行合并的单元格中。
    .title = 合并单元格中的金额
    .why = 该金额只计一次，计入其中的第一行。
    .fix = 请在每一行写明该行自己的金额。

finding-map-total-differs = 合计行在“{ $column }”列中为{ $stated }。其上各行之和为{ $sum }。
    .title = 合计与各行不符
    .why = 可能缺少一行，或者某一金额有误。合计行本身不计入。
    .fix = 请核对合计以上的各行。

finding-map-totals-skipped = { $count }行是其他行的合计，没有作为活动读取。
    .title = 合计行
    .why = 合计与其各行一并计入，就会重复计算。
    .fix = 无需处理。

finding-map-header-repeated = { $count }行重复了标题。
    .title = 标题重复
    .why = 为打印而制作的工作表每页都有标题。这些行没有作为活动读取。
    .fix = 无需处理。

finding-map-row-aside = 该行没有作为活动读取：{ $text }
    .title = 各行之间的注释
    .why = 该行只有一个单元格，或者没有配置所读取的单元格。
    .fix = 如果是活动，请填写其他各列。

finding-map-rows-aside = { $count }行没有作为活动读取。它们是注释。
    .title = 各行之间的注释
    .why = 这些行只有一个单元格，或者没有配置所读取的单元格。
    .fix = 如果是活动，请填写其他各列。

finding-map-rows-filtered = 配置排除了{ $count }行：{ $why }
    .title = 配置排除的行
    .why = 这是配置编写者基于该理由作出的决定。
    .fix = 如果应读取这些行，请修改配置。

## 工作表和标题

finding-map-sheet-ignored = 配置排除了该工作表（共{ $rows }行）：{ $why }
    .title = 配置排除的工作表
    .why = 这是配置编写者基于该理由作出的决定。
    .fix = 如果应读取该工作表，请修改配置。

finding-map-sheet-unmapped = 配置没有提及该工作表（共{ $rows }行）。
    .title = 工作表没有读取
    .why = 其中可能有活动。
    .fix = 请将该工作表加入配置：写明各列，或者写在“ignore”下并说明理由。

finding-map-sheet-missing = 文件中没有与配置的这一部分对应的工作表。{ $sheets }
    .title = 缺少工作表
    .why = 文件的结构可能与编写配置时不同。
    .fix = 请核对是否用对了配置，以及工作表是否被重新命名。

finding-map-header-missing = 工作表中没有任何一行是配置所描述的标题行。配置查找的是：{ $words }
    .title = 找不到标题行
    .why = 没有标题行，就不知道各列是什么。
    .fix = 请核对是否用对了配置。如果标题已改名，请将新的标题写入配置。

finding-map-header-unclear = 标题“{ $column }”中有一个词在一种语言中表示千，在另一种语言中表示百万。
    .title = 列的单位不明确
    .why = 金额按原样采用。
    .fix = 请在配置中说明应乘以多少。

finding-map-column-missing = 工作表没有配置所读取的“{ $column }”列。
    .title = 缺少列
    .why = 从该列读取的字段留空。
    .fix = 请将该列现在的标题写入配置，或者在配置中标明该列可有可无。

finding-map-column-twice = 有多列的标题是“{ $column }”。读取第一列。
    .title = 标题使用两次
    .why = 所指的可能是另一列。
    .fix = 请在配置中写“{ $column }#1”或“{ $column }#2”。

finding-map-columns-unused = { $count }列没有读取：{ $columns }
    .title = 列没有读取
    .why = 其中的内容不予保留。
    .fix = 如果这些列重要，请作为字段或在“extra”下加入配置。

finding-map-profile-invalid =
    无法使用该配置。{ $trouble }{ $column ->
        [0] {""}
       *[other] 第{ $column }个字符。
    }（{ $detail }）
    .title = 配置无效
    .why = 配置不明确，就不读取任何内容。
    .fix = 请更正此处指出的行。

## Ayni 记录

finding-record-not-json = 第{ $line }行第{ $column }列：这不是 JSON。{ $detail }
    .title = 不是 JSON
    .why = 记录是 UTF-8编码的 JSON 对象。
    .fix = 请发送方重新发送。

finding-record-no-version = 这不是 Ayni 记录：没有注明版本。
    .title = 不是记录
    .why = 记录是 JSON 对象，其成员“ayni”载有版本。
    .fix = 请核对是否选对了文件。

finding-record-version = 记录的版本为{ $found }。本程序读取不高于{ $known }的版本。
    .title = 记录版本较新
    .why = 较新的版本可能载有本程序不理解的内容。
    .fix = 请安装本程序的较新版本。

finding-record-shape = 记录中有其版本不允许的内容：{ $detail }
    .title = 记录无效
    .why = 无法完整地保存。
    .fix = 请发送方予以更正。结构说明见 docs/record-v1.schema.json。

## 提出配置：各行的依据以及略去某列的原因

map-why-header = 根据标题
map-why-header-only = 仅根据标题：只有{ $percent }%的值与此相符
map-why-values = 仅根据值：{ $percent }%与此相符
map-why-both = 根据标题，且{ $percent }%的值与此相符
map-why-year = 标题含有年份，其他标题仅年份不同
map-left-unknown = 未能识别
map-left-empty = 没有值
map-left-second = “{ $column }”更为合适
map-left-no-header = 未能识别标题行

## TOML 文件的错误

toml-syntax = 此处不符合 TOML 的写法。
toml-unknown = 此处没有这个字段。
toml-missing = 缺少必需的字段。
toml-word = 此处不能使用这个词。
toml-kind = 此处需要另一种类型的值。
toml-twice = 此项出现了两次。
toml-value = 此处的内容无法使用。
