### 不专属于程序某一部分的用语。

## 通用

not-stated = 未说明
yes = 是
no = 否
total = 合计

## 金额

money = { $currency } { $amount }

## 日期

date-day = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-year = { $year }年

month-1 = 1月
    .in-date = 1月
month-2 = 2月
    .in-date = 2月
month-3 = 3月
    .in-date = 3月
month-4 = 4月
    .in-date = 4月
month-5 = 5月
    .in-date = 5月
month-6 = 6月
    .in-date = 6月
month-7 = 7月
    .in-date = 7月
month-8 = 8月
    .in-date = 8月
month-9 = 9月
    .in-date = 9月
month-10 = 10月
    .in-date = 10月
month-11 = 11月
    .in-date = 11月
month-12 = 12月
    .in-date = 12月

## 文件中的位置

place-file = { $file }
place-file-row = { $file }，第{ $cell }行
place-file-column = { $file }，第{ $cell }列
place-file-cell = { $file }，单元格{ $cell }
place-file-sheet = { $file }，工作表“{ $sheet }”
place-file-sheet-row = { $file }，工作表“{ $sheet }”，第{ $cell }行
place-file-sheet-column = { $file }，工作表“{ $sheet }”，第{ $cell }列
place-file-sheet-cell = { $file }，工作表“{ $sheet }”，单元格{ $cell }
place-row = 第{ $cell }行
place-column = 第{ $cell }列
place-cell = 单元格{ $cell }
place-sheet = 工作表“{ $sheet }”
place-sheet-row = 工作表“{ $sheet }”，第{ $cell }行
place-sheet-column = 工作表“{ $sheet }”，第{ $cell }列
place-sheet-cell = 工作表“{ $sheet }”，单元格{ $cell }

## 语言

language-ar = 阿拉伯文
language-en = 英文
language-es = 西班牙文
language-fr = 法文
language-pt = 葡萄牙文
language-ru = 俄文
language-zh = 中文
language-und = 未说明语言

## 活动

kind-programme = 方案
kind-project = 项目
kind-action = 行动
kind-event = 会议或展会

form-bilateral = 双边合作
form-triangular = 三方合作
form-regional = 区域合作
form-multilateral = 多边合作

status-pipeline = 筹备中
status-agreed = 已商定，尚未开始
status-implementation = 执行中
status-completed = 已完成
status-suspended = 已暂停
status-cancelled = 已取消

role-provider = 提供方
role-provider-triangular = 第一提供方（枢纽伙伴）
role-second-provider = 第二提供方
role-second-provider-triangular = 第二提供方（促进伙伴）
role-recipient = 接受方
role-recipient-triangular = 接受方（受益伙伴）
role-both = 提供方兼接受方
role-implementing = 执行伙伴
role-regional-mechanism = 区域机制

party-kind-country = 国家或政府
party-kind-agency = 国家公共机构
party-kind-sub-national = 国家以下一级政府或城市
party-kind-multilateral = 国际或区域组织
party-kind-civil-society = 民间社会、基金会或学术界
party-kind-private = 企业

agreement-kind-memorandum = 谅解备忘录
agreement-kind-joint-commission = 联合委员会
agreement-kind-framework = 框架协定
agreement-kind-exchange-of-notes = 换文
agreement-kind-other = 其他协定

channel-unctad = 贸发会议
channel-tossd = 可持续发展官方支助总额（TOSSD）
channel-iati = 国际援助透明度倡议（IATI）
channel-segib = 伊比利亚-美洲秘书处（SEGIB）
channel-other = 其他渠道

## 资源和计量

basis-pledged = 已认捐
basis-budgeted = 已列入预算
basis-committed = 已承付
basis-disbursed = 已支付
basis-reflow = 已偿还（回流）

valuation-direct-cost = 提供方自身直接费用
valuation-day-rate = 按级别的日费率
valuation-components = 费用构成部分相加
valuation-market-price = 市场价格
valuation-unstated = 未说明估值方法

measure-money = 资金
measure-value = 已估值的货物或服务
measure-quantity = 以自身单位计的数量
measure-presence = 当年的活动

direction-provided = 提供
direction-received = 接受
direction-own-input = 作为接受方的自有投入

share-partner = 伙伴所占份额
share-sector = 部门所占份额
share-goal = 目标所占份额

dimension-year = 年份
dimension-direction = 流向
dimension-basis = 计量口径
dimension-group = 组别
dimension-item = 细目
dimension-unit = 单位
dimension-form = 合作形式
dimension-reporter = 报告方
dimension-partner = 伙伴
dimension-region = 伙伴所在区域
dimension-sector = 部门
dimension-goal = 可持续发展目标
dimension-currency = 报告所用货币
dimension-left-out = 不计入的理由

activity-years-running = 活动进行的每一年
activity-years-start = 活动开始的年份

triangular-rule-stated = 报告方说明为三方合作的，即为三方合作
triangular-rule-second-provider = 有第二提供方的，即为三方合作
triangular-rule-developed-or-multilateral = 第二提供方为发达国家或多边组织的，即为三方合作

## 检查结果

severity-error = 错误
severity-warning = 警告
severity-note = 提示

finding-words-file-place = 文件 { $file } 不在任何语言的文件夹中。
    .title = 用语文件不在语言文件夹中
    .why = 文件夹的名称说明文件中的用语属于哪种语言。
    .fix = 请将文件移至以该语言代码命名的文件夹，例如“qu”。

