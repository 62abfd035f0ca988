### 应用程序接口与通知。

## 接口的网页

api-title = 应用程序接口
api-intro = 网页所显示和所做的，程序同样可以读取和执行。活动的正文是 Ayni 记录；错误以问题详情的形式返回，使用程序所接受的语言。
api-token-how = 程序在 Authorization: Bearer 标头中出示令牌；令牌由个人为其创建并限定范围。程序以此人的名义行事，权限不超过此人。
api-openapi = OpenAPI 3.1 格式的说明，可供工具生成程序
api-schema = Ayni 记录的 JSON 模式
api-in-english = 细节使用英文，与接口中的名称一致。
api-link = 供程序使用
api-parameters = 参数
api-in-path = 在路径中
api-in-query = 在查询中
api-in-header = 在标头中
api-required = 必需
api-body = 正文
api-answers = 应答
api-example = 示例

## 操作所涉内容

api-group-activities = 活动
api-group-imports = 导入与检查结果
api-group-measurements = 计量与任务
api-group-lists = 代码表、规则与数据表
api-group-people = 人员与组织
api-group-hooks = 自动通知
api-group-node = 节点

## 操作的名称

api-op-list-activities = 列出活动，或以数据流取得其记录
api-op-list-facet = 列出可用于筛选活动的值
api-op-get-activity = 取得一项活动的记录
api-op-put-activity = 录入或更改一项活动
api-op-withdraw-activity = 撤回一项活动
api-op-list-versions = 列出一项活动的各个版本
api-op-get-standing = 查看一项活动的审核状态
api-op-review-activity = 接受一项活动或将其退回
api-op-share-activity = 与节点上的所有人共享一项活动
api-op-list-remarks = 列出对一项活动的意见
api-op-add-remark = 对一项活动写下意见
api-op-redact-version = 清空一个不得保存的版本
api-op-enter-activities = 一次录入或更改多项活动
api-op-check-activities = 检查活动而不保存
api-op-list-uploads = 列出等待处理的文件
api-op-send-file = 发送文件
api-op-get-upload = 查看文件的进度
api-op-accept-upload = 接受已检查的文件
api-op-leave-upload = 放弃文件
api-op-list-imports = 列出各次导入
api-op-get-import = 取得一次导入
api-op-list-findings = 列出一次导入的检查结果
api-op-undo-import = 撤销一次导入
api-op-list-measurements = 列出已保存的计量
api-op-make-measurement = 申请一次计量
api-op-get-measurement = 取得一次计量及其清单
api-op-get-table = 取得一张数字表
api-op-get-measurement-file = 取得计量的一个文件
api-op-trace-figure = 追溯一个数字所依据的各行
api-op-get-job = 查看任务的进度
api-op-list-code-lists = 列出各代码表
api-op-get-code-list = 取得一张代码表
api-op-list-rules = 列出各条规则
api-op-get-rule = 取得一条规则
api-op-list-tables = 列出登记册的各张表
api-op-export-table = 取得登记册的一张表
api-op-list-people = 列出人员
api-op-invite-person = 邀请一人
api-op-list-organisations = 列出各组织
api-op-put-organisation = 添加或更改一个组织
api-op-list-hooks = 列出各项自动通知
api-op-add-hook = 添加一项自动通知
api-op-get-hook = 取得一项自动通知
api-op-turn-hook = 开启或关闭一项自动通知
api-op-test-hook = 发送一次测试通知
api-op-list-deliveries = 列出一项自动通知的发送情况
api-op-remove-hook = 删除一项自动通知
api-op-get-node = 查看节点的基本情况
api-op-list-acts = 列出操作日志
api-op-get-description = 取得本接口的说明
api-op-get-record-schema = 取得记录的模式
api-op-share-activities = 共享活动列表
api-op-list-attachments = 列出一项活动的附件
api-op-attach-file = 为一项活动添加附件
api-op-get-attachment = 取得一个附件
api-op-remove-attachment = 移除一个附件
api-op-list-drafts = 列出草稿
api-op-add-draft = 新建草稿
api-op-get-draft = 取得一份草稿
api-op-keep-draft = 保存草稿
api-op-check-draft = 查看草稿形成的记录及其中的错误
api-op-enter-draft = 将草稿列入登记册
api-op-drop-draft = 丢弃草稿
api-op-get-upload-mapping = 取得文件的映射
api-op-put-upload-mapping = 设定文件的映射
api-op-save-mapping = 以名称保存文件的映射
api-op-try-upload-again = 重试文件未能完成的处理
api-op-list-upload-findings = 列出文件的检查结果
api-op-mark-upload = 申请制作标出错误的文件副本
api-op-get-marked-upload = 取得文件的标记副本
api-op-list-mappings = 列出已保存的映射
api-op-forget-mapping = 移除一份已保存的映射
api-op-export-package = 以一个数据包取得登记册的全部数据表
api-op-get-person = 取得一名人员的资料
api-op-give-role = 授予某人角色
api-op-take-role = 收回某人的角色
api-op-invite-person-again = 重新发送邀请
api-op-set-person-state = 停用账户，或重新允许其登录
api-op-unlock-person = 为丢失第二因素的人解除第二因素
api-op-hand-over = 将角色移交给他人
api-op-forget-person = 删除已离开人员的资料
api-op-get-settings = 取得节点的设置
api-op-put-settings = 更改节点的设置
api-op-get-proof = 查看日志是否已证明完整
api-op-ask-for-proof = 申请核查日志

