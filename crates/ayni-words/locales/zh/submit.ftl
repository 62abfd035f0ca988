### 一国自身数字的提交：文件、状态、命令和检查结果。

## 文件

submit-title = { $country }{ $year }年提交材料
submit-quality-title = { $country }{ $year }年提交材料的质量报告
submit-caption-items = 按组别和细目：{ $view }、{ $basis }
submit-caption-partners = 按细目和接受方：{ $view }、{ $basis }
submit-fact-country = 国家
submit-fact-recipient = 提交对象
submit-fact-office = 提交机构
submit-fact-layout = 版式
submit-fact-groups = 报告的组别
submit-fact-groups-not = 该国选择不报告的组别
submit-fact-measurement = 计量清单的 SHA-256
submit-fact-revision = 修订政策
submit-fact-expected = 应报告的机构数
submit-fact-silent = 其中本年未报送的
submit-fact-nonresponse = 未答复率
submit-percent = { $share }%
submit-rule-groups = 组别、口径、单位和视角之间绝不相加。
submit-rule-totals = 每组的合计是其上方所示各行之和。
submit-rule-withheld = 不予公布的行没有数字，任何合计也不包含这些数字。
submit-rule-line = 每行都有自己的名称，异议可据此引用。
submit-sheet-empty = 该年没有这一视角的数字。
submit-total = 合计
submit-total-shown = 所示各行合计
line-status-reported = 已报告
line-status-withheld = 不予公布

## 表

submit-table-metadata = 参考元数据
submit-table-withheld = 不予公布的内容、决定者和理由
submit-table-coverage = 本年报送情况，按机构
submit-table-left-out = 不计入的行，按理由、视角和口径
submit-column-group = 组别
submit-column-imputed = 其中推算
submit-column-unconverted = 没有汇率
submit-column-indicator = 17.3.1分项指标
submit-column-status = 状态
submit-column-line = 行
submit-column-by = 决定者
submit-column-concept = 概念
submit-column-text = 内容
submit-column-origin = 说明者
submit-column-view = 视角
submit-column-basis = 口径
submit-column-nature = 数字如何得出
submit-column-by-amount = 占金额的比例（%）
submit-column-by-count = 占计量项的比例（%）
submit-column-rate = 汇率
submit-note-receipts = 仅指伙伴的收款。没有字母的，框架版本未确定该细目属于哪个分项指标。
submit-note-withheld = 不予公布的行：{ $count }。其数字不在任何合计中。
submit-note-metadata = 可持续发展目标参考元数据结构的概念。程序不知道、也无人说明的，即为缺失；绝不编造。
submit-note-natures = 占金额的比例按已折算为美元的部分计算。组内有细目不予公布的，不显示比例。
submit-hidden = { $view }、{ $basis }
submit-hidden-no-basis = { $view }，口径未说明
submit-hidden-by = 报告方

## 元数据

submit-missing = 缺失
submit-missing-required = 缺失：应由机构说明
submit-origin-fixed = 版式
submit-origin-derived = 程序
submit-origin-stated = 机构
submit-meta-units = 现价美元和本国货币（{ $currency }）；数量以自身单位计
submit-meta-units-dollars = 现价美元；数量以自身单位计
submit-meta-sources = { $count }个机构的报告：{ $reporters }
submit-meta-limits = 组别、口径、单位和视角不得相加，也不得用这些数字对国家排名。
submit-meta-validation = 检查记录的规则：{ $rules }条。检查结果：错误{ $errors }，警告{ $warnings }，提示{ $notes }。
submit-meta-adjustment = 金额按以下汇率折算：{ $source }。规则为“{ $rule }”。没有其他调整。
submit-meta-imputation = 按方法自身价格估值：{ $rule }。其余缺失的仍为缺失，不等于零。
submit-meta-aggregation = 数字属于一个国家，不作跨国汇总。
submit-meta-assessment = 见提交材料所附的质量报告（quality.html）。
submit-meta-no-breaks = 方法未指明数列有中断。
submit-meta-series = 发展中国家的总收款；细目所对应的分项指标：{ $letters }
submit-meta-no-series = 所示细目均未对应分项指标。

