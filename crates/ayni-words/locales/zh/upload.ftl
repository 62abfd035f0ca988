### Files that people send to the node: sent, mapped, looked at, accepted.

## Sending

upload-send-title = 导入文件
upload-send-intro = 请发送载有活动的工作簿或文本文件。在您看过检查结果并予以接受之前，任何内容都不会进入登记册。
upload-send = 发送文件
upload-file = 文件
upload-limit = XLSX、XLS、ODS 或 CSV，最大 { $limit } MB。
upload-organisation = 这是谁的文件？
upload-organisation-hint = 只从中收取该组织及其所属部门的活动。
upload-place-whole = 整个节点：任何组织的活动
upload-template = 供填写的工作簿
upload-template-text = 还没有自己清单的，请填写这份工作簿。它不需要映射。
upload-template-xlsx = 工作簿（XLSX）
upload-template-csv = 文本文件的标题行（CSV）
upload-wrong = 此处需要更正

## Its state

upload-state-looking = 正在识别
upload-state-mapping = 映射有待审阅
upload-state-checking = 正在检查
upload-state-checked = 等待接受
upload-state-accepting = 正在录入登记册
upload-state-done = 已在登记册中
upload-state-failed = 无法读取
upload-state-abandoned = 已放弃
upload-waiting-files = 等待中的文件
upload-sent = 发送于{ $day }
upload-sent-by = { $name }发送于{ $day }
upload-percent = { $percent }%
upload-looks = 本页每隔几秒自动更新。
upload-looks-not = 停止更新
upload-looks-again = 更新，并继续自动更新
upload-known = 内容完全相同的文件已在等待。这就是那份文件；第二份没有保留。
upload-before = 同一文件已在登记册中，即{ $import }。
upload-nothing-new = 登记册中已有全部内容。没有作任何更改。
upload-again = 再试一次
upload-abandon = 放弃此文件

## What was found

upload-summary = 文件内容
upload-shape-own = 这是我们自有的工作簿。
upload-shape-known = 按已保存的映射“{ $name }”读取。
upload-shape-mapped = 按其自身的映射读取。
upload-mend = 修改映射
upload-waiting = 待处理的行：{ $count }。这些行有错误，不进入登记册。请在工作簿中更正后重新发送；正确的内容保持不变。
upload-nothing-good = 这里没有登记册可以收取的内容。请更正工作簿或映射。
upload-findings = 检查结果
upload-findings-all = 此文件的全部检查结果
upload-changes = 登记册中已有活动的变化
upload-cell-bad = 所涉单元格
upload-cell-empty = 空
upload-marked = 制作标出错误的副本
upload-marked-working = 正在制作副本。
upload-marked-ready = 下载标记副本
upload-copy-failed = 无法制作此文件的标记副本。
upload-job-failed = 处理多次中断（{ $code }）。

## Accepting

upload-accept = 接受正确的行（{ $count }）
upload-accept-gone = 撤回已不存在的活动
upload-gone = 已不在此清单中：{ $count }。如何处理？
upload-gone-ask = 撤回，但如果占清单的大部分，先问我
upload-gone-withdraw = 撤回：这是目前的完整清单
upload-gone-keep = 保留：文件只是一部分
upload-gone-may-not = 只有协调员可以撤回活动。协调员也可以接受此文件。
upload-gone-which = 哪些？
upload-asks = 清单的大部分不在此文件中。请说明如何处理。
upload-undo = 撤销此次导入
upload-undo-text = 此次导入带来的活动予以撤回，被其更改的活动恢复先前的内容。后来的导入再次更改的内容不受影响。不删除任何内容。
upload-undo-button = 撤销导入

## The mapping

