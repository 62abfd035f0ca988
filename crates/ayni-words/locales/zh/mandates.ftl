# 各机关的文件：段落的历年沿革，以及文件所提要求的落实情况。

web-mandates = 授权任务
mandate-intro = 决议、决定、报告和成果文件：内容为何，每段从何而来，要求谁在何时做什么，以及做了什么。
mandate-search-label = 措辞
mandate-search-hint = 在所存的全部文件中查找某一措辞出现之处，无论逐字相同或大致相同。不同之处有标记。
mandate-search = 查找
mandate-language = 语文
mandate-any-language = 所有语文
mandate-search-whole = { $count ->
   *[other] 有{ $count }个段落逐字载有这一措辞。
}
mandate-word-for-word = 逐字相同
mandate-nearly = { $share }%的字词
mandate-next = 下一页
mandate-earlier = 前面的段落
mandate-later = 后面的段落
mandate-none = 尚未保存任何文件。用“ayni mandate keep”可从文件中读取。
mandate-session = 第{ $session }届会议
mandate-series = 整个系列
mandate-through-years = 历年沿革
mandate-follow = 后续落实
mandate-compare = 对照
mandate-compare-with = 与较早的文本对照
mandate-turn = 反向对照
mandate-whole = 连同相同部分的全文
mandate-changes-docx = 标出改动的文本文档（DOCX）

mandate-send-title = 发送文件
mandate-send-intro = 决议、草案、决定、报告或成果文件。文件在节点之外的受限进程中读取，并显示未能归位的内容。不因内容而拒收。已保存的文本会成为其较新版本。
mandate-send-limit = Word（DOCX）、带文字的PDF、HTML、Akoma Ntoso、纯文本或JSON行，最大{ $limit } MB。如正文未写明文号，请以文号命名，如A_RES_78_167.docx。
mandate-send-keep = 读取并保存
mandate-send-look = 仅读取
mandate-send-only-read = 已读取；未保存任何内容。
mandate-send-new = 已保存。
mandate-send-changed = 已保存为较新版本。
mandate-send-same = 早已保存，内容相同。
mandate-send-findings = 读取中发现的情况
mandate-send-no-findings = 所有内容均已归位。
mandate-send-requests = 所提要求
mandate-screen-intro = 草案、计划或国家方案：南南内容位于何处、有多少，以及对其未涉及的内容有哪些商定措辞。不保存任何内容。
mandate-screen-against = 商定措辞来源
mandate-screen-no-source = 无来源
mandate-screen-look = 审读
mandate-recommendations-title = 建议
mandate-recommendations-caption = { $count ->
   *[other] { $count } 项建议
}
mandate-recommendations-none = 没有符合条件的建议。

mandate-requests-title = 要求与后续落实
mandate-requests-caption = { $count ->
   *[other] { $count }项要求
}
mandate-requests-note = 要求的措辞即文件原文。状态出自人的陈述或由日期得出，从不猜测。
mandate-requests-none = 没有符合条件的要求。
mandate-as-of = 截至{ $day }
mandate-column-document = 文件
mandate-column-paragraph = 段落
mandate-column-languages = 语文
mandate-column-kind = 类别
mandate-column-asked = 要求对象
mandate-column-words = 原文
mandate-column-things = 所要求之事
mandate-column-qualifiers = 限定语
mandate-column-due = 期限
mandate-column-repeats = 频率
mandate-column-state = 状态
mandate-column-reason = 理由
mandate-column-responsible = 负责方
mandate-column-evidence = 证据
mandate-every-months = { $count ->
   *[other] 每{ $count }个月
}
mandate-any-state = 任何状态
mandate-due-before = 期限不晚于
mandate-due = 期限：{ $date }
mandate-narrow = 显示
mandate-workbook = 工作簿（XLSX）
mandate-calendar = 到期事项日历
mandate-who = 各方
mandate-contributing = 参与方
mandate-who-hint = 留空即去掉所有名称。
mandate-say = 记录
mandate-remind = 提醒我
mandate-remind-on = 日期
mandate-note = 备注
mandate-in-document = 在文件中查看
mandate-steps = 步骤
mandate-step = 步骤
mandate-step-who = 由谁办理
mandate-step-due = 何时之前
mandate-step-add = 添加步骤
mandate-step-done = 已完成：{ $date }
mandate-done-on = 完成日期
mandate-done = 已完成
mandate-evidence-kind = 证据种类
mandate-evidence-reference = 出处
mandate-evidence-hint = 活动写作“报告方/编号”，或文号及段落，或会议、活动的名称。
mandate-evidence-add = 添加证据
mandate-confirm = 确认
mandate-dismiss = 不是
mandate-suggested-mark = 建议
mandate-suggestions-open = { $count ->
   *[other] { $count }条建议待查看
}
mandate-by = 由人员{ $person }记录
mandate-by-machine = 在命令行记录

