### 命令行。

cli = 在您自己的计算机上保存、检查和计量南南合作和三方合作。
cli-examples =
    示例：
      ayni template -o cooperation.xlsx          供填写的工作簿
      ayni check cooperation.xlsx                逐个单元格指出问题
      ayni import cooperation.xlsx               导入登记册
      ayni measure --country XAA --year 2024 -o out/
      ayni trace out/ years-provided-disbursed B1  数字背后的内容

    退出代码：0完成，1完成但发现错误，2用法错误，3被拒绝，4程序故障。
cli-heading-usage = 用法
cli-heading-commands = 命令
cli-heading-arguments = 参数
cli-heading-options = 选项
cli-heading-everywhere = 所有命令的选项

cli-init = 创建登记册并说明其归属
cli-init-examples =
    示例：
      ayni init --country XAA --name "Cooperation Agency of Ayllu"
cli-template = 写出我们自有的工作簿，供填写
cli-template-examples =
    示例：
      ayni template --lang fr -o cooperation.xlsx
      ayni template -o cooperation.csv           只有 CSV 文件的标题行
cli-map = 处理他人表格的映射配置
cli-map-suggest = 根据文件的标题和值提出配置
cli-map-suggest-examples =
    示例：
      ayni map suggest projects.xlsx -o projects.toml
      ayni check projects.xlsx --as projects.toml
cli-check = 读取并检查文件，不保留任何内容
cli-check-examples =
    示例：
      ayni check cooperation.xlsx
      ayni check projects.xls --as profile.toml --marked projects-marked.xlsx
cli-import = 将文件导入登记册
cli-import-examples =
    示例：
      ayni import cooperation.xlsx
      ayni import projects.csv --as profile.toml --dry-run
      ayni import part.xlsx --gone keep          文件未提及的内容予以保留
      ayni import --undo 7
cli-imports = 列出各次导入，最新的在前
cli-history = 显示活动的各个版本
cli-history-examples =
    示例：
      ayni history MOH-2024-017
cli-diff = 显示活动的两个版本之间的差异
cli-diff-examples =
    示例：
      ayni diff MOH-2024-017                     最后两个版本
      ayni diff MOH-2024-017 1 3
cli-measure = 根据登记册或直接根据文件进行计量
cli-measure-examples =
    示例：
      ayni measure --country XAA --year 2024 -o out/
      ayni measure --year 2020-2024 -o out/ --lang ar --pdf
      ayni measure --year 2024 -o out-2/ --since out/
      ayni measure projects.xlsx --as profile.toml --country XAA -o out/
cli-trace = 从数字追溯到其行、文件和单元格
cli-trace-examples =
    示例：
      ayni trace out/                            各表及其大小
      ayni trace out/ years-provided-disbursed B1
cli-backup = 将整个登记册写入一个文件，使用期间亦可
cli-backup-examples =
    示例：
      ayni backup -o register.ayni
cli-restore = 从备份创建登记册
cli-audit = 管理操作日志
cli-audit-verify = 重新计算登记册的所有链和哈希值
cli-record = 处理 Ayni 记录
cli-record-schema = 显示记录的 JSON Schema
cli-record-canonical = 读取记录并显示其规范形式
cli-example = 以工作簿形式写出一个虚构国家的示例登记册
cli-example-examples =
    示例：
      ayni example -o example/
cli-completions = 显示用于命令解释器的自动补全

cli-arg-help = 显示本帮助
cli-arg-version = 显示版本
cli-arg-node = 登记册的位置：文件，或 postgres://user@host/database
cli-arg-data = 载有贵国自己参考数据的文件夹，优先于程序的参考数据
cli-arg-lang = 语言：ar、en、es、fr、pt、ru、zh
cli-arg-as-of = 作为基准的日期，代替今天（2024-12-31）
cli-arg-json = 供程序使用的数据，代替文本
cli-arg-quiet = 不显示进度和说明
cli-arg-country = 国家的三字母代码
cli-arg-name = 登记册所属机构的名称
cli-arg-file = 文件
cli-restore-arg-file = 备份
cli-arg-profile = 映射配置；我们自有的工作簿不需要
cli-arg-marked = 写出文件的副本，在单元格上标注每个错误
cli-arg-source = 该文件是哪份清单的新版本
cli-arg-gone = 如何处理文件不再提及的活动
cli-arg-dry-run = 显示会有哪些改变，不保留任何内容
cli-arg-undo = 按编号撤销一次导入
cli-arg-id = 活动的标识符
cli-arg-reporter = 报告该活动的组织
cli-arg-from = 较早的版本
cli-arg-to = 较晚的版本
cli-arg-year = 报告年度，或者首年和末年（2020-2024）；不指定则为所有年份
cli-arg-out = 写入何处
cli-trace-arg-out = 计量结果的文件夹
cli-arg-framework = 框架版本
cli-arg-method = 方法
cli-arg-by = 由谁计量（不是该国自己的节点时）
cli-measure-arg-since = 先前计量结果的文件夹：显示此后修订了什么以及原因
cli-arg-pdf = 另以您的语言编写 PDF 报告
cli-arg-fonts = 先于系统字体查找的字体文件夹
cli-arg-table = 表
cli-arg-cell = 单元格：B3是标题下第三行的第二列
cli-arg-shell = 命令解释器