upload-mapping-title = 各列是什么意思？
upload-proposed = 这不是我们自有的工作簿。以下是根据标题和值提出的建议。请逐行审阅。
upload-as-text = 以文本显示，供专家使用
upload-as-lines = 逐行显示
upload-reporter = 报告组织
upload-reporter-hint = 没有任何列说明时，其标识符。
upload-language = 文本的语言
upload-list = 清单名称
upload-list-hint = 同一清单的文件前后相继：先前文件中有而后来文件中没有的，即视为缺失。
upload-sheet = 工作表
upload-no-header = 没有找到标题行。请在下面指出；以下是开头几行。
upload-columns = 列
upload-sure = 把握{ $percent }%：{ $why }
upload-also = 同时用作：{ $uses }
upload-meanings = 各值的含义
upload-meanings-text = 没有含义的值略去不计。
upload-unknown = 未能理解的值
upload-unknown-text = 请说明其含义：国家用名称或三个字母的代码，货币用代码。短横线表示没有含义。
upload-fixed = 适用于每一行的内容
upload-fixed-text = 仅用于没有任何列说明的情况。
upload-currency-hint = 列和标题都没有说明时，填三个字母，如 USD。
upload-shape = 工作表的写法
upload-auto = 依值而定
upload-numbers = 数字
upload-dates = 日期
upload-dates-day = 日在前：31/12/2024
upload-dates-month = 月在前：12/31/2024
upload-header = 标题行
upload-header-hint = 留空：根据文字查找。
upload-header-found = 在第{ $row }行找到。
upload-names = 工作表名称
upload-names-hint = 以分号分隔；* 代表任何文字，如“项目 *”。
upload-many-rows = 标识符相同的多行是同一项活动
upload-identity = 用以区分活动的列
upload-identity-hint = 仅用于没有标识符列的情况；以分号分隔。
upload-leave-out = 不读取此工作表
upload-unread = 未读取的工作表
upload-unread-text = 如要读取，请指出其标题所在的行。
upload-unread-header = 其标题行
upload-check = 检查文件
upload-keep = 保存并在此继续
upload-use-none = – 不使用 –
upload-use-beside = – 保留在字段之外 –
upload-use-text = 以映射文本为准
upload-use-year = 年份
upload-use-period = 期间（两个日期）
upload-use-both = 既提供又接受的伙伴
upload-use-gender = 性别标识
upload-use-amount = 资金（依据见另一列）
upload-use-amount-pledged = 认捐资金
upload-use-amount-budgeted = 预算资金
upload-use-amount-committed = 承诺资金
upload-use-amount-disbursed = 支付资金
upload-use-days = 天数
upload-use-hours = 小时数
upload-use-persons = 人数
upload-text-title = 映射文本
upload-text-intro = TOML 格式的映射配置。注释在此保留；逐行修改映射时注释会丢失。
upload-text = 配置
upload-profile-wrong = 这不是映射。{ $trouble }（{ $detail }）
upload-profile-wrong-at = 第{ $line }行第{ $column }个字符：{ $trouble }（{ $detail }）

## Saved mappings

upload-save = 保存映射，供下一份此类文件使用
upload-save-name = 名称
upload-save-hint = 下一份含有这些列的文件将自动得到识别。
upload-save-button = 保存映射
upload-saved = 映射已保存为“{ $name }”。
upload-mappings = 已保存的映射
upload-mappings-text = 文件的工作表含有其中一份映射的各列，即按该映射读取。
upload-mappings-none = 尚未保存映射。可在已检查文件的页面上保存。
upload-forget = 删除此映射

## What is refused

upload-none = 这里没有文件 { $upload }。
    .fix = 导入页面列有等待中的文件。
upload-moved = 其间内容已经更改，更改者是另一窗口中的您或其他人。
    .fix = 请重新打开文件的页面，查看现状。
upload-cleared = 此文件的内容已不再保存。
    .fix = 请重新发送文件。
upload-too-large = 文件超过 { $limit } MB，这是本节点接受的上限。
    .fix = 请去掉图片和不需要的工作表，或将清单分成几部分。节点的运行者可以提高 AYNI_UPLOAD_LIMIT。
upload-empty = 文件是空的。
    .fix = 请查看文件是否已保存，然后重新选择。
upload-no-file = 没有选择文件。
    .fix = 请选择一份文件并发送。
upload-no-form = 这不是带有文件的表单。
    .fix = 请打开页面，从那里发送文件。
upload-broken = 文件没有完整送达。
    .fix = 请重新发送。连接较弱时，没有图片的文件传送较快。
upload-many = 该组织保存的文件已达上限：{ $most }。
    .fix = 已完成的文件一周后清除。请放弃不再需要的文件。
upload-profile-long = 映射超过 { $most } kB。
    .fix = 请予缩短。
upload-bad-name = 名称应为1至{ $most }个字符。
    .fix = 请为映射另取名称。
upload-many-mappings = 该组织已有 { $most } 份映射。
    .fix = 请删除不再使用的映射。
upload-no-mapping = 没有映射“{ $name }”。
    .fix = 已保存映射的页面列有现有的映射。
upload-no-copy = 此文件没有标记副本。
    .fix = 请在文件的页面上要求制作。

finding-reporter-foreign = 该活动属于 { $reporter }，而此文件只能代表其所属的组织。
    .title = 其他组织的活动
    .why = 各组织对自己及所属部门的活动负责。任何人都不得更改其他组织的活动。
    .fix = 请更正报告组织，或由该组织或协调员导入这一行。
