finding-query-unjoined = 第 { $line } 行第 { $column } 列：对指标数值求和，但查询未同时提及 joining、kind 和指标。
    .title = 不加区分地将指标数值相加
    .why = 目标值与实际值、不同的指标、比率或评分绝不能相互相加；每个指标都说明其数值如何合并。
    .fix = 请用 WHERE 选定 joining 和 kind（joining = 'sum' AND kind = 'actual'），并按 unit 或指标代码 code 分组。