mandate-answers = 是否接受
mandate-answer = 答复
mandate-answer-add = 记录答复
mandate-answer-who = 答复方
mandate-answer-source = 出处
mandate-any-answer = 任何答复
mandate-replaced = 已由另一项要求取代
mandate-replaced-by = 另一项要求的标识
mandate-replaced-hint = 位于该要求页面地址的末尾。
mandate-lost-title = 无对应要求的记录
mandate-lost-about = 这些要求已不在任何文件中，因为文件以不同的文字重新保存。关于它们的记录保留在此，直到有人指明它们属于哪项要求。
mandate-lost-none = 所有记录都属于文件中的要求。
mandate-lost-link = { $count ->
   *[other] { $count } 份无对应要求的记录
}
mandate-lost-lines = { $count ->
   *[other] { $count } 条记录，最后一条 { $date }
}
mandate-lost-to = 属于
mandate-lost-carry = 转移
mandate-lost-not = 该要求在文件中；关于它的记录仍属于它。
    .fix = 请在它自己的页面上说明另一项要求已取代它。
mandate-mail-remind = 提醒：{ $name }（{ $node }）
    .text = 您曾请{ $node }提醒您：{ $name }
mandate-mail-due = 即将到期：{ $name }（{ $node }）
    .text = 您在{ $node }上跟进的一项要求将在30天内到期：{ $name }

mandate-no-words = 没有用于文件的词语集“{ $id }”。
    .fix = 请指定现有的词语集，或移走替代它的数据文件夹。
mandate-nothing-read = 文件中没有找到文字。
    .fix = 扫描页是图像：请先做文字识别，或从正式文件系统取得文件。
mandate-not-held = 这里没有保存{ $symbol }。
    .fix = “ayni mandate list”显示所存文件；“ayni mandate keep 文件”可添加。
mandate-no-paragraph = 文件没有第{ $paragraph }段。
    .fix = 请按引用方式写，例如7或7 (a)；P4指序言第四段。
mandate-no-request = 没有要求{ $request }。
    .fix = “ayni mandate requests”列出各项要求及其编号。
mandate-say-why = 陈述须有理由，步骤和证据须有文字。
    .fix = 请写一句他人可以核实的理由。
mandate-say-shorter = 文字超过{ $most }个字符。
    .fix = 请缩短，其余内容放在您指明的文件中。
mandate-say-gone = 该步骤或建议不存在，或已有结论。
    .fix = 请重新载入页面。
mandate-no-date = 日期无法读取。
    .fix = 请写作2026-12-31。
mandate-two-languages = 两份文本语文不同，无法逐字标出改动。
    .fix = 请以网页形式对照：指定以.html结尾的文件。
mandate-unknown-ending = { $path }的扩展名无法在此写出。
    .fix = 请使用以下之一：{ $known }

