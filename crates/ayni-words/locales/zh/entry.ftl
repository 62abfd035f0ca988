### 在页面上录入活动：表单、草稿、审核、附件。

enter-too-many = 一次最多可提交{ $most }项活动。
    .fix = 请分几次提交。
enter-too-large = 该活动过大：最多{ $most } kB。
    .fix = 请缩短文字，较长内容以附件形式提交。

## 列表与表单

entry-new = 录入活动
entry-choose = 活动属于哪一类？每一类只询问与其相关的内容，其他字段也可显示。
entry-new-of = 新建：{ $kind }
entry-edit = 修改
entry-kind = 活动类别
entry-kind-change = 显示该类字段
entry-all = 显示全部字段
entry-few = 只显示该类字段
entry-language = 以另一种语言填写标题和说明
entry-language-add = 添加该语言
entry-add = 添加：{ $line }
entry-take-out = 移除：{ $line }
entry-not-said = 未说明
entry-marker-not = 未审视
entry-organisation-id = 机构标识
entry-target-date = 目标期限
entry-actual-date = 实际值日期
entry-enter = 列入登记册
entry-save = 存为草稿
entry-check = 检查

## 分节

entry-section-what = 内容
entry-section-who = 参与方
entry-section-when = 时间
entry-section-resources = 投入
entry-section-where = 地点
entry-section-purpose = 目的
entry-section-agreement = 请求与协议
entry-section-together = 协作
entry-section-results = 成果
entry-section-publishing = 公布

## 提示

entry-help-id = 贵方自用标识，逐年不变。留空则自动生成。
entry-help-date = 2024-05-17、2024-05或2024
entry-help-code = 名称或代码
entry-help-find = 代码或名称中的字词：系统会列出相符者。
entry-help-words = 以分号分隔。
entry-help-markers = 0表示：已审视但不以其为目标。

## 错误与检查结果

entry-errors = { $count ->
       *[other] 有{ $count }处须先修正，活动才能列入登记册。
    }
entry-advice = { $count ->
       *[other] 活动可以列入登记册，有{ $count }处需留意。
    }
entry-nothing-found = 未发现问题，活动可以列入登记册。
entry-unknown = 未知的“{ $text }”。
    .fix = 请用您的语言写出名称，或写代码。
entry-meant = “{ $text }”不是任何条目的确切名称。
    .fix = 请选择您所指的条目，或换一种写法。
entry-several = “{ $text }”可能指多个条目。
    .fix = 请选择其一，或写得更完整。
entry-bad-number = “{ $text }”无法识别为数字。
    .fix = 请写数字，小数最多六位，不带文字。
entry-bad-date = “{ $text }”无法识别为一个日期。
    .fix = 请写2024-05-17；如不知具体日期，可写2024-05或2024。
entry-no-such-day = 日历上没有“{ $text }”这一天。
    .fix = 请核对日和月。
entry-id-taken = 登记册中已有该机构的活动“{ $text }”。
    .fix = 请换一个标识，或修改已有的活动。
entry-which-result = 请说明该指标属于哪一项成果。
entry-no-record = 表单无法构成活动：{ $text }
entry-no-form = 没有表单“{ $id }”。
entry-bad-form = 无法使用表单{ $file }：{ $trouble }
    .fix = 请修正贵方数据中的该文件，或将其移除。

## 草稿与同时修改

entry-drafts = 草稿
entry-drafts-says = 已开始填写但尚未列入登记册的内容，不计入统计。贵机构可见。
entry-drafts-none = 没有草稿。
entry-draft-new = 新活动
entry-draft-changes = 修改
entry-draft-drop = 丢弃
entry-draft-beside = { $name }有该活动的草稿，保存于{ $day }。
entry-has-drafts = 有草稿
entry-untitled = 无标题
entry-saved = 草稿已保存。
entry-saved-beside = 其他人已保存或丢弃了该草稿。您的内容已另存为草稿。
entry-conflict = 在您开始填写后，其他人修改了该活动。内容没有丢失：您所写的已存为草稿，并叠加在登记册现有内容之上显示于下。表中列出对方的修改。请核对表单后再列入登记册，或保留对方的版本。
entry-conflict-both = 双方都修改了：{ $fields }。表单中为您的内容。
entry-leave-theirs = 保留对方的版本并查看活动
entry-moved = 在您打开页面后，其他人修改了该活动。
    .fix = 请重新打开页面，查看现有内容。
entry-no-draft = 没有该草稿，或已不存在。
    .fix = 草稿页列有现存草稿。

## 活动的进展

entry-standing = 审核
entry-standing-unreviewed = 未审核
entry-standing-entered = 待审核
entry-standing-accepted = 已接受
entry-standing-returned = 已退回
entry-shared = 共享
entry-shared-yes = 与节点所有人共享
entry-shared-no = 仅本机构可见
entry-share = 与所有人共享
entry-unshare = 取消共享
entry-accept = 接受
entry-return = 退回
entry-return-why = 原因及应如何处理
entry-was-returned = 已退回
entry-withdraw = 撤回
entry-withdraw-says = 该活动不再计入统计，也不再列出。其历史保留，此操作可以撤销。
entry-redact = 清空该版本
entry-redact-says = 该版本的内容将被永久移除，例如涉及个人数据或误传。其存在记录和散列值保留。此操作不可撤销。
entry-emptied = 该活动的最新版本已清空。现显示最后保留的内容，不计入统计。
entry-version-by = 录入人：{ $name }
entry-by-machine = 节点运行者
entry-by-gone = 已离任人员
entry-moment = { $day } { $time }

## 共享列表

entry-share-title = 共享列表
entry-share-list = 与节点所有人共享这些活动
entry-share-would = { $count ->
       *[other] 该列表中有{ $count }项活动可由您共享且尚未共享。
    }
entry-share-more = 还有更多；每步最多共享{ $count }项。
entry-share-button = { $count ->
       *[other] 共享{ $count }项活动
    }
entry-share-done = { $count ->
       *[other] 现已共享{ $count }项活动。
    }
entry-share-again = 还有更多，由下一步共享。
entry-share-next = 共享后续活动
entry-share-back = 返回列表

## 意见

entry-remarks = 意见
entry-remarks-none = 尚无意见。
entry-remark = 对该活动的意见
entry-remark-button = 提交意见
entry-bad-remark = 意见至少一个词，最多{ $most }个字符。
    .fix = 请返回重新填写。

## 附件

attach-files = 附件
attach-none-yet = 没有附件。
attach-file = 添加附件
attach-hint = 最大{ $most } MB。贵机构可见。
attach-button = 添加
attach-remove = 移除
attach-none = 没有该文件，或已不存在。
    .fix = 活动页面列有其附件。
attach-no-file = 未选择文件，或文件为空。
    .fix = 请返回并选择文件。
attach-broken = 文件未完整送达。
    .fix = 请重新发送。
attach-too-large = 文件最大{ $most } MB。
    .fix = 请缩小或拆分文件。
attach-too-many = 每项活动最多{ $most }个附件。
    .fix = 请移除不再需要的附件。