## 问题

api-error-method = 此处不能这样做
api-error-changed = 其间已被更改
api-error-condition = 缺少条件
api-error-too-large = 过大
api-error-media-type = 需要另一种媒体类型
api-error-too-many = 请求过多
api-too-many = 该令牌在这一分钟内的请求过多。
    .fix = 请在 { $seconds ->
       *[other] { $seconds } 秒
    }后继续。
api-needs-token = 浏览器的会话不能在此写入。
    .fix = 请使用为程序创建的令牌。
api-media-type = 正文须为下列类型之一：{ $types }。
    .fix = 请在 Content-Type 标头中注明。
api-too-large = 正文最多为 { $most } kB。
    .fix = 请分几部分发送。
api-not-json = 这不是 JSON：第 { $line } 行，第 { $column } 列：{ $detail }
    .fix = 请改正该处后重新发送。
api-bad-body = 正文的形式不是本操作所接受的：{ $detail }
    .fix = 接口说明列有其各个成员。
api-bad-key = Idempotency-Key 由 1 至 255 个可见字母和数字组成，不含空格。
    .fix = 请使用随机标识符，例如 UUID。
api-key-running = 带有此键的请求正在执行。
    .fix = 请数秒后重新发送，届时将给出应答。
api-key-other = 此键已用于另一个请求。
    .fix = 每个不同的请求请使用新的键。
api-key-carried = 带有此键的请求已执行，但节点在作出答复之前停止了运行。
    .fix = 请先查看现有内容；在此之前不要换用其他键重新发送。
api-no-parameter = 此处没有参数“{ $name }”。可用的有：{ $names }
    .fix = 请去掉它，或改正其名称。
api-parameter-missing = 缺少参数“{ $name }”。
    .fix = 请将其加入网址。
api-bad-parameter = “{ $value }”不是参数“{ $name }”的值。可接受：{ $wanted }
    .fix = 请改正该值。
api-bad-cursor = “{ $after }”不是此列表中的位置。
    .fix = 请取用上一页的“next”，并保持相同的排序。
api-bad-condition = 无法理解此条件：{ $name }。
    .fix = 请原样给出记录的 ETag（带引号），或给出 *。
api-condition = 请说明此更改依据哪个版本。
    .fix = 请发送 If-Match 并附上记录的 ETag；尚不存在的，发送 If-None-Match: *。
api-changed = 登记册中的版本与此更改所依据的版本不同。
    .fix = 请重新取得记录，加入您的更改，并附上新的 ETag 发送。
