### Words of rounds of questionnaires and their answers on pages.

## Rounds and their list

round-title = 轮次
round-intro = 发给各国政府、组织和国家工作队的问卷及收到的答复
round-yours = 待您填写
round-all = 所有轮次
round-no-rounds = 尚未开启任何轮次。
round-open = 开启一轮
round-is-open = 进行中
round-is-closed = 已结束
round-due = 答复截止：{ $day }

## A round

round-board = 已询问：{ $asked }。已提交：{ $came }。已核准：{ $cleared }。
round-form-file = 问卷（XLSForm 格式）
round-closed-at = 结束时间
round-levels = 核准级别
round-figures = 指标和评判
round-open-queries = 未答复的询问：{ $count }
round-ask = 发送给答复方
round-field-form = 问卷
round-field-respondents = 答复方，每行一个
round-hint-respondents = 标识;名称;电子邮件;语言（ar, en, es, fr, pt, ru, zh）;本节点上的组织;之后为分组，如 region=africa。只有标识必填。填有邮箱者将收到带链接的邮件。
round-every-organisation = 同时发给本节点的所有组织
round-suggest-again = 重新生成建议答案
round-close = 结束本轮
round-close-text = 已结束的轮次保持不变。之后收到的内容作为修订保存，与结束时计入的内容并列。
round-close-sure = 是的，结束
round-done-opened = 本轮已开启。
round-done-asked = 已发送给答复方。
round-done-closed = 本轮已结束。
round-done-suggesting = 正在重新生成建议答案。

## Opening

round-whole-node = 整个节点
round-none-chosen = 无
round-field-title = 标题
round-field-name = 简称
round-hint-name = 字母、数字和连字符，如 2026。用于网址和文件，永不更改。
round-field-date = 所属年份或日期
round-hint-date = 如 2025 或 2025-12-31。各轮按此顺序比较。
round-field-due = 答复截止日期
round-field-remind = 提前多少天提醒
round-hint-remind = 数字之间用空格分开。填有邮箱且尚未提交者将收到邮件。
round-field-organisation = 询问方
round-field-forms = 问卷
round-field-file = 另一份问卷（文件）
round-hint-file = XLSForm 格式的工作簿，即 ODK 和 KoboToolbox 使用的表单格式
round-field-edition = 答案所归入的监测框架
round-field-before = 用此轮答案作建议
round-field-own-levels = 答复方的核准级别
round-hint-own-levels = 每行一级，如：司长。由答复组织的人员依次核准。
round-field-levels = 询问方的核准级别
round-hint-levels = 每行一级。如无级别，答案一经提交即计入。
round-field-suggest = 来自登记册的建议
round-hint-suggest = 每行：问卷、问题、冒号、查询。第一列为答复方或组织，第二列为数值。例：strategy-governments cooperation/projects: SELECT reporter, COUNT(*) FROM activity GROUP BY reporter
round-field-queries = 由查询得出的指标
round-hint-queries = 每行：框架使用的名称、冒号、得出一个数字的查询。在本轮结束时执行。

## What cannot be done

round-none = 没有轮次“{ $name }”。
    .fix = 请从轮次列表中选择。
round-no-form = 本轮没有问卷“{ $form }”。
    .fix = 请查看本轮页面。
round-no-question = 问卷中没有问题“{ $question }”。
    .fix = 请选择问卷所提的问题；答案页面和 `getQuestionnaire` 会列出这些问题。
round-too-many-files = 此处不能再附文件：已有 { $most } 份。
    .fix = 请将多份材料合为一个文件，或以网址作为证明。
round-no-respondent = 没有该答复方，或与您无关。
    .fix = 请从您的轮次列表中选择。
round-bad-name = 不能用作简称。
    .fix = 最多60个字母、数字、连字符和下划线。
round-name-taken = 轮次“{ $name }”已存在。
    .fix = 请另选简称。
round-needs-form = 每轮至少一份问卷，最多{ $most }份。
    .fix = 请勾选一份或发送文件。
round-form-twice = 两份问卷的标识同为“{ $form }”。
    .fix = 请在其中一份的设置中更改标识。