cli-progress-reading = 正在读取
cli-progress-importing = 正在导入
cli-progress-measuring = 正在计量

cli-refused = 未执行：
cli-wrong-use = 无法理解该命令。
cli-fault = 程序本身出了问题。请报告问题并注明此编号：{ $id }
cli-and-more = 还有{ $count }项
cli-finding-totals = 错误：{ $errors } · 警告：{ $warnings } · 提示：{ $notes }

cli-init-done = { $path } 是{ $country }的登记册。
cli-init-done-without = { $path } 已就绪。
cli-check-done = { $file }：读取了{ $count }项活动。
cli-marked-written = 标注副本为 { $path }。
cli-import-changed = 已更改：{ $id }（{ $reporter }）
cli-import-returned = 重新出现：{ $id }（{ $reporter }）
cli-import-gone = 不再出现在文件中，已撤回：{ $id }（{ $reporter }）
cli-import-gone-kept = 不再出现在文件中，予以保留：{ $id }（{ $reporter }）
cli-import-counts = { $file } — 新增：{ $new }，更改：{ $changed }，相同：{ $same }，重新出现：{ $returned }，不再出现：{ $gone }，等待：{ $waiting }
cli-import-done = 导入{ $import }已记入登记册。
cli-import-dry = 这只是试运行。没有保留任何内容。
cli-import-nothing = 没有任何改变。登记册保持原样。
cli-undo-done = 导入{ $import }已撤销 — 恢复：{ $restored }，撤回：{ $withdrawn }，保持原样：{ $left }
cli-undo-left = 此后又有更改，保持原样：{ $id }（{ $reporter }）
cli-imports-none = 登记册中尚无导入。
cli-imports-line = { $import }  { $day }  { $file } — 新增：{ $new }，更改：{ $changed }，不再出现：{ $gone }，等待：{ $waiting }
cli-imports-undone = { $import }  { $day }  { $file } — 已撤销
cli-imports-undoing = { $import }  { $day }  { $file } — 撤销{ $undoes }
cli-history-line = 第{ $version }版 · { $day } · 导入{ $import } · { $reporter } · { $place }
cli-history-withdrawn = 第{ $version }版 · { $day } · 导入{ $import } · { $reporter } · 已撤回
cli-diff-head = { $count ->
    [0] { $id }：第{ $from }版和第{ $to }版没有差异。
   *[other] { $id }：第{ $from }版和第{ $to }版有{ $count }个字段不同。
    }
cli-measure-done = 全部内容在 { $out } 中。请在浏览器中打开 { $page }。
cli-measure-pdf = 供打印的报告是 { $path }，共{ $count }页。
cli-measure-unwritten = 没有字体含有以下字符，报告中以其编号表示：{ $letters }
cli-trace-tables = 可以追溯的表及其单元格：
cli-trace-head = { $cell }显示{ $value }。其背后有{ $count }行：
cli-backup-done = { $path } 载有{ $activities }项活动、{ $versions }个版本和{ $imports }次导入。
cli-restore-done = 已创建 { $path }：{ $activities }项活动、{ $versions }个版本和{ $imports }次导入。
cli-audit-fault = 未通过验证：{ $fault }
cli-audit-done = 操作：{ $acts } · 版本：{ $versions } · 错误：{ $faults }
cli-record-hash = SHA-256 { $hash }
cli-map-written = 提出的配置为 { $path }。使用之前请逐行审阅。
cli-template-written = { $path } 已可供填写。
cli-example-written = { $path } 中有{ $count }个文件。

cli-findings = 显示某次导入的检查结果；不指定则为最近一次
cli-findings-arg-import = 导入的编号；不指定则为最近一次
cli-findings-done = 导入{ $import }，{ $file } — 等待的行：{ $waiting }
cli-check-arg-reporter = 报告组织（文件没有说明时）
cli-import-arg-reporter = 报告组织（文件没有说明时）
cli-measure-arg-reporter = 报告组织（文件没有说明时）