api-other-name = 该记录属于 { $name }，不属于此网址。
    .fix = 请发送到其自己的网址。
api-none-kept = 由于并非全部正确，未保存任何内容。
    .fix = 请改正各项所指出之处，或以 mode=good 发送。
api-no-list = 没有代码表“{ $list }”。
    .fix = 操作 /codes 列出现有的代码表。
api-no-rule = 没有规则“{ $code }”。
    .fix = 操作 /rules 列出现有的规则。
api-no-role = 没有角色“{ $role }”。可用的有：{ $roles }
    .fix = 请改正角色。
api-no-kind = 没有表单类型“{ $kind }”。可用的有：{ $kinds }
    .fix = 请改正类型。
api-draft-held = 草稿尚不能列入登记册。
    .fix = 请改正各字段和检查结果所指出的问题，然后重新提交。
api-no-job = 没有任务 { $number }，或该任务不属于您。
    .fix = 请使用申请时应答中给出的编号。
api-no-hook = 没有自动通知 { $number }。
    .fix = 自动通知列表显示现有各项。

## 自动通知

hooks-title = 自动通知
hooks-intro = 本节点发生的事情会告知列入此处的网址：何事、何时，以及可据以进一步查询的编号。不发送姓名和金额。每条消息均经签名。
hooks-none = 尚无自动通知。
hooks-add = 添加自动通知
hooks-address = 网址
hooks-address-hint = 以 https:// 开头的公共网址
hooks-events = 告知的内容
hooks-event-activities-changed = 活动有更改
hooks-event-import-done = 已导入文件
hooks-event-import-undone = 已撤销导入
hooks-event-measurement-kept = 已保存计量
hooks-event-ping = 测试
hooks-one = 自动通知 { $number }
hooks-secret-once = 这是用于签署消息的密钥，仅在此刻显示：请将其复制到接收消息的程序中。
hooks-test = 发送测试
hooks-turn-on = 开启
hooks-turn-off = 关闭
hooks-remove = 删除
hooks-off-asked = 已关闭。
hooks-off-failed = 因连续三天未能接收所发消息，已由节点关闭。
hooks-off-gone = 因对方答复称已永久停用，已由节点关闭。
hooks-sent = 发送情况
hooks-nothing-sent = 最近三十天内未发送任何消息。
hooks-waiting = 发送中
hooks-done = 已送达
hooks-failed = 未送达
hooks-attempts = { $count ->
       *[other] 尝试 { $count } 次
    }
hooks-again = 下次尝试：
hooks-trouble-status = 对方以状态 { $status } 应答。
hooks-trouble-gone = 对方答复称已永久停用。
hooks-trouble-away = 该处无人应答。
hooks-trouble-timed-out = 未及时应答。
hooks-trouble-too-large = 应答过大。
hooks-trouble-broken = 应答不是 HTTP。
hooks-trouble-address = 无法访问该网址。
hooks-trouble-not-allowed = 该网址不通向公共网络。
hooks-trouble-sealed = 该通知的密钥是用节点的另一个密钥封存的。请删除后重新添加。
hooks-trouble-off = 该通知已被关闭。
hooks-bad-events = 请至少选择一种事件。可用的有：{ $events }
    .fix = 请选择要告知的内容。
hooks-too-many = 一个节点最多有 { $most } 项自动通知。
    .fix = 请删除不再需要的一项。
mail-hook-off = { $node }：一项自动通知已关闭
    .text = { $name }，您好！{ $node }的节点未能将消息送达下面的网址，已关闭该项自动通知。该网址恢复可用后，请在“自动通知”中重新开启。

## 在终端上

cli-people-token = 为以某人名义行事的程序创建令牌
cli-people-token-arg-person = 该人员，以编号或电子邮件地址表示
cli-people-token-arg-token-name = 令牌的名称
cli-people-token-arg-scopes = 可用于：read、write、review、measure、release、people、govern
cli-people-token-arg-days = 有效天数
people-token-once = 持有此令牌的程序以{ $name }的名义行事。令牌仅在此刻显示：