submit-concept-sdg-goal = 目标
submit-concept-sdg-target = 具体目标
submit-concept-sdg-indicator = 指标
submit-concept-sdg-series-descr = 数列
submit-concept-meta-last-update = 元数据最近更新
submit-concept-sdg-related-indicators = 相关指标
submit-concept-sdg-custodian-agencies = 托管机构
submit-concept-contact-organisation = 联系：组织
submit-concept-contact-name = 联系：联系人
submit-concept-organisation-unit = 联系：组织内部门
submit-concept-contact-funct = 联系：职务
submit-concept-contact-phone = 联系：电话
submit-concept-contact-mail = 联系：邮寄地址
submit-concept-contact-email = 联系：电子邮件
submit-concept-stat-conc-def = 定义和概念
submit-concept-unit-measure = 计量单位
submit-concept-class-system = 分类
submit-concept-source-type = 数据来源类型
submit-concept-coll-method = 数据收集方法
submit-concept-freq-coll = 数据收集频率
submit-concept-rel-cal-policy = 发布日历
submit-concept-data-source = 数据提供者
submit-concept-compiling-org = 数据汇编者
submit-concept-inst-mandate = 机构的任务授权
submit-concept-rationale = 理由
submit-concept-rec-use-lim = 评论和局限
submit-concept-data-comp = 计算方法
submit-concept-data-validation = 核验
submit-concept-adjustment = 调整
submit-concept-imputation = 缺失值的处理
submit-concept-reg-agg = 区域汇总
submit-concept-doc-method = 方法文件
submit-concept-quality-mgmnt = 质量管理
submit-concept-quality-assure = 质量保证
submit-concept-quality-assmnt = 质量评估
submit-concept-coverage = 数据可得性和分类
submit-concept-comparability = 可比性和偏差
submit-concept-other-doc = 参考资料和文件

## 质量报告

submit-section-institution = 机构
submit-section-natures = 实测、估计和推算
submit-section-left-out = 不予公布或不计入的内容
submit-section-rates = 使用的汇率
submit-section-method = 方法的选择
submit-natures-text = 比例只在同一视角、同一口径和同一组别内计算，因为其他均不相加。
submit-sent = 已报送
submit-sent-unexpected = 已报送，但不在应报告者清单上
submit-waiting = 报送文件中有错误、在登记册之外等待的行：{ $count }。这些行不在任何数字中。
submit-waiting-none = 报送文件中没有在登记册之外等待的行。
submit-waiting-unknown = 登记册在计量之后已有变动，因此不知道当时有多少行在等待。
submit-rates-none = 没有折算任何金额。

## 状态

submission-state-draft = 已起草
submission-state-cleared = 已核准
submission-state-submitted = 已提交
submission-state-acknowledged = 已确认收到
submission-state-objection = 收到异议
submission-state-answered = 异议已答复
submission-state-settled = 异议已解决
submission-state-withdrawn = 已撤回
submit-state-line = { $number }. { $date }：{ $state }
submit-says-by = {"    "}由：{ $value }
submit-says-role = {"    "}职务：{ $value }
submit-says-authority = {"    "}依据：{ $value }
submit-says-reference = {"    "}文号：{ $value }
submit-says-country = {"    "}国家：{ $value }
submit-says-lines = {"    "}行：{ $value }
submit-says-objection = {"    "}异议：状态{ $value }
submit-says-text = {"    "}{ $value }
submit-last = 最后一个状态的哈希值：{ $hash }
submit-whole = 提交材料完整：每个文件、每个状态以及签名（如有）均有效。
submit-table = {"  "}{ $caption }（{ $count }行）
submit-made = 草稿在 { $path } 中，尚未有人核准。
submit-receipt = 回执的哈希值：{ $hash }
submit-unsigned = 未签名：节点没有密钥（用 ayni package key new 生成）。

## 待填写的声明

submit-statement-made = { $path } 有待填写。用 --statement 使用它。
submit-statement-head =
    提交材料中只有机构才能说明的内容。请填写适用的部分；留空的显示为缺失。
    一段文字可用多种语言，各置于其代码之下（.en、.fr）。
    该国报告的组别；省略此行则为全部：
submit-statement-required = （必需）
submit-statement-derived = 以下由程序自行填写。在此说明的内容会附加其后：
submit-statement-withhold =
    对该接收方不予公布的细目、由谁决定和理由。其各行标明不予公布，任何合计都不包含。basis 和 direction 可以省略。

## 妨碍的情况

submit-has-states = { $path } 中有一份已核准或更进一步的提交材料，不予替换。
    .fix = 请指定另一个文件夹。
submit-occupied = { $path } 中有其他内容。
    .fix = 请指定一个空文件夹。
submit-whose-node = 登记册没有说明属于谁。
    .fix = 请指定国家：ayni init --country CODE
submit-no-layout = 没有版式“{ $id }”。
    .fix = 请指定以 .toml 结尾的文件，或使用“unctad”。
submit-foreign = 这是{ $own }的节点，不能以{ $country }的名义提交。
    .fix = 只有一国自己的节点才能以其名义提交。
