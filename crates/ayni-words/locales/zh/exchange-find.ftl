### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = 主题：{ $subject }
exchange-why-subject-then = 主题：{ $subject }，这一名称用到{ $year }年
exchange-why-wider = 更广的领域：{ $subject }
exchange-why-goal = 目标或具体目标 { $code }：{ $goal }
exchange-why-sector = 部门：{ $sector }
exchange-why-word = 含有“{ $word }”一词
exchange-why-word-across = 含有“{ $word }”一词，或另一种语言中的同义词
exchange-why-place = 面向{ $place }、在当地开展或与其有关
exchange-why-place-then = 面向{ $place }，这一名称用到{ $year }年
exchange-why-region = 面向{ $region }或在当地开展
exchange-why-language = 可以用这种语言进行：{ $language }
exchange-why-group = 在同一组别的国家：{ $group }
exchange-why-meaning = 按模型 { $model }，意思相近
exchange-why-meaning-alone = 仅按模型 { $model } 意思相近：没有共同的词或主题
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
exchange-model-broken = { $folder } 中的向量文件不完整，或不是此类文件。
    .fix = 请选择另一个模型，或重新获取其文件。未作任何更改。
exchange-model-no-rows = { $folder } 中的模型没有矩阵“embeddings”或“embedding.weight”。
    .fix = 请选择另一个模型，或重新获取其文件。未作任何更改。
exchange-model-kind = { $folder } 中模型的“{ $tensor }”所含数字类型为 { $kind }，无法读取。
    .fix = 请选择另一个模型，或重新获取其文件。未作任何更改。
exchange-model-shape = { $folder } 中模型的“{ $tensor }”形状不可能成立。
    .fix = 请选择另一个模型，或重新获取其文件。未作任何更改。
exchange-model-large = { $folder } 中的模型超过节点所能接受的大小：{ $most } 个数，每个向量 { $size } 个。
    .fix = 请选择另一个模型，或重新获取其文件。未作任何更改。
exchange-model-no-number = { $folder } 中模型的“{ $tensor }”含有非数字或无穷大的值。
    .fix = 请选择另一个模型，或重新获取其文件。未作任何更改。
exchange-model-nothing = { $folder } 中模型的所有向量均为零。
    .fix = 请选择另一个模型，或重新获取其文件。未作任何更改。
exchange-model-tokenizer = 无法读取 { $folder } 中的 tokenizer.json：{ $trouble }
    .fix = 请选择另一个模型，或重新获取其文件。未作任何更改。
exchange-model-lots = { $folder } 中的分词器带有随机性，同一文本不会总得到同样的结果。
    .fix = 请选择另一个模型，或重新获取其文件。未作任何更改。
exchange-model-vocabulary = { $folder } 中模型的词表与向量不相符：{ $tokens } 个单位，向量对应 { $rows } 个。
    .fix = 请选择另一个模型，或重新获取其文件。未作任何更改。
exchange-model-changed = { $folder } 中的模型文件已不是当初设定的文件。
    .fix = 请放回原来的文件，或重新设定模型：ayni exchange model set 文件夹。
exchange-model-none = 本节点没有语义模型。
    .fix = 请设定一个：ayni exchange model set 文件夹。
exchange-model-title = 语义模型
exchange-model-without = 交流平台按叙词表和词语搜索，不用语义模型。
exchange-model-how = 节点的运行者可以从本地文件夹添加：ayni exchange model set 文件夹。由它找到或移动的结果会加以说明。
exchange-model-not-used = 在此之前，搜索不使用该模型。
exchange-model-name = 名称
exchange-model-folder = 文件夹
exchange-model-hash = 校验值（SHA-256）
exchange-model-size = 大小
exchange-model-size-says = { $tokens } 个单位，每个 { $size } 个数
exchange-model-made = 已由它查看
exchange-model-due = 尚待查看
exchange-model-dropped = 模型已移除。搜索不再使用模型。
exchange-model-records = { $count ->
   *[other] { $count } 条记录
}
exchange-came-from = 在交流平台中
cli-exchange-model = 搜索交流平台所用的语义模型
cli-exchange-model-set = 从文件夹添加模型，全部检查之后才生效；所有记录都会被查看
cli-exchange-model-show = 说明现有哪个模型、进展如何
cli-exchange-model-drop = 此后不用模型搜索
cli-exchange-model-set-arg-folder = 含有 model.safetensors 和 tokenizer.json 的文件夹
cli-exchange-model-set-arg-name = 理由中所用的名称；未说明时用文件夹名
exchange-between = {"；"}
