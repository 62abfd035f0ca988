finding-mandate-lexicon-pattern = 无法查找“{ $words }”。
    .title = 词库中的词语无法读取
    .why = 括号未闭合，或符号前没有字母，会什么都找不到或什么都找到。
    .fix = 请闭合括号，或在符号前加上字母。

actor-class-un = 联合国
actor-class-states = 国家
actor-class-other = 其他

actor-role-asked = 被请求者
actor-role-with = 须协商或合作者
actor-role-named = 被提及者

request-bond-mandate = 授权任务
request-bond-call = 呼吁
request-bond-invitation = 邀请

due-repeats-once = 一次
due-repeats-every = 反复
due-repeats-regularly = 定期

due-ground-printed = 如文中所印
due-ground-session = 按该机关届会的规则
due-ground-next-session = 本届之后的一届
due-ground-adoption = 自通过之日起算
due-ground-interval = 只说频率，未说时间
due-ground-unresolved = 无法推算

follow-state-not-begun = 尚未开始
follow-state-under-way = 进行中
follow-state-met = 已完成
follow-state-overdue = 逾期
follow-state-lapsed = 失效
follow-state-replaced = 已被取代
follow-state-cannot-be-judged = 无法判断

follow-ground-said = 有人如此说明
follow-ground-date-passed = 期限已过
follow-ground-replaced-by = 已有另一项请求取代
follow-ground-evidence = 证据已确认
follow-ground-steps = 步骤已计划或已完成
follow-ground-before-date = 期限未到，且不知已做何事
follow-ground-nothing-known = 一无所知

evidence-kind-activity = 活动
evidence-kind-indicator = 指标
evidence-kind-document = 文件
evidence-kind-event = 会议或活动

recommendation-acceptance-accepted = 接受
recommendation-acceptance-partly-accepted = 部分接受
recommendation-acceptance-not-accepted = 未接受
recommendation-acceptance-under-consideration = 审议中
recommendation-acceptance-not-stated = 未说明

mandate-asks-who = 请谁
mandate-asks-what = 何事
mandate-asks-when = 期限
mandate-asks-qualifiers = 限定语
mandate-asks-none = 没有任何请求。
mandate-asks-why = { $entry }：“{ $words }”
mandate-asks-words = 原文
mandate-asks-subjects = 主题

cli-mandate-understand = 各机关文件的请求：请谁、做什么、何时完成，并说明理由
cli-mandate-understand-examples =
    示例：
      ayni mandate understand A_RES_75_234.txt --why
      ayni mandate understand *.docx --of unctad --due-before 2027-01-01
cli-mandate-understand-arg-files = 决议、决定、成果文件或报告的文件
cli-mandate-understand-arg-of = 只列出对该行为体的请求：代码或名称的一部分
cli-mandate-understand-arg-due-before = 只列出该日或之前到期的请求
cli-mandate-understand-arg-kind = 只列出此类请求
cli-mandate-understand-arg-why = 显示每个答案所依据的词语和词库条目