mandate-kept-new = 已保存   { $name } · { $title } · { $paragraphs }段
mandate-kept-changed = 新版本   { $name } · { $title } · { $paragraphs }段
mandate-kept-same = 未变   { $name } · { $title } · { $paragraphs }段
mandate-kept = { $count ->
   *[other] { $count }份文件
}
mandate-line = { $name } · { $day } · { $title } · { $paragraphs }段
mandate-compare-line = { $before } → { $after }  { $fate }：{ $text }
mandate-written = 已写入：{ $path }
mandate-lineage-line = { $first } – { $last } · 见于{ $stands }份文件，改动{ $changes }次 · { $text }
mandate-said = 已记录，第{ $line }行。
mandate-suggested = { $count ->
   *[other] 添加了{ $count }条建议。
}

screen-title = 南南合作内容
screen-documents = 文件
screen-documents-note = 已查看
screen-with = 含有词语的段落
screen-with-note = 在所有文件中
screen-share = 段落占比，%
screen-share-note = 含有任一主题的词语
screen-by-document = 含有词语的段落，按文件和主题
screen-by-entity = 按实体和年份的占比
screen-passages = 段落及其所含词语
screen-gaps = 文件未涉及的主题可用的商定措辞
screen-gaps-note = 所指明来源的措辞，照录原文。是否合适由人判断。
screen-counted = 只计数，不加权：一个段落对一个主题只计一次，无论其中有多少词语。
screen-more = { $count ->
   *[other] 数据中还有{ $count }个段落。
}
screen-no-terms = 以下文件的语文没有词语：{ $files }。无法就其作出判断。
screen-column-document = 文件
screen-column-paragraphs = 段落
screen-column-with = 含有词语
screen-column-share = 占比，%
screen-column-entity = 实体
screen-column-year = 年份
screen-column-documents = 文件
screen-column-having = 有内容
screen-column-having-share = 文件占比，%
screen-column-paragraph = 段落
screen-column-theme = 主题
screen-column-terms = 词语
screen-column-text = 原文
screen-column-source = 来源

act-keep-documents = 保存各机关的文件
act-follow-up = 说明文件所提要求的进展
log-act-mandate-keep = 保存了一份机关文件
log-act-mandate-say = 就一项要求作了记录

api-group-mandates = 文件与要求
api-op-list-documents = 列出各机关的文件
api-op-get-document = 读取一份机关文件
api-op-list-requests = 列出文件所提要求

api-op-keep-document = 保存机关的文件
api-op-get-request = 读取一项要求及其跟进情况
api-op-list-lost-logs = 列出已不在任何文件中的要求的记录
api-op-say-of-request = 就一项要求作出说明
api-op-compare-documents = 对照两份机关文件
api-op-get-lineage = 追溯段落历年沿革
api-op-screen-document = 检视文件中的南南合作内容
cli-mandate = 各机关的文件：保存、对照、追溯沿革、查找、后续落实
cli-mandate-keep = 从文件读取并保存到登记册
cli-mandate-keep-examples =
    示例：
      ayni mandate keep A_RES_78_167.txt A_RES_76_221.txt
cli-mandate-list = 列出所存文件
cli-mandate-compare = 逐段对照登记册中或文件中的两份文本
cli-mandate-compare-examples =
    示例：
      ayni mandate compare A/RES/76/221 A/RES/78/167
      ayni mandate compare A/RES/76/221 draft.txt -o changes.docx
cli-mandate-compare-arg-before = 较早的文本：文号或文件
cli-mandate-compare-arg-after = 较晚的文本：文号或文件
cli-mandate-compare-arg-out = 要写的文件：标出改动的.docx，或.html、.json
cli-mandate-lineage = 追溯一个段落或整个系列在各年、各机关的沿革
cli-mandate-lineage-examples =
    示例：
      ayni mandate lineage A/RES/78/167 7
      ayni mandate lineage A/RES/78/167 -o series.html