finding-words-syntax = 无法读取 { $file } 的第{ $line }行。
    .title = 用语文件有错误
    .why = 该行的消息被略去，改为显示英文。
    .fix = 请按 projectfluent.org 上的 Fluent 语法指南更正该行。

finding-words-incomplete = 语言“{ $language }”在{ $all }条消息中缺少{ $lacking }条。第一条是“{ $first }”。
    .title = 语言不完整
    .why = 某种语言缺少的消息以英文显示。
    .fix = 请根据同名的英文文件翻译缺少的消息。

## 活动的字段

field = 活动
field-in-language = { $field }（{ $language }）
field-in-line = { $field }（{ $line }）
field-extra = 来源中的“{ $header }”列

field-reporter = 报告方
field-id = 标识符
field-kind = 活动类别
field-parent = 上级活动
field-title = 名称
field-description = 说明
field-form = 合作形式
field-status = 状态
field-period = 期间
field-period-start = 开始日期
field-period-end = 结束日期

field-parties = 参与方
field-parties-id = 参与方行的标识符
field-parties-role = 参与方的角色
field-parties-kind = 参与方的类别
field-parties-country = 参与方的国家
field-parties-organisation = 参与方的组织标识符
field-parties-name = 参与方的名称

field-request = 请求
field-request-country = 提出请求的国家
field-request-by = 提出请求的机构
field-request-date = 请求日期
field-request-reference = 请求的编号

field-agreements = 协定
field-agreements-id = 协定行的标识符
field-agreements-kind = 协定的类别
field-agreements-title = 协定的名称
field-agreements-reference = 协定的编号
field-agreements-date = 协定的日期

field-places = 地点
field-places-id = 地点行的标识符
field-places-of = 地点
field-places-of-country = 地点所在国家
field-places-of-part = 国内地区
field-places-share = 地点所占份额

field-sectors = 部门
field-sectors-id = 部门行的标识符
field-sectors-of = 部门
field-sectors-of-list = 部门所属清单
field-sectors-of-code = 部门代码
field-sectors-share = 部门所占份额

field-goals = 可持续发展目标
field-goals-id = 目标行的标识符
field-goals-of = 目标或具体目标
field-goals-of-list = 目标所属清单
field-goals-of-code = 目标或具体目标的代码
field-goals-share = 目标所占份额

field-markers = 标记
field-markers-code = 标记
field-markers-score = 标记的分值

field-resources = 资源
field-resources-id = 资源行的标识符
field-resources-basis = 资源的计量口径
field-resources-kind = 资源的类别
field-resources-what = 资源的说明
field-resources-payer = 投入资源的参与方
field-resources-period = 资源的期间
field-resources-period-start = 资源期间的开始日期
field-resources-period-end = 资源期间的结束日期
field-resources-measures = 金额和数量
field-resources-measures-measure = 计量类别
field-resources-measures-amount = 金额或数量
field-resources-measures-currency = 货币
field-resources-measures-valuation = 估值方法
field-resources-measures-unit = 单位
field-resources-loan = 贷款条件
field-resources-loan-interest-percent = 年利率（百分比）
field-resources-loan-maturity-years = 距最后一次还款的年数
field-resources-loan-grace-years = 距首次还款的年数
field-resources-loan-grant-element-percent = 赠与成分（百分比）
field-resources-estimated = 来源估计的金额
field-resources-withheld = 不予公布的资源
field-resources-withheld-by = 决定不公布资源的一方
field-resources-withheld-why = 不公布资源的理由

field-also-reported = 还报告给
field-withheld = 不予公布的活动
field-withheld-by = 决定不公布活动的一方
field-withheld-why = 不公布活动的理由

## What the tables group by, further

dimension-place = 地点
dimension-marker = 标记及分值
dimension-ldc = 最不发达国家
dimension-lldc = 内陆发展中国家
dimension-sids = 小岛屿发展中国家
dimension-income = 伙伴的收入组别
dimension-commission = 伙伴所属区域委员会
dimension-payer = 投入方
dimension-role = 角色
dimension-side = 谁的份额
dimension-nature = 数字如何得出
dimension-valuation = 估值方法
dimension-gender = 性别平等标记
share-place = 地点所占份额
share-marker = 标记

## How a figure came about; whose part of a triangular activity it is

nature-measured = 按实际计数或支付报告
nature-estimated = 由来源估计
nature-imputed = 按方法所列价格估值
side-south = 南方伙伴
side-developed = 不在南方国家清单上的伙伴
side-multilateral = 多边组织
side-unstated = 未说明属谁

## Choices of a method

exchange-rule-reporting-year = 报告年度据以命名的年份的年平均汇率
exchange-rule-calendar-year = 金额所属日历年的年平均汇率
exchange-rule-fixed-year = 全部采用某一年的年平均汇率
own-experts-in-kind = 与其所促成的工作归在一起，而非归入财政支持
own-experts-financial = 归入财政支持
impute-never = 从不：价值以报告为准
impute-where-missing = 在既未报告金额也未报告价值之处
impute-always = 始终如此，取代所报告的价值
price-part-labour = 提供方自有人员的薪酬
price-part-honoraria = 酬金
price-part-fare = 旅费
price-part-per-diem = 每日津贴
price-part-lodging = 住宿
price-part-materials = 材料和服务
price-part-rent = 租用场所
rounding-half-even = 逢半取偶
rounding-half-away = 逢半远离零

revision-reason-data = 数据
revision-reason-method = 方法
revision-reason-edition = 框架版本
revision-reason-rates = 汇率
revision-reason-reference = 其他参考数据
revision-reason-program = 程序
revision-reason-several = 无法区分