submit-estimate = 该计量是{ $author }的估计，不是{ $country }的计量。
    .fix = 请从该国自己的登记册计量，不用 --by，也不用文件。
submit-other-year = 该计量不是只针对{ $year }年。
    .fix = 请计量该年：ayni measure --year { $year } -o FOLDER
submit-edition-changed = 现有版本不是得出数字所用的版本：{ $id }，SHA-256 { $hash }。
    .fix = 请用 --framework 指定其文件，或重新计量。
submit-method-changed = 现有方法不是得出数字所用的方法：{ $id }，SHA-256 { $hash }。
    .fix = 请用 --method 指定其文件，或重新计量。
submit-no-group = 版本中没有“{ $group }”组。现有：{ $groups }。
    .fix = 请指定版本中的组别。
submit-year-empty = { $country }的登记册中，报告的组别没有{ $year }年的数字。
    .fix = 请导入该年的报告，或指定另一年。空的提交材料意味着零。
submit-statement-exists = { $path } 已经存在。
    .fix = 请指定另一个文件。有人填写过的内容不会被覆盖。
submit-which-day = 状态的日期由人给出。
    .fix = 请用 --as-of 指定日期。
submit-no-line = 提交材料中没有“{ $line }”行。
    .fix = 请从工作簿的最后一栏取行的名称。
submit-state-order = 此处不能接“{ $state }”：提交材料目前为“{ $now }”。
    .fix = 顺序为：核准、提交、确认收到；异议在提交之后；撤回之后不再有任何状态。
submit-state-needs = 状态“{ $state }”需要{ $option }。
    .fix = 请补上。
submit-state-idle = 状态“{ $state }”没有{ $option }。
    .fix = 请省略。
submit-state-earlier = { $date }早于上一状态（{ $before }）。
    .fix = 请更正用 --as-of 给出的日期。
submit-no-objection = 状态{ $number }处没有可以变为“{ $state }”的异议。
    .fix = 异议先答复，后解决。请指定提出异议的状态编号。

## 命令

cli-submit = 提交一国自己的计量，并保存其后续情况
cli-submit-examples =
    示例：
      ayni submit unctad --new-statement statement.toml
      ayni submit unctad --year 2024 --statement statement.toml -o out/
      ayni submit state out/ cleared --by "A. Quispe" --role "司长" --authority "第12/2020号法令" --as-of 2026-03-02
      ayni submit verify out/
cli-submit-unctad = 编制向贸发会议提交的材料：工作簿、元数据、质量报告、回执
cli-submit-unctad-examples =
    示例：
      ayni submit unctad --year 2024 -o out/
      ayni submit unctad --year 2024 --from measurement/ --statement statement.toml --groups A,C -o out/

    版式为工作版式，并非贸发会议的表格。其他版式用 --layout 指定。
cli-submit-unctad-arg-year = 报告年度
cli-submit-unctad-arg-from = 由 ayni measure 生成的文件夹，代替登记册
cli-submit-unctad-arg-layout = 版式
cli-submit-unctad-arg-statement = 机构的说明（任务授权、联系方式、不予公布的内容）
cli-submit-unctad-arg-new-statement = 写出这样一份待填写的声明，不做其他事
cli-submit-unctad-arg-groups = 该国报告的组别；未指定则为全部
cli-arg-folder = 提交材料的文件夹
cli-submit-state = 添加状态：cleared、submitted、acknowledged；objection、answered、settled；withdrawn
cli-submit-state-examples =
    示例：
      ayni submit state out/ submitted --by "常驻代表团" --reference "第55/2026号照会" --as-of 2026-03-05
      ayni submit state out/ objection --country XBB --line provided/disbursed/A1 --text "未达成一致" --as-of 2026-04-10
      ayni submit state out/ answered --objection 4 --by "A. Quispe" --text "已函复说明" --as-of 2026-04-20
cli-submit-state-arg-state = 状态：cleared、submitted、acknowledged、objection、answered、settled、withdrawn
cli-submit-state-arg-by = 由谁：个人或机构
cli-submit-state-arg-role = 以何职务
cli-submit-state-arg-authority = 依据：法律、法令或决定
cli-submit-state-arg-reference = 信函或案卷的编号
cli-submit-state-arg-country = 提出异议的国家
cli-submit-state-arg-line = 有异议的行；可多次指定
cli-submit-state-arg-text = 理由、答复或解决方式
cli-submit-state-arg-objection = 提出异议的状态编号
cli-submit-verify = 检查提交材料的每个文件、状态和签名
cli-submit-verify-examples =
    示例：
      ayni submit verify out/
      ayni submit verify out/ --signed-by "1A2B 3C4D …" --measurement measurement/