cli-mandate-lineage-arg-document = 文件：文号；A/RES/75/234:zh指明语文
cli-mandate-lineage-arg-paragraph = 按引用方式写的段落：7、7 (a)；P4指序言第四段
cli-mandate-lineage-arg-with = 一并列入的另一份文件；可重复
cli-mandate-lineage-arg-out = 要写的文件：.html或.json
cli-mandate-search = 查找某一措辞以前在何处出现、如何改动
cli-mandate-search-examples =
    示例：
      ayni mandate search "within existing resources"
cli-mandate-search-arg-wording = 措辞
cli-mandate-search-arg-language = 只看这一语文的文件
cli-mandate-search-arg-most = 显示多少处
cli-mandate-requests = 列出文件要求谁在何时做什么，以及进展如何
cli-mandate-requests-examples =
    示例：
      ayni mandate requests --of unctad --due-before 2027-01-01
      ayni mandate requests -o requests.xlsx
      ayni mandate requests -o due.ics
cli-mandate-requests-arg-document = 只看这份文件的要求
cli-mandate-requests-arg-of = 只看对这一行为体的要求：代码或名称的一部分
cli-mandate-requests-arg-due-before = 只看在这一天或之前到期的
cli-mandate-requests-arg-state = 只看处于这一状态的要求：not-begun、under-way、met、overdue、lapsed、replaced、cannot-be-judged
cli-mandate-requests-arg-lost = 仅限已不在任何文件中的要求的记录
cli-mandate-requests-arg-language = 只看这一语文的文件
cli-mandate-requests-arg-out = 要写的文件：.xlsx、.html、.json，或日历.ics
cli-mandate-say = 就一项要求作记录：状态、步骤、证据
cli-mandate-say-examples =
    示例：
      ayni mandate say REQUEST --state under-way --reason "草稿已交各实体"
      ayni mandate say REQUEST --evidence "A/79/150" --kind document
cli-mandate-say-arg-request = 要求的编号，如“ayni mandate requests”所示
cli-mandate-say-arg-state = 进展如何
cli-mandate-say-arg-responsible = 由谁负责
cli-mandate-say-arg-contributing = 由谁参与
cli-mandate-say-arg-step = 要办的步骤
cli-mandate-say-arg-step-done = 已完成步骤的序号
cli-mandate-say-arg-evidence = 表明已有行动的材料
cli-mandate-say-arg-confirm = 正确建议的行号
cli-mandate-say-arg-dismiss = 错误建议的行号
cli-mandate-say-arg-replaced-by = 取而代之的要求的编号
cli-mandate-say-arg-carried-to = 已不在任何文件中的要求的记录所属要求的标识
cli-mandate-say-arg-remind = 提醒的日期
cli-mandate-say-arg-answer = 对建议的答复：accepted、partly-accepted、not-accepted、under-consideration
cli-mandate-say-arg-who = 答复方
cli-mandate-say-arg-source = 答复的出处
cli-mandate-say-arg-reason = 理由，或由谁办理，或备注
cli-mandate-say-arg-kind = 证据种类：activity、indicator、document、event
cli-mandate-say-arg-date = 步骤的期限，或完成的日期
cli-mandate-suggest = 查找回应要求的文件，作为建议保存
cli-mandate-screen = 查看草稿、计划和国别方案的南南合作内容
cli-mandate-screen-examples =
    示例：
      ayni mandate screen plan.txt --against A/RES/78/167 -o screening.html
cli-mandate-screen-arg-against = 缺少某主题时可供采用其措辞的文件；可重复
cli-mandate-screen-arg-out = 要写的文件：.xlsx、.html或.json
usage-name-document = 文件
usage-name-paragraph = 段落
usage-name-wording = 措辞
usage-name-actor = 行为体
usage-name-request = 要求
usage-name-answer = 答复
usage-name-kind = 种类
cli-mandate-keep-arg-files = 文件：文本、Word、PDF、HTML，或JSON行形式的段落列表
cli-mandate-screen-arg-files = 要查看的文件