round-bad-suggestion = 各问卷中没有问题“{ $question }”。
    .fix = 请写出问题及其分组，如 cooperation/projects。
round-bad-date = 这既不是年份也不是日期。
    .fix = 请写 2025 或 2025-12-31。
round-bad-day = 这不是日期。
    .fix = 请写日期，如 2026-03-31，或留空。
round-bad-query = 无法读取此行：{ $line }
    .fix = 请按提示书写，查询前加冒号。
round-bad-line = 答复方名单第{ $line }行无法读取。
    .fix = 以标识开头，用分号分隔，分组写作 name=value。
round-too-many = 一次超过{ $most }个答复方。
    .fix = 其余稍后再发送。
round-nobody = 未填写任何答复方。
    .fix = 请填写答复方或勾选所有组织。
round-not-sure = 本轮未结束。
    .fix = 请勾选确认。
round-closed = 本轮已经结束。
    .fix = 迟到的答复仍作为修订接收。
round-bad-link = 此链接无效或已失效。
    .fix = 请打开最新邮件中的链接，或向发送者索取新链接。
round-only-look = 您可以查看此答案，但不能更改。
    .fix = 由被询问组织的人员填写。
round-no-version = 答案没有该版本。
    .fix = 请重新打开页面填写。
round-nothing-to-clear = 目前没有可核准的内容。
    .fix = 答案提交后方可核准。
round-moved = 此后有人更改了答案。
    .fix = 请重新查看。
round-say-something = 没有填写内容。
    .fix = 请写明内容。
round-say-shorter = 文字超过{ $most }个字符。
    .fix = 请简短表述。
round-no-outcome = 框架中没有成果“{ $outcome }”。
    .fix = 请从列表中选择。
round-no-edition = 本轮不属于任何监测框架。
    .fix = 开启轮次时请指定。

## Letters

round-mail-ask = { $node }：请答复“{ $name }”
    .text = 现请您填写{ $node }的问卷“{ $name }”。下面的链接无需账户即可打开；持有链接者均可代您填写，请仅转给相关人员。您可随时保存，稍后继续。
round-mail-query = { $node }：关于“{ $name }”的询问
    .text = 关于您对{ $node }“{ $name }”的答复有一项询问，列于相应问题处，请在该处回复。
round-mail-remind = { $node }：“{ $name }”等待您的答复
    .text = { $node }请您答复“{ $name }”的截止日期临近。您已保存的内容仍在。如刚刚提交，请不必理会。

## Suggestions

round-source-before = 您在轮次{ $round }中的答案
round-source-register = 节点登记册，{ $day }

## The page of an answer

answer-state-none = 未开始
answer-state-draft = 草稿
answer-state-submitted = 已提交
answer-state-returned = 退回并附询问
answer-state-cleared = 已核准
round-turn = { $title } { $number }
round-turn-add = 添加：{ $title }
round-turn-out = 删除
round-no-answer = 不作答
round-somebody = 某人
round-held = 提交前须解决：{ $count }
round-print = 整份问卷一页显示，供打印
round-back-to-answer = 返回答案
round-workbook = 用工作簿填写（XLSX）
round-bring = 交回工作簿
round-bring-text = 工作簿中的内容会与下载之后他人保存的内容合并：只有一方改动的问题采用该答案，双方都改动的问题同时显示两个答案。您清空的会被清空；建议的答案只有在您表明正确时才计入。
round-guidance = 关于此问题的说明
round-required = 必答
round-confirm = 确认无误
round-further = 其他问题
round-beside = 两人答案不同，请选择其一。
round-reply = 您的回复
round-comment-evidence = 说明和佐证
round-comment = 说明
round-evidence = 查证来源：链接，每行一个
round-attach = 附加文件
round-correction = 在再次提交更改之前，以已提交内容为准。
round-languages = 问卷语言
round-sections = 问卷各部分
round-save = 保存
round-check = 保存并检查
round-next = 保存并继续
round-hand-in = 提交
round-queries = 询问
round-gone = 不再询问
round-gone-text = 根据其他答案，这些问题不再询问。已答内容予以保留，但不计入。
round-done-saved = 已保存。
round-done-handed-in = 已提交，谢谢。
round-done-late = 在结束后提交：作为修订保存。
round-done-replied = 回复已发送。
round-done-attached = 文件已附加。
round-done-beside = 已保存。其间有人作了不同回答：两个答案并列。
round-device-kept = 与节点的连接中断。所填内容保存在本设备上，连接恢复后发送。
round-device-found = 本设备上有此页未发送的草稿。
round-device-sign-in = 所填内容保存在本设备上。请重新登录或打开您的链接以发送。
round-device-refused = 节点未接收本设备保存的内容。
round-device-take = 发送
round-device-forget = 从本设备删除

