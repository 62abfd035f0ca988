### 关于人员、账户、组织、操作日志和节点的网页；通过身份提供方登录。

identity-moment = { $day } { $time }（协调世界时）
identity-save = 保存
identity-saved = 已保存。
identity-your-language = 您的语言

## One’s own account

account-title = 我的账户
account-you = 您的资料
account-factor = 双重验证
account-sessions = 登录会话
account-tokens = 令牌
account-language-hint = 信件使用该语言。网页语言以页面顶部的选择为准。
account-your-password = 您的密码
account-new-email = 新的电子邮件地址
account-change-email = 更改电子邮件地址
account-email-intro = 将向新地址发送一封信。在您打开信中链接之前，一切不变。
account-email-sent = 信件已发往新地址。请在一天内打开信中链接。
account-email-confirm = 从现在起，您使用 { $name } 登录，信件也发往该地址。
account-email-changed = 您的电子邮件地址已更改。
account-change-password = 更改密码
account-password-intro = 您的所有其他会话和全部令牌将随之失效。
account-password-changed = 密码已更改。所有其他会话和令牌均已失效。
account-no-password = 您通过身份提供方登录，在此没有密码。请索取一封信以设置密码：没有密码，就不能更改保护账户的设置。
account-provider-text = 使用 { $name } 的账户登录，无需本节点的密码。
account-tie = 绑定您在 { $name } 的账户
account-untie = 解除绑定
account-tied-since = 绑定时间
account-is-tied = 账户已绑定。您可以用它登录。
account-is-untied = 账户已解除绑定。
factor-what = 启用双重验证后，即使他人知道您的密码也无法进入：登录时，请输入手机应用显示的验证码。
factor-is-on = 已启用
factor-is-off = 未启用
factor-begin = 设置双重验证
factor-anew = 用新的密钥重新开始
factor-scan = 请用一次性验证码应用扫描此图，或在应用中输入密钥。
factor-picture = 含有密钥的二维码；下方以文字列出同一密钥
factor-secret = 密钥
factor-confirm-intro = 然后输入应用显示的验证码。至此双重验证才会启用。
factor-confirm = 启用
factor-is-on-now = 双重验证已启用。
factor-is-off-now = 双重验证已关闭。
factor-recovery = 恢复码
factor-recovery-text = 如果手机丢失，每个恢复码可登录一次。恢复码只在此时显示。
factor-print = 请打印本页或抄下恢复码，并与手机分开存放。
factor-kept = 我已保存恢复码
factor-left = { $count ->
       *[other] 还剩 { $count } 个
    }
factor-off = 关闭
factor-off-intro = 此后仅凭密码即可登录。
sessions-text = 您已在以下各处登录。请结束您不认识的会话，然后更改密码。
sessions-this = 当前会话
sessions-since = 开始于 { $name }
sessions-seen = 最近使用：{ $name }
sessions-expires = 最迟结束于 { $name }
sessions-end = 结束
sessions-ended = 会话已结束。
sessions-end-others = 结束所有其他会话
sessions-others-ended = 所有其他会话均已结束。
tokens-text = 程序可凭令牌以您的名义在此工作，权限不超过您当时的权限。
tokens-api = 程序可以做什么（OpenAPI）
tokens-make = 创建令牌
tokens-name = 名称
tokens-name-hint = 说明是什么程序，便于日后辨认。
tokens-scopes = 可用于
tokens-scopes-hint = 只选所需的权限。
tokens-days = 有效天数
tokens-days-hint = 最多 { $count } 天。
tokens-once = 这就是令牌，只在此时显示；我们不保存任何可供使用的内容。
tokens-how = 程序在每次请求中发送：Authorization: Bearer，空格，令牌。
tokens-kept = 我已保存令牌
tokens-until = 有效至 { $name }
tokens-used = 最近使用：{ $name }
tokens-unused = 从未使用
tokens-over = 已到期
tokens-revoke = 撤销
tokens-revoked = 已于 { $name } 撤销
tokens-is-revoked = 令牌已撤销。
scope-read = 读取
scope-write = 填报、导入、撤回、共享、批注
scope-review = 审核和删除内容
scope-measure = 计量、选择方法
scope-release = 发布
scope-people = 人员、组织、日志
scope-govern = 节点设置

