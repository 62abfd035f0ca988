### 读取 SDMX 时以及对照结构核对数据时发现的问题。

## 报文

finding-sdmx-format-unknown = 该文件不是 SDMX 报文。
    .title = 不是 SDMX 报文
    .why = SDMX-ML 以 SDMX 命名空间中的元素开头，SDMX-CSV 以 DATAFLOW 或 STRUCTURE 列开头。
    .fix = 请确认文件是否正确，或向发送方索取 SDMX-ML 2.1、3.0 或 SDMX-CSV。

finding-sdmx-kind-not-read = 报文属于“{ $kind }”类型，不予读取。
    .title = 不读取的报文类型
    .why = 可读取 SDMX-ML 2.1、3.0 和 SDMX-CSV 的结构与数据；较早版本、元数据、查询和注册库报文不予读取。
    .fix = 请向发送方索取上述格式之一。

finding-sdmx-cut-short = 报文在完整之前就结束了。
    .title = 报文被截断
    .why = 有打开的内容没有关闭，传输中断时会这样。此前的内容已读取。
    .fix = 请发送方重新发送文件。

finding-sdmx-syntax = 报文从此处起格式不正确：{ $detail }。
    .title = 格式不正确
    .why = 违反自身规则的 XML 无法继续读取。此前的内容已读取。
    .fix = 请修正该行，或请发送方重新生成文件。

finding-sdmx-entity = 报文声明或使用了“{ $name }”，已略去。
    .title = 报文中的实体
    .why = 声明的实体可能打开其他文件或无限增长。SDMX 不需要实体，任何实体都不予展开。
    .fix = 请用文字本身代替实体。

finding-sdmx-encoding = 有些字节不是 { $encoding } 字符，已替换为“�”。
    .title = 编码有误
    .why = 文件保存所用的编码与其声明的或 SDMX 要求的（UTF-8）不同。
    .fix = 请以 UTF-8 保存文件。

finding-sdmx-element-skipped = “{ $element }”已略去。
    .title = 报文的一部分已略去
    .why = 可读取机构、代码表、概念体系、数据结构、数据流和数据。SDMX 的其他部分在此不使用。
    .fix = 如果不需要，则无须处理。

finding-sdmx-footer = 发送方说明（{ $code }）：{ $text }
    .title = 发送方的说明
    .why = 服务发送的内容少于请求或另有须知时，会附上这类说明。
    .fix = 请阅读，如有缺失请重新索取。

finding-sdmx-limit = 报文的观测值超过 { $limit } 个，其余未读取。
    .title = 观测值过多
    .why = 读取设有上限，以免任何文件耗尽机器资源。
    .fix = 请拆分文件。

finding-sdmx-csv-heading = 首行以“{ $name }”开头，或缺少 SDMX-CSV 所需的列。
    .title = 无法识别 SDMX-CSV 标题行
    .why = 首列应为 DATAFLOW（1.0），或 STRUCTURE 后接 STRUCTURE_ID（2.0）。
    .fix = 请修正首行。

finding-sdmx-csv-cells = 该行有 { $cells } 个单元格，首行有 { $expected } 个。该行已略去。
    .title = 单元格数目不同的行
    .why = 无法判断各值属于哪一列。
    .fix = 请查找缺少或多余的分隔符，并将含分隔符的文字置于引号内。

finding-sdmx-unplaced = “{ $value }”没有说明数据或数据流归属何处，或应如何处理。
    .title = 归属不明
    .why = 数据集以“机构:标识(版本)”指明其数据流或结构，SDMX-CSV 2 的行指明操作（I、A、M、R、D）。
    .fix = 请修正名称或操作。

finding-sdmx-decimal-comma = “{ $column }”中的数字使用小数逗号，已按小数点读取。
    .title = 小数逗号
    .why = SDMX 用小数点书写数字；供某些国家读者使用的文件用逗号。
    .fix = 无须处理。

## 结构

finding-sdmx-id-missing = “{ $element }”没有标识。
    .title = 缺少标识
    .why = 没有标识（构件还须有机构）就无法引用。该内容已略去。
    .fix = 请发送方补充。

finding-sdmx-id-repeated = “{ $id }”在 { $artefact } 中出现不止一次。
    .title = 标识重复
    .why = 一个标识只指一个事物。
    .fix = 请删除其中一个或另给标识。

finding-sdmx-reference-missing = “{ $of }”引用“{ $reference }”，但后者不存在。
    .title = 引用缺失
    .why = 结构所引用的内容须在同一报文中或为已知；没有代码表就无法核对数值。
    .fix = 请补充，或向发送方索取结构及其引用的全部内容。

## 数据

finding-sdmx-column-unknown = 结构 { $structure } 中没有“{ $component }”。
    .title = 未知列
    .why = 只有 SDMX-CSV 可带自有列。该列予以保留但不使用。
    .fix = 如应为组成项，请修正名称。

finding-sdmx-value-missing = “{ $component }”没有值。
    .title = 缺少值
    .why = 每个观测值都须有维度值和必填属性值。
    .fix = 请补充该值。

finding-sdmx-code-unknown = “{ $component }”中的“{ $value }”不在 { $list } 中。
    .title = 未知代码
    .why = 只有表中的代码才能为所有使用者理解。
    .fix = 请修正代码，或使用包含该代码的版本。

finding-sdmx-value-form = “{ $component }”中的“{ $value }”不属于 { $form } 类型。
    .title = 值的形式有误
    .why = 结构规定了值的形式：带小数点的数字，或 2024、2024-Q1、2024-11 等时期。
    .fix = 请修正该值。

finding-sdmx-text-long = “{ $component }”中的文字有 { $length } 个字符；结构允许 { $limit } 个。
    .title = 文字过长
    .why = 接收方可能截断或拒收。
    .fix = 请缩短文字。

finding-sdmx-observation-repeated = 观测值 { $key } 已在第 { $line } 行出现。
    .title = 观测值重复
    .why = 每种维度组合只有一个观测值。
    .fix = 请删除其中一个，或修正某个维度。

finding-sdmx-attribute-varies = “{ $component }”在此处为“{ $value }”，在第 { $line } 行为“{ $other }”。
    .title = 属性不一致
    .why = 结构对整个序列、组或数据集只规定一次，因此必须相同。
    .fix = 请修正其中一个值。

finding-sdmx-more = “{ $code }”另有 { $count } 处。
    .title = 同类问题还有
    .why = 为使清单便于阅读，只保留最前面的若干处。
    .fix = 请修正所列各处，然后重新读取文件。
