### 节点的网页。

## 每页四周

web-language = 语言
web-menu = 菜单
form-more = 更多设置（按需填写）
web-overview = 概览
web-activities = 活动
web-measurements = 计量
web-imports = 导入
web-method = 数字如何得出
web-foot = Ayni 是服务于南南合作和三方合作的开放软件。本登记册属于维护它的人；未经他们要求，任何内容都不会离开。

## 概览

web-as-of = 截至{ $date }
web-overview-intro = 本国在南南合作和三方合作中提供和接受的内容。点击每个数字可查看其背后的活动。
web-measured-before = 作出这次计量之后，登记册已有变动。
web-nothing-measured = 尚未进行任何计量。
    .fix = 用“ayni measure --year 2024 --keep”计量登记册。网页只显示保存的结果，自身从不计量。
web-measurement-whole = 完整的计量，含全部表格
web-activities-latest = 最新活动
web-imports-latest = 最近的导入
web-imports-all = 全部导入
web-register-empty = 登记册是空的。用“ayni import”导入工作簿，或用“ayni demo”填入示例。

## 活动列表

web-search = 在标题、说明、组织和标识中查找
web-find = 查找
web-narrow = 缩小列表
web-any = 不限
web-order = 排序
web-order-latest = 最新的在前
web-order-earliest = 最早的在前
web-order-title = 按标题
web-narrowed = { $facet }：{ $value }
web-narrowed-to = 列表已缩小为
web-without = 去掉：
web-all = 全部显示
web-value-count = { $value }（{ $count }）
web-activities-found = { $count ->
       *[other] { $count }项活动
    }
web-activities-more = 超过{ $count }项活动
web-activities-none = 没有符合条件的活动。
web-list-all = 在列表中查看全部
web-pages = 分页
web-first = 第一页
web-next = 下一页
web-to = 至
web-more = 另有{ $count }个
web-from-to = { $start }至{ $end }
web-from = 自{ $start }起
web-until = 至{ $end }止

## 一项活动

web-history = 历史
web-version = 第{ $number }版，{ $day }
web-version-withdrawn = 第{ $number }版，{ $day }：已撤回
web-withdrawn = 本活动不再计入：其来源已无此项，或其导入已撤销。此处显示最后的内容。
web-changes = 第{ $number }版的变动
web-before = 之前
web-after = 之后
web-origins = 每个值所在之处
web-origins-show = 每个值从何而来？
web-extra = 来源的其他列
web-country = 国家
web-organisation = 组织
web-kind = 类型
web-party = 参与方
web-title = 标题
web-reference = 文号
web-date = 日期
web-what = 内容
web-period = 期间
web-money = 资金
web-value = 货物或服务的价值
web-share = 份额（百分比）
web-score = 评分
web-quantity = { $amount } { $unit }

## 数字及其依据

web-figures = 数字
web-usd = 美元（现值）
web-behind = 这个数字的依据
web-behind-count = { $count ->
       *[other] 其依据为{ $count }行。
    }
web-behind-shown = 显示前{ $shown }行；全部见计量的文件。
web-resource = 资源
web-place-in-file = 在文件中的位置
web-rates = 所用汇率或价格

## 计量

web-measurement-of = { $country }，{ $years }
web-measurement-by = { $country }，{ $years }：{ $author }的估计
web-measurements-none = 尚未保存任何计量。可用“ayni measure --year 2024 --keep”作出。
web-measure = 计量
web-measure-years = 计量年份
web-measure-hint = 2024，或 2020-2024。同样年份的计量取代先前的一次。
web-measuring = 正在计量。完成后将在此页显示。
web-measuring-failed = 最近要求的计量未能作出（{ $code }）。
web-bad-years = “{ $years }”不是年份，也不是年份区间。
    .fix = 请写 2024，或 2020-2024。
web-files = 可下载的文件
web-files-text = 网页、工作簿和报告，以及作为数据的每张表和每个基础行。清单列有其散列值。
web-files-data = 全部表格和基础行的数据文件：{ $count } 个
web-kilobytes = { $size } 千字节