## People

people-title = 人员
people-search = 姓名、地址、角色或组织
people-count = { $count ->
       *[other] { $count } 人
    }
people-before = 上一页
people-seen = 最近访问：{ $name }
people-never-seen = 尚未访问
people-last-seen = 最近访问
people-whole-node = 整个节点
people-without-role = 无角色
people-role = 角色
people-roles = 角色
people-name = 姓名
people-language = 信件语言
people-invite = 邀请人员
people-invite-intro = 对方将收到一封信，其中的链接七天内有效。已在此工作的人员会立即获得该角色。
people-invite-another = 再邀请一人
people-is-invited = 已邀请{ $name }
people-invited-text = 信件已发出。人员列表中也会显示邀请尚待接受。
people-invited-link = 如果信件未送达，请用其他方式转交此链接。链接七天内有效，只能使用一次；请勿向他人出示。
people-is-forgotten = 该人员的资料已删除。其编号仍保留在日志中。
people-long-note = 留言过长。
    .fix = 最多可写 { $most } 个字符。
people-not-sure = 未执行任何操作。
    .fix = 请勾选确认。
people-no-organisation = 没有这个组织。
    .fix = 组织列表会显示现有的组织。
people-organisation-taken = 已有使用此标识的组织。
    .fix = 请在列表中打开该组织，以更改其名称或位置。
role-administrator = 管理节点和人员
role-coordinator = 对组织的填报负责
role-reporter = 填报和导入
role-reviewer = 接受或退回他人填报的内容
role-statistician = 计量并选择方法
role-releasing-authority = 决定发布的内容
role-guest = 查看已共享的内容
person-account = 账户
person-give = 授予角色
person-given = { $name }现已拥有该角色。
person-take = 取消
person-taken = { $name }不再拥有该角色。
person-known = { $name }已在本节点工作，并已获得该角色。
person-unchanged = { $name }没有变化：原本即如此。
person-invite-again = 重新发送邀请
person-invite-intro = 对方尚未回应。发送新信后，前一封信中的链接即失效。
person-suspend = 停用
person-suspend-intro = 停用后，该人员立即在各处登出，其令牌失效。
person-suspended = { $name }的账户已停用，并已在各处登出。
person-resume = 恢复账户
person-resume-intro = 该人员可照常登录；令牌需重新创建。
person-resumed = { $name }的账户已恢复。
person-unlock = 取消双重验证
person-unlock-intro = 适用于丢失手机和全部恢复码的人员。请确认确系本人提出。
person-unlocked = { $name }现在仅凭密码登录。
person-forget = 删除此人资料
person-forget-intro = 适用于已离任者：姓名、地址和角色将被清空，且无法恢复。其编号仍保留在日志中。
person-forget-sure = 我确认
person-hand-over = 移交角色
hand-over-title = { $name }移交角色
hand-over-intro = 协调中心人员更换时，各项角色一次性由一人转给另一人。
hand-over-to = 接任者
hand-over-roles = 移交内容
hand-over-note = 留言
hand-over-note-hint = 留言以信件发给接任者，不在别处保存。
hand-over-suspend = 停用移交者的账户
hand-over-nobody = 目前没有可以接任的人员。
hand-over-done = { $name }已接任
hand-over-letter = 信件已发给{ $name }。
hand-over-now = { $name }接任
hand-over-still = { $name }仍担任
hand-over-tokens = { $count ->
       *[other] { $count } 个令牌继续有效，权限以剩余者为限
    }
hand-over-tokens-ended = { $count ->
       *[other] { $count } 个令牌已撤销
    }
