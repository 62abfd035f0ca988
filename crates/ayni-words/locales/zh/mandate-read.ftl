### 读取各机构的文件：决议、决定、报告。

finding-mandate-adopted-text = 该段引出一份独立的文本，文本从其后开始。
    .title = 由段落引出的文本
    .why = 宣言、行动纲领或成果文件有自己的编号。其各段按该文本的段落保存，不作为决议的执行段落。
    .fix = 无需处理；如编号重要，请与原文核对。

finding-mandate-call-unanswered = 没有对应脚注的脚注标记：{ $count } 个，第一个是“{ $mark }”。
    .title = 脚注标记没有脚注
    .why = 正文引用的脚注在文件中没有找到。
    .fix = 如需脚注，请与原件核对。

finding-mandate-cut-short = 文件不完整，中途结束。
    .title = 文件被截断
    .why = 最后一段没有句号，或者打开的部分没有关闭。此前的内容已读取。
    .fix = 请确认文件是否完整，然后重新读取。

finding-mandate-damaged = 文件或其中一部分无法读取：{ $detail }。
    .title = 文件损坏
    .why = 传输中断或程序写入错误会损坏文件。能读取的内容已保留。
    .fix = 请重新索取该文件。

finding-mandate-empty = 文件中没有任何段落。
    .title = 没有正文
    .why = 文件中没有可视为文件正文的内容。
    .fix = 请确认文件是否正确。

finding-mandate-encoding = 有些字节不是 { $encoding } 的字符，已用“�”代替。
    .title = 编码错误
    .why = 文件保存时使用的编码与其字符不符，或文件已损坏。
    .fix = 请将文件保存为 UTF-8。

finding-mandate-encrypted = 该文件受密码保护。
    .title = 加密文件
    .why = 没有密码无法读取加密内容。
    .fix = 请保存为不带密码的文件。

finding-mandate-format-unknown = 此处不读取 { $format } 类型的文件。
    .title = 不读取的文件类型
    .why = 可读取纯文本、Word（DOCX）、带文字的 PDF、HTML、Akoma Ntoso 以及 JSON 段落列表。
    .fix = 请将文件保存为其中一种格式。

finding-mandate-inflates = “{ $member }”部分解压后超出允许的大小。
    .title = 解压后过大
    .why = 能无限解压的小文件是为耗尽机器资源而制作的。读取已在此停止。
    .fix = 请勿打开该文件，并向发送方询问。

finding-mandate-language-unknown = 无法识别正文的语言。
    .title = 语言不明
    .why = 可读取阿拉伯文、中文、英文、法文、俄文和西班牙文文件。段落已保留，但难以区分各部分。
    .fix = 请自行查看各部分。

finding-mandate-letters-unknown = 文件未说明其字形对应哪些文字：{ $count } 个字形。
    .title = 文字不明
    .why = PDF 的字体没有字形到文字的对照表，相关词语会缺字。
    .fix = 请索取其他格式的文件。

finding-mandate-limit = 文件超过可读取的长度，其余部分未读。
    .title = 文件过长
    .why = 读取设有限度，以免任何文件耗尽机器资源。
    .fix = 请拆分文件。

finding-mandate-no-operative = 没有找到执行部分段落。
    .title = 没有执行部分
    .why = 决议以编号段落或序言之后的句子说明机构的行动。未能识别任何一段。
    .fix = 请查看各段；文件可能缺少这些段落或以其他方式编号。

finding-mandate-no-text = 该 PDF 有页面但没有文字：{ $pages } 页。
    .title = 扫描页
    .why = 页面是扫描仪生成的图像。图像不予读取。
    .fix = 请索取带文字的文件，或先进行文字识别。

finding-mandate-note-textless = 页脚处的标记“{ $mark }”没有文字。
    .title = 脚注没有文字
    .why = 提取文字的工具把标记与文字分开了。
    .fix = 如需该脚注，请与原件核对。

finding-mandate-note-uncalled = 没有段落引用脚注“{ $mark }”。
    .title = 脚注没有位置
    .why = 脚注已保留，但未在正文中找到其位置。
    .fix = 如位置重要，请与原件核对。

finding-mandate-note-unmarked = 页脚处没有标记的脚注：{ $count } 条。
    .title = 脚注没有标记
    .why = 页脚的文字多于标记，已按无标记保留。
    .fix = 如需这些脚注，请与原件核对。

finding-mandate-number-order = 此处应为第 { $expected } 段，实为第 { $number } 段。
    .title = 编号顺序有误
    .why = 缺少编号，或段落顺序与编号不符。各段均照原样保留。
    .fix = 请与原件核对。

finding-mandate-number-repeated = 第 { $number } 段不止一个。
    .title = 编号重复
    .why = 同一序列中有两段编号相同，均已保留。
    .fix = 请与原件核对：引用该编号会有歧义。

finding-mandate-symbol-form = 没有机构会使用文号“{ $symbol }”。
    .title = 不可能的文号
    .why = 文号不符合各机构使用的格式：届次和不超过四位的编号。
    .fix = 请检查文号是否印错。

finding-mandate-symbol-from-name = 文号 { $symbol } 取自文件名。
    .title = 文号取自文件名
    .why = 正文没有注明文号。
    .fix = 请确认是否正确。

finding-mandate-symbol-missing = 文件没有注明文号。
    .title = 没有文号
    .why = 没有文号，其他文件无法与之关联。
    .fix = 请以文号命名文件，例如 A_RES_78_167.docx。

finding-mandate-two-languages = 文件语言：{ $language }；另一种语言（{ $second }）的段落：{ $count } 段。
    .title = 一份文件两种语言
    .why = 整段使用另一种语言，例如两种版本放在同一文件中。全部按第一种语言的用语读取。
    .fix = 请将每种语言分别保存为一个文件。

paragraph-kind-text = 段落
paragraph-kind-heading = 标题
paragraph-kind-speaker = 发言机构
paragraph-kind-row = 表格行
cli-mandate-examples =
    示例：
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read = 读取文件并区分其部分、段落和脚注
cli-mandate-read-examples =
    示例：
      ayni mandate read A_RES_78_167.docx
      ayni mandate read *.pdf --akn -o read/
cli-mandate-read-arg-files = 文件：纯文本、DOCX、PDF、HTML、Akoma Ntoso 或 JSON 段落列表
cli-mandate-read-arg-out = 保存读取结果的文件夹，每份文件一个
cli-mandate-read-arg-akn = 使用 Akoma Ntoso 3.0 而不是 JSON
mandate-read-parts = 序言部分段落：{ $preamble }。执行部分段落：{ $operative }，下级段落：{ $below }。正文段落：{ $body }。附件段落：{ $annex }。脚注：{ $notes }。
mandate-read-session = 第 { $session } 届会议
mandate-read-item = 议程项目 { $item }
mandate-read-meeting = 第 { $meeting } 次会议
mandate-read-date = { $date }
mandate-read-unnamed = 无文号文件
mandate-read-total = 已读取文件：{ $documents } 份。段落：{ $paragraphs } 段。
mandate-read-written = { $path }：{ $count } 个文件。