## 导入和检查结果

web-import = 第{ $number }次导入
web-import-undone = 已撤销
web-import-undoes = 撤销第{ $number }次导入
web-imports-none = 尚未导入任何内容。
web-count-new = 新增
web-count-changed = 变更
web-count-same = 未变
web-count-returned = 恢复
web-count-gone = 缺失
web-count-waiting = 待处理
web-count-findings = 检查结果
web-findings-all = 本次导入的全部检查结果
web-findings-of-kind = 此类全部检查结果

## 网页无法显示时

web-error-not-found = 没有这个网页
web-error-request = 不能这样做
web-error-busy = 节点正忙
web-error-fault = 程序出了错
web-no-country = 参考数据中没有国家“{ $code }”。
    .fix = 国家以 ISO 3166 的三字母代码表示，例如 KEN。
web-no-goal = 没有目标“{ $number }”。
    .fix = 可持续发展目标的编号为 1 至 17。
web-no-reporter = 登记册中没有“{ $id }”的活动。
    .fix = 请在活动列表中查找该组织。
web-no-measurement = 没有保存名为“{ $name }”的计量。
    .fix = 计量网页列出现有的各次计量。
web-no-part = 该计量没有部分“{ $part }”。
    .fix = 其目录列出它所有的部分。
web-no-file = 该计量没有文件“{ $file }”。
    .fix = 其网页列出它所有的文件。
web-no-figure = 表 { $table } 没有行 { $key }。
    .fix = 请从计量的网页点选数字。
web-no-address = 节点无法在 { $address } 监听：{ $trouble }。
    .fix = 用 --listen 指定另一地址，或结束占用该地址的程序。

## 终端

web-serving = 请在浏览器中打开 { $address }。按 Ctrl-C 结束节点。
cli-serve = 以七种语言在浏览器网页中提供登记册
cli-serve-examples =
    示例：
      ayni serve                                  位于 http://127.0.0.1:8080/
      ayni serve --listen 0.0.0.0:80              供网络上的其他人登录使用
cli-arg-listen = 监听的地址和端口
cli-arg-keep = 将计量保存在登记册旁，供节点网页显示
cli-demo = 用一个虚构的国家填充空登记册，以供查看
cli-demo-examples =
    示例：
      ayni --node demo.db demo
      ayni --node demo.db serve
cli-demo-done = { $count ->
       *[other] 已将 { $count } 个文件导入 { $path } 并作了计量。请用“ayni serve”查看。
    }

## 登录

web-sign-in = 登录
web-sign-out = 退出
web-email = 电子邮件地址
web-password = 密码
web-password-new = 新密码
web-password-hint = 最好用一句别人猜不到的话。
web-your-name = 您的姓名
web-second = 第二步
web-second-intro = 请输入应用当前显示的验证码，或一个恢复码。
web-code = 验证码
web-sign-in-again = 重新开始
web-accept = 欢迎
web-accept-intro = 设置密码后即可进入。
web-accept-button = 接受邀请
web-forgotten = 忘记密码
web-forgotten-intro = 如果本节点有此地址，我们会发送设置新密码的链接。
web-forgotten-sent = 如果本节点有此地址，邮件已在途中。
web-send = 发送
web-reset = 设置新密码
web-start = 新节点
web-start-intro = 请说明本登记册属于谁、由谁维护。此后人人都须登录。
web-start-office = 机构名称
web-start-button = 建立节点
web-error-sign-in = 请先登录
web-error-forbidden = 您无权这样做
web-serving-start = 本节点尚无人员。请在 { $address } 设置归属
cli-serve-arg-secure = 读者经代理以 https 访问节点：只在此时发送 cookie
web-form-foreign = 此表单不是从本节点的网页发送的，或该网页已过时。
    .fix = 请重新打开网页，再从那里发送。
web-start-key = 此地址中的密钥不是本节点的密钥。
    .fix = 请打开节点启动时显示的地址。