hand-over-sessions = { $count ->
       *[other] { $count } 个会话继续有效，权限以剩余者为限
    }
hand-over-sessions-ended = { $count ->
       *[other] { $count } 个会话已结束
    }
hand-over-invitations = 邀请
hand-over-invited = { $count ->
       *[other] 其邀请的 { $count } 人尚未接受；邀请继续有效
    }
mail-hand-over = { $node }：您已接任
    .text = { $name }，您好！{ $node }的合作登记册已将一些角色移交给您。您现有的角色见您的账户页面。移交者及其留言：
mail-address = { $node }：您的新电子邮件地址
    .text = { $name }，您好！有人为您在{ $node }合作登记册的账户填写了此地址。请在一天内打开此页面以启用该地址。如果不是您提出的，请不必理会。
mail-address-changed = { $node }：您的电子邮件地址已更改
    .text = { $name }，您好！您在{ $node }合作登记册的账户现已改用另一电子邮件地址。如果不是您本人所为，请立即告知节点管理员。
mail-test = { $node }：测试信
    .text = { $name }，您好！此信表明{ $node }的信件可以送达。

## Organisations

organisations-title = 组织
organisations-text = 在某组织的角色也适用于其下属部分，反之则不然。
organisations-none = 尚未列出任何组织。
organisations-add = 添加组织
organisations-id = 标识
organisations-id-hint = 与活动中填报方的写法一致，例如 XAA-MOH。以后不能更改。
organisations-name = 名称
organisations-whole = 隶属于
organisations-outermost = 不隶属于其他组织
organisations-parts = 下属部分
organisations-unlisted = 登记册中有而未列出的组织
organisations-unlisted-text = 有活动以这些组织为填报方。列出后可为其命名并确定隶属关系。

## The log of acts

log-title = 操作日志
log-acts = 操作
log-none = 没有符合条件的操作。
log-person = 何人
log-act = 何事
log-from = 起始日期
log-to = 截止日期
log-newest = 最新操作
log-earlier = 更早的操作
log-download = 下载 CSV
log-number = 第 { $name } 号操作
log-machine = 命令行
log-person-number = 人员 { $name }
log-detail-from = 由
log-detail-to = 交
log-proof = 日志是否完整？
log-proof-never = 此处尚未有人要求核查。
log-proof-under-way = 正在核查。完成后本页将显示结果。
log-proof-asked = 已请求核查。
log-proof-failed = 上次核查中断。请重新请求。
log-proof-complete = 已证明截至第 { $count } 号操作的日志完整且未被改动（{ $at }）。
log-proof-faults = 截至第 { $count } 号操作发现问题（{ $at }）。请告知数据库维护人员。
log-head = 日志末端，请另处记下
log-prove = 立即核查
log-act-factor-off = 关闭双重验证
log-act-factor-on = 启用双重验证
log-act-hand-over = 移交角色
log-act-identity-tie = 绑定身份提供方账户
log-act-identity-untie = 解除身份提供方账户绑定
log-act-import = 导入
log-act-node = 节点设置
log-act-organisation = 添加或更改组织
log-act-password = 设置密码
log-act-person-email = 更改电子邮件地址
log-act-person-name = 更改姓名或语言
log-act-person-state = 账户状态
log-act-recovery = 使用恢复码
log-act-role-give = 授予角色
log-act-role-take = 取消角色
log-act-sign-in = 登录
log-act-sign-out = 登出
log-act-sign-out-everywhere = 在各处登出
log-act-sign-out-others = 结束其他会话
log-act-token = 创建令牌
log-act-token-revoke = 撤销令牌
log-act-undo = 撤销导入
log-act-attach = 添加附件
log-act-detach = 删除附件
log-act-hook = 添加变更通知地址
log-act-hook-remove = 删除变更通知地址
log-act-hook-turn = 启用或停用变更通知地址
log-act-mapping = 保存对应关系
log-act-mapping-forget = 删除对应关系
log-act-redact = 清空版本内容
log-act-remark = 写批注
log-act-review = 审核
log-act-share = 与所有人共享
log-act-unshare = 停止共享
log-act-upload = 上传文件

