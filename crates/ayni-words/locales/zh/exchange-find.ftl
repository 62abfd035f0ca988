### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = 主题：{ $subject }
exchange-why-subject-then = 主题：{ $subject }，这一名称用到{ $year }年
exchange-why-wider = 更广的领域：{ $subject }
exchange-why-goal = 目标或具体目标 { $code }：{ $goal }
exchange-why-sector = 部门：{ $sector }
exchange-why-word = 含有“{ $word }”一词
exchange-why-word-across = 含有另一种语言中意思为“{ $word }”的词
exchange-why-place = 面向{ $place }、在当地开展或与其有关
exchange-why-place-then = 面向{ $place }，这一名称用到{ $year }年
exchange-why-region = 面向{ $region }或在当地开展
exchange-why-language = 可以用这种语言进行：{ $language }
exchange-why-group = 在同一组别的国家：{ $group }
exchange-why-meaning = 按本节点添加的语言模型，意思相近
exchange-group-ldc = 最不发达国家
exchange-group-lldc = 内陆发展中国家
exchange-group-sids = 小岛屿发展中国家
exchange-group-income-l = 低收入
exchange-group-income-lm = 中等偏下收入
exchange-group-income-um = 中等偏上收入
exchange-group-income-h = 高收入

## Why two records fit

exchange-match-resource = 提供所寻求的内容：{ $resource }
exchange-match-no-resource = 没有提供所寻求的任何内容
exchange-match-no-language = 没有共同语言
exchange-match-dates = 日期相合
exchange-match-dates-missed = 日期不合
exchange-match-capacity = 名额满足所需：{ $count }
exchange-match-capacity-short = 名额少于所需：{ $count }
exchange-match-giver-pays = 由提供方付费
exchange-match-within-budget = 费用不超过预算
exchange-match-over-budget = 费用超过预算
exchange-match-together = 以前合作过：{ $owner }
exchange-match-evidence = 证据等级（1至4）：{ $level }
exchange-match-judged = 提出类似问题的其他人的评价：有用 { $useful }，没用 { $not }
exchange-match-useful = 您说过这条有用
exchange-match-not-useful = 您说过这条没用
exchange-match-leaning = 您曾因这一理由略过建议，因此它的分量更重：{ $aspect }
exchange-match-spread = 排在后面，以免 { $owner } 占满页面

## What of them is compared

exchange-aspect-subject = 主题
exchange-aspect-goal = 目标
exchange-aspect-resource = 所寻求和所提供的内容
exchange-aspect-context = 地点和情况
exchange-aspect-language = 语言
exchange-aspect-dates = 日期
exchange-aspect-capacity = 数量
exchange-aspect-cost = 费用和由谁付费
exchange-aspect-together = 以往合作
exchange-aspect-evidence = 证据

## Triangles and assignments

exchange-part-language = 共同语言
exchange-part-circumstances = 世界的同一地区，或同一组别的国家
exchange-part-money = 付费的一方
exchange-assign-choice = 在适合的 { $count } 个中的第 { $choice } 选择
exchange-assign-nothing-fits = 没有适合的名额
exchange-assign-group-full = 这一组的上限已满：{ $labels }，最多 { $most }
exchange-assign-places-full = 适合的名额已被占用。最好的是 { $place }，得分 { $score }；得到它的最低得分是 { $least }
exchange-assign-places-kept = 限制条件把适合的名额留给了别人。最好的是 { $place }，得分 { $score }
exchange-assign-crossing = 两个组有交叉，而且互不包含：{ $one } 和 { $other }
exchange-assign-least-not-met = 在其他限制之内，所要求的最低数目无法全部满足