## Files and workbooks

round-file = 文件
round-workbook-back = 交回的工作簿
round-workbook-send = 读取工作簿
round-workbook-waits = 未从文件中取用任何内容
round-workbook-same = 工作簿内容与已保存内容相同
round-workbook-taken = 工作簿的答案已保存

## A respondent

round-link = 链接
round-link-text = 持有此链接者代答复方填写。仅此时显示；先前的链接已失效。
round-link-about = 凭链接无需账户即可填写。新链接使旧链接失效，并发送至邮箱（如有）。
round-link-new = 新链接
round-take-out = 不再询问
round-remind = 立即提醒
round-done-reminded = 提醒已发出
round-no-address = 没有可以写信的地址
round-handed-in-already = 答案已提交
round-too-many-levels = 核准级别不得多于{ $most }级
round-too-many-days = 提醒日不得多于{ $most }个
round-said-clear = 已核准：{ $level }
round-said-submit = 已提交
round-by-link = 通过链接
round-talk = 往来记录
round-version = 版本{ $number }
round-revision = 结束后的修订
round-versions = 各版本
round-state = 状态
round-answered = 已答问题数
round-respondent-id = 本轮中的标识
round-field-organisation-of = 答复组织
round-address = 电子邮件
round-language = 语言
round-to-answer = 填写
round-to-look = 查看答案
round-clearance = 核准
round-level-next = 下一级核准：{ $level }
round-clear = 以此级别核准：{ $level }
round-whole-answer = 整个答案
round-query = 发回询问
round-query-at = 关于
round-query-text = 询问内容
round-query-send = 发送询问
round-send-back = 退回答案，待重新提交
round-done-cleared = 已核准。
round-done-asked-back = 询问已发送。
round-done-out = 不再询问该答复方，其答案保留。

## Figures of a round

round-counted = 本轮计入的答案：{ $count }
round-as-closed = 结束时的情况
round-with-revisions = 包括结束后收到的内容
round-reason = 理由
round-overrule = 推翻评判
round-overrule-text = 规则的评判和您的评判均会印出，并附您的姓名和理由。
round-done-overruled = 评判已保存。

## Rights and the log

act-ask = 开启轮次并询问答复方
act-respond = 填写问卷
act-clear = 核准答案
log-act-answer-file = 答案附件
log-act-answer-keep = 保存答案
log-act-round-ask = 询问答复方
log-act-round-ask-no-more = 移除答复方
log-act-round-close = 结束轮次
log-act-round-link = 答复方的新链接
log-act-round-open = 开启轮次
log-act-round-say = 轮次中的记录

## Rounds for programs

api-group-rounds = 问卷轮次
api-op-list-rounds = 列出轮次
api-op-get-round = 显示轮次
api-op-get-questionnaire = 显示问卷
api-op-get-round-figures = 显示指标和评判
api-op-get-answer = 显示答案
api-op-put-answer = 保存答案
api-op-hand-in-answer = 提交答案
api-op-list-answer-files = 列出答案所附文件
api-op-lay-answer-file = 为答案附上文件
api-op-get-answer-file = 取得答案所附文件
api-op-open-round = 开启一轮
api-op-ask-respondents = 向答复者提问
api-op-suggest-in-round = 重新生成一轮的建议答案
api-op-overrule-verdict = 推翻评判
api-op-remind-respondent = 提醒答复者
api-op-new-round-link = 为答复者生成新链接
api-op-query-answer = 就答案提出询问
api-op-reply-to-query = 回复询问
api-op-clear-answer = 核准答案
api-op-close-round = 结束一轮
api-op-ask-no-more = 将答复者移出一轮