## The node

settings-title = 设置
settings-node = 节点
settings-name-in = 名称：{ $name }
settings-languages = 网页提供的语言
settings-no-language = 没有选择任何语言。
    .fix = 请至少勾选一种。
settings-address = 节点自身的地址
settings-address-hint = 用于信中的链接，例如 https://ayni.example.org。未填时使用浏览器所请求的地址：{ $name }
settings-bad-address = “{ $address }”不是节点地址。
    .fix = 请写成 https://ayni.example.org 的形式，主机名后不要加任何内容。
settings-hosts = 可以访问的内网主机
settings-hosts-hint = 每行一个。否则节点只向公共地址通知变更。
settings-bad-host = “{ $host }”不是主机名。
    .fix = 请写成 hooks.example.org 的形式，每行一个。
settings-mail = 信件
settings-mail-way = 发送方式
settings-mail-server = 通过服务器 { $name }
settings-mail-folder = 写入文件夹 { $name }
settings-mail-how = 未指定邮件服务器，信件只写入文件。请在 AYNI_SMTP 中指定，例如 smtps://user:password@mail.example.org，并在 AYNI_MAIL_FROM 中指定发件人，然后重新启动节点。
settings-mail-from = 发件人
settings-mail-waiting = 等待发送
settings-mail-failed = 放弃发送
settings-letters = { $count ->
       *[other] { $count } 封
    }
settings-letter = 给我发一封测试信
settings-letter-sent = 测试信已发出。
settings-provider = 通过身份提供方登录
settings-provider-how = 未指定身份提供方（OpenID Connect）。请用 AYNI_OIDC_ISSUER、AYNI_OIDC_CLIENT_ID、AYNI_OIDC_SECRET_FILE 和 AYNI_OIDC_LABEL 指定，然后重新启动节点。
settings-provider-label = 名称
settings-provider-issuer = 地址（issuer）
settings-provider-client = 本节点在该处的标识（client id）
settings-provider-back = 返回地址（redirect URI），须在该处登记
settings-provider-look = 检查其是否应答
settings-provider-answers = 身份提供方有应答。
settings-provider-enough = 身份提供方的登录即可：不再要求本节点的双重验证
settings-provider-enough-hint = 仅在身份提供方自身要求双重验证时选用。
web-start-no-country = 无：多国组织

## Signing in at a provider

provider-sign-in = 使用 { $name } 登录
provider-go-on = 前往 { $name }
provider-none = 本节点未指定身份提供方。
    .fix = 请使用密码登录。
provider-bad-issuer = “{ $address }”不是身份提供方的地址。
    .fix = 请按提供方的写法填写，例如 https://id.example.org，并使用 https。
provider-away = { $provider } 目前没有应答。
    .fix = 请稍后重试，或使用密码登录。
provider-refused = 通过 { $provider } 登录未成功。
    .fix = 请重新开始，或使用密码登录。
provider-again = 此次登录已完成或已中断，或属于另一浏览器。
    .fix = 请从登录页面重新开始。
provider-unknown = 节点不认识此账户。
    .fix = 请协调员向该账户的电子邮件地址发出邀请。如果您已受邀，请用密码登录，并在您的账户页面绑定该账户。
provider-taken = { $provider } 的此账户已绑定他人，或您已绑定另一账户。
    .fix = 请先解除另一账户的绑定，或在该处选用其他账户。
cli-serve-arg-oidc-issuer = 身份提供方（OpenID Connect）的地址
cli-serve-arg-oidc-client-id = 节点在该处的标识
cli-serve-arg-oidc-secret-file = 存有节点在该处密钥的文件
cli-serve-arg-oidc-label = 人们对该提供方的称呼