cli-submit-verify-arg-signed-by = 签名密钥应有的指纹
cli-submit-verify-arg-measurement = 提交材料所应依据的计量

## 检查结果

finding-submission-syntax =
    无法读取文件。{ $trouble }{ $column ->
        [0] {""}
       *[other] 第{ $column }个字符。
    }（{ $message }）
    .title = 无法读取版式或声明
    .why = 有错误的文件一概不用：不予公布的决定若有笔误，会泄露本应保守的内容。
    .fix = 请更正所指的行，或与 ayni submit unctad --new-statement 写出的文件对照。
finding-layout-empty = 版式没有工作表。
    .title = 没有工作表的版式
    .why = 没有工作表的提交材料就没有数字。
    .fix = 请添加工作表，或从程序所附的版式开始。
finding-layout-column = “{ $column }”栏在工作表“{ $sheet }”中出现两次，或该内容的工作表不能有此栏。
    .title = 不能在此的栏
    .why = 按细目的工作表没有伙伴，按伙伴的工作表没有数量。
    .fix = 请删除该栏。
finding-layout-columns-needed = 工作表“{ $sheet }”缺少必需的栏。
    .title = 版式缺栏
    .why = 没有细目、状态以及（按伙伴时）伙伴，就无法说明一行是什么，也无法说明它不予公布。
    .fix = 请添加 item 和 status 栏，按伙伴的工作表还要有 partner 栏。
finding-statement-concept = 版式没有概念“{ $concept }”。
    .title = 未知概念
    .why = 以版式没有的名称说明的内容，不会在任何地方显示。
    .fix = 请从 ayni submit unctad --new-statement 写出的文件中取名称。
finding-statement-code = “{ $field }”下的“{ $code }”不在框架版本中。
    .title = 未知的组别或细目
    .why = 关于不存在事物的决定没有效果，也不会有人注意到。
    .fix = 请从 ayni framework show 取代码。
finding-statement-reason = 不予公布{ $item }的决定没有写明“{ $field }”。
    .title = 不予公布却无决定者或理由
    .why = 不予公布的内容都是由某人决定的。
    .fix = 请写明由谁决定（by）和理由（why）。
finding-submission-changed = { $file } 不是原先记录的文件。
    .title = 文件被改动
    .why = 其哈希值不同，生成后被改动过。
    .fix = 请勿使用。请重新取得原件，或重新生成。
finding-submission-missing = 没有 { $file }。
    .title = 文件缺失
    .why = 回执列有该文件。
    .fix = 请重新取得整个文件夹。
finding-submission-extra = 回执没有列出 { $file }。
    .title = 无关文件
    .why = 回执没有列出的，不属于提交材料。
    .fix = 请移到别处。
finding-submission-form = { $file } 的形式不对。
    .title = 无法读取提交材料的文件
    .why = 文件已损坏，或是手工写的。
    .fix = 请重新取得原件。
finding-submission-signature = { $file } 中的签名无效、缺失，或不是预期密钥所签。
    .title = 提交材料的签名无效
    .why = 签名之后有改动，或由他人签名。
    .fix = 请勿使用。请询问提交机构。
finding-submission-chain = { $file } 中的某个状态被改动、删去或移动。
    .title = 状态链断裂
    .why = 每个状态都写有前一状态的哈希值，第一个写有回执的哈希值。
    .fix = 请勿使用。请与记下的哈希值对照。
finding-submission-order = { $file } 中的某个状态与前一状态不相接。
    .title = 不相接的状态
    .why = 程序不会写出这样的状态。
    .fix = 请勿使用。请询问提交机构。
finding-submission-other-measurement = 该提交材料不是依据 { $path } 中的计量编制的。
    .title = 另一计量
    .why = 回执所列的是另一计量的清单。
    .fix = 请指定编制所依据的文件夹。
finding-submission-concept-missing = { $concept }为必需，但未说明。
    .title = 元数据缺失
    .why = 只有机构才能说明。显示为缺失。
    .fix = 请写入声明（用 --new-statement 生成），并用 --statement 使用。
finding-submission-policy-missing = 未说明修订政策。
    .title = 修订政策缺失
    .why = 只有机构才能说明。显示为缺失。
    .fix = 请写入声明的 revision_policy 之下。
finding-submission-register-moved = 登记册在计量之后已有变动。
    .title = 登记册已变动
    .why = 数字是回执所列计量的数字。
    .fix = 如需较新的数字，请重新计量。
